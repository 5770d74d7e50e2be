"""Export; import after a look at what would change; undo; delete all; files that are refused."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.checklist import engine_is
from tests.browser.storage import kept, put, state_of, stored
from tests.browser.stores import holding
from tests.browser.watch import Watch

EARLIER, LATER = "2026-02-20T10:00:00.000Z", "2026-02-26T10:00:00.000Z"

HERE = state_of(
    a1={
        "company": "Example S.A.",
        "role": "Analyst",
        "done": {"write-notes": "2026-02-20T11:00"},
        "edited": {"company": LATER, "role": EARLIER, "done.write-notes": EARLIER},
    },
    b2={"company": "Only Here"},
)
FILE = state_of(
    a1={
        "company": "Example",
        "role": "Risk Analyst",
        "done": {"keep-looking": "2026-02-26T11:00"},
        "edited": {"company": EARLIER, "role": LATER, "done.keep-looking": LATER},
    },
    c3={"company": "Only in the File", "done": {}, "edited": {}},
)


class Keeping:
    """The part of the privacy page that saves, reads and deletes."""

    def __init__(self, page: Page) -> None:
        page.goto("privacy/")
        self.page = page
        self.file = page.get_by_label("File exported from this checklist")
        self.preview = page.locator("[data-preview]")
        self.refusal = page.locator("#import-file-error")
        self.messages = page.locator("[data-messages]")

    def choose(self, content: str | bytes, name: str = "after-the-interview.json") -> None:
        buffer = content.encode() if isinstance(content, str) else content
        self.file.set_input_files({"name": name, "mimeType": "application/json", "buffer": buffer})

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def export(self) -> dict[str, Any]:
        with self.page.expect_download() as download:
            self.button("Export to a file").click()
        exported: dict[str, Any] = json.loads(Path(download.value.path()).read_text())
        return exported


def _typed(state: dict[str, Any]) -> dict[str, Any]:
    """What readers have typed and ticked, without when."""
    return {
        key: {name: it for name, it in record.items() if it and name != "edited"}
        for key, record in state["interviews"].items()
    }


@pytest.fixture
def reloaded(context: BrowserContext) -> Page:
    """A page with the clock of the machine: a set one hides from a page that it was reloaded."""
    return context.new_page()


def test_merging_and_replacing_are_shown_first_and_can_be_undone(reloaded: Page) -> None:
    page = reloaded
    put(page, json.dumps(HERE))
    keeping = Keeping(page)
    expect(page.get_by_text("On this device: Example S.A., Analyst and Only Here")).to_be_visible()
    keeping.choose(json.dumps(FILE))
    expect(keeping.preview).to_be_visible()
    expect(keeping.preview).to_be_focused()
    merge, replace = (keeping.preview.locator(f"[data-slot={how}]") for how in ("merge", "replace"))
    expect(merge).to_contain_text("New: Only in the File")
    expect(merge).to_contain_text("Changed: Example S.A., Risk Analyst (Role and Ticks)")
    expect(merge).not_to_contain_text("Removed")
    expect(replace).to_contain_text("Removed: Only Here")
    assert kept(page) == HERE

    keeping.button("Cancel").click()
    expect(keeping.preview).to_be_hidden()
    expect(keeping.file).to_be_focused()
    assert kept(page) == HERE

    keeping.choose(json.dumps(FILE))
    keeping.button("Merge").click()
    expect(keeping.messages).to_contain_text("The file is imported.")
    expect(keeping.preview).to_be_hidden()
    merged = kept(page)["interviews"]
    assert list(merged) == ["a1", "b2", "c3"]
    assert (merged["a1"]["company"], merged["a1"]["role"]) == ("Example S.A.", "Risk Analyst")
    assert set(merged["a1"]["done"]) == {"write-notes", "keep-looking"}
    keeping.button("Undo").click()
    expect(keeping.messages).to_contain_text("It is back.")
    assert _typed(kept(page)) == _typed(HERE)

    keeping.choose(json.dumps(FILE))
    keeping.button("Replace").click()
    expect(
        page.get_by_text("On this device: Example, Risk Analyst and Only in the")
    ).to_be_visible()
    assert list(kept(page)["interviews"]) == ["a1", "c3"]
    # What is typed after it stays, what it did is taken back, and that can be taken back again
    page.goto("checklist/")
    page.get_by_role("button", name="Only in the File").click()
    page.get_by_label("Role", exact=True).fill("Clerk")
    page.goto("privacy/")
    page.reload()
    keeping.button("Undo").click()
    expect(keeping.messages).to_contain_text("It is back.")
    # (the interview came out of the bin with what it had, and would go back if nothing were typed)
    back = {**_typed(HERE), "c3": {**_typed(FILE)["c3"], "role": "Clerk"}}
    assert _typed(kept(page)) == back
    page.reload()
    keeping.button("Undo").click()
    expect(page.locator("[data-slot=kept]")).to_contain_text("Only in the File, Clerk")
    assert list(kept(page)["interviews"]) == ["a1", "c3"]


def test_undoing_an_import_leaves_what_nothing_was_typed_into_in_the_bin(page: Page) -> None:
    put(page, json.dumps(HERE))
    keeping = Keeping(page)
    keeping.choose(json.dumps(FILE))
    keeping.button("Merge").click()
    keeping.button("Undo").click()
    assert list(kept(page)["interviews"]) == ["a1", "b2"]
    bin_ = page.get_by_role("region", name="Deleted interviews")
    expect(bin_.get_by_role("listitem")).to_contain_text("Only in the File, deleted on")
    # A merge does not bring it back by itself, and says so
    keeping.choose(json.dumps(FILE))
    expect(keeping.preview.locator("[data-slot=merge]")).to_contain_text(
        "Not taken over, because you deleted it here: Only in the File."
    )
    keeping.button("Cancel").click()
    bin_.get_by_role("button", name="Bring back").click()
    expect(page.locator("[data-slot=kept]")).to_contain_text("Only in the File")
    expect(bin_).to_be_hidden()
    keeping.button("Undo").click()
    bin_.get_by_role("button", name="Delete them for good").click()
    expect(bin_).to_be_hidden()
    assert list(kept(page)["deleted"]["c3"]) == ["forgotten"]
    assert holding(page, "Only in the File") == []


def test_a_file_larger_than_a_browser_keeps_of_most_sites_comes_back(page: Page) -> None:
    keeping = Keeping(page)
    many = {f"i{n}": {"company": f"Example {n}", "tasks": "x" * 3_000} for n in range(1_500)}
    keeping.choose(json.dumps(state_of(**many), indent=100))
    expect(keeping.preview).to_be_visible(timeout=60_000)
    keeping.button("Merge").click()
    expect(page.locator("[data-slot=kept]")).to_contain_text("Example 1499")


def test_of_a_file_with_damage_the_rest_is_taken_and_the_place_said(page: Page) -> None:
    keeping = Keeping(page)
    damaged = {"company": "Example S.A.", "role": 7}
    polluting = {"__proto__": {"polluted": "yes"}}
    keeping.choose(json.dumps(state_of(**polluting, a1=damaged, b2={"day": []})))
    expect(keeping.preview).to_contain_text("a1.role")
    expect(keeping.preview).to_contain_text("b2.day")
    keeping.button("Merge").click()
    expect(page.locator("[data-slot=kept]")).to_have_text("On this device: Example S.A.")
    assert list(kept(page)["interviews"]) == ["a1"]
    assert page.evaluate("({}).polluted") is None


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("Kopie.json.txt", lambda text: text.replace("\n", "\r\n").encode("utf-16")),
        ("backup.csv", lambda text: text.encode("cp1252")),
        ("mail.txt", lambda text: f"Hello,\n\n{text}\n\nSent from my phone".encode()),
    ],
)
def test_an_export_that_another_program_saved_is_read(
    page: Page, name: str, change: Callable[[str], bytes]
) -> None:
    keeping = Keeping(page)
    text = json.dumps(state_of(a1={"company": "Société d’Exemple"}), indent=2, ensure_ascii=False)
    keeping.choose(change(text), name)
    expect(keeping.preview.locator("[data-slot=merge]")).to_contain_text("Société d’Exemple")
    expect(keeping.preview.locator("[data-slot=left-out]")).to_be_hidden()
    expect(keeping.preview.locator("[data-slot=cut]")).to_be_hidden()


def test_of_a_file_that_is_cut_short_the_beginning_is_offered_and_the_end_named(page: Page) -> None:
    keeping = Keeping(page)
    text = json.dumps(state_of(a1={"company": "Example S.A."}, b2={"company": "Only Half"}))
    keeping.choose(text[: text.index("Half")])
    merge = keeping.preview.locator("[data-slot=merge]")
    expect(merge).to_contain_text("New: Example S.A.")
    expect(keeping.preview).to_contain_text("The file ends too early, at b2.company.")
    keeping.button("Merge").click()
    expect(page.locator("[data-slot=kept]")).to_contain_text("Example S.A.")
    assert "Half" not in json.dumps(kept(page))


def test_what_is_exported_comes_back_on_another_device(page: Page) -> None:
    put(page, json.dumps(HERE))
    keeping = Keeping(page)
    exported = keeping.export()
    assert exported == HERE
    keeping.button("Delete everything").click()
    expect(keeping.messages).to_contain_text("Everything is deleted from this device")
    assert stored(page) == {}
    expect(page.get_by_text("Nothing is kept on this device yet.")).to_be_visible()
    keeping.button("Undo").click()
    assert kept(page) == HERE
    keeping.button("Delete everything").click()
    page.reload()
    assert stored(page) == {}
    keeping.choose(json.dumps(exported))
    keeping.button("Merge").click()
    expect(page.get_by_text("On this device: Example S.A., Analyst and Only Here")).to_be_visible()


def test_deleting_takes_what_was_set_aside_too(page: Page) -> None:
    put(page, "not ours", "after-interview:aside:2026-02-20T10:00:00.000Z")
    put(page, "somebody else's", "elsewhere")
    keeping = Keeping(page)
    keeping.button("Delete everything").click()
    expect(keeping.button("Save what was set aside")).to_be_hidden()
    assert stored(page) == {}
    assert page.evaluate("localStorage.getItem('elsewhere')") == "somebody else's"
    keeping.button("Undo").click()
    expect(keeping.button("Save what was set aside")).to_be_visible()


def test_an_offer_follows_what_another_tab_changes(page: Page) -> None:
    put(page, json.dumps(HERE))
    keeping = Keeping(page)
    keeping.choose(json.dumps(FILE))
    merge = keeping.preview.locator("[data-slot=merge]")
    expect(merge).to_contain_text("New: Only in the File")
    other = page.context.new_page()
    other.goto("checklist/")
    other.get_by_role("button", name="Only Here").click()
    other.get_by_label("Role", exact=True).fill("Clerk")
    expect(merge).to_contain_text("Unchanged: Only Here, Clerk")
    keeping.button("Merge").click()
    expect(page.locator("[data-slot=kept]")).to_contain_text("Only Here, Clerk")
    assert kept(page)["interviews"]["b2"]["role"] == "Clerk"


def _damaged(**record: object) -> str:
    return json.dumps(state_of(a1=record))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(b"%PDF-1.7 \xff\xfe", "The file cannot be read", id="a picture"),
        pytest.param('{"a": 1}', "The file is not an export of this checklist.", id="other JSON"),
        pytest.param(json.dumps(FILE)[:50], "or it is cut short", id="cut short"),
        pytest.param(
            json.dumps({**FILE, "version": 99}),
            "The file was written by a newer version of this site.",
            id="newer version",
        ),
        pytest.param(
            json.dumps({**FILE, "interviews": {"__proto__": {"polluted": "yes"}}}),
            "The file is damaged",
            id="prototype as an id",
        ),
        pytest.param(
            json.dumps({**FILE, "interviews": {"<script>alert(1)</script>": {}}}),
            "The file is damaged",
            id="script as an id",
        ),
        pytest.param(
            '{"format": "after-interview", "version": 1, "interviews": '
            + '{"a":' * 100_000
            + "{}"
            + "}" * 100_000
            + "}",
            "The file cannot be read",
            id="nested without end",
        ),
        pytest.param(
            _damaged(company=7), "was changed by hand, at “a1.company”", id="number for a text"
        ),
        pytest.param(_damaged(done=["write-notes"]), "The file is damaged", id="list for ticks"),
    ],
)
def test_a_bad_file_is_refused_with_the_reason(
    keeping_here: Keeping, content: str | bytes, words: str
) -> None:
    keeping = keeping_here
    keeping.choose(content)
    expect(keeping.refusal).to_contain_text(words)
    expect(keeping.refusal).to_contain_text("Your data is unchanged.")
    expect(keeping.file).to_have_attribute("aria-invalid", "true")
    expect(keeping.preview).to_be_hidden()
    assert kept(keeping.page) == HERE
    assert keeping.page.evaluate("({}).polluted") is None
    # The next file has its chance
    keeping.choose(json.dumps(FILE))
    expect(keeping.preview).to_be_visible()
    expect(keeping.refusal).to_be_hidden()
    keeping.button("Cancel").click()


@pytest.fixture(scope="module")
def keeping_here(
    browser: Browser, browser_context_args: dict[str, Any], base_url: str
) -> Iterator[Keeping]:
    """One page with its engine for all the bad files: each leaves it as it was."""
    context = browser.new_context(**browser_context_args)
    watch = Watch(context, base_url)
    page = context.new_page()
    put(page, json.dumps(HERE))
    keeping = Keeping(page)
    yield keeping
    watch.must_be_content()
    context.close()


def test_a_hostile_file_is_text_and_nothing_else(page: Page) -> None:
    keeping = Keeping(page)
    name = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
    step_ids = {"write-notes": "<b>now</b>", "__proto__": "x", "no-such-step": "y"}
    keeping.choose(json.dumps(state_of(a1={"company": name, "done": step_ids, "extra": "z"})))
    expect(keeping.preview).to_contain_text(f"New: {name}")
    keeping.button("Merge").click()
    expect(page.get_by_text(f"On this device: {name}")).to_be_visible()
    record = kept(page)["interviews"]["a1"]
    # A newer release may know these
    assert record["done"] == {"write-notes": "<b>now</b>", "no-such-step": "y"}
    assert record["extra"] == "z"
    page.goto("checklist/")
    engine_is(page, "ready")
    expect(page.get_by_text("Ticked <b>now</b>")).to_be_visible()
    planted = page.locator("[data-tool] :is(img[src=x], script[src], b:text-is('now'))")
    expect(planted).to_have_count(0)
