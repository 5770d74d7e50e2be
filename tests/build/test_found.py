"""What search engines and sharers of a link find: places, dates, pictures, the list of pages."""

import gzip
import hashlib
import json
import re
import struct
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from site_build.pages import PageFacts, read_pages
from site_build.pictures import EVERY_PAGE, SIZE, Pictures
from site_build.search_worker import meanings
from site_build.structured import Site, structured_data
from tests.build.pages import one, page
from tests.site import ADDRESS, EMBEDDED, PATHS, PROJECT

PAGES = read_pages(PROJECT / "docs")
GUIDE = [path for path in PATHS if path.startswith("guide/")]
LARGEST_PICTURE = 40_000


def graph_of(found: BeautifulSoup) -> list[dict[str, Any]]:
    data = json.loads(str(one(found, 'script[type="application/ld+json"]').string))
    assert data["@context"] == "https://schema.org"
    return list(data["@graph"])


@pytest.mark.parametrize("path", PATHS[1:])
def test_a_page_says_where_it_stands(path: str, built_site: Path) -> None:
    crumbs = graph_of(page(built_site, path))[0]
    assert crumbs["@type"] == "BreadcrumbList"
    items = crumbs["itemListElement"]
    assert [item["position"] for item in items] == list(range(1, len(items) + 1))
    addresses = [item["item"] for item in items]
    assert (addresses[0], addresses[-1]) == (ADDRESS, ADDRESS + path)
    assert {address.removeprefix(ADDRESS) for address in addresses} <= set(PATHS)
    assert all(item["name"] for item in items)


def test_a_page_below_another_names_it(built_site: Path) -> None:
    items = graph_of(page(built_site, "own-copy/hosting/"))[0]["itemListElement"]
    assert [item["name"] for item in items] == ["Home", "Your own copy", "For IT"]


def test_the_first_page_and_the_embedded_say_nothing(built_site: Path) -> None:
    for path in ("", *EMBEDDED):
        assert not page(built_site, path).select('script[type="application/ld+json"]')


@pytest.mark.parametrize("path", GUIDE)
def test_a_page_of_the_guide_is_an_article_with_its_dates(path: str, built_site: Path) -> None:
    found = page(built_site, path)
    (article,) = [entry for entry in graph_of(found) if entry["@type"] == "Article"]
    assert article["headline"] == PAGES[path].title
    assert article["mainEntityOfPage"] == ADDRESS + path
    day = re.compile(r"\d{4}-\d\d-\d\d")
    assert day.fullmatch(article["datePublished"])
    assert article["datePublished"] <= article["dateModified"] == PAGES[path].updated
    assert article["image"] == one(found, 'meta[property="og:image"]')["content"]
    assert one(found, 'meta[property="article:modified_time"]')["content"] == PAGES[path].updated


@pytest.mark.parametrize("path", GUIDE)
def test_what_was_checked_was_checked_before_the_page_was_updated(path: str) -> None:
    source = (PROJECT / "docs" / f"{path.rstrip('/')}.md").read_text("utf-8")
    checked = re.search(r"^checked: (\S+)$", source, re.MULTILINE)
    assert not checked or checked[1] <= PAGES[path].updated


def test_no_page_claims_questions_and_answers_for_looks(built_site: Path) -> None:
    for path in PATHS:
        text = (built_site / path / "index.html").read_text("utf-8")
        assert "FAQPage" not in text
        assert "HowTo" not in text


def test_a_title_cannot_end_the_element_that_it_stands_in() -> None:
    odd = PageFacts("guide/odd/", "</script><b>", "About", (), (), "2026-01-01", "2026-01-02")
    site = Site("Ours", "https://example.com/", "en")
    text = structured_data(odd, {"": "Home", odd.path: odd.title}, site, EVERY_PAGE)
    assert "<" not in text
    assert json.loads(text)["@graph"][1]["headline"] == odd.title


# The picture of a link


@pytest.mark.parametrize("path", PATHS)
def test_every_page_has_a_picture_of_the_size_that_is_asked_for(
    path: str, built_site: Path
) -> None:
    found = page(built_site, path)
    address = str(one(found, 'meta[property="og:image"]')["content"])
    data = (built_site / address.removeprefix(ADDRESS)).read_bytes()
    assert data.startswith(b"\x89PNG")
    assert struct.unpack(">II", data[16:24]) == SIZE
    assert len(data) <= LARGEST_PICTURE
    said = [str(one(found, f'meta[property="og:image:{name}"]')["content"]) for name in SAID]
    assert tuple(map(int, said)) == SIZE


SAID = ("width", "height")


