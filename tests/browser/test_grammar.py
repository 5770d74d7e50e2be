"""Spelling and grammar: a checker on a click, in the review, and kept for offline."""

import json
import re

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.checklist import engine_is
from tests.browser.letters import NOTES, YOU, Letters
from tests.browser.storage import put, state_of
from tests.browser.test_offline import LONG
from tests.browser.waiting import until

CHECK = re.compile(r"Check spelling and grammar \(loads \d\.\d MB, once\)")
READY = "Spelling and grammar are checked on this device while you write."
FILES = re.compile(r"harper|grammar-worker")
CONTROLLED = "async () => navigator.serviceWorker.controller !== null"
KEPT = """async () => {
  const kept = await (await caches.open("grammar")).keys();
  return kept.filter(({ url }) => /harper|grammar-worker/.test(url)).length === 2;
}"""


def opened(page: Page, **record: str) -> Letters:
    state = state_of(a={**NOTES, "people": "Claire Okonkwo, head of support", **record})
    put(page, json.dumps({**state, "you": YOU}))
    letters = Letters(page).open("thank-you")
    engine_is(page, "ready")
    return letters


def test_it_comes_on_a_click_joins_the_review_and_works_without_a_connection(
    visitor: BrowserContext,
) -> None:
    page = visitor.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    letters = opened(page)
    until(page, CONTROLLED, None, LONG)
    button = page.get_by_role("button", name=CHECK)
    expect(button).to_be_visible()
    assert not [url for url in asked if FILES.search(url)]

    button.click()
    expect(page.get_by_text(READY)).to_be_visible(timeout=LONG * 1_000)
    expect(button).to_be_hidden()
    letters.text.fill(
        "Dear Claire Okonkwo,\n\nThank you for the welcom. 😀 I has read the color.\n\nNora Lenz"
    )
    finding = letters.findings.get_by_role("listitem")
    expect(finding.filter(has_text="“welcom”")).to_be_visible()
    expect(finding.filter(has_text="“has”")).to_be_visible()
    expect(finding.filter(has_text="“color”")).to_be_visible()
    expect(finding.filter(has_text="Okonkwo")).to_have_count(0)
    page.get_by_label("English spelling").select_option("american")
    expect(finding.filter(has_text="“color”")).to_have_count(0)
    # Each correction is a button, also behind a sign that JavaScript counts as two.
    finding.filter(has_text="“has”").get_by_role("button", name="Write “have”").click()
    expect(letters.text).to_have_value(re.compile("😀 I have read the color"))
    expect(finding.filter(has_text="“has”")).to_have_count(0)
    letters.findings.get_by_role("button", name="Write “welcome”").click()
    expect(letters.text).to_have_value(re.compile("for the welcome"))

    until(page, KEPT, None, LONG)
    visitor.set_offline(True)
    page.reload()
    engine_is(page, "ready")
    page.get_by_role("button", name=CHECK).click()
    expect(page.get_by_text(READY)).to_be_visible(timeout=LONG * 1_000)
    letters.text.fill("Dear Claire Okonkwo,\n\nThank you for the welcom.\n\nNora Lenz")
    expect(finding.filter(has_text="“welcom”")).to_be_visible()


def test_where_it_cannot_be_had_that_is_said_and_the_review_goes_on(page: Page) -> None:
    page.route("**/*harper*", lambda route: route.fulfill(status=404, body=""))
    letters = opened(page)
    page.get_by_role("button", name=CHECK).click()
    expect(page.get_by_text("The checker did not load.")).to_be_visible()
    letters.text.fill("Dear Claire Okonkwo,\n\nThank you, lol.\n\nNora Lenz")
    expect(letters.findings.get_by_role("listitem").filter(has_text="“lol”")).to_be_visible()
    expect(page.get_by_role("button", name=CHECK)).to_be_visible()
