"""The styles as they are served: one sheet that every page has, and those whose classes it uses.

mkdocs.yml names them all, so that a page is whole without this. A class belongs to the first sheet
that names it, in the order of mkdocs.yml.
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from .esbuild import esbuild
from .every_page import change_every_page
from .oldest import for_the_oldest

STYLES = Path(__file__).parents[2] / "docs" / "assets" / "css"
"""The sheets as they are written."""
EVERYWHERE = ("tokens", "page", "print")
SUBJECTS = ("steps", "plan", "notes", "letters", "links", "keep")
SHEETS = (*EVERYWHERE, *SUBJECTS)

SITE = "site"
"""The sheet of every page (theme_styles.py puts what is needed of the theme's before it)."""

_LINK = re.compile(rf'<link rel="stylesheet" href="([^"]*assets/css/)({"|".join(SHEETS)})\.css">')
_CLASSES = re.compile(r'\sclass="([^"]*)"')
_APART = re.compile(r"""/\*.*?\*/|"[^"\n]*"|'[^'\n]*'""", re.DOTALL)
_NAMED = re.compile(r"\.([a-z][\w-]*)", re.IGNORECASE)
_COLOUR = re.compile(r"color-scheme: (light|dark);[^}]*?--paper: (#[0-9a-f]{6});")


def write_styles(project: Path, site: Path) -> None:
    """Minify the sheets, make one of those that every page has, and name the others where needed.

    The manifest takes its colours from them too.

    Raises CalledProcessError with what esbuild says.
    """
    folder = site / "assets" / "css"
    _paint(site / "manifest.webmanifest", paper(folder)["light"])
    owners = owners_of({name: _read(folder / f"{name}.css") for name in SHEETS})
    minify(project, folder.glob("*.css"), folder)
    text = "".join(_read(folder / f"{name}.css") for name in EVERYWHERE)
    (folder / f"{SITE}.css").write_text(text, encoding="utf-8")
    for name in EVERYWHERE:
        (folder / f"{name}.css").unlink()
    change_every_page(site, lambda page: _linked(page, owners))


def classes_of(page: str) -> set[str]:
    """Every class in the HTML of a page, those of its templates too."""
    return {name for found in _CLASSES.findall(page) for name in found.split()}


def classes_in(sheet: str) -> set[str]:
    """Every class that a style sheet names."""
    return set(_NAMED.findall(_APART.sub(" ", sheet)))


def owners_of(sheets: dict[str, str]) -> dict[str, str]:
    """The name of the sheet to which each class belongs, of sheets in their order."""
    owners: dict[str, str] = {}
    for name, sheet in sheets.items():
        for found in classes_in(sheet):
            owners.setdefault(found, name)
    return owners


def paper(styles: Path) -> dict[str, str]:
    """The colour of the page in each scheme, from tokens.css: browsers paint their bar with it."""
    return dict(_COLOUR.findall(_read(styles / "tokens.css")))


def _linked(page: str, owners: dict[str, str]) -> str:
    first = _LINK.search(page)
    if not first:
        return page
    needed = {owners.get(name) for name in classes_of(page)}
    names = [SITE, *(name for name in SUBJECTS if name in needed)]
    links = "".join(f'<link rel="stylesheet" href="{first[1]}{name}.css">' for name in names)
    before, after = page[: first.start()], page[first.end() :]
    return before + links + _LINK.sub("", after)


def _paint(manifest: Path, colour: str) -> None:
    content = json.loads(_read(manifest))
    painted = {**content, "background_color": colour, "theme_color": colour}
    manifest.write_text(json.dumps(painted), encoding="utf-8")


def minify(project: Path, sheets: Iterable[Path], folder: Path) -> None:
    """Write sheets into a folder as they are served. Raises CalledProcessError."""
    options = ("--minify", for_the_oldest(project), "--allow-overwrite", f"--outdir={folder}")
    esbuild(project, *sorted(sheets), *options)


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")
