"""What a candidate does here, in each of the browsers, from the first date to paper.

`make test-browsers` runs it, and writes what it took into TRUST.md.
"""

import contextlib
import io
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from after_interview.links.invitation import invitation, link_of
from tests.bench.server import MIDDLE, Line, Server, running
from tests.browser.letters import NOTES, YOU
from tests.browser.serving import serving
from tests.browsers.figures import Figures
from tests.browsers.paper import pages_printed_by
from tests.browsers.started import BROWSERS
from tests.browsers.webdriver import Session
from tests.site import moved_to

DAY = "2026-02-27"
STATE = """
const [record, you] = arguments;
const created = "2026-02-27T12:00:00.000Z";
const edited = Object.fromEntries(Object.keys(record).map((name) => [name, created]));
localStorage.clear();
localStorage.setItem("after-interview:state", JSON.stringify({
  format: "after-interview", version: 1, current: "a", you: { ...you, edited: {} },
  interviews: { a: { ...record, created, archived: false, done: {}, edited } },
}));
"""
LETTER = """document.querySelector('[data-text]')?.value.length > 300
  && document.querySelector('[data-subject]').value !== ''"""
NEARLY_FULL = r"""
const field = document.querySelector("[data-text]");
const sheet = document.querySelector(".letter-sheet");
const start = field.value;
const fill = (lines) => {
  field.value = `${start}\n${"A line more about the April release.\n".repeat(lines)}`;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  window.dispatchEvent(new Event("beforeprint"));
  return sheet.getBoundingClientRect().height / (261 * 96 / 25.4);
};
let lines = 0;
while (fill(lines + 1) <= 0.97) lines += 1;
if (fill(lines) < 0.94) throw new Error(`${fill(lines)} of a page`);
"""
"""As much as the page says that one sheet of A4 takes, but for a line."""

_SEEN = 40
"""How far grey values lie apart where something is written, of 255."""

EMPTY = """
localStorage.clear();
sessionStorage.clear();
indexedDB.deleteDatabase("after-interview");
"""


@pytest.fixture(scope="module", params=BROWSERS)
def browser(request: pytest.FixtureRequest) -> Iterator[Session]:
    name: str = request.param
    with BROWSERS[name]() as session:
        session.resize(1100, 900)
        yield session


