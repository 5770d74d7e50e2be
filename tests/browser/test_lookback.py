"""What was learned in all interviews, searched as one types, and the log of the search."""

import csv
import io
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from after_interview.words import FIELDS, STEPS
from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import Checklist, engine_is
from tests.browser.engine import held_back
from tests.browser.site_pages import looks, too_wide
from tests.browser.storage import KEY, put, state_of, text_of

PRINTED = "() => { window.printed = 0; window.print = () => { window.printed += 1; }; }"

NORA: dict[str, Any] = {
    "company": "Example S.A.",
    "role": "Coordinator",
    "day": "2026-02-27",
    "time": "09:00",
    "people": "Claire Weber, recruiter, claire@example.com\nMarc Thill",
    "strengths": "I speak three languages.",
    "lessons": "Say when I can start.\nEnd the story of the angry café customer.",
    "done": {"write-notes": "2026-02-27T11:20", "send-thank-you": "2026-02-28T08:05"},
}
HOTEL: dict[str, Any] = {
    "company": "Sample Hotels",
    "day": "2026-01-12",
    "archived": True,
    "outcome": "refusal",
    "outcome_day": "2026-01-20",
    "reasons": "Somebody with a larger team.",
    "weaknesses": "I have planned shifts for five people.",
}
SILENT: dict[str, Any] = {"company": "Nothing Noted", "day": "2026-02-02"}
HOSTILE: dict[str, Any] = {
    "company": '=HYPERLINK("http://example.com")',
    "role": '<img src=x onerror="alert(1)">',
    "day": "2026-02-10",
    "lessons": "</template><script>alert(2)</script> {name} قابلت السيدة 👩🏽‍💻 " + "x" * 10_000,
}


