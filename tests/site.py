"""Builds the site for tests, through the same command as `make site`.

A pseudo-locale is built as a language of its own (see site_build/catalogue.py): `pseudo_language`
gives the environment for it.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest

from site_build.catalogue import write_pseudo

PROJECT = Path(__file__).parents[1]
ADDRESS = "http://127.0.0.1:8000/"
TODAY = "2026-02-27"

PATHS = (
    "",
    "guide/before-you-leave/",
    "guide/notes/",
    "guide/thank-you/",
    "guide/follow-up/",
    "guide/cover-letter/",
    "guide/keep-looking/",
    "guide/offer/",
    "guide/after-a-refusal/",
    "guide/what-if/",
    "guide/your-rights/",
    "guide/timing/",
    "checklist/",
    "dates/",
    "letters/",
    "lessons/",
    "recruiters/",
    "embed/",
    "own-copy/",
    "own-copy/hosting/",
    "own-copy/legal/",
    "privacy/",
    "accessibility/",
    "about/",
)
"""The addresses that firms link to: they stay for good."""

EMBEDDED = ("embed/checklist/", "embed/dates/")
"""Tools without the site around them, for frames in other pages."""

NOT_FOUND = "404.html"


def build_site(folder: Path, **environment: str) -> Path:
    """Build the site into `folder`, as on the day of the examples; gives `folder` back.

    Raises CalledProcessError, with what MkDocs printed, when it warns of anything.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    settings = {"SITE_URL": ADDRESS, "SITE_TODAY": TODAY, "NO_MKDOCS_2_WARNING": "true"}
    try:
        subprocess.run(
            [*command, "--site-dir", str(folder)],
            cwd=PROJECT,
            env={**os.environ, **settings, **environment},
            check=True,
            capture_output=True,
            text=True,
        )
    except subprocess.CalledProcessError as error:
        error.add_note(f"{error.stdout}{error.stderr}")
        raise
    return folder


def once_a_run(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The folder `name` of this run, made by the first of its workers that asks for it.

    The others wait. What `make` raises is raised here, and the next to ask tries again.
    """
    base = factory.getbasetemp()
    root = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, done = root / name, root / f"{name}.done"
    with (root / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            done.touch()
    return folder


def moved_to(address: str, site: Path, folder: Path) -> Path:
    """The site built for ADDRESS as it would be if built for `address`; gives `folder` back.

    Only pages and the site map know where they are served, and the service worker what is in them.
    """
    shutil.copytree(site, folder, dirs_exist_ok=True)
    worker = folder / "sw.js"
    kept = worker.read_text(encoding="utf-8")
    for file in (*folder.rglob("*.html"), *folder.rglob("*.xml")):
        there = file.read_bytes()
        here = there.replace(ADDRESS.encode(), address.encode())
        file.write_bytes(here)
        for sum_of in _SUMS:
            kept = kept.replace(sum_of(there), sum_of(here))
    worker.write_text(kept, encoding="utf-8")
    return folder


_SUMS: tuple[Callable[[bytes], str], ...] = (
    lambda content: hashlib.md5(content, usedforsecurity=False).hexdigest(),
    lambda content: b64encode(hashlib.sha256(content).digest()).decode(),
)
"""How the service worker knows the content of a page."""


def pseudo_language(catalogues: Path, code: str) -> dict[str, str]:
    """What to build a site with whose words are pseudo instead of those of the language `code`."""
    write_pseudo(catalogues, code)
    return {"SITE_LANGUAGE": code, "SITE_CATALOGUES": str(catalogues)}
