"""What is kept between visits: its schema, its validation, its merging field by field.

The state is plain JSON. A record keeps what was typed as it was typed, so that an unusable date
is neither lost nor computed from; `interview_from` makes an Interview of what is usable.
"""

import json
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypedDict, TypeVar

from .dates import parse_day, parse_time
from .errors import FieldError, Problem, StateError
from .model import Channel, Interview, Outcome
from .rules import RULES

FORMAT = "after-interview"
VERSION = 1
LARGEST_TEXT = 5 * 1024 * 1024
"""Characters of state that are read at most; a real one has a few thousand."""

DEEPEST = 20
LONGEST_FIELD = 20_000
MOST_INTERVIEWS = 1_000
MOST_TICKS = 200

TEXT_FIELDS = (
    "company",
    "role",
    "day",
    "time",
    "people",
    "channel",
    "promised",
    "country",
    "firm",
    "letter",
    "outcome",
    "outcome_day",
    "created",
)
LETTER_ASKED = "asked"
_EDITED = {*TEXT_FIELDS, "archived", *(f"done.{step}" for step in RULES)}

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=StrEnum)

_STRUCTURE = re.compile(r'\\.|["\[\]{}]', re.DOTALL)
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_COUNTRY = re.compile(r"[A-Z]{2}")


class Record(TypedDict, total=False):
    """One interview as it is kept: texts as typed, `done` from step id to local time of the tick.

    `edited` has the instant of the last change of each field, and of each step as `done.<id>`.
    """

    company: str
    role: str
    day: str
    time: str
    people: str
    channel: str
    promised: str
    country: str
    firm: str
    letter: str
    outcome: str
    outcome_day: str
    created: str
    archived: bool
    done: dict[str, str]
    edited: dict[str, str]


class State(TypedDict):
    """Everything kept on one device; `current` is the id of the interview shown, or empty."""

    format: str
    version: int
    current: str
    interviews: dict[str, Record]


class Changes(TypedDict):
    """What one state would do to another: ids added, removed and the same, changed fields by id."""

    added: list[str]
    removed: list[str]
    same: list[str]
    changed: dict[str, list[str]]


def empty_state() -> State:
    """A state without interviews."""
    return State(format=FORMAT, version=VERSION, current="", interviews={})


def read_state(text: str) -> State:
    """The state that `text` holds, as JSON of this version; what it does not know, it leaves out.

    Raises StateError: `too-large`, `not-json`, `not-ours`, `newer-version`, or `damaged` and where.
    """
    if len(text) > LARGEST_TEXT:
        raise StateError("too-large")
    if _is_deep(text):
        raise StateError("not-json")
    try:
        data = json.loads(text)
    except ValueError:
        raise StateError("not-json") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise StateError("not-ours")
    version = data.get("version")
    if type(version) is not int or version < 1:
        raise StateError("not-ours")
    if version > VERSION:
        raise StateError("newer-version")
    interviews = _mapping(data.get("interviews"), "interviews", MOST_INTERVIEWS)
    records = {_id(key): _record(value, key) for key, value in interviews.items()}
    current = data.get("current")
    return State(
        format=FORMAT,
        version=VERSION,
        current=current if isinstance(current, str) and current in records else "",
        interviews=records,
    )


def _is_deep(text: str) -> bool:
    """Whether `text` nests deeper than any state: in a browser, very deep JSON ends Python."""
    depth, in_string = 0, False
    for token in _STRUCTURE.finditer(text):
        if token[0] == '"':
            in_string = not in_string
        elif in_string or token[0][0] == "\\":
            continue
        elif token[0] in "]}":
            depth -= 1
        elif (depth := depth + 1) > DEEPEST:
            return True
    return False


def _mapping(value: object, where: str, most: int) -> dict[str, Any]:
    if not isinstance(value, dict) or len(value) > most:
        raise StateError("damaged", where)
    return value


def _id(key: str) -> str:
    if not _ID.fullmatch(key):
        raise StateError("damaged", "interviews")
    return key


def _text(value: object, where: str) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_FIELD:
        raise StateError("damaged", where)
    return value


def _texts(value: object, where: str) -> dict[str, str]:
    entries = _mapping(value, where, MOST_TICKS)
    return {key: _text(text, f"{where}.{key}"[:80]) for key, text in entries.items()}