class Lookback:
    """The open page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.articles = page.locator("article[data-interview]")
        self.search = page.get_by_label("Search in your notes")
        self.count = page.locator("[data-slot=count]")
        self.rows = page.locator("[data-slot=rows] tr")

    def open(self) -> "Lookback":
        self.page.goto("lessons/")
        return self

    def names(self) -> Locator:
        return self.articles.get_by_role("heading")


@pytest.fixture
def lookback(page: Page) -> Lookback:
    """The page with three interviews, of which one has no notes and one is archived."""
    put(page, text_of(a1=NORA, b2=SILENT, c3=HOTEL))
    return Lookback(page).open()


def test_what_was_learned_stands_together_the_latest_first(lookback: Lookback) -> None:
    expect(lookback.names()).to_have_text(["Example S.A., Coordinator", "Sample Hotels"])
    first = lookback.articles.first
    expect(first.locator("dt")).to_have_text([FIELDS["lessons"], FIELDS["strengths"]])
    expect(first.locator("dd").first).to_contain_text("Say when I can start.")
    expect(lookback.articles.last.locator("dt")).to_have_text(
        [FIELDS["reasons"], FIELDS["weaknesses"]]
    )
    expect(lookback.page.get_by_text("come together here")).to_be_hidden()


def test_the_search_filters_at_every_letter(lookback: Lookback) -> None:
    expect(lookback.articles).to_have_count(2)
    lookback.search.press_sequentially("shifts")
    expect(lookback.names()).to_have_text(["Sample Hotels"])
    expect(lookback.articles.locator("dt")).to_have_text([FIELDS["weaknesses"]])
    expect(lookback.count).to_have_text("Interviews found: 1")
    # Capitals and accents do not matter, and every word has to be there
    lookback.search.fill("CAFE angry")
    expect(lookback.names()).to_have_text(["Example S.A., Coordinator"])
    lookback.search.fill("cafe shifts")
    expect(lookback.articles).to_have_count(0)
    expect(lookback.count).to_have_text("Nothing in your notes has all of these words.")
    expect(lookback.search).to_be_focused()
    lookback.search.fill("")
    expect(lookback.articles).to_have_count(2)
    expect(lookback.count).to_be_empty()


def test_a_name_leads_to_the_interview_in_the_checklist(lookback: Lookback) -> None:
    lookback.names().get_by_role("link", name="Example S.A.").click()
    checklist = Checklist(lookback.page)
    expect(checklist.field("company")).to_have_value("Example S.A.")
    lookback.page.go_back()
    lookback.names().get_by_role("link", name="Sample Hotels").click()
    expect(checklist.field("company")).to_have_value("Sample Hotels")


def test_the_log_has_every_interview_step_and_answer_by_day(lookback: Lookback) -> None:
    expect(lookback.rows).to_have_count(6)
    days = lookback.rows.locator("time")
    expected = ["2026-01-12", "2026-01-20", "2026-02-02", "2026-02-27", "2026-02-27", "2026-02-28"]
    for place, day in enumerate(expected):
        expect(days.nth(place)).to_have_attribute("datetime", day)
    expect(lookback.rows.nth(1)).to_contain_text("Sample Hotels")
    expect(lookback.rows.nth(1)).to_contain_text("Outcome: They rejected my application")
    expect(lookback.rows.nth(3)).to_contain_text("Interview: Claire Weber, Marc Thill")
    expect(lookback.rows.nth(5)).to_contain_text(STEPS["send-thank-you"].title)


def test_the_log_between_two_days(lookback: Lookback) -> None:
    expect(lookback.rows).to_have_count(6)
    lookback.page.get_by_label("From", exact=True).fill("2026-02-01")
    expect(lookback.rows).to_have_count(4)
    lookback.page.get_by_label("To", exact=True).fill("2026-02-27")
    expect(lookback.rows).to_have_count(3)
    lookback.page.get_by_label("To", exact=True).fill("2026-01-31")
    expect(lookback.page.get_by_text("There is nothing in the log between")).to_be_visible()
    expect(lookback.page.get_by_role("button", name="Download as CSV")).to_be_hidden()
    lookback.page.get_by_label("From", exact=True).fill("")
    expect(lookback.rows).to_have_count(2)


def test_the_log_as_a_file_has_no_formula(page: Page) -> None:
    put(page, text_of(a1=NORA, d4=HOSTILE))
    lookback = Lookback(page).open()
    expect(lookback.rows).to_have_count(4)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as CSV").click()
    assert download.value.suggested_filename == "log-2026-02-27.csv"
    text = Path(download.value.path()).read_bytes().decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text, newline=""))
    assert head[0] == "Date"
    assert [row[0] for row in rows] == ["2026-02-10", "2026-02-27", "2026-02-27", "2026-02-28"]
    assert rows[0][2].startswith("'=")
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_any_text_is_shown_as_text_and_fits_a_phone(page: Page) -> None:
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    looks(page, "phone", "light")
    put(page, text_of(d4=HOSTILE))
    lookback = Lookback(page).open()
    expect(lookback.articles.locator("dd")).to_have_text(HOSTILE["lessons"])
    expect(lookback.rows).to_have_count(1)
    assert too_wide(page) == []
    assert dialogs == []


def test_another_tab_adds_to_it(context: BrowserContext, lookback: Lookback) -> None:
    expect(lookback.articles).to_have_count(2)
    lookback.search.fill("punctual")
    expect(lookback.articles).to_have_count(0)
    other = context.new_page()
    other.goto("404.html")
    changed = state_of(a1={**NORA, "weaknesses": "I am not punctual."})
    other.evaluate(
        "([key, state]) => localStorage.setItem(key, JSON.stringify(state))", [KEY, changed]
    )
    expect(lookback.articles).to_have_count(1)
    expect(lookback.search).to_have_value("punctual")


def test_with_nothing_kept_it_says_what_will_be_here(page: Page) -> None:
    lookback = Lookback(page).open()
    engine_is(page, "ready")
    expect(page.get_by_text("come together here")).to_be_visible()
    expect(page.get_by_text("stand here by day")).to_be_visible()
    expect(lookback.search).to_be_hidden()
    expect(page.get_by_role("button", name="Print the log")).to_be_hidden()
    must_be_fine_everywhere(page)
    page.get_by_role("link", name="Write your notes").click()
    expect(page.locator("[data-notes]")).to_be_visible()


def test_while_the_engine_loads_nothing_is_said_to_be_missing(page: Page) -> None:
    held_back(page)
    put(page, text_of(a1=NORA))
    Lookback(page).open()
    expect(page.locator("[data-engine-state]")).to_be_visible()
    expect(page.get_by_text("come together here")).to_be_hidden()
    expect(page.get_by_text("stand here by day")).to_be_hidden()


def test_without_the_engine_it_says_where_the_notes_are(page: Page) -> None:
    page.add_init_script("delete globalThis.WebAssembly;")
    put(page, text_of(a1=NORA))
    Lookback(page).open()
    engine_is(page, "failed")
    expect(page.get_by_text("You find it with each interview in your checklist.")).to_be_visible()
    must_be_fine_everywhere(page)


@pytest.mark.parametrize(
    ("button", "shown", "left_out"),
    [("Print", "lessons", "log"), ("Print the log", "log", "lessons")],
)
def test_each_part_prints_alone(lookback: Lookback, button: str, shown: str, left_out: str) -> None:
    page = lookback.page
    expect(lookback.rows).to_have_count(6)
    page.evaluate(PRINTED)
    page.get_by_role("button", name=button, exact=True).click()
    page.emulate_media(media="print")
    expect(page.locator(f"#{shown}")).to_be_visible()
    expect(page.locator(f"#{left_out}")).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_hidden()
    expect(lookback.search).to_be_hidden()
    page.emulate_media(media="screen")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(page.locator(f"#{left_out}")).to_be_visible()
    assert page.evaluate("window.printed") == 1


def test_nothing_sticks_out_and_axe_is_silent(lookback: Lookback) -> None:
    expect(lookback.rows).to_have_count(6)
    must_be_fine_everywhere(lookback.page)


def test_with_the_keyboard(lookback: Lookback) -> None:
    expect(lookback.articles).to_have_count(2)
    lookback.search.focus()
    lookback.page.keyboard.type("three languages")
    expect(lookback.articles).to_have_count(1)
    lookback.page.keyboard.press("Tab")
    expect(lookback.page.get_by_role("button", name="Print", exact=True)).to_be_focused()
    lookback.page.keyboard.press("Tab")
    expect(lookback.names().get_by_role("link")).to_be_focused()
