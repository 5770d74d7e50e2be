"""How what an earlier release kept becomes what this one keeps: numbered, described, in order.

A migration's number is that of the version it makes. Whoever adds one raises `state.VERSION`, keeps
the states in tests/unit/states/ as they are, and teaches the shell the same (device/reading.mjs),
which reads what is kept before the engine runs. There is none yet: what was added since the first
release are fields and parts that a state may have or not, and that an older release leaves alone:

- notes, drafts and letters, each a text under its own name in the record of its interview;
- `you`, who writes the letters;
- `deleted`, the interviews that were deleted, with when;
- stamps with a counter behind the instant.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Migration:
    """From version `to - 1` to version `to`: what changes, in words, and what changes it."""

    to: int
    says: str
    change: Callable[[Data], Data]


MIGRATIONS: tuple[Migration, ...] = ()


def migrated(data: Data, migrations: tuple[Migration, ...] = MIGRATIONS) -> Data:
    """Data of any earlier version, as the latest migration leaves it; `data` stays as it is."""
    for migration in migrations:
        if data["version"] < migration.to:
            data = {**migration.change(data), "version": migration.to}
    return data
