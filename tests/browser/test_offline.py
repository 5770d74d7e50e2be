"""After one visit the site works without a connection; a new release asks before it takes over."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from site_build.service_worker import write_service_worker
from tests.browser.checklist import Checklist, engine_is
from tests.browser.clock import FRIDAY, now_is
from tests.browser.serving import serving
from tests.browser.site_pages import PAGES
from tests.browser.visiting import visiting
from tests.browser.waiting import until
from tests.site import moved_to

LARGEST_PRECACHE = 115_000 * len(PAGES)
"""Bytes, unpacked, that the first visit keeps beside what it shows: pages, shell and styles.

They travel as a fifth of that."""

LONG = 60.0
"""Seconds for a first visit to be kept, on a machine that does other things."""

ENGINE_FILES = 7
"""Two scripts, the WebAssembly, the library, and three packs."""

KEPT = """async (count) => {
  const engine = await (await caches.open("engine")).keys();
  return navigator.serviceWorker.controller !== null && engine.length >= count;
}"""
"""Whether the service worker has the pages, and that many files of the engine."""

INSTALLED = """async () => {
  const registration = await navigator.serviceWorker.register("/sw.js");
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  while (worker.state === "installing") {
    await new Promise((change) => worker.addEventListener("statechange", change, { once: true }));
  }
  return worker.state;
}"""
"""What has become of the service worker when its installation is over."""


@pytest.fixture(scope="module")
def release(
    built_site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Path]]:
    """A site of its own, whose next release can be put in its place."""
    folder = tmp_path_factory.mktemp("release")
    with serving(folder) as address:
        moved_to(address, built_site, folder)
        yield address, folder


@pytest.fixture
def visitor(
    browser: Browser, browser_context_args: dict[str, Any], release: tuple[str, Path]
) -> Iterator[BrowserContext]:
    """A reader whose browser may have a service worker."""
    with visiting(browser, browser_context_args, base_url=release[0]) as context:
        yield context


def visited(context: BrowserContext) -> Page:
    """The checklist, visited once and left idle until everything is kept."""
    page = context.new_page()
    now_is(page, FRIDAY)
    Checklist(page).open().fill(day="2026-02-27", time="09:00", company="Example S.A.").ready()
    until(page, KEPT, ENGINE_FILES, LONG)
    return page


def test_every_page_and_tool_works_without_a_connection(visitor: BrowserContext) -> None:
    page = visited(visitor)
    complaints: list[str] = []
    visitor.on("weberror", lambda error: complaints.append(str(error.error)))
    visitor.set_offline(offline=True)
    for path in PAGES:
        page.goto(path)
        expect(page.locator("h1")).to_have_count(1)
    checklist = Checklist(page).open().ready()
    checklist.fill(promised="2026-03-05")
    checklist.expect_days("follow-up", "2026-03-07", "2026-03-08", "2026-03-09")
    expect(checklist.next).to_contain_text("Write down what was said")
    page.goto("dates/")
    page.get_by_label("Date of the interview").fill("2026-02-27")
    follow_up = page.locator("[data-step-row=follow-up] time")
    expect(follow_up.first).to_have_attribute("datetime", "2026-03-06")
    engine_is(page, "ready")
    assert not complaints


def test_a_damaged_or_decorated_address_works_without_a_connection(
    visitor: BrowserContext,
) -> None:
    page = visited(visitor)
    visitor.set_offline(offline=True)
    page.goto("checklist")
    expect(page).to_have_url(re.compile(r"/checklist/$"))
    expect(Checklist(page).field("company")).to_have_value("Example S.A.")
    for query in ("?gclid=abc", "?mc_cid=1&mc_eid=2", "?utm_source=x&utm_medium=email", "?a"):
        page.goto(f"guide/thank-you/{query}")
        expect(page.get_by_role("heading", level=1)).to_contain_text("thank-you email")
    for nowhere in ("guide/thank-yu/", "nothing/here", "checklist.html", "%F0%9F%98%80"):
        page.goto(nowhere)
        expect(page.get_by_role("heading", level=1)).to_have_text("This page is not here")
    page.get_by_role("link", name="Open the checklist").click()
    expect(Checklist(page).field("company")).to_have_value("Example S.A.")


def test_a_mixed_release_is_not_kept_and_the_whole_one_is_later(
    visitor: BrowserContext, release: tuple[str, Path]
) -> None:
    _, folder = release
    about = folder / "about" / "index.html"
    whole = about.read_text(encoding="utf-8")
    about.write_text("<title>Welcome to the hotel</title>", encoding="utf-8")
    page = visitor.new_page()
    page.goto("privacy/")
    assert page.evaluate(INSTALLED) == "redundant"
    about.write_text(whole, encoding="utf-8")
    page.reload()
    until(page, KEPT, 0, LONG)
    visitor.set_offline(offline=True)
    page.goto("about/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("About this guide")


def test_a_guide_page_fetches_the_engine_for_the_next(visitor: BrowserContext) -> None:
    page = visitor.new_page()
    page.goto("guide/notes/")
    until(page, KEPT, ENGINE_FILES, LONG)
    engine_is(page, "idle")


@pytest.mark.parametrize("name", ["pyodide.mjs", "pyodide.asm.wasm."])
def test_a_damaged_answer_is_forgotten_and_fetched_again(
    visitor: BrowserContext, name: str
) -> None:
    """As the portal of a hotel gives it: with 200, and kept by the service worker."""
    page = visited(visitor)
    # A snapshot that is kept later would start the next engine without these files.
    until(page, "localStorage.getItem('after-interview:engine') !== null", patience=LONG)
    page.evaluate(
        """async (name) => {
          await caches.delete("after-interview-memory");
          localStorage.removeItem("after-interview:engine");
          const cache = await caches.open("engine");
          for (const { url } of await cache.keys())
            if (url.includes(name)) await cache.put(url, new Response("<title>Welcome</title>",
              { headers: { "Content-Type": "text/html" } }));
        }""",
        name,
    )
    page.reload()
    engine_is(page, "failed")
    page.locator("[data-engine-state]").get_by_role("button", name="Try again").click()
    engine_is(page, "ready")


def test_of_the_engine_of_an_earlier_release_nothing_is_kept(visitor: BrowserContext) -> None:
    page = visitor.new_page()
    page.goto("about/")
    page.evaluate(
        """async () => {
          const cache = await caches.open("engine");
          await cache.put("/assets/engine/0123456789abcdef/a.bin", new Response("x"));
        }"""
    )
    page.goto("guide/notes/")
    until(
        page,
        """async () => {
          const kept = await (await caches.open("engine")).keys();
          return !kept.some(({ url }) => url.includes("0123456789abcdef"));
        }""",
    )


def test_a_reader_who_saves_data_fetches_no_engine_ahead(visitor: BrowserContext) -> None:
    page = visitor.new_page()
    page.add_init_script(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"
    )
    asked: list[str] = []
    visitor.on("request", lambda request: asked.append(request.url))
    page.goto("guide/notes/")
    until(page, KEPT, 0, LONG)
    page.goto("guide/follow-up/")
    expect(page.locator("h1")).to_be_visible()
    assert not [url for url in asked if "/assets/engine/" in url]


def test_a_new_release_asks_and_loses_nothing(
    visitor: BrowserContext, release: tuple[str, Path]
) -> None:
    _, folder = release
    page = visited(visitor)
    expect(page.locator("[data-update]")).to_be_hidden()
    about = folder / "about" / "index.html"
    before = about.read_text(encoding="utf-8")
    about.write_text(before.replace("</h1>", ", second edition</h1>"), encoding="utf-8")
    write_service_worker(folder)

    page.reload()
    said = page.locator("[data-update] p")
    expect(said).to_have_text(re.compile("^There is a new version of this site"))
    update = page.get_by_role("button", name="Use the new version")
    expect(update).to_be_visible()
    old = visitor.new_page()
    old.goto("about/")
    expect(old.get_by_role("heading", level=1)).not_to_contain_text("second edition")

    page.bring_to_front()
    update.click()
    expect(update).to_be_hidden()
    checklist = Checklist(page)
    expect(checklist.field("company")).to_have_value("Example S.A.")
    checklist.ready()
    page.goto("about/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("second edition")


def test_a_tab_with_something_unkept_is_not_reloaded(
    visitor: BrowserContext, release: tuple[str, Path]
) -> None:
    _, folder = release
    page = visited(visitor)
    other = visitor.new_page()
    Checklist(other).open()
    other.get_by_text("A link does not open?").click()
    field = other.locator("[data-paste] textarea")
    field.fill("Dear Nora, please open")
    other.evaluate("window.stillTheSame = true")
    about = folder / "about" / "index.html"
    about.write_text(about.read_text("utf-8").replace("</h1>", ", again</h1>"), "utf-8")
    write_service_worker(folder)
    page.reload()
    update = page.get_by_role("button", name="Use the new version")
    expect(update).to_be_visible()

    # The tab that holds it does not even begin
    unkept = other.locator("[data-unkept]")
    other.get_by_role("button", name="Use the new version").click()
    expect(unkept).to_contain_text("not kept yet")
    unkept.get_by_role("button", name="Later").click()
    expect(unkept).to_be_hidden()
    page.evaluate("window.stillTheSame = true")
    update.click()
    until(page, "window.stillTheSame === undefined")
    expect(unkept).to_be_visible()
    assert other.evaluate("window.stillTheSame")
    expect(field).to_have_value("Dear Nora, please open")

    unkept.get_by_role("button", name="Load the new version now").click()
    until(other, "window.stillTheSame === undefined")
    other.goto("about/")
    expect(other.get_by_role("heading", level=1)).to_contain_text("again")


def test_a_file_that_a_release_took_away_offers_the_reload(
    browser: Browser, browser_context_args: dict[str, Any], release: tuple[str, Path]
) -> None:
    """Where no service worker keeps it, a page that was open asks for it by its old name."""
    address, folder = release
    with browser.new_context(**{**browser_context_args, "base_url": address}) as context:
        page = context.new_page()
        page.goto("about/")
        (script,) = (folder / "assets" / "js").glob("planning-*.mjs")
        away = script.rename(folder / "away.mjs")
        page.get_by_role("link", name="Checklist", exact=True).first.click()
        message = page.locator("[data-message=happened]")
        expect(message).to_contain_text("could not be loaded")
        away.rename(script)
        message.get_by_role("button", name="Reload the page").click()
        Checklist(page).fill(company="Example S.A.")
        expect(Checklist(page).names()).to_have_text(["Example S.A."])


def test_what_is_kept_ahead_stays_within_its_budget(release: tuple[str, Path]) -> None:
    _, folder = release
    worker = (folder / "sw.js").read_text(encoding="utf-8")
    kept = [file for file in folder.rglob("*") if f'"{file.relative_to(folder)}"' in worker]
    assert len(kept) > 20
    assert sum(file.stat().st_size for file in kept) < LARGEST_PRECACHE
