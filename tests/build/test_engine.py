"""The engine in the site: complete, counted, and with the core as it stands in py/."""

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import after_interview
from after_interview.bridge import handle
from tests.build.pages import PATHS, one, page
from tests.site import PROJECT

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
        for data in page(site, path).select("script[data-tool-data]")
    ]


def archives_of_the_core(folder: Path) -> list[Path]:
    """The archives of the engine that hold the core."""
    return [
        file
        for file in sorted(folder.iterdir())
        if zipfile.is_zipfile(file)
        and any(name.startswith("after_interview/") for name in zipfile.ZipFile(file).namelist())
    ]


def test_every_tool_names_the_same_engine(built_site: Path) -> None:
    found = manifests(built_site)
    assert len(found) > 5
    assert all(manifest == found[0] for manifest in found)


def test_the_manifest_counts_the_bytes_of_each_file(built_site: Path) -> None:
    manifest = manifests(built_site)[0]
    files = {file.name: file.stat().st_size for file in (built_site / manifest["folder"]).iterdir()}
    assert manifest["files"] == files
    assert {"pyodide.mjs", "pyodide.asm.wasm", "python_stdlib.zip"} <= set(files)


def test_the_folder_is_named_after_what_is_in_it(built_site: Path, pseudo_site: Path) -> None:
    folders = {
        manifest["folder"] for site in (built_site, pseudo_site) for manifest in manifests(site)
    }
    assert len(folders) == 1
    assert re.fullmatch(r"assets/engine/[0-9a-f]{16}/", folders.pop())


def test_the_engine_holds_the_core_and_it_answers_as_the_one_here(built_site: Path) -> None:
    (archive,) = archives_of_the_core(built_site / manifests(built_site)[0]["folder"])
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
            assert one(tool, "script[type='application/json']").has_attr("data-tool-data")
