"""The theme's styles as they are served: one sheet of the rules that can match something.

The theme brings rules for all that any site may hold. Which of them this one needs, PurgeCSS says:
of the names in its pages, and of the words in its scripts, which may set a class later. So each
build has its own: another language, a firm's copy.
"""

import hashlib
import re
import subprocess
import tempfile
from pathlib import Path

from .esbuild import esbuild
from .every_page import change_every_page
from .oldest import targets

SHEET = "theme"
_THEIRS = Path("assets", "stylesheets")
_LINK = re.compile(r'<link rel="stylesheet" href="([^"]*assets/stylesheets/)[a-z]+[^"]*\.css">\s*')


def write_theme_styles(project: Path, site: Path) -> None:
    """Put one sheet in place of the theme's, and name it in every page.

    It comes when all else is written. Raises CalledProcessError with what PurgeCSS or esbuild says.
    """
    folder = site / _THEIRS
    script = Path(__file__).with_suffix(".mjs")
    with tempfile.TemporaryDirectory() as temporary:
        needed = Path(temporary, f"{SHEET}.css")
        subprocess.run(
            ["node", str(script), str(site), str(needed)],
            capture_output=True,
            text=True,
            check=True,
        )
        target = f"--target={','.join(targets(project))}"
        esbuild(project, needed, "--minify", target, "--allow-overwrite", f"--outfile={needed}")
        text = needed.read_text(encoding="utf-8")
    for file in folder.iterdir():
        file.unlink()
    name = f"{SHEET}.{hashlib.sha256(text.encode()).hexdigest()[:8]}.min.css"
    (folder / name).write_text(text, encoding="utf-8")
    change_every_page(site, lambda page: _naming(page, name))


def _naming(page: str, sheet: str) -> str:
    """A page with one link where it had one for each of the theme's sheets."""
    page = _LINK.sub(rf'<link rel="stylesheet" href="\g<1>{sheet}">', page, count=1)
    first = _LINK.search(page)
    return page[: first.end()] + _LINK.sub("", page[first.end() :]) if first else page
