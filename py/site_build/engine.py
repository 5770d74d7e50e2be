"""The engine's files in the site: Pyodide and the core, in a folder named after their content."""

import gzip
import hashlib
import json
import lzma
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from .esbuild import esbuild, made_once
from .oldest import for_the_oldest
from .runtime import OF_FIRMS, STDLIB, slim_runtime

WASM = "pyodide.asm.wasm"
SCRIPTS = ("pyodide.mjs", "pyodide.asm.js")
PACKED = ".gz.bin"
SMALLER = ".xz.bin"
"""How a compressed file's name ends: no server takes it for something to compress or to unpack."""

_XZ = {
    "id": lzma.FILTER_LZMA2,
    "preset": 9 | lzma.PRESET_EXTREME,
    "pb": 0,
    # As much memory as it takes to unpack it; with more, it is hardly smaller.
    "dict_size": 2**21,
}


@dataclass(frozen=True)
class Pack:
    """Libraries that are loaded when they are asked for, compressed.

    `inside` names the packages of the engine that find some of their modules only in the pack.
    """

    file: Path
    inside: list[str]


@dataclass(frozen=True)
class Engine:
    """The files to serve: scripts as they are, the rest compressed, and Pyodide's own lock file.

    `smaller` are those of `packed` once more, as xz: for slow lines. `archives` are the packs
    before they are compressed.
    """

    scripts: tuple[Path, ...]
    packed: tuple[Path, ...]
    smaller: tuple[Path, ...]
    packs: Mapping[str, Pack]
    lock: Path
    archives: tuple[Path, ...]

    @cached_property
    def folder(self) -> str:
        """A folder named after the content, so that a browser may keep it for ever."""
        digest = hashlib.sha256()
        for file in self._files():
            digest.update(file.name.encode())
            digest.update(file.read_bytes())
        return f"assets/engine/{digest.hexdigest()[:16]}/"

    def _files(self) -> Iterator[Path]:
        yield from (*self.scripts, *self.packed, *self.smaller)
        yield from (pack.file for pack in self.packs.values())

    def _of_firms(self) -> set[Path]:
        return {pack.file for name, pack in self.packs.items() if name in OF_FIRMS}

    def manifest(self) -> dict[str, Any]:
        """What the worker needs to know: where, which files, how many bytes, which Python.

        No package is ever installed, so of the lock file only what it says of Python is left.
        """
        info = json.loads(self.lock.read_text(encoding="utf-8"))["info"]
        twice = {
            file.name.removesuffix(PACKED): (file, small)
            for file, small in zip(self.packed, self.smaller, strict=True)
        }
        once = [*self.scripts, *(pack.file for pack in self.packs.values())]
        return {
            "folder": self.folder,
            "all": [
                *([file.name] for file in once if file not in self._of_firms()),
                *([file.name for file in forms] for forms in twice.values()),
            ],
            "files": {
                name: {"gz": file.stat().st_size, "xz": small.stat().st_size}
                for name, (file, small) in twice.items()
            },
            "packs": {
                name: {
                    "file": pack.file.name.removesuffix(PACKED),
                    "size": pack.file.stat().st_size,
                    "inside": pack.inside,
                }
                for name, pack in self.packs.items()
            },
            "lock": {"info": info, "packages": {}},
        }

    def write(self, site: Path) -> None:
        """Copy the files to where the manifest says."""
        target = site / self.folder
        target.mkdir(parents=True, exist_ok=True)
        for file in self._files():
            shutil.copyfile(file, target / file.name)


def find_wheel(project: Path) -> Path:
    """The wheel of the core. Raises FileNotFoundError where there is none."""
    wheels = sorted((project / "dist").glob("after_interview-*.whl"))
    if not wheels:
        raise FileNotFoundError("dist/ holds no wheel of the core: run `make wheel`")
    return wheels[-1]


def find_engine(project: Path) -> Engine:
    """The engine from node_modules/ and dist/.

    Raises FileNotFoundError naming what is missing, and ValueError naming what is not as it is in
    the package.
    """
    wheel = find_wheel(project)
    pyodide = project / "node_modules" / "pyodide"
    scripts = tuple(pyodide / name for name in SCRIPTS)
    lock = pyodide / "pyodide-lock.json"
    needed = (*scripts, pyodide / WASM, pyodide / STDLIB, lock)
    missing = [str(file) for file in needed if not file.is_file()]
    if missing:
        raise FileNotFoundError(f"missing: {', '.join(missing)}; run `make setup`")
    _check(pyodide, project / "requirements" / "pyodide.sha256")
    version = json.loads((pyodide / "package.json").read_text(encoding="utf-8"))["version"]
    if not version.startswith("0.29."):
        raise FileNotFoundError(f"Pyodide {version} is not the 0.29 that worker.mjs is made for")
    cache = project / ".cache" / "engine"
    pins = project / "requirements" / "dev.txt"
    runtime = slim_runtime(pyodide, wheel, pins, cache)
    large = (runtime.stdlib, pyodide / WASM)
    return Engine(
        tuple(_lowered(script, project, cache) for script in scripts),
        packed=tuple(compressed(file, cache) for file in large),
        smaller=tuple(_as_xz(file, cache) for file in large),
        packs={
            name: Pack(compressed(file, cache), runtime.inside(name))
            for name, file in runtime.packs.items()
        },
        lock=lock,
        archives=tuple(runtime.packs.values()),
    )


def _check(pyodide: Path, sums: Path) -> None:
    """Hold the runtime's files against their sums, as `sha256sum` writes them."""
    for line in sums.read_text("utf-8").splitlines():
        known, name = line.split("  ", 1)
        if hashlib.sha256((pyodide / name).read_bytes()).hexdigest() != known:
            raise ValueError(
                f"{pyodide / name} is not the file of the package: delete node_modules/ and run "
                "`make setup`; after a change of version, `make lock`"
            )


def _lowered(script: Path, project: Path, cache: Path) -> Path:
    """`script` in words that the oldest browsers know, made once for each content and target.

    Safari before 16.4 does not read Pyodide's own: it has static blocks in its classes.
    """
    options = ("--minify", for_the_oldest(project), "--charset=utf8")
    key = hashlib.sha256(script.read_bytes())
    key.update(" ".join(options).encode())
    key.update((project / "node_modules" / "esbuild" / "package.json").read_bytes())
    lowered = cache / key.hexdigest()[:16] / script.name
    return made_once(lowered, lambda file: esbuild(project, *options, f"--outfile={file}", script))


def compressed(file: Path, cache: Path) -> Path:
    """`file` as gzip would have it at its best, made once for each content."""
    return _made(file, cache, PACKED, lambda content: gzip.compress(content, 9, mtime=0))


def _as_xz(file: Path, cache: Path) -> Path:
    """`file` as xz, in a way that is unpacked in little memory, made once for each content."""
    return _made(file, cache, SMALLER, as_xz)


def as_xz(content: bytes) -> bytes:
    """The xz that the site serves: with the check that the library in the browser knows."""
    return lzma.compress(content, check=lzma.CHECK_CRC32, filters=[_XZ])


def _made(file: Path, cache: Path, ending: str, pack: Callable[[bytes], bytes]) -> Path:
    content = file.read_bytes()
    packed = cache / hashlib.sha256(content).hexdigest()[:16] / (file.name + ending)
    return made_once(packed, lambda part: part.write_bytes(pack(content)))
