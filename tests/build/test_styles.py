"""The styles: a page loads those whose classes it uses, and finds a rule there for each of them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from site_build.styles import (
    EVERYWHERE,
    SHEETS,
    STYLES,
    SUBJECTS,
    classes_in,
    classes_of,
    owners_of,
    paper,
)
from tests.site import EMBEDDED, NOT_FOUND, PATHS, PROJECT

NOT_OURS = re.compile(r"md-|headerlink$|footnote|highlight$|language-|[a-z]{1,2}$")
"""What Material and the Markdown extensions write, for their own scripts and colours too."""

PASSING = re.compile(
    r"::[a-z-]+(?:\([^)]*\))?|:(?:hover|focus[a-z-]*|active|not\(:focus-within\))"
    r"|:has\(\+ [^()]*(?:\([^()]*\))?\)"
)
"""What selectors ask beside elements, and what the parser of the tests cannot read."""

FRAME = re.compile(r"\s*(?:@|from|to|\d+%)")


def html_of(site: Path, path: str) -> str:
    return (site / (path if path == NOT_FOUND else f"{path}index.html")).read_text("utf-8")


def sheets_of(site: Path, path: str) -> list[Path]:
    """The style sheets that a page loads."""
    page = BeautifulSoup(html_of(site, path), "html.parser")
    addresses = [str(link["href"]) for link in page.select("link[rel=stylesheet]")]
    if path == NOT_FOUND:
        return [site / address.lstrip("/") for address in addresses]
    return [(site / path / address).resolve() for address in addresses]


@pytest.mark.parametrize("path", [*PATHS, *EMBEDDED, NOT_FOUND])
def test_every_class_of_a_page_has_a_rule_in_a_sheet_that_it_loads(
    path: str, built_site: Path
) -> None:
    loaded = set().union(
        *(classes_in(sheet.read_text("utf-8")) for sheet in sheets_of(built_site, path))
    )
    used = {name for name in classes_of(html_of(built_site, path)) if not NOT_OURS.match(name)}
    assert used
    assert sorted(used - loaded) == []


def test_a_page_does_not_load_what_it_has_no_use_for(built_site: Path) -> None:
    def names(path: str) -> set[str]:
        return {sheet.name.split(".")[0] for sheet in sheets_of(built_site, path)}

    assert names("about/") == {"site"}
    assert "plan" not in names("letters/")
    assert names("guide/thank-you/") == {"site", "steps"}
    assert {"site", "steps", "plan", "notes"} <= names("checklist/")


def rules_of(sheet: Path) -> Iterator[tuple[str, str]]:
    """Selector and declarations of each rule that sets more than variables."""
    text = re.sub(r"/\*.*?\*/", "", sheet.read_text("utf-8"), flags=re.DOTALL)
    for selector, declarations in re.findall(r"([^{}]+)\{([^{}]*)\}", text):
        if re.search(r"^\s*[a-z]", declarations, re.MULTILINE) and not FRAME.match(selector):
            yield PASSING.sub("", " ".join(selector.split())), declarations


@pytest.mark.parametrize("path", [path for path in PATHS if path.startswith("guide/")])
def test_no_sheet_that_a_page_of_the_guide_leaves_out_has_a_rule_for_it(
    path: str, built_site: Path
) -> None:
    loaded = {sheet.name.split(".")[0] for sheet in sheets_of(built_site, path)}
    found = BeautifulSoup(html_of(built_site, path), "html.parser")
    left_out = [sheet for sheet in SUBJECTS if sheet not in loaded]
    assert left_out
    for name in left_out:
        matching = [it for it, _ in rules_of(STYLES / f"{name}.css") if found.select(it)]
        assert matching == [], name


def test_the_sheets_are_those_of_mkdocs_yml_and_of_the_folder() -> None:
    written = re.findall(r"assets/css/([a-z]+)\.css", (PROJECT / "mkdocs.yml").read_text("utf-8"))
    assert tuple(written) == SHEETS
    assert {sheet.stem for sheet in STYLES.glob("*.css")} == {*SHEETS, "embed"}


def test_a_class_belongs_to_the_first_sheet_that_names_it() -> None:
    sheets = {"page": ".a .b { gap: 0.5em }", "plan": "/* .d */ .b, .c:has(.e) { content: '.f' }"}
    assert owners_of(sheets) == {"a": "page", "b": "page", "c": "plan", "e": "plan"}


def test_the_colours_of_paper_stand_in_one_place(built_site: Path) -> None:
    colours = paper(STYLES)
    assert set(colours) == {"light", "dark"}
    manifest = json.loads((built_site / "manifest.webmanifest").read_text("utf-8"))
    assert manifest["theme_color"] == manifest["background_color"] == colours["light"]
    home = BeautifulSoup(html_of(built_site, ""), "html.parser")
    choice = home.select_one("[data-scheme-choice]")
    assert choice
    assert (choice["data-light"], choice["data-dark"]) == (colours["light"], colours["dark"])
    sources = [
        *STYLES.glob("*.css"),
        *(PROJECT / "overrides").rglob("*.html"),
        PROJECT / "docs" / "manifest.webmanifest",
        *(PROJECT / "docs" / "assets" / "js").rglob("*.mjs"),
    ]
    holding = {
        source.name
        for source in sources
        if any(colour in source.read_text("utf-8") for colour in colours.values())
    }
    assert holding == {"tokens.css"}


def test_what_every_page_has_comes_first() -> None:
    assert SHEETS[: len(EVERYWHERE)] == EVERYWHERE
