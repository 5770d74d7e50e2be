"""What search engines read of a page: its place, and of the guide's who wrote it when."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from .pages import PageFacts

_CONTEXT = "https://schema.org"
_LICENCE = "https://creativecommons.org/licenses/by/4.0/"


@dataclass(frozen=True)
class Site:
    """What its pages have in common: its name, its address with the last slash, its language."""

    name: str
    address: str
    language: str


def structured_data(page: PageFacts, names: Mapping[str, str], site: Site, picture: str) -> Markup:
    """JSON-LD for the head of `page`, or nothing for the first page, which has none above it.

    `names` are those of all pages in the navigation, by path; `picture` is the path of its own.
    There is no FAQ and no HowTo: nobody shows them any more (X-90).
    """
    graph = []
    if page.path and page.path in names:
        above = sorted(path for path in names if page.path.startswith(path))
        graph.append(_breadcrumbs([(names[path], path) for path in above], site))
    if page.published:
        graph.append(_article(page, site, site.address + picture))
    if not graph:
        return Markup()
    content = {"@context": _CONTEXT, "@graph": graph}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    # Nothing in a title may end the element that it stands in.
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - JSON of our own, escaped here


def _breadcrumbs(crumbs: list[tuple[str, str]], site: Site) -> dict[str, Any]:
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": name,
                "item": site.address + path,
            }
            for position, (name, path) in enumerate(crumbs, 1)
        ],
    }


def _article(page: PageFacts, site: Site, picture: str) -> dict[str, Any]:
    publisher = {"@type": "Organization", "name": site.name, "url": site.address}
    return {
        "@type": "Article",
        "headline": page.title,
        "description": page.description,
        "image": picture,
        "datePublished": page.published,
        "dateModified": page.updated,
        "inLanguage": site.language,
        "isAccessibleForFree": True,
        "license": _LICENCE,
        "author": publisher,
        "publisher": publisher,
        "mainEntityOfPage": site.address + page.path,
    }
