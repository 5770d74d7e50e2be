"""Another language is a matter of translation only: in a pseudo-locale no English word is left."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale
from bs4 import Tag
from bs4.element import NavigableString

from site_build.example import FRIDAY, long_day
from site_build.pages import read_pages
from tests.build.pages import one, page, text_of
from tests.site import PATHS, PROJECT, build_site

PLACEHOLDER = re.compile(r"\{[a-z_]+\}")
TITLES = sorted(found.title for found in read_pages(PROJECT / "docs").values())

NOT_WORDS = (
    "script, style, time, cite, template[data-page-data], template[data-letter-words], "
    "template[data-calendar-words], template[data-template=log-words], "
    "[data-slot=month], [data-slot=weekday], [data-slot=number]"
)
NAMES_OF_COUNTRIES = "select[name=country] option:not([value=''])"
SAID = ("aria-label", "title", "alt", "placeholder", "label", "data-label")


@pytest.fixture(scope="module", params=["left to right", "right to left"])
def translated(request: pytest.FixtureRequest) -> Path:
    name = "pseudo_site" if request.param == "left to right" else "pseudo_site_rtl"
    site: Path = request.getfixturevalue(name)
    return site


def without_title(text: str) -> str:
    """A text that names a page, without the name: that is the page's own, in its Markdown."""
    return next((text.replace(title, "") for title in TITLES if title in text), text)


def texts_of(tool: Tag) -> Iterator[str]:
    """What a reader of the tool sees or hears, without dates and names of countries."""
    apart = {id(element) for element in tool.select(f"{NOT_WORDS}, {NAMES_OF_COUNTRIES}")}
    for piece in tool.descendants:
        if isinstance(piece, NavigableString):
            if piece.strip() and not any(id(parent) in apart for parent in piece.parents):
                yield without_title(piece) if piece.find_parent(class_="step-more") else str(piece)
        elif isinstance(piece, Tag):
            yield from (str(piece[name]) for name in SAID if piece.get(name))


def is_english(text: str) -> bool:
    return bool(re.search(r"[A-Za-z]", PLACEHOLDER.sub("", text)))


def test_the_scan_sees_english_where_it_is(built_site: Path) -> None:
    tool = one(page(built_site, "checklist/"), "[data-tool]")
    texts = list(texts_of(tool))
    assert len(texts) > 100
    assert all(is_english(text) for text in texts if re.search(r"\w{3}", text) and "{" not in text)
    assert {"Company", "Next action", "Follow up if you hear nothing"} <= set(texts)


@pytest.mark.parametrize("path", PATHS)
def test_no_word_of_a_tool_is_left_in_english(path: str, translated: Path) -> None:
    for tool in page(translated, path).select("[data-tool]"):
        assert [text for text in texts_of(tool) if is_english(text)] == []


@pytest.mark.parametrize("path", PATHS)
def test_no_text_of_a_tool_is_cut_or_put_together_inside_brackets(
    path: str, translated: Path
) -> None:
    for tool in page(translated, path).select("[data-tool]"):
        for element in tool.select("p, li, label, button, summary, option, th, h2, h3, a"):
            text = text_of(element)
            assert text.count("[") == text.count("]"), text


@pytest.mark.parametrize("path", PATHS)
def test_every_word_for_the_shell_is_translated(path: str, translated: Path) -> None:
    for data in page(translated, path).select("[data-page-data]"):
        words = json.loads(str(data.string))["words"]
        # The keys of a link are no words: they are the same in every language.
        words.pop("linkKeys", None)
        texts = [text for group in words.values() for text in group.values()]
        assert len(texts) > 40
        assert [text for text in texts if is_english(text)] == []


def test_dates_are_written_as_the_language_writes_them(
    pseudo_site: Path, pseudo_site_rtl: Path
) -> None:
    for site, locale, friday in (
        (pseudo_site, "fi", "perjantai 27. helmikuuta"),
        (pseudo_site_rtl, "ar", "الجمعة، 27 فبراير"),
    ):
        found = page(site, "dates/")
        data = json.loads(str(one(found, "[data-page-data]").string))
        assert data["locale"] == locale
        assert text_of(found.select('time[datetime="2026-02-27"]')[0]) == friday


@pytest.mark.parametrize(
    ("locale", "friday"),
    [
        ("en-GB", "Friday 27 February"),
        ("fr", "vendredi 27 février"),
        ("de", "Freitag, 27. Februar"),
        ("lb", "Freideg, 27. Februar"),
        ("pt", "sexta-feira, 27 de fevereiro"),
    ],
)
def test_a_day_is_spelled_out_as_browsers_do(locale: str, friday: str) -> None:
    assert long_day(FRIDAY, Locale.parse(locale, sep="-")) == friday


def test_countries_are_named_and_ordered_in_the_language(pseudo_site: Path) -> None:
    options = page(pseudo_site, "dates/").select(NAMES_OF_COUNTRIES)
    names = [text_of(option) for option in options]
    assert {"Luxemburg", "Saksa", "Ranska"} <= set(names)
    assert names == sorted(names, key=str.casefold)


def test_pages_say_their_language_and_its_direction(
    built_site: Path, pseudo_site: Path, pseudo_site_rtl: Path
) -> None:
    for site, language, direction in (
        (built_site, "en", "ltr"),
        (pseudo_site, "fi", "ltr"),
        (pseudo_site_rtl, "ar", "rtl"),
    ):
        found = page(site, "checklist/")
        assert one(found, "html")["lang"] == language
        assert one(found, "body")["dir"] == direction


def test_addresses_are_the_same_in_every_language(built_site: Path, translated: Path) -> None:
    for path in PATHS:
        ids, translated_ids = (
            [element["id"] for element in page(site, path).select("[data-tool] [id]")]
            for site in (built_site, translated)
        )
        assert translated_ids == ids


def test_a_language_without_words_does_not_build(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError) as error:
        build_site(tmp_path / "site", SITE_LANGUAGE="fi")
    assert any("No translation file" in note for note in error.value.__notes__)


def test_a_site_has_the_styles_of_the_direction_in_which_it_is_written(
    built_site: Path, pseudo_site_rtl: Path
) -> None:
    styles = {}
    for site, direction in ((built_site, "ltr"), (pseudo_site_rtl, "rtl")):
        (sheet,) = (site / "assets" / "stylesheets").glob("*.css")
        styles[direction] = sheet.read_text("utf-8")
        assert f"[dir={direction}] .md-typeset dd" in styles[direction]
    assert "[dir=rtl]" not in styles["ltr"]
