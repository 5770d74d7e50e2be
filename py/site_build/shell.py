"""The shell and the styles as they are served: one script for the page, one for the worker.

In docs/assets/js/ they are many, as people read them; a phone would fetch one after the other.
"""

import shutil
import subprocess
from pathlib import Path

ENTRIES = ("shell.mjs", "worker.mjs")


def bundle_shell(project: Path, site: Path) -> None:
    """Put the bundled shell in place of its modules.

    Raises CalledProcessError with what esbuild says.
    """
    sources = project / "docs" / "assets" / "js"
    target = site / "assets" / "js"
    shutil.rmtree(target)
    _esbuild(
        project,
        *(str(sources / entry) for entry in ENTRIES),
        "--bundle",
        "--format=esm",
        "--target=es2022",
        "--charset=utf8",
        "--out-extension:.js=.mjs",
        "--sourcemap=linked",
        f"--outdir={target}",
    )
    styles = site / "assets" / "css"
    _esbuild(
        project,
        *(str(style) for style in sorted(styles.glob("*.css"))),
        "--allow-overwrite",
        f"--outdir={styles}",
    )


def _esbuild(project: Path, *parameters: str) -> None:
    tool = project / "node_modules" / ".bin" / "esbuild"
    subprocess.run(
        [str(tool), "--minify", "--log-level=warning", *parameters],
        capture_output=True,
        text=True,
        check=True,
    )
