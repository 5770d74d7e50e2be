"""Invitations: written by a firm, read by a candidate, whatever happens to the link on its way."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from after_interview.errors import Doubt, FieldError, LinkError, Problem
from after_interview.links.damage import LONGEST_READ
from after_interview.links.invitation import (
    KEYS,
    LONGEST_LINK,
    Invitation,
    invitation,
    link_of,
    read_invitation,
)
from after_interview.links.lookalikes import misread

PAGE = "https://example.org/checklist/"
FIELDS = {
    "company": "Example S.A.",
    "role": "Customer support coordinator",
    "day": "2026-02-27",
    "time": "09:00",
    "people": "Claire Weber, recruiter\nMarc Thill, head of support",
    "channel": "email",
    "promised": "2026-03-05",
    "country": "LU",
    "firm": "Example Search",
    "consultant": "Ada Roth",
    "consultant_email": "ada.roth@example.com",
    "consultant_telephone": "+44 7700 900456",
    "write_to": "firm",
}


def fragment_of(link: str) -> str:
    return urlsplit(link).fragment


def refusal_of(fragment: str) -> str:
    with pytest.raises(LinkError) as error:
        read_invitation(fragment)
    assert str(error.value) == error.value.code
    return error.value.code


def test_what_a_firm_writes_a_candidate_reads() -> None:
    invited = invitation("r-1042", FIELDS)
    assert invited == Invitation("r-1042", FIELDS, ())
    assert read_invitation(fragment_of(link_of(invited, PAGE))) == invited


def test_a_link_looks_as_documented() -> None:
    # Written out: links that firms have sent have to be readable for ever.
    link = link_of(invitation("r-1042", {"company": "Example S.A.", "time": "09:00"}), PAGE)
    assert link == f"{PAGE}#invite?company=Example%20S.A.&id=r-1042&time=09%3A00&v=1"


def test_the_keys_are_sorted_and_everything_is_behind_the_hash() -> None:
    link = link_of(invitation("a", FIELDS), PAGE)
    keys = re.findall(r"[?&]([a-z]+)=", link)
    assert keys == sorted([*KEYS, "id", "v"])
    assert link.startswith(f"{PAGE}#")
    assert link.isascii()


def test_an_independent_reader_finds_the_same() -> None:
    query = fragment_of(link_of(invitation("a", FIELDS), PAGE)).partition("?")[2]
    found = {key: values[0] for key, values in parse_qs(query, strict_parsing=True).items()}
    assert found == {"id": "a", "v": "1", **{key: FIELDS[name] for key, name in KEYS.items()}}


@given(st.dictionaries(st.sampled_from(list(KEYS.values())), st.text(max_size=40)))
def test_whatever_is_typed_the_link_says_what_the_invitation_says(fields: dict[str, str]) -> None:
    invited = invitation("a", fields)
    assume(invited.fields)
    # What looks encoded twice is mended, and said to be in doubt (test_links_on_their_way.py).
    assume(all(misread(text) == text for text in invited.fields.values()))
    again = read_invitation(fragment_of(link_of(invited, PAGE)))
    assert again == Invitation("a", invited.fields)


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("day", "32.2.2026", "not-a-date"),
        ("day", "27 February", "no-year"),
        ("day", "Monday 27/02/2026", "another-weekday"),
        ("day", "03/04/2026", "which-day"),
        ("time", "3:00", "which-time"),
        ("day", "1999-01-01", "year-out-of-range"),
        ("promised", "soon", "not-a-date"),
        ("time", "half past nine", "not-a-time"),
        ("country", "Atlantis", "not-a-choice"),
        ("channel", "pigeon", "not-a-choice"),
        ("write_to", "me", "not-a-choice"),
        ("consultant_email", "ada", "not-an-address"),
        ("consultant_telephone", "javascript:alert(1)", "not-a-number"),
        ("company", "x" * 301, "too-long"),
        ("people", "\n".join(f"Person {n}, " + "x" * 90 for n in range(20)), "too-long"),
        ("people", "x" * 1_001, "too-long"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_and_left_out(
    field: str, value: str, code: str
) -> None:
    invited = invitation("a", {"role": "Coordinator", field: value})
    assert invited.problems == (Problem(field, code),)
    assert bool(invited.choices) == code.startswith("which-")
    assert dict(invited.fields) == {"role": "Coordinator"}


def test_text_is_plain_text_on_one_line() -> None:
    invited = invitation("a", {"company": " Example\r\nBcc: x\u202e\x00 \ud800<b> "})
    assert invited.fields["company"] == "Example Bcc: x <b>"
    unseen = "\u200b\u00ad\u2060\ufeff\u3164\u061c\U000e0041\u200d"
    assert invitation("a", {"company": f"Ex{unseen}ample"}).fields["company"] == "Example"


def test_people_stand_as_typed_without_blank_lines() -> None:
    invited = invitation("a", {"people": " Claire  Weber , recruiter\r\n\n, nobody\nMarc Thill"})
    assert invited.fields["people"] == "Claire Weber , recruiter\n, nobody\nMarc Thill"


def test_choices_are_read_in_any_case() -> None:
    assert invitation("a", {"channel": " EMAIL "}).fields == {"channel": "email"}


@pytest.mark.parametrize("id_", ["", "a b", "-a", "x" * 65, "a\n", "é", "<b>"])
def test_an_id_is_short_and_plain(id_: str) -> None:
    with pytest.raises(FieldError) as error:
        invitation(id_, {})
    assert error.value.problem == Problem("invitation", "not-an-id")


@pytest.mark.parametrize("field", ["company", "people"])
def test_a_link_that_grows_too_long_is_refused_with_the_field_to_shorten(field: str) -> None:
    long = dict.fromkeys(("company", "role", "firm", "consultant"), "é" * 300)
    if field == "people":
        long["people"] = "Claire Weber"
    with pytest.raises(FieldError) as error:
        link_of(invitation("a", long), PAGE)
    assert error.value.problem == Problem(field, "too-long")


def test_a_link_is_never_longer_than_it_may_be() -> None:
    for length in range(280, 301):
        fields = {"company": "a" * length, "role": "é" * 200, "firm": "b" * 300}
        try:
            link = link_of(invitation("a", fields), PAGE)
        except FieldError:
            continue
        assert len(link) <= LONGEST_LINK


def test_unknown_keys_are_ignored_and_of_a_repeated_one_the_first_counts() -> None:
    invited = read_invitation("invite?v=1&id=a&company=A&company=B&constructor=x&__proto__=y&day=z")
    assert invited == Invitation("a", {"company": "A"})


@pytest.mark.parametrize(
    "fragment",
    ["", "#", "invite", "move?v=1&d=a", "step-follow-up", "invite?v=1&id=a", "invite?x=y"],
)
def test_another_fragment_is_no_invitation(fragment: str) -> None:
    assert refusal_of(fragment) == "not-an-invitation"


@pytest.mark.parametrize("query", ["company=A", "company=A&v=0", "company=A&v=x&id=%3C%3E"])
def test_an_invitation_without_an_id_is_given_one(query: str) -> None:
    invited = read_invitation(f"#invite?{query}")
    assert (invited.fields, invited.id_is_made) == ({"company": "A"}, True)
    assert invited.id == read_invitation("invite?company=%20a%20&date=2026-02-27").id
    assert invited.id != read_invitation("invite?company=A&role=B").id


def test_an_id_of_other_signs_becomes_one_that_a_link_may_have() -> None:
    assert read_invitation("#invite?company=A&id=R/1042 (2)&v=1").id == "R-1042-2"


def test_an_invitation_of_a_later_version_says_so() -> None:
    assert refusal_of("invite?company=A&v=2&id=a") == "newer-version"
    assert read_invitation("invite?company=A&v=1.1&id=a").id == "a"


def test_a_text_of_unreasonable_size_is_not_looked_at() -> None:
    start = "invite?v=1&id=a&company="
    assert refusal_of(start + "x" * LONGEST_READ) == "not-an-invitation"


def test_an_invitation_says_its_revision_and_the_language_of_the_candidate() -> None:
    invited = invitation("a", {"company": "A"}, "2026-11-26 09:30", "Français")
    assert (invited.revision, invited.language) == ("202611260930", "fr")
    link = link_of(invited, PAGE)
    assert link == f"{PAGE}#invite?company=A&id=a&lang=fr&rev=202611260930&v=1"
    assert read_invitation(link) == invited
    assert invitation("a", {}, "x" * 20, "?").revision == ""


@pytest.mark.parametrize(
    ("fields", "understood"),
    [
        ({"day": "27.02.2026", "time": "9h30"}, {"day": "2026-02-27", "time": "09:30"}),
        ({"day": "27/02/2026", "promised": "03/04/2026"},
         {"day": "2026-02-27", "promised": "2026-04-03"}),
        ({"day": "03/04/2026", "country": "luxembourg"}, {"day": "2026-04-03", "country": "LU"}),
        ({"day": "03/04/2026", "country": "États-Unis"}, {"day": "2026-03-04", "country": "US"}),
        ({"day": "2026-02-27T14:00:00+01:00"}, {"day": "2026-02-27", "time": "14:00"}),
        ({"day": "2026-02-27T14:00", "time": "2 pm"}, {"day": "2026-02-27", "time": "14:00"}),
        ({"channel": "E-Mail", "write_to": "Firm"}, {"channel": "email", "write_to": "firm"}),
        ({"channel": "par téléphone"}, {"channel": "telephone"}),
        ({"consultant_email": "Ada Roth <mailto:ada@example.com>."},
         {"consultant_email": "ada@example.com"}),
        ({"consultant_telephone": "tel:+352 26 00 00"}, {"consultant_telephone": "+352 26 00 00"}),
    ],
)  # fmt: skip
def test_what_other_programs_write_is_understood(
    fields: dict[str, str], understood: dict[str, str]
) -> None:
    invited = invitation("a", fields)
    assert (invited.fields, invited.problems) == (understood, ())


def test_a_time_of_another_zone_is_taken_and_doubted() -> None:
    invited = invitation("a", {"time": "09:30Z"})
    assert (invited.fields, invited.doubts) == ({"time": "09:30"}, (Doubt("time", "zone"),))


@pytest.mark.parametrize(
    "mark",
    ["{{client.name}}", "${company}", "[[Company]]", "%FIRSTNAME%", "%%company%%", "«Company»",
     "*|FNAME|*", "<<Company>>", "{!Account.Name}", "{company}", "[Company]", "<%= company %>",
     "#{company}", "@@company@@", "__COMPANY__", "$company$",
     "{job-title}", "{first-name there}", "[candidate.first]", "##jobtitle##", "%POSITION%",
     "Dear {{name}}"],
)  # fmt: skip
def test_a_placeholder_that_nobody_has_filled_in_is_named(mark: str) -> None:
    invited = invitation("a", {"company": mark, "day": mark, "time": mark, "role": "Lead"})
    assert invited.fields == {"role": "Lead"}
    assert set(invited.problems) == {
        Problem(name, "placeholder") for name in ("company", "day", "time")
    }


@pytest.mark.parametrize(
    "name", ["100% sure", "C++ {backend} team", "«Les» amis", "A [B] C", "R & D"]
)
def test_signs_that_people_write_are_no_placeholders(name: str) -> None:
    assert invitation("a", {"company": name}).fields == {"company": name}
