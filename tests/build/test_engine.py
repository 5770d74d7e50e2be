"""The engine in the site: complete, counted, and with the core as it stands in py/."""

import gzip
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import after_interview
from after_interview.bridge import handle
from site_build.engine import PACKED
from tests.build.pages import one, page
from tests.site import PATHS, PROJECT

RECORD = {
    "day": "2026-02-27",
    "time": "09:00",
    "promised": "2026-03-05",
    "country": "LU",
    "done": {"write-notes": "2026-02-27T18:00"},
}
REQUESTS = [
    json.dumps(question)
    for question in (
        {
            "kind": "plan",
            "today": "2026-03-01",
            "records": {"a": RECORD, "b": {"day": "2026-02-30"}},
            "holidays": {"LU": ["2026-03-09"]},
        },
        {"kind": "import", "text": json.dumps({"format": "after-interview"})},
        {"kind": "unknown"},
    )
]
ASK = """
import json, sys
archive, requests = json.load(sys.stdin)
sys.path.append(archive)
from after_interview import bridge
print(json.dumps([bridge.__file__, [bridge.handle(request) for request in requests]]))
"""


def manifests(site: Path) -> list[dict[str, Any]]:
    """What each tool of the site tells the shell of the engine."""
    return [
        json.loads(str(data.string))["engine"]
        for path in PATHS
        for data in page(site, path).select("[data-tool-data]")
    ]


def unpacked(site: Path, name: str, folder: Path) -> Path:
    """A file of the engine as the worker unpacks it."""
    source = site / manifests(site)[0]["folder"] / f"{name}{PACKED}"
    target = folder / name
    target.write_bytes(gzip.decompress(source.read_bytes()))
    return target


def test_every_tool_names_the_same_engine(built_site: Path) -> None:
    found = manifests(built_site)
    assert len(found) > 5
    assert all(manifest == found[0] for manifest in found)


def test_the_manifest_names_every_file_and_counts_what_comes_compressed(built_site: Path) -> None:
    manifest = manifests(built_site)[0]
    files = {file.name: file.stat().st_size for file in (built_site / manifest["folder"]).iterdir()}
    assert set(manifest["all"]) == set(files)
    assert {f"{name}{PACKED}": size for name, size in manifest["files"].items()}.items() <= (
        files.items()
    )
    assert set(manifest["files"]) == {"pyodide.asm.wasm", "python_stdlib.zip"}


def test_the_wasm_is_pyodides_own(built_site: Path, tmp_path: Path) -> None:
    original = PROJECT / "node_modules" / "pyodide" / "pyodide.asm.wasm"
    assert unpacked(built_site, original.name, tmp_path).read_bytes() == original.read_bytes()


def test_what_the_engine_weighs_stays_within_its_bar(built_site: Path) -> None:
    """Scripts as any host compresses them, the rest as it is: 4.3 MB leave room for the page."""
    folder = built_site / manifests(built_site)[0]["folder"]
    packed = sum(file.stat().st_size for file in folder.glob(f"*{PACKED}"))
    scripts = [file for file in folder.iterdir() if file.suffix in (".js", ".mjs")]
    assert packed + sum(len(gzip.compress(file.read_bytes())) for file in scripts) < 4_200_000


def test_the_library_is_compiled_and_holds_nothing_that_is_not_imported(
    built_site: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(unpacked(built_site, "python_stdlib.zip", tmp_path)) as archive:
        entries = archive.infolist()
    names = {entry.filename for entry in entries}
    assert all(name.endswith(".pyc") for name in names)
    assert all(entry.compress_type == zipfile.ZIP_STORED for entry in entries)
    assert {"after_interview/bridge.pyc", "json/decoder.pyc", "pyodide/__init__.pyc"} <= names
    assert not names & {"unittest/case.pyc", "email/message.pyc", "after_interview/words.pyc"}


def test_the_folder_is_named_after_what_is_in_it(built_site: Path, pseudo_site: Path) -> None:
    folders = {
        manifest["folder"] for site in (built_site, pseudo_site) for manifest in manifests(site)
    }
    assert len(folders) == 1
    assert re.fullmatch(r"assets/engine/[0-9a-f]{16}/", folders.pop())


def test_the_engine_holds_the_core_and_it_answers_as_the_one_here(
    built_site: Path, tmp_path: Path
) -> None:
    archive = unpacked(built_site, "python_stdlib.zip", tmp_path)
    # A fresh interpreter that sees the standard library and the archive, and nothing installed.
    printed = subprocess.run(
        [sys.executable, "-I", "-S", "-c", ASK],
        input=json.dumps([str(archive), REQUESTS]),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    where, answers = json.loads(printed)
    assert where.startswith(str(archive))
    assert answers == [handle(request) for request in REQUESTS]


def test_the_wheel_was_built_from_the_core_as_it_stands() -> None:
    (wheel,) = (PROJECT / "dist").glob("after_interview-*.whl")
    core = Path(after_interview.__file__).parent
    with zipfile.ZipFile(wheel) as archive:
        packed = {
            name: archive.read(name)
            for name in archive.namelist()
            if name.startswith("after_interview/")
        }
    sources = {f"after_interview/{file.name}": file.read_bytes() for file in core.glob("*.py")}
    assert sorted(packed) == sorted(sources)
    assert packed == sources, "run `make wheel`"


def test_one_tool_has_one_place_for_the_data_of_the_shell(built_site: Path) -> None:
    for path in PATHS:
        for tool in page(built_site, path).select("[data-tool]"):
            assert one(tool, "[data-tool-data]").name == "template"
