"""The steps and their rules, one entry each: when it is due, whether it applies, by which fact.

Windows are counted in plain days, as the article counts them. What a working day is, and which
day of a window is best, is the schedule's business, not a rule's.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from .model import Interview, Moment, Outcome, Window

NOON = dt.time(12)
THROUGH_A_FIRM = "through-a-firm"
"""The source of the one step that is not the article's: see the page on timing."""


@dataclass(frozen=True, slots=True)
class Timing:
    """When a step is due, None while nothing dates it, and the fact that says so."""

    source: str
    window: Window | None


@dataclass(frozen=True, slots=True)
class Rule:
    """One step: its stable id, its place in the fortnight, its page, its facts and its conditions.

    `any_day` steps do not wait for a working day: they happen at the interview itself, or concern
    nobody but the candidate.
    `ongoing` steps have no day of their own and no end.
    """

    id: str
    moment: Moment
    page: str
    facts: tuple[str, ...]
    timing: Callable[[Interview], Timing]
    applies: Callable[[Interview], bool]
    any_day: bool = False
    optional: bool = False
    ongoing: bool = False


def days_after(anchor: dt.date | None, first: int, last: int) -> Window | None:
    """The window from `first` to `last` days after `anchor`, inclusive; None without an anchor."""
    if anchor is None:
        return None
    return Window(anchor + dt.timedelta(days=first), anchor + dt.timedelta(days=last))


def promise_counts(interview: Interview) -> bool:
    """Whether a date was promised that can be one: on or after the day of the interview (S-18)."""
    if interview.promised is None:
        return False
    return interview.day is None or interview.promised >= interview.day


def outcome_anchor(interview: Interview) -> dt.date | None:
    """The day of the answer, where one is known that is not before the interview."""
    if interview.outcome_day is None or interview.day is None:
        return interview.outcome_day
    return interview.outcome_day if interview.outcome_day >= interview.day else None


def _on_the_day(source: str) -> Callable[[Interview], Timing]:
    return lambda interview: Timing(source, days_after(interview.day, 0, 0))


def _by_the_day_after(source: str) -> Callable[[Interview], Timing]:
    return lambda interview: Timing(source, days_after(interview.day, 0, 1))


def _after_the_answer(source: str) -> Callable[[Interview], Timing]:
    return lambda interview: Timing(source, days_after(outcome_anchor(interview), 0, 1))


def _undated(source: str) -> Callable[[Interview], Timing]:
    return lambda _interview: Timing(source, None)


def _thank_you(interview: Interview) -> Timing:
    """S-11: one or two days after; S-12: a morning interview may be answered the same day."""
    if interview.time is not None and interview.time < NOON:
        return Timing("S-12", days_after(interview.day, 0, 2))
    return Timing("S-11", days_after(interview.day, 1, 2))


def _follow_up(interview: Interview) -> Timing:
    """S-18: 2 to 3 days after a promised date; S-17: else 7 to 10 days after the interview."""
    if promise_counts(interview):
        return Timing("S-18", days_after(interview.promised, 2, 3))
    return Timing("S-17", days_after(interview.day, 7, 10))


def _when(*outcomes: Outcome) -> Callable[[Interview], bool]:
    return lambda interview: interview.outcome in outcomes


_still_on = _when(Outcome.WAITING, Outcome.NEXT_ROUND)


def _letter_asked(interview: Interview) -> bool:
    return _still_on(interview) and interview.letter_asked


def _letter_not_asked(interview: Interview) -> bool:
    return _still_on(interview) and not interview.letter_asked


def _through_a_firm(interview: Interview) -> bool:
    return _still_on(interview) and bool(interview.firm.strip())


_BEFORE, _NOTES, _THANKS = "guide/before-you-leave/", "guide/notes/", "guide/thank-you/"
_FOLLOW_UP, _LETTER = "guide/follow-up/", "guide/cover-letter/"
_LOOKING, _REFUSAL = "guide/keep-looking/", "guide/after-a-refusal/"

