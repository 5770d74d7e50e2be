"""Limits as numbers: a change of one is a change of what readers may do, and has to be meant."""

import datetime as dt

import pytest

from after_interview.errors import TableError
from after_interview.letters.matter import when_key
from after_interview.letters.review import near_misses
from after_interview.links.lists import read_table
from after_interview.people.reading import read_people
from tests.unit.test_review import codes

FRIDAY = dt.date(2026, 2, 27)


@pytest.mark.parametrize(
    ("hour", "minute", "key"),
    [(11, 59, "morning"), (12, 0, "afternoon"), (17, 59, "afternoon"), (18, 0, "today")],
)
def test_an_evening_begins_at_six(hour: int, minute: int, key: str) -> None:
    assert when_key(FRIDAY, dt.time(hour, minute), FRIDAY) == f"when.{key}"


def test_a_list_has_twenty_thousand_rows_at_most() -> None:
    assert len(read_table(b"company\n" + b"A\n" * 20_000).rows) == 20_000
    with pytest.raises(TableError):
        read_table(b"company\n" + b"A\n" * 20_001)


def test_thirty_people_are_read_from_notes() -> None:
    names = [f"Person {n}" for n in range(31)]
    assert [person.name for person in read_people("\n".join(names)).people] == names[:30]


@pytest.mark.parametrize(
    ("written", "near"),
    [
        ("Nora Lentsh", ["Nora Lentsh"]),  # of 20 signs in both names together, 16 are the same
        ("Nora Lanc", []),  # of 18, 14
    ],
)
def test_names_are_near_from_four_signs_of_five(written: str, near: list[str]) -> None:
    assert [found for _, found in near_misses(["Nora Lenz"], written, set())] == near


def test_three_words_of_the_notes_say_something_and_two_say_nothing() -> None:
    record = {"company": "Cabinet Makers", "discussed": "cabinet drawers hinges"}
    assert "nothing-heard" not in codes("Dear Cabinet Makers,", record=record)
    record["discussed"] += " handles"
    assert "nothing-heard" in codes("Dear Cabinet Makers,", record=record)
