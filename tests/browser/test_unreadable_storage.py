"""Stored data that cannot be read is kept aside untouched and said so; an empty checklist works."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist
from tests.browser.engine import held_back
from tests.browser.storage import KEY, asides, put, state_of, stored, text_of

WHOLE = text_of(a1={"company": "Example S.A.", "day": "2026-02-27"})
DAMAGED = "What was kept on this device could not be read."
NEWER = "What was kept on this device comes from a newer version of this site."


def _with(part: str, value: object) -> str:
    return json.dumps({**state_of(a1={"company": "Example S.A."}), part: value})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Dear diary, ", DAMAGED, id="no JSON"),
        pytest.param("", DAMAGED, id="empty"),
        pytest.param(WHOLE[:-30], DAMAGED, id="cut short"),
        pytest.param(_with("version", 99), NEWER, id="newer version"),
        pytest.param(_with("version", "1"), DAMAGED, id="version as text"),
        pytest.param('{"todos": ["milk"]}', DAMAGED, id="of another program"),
        pytest.param("null", DAMAGED, id="null"),
        pytest.param(_with("interviews", []), DAMAGED, id="list for interviews"),
        pytest.param(text_of(a1={"company": 7}), DAMAGED, id="number for a text"),
        pytest.param(text_of(a1={"company": {"x": "y"}}), DAMAGED, id="object for a text"),
        pytest.param(text_of(a1={"done": "everything"}), DAMAGED, id="text for ticks"),
        pytest.param(text_of(a1={"archived": "no"}), DAMAGED, id="text for yes or no"),
        pytest.param(WHOLE.replace('"a1"', '"__proto__"'), DAMAGED, id="an id that is no id"),
        pytest.param("[" * 100_000 + "]" * 100_000, DAMAGED, id="nested without end"),
    ],
)
def test_it_is_kept_aside_byte_for_byte(page: Page, text: str, words: str) -> None:
    held_back(page)
    put(page, text)
    checklist = Checklist(page).open()
    expect(checklist.messages).to_contain_text(words)
    expect(checklist.messages).to_contain_text("It is set aside untouched")
    assert stored(page).get(KEY) is None
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
