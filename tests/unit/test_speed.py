"""A plan is made at every keystroke: it has to cost next to nothing."""

import datetime as dt
from statistics import median
from time import perf_counter

from after_interview import plan
from after_interview.bridge import handle
from tests.unit.examples import FRIDAY, planned

ROUNDS = 200


def test_a_plan_takes_far_less_than_a_millisecond() -> None:
    interview = planned(promised=dt.date(2026, 3, 5)).interview
    seconds = []
    for _ in range(ROUNDS):
        begin = perf_counter()
        plan(interview, FRIDAY, {"write-notes"}, frozenset({FRIDAY}))
        seconds.append(perf_counter() - begin)
    assert median(seconds) < 0.001


def test_a_thousand_wrong_questions_are_answered_in_a_second() -> None:
    begin = perf_counter()
    for _ in range(1_000):
        handle("[")
    assert perf_counter() - begin < 1
