"""The engine in the site: complete, counted, and with the core as it stands in py/."""

import gzip
import json
import lzma
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

import after_interview
from after_interview.bridge import handle
from site_build.engine import PACKED, SMALLER
from site_build.notices import IN_A_PACK
from site_build.runtime import OF_FIRMS, PACKS, UPON, without
from tests.build.pages import page
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
            "weeks": {"LU": {"weekend": [5, 6], "days": ["2026-03-09"]}},
        },
        {"kind": "import", "bytes": json.dumps({"format": "after-interview"})},
        {"kind": "unknown"},
    )
]
ASK = """
import json, sys
from importlib import import_module
archives, requests, inside = json.load(sys.stdin)
sys.path += archives
from after_interview import bridge
for name in inside:
    for archive in archives[1:]:
        import_module(name).__path__.append(f"{archive}/{name.replace('.', '/')}")
print(json.dumps([bridge.__file__, [bridge.handle(request) for request in requests]]))
"""


def manifests(site: Path) -> list[dict[str, Any]]:
    """What each page with tools tells the shell of the engine."""
    return [
        json.loads(str(data.string))["engine"]
        for path in PATHS
        for data in page(site, path).select("[data-page-data]")
    ]


def unpacked(site: Path, name: str, folder: Path) -> Path:
    """A file of the engine as the worker unpacks it."""
    source = site / manifests(site)[0]["folder"] / f"{name}{PACKED}"
    target = folder / name
    target.write_bytes(gzip.decompress(source.read_bytes()))
    return target


def test_every_page_with_tools_names_the_same_engine(built_site: Path) -> None:
    found = manifests(built_site)
    assert len(found) > 5
    assert all(manifest == found[0] for manifest in found)


def test_the_manifest_names_every_file_and_counts_what_comes_compressed(built_site: Path) -> None:
    manifest = manifests(built_site)[0]
    files = {file.name: file.stat().st_size for file in (built_site / manifest["folder"]).iterdir()}
    of_firms = {f"{manifest['packs'][name]['file']}{PACKED}" for name in OF_FIRMS}
    listed = [name for forms in manifest["all"] for name in forms]
    assert sorted(listed) == sorted(set(files) - of_firms)
    assert of_firms <= set(files)
    assert set(manifest["files"]) == {"pyodide.asm.wasm", "python_stdlib.zip"}
    for name, sizes in manifest["files"].items():
        forms = [f"{name}{PACKED}", f"{name}{SMALLER}"]
        assert forms in manifest["all"]
        assert [sizes["gz"], sizes["xz"]] == [files[form] for form in forms]


def test_what_comes_as_xz_is_the_same_and_takes_little_memory_to_unpack(built_site: Path) -> None:
    manifest = manifests(built_site)[0]
    for name in manifest["files"]:
        packed = built_site / manifest["folder"] / name
        plain = gzip.decompress(Path(f"{packed}{PACKED}").read_bytes())
        # Raises where it takes more.
        unpacker = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=3_000_000)
        assert unpacker.decompress(Path(f"{packed}{SMALLER}").read_bytes()) == plain
        assert unpacker.check == lzma.CHECK_CRC32


def test_the_wasm_is_pyodides_own(built_site: Path, tmp_path: Path) -> None:
    original = PROJECT / "node_modules" / "pyodide" / "pyodide.asm.wasm"
    assert unpacked(built_site, original.name, tmp_path).read_bytes() == original.read_bytes()


@pytest.mark.parametrize(("form", "most"), [("gz", 3_750_000), ("xz", 2_850_000)])
def test_what_the_engine_weighs_stays_within_its_bar(
    built_site: Path, form: str, most: int
) -> None:
    """Scripts as any host compresses them, the rest as it is; packs are for those who need them.

    With the page around it, and what unpacks xz, the smaller one is below 3 MB.
    """
    folder = built_site / manifests(built_site)[0]["folder"]
    packed = sum(sizes[form] for sizes in manifests(built_site)[0]["files"].values())
    scripts = [file for file in folder.iterdir() if file.suffix in (".js", ".mjs")]
    assert packed + sum(len(gzip.compress(file.read_bytes())) for file in scripts) < most


def test_the_library_is_compiled_and_holds_nothing_that_is_not_imported(
    built_site: Path, tmp_path: Path
) -> None:
    with zipfile.ZipFile(unpacked(built_site, "python_stdlib.zip", tmp_path)) as archive:
        entries = archive.infolist()
    names = {entry.filename for entry in entries}
    assert {name for name in names if not name.endswith(".pyc")} == {IN_A_PACK}
    assert all(entry.compress_type == zipfile.ZIP_STORED for entry in entries)
    assert {"after_interview/bridge.pyc", "json/decoder.pyc", "pyodide/__init__.pyc"} <= names
    # In the WebAssembly already.
    assert not names & {"os.pyc", "zipimport.pyc", "importlib/_bootstrap.pyc"}
    assert {"after_interview/calendar/entries.pyc", "after_interview/words.pyc"} <= names
    assert not names & {"unittest/case.pyc", "email/message.pyc", "icalendar/cal/event.pyc"}


