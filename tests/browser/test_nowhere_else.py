"""What is typed is kept where the privacy page says, nowhere else, and gone when it is deleted."""

import re
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from after_interview.keep.move import move_link
from tests.browser.checklist import Checklist, engine_is
from tests.browser.storage import KEY, state_of, stored
from tests.browser.stores import everything, holding
from tests.browser.waiting import until

MARKER = "Zwischenmarke"
SNAPSHOT = "localStorage.getItem('after-interview:engine') !== null"
SHARED = "This is a shared computer"
PRECACHED = """caches.keys().then((names) => names.some((name) => name.includes("precache")))"""


@pytest.fixture
def reader(visitor: BrowserContext) -> Page:
    """The page of somebody whose browser may have a service worker."""
    return visitor.new_page()


def type_everywhere(page: Page) -> None:
    """Type the marker into each tool, and let the engine answer with it."""
    checklist = Checklist(page).open()
    checklist.fill(company=f"{MARKER} S.A.", day="2026-02-27", time="09:00").ready()
    expect(checklist.status("write-notes")).to_have_text("open")
    page.goto("guide/notes/")
    page.locator("details[data-seen] > summary").click()
    page.locator("[data-notes] [name=discussed]").fill(f"{MARKER} in the notes. " * 20)
    page.goto("letters/")
    engine_is(page, "ready")
    expect(page.get_by_label("Text", exact=True)).to_have_value(re.compile(MARKER))


def kept_for_the_next_start(page: Page) -> None:
    until(page, SNAPSHOT)
    until(page, PRECACHED)


HELD = """
const act = navigator.serviceWorker.register.bind(navigator.serviceWorker);
navigator.serviceWorker.register = (...asked) => new Promise((resolve, reject) => {
  window.isAsked = true;
  window.goOn = () => act(...asked).then(resolve, reject);
});
"""
"""The browser takes its time to register a service worker."""

BUSY = """
const acts = [];
window.requestIdleCallback = (act) => acts.push(act);
window.rest = () => { for (const act of acts.splice(0)) act(); return acts.length; };
"""
"""A page that comes to rest when the test says so."""
NOTHING = {"localStorage": [], "sessionStorage": [], "caches": [], "databases": [], "workers": 0}


def test_what_is_being_kept_while_everything_is_deleted_goes_too(reader: Page) -> None:
    reader.add_init_script(HELD)
    reader.goto("privacy/")
    until(reader, "window.isAsked")
    reader.get_by_role("button", name="Delete everything").click()
    reader.evaluate("goOn()")
    expect(reader.locator("[data-messages]")).to_contain_text("Everything is deleted")
    assert everything(reader) == NOTHING


def test_nothing_is_kept_anew_on_the_page_that_deleted_everything(reader: Page) -> None:
    reader.add_init_script(BUSY)
    reader.goto("privacy/")
    reader.get_by_role("button", name="Delete everything").click()
    expect(reader.locator("[data-messages]")).to_contain_text("Everything is deleted")
    until(reader, "rest() === 0")
    engine_is(reader, "ready")
    until(reader, "rest() === 0")
    assert everything(reader) == NOTHING


def test_what_is_typed_is_in_no_cache_and_deleting_leaves_nothing(reader: Page) -> None:
    page = reader
    type_everywhere(page)
    kept_for_the_next_start(page)
    assert set(holding(page, MARKER)) == {f"localStorage {KEY}", "after-interview journal"}
    page.goto("privacy/")
    page.get_by_role("button", name="Delete everything").click()
    expect(page.locator("[data-messages]")).to_contain_text("Everything is deleted")
    assert holding(page, MARKER) == []
    until(page, "indexedDB.databases().then((all) => all.length === 0)")
    assert everything(page) == NOTHING
    # It works on, and can be taken back as long as the page is open
    page.locator("[data-messages]").get_by_role("button", name="Undo").click()
    expect(page.locator("[data-slot=kept]")).to_contain_text(f"{MARKER} S.A.")
    page.reload()
    expect(page.locator("[data-slot=kept]")).to_contain_text(f"{MARKER} S.A.")