def test_no_two_pages_have_the_same_picture(built_site: Path) -> None:
    pictures = [
        str(one(page(built_site, path), 'meta[property="og:image"]')["content"]) for path in PATHS
    ]
    assert len(set(pictures)) == len(PATHS)
    assert len(
        {(built_site / name.removeprefix(ADDRESS)).read_bytes() for name in pictures}
    ) == len(PATHS)


def test_a_picture_is_drawn_the_same_every_time(tmp_path: Path) -> None:
    titles = {"guide/notes/": "Notes after a job interview: what to write down, and “why”"}
    for name in ("a", "b"):
        Pictures("After the interview").write(tmp_path / name, titles)
    first, second = sorted(tmp_path.rglob("*.png"))
    assert first.read_bytes() == second.read_bytes()


def test_the_longest_title_fits_and_the_colour_is_the_firms(tmp_path: Path) -> None:
    long = {"guide/long/": "Questions " * 40}
    plain, theirs = Pictures("Ours"), Pictures("Example Search", "#7a1fa2")
    plain.write(tmp_path / "ours", long)
    theirs.write(tmp_path / "theirs", long)
    first, second = sorted(tmp_path.rglob("*.png"))
    assert first.read_bytes() != second.read_bytes()


def test_a_picture_that_a_firm_brings_stands_for_every_page(tmp_path: Path) -> None:
    pictures = Pictures("Example Search", one_for_all=True)
    assert pictures.of("guide/notes/") == EVERY_PAGE
    pictures.write(tmp_path, {"guide/notes/": "Notes"})
    assert list(tmp_path.iterdir()) == []


# The list of pages


def test_the_site_map_lists_the_pages_and_nothing_that_stands_in_frames(built_site: Path) -> None:
    text = (built_site / "sitemap.xml").read_text("utf-8")
    listed = re.findall(r"<loc>(.*?)</loc>", text)
    assert sorted(listed) == sorted(ADDRESS + path for path in PATHS)
    assert gzip.decompress((built_site / "sitemap.xml.gz").read_bytes()).decode() == text
    dated = dict(re.findall(r"<loc>(.*?)</loc>\s*<lastmod>(.*?)</lastmod>", text))
    assert dated == {ADDRESS + path: PAGES[path].updated for path in GUIDE}


def test_robots_are_told_where_it_is(built_site: Path) -> None:
    lines = (built_site / "robots.txt").read_text("utf-8").split("\n")
    assert f"Sitemap: {ADDRESS}sitemap.xml" in lines
    assert "Disallow" not in "".join(lines)


# Long pages


@pytest.mark.parametrize("path", GUIDE)
def test_a_long_page_leads_to_its_parts_from_its_head(path: str, built_site: Path) -> None:
    found = page(built_site, path)
    sections = [str(heading["id"]) for heading in found.select("article h2[id]")]
    before = [
        str(link["href"])
        for link in found.select('article a[href^="#"]:not(.headerlink)')
        if not link.find_previous("h2", id=True)
    ]
    assert len(sections) < 5 or len(before) >= min(len(sections), 8)
    listed = found.select(".jump a")
    if listed:
        assert [str(link["href"]).lstrip("#") for link in listed] == sections
        first = listed[0].find_next("h2")
        assert first
        assert first["id"] == sections[0]


# The search


def test_readers_words_stand_at_sections_that_are_there(built_site: Path) -> None:
    entries = json.loads((built_site / "search" / "search_index.json").read_text("utf-8"))["docs"]
    found = {entry["location"] for entry in entries if entry.get("asked")}
    asked = {f"{path}#{part}" for path, page in PAGES.items() for part in page.asked_at}
    assert found == asked | {path for path in PATHS if path not in EMBEDDED}


def test_the_search_and_what_it_knows_are_one_file_named_after_its_content(
    built_site: Path,
) -> None:
    folder = built_site / "assets" / "javascripts" / "workers"
    (worker,) = folder.iterdir()
    digest = hashlib.sha256(worker.read_bytes()).hexdigest()
    assert worker.name == f"search.{digest[:8]}.min.js"
    for path in PATHS:
        config = json.loads(str(one(page(built_site, path), "#__config").string))
        assert config["search"].endswith(f"/{worker.name}")


SAME, SINGLE = meanings()["same"], ("silent", "passed", "no")


def test_each_meaning_has_its_words_once_and_every_phrase_says_something() -> None:
    silent = {word for name in SINGLE for word in meanings()[name]}
    for words in SAME:
        assert len(words) == len(set(words)) > 1, words
        assert not silent & set(words), words


def test_no_page_is_asked_for_by_words_that_say_nothing() -> None:
    silent = {*meanings()["silent"], *meanings()["passed"]}
    for page_ in PAGES.values():
        for asked in (page_.asked, *page_.asked_at.values()):
            assert len(asked) == len(set(asked)), (page_.path, asked)
            assert not silent & set(asked), (page_.path, silent & set(asked))
