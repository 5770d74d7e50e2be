"""When a field was changed: the instants of a hybrid logical clock, comparable as text.

    2026-02-27T10:00:00.000Z          as the device's clock had it, in UTC
    2026-02-27T10:00:00.000Z.000a     the tenth change that had to come after that instant

Whoever changes a field gives it a stamp later than the one it has, whatever the clock says
(store.mjs): a change made in sight of another is later, also where a clock runs a year ahead.
What is no such instant counts as older than any.
"""

import datetime as dt
import re

_STAMP = re.compile(r"(20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z)(?:\.([0-9a-f]{4}))?")
_MOST = 0xFFFF


def usable(stamp: object) -> str:
    """The stamp, or an empty text where it is none."""
    return stamp if isinstance(stamp, str) and _STAMP.fullmatch(stamp) else ""


def following(stamp: str) -> str:
    """The next stamp after a usable one; after none, an empty text."""
    found = _STAMP.fullmatch(stamp)
    if not found:
        return ""
    instant, count = found[1], int(found[2] or "0", 16)
    if count < _MOST:
        return f"{instant}.{count + 1:04x}"
    try:
        later = dt.datetime.fromisoformat(instant.removesuffix("Z")) + dt.timedelta(milliseconds=1)
    except ValueError:
        return stamp
    return f"{later.isoformat(timespec='milliseconds')}Z"
