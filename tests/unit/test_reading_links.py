"""Links as people bring them: the public reader, and what it says of each."""

from urllib.parse import quote

import pytest

import after_interview
from after_interview import LinkError, Problem, read_link
from after_interview.errors import Doubt
from after_interview.keep.move import move_link
from after_interview.keep.state import State, empty_state
from after_interview.links.damage import LONGEST_READ
from after_interview.links.reading import InvitationLink, MoveLink

PAGE = "https://example.org/checklist/"
LINK = f"{PAGE}#invite?company=Example%20S.A.&date=2026-02-27&firm=Example%20Search&id=r-1042&v=1"
FIELDS = {"company": "Example S.A.", "day": "2026-02-27", "firm": "Example Search"}


def read(text: str) -> InvitationLink:
    link = read_link(text)
    assert isinstance(link, InvitationLink)
    assert link.kind == "invite"
    return link


def merged(query: str) -> InvitationLink:
    """A link that a mail merge has made of raw values."""
    return read(f"{PAGE}#invite?{query}&id=r-1&v=1")


def refusal_of(text: str) -> str:
    with pytest.raises(LinkError) as error:
        read_link(text)
    return error.value.code


@pytest.mark.parametrize(
    ("text", "repairs"),
    [
        (LINK, ()),
        (LINK.replace("#", "%23"), ()),
        (f"/404.html/{LINK.replace('#', '%23').replace('?', '%3F').replace('=', '%3D')}",
         ("encoded",)),
        (quote(quote(LINK, safe=""), safe=""), ("encoded",)),
        (LINK.replace("&", "&amp;"), ("entities",)),
        (LINK.replace("=", "=3D").replace("firm", "fi=\r\nrm"), ("quoted-printable",)),
        (LINK.replace("firm", "fi\nrm"), ()),
        (LINK.replace("Search", "Sea\n> rch"), ("line-ends",)),
        (LINK.replace("Search", "Sea rch"), ("blanks",)),
        (f"Dear Nora, your link: <{LINK}>. Kind regards", ()),
        (f"{LINK}&utm_source=x&gclid=y", ("tracking",)),
        (LINK.replace("invite?", "invite?utm_source=x&"), ()),
        (LINK.replace("&firm", "&mc_cid=12&firm"), ("tracking",)),
        (LINK.replace("&firm", "&job_no=12&firm"), ("other-keys",)),
        (f"{LINK}#top", ()),
        (f"https://l.facebook.com/l.php?u={quote(LINK, safe='')}&h=AT", ("encoded",)),
    ],
)  # fmt: skip
def test_a_damaged_link_is_read_and_what_was_undone_is_said(
    text: str, repairs: tuple[str, ...]
) -> None:
    link = read(text)
    assert (link.fields, link.invitation.id) == (FIELDS, "r-1042")
    assert link.repairs == repairs
    assert (link.doubts, link.lost, link.problems) == ((), (), ())


def test_a_plus_stays_where_spaces_are_written_in_another_way() -> None:
    link = merged("company=Example%20S.A.&phone=+352 26 00 00&role=C++ developer")
    assert link.fields["consultant_telephone"] == "+352 26 00 00"
    assert link.fields["role"] == "C++developer"
    assert link.doubts == (Doubt("role", "spaces"),)
    link = merged("company=R+V%20Example&time=2 pm")
    assert link.fields["company"] == "R+V Example"


def test_pluses_of_a_form_are_spaces() -> None:
    link = merged("company=Example+S.A.&phone=%2B352+26+00&role=C%2B%2B+developer&time=09%3A00")
    assert link.fields == {
        "company": "Example S.A.",
        "consultant_telephone": "+352 26 00",
        "role": "C++ developer",
        "time": "09:00",
    }
    assert (link.repairs, link.doubts) == (("plus",), ())


def test_pluses_that_may_be_either_are_doubted() -> None:
    link = merged("company=Example+Partners")
    assert link.fields["company"] == "Example+Partners"
    assert link.doubts == (Doubt("company", "plus"),)
    link = merged("company=Example+Two+Three&phone=+352+26+00&role=C++")
    assert link.fields == {
        "company": "Example Two Three", "consultant_telephone": "+352 26 00", "role": "C++",
    }  # fmt: skip
    assert {problem.field for problem in link.doubts} == {"company", "consultant_telephone"}
    assert merged("date=2026-02-27T09:30:00+01:00").fields["time"] == "09:30"


