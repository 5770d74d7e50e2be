"""From one device to the next: a link and a code there, a look and a merge here."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from after_interview.keep.move import move_link
from tests.browser.checklist import Checklist
from tests.browser.clock import FRIDAY, now_is
from tests.browser.storage import kept, put, state_of

EARLIER, LATER = "2026-02-20T10:00:00.000Z", "2026-02-26T10:00:00.000Z"
PHONE = state_of(
    a1={
        "company": "Example S.A.",
        "role": "Analyst",
        "tasks": "Plan the shifts",
        "draft.thank-you.Claire Weber": "Dear Claire Weber,",
        "done": {"write-notes": "2026-02-20T11:00"},
        "edited": {"company": EARLIER, "role": LATER, "done.write-notes": EARLIER},
    },
    b2={"company": "Only on the phone"},
)
# As the first release kept it: neither notes, nor drafts, nor who writes.
LAPTOP = state_of(
    a1={
        "company": "Example Holding",
        "role": "Clerk",
        "edited": {"company": LATER, "role": EARLIER},
    }
)


@pytest.fixture
def laptop(browser: Browser, browser_context_args: dict[str, Any], base_url: str) -> Iterator[Page]:
    """A browser that knows nothing of the other one."""
    with browser.new_context(**{**browser_context_args, "base_url": base_url}) as context:
        page = context.new_page()
        now_is(page, FRIDAY)
        yield page


def link_from(page: Page) -> str:
    page.goto("privacy/")
    page.get_by_role("button", name="Make a link").click()
    expect(page.get_by_role("img", name="QR code of the link")).to_be_visible()
    expect(page.get_by_text("Whoever has this link can read everything in it")).to_be_visible()
    return page.locator("#move-link").input_value()


def merge(page: Page) -> None:
    page.locator("[data-arrival]").get_by_role("button", name="Merge").click()


def test_everything_goes_to_another_device_and_back_and_nothing_is_lost(
    page: Page, laptop: Page
) -> None:
    put(page, json.dumps({**PHONE, "you": {"name": "Nora Lenz", "edited": {"name": EARLIER}}}))
    put(laptop, json.dumps(LAPTOP))
    laptop.goto(link_from(page))
    arrival = laptop.locator("[data-arrival]")
    expect(arrival).to_contain_text("New: Only on the phone")
    expect(arrival).to_contain_text("Role, The tasks of the job, Ticks and Drafts")
    expect(arrival).to_contain_text("Changed about you: Your name")
    assert kept(laptop) == LAPTOP
    merge(laptop)
    expect(Checklist(laptop).names()).to_have_count(2)
    merged = kept(laptop)["interviews"]["a1"]
    assert (merged["company"], merged["role"]) == ("Example Holding", "Analyst")
    assert merged["tasks"] == "Plan the shifts"
    assert merged["done"] == {"write-notes": "2026-02-20T11:00"}
    assert kept(laptop)["you"]["name"] == "Nora Lenz"

    page.goto(link_from(laptop))
    merge(page)
    expect(Checklist(page).names().first).to_have_text("Example Holding, Analyst")
    assert kept(page)["interviews"] == kept(laptop)["interviews"]


def test_a_merge_can_be_undone(laptop: Page) -> None:
    put(laptop, json.dumps(LAPTOP))
    laptop.goto(move_link(PHONE, PHONE["interviews"], "checklist/"))  # type: ignore[arg-type]
    merge(laptop)
    checklist = Checklist(laptop)
    expect(checklist.names()).to_have_count(2)
    checklist.undo()
    expect(checklist.names()).to_have_text(["Example Holding, Clerk"])


def test_only_the_chosen_interviews_travel(page: Page, laptop: Page) -> None:
    put(page, json.dumps(PHONE))
    page.goto("privacy/")
    page.get_by_label("Example S.A., Analyst").uncheck()
    laptop.goto(link_from_chosen(page))
    arrival = laptop.locator("[data-arrival]")
    expect(arrival).to_contain_text("New: Only on the phone")
    expect(arrival).not_to_contain_text("Example")


def link_from_chosen(page: Page) -> str:
    page.get_by_role("button", name="Make a link").click()
    link = page.locator("#move-link")
    expect(link).to_be_visible()
    return link.input_value()


def test_without_a_choice_nothing_is_made(page: Page) -> None:
    put(page, json.dumps(PHONE))
    page.goto("privacy/")
    for name in ("Example S.A., Analyst", "Only on the phone"):
        page.get_by_label(name).uncheck()
    page.get_by_role("button", name="Make a link").click()
    expect(page.get_by_text("Choose at least one interview.")).to_be_visible()
    expect(page.locator("#move-link")).to_be_hidden()


def test_what_is_too_much_for_a_link_goes_as_a_file(page: Page) -> None:
    notes = "".join(chr(0x4E00 + n * 7 % 20_000) for n in range(9_000))
    put(page, json.dumps(state_of(a1={"company": "Example S.A.", "discussed": notes})))
    page.goto("privacy/")
    page.get_by_role("button", name="Make a link").click()
    expect(page.get_by_text("This is too much for a link")).to_be_visible()
    expect(page.locator("#move-link")).to_be_hidden()
    expect(page.get_by_role("button", name="Export to a file")).to_be_visible()


def test_a_state_of_a_later_version_is_refused_in_words(laptop: Page) -> None:
    later: Any = {**PHONE, "version": 2}
    put(laptop, json.dumps(LAPTOP))
    laptop.goto(move_link(later, later["interviews"], "checklist/"))
    expect(laptop.locator("[data-arrival]")).to_contain_text("newer version of this site")
    assert kept(laptop) == LAPTOP
