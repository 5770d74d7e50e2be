"""The engine starts once, says in megabytes how far it is, and the page never waits for it."""

import re

from playwright.sync_api import Page, Route, expect

from tests.browser.checklist import Checklist, engine_is
from tests.browser.engine import SHELL_FILES, held_back, workers
from tests.browser.storage import put, text_of
from tests.browser.waiting import until

PROGRESS = re.compile(r"Loading the calculator: ([\d.]+) MB of ([\d.]+) MB")
RECORD = """
window.seen = [];
new MutationObserver(() => {
  const state = document.documentElement?.dataset.engine;
  const words = document.querySelector("[data-slot=engine]")?.textContent ?? "";
  const last = window.seen.at(-1);
  if (state && (last?.[0] !== state || last?.[1] !== words)) window.seen.push([state, words]);
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
"""


def test_idle_then_loading_with_megabytes_then_ready(page: Page) -> None:
    page.add_init_script(RECORD)
    checklist = Checklist(page).open().ready()
    seen: list[tuple[str, str]] = page.evaluate("window.seen")
    states = list(dict.fromkeys(state for state, _ in seen))
    assert states == ["idle", "loading", "ready"]
    loading = [words for state, words in seen if state == "loading"]
    found = [PROGRESS.fullmatch(words) for words in loading if " MB" in words]
    progress = [(float(match[1]), float(match[2])) for match in found if match]
    # However fast they come: at least two of the files have said how large they are.
    assert len(progress) == len(found) >= 2
    assert progress == sorted(set(progress))
    assert all(0 <= loaded <= total == progress[0][1] for loaded, total in progress)
    expect(page.locator("[data-engine-state]")).to_be_hidden()
    assert len(workers(page)) == 1
    expect(checklist.next).to_contain_text("Type the date of the interview")


def test_its_worker_waits_for_the_shell_and_is_the_only_one(page: Page) -> None:
    held: list[Route] = []
    page.route(SHELL_FILES, lambda route: held.append(route))  # noqa: PLW0108 - it has to be a function
    page.goto("checklist/", wait_until="commit")
    until(page, "window.earlyWorker?.warm === false")
    for route in held:
        route.continue_()
    engine_is(page, "ready")
    assert page.evaluate("window.earlyWorker") is None
    assert len(workers(page)) == 1


def test_while_it_loads_everything_else_works(page: Page) -> None:
    held_back(page)
    checklist = Checklist(page).open()
    engine_is(page, "loading")
    # Nobody waits for it: the tables have what is shown.
    expect(page.locator("[data-engine-state]")).to_be_hidden()
    checklist.fill(company="Example S.A.", day="2026-02-27")
    checklist.box("write-notes").check()
    expect(checklist.row("write-notes")).to_contain_text("Ticked 27 February at 11:00")
    expect(checklist.names()).to_have_text(["Example S.A."])
    expect(page.get_by_role("button", name="Try again")).to_be_hidden()


def test_who_waits_for_it_is_told_how_far_it_is(page: Page) -> None:
    # What no table holds, the engine is asked for.
    put(page, text_of(a1={"day": "2026-02-27", "channel": "pigeon"}))
    held_back(page)
    checklist = Checklist(page).open()
    engine_is(page, "loading")
    expect(page.locator("[data-engine-state]").get_by_role("progressbar")).to_be_visible()
    expect(checklist.field("day")).to_have_value("2026-02-27")


def test_a_page_without_a_tool_starts_none(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("about/")
    engine_is(page, "idle")
    page.goto("guide/timing/")
    engine_is(page, "idle")
    assert workers(page) == []
    assert not [url for url in asked if "/engine/" in url]
