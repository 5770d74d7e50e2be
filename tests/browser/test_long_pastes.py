"""What is pasted and does not fit into its field is said, not lost in silence."""

from playwright.sync_api import Locator, Page, expect

from after_interview.fields import RECORD


def paste(control: Locator, text: str) -> None:
    control.focus()
    control.evaluate(
        """(field, text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          const event = { clipboardData: data, bubbles: true, cancelable: true };
          if (field.dispatchEvent(new ClipboardEvent("paste", event)))
            document.execCommand("insertText", false, text);
        }""",
        text,
    )


def test_a_paste_that_is_cut_says_how_much_is_missing(page: Page) -> None:
    most = RECORD["role"].most_typed
    page.goto("checklist/")
    role = page.locator('[data-details] [name="role"]')
    paste(role, "x" * (most + 25))
    expect(role).to_have_value("x" * most)
    said = page.get_by_role("alert").filter(has_text="did not fit")
    expect(said).to_have_text(
        f"This field takes {most:,} characters. The last 25 of what you pasted did not fit and "
        "are not here."
    )
    role.fill("Accountant")
    expect(said).to_have_count(0)


def test_a_paste_that_fits_says_nothing(page: Page) -> None:
    most = RECORD["role"].most_typed
    page.goto("checklist/")
    role = page.locator('[data-details] [name="role"]')
    paste(role, "x" * most)
    expect(role).to_have_value("x" * most)
    role.select_text()
    paste(role, "y" * most)
    expect(page.get_by_role("alert").filter(has_text="did not fit")).to_have_count(0)
