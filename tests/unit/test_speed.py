"""A plan is made at every keystroke: it has to cost next to nothing."""

import datetime as dt
from statistics import median
from time import process_time

from after_interview import WorkingWeek, plan
from after_interview.bridge import handle
from tests.unit.examples import FRIDAY, planned

ROUNDS = 200


def test_a_plan_takes_far_less_than_a_millisecond() -> None:
    interview = planned(promised=dt.date(2026, 3, 5)).interview
    seconds = []
    for _ in range(ROUNDS):
        begin = process_time()
        plan(interview, FRIDAY, {"write-notes"}, WorkingWeek(holidays=frozenset({FRIDAY})))
        seconds.append(process_time() - begin)
    assert median(seconds) < 0.001


def test_a_thousand_wrong_questions_are_answered_in_a_second() -> None:
    begin = process_time()
    for _ in range(1_000):
        handle("[")
    assert process_time() - begin < 1
