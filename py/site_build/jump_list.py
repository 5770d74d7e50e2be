"""A list of a long page's sections in its head, for phones: the theme hides its own there."""

from collections.abc import Iterable

from markupsafe import Markup, escape

from after_interview.words import N_

TITLE = N_("On this page")
LONG = 5
"""From how many sections on a page is long."""


def with_jump_list(html: str, sections: Iterable[tuple[str, str]], title: str) -> str:
    """`html` with a list of its sections (id and name) before the first of them, if it is long.

    A page that leads to its own parts already keeps its own list.
    """
    found = list(sections)
    head, first, rest = html.partition("<h2 ")
    if len(found) < LONG or not first or '<a href="#' in head:
        return html
    links = Markup("").join(
        Markup('<li><a href="#{}">{}</a></li>').format(name, text) for name, text in found
    )
    jump = Markup(
        '<details class="jump no-print" data-search-exclude><summary>{}</summary>'
        "<ul>{}</ul></details>\n"
    ).format(escape(title), links)
    return f"{head}{jump}{first}{rest}"
