"""Where the engine's bytes go, and what other compressions would leave of them.

`python -m tests.bench.compression site` prints a table of a built site's files: gzip and xz as they
are served (scripts are gzipped by the server), zstd as it would be, by the program of that name.
"""

import gzip
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from site_build.engine import PACKED, SMALLER

_LARGE = ("pyodide.asm.wasm", "python_stdlib.zip")
_SCRIPTS = ("pyodide.asm.js", "pyodide.mjs")
"""What is fetched until the engine is ready, but for what unpacks it on a slow line."""


def main(site: Path) -> None:
    """Print the table."""
    (wasm,) = (site / "assets" / "engine").glob(f"*/{_LARGE[0]}{PACKED}")
    rows = {name: _packed(wasm.with_name(name)) for name in _LARGE}
    rows |= {name: _script(wasm.with_name(name)) for name in _SCRIPTS}
    (unpacker,) = (site / "assets" / "js").glob("unxz-*.mjs")
    rows[unpacker.name] = [0, 0, 0, len(gzip.compress(unpacker.read_bytes(), 9))]
    rows["all"] = [sum(sizes) for sizes in zip(*rows.values(), strict=True)]
    sys.stdout.write("\n".join(_lines(rows)) + "\n")


def _packed(file: Path) -> list[int]:
    """Unpacked, as gzip, as zstd at its best (0 without the program), as xz."""
    packed = Path(f"{file}{PACKED}").read_bytes()
    plain = gzip.decompress(packed)
    return [len(plain), len(packed), _zstd(plain), Path(f"{file}{SMALLER}").stat().st_size]


def _script(file: Path) -> list[int]:
    """The same of what servers compress in one way only."""
    plain = file.read_bytes()
    size = len(gzip.compress(plain, 9))
    return [len(plain), size, size, size]


def _zstd(plain: bytes) -> int:
    program = shutil.which("zstd")
    if not program:
        return 0
    command = [program, "--ultra", "-22", "--stdout", "--quiet"]
    return len(subprocess.run(command, input=plain, stdout=subprocess.PIPE, check=True).stdout)


def _lines(rows: dict[str, list[int]]) -> Iterator[str]:
    yield "| file | unpacked | gzip | zstd 22 | xz |"
    yield "|---|---|---|---|---|"
    for name, sizes in rows.items():
        yield f"| {name} | {' | '.join(f'{size / 1e6:.2f} MB' for size in sizes)} |"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
