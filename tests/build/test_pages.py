"""Every built page is whole: it describes itself, leads somewhere, and loads nothing from afar."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import html5lib
import pytest
from bs4 import BeautifulSoup

from after_interview.letters.kinds import KINDS
from tests.build.pages import documents, one, page, soup_of
from tests.site import ADDRESS, NOT_FOUND, PATHS

EVERY = (*PATHS, NOT_FOUND)
LOADED = (
    "script[src], img[src], source[src], iframe[src], video[src], audio[src], embed[src], "
    "object[data], input[src], image[href], use[href], "
    "link[rel~=stylesheet], link[rel~=icon], link[rel~=manifest], link[rel~=preload], "
    "link[rel~=modulepreload], link[rel~=prefetch], link[rel~=preconnect], link[rel~=dns-prefetch]"
)
CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
MODULE_ADDRESS = re.compile(
    r"""(?:^import\s+|\bfrom\s+|\bimport\()"(\.[^"\n]+)"|new URL\("([^"\n]+)", import\.meta""",
    re.MULTILINE,
)


def css_addresses(text: str) -> list[str]:
    return [found[1] or found[2] for found in CSS_ADDRESS.finditer(text)]


def addresses_of(document: BeautifulSoup, selector: str = "*") -> list[str]:
    """What the elements of a document point to, as it is written."""
    names = ("href", "src", "data", "poster", "action")
    found = [str(e[name]) for e in document.select(selector) for name in names if e.get(name)]
    for element in document.select(selector):
        candidates = str(element.get("srcset") or "").split(",")
        found += [candidate.split()[0] for candidate in candidates if candidate.strip()]
    return found


def file_of(site: Path, address: str) -> Path:
    """The file that a server gives for an address of this site."""
    path = site / unquote(urlsplit(address).path).lstrip("/")
    return path / "index.html" if path.is_dir() else path


def has_anchor(file: Path, name: str) -> bool:
    return file.suffix != ".html" or bool(soup_of(file).select(f'[id="{name}"]'))


def is_here(address: str) -> bool:
    return address.startswith(ADDRESS)


# What a page says of itself


@pytest.mark.parametrize("path", EVERY)
def test_a_page_describes_itself_to_who_shares_it(path: str, built_site: Path) -> None:
    found = page(built_site, path)
    assert one(found, "html").get("lang") == "en"
    description = one(found, "meta[name=description]")["content"]
    assert one(found, 'meta[property="og:description"]')["content"] == description
    assert 60 <= len(str(description)) <= 160
    assert one(found, 'meta[property="og:title"]')["content"]
    image = str(one(found, 'meta[property="og:image"]')["content"])
    assert is_here(image)
    assert file_of(built_site, image).is_file()


@pytest.mark.parametrize("path", EVERY)
def test_a_page_has_one_title_and_one_first_heading(path: str, built_site: Path) -> None:
    found = page(built_site, path)
    assert one(found, "head > title").get_text().strip()
    assert one(found, "h1").get_text().strip()
    assert one(found, "main")


@pytest.mark.parametrize("path", PATHS)
def test_a_page_gives_its_own_address_as_the_canonical_one(path: str, built_site: Path) -> None:
    found = page(built_site, path)
    assert one(found, "link[rel=canonical]")["href"] == ADDRESS + path
    assert one(found, 'meta[property="og:url"]')["content"] == ADDRESS + path


def test_the_page_for_what_is_not_there_is_kept_out_of_search_engines(built_site: Path) -> None:
    assert one(page(built_site, NOT_FOUND), "meta[name=robots]")["content"] == "noindex"


@pytest.mark.parametrize("path", EVERY)
def test_headings_do_not_skip_a_level(path: str, built_site: Path) -> None:
    headings = page(built_site, path).select("main :is(h1, h2, h3, h4, h5, h6)")
    levels = [int(heading.name[1]) for heading in headings]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


# How it is written


@pytest.mark.parametrize("path", EVERY)
def test_no_id_is_given_twice(path: str, built_site: Path) -> None:
    counts = Counter(str(element["id"]) for element in page(built_site, path).select("[id]"))
    assert {name: count for name, count in counts.items() if count > 1} == {}


@pytest.mark.parametrize("path", PATHS)
def test_a_tool_is_html_that_a_browser_need_not_repair(path: str, built_site: Path) -> None:
    source = (built_site / path / "index.html").read_text("utf-8")
    begin, end = source.find("<site-tool "), source.rfind("</article>")
    if begin < 0:
        assert not page(built_site, path).select("[data-tool]")
        return
    parser = html5lib.HTMLParser()
    parser.parseFragment(source[begin:end])
    assert parser.errors == []


@pytest.mark.parametrize("path", PATHS)
def test_what_names_or_describes_an_element_is_there(path: str, built_site: Path) -> None:
    found = page(built_site, path)
    names = ("for", "aria-labelledby", "aria-describedby", "aria-controls")
    wanted = {
        name
        for element in found.select(", ".join(f"[{attribute}]" for attribute in names))
        for attribute in names
        for name in str(element.get(attribute) or "").split()
    }
    assert wanted <= {str(element["id"]) for element in found.select("[id]")}


# Where it leads


def test_every_link_and_anchor_inside_the_site_resolves(built_site: Path) -> None:
    broken = []
    for path, document in documents(built_site):
        for written in addresses_of(document):
            address, anchor = urldefrag(urljoin(ADDRESS + path, written))
            # What a tool is told behind the # is no place in the page.
            to_letters = address.endswith("/letters/") and anchor in KINDS
            if not is_here(address) or "=" in anchor or to_letters:
                continue
            file = file_of(built_site, address)
            if not (file.is_file() and (not anchor or has_anchor(file, unquote(anchor)))):
                broken.append((path, written))
    assert broken == []


def test_every_address_in_a_style_sheet_resolves(built_site: Path) -> None:
    sheets = sorted(built_site.rglob("*.css"))
    assert sheets
    for sheet in sheets:
        base = ADDRESS + sheet.relative_to(built_site).as_posix()
        for written in css_addresses(sheet.read_text("utf-8")):
            address = urljoin(base, written)
            if not written.startswith(("data:", "#")):
                assert is_here(address)
                assert file_of(built_site, address).is_file(), f"{sheet.name}: {written}"


def test_every_module_of_the_shell_finds_the_modules_it_imports(built_site: Path) -> None:
    modules = sorted((built_site / "assets" / "js").rglob("*.mjs"))
    assert modules
    for module in modules:
        for found in MODULE_ADDRESS.finditer(module.read_text("utf-8")):
            written = found[1] or found[2]
            assert (module.parent / written).is_file(), f"{module.name}: {written}"


def test_the_page_for_what_is_not_there_links_from_the_root(built_site: Path) -> None:
    # It is served at any depth, so a relative address would lead astray.
    for written in addresses_of(page(built_site, NOT_FOUND)):
        assert written.startswith(("/", "#", "http", "data:")), written


def test_every_page_can_be_reached_from_the_first(built_site: Path) -> None:
    seen, ahead = set(), [""]
    while ahead:
        path = ahead.pop()
        seen.add(path)
        for written in addresses_of(page(built_site, path), "a[href]"):
            address = urldefrag(urljoin(ADDRESS + path, written)).url.removeprefix(ADDRESS)
            if address in PATHS and address not in seen:
                ahead.append(address)
    assert seen == set(PATHS)


# What it loads


@pytest.mark.parametrize("path", EVERY)
def test_a_page_loads_nothing_from_elsewhere(path: str, built_site: Path) -> None:
    found = page(built_site, path)
    loaded = addresses_of(found, LOADED)
    assert len(loaded) > 5
    styles = [str(element["style"]) for element in found.select("[style]")]
    styles += [element.get_text() for element in found.select("style")]
    for written in [*loaded, *(address for style in styles for address in css_addresses(style))]:
        address = urljoin(ADDRESS + path, written)
        assert is_here(address) or address.startswith("data:"), written


def test_links_to_other_sites_are_links_and_nothing_more(built_site: Path) -> None:
    for path, document in documents(built_site):
        elsewhere = [
            element
            for element in document.select("[href], [src], [action], [ping]")
            for name in ("href", "src", "action", "ping")
            if str(element.get(name) or "").startswith(("http:", "https:", "//"))
            and not is_here(urljoin(ADDRESS, str(element[name])))
        ]
        assert {element.name for element in elsewhere} <= {"a"}, path


@pytest.mark.parametrize("path", PATHS)
def test_no_page_shows_how_python_writes_an_object(path: str, built_site: Path) -> None:
    """As Jinja does when a word is called like a method of dict."""
    assert not re.search(
        r"<(built-in|bound|function) ", (built_site / path / "index.html").read_text("utf-8")
    )
