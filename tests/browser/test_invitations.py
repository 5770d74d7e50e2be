"""An invitation from a firm: looked at, added, changed, updated; and the hostile ones."""

import datetime as dt
import random
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from playwright.sync_api import Dialog, Locator, Page, expect

from after_interview.links.invitation import invitation, link_of
from tests.browser.checklist import Checklist
from tests.browser.clock import now_is
from tests.browser.site_pages import looks, too_wide
from tests.browser.storage import kept, stored
from tests.unit.test_hostile_links import WHOLE, mutated, query

FIELDS = {
    "company": "Example S.A.",
    "role": "Customer support coordinator",
    "day": "2026-02-27",
    "time": "09:00",
    "people": "Claire Weber, recruiter\nMarc Thill, head of support",
    "country": "LU",
    "firm": "Example Search",
    "consultant": "Ada Roth",
}


def fragment(**changes: str) -> str:
    return link_of(invitation("r-1042", {**FIELDS, **changes}), "")


def arrival(page: Page) -> Locator:
    return page.locator("[data-arrival]")


def button(page: Page, name: str) -> Locator:
    return arrival(page).get_by_role("button", name=name, exact=True)


def test_an_invitation_is_looked_at_before_anything_is_kept(page: Page) -> None:
    page.goto(f"checklist/{fragment()}")
    expect(arrival(page)).to_contain_text("Ada Roth, Example Search has filled in your interview")
    expect(arrival(page)).to_be_focused()
    expect(arrival(page)).to_contain_text("Example S.A., Customer support coordinator")
    expect(arrival(page)).to_contain_text("Friday 27 February, 09:00")
    arrival(page).get_by_text("Change something").click()
    expect(arrival(page).get_by_label("Company", exact=True)).to_have_value("Example S.A.")
    expect(arrival(page).get_by_label("People you met")).to_have_value(FIELDS["people"])
    assert stored(page) == {}
    button(page, "Ignore").click()
    expect(arrival(page)).to_be_hidden()
    assert stored(page) == {}
    page.reload()
    expect(arrival(page)).to_be_hidden()


def test_what_is_added_is_planned_and_can_be_undone(page: Page) -> None:
    page.goto(f"checklist/{fragment()}")
    checklist = Checklist(page)
    button(page, "Add").click()
    expect(checklist.names()).to_have_text(["Example S.A., Customer support coordinator"])
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    assert not page.url.endswith("v=1")
    checklist.undo()
    expect(checklist.names()).to_have_count(0)


def test_it_can_be_changed_before_it_is_added(page: Page) -> None:
    page.goto(f"checklist/{fragment()}")
    arrival(page).get_by_text("Change something").click()
    arrival(page).get_by_label("Role", exact=True).fill("Support lead")
    button(page, "Add").click()
    checklist = Checklist(page)
    expect(checklist.field("role")).to_have_value("Support lead")
    expect(checklist.field("company")).to_have_value("Example S.A.")


def test_what_is_next_is_seen_as_soon_as_it_is_added(page: Page) -> None:
    looks(page, "phone", "light")
    page.goto(f"checklist/{fragment()}")
    button(page, "Add").click()
    expect(page.locator("[data-next]")).to_be_in_viewport()
    expect(page.get_by_text("Added: Example S.A.")).to_be_in_viewport()


def test_a_later_link_shows_what_changed_and_leaves_ticks_and_notes(page: Page) -> None:
    page.goto(f"checklist/{fragment()}")
    button(page, "Add").click()
    checklist = Checklist(page)
    checklist.box("write-notes").check()
    page.goto(f"checklist/{fragment()}")
    expect(arrival(page)).to_contain_text("You have this already")
    button(page, "Ignore").click()
    page.goto(f"checklist/{fragment(day='2026-03-02', promised='2026-03-10')}")
    changes = arrival(page).locator("[data-slot=arrival-changes] li")
    expect(changes).to_have_text(
        [
            "Date of the interview: Monday 2 March in place of Friday 27 February",
            "Date they promised an answer: Tuesday 10 March",
        ]
    )
    button(page, "Take over the changes").click()
    checklist.expect_days("follow-up", "2026-03-12", "2026-03-13", best="2026-03-12")
    expect(checklist.box("write-notes")).to_be_checked()
    assert len(kept(page)["interviews"]) == 1
    checklist.undo()
    expect(checklist.field("day")).to_have_value("2026-02-27")


