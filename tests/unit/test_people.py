"""The people met, as candidates type and paste them: nobody is lost, nobody is invented."""

import json
import re
from dataclasses import replace
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from after_interview import FieldError, People, Person, read_people
from after_interview.bridge import handle
from after_interview.people import vocabulary
from after_interview.people.corrections import corrected
from after_interview.people.first_names import FIRST_NAMES
from after_interview.people.names import key_of
from after_interview.people.reading import LONGEST_LINE, LONGEST_TEXT, MOST_PEOPLE, written
from tests.unit.people_doubted import DOUBTED
from tests.unit.people_pasted import PASTED
from tests.unit.people_strangers import STRANGERS, TIRED, TOLD
from tests.unit.people_typed import TYPED

ALL = [*TYPED, *PASTED, *STRANGERS]

CLAIRE = Person("Claire Weber", "recruiter", "claire.weber@example.com")


def words_of(text: str) -> list[str]:
    return re.findall(r"[^\W\d_和]+", normalize("NFC", text).casefold())


APART = set(
    words_of(
        """and plus also then with et ainsi que puis avec und sowie mit dann as well as и و και met
        og och y e en an i a mailto name full names nom prenom vorname nachname surname first last
        email mail courriel from to cc bcc von de role title position job fonction funktion rolle
        poste address n x u at dot та oraz și és ve και amp nbsp mm mmes drs is was
        poi depois luego daarna duerno potem ensuite danach appelle s se si llama chiama chama
        called ist b c ii à both i we met saw spoke talked interview interviewed chaired hosted w
        by"""
    )
)
"""Words that only set others apart, or say what stands beside them."""
ARTICLE = re.compile(r"(?<!van )(?<!von )\bder (?=Dr\.|Mme\b|(?:HR )?(?:Claire|Tom)\b)")
"""A German article before a first name: “der Dr. Tom” is Dr. Tom, and nothing is lost."""


def shown(read: People) -> str:
    """What was understood, one a line: name | role | e-mail | address as, and “? ” what was not."""
    rows = [
        f"{each.name} | {each.role} | {each.email} | {each.address_as}".rstrip(" |")
        for each in read.people
    ]
    return "\n".join([*rows, *(f"? {line}" for line in read.unread)])


def assert_nothing_is_lost(text: str) -> None:
    read = read_people(text)
    people = [f"{each.name} {each.role} {each.email} {each.address_as}" for each in read.people]
    kept = words_of("\n".join([*people, *read.unread]))
    assert set(words_of(ARTICLE.sub("", text))) - APART <= set(kept)


AS_TYPED = {
    "BUTTONS", "CLOSINGS", "EXACT_HONORIFICS", "EXACT_PARTICLES", "EXACT_TITLES", "HAN_HONORIFICS",
    "HAN_ROLES", "HAN_SURNAMES", "JOINERS", "NAMES_TOO", "NOBODY_PHRASES", "NOTICES",
    "SILENT_BEFORE", "WITH_FIRST_NAME",
}  # fmt: skip
"""Of the vocabulary, what is compared with a text as it stands, or with a whole line of it."""


def in_the_vocabulary(words: Any) -> set[str]:
    """The words of a list of the vocabulary, however it keeps them."""
    if isinstance(words, str):
        return {words}
    if not isinstance(words, dict):
        return set().union(*map(in_the_vocabulary, words))
    by_form = any(not isinstance(value, str) for value in words.values())
    return in_the_vocabulary([*(words.values() if by_form else words)])


@pytest.mark.parametrize("name", [name for name in dir(vocabulary) if name.isupper()])
def test_each_word_of_the_vocabulary_stands_as_it_is_looked_up(name: str) -> None:
    words = in_the_vocabulary(getattr(vocabulary, name))
    assert words
    if name not in AS_TYPED:
        assert {word for word in words if key_of(word) != word} == set()


def test_first_names_are_a_set_that_is_looked_up_by_what_a_name_is_compared_as() -> None:
    names = list(FIRST_NAMES)
    assert len(FIRST_NAMES) == len(names) == len(set(names))
    assert [name for name in names if key_of(name) != name or name not in FIRST_NAMES] == []
    assert {"claire", "claire weber", "cl", ""} & FIRST_NAMES == {"claire"}
    nothing: object = None
    assert nothing not in FIRST_NAMES


@pytest.mark.parametrize(("typed", "understood"), [*ALL, *TOLD, *TIRED, *DOUBTED])
def test_what_people_type_is_understood_or_handed_back(typed: str, understood: str) -> None:
    assert shown(read_people(typed)) == understood


@pytest.mark.parametrize("typed", [typed for typed, _ in ALL])
def test_no_word_of_what_people_type_is_lost(typed: str) -> None:
    assert_nothing_is_lost(typed)


