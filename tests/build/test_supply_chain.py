"""What the site is made of: named with its licences, counted in a bill of materials, unchanged."""

import datetime as dt
import gzip
import json
import shutil
import zipfile
from importlib import metadata
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from site_build import components
from site_build.build import Build
from site_build.components import Component, of_npm, of_python, of_worker
from site_build.engine import _check, find_wheel
from site_build.notices import ADDRESS, IN_A_PACK, line_of, write_notices
from site_build.runtime import LIBRARIES
from site_build.sbom import sbom
from tests.site import ADDRESS as SITE
from tests.site import PROJECT

SUMS = PROJECT / "requirements" / "pyodide.sha256"
DAY = dt.date(2026, 2, 27)


@pytest.fixture(scope="module")
def notices(built_site: Path) -> str:
    return (built_site / ADDRESS).read_text("utf-8")


# Notices


@pytest.mark.parametrize(
    ("name", "licence", "words"),
    [
        ("pyodide", "MPL-2.0", "Mozilla Public License Version 2.0"),
        ("cpython", "PSF-2.0", "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2"),
        ("mkdocs-material", "MIT", "Martin Donath"),
        ("icalendar", "BSD-2-Clause", "Plone Foundation"),
        ("segno", "BSD-3-Clause", "Lars Heuer"),
        ("openpyxl", "MIT", "openpyxl"),
        ("holidays", "MIT", "Vacanza"),
        ("babel", "BSD-3-Clause AND Unicode-3.0", "UNICODE"),
        ("workbox-precaching", "MIT", "Google"),
    ],
)
def test_the_notices_name_it_and_have_its_licence(
    name: str, licence: str, words: str, notices: str
) -> None:
    (line,) = [line for line in notices.splitlines() if line.startswith(f"{name} ")]
    assert f"Licence: {licence}. Source: https://" in line
    assert words in notices


def test_a_page_leads_to_the_notices(built_site: Path) -> None:
    assert f'href="../{ADDRESS}"' in (built_site / "about" / "index.html").read_text("utf-8")


def test_every_archive_says_what_of_others_is_in_it(built_site: Path, notices: str) -> None:
    known = metadata.packages_distributions()
    archives = list(built_site.glob("assets/engine/*/*.zip.gz.bin"))
    assert len(archives) > 4
    for file in archives:
        with zipfile.ZipFile(BytesIO(gzip.decompress(file.read_bytes()))) as archive:
            names = archive.namelist()
            said = archive.read(IN_A_PACK).decode() if IN_A_PACK in names else ""
        folders = {name.partition("/")[0] for name in names} & {*LIBRARIES}
        expected = {known[folder][0] for folder in folders}
        if file.name.startswith("python_stdlib"):
            expected = {"pyodide", "cpython"}
        lines = [line for line in said.splitlines() if ": " in line and "Licence" in line]
        assert {line.split()[0] for line in lines} == expected, file.name
        assert all(line in notices for line in lines)


def test_what_says_no_licence_is_refused(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"name": "x", "version": "1", "license": "Odd-1.0"}')
    with pytest.raises(ValueError, match=r"the text of Odd-1\.0 is missing"):
        of_npm(tmp_path, "nothing")


def test_a_python_package_that_says_no_licence_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    found = metadata.distribution("segno")
    monkeypatch.setattr(components, "_LICENCES", {})
    monkeypatch.setattr(metadata, "distribution", lambda _: found)
    with pytest.raises(ValueError, match=r"components\.py has to know its licence"):
        of_python("segno", "nothing")


def test_the_parts_of_the_service_worker_are_found_in_it(built_site: Path) -> None:
    found = {one.name for one in of_worker(built_site / "sw.js", PROJECT / "node_modules")}
    assert {"workbox-core", "workbox-precaching", "workbox-routing", "workbox-strategies"} <= found


def test_one_text_of_several_stands_once(tmp_path: Path) -> None:
    some = [
        Component(name, "1", "MIT", "https://example.com", "test", ("The text.",), "npm")
        for name in ("a", "b")
    ]
    write_notices(tmp_path, some)
    text = (tmp_path / ADDRESS).read_text("utf-8")
    assert text.count("The text.") == 1
    assert all(line_of(one) in text for one in some)


# Bill of materials


@pytest.fixture(scope="module")
def materials(built_site: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Build(PROJECT, "en", SITE).sbom(built_site))
    return found


def test_the_bill_of_materials_is_one_as_cyclonedx_asks(materials: dict[str, Any]) -> None:
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(json.dumps(materials)) is None


def test_what_is_served_is_told_from_what_built_it(materials: dict[str, Any], notices: str) -> None:
    scopes = {(one["name"], one["version"]): one["scope"] for one in materials["components"]}
    assert len(scopes) == len(materials["components"])
    required = {name for name, scope in scopes.items() if scope == "required"}
    assert all(f"\n{name} {version}: " in notices for name, version in required)
    pyodide = of_npm(PROJECT / "node_modules" / "pyodide", "")
    assert (pyodide.name, pyodide.version) in required
    excluded = {name for (name, _), scope in scopes.items() if scope == "excluded"}
    assert {"pytest", "ruff", "esbuild", "typescript"} <= excluded
    purls = [one["purl"] for one in materials["components"]]
    assert len(set(purls)) == len(purls)


def test_the_same_site_has_the_same_bill_of_materials(built_site: Path) -> None:
    pyodide = of_npm(PROJECT / "node_modules" / "pyodide", "runs Python")
    first, second = (sbom(PROJECT, find_wheel(PROJECT), [pyodide], DAY) for _ in range(2))
    assert first == second


# The runtime


def test_the_runtimes_files_are_those_of_its_package() -> None:
    _check(PROJECT / "node_modules" / "pyodide", SUMS)
    names = [line.split("  ")[1] for line in SUMS.read_text("utf-8").splitlines()]
    assert {"pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip"} <= set(names)


def test_a_file_of_the_runtime_that_was_changed_is_refused(tmp_path: Path) -> None:
    for line in SUMS.read_text("utf-8").splitlines():
        name = line.split("  ")[1]
        shutil.copyfile(PROJECT / "node_modules" / "pyodide" / name, tmp_path / name)
    _check(tmp_path, SUMS)
    with (tmp_path / "pyodide.mjs").open("ab") as file:
        file.write(b"\n")
    with pytest.raises(ValueError, match=r"pyodide\.mjs is not the file of the package"):
        _check(tmp_path, SUMS)
