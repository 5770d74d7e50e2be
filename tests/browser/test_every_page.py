"""Every page on phone and desktop, light and dark: nothing sticks out, axe is silent; paper."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import Checklist
from tests.browser.engine import held_back
from tests.browser.site_pages import PAGES, looks
from tests.browser.watch import Watch


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path or "home")
def test_page(page: Page, path: str) -> None:
    held_back(page)
    looks(page, "phone", "light")
    page.goto(path)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    must_be_fine_everywhere(page)


def test_a_page_that_is_not_there_leads_on(page: Page, watch: Watch) -> None:
    watch.expect_complaint("Failed to load resource.*404")
    response = page.goto("guide/no-such-page/")
    assert response
    assert response.status == 404
    page.get_by_role("link", name="Open the checklist").click()
    expect(page.get_by_role("heading", name="Your checklist")).to_be_visible()


def test_on_paper_there_are_the_steps_and_no_buttons(page: Page) -> None:
    held_back(page)
    checklist = Checklist(page).open()
    checklist.fill(company="Example S.A.")
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    for step in ("ask-next-step", "write-notes", "send-thank-you", "follow-up"):
        expect(checklist.row(step)).to_be_visible()
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    expect(page.get_by_role("button", name="Add an interview")).to_be_hidden()
    expect(page.get_by_role("banner")).to_be_hidden()
    expect(page.get_by_role("navigation")).to_have_count(0)
