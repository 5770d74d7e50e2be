"""On a slow line, and for who saves data, the engine comes in smaller files that say the same."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.checklist import Checklist, engine_is
from tests.browser.engine import BROKEN
from tests.browser.test_offline import ENGINE_FILES, KEPT, LONG
from tests.browser.visiting import visiting
from tests.browser.waiting import until
from tests.browser.watch import Watch

SAVING = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"
FAST = "performance.getEntriesByType = () => [];"
"""As where nothing is known of the line, whatever this machine does beside the test."""
SMALL = re.compile(r"/(pyodide\.asm\.wasm|python_stdlib\.zip)\.xz\.bin$")
LARGE = re.compile(r"/(pyodide\.asm\.wasm|python_stdlib\.zip)\.gz\.bin$")
NAMES = ["pyodide.asm.wasm", "python_stdlib.zip"]
SLOW = {"offline": False, "latency": 20, "downloadThroughput": 500_000, "uploadThroughput": -1}
"""As the developer tools slow a page down, though not its workers: 4 Mbit/s."""

SNAPSHOT_FORGOTTEN = """async () => {
  await caches.delete("after-interview-memory");
  localStorage.removeItem("after-interview:engine");
}"""
KEPT_NAMES = """async () => {
  const kept = await (await caches.open("engine")).keys();
  return kept.map(({ url }) => new URL(url).pathname);
}"""


@pytest.fixture
def visitor(
    browser: Browser, browser_context_args: dict[str, Any], base_url: str
) -> Iterator[BrowserContext]:
    """A reader whose browser may have a service worker, and whose clock goes."""
    with visiting(browser, browser_context_args, base_url=base_url) as context:
        yield context


def asked_of(context: BrowserContext) -> list[str]:
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    return asked


def names_in(asked: list[str], pattern: re.Pattern[str]) -> list[str]:
    return sorted(found[1] for url in asked if (found := pattern.search(url)))


def answers(page: Page) -> None:
    """Wait for what only the core says."""
    engine_is(page, "ready")
    expect(Checklist(page).status("write-notes")).to_have_text("overdue")


def on_a_slow_line(context: BrowserContext) -> Page:
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW)
    return page


def test_who_saves_data_gets_the_smaller_files(page: Page) -> None:
    page.add_init_script(SAVING)
    asked = asked_of(page.context)
    Checklist(page).open().fill(day="2026-02-20", time="09:00")
    answers(page)
    assert names_in(asked, SMALL) == NAMES
    assert names_in(asked, LARGE) == []


def test_a_slow_line_gets_them_keeps_them_and_needs_no_others(visitor: BrowserContext) -> None:
    asked = asked_of(visitor)
    page = on_a_slow_line(visitor)
    Checklist(page).open().fill(day="2026-02-20", time="09:00")
    answers(page)
    assert names_in(asked, LARGE) == []
    until(page, KEPT, ENGINE_FILES, LONG)
    kept = page.evaluate(KEPT_NAMES)
    assert names_in(kept, SMALL) == NAMES
    assert names_in(kept, LARGE) == []
    # A start without a snapshot, and without a connection: from what is kept.
    page.evaluate(SNAPSHOT_FORGOTTEN)
    visitor.set_offline(offline=True)
    other = visitor.new_page()
    Checklist(other).open()
    answers(other)
    page.close()


def test_a_fast_line_that_is_slow_later_keeps_what_it_has(visitor: BrowserContext) -> None:
    page = visitor.new_page()
    page.add_init_script(FAST)
    Checklist(page).open().fill(day="2026-02-20", time="09:00")
    answers(page)
    until(page, KEPT, ENGINE_FILES, LONG)
    page.evaluate(SNAPSHOT_FORGOTTEN)
    page.close()
    other = visitor.new_page()
    other.add_init_script(SAVING)
    asked = asked_of(visitor)
    Checklist(other).open()
    answers(other)
    assert names_in(asked, SMALL) == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("how", BROKEN)
def test_a_smaller_file_that_is_broken_is_named_and_fetched_again(
    page: Page, watch: Watch, name: str, how: str
) -> None:
    watch.expect_complaint("Failed to load resource")
    page.add_init_script(SAVING)
    page.route(f"**/{name}.xz.bin", BROKEN[how])
    Checklist(page).open().fill(day="2026-02-20", time="09:00")
    engine_is(page, "failed")
    state = page.locator("[data-engine-state]")
    expect(state).to_contain_text(f"A file of the calculator is missing: {name}")
    page.unroute(f"**/{name}.xz.bin")
    state.get_by_role("button", name="Try again").click()
    answers(page)


def test_a_smaller_file_with_something_else_in_it_is_no_dead_end(page: Page) -> None:
    page.add_init_script(SAVING)
    bodies: list[bytes] = []

    def flipped(route: Any) -> None:
        response = route.fetch()
        body = bytearray(response.body())
        body[len(body) // 2] ^= 255
        bodies.append(bytes(body))
        route.fulfill(response=response, body=bytes(body))

    page.route("**/pyodide.asm.wasm.xz.bin", flipped)
    Checklist(page).open().fill(day="2026-02-20", time="09:00")
    engine_is(page, "failed")
    assert bodies
    page.unroute("**/pyodide.asm.wasm.xz.bin")
    page.locator("[data-engine-state]").get_by_role("button", name="Try again").click()
    answers(page)
