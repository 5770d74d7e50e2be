"""A plan is made at every keystroke: it has to cost next to nothing."""

import datetime as dt

from after_interview import WorkingWeek, plan
from after_interview.bridge import handle
from tests.unit.cost import calls_of
from tests.unit.examples import FRIDAY, planned


def test_a_plan_costs_a_few_hundred_calls() -> None:
    """A call of Python's takes well below a microsecond: a plan, far less than a millisecond."""
    interview = planned(promised=dt.date(2026, 3, 5)).interview
    cost = calls_of(
        lambda: plan(interview, FRIDAY, {"write-notes"}, WorkingWeek(holidays=frozenset({FRIDAY})))
    )
    assert 0 < cost < 2_000


def test_a_wrong_question_costs_next_to_nothing() -> None:
    assert 0 < calls_of(lambda: handle("[")) < 200


def test_what_is_counted_is_what_is_done() -> None:
    assert calls_of(lambda: [abs(n) for n in range(100)]) >= 100
