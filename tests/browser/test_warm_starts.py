"""The next start comes from what the device keeps; whatever is wrong with it, there is a start."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.checklist import Checklist, engine_is
from tests.browser.engine import SHELL_FILES, workers
from tests.browser.test_packs import source
from tests.browser.waiting import until

CACHE = "after-interview-memory"
NOTE = "localStorage.getItem('after-interview:engine')"
KEPT = f"""async () => {{
  const kept = await (await caches.open("{CACHE}")).keys();
  return kept.map(({{ url }}) => url.slice(url.lastIndexOf("/") + 1)).sort();
}}"""
ALL = ["pyodide.asm.wasm", "python_stdlib.zip", "snapshot"]
CHANGE = f"""async ([name, change]) => {{
  const cache = await caches.open("{CACHE}");
  const key = (await cache.keys()).find((request) => request.url.endsWith(name));
  const response = await cache.match(key);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const changed = {{
    flipped: () => {{ bytes[bytes.length >> 1] ^= 255; return bytes; }},
    cut: () => bytes.subarray(0, bytes.length >> 1),
    empty: () => bytes.subarray(0, 0),
  }}[change]();
  await cache.put(key, new Response(changed, response));
}}"""
FORGET = f"""async (name) => {{
  const cache = await caches.open("{CACHE}");
  for (const key of await cache.keys()) if (key.url.endsWith(name)) await cache.delete(key);
}}"""


@pytest.fixture
def visited(page: Page) -> Page:
    """The checklist after a first visit that has left a snapshot."""
    Checklist(page).open().fill(day="2026-02-27", time="09:00")
    answers(page)
    until(page, f"{NOTE} !== null")
    return page


def answers(page: Page) -> None:
    """Wait for what only the core says."""
    engine_is(page, "ready")
    expect(Checklist(page).status("write-notes")).to_have_text("open")


def starts_again(page: Page) -> None:
    """Open the page again, and wait until its engine answers: one, which did not start twice."""
    page.reload()
    answers(page)
    assert len(workers(page)) == 1


def all_is_kept(page: Page) -> None:
    until(page, f"({KEPT})().then((kept) => kept.length === {len(ALL)})")


def requested(page: Page) -> list[str]:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.context.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    return asked


def test_a_first_visit_leaves_a_snapshot_and_what_it_needs(visited: Page) -> None:
    assert visited.evaluate(KEPT) == ALL
    assert visited.evaluate(NOTE).startswith("assets/engine/")


def test_the_second_fetches_neither_wasm_nor_library(visited: Page) -> None:
    asked = requested(visited)
    starts_again(visited)
    assert [name for name in asked if name.endswith(".bin")] == []
    assert "pyodide.asm.js" in asked


def test_it_is_begun_before_the_shell_and_once(visited: Page) -> None:
    page = visited
    held: list[Route] = []
    page.route(SHELL_FILES, lambda route: held.append(route))  # noqa: PLW0108 - it has to be a function
    page.reload(wait_until="commit")
    until(page, "window.earlyWorker?.said.some(({ kind }) => kind === 'ready')")
    assert len(workers(page)) == 1
    for route in held:
        route.continue_()
    answers(page)
    assert len(workers(page)) == 1


def test_a_damaged_snapshot_is_not_used_and_taken_anew(visited: Page) -> None:
    for change in ("flipped", "cut", "empty"):
        visited.evaluate(CHANGE, ["snapshot", change])
        visited.reload()
        answers(visited)
        all_is_kept(visited)
        starts_again(visited)


def test_a_damaged_file_beside_it_is_fetched_again(visited: Page) -> None:
    for file in ("pyodide.asm.wasm", "python_stdlib.zip"):
        for change in ("cut", "empty"):
            visited.evaluate(CHANGE, [file, change])
            visited.reload()
            answers(visited)
            all_is_kept(visited)


def test_what_the_browser_has_thrown_away_is_fetched(visited: Page) -> None:
    for file in ALL:
        visited.evaluate(FORGET, file)
        starts_again(visited)
    all_is_kept(visited)


def test_of_another_engine_nothing_is_used(visited: Page) -> None:
    page = visited
    page.evaluate(f"{NOTE.replace('getItem', 'setItem')[:-1]}, 'assets/engine/0000000000000000/')")
    page.reload()
    answers(page)


def test_an_empty_page_of_memory_is_left_out_and_comes_back(
    page: Page,
) -> None:
    page.route("**/assets/js/sparse.mjs", source)
    page.goto("about/")
    faults = page.evaluate(
        """async (lengths) => {
          const { squeeze, runsOf } = await import("/assets/js/sparse.mjs");
          const faults = [];
          for (const length of lengths) for (const every of [1, 4096, 9000, 1e9]) {
            const bytes = new Uint8Array(length).map((_, at) => (at % every === every - 1 ? 7 : 0));
            const squeezed = squeeze(bytes);
            const { length: said, runs } = runsOf(squeezed.buffer);
            const back = new Uint8Array(said);
            for (const run of runs) back.set(run.bytes, run.start);
            const same = back.length === length && back.every((byte, at) => byte === bytes[at]);
            const small = squeezed.length <= length + 8 + 8 * runs.length;
            if (!same || !small) faults.push([length, every]);
          }
          return faults;
        }""",
        [0, 1, 4095, 4096, 4097, 8192, 40_000],
    )
    assert faults == []
