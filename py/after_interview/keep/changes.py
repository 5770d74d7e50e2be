"""What taking over another state would change, as its reader would see it."""

from collections.abc import Iterable, Mapping
from typing import Any, TypedDict

from ..fields import RECORD, Kind
from ..record import YOU_FIELDS, is_draft_field
from .state import State


class Changes(TypedDict):
    """What one state would do to another: ids added, removed and the same, changed fields by id.

    `you` are the changed fields of who writes, `deleted` the ids that come with the other state and
    are not taken over, because they were deleted here.
    """

    added: list[str]
    removed: list[str]
    same: list[str]
    changed: dict[str, list[str]]
    you: list[str]
    deleted: list[str]


def offered(before: State, after: State, brought: Iterable[str] = ()) -> dict[str, Any]:
    """A state to take over, and what a reader would see change; `brought` are the ids that came."""
    return {"state": after, "changes": changes(before, after, brought)}


def changes(before: State, after: State, brought: Iterable[str] = ()) -> Changes:
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
        deleted=[key for key in brought if key not in old and key not in new],
    )


def _changed_fields(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    def differs(field: str) -> bool:
        return (old.get(field) or "") != (new.get(field) or "")

    seen = [
        *(name for name, entry in RECORD.items() if entry.kind is not Kind.OURS),
        "archived",
        "done",
    ]
    drafts = [field for field in {**old, **new} if is_draft_field(field)]
    return [*filter(differs, seen), *(["drafts"] if any(map(differs, drafts)) else [])]
