"""What a consultant does: a link for one candidate, and for a list of them."""

import csv
import io
import re
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, expect

from after_interview.links.invitation import read_invitation
from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import engine_is
from tests.browser.clock import FRIDAY, now_is
from tests.browser.storage import stored

LIST = """Candidate;Company;Date;Note
Nora Lenz;Société d’Exemple;2026-02-27;=1+1
Ben;Sample GmbH;soon;
"""
EXPORT = """First Name,Last Name,Company,Title,Email,Phone,Job,Date
Nora,Lenz,Old Ltd,Clerk,nora@example.com,+352 1,Analyst,03/04/2026
Ben,Roth,Other Ltd,Clerk,ben@example.com,+352 2,Lead,05/04/2026
"""
LISTS = Path("tests/unit/lists")
READ_HTML = """async () => {
  const [item] = await navigator.clipboard.read();
  return (await item.getType("text/html")).text();
}"""


@pytest.fixture
def recruiters(page: Page) -> Page:
    page.goto("recruiters/")
    engine_is(page, "ready")
    return page


def fields_of(page: Page) -> dict[str, str]:
    link = page.locator("[data-link]").input_value()
    return dict(read_invitation(urlsplit(link).fragment).fields)


def choose(page: Page, content: bytes, name: str = "march.csv") -> None:
    file = page.get_by_label("Your list, as Excel workbook (.xlsx) or CSV")
    file.set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})


def test_a_link_grows_with_the_form_and_shows_what_the_candidate_will_see(
    recruiters: Page,
) -> None:
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Company they interview with").fill("Example S.A.")
    form.get_by_label("Date of the interview").fill("2026-02-27")
    form.get_by_label("Your firm").fill("Example Search")
    form.get_by_label("Your name").fill("Ada Roth")
    form.get_by_label("Whom they write to").select_option("firm")
    preview = form.locator("[data-slot=preview]")
    expect(preview).to_contain_text("The recruiting firm, as it asked")
    expect(preview).to_contain_text("Friday 27 February")
    assert fields_of(recruiters) == {
        "company": "Example S.A.",
        "day": "2026-02-27",
        "firm": "Example Search",
        "consultant": "Ada Roth",
        "write_to": "firm",
    }
    form.get_by_label("Name of the candidate").fill("Nora Lenz")
    form.get_by_label("Email address of the candidate").fill("nora@example.com")
    text = form.get_by_role("textbox", name="A text to send with it")
    expect(text).to_have_value(re.compile("^Dear Nora Lenz,\n\nGood luck with your interview at"))
    to_nora = form.locator("[data-mail]")
    expect(to_nora).to_have_attribute("href", re.compile("^mailto:nora@example.com[?]subject="))
    mail = to_nora.get_attribute("href") or ""
    body = parse_qs(urlsplit(mail).query)["body"][0]
    assert body.replace("\r\n", "\n") == text.input_value()
    assert form.locator("[data-link]").input_value() in body


def test_the_firm_is_remembered_and_a_new_link_is_another_interview(recruiters: Page) -> None:
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Your firm").fill("Example Search")
    form.get_by_label("Company they interview with").fill("Example S.A.")
    expect(form.locator("[data-link]")).to_have_value(re.compile("company="))
    first = form.locator("[data-link]").input_value()
    form.get_by_role("button", name="New link").click()
    expect(form.get_by_label("Company they interview with")).to_have_value("")
    recruiters.reload()
    expect(form.get_by_label("Your firm")).to_have_value("Example Search")
    form.get_by_label("Company they interview with").fill("Example S.A.")
    expect(form.locator("[data-link]")).to_have_value(re.compile("company="))
    second = form.locator("[data-link]").input_value()
    assert (
        read_invitation(urlsplit(first).fragment).id
        != read_invitation(urlsplit(second).fragment).id
    )


