"""The calculator: table, strip, sentences, promised rule, holidays, and keeping what it shows."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.checklist import Checklist, engine_is


class Dates:
    """The calculator as a reader uses it."""

    def __init__(self, page: Page) -> None:
        page.goto("dates/")
        self.page = page
        self.day = page.get_by_label("Date of the interview", exact=True)
        self.time = page.get_by_label("Time of the interview", exact=True)
        self.promised = page.get_by_label("Date they promised an answer", exact=True)
        self.country = page.get_by_label("Country of the employer", exact=True)
        self.table = page.get_by_role("table")
        self.asides = page.locator("[data-slot=asides]")
        self.sentences = page.locator("[data-slot=sentences]")
        self.keep = page.get_by_role("button", name="Keep this interview")

    def row(self, title: str) -> Locator:
        return self.table.get_by_role("row").filter(has_text=title)


def _place(page: Page, row: str) -> tuple[str, str, str]:
    """Where a row's mark stands in the strip: its first, last and best day, counted from 0."""
    first, last, best = page.locator(f"[data-strip-row={row}]").evaluate(
        "({ style }) => ['first', 'last', 'best'].map(day => style.getPropertyValue(`--${day}`))"
    )
    return first, last, best


def test_table_strip_and_sentences_say_the_same(page: Page) -> None:
    dates = Dates(page)
    expect(page.get_by_text("An example: an interview at nine o’clock")).to_be_visible()
    expect(dates.keep).to_be_hidden()
    dates.day.fill("2026-03-02")
    dates.time.fill("14:00")
    engine_is(page, "ready")

    thanks = dates.row("Send a thank-you email")
    expect(thanks).to_contain_text("Tuesday 3 March to Wednesday 4 March")
    expect(thanks.locator("time").last).to_have_attribute("datetime", "2026-03-03")
    follow_up = dates.row("Follow up if you hear nothing")
    expect(follow_up).to_contain_text("Monday 9 March to Thursday 12 March")
    expect(page.get_by_text("An example")).to_have_count(0)
    expect(page.locator("[data-strip-day]").first).to_contain_text("2")
    assert _place(page, "interview") == ("0", "0", "0")
    assert _place(page, "send-thank-you") == ("1", "2", "1")
    assert _place(page, "follow-up") == ("7", "10", "7")
    expect(page.locator("[data-strip-row=promised]")).to_be_hidden()
    expect(dates.sentences).to_contain_text("Interview: Monday 2 March.")
    expect(dates.sentences).to_contain_text(
        "Follow up if you hear nothing: Monday 9 March to Thursday 12 March. Best Monday 9 March."
    )
    expect(dates.asides).to_contain_text("Choose a country")
    expect(dates.asides).not_to_contain_text("promised date")

    # The same day counts after a morning interview only
    dates.time.fill("11:59")
    expect(thanks).to_contain_text("Monday 2 March to Wednesday 4 March")
    dates.time.fill("12:00")
    expect(thanks).to_contain_text("Tuesday 3 March to Wednesday 4 March")

    dates.promised.fill("2026-03-06")
    expect(follow_up).to_contain_text("Sunday 8 March to Monday 9 March")
    expect(follow_up).to_contain_text("because the days before it are a weekend")
    expect(dates.asides).to_contain_text("the rule of 7 to 10 days no longer applies")
    expect(dates.sentences).to_contain_text("They promised an answer by Friday 6 March.")
    assert _place(page, "promised") == ("4", "4", "4")
    assert _place(page, "follow-up") == ("6", "7", "7")


def test_public_holidays_of_the_country_move_the_best_day(page: Page) -> None:
    dates = Dates(page)
    # A week after it is Luxembourg's national day, a Tuesday
    dates.day.fill("2026-06-16")
    engine_is(page, "ready")
    follow_up = dates.row("Follow up")
    expect(follow_up).to_contain_text("Tuesday 23 June to Friday 26 June")
    expect(follow_up.locator("time").last).to_have_attribute("datetime", "2026-06-23")
    dates.country.select_option("LU")
    expect(follow_up).to_contain_text("because the days before it are public holidays")
    expect(follow_up.locator("time").last).to_have_attribute("datetime", "2026-06-24")
    expect(follow_up).to_contain_text("Tuesday 23 June to Friday 26 June")
    expect(page.locator("[data-strip-day][data-closed]").filter(has_text="23")).to_have_count(1)
    expect(dates.asides).not_to_contain_text("Choose a country")

    # Next door it is a day like any other
    dates.country.select_option("BE")
    expect(follow_up.locator("time").last).to_have_attribute("datetime", "2026-06-23")
    expect(follow_up).not_to_contain_text("public holidays")

    # Labour Day is a Friday and a weekend follows, in Luxembourg and in Belgium
    dates.day.fill("2026-04-30")
    thanks = dates.row("Send a thank-you email")
    expect(thanks.locator("time").last).to_have_attribute("datetime", "2026-05-04")
    expect(thanks).to_contain_text("because the days before it are a weekend and public holidays")

    # Far in the future nobody has declared any holidays yet
    dates.day.fill("2050-06-16")
    expect(dates.asides).to_contain_text("Public holidays are known from 2025 to 2030")
    expect(follow_up).not_to_contain_text("public holidays")


