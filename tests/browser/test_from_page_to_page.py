"""From page to page by links: nothing loads twice, the engine lives on, tools mount once."""

from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist, engine_is
from tests.browser.engine import held_back, workers
from tests.browser.storage import KEY, kept, put, stored, text_of


def _go(page: Page, link: str, heading: str) -> None:
    page.get_by_role("link", name=link).filter(visible=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)


def test_one_engine_for_all_pages(page: Page) -> None:
    checklist = Checklist(page).open()
    checklist.fill(day="2026-02-27", time="09:00", company="Example S.A.").ready()
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    page.evaluate("window.stillTheSame = true")
    started: list[str] = []
    page.on("worker", lambda worker: started.append(worker.url))

    _go(page, "How to do it", "notes")
    engine_is(page, "ready")
    page.get_by_label("Write down what was said").check()
    _go(page, "Checklist", "Your checklist")
    _go(page, "Dates", "Which day to do what")
    engine_is(page, "ready")
    page.get_by_label("Date of the interview").fill("2026-03-02")
    expect(page.get_by_role("row").filter(has_text="Follow up")).to_contain_text("Monday 9 March")
    _go(page, "Checklist", "Your checklist")
    engine_is(page, "ready")
    expect(checklist.box("write-notes")).to_be_checked()
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Which day to do what")
    expect(page.get_by_label("Date of the interview")).to_have_value("2026-03-02")
    page.go_forward()
    expect(checklist.field("company")).to_have_value("Example S.A.")
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")

    assert page.evaluate("window.stillTheSame") is True
    assert len(workers(page)) == 1
    assert started == []


def test_tools_are_mounted_once_however_often_they_are_visited(page: Page) -> None:
    held_back(page)
    Checklist(page).open()
    for _ in range(2):
        _go(page, "Dates", "Which day to do what")
        _go(page, "Checklist", "Your checklist")
    page.evaluate(
        """() => {
          window.saves = 0;
          const save = Storage.prototype.setItem;
          Storage.prototype.setItem = function (key, text) {
            if (key === "after-interview:state") window.saves += 1;
            save.call(this, key, text);
          };
        }"""
    )
    checklist = Checklist(page)
    checklist.field("company").press_sequentially("Exam")
    assert page.evaluate("window.saves") == 4
    checklist.box("write-notes").check()
    assert page.evaluate("window.saves") == 5
    checklist.interviews.get_by_role("button", name="Add an interview").click()
    expect(checklist.names()).to_have_count(2)
    assert page.evaluate("window.saves") == 6
    assert len(kept(page)["interviews"]) == 2


def test_reading_keeps_nothing(page: Page) -> None:
    held_back(page)
    Checklist(page).open()
    _go(page, "Dates", "Which day to do what")
    _go(page, "Why these days", "days")
    assert stored(page) == {}


def test_a_page_back_from_the_cache_shows_what_changed_meanwhile(page: Page) -> None:
    held_back(page)
    put(page, text_of(a1={"company": "Example S.A."}, b2={"company": "Beta"}))
    checklist = Checklist(page).open()
    expect(checklist.field("company")).to_have_value("Example S.A.")
    # As another tab leaves it, while this page sleeps and hears nothing
    page.evaluate(
        """key => {
          const state = JSON.parse(localStorage.getItem(key));
          state.interviews.a1.company = "Example Holding";
          state.interviews.a1.edited.company = "2026-02-27T10:00:01.000Z";
          localStorage.setItem(key, JSON.stringify({ ...state, current: "b2" }));
        }""",
        KEY,
    )
    checklist.field("role").fill("Analyst")
    records = kept(page)["interviews"]
    assert records["a1"]["role"] == "Analyst"
    assert "role" not in records["b2"]
    page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    # What the other has changed is seen; which interview is shown belongs to the tab.
    expect(checklist.field("company")).to_have_value("Example Holding")
    expect(checklist.field("role")).to_have_value("Analyst")
    page.evaluate(
        """key => {
          const state = JSON.parse(localStorage.getItem(key));
          state.interviews.a1.company = "Example Group";
          state.interviews.a1.edited.company = "2026-02-27T10:00:02.000Z";
          localStorage.setItem(key, JSON.stringify({ ...state, current: "b2" }));
          window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
        }""",
        KEY,
    )
    expect(checklist.field("company")).to_have_value("Example Group")
    expect(checklist.names()).to_have_text(["Example Group, Analyst", "Beta"])


def test_a_page_brings_the_styles_that_the_one_before_did_without(page: Page) -> None:
    held_back(page)
    page.goto("about/")
    page.evaluate("window.stillTheSame = true")
    _go(page, "Checklist", "Your checklist")
    expect(page.locator(".step-box").first).to_have_css("inline-size", "24px")
    _go(page, "How that works", "rivacy")
    expect(page.locator(".tool--keeping > section + section").first).to_have_css(
        "border-block-start-style", "solid"
    )
    assert page.evaluate("window.stillTheSame") is True