def test_a_link_sent_before_can_be_changed(recruiters: Page) -> None:
    form = recruiters.locator("[data-tool=invite]")
    recruiters.get_by_text("Change a link that you sent before").click()
    earlier = form.get_by_label("Paste the link here")
    earlier.fill("https://example.org/")
    expect(form.get_by_text("There is no link of this site in this text")).to_be_visible()
    earlier.fill("https://example.org/checklist/#invite?company=A&date=2026-02-27&id=r-1&v=1")
    expect(form.get_by_label("Company they interview with")).to_have_value("A")
    form.get_by_label("Date of the interview").fill("2026-03-02")
    expect(form.locator("[data-slot=preview]")).to_contain_text("Monday 2 March")
    link = form.locator("[data-link]").input_value()
    assert read_invitation(urlsplit(link).fragment).id == "r-1"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-03-02", "Good luck with your interview at Example S.A. on Monday 2 March."),
        ("2026-02-27", "Good luck with your interview at Example S.A. today."),
        ("2026-02-26", "How was your interview at Example S.A. on Thursday 26 February?"),
    ],
)
def test_the_text_knows_whether_the_interview_is_over(page: Page, day: str, words: str) -> None:
    now_is(page, FRIDAY)
    page.goto("recruiters/")
    engine_is(page, "ready")
    form = page.locator("[data-tool=invite]")
    form.get_by_label("Company they interview with").fill("Example S.A.")
    form.get_by_label("Date of the interview").fill(day)
    text = form.get_by_role("textbox", name="A text to send with it")
    expect(text).to_have_value(re.compile(re.escape(words)))
    expect(text).to_have_value(re.compile("^Hello,"))


def test_the_text_is_copied_with_a_named_link_and_a_long_one_is_not_handed_over(
    recruiters: Page,
) -> None:
    recruiters.context.grant_permissions(["clipboard-read", "clipboard-write"])
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Company they interview with").fill("Example & <b>S.A.")
    form.get_by_role("button", name="Copy the text").click()
    expect(form.get_by_text("Copied.")).to_be_visible()
    html = recruiters.evaluate(READ_HTML)
    link = form.locator("[data-link]").input_value()
    page = BeautifulSoup(html, "html.parser")
    (anchor,) = page.select("a")
    assert (anchor["href"], anchor.text) == (link, "your checklist for after the interview")
    assert "Example & <b>S.A." in page.text
    form.get_by_label("Who they meet, or met").fill("Claire Weber, recruiter\n" * 30)
    expect(form.get_by_text("too long to hand to a mail program")).to_be_visible()
    expect(form.locator("[data-mail]")).to_be_hidden()


def test_the_form_speaks_in_the_tense_of_the_day(recruiters: Page) -> None:
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Company they interview with").fill("Example S.A.")
    people = form.locator("[for=i-people]")
    expect(people).to_have_text("Who they meet, or met")
    day = form.get_by_label("Date of the interview")
    day.fill("2099-03-02")
    expect(people).to_have_text("Who they meet")
    day.fill("2020-03-02")
    expect(people).to_have_text("Who they met")
    day.fill("")
    expect(people).to_have_text("Who they meet, or met")


def test_an_address_that_is_none_is_said_beside_its_field(recruiters: Page) -> None:
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Company they interview with").fill("Example S.A.")
    address = form.get_by_label("Email address of the candidate")
    address.fill("nora at example.com")
    expect(form.get_by_text("This is not an email address")).to_be_visible()
    expect(address).to_have_attribute("aria-invalid", "true")
    address.fill("nora@example.com")
    expect(form.get_by_text("This is not an email address")).to_be_hidden()
    expect(form.locator("[data-mail]")).to_have_attribute("href", re.compile("^mailto:nora@"))


def test_a_dense_code_says_how_large_it_has_to_be(recruiters: Page) -> None:
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Company they interview with").fill("Example S.A.")
    form.get_by_role("button", name="QR code").click()
    expect(form.get_by_text("A phone reads it from")).to_be_visible()
    form.get_by_label("Who they meet, or met").fill(
        "Claire Weber, recruiter, in the large room " * 9
    )
    form.get_by_role("button", name="QR code").click()
    expect(form.get_by_text("print it at least")).to_be_visible()


def test_a_code_is_shown_and_saved(recruiters: Page) -> None:
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Company they interview with").fill("Example S.A.")
    form.get_by_role("button", name="QR code").click()
    picture = form.get_by_role("img", name="QR code of the link")
    expect(picture).to_be_visible()
    assert unquote(picture.get_attribute("src") or "").startswith("data:image/svg+xml,<svg")
    with recruiters.expect_download() as download:
        form.get_by_role("button", name="Save as PNG").click()
    assert Path(download.value.path()).read_bytes().startswith(b"\x89PNG")
    with recruiters.expect_download() as download:
        form.get_by_role("button", name="Save as SVG").click()
    assert Path(download.value.path()).read_text().startswith("<svg")


