"""Reading dates and times as texts."""

import datetime as dt
import re

from .errors import FieldError
from .model import check_day

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
