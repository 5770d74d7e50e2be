"""The search of the site: it costs nothing until somebody searches."""

from playwright.sync_api import Page, expect


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
    found = page.locator(".md-search-result__item").filter(has_text="Thank-you e-mail")
    expect(found.first).to_be_attached()
    index, worker = sorted(_of_the_search(asked), reverse=True)
    assert index == "search_index.json"
    assert worker.startswith("search.")


def test_an_address_may_bring_what_is_searched_for(page: Page) -> None:
    page.goto("about/?q=refusal")
    found = page.locator(".md-search-result__item").filter(has_text="refusal")
    expect(found.first).to_be_attached()
