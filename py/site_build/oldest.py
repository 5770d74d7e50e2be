"""The oldest browsers for which the site is made, as package.json names them in `browserslist`.

Scripts and styles are written for these (esbuild), tests/build/test_oldest.py holds what they use
to what these have, and docs/about.md says which they are.
"""

import json
from pathlib import Path

_ESBUILD = {"ios_saf": "ios"}
"""What esbuild calls a browser that browserslist calls otherwise."""


def oldest(project: Path) -> dict[str, str]:
    """The version of each browser, by the name that browserslist has for it."""
    settings = json.loads((project / "package.json").read_text(encoding="utf-8"))
    return dict(entry.split(" ") for entry in settings["browserslist"])


def targets(project: Path) -> list[str]:
    """The same as esbuild's targets."""
    return [_ESBUILD.get(name, name) + version for name, version in oldest(project).items()]


def for_the_oldest(project: Path) -> str:
    """The option by which esbuild writes for these."""
    return f"--target={','.join(targets(project))}"
