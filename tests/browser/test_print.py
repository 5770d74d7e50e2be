"""The guide on paper: every page of it on one or two sheets."""

import pytest
from playwright.sync_api import Page

from tests.browser.site_pages import GUIDE, sheets

MOST_SHEETS = 2


@pytest.mark.parametrize("path", GUIDE)
def test_a_page_of_the_guide_prints_on_two_sheets(page: Page, path: str) -> None:
    page.goto(path)
    assert 1 <= sheets(page.pdf(prefer_css_page_size=True, format="A4")) <= MOST_SHEETS
