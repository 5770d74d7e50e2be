"""The sheet of notes: kept letter by letter, the same in both its places, and on paper."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Route, ViewportSize, expect

from after_interview.words import FIELDS
from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import Checklist
from tests.browser.engine import held_back
from tests.browser.site_pages import looks, sheets, too_wide
from tests.browser.storage import KEY, put, text_of
from tests.browser.watch import Watch

NORA = {"company": "Example S.A.", "role": "Coordinator", "day": "2026-02-27", "time": "09:00"}
PRINTED = "window.printed = 0; window.print = () => { window.printed += 1; };"
"""Instead of a dialog: the test prints the page as it stands at that moment."""

HOSTILE = {
    "tags": '<img src=x onerror="alert(1)"></textarea><script>alert(2)</script>\n{name} ${1}',
    "Arabic and emoji": "قابلت السيدة ويبر 👩🏽‍💻\nand then “Marc”",
    "10 000 characters": "word " * 1_000 + "x" * 5_000,
    "lines": "one\n\n\n  two\t\n",
}


class Sheet:
    """The sheet on an open page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.form = page.locator("[data-notes]")
        self.picker = page.get_by_label("Interview", exact=True)
        self.count = page.locator("[data-slot=notes-count]")
        self.print_filled = page.get_by_role("button", name="Print the sheet")
        self.print_empty = page.get_by_role("button", name="Print an empty sheet")

    def open(self, path: str = "guide/notes/") -> "Sheet":
        self.page.goto(path)
        return self.more() if path != "checklist/" else self.unfold()

    def unfold(self) -> "Sheet":
        self.page.locator("summary", has=self.page.locator("#notes")).click()
        return self.more()

    def more(self) -> "Sheet":
        """All of its fields, and not only the first four."""
        fold = self.form.locator("[data-notes-more]")
        # The script has looked at it once it is known which interview is shown.
        expect(self.form.locator("[data-notes-more][data-seen]")).to_have_count(1)
        if fold.get_attribute("open") is None:
            fold.locator("summary").click()
        return self

    def field(self, name: str) -> Locator:
        return self.form.locator(f"[name={name}]")

    def written(self, name: str) -> Locator:
        return self.form.locator(f"[data-written={name}]")


@pytest.fixture
def sheet(page: Page) -> Sheet:
    """The sheet on its guide page, opened for the first time. The engine is not needed there."""
    held_back(page)
    return Sheet(page)


# Kept


def test_every_letter_is_kept_as_it_is_typed(sheet: Sheet) -> None:
    sheet.open()
    expect(sheet.page.get_by_text("For a new interview")).to_be_visible()
    sheet.field("discussed").press_sequentially("Two more cand")
    sheet.page.reload()
    expect(sheet.field("discussed")).to_have_value("Two more cand")
    sheet.field("discussed").press("End")
    sheet.field("discussed").press_sequentially("idates")
    sheet.field("motivation_after").select_option("4")

    sheet.open("checklist/")
    expect(sheet.count).to_have_text("2 of 20 filled in")
    expect(sheet.field("discussed")).to_have_value("Two more candidates")
    expect(sheet.field("motivation_after")).to_have_value("4")
    sheet.field("discussed").press("Control+End")
    sheet.field("discussed").press_sequentially("\nNo dat")
    sheet.page.reload()
    expect(sheet.unfold().field("discussed")).to_have_value("Two more candidates\nNo dat")


def test_a_second_tab_shows_it_and_loses_nothing(context: BrowserContext, sheet: Sheet) -> None:
    held_back(context)
    sheet.open().field("tasks").fill("Plan shifts")
    other = Sheet(context.new_page()).open("checklist/")
    expect(other.field("tasks")).to_have_value("Plan shifts")
    other.field("tasks").focus()
    sheet.field("people").press_sequentially("Claire Web")
    other.field("tasks").press("End")
    other.field("tasks").press_sequentially(" for twelve")
    sheet.field("people").press_sequentially("er")
    for tab in (sheet, other):
        expect(tab.field("tasks")).to_have_value("Plan shifts for twelve")
        expect(tab.field("people")).to_have_value("Claire Weber")


