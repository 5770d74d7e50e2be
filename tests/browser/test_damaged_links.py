"""Links as they arrive on a phone: damaged, pasted in an email, at a page that is not here."""

import re
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

from after_interview.links.invitation import invitation, link_of
from tests.browser.checklist import Checklist
from tests.browser.site_pages import looks, too_wide
from tests.browser.storage import kept, stored
from tests.browser.watch import Watch

FIELDS = {
    "company": "Example S.A.",
    "role": "Customer support coordinator",
    "day": "2026-02-27",
    "time": "09:00",
    "firm": "Example Search",
    "consultant": "Ada Roth",
    "people": "Claire Weber, recruiter",
}


def fragment(id_: str = "1042", revision: str = "", **changes: str) -> str:
    fields = {name: text for name, text in {**FIELDS, **changes}.items() if text}
    return link_of(invitation(id_, fields, revision), "")


def arrival(page: Page) -> Locator:
    return page.locator("[data-arrival]")


def press(page: Page, name: str) -> None:
    arrival(page).get_by_role("button", name=name, exact=True).click()


@pytest.mark.parametrize("path", ["", "dates/", "guide/thank-you/", "recruiters/"])
def test_a_link_without_its_path_goes_on_to_the_checklist(page: Page, path: str) -> None:
    page.goto(path + fragment())
    expect(arrival(page)).to_contain_text("Example S.A.")
    expect(page).to_have_url(re.compile(r"/checklist/#invite"))


@pytest.mark.parametrize(
    "damaged",
    [
        "checklist/" + fragment().replace("#", "%23"),
        "checklist/" + fragment().replace("#", "%23").replace("?", "%3F"),
        "checklist/" + quote(fragment(), safe=""),
        "checklist/" + quote(quote(fragment(), safe=""), safe=""),
        "checklist/" + fragment().replace("invite?", "invite%3F").replace("=", "%3D"),
        "checklist/#" + quote(fragment()[1:], safe="?=&"),
        "checklist/" + fragment() + ").",
        "checklist/?utm_source=x" + fragment() + "&gclid=y#top",
        "checklist/" + fragment().removesuffix("&v=1"),
        "nowhere/" + fragment().replace("#", "%23"),
    ],
)
def test_a_damaged_link_is_read_in_place(page: Page, watch: Watch, damaged: str) -> None:
    if "#" not in damaged:
        watch.expect_complaint("Failed to load resource.*404")
    looks(page, "phone", "light")
    page.goto(damaged)
    expect(arrival(page)).to_contain_text("Ada Roth, Example Search has filled in your interview")
    expect(arrival(page)).to_contain_text("Example S.A., Customer support coordinator")
    assert too_wide(page) == []
    press(page, "Add")
    expect(Checklist(page).names()).to_have_text(["Example S.A., Customer support coordinator"])
    (record,) = kept(page)["interviews"].values()
    assert {name: record[name] for name in FIELDS} == FIELDS


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("company=Ernst & Example&id=1&v=1", "Company: This link lost something here"),
        ("company={{client.name}}&role=Lead&id=1&v=1", "Company is left out. A program has left"),
        ("company=Example&date=3/4/2026&id=1&v=1", "Date of the interview: which one is it?"),
        ("company=A&B=C Example&id=1&role=x&v=1", "Company: This link lost something here"),
        ("company=A&b=c&id=1&role=x&v=1", "Company: More stood here, beside the sign for “and”"),
        ("company=Example&role=Lead&role=Head&v=1", "The link says this twice"),
        ("company=Example&time=09:30Z&id=1&v=1", "This time was written for another time zone"),
    ],
)
def test_what_is_not_sure_is_said(page: Page, query: str, words: str) -> None:
    page.goto(f"checklist/#invite?{query}")
    expect(arrival(page)).to_contain_text(words)


def test_a_date_that_may_be_two_is_chosen(page: Page) -> None:
    page.goto("checklist/#invite?company=Example&date=3/4/2026&id=1&v=1")
    arrival(page).get_by_label("Friday 3 April").check()
    press(page, "Add")
    expect(Checklist(page).field("day")).to_have_value("2026-04-03")


@pytest.mark.parametrize("where", ["", "checklist/", "privacy/"])
def test_a_whole_email_can_be_pasted(page: Page, base_url: str, where: str) -> None:
    page.goto(where)
    page.get_by_text("A link does not open? Paste it here").click()
    address = f"{base_url}checklist/{fragment()}"
    wrapped = (
        f"https://eur01.safelinks.protection.outlook.com/?url={quote(address, safe='')}&data=x"
    )
    page.get_by_label("The link, or the whole email").fill(f"Dear Nora,\n\n<{wrapped}>\n\nAda")
    page.get_by_role("button", name="Read the link").click()
    expect(arrival(page)).to_contain_text("Example S.A., Customer support coordinator")
    assert "invite" not in page.url
    assert stored(page) == {}


@pytest.mark.parametrize("path", ["checklist/", "guide/thank-you/"])
def test_a_link_of_which_only_its_word_is_left_says_so(page: Page, path: str) -> None:
    page.goto(f"{path}#invite")
    expect(arrival(page)).to_contain_text("This link says nothing about an interview: it was cut")


