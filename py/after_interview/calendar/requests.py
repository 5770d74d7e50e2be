"""The requests of bridge.py for calendar entries, for looking back, and for the log.

Requests: {"kind": "calendar", "records", "step", "today", "stamp", "weeks", "site", "words",
           "days", "now", "exported", "sequence"}
          {"kind": "events", the same without "stamp"}
          {"kind": "lookback", "records", "query"}
          {"kind": "log", "records", "first", "last", "words"}
`records` are kept ones by id, `step` is a step's id or null for all, `stamp` an instant in UTC,
`words` has groups of words by key as in calendar_words.py, `days` days in words by YYYY-MM-DD.
`now` is the local time, `exported` the steps by interview that an earlier file of this device had,
`sequence` the number of that file: an answer has those to keep.
What may be left out: `step`, `weeks`, `words`, `days`, `now`, `exported`, `sequence`, `query`,
`first` and `last`.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..dates import parse_day, parse_time
from ..errors import FieldError
from ..record import Record, interview_from
from ..schedule import Plan, plan
from ..working_week import ANYWHERE, WorkingWeek, weeks_from
from .by_email import dates_by_email
from .entries import (
    Event,
    Setting,
    calendar_file,
    events_of,
    file_name,
    google_link,
    outlook_link,
    sequence,
)
from .lookback import log_as_csv, log_of, lookback
from .words import spoken


def _calendar(message: Mapping[str, Any]) -> dict[str, Any]:
    """The file, an empty text where no step has a date, and its name. Needs the pack "calendar"."""
    stamp = _instant(message["stamp"])
    name = spoken(message.get("words", {}))["calendar"]["name"]
    last = message.get("sequence", 0)
    if not isinstance(last, int):
        raise TypeError("the number of a file is a whole number")
    number = sequence(stamp, last)
    events = _events_in(message, _setting(message))
    return {
        "file": calendar_file(events, stamp, name, number) if events else "",
        "sequence": number,
        "exported": _exported(events),
        "name": file_name(_company(message["records"]), message.get("step") or ""),
    }


def _exported(events: Iterable[Event]) -> dict[str, list[str]]:
    """What the file has: the steps of each interview, for the device to keep."""
    found: dict[str, list[str]] = {}
    for event in events:
        found.setdefault(event.interview, []).append(event.step)
    return found


def _instant(text: str) -> dt.datetime:
    """The instant, to the second. Raises ValueError for a text that does not say one in UTC."""
    instant = dt.datetime.fromisoformat(text)
    if instant.utcoffset() != dt.timedelta(0):
        raise ValueError("an instant in UTC is needed")
    return instant.replace(microsecond=0, tzinfo=dt.UTC)


def _company(records: Mapping[str, Record]) -> str:
    """What a file about these interviews is called after: the company, where it is one alone."""
    names = {str(record.get("company", "")) for record in records.values()}
    return names.pop() if len(names) == 1 else ""


def _events(message: Mapping[str, Any]) -> dict[str, Any]:
    """The entries one by one, each with its web links, and all of them as an email to oneself."""
    setting = _setting(message)
    events = _events_in(message, setting)
    return {
        "events": [_event_as_json(event) for event in events],
        "mailto": dates_by_email(events, setting),
    }


def _event_as_json(event: Event) -> dict[str, Any]:
    return {
        "interview": event.interview,
        "step": event.step,
        "summary": event.summary,
        "first": event.window.first.isoformat(),
        "last": event.window.last.isoformat(),
        "cancelled": event.cancelled,
        "google": google_link(event),
        "outlook": outlook_link(event),
    }


def _setting(message: Mapping[str, Any]) -> Setting:
    return Setting(
        message["site"],
        spoken(message.get("words", {})),
        message.get("days", {}),
        parse_time(message.get("now", ""), "now") or dt.time.min,
        message.get("exported", {}),
    )


def _events_in(message: Mapping[str, Any], setting: Setting) -> list[Event]:
    today = parse_day(message["today"], "today")
    if today is None:
        raise FieldError("today", "not-a-date")
    step = message.get("step") or None
    return [
        event
        for key, record in message["records"].items()
        for event in events_of(key, _plan_of(record, today, weeks_from(message)), setting)
        if step in {None, event.step}
    ]


def _plan_of(record: Record, today: dt.date, weeks: Mapping[str, WorkingWeek]) -> Plan:
    interview, _ = interview_from(record)
    week = weeks.get(interview.place, ANYWHERE)
    ticks: object = record.get("done")
    return plan(interview, today, ticks if isinstance(ticks, dict) else {}, week)


def _lookback(message: Mapping[str, Any]) -> dict[str, Any]:
    found = lookback(message["records"], message.get("query", ""))
    return {
        "interviews": [
            {
                "id": lessons.interview,
                "fields": [
                    {"field": field, "text": text} for field, text in lessons.fields.items()
                ],
            }
            for lessons in found
        ]
    }


def _log(message: Mapping[str, Any]) -> dict[str, Any]:
    first, last = (parse_day(message.get(limit, ""), limit) for limit in ("first", "last"))
    rows = log_of(message["records"], first, last)
    return {
        "rows": [
            {
                "day": row.day.isoformat(),
                "time": row.time,
                "interview": row.interview,
                "what": row.what,
                "detail": row.detail,
            }
            for row in rows
        ],
        "csv": log_as_csv(rows, message["records"], spoken(message.get("words", {}))),
    }


KINDS: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "calendar": _calendar,
    "events": _events,
    "lookback": _lookback,
    "log": _log,
}