def test_switching_interviews_loses_nothing(sheet: Sheet) -> None:
    put(sheet.page, text_of(a1={"company": "Alpha"}, b2={"company": "Beta"}))
    sheet.open()
    expect(sheet.picker.locator("option")).to_have_text(["Alpha", "Beta"])
    sheet.field("strengths").fill("I speak three languages.")
    sheet.picker.select_option(label="Beta")
    expect(sheet.field("strengths")).to_have_value("")
    sheet.field("strengths").press_sequentially("I have done thi")
    sheet.picker.select_option(label="Alpha")
    expect(sheet.field("strengths")).to_have_value("I speak three languages.")

    sheet.open("checklist/")
    checklist = Checklist(sheet.page)
    expect(sheet.field("strengths")).to_have_value("I speak three languages.")
    checklist.interview("Beta").click()
    expect(sheet.field("strengths")).to_have_value("I have done thi")
    expect(sheet.count).to_have_text("1 of 20 filled in")


def test_one_interview_is_named_and_two_for_the_same_job_have_their_days(sheet: Sheet) -> None:
    put(sheet.page, text_of(a1=NORA, c3={"company": "Gone", "archived": True}))
    sheet.open()
    expect(sheet.page.locator("[data-slot=alone]")).to_have_text(
        "Interview: Example S.A., Coordinator"
    )
    expect(sheet.picker).to_be_hidden()
    second = {**NORA, "day": "2026-03-10", "company": "Example S.A."}
    put(sheet.page, text_of(a1=NORA, b2=second))
    sheet.open()
    expect(sheet.picker.locator("option")).to_have_text(
        [
            "Example S.A., Coordinator (Friday 27 February)",
            "Example S.A., Coordinator (Tuesday 10 March)",
        ]
    )


PAPER = ViewportSize(width=673, height=971)
"""A4 between its margins, 178 by 257 millimetres: a phone prints on it as a desk does."""


@pytest.mark.parametrize("kind", HOSTILE)
def test_any_text_is_kept_whole_and_is_never_wider_than_a_phone(sheet: Sheet, kind: str) -> None:
    text = HOSTILE[kind]
    dialogs: list[str] = []
    sheet.page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    looks(sheet.page, "phone", "light")
    sheet.open()
    for name in ("people", "discussed", "news"):
        sheet.field(name).fill(text)
    sheet.page.reload()
    for name in ("people", "discussed", "news"):
        expect(sheet.field(name)).to_have_value(text)
    assert too_wide(sheet.page) == []
    sheet.page.emulate_media(media="print")
    sheet.page.set_viewport_size(PAPER)
    assert too_wide(sheet.page) == []
    assert dialogs == []


# One field in two places


def test_what_they_said_of_date_and_channel_is_the_interviews_own(checklist: Checklist) -> None:
    checklist.fill(day="2026-02-27", time="09:00").ready()
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    sheet = Sheet(checklist.page).unfold()
    sheet.field("promised").fill("2026-03-05")
    checklist.expect_days("follow-up", "2026-03-07", "2026-03-08", best="2026-03-09")
    expect(checklist.field("promised")).to_have_value("2026-03-05")
    sheet.field("channel").select_option("telephone")
    expect(checklist.field("channel")).to_have_value("telephone")
    checklist.fill(promised="2026-03-12", channel="email")
    expect(sheet.field("promised")).to_have_value("2026-03-12")
    expect(sheet.field("channel")).to_have_value("email")

    checklist.fill(promised="2026-02-20")
    for place in (checklist.error("promised"), checklist.page.locator("#n-promised-error")):
        expect(place).to_contain_text("This is before the interview")
    checklist.fill(promised="")
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    expect(sheet.field("promised")).to_have_value("")


