"""The home page of who comes back: what is to do today, for all, and nothing overwritten."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import engine_is
from tests.browser.clock import next_day_is, now_is, seen_again_at
from tests.browser.engine import held_back
from tests.browser.storage import kept, put, text_of

NOTED = dict.fromkeys(("write-notes", "evaluate-yourself", "note-the-job"), "2026-02-27T11:00")
FRESH = {"company": "Fresh S.A.", "day": "2026-02-27", "time": "09:00", "done": NOTED}
LATE = {"company": "Late GmbH", "day": "2026-02-10", "done": NOTED}
LATER = {"company": "Later plc", "day": "2026-03-04"}
UNDATED = {"company": "Undated AG"}


def test_what_is_typed_is_another_interview_and_changes_none(page: Page) -> None:
    held_back(page)
    put(page, text_of(a1=FRESH, b2=LATE))
    before = kept(page)["interviews"]
    page.goto("")
    expect(page.get_by_role("heading", name="Another interview")).to_be_visible()
    expect(page.get_by_label("Date of the interview")).to_have_value("")
    page.get_by_label("Date of the interview").fill("2026-02-26")
    page.get_by_label("Time of the interview").fill("10:00")
    after = kept(page)["interviews"]
    assert {key: after[key] for key in before} == before
    (new,) = after.keys() - before.keys()
    assert (after[new]["day"], after[new]["time"]) == ("2026-02-26", "10:00")
    page.get_by_role("button", name="Another interview").click()
    expect(page.get_by_label("Date of the interview")).to_be_focused()
    expect(page.get_by_label("Date of the interview")).to_have_value("")
    page.get_by_label("Date of the interview").fill("2026-02-25")
    assert len(kept(page)["interviews"]) == 4
    assert kept(page)["interviews"][new]["day"] == "2026-02-26"
    page.reload()
    page.get_by_label("Time of the interview").fill("15:00")
    assert len(kept(page)["interviews"]) == 5
    assert [it.get("day") for it in kept(page)["interviews"].values()][:4] == [
        "2026-02-27", "2026-02-10", "2026-02-26", "2026-02-25",
    ]  # fmt: skip


def test_what_is_cleared_again_leaves_no_empty_interview(page: Page) -> None:
    held_back(page)
    put(page, text_of(a1=FRESH))
    page.goto("")
    page.get_by_label("Date of the interview").fill("2026-02-26")
    page.get_by_label("Date of the interview").fill("")
    assert list(kept(page)["interviews"]) == ["a1"]
    page.get_by_label("Time of the interview").fill("10:00")
    assert len(kept(page)["interviews"]) == 2


def test_the_next_day_it_is_another_interview(page: Page) -> None:
    held_back(page)
    page.goto("")
    page.get_by_label("Date of the interview").fill("2026-02-26")
    next_day_is(page, "2026-02-28")
    expect(page.get_by_label("Date of the interview")).to_have_value("")
    page.get_by_label("Date of the interview").fill("2026-02-28")
    assert [it["day"] for it in kept(page)["interviews"].values()] == ["2026-02-26", "2026-02-28"]


def test_when_it_was_is_one_tap_and_can_be_taken_back(page: Page) -> None:
    held_back(page)
    page.goto("")
    expect(page.get_by_role("heading", name="When was it?")).to_be_visible()
    page.get_by_role("button", name="Yesterday").click()
    expect(page.get_by_label("Date of the interview")).to_have_value("2026-02-26")
    page.get_by_role("button", name="Today", exact=True).click()
    expect(page.get_by_label("Date of the interview")).to_have_value("2026-02-27")
    expect(page.get_by_role("button", name="Yesterday")).to_have_attribute("aria-pressed", "false")
    page.get_by_role("button", name="Morning").click()
    expect(page.get_by_label("Time of the interview")).to_have_value("09:00")
    page.get_by_role("button", name="Morning").click()
    expect(page.get_by_label("Time of the interview")).to_have_value("")
    page.get_by_role("button", name="Afternoon").click()
    (only,) = kept(page)["interviews"].values()
    assert (only["day"], only["time"]) == ("2026-02-27", "14:00")


def test_every_interview_has_its_line_and_its_button(page: Page) -> None:
    put(page, text_of(u=UNDATED, l3=LATER, f1=FRESH, l2=LATE))
    page.goto("")
    engine_is(page, "ready")
    rows = page.get_by_role("region", name="Today").locator("[data-interview]")
    expect(rows.locator("[data-slot=name]")).to_have_text(
        ["Late GmbH", "Fresh S.A.", "Later plc", "Undated AG"]
    )
    expect(rows.nth(0)).to_contain_text("late")
    expect(rows.nth(1)).to_contain_text("Send a thank-you email, best today")
    expect(page.get_by_text("In the next seven days")).to_be_visible()
    must_be_fine_everywhere(page)
    rows.nth(1).get_by_role("link", name="Write the email, Fresh S.A.").click()
    expect(page).to_have_url(re.compile(r"/letters/#thank-you$"))
    expect(page.get_by_label("Interview", exact=True)).to_have_value("f1")


def test_the_week_has_a_row_for_each_interview_and_says_the_same_in_words(page: Page) -> None:
    put(page, text_of(f1=FRESH, l3=LATER, u=UNDATED, l2=LATE))
    page.goto("")
    week = page.locator("[data-week]")
    expect(week.locator("[data-strip-day]")).to_have_count(7)
    expect(week.locator("[data-today]")).to_contain_text("27")
    rows = week.locator(".week-row")
    expect(rows.locator("[data-slot=name]")).to_have_text(["Fresh S.A.", "Later plc"])
    expect(rows.nth(0).locator(".strip-best")).to_have_count(1)
    # Wednesday is the sixth of the seven days.
    dot = rows.nth(1).locator(".week-interview")
    assert dot.evaluate("({ style }) => style.getPropertyValue('--first')") == "5"
    expect(page.locator("[data-slot=coming] > li")).to_have_text(
        ["Wed 4 Mar: Interview, Later plc", "Thu 5 Mar: Send a thank-you email, Later plc"]
    )


def test_the_days_go_into_a_calendar_where_the_date_was_typed(page: Page) -> None:
    put(page, text_of(l3=LATER))
    page.goto("")
    add = page.get_by_role("button", name="Add these days to your calendar")
    expect(add).to_be_hidden()
    page.get_by_label("Date of the interview").fill("2026-02-27")
    with page.expect_download() as download:
        add.click()
    text = Path(download.value.path()).read_text("utf-8")
    assert "Follow up" in text
    assert "Later plc" not in text
    expect(page.locator("[data-messages]")).to_contain_text("Open the file")
    expect(add).to_be_hidden()


def test_one_interview_has_the_page_for_itself(page: Page) -> None:
    put(page, text_of(f1=FRESH))
    page.goto("")
    following = page.get_by_role("region", name="Next action")
    expect(following).to_contain_text("Today: Send a thank-you email", timeout=45_000)
    expect(following).to_contain_text("Fresh S.A.")
    must_be_fine_everywhere(page)
    following.get_by_role("link", name="Write the email").click()
    expect(page).to_have_url(re.compile(r"/letters/#thank-you$"))


@pytest.mark.parametrize("path", ["", "checklist/"])
def test_a_page_opened_before_the_interview_knows_afterwards_that_it_is_over(
    path: str, page: Page
) -> None:
    held_back(page)
    put(page, text_of(a1={"company": "Example S.A.", "day": "2026-02-27", "time": "14:00"}))
    now_is(page, "2026-02-27T13:40:00+01:00")
    page.goto(path)
    next_ = page.locator("[data-slot=next]")
    expect(next_).to_have_text("Today: Ask what happens next")
    seen_again_at(page, "2026-02-27T15:05:00+01:00")
    expect(next_).to_have_text("Today: Write down what was said")


def test_what_is_typed_a_minute_later_is_the_same_interview(page: Page) -> None:
    held_back(page)
    page.goto("")
    page.get_by_label("Date of the interview").fill("2026-02-26")
    seen_again_at(page, "2026-02-27T12:01:00+01:00")
    page.get_by_label("Time of the interview").fill("15:00")
    (only,) = kept(page)["interviews"].values()
    assert (only["day"], only["time"]) == ("2026-02-26", "15:00")
