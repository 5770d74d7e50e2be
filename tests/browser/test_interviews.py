"""Several interviews: added, renamed, shown, archived, deleted, and always with a way back."""

from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist
from tests.browser.engine import held_back


def _three(page: Page) -> Checklist:
    held_back(page)
    checklist = Checklist(page).open()
    checklist.fill(company="Alpha", role="Analyst")
    for company in ("Beta", "Gamma"):
        checklist.interviews.get_by_role("button", name="Add an interview").click()
        expect(checklist.field("day")).to_be_focused()
        expect(checklist.field("company")).to_have_value("")
        checklist.fill(company=company)
    expect(checklist.names()).to_have_text(["Alpha, Analyst", "Beta", "Gamma"])
    return checklist


def test_each_keeps_its_own_fields_and_ticks(page: Page) -> None:
    checklist = _three(page)
    checklist.box("write-notes").check()
    checklist.interview("Alpha").click()
    expect(checklist.interview("Alpha")).to_have_attribute("aria-pressed", "true")
    expect(checklist.interview("Gamma")).to_have_attribute("aria-pressed", "false")
    expect(checklist.field("role")).to_have_value("Analyst")
    expect(checklist.box("write-notes")).not_to_be_checked()
    checklist.interview("Gamma").click()
    expect(checklist.box("write-notes")).to_be_checked()
    expect(checklist.field("role")).to_have_value("")
    page.reload()
    expect(checklist.interview("Gamma")).to_have_attribute("aria-pressed", "true")
    expect(checklist.names()).to_have_text(["Alpha, Analyst", "Beta", "Gamma"])


def test_renaming_shows_it_and_begins_in_its_name(page: Page) -> None:
    checklist = _three(page)
    checklist.choose("Alpha", "Rename")
    expect(checklist.field("company")).to_be_focused()
    expect(checklist.field("company")).to_have_value("Alpha")
    checklist.fill(company="Alpha & Sons")
    expect(checklist.names()).to_have_text(["Alpha & Sons, Analyst", "Beta", "Gamma"])
    checklist.fill(company="", role="")
    expect(checklist.names().first).to_have_text("Interview without a name")
    checklist.fill(day="2026-02-27")
    expect(checklist.names().first).to_have_text("Interview of Friday 27 February")
    expect(checklist.names().nth(1)).to_have_text("Beta")


def test_archiving_and_restoring_with_undo(page: Page) -> None:
    checklist = _three(page)
    checklist.interview("Alpha").click()
    checklist.choose("Beta", "Archive")
    expect(checklist.messages).to_contain_text("Archived: Beta.")
    expect(checklist.names()).to_have_text(["Alpha, Analyst", "Gamma"])
    expect(checklist.interview("Alpha")).to_have_attribute("aria-pressed", "true")
    checklist.undo()
    expect(checklist.names()).to_have_text(["Alpha, Analyst", "Beta", "Gamma"])
    expect(checklist.interview("Alpha")).to_have_attribute("aria-pressed", "true")

    checklist.choose("Beta", "Archive")
    checklist.interviews.get_by_text("Archived (1)").click()
    expect(checklist.archived_names()).to_have_text(["Beta"])
    checklist.choose("Beta", "Restore")
    expect(checklist.names()).to_have_text(["Alpha, Analyst", "Beta", "Gamma"])
    expect(checklist.interview("Beta")).to_have_attribute("aria-pressed", "true")
    expect(checklist.archived_names()).to_have_count(0)

    # What was typed after it is not undone with it
    checklist.fill(role="Clerk")
    checklist.undo()
    checklist.interviews.get_by_text("Archived (1)").click()
    expect(checklist.archived_names()).to_have_text(["Beta, Clerk"])


def test_deleting_with_undo_puts_it_back_in_its_place(page: Page) -> None:
    checklist = _three(page)
    checklist.interview("Beta").click()
    checklist.box("keep-looking").check()
    checklist.choose("Beta", "Delete")
    expect(checklist.messages).to_contain_text("Deleted: Beta.")
    expect(checklist.names()).to_have_text(["Alpha, Analyst", "Gamma"])
    expect(checklist.field("company")).to_have_value("Alpha")
    expect(checklist.box("keep-looking")).not_to_be_checked()
    # Meanwhile something else is changed, which undoing must leave alone
    checklist.fill(role="Auditor")
    checklist.undo()
    expect(checklist.messages).to_contain_text("It is back.")
    expect(checklist.names()).to_have_text(["Alpha, Auditor", "Beta", "Gamma"])
    expect(checklist.interview("Beta")).to_have_attribute("aria-pressed", "true")
    expect(checklist.box("keep-looking")).to_be_checked()

    for name in ("Alpha", "Beta", "Gamma"):
        checklist.choose(name, "Delete")
    expect(checklist.names()).to_have_count(0)
    expect(checklist.field("company")).to_have_value("")
    page.reload()
    expect(checklist.names()).to_have_count(0)
    # They lie in the bin, to which a link leads.
    checklist.interviews.get_by_role("link", name="Deleted interviews (3)").click()
    expect(page.get_by_role("button", name="Bring back").first).to_be_visible()


def test_the_next_action_of_each_stands_beside_its_name(checklist: Checklist) -> None:
    checklist.fill(day="2026-02-27", time="09:00", company="Alpha").ready()
    checklist.box("write-notes").check()
    expect(checklist.progress).to_have_text("1 of 11 done")
    checklist.interviews.get_by_role("button", name="Add an interview").click()
    checklist.fill(company="Beta")
    expect(checklist.interview("Alpha")).to_contain_text("Look back at how you did, best today")
    expect(checklist.interview("Beta")).to_contain_text("Type the date of the interview")
    expect(checklist.progress).to_have_text("0 of 11 done")
    checklist.fill(day="2026-02-24")
    expect(checklist.interview("Beta")).to_contain_text("late Write down what was said")
    expect(checklist.interview("Alpha")).not_to_contain_text("late")
    # What is late comes first
    expect(checklist.names()).to_have_text(["Beta", "Alpha"])
    checklist.interview("Alpha").click()
    expect(checklist.progress).to_have_text("1 of 11 done")
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
