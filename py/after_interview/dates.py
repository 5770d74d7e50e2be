"""Calendar arithmetic without interviews: reading dates, working days, the best day of a window."""

import datetime as dt
import re
from collections.abc import Set as AbstractSet

from .errors import FieldError
from .model import Reason, Window, check_day

SATURDAY = 5
ONE_DAY = dt.timedelta(days=1)

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?")


def parse_day(text: str, field: str) -> dt.date | None:
    """The local date that `text` writes as YYYY-MM-DD; None for an empty text.

    Raises FieldError `not-a-date` for anything else, `year-out-of-range` outside 2000 to 2100.
    """
    if not text:
        return None
    if not _DAY.fullmatch(text):
        raise FieldError(field, "not-a-date")
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        raise FieldError(field, "not-a-date") from None
    check_day(day, field)
    return day


def parse_time(text: str, field: str) -> dt.time | None:
    """The local time that `text` writes as HH:MM or HH:MM:SS; None for an empty text.

    Raises FieldError `not-a-time` for anything else.
    """
    if not text:
        return None
    if not _TIME.fullmatch(text):
        raise FieldError(field, "not-a-time")
    try:
        return dt.time.fromisoformat(text)
    except ValueError:
        raise FieldError(field, "not-a-time") from None


def is_weekend(day: dt.date) -> bool:
    """Whether `day` is a Saturday or a Sunday."""
    return day.weekday() >= SATURDAY


def is_working_day(day: dt.date, holidays: AbstractSet[dt.date]) -> bool:
    """Whether `day` is neither on a weekend nor one of `holidays`."""
    return not is_weekend(day) and day not in holidays


def best_day(window: Window, holidays: AbstractSet[dt.date]) -> tuple[dt.date, Reason | None]:
    """The first working day in `window`, else the first after it, and why no earlier one.

    The reason is None when the best day is the window's first.
    """
    day = window.first
    skipped = []
    while not is_working_day(day, holidays):
        skipped.append(day)
        day += ONE_DAY
    return day, _reason(skipped)


def _reason(skipped: list[dt.date]) -> Reason | None:
    if not skipped:
        return None
    weekends = [is_weekend(day) for day in skipped]
    if all(weekends):
        return Reason.WEEKEND
    return Reason.WEEKEND_AND_HOLIDAY if any(weekends) else Reason.HOLIDAY
