"""What goes to a consultant in quotation marks: as it was noted, but nothing that is private."""

import datetime as dt

import pytest

from after_interview.letters.drafting import Draft, draft
from after_interview.record import Record, candidate_from, interview_from, notes_from

DAY = dt.date(2026, 11, 24)


def told(**notes: str) -> Draft:
    """The message to the consultant on the day, of somebody who noted this."""
    notes |= {"company": "Example Ltd", "role": "driver", "firm": "Example Staffing"}
    record = Record(day=str(DAY), **notes)  # type: ignore[typeddict-item]
    interview, _ = interview_from(record)
    return draft("consultant", interview, notes_from(record), candidate_from({}), DAY)


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("he rings friday. hope im out of hospital by then", "hope I’m out of hospital by then"),
        ("second round next week\nid take that job at the bank over this", "I’d take that job"),
    ],
)
def test_the_next_step_goes_out_without_what_is_private(note: str, left: str) -> None:
    made = told(next_step=note)
    assert left not in made.text
    assert any(left in piece for gap in made.missing for piece in gap.pieces)
    assert "On the next steps I noted: “" in made.text


def test_a_remark_that_can_only_be_quoted_goes_out_without_what_is_private() -> None:
    made = told(people="Ann Lee", topic="you can learn it here. she seemed drunk")
    assert "“you can learn it here”" in made.text
    assert "drunk" not in made.text


def test_a_next_step_that_is_all_private_says_nothing() -> None:
    made = told(next_step="my scan is first")
    assert "next steps" not in made.text
    assert [gap.pieces for gap in made.missing if gap.field == "next_step"] == [
        ("my scan is first",)
    ]
