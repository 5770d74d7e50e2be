"""Quotes, tags, emoji, right-to-left and endless names are text, never wider than a phone."""

import pytest
from playwright.sync_api import Dialog, Page, expect

from after_interview.fields import LONGEST, Kind
from tests.browser.checklist import Checklist
from tests.browser.engine import held_back
from tests.browser.site_pages import looks, too_wide

NAMES = {
    "quotes": "O’Hara & \"Sons\" 'GmbH' \\ `x`",
    "tags": '<img src=x onerror="alert(1)"><script>alert(2)</script></template><b>bold</b>',
    "braces": "{name} {{ 7 * 7 }} ${7 * 7} %s",
    "emoji": "👩‍🔬🧑🏽‍💻 Büro für Geschichte ✨",
    "Arabic": "شركة المثال المحدودة",
    "as long as may be": "x" * LONGEST[Kind.LINE],
}


@pytest.mark.parametrize("kind", NAMES)
def test_a_name_is_text_everywhere(page: Page, kind: str) -> None:
    name = NAMES[kind]
    dialogs: list[str] = []

    def dismiss(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismiss)
    held_back(page)
    looks(page, "phone", "light")
    checklist = Checklist(page).open()
    checklist.fill(company=name, role=name, firm=name)
    page.locator("#notes").click()
    page.get_by_label("People you met").fill(name)
    expect(checklist.field("company")).to_have_value(name)
    expect(checklist.names()).to_have_text([f"{name}, {name}"])
    assert too_wide(page) == []
    page.reload()
    expect(checklist.field("firm")).to_have_value(name)
    expect(checklist.names()).to_have_text([f"{name}, {name}"])

    checklist.interviews.locator("summary").first.click()
    checklist.interviews.locator("[data-menu]").get_by_role("button", name="Delete").click()
    expect(checklist.messages).to_contain_text(f"Deleted: {name}, {name}.")
    assert too_wide(page) == []
    checklist.undo()
    expect(checklist.names()).to_have_text([f"{name}, {name}"])

    page.goto("guide/notes/")
    expect(page.locator("[data-slot=interview]")).to_have_text(f"For {name}, {name}")
    assert too_wide(page) == []
    page.goto("privacy/")
    expect(page.locator("[data-slot=kept]")).to_have_text(f"On this device: {name}, {name}")
    assert too_wide(page) == []
    planted = page.locator("[data-tool] :is(img[src=x], script[src], b:text-is('bold'))")
    expect(planted).to_have_count(0)
    assert dialogs == []


def test_a_name_from_right_to_left_leaves_its_neighbours_in_order(page: Page) -> None:
    held_back(page)
    checklist = Checklist(page).open()
    checklist.fill(company=NAMES["Arabic"])
    expect(checklist.field("company")).to_have_css("direction", "rtl")
    expect(checklist.field("role")).to_have_css("direction", "ltr")
    checklist.interviews.locator("summary").first.click()
    checklist.interviews.locator("[data-menu]").get_by_role("button", name="Archive").click()
    text = checklist.messages.locator("p")
    expect(text).to_have_css("direction", "ltr")
    name = text.locator("bdi")
    expect(name).to_have_text(NAMES["Arabic"])
    expect(name).to_have_css("unicode-bidi", "isolate")
