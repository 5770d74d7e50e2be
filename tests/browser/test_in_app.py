"""In the browser of another app: it is named, and what was typed can be taken elsewhere."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.checklist import Checklist, engine_is
from tests.browser.clock import FRIDAY, now_is

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
ANDROID = "Mozilla/5.0 (Linux; Android 15; Pixel 9; wv) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile"
APPS = {
    "LinkedIn": f"{IPHONE} Mobile/22B83 [LinkedInApp]/9.30.1234",
    "Instagram": f"{IPHONE} Mobile/22B83 Instagram 355.0.0.26 (iPhone16,1; iOS 18_1)",
    "Facebook": f"{ANDROID} Safari/537.36 [FB_IAB/FB4A;FBAV/489.0.0.1;]",
    "WhatsApp": f"{ANDROID} Safari/537.36 WhatsApp/2.24.20",
    "TikTok": f"{ANDROID} Safari/537.36 BytedanceWebview/d8a21c6",
}
SHARING = """
window.shared = [];
window.outcome = "";
navigator.canShare = ({ files }) => files.length > 0;
navigator.share = async ({ files }) => {
  if (window.outcome) throw new DOMException("no", window.outcome);
  window.shared.push(files[0].name);
};
"""


@pytest.fixture
def phone(
    browser: Browser, browser_context_args: dict[str, Any], request: pytest.FixtureRequest
) -> Iterator[Page]:
    """A touched device, whose browser calls itself as the test says."""
    agent = {"user_agent": request.param} if getattr(request, "param", "") else {}
    touched = {"is_mobile": True, "has_touch": True, "viewport": {"width": 390, "height": 800}}
    context = browser.new_context(**{**browser_context_args, **touched, **agent})
    now_is(context, FRIDAY)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("phone", "app"), [(agent, app) for app, agent in APPS.items()], indirect=["phone"], ids=APPS
)
def test_whose_browser_it_is_is_said(phone: Page, app: str) -> None:
    checklist = Checklist(phone).open()
    expect(checklist.messages).to_contain_text(f"You are in the browser of {app}.")


def test_in_a_browser_of_its_own_nothing_is_said(phone: Page) -> None:
    checklist = Checklist(phone).open().ready()
    expect(checklist.messages).to_be_empty()


@pytest.mark.parametrize("phone", [APPS["LinkedIn"]], indirect=True)
def test_what_was_typed_goes_along_to_another_browser(phone: Page, page: Page) -> None:
    checklist = Checklist(phone).open().fill(company="Example S.A.", day="2026-02-27").ready()
    checklist.messages.get_by_role("button", name="Open in your browser").click()
    link = checklist.messages.get_by_label("Link to this page")
    expect(link).to_be_focused()
    expect(checklist.messages).to_contain_text("What you typed comes along.")
    page.goto(link.input_value())
    engine_is(page, "ready")
    page.locator("[data-action=arrival-take]").click()
    expect(Checklist(page).field("company")).to_have_value("Example S.A.")


def calendar_file(page: Page, outcome: str = "") -> Checklist:
    """Ask for the calendar file, with a sheet to share with that ends so."""
    page.add_init_script(SHARING)
    checklist = Checklist(page).open().fill(day="2026-02-27", time="09:00").ready()
    page.evaluate("(outcome) => { window.outcome = outcome; }", outcome)
    return checklist


def test_a_file_goes_to_the_app_that_is_chosen(phone: Page) -> None:
    checklist = calendar_file(phone)
    phone.locator("[data-action=calendar]:visible").first.click()
    expect(checklist.messages).to_contain_text("The app you chose has the file now.")
    assert phone.evaluate("window.shared.length") == 1


def test_who_closes_the_sheet_is_told_nothing(phone: Page) -> None:
    checklist = calendar_file(phone, "AbortError")
    calendar = phone.locator("[data-action=calendar]:visible").first
    calendar.click()
    expect(calendar).to_have_attribute("aria-busy", "false")
    expect(checklist.messages).to_be_empty()


def test_where_the_sheet_does_not_open_the_browser_gets_the_file(phone: Page) -> None:
    checklist = calendar_file(phone, "NotAllowedError")
    with phone.expect_download():
        phone.locator("[data-action=calendar]:visible").first.click()
    expect(checklist.messages).to_contain_text("Your browser saves the file now, or opens it.")


def test_where_no_file_comes_the_dates_can_be_sent_to_oneself(phone: Page) -> None:
    checklist = Checklist(phone).open().fill(company="Example S.A.", day="2026-02-27").ready()
    opened: list[str] = []
    phone.on("request", lambda request: opened.append(request.url))
    with phone.expect_download():
        phone.locator("[data-action=calendar]:visible").first.click()
    link = checklist.messages.get_by_role("link", name="Email these dates to yourself")
    address = urlsplit(link.get_attribute("href") or "")
    assert (address.scheme, address.path) == ("mailto", "")
    (text,) = parse_qs(address.query)["body"]
    assert "Follow up if you hear nothing: Example S.A.\r\nFriday 6 March" in text
    # It is the reader who opens it.
    assert not [url for url in opened if url.startswith("mailto:")]


def test_with_a_mouse_the_browser_gets_the_file(page: Page) -> None:
    checklist = calendar_file(page)
    with page.expect_download():
        page.locator("[data-action=calendar]:visible").first.click()
    expect(checklist.messages).to_contain_text("Your browser saves the file now, or opens it.")
    assert page.evaluate("window.shared.length") == 0
    expect(checklist.messages.get_by_role("link")).to_have_count(0)
