"""The interview that the tests speak of, at nine on Friday 27 February 2026, and its variations."""

import datetime as dt
from collections.abc import Collection
from collections.abc import Set as AbstractSet
from typing import Any

from after_interview import Interview, Plan, PlannedStep, WorkingWeek, plan
from after_interview.working_week import SATURDAY_AND_SUNDAY

FRIDAY = dt.date(2026, 2, 27)
NINE = dt.time(9)
AFTERNOON = dt.time(14, 30)

BEFORE_YOU_LEAVE = ("ask-next-step", "ask-when", "ask-channel", "ask-card", "raise-cover-letter")
NOTES = ("write-notes", "evaluate-yourself", "note-the-job")
OF_THE_ARTICLE = (
    *BEFORE_YOU_LEAVE,
    *NOTES,
    "talk-to-consultant",
    "send-thank-you",
    "write-cover-letter",
    "proofread-letter",
    "keep-looking",
    "follow-up",
    "tell-other-offer",
    "thank-after-refusal",
    "ask-reasons",
)
NOTES_AND_THANKS = (*NOTES, "send-thank-you")


def day(text: str) -> dt.date:
    """The day that `text` writes as MM-DD, of the year 2026."""
    return dt.date.fromisoformat(f"2026-{text}")


def days(*texts: str) -> frozenset[dt.date]:
    """The days that `texts` write as YYYY-MM-DD."""
    return frozenset(map(dt.date.fromisoformat, texts))


def planned(
    today: dt.date = FRIDAY,
    done: Collection[str] = (),
    holidays: AbstractSet[dt.date] = frozenset(),
    now: dt.time | None = None,
    weekend: AbstractSet[int] = SATURDAY_AND_SUNDAY,
    **details: Any,
) -> Plan:
    """The plan of the interview, with `details` of it changed, on `today`."""
    interview = Interview(**{"day": FRIDAY, "time": NINE, **details})
    week = WorkingWeek(frozenset(weekend), frozenset(holidays))
    return plan(interview, today, done, week, now)


def window_of(step: PlannedStep) -> tuple[dt.date, dt.date] | None:
    """First and last day of a step's window."""
    return (step.window.first, step.window.last) if step.window else None
