"""The thread of the whole site: notes, thank-you, calendar, each made from the one before."""

import datetime as dt
import re
from pathlib import Path

import icalendar
from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist
from tests.browser.letters import NOTES, Letters, text_of

SHEET = {
    "people": "People you met",
    "topic": "One thing they said that stayed with you",
    "motivation": "Why you want this job",
}


def test_from_notes_to_the_e_mail_to_the_calendar(page: Page) -> None:
    # The notes, the same day
    checklist = Checklist(page).open()
    checklist.fill(**{name: NOTES[name] for name in ("company", "role", "day", "time")})
    page.locator("summary").filter(has_text=re.compile("^Notes")).click()
    for field, label in SHEET.items():
        page.get_by_label(label, exact=True).fill(NOTES[field])

    # The draft has them, and is changed
    letters = Letters(page).open("thank-you").ready()
    expect(letters.text).to_have_value(re.compile("^Dear Claire Weber,"))
    expect(letters.person.locator("option")).to_contain_text(["Claire Weber", "Marc Thill"])
    for told in ("Customer Support Coordinator", "the April release"):
        assert told in letters.text.input_value()
    assert NOTES["motivation"] in letters.text.input_value()
    page.get_by_label("Your name", exact=True).fill("Nora Lenz")
    page.get_by_label("Your email address", exact=True).fill("nora.lenz@example.org")
    expect(letters.text).to_have_value(re.compile("Nora Lenz"))
    letters.text.press("Control+End")
    letters.text.press_sequentially("\nP.S. I can start in April.")
    page.reload()
    letters.ready()
    expect(letters.text).to_have_value(re.compile("P.S. I can start in April.$"))

    # What the notes now give is compared before it takes the place of what was written
    letters.wanted("Your strengths for this job").fill(NOTES["strengths"])
    letters.button("Rebuild from notes").click()
    expect(letters.preview.locator("ins")).to_contain_text([NOTES["strengths"]])
    expect(letters.preview.locator("del")).to_contain_text(["P.S. I can start in April."])
    letters.button("Replace").click()
    expect(letters.text).to_have_value(re.compile(re.escape(NOTES["strengths"])))
    letters.undo()
    expect(letters.text).to_have_value(re.compile("P.S. I can start in April.$"))

    # Out of the page, by two ways
    expect(letters.mail).to_have_attribute("href", re.compile("P.S.%20I%20can%20start"))
    to, subject, body = letters.mailto()
    assert to == "claire.weber@example.com"
    assert (subject, body) == (letters.subject.input_value(), letters.text.input_value())
    message = letters.mail_file()
    assert message["To"].addresses[0].addr_spec == "claire.weber@example.com"
    assert message["From"].addresses[0].display_name == "Nora Lenz"
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == subject
    assert text_of(message) == body

    # Ticked, and the rest goes into the calendar
    letters.button("I have sent it").click()
    checklist.open()
    expect(checklist.box("send-thank-you")).to_be_checked()
    with page.expect_download() as download:
        page.get_by_role("button", name="Add the dates to your calendar").click()
    assert download.value.suggested_filename == "example-s-a.ics"
    calendar = icalendar.Calendar.from_ical(Path(download.value.path()).read_bytes())
    by_step = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    (follow_up,) = [event for uid, event in by_step.items() if "follow-up" in uid]
    assert follow_up.decoded("DTSTART") == dt.date(2026, 3, 6)
    assert [uid for uid in by_step if "send-thank-you" in uid] == []
