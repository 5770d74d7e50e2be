"""What the pages say about themselves: title, the facts they carry, the steps they are home to."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class PageFacts:
    """The front matter of one page; `path` is its address below the site, as in `guide/notes/`.

    `published` and `updated` are ISO dates, and empty where a page is no article. `asked` are the
    words and phrases by which people ask for it, the surest first, and `asked_at` those for its
    sections, by their ids.
    """

    path: str
    title: str
    description: str
    facts: tuple[str, ...]
    steps: tuple[str, ...]
    published: str = ""
    updated: str = ""
    asked: tuple[str, ...] = ()
    asked_at: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def read_pages(docs: Path) -> dict[str, PageFacts]:
    """Every Markdown page below `docs`, by address. Raises KeyError where front matter lacks."""
    pages = (read_page(docs, source) for source in sorted(docs.rglob("*.md")))
    return {page.path: page for page in pages}


def read_page(docs: Path, source: Path) -> PageFacts:
    """The front matter of the page at `source`. Raises KeyError where it lacks something."""
    try:
        meta = _front_matter(source.read_text(encoding="utf-8"))
        return PageFacts(
            path=address(source.relative_to(docs)),
            title=meta["title"],
            description=meta["description"],
            facts=tuple(meta["facts"]),
            steps=tuple(meta["steps"]),
            published=str(meta.get("published", "")),
            updated=str(meta.get("updated", "")),
            asked=tuple(map(str, meta.get("asked", ()))),
            asked_at={id_: tuple(map(str, it)) for id_, it in meta.get("asked_at", {}).items()},
        )
    except KeyError as missing:
        raise KeyError(f"{source}: the front matter lacks {missing}") from missing


def address(source: Path) -> str:
    """Where the page made from `source` is found below the site."""
    path = source.with_suffix("")
    parent = path.parent if path.name == "index" else path
    return "" if parent == Path() else f"{parent.as_posix()}/"


def relative(path: str, page: str) -> str:
    """How the page at the address `page` links to `path`, both counted from the first page."""
    found = posixpath.relpath(path or ".", page or ".")
    return f"{found}/" if path.endswith("/") else found


def _front_matter(text: str) -> dict[str, Any]:
    """What stands between the first two lines of three dashes."""
    before, _, rest = text.partition("---\n")
    matter, end, _ = rest.partition("\n---\n")
    found = yaml.safe_load(matter) if end and not before else {}
    return found if isinstance(found, dict) else {}


def names_in_menu(settings: Path) -> dict[str, str]:
    """What the site's menu calls each page, by address; `settings` is mkdocs.yml."""
    nav = yaml.load(settings.read_text("utf-8"), _Plain)["nav"]  # noqa: S506 - ours, and safe
    return {address(Path(source)): name for name, source in _entries(nav)}


def _entries(nav: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for entry in nav:
        for name, inside in entry.items():
            if isinstance(inside, str):
                yield name, inside
            else:
                yield from _entries(inside)


class _Plain(yaml.SafeLoader):
    """Reads values with tags of a generator's own as nothing."""


_Plain.add_multi_constructor("!", lambda _loader, _tag, _node: None)