@pytest.mark.parametrize(
    "line",
    [
        "Claire Weber, recruiter, claire.weber@example.com",
        "Claire Weber (recruiter) claire.weber@example.com",
        "Claire Weber, recruiter <claire.weber@example.com>",
        "claire.weber@example.com Claire Weber, recruiter",
        "  Claire   Weber ,recruiter,(claire.weber@example.com) ",
        "Weber, Claire (recruiter) <claire.weber@example.com>",
        "1. Claire Weber – recruiter – [mailto:claire.weber@example.com].",
        "Claire Weber\nrecruiter\nclaire.weber@example.com",
        "Name: Claire Weber\nRole: recruiter\nE-mail: claire.weber@example.com",
        "\u202aClaire\u00a0Weber\u202c,\u200b recruiter, \u200eclaire.weber@example.com\ufeff",
    ],
)
def test_name_role_and_address_are_found_however_they_are_set_apart(line: str) -> None:
    assert read_people(line) == People((CLAIRE,))


@pytest.mark.parametrize(
    ("typed", "title", "honorific", "first", "surname", "full"),
    [
        ("Dr. Anne-Marie van der Berg-O'Neil", "Dr", "", "Anne-Marie", "van der Berg-O'Neil",
         "Anne-Marie van der Berg-O'Neil"),
        ("Sir Malcolm Reeve", "Sir", "", "Malcolm", "Reeve", "Malcolm Reeve"),
        ("Dame Judith", "Dame", "", "Judith", "", "Judith"),
        ("Ms. Fiona O'Shaughnessy", "", "Ms", "Fiona", "O'Shaughnessy", "Fiona O'Shaughnessy"),
        ("Frau Prof. Dr. Özdemir", "Professor", "Ms", "", "Özdemir", "Özdemir"),
        ("Maître Dupont", "Maître", "", "", "Dupont", "Dupont"),
        ("Elizabeth (Liz) Thornton", "", "", "Liz", "Thornton", "Elizabeth Thornton"),
        ("Claire Weber (they/them)", "", "Mx", "Claire", "Weber", "Claire Weber"),
        ("mr smith", "", "Mr", "", "Smith", "Smith"),
        ("anne-marie de la cruz", "", "", "Anne-Marie", "de la Cruz", "Anne-Marie de la Cruz"),
        ("WEBER Claire", "", "", "Claire", "Weber", "Claire Weber"),
        ("MS O'NEILL-BERG", "", "Ms", "", "O'Neill-Berg", "O'Neill-Berg"),
        ("JP", "", "", "JP", "", "JP"),
        ("Martin Lee Jr. PhD", "", "", "Martin", "Lee", "Martin Lee Jr."),
        ("José Ortega y Gasset", "", "", "José", "Ortega y Gasset", "José Ortega y Gasset"),
        ("Claire Weber née Schmitt", "", "", "Claire", "Weber", "Claire Weber"),
        ("Dr.Weber", "Dr", "", "", "Weber", "Weber"),
        ("王先生", "", "Mr", "", "王", "王"),
        ("先生", "", "", "先生", "", "先生"),
        ("王伟", "", "", "王伟", "", "王伟"),
        ("", "", "", "", "", ""),
    ],
)  # fmt: skip
def test_a_name_is_taken_apart(  # noqa: PLR0913, PLR0917
    typed: str, title: str, honorific: str, first: str, surname: str, full: str
) -> None:
    person = Person(typed)
    assert (person.title, person.honorific) == (title, honorific)
    assert (person.first_name, person.surname, person.full_name) == (first, surname, full)


def test_titles_stand_as_typed_for_other_languages() -> None:
    assert Person("Herr Prof. Dr. h.c. Klaus Meyer").titles == "Prof. Dr. h.c."


def test_a_form_of_address_that_was_chosen_stands_over_the_one_typed() -> None:
    person = Person("Dr Claire Weber", chosen="Ms")
    assert (person.address_as, person.honorific) == ("Ms", "Ms")


def test_as_many_people_as_anybody_meets_are_read_and_the_rest_is_handed_back() -> None:
    read = read_people("\n".join(f"Person {n}, tester" for n in range(MOST_PEOPLE + 2)))
    assert len(read.people) == MOST_PEOPLE
    assert read.unread == ("Person 30, tester", "Person 31, tester")


def test_what_is_too_long_is_handed_back() -> None:
    line = "Claire Weber, " + "x" * LONGEST_LINE
    assert read_people(line).unread == (line[LONGEST_LINE:],)
    text = "Claire Weber\n" + " " * LONGEST_TEXT + "Marc Thill"
    assert read_people(text).unread == ("Marc Thill",)


@pytest.mark.parametrize(
    "person",
    [
        CLAIRE,
        Person("Claire Weber", "Deloitte"),
        Person("Claire Weber", "head of sales, Europe (acting)", "c@example.com", "Ms"),
        Person("Dr Claire Weber", "", "", "first name"),
        Person("Claire", "", "", "full name"),
        Person("", "", "claire@example.com"),
        Person("Elizabeth (Liz) Thornton", "CEO"),
    ],
)
def test_a_person_is_written_as_it_reads_back(person: Person) -> None:
    assert read_people(written(person)) == People((person,))


MIXED = """Claire Weber Tom Muller HR recruiter head of sales and & / , ; • | – : ( ) "
    <c@example.com> c@example.com Dr. Mme van der Jr. PhD the someone from 2 +352260000
    10:00 王伟 、 idk address as Ms first name didn't née she/her x =?utf-8?q?a@b.example?=
    https://example.com @tom - or"""
