"""Where a tool stands in a page: `[[checklist]]`, alone in a paragraph, as a Markdown extension.

It leaves an empty place, which `finish` fills: so whatever renders the Markdown needs to know
nothing of the tools.
"""

import re
from collections.abc import Callable
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension

ATTRIBUTE = "data-marker"

_MARKER = re.compile(r"\s*\[\[([a-z-]+)\]\]\s*")
_PLACE = re.compile(rf'<div {ATTRIBUTE}="([a-z-]+)"></div>')


class Markers(Extension):
    """Makes a place of each marker."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - as its base calls it
        """Look at every block before it becomes a paragraph."""
        md.parser.blockprocessors.register(_Marker(md.parser), "site_build.markers", 15)


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


def filled(page: str, render: Callable[[str], str]) -> str:
    """The HTML of a page with a tool in each place."""
    return _PLACE.sub(lambda place: render(place[1]), page)