def test_what_is_wrong_is_said_beside_its_field(recruiters: Page) -> None:
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Company they interview with").fill("Example S.A.")
    form.get_by_label("Your email address").fill("ada")
    expect(form.get_by_text("This is not an email address.")).to_be_visible()


def make(page: Page) -> None:
    page.get_by_role("button", name="Make the links").click()


def saved(page: Page, name: str) -> list[list[str]]:
    """The rows of the list as it is given back."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Save the list with links").click()
    assert download.value.suggested_filename == name
    text = Path(download.value.path()).read_bytes().decode("utf-8-sig")
    separator = ";" if ";" in text.partition("\n")[0] else ","
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_list_comes_back_with_links_and_the_bad_row_is_named(
    recruiters: Page, encoding: str
) -> None:
    choose(recruiters, LIST.encode(encoding))
    make(recruiters)
    expect(recruiters.get_by_text("1 link made. Interviews without a link: 1.")).to_be_visible()
    expect(
        recruiters.get_by_text("Row 3: Date, “soon”: This is not a date. Write it like")
    ).to_be_visible()
    rows = saved(recruiters, "march-links.csv")
    assert rows[0] == ["Candidate", "Company", "Date", "Note", "link", "problem"]
    assert rows[1][3] == "'=1+1"
    assert "company=Soci%C3%A9t%C3%A9" in rows[1][4]
    assert rows[2][4] == ""
    assert stored(recruiters) == {}


def test_what_a_list_leaves_open_is_asked_and_one_link_is_shown_before_anything_is_saved(
    recruiters: Page,
) -> None:
    choose(recruiters, EXPORT.encode())
    mapping = recruiters.locator("[data-mapping]")
    expect(mapping.get_by_text("The heading does not say whose it is.")).to_have_count(4)
    # The theme's own lists are no grids.
    expect(mapping.locator("[data-slot=used]")).to_have_css("display", "grid")
    expect(mapping.get_by_label("Email")).to_have_value("candidate_email")
    make(recruiters)
    expect(mapping.get_by_text("Choose how these dates are to be read.")).to_be_visible()
    dates = mapping.get_by_label("Date: 03/04/2026 is")
    expect(dates).to_be_focused()
    dates.select_option("Friday 3 April")
    expect(mapping.get_by_label("Employer of all these interviews")).to_be_visible()
    make(recruiters)
    expect(mapping.get_by_text("Say which column is the employer")).to_be_visible()
    mapping.get_by_label("Company").select_option("The employer of the interview")
    first = mapping.locator("[data-slot=first]")
    expect(first).to_contain_text("Old Ltd")
    expect(first).to_contain_text("Friday 3 April")
    link = mapping.get_by_role("link", name="Open the first as your candidate does")
    found = read_invitation(urlsplit(link.get_attribute("href") or "").fragment)
    assert dict(found.fields) == {"company": "Old Ltd", "role": "Analyst", "day": "2026-04-03"}
    must_be_fine_everywhere(recruiters)
    make(recruiters)
    expect(recruiters.get_by_text("2 links made. Every interview has one.")).to_be_visible()
    assert not any("nora" in cell for cell in saved(recruiters, "march-links.csv")[1][8:])


PASTED = "Candidate\tEmployer\tDate\nNora\tExample S.A.\t27.02.2026\n\nMarc\tExample S.A.\t"


def test_rows_that_are_pasted_are_read_and_the_choices_made_stay(recruiters: Page) -> None:
    choose(recruiters, b"not\0a list", "picture.png")
    rows = recruiters.get_by_label("Or paste the rows here, with their headings")
    rows.evaluate("(field, text) => { field.value = text; }", PASTED)
    rows.dispatch_event("paste")
    mapping = recruiters.locator("[data-mapping]")
    expect(mapping.locator("[data-slot=first]")).to_contain_text("Example S.A.")
    expect(recruiters.locator("#many-file-error")).to_be_hidden()
    expect(recruiters.get_by_label("Your list, as Excel workbook (.xlsx) or CSV")).to_have_value("")
    mapping.get_by_label("Candidate", exact=True).select_option("Not used, kept as it is")
    rows.dispatch_event("change")
    expect(mapping.get_by_label("Candidate", exact=True)).to_have_value("")
    make(recruiters)
    expect(recruiters.get_by_text("2 links made. Every interview has one.")).to_be_visible()
    assert saved(recruiters, "list-links.csv")[0][:3] == [
        "Candidate\tEmployer\tDate\tlink\tproblem"
    ]
    must_be_fine_everywhere(recruiters)
    assert "Nora" not in str(stored(recruiters))


def test_an_employer_for_all_rows_can_be_typed(recruiters: Page) -> None:
    choose(recruiters, b"candidate,job\nNora,Lead\n")
    employer = recruiters.get_by_label("Employer of all these interviews")
    employer.fill("Example S.A.")
    employer.blur()
    expect(recruiters.locator("[data-mapping] [data-slot=first]")).to_contain_text("Example S.A.")
    make(recruiters)
    expect(recruiters.get_by_text("1 link made. Every interview has one.")).to_be_visible()


def test_an_encoding_in_doubt_is_asked(recruiters: Page) -> None:
    choose(recruiters, "employer;candidate\nExample;Ziêba\n".encode("cp1252"))
    question = recruiters.get_by_role("group", name="Which of these is spelled right?")
    expect(question.get_by_label("Ziêba")).to_be_checked()
    question.get_by_label("Zięba").check()
    expect(recruiters.locator("[data-mapping]").get_by_text("Zięba").last).to_be_visible()
    make(recruiters)
    assert saved(recruiters, "march-links.csv")[1][1] == "Zięba"


def test_a_french_workbook_reaches_a_candidates_phone(recruiters: Page, browser: Browser) -> None:
    choose(recruiters, (LISTS / "french.xlsx").read_bytes(), "entretiens.xlsx")
    mapping = recruiters.locator("[data-mapping]")
    expect(
        mapping.get_by_text("Read from the sheet “Entretiens”. Not read: Notes.")
    ).to_be_visible()
    make(recruiters)
    expect(recruiters.get_by_text("2 links made. Every interview has one.")).to_be_visible()
    link = saved(recruiters, "entretiens-links.csv")[2][10]
    phone = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True).new_page()
    phone.goto(link)
    arrival = phone.locator("[data-arrival]")
    expect(arrival.get_by_label("Company", exact=True)).to_have_value("Société d’Exemple")
    phone.context.close()


def test_ten_thousand_rows_show_progress_keep_the_page_alive_and_can_be_stopped(
    recruiters: Page,
) -> None:
    rows = "".join(f"Nora {at},Example S.A.,Coordinator,2026-02-27\n" for at in range(10_000))
    data = ("candidate,employer,role,date\n" + rows).encode()
    choose(recruiters, data)
    expect(recruiters.locator("[data-mapping]")).to_be_visible(timeout=60_000)
    make(recruiters)
    working = recruiters.locator("[data-working]")
    expect(working).to_contain_text("of 10,000 links")
    recruiters.locator("[data-tool=invite]").get_by_label("Job").fill("still alive")
    working.get_by_role("button", name="Cancel").click()
    expect(working).to_be_hidden()
    expect(recruiters.locator("[data-outcome]")).to_be_hidden()
    make(recruiters)
    done = recruiters.get_by_text("10,000 links made. Every interview has one.")
    expect(done).to_be_visible(timeout=60_000)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "The list has no rows."),
        (b"%PDF-1.7 ...", "The file is a document or a picture."),
        (b"PK\x03\x04 broken", "The file cannot be read as an Excel workbook."),
    ],
)
def test_a_list_that_cannot_be_used_is_refused(
    recruiters: Page, content: bytes, words: str
) -> None:
    choose(recruiters, content)
    expect(recruiters.locator("#many-file-error")).to_contain_text(words)


def test_the_page_is_fine_empty_and_full(recruiters: Page) -> None:
    must_be_fine_everywhere(recruiters)
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Company they interview with").fill("Example S.A. " * 20)
    form.get_by_role("button", name="QR code").click()
    expect(form.get_by_role("img", name="QR code of the link")).to_be_visible()
    choose(recruiters, LIST.encode())
    make(recruiters)
    expect(recruiters.locator("[data-outcome]")).to_be_visible()
    must_be_fine_everywhere(recruiters)