def test_a_half_typed_date_is_said_where_it_is_typed(sheet: Sheet) -> None:
    put(sheet.page, text_of(a1=NORA))
    sheet.open("checklist/").field("promised").focus()
    sheet.page.keyboard.type("0303")
    sheet.field("promised").blur()
    expect(sheet.page.locator("#n-promised-error")).to_contain_text("not complete")
    expect(sheet.page.locator("#f-promised-error")).to_be_hidden()
    sheet.field("tasks").fill("Plan shifts")
    sheet.field("promised").focus()
    for _ in range(2):
        sheet.page.keyboard.press("ArrowRight")
    sheet.page.keyboard.type("2026")
    expect(sheet.field("promised")).to_have_value("2026-03-03")
    expect(Checklist(sheet.page).field("promised")).to_have_value("2026-03-03")
    expect(sheet.page.locator("#n-promised-error")).to_be_hidden()


def test_what_belongs_to_a_firm_or_to_an_answer_comes_with_it(sheet: Sheet) -> None:
    checklist = Checklist(sheet.page).open()
    consultant = sheet.page.get_by_label(FIELDS["consultant"], exact=True)
    lessons = sheet.page.get_by_label(FIELDS["lessons"], exact=True)
    expect(consultant).to_be_hidden()
    expect(lessons).to_be_hidden()
    checklist.fill(firm="Example Recruiting", outcome="refusal")
    consultant.fill("Jana Klein")
    sheet.page.get_by_label(FIELDS["reasons"], exact=True).fill("Somebody with more experience")
    lessons.fill("Say when I can start.")
    # What was typed stays in reach when its reason is gone
    checklist.fill(firm="", outcome="waiting")
    expect(consultant).to_have_value("Jana Klein")
    expect(lessons).to_have_value("Say when I can start.")
    consultant.fill("")
    expect(consultant).to_be_hidden()


# Fetched on its own


class Held:
    """Holds back the piece of a group of tools until it is let go."""

    def __init__(self, page: Page, group: str) -> None:
        self.routes: list[Route] = []
        page.route(f"**/assets/js/{group}-*.mjs", self._hold)

    def _hold(self, route: Route) -> None:
        self.routes.append(route)

    def let_go(self) -> None:
        for route in self.routes:
            route.continue_()


def test_what_is_typed_before_the_tool_arrives_is_kept_too(sheet: Sheet) -> None:
    put(sheet.page, text_of(a1={**NORA, "tasks": "Plan shifts"}))
    held = Held(sheet.page, "planning")
    sheet.page.goto("checklist/", wait_until="commit")
    sheet.page.locator("#notes").click()
    sheet.field("discussed").fill("Two more candidates")
    sheet.field("tasks").fill("Keep the library")
    expect(sheet.field("discussed")).to_have_value("Two more candidates")
    held.let_go()
    expect(sheet.field("tasks")).to_have_value("Plan shifts\nKeep the library")
    expect(sheet.field("discussed")).to_have_value("Two more candidates")
    sheet.page.unroute_all()
    sheet.page.reload()
    sheet.page.locator("#notes").click()
    expect(sheet.field("tasks")).to_have_value("Plan shifts\nKeep the library")
    expect(sheet.field("discussed")).to_have_value("Two more candidates")


def test_a_tool_that_cannot_be_fetched_is_said(sheet: Sheet, watch: Watch) -> None:
    watch.expect_complaint("Failed to load resource")
    sheet.page.route("**/assets/js/writing-*.mjs", lambda route: route.abort())
    sheet.page.goto("letters/")
    message = sheet.page.locator("[data-message=happened]")
    expect(message).to_contain_text("could not be loaded")
    sheet.page.unroute_all()
    message.get_by_role("button", name="Reload the page").click()
    expect(sheet.page.get_by_text("For a new interview")).to_be_visible()
    expect(message).to_have_count(0)


def test_a_tool_that_arrives_too_late_stays_quiet(sheet: Sheet) -> None:
    put(sheet.page, text_of(a1=NORA))
    held = Held(sheet.page, "writing")
    sheet.page.goto("letters/", wait_until="commit")
    sheet.page.get_by_role("link", name="Checklist", exact=True).first.click()
    checklist = Checklist(sheet.page)
    expect(checklist.names()).to_have_text(["Example S.A., Coordinator"])
    held.let_go()
    checklist.fill(company="Example")
    expect(checklist.names()).to_have_text(["Example, Coordinator"])


