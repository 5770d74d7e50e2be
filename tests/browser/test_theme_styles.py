"""Of the theme's styles only that is left out which matches nothing, whatever scripts make."""

import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.storage import put, text_of
from tests.pictures.states import SIX, THANKS
from tests.site import EMBEDDED, NOT_FOUND, PATHS

SELECTORS = """(text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const split = (list) => list.split(/,(?![^(]*[)])/).map((one) => one.trim());
  const sets = ({ style }) => [...style].some((name) => !name.startsWith("--"));
  const within = (rules) =>
    [...rules].flatMap((it) => {
      if (!it.selectorText) return within(it.cssRules ?? []);
      return sets(it) ? split(it.selectorText) : [];
    });
  return within(sheet.cssRules);
}"""
"""Those of a sheet, as the browser writes them, where they set more than variables."""

PASSING = re.compile(r":(?:hover|active|focus(?:-visible|-within)?|target|checked|empty)\b")
ELEMENTS = re.compile(r"::[a-z-]+(?:\([^)]*\))?|:(?:before|after)\b")

MATCHED = """(selectors) => {
  const roots = [document, ...[...document.querySelectorAll("template")].map((it) => it.content)];
  return selectors.filter((one) => roots.some((root) => root.querySelector(one)));
}"""
IN_PAGES = """async ([paths, selectors]) => {
  const matched = [];
  for (const path of paths) {
    const html = await (await fetch(`/${path}`)).text();
    const page = new DOMParser().parseFromString(html, "text/html");
    const roots = [page, ...[...page.querySelectorAll("template")].map((it) => it.content)];
    matched.push(...selectors.filter((one) => roots.some((root) => root.querySelector(one))));
  }
  return matched;
}"""


def whole() -> str:
    """The theme's sheets as they come with it."""
    folder = files("material") / "templates" / "assets" / "stylesheets"
    found = {file.name: file for file in folder.iterdir() if file.name.endswith(".css")}
    return "\n".join(found[name].read_text("utf-8") for name in sorted(found))


def served(site: Path) -> str:
    """What the site has of them."""
    (sheet,) = (site / "assets" / "stylesheets").iterdir()
    return sheet.read_text("utf-8")


def anyhow(selector: str) -> str:
    """A selector of the elements that match it, whatever the reader does with them."""
    plain = PASSING.sub(":is(*)", ELEMENTS.sub("", selector))
    return re.sub(r"(?:^|(?<=[>+~ ]))$", "*", plain)


@pytest.fixture(scope="module")
def left_out(browser: Browser, built_site: Path) -> list[str]:
    """Selectors of what is left out."""
    page = browser.new_page()
    kept = set(page.evaluate(SELECTORS, served(built_site)))
    theirs = page.evaluate(SELECTORS, whole())
    page.close()
    found = {anyhow(one) for one in theirs if one not in kept} - {anyhow(one) for one in kept}
    assert len(found) > 500
    return sorted(found)


def test_what_is_left_out_is_noticed_where_it_is_needed(page: Page) -> None:
    page.set_content('<p class="tabbed-set"><template><i class="md-tag"></i></template></p>')
    asked = [anyhow(one) for one in (".tabbed-set:hover", ".md-tag::before", ".md-version")]
    assert page.evaluate(MATCHED, asked) == [".tabbed-set:is(*)", ".md-tag"]


def test_nothing_in_the_html_of_any_page_matches_what_is_left_out(
    page: Page, left_out: list[str]
) -> None:
    page.goto(NOT_FOUND)
    paths = [*PATHS, *EMBEDDED, NOT_FOUND]
    assert page.evaluate(IN_PAGES, [paths, left_out]) == []


def _search(page: Page) -> None:
    page.locator("#__search").evaluate("(it) => it.click()")
    page.locator(".md-search__input").fill("thank you email")
    expect(page.locator(".md-search-result__item").first).to_be_attached()
    page.locator(".md-search-result__more summary").first.dispatch_event("click")


def _menu(page: Page) -> None:
    page.locator("#__drawer").evaluate("(it) => it.click()")
    for toggle in page.locator(".md-nav__toggle").all():
        toggle.evaluate("(it) => { it.checked = true; it.dispatchEvent(new Event('change')); }")


def _copied(page: Page) -> None:
    page.context.grant_permissions(["clipboard-write"])
    page.locator("button.md-code__button").first.click()
    expect(page.locator(".md-dialog--active")).to_be_attached()


def _read(page: Page) -> None:
    page.keyboard.press("Tab")
    page.locator("article h2").last.scroll_into_view_if_needed()
    expect(page.locator(".md-nav__link--active").first).to_be_attached()


def _gone_on(page: Page) -> None:
    page.locator(".md-footer__link--next").click()
    expect(page.locator("article h1")).to_contain_text("hank-you")
    _read(page)


def _nothing(page: Page) -> None:
    expect(page.locator("html[data-engine]")).to_be_attached()


PHONE, DESK = 360, 1280
STATES: dict[str, tuple[str, int, dict[str, Any], Callable[[Page], None]]] = {
    "home with interviews": ("", DESK, SIX, _nothing),
    "search on a phone": ("guide/follow-up/", PHONE, {}, _search),
    "search on a desk": ("guide/follow-up/", DESK, {}, _search),
    "menu": ("guide/follow-up/", PHONE, {}, _menu),
    "a long page, read": ("guide/your-rights/", DESK, {}, _read),
    "the next page": ("guide/notes/", DESK, {"a": THANKS}, _gone_on),
    "code, copied": ("own-copy/", DESK, {}, _copied),
    "checklist with interviews": ("checklist/", PHONE, SIX, _nothing),
    "letters": ("letters/#thank-you", DESK, {"a": THANKS}, _nothing),
    "lessons": ("lessons/", PHONE, SIX, _nothing),
    "tables": ("own-copy/legal/", DESK, {}, _read),
    "embedded": ("embed/checklist/", PHONE, {"a": THANKS}, _nothing),
}


@pytest.mark.parametrize("state", STATES)
def test_nothing_that_scripts_make_matches_what_is_left_out(
    state: str, page: Page, left_out: list[str]
) -> None:
    path, width, interviews, reach = STATES[state]
    page.set_viewport_size({"width": width, "height": 900})
    put(page, text_of(**interviews))
    page.goto(path)
    reach(page)
    assert page.evaluate(MATCHED, left_out) == []


def test_every_variable_that_is_used_is_set_as_the_theme_sets_it(built_site: Path) -> None:
    ours = "".join(
        file.read_text("utf-8")
        for folder, kind in (("css", "css"), ("js", "mjs"))
        for file in (built_site / "assets" / folder).glob(f"*.{kind}")
    )
    theirs, kept = whole(), served(built_site)
    used = set(re.findall(r"var\((--[\w-]+)", kept + ours)) | set(re.findall(r"--md-[\w-]+", ours))
    set_by_theme = set(re.findall(r"[{;](--[\w-]+):", theirs))
    assert used & set_by_theme
    assert sorted((used & set_by_theme) - set(re.findall(r"[{;](--[\w-]+):", kept))) == []
