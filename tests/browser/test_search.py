"""The search of the site: it costs nothing until somebody searches, and finds what they mean."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

QUERIES = Path(__file__).with_name("queries.txt")
LARGEST_INDEX = 90_000
ASK = """async ([address, queries]) => {
  const index = await (await fetch("/search/search_index.json")).json();
  const worker = new Worker(address);
  const ask = (type, data) => new Promise((resolve) => {
    worker.onmessage = (event) => resolve(event.data.data);
    worker.postMessage({ type, data });
  });
  await ask(0, { ...index, options: { suggest: true } });
  const found = {};
  for (const query of queries) {
    const { items } = await ask(2, query);
    found[query] = items.slice(0, 3).map(([first]) => first.location.split("#")[0]);
  }
  return found;
}"""
"""Asks the theme's own worker, from a page in which nothing holds it back."""


def _asked(page: Page) -> list[str]:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    return asked


def _of_the_search(asked: list[str]) -> list[str]:
    return [url.rpartition("/")[2] for url in asked if "search" in url]


def test_neither_index_nor_worker_comes_before_it_is_opened(page: Page) -> None:
    asked = _asked(page)
    page.goto("about/", wait_until="networkidle")
    assert _of_the_search(asked) == []
    page.get_by_role("textbox", name="Search").click()
    page.keyboard.type("thank-you")
    found = page.locator(".md-search-result__item").filter(has_text="Thank-you email")
    expect(found.first).to_be_attached()
    index, worker = sorted(_of_the_search(asked), reverse=True)
    assert index == "search_index.json"
    assert worker.startswith("search.")


def test_an_address_may_bring_what_is_searched_for(page: Page) -> None:
    page.goto("about/?q=rejection")
    found = page.locator(".md-search-result__item").filter(has_text="rejection")
    expect(found.first).to_be_attached()


def _typed(page: Page, question: str) -> Locator:
    page.goto("about/", wait_until="networkidle")  # the theme listens when it has started
    page.get_by_role("textbox", name="Search").click()
    page.keyboard.type(question, delay=20)  # each letter asks anew, and no slip is learnt
    return page.locator(".md-search-result__item")


def test_the_section_that_answers_stands_first_whatever_it_calls_the_thing(page: Page) -> None:
    found = _typed(page, "salary not discussed").first
    expect(found.locator("h1, h2").first).to_have_text("Find your case")
    expect(found.locator("h2").first).to_have_text("Pay was not mentioned")
    expect(found.locator("mark").first).to_have_text("Pay")
    expect(found.locator("del")).to_have_count(0)
    link = found.locator("a", has_text="was not mentioned")
    expect(link).to_have_attribute("href", re.compile(r"/guide/what-if/.*#pay$"))


@pytest.mark.parametrize("slips", ["they havnt anwserd me", "They HAVEN’T answered me??"])
def test_slips_and_signs_change_nothing(slips: str, page: Page) -> None:
    found = _typed(page, slips).first
    expect(found).to_contain_text("Follow up when you hear nothing")


def test_what_is_no_word_finds_nothing_and_says_so(page: Page) -> None:
    found = _typed(page, "qqqqqqqqqqqq")
    expect(page.locator(".md-search-result__meta")).to_have_text("No matching documents")
    expect(found).to_have_count(0)


def test_a_word_is_completed_from_its_beginning(page: Page) -> None:
    _typed(page, "rejec")
    expect(page.locator(".md-search__suggest")).to_have_text("rejection")


def test_a_page_that_is_pasted_is_answered_by_its_beginning(page: Page) -> None:
    page.goto("about/", wait_until="networkidle")
    box = page.get_by_role("textbox", name="Search")
    box.click()
    box.fill(f"they rejected me {' '.join(f'wrod{number}zq' for number in range(2_000))}")
    box.press("End")
    expect(page.locator(".md-search-result__item").first).to_contain_text("Answer a rejection")


def wanted() -> dict[str, list[str]]:
    """The pages of which one has to come first, by what people type."""
    lines = [line for line in QUERIES.read_text("utf-8").splitlines() if not line.startswith("#")]
    pairs = (line.split(" -> ") for line in lines)
    return {query: pages.replace("home", "").split(" ") for query, pages in pairs}


def test_what_people_type_finds_the_page_they_mean(page: Page, built_site: Path) -> None:
    (worker,) = (built_site / "assets" / "javascripts" / "workers").glob("search.*.js")
    page.route("**/favicon.ico", lambda route: route.fulfill(status=204))
    page.goto("search/search_index.json")
    queries = wanted()
    address = f"/{worker.relative_to(built_site).as_posix()}"
    found = page.evaluate(ASK, [address, list(queries)])
    assert len(queries) >= 750
    missing = {
        query: found[query] for query, pages in queries.items() if not {*found[query]} & {*pages}
    }
    assert not missing, missing
    second = {
        query: found[query] for query, pages in queries.items() if found[query][0] not in pages
    }
    assert len(second) <= len(queries) // 10, second


def test_the_index_holds_what_readers_read_and_nothing_of_the_tools(built_site: Path) -> None:
    file = built_site / "search" / "search_index.json"
    assert file.stat().st_size <= LARGEST_INDEX
    entries = json.loads(file.read_text("utf-8"))["docs"]
    assert not [entry["location"] for entry in entries if '{"' in entry["text"]]