def test_the_region_is_asked_where_it_changes_a_day(page: Page) -> None:
    dates = Dates(page)
    region = page.get_by_label("Region of the employer", exact=True)
    # Easter Monday is no holiday in Scotland.
    dates.day.fill("2026-03-30")
    dates.country.select_option("GB")
    follow_up = dates.row("Follow up")
    best = follow_up.locator("time").last
    expect(region).to_be_visible()
    region.select_option(label="England")
    expect(best).to_have_attribute("datetime", "2026-04-07")
    region.select_option(label="Scotland")
    expect(best).to_have_attribute("datetime", "2026-04-06")
    page.reload()
    expect(best).to_have_attribute("datetime", "2026-04-06")
    # A region is one of its country, and no window of these days touches a day that differs there.
    dates.country.select_option("LU")
    expect(region).to_be_hidden()
    expect(best).to_have_attribute("datetime", "2026-04-07")
    dates.country.select_option("GB")
    expect(region).to_have_value("")


def test_a_promise_without_a_date_comes_to_one(page: Page) -> None:
    dates = Dates(page)
    dates.day.fill("2026-02-27")
    page.get_by_label("Or what they said instead").select_option("two-weeks")
    expect(page.get_by_text("That comes to Friday 13 March.")).to_be_visible()
    expect(dates.row("Follow up")).to_contain_text("Sunday 15 March to Monday 16 March")
    dates.promised.fill("2026-03-05")
    expect(page.get_by_text("That comes to")).to_be_hidden()
    expect(dates.row("Follow up")).to_contain_text("Saturday 7 March to Sunday 8 March")


def test_what_is_kept_stands_in_the_checklist_once(page: Page) -> None:
    dates = Dates(page)
    dates.day.fill("2026-02-27")
    dates.time.fill("09:00")
    dates.country.select_option("LU")
    engine_is(page, "ready")
    dates.keep.click()
    expect(page.locator("[data-messages]")).to_contain_text(
        "Kept in your checklist: Interview of Friday 27 February."
    )
    expect(dates.keep).to_be_hidden()
    page.get_by_role("button", name="Undo", exact=True).click()
    expect(dates.keep).to_be_focused()
    expect(page.locator("[data-messages]")).not_to_contain_text("Kept")
    dates.keep.click()
    page.reload()
    expect(dates.day).to_have_value("2026-02-27")

    checklist = Checklist(page).open()
    expect(checklist.names()).to_have_text(["Interview of Friday 27 February"])
    expect(checklist.field("day")).to_have_value("2026-02-27")
    expect(checklist.field("time")).to_have_value("09:00")
    expect(checklist.field("country")).to_have_value("LU")
    expect(checklist.box("write-notes")).not_to_be_checked()


def test_the_calculator_alone_changes_no_interview(page: Page) -> None:
    checklist = Checklist(page).open()
    checklist.fill(company="Example S.A.", day="2026-02-27")
    dates = Dates(page)
    expect(dates.day).to_have_value("")
    dates.day.fill("2026-04-01")
    checklist.open()
    expect(checklist.field("day")).to_have_value("2026-02-27")
    expect(checklist.names()).to_have_count(1)


def test_most_dates_are_one_tap(page: Page) -> None:
    dates = Dates(page)
    page.get_by_role("button", name="Yesterday").click()
    expect(dates.day).to_have_value("2026-02-26")
    follow_up = dates.row("Follow up")
    expect(follow_up).to_contain_text("Thursday 5 March to Sunday 8 March")
    page.get_by_role("button", name="Morning").click()
    expect(dates.row("Send a thank-you email")).to_contain_text("Thursday 26 February")
    page.reload()
    pressed = page.get_by_role("button", pressed=True)
    expect(pressed).to_have_text(["Yesterday", "Morning"])
