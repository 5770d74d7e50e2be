"""The slim runtime: as much of Python's standard library as the core imports, and the core.

Both are compiled. Which modules those are is found by running the core in Pyodide, not typed by
hand. They are stored uncompressed, because HTTP's own compression does better over the whole file.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

STDLIB = "python_stdlib.zip"
_EPOCH = (1980, 1, 1, 0, 0, 0)

_RECORD = {
    "company": "Example S.A.",
    "day": "2026-02-27",
    "time": "09:00",
    "promised": "2026-02-01",
    "country": "LU",
    "outcome": "refusal",
    "outcome_day": "2026-02-30",
    "done": {"write-notes": "2026-02-27T18:00"},
}
_STATE = {
    "format": "after-interview",
    "version": 1,
    "current": "a",
    "interviews": {"a": _RECORD},
}
REQUESTS = (
    {
        "kind": "plan",
        "today": "2026-02-27",
        "now": "08:00",
        "records": {"a": _RECORD},
        "holidays": {"LU": ["2026-05-01"]},
    },
    {"kind": "plan", "today": "never", "records": {}},
    {"kind": "read", "text": json.dumps(_STATE)},
    {"kind": "read", "text": "["},
    {"kind": "import", "text": json.dumps(_STATE), "current": json.dumps(_STATE)},
    {"kind": "unknown"},
)
"""One request of each kind, and one of each way to go wrong: what they import is what is packed."""


def slim_stdlib(pyodide: Path, wheel: Path, cache: Path) -> Path:
    """The packed runtime, made once for each pair of Pyodide and wheel, in a file below `cache`."""
    key = hashlib.sha256()
    for source in (pyodide / STDLIB, wheel, Path(__file__)):
        key.update(source.read_bytes())
    packed = cache / key.hexdigest()[:16] / STDLIB
    if not packed.is_file():
        packed.parent.mkdir(parents=True, exist_ok=True)
        _pack(pyodide, wheel, packed)
    return packed


def modules_in_use(pyodide: Path, wheel: Path) -> set[str]:
    """The names of all modules that Pyodide and the core have imported after REQUESTS."""
    question = {
        "pyodide": str(pyodide),
        "wheel": str(wheel),
        "requests": [json.dumps(request) for request in REQUESTS],
    }
    script = Path(__file__).with_name("modules.mjs")
    printed = subprocess.run(
        ["node", str(script)],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return set(json.loads(printed.splitlines()[-1]))


def _pack(pyodide: Path, wheel: Path, packed: Path) -> None:
    modules = modules_in_use(pyodide, wheel)
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder, STDLIB)
        with zipfile.ZipFile(archive, "w") as sources:
            _copy(pyodide / STDLIB, sources, modules)
            _copy(wheel, sources, modules)
        _compile(archive)
        _store(archive, packed)


def _copy(source: Path, target: zipfile.ZipFile, modules: set[str]) -> None:
    with zipfile.ZipFile(source) as archive:
        for name in sorted(archive.namelist()):
            module = name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            if name.endswith(".py") and module in modules:
                target.writestr(name, archive.read(name))


def _compile(archive: Path) -> None:
    """Compile in place, without docstrings and asserts; SOURCE_DATE_EPOCH keeps times out of it."""
    environment = {**os.environ, "PYTHONOPTIMIZE": "2", "SOURCE_DATE_EPOCH": "315532800"}
    tool = Path(sys.executable).with_name("pyodide")
    subprocess.run(
        [str(tool), "py-compile", "--silent", "--compression-level", "0", archive.name],
        cwd=archive.parent,
        env=environment,
        check=True,
        capture_output=True,
    )


def _store(archive: Path, packed: Path) -> None:
    """The same files in one order and with one date: the same input gives the same bytes."""
    part = packed.with_suffix(".part")
    with zipfile.ZipFile(archive) as compiled, zipfile.ZipFile(part, "w") as stored:
        for name in sorted(compiled.namelist()):
            stored.writestr(zipfile.ZipInfo(name, _EPOCH), compiled.read(name))
    shutil.move(part, packed)
