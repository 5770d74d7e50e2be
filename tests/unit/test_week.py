"""What the next seven days bring of an interview: itself, and each step on its best day."""

import datetime as dt
from typing import Any

from after_interview import Interview, plan
from after_interview.bridge import plan_as_json
from tests.unit.node import call_in_node

FRIDAY = dt.date(2026, 2, 27)
NOTES = ("write-notes", "evaluate-yourself", "note-the-job")


def coming(
    day: dt.date, today: dt.date, done: tuple[str, ...] = (), **details: Any
) -> list[tuple[str, str]]:
    """The best days from `today` to the sixth after it, and the steps; "" is the interview."""
    interview = Interview(day, dt.time(9), **details)
    planned = plan_as_json(plan(interview, today, done, now=dt.time(8)))
    week = [today.isoformat(), (today + dt.timedelta(days=6)).isoformat()]
    call = [{"day": day.isoformat()}, planned, *week]
    (found,) = call_in_node("plan/week.mjs", "comingOf", [call])
    return [(it["best"][5:], it["step"]) for it in found]


def test_an_interview_that_is_to_come_stands_for_what_is_asked_and_noted_on_its_day() -> None:
    monday = FRIDAY + dt.timedelta(days=3)
    assert coming(monday, FRIDAY) == [("03-02", "")]
    afternoon = plan(Interview(monday, dt.time(15)), FRIDAY)
    call = [{"day": "2026-03-02"}, plan_as_json(afternoon), "2026-02-27", "2026-03-05"]
    (found,) = call_in_node("plan/week.mjs", "comingOf", [call])
    assert [it["step"] for it in found] == ["", "send-thank-you"]


def test_after_it_nothing_is_asked_any_more() -> None:
    found = plan_as_json(plan(Interview(FRIDAY, dt.time(9)), FRIDAY, now=dt.time(11)))
    call = [{"day": "2026-02-27"}, found, "2026-02-27", "2026-03-05"]
    (steps,) = call_in_node("plan/week.mjs", "comingOf", [call])
    assert {it["step"] for it in steps} == {*NOTES, "send-thank-you"}


def test_what_is_left_of_it_comes_by_best_days_and_what_is_done_or_late_does_not() -> None:
    thursday = FRIDAY - dt.timedelta(days=1)
    found = coming(thursday, FRIDAY, NOTES)
    assert found == [("02-26", "send-thank-you"), ("03-05", "follow-up")]
    assert coming(thursday, FRIDAY + dt.timedelta(days=4), NOTES) == [("03-05", "follow-up")]
    week_later = FRIDAY + dt.timedelta(days=5)
    assert coming(FRIDAY, week_later, NOTES) == [("03-06", "follow-up")]
    assert coming(FRIDAY, week_later, (*NOTES, "follow-up")) == []


def test_what_waits_for_another_step_is_not_announced() -> None:
    found = coming(FRIDAY, FRIDAY + dt.timedelta(days=13), NOTES)
    assert "second-reminder" not in [step for _, step in found]


def test_nothing_comes_of_what_has_no_plan() -> None:
    assert call_in_node("plan/week.mjs", "comingOf", [[{}, None, "2026-02-27", "2026-03-05"]]) == [
        []
    ]
