"""Dates that cannot be: said beside the field, nothing computed from them, nothing lost."""

import json

from playwright.sync_api import Locator, Page, expect

from tests.browser.checklist import Checklist
from tests.browser.engine import held_back
from tests.browser.site_pages import looks
from tests.browser.storage import put, state_of

INCOMPLETE = "This date is not complete. Type the day, the month and the year."
BAD_YEAR = "The year must be between 2000 and 2100. Please check it."


def _writes_days_first(day: Locator) -> bool:
    """Whether date fields begin with the day: the browser goes by its own language."""
    day.focus()
    day.press_sequentially("01022026")
    days_first = day.input_value() == "2026-02-01"
    day.fill("")
    day.focus()
    return days_first


def test_a_half_typed_date_is_said_and_nothing_is_computed_from_it(checklist: Checklist) -> None:
    day, error = checklist.field("day"), checklist.error("day")
    day.focus()
    checklist.page.keyboard.type("0202")
    checklist.field("company").focus()
    expect(error).to_have_text(INCOMPLETE)
    expect(day).to_have_attribute("aria-invalid", "true")
    expect(day).to_have_accessible_description(INCOMPLETE)
    # What is half typed survives that something else is typed
    checklist.fill(company="Example S.A.")
    checklist.ready()
    expect(checklist.next).to_contain_text("Type the date of the interview")
    expect(error).to_have_text(INCOMPLETE)
    expect(checklist.row("follow-up").locator("time")).to_have_count(0)

    # The rest of it
    day.focus()
    for key in ("Tab", "Tab"):
        checklist.page.keyboard.press(key)
    checklist.page.keyboard.type("2026")
    expect(day).to_have_value("2026-02-02")
    expect(error).to_be_hidden()
    expect(day).to_have_attribute("aria-invalid", "false")
    checklist.expect_days("follow-up", "2026-02-09", "2026-02-12", best="2026-02-09")

    # Half of it taken away again: the days go, what was kept stays
    day.focus()
    checklist.page.keyboard.press("Backspace")
    expect(checklist.row("follow-up").locator("time")).to_have_count(0)
    expect(error).to_have_text(INCOMPLETE)
    checklist.page.reload()
    expect(day).to_have_value("2026-02-02")
    expect(error).to_be_hidden()
    expect(checklist.field("company")).to_have_value("Example S.A.")


def test_an_impossible_day_cannot_be_stored(page: Page) -> None:
    held_back(page)
    checklist = Checklist(page).open()
    day = checklist.field("day")
    day.focus()
    page.keyboard.type("31022026" if _writes_days_first(day) else "02312026")
    checklist.field("company").focus()
    expect(checklist.error("day")).to_have_text(INCOMPLETE)
    expect(day).to_have_value("")
    stored = page.evaluate("localStorage.getItem('after-interview:state')")
    assert "02-31" not in (stored or "")


def test_a_year_far_away_is_said_kept_and_not_computed_from(checklist: Checklist) -> None:
    checklist.ready()
    for year in ("1850", "2150"):
        checklist.fill(day="2026-02-27", time="09:00")
        checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
        checklist.fill(day=f"{year}-02-27")
        checklist.field("company").focus()
        expect(checklist.error("day")).to_have_text(BAD_YEAR)
        expect(checklist.next).to_contain_text("Correct the date of the interview")
        expect(checklist.row("follow-up").locator("time")).to_have_count(0)
        expect(checklist.page.locator("[data-strip]")).to_be_hidden()
    checklist.page.reload()
    expect(checklist.field("day")).to_have_value("2150-02-27")
    expect(checklist.error("day")).to_have_text(BAD_YEAR)
    checklist.fill(day="2026-02-27")
    expect(checklist.error("day")).to_be_hidden()
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")


def test_while_a_year_is_typed_nobody_is_scolded(page: Page) -> None:
    held_back(page)
    checklist = Checklist(page).open()
    checklist.field("day").focus()
    page.keyboard.type("0202202")
    # Three digits of the year make a whole date, of the year 202
    expect(checklist.field("day")).to_have_value("0202-02-02")
    assert checklist.error("day").is_hidden()
    page.keyboard.type("6")
    expect(checklist.field("day")).to_have_value("2026-02-02")
    checklist.field("company").focus()
    expect(checklist.error("day")).to_be_hidden()


def test_a_promised_date_before_the_interview_is_left_aside(checklist: Checklist) -> None:
    checklist.fill(day="2026-02-27", time="09:00", promised="2026-02-20").ready()
    expect(checklist.error("promised")).to_contain_text("This is before the interview")
    expect(checklist.field("promised")).to_have_attribute("aria-invalid", "true")
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    expect(checklist.page.locator("[data-strip-row=promised]")).to_be_hidden()
    expect(checklist.error("day")).to_be_hidden()
    expect(checklist.field("promised")).to_have_value("2026-02-20")
    checklist.fill(promised="2026-03-05")
    expect(checklist.error("promised")).to_be_hidden()
    checklist.expect_days("follow-up", "2026-03-07", "2026-03-08", best="2026-03-09")


def test_on_a_phone_the_details_open_for_what_is_wrong_in_them(page: Page) -> None:
    looks(page, "phone", "light")
    right = {"company": "Example S.A.", "day": "2026-02-27"}
    put(page, json.dumps(state_of(a1={**right, "promised": "2026-02-20"}, b2=right)))
    checklist = Checklist(page).open().ready()
    expect(checklist.error("promised")).to_be_visible()
    page.reload()
    expect(checklist.error("promised")).to_contain_text("This is before the interview")
    checklist.interview("Example").last.click()
    expect(checklist.field("promised")).to_be_hidden()


def test_an_answer_before_the_interview_is_said(checklist: Checklist) -> None:
    checklist.fill(day="2026-02-27", outcome="refusal").ready()
    answered = checklist.page.get_by_label("Date of the answer", exact=True)
    answered.fill("2026-02-20")
    checklist.field("company").focus()
    expect(checklist.page.locator("#f-outcome_day-error")).to_contain_text(
        "This is before the interview."
    )
    expect(checklist.row("thank-after-refusal")).to_be_visible()
    expect(checklist.row("thank-after-refusal").locator("time")).to_have_count(0)
