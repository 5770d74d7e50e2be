"""No WebAssembly, a missing file, a dead worker: reading, ticking and saving go on, and a retry."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist, engine_is
from tests.browser.clock import FRIDAY
from tests.browser.engine import BROKEN, WORKER, script, workers
from tests.browser.storage import put, text_of
from tests.browser.watch import Watch

ENGINE = "[data-engine-state]"
STILL_WORKS = "You can read, tick and save"
NO_WEBASSEMBLY = "delete globalThis.WebAssembly;"
COUNT_LAUNCHES = """
window.launches = 0;
window.Worker = new Proxy(Worker, {
  construct(real, parameters) {
    if (String(parameters[0]).endsWith("worker.mjs")) window.launches += 1;
    return new real(...parameters);
  },
});
"""
ENGINE_FILES = [
    "pyodide.mjs",
    "pyodide.asm.js",
    "pyodide.asm.wasm.*.bin",
    "python_stdlib.zip.*.bin",
]


def _reads_ticks_and_saves(checklist: Checklist) -> None:
    checklist.fill(day="2026-02-27", company="Example S.A.")
    checklist.box("write-notes").check()
    checklist.row("write-notes").get_by_text("Why and how").click()
    expect(checklist.row("write-notes")).to_contain_text("Details fade overnight.")
    expect(checklist.names()).to_have_text(["Example S.A."])
    checklist.page.reload()
    expect(checklist.field("company")).to_have_value("Example S.A.")
    expect(checklist.field("day")).to_have_value("2026-02-27")
    expect(checklist.box("write-notes")).to_be_checked()
    engine_is(checklist.page, "failed")
    expect(checklist.page.get_by_text("Working out your days")).to_have_count(0)


def _try_again(page: Page) -> None:
    page.locator(ENGINE).get_by_role("button", name="Try again").click()


def test_without_webassembly(page: Page) -> None:
    page.add_init_script(NO_WEBASSEMBLY)
    checklist = Checklist(page).open()
    engine_is(page, "failed")
    expect(page.locator(ENGINE)).to_contain_text("Your browser does not run WebAssembly")
    expect(page.locator(ENGINE)).to_contain_text(STILL_WORKS)
    _reads_ticks_and_saves(checklist)
    assert workers(page) == []
    _try_again(page)
    engine_is(page, "failed")
    expect(page.locator(ENGINE).get_by_role("button", name="Try again")).to_be_visible()


def test_without_webassembly_a_file_is_not_imported_unseen(page: Page) -> None:
    page.add_init_script(NO_WEBASSEMBLY)
    page.goto("privacy/")
    page.get_by_label("File exported from this checklist").set_input_files(
        {"name": "export.json", "mimeType": "application/json", "buffer": b"{}"}
    )
    expect(page.locator("#import-file-error")).to_contain_text(
        "The file cannot be checked because the calculator did not start."
    )
    expect(page.locator("[data-preview]")).to_be_hidden()
    expect(page.locator(ENGINE)).to_contain_text("Your browser does not run WebAssembly")


@pytest.mark.parametrize("file", ENGINE_FILES)
def test_a_missing_file_is_named(page: Page, watch: Watch, file: str) -> None:
    watch.expect_complaint("Failed to load resource")
    for how, answer in BROKEN.items():
        page.route(f"**/assets/engine/*/{file}", answer)
        checklist = Checklist(page).open()
        engine_is(page, "failed")
        failure = page.locator(ENGINE)
        expect(failure, how).to_contain_text("A file of the calculator is missing: ")
        expect(failure, how).to_contain_text(file.removesuffix(".*.bin"))
        expect(failure, how).to_contain_text(STILL_WORKS)
        expect(failure.get_by_role("progressbar")).to_be_hidden()
        expect(checklist.field("company")).to_be_editable()


def test_a_file_that_comes_at_the_second_try(page: Page, watch: Watch) -> None:
    watch.expect_complaint("Failed to load resource")
    page.route("**/pyodide.asm.wasm.*.bin", BROKEN["not found"])
    checklist = Checklist(page).open()
    engine_is(page, "failed")
    _reads_ticks_and_saves(checklist)
    # Days and what to do next need no engine.
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    expect(checklist.status("follow-up")).to_have_text("upcoming")
    page.unroute("**/pyodide.asm.wasm.*.bin")
    _try_again(page)
    engine_is(page, "ready")
    expect(page.locator(ENGINE)).to_be_hidden()
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    expect(checklist.box("write-notes")).to_be_checked()
    assert len(workers(page)) == 1


@pytest.mark.parametrize("how", BROKEN)
def test_the_worker_itself_is_missing(page: Page, watch: Watch, how: str) -> None:
    watch.expect_complaint("Failed to load resource|SyntaxError|Unexpected")
    page.route(f"**/{WORKER}", BROKEN[how])
    checklist = Checklist(page).open()
    engine_is(page, "failed")
    expect(page.locator(ENGINE)).to_contain_text(f"is missing: {WORKER}")
    checklist.box("write-notes").check()
    expect(checklist.names()).to_have_count(1)


def test_a_worker_that_throws(page: Page, watch: Watch) -> None:
    watch.expect_complaint("on purpose")
    page.route(f"**/{WORKER}", lambda route: script(route, "throw new Error('on purpose')"))
    checklist = Checklist(page).open()
    engine_is(page, "failed")
    _reads_ticks_and_saves(checklist)
    page.unroute(f"**/{WORKER}")
    _try_again(page)
    engine_is(page, "ready")
    checklist.expect_days("write-notes", "2026-02-27", "2026-02-28", best="2026-02-27")


def test_a_worker_that_never_answers_is_started_once_more_and_then_given_up(page: Page) -> None:
    page.clock.install(time=FRIDAY)
    page.add_init_script(COUNT_LAUNCHES)
    page.route(f"**/{WORKER}", lambda route: script(route, "/* silence */"))
    checklist = Checklist(page).open()
    expect(page.locator(ENGINE)).to_contain_text("Starting the calculator")
    checklist.fill(company="Example S.A.")
    for patience in (30, 30):
        engine_is(page, "loading")
        page.clock.fast_forward(f"00:{patience}")
    engine_is(page, "failed")
    expect(page.locator(ENGINE)).to_contain_text("The calculator stopped answering.")
    expect(page.locator(ENGINE)).to_contain_text(STILL_WORKS)
    assert page.evaluate("window.launches") == 2
    assert workers(page) == []
    page.clock.fast_forward("10:00")
    engine_is(page, "failed")
    expect(checklist.field("company")).to_have_value("Example S.A.")


def test_a_worker_that_is_slow_but_alive_is_never_started_again(page: Page) -> None:
    """On a tenth of a processor a start takes longer than the page would wait in silence."""
    page.clock.install(time=FRIDAY)
    page.add_init_script(COUNT_LAUNCHES)
    speaks = "addEventListener('message', () => 0); self.say = (it) => postMessage(it);"
    page.route(f"**/{WORKER}", lambda route: script(route, speaks))
    Checklist(page).open()
    engine_is(page, "loading")
    with page.expect_event("worker", predicate=lambda it: WORKER in it.url) as started:
        page.reload()
    worker = started.value
    for phase in ("scripts here", "WebAssembly compiled", "Python begun", *["reading"] * 5):
        page.clock.fast_forward("00:25")
        worker.evaluate("phase => self.say({ kind: 'alive', phase })", phase)
        page.wait_for_function("document.documentElement.dataset.engine === 'loading'")
    assert page.evaluate("window.launches") == 1
    worker.evaluate("self.say({ kind: 'ready' })")
    engine_is(page, "ready")


def test_an_engine_that_dies_while_it_works_takes_its_counsel_with_it(page: Page) -> None:
    page.clock.install(time=FRIDAY)
    # What no table holds, the engine is asked for.
    put(page, text_of(a1={"day": "2026-02-27", "time": "09:00", "channel": "pigeon"}))
    checklist = Checklist(page).open().ready()
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    expect(checklist.status("follow-up")).to_have_text("upcoming")
    (worker,) = [worker for worker in page.workers if WORKER in worker.url]
    worker.evaluate("self.postMessage = () => {}")
    page.route(f"**/{WORKER}", lambda route: script(route, "/* silence */"))
    checklist.fill(day="2026-03-02")
    page.clock.fast_forward("00:20")
    engine_is(page, "loading")
    page.clock.fast_forward("00:30")
    engine_is(page, "failed")
    # Better none than that of another date
    expect(checklist.status("follow-up")).to_be_empty()
    expect(checklist.next).to_be_hidden()
    expect(checklist.field("day")).to_have_value("2026-03-02")
    page.unroute(f"**/{WORKER}")
    _try_again(page)
    engine_is(page, "ready")
    checklist.expect_days("follow-up", "2026-03-09", "2026-03-12", best="2026-03-09")
    # What the tables hold outlives every engine.
    checklist.fill(channel="email")
    expect(checklist.status("follow-up")).to_have_text("upcoming")


def test_home_and_calculator_without_an_engine(page: Page) -> None:
    page.add_init_script(NO_WEBASSEMBLY)
    page.goto("")
    engine_is(page, "failed")
    page.get_by_label("Date of the interview").fill("2026-02-27")
    expect(page.locator(ENGINE)).to_contain_text("Your browser does not run WebAssembly")
    expect(page.get_by_role("link", name="Open the checklist")).to_be_visible()
    expect(page.get_by_text("An example: an interview")).to_have_count(0)
    expect(page.locator("[data-strip-row=follow-up]")).to_be_visible()
    expect(page.get_by_text("Working out your days")).to_have_count(0)
    page.goto("dates/")
    engine_is(page, "failed")
    page.get_by_label("Date of the interview").fill("2026-03-02")
    follow_up = page.locator("tr[data-step-row=follow-up] time")
    expect(follow_up.first).to_have_attribute("datetime", "2026-03-09")
    expect(page.get_by_role("button", name="Keep this interview")).to_be_visible()
