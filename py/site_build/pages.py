"""What the pages say about themselves: title, the facts they carry, the steps they are home to."""

from dataclasses import dataclass
from pathlib import Path

from mkdocs.utils.meta import get_data


@dataclass(frozen=True)
class PageFacts:
    """The front matter of one page; `path` is its address below the site, as in `guide/notes/`.

    `published` and `updated` are ISO dates, and empty where a page is no article.
    """

    path: str
    title: str
    description: str
    facts: tuple[str, ...]
    steps: tuple[str, ...]
    published: str = ""
    updated: str = ""


def read_pages(docs: Path) -> dict[str, PageFacts]:
    """Every Markdown page below `docs`, by address. Raises KeyError where front matter lacks."""
    pages = (read_page(docs, source) for source in sorted(docs.rglob("*.md")))
    return {page.path: page for page in pages}


def read_page(docs: Path, source: Path) -> PageFacts:
    """The front matter of the page at `source`. Raises KeyError where it lacks something."""
    _, meta = get_data(source.read_text(encoding="utf-8"))
    try:
        return PageFacts(
            path=address(source.relative_to(docs)),
            title=meta["title"],
            description=meta["description"],
            facts=tuple(meta["facts"]),
            steps=tuple(meta["steps"]),
            published=str(meta.get("published", "")),
            updated=str(meta.get("updated", "")),
        )
    except KeyError as missing:
        raise KeyError(f"{source}: the front matter lacks {missing}") from missing


def address(source: Path) -> str:
    """Where the page made from `source` is found below the site."""
    path = source.with_suffix("")
    parent = path.parent if path.name == "index" else path
    return "" if parent == Path() else f"{parent.as_posix()}/"
