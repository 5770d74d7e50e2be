"""Reads a state from a text: what can be read, record by record and field by field, and what not.

One bad record hides none of the good ones. What this release does not know stays as it is: a newer
one has written it, and wants it back.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from ..errors import StateError
from ..record import Record
from .migrations import migrated
from .state import FORMAT, PARTS, VERSION, State, You

LARGEST_TEXT = 50_000_000
"""Characters of state that are read at most: several times what a browser keeps of one site."""

DEEPEST = 20
MOST_LEFT_OUT = 100
LONGEST_PLACE = 80

_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_TEXTS = ("done", "edited")


@dataclass(frozen=True)
class Reading:
    """A state, and the places of what could not be read, such as `a1.company`."""

    state: State
    left_out: list[str] = field(default_factory=list)


def read_state(text: str) -> State:
    """The state that `text` holds, whole. Raises what `read` raises, or `damaged` and where."""
    reading = read(text)
    if reading.left_out:
        raise StateError("damaged", reading.left_out[0])
    return reading.state


def read(text: str, longest: Callable[[str], int] | None = None) -> Reading:
    """What `text` holds, as JSON of this version or of an earlier one.

    Texts longer than `longest` says for their field are left out; without it none is: what a
    device has kept, it can be given back.

    Raises StateError: `too-large`, `not-json`, `not-ours`, `newer-version`, and `damaged` and where
    if nothing can be read.
    """
    data = _parsed(text)
    reader = _Reader(longest)
    parts = {name: part for name, part in data.items() if name not in _OWN_PARTS}
    interviews = reader.records(data.get("interviews"), "interviews")
    deleted = reader.records(data.get("deleted", {}), "deleted")
    current = data.get("current")
    shown = current if isinstance(current, str) and current in interviews else ""
    state: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "current": shown,
        "interviews": interviews,
        **parts,
    }
    if deleted:
        state["deleted"] = deleted
    if "you" in data and (you := reader.records({"you": data["you"]}, "you")):
        state["you"] = cast("You", you["you"])
    if reader.left_out and not (interviews or deleted or "you" in state):
        raise StateError("damaged", reader.left_out[0])
    return Reading(cast("State", state), reader.left_out[:MOST_LEFT_OUT])


_OWN_PARTS = {*PARTS, "__proto__"}


def _parsed(text: str) -> dict[str, Any]:
    if len(text) > LARGEST_TEXT:
        raise StateError("too-large")
    if is_deep(text):
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
    return migrated(data)


def is_deep(text: str) -> bool:
    """Whether `text` nests deeper than any state: in a browser, very deep JSON ends Python."""
    depth = 0
    for token in _STRUCTURE.finditer(text):
        if token[0] in "]}":
            depth -= 1
        elif token[0] in "[{" and (depth := depth + 1) > DEEPEST:
            return True
    return False


def _has_content(record: Record) -> bool:
    return any(value for name, value in record.items() if name not in ("created", "edited"))


class _Reader:
    """Reads records, and notes what it had to leave out."""

    def __init__(self, longest: Callable[[str], int] | None) -> None:
        self._longest = longest
        self.left_out: list[str] = []

    def records(self, stored: object, where: str) -> dict[str, Record]:
        if not isinstance(stored, dict):
            self._leave_out(where)
            return {}
        found = {}
        for key, value in stored.items():
            if not (_ID.fullmatch(key) and isinstance(value, dict)):
                self._leave_out(key if _ID.fullmatch(key) else where)
                continue
            count = len(self.left_out)
            record = self._record(value, key, where)
            # Of a record that has nothing but damage nothing is to be shown.
            if len(self.left_out) == count or _has_content(record):
                found[key] = record
        return found

    def _record(self, stored: Mapping[str, Any], key: str, where: str) -> Record:
        record: dict[str, Any] = {"edited": {}} if where != "deleted" else {}
        if where == "interviews":
            record = {"archived": False, "done": {}, "edited": {}}
        for name, value in stored.items():
            if name in _TEXTS:
                record[name] = self._texts(value, f"{key}.{name}")
            elif self._is_usable(name, value):
                record[name] = value
            else:
                self._leave_out(f"{key}.{name}")
        for name in stored.keys() - record.keys():
            record.get("edited", {}).pop(name, None)
        return cast("Record", record)

    def _is_usable(self, name: str, value: object) -> bool:
        if name == "__proto__":
            return False
        if name == "archived":
            return isinstance(value, bool)
        if not isinstance(value, str):
            return False
        return self._longest is None or len(value) <= self._longest(name)

    def _texts(self, stored: object, where: str) -> dict[str, str]:
        if not isinstance(stored, dict):
            self._leave_out(where)
            return {}
        found = {}
        for key, value in stored.items():
            if isinstance(value, str) and key != "__proto__":
                found[key] = value
            else:
                self._leave_out(f"{where}.{key}")
        return found

    def _leave_out(self, place: str) -> None:
        self.left_out.append(place[:LONGEST_PLACE])
