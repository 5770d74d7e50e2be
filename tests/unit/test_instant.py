"""The instant answers are the core's: on each day of ten years, in every country offered."""

import datetime as dt
import itertools
import json
from typing import Any

import pytest

from after_interview import RULES, Outcome, Window
from after_interview.bridge import handle
from after_interview.dates import best_day
from site_build.countries import country_codes, public_holidays
from site_build.instant import best_day_exceptions, instant_table
from tests.unit.node import call_in_node

FIRST, LAST = dt.date(2024, 1, 1), dt.date(2033, 12, 31)
DAYS = [FIRST + dt.timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
TABLE = json.loads(json.dumps(instant_table()))
SAID_AT_ONCE = ("first", "last", "best", "reason", "applies", "source")

Record = dict[str, str]


def holiday_file(code: str) -> dict[str, Any]:
    days = public_holidays(code, FIRST.year, LAST.year)
    best = best_day_exceptions(FIRST, LAST, frozenset(days))
    return {
        "first": FIRST.isoformat(),
        "last": LAST.isoformat(),
        "days": [day.isoformat() for day in days],
        "best": best,
    }


def instant(records: list[Record], holidays: dict[str, Any] | None) -> list[Any]:
    calls = [[record, TABLE, holidays, list(RULES)] for record in records]
    return call_in_node("plan/instant.mjs", "instantPlan", calls)


def core(records: list[Record], days: list[str]) -> list[Any]:
    named = {str(n): {**record, "country": "XX"} for n, record in enumerate(records)}
    question = {"kind": "plan", "today": "2026-01-01", "records": named, "holidays": {"XX": days}}
    return list(json.loads(handle(json.dumps(question)))["plans"].values())


def assert_equal(records: list[Record], holidays: dict[str, Any] | None = None) -> None:
    at_once = instant(records, holidays)
    later = core(records, holidays["days"] if holidays else [])
    for record, found, said in zip(records, at_once, later, strict=True):
        assert found["dated"] == said["dated"], record
        for step in RULES:
            got = {key: found["steps"][step].get(key) for key in SAID_AT_ONCE}
            if got["first"] is None:
                got["source"] = said["steps"][step]["source"]
            assert got == {key: said["steps"][step][key] for key in SAID_AT_ONCE}, (record, step)


@pytest.mark.parametrize("time", ["", "09:00", "15:00"])
def test_every_day_of_ten_years(time: str) -> None:
    assert_equal([{"day": day.isoformat(), "time": time} for day in DAYS])


def test_every_minute_of_a_day() -> None:
    minutes = itertools.product(range(24), range(60))
    assert_equal([{"day": "2026-02-27", "time": f"{h:02}:{m:02}"} for h, m in minutes])


def test_every_day_of_ten_years_with_a_promise_and_an_answer() -> None:
    gaps = itertools.cycle(range(-4, 30))
    assert_equal(
        [
            {
                "day": day.isoformat(),
                "promised": (day + dt.timedelta(days=gap)).isoformat(),
                "outcome": "refusal",
                "outcome_day": (day + dt.timedelta(days=25 - gap)).isoformat(),
            }
            for day, gap in zip(DAYS, gaps, strict=False)
        ]
    )


def test_every_case_of_outcome_letter_and_firm() -> None:
    cases = itertools.product(Outcome, ("", "asked"), ("", " ", "Example Recruiting"))
    assert_equal(
        [
            {"day": "2026-02-27", "outcome": outcome, "letter": letter, "firm": firm}
            for outcome, letter, firm in cases
        ]
    )


def test_without_a_date_nothing_is_dated() -> None:
    assert_equal([{}, {"day": "", "promised": ""}])


@pytest.mark.parametrize("wrong", ["2026-02-30", "soon", "2026-2-1", "2026-02-27T09:00"])
def test_what_is_no_date_is_left_to_the_core(wrong: str) -> None:
    assert instant([{"day": wrong}, {"day": "2026-02-27", "promised": wrong}], None) == [None] * 2


@pytest.mark.parametrize("code", ["LU", "DE", "FR", "GB", "US", "JP"])
def test_whole_plans_with_the_holidays_of_a_country(code: str) -> None:
    times = itertools.cycle(["09:00", "15:00", ""])
    records = [
        {
            "day": day.isoformat(),
            "time": time,
            "firm": "Example Recruiting",
            **({} if day.day % 2 else {"promised": (day + dt.timedelta(days=day.day)).isoformat()}),
        }
        for day, time in zip(DAYS[400:1500], times, strict=False)
    ]
    assert_equal(records, holiday_file(code))


def test_best_days_in_every_country_on_every_day() -> None:
    """A best day depends on the window's first day alone, so that is all there is to compare."""
    for code in country_codes():
        days = frozenset(public_holidays(code, FIRST.year, LAST.year))
        file = holiday_file(code)
        for day in DAYS:
            looked_up = file["best"].get(day.isoformat()) or TABLE["best"][day.weekday()]
            best, reason = best_day(Window(day, day), days)
            assert looked_up == [(best - day).days, reason], (code, day)
