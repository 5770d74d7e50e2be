"""Hundreds of texts that want to be more than text, by every way in: none becomes an element.

The page's policy would stop many of them. That is not enough here: the browser is to have no reason
to stop anything, so neither an element nor a breach of the policy may be seen.
"""

import json
from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Dialog, Page, expect

from after_interview.fields import NOTES
from tests.browser.checklist import Checklist, engine_is
from tests.browser.payloads import payloads
from tests.browser.storage import put, state_of
from tests.browser.waiting import until
from tests.browser.watch import Watch

ALL = payloads()
AT_LEAST = 500
TEXTS = (
    "company",
    "role",
    "people",
    "firm",
    "consultant",
    *(n for n in NOTES if n != "motivation"),
)
LINK_KEYS = ("company", "consultant", "firm", "people", "role")
PAGES = (
    "",
    "checklist/",
    "dates/",
    "letters/",
    "lessons/",
    "guide/notes/",
    "recruiters/",
    "privacy/",
)

LISTEN = """
window.noted = [];
window.executed = () => window.top.noted.push("ran");
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  window.noted.push(`${violatedDirective} ${blockedURI}`));
"""
FOUND = """() => {
  const inside = [...document.querySelectorAll("template")].map(({ content }) => content);
  const elements = [document, ...inside].flatMap((root) => [...root.querySelectorAll(
    "[data-payload], [onerror], [onload], [onfocus], [href^='javascript'], [src^='javascript']")]);
  const polluted = {}.polluted || {}.company;
  return [...window.noted, ...elements.map(({ outerHTML }) => outerHTML.slice(0, 200)),
    ...(polluted ? ["polluted"] : [])];
}"""
TYPE_ALL = """async ([names, texts]) => {
  let at = 0;
  for (const text of texts) {
    const name = names[at++ % names.length];
    const control = document.querySelector(`[data-tool] [data-fields] [name="${name}"]`);
    control.value = text;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    if (at % 5 === 0) await new Promise((drawn) => requestAnimationFrame(drawn));
  }
}"""


@pytest.fixture
def listening(page: Page, watch: Watch) -> Iterator[Page]:
    """A page that notes what runs, and a test that fails when anything did."""
    said: list[str] = []
    page.add_init_script(LISTEN)

    def dismiss(dialog: Dialog) -> None:
        said.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismiss)
    yield page
    must_be_text(page)
    assert said == []


def must_be_text(page: Page) -> None:
    assert page.evaluate(FOUND) == []


def pieces(texts: list[str], size: int) -> Iterator[list[str]]:
    for start in range(0, len(texts), size):
        yield texts[start : start + size]


def full_state() -> dict[str, Any]:
    """Interviews that hold all payloads, in texts, in drafts, and in the names of fields."""
    records = []
    for texts in pieces(ALL, len(TEXTS)):
        record = dict(zip(cycle(TEXTS), texts, strict=False))
        person = texts[0].replace("\n", " ").replace("\r", " ")[:150]
        more = {f"said.{person}": texts[0], f"draft.thank-you.{person}": texts[-1]}
        records.append({"day": "2026-02-27", **record, **more, texts[-1]: texts[0]})
    return state_of(**{f"i{n}": record for n, record in enumerate(records)})


def test_there_are_enough_of_them(record_property: Callable[[str, object], None]) -> None:
    record_property("texts", len(ALL))
    assert len(ALL) == len(set(ALL)) >= AT_LEAST


def test_typed(listening: Page) -> None:
    checklist = Checklist(listening).open()
    checklist.fill(day="2026-02-27").ready()
    listening.evaluate(TYPE_ALL, [TEXTS, ALL])
    expect(checklist.names()).to_have_count(1)
    must_be_text(listening)
    listening.reload()
    until(listening, "document.querySelector('[data-fields] [name=company]').value !== ''")


