"""The tools in a page of another origin: height, colours, what is kept, and the way out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from tests.browser.serving import serving
from tests.browser.storage import stored
from tests.browser.waiting import until
from tests.browser.watch import Watch

SNIPPET = re.compile(r"```html\n(.*?)```", re.DOTALL)
POLICY = re.compile(r"```text\n(.*?)```", re.DOTALL)
GUIDE = Path("docs/embed/index.md")


def told(pattern: re.Pattern[str], base_url: str) -> str:
    """What the guide tells a firm to copy."""
    found = pattern.search(GUIDE.read_text("utf-8"))
    assert found
    return found[1].replace("https://…/", base_url)


@pytest.fixture(scope="module")
def browser(whole_browser: Browser) -> Browser:
    """Without its windows, Chromium lets a frame keep things where the site itself keeps them."""
    return whole_browser


@pytest.fixture
def host(tmp_path: Path, base_url: str, watch: Watch) -> Iterator[str]:
    """A firm's page with the HTML that the guide tells it to copy, on an origin of its own."""
    (tmp_path / "index.html").write_text(page_with(told(SNIPPET, base_url)), encoding="utf-8")
    policy = " ".join(told(POLICY, base_url).split())
    strict = f"<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; {policy}\">"
    (tmp_path / "strict.html").write_text(page_with(told(SNIPPET, base_url), strict), "utf-8")
    chosen = told(SNIPPET, base_url).replace(" data-theme", " data-country=FR data-theme")
    (tmp_path / "country.html").write_text(page_with(chosen), "utf-8")
    dates = chosen.replace(" data-theme", " data-tool=dates data-theme")
    (tmp_path / "dates.html").write_text(page_with(dates), "utf-8")
    sandbox = "allow-scripts allow-same-origin allow-forms allow-downloads"
    frame = f'<iframe sandbox="{sandbox}" src="{base_url}embed/checklist/" height=3000></iframe>'
    (tmp_path / "sandbox.html").write_text(page_with(frame), "utf-8")
    (tmp_path / "favicon.ico").write_bytes(b"")
    with serving(tmp_path) as address:
        other = address.replace("127.0.0.1", "localhost")
        watch.also_own(other)
        yield other


def page_with(html: str, head: str = "") -> str:
    start = (
        f"<!doctype html><html lang=en>{head}<title>Example Search</title><h1>Example Search</h1>"
    )
    return f"{start}{html}</html>"


