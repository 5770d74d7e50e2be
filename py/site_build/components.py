"""The work of others that the site serves: what it is, under which licence, and what that says.

What is found in the engine, its packs and the service worker is looked up there, not typed by hand.
"""

import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

_TEXTS = Path(__file__).parent / "licences"
"""Of those whose packages come without the text of their licence."""

_OF_LICENCE = re.compile(r"LICEN[CS]E|COPYING|NOTICE", re.IGNORECASE)
_WORKBOX = re.compile(r"workbox:([a-z-]+):\d")

_SITE = {
    "mkdocs-material": "the theme: templates, styles, scripts and icons",
    "mkdocs": "the site map and the search’s index",
    "holidays": "the public holidays",
    "babel": "names of countries, and of days and months in the examples",
}
"""Python packages of which something is in the pages or beside them."""

_LICENCES = {
    "babel": "BSD-3-Clause AND Unicode-3.0",
    "mkdocs": "BSD-2-Clause",
    "openpyxl": "MIT",
    "et_xmlfile": "MIT",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "segno": "BSD-3-Clause",
}
"""What packages do not say in the standard way, or say of their code alone."""

_MORE_TEXTS = {
    "babel": ("babel/locale-data/LICENSE.unicode",),
    "mkdocs-material": ("material/templates/.icons/material/LICENSE",),
}


@dataclass(frozen=True)
class Component:
    """One package: `licence` by SPDX's names, `source` where its source is, `use` what it does."""

    name: str
    version: str
    licence: str
    source: str
    use: str
    texts: tuple[str, ...]
    ecosystem: str


def of_python(name: str, use: str) -> Component:
    """An installed Python package. Raises ValueError where its licence is not known."""
    package = metadata.distribution(name)
    said = package.metadata
    licence = _LICENCES.get(name) or _said(said, "License-Expression")
    files = sorted(str(file) for file in package.files or () if ".dist-info/" in str(file))
    files = [file for file in files if _OF_LICENCE.search(file.partition(".dist-info/")[2])]
    texts = tuple(
        Path(str(package.locate_file(file))).read_text("utf-8")
        for file in (*files, *_MORE_TEXTS.get(name, ()))
    )
    if not (licence and texts):
        raise ValueError(f"{name}: components.py has to know its licence, and where its text is")
    return Component(name, package.version, licence, _source(said), use, texts, "pypi")


def _said(said: metadata.PackageMetadata, key: str) -> str:
    return str(said[key]) if key in said else ""


def _source(said: metadata.PackageMetadata) -> str:
    """Where the source of a package is, as it says itself."""
    urls = dict(url.split(", ", 1) for url in said.get_all("Project-URL") or ())
    named = {name.casefold(): url for name, url in urls.items()}
    found = [named[name] for name in ("source", "repository", "homepage") if name in named]
    return found[0] if found else _said(said, "Home-page")


def of_npm(folder: Path, use: str) -> Component:
    """An installed package of npm. Raises ValueError where the text of its licence is missing."""
    said = json.loads((folder / "package.json").read_text("utf-8"))
    repository = said.get("repository", "")
    address = repository if isinstance(repository, str) else repository.get("url", "")
    source = address.removeprefix("git+").removesuffix(".git")
    files = [file for file in sorted(folder.iterdir()) if _OF_LICENCE.match(file.name)]
    own = [_TEXTS / f"{said[key]}.txt" for key in ("name", "license")]
    texts = tuple(file.read_text("utf-8") for file in files or own if file.is_file())
    if not texts:
        raise ValueError(f"{said['name']}: the text of {said['license']} is missing in licences/")
    return Component(said["name"], said["version"], said["license"], source, use, texts, "npm")


def of_engine(pyodide: Path) -> tuple[Component, ...]:
    """Pyodide, and the Python in it."""
    info = json.loads((pyodide / "pyodide-lock.json").read_text("utf-8"))["info"]
    python = Component(
        "cpython",
        info["python"],
        "PSF-2.0",
        "https://github.com/python/cpython",
        "Python and its standard library, in the engine and its packs",
        ((_TEXTS / "PSF-2.0.txt").read_text("utf-8"),),
        "generic",
    )
    return of_npm(pyodide, "runs Python in the browser"), python


def of_packs(packs: Iterable[Path]) -> list[Component]:
    """The Python packages of which something is in these archives."""
    names: set[str] = set()
    for pack in packs:
        with zipfile.ZipFile(pack) as archive:
            names.update(archive.namelist())
    return of_libraries(names)


def of_libraries(names: Iterable[str]) -> list[Component]:
    """The installed Python packages to which files of these names belong."""
    known = _packages()
    folders = {name.partition("/")[0] for name in names if "/" in name}
    found = {known[folder][0] for folder in folders if folder in known} - {"after-interview"}
    return [of_python(name, "a library in packs of the engine") for name in sorted(found)]


@cache
def _packages() -> Mapping[str, list[str]]:
    """The installed packages by what can be imported of them: every file of each is looked at."""
    return metadata.packages_distributions()


def of_worker(worker: Path, modules: Path) -> Iterator[Component]:
    """The packages of npm that are in the service worker."""
    for name in sorted(set(_WORKBOX.findall(worker.read_text("utf-8")))):
        yield of_npm(modules / f"workbox-{name}", "the service worker")


def of_site(site: Path, modules: Path, packs: Iterable[Path]) -> list[Component]:
    """Everything that a finished site serves of others, by name."""
    found = [
        *of_engine(modules / "pyodide"),
        *of_packs(packs),
        *of_worker(site / "sw.js", modules),
        of_npm(modules / "fflate", "unpacks the engine in older browsers"),
        of_npm(modules / "xz-decompress", "unpacks the engine where the line is slow"),
        of_npm(modules / "harper.js", "the checker of spelling and grammar"),
        *(of_python(name, use) for name, use in _SITE.items()),
    ]
    return sorted(found, key=lambda one: one.name)
