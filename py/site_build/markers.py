"""What docs/ leaves open, as a Markdown extension: places for tools, and words of whose copy it is.

A tool stands where a page has `[[checklist]]`, alone in a paragraph. An empty place is left there,
which `finish` fills: so whatever renders the Markdown needs to know nothing of the tools. `texts`
are set as they stand in `python -m site_build theme`, before anything else is read.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

NAME = "site_build.markers"
ATTRIBUTE = "data-marker"

_MARKER = re.compile(r"\s*\[\[([a-z-]+)\]\]\s*")
_PLACE = re.compile(rf'<div {ATTRIBUTE}="([a-z-]+)"></div>')
_BEFORE_ALL, _BEFORE_PARAGRAPHS = 100, 15
"""Priorities: Markdown's own processors have 30 and less, and 10 for paragraphs."""


class Markers(Extension):
    """Sets the texts, and makes a place of each marker."""

    def __init__(self, **options: Any) -> None:
        texts: dict[str, str] = {}
        self.config = {"texts": [texts, "what stands for something else, by what it stands for"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - as its base calls it
        """Look at the whole text before anything else, and at blocks before they are paragraphs."""
        md.preprocessors.register(_Texts(self.getConfig("texts")), NAME, _BEFORE_ALL)
        md.parser.blockprocessors.register(_Marker(md.parser), NAME, _BEFORE_PARAGRAPHS)


class _Texts(Preprocessor):
    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__()
        self._texts = texts

    def run(self, lines: list[str]) -> list[str]:
        if not self._texts:
            return lines
        any_of_them = re.compile("|".join(map(re.escape, self._texts)))
        text = any_of_them.sub(lambda found: self._texts[found[0]], "\n".join(lines))
        return text.split("\n")


class _Marker(BlockProcessor):
    def test(self, parent: Element, block: str) -> bool:
        return parent.tag == "div" and _MARKER.fullmatch(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        found = _MARKER.fullmatch(blocks.pop(0))
        if found:
            SubElement(parent, "div", {ATTRIBUTE: found[1]})


def makeExtension(**options: Any) -> Markers:  # noqa: N802 - Markdown looks for this name
    """The extension, for a generator that names it in its settings."""
    return Markers(**options)


def wanted(page: str) -> list[str]:
    """The names of the tools that the HTML of a page has places for, in their order."""
    return [place[1] for place in _PLACE.finditer(page)]


def filled(page: str, render: Callable[[str], str]) -> str:
    """The HTML of a page with a tool in each place."""
    return _PLACE.sub(lambda place: render(place[1]), page)
