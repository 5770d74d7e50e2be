"""From what is kept of an interview to the interview, its notes and the one who writes."""

from typing import Any

import pytest

from after_interview import Channel, Interview, Outcome, Problem
from after_interview.letters.kinds import KINDS
from after_interview.model import Candidate, Notes, Person
from after_interview.record import (
    DRAFT_PARTS,
    NOTES_FIELDS,
    TEXT_FIELDS,
    YOU_FIELDS,
    Record,
    candidate_from,
    interview_from,
    is_draft_field,
    is_text_field,
    notes_from,
)
from tests.unit.examples import FRIDAY, NINE, day
from tests.unit.node import call_in_node


def test_a_whole_record_makes_a_whole_interview() -> None:
    record = Record(
        company="Example S.A.",
        role="Coordinator",
        day="2026-02-27",
        time="09:00",
        people="Claire Weber, recruiter\nMarc Thill",
        channel="email",
        promised="2026-03-05",
        country="LU",
        firm="Example Search",
        consultant="Ada Roth",
        consultant_email="ada@example.org",
        letter="asked",
        outcome="refusal",
        outcome_day="2026-03-04",
    )
    expected = Interview(
        day=FRIDAY,
        time=NINE,
        promised=day("03-05"),
        country="LU",
        company="Example S.A.",
        role="Coordinator",
        people=(Person("Claire Weber", "recruiter"), Person("Marc Thill")),
        channel=Channel.EMAIL,
        firm="Example Search",
        consultant="Ada Roth",
        consultant_email="ada@example.org",
        letter_asked=True,
        outcome=Outcome.REFUSAL,
        outcome_day=day("03-04"),
    )
    assert interview_from(record) == (expected, ())


def test_an_empty_record_makes_an_interview_without_a_date() -> None:
    assert interview_from(Record()) == (Interview(day=None), ())


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("day", "2026-02-30", "not-a-date"),
        ("day", "1999-12-31", "year-out-of-range"),
        ("promised", "soon", "not-a-date"),
        ("outcome_day", "2101-01-01", "year-out-of-range"),
        ("time", "25:00", "not-a-time"),
        ("channel", "pigeon", "not-a-choice"),
        ("outcome", "hired", "not-a-choice"),
        ("country", "lu", "not-a-choice"),
        ("country", "LUX", "not-a-choice"),
        ("country", "../LU", "not-a-choice"),
    ],
)
def test_what_cannot_be_used_is_said_and_left_out(field: str, text: str, code: str) -> None:
    record: Any = {"company": "Example S.A.", field: text}
    assert interview_from(record) == (
        Interview(day=None, company="Example S.A."),
        (Problem(field, code),),
    )


def test_every_unusable_field_is_said() -> None:
    record: Any = dict.fromkeys(TEXT_FIELDS, "?")
    _, problems = interview_from(record)
    fields = {
        "day", "time", "promised", "promise", "country", "region", "held", "channel", "outcome",
        "outcome_day", "answer_by", "offer_terms",
    }  # fmt: skip
    assert {problem.field for problem in problems} == fields


@pytest.mark.parametrize("tick", ["", "?", "2026-02-30T18:00", None, 5])
def test_a_tick_that_names_no_day_is_on_none(tick: Any) -> None:
    record: Any = {"done": {"follow-up": tick, "second-reminder": "2026-03-13T18:00"}}
    interview, problems = interview_from(record)
    assert (interview.reminded, interview.reminded_again) == (None, day("03-13"))
    assert problems == ()


@pytest.mark.parametrize("value", [5, True, None, [], {"a": "b"}])
def test_a_record_of_the_wrong_types_is_read_as_text(value: object) -> None:
    record: Any = {**dict.fromkeys(TEXT_FIELDS, value), "day": "2026-02-27"}
    interview, _ = interview_from(record)
    assert interview.day == FRIDAY
    assert interview.company == str(value)


def test_notes_are_taken_over_as_they_were_typed() -> None:
    record = {field: f" {field}\n" for field in NOTES_FIELDS}
    notes = notes_from({**record, "motivation_before": "1", "motivation_after": "5"})
    texts = {field: getattr(notes, field) for field in NOTES_FIELDS}
    assert texts == {**record, "motivation_before": 1, "motivation_after": 5}


def test_without_notes_there_are_empty_ones() -> None:
    assert notes_from({}) == Notes()


@pytest.mark.parametrize("text", ["0", "6", "12", "3.5", "three", "٣"])
def test_a_motivation_that_is_none_of_the_five_counts_as_not_given(text: str) -> None:
    assert notes_from({"motivation_after": text}).motivation_after is None


def test_who_writes_is_read_without_spaces_around() -> None:
    you = {"name": " Nora Lenz ", "email": "nora.lenz@example.org", "other": "x"}
    assert candidate_from(you) == Candidate("Nora Lenz", "nora.lenz@example.org")
    assert set(YOU_FIELDS) == set(Candidate.__slots__)


@pytest.mark.parametrize(
    "name",
    ["draft.thank-you", "subject.thank-you", "draft.thank-you.Claire Weber", "draft.x.\u05d0.b"],
)
def test_a_draft_is_kept_by_its_kind_and_the_person_it_goes_to(name: str) -> None:
    assert is_draft_field(name)
    assert is_text_field(name)


@pytest.mark.parametrize(
    "name",
    ["draft", "draft.", "draft.A", "drafts.x", "draft.x.", "draft.x.a\nb", "done.x", "__proto__"],
)
def test_other_names_are_no_drafts(name: str) -> None:
    assert not is_draft_field(name)
    assert not is_text_field(name)


def test_the_shell_names_the_fields_of_drafts_as_the_core_knows_them() -> None:
    people = ["", "Claire Weber", "王伟", "a.b", "\x00\x1f\x85 x", "😀" * 300, "x" * 300]
    calls = [[{"kind": kind, "person": person}] for kind in KINDS for person in people]
    made = call_in_node("letters/letter.mjs", "draftFields", calls)
    assert all(list(fields) == list(DRAFT_PARTS) for fields in made)
    drafts = [name for fields in made for name in fields.values()]
    assert all(map(is_draft_field, drafts))
    names = [*drafts, *(f"said.{kind}" for kind in KINDS), *KINDS, *TEXT_FIELDS]
    found = call_in_node("letters/letter.mjs", "isDraft", [[name] for name in names])
    assert found == list(map(is_draft_field, names))


def test_the_fields_of_an_interview_are_no_drafts() -> None:
    assert not any(map(is_draft_field, TEXT_FIELDS))
    assert all(map(is_text_field, TEXT_FIELDS))
