"""The words of the tools for translators, in locale/tools.pot, and a pseudo-locale to test with.

`python -m site_build.catalogue` writes tools.pot anew. No date and no line number stands in it, so
that it changes when a word does.

In the pseudo-locale every letter is accented and every text a third longer, in brackets: what is
not so was never marked for translation, or is put together from pieces. It stands in for a
language that Material and Babel know, given by its code: then the theme, the dates and the writing
direction are those of a real language (`fi` from left to right, `ar` from right to left), and the
build needs nothing of its own but SITE_LANGUAGE and SITE_CATALOGUES.
"""

import io
import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import write_po

from .tool_words import CATALOGUES, DOMAIN

SOURCES = Path(__file__).parent.parent
TEMPLATE = CATALOGUES / f"{DOMAIN}.pot"

_PACKAGES = ("after_interview", "site_build")
_PYTHON, _JINJA = "python", "jinja2.ext:babel_extract"
_KEYWORDS = {"_": None, "N_": None, "NN_": (1, 2)}
_OPTIONS = {"silent": "false", "encoding": "utf-8"}
_HEADER = """\
# The words of the tools, as `python -m site_build.catalogue` finds them.
# What stands in {braces} is filled in by the site: keep it, wherever it stands in the sentence.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""

_PLACEHOLDER = re.compile(r"(\{[a-z_]+\})")
_ACCENTED = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÀƁÇĎÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽàƀçďéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž",
)
_PADDING = "one two three four five six seven eight nine ten "


def extract() -> Catalog:
    """Every text marked with `N_` or `NN_` in the sources, or `_` in the templates, in order."""
    catalog = Catalog(charset="utf-8", fuzzy=False)
    for path in _sources():
        method = _PYTHON if path.suffix == ".py" else _JINJA
        where = path.relative_to(SOURCES).as_posix()
        for found in extract_from_file(method, path, _KEYWORDS, options=_OPTIONS):
            catalog.add(found[1], locations=[(where, found[0])])
    return catalog


def texts_of(message: Message) -> tuple[str, ...]:
    """What is to be translated: one text, or two for a sentence that counts."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def _sources() -> Iterator[Path]:
    for package in _PACKAGES:
        yield from sorted((SOURCES / package).rglob("*.py"))
    yield from sorted((SOURCES / "site_build" / "templates").glob("*.html"))


def template_text() -> str:
    """What locale/tools.pot has to hold."""
    out = io.BytesIO()
    write_po(out, extract(), width=100, include_lineno=False, omit_header=True)
    return _HEADER + out.getvalue().decode().strip() + "\n"


def pseudo(text: str) -> str:
    """`text` accented, a third longer and in brackets; its {placeholders} stay as they are."""
    longer = f"{text} {(_PADDING * len(text))[: len(text) // 3].strip()}".strip()
    pieces = _PLACEHOLDER.split(longer)
    return f"[{''.join(p if i % 2 else p.translate(_ACCENTED) for i, p in enumerate(pieces))}]"


def write_pseudo(catalogues: Path, code: str) -> None:
    """Write the pseudo-locale below `catalogues`, as the catalogue of the language `code`."""
    catalog = Catalog(locale=code)
    for message in extract():
        if message.id:
            texts = tuple(map(pseudo, texts_of(message)))
            more = catalog.num_plurals - len(texts)
            catalog.add(message.id, (*texts, *texts[-1:] * more) if texts[1:] else texts[0])
    folder = catalogues / code / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{DOMAIN}.mo").open("wb") as file:
        write_mo(file, catalog)


if __name__ == "__main__":
    TEMPLATE.parent.mkdir(exist_ok=True)
    TEMPLATE.write_text(template_text(), encoding="utf-8")
