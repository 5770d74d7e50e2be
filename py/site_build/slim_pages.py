"""The HTML of pages without what is there for those who write it: indentation, and comments.

White space is one space to a browser, whatever it is made of; it stays as it is in attributes, and
in elements that show it. Scripts within a page are minified.
"""

import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

from .esbuild import esbuild
from .every_page import change_every_page
from .oldest import for_the_oldest
from .policy import INLINE

_APART = re.compile(r"<(pre|textarea|script|style)\b.*?</\1>|<[^>]*>", re.DOTALL | re.IGNORECASE)
_BREAKS = re.compile(r"\s*\n\s*")


def slim_pages(project: Path, site: Path) -> None:
    """Write every page of a site so. Raises CalledProcessError with what esbuild says."""
    pages = (file.read_text(encoding="utf-8") for file in site.rglob("*.html"))
    scripts = {script for page in pages for script in INLINE.findall(page)}
    minified = _minified(project, sorted(scripts))

    def slim(page: str) -> str:
        page = without_indentation(page)
        return INLINE.sub(lambda it: it[0].replace(it[1], minified[it[1]]), page)

    change_every_page(site, slim)


def without_indentation(page: str) -> str:
    """A page with one line break where several, or spaces around them, stood between elements."""
    pieces, end = [], 0
    for apart in _APART.finditer(page):
        pieces += [_BREAKS.sub("\n", page[end : apart.start()]), apart[0]]
        end = apart.end()
    return "".join([*pieces, _BREAKS.sub("\n", page[end:])])


def _minified(project: Path, scripts: Iterable[str]) -> dict[str, str]:
    """Each script, and what is left of it."""
    found = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        files = {script: folder / f"{number}.js" for number, script in enumerate(scripts)}
        for script, file in files.items():
            file.write_text(script, encoding="utf-8")
        options = ("--minify", "--charset=utf8", for_the_oldest(project), "--allow-overwrite")
        esbuild(project, *files.values(), *options, f"--outdir={folder}")
        for script, file in files.items():
            found[script] = file.read_text(encoding="utf-8").strip()
    return found
