"""The steps and their rules, one entry each: when it is due, whether it applies, by which fact."""

from collections.abc import Callable
from typing import NamedTuple

from .model import Held, Interview, Moment, Outcome, Terms
from .timing import (
    THROUGH_A_FIRM,
    Timer,
    after_the_answer,
    after_the_interview,
    answer_the_offer,
    close,
    follow_up,
    on_the_day,
    second_reminder,
    thank_you,
    undated,
)


class Rule(NamedTuple):
    """One step: its stable id, its place in the fortnight, its page, its facts and its conditions.

    `any_day` steps do not wait for a working day: they happen at the interview itself, or concern
    nobody but the candidate.
    `ongoing` steps have no day of their own and no end.
    `awaited` steps are those for which another person waits: of two that are due they come first.
    `after` names the step without which this one cannot be done, `instead` the one that makes it
    needless.
    `only_in` is the country without which a step never applies; empty for a step of everywhere.
    """

    id: str
    moment: Moment
    page: str
    facts: tuple[str, ...]
    timing: Timer
    applies: Callable[[Interview], bool]
    any_day: bool = False
    optional: bool = False
    ongoing: bool = False
    awaited: bool = False
    after: str = ""
    instead: str = ""
    only_in: str = ""


def _when(*outcomes: Outcome) -> Callable[[Interview], bool]:
    return lambda interview: interview.outcome in outcomes


_still_on = _when(Outcome.WAITING, Outcome.NEXT_ROUND)
_waiting = _when(Outcome.WAITING)
_offered = _when(Outcome.OFFER)


def _at_a_table(interview: Interview) -> bool:
    """Whether somebody sits there who may hand over a card."""
    return _still_on(interview) and interview.held not in (Held.VIDEO, Held.TELEPHONE)


def _letter_asked(interview: Interview) -> bool:
    return _still_on(interview) and interview.letter_asked


def _letter_not_asked(interview: Interview) -> bool:
    return _still_on(interview) and not interview.letter_asked


def _through_a_firm(interview: Interview) -> bool:
    return _still_on(interview) and bool(interview.firm.strip())


def _travelled(country: str) -> Callable[[Interview], bool]:
    """Whether the reader paid to get to an interview in `country`."""
    return lambda interview: (
        interview.travel_paid
        and interview.country == country
        and interview.held not in (Held.VIDEO, Held.TELEPHONE)
    )


def _unconditional(interview: Interview) -> bool:
    return _offered(interview) and interview.offer_terms is Terms.UNCONDITIONAL


def _treated_unfairly_in(country: str) -> Callable[[Interview], bool]:
    return lambda interview: (
        interview.outcome is Outcome.REFUSAL and interview.unfair and interview.country == country
    )


_BEFORE, _NOTES, _THANKS = "guide/before-you-leave/", "guide/notes/", "guide/thank-you/"
_FOLLOW_UP, _LETTER = "guide/follow-up/", "guide/cover-letter/"
_LOOKING, _REFUSAL = "guide/keep-looking/", "guide/after-a-refusal/"
_OFFER, _RIGHTS = "guide/offer/", "guide/your-rights/"

