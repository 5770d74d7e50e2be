"""Two states in one: of each field and tick the later change, and nothing that was deleted returns.

The shell merges tabs, its journal and its undo by the same rules (device/merge.mjs); a test holds
the two equal. Only here, where two devices meet, fields that say so are united line by line.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from ..fields import RECORD
from ..record import Record
from .stamps import following, usable
from .state import PARTS, State

Fields = Mapping[str, Any]
Unite = Callable[[str, str, str], str | None]

_NO_FIELDS = {"done", "edited", "__proto__"}
_ASTRAL = 0x10000


def merge(ours: State, theirs: State) -> State:
    """Both states in one; fields of several lines keep the lines of both."""
    return _merge(ours, theirs, _lines_of_both)


def merge_by_field(ours: State, theirs: State) -> State:
    """Both states in one, each field whole, as between the tabs of one device."""
    return _merge(ours, theirs, lambda _name, _later, _earlier: None)


def _merge(ours: State, theirs: State, unite: Unite) -> State:
    mine, others = _records_of(ours), _records_of(theirs)
    records = {
        key: _of_both(mine.get(key), others.get(key), unite)
        for key in (*ours["interviews"], *others, *mine)
    }
    alive = {key: record for key, record in records.items() if not is_deleted(record)}
    deleted = {key: record for key, record in records.items() if is_deleted(record)}
    shown = [state["current"] for state in (ours, theirs) if state["current"] in alive]
    unknown = {key: part for key, part in {**theirs, **ours}.items() if key not in PARTS}
    merged: dict[str, Any] = {
        "format": ours["format"],
        "version": ours["version"],
        "current": shown[0] if shown else "",
        "interviews": alive,
        **unknown,
    }
    if deleted:
        merged["deleted"] = deleted
    if "you" in ours and "you" in theirs:
        merged["you"] = _merge_record(ours["you"], theirs["you"], unite)
    elif "you" in ours or "you" in theirs:
        merged["you"] = ours["you"] if "you" in ours else theirs["you"]
    return cast("State", merged)


def is_deleted(record: Fields) -> bool:
    """Whether a record is one that its reader has deleted: only what says so may be left of it."""
    return bool(record.get("deleted") or record.get("forgotten"))


def _forgotten(ours: Fields, theirs: Fields) -> Record | None:
    """Of what its reader has deleted for good nothing stays but that, on any device."""
    when = max(ours.get("forgotten", ""), theirs.get("forgotten", ""), key=_rank)
    return cast("Record", {"forgotten": when}) if when else None


def _records_of(state: State) -> dict[str, Record]:
    """Those deleted, then those alive."""
    alive = state["interviews"]
    deleted = {key: it for key, it in state.get("deleted", {}).items() if key not in alive}
    return {**deleted, **alive}


def _of_both(mine: Record | None, other: Record | None, unite: Unite) -> Record:
    if other is None:
        return cast("Record", mine)
    if gone := _forgotten(mine or {}, other):
        return gone
    return other if mine is None else _merge_record(mine, other, unite)


def _merge_record(ours: Fields, theirs: Fields, unite: Unite) -> Record:
    """Ours, with each field of theirs that is later."""
    fields = {name: value for name, value in ours.items() if name not in ("done", "edited")}
    done, edited = dict(ours.get("done", {})), dict(ours.get("edited", {}))
    for name in dict.fromkeys(_names(theirs)):
        mine, other = value_of(ours, name), value_of(theirs, name)
        age, other_age = usable(edited.get(name)), _age(theirs, name)
        taken = _is_later((age, mine), (other_age, other))
        united = _united(name, (mine, other) if not taken else (other, mine), unite)
        if united is not None:
            other, other_age = united, following(max(age, other_age))
        elif not taken:
            continue
        _put(fields, done, name, other)
        if other_age:
            edited[name] = other_age
        else:
            edited.pop(name, None)
    record: dict[str, Any] = fields
    if "done" in ours or done:
        record["done"] = done
    if "edited" in ours or edited:
        record["edited"] = edited
    return cast("Record", record)


def _names(record: Fields) -> Iterator[str]:
    """All that a record says anything of: its fields, its ticks, and what was emptied."""
    yield from (name for name in record if name not in _NO_FIELDS)
    yield from (f"done.{step}" for step in record.get("done", {}))
    yield from (name for name in record.get("edited", {}) if name not in _NO_FIELDS)


def value_of(record: Fields, name: str) -> Any:
    """The value of a field, or of a tick as `done.<step>`; None where there is none."""
    if name.startswith("done."):
        return record.get("done", {}).get(name.removeprefix("done."))
    return record.get(name)


def _put(fields: dict[str, Any], done: dict[str, str], name: str, value: Any) -> None:
    place, key = (done, name.removeprefix("done.")) if name.startswith("done.") else (fields, name)
    if value is None:
        place.pop(key, None)
    else:
        place[key] = value


def _age(record: Fields, name: str) -> str:
    return usable(record.get("edited", {}).get(name))


def _is_later(mine: tuple[str, Any], other: tuple[str, Any]) -> bool:
    """Whether the other is to be taken: of two equally old ones any, but the same everywhere."""
    if mine[0] != other[0]:
        return other[0] > mine[0]
    if mine[1] == other[1]:
        return False
    return _rank(other[1]) > _rank(mine[1])


def _rank(value: Any) -> tuple[int, list[int]]:
    """An order of values that JavaScript has, too: texts by their UTF-16."""
    if value is None:
        return (0, [])
    if isinstance(value, str):
        return (1, [unit for character in value for unit in _utf16(ord(character))])
    return (1, [1] if value is True else [])


def _utf16(code: int) -> tuple[int, ...]:
    """Worked out here: the browser's Python has no codec for it."""
    if code < _ASTRAL:
        return (code,)
    high, low = divmod(code - _ASTRAL, 0x400)
    return (0xD800 + high, 0xDC00 + low)


def _united(name: str, values: tuple[Any, Any], unite: Unite) -> str | None:
    later, earlier = values
    if not (isinstance(later, str) and isinstance(earlier, str) and later and earlier):
        return None
    return unite(name, later, earlier)


def _lines_of_both(name: str, later: str, earlier: str) -> str | None:
    """The lines of the later text, and below them those that only the earlier one has.

    None where there are none, and for fields that are one value.
    """
    if name not in RECORD or not RECORD[name].by_line:
        return None
    kept = {line.strip() for line in later.splitlines()}
    more = [line for line in earlier.splitlines() if line.strip() and line.strip() not in kept]
    return "\n".join([later.rstrip("\n"), *more]) if more else None
