"""A list of a long page's sections in its head, for phones: the theme hides its own there."""

import re
from html import unescape

from markupsafe import Markup

from after_interview.words import N_

TITLE = N_("On this page")
LONG = 5
"""From how many sections on a page is long."""

_SECTION = re.compile(r'<h2 [^>]*?\bid="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
_LINK_TO_ITSELF = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def with_jump_list(page: str, title: str) -> str:
    """The HTML of a page with a list of its sections before the first of them, if it is long.

    A page that leads to its own parts already keeps its own list.
    """
    before, article, text = page.partition("<article")
    head, first, rest = text.partition("<h2 ")
    found = [(name, _plain(words)) for name, words in _SECTION.findall(first + rest)]
    if len(found) < LONG or '<a href="#' in head:
        return page
    links = Markup("").join(
        Markup('<li><a href="#{}">{}</a></li>').format(name, words) for name, words in found
    )
    jump = Markup(
        '<details class="jump no-print"><summary>{}</summary><ul>{}</ul></details>\n'
    ).format(title, links)
    return f"{before}{article}{head}{jump}{first}{rest}"


def _plain(words: str) -> str:
    """A heading as plain text, without the link to itself."""
    return unescape(_TAG.sub("", _LINK_TO_ITSELF.sub("", words))).strip()