@pytest.mark.parametrize(
    "company", ["Ernst & Example", "Ernst%20&%20Example", "Ernst &amp; Example"]
)
def test_an_ampersand_that_nobody_encoded_is_said_and_shown(company: str) -> None:
    link = merged(f"company={company}&role=Lead")
    assert link.fields == {"company": "Ernst & Example", "role": "Lead"}
    assert link.lost == (Doubt("company", "ampersand"),)


def test_an_ampersand_that_somebody_encoded_is_lost_to_nobody() -> None:
    link = read(quote(f"{PAGE}#invite?company=Ernst%20%26%20Example&id=r-1&v=1", safe=""))
    assert (link.fields["company"], link.lost) == ("Ernst & Example", ())
    link = read("#invite%3Fcompany%3DErnst%2520%26%2520Example%26role%3DLead%26v%3D1%26id%3Da")
    assert link.lost == (Doubt("company", "ampersand"),)


def test_a_placeholder_is_no_company() -> None:
    link = merged("company={{client.name}}&role=%DATE%&firm=*|FIRM|*")
    assert link.fields == {}
    assert {problem.code for problem in link.problems} == {"placeholder"}
    link = read("#invite?v=1&id={{application.id}}&company=Example&role=<<Role>>")
    assert link.invitation.id_is_made
    assert link.doubts == (Doubt("invitation", "placeholder"),)
    assert link.problems == (Problem("role", "placeholder"),)
    assert merged("company=#REF!&role=Lead").problems == (Problem("company", "placeholder"),)
    assert merged("company=undefined&role=Lead").problems == (Problem("company", "placeholder"),)


def test_letters_of_older_encodings_are_understood() -> None:
    assert merged("company=Soci%E9t%E9").fields["company"] == "Société"
    assert merged("company=Soci%u00E9t%u00E9").fields["company"] == "Société"
    assert read("#invite?company=3DSoci=C3=A9t=C3=A9&id=3D1&v=3D1").fields["company"] == "Société"
    link = merged("company=Soci%C3%83%C2%A9t%C3%83%C2%A9&role=Caf%C3%89%C2%AE")
    assert link.fields == {"company": "Société", "role": "CafÉ®"}
    assert link.doubts == (Doubt("company", "encoded"),)
    assert merged("company=Soci%C3%83%C2%A9t%C3%83%C2%A9例").fields["company"] == "SociÃ©tÃ©例"


def test_an_id_that_may_be_cut_is_made() -> None:
    link = read("#invite?company=Example&id=r-10")
    assert link.invitation.id_is_made
    assert link.lost == (Doubt("", "whole-end"),)


def test_a_link_before_many_stops_is_read_at_once() -> None:
    text = "#invite?id=1&v=1&company=Example"
    assert read(text + "." * 50_000).fields["company"] == "Example"
    assert read(text + "%20(Ltd.)" + "." * 50_000).fields["company"] == "Example (Ltd.)"


@pytest.mark.parametrize(
    ("end", "lost"),
    [("&v", "whole-end"), ("", "whole-end"), ("&", "whole-end"), ("&role=Lea", "end"),
     ("&role=L%", "end"), ("&role=L%C3", "end"), ("&role=L%E2%82", "end")],
)  # fmt: skip
def test_a_lost_end_is_said(end: str, lost: str) -> None:
    link = read(f"#invite?company=Example&date=2026-02-27{end}")
    assert link.fields["day"] == "2026-02-27"
    assert [problem.code for problem in link.lost] == [lost]
    assert link.fields.get("role", "L").startswith("L")
    assert not link.fields.get("role", "").endswith(("%", "â"))


