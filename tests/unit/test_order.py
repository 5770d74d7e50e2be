"""Which interview comes first on the pages: late, today, open, next; a handful of random lists."""

import datetime as dt
import random
from typing import Any

from after_interview import RULES, Interview, Outcome, plan
from after_interview.bridge import plan_as_json
from tests.unit.node import call_in_node

TODAY = dt.date(2026, 2, 27)
URGENCIES = ["late", "today", "now", "later", "ongoing"]


def _random_plan(chance: random.Random) -> dict[str, Any]:
    day = None if chance.random() < 0.1 else TODAY + dt.timedelta(days=chance.randint(-30, 15))
    outcome = chance.choice(list(Outcome))
    answered = TODAY if outcome is not Outcome.WAITING else None
    done = [step for step in RULES if chance.random() < 0.4]
    interview = Interview(day, outcome=outcome, outcome_day=answered)
    return plan_as_json(plan(interview, TODAY, done))


def _lists() -> list[dict[str, dict[str, Any]]]:
    chance = random.Random(14)  # noqa: S311 - no secret depends on it
    return [{f"i{n}": _random_plan(chance) for n in range(chance.randint(0, 8))} for _ in range(80)]


def test_what_is_late_comes_before_what_is_for_today_and_that_before_what_comes_next() -> None:
    lists = _lists()
    calls = [[[[key] for key in plans], plans] for plans in lists]
    for plans, found in zip(lists, call_in_node("plan/order.mjs", "byUrgency", calls), strict=True):
        keys = [key for (key,) in found]
        assert sorted(keys) == sorted(plans)
        dated = [plans[key] for key in keys if plans[key]["dated"] and plans[key]["next"]]
        ranks = [URGENCIES.index(it["urgency"]) for it in dated]
        assert ranks == sorted(ranks)
        for urgency in ("late", "today"):
            days = [it["steps"][it["next"]]["best"] for it in dated if it["urgency"] == urgency]
            assert days == sorted(days)


def test_of_equals_the_one_that_came_first_stays_first() -> None:
    same = plan_as_json(plan(Interview(TODAY), TODAY))
    order = [["c"], ["a"], ["b"]]
    assert call_in_node("plan/order.mjs", "byUrgency", [[order, dict.fromkeys("abc", same)]]) == [
        order
    ]


def test_an_interview_without_a_plan_stays_in_the_list() -> None:
    assert call_in_node("plan/order.mjs", "byUrgency", [[[["a"], ["b"]], {}]]) == [[["a"], ["b"]]]
