"""The public holidays of every country that can be chosen, one small file each."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from after_interview import Window
from after_interview.dates import best_day, is_weekend
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


def test_there_is_one_file_for_each_country(built_site: Path) -> None:
    files = {file.name for file in (built_site / "assets" / "holidays").iterdir()}
    assert files == {f"{code}.json" for code in country_codes()}
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


@pytest.mark.parametrize("code", country_codes())
def test_a_file_covers_the_years_it_says(code: str, built_site: Path) -> None:
    found = holidays_of(built_site, code)
    first, last = map(dt.date.fromisoformat, (found["first"], found["last"]))
    assert (first, last) == (FIRST, KNOWN_UNTIL.get(code, LAST))
    days = [dt.date.fromisoformat(day) for day in found["days"]]
    assert days == sorted(set(days))
    assert all(first <= day <= last and not is_weekend(day) for day in days)
    with_holidays = set() if code in WITHOUT else set(range(first.year, last.year + 1))
    assert {day.year for day in days} == with_holidays


@pytest.mark.parametrize("code", country_codes())
def test_a_file_is_small(code: str, built_site: Path) -> None:
    assert file_of(built_site, code).stat().st_size < 16_000


@pytest.mark.parametrize("code", ["LU", "DE", "CO", "NP", "UA"])
def test_a_file_says_which_best_days_its_holidays_change(code: str, built_site: Path) -> None:
    found = holidays_of(built_site, code)
    holidays = frozenset(map(dt.date.fromisoformat, found["days"]))
    changed = {}
    for n in range((LAST - FIRST).days + 1):
        first = FIRST + n * ONE_DAY
        window = Window(first, first)
        best, reason = best_day(window, holidays)
        if best != best_day(window, frozenset())[0]:
            changed[first.isoformat()] = [(best - first).days, reason]
    assert found["best"] == changed
