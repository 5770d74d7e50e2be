"""The checklist on a phone: what to do is on the first screen, and buttons do the step."""

import json
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import Checklist
from tests.browser.site_pages import looks
from tests.browser.storage import KEY, put, text_of

NOTED = dict.fromkeys(("write-notes", "evaluate-yourself", "note-the-job"), "2026-02-27T11:00")
FRESH = {"company": "Fresh S.A.", "day": "2026-02-27", "time": "09:00", "done": NOTED}
ONE: dict[str, dict[str, Any]] = {"a": FRESH}
THREE = {**ONE, "b": {"company": "Late GmbH", "day": "2026-02-10"}, "c": {"day": "2026-03-04"}}
SIX = {**THREE, "d": {"company": "D"}, "e": {"day": "2026-02-26"}, "f": {**FRESH, "role": "Clerk"}}


def _is_on_the_first_screen(place: Locator) -> bool:
    box = place.bounding_box()
    return box is not None and box["y"] >= 0 and box["y"] + box["height"] <= 740


@pytest.mark.parametrize("kept", [ONE, THREE, SIX], ids=["one", "three", "six"])
def test_what_to_do_is_on_the_first_screen_of_a_phone(
    page: Page, kept: dict[str, dict[str, Any]]
) -> None:
    looks(page, "phone", "light")
    put(page, text_of(**kept))
    checklist = Checklist(page).open().ready()
    expect(checklist.next).to_contain_text("Today: Send a thank-you email")
    assert _is_on_the_first_screen(checklist.next)
    assert page.evaluate("scrollY") == 0
    assert _is_on_the_first_screen(checklist.next.get_by_role("link", name="Write the email"))


def test_who_has_no_interview_is_asked_first_for_two_things(page: Page) -> None:
    looks(page, "phone", "light")
    checklist = Checklist(page).open()
    for name in ("day", "time"):
        assert _is_on_the_first_screen(checklist.field(name))
    must_be_fine_everywhere(page)
    looks(page, "phone", "light")
    checklist.fill(company="Example S.A.", day="2026-02-27")
    page.reload()
    expect(checklist.field("day")).to_be_hidden()
    summary = page.locator("[data-details] > summary")
    expect(summary).to_contain_text("today")
    expect(summary).to_contain_text("change")
    summary.click()
    expect(checklist.field("company")).to_be_visible()


def test_what_comes_later_says_more_once_somebody_is_in_it(page: Page) -> None:
    looks(page, "phone", "light")
    checklist = Checklist(page).open()
    more = page.get_by_text("If one sent you: talk to your agency consultant first.")
    expect(more).to_be_hidden()
    checklist.field("firm").focus()
    expect(more).to_be_visible()
    days = [checklist.field(name).bounding_box() for name in ("company", "role")]
    assert all(days)
    above, below = (box["y"] for box in days if box)
    assert below - above < 90


def test_a_step_that_no_button_does_leads_to_how_it_is_done_before_done(page: Page) -> None:
    put(page, text_of(a={"company": "Quiet S.A.", "day": "2026-01-20", "outcome": "no-answer"}))
    checklist = Checklist(page).open().ready()
    expect(checklist.next).to_have_attribute("data-next-step", "keep-looking")
    expect(checklist.next.locator(".button:not(.button--quiet):visible")).to_have_text(
        "How to do it"
    )


def test_a_long_list_is_folded_to_the_one_shown(page: Page) -> None:
    looks(page, "phone", "light")
    put(page, text_of(**SIX))
    checklist = Checklist(page).open().ready()
    expect(checklist.names().filter(visible=True)).to_have_text(["Fresh S.A."])
    checklist.interviews.get_by_role("button", name="All 6 interviews").click()
    expect(checklist.names().filter(visible=True)).to_have_count(6)
    expect(checklist.names().first).to_have_text("Late GmbH")
    expect(checklist.interview("Late GmbH")).to_contain_text("late")
    must_be_fine_everywhere(page)


def test_interviews_of_one_name_are_told_apart_by_their_days(page: Page) -> None:
    put(page, text_of(a=FRESH, b={**FRESH, "day": "2026-02-25"}))
    checklist = Checklist(page).open()
    expect(checklist.names()).to_have_text(
        ["Fresh S.A. (Wednesday 25 February)", "Fresh S.A. (Friday 27 February)"]
    )


def test_the_button_does_the_step_and_done_can_be_taken_back(page: Page) -> None:
    put(page, text_of(a={**FRESH, "done": {}}))
    checklist = Checklist(page).open().ready()
    checklist.next.get_by_role("link", name="Write your notes").click()
    expect(page.locator(".notes-fold :focus")).to_be_visible()
    checklist.next.get_by_role("button", name="Done", exact=True).click()
    expect(checklist.messages).to_contain_text("Done: Write down what was said.")
    expect(checklist.box("write-notes")).to_be_checked()
    checklist.undo()
    expect(checklist.box("write-notes")).not_to_be_checked()


def test_while_its_time_has_not_come_a_step_goes_into_the_calendar(page: Page) -> None:
    put(page, text_of(a={"company": "Later plc", "day": "2026-03-04"}))
    checklist = Checklist(page).open().ready()
    expect(checklist.next).to_contain_text("Nothing to do today")
    expect(checklist.next.get_by_role("button", name="Done", exact=True)).to_be_hidden()
    expect(checklist.next.get_by_role("button", name="Add to calendar")).to_be_visible()


def test_what_is_asked_at_the_interview_is_one_line_once_it_is_over(page: Page) -> None:
    put(page, text_of(a=FRESH))
    checklist = Checklist(page).open()
    expect(checklist.box("ask-when")).to_be_hidden()
    page.get_by_role("button", name="Show Before you leave").click()
    expect(checklist.box("ask-when")).to_be_visible()
    checklist.fill(day="2026-03-02")
    expect(checklist.box("ask-when")).to_be_visible()
    page.goto("404.html")
    page.goto("checklist/#step-ask-when")
    expect(checklist.box("ask-when")).to_be_visible()


def test_the_next_round_begins_with_what_is_known(page: Page) -> None:
    known = {**FRESH, "role": "Clerk", "people": "Claire Weber", "firm": "Hypothetical Recruiters"}
    put(page, text_of(a={**known, "outcome": "next-round", "topic": "the release"}))
    checklist = Checklist(page).open()
    page.get_by_role("button", name="Add the next interview").click()
    expect(checklist.field("day")).to_be_focused()
    expect(checklist.field("day")).to_have_value("")
    expect(checklist.field("company")).to_have_value("Fresh S.A.")
    expect(checklist.field("firm")).to_have_value("Hypothetical Recruiters")
    checklist.fill(day="2026-03-06")
    kept = json.loads(page.evaluate("key => localStorage.getItem(key)", KEY))["interviews"]
    (new,) = kept.keys() - {"a"}
    assert kept[new]["previous"] == "a"
    assert (kept[new]["people"], kept[new].get("topic")) == ("Claire Weber", None)
    assert kept["a"]["day"] == "2026-02-27"
    page.get_by_role("button", name="The round before: Fresh S.A., Clerk (today)").click()
    expect(checklist.field("day")).to_have_value("2026-02-27")
    expect(page.get_by_role("button", name="Add the next interview")).to_be_hidden()
    page.get_by_role("button", name="The next round: Fresh S.A., Clerk (Fri 6 Mar)").click()
    expect(checklist.field("day")).to_have_value("2026-03-06")