def _record(value: object, key: str) -> Record:
    fields = _mapping(value, key, MOST_TICKS)
    record = Record(
        archived=fields.get("archived") is True,
        done={
            step: when
            for step, when in _texts(fields.get("done", {}), f"{key}.done").items()
            if step in RULES
        },
        edited={
            name: when
            for name, when in _texts(fields.get("edited", {}), f"{key}.edited").items()
            if name in _EDITED
        },
    )
    for field in TEXT_FIELDS:
        if field in fields:
            record[field] = _text(fields[field], f"{key}.{field}")  # type: ignore[literal-required]
    return record


def interview_from(record: Record) -> tuple[Interview, tuple[Problem, ...]]:
    """The interview that a record describes, and the problems of the fields it leaves out of it.

    A record that no read_state has seen may hold anything in a field: it is read as text.
    """
    problems: list[Problem] = []

    def text(field: str) -> str:
        return str(record.get(field, ""))

    def usable(read: Callable[[str, str], Value | None], field: str) -> Value | None:
        try:
            return read(text(field), field)
        except FieldError as error:
            problems.append(error.problem)
            return None

    interview = Interview(
        day=usable(parse_day, "day"),
        time=usable(parse_time, "time"),
        promised=usable(parse_day, "promised"),
        country=usable(_parse_country, "country"),
        company=text("company"),
        role=text("role"),
        people=text("people"),
        channel=usable(_one_of(Channel), "channel"),
        firm=text("firm"),
        letter_asked=text("letter") == LETTER_ASKED,
        outcome=usable(_one_of(Outcome), "outcome") or Outcome.WAITING,
        outcome_day=usable(parse_day, "outcome_day"),
    )
    return interview, tuple(problems)


def _parse_country(text: str, field: str) -> str | None:
    if text and not _COUNTRY.fullmatch(text):
        raise FieldError(field, "not-a-choice")
    return text or None


def _one_of(choices: type[Choice]) -> Callable[[str, str], Choice | None]:
    def read(text: str, field: str) -> Choice | None:
        try:
            return choices(text) if text else None
        except ValueError:
            raise FieldError(field, "not-a-choice") from None

    return read


def merge(ours: State, theirs: State) -> State:
    """Both states in one: of each field and tick the later change.

    Of two equally old ones ours, unless it is empty.
    """
    interviews = dict(theirs["interviews"])
    for key, record in ours["interviews"].items():
        interviews[key] = _merge_record(record, interviews[key]) if key in interviews else record
    in_our_order = {**dict.fromkeys(ours["interviews"]), **interviews}
    return State(
        format=FORMAT,
        version=VERSION,
        current=ours["current"] or theirs["current"],
        interviews={key: interviews[key] for key in in_our_order},
    )


def _merge_record(ours: Record, theirs: Record) -> Record:
    at_ours, at_theirs = ours.get("edited", {}), theirs.get("edited", {})

    def later(name: str, mine: Any, other: Any) -> Any:
        age, other_age = at_ours.get(name, ""), at_theirs.get(name, "")
        if age == other_age:
            return mine if mine or other is None else other
        return other if age < other_age else mine

    merged = Record(
        archived=later("archived", ours.get("archived", False), theirs.get("archived", False)),
        edited={
            name: max(at_ours.get(name, ""), at_theirs.get(name, ""))
            for name in {**at_ours, **at_theirs}
        },
        done={},
    )
    for field in TEXT_FIELDS:
        if field in ours or field in theirs:
            text = later(field, ours.get(field, ""), theirs.get(field, ""))
            merged[field] = text  # type: ignore[literal-required]
    ticks, other_ticks = ours.get("done", {}), theirs.get("done", {})
    for step in {**ticks, **other_ticks}:
        when = later(f"done.{step}", ticks.get(step), other_ticks.get(step))
        if when is not None:
            merged["done"][step] = when
    return merged


def changes(before: State, after: State) -> Changes:
    """What a reader would see change if `after` took the place of `before`."""
    old, new = before["interviews"], after["interviews"]
    changed = {key: _changed_fields(old[key], new[key]) for key in old if key in new}
    return Changes(
        added=[key for key in new if key not in old],
        removed=[key for key in old if key not in new],
        same=[key for key, fields in changed.items() if not fields],
        changed={key: fields for key, fields in changed.items() if fields},
    )


def _changed_fields(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    seen = [*(field for field in TEXT_FIELDS if field != "created"), "archived", "done"]
    return [field for field in seen if (old.get(field) or "") != (new.get(field) or "")]
