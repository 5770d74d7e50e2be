"""The dates go into the reader's calendar when asked: a file that calendars read, or a link."""

import datetime as dt
import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import icalendar
import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import Checklist
from tests.browser.clock import now_is
from tests.browser.storage import put, state_of
from tests.browser.watch import Watch

NOTES = {"company": "Example S.A.", "role": "Analyst", "day": "2026-02-27", "time": "09:00"}
ADD = "Add the dates to your calendar"


def _with(page: Page, record: dict[str, Any]) -> Checklist:
    put(page, json.dumps(state_of(i0=record)))
    return Checklist(page).open().ready()


def _events(page: Page, button: str = ADD) -> dict[str, icalendar.cal.Component]:
    """The entries of the file that the button gives, by the step in their UID."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button, exact=True).click()
    assert download.value.suggested_filename.endswith(".ics")
    calendar = icalendar.Calendar.from_ical(Path(download.value.path()).read_bytes())
    return {str(event["UID"]): event for event in calendar.walk("VEVENT")}


def _of(events: dict[str, icalendar.cal.Component], step: str) -> icalendar.cal.Component:
    (found,) = [event for uid, event in events.items() if step in uid]
    return found


def _sequence(event: icalendar.cal.Component) -> int:
    return int(str(event["SEQUENCE"]))


def test_all_dates_of_an_interview_as_a_file(page: Page) -> None:
    checklist = _with(page, {**NOTES, "done": {"write-notes": "2026-02-27T11:00"}})
    first = _events(page)
    expect(checklist.messages).to_contain_text("Open the file, and your calendar asks what to add.")
    follow_up = _of(first, "follow-up")
    assert follow_up.decoded("DTSTART") == dt.date(2026, 3, 6)
    assert follow_up.decoded("DTEND") == dt.date(2026, 3, 10)
    assert "Example S.A." in str(follow_up["SUMMARY"])
    assert "/guide/follow-up/" in str(follow_up["URL"])
    assert "Friday 6 March" in str(follow_up["DESCRIPTION"])
    # What was done before any file had it needs no entry, and nothing is called off.
    assert not [uid for uid in first if "write-notes" in uid]
    assert {str(event["STATUS"]) for event in first.values()} == {"CONFIRMED"}

    # Later, after a change, the same entries move
    now_is(page, "2026-02-28T11:00:00+01:00")
    checklist.fill(promised="2026-03-05")
    checklist.expect_days("follow-up", "2026-03-07", "2026-03-08", best="2026-03-09")
    second = _events(page)
    assert [uid for uid in second if uid not in first] == [
        uid for uid in second if "promised" in uid
    ]
    assert set(second) > set(first)
    assert _of(second, "follow-up").decoded("DTSTART") == dt.date(2026, 3, 7)
    for uid, event in first.items():
        assert _sequence(second[uid]) > _sequence(event)
    # What a file had is called off once it is done
    checklist.box("send-thank-you").check()
    assert str(_of(_events(page), "send-thank-you")["STATUS"]) == "CANCELLED"


def _rings(event: icalendar.cal.Component) -> list[str]:
    """The local moments at which an entry of whole days rings."""
    midnight = dt.datetime.combine(event.decoded("DTSTART"), dt.time.min)
    alarms = event.walk("VALARM")
    return [(midnight + alarm.decoded("TRIGGER")).isoformat() for alarm in alarms]


def test_one_tap_right_after_the_date_is_typed(page: Page) -> None:
    now_is(page, "2026-02-27T18:40:00+01:00")
    checklist = Checklist(page).open().ready()
    first = "Add these days to your calendar"
    expect(page.get_by_role("button", name=first)).to_be_hidden()
    checklist.fill(company="Example S.A.", day="2026-02-27", time="15:00")
    events = _events(page, first)
    # Saved in the evening: no alarm has gone by, each rings at nine.
    rings = {step: _rings(_of(events, step)) for step in ("write-notes", "thank-you", "follow-up")}
    assert rings == {
        "write-notes": ["2026-02-28T09:00:00"],
        "thank-you": ["2026-03-02T09:00:00"],
        "follow-up": ["2026-03-06T09:00:00"],
    }
    assert _rings(_of(events, "second-reminder")) == ["2026-03-13T09:00:00"]
    expect(page.get_by_role("button", name=first)).to_be_hidden()


def test_one_date_as_a_file_or_by_a_link(page: Page) -> None:
    checklist = _with(page, NOTES)
    row = checklist.row("follow-up")
    expect(row.get_by_text("This date in your calendar:")).to_be_hidden()
    row.get_by_text("Why and how").first.click()
    expect(row.get_by_text("This date in your calendar:")).to_be_visible()
    expect(row).to_contain_text("hands this date and the company’s name to Google or to Microsoft")
    for name, host in (("Google Calendar", "calendar.google.com"), ("Outlook", "outlook")):
        full = re.compile(f"^{name} ?: Follow up if you hear nothing$")
        link = row.get_by_role("link", name=full)
        expect(link).to_have_attribute("target", "_blank")
        expect(link).to_have_attribute("rel", "noopener")
        address = urlsplit(link.get_attribute("href") or "")
        assert host in address.netloc
        assert "Example S.A." in str(parse_qs(address.query))
    with page.expect_download() as download:
        row.get_by_role("button", name="Calendar file").click()
    calendar = icalendar.Calendar.from_ical(Path(download.value.path()).read_bytes())
    assert len(calendar.walk("VEVENT")) == 1
    # The links follow the dates
    checklist.fill(promised="2026-03-05")
    google = row.get_by_role("link", name="Google Calendar")
    expect(google).to_have_attribute("href", re.compile("20260307"))
    must_be_fine_everywhere(page)


def test_a_step_without_a_date_and_one_that_is_done_offer_none(page: Page) -> None:
    checklist = _with(page, NOTES)
    for step in ("keep-looking", "write-notes"):
        checklist.row(step).get_by_text("Why and how").first.click()
    mine = checklist.row("write-notes").get_by_text("This date in your calendar:")
    expect(mine).to_be_visible()
    expect(checklist.row("keep-looking").locator("[data-step-calendar]")).to_have_count(0)
    checklist.box("write-notes").check()
    expect(mine).to_be_hidden()


def test_without_a_date_there_is_nothing_to_add(page: Page) -> None:
    checklist = _with(page, {"company": "Example S.A."})
    page.get_by_role("button", name=ADD).click()
    expect(checklist.messages).to_contain_text("Type the date of the interview first.")


@pytest.mark.parametrize(
    "company",
    [
        pytest.param("Eve\r\nATTENDEE:mailto:x@example.net", id="hostile"),
        pytest.param("شركة المثال المحدودة 👩‍🔬", id="right to left and emoji"),
        pytest.param("a; b, c\\n" * 1_000, id="long, with what has to be escaped"),
    ],
)
def test_a_strange_company_is_text(page: Page, company: str) -> None:
    _with(page, {**NOTES, "company": company})
    events = _events(page)
    follow_up = _of(events, "follow-up")
    assert "ATTENDEE" not in follow_up
    assert " ".join(company.split())[:40] in " ".join(str(follow_up["SUMMARY"]).split())


def test_a_missing_pack_is_said_and_the_list_goes_on(page: Page, watch: Watch) -> None:
    watch.expect_complaint("Failed to load resource")
    checklist = _with(page, NOTES)
    page.route("**/assets/engine/*/*calendar*", lambda route: route.fulfill(status=404, body=""))
    page.get_by_role("button", name=ADD).click()
    expect(checklist.messages).to_contain_text("The calendar file could not be made")
    checklist.fill(promised="2026-03-05")
    checklist.expect_days("follow-up", "2026-03-07", "2026-03-08", best="2026-03-09")
