"""The browser as the bench starts it, and how a page is opened and asked what it noted."""

import json
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, Playwright

from tests.chromium import FLAGS, chromium_path

from .lineup import ANSWER, BENCH, STORED
from .server import Server

PATIENCE = 240.0
PHONE: dict[str, Any] = {
    "viewport": {"width": 412, "height": 823},
    "device_scale_factor": 1.75,
    "is_mobile": True,
    "has_touch": True,
}
DESKTOP: dict[str, Any] = {"viewport": {"width": 1350, "height": 940}}


def launch(playwright: Playwright) -> Browser:
    return playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)


@contextmanager
def profile_folder(playwright: Playwright) -> Iterator["Visits"]:
    """A reader's browser whose caches outlive it: each visit starts the browser again."""
    with TemporaryDirectory(prefix="bench-profile-", ignore_cleanup_errors=True) as folder:
        yield Visits(playwright, Path(folder))


@dataclass(frozen=True)
class Visits:
    """Visits of one reader."""

    playwright: Playwright
    folder: Path

    @contextmanager
    def visit(self) -> Iterator[BrowserContext]:
        context = self.playwright.chromium.launch_persistent_context(
            self.folder, executable_path=chromium_path(), args=FLAGS
        )
        with context:
            yield context


@dataclass(frozen=True)
class Noted:
    """What a page noted, in seconds since the navigation began, and the bytes sent until then.

    `stages` are the marks that an engine's worker has set, if it sets any.
    """

    answer: float
    engine: float | None
    bytes_until_answer: int
    bytes_until_engine: int | None
    files: Counter[str]
    stages: dict[str, float]


def prepare(
    context: BrowserContext, *scripts: str, stored: Mapping[str, str] = STORED, answer: str = ANSWER
) -> Page:
    """A page that runs `watch.js` and other scripts of `page/` before its own."""
    given = json.dumps({"answer": answer, "stored": stored})
    sources = [(BENCH / "page" / f"{name}.js").read_text() for name in ("watch", *scripts)]
    context.add_init_script(script="\n".join((f"window.bench = {given};", *sources)))
    return context.new_page()


def open_and_wait(page: Page, server: Server, path: str, *, engine: bool) -> Noted:
    """Open a page and wait for its dated answer, and for its engine if it has one."""
    server.forget()
    page.goto(server.address + path, wait_until="commit")
    marks = until(page, "answer", "engine") if engine else until(page, "answer")

    def moment(name: str) -> float:
        return (marks["origin"] + marks[name]) / 1000

    files = server.sent(moment("engine" if engine else "answer"))
    return Noted(
        answer=marks["answer"] / 1000,
        engine=marks["engine"] / 1000 if engine else None,
        bytes_until_answer=server.sent(moment("answer")).total(),
        bytes_until_engine=files.total() if engine else None,
        files=files,
        stages=_stages(page, marks["origin"]) if engine else {},
    )


def _stages(page: Page, origin: float) -> dict[str, float]:
    found: dict[str, float] = {}
    for worker in page.workers:
        found |= worker.evaluate(
            "(origin) => Object.fromEntries(performance.getEntriesByType('mark').map((mark) => "
            "[mark.name, (performance.timeOrigin + mark.startTime - origin) / 1000]))",
            origin,
        )
    return found


def until(page: Page, *names: str) -> dict[str, float]:
    """Wait until the page has noted all of `names`. Fails when it does not."""
    marks: dict[str, float] = page.evaluate(
        "([names, patience]) => window.bench.until(names, patience)", [names, PATIENCE * 1000]
    )
    return marks


def wait_for_quiet(
    server: Server, seconds: float, at_least: float = 0, at_most: float = 20
) -> None:
    """Wait until the page has asked for nothing more for a while."""
    start = time.monotonic()
    while (waited := time.monotonic() - start) < at_most:
        if waited >= max(at_least, seconds) and server.quiet_for() >= seconds:
            return
        time.sleep(0.1)
