"""The instant answers are the core's: whole plans, on each day of ten years, wherever it is."""

import datetime as dt
import itertools
import json
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

import pytest

from after_interview import RULES, Interview, Outcome, Window, WorkingWeek
from after_interview.bridge import handle
from after_interview.fields import Kind, Owner, of
from after_interview.timing import NUMBERS, Timing, promise_counts
from site_build import instant_windows
from site_build.countries import country_codes, files_of, region_names, working_week
from site_build.instant import instant_table
from site_build.instant_windows import UnknownToTablesError, best_day_exceptions, best_days
from tests.unit.node import call_in_node

pytestmark = pytest.mark.no_cover

FIRST, LAST = dt.date(2024, 1, 1), dt.date(2033, 12, 31)
ONE_DAY = dt.timedelta(days=1)
DAYS = [FIRST + n * ONE_DAY for n in range((LAST - FIRST).days + 1)]
TABLE = json.loads(json.dumps(instant_table()))
TWO_YEARS = [day for day in DAYS if day.year in (2026, 2027)]
WITH_REGIONS = ("GB", "DE", "CH", "US", "FR", "ES", "CA", "AU")
TICK_SETS = (
    (),
    tuple(RULES),
    *((step,) for step in RULES),
    *(tuple(set(RULES) - {step}) for step in RULES),
    ("write-notes", "evaluate-yourself", "note-the-job", "send-thank-you"),
    ("follow-up", "second-reminder"),
)
"""Nothing, everything, each step alone, everything but one, and some that go together."""

Record = dict[str, Any]
Case = tuple[Record, str, str]
"""A record, today, and the local time."""


@cache
def files(code: str, first: int, last: int) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads(json.dumps(files_of(code, first, last)))
    return found


def assert_equal(
    cases: list[Case], place: dict[str, Any] | None = None, table: dict[str, Any] = TABLE
) -> None:
    assert_all_equal([(case, place) for case in cases], table)


def assert_all_equal(
    cases: list[tuple[Case, dict[str, Any] | None]], table: dict[str, Any] = TABLE
) -> None:
    """Each case in the week of its place; a place that several cases share is one object."""
    shared = {"table": table, **{str(id(place)): place for _, place in cases if place}}
    calls = [
        [
            record,
            {"shared": "table"},
            place and {"shared": str(id(place))},
            {"today": today, "now": now},
        ]
        for (record, today, now), place in cases
    ]
    at_once = call_in_node("plan/instant.mjs", "instantPlan", calls, shared)
    for (case, place), found in zip(cases, at_once, strict=True):
        assert found == core(case, place), case


def core(case: Case, place: dict[str, Any] | None) -> dict[str, Any]:
    record, today, now = case
    where = f"{record.get('country', '')}-{record.get('region', '')}".strip("-")
    week = place and {"weekend": place["weekend"], "days": place["days"]}
    question = {
        "kind": "plan", "today": today, "now": now, "records": {"a": record},
        "weeks": {where: week} if week else {},
    }  # fmt: skip
    found: dict[str, Any] = json.loads(handle(json.dumps(question)))["plans"]["a"]
    return found


def ticked(steps: tuple[str, ...], day: dt.date) -> dict[str, str]:
    return dict.fromkeys(steps, f"{day}T18:00")


def any_cases(
    count: int, seed: object, near: list[dt.date] = DAYS[60:-120], **fixed: Any
) -> list[Case]:
    """Cases with every field filled in at random, around some of these days."""
    random = Random(str(seed))  # noqa: S311 - the same cases in every run
    fields = {**of(Owner.INTERVIEW)}

    def close_to(day: dt.date) -> str:
        return (day + random.randint(-6, 40) * ONE_DAY).isoformat()

    def case() -> Case:
        day = random.choice(near)
        record: Record = {
            name: random.choice(["", close_to(day)]) if entry.kind is Kind.DAY
            else random.choice(["", *entry.choices])
            for name, entry in fields.items() if entry.kind in (Kind.DAY, Kind.CHOICE)
        }  # fmt: skip
        record["day"] = random.choice([day.isoformat()] * 9 + [""])
        record["time"] = random.choice(["", "09:00", "11:59:30", "12:00", "15:00"])
        record["firm"] = random.choice(["", " ", "Example Recruiting"])
        ticks = random.sample(sorted(RULES), random.choice([0, 1, 3, 8, len(RULES)]))
        record["done"] = {
            step: random.choice([f"{close_to(day)}T09:30", "", "?"]) for step in ticks
        }
        today = day + random.randint(-4, 45) * ONE_DAY
        return (
            {**record, **fixed},
            today.isoformat(),
            random.choice(["", "08:59", "09:00", "18:00"]),
        )

    return [case() for _ in range(count)]


