"""Nothing gets out, whoever's script it is; a page that does not start says so and mends itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Worker, expect

from tests.browser.checklist import Checklist, engine_is
from tests.browser.engine import WORKER
from tests.browser.serving import serving
from tests.browser.storage import KEY, stored
from tests.browser.waiting import until
from tests.browser.watch import Watch

REFUSED = "Content Security Policy|Content-Security-Policy|TrustedScript|Failed to fetch|violates"
WAYS_OUT = {
    "fetch": "fetch(to, { mode: 'no-cors' })",
    "post": "fetch(to, { method: 'POST', mode: 'no-cors', body: 'notes' })",
    "request": """new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.onload = resolve;
      request.onerror = reject;
      request.open('GET', to);
      request.send();
    })""",
    "module": "import(to + 'embed.js')",
    "stream": """new Promise((resolve, reject) => {
      const stream = new EventSource(to);
      stream.onopen = resolve;
      stream.onerror = reject;
    })""",
}


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[str]:
    """Another origin, where a script would like to send something."""
    (tmp_path / "embed.js").write_text("export {};")
    with serving(tmp_path) as address:
        yield address


def tried(place: Page | Worker, way: str, to: str) -> str:
    """What comes of an attempt: `let through`, or `refused`."""
    found: str = place.evaluate(
        f"async (to) => {{ try {{ await ({way}); return 'let through'; }}"
        " catch { return 'refused'; } }",
        to,
    )
    return found


def worker_of(page: Page) -> Worker:
    (worker,) = [worker for worker in page.workers if WORKER in worker.url]
    return worker


@pytest.mark.parametrize("way", WAYS_OUT)
def test_neither_page_nor_worker_reaches_another_origin(
    page: Page, watch: Watch, elsewhere: str, way: str
) -> None:
    watch.expect_complaint(REFUSED)
    watch.also_own(elsewhere)  # What the policy stops is noted as asked for all the same.
    Checklist(page).open().ready()
    for place in (page, worker_of(page)):
        assert tried(place, WAYS_OUT[way], elsewhere) == "refused"
    # The way itself is none that is always closed: within the site it is open.
    if way in ("fetch", "request"):
        own = page.evaluate("new URL('..', location).href")
        assert tried(page, WAYS_OUT[way], own) == "let through"
        assert tried(worker_of(page), WAYS_OUT[way], own) == "let through"


def test_no_text_becomes_the_address_of_a_script_of_elsewhere(
    page: Page, watch: Watch, elsewhere: str
) -> None:
    watch.expect_complaint(REFUSED)
    watch.also_own(elsewhere)  # What the policy stops is noted as asked for all the same.
    page.goto("about/")
    for act in (
        "document.createElement('script').src = to + 'embed.js'",
        "new Worker(to + 'embed.js')",
        "trustedTypes.createPolicy('another', {})",
        "eval('1')",
        "new Function('return 1')()",
    ):
        # Later: what a test evaluates may evaluate more, while it runs.
        later = (
            "new Promise((resolve, reject) => setTimeout(() => {"
            f" try {{ {act}; resolve(); }} catch (error) {{ reject(error); }} }}))"
        )
        assert tried(page, later, elsewhere) == "refused", act


def test_a_page_that_does_not_start_says_so_and_mends_itself(visitor: BrowserContext) -> None:
    """A mixed release, or a portal of a hotel that answered in place of a script."""
    page = visitor.new_page()
    Checklist(page).open().fill(company="Example S.A.")
    until(page, "navigator.serviceWorker.getRegistration().then((it) => Boolean(it?.active))")
    # Another site on the same domain keeps something, too.
    page.evaluate("caches.open('workbox-precache-v2-https://example.com/other/')")
    damaged = """async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (/assets\\/js\\/chunk/.test(request.url))
            await cache.put(request, new Response("<title>Welcome to the hotel</title>",
              { headers: { "Content-Type": "text/html" } }));
      }
    }"""
    page.evaluate(damaged)
    page.reload()
    notice = page.locator("[data-not-started]")
    expect(notice).to_contain_text("This page did not start")
    assert KEY in stored(page)
    notice.get_by_role("button", name="Load the page again").click()
    expect(Checklist(page).field("company")).to_have_value("Example S.A.")
    engine_is(page, "ready")
    expect(notice).to_be_hidden()
    assert page.evaluate("caches.has('workbox-precache-v2-https://example.com/other/')")