def test_in_a_file_and_on_every_page_after_it(listening: Page) -> None:
    page = listening
    page.goto("privacy/")
    engine_is(page, "ready")
    content = json.dumps(full_state()).encode()
    page.get_by_label("File exported from this checklist").set_input_files(
        {"name": "<img src=x onerror=executed()>.json", "mimeType": "x", "buffer": content}
    )
    page.get_by_role("button", name="Merge").click()
    expect(page.locator("[data-messages]").get_by_role("button", name="Undo")).to_be_visible()
    must_be_text(page)
    for path in PAGES:
        page.goto(path)
        expect(page.locator("h1")).to_have_count(1)
        must_be_text(page)
    checklist = Checklist(page).open().ready()
    for n in range(len(full_state()["interviews"])):
        page.evaluate(
            "id => document.querySelector(`[data-interview='${id}'] [data-action=show]`).click()",
            f"i{n}",
        )
        until(page, "id => sessionStorage.getItem('after-interview:current') === id", f"i{n}")
        must_be_text(page)
    checklist.interviews.get_by_role("button").first.focus()
    page.goto("letters/")
    engine_is(page, "ready")
    for n in range(len(full_state()["interviews"])):
        page.locator("[data-picker] select").select_option(f"i{n}")
        until(page, "document.querySelector('[data-letter] textarea, textarea')?.value !== ''")
        must_be_text(page)


def test_stored_by_somebody_else(listening: Page) -> None:
    """Another script on a firm's domain, say."""
    state = full_state()
    state["you"] = {"name": ALL[0], "email": ALL[1], "telephone": ALL[2]}
    put(listening, json.dumps(state))
    for key, texts in zip(("dates", "firm", "calendar"), pieces(ALL, 8), strict=False):
        value = json.dumps(dict(zip(("company", "day", "firm", "consultant"), texts, strict=False)))
        put(listening, value, f"after-interview:{key}")
    for path in PAGES:
        listening.goto(path)
        expect(listening.locator("h1")).to_have_count(1)
        must_be_text(listening)


def test_in_links(listening: Page) -> None:
    Checklist(listening).open().ready()
    arrival = listening.locator("[data-arrival]")
    for number, texts in enumerate(pieces(ALL, len(LINK_KEYS))):
        pairs = zip(LINK_KEYS, texts, strict=False)
        # As a link carries them, and as a mail merge leaves them.
        write = (lambda text: quote(text, errors="replace")) if number % 2 == 0 else str
        link = "&".join(f"{key}={write(text)}" for key, text in pairs)
        listening.evaluate("link => { location.hash = link; }", f"invite?{link}&id=x{number}&v=1")
        expect(arrival).to_be_visible()
        until(
            listening, "!document.querySelector('[data-arrival]').textContent.includes('Reading')"
        )
        must_be_text(listening)
        if number % 10 == 0 and (add := arrival.get_by_role("button", name="Add")).count():
            add.first.click()
            must_be_text(listening)
        else:
            arrival.get_by_role("button", name="Ignore").first.click()
        expect(arrival).to_be_hidden()


def test_in_a_list(listening: Page) -> None:
    listening.goto("recruiters/")
    engine_is(listening, "ready")
    rows = ["candidate,company,role,date,firm,id"]
    for number, text in enumerate(ALL):
        cell = '"' + text.replace('"', '""').replace("\x00", "") + '"'
        rows.append(f"{cell},{cell},{cell},2026-02-27,{cell},r{number}")
    content = "\r\n".join(rows).encode("utf-8", "replace")
    file = listening.get_by_label("Your list, as Excel workbook (.xlsx) or CSV")
    file.set_input_files({"name": "<b data-payload>.csv", "mimeType": "x", "buffer": content})
    expect(listening.locator("[data-mapping]")).to_be_visible()
    must_be_text(listening)


@pytest.mark.parametrize("path", ["embed/checklist/", "embed/dates/"])
def test_in_the_address_of_a_frame(listening: Page, path: str) -> None:
    for texts in pieces(ALL[::20], 3):
        values = zip(("theme", "accent", "country"), map(quote_all, texts), strict=False)
        choices = "&".join(f"{key}={value}" for key, value in values)
        invitation = quote_all(f"company={quote_all(texts[0])}&id=a&v=1")
        listening.goto(f"{path}?n={quote_all(texts[0])[:20]}#{choices}&invitation={invitation}")
        must_be_text(listening)


def test_in_addresses(listening: Page, watch: Watch) -> None:
    watch.expect_complaint("404|Failed to load resource")
    for text in ALL[::25]:
        listening.goto(f"nothing/{quote_all(text)[:200]}")
        must_be_text(listening)
        listening.goto(f"about/?q={quote_all(text)}#{quote_all(text)}")
        must_be_text(listening)


def quote_all(text: str) -> str:
    return quote(text, safe="", errors="replace")