_RULES = (
    Rule(
        id="ask-next-step",
        moment=Moment.BEFORE_YOU_LEAVE,
        page=_BEFORE,
        facts=("S-02",),
        timing=on_the_day("S-02"),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="ask-when",
        moment=Moment.BEFORE_YOU_LEAVE,
        page=_BEFORE,
        facts=("S-03",),
        timing=on_the_day("S-03"),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="ask-channel",
        moment=Moment.BEFORE_YOU_LEAVE,
        page=_BEFORE,
        facts=("S-04",),
        timing=on_the_day("S-04"),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="ask-card",
        moment=Moment.BEFORE_YOU_LEAVE,
        page=_BEFORE,
        facts=("S-05",),
        timing=on_the_day("S-05"),
        applies=_at_a_table,
        any_day=True,
        optional=True,
    ),
    Rule(
        id="raise-cover-letter",
        moment=Moment.BEFORE_YOU_LEAVE,
        page=_BEFORE,
        facts=("S-20",),
        timing=on_the_day("S-20"),
        applies=_letter_not_asked,
        any_day=True,
        optional=True,
    ),
    Rule(
        id="talk-to-consultant",
        moment=Moment.SAME_DAY,
        page=_THANKS,
        facts=(),
        timing=after_the_interview(THROUGH_A_FIRM, 0, 1),
        applies=_through_a_firm,
        awaited=True,
    ),
    Rule(
        id="write-notes",
        moment=Moment.SAME_DAY,
        page=_NOTES,
        facts=("S-07", "S-10"),
        timing=after_the_interview("S-07", 0, 1),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="evaluate-yourself",
        moment=Moment.SAME_DAY,
        page=_NOTES,
        facts=("S-08",),
        timing=after_the_interview("S-08", 0, 1),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="note-the-job",
        moment=Moment.SAME_DAY,
        page=_NOTES,
        facts=("S-09",),
        timing=after_the_interview("S-09", 0, 1),
        applies=_still_on,
        any_day=True,
    ),
    Rule(
        id="send-thank-you",
        moment=Moment.NEXT_DAYS,
        page=_THANKS,
        facts=("S-11", "S-12"),
        timing=thank_you,
        applies=_still_on,
    ),
    Rule(
        id="write-cover-letter",
        moment=Moment.NEXT_DAYS,
        page=_LETTER,
        facts=("S-20", "S-21", "S-24", "S-25"),
        timing=undated("S-21"),
        applies=_letter_asked,
        awaited=True,
    ),
    Rule(
        id="proofread-letter",
        moment=Moment.NEXT_DAYS,
        page=_LETTER,
        facts=("S-26",),
        timing=undated("S-26"),
        applies=_letter_asked,
        awaited=True,
        after="write-cover-letter",
    ),
    Rule(
        id="claim-travel-costs",
        moment=Moment.NEXT_DAYS,
        page=_RIGHTS,
        facts=("X-70",),
        timing=after_the_interview("X-70", 1, 14),
        applies=_travelled("DE"),
        only_in="DE",
        optional=True,
    ),
    Rule(
        id="apply-for-travel-aid",
        moment=Moment.NEXT_DAYS,
        page=_RIGHTS,
        facts=("X-72",),
        timing=after_the_interview("X-72", 0, 7),
        applies=_travelled("FR"),
        only_in="FR",
        any_day=True,
        optional=True,
    ),
    Rule(
        id="keep-looking",
        moment=Moment.NEXT_DAYS,
        page=_LOOKING,
        facts=("S-27",),
        timing=undated("S-27"),
        applies=_when(Outcome.WAITING, Outcome.NEXT_ROUND, Outcome.REFUSAL, Outcome.NO_ANSWER),
        ongoing=True,
    ),
    Rule(
        id="follow-up",
        moment=Moment.SILENCE,
        page=_FOLLOW_UP,
        facts=("S-16", "S-17", "S-18"),
        timing=follow_up,
        applies=_waiting,
    ),
    Rule(
        id="second-reminder",
        moment=Moment.SILENCE,
        page=_FOLLOW_UP,
        facts=("X-10",),
        timing=second_reminder,
        applies=_waiting,
        after="follow-up",
    ),
    Rule(
        id="close-no-answer",
        moment=Moment.SILENCE,
        page=_FOLLOW_UP,
        facts=("X-11",),
        timing=close,
        applies=_waiting,
        any_day=True,
        after="second-reminder",
    ),
    Rule(
        id="thank-for-offer",
        moment=Moment.THE_ANSWER,
        page=_OFFER,
        facts=("X-40",),
        timing=after_the_answer("X-40", 0, 1),
        applies=_offered,
        awaited=True,
    ),
    Rule(
        id="compare-offers",
        moment=Moment.THE_ANSWER,
        page=_OFFER,
        facts=("X-42", "X-46"),
        timing=after_the_answer("X-46", 0, 3),
        applies=_offered,
        any_day=True,
    ),
    Rule(
        id="ask-for-time",
        moment=Moment.THE_ANSWER,
        page=_OFFER,
        facts=("X-41",),
        timing=after_the_answer("X-41", 0, 3),
        applies=_offered,
        optional=True,
    ),
    Rule(
        id="tell-the-others",
        moment=Moment.THE_ANSWER,
        page=_OFFER,
        facts=("X-42",),
        timing=after_the_answer("X-42", 0, 3),
        applies=_offered,
        optional=True,
    ),
    Rule(
        id="accept-offer",
        moment=Moment.THE_ANSWER,
        page=_OFFER,
        facts=("X-40", "X-44", "X-46"),
        timing=answer_the_offer,
        applies=_offered,
        any_day=True,
        awaited=True,
        after="compare-offers",
        instead="decline-offer",
    ),
    Rule(
        id="decline-offer",
        moment=Moment.THE_ANSWER,
        page=_OFFER,
        facts=("X-40",),
        timing=answer_the_offer,
        applies=_offered,
        any_day=True,
        optional=True,
        awaited=True,
        instead="accept-offer",
    ),
    Rule(
        id="withdraw-elsewhere",
        moment=Moment.THE_ANSWER,
        page=_OFFER,
        facts=("X-43", "X-44"),
        timing=undated("X-43"),
        applies=_unconditional,
        awaited=True,
        after="accept-offer",
    ),
    Rule(
        id="tell-other-offer",
        moment=Moment.THE_ANSWER,
        page=_LOOKING,
        facts=("S-29",),
        timing=after_the_answer("S-29", 0, 1),
        applies=_when(Outcome.ACCEPTED_ELSEWHERE),
        awaited=True,
    ),
    Rule(
        id="thank-after-refusal",
        moment=Moment.THE_ANSWER,
        page=_REFUSAL,
        facts=("S-30",),
        timing=after_the_answer("S-30", 0, 1),
        applies=_when(Outcome.REFUSAL),
    ),
    Rule(
        id="ask-reasons",
        moment=Moment.THE_ANSWER,
        page=_REFUSAL,
        facts=("S-31",),
        timing=after_the_answer("S-31", 0, 1),
        applies=_when(Outcome.REFUSAL),
        optional=True,
    ),
    Rule(
        id="claim-in-writing",
        moment=Moment.THE_ANSWER,
        page=_RIGHTS,
        facts=("X-54",),
        timing=after_the_answer("X-54", 0, 56),
        applies=_treated_unfairly_in("DE"),
        only_in="DE",
        optional=True,
    ),
)

RULES = {rule.id: rule for rule in _RULES}
"""Every step by its id, in the order in which a candidate meets them."""
