"""Writes requirements/pyodide.sha256: the sums of the runtime's files, as they are in its package.

`make lock` calls it. The package is fetched again and held against package-lock.json, so that
nothing that stands in node_modules/ is believed.
"""

import base64
import hashlib
import json
import subprocess
import tarfile
import tempfile
from pathlib import Path

FILES = (
    "pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"
)  # fmt: skip
SUMS = Path("requirements/pyodide.sha256")


def packed(folder: Path, version: str, integrity: str) -> Path:
    """The package as its registry gives it. Exits where it is not the one that is pinned."""
    command = ["npm", "pack", f"pyodide@{version}", "--pack-destination", str(folder), "--json"]
    subprocess.run(command, check=True, capture_output=True)
    (file,) = folder.glob("*.tgz")
    digest = base64.b64encode(hashlib.sha512(file.read_bytes()).digest()).decode()
    if f"sha512-{digest}" != integrity:
        raise SystemExit(f"pyodide {version} is not the package that package-lock.json names")
    return file


def main() -> None:
    lock = json.loads(Path("package-lock.json").read_text("utf-8"))
    said = lock["packages"]["node_modules/pyodide"]
    with tempfile.TemporaryDirectory() as folder:
        file = packed(Path(folder), said["version"], said["integrity"])
        with tarfile.open(file) as archive:
            sums = {
                name: hashlib.sha256(_read(archive, f"package/{name}")).hexdigest()
                for name in FILES
            }
    SUMS.write_text("".join(f"{sums[name]}  {name}\n" for name in FILES), encoding="utf-8")


def _read(archive: tarfile.TarFile, name: str) -> bytes:
    found = archive.extractfile(name)
    if found is None:
        raise SystemExit(f"the package has no file {name}")
    return found.read()


if __name__ == "__main__":
    main()
