"""A candidate's weeks, day by day on an open page: what it says, and must not say.

Every day of six stories there is in unit/test_forty_days.py.
"""

from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist
from tests.browser.clock import next_day_is, now_is


def _done(checklist: Checklist) -> None:
    """Tick the next action with the button beside it."""
    checklist.next.get_by_role("button", name="Done", exact=True).click()


def test_each_day_says_what_to_do_until_the_answer_comes(page: Page) -> None:
    now_is(page, "2026-02-26T18:00:00+01:00")
    checklist = Checklist(page).open()
    checklist.fill(company="Example S.A.", day="2026-02-27", time="09:00", country="LU").ready()
    _thursday_the_day_before(checklist)
    _friday_on_the_way_there_and_after_it(checklist)
    _a_weekend_in_the_window(checklist)
    _late_and_done_all_the_same(checklist)
    _silence(checklist)
    _a_second_reminder_and_no_more(checklist)
    _they_refuse(checklist)


def _thursday_the_day_before(checklist: Checklist) -> None:
    expect(checklist.next).to_contain_text("Nothing to do today. Next: Ask what happens next")
    expect(checklist.next).to_contain_text("tomorrow, Friday 27 February")
    expect(checklist.status("send-thank-you")).to_have_text("upcoming")
    expect(checklist.next).not_to_contain_text("Late")


def _friday_on_the_way_there_and_after_it(checklist: Checklist) -> None:
    now_is(checklist.page, "2026-02-27T08:00:00+01:00")
    checklist.page.reload()
    checklist.ready()
    expect(checklist.next).to_contain_text("Today: Ask what happens next")
    now_is(checklist.page, "2026-02-27T11:00:00+01:00")
    checklist.page.reload()
    checklist.ready()
    expect(checklist.next).to_contain_text("Today: Write down what was said")
    expect(checklist.status("write-notes")).to_have_text("open")
    expect(checklist.status("follow-up")).to_have_text("upcoming")
    for step in ("Write down", "Look back", "Note what"):
        expect(checklist.next).to_contain_text(step)
        _done(checklist)
    expect(checklist.next).to_contain_text("Today: Send a thank-you email")
    expect(checklist.box("note-the-job")).to_be_checked()
    expect(checklist.box("send-thank-you")).not_to_be_checked()


def _a_weekend_in_the_window(checklist: Checklist) -> None:
    next_day_is(checklist.page, "2026-02-28")
    expect(checklist.status("ask-when")).to_have_text("not needed")
    expect(checklist.next).to_contain_text("Today: Send a thank-you email")
    next_day_is(checklist.page, "2026-03-01")
    expect(checklist.page.locator("[data-strip-day][data-today]")).to_contain_text("1")
    expect(checklist.status("send-thank-you")).to_have_text("open")


def _late_and_done_all_the_same(checklist: Checklist) -> None:
    next_day_is(checklist.page, "2026-03-02")
    expect(checklist.status("send-thank-you")).to_have_text("overdue")
    expect(checklist.next).to_contain_text("Late, still worth doing: Send a thank-you email")
    next_day_is(checklist.page, "2026-03-03")
    expect(checklist.next).to_contain_text("Late, still worth doing: Send a thank-you email")
    _done(checklist)
    expect(checklist.status("send-thank-you")).to_have_text("done")
    expect(checklist.row("send-thank-you")).to_contain_text("Ticked 3 March at 11:00")
    expect(checklist.next).to_contain_text("Nothing to do today. Next: Follow up")


def _silence(checklist: Checklist) -> None:
    for day in ("2026-03-04", "2026-03-05"):
        next_day_is(checklist.page, day)
        expect(checklist.status("follow-up")).to_have_text("upcoming")
        expect(checklist.next).to_contain_text("Nothing to do today. Next: Follow up")
    expect(checklist.next).to_contain_text("tomorrow, Friday 6 March")
    for day in ("2026-03-06", "2026-03-07", "2026-03-08", "2026-03-09"):
        next_day_is(checklist.page, day)
        expect(checklist.next).to_contain_text("Today: Follow up if you hear nothing")
        expect(checklist.status("follow-up")).to_have_text("open")
    next_day_is(checklist.page, "2026-03-10")
    expect(checklist.status("follow-up")).to_have_text("overdue")
    expect(checklist.next).to_contain_text("Late, still worth doing: Follow up")
    _done(checklist)
    expect(checklist.row("thank-after-refusal")).to_be_hidden()


def _a_second_reminder_and_no_more(checklist: Checklist) -> None:
    """A week after the day on which the first was sent, late as it was."""
    expect(checklist.next).to_contain_text("Nothing to do today. Next: Remind them a second time")
    expect(checklist.next).to_contain_text("best Tuesday 17 March")
    next_day_is(checklist.page, "2026-03-17")
    expect(checklist.next).to_contain_text("Today: Remind them a second time")
    _done(checklist)
    expect(checklist.next).to_contain_text("Nothing to do today. Next: Close it: no answer came")
    next_day_is(checklist.page, "2026-03-23")
    expect(checklist.next).not_to_contain_text("Remind")
    expect(checklist.next).to_contain_text("tomorrow, Tuesday 24 March")