WORD = st.sampled_from([*MIXED.split(), "\n", "\t"])


@given(st.lists(WORD, max_size=14).map(" ".join))
def test_no_word_is_lost_in_any_order(text: str) -> None:
    assert_nothing_is_lost(text)


@given(st.text(max_size=80))
def test_whatever_was_typed_is_names_on_one_line_or_handed_back(text: str) -> None:
    read = read_people(text)
    for person in read.people:
        assert person.name or person.email
        assert len(f"{person.name}{person.role}{person.email}".splitlines()) == 1
    kept = "".join([*(f"{p.name}{p.role}{p.email}" for p in read.people), *read.unread])
    typed, kept = (normalize("NFC", it.casefold()) for it in (text, kept))
    lost = set(re.findall(r"[^\W\d_]", typed)) - set(kept)
    assert {letter for letter in lost if key_of(letter) not in "".join(APART)} == set()


@given(st.sampled_from(ALL), st.data())
def test_a_correction_is_written_so_that_all_reads_back_the_same(
    case: tuple[str, str], data: st.DataObject
) -> None:
    before = read_people(case[0])
    assume(before.people)
    row = data.draw(st.integers(0, len(before.people) - 1))
    text = corrected(case[0], row, {"role": "head of tests", "address_as": "Mx"})
    after = read_people(text)
    changed = replace(before.people[row], role="head of tests", chosen="Mx")
    if changed.parts.address_as == "Mx":
        changed = replace(changed, chosen="")
    assert after.people == (*before.people[:row], changed, *before.people[row + 1 :])
    assert after.unread == before.unread


@pytest.mark.parametrize(
    "name", ["someone from HR", "The boss", "HR", "Claire or Clara", "a, b; c", 'x "y"']
)
def test_what_is_said_to_be_a_name_is_one(name: str) -> None:
    [person] = read_people(corrected("Claire", 0, {"name": name, "role": "Tom"})).people
    assert (person.name, person.role) == (name, "Tom")


def test_who_is_left_without_a_name_and_an_address_is_gone() -> None:
    text = corrected("Claire, HR\nTom, and two others", 0, {"name": " "})
    assert text == "Tom\n? two others"
    assert shown(read_people(text)) == "Tom |  |  | first name\n? two others"


def test_an_address_alone_and_a_name_of_its_own_stay_two() -> None:
    typed = "Claire Weber\n\nclaire@example.com\n\nTom"
    text = corrected(typed, 2, {"role": "CTO"})
    assert len(read_people(text).people) == 3
    assert (
        text
        == 'name: "Claire Weber"\nname: ""; email: "claire@example.com"\nname: "Tom"; role: "CTO"'
    )


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(FieldError, match="not-an-address"):
        corrected("Claire", 0, {"email": "claire@"})
    assert corrected("Claire", 0, {"email": ""}) == "Claire"


@pytest.mark.parametrize(("form", "kept"), [("Ms", "Ms"), ("first name", ""), ("", ""), ("x", "")])
def test_a_form_of_address_that_the_name_says_is_not_written(form: str, kept: str) -> None:
    [person] = read_people(corrected("Claire", 0, {"address_as": form})).people
    assert person.chosen == kept


def test_people_beyond_the_thirtieth_stay_in_the_text() -> None:
    typed = "\n".join(f"Person {n}" for n in range(MOST_PEOPLE + 2))
    assert corrected(typed, 0, {"role": "CTO"}) == typed.replace("Person 0", "Person 0, CTO")


def asked(**message: object) -> Any:
    return json.loads(handle(json.dumps(message)))


def test_hosts_ask_for_people_and_correct_them() -> None:
    answer = asked(kind="people", text="Dr Claire Weber (HR) and two others")
    person = {
        "name": "Dr Claire Weber",
        "role": "HR",
        "email": "",
        "address_as": "title",
        "title": "Dr",
    }
    assert answer == {"ok": True, "text": "Dr Claire Weber (HR) and two others", "people": [person],
                      "unread": ["two others"], "full": False}  # fmt: skip
    change = {"address_as": "first name"}
    answer = asked(kind="correct-people", text=answer["text"], row=0, change=change)
    assert answer["text"] == "Dr Claire Weber, HR, address as first name\n? two others"
    assert answer["people"] == [person | change]


def test_hosts_hear_what_is_wrong_with_a_correction() -> None:
    wrong = asked(kind="correct-people", text="Claire", row=0, change={"email": "x"})
    assert wrong["error"] == {"code": "not-an-address", "field": "email"}
    beyond = asked(kind="correct-people", text="Claire", row=3, change={})
    assert beyond["error"] == {"code": "bad-request"}


@pytest.mark.parametrize("said", ["I met ", "interview w/ ", "Interview with ", "we spoke to "])
def test_that_somebody_was_met_is_no_question(said: str) -> None:
    assert read_people(f"{said}Claire Weber").unread == ()
    assert read_people(said).unread == (said.strip(),)
