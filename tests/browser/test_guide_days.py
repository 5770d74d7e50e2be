"""A guide page of who has an interview: their own days, and only what applies to them."""

from playwright.sync_api import Page, expect

from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import Checklist
from tests.browser.engine import held_back
from tests.browser.storage import put, text_of
from tests.browser.watch import Watch

FRESH = {"company": "Fresh S.A.", "day": "2026-02-27", "time": "09:00"}


def test_own_days_and_only_the_steps_that_apply(page: Page) -> None:
    held_back(page)
    put(page, text_of(a=FRESH))
    page.goto("guide/thank-you/")
    steps = Checklist(page)
    steps.expect_days("send-thank-you", "2026-02-27", "2026-03-01", best="2026-02-27")
    expect(steps.row("talk-to-consultant")).to_be_hidden()
    expect(page.get_by_text("An example: an interview on a Friday")).to_have_count(0)
    must_be_fine_everywhere(page)
    steps.row("send-thank-you").get_by_role("link", name="Write the email").click()
    expect(page.get_by_label("Subject")).to_be_visible()


def test_with_a_firm_the_consultant_comes_too(page: Page) -> None:
    held_back(page)
    put(page, text_of(a={**FRESH, "firm": "Hypothetical Recruiters"}))
    page.goto("guide/thank-you/")
    expect(Checklist(page).row("talk-to-consultant")).to_be_visible()


def test_who_has_none_reads_the_page_as_it_is(page: Page) -> None:
    held_back(page)
    page.goto("guide/thank-you/")
    expect(page.get_by_text("An example: an interview on a Friday")).to_be_visible()
    rows = page.locator("[data-step-row]")
    expect(rows.first).to_have_attribute("data-step-row", "send-thank-you")
    page.goto("guide/after-a-refusal/")
    expect(Checklist(page).row("thank-after-refusal")).to_be_visible()


def test_a_page_about_what_has_not_come_to_pass_is_read_as_it_is(page: Page) -> None:
    held_back(page)
    put(page, text_of(a=FRESH))
    page.goto("guide/after-a-refusal/")
    expect(page.get_by_text("For Fresh S.A.")).to_be_visible()
    expect(Checklist(page).row("thank-after-refusal")).to_be_visible()


def test_the_consultant_comes_first_for_who_has_one(page: Page) -> None:
    held_back(page)
    put(page, text_of(a={**FRESH, "firm": "Hypothetical Recruiters"}))
    page.goto("guide/thank-you/")
    expect(Checklist(page).row("talk-to-consultant")).to_be_visible()
    expect(page.locator("[data-step-row]").first).to_have_attribute(
        "data-step-row", "talk-to-consultant"
    )


def test_whatever_the_answer_was_nobody_without_a_firm_is_sent_to_one(page: Page) -> None:
    held_back(page)
    rejected = {**FRESH, "outcome": "refusal", "outcome_day": "2026-02-27"}
    put(page, text_of(a=rejected))
    page.goto("guide/thank-you/")
    expect(page.get_by_text("For Fresh S.A.")).to_be_visible()
    expect(Checklist(page).row("send-thank-you")).to_be_visible()
    expect(Checklist(page).row("talk-to-consultant")).to_be_hidden()


def test_steps_of_another_country_are_left_out_and_that_is_said(page: Page) -> None:
    held_back(page)
    put(page, text_of(a={**FRESH, "country": "LU"}))
    page.goto("guide/your-rights/")
    expect(page.get_by_text("No step here is for an interview in Luxembourg")).to_be_visible()
    expect(page.locator("[data-step-row]:visible")).to_have_count(0)
    must_be_fine_everywhere(page)


def test_steps_of_the_readers_country_stay(page: Page) -> None:
    held_back(page)
    put(page, text_of(a={**FRESH, "country": "FR"}))
    page.goto("guide/your-rights/")
    expect(Checklist(page).row("apply-for-travel-aid")).to_be_visible()
    expect(Checklist(page).row("claim-travel-costs")).to_be_hidden()
    expect(Checklist(page).row("claim-in-writing")).to_be_hidden()
    expect(page.get_by_text("No step here is for")).to_be_hidden()


def test_where_the_tables_do_not_come_the_page_is_read_as_it_is(page: Page, watch: Watch) -> None:
    watch.expect_complaint("ERR_FAILED")
    held_back(page)
    page.route("**/assets/js/tables-*.mjs", lambda route: route.abort())
    put(page, text_of(a=FRESH))
    page.goto("guide/thank-you/")
    expect(page.get_by_text("For Fresh S.A.")).to_be_visible()
    row = Checklist(page).row("send-thank-you")
    row.get_by_role("checkbox").check()
    expect(row).to_have_attribute("data-done", "")
    expect(page.get_by_text("An example: an interview on a Friday")).to_be_visible()


def test_who_has_no_interview_is_sent_no_tables(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("guide/thank-you/", wait_until="networkidle")
    assert not [url for url in asked if "/tables-" in url or "/guide-days-" in url]
    assert [url for url in asked if "/chunk-" in url]