def _they_refuse(checklist: Checklist) -> None:
    expect(checklist.page.get_by_label("Date of the answer")).to_be_hidden()
    checklist.fill(outcome="refusal")
    expect(checklist.page.get_by_label("Date of the answer")).to_have_value("2026-03-23")
    checklist.expect_days("thank-after-refusal", "2026-03-23", "2026-03-24", best="2026-03-23")
    expect(checklist.next).to_contain_text("Today: Thank them after a rejection")
    expect(checklist.row("ask-when")).to_be_hidden()
    expect(checklist.row("tell-other-offer")).to_be_hidden()
    expect(checklist.row("follow-up")).to_be_visible()
    _done(checklist)
    expect(checklist.next).to_contain_text("Today: Ask for the reasons")
    next_day_is(checklist.page, "2026-03-25")
    expect(checklist.next).to_contain_text("Late, still worth doing: Ask for the reasons")
    _done(checklist)
    expect(checklist.next).to_contain_text("Nothing is due. Keep looking")
    _done(checklist)
    expect(checklist.next).to_contain_text("All done.")
    expect(checklist.next.get_by_role("button", name="Done", exact=True)).to_be_hidden()
    expect(checklist.progress).to_have_text("9 of 9 done")


def test_other_answers_bring_their_own_steps(checklist: Checklist) -> None:
    checklist.fill(day="2026-02-27", time="09:00", firm="Hypothetical Recruiters").ready()
    expect(checklist.row("talk-to-consultant")).to_be_visible()
    expect(checklist.next).to_contain_text("Talk to your agency consultant first")
    expect(checklist.row("write-cover-letter")).to_be_hidden()
    checklist.fill(letter="asked")
    expect(checklist.row("write-cover-letter")).to_be_visible()
    expect(checklist.row("raise-cover-letter")).to_be_hidden()

    checklist.fill(outcome="accepted-elsewhere")
    checklist.expect_days("tell-other-offer", "2026-02-27", "2026-02-28", best="2026-02-27")
    expect(checklist.row("follow-up")).to_be_hidden()
    expect(checklist.row("thank-after-refusal")).to_be_hidden()
    checklist.fill(outcome="offer")
    expect(checklist.next).to_contain_text("Today: Thank them for the offer")
    expect(checklist.row("tell-other-offer")).to_be_hidden()
    checklist.fill(outcome="waiting")
    expect(checklist.row("follow-up")).to_be_visible()
    expect(checklist.page.get_by_label("Date of the answer")).to_be_hidden()


def test_an_offer_to_its_end(checklist: Checklist) -> None:
    page = checklist.page
    checklist.fill(company="Example S.A.", day="2026-02-20", time="09:00", outcome="offer")
    page.get_by_label("Date by which they want your answer").fill("2026-03-06")
    for title in ("Thank them for the offer", "Read the offer", "Ask for more time", "Tell the"):
        expect(checklist.next).to_contain_text(f"Today: {title}")
        _done(checklist)
    expect(checklist.next).to_contain_text("Next: Accept the offer in writing")
    expect(checklist.next).to_contain_text("Thursday 5 March")
    expect(checklist.row("withdraw-elsewhere")).to_be_hidden()
    next_day_is(page, "2026-03-05")
    expect(checklist.next).to_contain_text("Today: Accept the offer in writing")
    expect(checklist.row("decline-offer")).to_be_visible()
    _done(checklist)
    expect(checklist.status("decline-offer")).to_have_text("not needed")
    expect(checklist.next).to_contain_text("All done.")
    # Others are told only once nothing is left open.
    page.get_by_label("Does the offer still depend on something?").select_option("unconditional")
    expect(checklist.next).to_contain_text("Now: Withdraw your other applications")
    _done(checklist)
    expect(checklist.next).to_contain_text("All done.")
    # A mistake leaves nothing behind.
    checklist.fill(outcome="waiting")
    next_day_is(page, "2026-03-06")
    checklist.fill(outcome="offer")
    expect(page.get_by_label("Date by which they want your answer")).to_have_value("")


def test_closed_without_an_answer_and_open_again(checklist: Checklist) -> None:
    checklist.fill(company="Example S.A.", day="2026-01-20", outcome="no-answer")
    expect(checklist.next).to_contain_text("Nothing is due. Keep looking")
    for step in ("follow-up", "second-reminder", "close-no-answer"):
        expect(checklist.row(step)).to_be_hidden()
    checklist.fill(outcome="waiting")
    expect(checklist.next).to_contain_text("Late, still worth doing")
    expect(checklist.row("follow-up")).to_be_visible()
