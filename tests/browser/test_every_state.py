"""Every state of the tools, phone and desktop, light and dark: nothing sticks out, axe silent."""

import itertools
import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from after_interview import RULES
from after_interview.fields import RECORD
from tests.browser import storage
from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import Checklist, engine_is
from tests.browser.clock import FRIDAY, now_is
from tests.browser.storage import KEY, put, state_of
from tests.browser.watch import Watch

PLANNED = {"company": "Example S.A.", "role": "Analyst", "day": "2026-02-27", "time": "09:00"}
TICKED = {**PLANNED, "done": {"write-notes": "2026-02-27T11:00"}, "country": "LU"}
LATE = {**PLANNED, "day": "2026-02-02"}
REFUSED = {**PLANNED, "outcome": "refusal", "outcome_day": "2026-02-27"}
PROMISED_TOO_EARLY = {**PLANNED, "promised": "2026-02-20"}
OFFER = {
    **PLANNED, "outcome": "offer", "outcome_day": "2026-02-27", "answer_by": "2026-03-06",
    "offer_terms": "unconditional",
}  # fmt: skip
NEXT_ROUND = {**PLANNED, "outcome": "next-round", "outcome_day": "2026-02-27"}
FIRST_REMINDER = (
    "write-notes", "evaluate-yourself", "note-the-job", "send-thank-you", "follow-up"
)  # fmt: skip
SECOND = {
    **PLANNED, "day": "2026-02-10", "done": dict.fromkeys(FIRST_REMINDER, "2026-02-17T10:00"),
}  # fmt: skip
CLOSED = {**PLANNED, "outcome": "no-answer", "outcome_day": "2026-02-27"}
MOVED = {**PLANNED, "day": "2026-03-04", "done": {"write-notes": "2026-02-26T18:00"}}
IN_GERMANY = {
    **PLANNED, "country": "DE", "day": "2026-05-28", "held": "on-site", "travel": "paid",
    "outcome": "refusal", "outcome_day": "2026-05-29", "unfair": "yes",
}  # fmt: skip
FINISHED = {
    **CLOSED, "done": dict.fromkeys(("write-notes", "keep-looking"), "2026-02-27T10:00"),
}  # fmt: skip
ARCHIVED = {"company": "Archived AG", "archived": True}
MOST = 3
"""Interviews at once in any of these states."""

_MINUTES = itertools.count(1)


@pytest.fixture(scope="module")
def shared(
    browser: Browser, browser_context_args: dict[str, Any], base_url: str
) -> Iterator[Checklist]:
    """One checklist with its engine for all its states."""
    context = browser.new_context(**browser_context_args)
    watching = Watch(context, base_url)
    now_is(context, FRIDAY)
    yield Checklist(context.new_page()).open().ready()
    watching.must_be_content()
    context.close()


def _holds(checklist: Checklist, *records: dict[str, Any]) -> None:
    """Let the open page find these interviews in its storage, as if another tab had typed them."""
    stamp = f"2026-02-27T08:{next(_MINUTES):02}:00.000Z"
    edited = dict.fromkeys(
        ("archived", "deleted", *RECORD, *(f"done.{step}" for step in RULES)), stamp
    )
    gone = {"deleted": stamp, "edited": {"deleted": stamp}}
    theirs = {f"i{n}": {**it, "edited": edited} for n, it in enumerate(records)}
    deleted = {f"i{n}": gone for n in range(len(records), MOST)}
    state = {**state_of(**theirs), "deleted": deleted}
    checklist.page.evaluate(
        """([key, text]) => {
          localStorage.setItem(key, text);
          window.dispatchEvent(new StorageEvent("storage", { key }));
        }""",
        [KEY, json.dumps(state)],
    )
    expect(checklist.names()).to_have_count(len([it for it in records if not it.get("archived")]))


def test_empty(shared: Checklist) -> None:
    expect(shared.next).to_contain_text("Type the date of the interview")
    must_be_fine_everywhere(shared.page)


def test_planned_and_ticked(shared: Checklist) -> None:
    _holds(shared, TICKED)
    expect(shared.next).to_contain_text("Today: Look back")
    shared.row("follow-up").get_by_text("Why and how").click()
    must_be_fine_everywhere(shared.page)


