"""A reader plans an interview, reads days, adds a promised date, ticks, reloads: all is there."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist
from tests.browser.clock import now_is


def _plan_the_example(checklist: Checklist) -> None:
    checklist.fill(company="Example S.A.", role="Analyst")
    checklist.fill(day="2026-02-27", time="09:00", country="LU")
    checklist.ready()
    checklist.expect_days("write-notes", "2026-02-27", "2026-02-28", best="2026-02-27")
    checklist.expect_days("send-thank-you", "2026-02-27", "2026-03-01", best="2026-02-27")
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")


def test_days_ticks_and_fields_are_there_after_a_reload(checklist: Checklist) -> None:
    _plan_the_example(checklist)
    follow_up = checklist.row("follow-up")
    expect(follow_up).to_contain_text("Friday 6 March to Monday 9 March")
    expect(follow_up).not_to_contain_text("weekend")
    expect(checklist.next).to_contain_text("Today: Write down what was said")

    checklist.fill(promised="2026-03-05")
    checklist.expect_days("follow-up", "2026-03-07", "2026-03-08", best="2026-03-09")
    expect(follow_up).to_contain_text("because the days before it are a weekend")
    expect(follow_up).not_to_contain_text("Friday 6 March")
    expect(checklist.error("promised")).to_be_hidden()

    checklist.page.get_by_label("Write down what was said").check()
    checklist.box("evaluate-yourself").check()
    expect(checklist.progress).to_have_text("2 of 11 done")
    checklist.page.reload()

    expect(checklist.field("company")).to_have_value("Example S.A.")
    expect(checklist.field("role")).to_have_value("Analyst")
    expect(checklist.field("day")).to_have_value("2026-02-27")
    expect(checklist.field("time")).to_have_value("09:00")
    expect(checklist.field("promised")).to_have_value("2026-03-05")
    expect(checklist.field("country")).to_have_value("LU")
    expect(checklist.box("write-notes")).to_be_checked()
    expect(checklist.row("write-notes")).to_contain_text("Ticked 27 February at 11:00")
    expect(checklist.box("send-thank-you")).not_to_be_checked()
    checklist.ready()
    checklist.expect_days("follow-up", "2026-03-07", "2026-03-08", best="2026-03-09")
    expect(checklist.status("write-notes")).to_have_text("done")
    expect(checklist.progress).to_have_text("2 of 11 done")
    expect(checklist.next).not_to_contain_text("Write down what was said")
    expect(checklist.names()).to_have_text(["Example S.A., Analyst"])


@pytest.mark.parametrize(
    "moment",
    [
        pytest.param(
            "2026-02-27T23:30:00+13:00",
            marks=pytest.mark.browser_context_args(timezone_id="Pacific/Auckland"),
            id="Auckland, still Friday morning in Greenwich",
        ),
        pytest.param(
            "2026-02-27T23:30:00-08:00",
            marks=pytest.mark.browser_context_args(timezone_id="America/Los_Angeles"),
            id="Los Angeles, already Saturday in Greenwich",
        ),
    ],
)
def test_no_day_slips_where_the_clock_is_far_from_greenwich(page: Page, moment: str) -> None:
    now_is(page, moment)
    checklist = Checklist(page).open()
    _plan_the_example(checklist)
    expect(checklist.next).to_contain_text("Today: Write down what was said")
    expect(checklist.row("follow-up")).to_contain_text("Friday 6 March to Monday 9 March")
    expect(checklist.page.locator("[data-strip-day][data-today]")).to_have_count(1)
    expect(checklist.page.locator("[data-strip-day][data-today]")).to_contain_text("27")
    expect(checklist.status("send-thank-you")).to_have_text("open")
    checklist.box("write-notes").check()
    expect(checklist.row("write-notes")).to_contain_text("Ticked 27 February at 23:30")
    expect(page.locator("time[datetime='2026-02-26']")).to_have_count(0)
