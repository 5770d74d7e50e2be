"""The search's worker: ours, which knows what readers mean, and the theme's, in one file.

It is named after its content, as the theme's is: a page that is open keeps the one it was made for.
"""

import hashlib
import json
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from .esbuild import esbuild
from .every_page import change_every_page
from .oldest import for_the_oldest

_WORKERS = Path("assets", "javascripts", "workers")
_SOURCE = Path("docs", "assets", "js", "search-worker.mjs")
MEANINGS = Path(__file__).with_name("meanings.toml")


def write_search_worker(project: Path, site: Path) -> None:
    """Put our worker before the theme's, and name the file in every page.

    Raises CalledProcessError with what esbuild says, and FileNotFoundError where the theme's lacks.
    """
    theme = next((site / _WORKERS).glob("search.*.min.js"), None)
    if not theme:
        raise FileNotFoundError(f"missing: the search of the theme in {site / _WORKERS}")
    text = "\n".join((_meant(), _ours(project), _without_map(theme.read_text("utf-8"))))
    name = f"search.{hashlib.sha256(text.encode()).hexdigest()[:8]}.min.js"
    (site / _WORKERS / name).write_text(text, encoding="utf-8")
    for file in (theme, theme.with_name(f"{theme.name}.map")):
        file.unlink(missing_ok=True)
    change_every_page(site, lambda page: page.replace(f"/{theme.name}", f"/{name}"))


def meanings() -> dict[str, list[Any]]:
    """What readers' words mean: lists of words, and in `same` lists of those of one meaning."""
    table = tomllib.loads(MEANINGS.read_text(encoding="utf-8"))
    same = [line.split(", ") for line in table.pop("same").strip().splitlines()]
    return {"same": same, **{name: words.split() for name, words in table.items()}}


def _meant() -> str:
    words = json.dumps(meanings(), ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.meanings = {words};"


def _ours(project: Path) -> str:
    options = ("--bundle", "--minify", "--format=iife", "--charset=utf8")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, _SOURCE.name)
        to = (for_the_oldest(project), f"--outfile={made}")
        esbuild(project, project / _SOURCE, *options, *to)
        return made.read_text(encoding="utf-8").rstrip()


def _without_map(script: str) -> str:
    """The script without its last line, which names a map of other lines than it now has."""
    lines = script.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith("//# sourceMappingURL="))
