"""The built pages as a browser would read them."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup, Tag


@cache
def soup_of(file: Path) -> BeautifulSoup:
    """The document in `file`, read once; tests look at it and change nothing."""
    return BeautifulSoup(file.read_text("utf-8"), "html5lib")


def page(site: Path, path: str) -> BeautifulSoup:
    """The page at the address `path` below the site."""
    return soup_of(site / path if path.endswith(".html") else site / path / "index.html")


def documents(site: Path) -> Iterator[tuple[str, BeautifulSoup]]:
    """Every HTML file of the site, with its address below it."""
    for file in sorted(site.rglob("*.html")):
        yield file.relative_to(site).as_posix().removesuffix("index.html"), soup_of(file)


def one(found: BeautifulSoup | Tag, selector: str) -> Tag:
    """The one element that `selector` finds; more or none is an error."""
    elements = found.select(selector)
    assert len(elements) == 1, f"{len(elements)} of {selector}"
    return elements[0]


def text_of(element: Tag) -> str:
    """The text of an element, its white space as a browser shows it."""
    return " ".join(element.get_text().split())
