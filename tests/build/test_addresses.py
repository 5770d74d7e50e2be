"""Addresses that others have linked to: pages, steps and sections stay where they are.

tests/build/addresses.txt holds every address that was ever published. A new one is added by hand or
by `python -m tests.build.test_addresses site`; a line that goes away breaks somebody's link, so a
page that moves gets a redirect in mkdocs.yml, and a heading that changes keeps its `{ #id }`.
"""

import sys
from pathlib import Path

from tests.build.pages import documents, soup_of

LIST = Path(__file__).with_name("addresses.txt")
_STAYS = "main :is(:is(h2, h3):has(> a.headerlink), [data-step-row], h2[id^=moment-])[id]"
"""Headings of a page, steps, and the moments of the checklist."""


def addresses_of(site: Path) -> list[str]:
    """Every page, and in it what others may link to."""
    found = []
    for path, soup in documents(site):
        if path == "404.html" or is_redirect(site / path / "index.html"):
            continue
        found.append(path)
        if soup.select("[data-embed]"):
            continue  # to stand in a frame, not to be linked to
        found += [f"{path}#{element['id']}" for element in soup.select(_STAYS)]
    return sorted(set(found))


def is_redirect(page: Path) -> bool:
    """Whether the page only leads to another."""
    return bool(soup_of(page).select('meta[http-equiv="refresh"]'))


def published() -> list[str]:
    return LIST.read_text("utf-8").splitlines()


def test_no_address_that_was_ever_published_is_gone(built_site: Path) -> None:
    assert set(published()) - set(addresses_of(built_site)) - redirected(built_site) == set()


def redirected(site: Path) -> set[str]:
    """The addresses in the list whose page has moved: the redirect keeps what is behind the #."""
    return {
        address
        for address in published()
        if (page := site / address.partition("#")[0] / "index.html").is_file() and is_redirect(page)
    }


def test_every_address_is_on_the_list(built_site: Path) -> None:
    new = set(addresses_of(built_site)) - set(published())
    assert new == set(), "add them to addresses.txt: from now on they stay"


def test_the_list_is_in_order_and_names_nothing_twice() -> None:
    assert published() == sorted(set(published()))


if __name__ == "__main__":
    listed = {*published(), *addresses_of(Path(sys.argv[1]))}
    LIST.write_text("\n".join(sorted(listed)) + "\n", encoding="utf-8")
