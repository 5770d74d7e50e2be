"""What a consultant does: a link for one candidate, and for a list of them."""

import csv
import io
import re
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Page, expect

from after_interview.links.invitation import read_invitation
from tests.browser.accessibility import must_be_fine_everywhere
from tests.browser.checklist import engine_is
from tests.browser.storage import stored

LIST = """Candidate;Company;Date;Note
Nora Lenz;Société d’Exemple;2026-02-27;=1+1
Ben;Sample GmbH;27.2.2026;
"""


@pytest.fixture
def recruiters(page: Page) -> Page:
    page.goto("recruiters/")
    engine_is(page, "ready")
    return page


def fields_of(page: Page) -> dict[str, str]:
    link = page.locator("[data-link]").input_value()
    return dict(read_invitation(urlsplit(link).fragment).fields)


def choose(page: Page, content: bytes, name: str = "march.csv") -> None:
    file = page.get_by_label("Your list, as CSV")
    file.set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})


def test_a_link_grows_with_the_form_and_shows_what_the_candidate_will_see(
    recruiters: Page,
) -> None:
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Company", exact=True).fill("Example S.A.")
    form.get_by_label("Date of the interview").fill("2026-02-27")
    form.get_by_label("Recruiting firm in between").fill("Example Search")
    form.get_by_label("Your consultant there", exact=True).fill("Ada Roth")
    form.get_by_label("Who you write to").select_option("firm")
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
    text = form.get_by_role("textbox", name="A text to send with it")
    expect(text).to_have_value(re.compile("^Dear Nora Lenz,\n\nGood luck with your interview at"))
    mail = form.locator("[data-mail]").get_attribute("href") or ""
    body = parse_qs(urlsplit(mail).query)["body"][0]
    assert body.replace("\r\n", "\n") == text.input_value()
    assert form.locator("[data-link]").input_value() in body


def test_the_firm_is_remembered_and_a_new_link_is_another_interview(recruiters: Page) -> None:
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Recruiting firm in between").fill("Example Search")
    form.get_by_label("Company", exact=True).fill("Example S.A.")
    expect(form.locator("[data-link]")).to_have_value(re.compile("company="))
    first = form.locator("[data-link]").input_value()
    form.get_by_role("button", name="New link").click()
    expect(form.get_by_label("Company", exact=True)).to_have_value("")
    recruiters.reload()
    expect(form.get_by_label("Recruiting firm in between")).to_have_value("Example Search")
    form.get_by_label("Company", exact=True).fill("Example S.A.")
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
    expect(form.get_by_text("This link is not complete")).to_be_visible()
    earlier.fill("https://example.org/checklist/#invite?company=A&date=2026-02-27&id=r-1&v=1")
    expect(form.get_by_label("Company", exact=True)).to_have_value("A")
    form.get_by_label("Date of the interview").fill("2026-03-02")
    expect(form.locator("[data-slot=preview]")).to_contain_text("Monday 2 March")
    link = form.locator("[data-link]").input_value()
    assert read_invitation(urlsplit(link).fragment).id == "r-1"


def test_a_code_is_shown_and_saved(recruiters: Page) -> None:
    form = recruiters.locator("[data-tool=invite]")
    form.get_by_label("Company", exact=True).fill("Example S.A.")
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
    form.get_by_label("Company", exact=True).fill("Example S.A.")
    form.get_by_label("Your consultant’s e-mail address").fill("ada")
    expect(form.get_by_text("This is not an e-mail address.")).to_be_visible()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_list_comes_back_with_links_and_the_bad_row_is_named(
    recruiters: Page, encoding: str
) -> None:
    choose(recruiters, LIST.encode(encoding))
    expect(recruiters.get_by_text("1 links made. Rows without a link: 1.")).to_be_visible()
    expect(
        recruiters.get_by_text("Line 3: Date of the interview: There is no such date")
    ).to_be_visible()
    expect(
        recruiters.get_by_text("Columns used: Candidate, Company and Date. Kept as they are: Note.")
    ).to_be_visible()
    with recruiters.expect_download() as download:
        recruiters.get_by_role("button", name="Save the list with links").click()
    assert download.value.suggested_filename == "march-links.csv"
    text = Path(download.value.path()).read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert rows[0] == ["Candidate", "Company", "Date", "Note", "link", "problem"]
    assert rows[1][3] == "'=1+1"
    assert "company=Soci%C3%A9t%C3%A9" in rows[1][4]
    assert rows[2][4] == ""
    assert stored(recruiters) == {}


def test_ten_thousand_rows_show_progress_keep_the_page_alive_and_can_be_stopped(
    recruiters: Page,
) -> None:
    row = "Nora Lenz,Example S.A.,Coordinator,2026-02-27\n"
    data = ("candidate,company,role,date\n" + row * 10_000).encode()
    choose(recruiters, data)
    working = recruiters.locator("[data-working]")
    expect(working).to_contain_text("of 10,000 rows")
    recruiters.locator("[data-tool=invite]").get_by_label("Role", exact=True).fill("still alive")
    working.get_by_role("button", name="Cancel").click()
    expect(working).to_be_hidden()
    expect(recruiters.locator("[data-outcome]")).to_be_hidden()
    choose(recruiters, data)
    done = recruiters.get_by_text("10,000 links made. Every row has one.")
    expect(done).to_be_visible(timeout=60_000)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "The file has no rows."),
        (b"name,date\nNora,2026-02-27\n", "No column is called"),
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
    form.get_by_label("Company", exact=True).fill("Example S.A. " * 20)
    form.get_by_role("button", name="QR code").click()
    expect(form.get_by_role("img", name="QR code of the link")).to_be_visible()
    choose(recruiters, LIST.encode())
    expect(recruiters.locator("[data-outcome]")).to_be_visible()
    must_be_fine_everywhere(recruiters)
