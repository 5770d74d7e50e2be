"""What a screen reader meets: names that tell apart, errors said, focus that is never lost."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist
from tests.browser.site_pages import too_wide
from tests.browser.storage import put, text_of
from tests.site import PATHS

RECORD = {"company": "Example S.A.", "role": "Analyst", "day": "2026-02-27", "time": "09:00"}
TWO = {
    "a": RECORD,
    "b": {"company": "Muster & Söhne", "role": "Analyst", "day": "2026-02-26"},
}
OPEN_ALL = """() => {
  for (const it of document.querySelectorAll("main details:not([data-menu])")) it.open = true;
}"""
ONLY_THE_PAGE = """() => {
  const around = ".md-header, .md-tabs, .md-sidebar, .md-footer, .md-skip";
  for (const it of document.querySelectorAll(around)) it.remove();
}"""
"""Lists of pages and of sections have names of their own, by which they are heard."""

OF_THE_BROWSER = re.compile("Show (date|time) picker")
CUT = """() => [...document.querySelectorAll("main *")].filter((it) =>
  it.checkVisibility() && !it.closest(".visually-hidden, select, input, textarea")
  && getComputedStyle(it).overflowX !== "visible"
  && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1)
  && it.textContent.includes("Gesellschaft")).map((it) => it.className)"""
SIZE_OF_TEXT = "parseFloat(getComputedStyle(document.querySelector('.md-content p')).fontSize)"
STOPS = """() => [...document.querySelectorAll(".md-content :is(a[href], button, input, select,"
    + " textarea, summary, [tabindex])")]
  .filter((it) => it.tabIndex >= 0 && !it.disabled && !it.closest("[inert], .letter-bar")
    && it.checkVisibility({ visibilityProperty: true }))
  .map((it) => {
    const { top, bottom, left, right } = it.getBoundingClientRect();
    const words = (it.labels?.[0] ?? it).textContent.trim().slice(0, 40);
    return { top, bottom, left, right, words, order: it.tabIndex };
  })"""
WITHOUT_AN_EDGE = """() => [...document.querySelectorAll(
    "main :is(.button, .tap, .notice, button, input, select, textarea)")]
  .filter((it) => it.checkVisibility() && !it.closest(".visually-hidden"))
  .filter((it) => {
    const { borderBlockStartWidth: edge, textDecorationLine: line, appearance } =
      getComputedStyle(it);
    return parseFloat(edge) === 0 && !line.includes("underline") && appearance === "none";
  })
  .map((it) => it.outerHTML.slice(0, 80))"""
MOVING = """() => [...document.querySelectorAll("body, body *")].filter((it) => {
    const { animationName, transitionDuration } = getComputedStyle(it);
    return animationName !== "none" || transitionDuration.split(", ").some((one) => one !== "0s");
  }).map((it) => it.outerHTML.slice(0, 80))"""
WHERE_THE_FOCUS_IS = "() => document.activeElement.closest('[data-messages]') !== null"


def controls(page: Page) -> Iterator[tuple[str, str, str]]:
    """Role, name and address of each link and button that is there for a screen reader."""
    client = page.context.new_cdp_session(page)
    nodes: list[dict[str, Any]] = client.send("Accessibility.getFullAXTree")["nodes"]
    for node in nodes:
        role = node.get("role", {}).get("value")
        if node.get("ignored") or role not in ("link", "button"):
            continue
        properties = {it["name"]: it["value"].get("value") for it in node.get("properties", ())}
        name = node["name"]["value"].strip()
        if not OF_THE_BROWSER.match(name):
            yield role, name, str(properties.get("url", ""))
    client.detach()


def told_apart(page: Page) -> None:
    """No two links of a name lead to different places, no two buttons have the same one."""
    page.evaluate(ONLY_THE_PAGE)
    places: dict[tuple[str, str], list[str]] = defaultdict(list)
    for role, name, url in controls(page):
        assert name, f"a {role} without a name, to {url}"
        assert name != "¶"
        places[role, name].append(url)
    links = {name: urls for (role, name), urls in places.items() if role == "link"}
    assert not {name: urls for name, urls in links.items() if len(set(urls)) > 1}
    buttons = {name: urls for (role, name), urls in places.items() if role == "button"}
    assert not [name for name, times in buttons.items() if len(times) > 1]


@pytest.mark.parametrize("path", PATHS)
def test_names_tell_apart_what_does_different_things(page: Page, path: str) -> None:
    page.goto(path)
    page.evaluate(OPEN_ALL)
    told_apart(page)


@pytest.mark.parametrize("path", ["checklist/", "letters/", "privacy/", "lessons/"])
def test_names_tell_apart_with_two_interviews(page: Page, path: str) -> None:
    put(page, text_of(**TWO))
    page.goto(path)
    expect(page.locator("html")).to_have_attribute("data-engine", "ready", timeout=45_000)
    page.evaluate(OPEN_ALL)
    told_apart(page)


def test_a_menu_closes_when_the_focus_leaves_it(page: Page) -> None:
    put(page, text_of(**TWO))
    checklist = Checklist(page).open()
    summary = checklist.menu("Example S.A.")
    summary.focus()
    page.keyboard.press("Enter")
    menu = checklist.interviews.locator("[data-menu][open]")
    expect(menu).to_have_count(1)
    for _ in range(menu.get_by_role("button").count()):
        page.keyboard.press("Tab")
        expect(menu).to_have_count(1)
    page.keyboard.press("Tab")
    expect(menu).to_have_count(0)


def test_the_focus_follows_what_was_done(page: Page) -> None:
    put(page, text_of(**TWO))
    checklist = Checklist(page).open()
    checklist.choose("Example S.A.", "Delete")
    assert page.evaluate(WHERE_THE_FOCUS_IS)
    page.keyboard.press("Tab")
    expect(checklist.messages.get_by_role("button", name="Undo")).to_be_focused()
    page.keyboard.press("Enter")
    expect(checklist.messages).to_contain_text("It is back.")
    assert page.evaluate(WHERE_THE_FOCUS_IS)
    checklist.messages.get_by_role("button", name="Close").press("Enter")
    expect(checklist.messages).to_be_empty()
    assert page.evaluate("document.activeElement !== document.body")


def test_a_date_that_cannot_be_is_announced_once(page: Page) -> None:
    checklist = Checklist(page).open().fill(day="0026-02-27")
    error = page.get_by_role("alert").filter(has_text="year")
    expect(error).to_be_visible()
    expect(checklist.field("day")).to_have_accessible_description(
        error.text_content() or "nothing is said"
    )
    page.evaluate(
        """() => {
          window.said = 0;
          const place = document.querySelector("#f-day-error");
          new MutationObserver(() => { window.said += 1; }).observe(place, { childList: true });
        }"""
    )
    checklist.fill(company="Example S.A.")
    checklist.field("company").blur()
    expect(error).to_be_visible()
    assert page.evaluate("window.said") == 0


def test_no_name_is_cut_on_a_small_phone(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    long = "Gesellschaft für angewandte Beispielforschung und Musterentwicklung mbH & Co. KG"
    put(page, text_of(a={**RECORD, "company": long, "role": "Oberbeispielsachbearbeiterin"}))
    for path in ("checklist/", "letters/", "privacy/", "lessons/", ""):
        page.goto(path)
        page.evaluate(OPEN_ALL)
        assert page.evaluate(CUT) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize(
    "path", ["", "checklist/", "dates/", "letters/", "guide/notes/", "privacy/"]
)
def test_the_focus_goes_down_the_page_as_it_is_read(page: Page, path: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    put(page, text_of(**TWO))
    page.goto(path)
    state = "idle" if path == "guide/notes/" else "ready"
    expect(page.locator("html")).to_have_attribute("data-engine", state, timeout=45_000)
    page.evaluate(OPEN_ALL)
    stops: list[dict[str, Any]] = page.evaluate(STOPS)
    assert len(stops) > 5
    assert {stop["order"] for stop in stops} == {0}
    for before, after in pairwise(stops):
        beside = after["left"] >= before["right"]
        below = after["bottom"] > before["top"]
        assert beside or below, f"from {before['words']} up to {after['words']}"


@pytest.mark.parametrize("path", ["checklist/", "letters/"])
def test_what_happens_by_itself_is_said(page: Page, path: str) -> None:
    """The places that change while nobody touches them are live regions from the start."""
    page.goto(path)
    live = "[role=status], [role=alert], [aria-live=polite]"
    for place in ("[data-messages]", "[data-slot=engine]"):
        assert page.locator(place).first.evaluate("(it, live) => it.closest(live) !== null", live)
    errors = page.locator("[data-slot=error]")
    assert errors.count() > 0
    assert errors.evaluate_all("all => all.every((it) => it.getAttribute('role') === 'alert')")


def test_what_to_do_next_and_how_far_one_is_are_said(page: Page) -> None:
    checklist = Checklist(page).open()
    expect(checklist.next).to_have_attribute("aria-live", "polite")
    expect(checklist.status("write-notes")).to_be_attached()
    box = checklist.fill(day="2026-02-27").ready().box("write-notes")
    expect(box).to_have_accessible_name(re.compile("Write down what was said"))
    expect(page.get_by_role("progressbar", name="Steps done")).to_be_attached()


@pytest.mark.parametrize("path", ["", "checklist/", "letters/"])
def test_in_forced_colours_all_that_is_pressed_has_an_edge(page: Page, path: str) -> None:
    page.emulate_media(forced_colors="active")
    put(page, text_of(**TWO))
    page.goto(path)
    expect(page.locator("html")).to_have_attribute("data-engine", "ready", timeout=45_000)
    assert page.evaluate(WITHOUT_AN_EDGE) == []


def test_nothing_moves_where_less_motion_is_asked_for(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    put(page, text_of(**TWO))
    Checklist(page).open().ready().box("write-notes").check()
    assert page.evaluate(MOVING) == []


@pytest.mark.parametrize("path", ["", "checklist/", "letters/", "dates/", "guide/thank-you/"])
def test_text_of_twice_the_size_stays_on_the_page(page: Page, path: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    put(page, text_of(**TWO))
    page.goto(path)
    page.evaluate(OPEN_ALL)
    before = page.evaluate(SIZE_OF_TEXT)
    page.add_style_tag(content="html { font-size: 250%; }")  # The theme's own is 125 %.
    assert page.evaluate(SIZE_OF_TEXT) >= 2 * before
    assert too_wide(page) == []
