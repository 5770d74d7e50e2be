"""The countries whose public holidays are known, and those holidays as one small JSON file each."""

import datetime as dt
import json
from functools import cache
from pathlib import Path
from typing import Any

import holidays
from babel import Locale

from .instant import best_day_exceptions

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
def public_holidays(code: str, first_year: int, last_year: int) -> tuple[dt.date, ...]:
    """The public holidays of a country from one year to another, inclusive, weekends left out."""
    days = holidays.country_holidays(code, years=range(first_year, last_year + 1))
    return tuple(sorted(day for day in days if day.weekday() < 5))  # noqa: PLR2004 - Saturday


def known_years(code: str, first_year: int, last_year: int) -> tuple[int, int]:
    """Those of the years given, both inclusive, whose holidays the library knows."""
    known = holidays.country_holidays(code)
    return max(first_year, known.start_year), min(last_year, known.end_year)


def write_holidays(folder: Path, today: dt.date) -> None:
    """One file a country: the years it covers, the days in them, and the best days they change.

    Days are YYYY-MM-DD; `best` is for the instant answers (instant.py).
    """
    folder.mkdir(parents=True, exist_ok=True)
    for code in country_codes():
        first, last = known_years(code, today.year - YEARS_BEFORE, today.year + YEARS_AFTER)
        days = public_holidays(code, first, last)
        from_day, to_day = dt.date(first, 1, 1), dt.date(last, 12, 31)
        content: dict[str, Any] = {
            "first": from_day.isoformat(),
            "last": to_day.isoformat(),
            "days": [day.isoformat() for day in days],
            "best": best_day_exceptions(from_day, to_day, frozenset(days)),
        }
        (folder / f"{code}.json").write_text(json.dumps(content, separators=(",", ":")))