# Everywhere


@pytest.mark.parametrize("time", ["", "09:00", "15:00"])
def test_every_day_of_ten_years(time: str) -> None:
    gaps = itertools.cycle(range(-3, 36))
    ticks = itertools.cycle(TICK_SETS)
    assert_equal(
        [
            (
                {"day": day.isoformat(), "time": time, "done": ticked(done, day)},
                (day + gap * ONE_DAY).isoformat(),
                "12:00",
            )
            for day, gap, done in zip(DAYS, gaps, ticks, strict=False)
        ]
    )


def test_every_minute_of_a_day_and_the_one_before_it() -> None:
    minutes = [f"{h:02}:{m:02}" for h, m in itertools.product(range(24), range(60))]
    before = ["", *minutes[:-1]]
    assert_equal(
        [
            ({"day": "2026-02-27", "time": time}, "2026-02-27", now)
            for pair in zip(minutes, before, strict=True)
            for time, now in (pair, (pair[0], pair[0]))
        ]
    )


@pytest.mark.parametrize("outcome", Outcome)
def test_every_tick_in_every_outcome_on_every_day_around_the_windows(outcome: Outcome) -> None:
    day = dt.date(2026, 2, 27)
    dates = {"promised": "2026-03-05", "outcome_day": "2026-03-10", "answer_by": "2026-03-17"}
    assert_equal(
        [
            (
                {**dates, "day": day.isoformat(), "time": "14:00", "outcome": outcome,
                 "letter": "asked", "firm": "Example Recruiting", "offer_terms": "unconditional",
                 "done": ticked(done, day + 9 * ONE_DAY)},
                (day + n * ONE_DAY).isoformat(),
                "13:00",
            )
            for n, done in itertools.product(range(-1, 34), TICK_SETS[::3])
        ]
    )  # fmt: skip


def test_whatever_is_filled_in() -> None:
    assert_equal(any_cases(4_000, "everywhere"))


def test_every_day_on_which_a_promise_without_a_date_may_be_made() -> None:
    promises = ("next-week", "two-weeks", "month-end")
    assert_equal(
        [
            ({"day": day.isoformat(), "promise": promise}, day.isoformat(), "")
            for day, promise in zip(DAYS, itertools.cycle(promises), strict=False)
        ]
    )


@pytest.mark.parametrize("promise", ["next-week", "two-weeks", "month-end"])
def test_a_promise_beyond_the_years_that_are_known_is_none(promise: str) -> None:
    record = {"day": "2100-12-31", "promise": promise}
    assert_equal([(record, "2100-12-31", "")])
    by_then = core((record, "2100-12-31", ""), None)["promised"]
    assert by_then == ("2100-12-31" if promise == "month-end" else None)


def test_without_a_date_nothing_is_dated() -> None:
    assert_equal([({}, "2026-02-27", ""), ({"day": "", "promised": ""}, "2026-02-27", "09:00")])


@pytest.mark.parametrize(
    "wrong",
    [
        {"day": "2026-02-30"},
        {"day": "soon"},
        {"day": "2026-2-1"},
        {"day": "2026-02-27T09:00"},
        {"day": "1999-12-31"},
        {"promised": "2101-01-01"},
        {"answer_by": "?"},
        {"time": "24:00"},
        {"time": "9"},
        {"outcome": "won"},
        {"held": "at sea"},
        {"country": "lu"},
        {"region": "England"},
    ],
    ids=str,
)
def test_what_no_field_holds_is_left_to_the_core(wrong: Record) -> None:
    calls = [[{"day": "2026-02-27", **wrong}, TABLE, None, {"today": "2026-02-27", "now": ""}]]
    assert call_in_node("plan/instant.mjs", "instantPlan", calls) == [None]


def test_the_table_is_small() -> None:
    assert len(json.dumps(instant_table(), separators=(",", ":"))) < 16_000


# In each country


def test_whatever_is_filled_in_in_every_country() -> None:
    """Each case has the country's own code: a rule that is another there is not missed."""
    places = {code: files(code, 2026, 2027)[code] for code in country_codes()}
    assert_all_equal(
        [
            (case, place)
            for code, place in places.items()
            for case in any_cases(12, code, near=TWO_YEARS, country=code)
        ]
    )


@pytest.mark.parametrize("code", ["LU", "SA"])
def test_many_cases_in_a_country(code: str) -> None:
    assert_equal(
        any_cases(1_000, code, near=TWO_YEARS, country=code), files(code, 2026, 2027)[code]
    )