def test_what_is_cut_out_of_a_module_leaves_the_rest_where_it_was() -> None:
    source = b"A = 1\n\n@cached\ndef b():\n    return A\n\nclass C:\n    pass\nD = 2\n"
    left = without(source, {"A", "b"})
    assert left == b"\n" * 6 + b"class C:\n    pass\nD = 2\n"
    assert without(source, set()) == source
    with pytest.raises(ValueError, match="E"):
        without(source, {"C", "E"})


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
        input=json.dumps([[str(archive)], REQUESTS, []]),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    where, answers = json.loads(printed)
    assert where.startswith(str(archive))
    assert answers == [handle(request) for request in REQUESTS]


# The packs


def pack_of(site: Path, name: str, folder: Path) -> Path:
    """A pack as the worker unpacks it."""
    return unpacked(site, manifests(site)[0]["packs"][name]["file"], folder)


def names_in(archive: Path) -> set[str]:
    with zipfile.ZipFile(archive) as opened:
        assert all(entry.compress_type == zipfile.ZIP_STORED for entry in opened.infolist())
        return set(opened.namelist())


def test_the_manifest_names_every_pack_with_its_bytes(built_site: Path) -> None:
    manifest = manifests(built_site)[0]
    assert set(manifest["packs"]) == set(PACKS)
    for name, pack in manifest["packs"].items():
        file = f"{pack['file']}{PACKED}"
        assert (built_site / manifest["folder"] / file).stat().st_size == pack["size"]
        assert ([file] in manifest["all"]) == (name not in OF_FIRMS)
        assert pack["file"] not in manifest["files"]


def test_what_the_packs_weigh_together_stays_within_its_bar(built_site: Path) -> None:
    packs = manifests(built_site)[0]["packs"]
    sizes = {name: pack["size"] for name, pack in packs.items()}
    of_firms = sum(sizes.pop(name) for name in OF_FIRMS)
    assert sum(sizes.values()) < 450_000
    assert of_firms < 400_000


@pytest.mark.parametrize("name", PACKS)
def test_a_pack_is_compiled_and_repeats_nothing_of_the_engine(
    built_site: Path, tmp_path: Path, name: str
) -> None:
    found = names_in(pack_of(built_site, name, tmp_path)) - {IN_A_PACK}
    assert found
    assert all(file.endswith(".pyc") for file in found)
    assert found.isdisjoint(names_in(unpacked(built_site, "python_stdlib.zip", tmp_path)))
    core = file_of_core if name == "lists" else lambda _: False
    assert not [
        file
        for file in found
        if "tests/" in file or (file.startswith("after_interview/") and not core(file))
    ]


def file_of_core(file: str) -> bool:
    """Whether a module of the core is about lists, which come in a pack."""
    return file.startswith("after_interview/links/")


@pytest.mark.parametrize(
    ("name", "there", "left_out"),
    [
        ("calendar", "icalendar/cal/event.pyc", {"tzdata/__init__.pyc", "tarfile.pyc"}),
        ("mail", "email/message.pyc", {"smtplib.pyc", "html/entities.pyc"}),
    ],
)
def test_a_pack_holds_what_its_questions_import(
    built_site: Path, tmp_path: Path, name: str, there: str, left_out: set[str]
) -> None:
    found = names_in(pack_of(built_site, name, tmp_path))
    assert there in found
    assert not found & left_out


@pytest.mark.parametrize("name", PACKS)
def test_with_its_pack_the_engine_answers_as_the_core_here(
    built_site: Path, tmp_path: Path, name: str
) -> None:
    requests = [json.dumps(request) for request in PACKS[name]]
    packs = manifests(built_site)[0]["packs"]
    needed = [pack for pack in (name, UPON.get(name)) if pack]
    inside = [package for pack in needed for package in packs[pack]["inside"]]
    archives = [
        str(unpacked(built_site, "python_stdlib.zip", tmp_path)),
        *(str(pack_of(built_site, pack, tmp_path)) for pack in needed),
    ]
    printed = subprocess.run(
        [sys.executable, "-I", "-S", "-c", ASK],
        input=json.dumps([archives, requests, inside]),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    _, answers = json.loads(printed)
    assert answers == [handle(request) for request in requests]
    assert all(json.loads(answer)["ok"] for answer in answers)


def test_the_wheel_was_built_from_the_core_as_it_stands() -> None:
    (wheel,) = (PROJECT / "dist").glob("after_interview-*.whl")
    core = Path(after_interview.__file__).parent
    with zipfile.ZipFile(wheel) as archive:
        packed = {
            name: archive.read(name)
            for name in archive.namelist()
            if name.startswith("after_interview/")
        }
    sources = {
        f"after_interview/{file.relative_to(core).as_posix()}": file.read_bytes()
        for file in core.rglob("*.py")
    }
    assert sorted(packed) == sorted(sources)
    assert packed == sources, "run `make wheel`"


def test_a_page_with_tools_has_one_place_for_the_data_of_the_shell(built_site: Path) -> None:
    for path in PATHS:
        found = page(built_site, path)
        tools = found.select("[data-tool]")
        places = found.select("[data-page-data]")
        assert [place.name for place in places] == ["template"] * bool(tools), path
        assert not tools or tools[0].select("[data-page-data]") == places
