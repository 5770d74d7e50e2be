"""Who made what the site is made of, as licences ask: a file on the site, lines in each pack."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from .components import Component

ADDRESS = "third-party-notices.txt"
IN_A_PACK = "NOTICES.txt"

_HEAD = """\
Third-party notices
===================

This site is served with the work of others. Each is named here with its release, its licence and
the place of its source, and below with the text of the licence. Of Python, Pyodide and the
libraries only those modules are served that are needed, compiled; a few that are imported but never
called have empty ones in their place. What is ours is under the MIT licence, the text of the guide
under CC BY 4.0.
"""
_RULE = "-" * 100


def write_notices(site: Path, components: Iterable[Component]) -> None:
    """Write the file into a finished site."""
    text = "\n".join(_lines(list(components)))
    (site / ADDRESS).write_text(f"{_HEAD}\n{text}\n", encoding="utf-8")


def _lines(components: list[Component]) -> Iterator[str]:
    yield from (line_of(one) for one in components)
    by_text: dict[tuple[str, ...], list[Component]] = {}
    for one in components:
        by_text.setdefault(one.texts, []).append(one)
    for texts, some in by_text.items():
        names = ", ".join(one.name for one in some)
        yield f"\n{_RULE}\n{names}\n{_RULE}\n"
        yield "\n\n".join(text.strip() for text in texts)


def line_of(one: Component) -> str:
    """A component in a line."""
    return f"{one.name} {one.version}: {one.use}. Licence: {one.licence}. Source: {one.source}"


def notice_of(components: Iterable[Component]) -> str:
    """What stands in a pack, nothing where all of it is ours; the texts are on the same site."""
    lines = "\n".join(map(line_of, components))
    return lines and f"{lines}\nThe licences in full: {ADDRESS} at the root of the site.\n"