_RULES = (
    Rule(
        id="ask-next-step",
        moment=Moment.BEFORE_YOU_LEAVE,
        page=_BEFORE,
        facts=("S-02",),
        timing=_on_the_day("S-02"),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="ask-when",
        moment=Moment.BEFORE_YOU_LEAVE,
        page=_BEFORE,
        facts=("S-03",),
        timing=_on_the_day("S-03"),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="ask-channel",
        moment=Moment.BEFORE_YOU_LEAVE,
        page=_BEFORE,
        facts=("S-04",),
        timing=_on_the_day("S-04"),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="ask-card",
        moment=Moment.BEFORE_YOU_LEAVE,
        page=_BEFORE,
        facts=("S-05",),
        timing=_on_the_day("S-05"),
        applies=_still_on,
        any_day=True,
        optional=True,
    ),
    Rule(
        id="raise-cover-letter",
        moment=Moment.BEFORE_YOU_LEAVE,
        page=_BEFORE,
        facts=("S-20",),
        timing=_on_the_day("S-20"),
        applies=_letter_not_asked,
        any_day=True,
        optional=True,
    ),
    Rule(
        id="talk-to-consultant",
        moment=Moment.SAME_DAY,
        page=_THANKS,
        facts=(),
        timing=_by_the_day_after(THROUGH_A_FIRM),
        applies=_through_a_firm,
    ),
    Rule(
        id="write-notes",
        moment=Moment.SAME_DAY,
        page=_NOTES,
        facts=("S-07", "S-10"),
        timing=_by_the_day_after("S-07"),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="evaluate-yourself",
        moment=Moment.SAME_DAY,
        page=_NOTES,
        facts=("S-08",),
        timing=_by_the_day_after("S-08"),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="note-the-job",
        moment=Moment.SAME_DAY,
        page=_NOTES,
        facts=("S-09",),
        timing=_by_the_day_after("S-09"),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="send-thank-you",
        moment=Moment.NEXT_DAYS,
        page=_THANKS,
        facts=("S-11", "S-12"),
        timing=_thank_you,
        applies=_still_on,
    ),
    Rule(
        id="write-cover-letter",
        moment=Moment.NEXT_DAYS,
        page=_LETTER,
        facts=("S-20", "S-21", "S-24", "S-25"),
        timing=_undated("S-21"),
        applies=_letter_asked,
    ),
    Rule(
        id="proofread-letter",
        moment=Moment.NEXT_DAYS,
        page=_LETTER,
        facts=("S-26",),
        timing=_undated("S-26"),
        applies=_letter_asked,
    ),
    Rule(
        id="keep-looking",
        moment=Moment.NEXT_DAYS,
        page=_LOOKING,
        facts=("S-27",),
        timing=_undated("S-27"),
        applies=_when(Outcome.WAITING, Outcome.NEXT_ROUND, Outcome.REFUSAL),
        ongoing=True,
    ),
    Rule(
        id="follow-up",
        moment=Moment.SILENCE,
        page=_FOLLOW_UP,
        facts=("S-16", "S-17", "S-18"),
        timing=_follow_up,
        applies=_when(Outcome.WAITING),
    ),
    Rule(
        id="tell-other-offer",
        moment=Moment.THE_ANSWER,
        page=_LOOKING,
        facts=("S-29",),
        timing=_after_the_answer("S-29"),
        applies=_when(Outcome.ACCEPTED_ELSEWHERE),
    ),
    Rule(
        id="thank-after-refusal",
        moment=Moment.THE_ANSWER,
        page=_REFUSAL,
        facts=("S-30",),
        timing=_after_the_answer("S-30"),
        applies=_when(Outcome.REFUSAL),
    ),
    Rule(
        id="ask-reasons",
        moment=Moment.THE_ANSWER,
        page=_REFUSAL,
        facts=("S-31",),
        timing=_after_the_answer("S-31"),
        applies=_when(Outcome.REFUSAL),
        optional=True,
    ),
)

RULES = {rule.id: rule for rule in _RULES}
"""Every step by its id, in the order in which a candidate meets them."""
