"""Which days are worked where the employer is: weekend and public holidays of a place, together."""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .dates import ONE_DAY
from .model import Reason, Window

WHOLE_WEEK = 7
SATURDAY_AND_SUNDAY = frozenset({5, 6})


@dataclass(frozen=True, slots=True)
class WorkingWeek:
    """The days on which nobody works: `weekend` as weekdays, Monday is 0, and `holidays` as dates.

    Raises ValueError for a weekend that leaves no working day, or that names a day of no week.
    """

    weekend: frozenset[int] = SATURDAY_AND_SUNDAY
    holidays: frozenset[dt.date] = frozenset()

    def __post_init__(self) -> None:
        if not (self.weekend <= set(range(WHOLE_WEEK)) and len(self.weekend) < WHOLE_WEEK):
            raise ValueError("a weekend is some of the weekdays 0 to 6, and not all of them")

    def is_weekend(self, day: dt.date) -> bool:
        """Whether `day` is one of the weekend's."""
        return day.weekday() in self.weekend

    def is_working_day(self, day: dt.date) -> bool:
        """Whether `day` is neither on a weekend nor a public holiday."""
        return not self.is_weekend(day) and day not in self.holidays

    def working_day_after(self, day: dt.date, count: int) -> dt.date:
        """The working day that is the `count`-th after `day`, `day` itself not counted."""
        for _ in range(count):
            day += ONE_DAY
            while not self.is_working_day(day):
                day += ONE_DAY
        return day

    def best_day(self, window: Window) -> tuple[dt.date, Reason | None]:
        """The first working day in `window`, else the first after it, and why no earlier one.

        The reason is None when the best day is the window's first.
        """
        day = window.first
        skipped = []
        while not self.is_working_day(day):
            skipped.append(day)
            day += ONE_DAY
        return day, self._reason(skipped)

    def _reason(self, skipped: list[dt.date]) -> Reason | None:
        if not skipped:
            return None
        weekends = [self.is_weekend(day) for day in skipped]
        if all(weekends):
            return Reason.WEEKEND
        return Reason.WEEKEND_AND_HOLIDAY if any(weekends) else Reason.HOLIDAY


ANYWHERE = WorkingWeek()
"""The week of a place of which nothing is known: Saturday and Sunday off, and no holidays."""


def week_from(weekend: Collection[int], days: Iterable[str]) -> WorkingWeek:
    """The week that a host tells as JSON: weekdays, and holidays as YYYY-MM-DD."""
    return WorkingWeek(frozenset(weekend), frozenset(map(dt.date.fromisoformat, days)))


def weeks_from(message: Mapping[str, Any]) -> dict[str, WorkingWeek]:
    """The weeks of a request by place: {"weeks": {place: {"weekend": [5, 6], "days": [day]}}}."""
    return {
        place: week_from(week["weekend"], week["days"])
        for place, week in message.get("weeks", {}).items()
    }
