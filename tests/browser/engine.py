"""Ways to keep the engine from answering: many tests need none, and some are about just that."""

import re
from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page, Route

WORKER = "worker.mjs"
SHELL_FILES = re.compile(r"/assets/js/(chunk|planning)-")
_SILENT = """
window.Worker = new Proxy(Worker, {
  construct(real, [url, options]) {
    if (!String(url).endsWith("worker.mjs")) return new real(url, options);
    return Object.assign(new EventTarget(), { postMessage() {}, terminate() {} });
  },
});
"""


def held_back(place: Page | BrowserContext) -> None:
    """Let the engine load for ever on pages opened from now on: much can be tested without it."""
    place.add_init_script(_SILENT)


def _cut_short(route: Route) -> None:
    response = route.fetch()
    route.fulfill(response=response, body=response.body()[:-100])


BROKEN: dict[str, Callable[[Route], None]] = {
    "refused": lambda route: route.abort(),
    "not found": lambda route: route.fulfill(status=404, body="not here"),
    "cut short": _cut_short,
}
"""What may happen to a file on its way."""


def workers(page: Page) -> list[str]:
    """The engine's workers that run in the page (the search has one of its own)."""
    return [worker.url for worker in page.workers if re.search(WORKER, worker.url)]


def script(route: Route, text: str) -> None:
    """Answer with this script in place of the one asked for."""
    route.fulfill(content_type="text/javascript", body=text)
