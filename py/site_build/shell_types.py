"""The sentences of the shell as a type: tsc knows each key, and what its sentence leaves open.

`python -m site_build.shell_types` writes it anew. Then `speech.say("window.day")` is an error,
because {first} is not given, and so is a key that no sentence has.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from after_interview import Urgency

from .page_words import SENTENCES
from .tool_words import numbered

TYPES = Path(__file__).parents[2] / "docs" / "assets" / "js" / "page" / "sentences.d.ts"

_OPEN = re.compile(r"\{([a-z]+)\}")


def types_text() -> str:
    """What sentences.d.ts has to hold."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield "// The sentences of the shell, and what each leaves open. `make words` writes this."
    yield ""
    yield "export interface Sentences {"
    for key, text in SENTENCES.items():
        name = key if key.isidentifier() else f'"{key}"'
        yield f"  {name}: {_either(dict.fromkeys(_OPEN.findall(numbered(text)))) or 'never'};"
    yield "}"
    yield ""
    yield f"export type Urgency = {_either(urgency.value for urgency in Urgency)};"


def _either(texts: Iterable[str]) -> str:
    return " | ".join(f'"{text}"' for text in texts)


if __name__ == "__main__":
    TYPES.write_text(types_text(), encoding="utf-8")
