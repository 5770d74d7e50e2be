"""Stored data that cannot be read is kept aside untouched and said so; an empty checklist works."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist
from tests.browser.engine import held_back
from tests.browser.storage import KEY, asides, kept, put, state_of, stored, text_of

WHOLE = text_of(a1={"company": "Example S.A.", "day": "2026-02-27"})
DAMAGED = "What was kept on this device could not be read."
PARTLY = "Part of what was kept on this device could not be read."
OUTDATED = "Another tab has a newer version of this site"


def _with(part: str, value: object) -> str:
    return json.dumps({**state_of(a1={"company": "Example S.A."}), part: value})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Dear diary, ", DAMAGED, id="no JSON"),
        pytest.param("", DAMAGED, id="empty"),
        pytest.param(WHOLE[:-30], DAMAGED, id="cut short"),
        pytest.param(_with("version", "1"), DAMAGED, id="version as text"),
        pytest.param('{"todos": ["milk"]}', DAMAGED, id="of another program"),
        pytest.param("null", DAMAGED, id="null"),
        pytest.param("[" * 100_000 + "]" * 100_000, DAMAGED, id="nested without end"),
    ],
)
def test_it_is_kept_aside_byte_for_byte(page: Page, text: str, words: str) -> None:
    held_back(page)
    put(page, text)
    checklist = Checklist(page).open()
    expect(checklist.messages).to_contain_text(words)
    expect(checklist.messages).to_contain_text("It is set aside untouched")
    assert kept(page) == state_of()
    assert asides(page) == [text]
    expect(checklist.field("company")).to_have_value("")
    expect(checklist.interviews).to_be_hidden()

    checklist.fill(company="Beispiel AG")
    checklist.box("write-notes").check()
    page.reload()
    expect(checklist.field("company")).to_have_value("Beispiel AG")
    expect(checklist.box("write-notes")).to_be_checked()
    expect(checklist.messages).to_be_empty()
    assert asides(page) == [text]


GOOD = {"company": "Example S.A.", "day": "2026-02-27"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text_of(a1=GOOD, b2={"company": 7}), id="number for a text"),
        pytest.param(text_of(a1=GOOD, b2={"tasks": {"x": "y"}}), id="object"),
        pytest.param(text_of(a1=GOOD, b2={"done": "all"}), id="text for ticks"),
        pytest.param(text_of(a1=GOOD, b2={"archived": "no"}), id="yes or no"),
        pytest.param(text_of(a1=GOOD).replace("}}}", '}, "b2": [5]}}'), id="list for a record"),
    ],
)
def test_one_bad_record_hides_no_good_one(page: Page, text: str) -> None:
    held_back(page)
    put(page, text)
    checklist = Checklist(page).open()
    expect(checklist.messages).to_contain_text(PARTLY)
    expect(checklist.names()).to_have_text(["Example S.A."])
    checklist.interview("Example S.A.").click()
    expect(checklist.field("day")).to_have_value("2026-02-27")
    (aside,) = asides(page)
    assert json.loads(aside)["interviews"] == {"b2": json.loads(text)["interviews"]["b2"]}
    checklist.fill(role="Analyst")
    page.reload()
    expect(checklist.messages).to_be_empty()
    expect(checklist.field("role")).to_have_value("Analyst")
    assert asides(page) == [aside]


def test_what_a_later_release_can_read_is_taken_back(page: Page) -> None:
    held_back(page)
    put(page, text_of(b2={"company": "Beispiel AG"}), "after-interview:aside:2026-02-20")
    checklist = Checklist(page).open()
    expect(checklist.names()).to_have_text(["Beispiel AG"])
    assert asides(page) == []
    page.reload()
    expect(checklist.names()).to_have_text(["Beispiel AG"])


def test_a_tab_that_holds_a_good_state_writes_it_again(page: Page) -> None:
    held_back(page)
    put(page, WHOLE)
    checklist = Checklist(page).open()
    page.evaluate("key => localStorage.setItem(key, '{\"form')", KEY)
    checklist.fill(role="Analyst")
    expect(checklist.messages).to_contain_text(DAMAGED[:40])
    assert asides(page) == ['{"form']
    page.reload()
    expect(checklist.names()).to_have_text(["Example S.A., Analyst"])


def test_what_a_newer_release_has_written_is_never_touched(page: Page) -> None:
    held_back(page)
    put(page, WHOLE)
    checklist = Checklist(page).open()
    newer = json.dumps({**json.loads(WHOLE), "version": 99, "interviews": []})
    other = page.context.new_page()
    put(other, newer)
    expect(checklist.messages).to_contain_text(OUTDATED)
    expect(checklist.messages.get_by_role("button", name="Reload the page")).to_be_visible()
    expect(checklist.field("company")).to_have_value("Example S.A.")
    assert not checklist.field("company").evaluate(
        "field => field.matches(':read-write:not(:is([inert] *))')"
    )
    assert stored(page)[KEY] == newer
    checklist.open()
    expect(checklist.messages).to_contain_text(OUTDATED)
    assert stored(page)[KEY] == newer
    assert asides(page) == []


def test_what_was_set_aside_can_be_saved_to_a_file(page: Page) -> None:
    held_back(page)
    put(page, WHOLE[:-30])
    page.goto("privacy/")
    expect(page.locator("[data-messages]")).to_contain_text(DAMAGED)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save what was set aside").click()
    assert Path(download.value.path()).read_text() == WHOLE[:-30]
    assert asides(page) == [WHOLE[:-30]]


def test_something_big_is_set_aside_where_there_is_no_room_for_two(page: Page) -> None:
    held_back(page)
    big = WHOLE[:-2] + "x" * 3_000_000
    put(page, big)
    checklist = Checklist(page).open()
    expect(checklist.messages).to_contain_text(DAMAGED)
    assert asides(page) == [big]
    checklist.fill(company="Beispiel AG")
    expect(checklist.messages).not_to_contain_text("does not let this page keep anything")
    page.reload()
    expect(checklist.field("company")).to_have_value("Beispiel AG")
    assert asides(page) == [big]


def test_an_interview_shown_that_is_not_there_is_no_damage(page: Page) -> None:
    held_back(page)
    put(page, json.dumps({**json.loads(WHOLE), "current": "constructor"}))
    checklist = Checklist(page).open()
    expect(checklist.names()).to_have_text(["Example S.A."])
    expect(checklist.messages).to_be_empty()
    checklist.interview("Example").click()
    expect(checklist.field("day")).to_have_value("2026-02-27")
    assert asides(page) == []


def test_said_until_it_is_closed(page: Page) -> None:
    held_back(page)
    put(page, "Dear diary, ")
    checklist = Checklist(page).open()
    checklist.messages.get_by_role("button", name="Close").click()
    expect(checklist.messages).to_be_empty()
    page.get_by_role("link", name="Dates").first.click()
    expect(page.get_by_role("heading", name="Which day to do what")).to_be_visible()
    expect(page.locator("[data-messages]")).to_be_empty()
