"""The sheet of every page: of the theme's styles the rules that can match something, and ours.

The theme brings rules for all that any site may hold. Which of them this one needs, PurgeCSS says:
of the names in its pages, and of the words in its scripts, which may set a class later. So each
build has its own: another language, a firm's copy.
"""

import hashlib
import re
import subprocess
import tempfile
from pathlib import Path

from .every_page import change_every_page
from .styles import SITE, minify

_THEIRS = Path("assets", "stylesheets")
_OURS = Path("assets", "css", f"{SITE}.css")
_LINK = re.compile(
    rf'<link rel="stylesheet" href="([^"]*)(?:{_THEIRS.as_posix()}/[^"]+|{_OURS.as_posix()})">\s*'
)


def write_theme_styles(project: Path, site: Path) -> None:
    """Put one sheet in place of the theme's and of ours for every page, and name it in each.

    It comes when all else is written. Raises CalledProcessError with what PurgeCSS or esbuild says.
    """
    text = _needed(project, site) + (site / _OURS).read_text(encoding="utf-8")
    (site / _OURS).unlink()
    for file in (site / _THEIRS).iterdir():
        file.unlink()
    name = _THEIRS / f"{SITE}.{hashlib.sha256(text.encode()).hexdigest()[:8]}.min.css"
    (site / name).write_text(text, encoding="utf-8")
    change_every_page(site, lambda page: _naming(page, name.as_posix()))


def _needed(project: Path, site: Path) -> str:
    """What is needed of the theme's sheets, minified."""
    script = Path(__file__).with_suffix(".mjs")
    with tempfile.TemporaryDirectory() as temporary:
        sheet = Path(temporary, "theme.css")
        command = ["node", str(script), str(site), str(sheet)]
        subprocess.run(command, capture_output=True, text=True, check=True)
        minify(project, [sheet], sheet.parent)
        return sheet.read_text(encoding="utf-8")


def _naming(page: str, sheet: str) -> str:
    """A page with one link where it had one for each of the sheets."""
    first = _LINK.search(page)
    if not first:
        return page
    link = f'<link rel="stylesheet" href="{first[1]}{sheet}">'
    return page[: first.start()] + link + _LINK.sub("", page[first.end() :])
