"""The guide says every fact of the article, and every step has its page and its tick."""

import datetime as dt
import re
from pathlib import Path

import pytest

from after_interview import RULES
from site_build.pages import read_pages
from tests.build.facts import ACTIONABLE, FACTS, FURTHER
from tests.build.pages import page
from tests.site import EMBEDDED, PATHS, PROJECT

PAGES = read_pages(PROJECT / "docs")


def test_the_pages_are_those_that_firms_link_to() -> None:
    assert set(PAGES) == {*PATHS, *EMBEDDED}


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_is_said_on_a_page(fact: str) -> None:
    assert [path for path, found in PAGES.items() if fact in found.facts]


@pytest.mark.parametrize("fact", ACTIONABLE)
def test_an_actionable_fact_is_a_step(fact: str) -> None:
    steps = [rule for rule in RULES.values() if fact in rule.facts]
    assert steps
    # The page that explains the step is one of those that say the fact.
    assert any(fact in PAGES[rule.page].facts for rule in steps)


def test_no_page_and_no_step_carries_a_fact_that_there_is_not() -> None:
    on_pages = {fact for found in PAGES.values() for fact in found.facts}
    in_steps = {fact for rule in RULES.values() for fact in rule.facts}
    assert on_pages | in_steps <= set(FACTS) | FURTHER


def test_a_page_that_names_other_sources_links_them_and_says_when_they_were_read() -> None:
    for path, found in PAGES.items():
        if FURTHER & set(found.facts):
            source = (PROJECT / "docs" / f"{path.rstrip('/')}.md").read_text("utf-8")
            checked = re.search(r"^checked: (\d{4}-\d{2}-\d{2})$", source, re.MULTILINE)
            assert checked, path
            assert dt.date.fromisoformat(checked[1]) >= dt.date(2026, 11, 1)
            assert re.search(r"\]\(https?://", source), path


def test_the_further_facts_that_readers_need_are_said() -> None:
    on_pages = {fact for found in PAGES.values() for fact in found.facts}
    assert {*FURTHER} - {"X-90"} == on_pages - set(FACTS)


@pytest.mark.parametrize("step", RULES)
def test_a_step_is_at_home_on_one_page_and_ticked_there(step: str, built_site: Path) -> None:
    assert [path for path, found in PAGES.items() if step in found.steps] == [RULES[step].page]
    boxes = page(built_site, RULES[step].page).select(f'input[type=checkbox][data-step="{step}"]')
    assert len(boxes) == 1


@pytest.mark.parametrize("path", PAGES)
def test_a_page_shows_the_steps_that_it_declares_and_no_others(path: str, built_site: Path) -> None:
    if path in ("checklist/", "embed/checklist/"):
        shown = list(RULES)
    else:
        assert set(PAGES[path].steps) <= set(RULES)
        shown = list(PAGES[path].steps)
    found = [str(box["data-step"]) for box in page(built_site, path).select("[data-step]")]
    assert sorted(found) == sorted(shown)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_says_in_a_line_what_it_is_about(path: str) -> None:
    found = PAGES[path]
    assert 3 <= len(found.title) <= 60
    assert 60 <= len(found.description) <= 160
    assert found.description == found.description.strip()


def test_no_two_pages_say_the_same_of_themselves() -> None:
    assert len({found.title for found in PAGES.values()}) == len(PAGES)
    assert len({found.description for found in PAGES.values()}) == len(PAGES)


def test_a_page_whose_front_matter_lacks_something_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("---\ntitle: A page\nfacts: []\nsteps: []\n---\n# A page\n")
    with pytest.raises(KeyError, match=r"page\.md.*description"):
        read_pages(tmp_path)


OPENING = ("why", "how", "example", "mistakes", "next")
"""What every page with steps has, in this order, after them."""


@pytest.mark.parametrize(
    "path", [path for path, found in PAGES.items() if path.startswith("guide/") and found.steps]
)
def test_a_page_of_the_guide_goes_from_steps_to_what_comes_next(
    path: str, built_site: Path
) -> None:
    article = page(built_site, path).select("article")[0]
    names = [str(element["id"]) for element in article.select("h2[id]")]
    found = [name for name in names if name in OPENING]
    assert [name for name in found if name != "how"] == [name for name in OPENING if name != "how"]
    first = article.select("h2[id]")[0]
    assert first.find_previous("input", type="checkbox"), "the steps stand before all else"
    assert article.select(".letter, .script, .sheet")


def test_every_short_answer_is_linked_from_the_page_that_it_belongs_to(built_site: Path) -> None:
    answers = {
        str(heading["id"]) for heading in page(built_site, "guide/what-if/").select("h3[id]")
    }
    assert 25 <= len(answers) <= 32
    linked = {
        str(link["href"]).partition("#")[2]
        for path in PAGES
        if path.startswith("guide/") and path != "guide/what-if/"
        for link in page(built_site, path).select('article a[href*="what-if/#"]')
    }
    assert answers - linked == set()