def test_a_value_that_cannot_be_used_is_named_and_the_rest_is_there(page: Page) -> None:
    page.goto("checklist/#invite?company=Example%20S.A.&date=tomorrow&id=a&v=1&x=y")
    expect(arrival(page)).to_contain_text("Date of the interview is left out.")
    button(page, "Add").click()
    expect(Checklist(page).names()).to_have_text(["Example S.A."])


@pytest.mark.parametrize(
    ("broken", "words"),
    [
        ("#invite?id=a&v=1", "This link says nothing about an interview"),
        ("#invite?company=A&v=2&id=a", "newer version of this site"),
        ("#move?d=AAAA&v=1", "This link was cut short"),
    ],
)
def test_a_link_that_cannot_be_read_says_so(page: Page, broken: str, words: str) -> None:
    page.goto(f"checklist/{broken}")
    expect(arrival(page)).to_contain_text("This link cannot be used")
    expect(arrival(page)).to_contain_text(words)
    button(page, "Ignore").click()
    assert stored(page) == {}


def test_hostile_links_run_nothing_ask_nobody_and_break_no_page(page: Page) -> None:
    dialogs: list[str] = []

    def dismiss(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismiss)
    looks(page, "phone", "light")
    page.goto("checklist/")
    Checklist(page).ready()
    chance = random.Random(27)  # noqa: S311 - nothing is secret here
    for n in range(300):
        broken = query(chance) if n % 2 else mutated(chance.choice(WHOLE), chance)
        page.evaluate("(hash) => { location.hash = ''; location.hash = hash; }", broken)
        if not broken.startswith(("invite?", "move?")):
            continue
        done = arrival(page).locator(
            "button:not([hidden])[data-action=arrival-take], [data-slot=arrival-why]:not(:empty)"
        )
        expect(done.first).to_be_visible()
        assert too_wide(page) == [], broken
    assert dialogs == []
    assert stored(page) == {}
    expect(page.locator("[data-arrival] :is(img, script, b)")).to_have_count(0)


def calendar_of(page: Page) -> dict[str, Any]:
    """The entries of the calendar file that the page saves, by UID."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Add the dates to your calendar").click()
    calendar = Calendar.from_ical(Path(download.value.path()).read_bytes())
    return {str(event["uid"]): event for event in calendar.walk("VEVENT")}


def test_from_the_invitation_over_ticks_and_an_update_to_the_calendar(page: Page) -> None:
    page.goto(f"checklist/{fragment()}")
    button(page, "Add").click()
    checklist = Checklist(page).ready()
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    before = calendar_of(page)
    checklist.box("talk-to-consultant").check()
    checklist.box("write-notes").check()

    page.goto(f"checklist/{fragment(promised='2026-03-12')}")
    button(page, "Take over the changes").click()
    checklist.expect_days("follow-up", "2026-03-14", "2026-03-15", best="2026-03-16")
    now_is(page, "2026-02-27T12:30:00+01:00")
    after = calendar_of(page)

    follow_up = next(uid for uid in before if ".follow-up@" in uid)
    assert before[follow_up].decoded("dtstart") == dt.date(2026, 3, 6)
    assert after[follow_up].decoded("dtstart") == dt.date(2026, 3, 14)
    assert after[follow_up].decoded("dtend") == dt.date(2026, 3, 17)
    assert int(after[follow_up]["sequence"]) > int(before[follow_up]["sequence"])
    notes = next(uid for uid in after if ".write-notes@" in uid)
    assert (str(before[notes]["status"]), str(after[notes]["status"])) == ("CONFIRMED", "CANCELLED")
