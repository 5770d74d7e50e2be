"""When steps are due: what a rule counts from, and the windows it opens.

Windows are counted in plain days, as the article counts them; a rule that counts working days
asks the week that it is given. Which day of a window is best is the schedule's business.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from .model import LAST_YEAR, Interview, Promise, Window
from .working_week import WorkingWeek

NOON = dt.time(12)
THROUGH_A_FIRM = "through-a-firm"
"""The source of the one step that is no fact's: see the page on timing."""

FOLLOW_UP = (7, 10)
AFTER_A_PROMISE = (2, 3)
SECOND_REMINDER = (7, 10)
NEXT_FRIDAY = 11
"""Days from a Monday to the Friday of the week after."""

NUMBERS: Mapping[str, str] = MappingProxyType(
    {
        "follow_up_first": str(FOLLOW_UP[0]),
        "follow_up_last": str(FOLLOW_UP[1]),
        "promise_first": str(AFTER_A_PROMISE[0]),
        "promise_last": str(AFTER_A_PROMISE[1]),
        "second_first": str(SECOND_REMINDER[0]),
        "second_last": str(SECOND_REMINDER[1]),
    }
)
"""The numbers of the rules, in days, by the name under which sentences have them."""


class Timing(NamedTuple):
    """When a step is due, None while nothing dates it, and the fact that says so."""

    source: str
    window: Window | None


Timer = Callable[[Interview, WorkingWeek], Timing]
"""How a rule dates its step: from the interview, and the working week where the employer is."""


def days_after(anchor: dt.date | None, first: int, last: int) -> Window | None:
    """The window from `first` to `last` days after `anchor`, inclusive; None without an anchor."""
    if anchor is None:
        return None
    return Window(anchor + dt.timedelta(days=first), anchor + dt.timedelta(days=last))


def promise_counts(interview: Interview) -> bool:
    """Whether a date was promised that can be one: on or after the day of the interview (S-18)."""
    return _not_before(interview.promised, interview.day) is not None


def promised_by(day: dt.date | None, promise: Promise | None) -> dt.date | None:
    """The date that a promise without one comes to, at an interview on `day`; None without a day.

    Ours: the Friday of the next week, two weeks later, the last day of the month. None also where
    that lies beyond the years that are known.
    """
    if day is None or promise is None:
        return None
    if promise is Promise.NEXT_WEEK:
        found = day + dt.timedelta(days=NEXT_FRIDAY - day.weekday())
    elif promise is Promise.TWO_WEEKS:
        found = day + dt.timedelta(weeks=2)
    else:
        found = day.replace(day=monthrange(day.year, day.month)[1])
    return found if found.year <= LAST_YEAR else None


def outcome_anchor(interview: Interview) -> dt.date | None:
    """The day of the answer, where one is known that is not before the interview."""
    return _not_before(interview.outcome_day, interview.day)


def answer_anchor(interview: Interview) -> dt.date | None:
    """The day by which an offer is to be answered, where it is not before the offer (X-40)."""
    return _not_before(interview.answer_by, outcome_anchor(interview) or interview.day)


def _not_before(day: dt.date | None, earliest: dt.date | None) -> dt.date | None:
    return day if day is None or earliest is None or day >= earliest else None


def on_the_day(source: str) -> Timer:
    """On the day of the interview."""
    return lambda interview, _week: Timing(source, days_after(interview.day, 0, 0))


def after_the_interview(source: str, first: int, last: int) -> Timer:
    """From `first` to `last` days after the interview."""
    return lambda interview, _week: Timing(source, days_after(interview.day, first, last))


def after_the_answer(source: str, first: int, last: int) -> Timer:
    """From `first` to `last` days after the day of the answer, or of the reader's own decision."""
    return lambda interview, _week: Timing(
        source, days_after(outcome_anchor(interview), first, last)
    )


def undated(source: str) -> Timer:
    """On no day of its own."""
    return lambda _interview, _week: Timing(source, None)


def thank_you(interview: Interview, _week: WorkingWeek) -> Timing:
    """S-11: one or two days after; S-12: a morning interview may be answered the same day."""
    if interview.time is not None and interview.time < NOON:
        return Timing("S-12", days_after(interview.day, 0, 2))
    return Timing("S-11", days_after(interview.day, 1, 2))


def follow_up(interview: Interview, _week: WorkingWeek) -> Timing:
    """S-18: 2 to 3 days after a promised date; S-17: else 7 to 10 days after the interview."""
    if promise_counts(interview):
        return Timing("S-18", days_after(interview.promised, *AFTER_A_PROMISE))
    return Timing("S-17", days_after(interview.day, *FOLLOW_UP))


def second_reminder(interview: Interview, week: WorkingWeek) -> Timing:
    """X-10: a week after the first reminder, on the day it was sent or is to be sent."""
    first = _not_before(interview.reminded, interview.day)
    if first is None:
        window = follow_up(interview, week).window
        first = window.first if window else None
    return Timing("X-10", days_after(first, *SECOND_REMINDER))


def close(interview: Interview, week: WorkingWeek) -> Timing:
    """X-11: a second reminder without an answer may be read as a no, after another week."""
    second = _not_before(interview.reminded_again, interview.day)
    if second is None:
        window = second_reminder(interview, week).window
        second = window.first if window else None
    return Timing("X-11", days_after(second, 7, 14))


def answer_the_offer(interview: Interview, _week: WorkingWeek) -> Timing:
    """X-40: the day before the one they named, or that day; else within a week of the offer."""
    by = answer_anchor(interview)
    if by is not None:
        return Timing("X-40", days_after(by, -1, 0))
    return Timing("X-40", days_after(outcome_anchor(interview), 5, 7))
