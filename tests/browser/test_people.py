"""The people met, as rows below the field: what was understood is seen and corrected there."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.storage import put, text_of

TYPED = "Dr Claire Weber (HR), Tom and two others from finance"


def rows_of(page: Page) -> Locator:
    return page.locator(".people-row")


def field_of(page: Page) -> Locator:
    return page.locator("[data-notes] [name=people]")


def typed(page: Page, text: str, path: str = "guide/notes/") -> Locator:
    page.goto(path)
    field_of(page).fill(text)
    expect(rows_of(page).first).to_be_visible()
    return rows_of(page)


def test_who_was_understood_stands_below_the_field_and_what_was_not(page: Page) -> None:
    rows = typed(page, TYPED)
    expect(rows).to_have_count(2)
    expect(rows.nth(0).locator("[data-slot=who]")).to_have_text("Dr Claire Weber · HR")
    expect(rows.nth(0).locator("[data-slot=form]")).to_have_text("by the title")
    expect(page.locator(".people-unread li")).to_have_text(["two others from finance"])
    expect(page.get_by_text("Not understood as a person")).to_be_visible()


def test_a_correction_is_written_into_the_field_and_kept(page: Page) -> None:
    rows = typed(page, TYPED)
    rows.nth(1).locator("summary").click()
    rows.nth(1).get_by_label("Role").fill("<b>CTO</b>")
    rows.nth(1).get_by_label("Email").fill("tom@example.com")
    rows.nth(1).get_by_label("Email").press("Tab")
    rows.nth(1).get_by_label("Address as").select_option("Mr")
    expected = (
        'Dr Claire Weber, HR\nname: "Tom"; role: "<b>CTO</b>"; email: "tom@example.com";'
        " address as Mr\n? two others from finance"
    )
    expect(field_of(page)).to_have_value(expected)
    expect(rows.nth(1).locator("[data-slot=who]")).to_have_text(
        "Tom · <b>CTO</b> · tom@example.com"
    )
    page.reload()
    expect(field_of(page)).to_have_value(expected)
    expect(rows_of(page)).to_have_count(2)


def test_what_is_no_address_is_said_beside_it_and_changes_nothing(page: Page) -> None:
    rows = typed(page, "Tom")
    rows.first.locator("summary").click()
    rows.first.get_by_label("Email").fill("tom")
    rows.first.get_by_label("Email").press("Tab")
    expect(rows.first.locator("[data-slot=error]")).to_have_text(
        "This is not an email address. Please check it."
    )
    expect(field_of(page)).to_have_value("Tom")


def test_an_address_without_a_name_is_asked_for_one(page: Page) -> None:
    rows = typed(page, "claire@example.com")
    expect(rows.first.locator("[data-slot=who]")).to_have_text("Name? · claire@example.com")
    rows.first.locator("summary").click()
    rows.first.get_by_label("Name", exact=True).fill("Claire Weber")
    rows.first.get_by_label("Name", exact=True).press("Enter")
    expect(field_of(page)).to_have_value("Claire Weber, claire@example.com")


def test_typing_goes_on_undisturbed(page: Page) -> None:
    rows = typed(page, "Claire")
    field = field_of(page)
    field.press("End")
    field.press_sequentially(", Tom (CTO")
    expect(rows).to_have_count(2)
    field.press_sequentially("), Ana")
    expect(rows).to_have_count(3)
    expect(field).to_have_value("Claire, Tom (CTO), Ana")
    expect(field).to_be_focused()
    field.fill("")
    expect(page.locator("[data-people]")).to_be_hidden()


def test_rows_stand_in_the_checklist_too(page: Page) -> None:
    put(page, text_of(a={"company": "Example S.A.", "people": "Sarah, Tom, Priya"}))
    page.goto("checklist/")
    page.locator("summary", has=page.locator("#notes")).click()
    expect(rows_of(page)).to_have_count(3)


def test_rows_are_fine_everywhere(page: Page) -> None:
    rows = typed(page, TYPED)
    rows.first.locator("summary").click()
    must_be_fine_everywhere(page)