def test_best_days_in_every_country_on_every_day() -> None:
    """A best day depends on the window's first day alone, so that is all there is to compare."""
    for code in country_codes():
        week = working_week(code, FIRST.year, LAST.year)
        exceptions, usual = best_day_exceptions(FIRST, LAST, week), best_days(week)
        for day in DAYS:
            looked_up = exceptions.get(day.isoformat()) or usual[day.weekday()]
            best, reason = week.best_day(Window(day, day))
            assert looked_up == [(best - day).days, reason], (code, day)


@pytest.mark.parametrize("code", WITH_REGIONS)
def test_a_region_has_the_days_of_its_own(code: str) -> None:
    found = files(code, 2026, 2027)
    regions = found[code]["regions"]
    assert regions == {code: name for code, name in regions.items() if name}
    assert set(regions) == set(region_names(code))
    calls = [[{"shared": "whole"}, found[f"{code}-{region}"]] for region in regions]
    places = call_in_node("device/holidays.mjs", "withRegion", calls, {"whole": found[code]})
    for region, place in zip(regions, places, strict=True):
        week = working_week(code, 2026, 2027, region)
        assert place["days"] == [day.isoformat() for day in sorted(week.holidays)]
        for day in (dt.date(2026, 1, 1) + n * ONE_DAY for n in range(700)):
            looked_up = place["best"].get(day.isoformat()) or place["week"][day.weekday()]
            best, reason = week.best_day(Window(day, day))
            assert looked_up == [(best - day).days, reason], (region, day)


def test_whole_plans_in_a_region() -> None:
    found = files("GB", 2026, 2027)
    calls = [[found["GB"], found["GB-ENG"]]]
    (place,) = call_in_node("device/holidays.mjs", "withRegion", calls)
    assert_equal(any_cases(300, "ENG", near=TWO_YEARS, country="GB", region="ENG"), place)


# Rules that depend on the place


@pytest.fixture
def working_days_in_japan(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """In Japan the follow-up is due after 5 to 7 working days, and elsewhere as it is."""
    usual = RULES["follow-up"].timing

    def timing(interview: Interview, week: WorkingWeek) -> Timing:
        if interview.country != "JP" or interview.day is None or promise_counts(interview):
            return usual(interview, week)
        first, last = (week.working_day_after(interview.day, count) for count in (5, 7))
        return Timing("X-99", Window(first, last))

    monkeypatch.setitem(RULES, "follow-up", RULES["follow-up"]._replace(timing=timing))
    for known in (instant_windows.reads_places, files):
        known.cache_clear()
    yield
    for known in (instant_windows.reads_places, files):
        known.cache_clear()


@pytest.mark.usefixtures("working_days_in_japan")
@pytest.mark.parametrize("code", ["JP", "LU"])
def test_a_rule_that_counts_working_days_in_one_country_is_not_missed(code: str) -> None:
    table = json.loads(json.dumps(instant_table.__wrapped__()))
    place = files(code, 2024, 2026)[code]
    assert ("moved" in place) is (code == "JP")
    days = [day for day in DAYS[60:1000] if code == "JP" or day.day < 5]
    cases = [({"day": day.isoformat(), "country": code}, day.isoformat(), "") for day in days]
    assert_equal(cases, place, table)
    assert_equal(any_cases(300, code, country=code), place, table)


def test_a_rule_that_reads_what_no_table_has_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = RULES["follow-up"]

    def timing(interview: Interview, _week: WorkingWeek) -> Timing:
        return Timing("S-17" if interview.channel else "S-18", None)

    monkeypatch.setitem(RULES, "follow-up", rule._replace(timing=timing))
    with pytest.raises(UnknownToTablesError, match="follow-up reads channel"):
        instant_table.__wrapped__()
    wrong = rule._replace(applies=lambda interview: bool(interview.company))
    monkeypatch.setitem(RULES, "follow-up", wrong._replace(timing=rule.timing))
    with pytest.raises(UnknownToTablesError, match="company"):
        instant_table.__wrapped__()


def test_the_numbers_that_sentences_have_are_those_of_the_rules() -> None:
    day = dt.date(2026, 2, 27)
    for details, first, last in (
        ({}, "follow_up_first", "follow_up_last"),
        ({"promised": day}, "promise_first", "promise_last"),
    ):
        window = RULES["follow-up"].timing(Interview(day, **details), WorkingWeek()).window  # type: ignore[arg-type]
        assert window
        days = [str((end - day).days) for end in (window.first, window.last)]
        assert days == [NUMBERS[first], NUMBERS[last]]
