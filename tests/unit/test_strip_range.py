"""Which two weeks the strip shows: the interview while all fits, then the days around today."""

import datetime as dt
from typing import Any

import pytest

from after_interview import Interview, Outcome, WorkingWeek, plan
from after_interview.bridge import plan_as_json
from tests.unit.node import call_in_node

FRIDAY = dt.date(2026, 2, 27)


def first_shown(today: str, holidays: tuple[str, ...] = (), **details: Any) -> str:
    interview = Interview(FRIDAY, dt.time(9), **details)
    closed = frozenset(map(dt.date.fromisoformat, holidays))
    planned = plan_as_json(
        plan(interview, dt.date.fromisoformat(today), week=WorkingWeek(holidays=closed))
    )
    call = [list(planned["steps"].values()), FRIDAY.isoformat(), today]
    (first,) = call_in_node("plan/strip-range.mjs", "firstShown", [call])
    return str(first)


@pytest.mark.parametrize("today", ["2026-01-01", "2026-02-27", "2026-03-06", "2026-12-31"])
def test_while_all_dates_fit_it_begins_with_the_interview(today: str) -> None:
    assert first_shown(today) == "2026-02-27"


@pytest.mark.parametrize(
    ("today", "first"),
    [
        ("2026-02-27", "2026-02-27"),
        ("2026-03-02", "2026-02-27"),
        ("2026-03-03", "2026-02-28"),
        ("2026-03-10", "2026-03-07"),
        ("2026-03-25", "2026-03-17"),  # so that Monday 30 March, the best day, is the last shown
        ("2026-12-31", "2026-03-17"),
    ],
)
def test_with_a_date_promised_for_later_it_follows_today(today: str, first: str) -> None:
    assert first_shown(today, promised=dt.date(2026, 3, 27)) == first


def test_it_reaches_a_best_day_after_its_window() -> None:
    # Promised for Saturday 14 March: 16 and 17 March are closed, so the best day is the 18th.
    closed = ("2026-03-16", "2026-03-17")
    assert first_shown("2026-12-31", closed, promised=dt.date(2026, 3, 14)) == "2026-03-05"


def test_it_does_not_reach_for_what_is_not_called_for() -> None:
    late = dt.date(2026, 6, 30)
    assert first_shown("2026-12-31", promised=late, outcome=Outcome.NEXT_ROUND) == "2026-02-27"
