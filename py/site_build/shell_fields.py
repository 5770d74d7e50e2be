"""What the shell has to know of the table of fields, as a module of its own with types.

`python -m site_build.shell_fields` (`make words`) writes it anew; a test holds the two equal.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from after_interview import fields
from after_interview.fields import Field, Kind, Owner
from after_interview.reading import planned
from after_interview.record import LONGEST_PERSON

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
    exports = (
        _export("PLANNED", "What a plan depends on.", [*planned(), "done"]),
        _export("DAYS", "The dates of an interview.", _names(interview, Kind.DAY)),
        _export("TIMES", "Its times.", _names(interview, Kind.TIME)),
        _export("BLOCKS", "Its texts of several lines.", _names(interview, Kind.BLOCK)),
        _export("FIRM", "What a firm says once for all its candidates.", firm),
        _export("AGAIN", "What the next round begins with.", list(fields.AGAIN)),
        _export("YOU", "Who writes.", list(fields.YOU), _union(fields.YOU)),
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


def _union(names: Iterable[str]) -> str:
    return f"({' | '.join(json.dumps(name) for name in names)})"


def _number(name: str, about: str, value: int) -> str:
    return f"/** {about} */\nexport const {name} = {value};\n"


if __name__ == "__main__":
    TARGET.write_text(module_text(), encoding="utf-8")