@pytest.fixture(scope="module")
def address(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("served")
    with serving(folder) as found:
        moved_to(found, built_site, folder)
        yield found


@pytest.fixture
def fresh(browser: Session, address: str) -> Session:
    """The browser on a page of the site, of which it keeps nothing that was typed."""
    browser.open(f"{address}404.html")
    browser.run(EMPTY)
    return browser


def shown_days(session: Session, step: str) -> list[str]:
    script = """return [...document.querySelectorAll(arguments[0])].map((it) => it.dateTime)"""
    days: list[str] = session.run(script, f"[data-step-row={step}] [data-slot=when] time")
    return days


def is_written_in(session: Session, selector: str) -> bool:
    """Whether something is to be seen in a field, left of what opens its picker."""
    with Image.open(io.BytesIO(session.picture(selector))) as picture:
        width, height = picture.size
        inside = picture.convert("L").crop((width // 20, height // 5, width // 2, height * 4 // 5))
        greys = inside.tobytes()
    return max(greys) - min(greys) > _SEEN


def now() -> datetime:
    """Where the browsers are: started.py says so to them."""
    return datetime.now(ZoneInfo("Europe/Luxembourg"))


def with_notes(session: Session, address: str) -> None:
    session.open(f"{address}404.html")
    session.run(STATE, NOTES, YOU)


def test_the_engine_starts_and_starts_again(fresh: Session, address: str, figures: Figures) -> None:
    fresh.open(f"{address}checklist/")
    figures.note(fresh, "first start", f"{fresh.engine():.1f} s")
    # Where a snapshot is kept, it is once nobody has asked anything for a while.
    with contextlib.suppress(TimeoutError):
        fresh.wait("localStorage.getItem('after-interview:engine')", patience=20)
    kept = fresh.run("return localStorage.getItem('after-interview:engine') !== null")
    fresh.reload()
    how = "from a snapshot" if kept else "without a snapshot"
    figures.note(fresh, "second start", f"{fresh.engine():.1f} s {how}")


def test_on_a_slow_line_it_starts_from_smaller_files(
    browser: Session, built_site: Path, figures: Figures
) -> None:
    line = Line()
    line.profile = MIDDLE
    server = Server({"": built_site}, line)
    server.prepare()
    with running(server):
        browser.open(f"{server.address}dates/")
        took = browser.engine()
        sent = server.sent()
        # Away before the server ends: a page that loses it would say so to the next test.
        browser.open("about:blank")
    figures.note(browser, "first start at 10 Mbit/s", f"{took:.1f} s, {sent.total() / 1e6:.2f} MB")
    forms = {path.split(".")[-2] for path in sent if ".wasm." in path or "stdlib.zip." in path}
    # The WebKit of 2022 does not say how large its files were.
    assert forms == {"gz" if browser.kind == "WPE WebKit" else "xz"}


def test_days_ticks_and_notes_stay(fresh: Session, address: str) -> None:
    fresh.open(f"{address}checklist/")
    fresh.put("#f-day", DAY)
    fresh.type("#f-company", "Example S.A.")
    fresh.wait(
        "document.querySelector('[data-step-row=follow-up] time')?.dateTime === '2026-03-06'"
    )
    # Saturday is in the window; the best day is the first working day in it.
    assert shown_days(fresh, "follow-up") == ["2026-03-06", "2026-03-09", "2026-03-06"]
    fresh.click("input[data-step=write-notes]")
    fresh.engine()
    fresh.open(f"{address}guide/notes/")
    fresh.type("textarea[name=topic]", "the April release")
    fresh.reload()
    fresh.wait("document.querySelector('textarea[name=topic]').value === 'the April release'")
    fresh.open(f"{address}checklist/")
    fresh.wait("document.querySelector('input[data-step=write-notes]').checked")
    assert fresh.value("#f-company") == "Example S.A."
    assert fresh.value("#f-day") == DAY
    fresh.engine()


def test_the_first_date_gives_the_next_action(fresh: Session, address: str) -> None:
    fresh.open(address)
    today = now().date().isoformat()
    fresh.wait("document.querySelector('[data-tap=day]')?.getAttribute('aria-pressed') === 'false'")
    fresh.put("#f-day", today)
    fresh.wait("document.querySelector('[data-slot=next]').textContent.startsWith('Today: ')")
    fresh.open(f"{address}checklist/")
    fresh.wait("document.querySelector('[data-slot=next]').textContent.startsWith('Today: ')")
    fresh.run("document.querySelector('input[data-step=write-notes]').click()")
    fresh.wait(
        "document.querySelector('[data-step-row=write-notes] [data-slot=status]')"
        ".textContent === 'done'"
    )
    fresh.reload()
    fresh.wait("document.querySelector('input[data-step=write-notes]').checked")
    assert fresh.value("#f-day") == today


def test_what_is_searched_for_is_found(fresh: Session, address: str) -> None:
    fresh.open(f"{address}about/")
    fresh.wait("document.documentElement.classList.contains('js')")
    fresh.type("[data-md-component=search-query]", "salary")
    fresh.wait("document.querySelector('.md-search-result__link') !== null")
    # In whatever word the guide has it.
    assert "Must they tell me the pay?" in fresh.text(".md-search-result__list")


def test_what_is_exported_can_be_imported(fresh: Session, address: str) -> None:
    with_notes(fresh, address)
    fresh.open(f"{address}privacy/")
    fresh.engine()
    fresh.run(
        """window.exported = null;
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          blob.text().then((text) => { window.exported = text; });
          return make.call(URL, blob);
        };
        // WPE has nowhere to save a file, and would show it in the page's place.
        HTMLAnchorElement.prototype.click = () => {};"""
    )
    fresh.run("document.querySelector('[data-action=export]').click()")
    exported = fresh.wait("window.exported")
    fresh.open(f"{address}404.html")
    fresh.run(EMPTY)
    fresh.open(f"{address}privacy/")
    fresh.engine()
    fresh.run(
        """const files = new DataTransfer();
        files.items.add(new File([arguments[0]], "export.json", { type: "application/json" }));
        const input = document.querySelector("#import-file");
        input.files = files.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));""",
        exported,
    )
    fresh.wait("!document.querySelector('[data-preview]').hidden")
    fresh.click("[data-action=merge]")
    fresh.open(f"{address}checklist/")
    fresh.wait("document.querySelector('#f-company')?.value === 'Example S.A.'")


def test_one_tap_fills_in_the_date(fresh: Session, address: str) -> None:
    fresh.open(f"{address}checklist/")
    fresh.wait("document.documentElement.dataset.engine")
    fresh.click("[data-tap=day][data-days='-1']")
    assert fresh.value("#f-day") == (now().date() - timedelta(days=1)).isoformat()


def test_an_empty_date_looks_empty(fresh: Session, address: str) -> None:
    fresh.open(f"{address}checklist/")
    fresh.wait("document.documentElement.dataset.engine")
    if fresh.kind != "Firefox":  # It writes “dd/mm/yyyy”, which is no date.
        assert not is_written_in(fresh, "#f-day")
    fresh.put("#f-day", DAY)
    fresh.run("document.activeElement.blur()")
    assert is_written_in(fresh, "#f-day")


def test_a_message_can_be_closed(fresh: Session, address: str) -> None:
    with_notes(fresh, address)
    fresh.open(f"{address}checklist/")
    fresh.engine()
    fresh.run("document.querySelector('[data-menu] > summary').click()")
    fresh.run("document.querySelector('[data-menu][open] [data-action=archive]').click()")
    fresh.wait("document.querySelector('[data-message=happened]')")
    fresh.run("[...document.querySelectorAll('[data-message=happened] button')].at(-1).click()")
    fresh.wait("!document.querySelector('[data-message=happened]')")
    assert fresh.run("return document.activeElement !== document.body")


def test_a_draft_is_made_changed_and_kept(fresh: Session, address: str) -> None:
    with_notes(fresh, address)
    fresh.open(f"{address}letters/#thank-you")
    fresh.engine()
    fresh.wait("document.querySelector('[data-text]').value.includes('April release')")
    fresh.type("[data-text]", "\nWith thanks")
    fresh.wait("document.querySelector('[data-text]').value.includes('With thanks')")
    fresh.wait("document.querySelector('[data-mail]').href.startsWith('mailto:')")
    fresh.reload()
    fresh.wait("document.querySelector('[data-text]').value.includes('With thanks')")


def test_an_invitation_is_read_and_added(fresh: Session, address: str) -> None:
    fields = {"company": "Muster & Söhne", "day": DAY, "time": "09:00"}
    fresh.open(link_of(invitation("r-1", fields), f"{address}checklist/"))
    fresh.wait("!document.querySelector('[data-action=arrival-take]')?.hidden")
    fresh.engine()
    fresh.click("[data-action=arrival-take]")
    fresh.wait("document.querySelector('#f-company').value === 'Muster & Söhne'")
    fresh.wait(
        "document.querySelector('[data-step-row=follow-up] time')?.dateTime === '2026-03-06'"
    )


def test_a_calendar_file_is_made(fresh: Session, address: str) -> None:
    with_notes(fresh, address)
    fresh.open(f"{address}checklist/")
    fresh.engine()
    fresh.run(
        """window.made = [];
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => (window.made.push(blob.type), make.call(URL, blob));
        // WPE has nowhere to save a file, and would show it in the page's place.
        HTMLAnchorElement.prototype.click = () => {};
        document.querySelector('[data-action=calendar]').click();"""
    )
    fresh.wait("window.made.some((type) => type.startsWith('text/calendar'))")


@pytest.mark.parametrize(
    ("path", "ready", "change"),
    [
        ("letters/#cover-letter", LETTER, ""),
        ("letters/#cover-letter", LETTER, NEARLY_FULL),
        ("checklist/", "document.querySelector('[data-step-row=follow-up] time')", ""),
    ],
    ids=["letter", "full letter", "checklist"],
)
def test_what_is_one_page_is_one_page_everywhere(  # noqa: PLR0913, PLR0917
    fresh: Session,
    address: str,
    figures: Figures,
    tmp_path: Path,
    path: str,
    ready: str,
    change: str,
) -> None:
    state = (STATE, NOTES, YOU)
    pages = pages_printed_by(fresh, f"{address}{path}", state, ready, tmp_path, change)
    if pages is None:
        pytest.skip("it has no way to print")
    what = "a full letter" if change else f"the {path.partition('/')[0]}"
    figures.note(fresh, f"pages of {what}", str(pages))
    assert pages == 1


def test_it_works_without_a_connection(
    browser: Session, built_site: Path, tmp_path: Path, figures: Figures
) -> None:
    with stoppable(built_site, tmp_path) as (address, stop):
        browser.open(f"{address}checklist/")
        if not browser.run("return 'serviceWorker' in navigator"):
            figures.note(browser, "offline", "it has no service worker")
            pytest.skip("it has no service worker")
        browser.engine()
        browser.wait(
            """(async () => {
              const names = await caches.keys();
              const kept = await Promise.all(names.map((name) => caches.open(name)));
              const files = (await Promise.all(kept.map((cache) => cache.keys()))).flat();
              return files.filter(({ url }) => url.endsWith(".bin")).length > 1;
            })()""",
            patience=90,
        )
        browser.wait("navigator.serviceWorker.getRegistration().then((it) => Boolean(it?.active))")
        stop()
        browser.open(f"{address}letters/")
        browser.engine()
        figures.note(browser, "offline", "yes")


@contextmanager
def stoppable(site: Path, folder: Path) -> Iterator[tuple[str, Callable[[], None]]]:
    """The site on a server of its own, and what ends that."""
    ended, stopped = threading.Event(), threading.Event()
    found: list[str] = []
    started = threading.Event()

    def serve() -> None:
        with serving(folder) as address:
            moved_to(address, site, folder)
            found.append(address)
            started.set()
            ended.wait()
        stopped.set()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    started.wait()

    def stop() -> None:
        ended.set()
        stopped.wait()

    yield found[0], stop
    stop()
    thread.join()
