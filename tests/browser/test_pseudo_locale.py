"""A language a third longer, from left or right: no layout breaks, the tools speak no English."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.checklist import engine_is
from tests.browser.engine import held_back
from tests.browser.serving import serving
from tests.browser.site_pages import looks, too_wide
from tests.browser.watch import Watch

ENGLISH = """
() => {
  // Dates are the browser's, names the reader's or a source's, titles of pages their own.
  const apart = "script, style, template, noscript, time, bdi, cite, [data-slot=name], " +
    "[data-slot=summary], [data-slot=month], [data-slot=weekday], [data-slot=engine], " +
    "[name=country], .step-window, .step-more a";
  const found = [];
  for (const tool of document.querySelectorAll("[data-tool]")) {
    const texts = document.createTreeWalker(tool, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode;
      if (!parentElement.closest(apart)) found.push(data.trim());
    }
    for (const element of tool.querySelectorAll("[aria-label], [title], [placeholder]")) {
      for (const name of ["aria-label", "title", "placeholder"]) {
        found.push(element.getAttribute(name) ?? "");
      }
    }
  }
  return found.filter((text) => /[A-Za-z]/.test(text));
}
"""


@pytest.fixture(scope="module", params=["ltr", "rtl"])
def site(request: pytest.FixtureRequest) -> Iterator[tuple[str, str]]:
    """The address of a site in the pseudo-locale, and the direction in which it is written."""
    direction: str = request.param
    name = "pseudo_site" if direction == "ltr" else "pseudo_site_rtl"
    with serving(request.getfixturevalue(name)) as address:
        yield address, direction


@pytest.fixture(autouse=True)
def watch(context: BrowserContext, site: tuple[str, str]) -> Iterator[Watch]:
    """As everywhere, with the origin of this site."""
    watching = Watch(context, site[0])
    yield watching
    watching.must_be_content()


def _is_whole(page: Page) -> None:
    assert too_wide(page) == []
    assert page.evaluate(ENGLISH) == []


def test_the_tools_on_a_phone(page: Page, site: tuple[str, str]) -> None:
    address, direction = site
    looks(page, "phone", "light")
    page.goto(f"{address}checklist/")
    expect(page.locator("[data-tool]")).to_have_css("direction", direction)
    page.locator("[name=company]").fill("Example S.A.")
    page.locator("[name=day]").fill("2026-02-27")
    page.locator("#f-promised").fill("2026-02-20")
    engine_is(page, "ready")
    expect(page.locator("#f-promised-error")).not_to_be_empty()
    _is_whole(page)
    page.locator("#f-promised").fill("2026-03-05")
    expect(page.locator("[data-step-row=follow-up] time")).to_have_count(3)
    page.locator("[data-step=write-notes]").check()
    expect(page.locator("[data-step-row=write-notes] [data-slot=ticked]")).to_be_visible()
    page.locator("[name=outcome]").select_option("refusal")
    expect(page.locator("[data-step-row=thank-after-refusal] time")).not_to_have_count(0)
    _is_whole(page)
    page.locator("[data-menu] summary").click()
    _is_whole(page)
    page.locator("[data-action=delete]").click()
    expect(page.locator("[data-message]")).to_be_visible()
    _is_whole(page)
    page.locator("[data-message] button").first.click()

    for path in ("dates/", "", "guide/notes/", "privacy/"):
        page.goto(f"{address}{path}")
        if path == "dates/":
            page.locator("[name=day]").fill("2026-02-27")
            expect(page.locator("[data-action=keep]")).to_be_visible()
        _is_whole(page)


LOADING = """() => {
  const data = document.querySelector("[data-page-data]").content.textContent;
  const words = JSON.parse(data).words.sentences["engine.loading"];
  const place = document.querySelector("[data-engine-state]");
  place.hidden = false;
  place.querySelector("progress").hidden = false;
  place.querySelector("p").textContent = words.replaceAll(/[{]\\w+[}]/g, "10.0 megabytes");
}"""


@pytest.mark.parametrize("path", ["", "checklist/", "dates/", "privacy/"])
def test_while_the_engine_loads_nothing_sticks_out(
    page: Page, site: tuple[str, str], path: str
) -> None:
    held_back(page)
    looks(page, "phone", "light")
    page.goto(f"{site[0]}{path}")
    page.evaluate(LOADING)
    expect(page.locator("[data-engine-state]")).to_be_visible()
    assert too_wide(page) == []


@pytest.mark.parametrize("path", ["", "checklist/", "dates/", "privacy/"])
def test_on_a_desktop_nothing_sticks_out(page: Page, site: tuple[str, str], path: str) -> None:
    looks(page, "desktop", "light")
    page.goto(f"{site[0]}{path}")
    expect(page.locator("[data-tool]")).to_be_visible()
    assert too_wide(page) == []
