"""No page of the guide is heavier than it may be, by the bytes of the files that it asks for."""

import gzip
from pathlib import Path

import pytest

from tests.bench.weight import GUIDE_BYTES
from tests.build.pages import page
from tests.site import PATHS

ASKED_FOR = (
    "link[rel=stylesheet], link[rel=modulepreload], link[rel=preload], link[rel=icon][href$=svg], "
    "script[src]"
)
ALSO = ("sitemap.xml",)
"""What the theme's script asks for, to know which links lead to pages of the site."""


def files_of(site: Path, path: str) -> set[Path]:
    """What a browser is sent for a page at once."""
    asked = page(site, path).select(ASKED_FOR)
    addresses = {str(it.get("href") or it["src"]) for it in asked}
    found = {(site / path / address).resolve() for address in addresses}
    return {site / path / "index.html", *found, *(site / name for name in ALSO)}


def sent(file: Path) -> int:
    """As a server sends it, compressed as ours in the benchmark does."""
    return len(gzip.compress(file.read_bytes(), compresslevel=6, mtime=0))


@pytest.mark.parametrize("path", [path for path in PATHS if path.startswith("guide/")])
def test_a_page_of_the_guide_is_no_heavier_than_it_may_be(path: str, built_site: Path) -> None:
    sizes = {file.name: sent(file) for file in files_of(built_site, path)}
    assert len(sizes) > 5
    assert sum(sizes.values()) <= GUIDE_BYTES, sizes
