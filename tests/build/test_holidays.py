"""The public holidays of every country that can be chosen, one small file each."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from after_interview import Window
from after_interview.working_week import week_from
from site_build.countries import country_codes

ONE_DAY = dt.timedelta(days=1)
FIRST, LAST = dt.date(2025, 1, 1), dt.date(2030, 12, 31)
"""The year before that of the build, and the four after it."""

WITHOUT = {"BV", "HM", "IO", "UA"}
"""Three without inhabitants; in Ukraine public holidays are suspended."""

KNOWN_UNTIL = {"LK": dt.date(2026, 12, 31)}
"""What the library knows for fewer years than the others."""


def file_of(site: Path, code: str) -> Path:
    return site / "assets" / "holidays" / f"{code}.json"


def holidays_of(site: Path, code: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(file_of(site, code).read_text("utf-8"))
    return found


def test_there_is_one_file_for_each_country_and_for_each_region_of_one(built_site: Path) -> None:
    files = {file.stem for file in (built_site / "assets" / "holidays").iterdir()}
    regions = {
        f"{code}-{region}"
        for code in country_codes()
        for region in holidays_of(built_site, code).get("regions", {})
    }
    assert files == {*country_codes(), *regions}
    assert {"GB-ENG", "DE-BY", "CH-ZH", "ES-CT", "US-MA", "CA-QC", "AU-VIC", "FR-6AE"} <= regions
    assert {"LU", "BE", "FR", "DE", "NL", "CH", "AT", "GB", "US"} <= set(country_codes())


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("LU", "2026-06-23"),
        ("LU", "2026-05-01"),
        ("LU", "2026-12-25"),
        ("FR", "2026-07-14"),
        ("BE", "2026-07-21"),
        ("DE", "2026-04-03"),
        ("US", "2026-11-26"),
    ],
)
def test_a_holiday_is_known(code: str, day: str, built_site: Path) -> None:
    assert day in holidays_of(built_site, code)["days"]


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("DE", "2026-10-03"),  # a Saturday: closed already
        ("LU", "2026-08-15"),  # likewise
        ("LU", "2026-04-03"),  # Good Friday is worked
        ("FR", "2026-06-23"),  # the neighbour's
    ],
)
def test_a_day_that_holidays_do_not_close_is_not_one(code: str, day: str, built_site: Path) -> None:
    assert day not in holidays_of(built_site, code)["days"]


def faults_of(code: str, found: dict[str, Any]) -> list[str]:
    """What is wrong with the file of a country, in the names of what it should be."""
    first, last = map(dt.date.fromisoformat, (found["first"], found["last"]))
    days = [dt.date.fromisoformat(day) for day in found["days"]]
    with_holidays = set() if code in WITHOUT else set(range(first.year, last.year + 1))
    holds = {
        "years": (first, last) == (FIRST, KNOWN_UNTIL.get(code, LAST)),
        "order": days == sorted(set(days)),
        "working days": all(
            first <= day <= last and day.weekday() not in found["weekend"] for day in days
        ),
        "every year": {day.year for day in days} == with_holidays,
    }
    return [f"{code}: {name}" for name, kept in holds.items() if not kept]


def test_a_file_covers_the_years_it_says(built_site: Path) -> None:
    codes = country_codes()
    assert len(codes) > 200
    assert [
        fault for code in codes for fault in faults_of(code, holidays_of(built_site, code))
    ] == []


def test_a_fault_in_a_file_is_seen() -> None:
    days = ["2026-05-02", "2026-05-01"]
    file = {"first": "2025-01-01", "last": "2030-12-31", "weekend": [5, 6], "days": days}
    assert faults_of("LU", file) == [
        "LU: order",
        "LU: working days",
        "LU: every year",
    ]


def test_a_file_is_small(built_site: Path) -> None:
    sizes = {code: file_of(built_site, code).stat().st_size for code in country_codes()}
    assert {code: size for code, size in sizes.items() if size >= 16_000} == {}


@pytest.mark.parametrize("code", ["LU", "DE", "CO", "NP", "UA", "SA"])
def test_a_file_says_which_best_days_its_holidays_change(code: str, built_site: Path) -> None:
    found = holidays_of(built_site, code)
    week, without = week_from(found["weekend"], found["days"]), week_from(found["weekend"], [])
    changed = {}
    for n in range((LAST - FIRST).days + 1):
        first = FIRST + n * ONE_DAY
        window = Window(first, first)
        best, reason = week.best_day(window)
        if best != without.best_day(window)[0]:
            changed[first.isoformat()] = [(best - first).days, reason]
    assert found["best"] == changed


@pytest.mark.parametrize(
    ("code", "weekend"),
    [("LU", [5, 6]), ("SA", [4, 5]), ("EG", [4, 5]), ("IL", [4, 5]), ("BN", [4, 6]), ("IR", [4])],
)
def test_a_file_says_which_days_are_the_weekend(
    code: str, weekend: list[int], built_site: Path
) -> None:
    assert holidays_of(built_site, code)["weekend"] == weekend