# On paper


def _fill_in(sheet: Sheet) -> None:
    long = "A sentence of some length, as people write it down after an interview. " * 4
    for area in sheet.form.locator("textarea").all():
        area.fill(long)
    sheet.field("people").fill("Claire Weber, recruiter\nMarc Thill, head of support")
    sheet.field("promised").fill("2026-03-05")
    sheet.field("channel").select_option("email")
    sheet.field("motivation_before").select_option("3")


def _prints(sheet: Sheet) -> bytes:
    expect(sheet.page.locator("html")).to_have_attribute("data-printing", "")
    assert sheet.page.evaluate("window.printed") == 1
    return sheet.page.pdf(format="A4", prefer_css_page_size=True)


@pytest.mark.parametrize("path", ["guide/notes/", "checklist/"])
def test_the_filled_sheet_on_paper(sheet: Sheet, path: str, tmp_path: Path) -> None:
    put(sheet.page, text_of(a1=NORA))
    sheet.page.add_init_script(PRINTED)
    sheet.open(path)
    _fill_in(sheet)
    if path == "checklist/":
        sheet.unfold()
        sheet.page.evaluate("document.querySelector('[data-action=print-notes]').click()")
    else:
        sheet.print_filled.click()
    pdf = _prints(sheet)
    (tmp_path / "sheet.pdf").write_bytes(pdf)
    assert 1 <= sheets(pdf) <= 2
    _is_as_before(sheet, path)


def _is_as_before(sheet: Sheet, path: str) -> None:
    sheet.page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(sheet.page.locator("[data-printing], [data-printed]")).to_have_count(0)
    expect(sheet.page.get_by_role("heading", level=1)).to_be_visible()
    expect(sheet.field("tasks")).to_be_visible(visible=path != "checklist/")


def test_paper_shows_what_is_written_whole(sheet: Sheet) -> None:
    put(sheet.page, text_of(a1=NORA))
    sheet.page.add_init_script(PRINTED)
    sheet.open()
    long = "\n".join(f"Line {number} of a long talk." for number in range(200))
    sheet.field("discussed").fill(long)
    sheet.field("promised").fill("2026-03-05")
    sheet.field("channel").select_option("email")
    sheet.print_filled.click()
    sheet.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    sheet.page.emulate_media(media="print")
    expect(sheet.field("discussed")).to_be_hidden()
    expect(sheet.written("discussed")).to_have_text(long)
    expect(sheet.written("promised")).to_have_text("Thursday 5 March")
    expect(sheet.written("channel")).to_have_text("Email")
    expect(sheet.written("company")).to_have_text("Example S.A.")
    expect(sheet.written("day")).to_have_text("Friday 27 February")
    expect(sheet.written("tasks").locator("i").first).to_be_visible()
    expect(sheet.page.get_by_role("heading", level=1)).to_be_hidden()
    expect(sheet.print_filled).to_be_hidden()
    assert sheets(sheet.page.pdf(format="A4", prefer_css_page_size=True)) >= 4


def test_the_empty_sheet_on_paper_says_nothing_of_the_interview(sheet: Sheet) -> None:
    put(sheet.page, text_of(a1=NORA))
    sheet.page.add_init_script(PRINTED)
    sheet.open()
    expect(sheet.print_filled).to_be_hidden()
    _fill_in(sheet)
    sheet.print_empty.click()
    sheet.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    sheet.page.emulate_media(media="print")
    for name in ("company", "people", "discussed", "promised"):
        expect(sheet.written(name)).to_have_text("")
        expect(sheet.written(name).locator("i").first).to_be_visible()
    expect(sheet.written("channel")).to_contain_text("Telephone")
    expect(sheet.page.get_by_text("One per line: name, role")).to_be_visible()
    assert 1 <= sheets(_prints(sheet)) <= 2
    sheet.page.emulate_media(media="screen")
    _is_as_before(sheet, "guide/notes/")
    expect(sheet.field("tasks")).not_to_have_value("")


