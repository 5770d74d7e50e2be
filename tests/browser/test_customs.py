"""What is customary where the employer is stands beside the window, and only for that country."""

from playwright.sync_api import Page, expect

from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import Checklist
from tests.browser.engine import held_back
from tests.browser.storage import put, text_of

FRESH = {"company": "Fresh GmbH", "day": "2026-02-27", "time": "09:00"}
GERMAN = "In Germany one to two weeks without news are common."


def test_the_checklist_says_it_beside_the_window_and_leaves_the_window(page: Page) -> None:
    held_back(page)
    put(page, text_of(a={**FRESH, "country": "DE"}))
    checklist = Checklist(page).open()
    follow_up = checklist.row("follow-up")
    expect(follow_up).to_contain_text(GERMAN)
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    link = follow_up.get_by_role("link", name="Handelsblatt")
    expect(link).to_be_visible()
    expect(checklist.row("send-thank-you")).to_contain_text("In Germany it is optional.")
    expect(page.get_by_text("In France", exact=False).locator("visible=true")).to_have_count(0)
    must_be_fine_everywhere(page)


def test_it_follows_the_country_as_it_is_chosen(page: Page) -> None:
    held_back(page)
    put(page, text_of(a={**FRESH, "country": "DE"}))
    checklist = Checklist(page).open()
    expect(checklist.row("follow-up").get_by_text(GERMAN)).to_be_visible()
    page.evaluate("document.querySelector('[data-details]').open = true")
    checklist.fill(country="FR")
    expect(checklist.row("follow-up").get_by_text(GERMAN)).to_be_hidden()
    expect(checklist.row("follow-up").get_by_text("In France many ask")).to_be_visible()
    checklist.fill(country="")
    expect(page.locator("[data-custom] >> visible=true")).to_have_count(0)


def test_a_promised_date_has_a_custom_of_its_own(page: Page) -> None:
    held_back(page)
    put(page, text_of(a={**FRESH, "country": "FR", "promised": "2026-03-05"}))
    follow_up = Checklist(page).open().row("follow-up")
    expect(follow_up.get_by_text("as soon as the date has passed")).to_be_visible()
    expect(follow_up.get_by_text("many ask after a week")).to_be_hidden()


def test_the_calculator_and_the_guide_say_it_too(page: Page) -> None:
    held_back(page)
    page.goto("dates/")
    page.get_by_label("Date of the interview", exact=True).fill("2026-02-27")
    page.get_by_label("Country of the employer", exact=True).select_option("DE")
    expect(page.get_by_text(GERMAN)).to_be_visible()
    must_be_fine_everywhere(page)
    put(page, text_of(a={**FRESH, "country": "DE"}))
    page.goto("guide/follow-up/")
    expect(Checklist(page).row("follow-up").get_by_text(GERMAN)).to_be_visible()


def test_the_calendar_button_says_what_a_second_file_does(page: Page) -> None:
    held_back(page)
    put(page, text_of(a=FRESH))
    Checklist(page).open()
    words = page.get_by_text("Thunderbird leaves out what it has already.")
    expect(words).to_be_hidden()
    page.get_by_text("what a second calendar file does").click()
    expect(words).to_be_visible()
    must_be_fine_everywhere(page)
