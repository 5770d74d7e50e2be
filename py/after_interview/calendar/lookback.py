"""Looking back over all interviews: what was learned (S-32), and a log of what was done when."""

import datetime as dt
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..dates import parse_day, parse_time
from ..errors import FieldError
from ..fields import NOTES
from ..links.spreadsheet import written
from ..model import Outcome
from ..plain_text import one_line
from ..record import Record, interview_from
from ..rules import RULES
from .words import Words

FIELDS = tuple(
    sorted(
        (name for name, entry in NOTES.items() if entry.learned),
        key=lambda name: NOTES[name].learned,
    )
)
"""The fields of a record that hold what was learned, in the order in which they are shown."""

COLUMNS = ("day", "time", "company", "role", "what", "detail")
_TICK = len("2026-02-27T18:00")

Records = Mapping[str, Record]


@dataclass(frozen=True, slots=True)
class Lessons:
    """What was learned from one interview: its id, and its fields that hold something, by name."""

    interview: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class LogRow:
    """One thing that happened on a local day: the interview, a step that was done, the answer.

    `interview` is an id, `time` is HH:MM or empty, `what` is "interview", a step's id, or
    "outcome". `detail` names the people met, or is the outcome's code.
    """

    day: dt.date
    time: str
    interview: str
    what: str
    detail: str = ""


def lookback(records: Records, query: str) -> list[Lessons]:
    """What was learned from each interview, the latest first, those without a date at the end.

    Of `query` every word has to stand in a field, or in the company's name or the role; capitals
    and accents do not matter. Interviews with nothing to show are left out.
    """
    wanted = _plain(query).split()
    latest_first = sorted(records, key=lambda key: _text(records[key], "day"), reverse=True)
    found = [Lessons(key, _fields(records[key], wanted)) for key in latest_first]
    return [lessons for lessons in found if lessons.fields]


def _fields(record: Record, wanted: list[str]) -> dict[str, str]:
    about = _plain(f"{_text(record, 'company')} {_text(record, 'role')}")
    texts = {field: _text(record, field).strip() for field in FIELDS}
    return {
        field: text
        for field, text in texts.items()
        if text and _holds_all(f"{about} {_plain(text)}", wanted)
    }


def _text(record: Record, field: str) -> str:
    return str(record.get(field, ""))


def _holds_all(text: str, wanted: list[str]) -> bool:
    return all(word in text for word in wanted)


def _plain(text: str) -> str:
    """`text` without capitals and without the marks over and under its letters."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def log_of(records: Records, first: dt.date | None, last: dt.date | None) -> list[LogRow]:
    """What happened from `first` to `last`, both inclusive and None for no limit, day by day."""
    rows = [row for key, record in records.items() for row in _rows(key, record)]
    within = [
        row for row in rows if (not first or row.day >= first) and (not last or row.day <= last)
    ]
    # Of the same minute in the order of the steps: a sort leaves equals as they are.
    return sorted(within, key=lambda row: (row.day, row.time))


def _rows(key: str, record: Record) -> Iterator[LogRow]:
    interview, _ = interview_from(record)
    if interview.day:
        time = interview.time.strftime("%H:%M") if interview.time else ""
        people = ", ".join(person.name or person.email for person in interview.people)
        yield LogRow(interview.day, time, key, "interview", people)
    yield from _ticks(key, record)
    if interview.outcome_day and interview.outcome is not Outcome.WAITING:
        yield LogRow(interview.outcome_day, "", key, "outcome", interview.outcome)


def _ticks(key: str, record: Record) -> Iterator[LogRow]:
    ticks: object = record.get("done")
    if not isinstance(ticks, dict):
        return
    for step in RULES:
        moment = _moment(str(ticks.get(step, "")))
        if moment:
            yield LogRow(*moment, key, step)


def _moment(tick: str) -> tuple[dt.date, str] | None:
    """Day and time of a tick; None for anything that is not YYYY-MM-DDTHH:MM."""
    day_text, _, time_text = tick[:_TICK].partition("T")
    try:
        day, time = parse_day(day_text, "done"), parse_time(time_text, "done")
    except FieldError:
        return None
    return (day, time_text) if day and time else None


def log_as_csv(rows: list[LogRow], records: Records, words: Words) -> str:
    """The log as a CSV file, to be kept as UTF-8: a head, then one line a row."""
    head = [words["log"][column] for column in COLUMNS]
    return written([head, *(_cells(row, records[row.interview], words) for row in rows)])


def _cells(row: LogRow, record: Record, words: Words) -> list[str]:
    cells = (
        row.day.isoformat(),
        row.time,
        _text(record, "company"),
        _text(record, "role"),
        words["log"].get(row.what) or words["titles"][row.what],
        words["outcomes"][row.detail] if row.what == "outcome" else row.detail,
    )
    return list(map(one_line, cells))