def test_spaces_are_kept_or_taken_out_as_the_whole_link_says() -> None:
    link = merged("company=Example S.A.&role=Support lead")
    assert link.fields == {"company": "Example S.A.", "role": "Support lead"}
    assert link.doubts == (Doubt("company", "spaces"), Doubt("role", "spaces"))
    link = merged("company=Exam\nple&date=2026-\n02-27")
    assert (link.fields, link.doubts) == ({"company": "Example", "day": "2026-02-27"}, ())
    link = merged("company=Example\nCompany&role=A%20B")
    assert link.doubts == (Doubt("company", "spaces"),)


def test_spaces_that_nobody_encoded_stay_where_other_signs_were() -> None:
    link = merged("company=Ernst %26 Example&role=Lead developer")
    assert link.fields == {"company": "Ernst & Example", "role": "Lead developer"}
    assert link.doubts == (Doubt("company", "spaces"), Doubt("role", "spaces"))
    assert (
        merged("company=A&email=ada@exam ple.com").fields["consultant_email"] == "ada@example.com"
    )


def test_people_on_lines_of_their_own_stay_so() -> None:
    link = merged("company=Example S.A.&people=Claire Weber, HR\r\nMarc Thill&role=Lead")
    assert link.fields["people"] == "Claire Weber, HR\nMarc Thill"
    assert Doubt("people", "spaces") in link.doubts


def test_entities_inside_a_value_are_signs() -> None:
    link = merged("company=Ernst%20%26amp%3B%20Ex%26eacute%3Bmple&role=L%26%2339%3BExemple")
    assert link.fields == {"company": "Ernst & Exémple", "role": "L'Exemple"}
    assert {doubt.code for doubt in link.doubts} == {"encoded"}


def test_what_stands_behind_a_link_without_its_end_is_left_out() -> None:
    link = read("See #invite?v=1&id=a&company=Example%20S.A. and call me.")
    assert (link.fields["company"], link.doubts) == (
        "Example S.A.",
        (Doubt("company", "behind"),),
    )
    assert read("(#invite?v=1&id=a&company=Example)").fields["company"] == "Example"
    assert read("#invite?v=1&id=a&company=Example (LU)").fields["company"] == "Example (LU)"
    assert read("“#invite?v=1&id=a&company=Example”").fields["company"] == "Example"
    assert read("#invite?v=1&id=a&company=C#top").fields["company"] == "C"
    assert read("#invite?company=Example&id=a&v=?").fields["company"] == "Example"


def test_an_encoding_that_may_be_the_texts_own_is_doubted() -> None:
    link = merged("company=A%2520B&role=C%20D")
    assert link.fields["company"] == "A%20B"
    assert link.doubts == (Doubt("company", "encoded"),)


@pytest.mark.parametrize("begun", ["%C3", "%C2", "%E2", "%E2%80"])
def test_a_letter_that_is_only_begun_at_the_end_of_a_value_is_doubted(begun: str) -> None:
    cut = merged(f"role=Lead&company=Caf{begun}")
    assert Doubt("company", "encoded") in cut.doubts
    assert merged("role=Lead&company=Caf%E9").doubts == ()
    assert merged("company=S%C3O&role=Lead").doubts == ()


@pytest.mark.parametrize(
    "begun", ["%C3", "%E2", "%E2%80", "%D0", "%C5", "%F0%9F", "%F0%9F%98", "%25C3", "%E6%A0"]
)
def test_half_a_letter_at_the_end_is_the_end_wherever_the_version_stands(begun: str) -> None:
    cut = read(f"#invite?v=1&id=r-1&role=Lead%20B&company=Caf{begun}")
    assert cut.fields["company"] == "Caf"
    assert cut.lost == (Doubt("company", "end"),)
    assert read(f"#invite?id=r-1&company=Caf{begun}").fields["company"] == "Caf"


@pytest.mark.parametrize(("value", "text"), [("Caf%E9", "Café"), ("IRM%C3", "IRMÃ")])
def test_a_letter_of_one_byte_at_the_end_stays(value: str, text: str) -> None:
    whole = read(f"#invite?v=1&id=r-1&role=Lead&company={value}")
    assert (whole.fields["company"], whole.lost) == (text, ())


