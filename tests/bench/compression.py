"""Where the engine's bytes go, and what other compressions would leave of them.

`python -m tests.bench.compression site` prints a table of a built site's files; zstd's column needs
the program of that name.
"""

import gzip
import lzma
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

_PACKED = ".gz.bin"
_FILES = ("pyodide.asm.wasm.gz.bin", "python_stdlib.zip.gz.bin", "pyodide.asm.js", "pyodide.mjs")
"""What is fetched until the engine is ready. Scripts are gzipped by the server."""


def main(site: Path) -> None:
    """Print the table."""
    (wasm,) = (site / "assets" / "engine").glob(f"*/{_FILES[0]}")
    rows = {name: _sizes(wasm.with_name(name)) for name in _FILES}
    rows["all"] = [sum(sizes) for sizes in zip(*rows.values(), strict=True)]
    sys.stdout.write("\n".join(_lines(rows)) + "\n")


def _sizes(file: Path) -> list[int]:
    """Unpacked, as gzip, as zstd at its best (0 without the program), as xz at its best."""
    content = file.read_bytes()
    is_packed = file.name.endswith(_PACKED)
    plain = gzip.decompress(content) if is_packed else content
    as_gzip = len(content if is_packed else gzip.compress(content, 9))
    return [len(plain), as_gzip, _zstd(plain), len(lzma.compress(plain, preset=9))]


def _zstd(plain: bytes) -> int:
    program = shutil.which("zstd")
    if not program:
        return 0
    command = [program, "--ultra", "-22", "--stdout", "--quiet"]
    return len(subprocess.run(command, input=plain, stdout=subprocess.PIPE, check=True).stdout)


def _lines(rows: dict[str, list[int]]) -> Iterator[str]:
    yield "| file | unpacked | gzip | zstd 22 | xz 9 |"
    yield "|---|---|---|---|---|"
    for name, sizes in rows.items():
        yield f"| {name} | {' | '.join(f'{size / 1e6:.2f} MB' for size in sizes)} |"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
