"""The shell as it is served: one script for every page, one for the worker.

In docs/assets/js/ they are many, as people read them; a phone would fetch one after the other.
Tools that only some pages have come in files of their own, named after their content, and so does
what they share with the shell. A page names the files it needs, so that all are fetched at once.
They run before the theme's own script: what a reader came for is there first. The same sources give
the same bytes, wherever they lie.
"""

import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from .every_page import change_every_page
from .oldest import targets

_SHELL = "shell.mjs"
_LIBRARIES = ("fflate", "xz-decompress")
"""What our modules import beside each other."""

_SCRIPT = re.compile(rf'<script src="([^"]*){re.escape(_SHELL)}" type="module"></script>')
_STYLES = re.compile(r'(?:<link rel="stylesheet" href="[^"]*assets/css/[a-z]+\.css">)+')
_THEME = re.compile(r'<script src="([^"]*assets/javascripts/bundle[^"]*)">')
_TOOL = re.compile(r'<site-tool [^>]*data-tool="([a-z-]+)"')


def bundle_shell(project: Path, site: Path) -> None:
    """Put the bundled shell in place of its sources, and name it in the pages.

    Raises CalledProcessError with what esbuild says.
    """
    target = site / "assets" / "js"
    shutil.rmtree(target)
    script = Path(__file__).with_suffix(".mjs")
    with tempfile.TemporaryDirectory() as folder:
        # Beside each other: names and source maps say where one is found from the other.
        sources, bundled = Path(folder, "js"), Path(folder, "bundled")
        shutil.copytree(project / "docs" / "assets" / "js", sources)
        for library in _LIBRARIES:
            shutil.copytree(
                project / "node_modules" / library, Path(folder, "node_modules", library)
            )
        pieces = json.loads(_run("node", script, sources, bundled, *targets(project)))
        shutil.copytree(bundled, target)
    change_every_page(site, lambda page: _naming(page, pieces))
    (target / _SHELL).unlink()
    (target / f"{_SHELL}.map").unlink()


def _naming(page: str, pieces: dict[str, list[str]]) -> str:
    """The HTML of a page that names the files its shell and its tools are made of.

    The shell's own file only imports another, in which it lies with what the tools share. A group
    of tools imports that one too, and comes first: the shell finds it there, or says that it is
    missing.
    """
    _, shell = pieces[Path(_SHELL).stem]
    found = [pieces[tool] for tool in _TOOL.findall(page) if tool in pieces]
    groups = dict.fromkeys(files[0] for files in found)
    shared = dict.fromkeys(name for files in found for name in files[1:] if name != shell)

    script = _SCRIPT.search(page)
    if not script:
        return page
    folder = script[1]
    links = [f'<link rel="modulepreload" href="{folder}{name}">' for name in (shell, *shared)]
    links += [f'<script src="{folder}{it}" type="module"></script>' for it in (*groups, shell)]
    links += [f'<link rel="preload" as="script" href="{it}">' for it in _THEME.findall(page)]
    # Behind the styles and before any script: in a page with a policy, browsers look for nothing
    # ahead of time.
    page = _STYLES.sub(lambda styles: styles[0] + "".join(links), page, count=1)
    page = _THEME.sub(r'<script src="\1" defer>', page)
    return _SCRIPT.sub("", page)


def _run(*command: str | Path) -> str:
    return subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=True
    ).stdout
