"""The keyboard alone: from the skip link to tick and undo; the focus is seen, never lost."""

from playwright.sync_api import Page, expect

from tests.browser.checklist import Checklist, engine_is
from tests.browser.engine import held_back
from tests.browser.storage import put, text_of


def _focused(page: Page) -> str:
    """What has the focus, in a few words. Fails when nothing has, or nobody can see it."""
    found: dict[str, str | bool] = page.evaluate(
        """() => {
          const element = document.activeElement;
          const style = getComputedStyle(element);
          // What only a script can focus (a message, the progress) is read there and needs no ring;
          // the button inside a date or time field has the browser's own.
          const needsNone = element.tabIndex < 0 ||
            (["date", "time"].includes(element.type) && !element.matches(":focus-visible"));
          const ring = needsNone ||
            (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
          const seen = element.checkVisibility() && element.getBoundingClientRect().height > 0;
          const words = element.labels?.[0]?.textContent || element.textContent;
          return { tag: element.tagName, ring: ring || style.boxShadow !== "none", seen,
            words: words.trim().replace(/\\s+/g, " ").slice(0, 60) };
        }"""
    )
    assert found["tag"] != "BODY", "the focus is lost"
    assert found["seen"], f"the focus is on something unseen: {found}"
    assert found["ring"], f"the focus is not shown: {found}"
    return str(found["words"])


def _tab_to(page: Page, words: str, *, back: bool = False) -> None:
    """Press Tab until what has the focus begins with `words`."""
    passed = []
    for _ in range(60):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        passed.append(_focused(page))
        if passed[-1].startswith(words):
            return
    raise AssertionError(f"no way to {words!r}, only to {passed}")


def test_from_the_skip_link_to_a_plan_a_tick_and_a_way_back(page: Page) -> None:
    checklist = Checklist(page).open()
    page.keyboard.press("Tab")
    assert _focused(page).startswith("Skip to content")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Skip to content")).not_to_be_focused()
    # Chromium takes the focus to where the link leads once more with the next picture it draws.
    page.evaluate("new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))")
    _tab_to(page, "Date of the interview")
    page.keyboard.type("0202")
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.type("2026")
    expect(checklist.field("day")).to_have_value("2026-02-02")
    _tab_to(page, "Company")
    page.keyboard.type("Example S.A.")
    checklist.ready()
    checklist.expect_days("follow-up", "2026-02-09", "2026-02-12", best="2026-02-09")

    _tab_to(page, "Write down what was said")
    expect(checklist.box("write-notes")).to_be_focused()
    page.keyboard.press("Space")
    expect(checklist.box("write-notes")).to_be_checked()
    expect(checklist.status("write-notes")).to_have_text("done")
    expect(checklist.box("write-notes")).to_be_focused()
    expect(checklist.box("evaluate-yourself")).not_to_be_checked()


def test_menu_delete_undo_and_close_keep_the_focus(page: Page) -> None:
    held_back(page)
    put(page, text_of(a1={"company": "Alpha"}, b2={"company": "Beta"}))
    checklist = Checklist(page).open()
    expect(checklist.names()).to_have_text(["Alpha", "Beta"])
    checklist.interview("Beta").focus()
    page.keyboard.press("Enter")
    expect(checklist.field("company")).to_have_value("Beta")
    expect(checklist.interview("Beta")).to_be_focused()

    _tab_to(page, "More for Beta")
    page.keyboard.press("Enter")
    _tab_to(page, "Rename")
    page.keyboard.press("Escape")
    expect(checklist.menu("Beta")).to_be_focused()
    expect(checklist.interviews.locator("[data-menu][open]")).to_have_count(0)
    page.keyboard.press("Enter")
    _tab_to(page, "Delete")
    page.keyboard.press("Enter")
    expect(checklist.names()).to_have_text(["Alpha"])
    assert _focused(page).startswith("Deleted: Beta.")
    _tab_to(page, "Undo")
    page.keyboard.press("Space")
    expect(checklist.names()).to_have_text(["Alpha", "Beta"])
    assert _focused(page).startswith("It is back.")
    _tab_to(page, "Close")
    page.keyboard.press("Enter")
    expect(checklist.messages).to_be_empty()
    assert _focused(page).startswith("Alpha")

    _tab_to(page, "More for Alpha")
    page.keyboard.press("Enter")
    _tab_to(page, "Archive")
    page.keyboard.press("Enter")
    assert _focused(page).startswith("Archived: Alpha.")
    _tab_to(page, "Archived (1)")
    page.keyboard.press("Enter")
    _tab_to(page, "More for Alpha")
    page.keyboard.press("Enter")
    _tab_to(page, "Restore")
    page.keyboard.press("Enter")
    expect(checklist.names()).to_have_text(["Alpha", "Beta"])
    assert _focused(page).startswith("Restored: Alpha.")


def test_the_next_action_is_done_from_where_it_is_said(checklist: Checklist) -> None:
    page = checklist.page
    checklist.fill(day="2026-02-27", outcome="accepted-elsewhere").ready()
    done = checklist.next.get_by_role("button", name="Done", exact=True)
    expect(checklist.next).to_contain_text("Tell them that you accept another offer")
    done.focus()
    page.keyboard.press("Enter")
    # It was the last one: the button goes, the keyboard stays where it was
    expect(done).to_be_hidden()
    _focused(page)


def test_trying_the_engine_again_keeps_the_focus(page: Page) -> None:
    pattern = "**/pyodide.asm.wasm.*.bin"
    page.route(pattern, lambda route: route.fulfill(body="not that"))
    checklist = Checklist(page).open()
    engine_is(page, "failed")
    page.unroute(pattern)
    page.get_by_role("button", name="Try again").focus()
    page.keyboard.press("Enter")
    _focused(page)
    checklist.ready()
    expect(page.locator("[data-engine-state]")).to_be_hidden()
    _focused(page)
