"""Builds the site for tests, through the same command as `make site`.

A pseudo-locale is built as a language of its own (see site_build/catalogue.py): `pseudo_language`
gives the environment for it.
"""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from site_build.catalogue import write_pseudo
from site_build.service_worker import write_service_worker

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
    for pattern in ("*.html", "*.xml"):
        for file in folder.rglob(pattern):
            text = file.read_text(encoding="utf-8").replace(ADDRESS, address)
            file.write_text(text, encoding="utf-8")
    write_service_worker(folder)
    return folder


def pseudo_language(catalogues: Path, code: str) -> dict[str, str]:
    """What to build a site with whose words are pseudo instead of those of the language `code`."""
    write_pseudo(catalogues, code)
    return {"SITE_LANGUAGE": code, "SITE_CATALOGUES": str(catalogues)}