def test_a_text_without_a_link_is_refused_in_words(page: Page) -> None:
    page.goto("checklist/")
    page.get_by_text("A link does not open? Paste it here").click()
    page.get_by_label("The link, or the whole email").fill("Dear Nora, good luck!")
    page.get_by_role("button", name="Read the link").click()
    expect(arrival(page)).to_contain_text("There is no link of this site in this text")


def test_the_first_screen_needs_no_engine(page: Page) -> None:
    page.route("**/*.wasm*", lambda route: route.abort())
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"checklist/{fragment()}")
    expect(arrival(page)).to_contain_text("Friday 27 February, 09:00")
    add = arrival(page).get_by_role("button", name="Add", exact=True)
    expect(add).to_be_in_viewport()
    add.click()
    expect(Checklist(page).names()).to_have_text(["Example S.A., Customer support coordinator"])
    (record,) = kept(page)["interviews"].values()
    assert {name: record[name] for name in FIELDS} == FIELDS
    assert record["invited"] == fragment().removeprefix("#invite?")


def test_two_firms_with_one_number_are_two_interviews(page: Page) -> None:
    for firm in ("Firm One", "Firm Two"):
        page.goto(f"checklist/{fragment(firm=firm)}")
        press(page, "Add")
    expect(Checklist(page).names()).to_have_count(2)


def test_nothing_that_a_candidate_wrote_is_taken(page: Page) -> None:
    page.goto(f"checklist/{fragment(promised='2026-03-05')}")
    press(page, "Add")
    Checklist(page).ready()
    page.locator("#f-role").fill("Team lead")
    page.locator(".notes-fold > summary").click()
    page.locator("[name=people]").fill("Claire Weber, recruiter\nSophie Klein")
    page.goto(f"checklist/{fragment(promised='2026-03-05')}")
    expect(arrival(page)).to_contain_text("You have this already")
    press(page, "Ignore")
    page.goto(f"checklist/{fragment(role='Head', people='Claire Weber, recruiter; Tom')}")
    expect(arrival(page)).to_contain_text("Role: yours is Team lead, the link says Head")
    expect(arrival(page)).to_contain_text("it was Thursday 5 March, and now nothing is said")
    press(page, "Take over the changes")
    expect(arrival(page)).to_be_hidden()
    (record,) = kept(page)["interviews"].values()
    assert (record["role"], record["promised"]) == ("Team lead", "")
    assert "Sophie Klein" in record["people"]


def test_an_older_link_is_known_as_older(page: Page) -> None:
    first, second = fragment(revision="1"), fragment(revision="2", day="2026-03-02")
    for link, button in ((first, "Add"), (second, "Take over the changes")):
        page.goto(f"checklist/{link}")
        press(page, button)
    page.goto(f"checklist/{first}")
    expect(arrival(page)).to_contain_text("This is older than what you have")
    press(page, "Ignore")
    expect(Checklist(page).field("day")).to_have_value("2026-03-02")


@pytest.mark.parametrize(
    "damaged",
    [
        "checklist/" + fragment().replace("invite", ""),
        "checklist/" + fragment().replace("#invite", ""),
        "checklist/" + fragment().replace("#invite?", "?invite&"),
        "checklist/" + fragment().replace("invite?", ""),
        "checklist/?utm_source=x" + fragment().replace("invite", "vite"),
        "checklist/" + quote(fragment().replace("invite", ""), safe=""),
        fragment().replace("invite", ""),
        fragment().replace("#invite", ""),
        "guide/notes/" + fragment().replace("#invite", ""),
        "guide/notes/?utm_source=x" + fragment().replace("#invite?", "&"),
    ],
)
def test_a_link_that_has_lost_its_word_is_read(page: Page, watch: Watch, damaged: str) -> None:
    if "%23" in damaged:
        watch.expect_complaint("Failed to load resource.*404")
    page.goto(damaged)
    expect(arrival(page)).to_contain_text("Ada Roth, Example Search has filled in your interview")
    expect(arrival(page)).to_contain_text("A part of this link was lost on its way")
    press(page, "Add")
    expect(Checklist(page).names()).to_have_text(["Example S.A., Customer support coordinator"])
    (record,) = kept(page)["interviews"].values()
    assert {name: record[name] for name in FIELDS} == FIELDS
    expect(page).to_have_url(re.compile(r"/checklist/$"))


def test_a_promise_that_the_firm_takes_back_is_said_where_the_candidate_has_another(
    page: Page,
) -> None:
    page.goto(f"checklist/{fragment(promised='2026-03-05')}")
    press(page, "Add")
    Checklist(page).field("promised").fill("2026-03-09")
    page.goto(f"checklist/{fragment(role='Head')}")
    told = "the link no longer says Thursday 5 March. Yours is Monday 9 March, and stays"
    expect(arrival(page)).to_contain_text(told)
    press(page, "Take over the changes")
    expect(Checklist(page).field("promised")).to_have_value("2026-03-09")
