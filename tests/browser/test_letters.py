"""Drafts are their readers' own: kept per keystroke, found again, checked, sent only on purpose."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from after_interview.letters.kinds import KINDS
from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import engine_is
from tests.browser.clock import next_day_is
from tests.browser.engine import held_back
from tests.browser.letters import NOTES, YOU, Letters, text_of
from tests.browser.site_pages import looks, too_wide
from tests.browser.storage import put, state_of
from tests.browser.watch import Watch

FOLLOW_UP = "follow-up"
COVER_LETTER = "cover-letter"


def _with(page: Page, *records: dict[str, Any], you: dict[str, str] | None = YOU) -> Letters:
    """The page of the letters, not yet opened, where these interviews are kept."""
    state = state_of(**{f"i{number}": record for number, record in enumerate(records)})
    if you:
        state["you"] = you
    put(page, json.dumps(state))
    return Letters(page)


# Drafts and notes


def test_without_an_interview_there_is_a_draft_and_what_would_make_it_better(page: Page) -> None:
    letters = Letters(page).open().ready()
    expect(letters.kind).to_have_value("thank-you")
    expect(letters.person).to_be_hidden()
    expect(letters.wanted("Role")).to_be_visible()
    letters.wanted("Role").fill("Analyst")
    expect(letters.text).to_have_value(re.compile("the Analyst job"))
    expect(letters.wanted("Role")).to_be_focused()
    expect(letters.wanted("Role")).to_have_accessible_description("In the draft now.")
    letters.page.get_by_label("Your name", exact=True).fill("Nora Lenz")
    expect(letters.text).to_have_value(re.compile(r"Nora Lenz$"))
    page.reload()
    letters.ready()
    expect(letters.text).to_have_value(re.compile("the Analyst job"))
    expect(letters.text).to_have_value(re.compile(r"Nora Lenz$"))


def test_an_edited_draft_is_kept_in_mid_word_and_for_each_person_and_kind(page: Page) -> None:
    letters = _with(page, NOTES).open("thank-you").ready()
    expect(letters.person).to_have_value("Claire Weber")
    letters.text.press("Control+Home")
    letters.text.press_sequentially("P.S. unfini")
    page.reload()
    expect(letters.text).to_have_value(re.compile("^P.S. unfini"))
    letters.ready()
    expect(letters.state).to_contain_text("You changed this draft")

    letters.person.select_option("Marc Thill")
    expect(letters.text).to_have_value(re.compile("^Dear Marc Thill,"))
    letters.text.fill("For Marc alone")
    letters.kind.select_option(FOLLOW_UP)
    expect(letters.text).to_have_value(re.compile("^Dear Claire Weber,"))
    letters.subject.fill("A subject of my own")
    expect(page).to_have_url(re.compile("#follow-up$"))

    letters.kind.select_option("thank-you")
    expect(letters.text).to_have_value("For Marc alone")
    page.reload()
    expect(letters.text).to_have_value("For Marc alone")
    letters.ready()
    expect(letters.person).to_have_value("Marc Thill")
    letters.person.select_option("Claire Weber")
    expect(letters.text).to_have_value(re.compile("^P.S. unfini"))
    letters.kind.select_option(FOLLOW_UP)
    expect(letters.subject).to_have_value("A subject of my own")
    expect(letters.text).to_have_value(re.compile("^Dear Claire Weber,"))


def test_a_draft_for_somebody_whose_name_was_corrected_is_found_again(page: Page) -> None:
    draft = {"draft.thank-you.Clare Weber": "Dear Clare, I wrote this first."}
    letters = _with(page, {**NOTES, **draft}).open("thank-you").ready()
    expect(letters.text).to_have_value(re.compile("^Dear Claire Weber,"))
    letters.person.select_option(label="Clare Weber, no longer in your notes")
    expect(letters.text).to_have_value("Dear Clare, I wrote this first.")


def test_an_emptied_draft_does_not_give_way_to_another_under_the_pen(page: Page) -> None:
    draft = {"draft.thank-you.Clare Weber": "Dear Clare, I wrote this first."}
    letters = _with(page, {**NOTES, **draft}).open("thank-you").ready()
    letters.person.select_option("Clare Weber")
    letters.text.fill("")
    letters.text.press_sequentially("Anew")
    expect(letters.text).to_have_value("Anew")
    assert letters.kept("draft.thank-you.Clare Weber") == "Anew"


def test_a_name_is_typed_where_it_is_missing(page: Page) -> None:
    letters = _with(page, {**NOTES, "people": ""}).open("thank-you").ready()
    field = letters.wanted("People you met")
    field.press_sequentially("Claire Weber, claire@example.com\nMarc")
    expect(field).to_be_focused()
    expect(letters.text).to_have_value(re.compile("^Dear Claire Weber,"))
    expect(letters.person).to_have_value("Claire Weber")
    expect(page.locator("[data-slot=to]")).to_have_text("To Claire Weber, claire@example.com")


def test_what_is_written_before_the_engine_knows_the_names_stays_in_sight(
    context: BrowserContext, page: Page
) -> None:
    _with(page, NOTES)
    tab = context.new_page()
    held_back(tab)
    early = Letters(tab).open("thank-you")
    early.text.fill("Written at once")
    letters = Letters(page).open("thank-you").ready()
    expect(letters.person).to_be_visible()
    expect(letters.text).to_have_value("Written at once")
    letters.person.select_option("Claire Weber")
    expect(letters.text).to_have_value(re.compile("^Dear Claire Weber,"))
    letters.person.select_option(label="Nobody named yet")
    expect(letters.text).to_have_value("Written at once")


def test_switching_the_interview_loses_nothing(page: Page) -> None:
    other = {"company": "Other AG", "role": "Clerk", "people": "Ada Byron"}
    letters = _with(page, NOTES, other).open("thank-you").ready()
    letters.text.press("Control+End")
    letters.text.press_sequentially("\nP.S. for Example")
    page.get_by_label("Interview", exact=True).select_option(label="Other AG, Clerk")
    expect(letters.text).to_have_value(re.compile("^Dear Ada Byron,"))
    assert "April" not in letters.text.input_value()
    letters.subject.fill("For Other")
    page.get_by_label("Interview", exact=True).select_option(index=0)
    expect(letters.text).to_have_value(re.compile("P.S. for Example$"))
    expect(letters.subject).not_to_have_value("For Other")


def test_a_draft_emptied_and_left_follows_the_notes_again(page: Page) -> None:
    letters = _with(page, NOTES).open("thank-you").ready()
    whole = letters.text.input_value()
    letters.text.fill("")
    expect(letters.text).to_have_value("")
    letters.text.press_sequentially("x")
    expect(letters.text).to_have_value("x")
    letters.text.press("Backspace")
    letters.text.press("Tab")
    expect(letters.text).to_have_value(whole)
    expect(letters.state).to_contain_text("It follows your notes")


def test_the_tone_changes_what_follows_the_notes(page: Page) -> None:
    letters = _with(page, NOTES).open("thank-you").ready()
    page.get_by_label("Tone", exact=True).select_option("plain")
    expect(letters.text).to_have_value(re.compile("^Hello Claire Weber,"))
    assert letters.kept("tone") == "plain"


def test_another_tab_is_followed_but_never_over_what_is_being_typed(
    context: BrowserContext, page: Page
) -> None:
    letters = _with(page, NOTES).open("thank-you").ready()
    held_back(context)
    other = Letters(context.new_page()).open("thank-you")
    letters.text.fill("From the first tab")
    expect(other.text).to_have_value("From the first tab")
    letters.text.focus()
    other.text.fill("From the second tab")
    expect(other.text).to_have_value("From the second tab")
    expect(letters.text).to_have_value("From the first tab")
    letters.text.blur()
    expect(letters.text).to_have_value("From the second tab")


# Which letter


@pytest.mark.parametrize(
    ("record", "kind"),
    [
        pytest.param({**NOTES}, "thank-you", id="fresh"),
        pytest.param({**NOTES, "day": "2026-02-18"}, FOLLOW_UP, id="silence"),
        pytest.param(
            {**NOTES, "outcome": "refusal", "outcome_day": "2026-02-27"},
            "after-refusal",
            id="refusal",
        ),
    ],
)
def test_the_kind_that_is_due_is_suggested(page: Page, record: dict[str, Any], kind: str) -> None:
    letters = _with(page, record).open().ready()
    expect(letters.kind).to_have_value(kind)
    suggested = letters.kind.locator("optgroup[label='Suggested now']")
    expect(suggested.locator(f"option[value={kind}]")).to_have_count(1)
    expect(letters.kind.locator("option")).to_have_count(len(KINDS))


def test_a_suggestion_never_takes_a_draft_from_under_the_pen(page: Page) -> None:
    letters = _with(page, {**NOTES, "outcome": "refusal"}).open()
    letters.text.fill("I write what I want")
    engine_is(page, "ready")
    expect(letters.kind.locator("optgroup").first).to_have_attribute("label", "Suggested now")
    expect(letters.kind).to_have_value("thank-you")
    expect(letters.text).to_have_value("I write what I want")


def test_where_a_firm_stands_in_between_the_consultant_comes_first(page: Page) -> None:
    record = {**NOTES, "firm": "Sample Search", "consultant": "Ada Byron"}
    letters = _with(page, record).open("thank-you").ready()
    expect(page.get_by_text("Sample Search stands in between")).to_be_visible()
    letters.button("Write to your agency consultant").click()
    expect(letters.kind).to_have_value("consultant")
    expect(letters.kind).to_be_focused()
    expect(letters.text).to_have_value(re.compile("^Dear Ada Byron,"))
    expect(page.get_by_text("Sample Search stands in between")).to_be_hidden()


def test_where_they_prefer_the_telephone_there_are_words_for_the_call(page: Page) -> None:
    letters = _with(page, {**NOTES, "channel": "telephone"}).open(FOLLOW_UP).ready()
    call = page.get_by_role("region", name="If you call instead")
    expect(call).to_contain_text("You: Hello, Claire Weber. This is Nora Lenz.")
    letters.kind.select_option("withdraw")
    expect(call).to_be_hidden()


# Rebuilding


def test_rebuilding_shows_the_difference_first_and_can_be_undone(page: Page) -> None:
    letters = _with(page, NOTES).open("thank-you").ready()
    expect(letters.button("Rebuild from notes")).to_be_hidden()
    whole = letters.text.input_value()
    letters.text.fill(whole.replace("Kind regards,", "Warm regards,"))
    letters.button("Rebuild from notes").click()
    expect(letters.preview).to_be_focused()
    expect(letters.preview.locator("del")).to_have_text(["Warm regards,"])
    expect(letters.preview.locator("ins")).to_have_text(["Kind regards,"])
    letters.button("Keep mine").click()
    expect(letters.preview).to_be_hidden()
    expect(letters.button("Rebuild from notes")).to_be_focused()
    expect(letters.text).to_have_value(re.compile("Warm regards,"))

    letters.button("Rebuild from notes").click()
    letters.button("Replace").click()
    expect(letters.text).to_have_value(whole)
    expect(letters.messages).to_contain_text("The draft is rebuilt from your notes.")
    letters.undo()
    expect(letters.text).to_have_value(re.compile("Warm regards,"))
    letters.button("Rebuild from notes").click()
    expect(letters.preview).to_be_visible()
    # Another letter is another matter
    letters.kind.select_option(FOLLOW_UP)
    expect(letters.preview).to_be_hidden()


def test_a_blank_line_that_goes_is_no_dash_in_the_difference(page: Page) -> None:
    letters = _with(page, NOTES).open("thank-you").ready()
    whole = letters.text.input_value()
    letters.text.fill(whole.replace("Kind regards,", "PS: see you soon.\n\n\n\nKind regards,"))
    letters.button("Rebuild from notes").click()
    expect(letters.preview.locator("del")).to_have_text(["PS: see you soon."])
    expect(letters.preview.locator("[data-mark=gone]")).to_have_count(1)


def test_what_is_compared_is_what_the_notes_give_now(page: Page) -> None:
    letters = _with(page, {**NOTES, "strengths": ""}).open("thank-you").ready()
    letters.text.fill(letters.text.input_value().replace("Kind regards,", "Warm regards,"))
    rebuild = letters.button("Rebuild from notes")
    expect(rebuild).to_be_visible()
    # Asked for before the draft with the new note has come
    rebuild.evaluate(
        """(button, strengths) => {
          const field = document.querySelector("[data-wanted] [name=strengths]");
          field.value = strengths;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          button.click();
        }""",
        NOTES["strengths"],
    )
    expect(letters.preview.locator("ins")).to_contain_text([NOTES["strengths"], "Kind regards,"])


# Review


def test_what_a_rule_can_see_is_said_while_it_is_typed_with_the_page_that_explains_it(
    page: Page,
) -> None:
    letters = _with(page, NOTES).open("thank-you").ready()
    letters.text.press("Control+End")
    letters.text.press_sequentially("\nTODO: Claire Webber")
    expect(letters.findings).to_contain_text("“TODO” looks like a place you meant to fill in.")
    expect(letters.findings).to_contain_text("your notes say “Weber”")
    link = letters.findings.get_by_role("link").first
    expect(link).to_have_attribute("href", re.compile(r"guide/cover-letter/"))
    expect(page.locator("[data-slot=count]")).to_have_text(re.compile(r"^\d+ words$"))
    letters.text.fill(letters.text.input_value().replace("TODO: Claire Webber", ""))
    expect(letters.findings).not_to_contain_text("TODO")


def test_a_letter_over_one_page_is_measured_as_it_would_print(page: Page) -> None:
    letters = _with(page, NOTES).open(COVER_LETTER).ready()
    over = "The letter runs over one page."
    expect(letters.findings).not_to_contain_text(over)
    paragraph = "\n\nA sentence about the April release that takes its room on paper." * 2
    start = letters.text.input_value() + paragraph * 2
    for lines in range(40):
        letters.text.fill(start + "\nOne line more." * lines)
        if _printed_pages(page) > 1:
            expect(letters.findings).to_contain_text(over)
            assert lines > 0, "it was over a page from the start"
            break
        expect(letters.findings).not_to_contain_text(over)
    else:
        pytest.fail("it never filled a page")


def _printed_pages(page: Page) -> int:
    document = page.pdf(format="A4", prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", document))


# Sending


def test_a_link_hands_the_draft_to_a_mail_program_as_it_reads(page: Page) -> None:
    letters = _with(page, {**NOTES, "role": "R&D = 100% ?"}).open("thank-you").ready()
    letters.text.press("Control+End")
    letters.text.press_sequentially("\nÄé & ? = % # 日本 😀")
    expect(letters.mail).to_have_attribute("href", re.compile("%F0%9F%98%80"))
    to, subject, body = letters.mailto()
    assert to == "claire.weber@example.com"
    assert subject == letters.subject.input_value()
    assert body == letters.text.input_value()


def test_what_is_too_long_for_a_link_has_another_way_out(page: Page) -> None:
    letters = _with(page, NOTES).open("thank-you").ready()
    expect(letters.mail).to_be_visible()
    letters.text.fill("A long story. " * 714 + "The end.")
    expect(letters.mail).to_be_hidden()
    expect(page.get_by_text("too long to hand to a mail program by a link")).to_be_visible()
    message = letters.mail_file()
    assert text_of(message) == letters.text.input_value()
    letters.text.fill("Short.")
    expect(letters.mail).to_be_visible()
    expect(page.get_by_text("too long to hand")).to_be_hidden()


def test_a_name_becomes_no_header(page: Page) -> None:
    hostile = "Eve\r\nBcc: all@example.net"
    record = {**NOTES, "people": "Claire\rBcc: x@example.net, head", "role": hostile}
    you = {**YOU, "name": hostile}
    letters = _with(page, record, you=you).open("thank-you").ready()
    message = letters.mail_file()
    assert set(message.keys()) <= {
        "To",
        "From",
        "Subject",
        "X-Unsent",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
        "Date",
        "Message-ID",
    }
    assert message["X-Unsent"] == "1"
    assert text_of(message) == letters.text.input_value()


@pytest.mark.parametrize(
    ("button", "part"), [("Copy text", "text"), ("Copy the subject", "subject")]
)
def test_copying(page: Page, button: str, part: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    letters = _with(page, NOTES).open("thank-you").ready()
    letters.more().button(button).click()
    expect(page.get_by_text("Copied.", exact=True)).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    value = (letters.text if part == "text" else letters.subject).input_value()
    assert copied.replace("\r\n", "\n") == value


def test_where_copying_is_not_allowed_the_text_is_selected(page: Page) -> None:
    page.add_init_script("delete Navigator.prototype.clipboard;")
    letters = _with(page, NOTES).open("thank-you").ready()
    letters.button("Copy text").click()
    expect(page.get_by_text("copy it yourself")).to_be_visible()
    expect(letters.text).to_be_focused()
    assert page.evaluate("getSelection().toString()") == letters.text.input_value()


def test_sharing_where_the_device_can(page: Page) -> None:
    page.add_init_script("navigator.share = async (data) => { window.shared = data; };")
    letters = _with(page, NOTES).open("thank-you").ready()
    letters.more().button("Share").click()
    shared = page.evaluate("window.shared")
    assert shared["title"] == letters.subject.input_value()
    assert letters.text.input_value() in shared["text"]


def test_a_letter_is_handed_to_who_proofreads_it(page: Page) -> None:
    letters = _with(page, NOTES).open(COVER_LETTER).ready()
    place = page.get_by_role("region", name="Have it proofread")
    expect(letters.findings).to_contain_text("Nobody is named to proofread it.")
    place.get_by_label("Who proofreads it").fill("Ida <ida@example.org>")
    expect(letters.findings).not_to_contain_text("Nobody is named to proofread it.")
    link = place.get_by_role("link", name="Email it to them")
    with page.expect_download() as download:
        place.get_by_role("button", name="Save as a text file").click()
    assert letters.text.input_value() in Path(download.value.path()).read_text(encoding="utf-8")
    expect(link).to_have_attribute("href", re.compile("^mailto:ida@example.org"))
    letters.kind.select_option("thank-you")
    expect(place).to_be_hidden()


# Printing


@pytest.mark.parametrize("kind", [COVER_LETTER, "thank-you"])
def test_a_letter_prints_on_one_page_and_nothing_else_does(page: Page, kind: str) -> None:
    record = {**NOTES, "letter": "asked", "firm": "Sample Search"}
    letters = _with(page, record).open(kind).ready()
    expect(letters.findings).to_be_visible()
    assert _printed_pages(page) == 1
    page.emulate_media(media="print")
    sheet = page.locator(".letter-sheet")
    expect(sheet).to_be_visible()
    expect(sheet).to_contain_text(letters.subject.input_value())
    if kind == COVER_LETTER:
        expect(sheet).to_contain_text("27 February 2026")
        expect(sheet).to_contain_text("+44 7700 900123")
    firm = page.get_by_text("Sample Search stands in between")
    around = (letters.kind, letters.text, letters.findings, letters.wanting, firm)
    for gone in (*around, page.locator("h1")):
        expect(gone).to_be_hidden()
    # Nothing above it takes from its page.
    assert sheet.evaluate("sheet => sheet.getBoundingClientRect().top + scrollY") == 0


# When things go wrong


def test_without_the_engine_writing_copying_and_printing_go_on(page: Page, watch: Watch) -> None:
    page.add_init_script("delete globalThis.WebAssembly;")
    mine = {"draft.thank-you": "My own words."}
    letters = _with(page, {**NOTES, **mine}).open("thank-you")
    engine_is(page, "failed")
    expect(letters.text).to_have_value("My own words.")
    expect(letters.state).to_contain_text("You can still write, copy and print.")
    expect(letters.mail).to_be_hidden()
    expect(letters.more().button("Save as an email file")).to_be_hidden()
    letters.text.press("Control+End")
    letters.text.press_sequentially(" And more.")
    letters.kind.select_option(FOLLOW_UP)
    expect(letters.text).to_have_value("")
    letters.text.fill("A follow-up by hand")
    page.reload()
    expect(letters.text).to_have_value("A follow-up by hand")
    letters.kind.select_option("thank-you")
    expect(letters.text).to_have_value("My own words. And more.")
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".letter-sheet")).to_contain_text("My own words. And more.")


def test_a_missing_pack_is_said_and_the_draft_stays(page: Page, watch: Watch) -> None:
    watch.expect_complaint("Failed to load resource")
    letters = _with(page, NOTES).open("thank-you").ready()
    page.route("**/assets/engine/*/*mail*", lambda route: route.fulfill(status=404, body=""))
    letters.more().button("Save as an email file").click()
    expect(letters.said).to_contain_text("a part of the calculator is missing")
    letters.text.press("Control+End")
    letters.text.press_sequentially(" Still here.")
    expect(letters.mail).to_have_attribute("href", re.compile("Still%20here"))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x" * 10_000, id="one word of 10 000 characters"),
        pytest.param("شركة المثال المحدودة " * 20, id="right to left"),
        pytest.param('<img src=x onerror="alert(1)"><script>alert(2)</script>', id="tags"),
        pytest.param("👩‍🔬🧑🏽‍💻 {name} ${7 * 7}", id="emoji and braces"),
    ],
)
def test_strange_texts_are_text_and_never_wider_than_a_phone(page: Page, text: str) -> None:
    record = {**NOTES, **dict.fromkeys(("company", "role", "topic", "tasks", "motivation"), text)}
    looks(page, "phone", "light")
    letters = _with(page, {**record, "firm": text, "people": text}).open("thank-you").ready()
    expect(letters.text).to_have_value(re.compile(re.escape(text.strip()[:40])))
    letters.text.press("Control+End")
    letters.text.press_sequentially(" !")
    letters.button("Rebuild from notes").click()
    expect(letters.preview).to_be_visible()
    assert too_wide(page) == []
    expect(page.locator("[data-tool] :is(img, script[src], b)")).to_have_count(0)


# Everywhere


def test_every_state_is_fine_on_a_phone_and_a_desk(page: Page) -> None:
    record = {**NOTES, "firm": "Sample Search", "channel": "telephone"}
    letters = _with(page, record).open("thank-you").ready()
    letters.text.press("Control+End")
    letters.text.press_sequentially(" XXX")
    expect(letters.findings).to_contain_text("XXX")
    letters.button("Rebuild from notes").click()
    expect(letters.preview).to_be_visible()
    must_be_fine_everywhere(page)
    letters.kind.select_option(COVER_LETTER)
    expect(page.get_by_role("region", name="Have it proofread")).to_be_visible()
    must_be_fine_everywhere(page)


def test_an_empty_page_is_fine_too(page: Page) -> None:
    Letters(page).open().ready()
    must_be_fine_everywhere(page)


def test_the_keyboard_is_enough(page: Page) -> None:
    letters = _with(page, NOTES).open("thank-you").ready()
    letters.text.focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(" By keyboard.")
    page.keyboard.press("Tab")
    expect(letters.button("Rebuild from notes")).to_be_focused()
    page.keyboard.press("Enter")
    expect(letters.preview).to_be_focused()
    page.keyboard.press("Tab")
    expect(letters.button("Replace")).to_be_focused()
    page.keyboard.press("Enter")
    expect(letters.messages.locator("[data-message=happened]")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(letters.text).to_have_value(re.compile("By keyboard.$"))


# To each their own


PANEL = {**NOTES, "people": "Claire Weber\nMarc Thill", "topic": "the April release"}


def test_each_person_gets_an_email_of_their_own(page: Page) -> None:
    letters = _with(page, PANEL).open("thank-you").ready()
    first = letters.text.input_value()
    assert "the April release" in first
    letters.person.select_option("Marc Thill")
    expect(letters.text).to_have_value(re.compile("^Dear Marc Thill,"))
    second = letters.text.input_value()
    assert second.partition("\n")[2] != first.partition("\n")[2]
    assert "the April release" not in second
    letters.wanted("What Marc Thill said or asked").fill("how I train a new team")
    expect(letters.text).to_have_value(re.compile("stayed with me: how I train a new team"))
    assert letters.kept("said.Marc Thill") == "how I train a new team"
    letters.person.select_option("Claire Weber")
    expect(letters.wanted("What Claire Weber said or asked")).to_have_value("")
    expect(letters.text).not_to_have_value(re.compile("new team"))


def test_a_draft_says_which_notes_go_out_with_it(page: Page) -> None:
    letters = _with(page, PANEL).open("thank-you").ready()
    uses = page.locator("[data-slot=uses]")
    expect(uses).to_contain_text("“One thing they said that stayed with you”")
    expect(uses).to_contain_text("All other notes stay on this device.")
    letters.kind.select_option("withdraw")
    expect(uses).to_have_text("Nothing of your notes is in it.")


def test_with_empty_notes_four_questions_come_before_sending(page: Page) -> None:
    letters = Letters(page).open("thank-you").ready()
    expect(letters.mail).to_be_hidden()
    letters.button("Answer four questions first").click()
    expect(letters.wanted("People you met")).to_be_focused()
    for label in ("Why you want this job", "What they said comes next"):
        expect(letters.wanted(label)).to_be_visible()
    letters.wanted("One thing they said that stayed with you").fill("forklift")
    expect(letters.mail).to_be_visible()
    expect(letters.button("Answer four questions first")).to_be_hidden()


def test_what_was_sent_is_ticked_where_it_was_sent(page: Page) -> None:
    letters = _with(page, NOTES).open().ready()
    ticked = page.locator("[data-slot=ticked]")
    expect(letters.kind).to_have_value("thank-you")
    letters.button("I have sent it").click()
    expect(ticked).to_contain_text("Ticked in your checklist: Send a thank-you")
    expect(letters.kind).to_have_value("thank-you")
    page.reload()
    sent = letters.ready().button("Sent, and ticked")
    letters.kind.select_option("withdraw")
    expect(sent).to_be_hidden()
    letters.kind.select_option("thank-you")
    sent.click()
    expect(ticked).to_contain_text("No longer ticked")
    expect(letters.button("I have sent it")).to_be_visible()


def test_with_a_firm_in_between_its_consultant_is_written_to_first(page: Page) -> None:
    letters = _with(page, {**NOTES, "firm": "Sample Search"}).open().ready()
    expect(letters.kind).to_have_value("consultant")


def test_a_draft_says_on_every_day_when_the_interview_was(page: Page) -> None:
    letters = _with(page, NOTES).open("thank-you").ready()
    expect(letters.text).to_have_value(re.compile("your time (this morning|today|yesterday|on)"))
    before = letters.text.input_value()
    next_day_is(page, "2026-03-09")
    expect(letters.text).to_have_value(re.compile("your time on Friday 27 February"))
    assert letters.text.input_value() != before
    expect(letters.mail).to_have_attribute("href", re.compile("Friday%2027%20February"))


def test_what_is_left_out_of_a_draft_is_said_beside_it(page: Page) -> None:
    record = {**NOTES, "news": "im pregnant, due in may", "motivation": "J'aime le calme"}
    letters = _with(page, record).open("thank-you").ready()
    expect(letters.text).not_to_have_value(re.compile("pregnant|calme"))
    wanted = letters.wanting.locator("[data-wanted]:not([hidden])")
    expect(wanted.filter(has=page.get_by_label("Something to tell them"))).to_contain_text(
        "Left out: what speaks of money, health, family or another employer"
    )
    expect(wanted.filter(has=page.get_by_label("Something to tell them"))).to_contain_text(
        "write it into the email. “I’m pregnant, due in May.”"
    )
    put = wanted.get_by_role("button", name=re.compile("^Put it in.*pregnant"))
    put.click()
    expect(letters.text).to_have_value(re.compile("I’m pregnant, due in May\\.\n\nI look forward"))
    expect(letters.text).to_be_focused()
    expect(put).to_have_count(0)
    expect(wanted.filter(has=page.get_by_label("Why you want this job"))).to_contain_text(
        "Left out: it is in another language"
    )
    page.keyboard.press("Control+z")
    expect(letters.text).not_to_have_value(re.compile("pregnant"))
    expect(put).to_be_visible()


def test_before_the_interview_the_page_says_that_it_is_to_come(page: Page) -> None:
    letters = _with(page, {**NOTES, "day": "2099-01-05"}).open("thank-you")
    expect(letters.state).to_contain_text("Your interview is still to come.")
    expect(letters.text).to_have_value("")
    expect(letters.mail).to_be_hidden()
    expect(letters.wanting).to_be_hidden()


def test_a_name_that_looks_like_mail_stays_the_one_recipient(page: Page) -> None:
    spy = "=?utf-8?q?spy=40evil=2Eexample=2C?= Claire Weber"
    letters = _with(page, {**NOTES, "role": spy, "people": f"{spy}, head, c@example.com"})
    message = letters.open("thank-you").ready().mail_file()
    assert [it.addr_spec for it in message["To"].addresses] == ["c@example.com"]
    assert "spy@evil" not in str(message["Subject"])
