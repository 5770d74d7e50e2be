"""Two tabs of one browser show the same, and neither undoes what the other did."""

from playwright.sync_api import BrowserContext, expect

from tests.browser.checklist import Checklist
from tests.browser.engine import held_back


def test_tabs_stay_in_step_and_lose_nothing(context: BrowserContext, checklist: Checklist) -> None:
    held_back(context)
    checklist.fill(company="Example S.A.")
    other = Checklist(context.new_page()).open()
    expect(other.field("company")).to_have_value("Example S.A.")

    # Different fields, typed in both before either looks at the other again
    other.field("role").focus()
    checklist.fill(company="Example Holding")
    other.fill(role="Analyst")
    for tab in (checklist, other):
        expect(tab.field("company")).to_have_value("Example Holding")
        expect(tab.field("role")).to_have_value("Analyst")
        expect(tab.names()).to_have_text(["Example Holding, Analyst"])

    checklist.box("write-notes").check()
    other.box("keep-looking").check()
    for tab in (checklist, other):
        expect(tab.box("write-notes")).to_be_checked()
        expect(tab.box("keep-looking")).to_be_checked()
    other.box("write-notes").uncheck()
    expect(checklist.box("write-notes")).not_to_be_checked()
    expect(checklist.box("keep-looking")).to_be_checked()

    # What is being typed stays as it is typed
    field = checklist.field("role")
    field.press("End")
    field.press_sequentially(" in")
    other.fill(company="Example S.A.")
    expect(checklist.field("company")).to_have_value("Example S.A.")
    field.press_sequentially(" Risk")
    expect(other.field("role")).to_have_value("Analyst in Risk")

    other.choose("Example S.A.", "Delete")
    expect(checklist.names()).to_have_count(0)
    expect(checklist.field("company")).to_have_value("")
    expect(checklist.box("keep-looking")).not_to_be_checked()
    other.undo()
    expect(checklist.field("company")).to_have_value("Example S.A.")
    expect(checklist.box("keep-looking")).to_be_checked()
    expect(checklist.names()).to_have_count(1)


def test_a_plan_follows_what_the_other_tab_changes(
    context: BrowserContext, checklist: Checklist
) -> None:
    checklist.fill(day="2026-02-27", time="09:00").ready()
    checklist.expect_days("follow-up", "2026-03-06", "2026-03-09", best="2026-03-06")
    held_back(context)
    guide = context.new_page()
    guide.goto("guide/notes/")
    guide.get_by_label("Write down what was said").check()
    expect(checklist.status("write-notes")).to_have_text("done")
    other = Checklist(context.new_page()).open()
    other.fill(promised="2026-03-05")
    checklist.expect_days("follow-up", "2026-03-07", "2026-03-08", best="2026-03-09")
    expect(checklist.box("write-notes")).to_be_checked()