@pytest.mark.parametrize(
    ("key", "value", "lost"),
    [
        ("date", "2026-03-1", ["end"]),
        ("promised", "12.03.20", ["end"]),
        ("date", "2026-03-12", []),
        ("date", "12.03.26", []),
        ("role", "Lead 20", []),
        ("date", "2026-03-1&role=Lead", []),
    ],
)
def test_a_date_at_the_end_may_have_lost_its_last_digits(
    key: str, value: str, lost: list[str]
) -> None:
    link = read(f"#invite?v=1&id=r-1&company=Example&{key}={value}")
    assert [one.code for one in link.lost] == lost


@pytest.mark.parametrize("end", ["", "=", "=3", "=…", "= Kind regards"])
def test_signs_of_quoted_printable_are_known_before_a_version_that_is_cut(end: str) -> None:
    link = read(f"#invite?company=3DExample&date=3D2026-02-27&id=3Dr-1&v{end}")
    assert link.fields == {"company": "Example", "day": "2026-02-27"}


def test_one_value_that_may_have_such_a_sign_before_it_is_doubted() -> None:
    assert Doubt("company", "encoded") in read("#invite?company=3DExample&date=").doubts
    whole = read("#invite?company=3DExample&v=1")
    assert (whole.fields["company"], whole.doubts) == ("3DExample", ())


def test_blanks_of_the_sentence_behind_a_cut_link_say_nothing_about_its_pluses() -> None:
    link = read("#invite?company=Ex%C3%A9+%26+Co&date=2026-02-27&role=Le Kind regards, Tom")
    assert link.fields["company"] == "Exé & Co"
    assert read("#invite?company=A+B&role=Lead%20c").fields["company"] == "A+B"


@pytest.mark.parametrize(
    ("behind", "company"),
    [
        ("Example%20Ltd.", "Example Ltd."),
        ("Example%20Inc.#top", "Example Inc."),
        ("Example#top…", "Example"),
        ("Example#_top>", "Example"),
        ("Example%2520Bros.", "Example Bros."),
        ("Example.", "Example"),
    ],
)
def test_what_stands_behind_the_last_value_is_told_from_it(behind: str, company: str) -> None:
    assert read(f"#invite?v=1&id=r-1&company={behind}").fields["company"] == company


def test_an_escape_that_something_came_into_is_doubted() -> None:
    link = merged("company=Gen%C3%A|8ve%20S.A.&role=Lead")
    assert Doubt("company", "encoded") in link.doubts
    link = merged("company=100%25%20Example%2C%20Pflege%20(80%-100%)&role=Lead")
    assert Doubt("company", "encoded") not in link.doubts


def test_hyphens_that_must_not_break_are_those_of_a_keyboard() -> None:
    assert merged("company=Ker\u2011Anna&role=Lead").fields["company"] == "Ker-Anna"


def test_a_shortened_copy_of_a_link_is_passed_over() -> None:
    assert read(f"{LINK[:70]}...<{LINK}>").fields == FIELDS
    assert read(f"{LINK[:70]}...<{LINK}>").doubts == ()
    other = LINK.replace("Example%20S.A.", "Another")
    assert Doubt("", "another-link") in read(f"{LINK[:70]} {other}").doubts
    assert Doubt("", "another-link") in read(f"{LINK[:90]} {LINK[:70]} {other}").doubts


def test_a_bare_plus_beside_an_encoded_one_is_doubted() -> None:
    link = merged("company=Example+Bakery&role=Head%20of%20R%2BD&email=a+b@example.com")
    assert link.fields["company"] == "Example+Bakery"
    assert link.doubts == (Doubt("company", "plus"),)


@pytest.mark.parametrize(
    "letters", ["%CF%F0%E8%EC%E5%F0", "%A3ukasz%20%AF%F3%B3ty", "Tom%E1%9A%20Dvo%F8%E1k"]
)
def test_letters_of_one_byte_that_make_no_western_word_are_doubted(letters: str) -> None:
    assert Doubt("company", "encoded") in merged(f"company={letters}&role=Lead").doubts


def test_a_value_that_was_encoded_once_more_than_the_others_is_read() -> None:
    link = merged("company=Caf%25C3%25A9%2520%2526%2520Bar&role=C%20D")
    assert link.fields["company"] == "Café & Bar"
    assert link.doubts == (Doubt("company", "encoded"),)


