"""The countries whose public holidays are known, and their working weeks as small JSON files."""

import datetime as dt
import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import holidays
from babel import Locale

from after_interview import WorkingWeek
from after_interview.record import REGION

from .instant_windows import Place, best_day_exceptions, best_days, windows_of_place

YEARS_BEFORE, YEARS_AFTER = 1, 4
MOST_REGIONS = 60
"""A country of more parts, each with the day of its patron saint, cannot be chosen from."""


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
def working_week(
    code: str, first_year: int, last_year: int, region: str | None = None
) -> WorkingWeek:
    """The weekend of a country or a region, and the holidays of these years, both inclusive.

    Holidays on a weekend are left out: they close nothing.
    """
    found = holidays.country_holidays(code, subdiv=region, years=range(first_year, last_year + 1))
    weekend = frozenset(found.weekend)
    return WorkingWeek(weekend, frozenset(day for day in found if day.weekday() not in weekend))


def known_years(code: str, first_year: int, last_year: int) -> tuple[int, int]:
    """Those of the years given, both inclusive, whose holidays the library knows."""
    known = holidays.country_holidays(code)
    return max(first_year, known.start_year), min(last_year, known.end_year)


def region_names(code: str) -> dict[str, str]:
    """The parts of a country that have holidays of their own, by code, each by its first name."""
    known = holidays.country_holidays(code)
    names: dict[str, str] = {}
    for name, region in known.subdivisions_aliases.items():
        names.setdefault(region, name)
    regions = [region for region in known.subdivisions if REGION.fullmatch(region)]
    if not 1 < len(regions) <= MOST_REGIONS:
        return {}
    return {region: names.get(region, region) for region in regions}


def write_holidays(folder: Path, today: dt.date) -> None:
    """One file a country: the years it covers, its weekend, and the holidays of those years.

    Days are YYYY-MM-DD, Monday is 0; `week` and `best` are for the instant answers (instant.py).
    Where parts of a country differ, one more for each has what differs there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for code in country_codes():
        years = known_years(code, today.year - YEARS_BEFORE, today.year + YEARS_AFTER)
        for name, content in files_of(code, *years).items():
            (folder / f"{name}.json").write_text(
                json.dumps(content, ensure_ascii=False, separators=(",", ":")), "utf-8"
            )


def files_of(code: str, first_year: int, last_year: int) -> dict[str, dict[str, Any]]:
    """The files of a country and of its regions, by name."""
    first, last = dt.date(first_year, 1, 1), dt.date(last_year, 12, 31)
    weeks = {
        region: working_week(code, first_year, last_year, region) for region in region_names(code)
    }
    week = _usual(working_week(code, first_year, last_year), list(weeks.values()))
    content: dict[str, Any] = {
        "first": first.isoformat(),
        "last": last.isoformat(),
        "weekend": sorted(week.weekend),
        "days": _texts(week.holidays),
        "week": best_days(week),
        "best": best_day_exceptions(first, last, week),
        **windows_of_place(Place(code, "", week), first, last),
    }
    differ = _differing(list(weeks.values()))
    if not differ:
        return {code: content}
    best = content["best"]
    content |= {"regions": _by_name(region_names(code)), "differ": _texts(differ)}
    regions = {
        f"{code}-{region}": _of_region(Place(code, region, own), week, best, (first, last))
        for region, own in weeks.items()
    }
    return {code: content, **regions}


def _usual(week: WorkingWeek, regions: list[WorkingWeek]) -> WorkingWeek:
    """The week of a country while its part is not known: what most of its parts keep is closed."""
    kept = {
        day
        for day in _differing(regions)
        if 2 * sum(day in region.holidays for region in regions) > len(regions)
    }
    return WorkingWeek(week.weekend, week.holidays | kept)


def _differing(regions: list[WorkingWeek]) -> set[dt.date]:
    """The days that are a holiday in some regions and not in others."""
    every = set[dt.date]().union(*(region.holidays for region in regions))
    return {day for day in every if not all(day in region.holidays for region in regions)}


def _of_region(
    place: Place, usual: WorkingWeek, country: dict[str, list[Any]], known: tuple[dt.date, dt.date]
) -> dict[str, Any]:
    """What differs in a region from its country, whose best days are known already."""
    (first, last), own = known, place.week
    best, normal = best_day_exceptions(first, last, own), best_days(own)
    changed = {
        day: best.get(day, normal[dt.date.fromisoformat(day).weekday()])
        for day in sorted({*best, *country})
        if best.get(day) != country.get(day)
    }
    return {
        "also": _texts(own.holidays - usual.holidays),
        "not": _texts(usual.holidays - own.holidays),
        "best": changed,
        **windows_of_place(place, first, last),
    }


def _by_name(regions: dict[str, str]) -> dict[str, str]:
    return dict(sorted(regions.items(), key=lambda region: region[1].casefold()))


def _texts(days: Iterable[dt.date]) -> list[str]:
    return [day.isoformat() for day in sorted(days)]
