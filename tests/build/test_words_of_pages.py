"""The built pages say one word each, in text, titles, labels and descriptions alike."""

from collections.abc import Iterator
from copy import copy
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.build.pages import page, text_of
from tests.readers_words import others_in
from tests.site import EMBEDDED, NOT_FOUND, PATHS

NOT_READ = "script, style, template, code, pre, cite"
SAID = ("aria-label", "title", "alt", "placeholder", "content")


def read_of(found: BeautifulSoup) -> Iterator[str]:
    """What is read of a page by eye, ear or search engine."""
    text = copy(found)
    for element in text.select(NOT_READ):
        element.decompose()
    yield text_of(text)
    described = "meta[name=description], meta[property^='og:'], [aria-label], [title], [alt]"
    for element in text.select(described):
        yield from (str(element[name]) for name in SAID if element.get(name))


@pytest.mark.parametrize("path", [*PATHS, *EMBEDDED, NOT_FOUND])
def test_a_page_says_one_word_each(path: str, built_site: Path) -> None:
    read = list(read_of(page(built_site, path)))
    assert len(read) > 3
    assert [found for text in read for found in others_in(text)] == []


@pytest.mark.parametrize("path", [path for path in PATHS if path.startswith("guide/")])
def test_who_is_meant_by_a_consultant_is_said_first(path: str, built_site: Path) -> None:
    article = page(built_site, path).select("article")[0]
    words = text_of(article).lower().split()
    named = [index for index, word in enumerate(words) if word.startswith("consultant")]
    assert not named or words[named[0] - 1] == "agency"