def test_an_encoded_end_of_line_may_be_a_sign_of_the_value() -> None:
    link = read("#invite?company%3DE%3D\nmc2 Example&id%3D1&v%3D1")
    assert Doubt("company", "spaces") in link.doubts
    link = read("#invite?company=E%3D\nmc2%20Example&id=1&v=1")
    assert link.fields["company"] == "E=mc2 Example"


def test_an_address_inside_a_value_ends_no_link() -> None:
    link = read("#invite?company=Example&role=See%20https://example.com/job&id=1&v=1")
    assert link.fields["role"] == "See https://example.com/job"


def test_wrappers_around_wrappers_have_an_end() -> None:
    text = LINK
    for _ in range(9):
        text = f"https://www.google.com/url?q={quote(text, safe='')}"
    assert read(text).fields["day"] == "2026-02-27"


def test_of_two_links_the_first_is_read_and_the_other_said() -> None:
    other = LINK.replace("2026-02-27", "2026-03-02")
    link = read(f"New: {other}\n\n> Old: {LINK}")
    assert link.fields["day"] == "2026-03-02"
    assert link.doubts == (Doubt("", "another-link"),)
    assert read(f'<a href="{LINK}">{LINK}</a>').doubts == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "no-link"),
        ("Would you invite? company=Example", "no-link"),
        ("https://example.com/checklist/#invite", "not-an-invitation"),
        ("Your list: <https://example.com/checklist/%23invite%3F>. Good luck", "not-an-invitation"),
        ("https://example.com/checklist/#inviter", "no-link"),
        ("https://example.org/checklist/", "no-link"),
        ("x" * (LONGEST_READ + 1), "too-long"),
        ("https://lnkd.in/abc", "sealed"),
        ("https://protect-eu.mimecast.com/s/abc?domain=example.org", "sealed"),
        ("https://urldefense.com/v3/__https:/x.org/*invite?company=A&v=1__;!!x!y$", "sealed"),
        ("https://urldefense.com/v3/__https:/x.org/*invite?company=A&v=1__;w!!x!y$", "sealed"),
        ("#invite?company=%20&v=1", "not-an-invitation"),
        ("#invite?company=A&v=9", "newer-version"),
        ("#move?d=AAAA&v=1", "cut-short"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_a_reason(text: str, code: str) -> None:
    assert refusal_of(text) == code


def test_proofpoint_writes_runs_of_signs_in_short() -> None:
    text = (
        "https://urldefense.com/v3/__https:/example.org/*invite?company=A**BB&id=1&v=1__;IyUyMA!!x$"
    )
    assert read(text).fields["company"] == "A B"


def test_base64_that_is_no_address_is_left_alone() -> None:
    assert read(f"aHR0c{'A' * 37} {LINK}").fields == FIELDS
    assert read(f"aHR0c{'_' * 40} {LINK}").fields == FIELDS


def test_entities_that_are_none_are_left_alone() -> None:
    assert merged("company=A &foo; B").fields["company"] == "A &foo; B"


def test_a_move_is_read_through_the_same_damage() -> None:
    state: State = {
        **empty_state(),
        "interviews": {
            "a": {"archived": False, "done": {}, "edited": {}, "company": "Example S.A."}
        },
    }
    link = move_link(state, ["a"], PAGE)
    for text in (
        link, link.replace("#", "%23"), link.replace("&", "&amp;"), f"<{link}>.", link[:-4],
        link[:60] + "\r\n" + link[60:], link[:60] + " " + link[60:], quote(link, safe=""),
        link.replace("=", "=3D"),
    ):  # fmt: skip
        moved = read_link(text)
        assert isinstance(moved, MoveLink)
        assert (moved.kind, moved.state["interviews"]["a"]["company"]) == ("move", "Example S.A.")


def test_the_reader_is_loaded_when_it_is_asked_for() -> None:
    assert after_interview.read_link is read_link
    with pytest.raises(AttributeError):
        after_interview.write_link  # noqa: B018