def frame_of(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


def test_the_snippet_embeds_the_checklist_which_sets_its_own_height(page: Page, host: str) -> None:
    page.goto(host)
    tool = frame_of(page)
    tool.get_by_label("Date of the interview").fill("2026-02-27")
    expect(tool.locator("[data-step-row=follow-up] time").first).to_be_visible()
    until(page, "document.querySelector('iframe').offsetHeight > 1200")
    inner = tool.locator("body").evaluate("(body) => body.getBoundingClientRect().height")
    until(
        page,
        "(height) => Math.abs(document.querySelector('iframe').offsetHeight - height) < 400",
        inner,
    )
    expect(tool.get_by_role("link", name="After the interview")).to_be_visible()
    expect(tool.locator("header")).to_have_count(0)
    expect(tool.locator("nav")).to_have_count(0)


def test_two_lines_let_the_tool_into_a_page_with_a_strict_policy(page: Page, host: str) -> None:
    page.goto(f"{host}strict.html")
    frame_of(page).get_by_label("Date of the interview").fill("2026-02-27")
    until(page, "document.querySelector('iframe').offsetHeight > 1200")


def test_the_page_around_chooses_the_country_of_a_new_interview(page: Page, host: str) -> None:
    page.goto(f"{host}country.html")
    tool = frame_of(page)
    tool.get_by_label("Date of the interview").fill("2026-02-27")
    expect(tool.get_by_label("Country of the employer")).to_have_value("FR")
    page.goto(f"{host}dates.html")
    expect(frame_of(page).get_by_label("Country of the employer")).to_have_value("FR")


def test_an_invitation_comes_through_the_page_around(page: Page, host: str) -> None:
    page.goto(f"{host}#invite?company=Example%20S.A.&date=2026-02-27&id=r-1&phone=%2B352%201&v=1")
    arrival = frame_of(page).locator("[data-arrival]")
    expect(arrival.get_by_label("Company", exact=True)).to_have_value("Example S.A.")
    arrival.get_by_role("button", name="Add", exact=True).click()
    expect(frame_of(page).get_by_text("Added: Example S.A.")).to_be_visible()


def test_where_no_window_may_open_the_address_is_there_to_copy(
    page: Page, host: str, watch: Watch
) -> None:
    watch.expect_complaint("Blocked opening .* sandboxed frame")
    page.goto(f"{host}sandbox.html")
    tool = frame_of(page)
    tool.get_by_label("Company", exact=True).fill("Example S.A.")
    expect(tool.locator("html")).to_have_attribute("data-engine", "ready", timeout=45_000)
    tool.get_by_role("button", name="Continue on the full site").click()
    address = tool.get_by_label("The page around this does not let it open another.")
    expect(address).to_have_value(re.compile("/checklist/#move"))
    expect(address).to_be_focused()


def test_what_is_told_stands_where_the_reader_looks_in_a_high_frame(page: Page, host: str) -> None:
    page.goto(host)
    tool = frame_of(page)
    tool.get_by_label("Company", exact=True).fill("Example S.A.")
    until(page, "document.querySelector('iframe').offsetHeight > 1200")
    # That nothing is kept in a frame of another site is said at its top, until it is closed.
    page.add_locator_handler(
        tool.get_by_text("Your browser does not let this page keep anything"),
        tool.get_by_role("button", name="Close").first.click,
    )
    tool.locator("[data-menu] > summary").first.click()
    button = tool.get_by_role("button", name="Delete", exact=True).first
    button.scroll_into_view_if_needed()
    before = button.evaluate("(element) => element.getBoundingClientRect().top")
    button.click()
    undo = tool.get_by_role("button", name="Undo")
    expect(undo).to_be_in_viewport()
    after = undo.evaluate("(element) => element.getBoundingClientRect().top")
    assert abs(after - before) < 300


def test_messages_from_elsewhere_change_no_height(page: Page, host: str) -> None:
    page.goto(host)
    frame_of(page).get_by_label("Date of the interview").wait_for()
    before = page.evaluate("document.querySelector('iframe').style.height")
    message = {"format": "after-interview", "version": 1, "kind": "height", "height": 5}
    page.evaluate("(message) => window.postMessage(message, '*')", message)
    page.evaluate("new Promise((done) => setTimeout(done, 100))")
    assert page.evaluate("document.querySelector('iframe').style.height") != "5px"
    assert before


@pytest.mark.parametrize(
    ("fragment", "scheme", "accent"),
    [
        ("#theme=dark", "dark", None),
        ("#theme=light&accent=7a1fa2", "light", "7a1fa2"),
        ("#theme=light&accent=ffff00", "light", None),
        ("#theme=<b>&accent=red;}*{", "light", None),
        ("#theme=dark&accent=7cc7d6", "dark", "7cc7d6"),
    ],
)
def test_theme_and_accent_are_taken_only_when_they_can_be_read(
    page: Page, fragment: str, scheme: str, accent: str | None
) -> None:
    page.goto(f"embed/dates/{fragment}")
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", scheme)
    expect(page.locator("[data-embed]")).to_be_visible()
    until(page, "document.documentElement.dataset.embedded === ''")
    assert body.get_attribute("data-accent") == accent


def test_what_was_typed_in_a_frame_is_carried_over_to_the_full_site(page: Page, host: str) -> None:
    page.goto(host)
    tool = frame_of(page)
    tool.get_by_label("Company", exact=True).fill("Example S.A.")
    expect(tool.locator("html")).to_have_attribute("data-engine", "ready", timeout=45_000)
    with page.context.expect_page() as opened:
        tool.get_by_role("button", name="Continue on the full site").click()
    site = opened.value
    # What the frame kept is not there on the full site, until the reader takes it over.
    expect(site.locator("[data-arrival]")).to_contain_text("New: Example S.A.")
    assert stored(site) == {}
    site.get_by_role("button", name="Merge").click()
    expect(site.locator("[data-slot=interviews] [data-slot=name]")).to_have_text(["Example S.A."])


def test_the_guide_shows_the_calculator_at_work(page: Page) -> None:
    page.goto("embed/")
    frame = page.frame_locator("iframe[data-after-interview]")
    frame.get_by_label("Date of the interview").fill("2026-02-27")
    expect(frame.locator("[data-step-row=follow-up] time").first).to_be_visible()