def test_the_checklist_on_paper_stays_a_checklist(sheet: Sheet) -> None:
    put(sheet.page, text_of(a1={**NORA, "tasks": "Plan shifts"}))
    sheet.open("checklist/")
    sheet.page.emulate_media(media="print")
    expect(sheet.page.locator("[data-step-row=write-notes]")).to_be_visible()
    expect(sheet.form).to_be_hidden()
    assert sheets(sheet.page.pdf(format="A4", prefer_css_page_size=True)) <= 2


@pytest.mark.browser_context_args(java_script_enabled=False)
def test_without_javascript_the_sheet_prints_with_lines_to_write_on(page: Page) -> None:
    page.goto("guide/notes/")
    expect(page.locator("noscript p")).to_contain_text("the sheet comes with lines to write on")
    page.emulate_media(media="print")
    expect(page.locator("[data-written=discussed] i").first).to_be_visible()
    expect(page.locator("[data-notes] textarea").first).to_be_hidden()


# For everybody


def _full(page: Page) -> None:
    put(page, text_of(a1={**NORA, "outcome": "refusal", "firm": "A firm", "tasks": "Plan\n" * 9},
                      b2={"company": "Beta"}))  # fmt: skip


@pytest.mark.parametrize("path", ["guide/notes/", "checklist/"])
def test_nothing_sticks_out_and_axe_is_silent(sheet: Sheet, path: str) -> None:
    _full(sheet.page)
    sheet.open(path)
    expect(sheet.field("tasks")).to_have_value("Plan\n" * 9)
    must_be_fine_everywhere(sheet.page)


def test_a_text_has_the_room_that_it_takes(sheet: Sheet) -> None:
    sheet.open()
    before = _height(sheet.field("tasks"))
    sheet.field("tasks").fill("Plan\n" * 9)
    assert _height(sheet.field("tasks")) > before * 2


def _height(control: Locator) -> float:
    box = control.bounding_box()
    assert box
    return box["height"]


def test_with_the_keyboard_from_the_picker_through_the_sheet(sheet: Sheet) -> None:
    _full(sheet.page)
    sheet.open()
    sheet.picker.focus()
    sheet.page.keyboard.press("ArrowDown")
    expect(sheet.picker).to_have_value("b2")
    sheet.page.keyboard.press("Tab")
    expect(sheet.field("people")).to_be_focused()
    sheet.page.keyboard.type("Marc Thill")
    sheet.page.keyboard.press("Tab")
    expect(sheet.field("topic")).to_be_focused()
    kept = sheet.page.evaluate(
        "(key) => JSON.parse(localStorage.getItem(key)).interviews.b2.people", KEY
    )
    assert kept == "Marc Thill"


# What leaves the device


def test_each_field_says_whether_it_leaves_the_device(sheet: Sheet) -> None:
    sheet.open()
    for name, word in (
        ("topic", "goes into your email"),
        ("tasks", "goes into your letter"),
        ("challenges", "stays on this device"),
        ("answered_badly", "stays on this device"),
        ("channel", "stays on this device"),
    ):
        field = sheet.field(name)
        expect(field).to_have_accessible_description(re.compile(f"^{word}"))
        mark = sheet.form.locator(f"[data-field={name}] .field-leaves")
        expect(mark).to_have_attribute("data-word", word)
        expect(mark).to_be_visible()


def test_the_sheet_filled_in_offers_its_ticks_and_the_email(sheet: Sheet) -> None:
    sheet.page.goto("guide/notes/")
    done = sheet.page.get_by_role("link", name="Done: tick these and write the email")
    expect(sheet.field("topic")).to_be_visible()
    expect(sheet.field("tasks")).to_be_hidden()
    expect(done).to_be_hidden()
    sheet.field("topic").fill("the April release")
    expect(sheet.page.locator("[data-slot=ticks]")).to_contain_text("Write down what was said")
    sheet.more().field("tasks").fill("answering guests")
    done.click()
    expect(sheet.page).to_have_url(re.compile("letters/"))
    kept = sheet.page.evaluate("JSON.parse(localStorage.getItem('after-interview:state'))")
    [record] = kept["interviews"].values()
    assert set(record["done"]) == {"write-notes", "note-the-job"}
