"""The people met, as a candidate types them on a phone: a name, a comma, what they do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.model import Person
from after_interview.people import MOST_PEOPLE, people_of

CLAIRE = Person("Claire Weber", "recruiter", "claire.weber@example.com")


@pytest.mark.parametrize(
    "line",
    [
        "Claire Weber, recruiter, claire.weber@example.com",
        "Claire Weber (recruiter) claire.weber@example.com",
        "Claire Weber, recruiter <claire.weber@example.com>",
        "claire.weber@example.com Claire Weber, recruiter",
        "  Claire   Weber ,recruiter,(claire.weber@example.com) ",
    ],
)
def test_name_role_and_address_are_found_however_they_are_set_apart(line: str) -> None:
    assert people_of(line) == (CLAIRE,)


def test_one_person_stands_on_each_line() -> None:
    text = "Claire Weber, recruiter, claire.weber@example.com\r\n\n  \nMarc Thill"
    assert people_of(text) == (CLAIRE, Person("Marc Thill"))


def test_a_role_of_several_words_stays_whole() -> None:
    assert people_of("Marc Thill, head of support, Luxembourg") == (
        Person("Marc Thill", "head of support Luxembourg"),
    )


def test_of_two_lines_with_the_same_name_the_first_counts() -> None:
    assert people_of("Claire Weber, recruiter\nClaire Weber") == (
        Person("Claire Weber", "recruiter"),
    )


def test_an_address_alone_is_nobody() -> None:
    assert people_of("claire.weber@example.com\n, recruiter\n") == ()


def test_as_many_people_as_anybody_meets_are_read() -> None:
    text = "\n".join(f"Person {n}" for n in range(MOST_PEOPLE + 5))
    assert len(people_of(text)) == MOST_PEOPLE


@given(st.text())
def test_whatever_was_typed_gives_names_on_one_line(text: str) -> None:
    for person in people_of(text):
        assert person.name
        assert len(f"{person.name}{person.role}{person.email}".splitlines()) == 1
