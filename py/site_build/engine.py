"""The engine's files in the site: Pyodide as npm has it, and the wheel of the core, under a name made of their content."""

import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PYODIDE_FILES = (
    "pyodide.mjs",
    "pyodide.asm.js",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
)


@dataclass(frozen=True)
class Engine:
    """The files to serve, and the folder below the site's assets in which they are found."""

    files: tuple[Path, ...]
    wheel: str

    @property
    def folder(self) -> str:
        """A folder named after the content, so that a browser may keep it for ever."""
        digest = hashlib.sha256()
        for file in self.files:
            digest.update(file.name.encode())
            digest.update(file.read_bytes())
        return f"assets/engine/{digest.hexdigest()[:16]}/"

    def manifest(self) -> dict[str, Any]:
        """What the worker needs to know: where, which files, how many bytes each."""
        return {
            "folder": self.folder,
            "wheel": self.wheel,
            "files": {file.name: file.stat().st_size for file in self.files},
        }

    def write(self, site: Path) -> None:
        """Copy the files to where the manifest says."""
        target = site / self.folder
        target.mkdir(parents=True, exist_ok=True)
        for file in self.files:
            shutil.copyfile(file, target / file.name)


def find_engine(project: Path) -> Engine:
    """The engine from `node_modules/` and `dist/`. Raises FileNotFoundError naming what is not there."""
    wheels = sorted((project / "dist").glob("after_interview-*.whl"))
    if not wheels:
        raise FileNotFoundError("dist/ holds no wheel of the core: run `make wheel`")
    pyodide = project / "node_modules" / "pyodide"
    files = [pyodide / name for name in PYODIDE_FILES]
    missing = [str(file) for file in files if not file.is_file()]
    if missing:
        raise FileNotFoundError(f"missing: {', '.join(missing)}; run `make setup`")
    version = json.loads((pyodide / "package.json").read_text())["version"]
    if not version.startswith("0.29."):
        raise FileNotFoundError(
            f"Pyodide {version} is not the 0.29 that worker.mjs was written for"
        )
    return Engine(files=(*files, wheels[-1]), wheel=wheels[-1].name)
