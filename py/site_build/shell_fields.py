"""What the shell has to know of the table of fields, as a module of its own with types.

`python -m site_build.shell_fields` (`make words`) writes it anew; a test holds the two equal.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from after_interview import fields
from after_interview.fields import Field, Kind, Owner
from after_interview.model import Outcome
from after_interview.reading import planned
from after_interview.record import DRAFT_PARTS, LONGEST_PERSON, SAID

TARGET = Path(__file__).parents[2] / "docs" / "assets" / "js" / "device" / "field-table.mjs"

_HEAD = """\
// The table of fields, as far as the shell needs it.
//
// Written by `make words` from py/after_interview/fields.py: change that, not this.
"""
_WIDTH = 100


def module_text() -> str:
    """The module's source, laid out as the shell's formatter would."""
    interview = fields.of(Owner.INTERVIEW)
    firm = [name for name, entry in interview.items() if entry.firm]
    with_outcome = {
        name: entry.at_first for name, entry in interview.items() if entry.goes_with == "outcome"
    }
    exports = (
        _export("PLANNED", "What a plan depends on.", [*planned(), "done"]),
        _export("DAYS", "The dates of an interview.", _names(interview, Kind.DAY)),
        _export("TIMES", "Its times.", _names(interview, Kind.TIME)),
        _export("BLOCKS", "Its texts of several lines.", _names(interview, Kind.BLOCK)),
        _export("FIRM", "What a firm says once for all its candidates.", firm),
        _export("AGAIN", "What the next round begins with.", list(fields.AGAIN)),
        _export("YOU", "Who writes.", list(fields.YOU), _union(fields.YOU)),
        _table("WITH_OUTCOME", "What goes with an outcome, and its first value.", with_outcome),
        _export("WAITING", "Outcomes with which nothing has come.", ["", Outcome.WAITING]),
        _table("DRAFT", "With what a draft’s fields begin.", DRAFT_PARTS),
        _text("SAID", "With what the fields begin that hold what one person said.", SAID),
        _number("LONGEST_PERSON", "Characters of a name in a draft’s field.", LONGEST_PERSON),
    )
    return "\n".join([_HEAD, *exports])


def _names(table: dict[str, Field], kind: Kind) -> list[str]:
    return [name for name, entry in table.items() if entry.kind is kind]


def _export(name: str, about: str, names: list[str], of: str = "string") -> str:
    texts = [json.dumps(text) for text in names]
    line = f"export const {name} = [{', '.join(texts)}];"
    if len(line) > _WIDTH:
        line = "\n".join([f"export const {name} = [", *(f"  {text}," for text in texts), "];"])
    return f"/** {about} @type {{readonly {of}[]}} */\n{line}\n"


def _table(name: str, about: str, entries: Mapping[str, str]) -> str:
    pairs = [f"{key}: {json.dumps(value)}" for key, value in entries.items()]
    line = f"export const {name} = {{ {', '.join(pairs)} }};"
    if len(line) > _WIDTH:
        line = "\n".join([f"export const {name} = {{", *(f"  {pair}," for pair in pairs), "};"])
    return f"/** {about} @type {{Readonly<Record<string, string>>}} */\n{line}\n"


def _text(name: str, about: str, value: str) -> str:
    return f"/** {about} */\nexport const {name} = {json.dumps(value)};\n"


def _union(names: Iterable[str]) -> str:
    return f"({' | '.join(json.dumps(name) for name in names)})"


def _number(name: str, about: str, value: int) -> str:
    return f"/** {about} */\nexport const {name} = {value};\n"


if __name__ == "__main__":
    TARGET.write_text(module_text(), encoding="utf-8")