def test_late(shared: Checklist) -> None:
    _holds(shared, LATE)
    expect(shared.next).to_contain_text("Late")
    must_be_fine_everywhere(shared.page)


def test_refusal(shared: Checklist) -> None:
    _holds(shared, REFUSED)
    expect(shared.next).to_contain_text("Thank them after a rejection")
    must_be_fine_everywhere(shared.page)


@pytest.mark.parametrize(
    ("record", "words"),
    [
        pytest.param(OFFER, "Thank them for the offer", id="offer"),
        pytest.param(NEXT_ROUND, "Write down what was said", id="next round"),
        pytest.param(SECOND, "Remind them a second time", id="second reminder"),
        pytest.param(CLOSED, "Keep looking", id="closed without an answer"),
        pytest.param(MOVED, "You ticked this before the day", id="moved"),
        pytest.param(IN_GERMANY, "Thank them after a rejection", id="in Germany"),
        pytest.param(FINISHED, "All done.", id="finished"),
    ],
)
def test_to_the_end_of_the_story(shared: Checklist, record: dict[str, Any], words: str) -> None:
    _holds(shared, record)
    expect(shared.next).to_contain_text(words)
    must_be_fine_everywhere(shared.page)


def test_error_on_a_field(shared: Checklist) -> None:
    _holds(shared, PROMISED_TOO_EARLY)
    expect(shared.error("promised")).not_to_be_empty()
    must_be_fine_everywhere(shared.page)


def test_several_with_menu_and_archive_open(shared: Checklist) -> None:
    _holds(shared, TICKED, LATE, ARCHIVED)
    expect(shared.interview("Example").last).to_be_visible()
    expect(shared.interviews).to_contain_text("late Write down")
    shared.interviews.get_by_text("Archived (1)").click()
    shared.interviews.locator("summary").first.click()
    must_be_fine_everywhere(shared.page)
    shared.page.keyboard.press("Escape")


def test_undo_offered(shared: Checklist) -> None:
    _holds(shared, PLANNED, LATE)
    shared.interviews.locator("summary").first.click()
    shared.interviews.locator("[data-menu][open]").get_by_role("button", name="Delete").click()
    expect(shared.messages.get_by_role("button", name="Undo")).to_be_visible()
    must_be_fine_everywhere(shared.page)


def test_calculator_and_home(page: Page) -> None:
    page.goto("dates/")
    page.get_by_label("Date of the interview").fill("2026-02-27")
    page.get_by_label("Date they promised an answer").fill("2026-03-05")
    engine_is(page, "ready")
    page.get_by_role("button", name="Keep this interview").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    must_be_fine_everywhere(page)
    page.get_by_role("link", name="After the interview").first.click()
    expect(page.get_by_role("region", name="Next action")).to_contain_text("Today")
    must_be_fine_everywhere(page)


def test_import_refused_and_then_previewed(page: Page) -> None:
    put(page, json.dumps(state_of(a1=PLANNED, b2=LATE)))
    page.goto("privacy/")
    content: dict[str, Any] = {"a1": {**TICKED, "company": "Example"}, "c3": REFUSED}
    for name, buffer, shown in (
        ("other.json", b"{}", "#import-file-error"),
        ("export.json", json.dumps(state_of(**content)).encode(), "[data-preview]"),
    ):
        page.get_by_label("File exported from this checklist").set_input_files(
            {"name": name, "mimeType": "application/json", "buffer": buffer}
        )
        expect(page.locator(shown)).to_be_visible()
        must_be_fine_everywhere(page)


def test_engine_failed_and_storage_unreadable(page: Page) -> None:
    page.add_init_script("delete globalThis.WebAssembly;")
    put(page, "not ours")
    checklist = Checklist(page).open()
    engine_is(page, "failed")
    expect(checklist.messages).not_to_be_empty()
    checklist.fill(company="Example S.A.", day="2026-02-27")
    must_be_fine_everywhere(page)


def test_storage_refused(page: Page) -> None:
    page.add_init_script(storage.REFUSED)
    checklist = Checklist(page).open()
    checklist.box("write-notes").check()
    expect(checklist.messages).not_to_be_empty()
    engine_is(page, "ready")
    must_be_fine_everywhere(page)
