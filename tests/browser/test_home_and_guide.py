"""The home page begins what the checklist goes on with; the guide's ticks are the checklist's."""

from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist, engine_is
from tests.browser.engine import held_back
from tests.browser.site_pages import looks


def test_date_in_next_action_out_and_the_same_interview_in_the_checklist(page: Page) -> None:
    page.goto("")
    next_action = page.get_by_role("region", name="Next action")
    expect(next_action).to_contain_text("Type the date of the interview to see your days.")
    expect(page.get_by_text("An example: an interview")).to_be_visible()
    engine_is(page, "ready")
    page.get_by_label("Date of the interview").fill("2026-02-27")
    expect(next_action).to_contain_text("Today: Write down what was said")
    expect(page.get_by_text("An example: an interview")).to_have_count(0)
    page.get_by_label("Time of the interview").fill("09:00")
    expect(page.locator("[data-slot=sentences]")).to_contain_text(
        "Send a thank-you email: Friday 27 February to Sunday 1 March."
    )

    next_action.get_by_role("link", name="Open the checklist").click()
    checklist = Checklist(page)
    expect(checklist.field("day")).to_have_value("2026-02-27")
    expect(checklist.field("time")).to_have_value("09:00")
    expect(checklist.names()).to_have_text(["Interview of Friday 27 February"])
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    checklist.choose("Interview of Friday", "Delete")
    page.goto("")
    expect(page.get_by_label("Date of the interview")).to_have_value("")
    expect(next_action).to_contain_text("Type the date of the interview to see your days.")


def test_ticks_of_a_guide_page_are_those_of_the_checklist(page: Page) -> None:
    held_back(page)
    checklist = Checklist(page).open()
    checklist.fill(company="Example S.A.")
    page.goto("guide/notes/")
    expect(page.get_by_text("For Example S.A.")).to_be_visible()
    page.get_by_label("Write down what was said").check()
    expect(page.get_by_text("Ticked 27 February at 11:00")).to_be_visible()
    expect(page.get_by_label("Look back at how you did")).not_to_be_checked()
    checklist.open()
    expect(checklist.box("write-notes")).to_be_checked()
    expect(checklist.box("evaluate-yourself")).not_to_be_checked()
    expect(checklist.names()).to_have_text(["Example S.A."])
    checklist.box("evaluate-yourself").check()
    page.goto("guide/notes/")
    expect(page.get_by_label("Look back at how you did")).to_be_checked()


def test_a_tick_in_the_guide_begins_an_interview(page: Page) -> None:
    held_back(page)
    page.goto("guide/notes/")
    page.get_by_label("Write down what was said").check()
    page.get_by_label("Look back at how you did").check()
    checklist = Checklist(page).open()
    expect(checklist.names()).to_have_text(["Interview without a name"])
    expect(checklist.box("write-notes")).to_be_checked()
    expect(checklist.box("evaluate-yourself")).to_be_checked()


def test_a_long_page_lists_its_sections_once_whatever_the_width(page: Page) -> None:
    page.goto("guide/thank-you/")
    inside = page.get_by_text("On this page", exact=True)
    beside = page.locator(".md-sidebar--secondary")
    looks(page, "desktop", "light")
    expect(beside).to_be_visible()
    expect(inside).to_be_hidden()
    looks(page, "phone", "light")
    expect(beside).to_be_hidden()
    expect(inside).to_be_visible()
    inside.click()
    page.locator(".jump").get_by_role("link", name="Usual mistakes").click()
    expect(page.get_by_role("heading", name="Usual mistakes")).to_be_in_viewport()
