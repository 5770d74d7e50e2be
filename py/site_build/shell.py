"""The shell and the styles as they are served: one script for every page, one for the worker.

In docs/assets/js/ they are many, as people read them; a phone would fetch one after the other.
Tools that only some pages have are files of their own, named after their content, and so is what
they share with the shell. A page names the files that it needs, so that all are fetched at once.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path

_SHELL = "shell.mjs"
_SCRIPT = re.compile(rf'<script src="([^"]*){re.escape(_SHELL)}" type="module">')
_TOOL = re.compile(r'data-tool="([a-z-]+)"')


def bundle_shell(project: Path, site: Path) -> None:
    """Put the bundled shell and styles in place of their sources, and name them in the pages.

    Raises CalledProcessError with what esbuild says.
    """
    target = site / "assets" / "js"
    shutil.rmtree(target)
    script = Path(__file__).with_suffix(".mjs")
    pieces = json.loads(_run("node", script, project / "docs" / "assets" / "js", target))
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        page.write_text(_naming(text, pieces), encoding="utf-8")
    styles = site / "assets" / "css"
    esbuild = project / "node_modules" / ".bin" / "esbuild"
    sheets = sorted(styles.glob("*.css"))
    _run(
        esbuild,
        *sheets,
        "--minify",
        "--log-level=warning",
        "--allow-overwrite",
        f"--outdir={styles}",
    )


def _naming(page: str, pieces: dict[str, list[str]]) -> str:
    """The HTML of a page that names the files its shell and its tools are made of."""
    entries = [Path(_SHELL).stem, *(tool for tool in _TOOL.findall(page) if tool in pieces)]
    names = dict.fromkeys(name for entry in entries for name in pieces[entry] if name != _SHELL)

    def named(script: re.Match[str]) -> str:
        return (
            "".join(f'<link rel="modulepreload" href="{script[1]}{it}">' for it in names)
            + script[0]
        )

    return _SCRIPT.sub(named, page)


def _run(*command: str | Path) -> str:
    return subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=True
    ).stdout
