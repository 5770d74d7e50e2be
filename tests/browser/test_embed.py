"""The tools in a page of another origin: height, colours, what is kept, and the way out."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.serving import serving
from tests.browser.storage import stored
from tests.browser.waiting import until
from tests.browser.watch import Watch

SNIPPET = re.compile(r"```html\n(.*?)```", re.DOTALL)


@pytest.fixture
def host(tmp_path: Path, base_url: str, watch: Watch) -> Iterator[str]:
    """A firm's page with the HTML that the guide tells it to copy, on an origin of its own."""
    code = SNIPPET.search(Path("docs/embed/index.md").read_text("utf-8"))
    assert code
    html = code[1].replace("https://…/", base_url)
    head = "<!doctype html><html lang=en><title>Example Search</title><h1>Example Search</h1>"
    (tmp_path / "index.html").write_text(
        f"{head}{html}</html>",
        encoding="utf-8",
    )
    (tmp_path / "favicon.ico").write_bytes(b"")
    with serving(tmp_path) as address:
        other = address.replace("127.0.0.1", "localhost")
        watch.also_own(other)
        yield other


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