def test_snapshots_of_earlier_releases_are_deleted(page: Page) -> None:
    page.goto("about/")
    page.evaluate(
        """async (marker) => {
          const cache = await caches.open("after-interview-snapshots");
          await cache.put("/snapshot", new Response(marker));
        }""",
        MARKER,
    )
    assert holding(page, MARKER) != []
    Checklist(page).open().ready()
    until(page, "caches.has('after-interview-snapshots').then((has) => !has)")
    assert holding(page, MARKER) == []


def test_a_link_from_the_other_device_leaves_the_address_before_it_is_read(page: Page) -> None:
    state: Any = state_of(a1={"company": f"{MARKER} S.A."})
    link = move_link(state, ["a1"], "checklist/")
    page.add_init_script("window.seen = []; setInterval(() => window.seen.push(location.href), 5);")
    page.goto(link)
    expect(page.locator("[data-arrival]")).to_contain_text("out of this page’s address")
    expect(page.locator("[data-arrival]")).to_contain_text(f"New: {MARKER} S.A.")
    assert "#move" not in page.url
    page.get_by_role("button", name="Merge").click()
    expect(Checklist(page).names()).to_have_text([f"{MARKER} S.A."])
    page.goto("about/")
    page.go_back()
    assert "#move" not in page.url
    expect(Checklist(page).names()).to_have_text([f"{MARKER} S.A."])


def test_on_a_shared_computer_only_the_tab_keeps_it(page: Page) -> None:
    Checklist(page).open().fill(company=f"{MARKER} S.A.")
    page.goto("privacy/")
    page.get_by_label(SHARED).check()
    messages = page.locator("[data-messages]")
    expect(messages).to_contain_text("From now on this tab alone keeps what you type.")
    expect(messages).to_contain_text("gone when you close this tab")
    assert stored(page).keys() == {"after-interview:shared"}

    checklist = Checklist(page).open()
    expect(checklist.messages).to_contain_text("Shared computer")
    expect(checklist.field("company")).to_have_value(f"{MARKER} S.A.")
    checklist.fill(role="Analyst")
    page.goto("dates/")
    page.get_by_label("Date of the interview").fill("2026-02-27")
    page.reload()
    expect(page.get_by_label("Date of the interview")).to_have_value("2026-02-27")
    checklist.open()
    expect(checklist.field("role")).to_have_value("Analyst")
    assert stored(page).keys() == {"after-interview:shared"}
    assert {place.split()[0] for place in holding(page, MARKER)} == {"sessionStorage"}

    other = Checklist(page.context.new_page()).open()
    expect(other.messages).to_contain_text("Shared computer")
    expect(other.field("company")).to_have_value("")
    other.fill(company="Somebody else")
    other.page.close()
    page.close()
    later = Checklist(other.page.context.new_page()).open()
    expect(later.messages).to_contain_text("Shared computer")
    expect(later.field("company")).to_have_value("")
    assert holding(later.page, "Somebody else") == []


def test_it_can_be_kept_in_the_browser_again(page: Page) -> None:
    page.goto("privacy/")
    page.get_by_label(SHARED).check()
    Checklist(page).open().fill(company="Example S.A.")
    page.goto("privacy/")
    expect(page.get_by_label(SHARED)).to_be_checked()
    page.get_by_label(SHARED).uncheck()
    expect(page.locator("[data-messages]")).to_contain_text("kept in this browser again")
    expect(page.locator("[data-messages]")).not_to_contain_text("Shared computer")
    assert KEY in stored(page)
    assert "after-interview:shared" not in stored(page)
    other = Checklist(page.context.new_page()).open()
    expect(other.field("company")).to_have_value("Example S.A.")


def test_where_there_is_no_room_for_the_move_nothing_changes(page: Page) -> None:
    Checklist(page).open().fill(company="Example S.A.")
    page.goto("privacy/")
    page.evaluate(
        """() => { const real = Storage.prototype.setItem;
          Storage.prototype.setItem = function (...item) {
            if (this === sessionStorage) throw new DOMException("no", "QuotaExceededError");
            real.apply(this, item);
          }; }"""
    )
    # Not check(): the box goes back by itself.
    page.get_by_label(SHARED).click()
    expect(page.locator("[data-messages]")).to_contain_text("Nothing is changed.")
    expect(page.get_by_label(SHARED)).not_to_be_checked()
    assert KEY in stored(page)
    assert "after-interview:shared" not in stored(page)
