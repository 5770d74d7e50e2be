"""The grammar checker's files in the site: its WebAssembly and its worker, loaded on a click.

Both lie in a folder named after their content, beside the engine's: the service worker keeps them
once they were fetched, and a new release of the site fetches them anew only if they are new.
"""

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .engine import PACKED, compressed
from .esbuild import esbuild, made_once

WASM = "harper_wasm_slim_bg.wasm"
WORKER = "grammar-worker.mjs"
_OPTIONS = (
    "--bundle",
    "--minify",
    "--format=esm",
    "--target=es2022",
    "--charset=utf8",
    "--external:fs",  # under Node it would read a file
)


@dataclass(frozen=True)
class Grammar:
    """The checker's WebAssembly, compressed, its worker, and its licence, which goes with them."""

    wasm: Path
    worker: Path
    licence: Path

    @cached_property
    def folder(self) -> str:
        """Where they are served."""
        digest = hashlib.sha256()
        for file in (self.wasm, self.worker):
            digest.update(file.read_bytes())
        return f"assets/engine/{digest.hexdigest()[:16]}/"

    @property
    def file(self) -> str:
        """The name of the WebAssembly before it was compressed."""
        return self.wasm.name.removesuffix(PACKED)

    @cached_property
    def size(self) -> int:
        """The bytes of the WebAssembly as they travel."""
        return self.wasm.stat().st_size

    def write(self, site: Path) -> None:
        """Copy the files to where the page says."""
        target = site / self.folder
        target.mkdir(parents=True, exist_ok=True)
        for file in (self.wasm, self.worker):
            shutil.copyfile(file, target / file.name)
        # By a name that every server knows the type of.
        shutil.copyfile(self.licence, target / f"{self.licence.name}.txt")


def find_grammar(project: Path) -> Grammar:
    """The checker from node_modules/. Raises FileNotFoundError where it is missing.

    Raises CalledProcessError with what esbuild says.
    """
    package = project / "node_modules" / "harper.js"
    wasm = package / "dist" / WASM
    if not wasm.is_file():
        raise FileNotFoundError(f"missing: {wasm}; run `make setup`")
    cache = project / ".cache" / "grammar"
    return Grammar(compressed(wasm, cache), _bundled(project, cache), package / "LICENSE")


def _bundled(project: Path, cache: Path) -> Path:
    """The worker in one file, made once for what it is made from."""
    sources = project / "docs" / "assets" / "js"
    digest = hashlib.sha256(" ".join(_OPTIONS).encode())
    for file in _made_from(project, sources):
        digest.update(file.read_bytes())
    bundle = cache / digest.hexdigest()[:16] / WORKER
    worker = sources / WORKER
    return made_once(bundle, lambda file: esbuild(project, *_OPTIONS, f"--outfile={file}", worker))


def _made_from(project: Path, sources: Path) -> Iterator[Path]:
    yield from (project / "package-lock.json", sources / WORKER)
    yield from sorted((sources / "engine").glob("*.mjs"))
