"""Storage full, refused, blocked or absent: said at the first failed save; the page works on."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist
from tests.browser.engine import held_back
from tests.browser.storage import ABSENT, BLOCKED, FULL, KEY, REFUSED, stored
from tests.browser.watch import Watch

FAILED = "Your browser does not let this page keep anything, or its storage is full."


def _works_for_this_visit(checklist: Checklist) -> None:
    page = checklist.page
    expect(checklist.messages).to_be_empty()
    checklist.fill(company="Example S.A.", role="Analyst")
    expect(checklist.messages).to_contain_text(FAILED)
    expect(checklist.messages.get_by_role("button", name="Close")).to_have_count(1)
    checklist.messages.get_by_role("button", name="Close").click()
    checklist.box("write-notes").check()
    expect(checklist.names()).to_have_text(["Example S.A., Analyst"])
    expect(checklist.box("write-notes")).to_be_checked()
    # Once is enough
    expect(checklist.messages).to_be_empty()
    page.get_by_role("link", name="Export, import or delete").click()
    expect(page.get_by_text("On this device: Example S.A., Analyst")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Export to a file").click()
    assert download.value.suggested_filename == "after-the-interview-2026-02-27.json"
    exported = json.loads(Path(download.value.path()).read_text())
    (record,) = exported["interviews"].values()
    assert (record["company"], record["role"]) == ("Example S.A.", "Analyst")
    assert list(record["done"]) == ["write-notes"]


def test_full(page: Page) -> None:
    held_back(page)
    page.goto("404.html")
    page.evaluate(FULL)
    checklist = Checklist(page).open()
    _works_for_this_visit(checklist)
    assert KEY not in stored(page)


def test_full_and_then_with_room_again(page: Page) -> None:
    held_back(page)
    checklist = Checklist(page).open()
    checklist.fill(company="Example S.A.")
    page.evaluate(FULL)
    checklist.fill(role="Analyst" * 50)
    expect(checklist.messages).to_contain_text(FAILED)
    # Another tab makes room and changes something else
    page.evaluate(
        """key => {
          const text = localStorage.getItem(key);
          localStorage.clear();
          const state = JSON.parse(text);
          const record = state.interviews[state.current];
          record.people = "Ms Exempel";
          record.edited.people = "2026-02-27T10:00:01.000Z";
          localStorage.setItem(key, JSON.stringify(state));
        }""",
        KEY,
    )
    checklist.box("write-notes").check()
    expect(checklist.messages).to_be_empty()
    page.reload()
    expect(checklist.field("role")).to_have_value("Analyst" * 50)
    expect(checklist.box("write-notes")).to_be_checked()
    expect(page.get_by_label("People you met")).to_have_value("Ms Exempel")


@pytest.mark.parametrize("how", ["refused", "blocked", "absent"])
def test_refused_blocked_or_absent(page: Page, watch: Watch, how: str) -> None:
    held_back(page)
    page.add_init_script({"refused": REFUSED, "blocked": BLOCKED, "absent": ABSENT}[how])
    _works_for_this_visit(Checklist(page).open())


def test_the_days_are_worked_out_all_the_same(page: Page) -> None:
    page.add_init_script(REFUSED)
    checklist = Checklist(page).open()
    checklist.fill(day="2026-02-27", time="09:00").ready()
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    checklist.fill(promised="2026-03-05")
    checklist.expect_days("follow-up", "2026-03-07", "2026-03-08", best="2026-03-09")
    expect(checklist.messages).to_contain_text(FAILED)
    # The journal has it still, though nothing else can be kept
    page.reload()
    expect(checklist.field("day")).to_have_value("2026-02-27")
    expect(checklist.messages).to_contain_text(FAILED)
