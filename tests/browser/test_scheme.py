"""The colours: as the device has them, or as the reader has chosen, before the first paint."""

import pytest
from playwright.sync_api import Page, expect

from site_build.styles import paper
from tests.browser.waiting import until
from tests.site import PROJECT

STYLES = PROJECT / "docs" / "assets" / "css"
CHOICES = ("Switch to light mode", "Switch to dark mode", "Follow the device")
FIRST_SEEN = """
window.schemes = [];
new MutationObserver(() => {
  const scheme = document.body?.dataset.mdColorScheme;
  if (scheme && window.schemes.at(-1) !== scheme) window.schemes.push(scheme);
}).observe(document, { subtree: true, childList: true, attributes: true });
"""
BARS = (
    """() => [...document.querySelectorAll('meta[name="theme-color"]')].map((bar) => bar.content)"""
)


def scheme_is(page: Page, scheme: str) -> None:
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
    colour = paper(STYLES)[scheme]
    assert page.evaluate(BARS) == [colour]


def choose(page: Page, name: str) -> None:
    page.locator(f'[data-scheme-choice] label[title="{name}"]').click()


@pytest.mark.parametrize("preferred", ["light", "dark"])
def test_each_click_leads_to_the_next_choice_and_the_third_back_to_the_device(
    page: Page, preferred: str
) -> None:
    page.emulate_media(color_scheme="dark" if preferred == "dark" else "light")
    page.goto("about/")
    for name, scheme in zip(CHOICES, (preferred, "light", "dark"), strict=True):
        scheme_is(page, scheme)
        expect(page.locator("[data-scheme-choice] label:visible")).to_have_attribute("title", name)
        choose(page, name)
    scheme_is(page, preferred)


def test_a_choice_is_kept_and_stands_before_anything_is_seen(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("about/")
    choose(page, "Switch to light mode")
    choose(page, "Switch to dark mode")
    page.add_init_script(FIRST_SEEN)
    page.goto("checklist/")
    scheme_is(page, "dark")
    assert page.evaluate("window.schemes") in (["dark"], ["light", "dark"])
    page.emulate_media(color_scheme="dark")
    page.emulate_media(color_scheme="light")
    scheme_is(page, "dark")


def test_without_a_choice_the_page_follows_the_device(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("about/")
    scheme_is(page, "light")
    page.emulate_media(color_scheme="dark")
    scheme_is(page, "dark")


def test_it_is_chosen_with_the_keyboard_too(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("about/")
    page.get_by_role("radio", name="Switch to light mode").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    scheme_is(page, "dark")
    expect(page.get_by_role("radio", name="Follow the device")).to_be_focused()


def test_it_outlives_instant_navigation(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("about/")
    choose(page, "Switch to light mode")
    choose(page, "Switch to dark mode")
    page.get_by_role("link", name="Privacy").first.click()
    until(page, "location.pathname.endsWith('/privacy/')")
    scheme_is(page, "dark")
    choose(page, "Follow the device")
    scheme_is(page, "light")


@pytest.mark.parametrize("kept", ['{"index": 7, "color": {}}', '{"index": -1}', '"x"', "null"])
def test_whatever_is_kept_the_page_has_colours_and_works(page: Page, kept: str) -> None:
    page.emulate_media(color_scheme="light")
    page.add_init_script(f"localStorage.setItem('/.__palette', {kept!r});")
    page.goto("about/")
    scheme_is(page, "light")
    choose(page, "Switch to light mode")
    scheme_is(page, "light")
    choose(page, "Switch to dark mode")
    scheme_is(page, "dark")
