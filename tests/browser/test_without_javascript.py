"""JavaScript off: the checklist is there to read and print, the calculator has an example."""

import pytest
from playwright.sync_api import Page, expect

from after_interview.words import STEPS
from site_build.tool_words import numbered
from tests.browser.site_pages import looks

pytestmark = pytest.mark.browser_context_args(java_script_enabled=False)


def _is_said(page: Page, words: str) -> None:
    notice = page.locator("noscript p")
    expect(notice).to_contain_text(words)
    expect(notice).to_be_visible()


def test_the_checklist_reads_whole(page: Page) -> None:
    page.goto("checklist/")
    _is_said(page, "Without it, print this page and tick by hand.")
    for id_, words in STEPS.items():
        row = page.locator(f"[data-step-row={id_}]")
        expect(row.get_by_text(words.title, exact=True).first).to_be_visible()
        expect(row.get_by_text(numbered(words.due), exact=True)).to_be_visible()
        expect(row.get_by_text(words.how, exact=True)).to_be_hidden()
        row.get_by_text("Why and how").click()
        expect(row.get_by_text(words.why, exact=True)).to_be_visible()
        expect(row.get_by_text(words.how, exact=True)).to_be_visible()
    expect(page.locator("[data-interviews]")).to_be_hidden()
    expect(page.get_by_role("button", name="Done", exact=True)).to_be_hidden()
    expect(page.locator("[data-engine-state]")).to_be_hidden()


def test_the_calculator_shows_an_example(page: Page) -> None:
    page.goto("dates/")
    _is_said(page, "Below is an example to count from.")
    expect(page.get_by_text("An example: an interview at nine o’clock")).to_be_visible()
    follow_up = page.get_by_role("row").filter(has_text="Follow up if you hear nothing")
    expect(follow_up.locator("time").first).to_have_attribute("datetime", "2026-03-06")
    expect(page.get_by_role("button", name="Keep this interview")).to_be_hidden()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("", "Without it, the guide and the checklist are here to read and to print."),
        ("privacy/", "Without JavaScript nothing is kept on this device"),
    ],
)
def test_other_tools_say_what_needs_javascript(page: Page, path: str, words: str) -> None:
    page.goto(path)
    _is_said(page, words)
    expect(page.get_by_text("Working out your days")).to_have_count(0)


def test_a_guide_page_reads_on_a_phone(page: Page) -> None:
    looks(page, "phone", "light")
    page.goto("guide/notes/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_text("Write down what was said").first).to_be_visible()
