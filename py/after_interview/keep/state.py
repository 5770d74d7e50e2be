"""What is kept between visits: its schema, its validation, its merging field by field.

The state is plain JSON; record.py says what an interview looks like in it.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, NotRequired, TypedDict

from ..errors import StateError
from ..record import TEXT_FIELDS, YOU_FIELDS, Record, is_draft_field, is_text_field
from ..rules import RULES

FORMAT = "after-interview"
VERSION = 1
LARGEST_TEXT = 5 * 1024 * 1024
"""Characters of state that are read at most; a real one has a few thousand."""

DEEPEST = 20
LONGEST_FIELD = 20_000
LONGEST_DRAFT = 200_000
"""A draft takes over several fields whole."""

MOST_INTERVIEWS = 1_000
MOST_FIELDS = 500

_UNSEEN = {"created", "invitation"}
"""What no reader has typed, and no reader is told."""

_OTHERS_EDITED = {"archived", *(f"done.{step}" for step in RULES)}

_STRUCTURE = re.compile(r'\\.|["\[\]{}]', re.DOTALL)
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


class You(TypedDict, total=False):
    """Who writes the letters: the same for all interviews, each text as it was typed."""

    name: str
    email: str
    telephone: str
    edited: dict[str, str]


class State(TypedDict):
    """Everything kept on one device; `current` is the id of the interview shown, or empty."""

    format: str
    version: int
    current: str
    interviews: dict[str, Record]
    you: NotRequired[You]


class Changes(TypedDict):
    """What one state would do to another: ids added, removed and the same, changed fields by id.

    `you` are the changed fields of who writes.
    """

    added: list[str]
    removed: list[str]
    same: list[str]
    changed: dict[str, list[str]]
    you: list[str]


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
    state = State(
        format=FORMAT,
        version=VERSION,
        current=current if isinstance(current, str) and current in records else "",
        interviews=records,
    )
    if "you" in data:
        state["you"] = _you(data["you"])
    return state


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


def _text(value: object, where: str, most: int = LONGEST_FIELD) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise StateError("damaged", where)
    return value


def _texts(value: object, where: str) -> dict[str, str]:
    entries = _mapping(value, where, MOST_FIELDS)
    return {key: _text(text, f"{where}.{key}"[:80]) for key, text in entries.items()}


def _record(value: object, key: str) -> Record:
    fields = _mapping(value, key, MOST_FIELDS)
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
            if name in _OTHERS_EDITED or is_text_field(name)
        },
    )
    for field in filter(is_text_field, fields):
        most = LONGEST_DRAFT if is_draft_field(field) else LONGEST_FIELD
        record[field] = _text(fields[field], f"{key}.{field}"[:80], most)  # type: ignore[literal-required]
    return record


def _you(value: object) -> You:
    fields = _mapping(value, "you", MOST_FIELDS)
    edited = _texts(fields.get("edited", {}), "you.edited")
    you = You(edited={name: when for name, when in edited.items() if name in YOU_FIELDS})
    for field in YOU_FIELDS:
        if field in fields:
            you[field] = _text(fields[field], f"you.{field}")  # type: ignore[literal-required]
    return you


def merge(ours: State, theirs: State) -> State:
    """Both states in one: of each field and tick the later change.

    Of two equally old ones ours, unless it is empty.
    """
    interviews = dict(theirs["interviews"])
    for key, record in ours["interviews"].items():
        interviews[key] = _merge_record(record, interviews[key]) if key in interviews else record
    in_our_order = {**dict.fromkeys(ours["interviews"]), **interviews}
    merged = State(
        format=FORMAT,
        version=VERSION,
        current=ours["current"] or theirs["current"],
        interviews={key: interviews[key] for key in in_our_order},
    )
    if "you" in ours or "you" in theirs:
        merged["you"] = _merge_you(ours.get("you", {}), theirs.get("you", {}))
    return merged


class _Later:
    """Of two copies of something, each field as it was changed last; of equally old ones ours."""

    def __init__(self, ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> None:
        self._ours, self._theirs = ours.get("edited", {}), theirs.get("edited", {})

    def __call__(self, name: str, mine: Any, other: Any) -> Any:
        age, other_age = self._ours.get(name, ""), self._theirs.get(name, "")
        if age == other_age:
            return mine if mine or other is None else other
        return other if age < other_age else mine

    @property
    def edited(self) -> dict[str, str]:
        """When each field was changed last."""
        names = {**self._ours, **self._theirs}
        return {name: max(self._ours.get(name, ""), self._theirs.get(name, "")) for name in names}


def _merge_record(ours: Record, theirs: Record) -> Record:
    later = _Later(ours, theirs)
    archived = later("archived", ours.get("archived", False), theirs.get("archived", False))
    merged = Record(archived=archived, edited=later.edited, done={})
    for field in filter(is_text_field, {**ours, **theirs}):
        merged[field] = later(field, ours.get(field, ""), theirs.get(field, ""))  # type: ignore[literal-required]
    ticks, other_ticks = ours.get("done", {}), theirs.get("done", {})
    for step in {**ticks, **other_ticks}:
        when = later(f"done.{step}", ticks.get(step), other_ticks.get(step))
        if when is not None:
            merged["done"][step] = when
    return merged


def _merge_you(ours: You, theirs: You) -> You:
    later = _Later(ours, theirs)
    merged = You(edited=later.edited)
    for field in YOU_FIELDS:
        if field in ours or field in theirs:
            merged[field] = later(field, ours.get(field, ""), theirs.get(field, ""))  # type: ignore[literal-required]
    return merged


def offered(before: State, after: State) -> dict[str, Any]:
    """A state to take over, and what a reader would see change."""
    return {"state": after, "changes": changes(before, after)}


def changes(before: State, after: State) -> Changes:
    """What a reader would see change if `after` took the place of `before`."""
    old, new = before["interviews"], after["interviews"]
    changed = {key: _changed_fields(old[key], new[key]) for key in old if key in new}
    return Changes(
        added=[key for key in new if key not in old],
        removed=[key for key in old if key not in new],
        same=[key for key, fields in changed.items() if not fields],
        changed={key: fields for key, fields in changed.items() if fields},
        you=[
            field
            for field in YOU_FIELDS
            if before.get("you", {}).get(field, "") != after.get("you", {}).get(field, "")
        ],
    )


def _changed_fields(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    def differs(field: str) -> bool:
        return (old.get(field) or "") != (new.get(field) or "")

    seen = [*(field for field in TEXT_FIELDS if field not in _UNSEEN), "archived", "done"]
    drafts = [field for field in {**old, **new} if is_draft_field(field)]
    return [*filter(differs, seen), *(["drafts"] if any(map(differs, drafts)) else [])]
