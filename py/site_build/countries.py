"""The countries whose public holidays are known, and those holidays as one small JSON file each."""

import datetime as dt
import json
from functools import cache
from pathlib import Path
from typing import Any

import holidays
from babel import Locale

from after_interview import WorkingWeek

from .instant import best_day_exceptions, best_days

YEARS_BEFORE, YEARS_AFTER = 1, 4


@cache
def country_codes() -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 codes of the countries that the library knows and that have a name."""
    named = Locale.parse("en").territories
    return tuple(sorted(code for code in holidays.list_supported_countries() if code in named))


def country_choices(locale: Locale) -> list[tuple[str, str]]:
    """Code and name of every country, in the order of the names in `locale`."""
    names = [(code, locale.territories[code]) for code in country_codes()]
    return sorted(names, key=lambda choice: choice[1].casefold())


@cache
def working_week(code: str, first_year: int, last_year: int) -> WorkingWeek:
    """A country's weekend, and its public holidays from one year to another, both inclusive.

    Holidays on a weekend are left out: they close nothing.
    """
    found = holidays.country_holidays(code, years=range(first_year, last_year + 1))
    weekend = frozenset(found.weekend)
    return WorkingWeek(weekend, frozenset(day for day in found if day.weekday() not in weekend))


def known_years(code: str, first_year: int, last_year: int) -> tuple[int, int]:
    """Those of the years given, both inclusive, whose holidays the library knows."""
    known = holidays.country_holidays(code)
    return max(first_year, known.start_year), min(last_year, known.end_year)


def write_holidays(folder: Path, today: dt.date) -> None:
    """One file a country: the years it covers, its weekend, and the holidays of those years.

    Days are YYYY-MM-DD, Monday is 0; `week` and `best` are for the instant answers (instant.py).
    """
    folder.mkdir(parents=True, exist_ok=True)
    for code in country_codes():
        first, last = known_years(code, today.year - YEARS_BEFORE, today.year + YEARS_AFTER)
        week = working_week(code, first, last)
        from_day, to_day = dt.date(first, 1, 1), dt.date(last, 12, 31)
        content: dict[str, Any] = {
            "first": from_day.isoformat(),
            "last": to_day.isoformat(),
            "weekend": sorted(week.weekend),
            "days": [day.isoformat() for day in sorted(week.holidays)],
            "week": best_days(week),
            "best": best_day_exceptions(from_day, to_day, week),
        }
        (folder / f"{code}.json").write_text(json.dumps(content, separators=(",", ":")))
