"""The table of fields: whatever is made from it holds each field that it declares, and no other."""

import datetime as dt
import json
from dataclasses import fields as attributes_of
from typing import Any

import pytest

from after_interview import Channel, Interview, Outcome, plan, words
from after_interview.calendar.lookback import lookback
from after_interview.fields import (
    ANY_LETTER,
    FIELDS,
    LONGEST_DRAFT,
    NOTES,
    RECORD,
    YOU,
    Field,
    Kind,
    Owner,
    kept_length,
    of,
)
from after_interview.keep.changes import changes
from after_interview.keep.reading import read, read_state
from after_interview.keep.state import empty_state
from after_interview.letters.drafting import Draft, draft
from after_interview.letters.kinds import KINDS
from after_interview.letters.review import Review
from after_interview.links.headings import Meaning
from after_interview.links.invitation import KEYS, invitation, link_of, read_invitation
from after_interview.model import Candidate, Notes, Person
from after_interview.reading import (
    attributes_read,
    interviews,
    planned,
    read_by_rules,
    reads_week,
)
from after_interview.record import (
    INTERVIEW_FIELDS,
    LETTER_ASKED,
    WRITE_TO_FIRM,
    candidate_from,
    interview_from,
    notes_from,
)
from after_interview.rules import RULES
from after_interview.timing import Timing
from after_interview.working_week import ANYWHERE, WorkingWeek
from site_build import shell_fields
from tests.unit.letters.drafts import NORA, NORA_HERSELF

TYPED = {name: entry for name, entry in RECORD.items() if entry.kind is not Kind.OURS}
IN_WORDS = (Kind.LINE, Kind.BLOCK, Kind.EMAIL, Kind.TELEPHONE)
MARK = "Quixotic Zephyrs"


def value_of(entry: Field) -> str:
    """Something that the field may hold."""
    by_kind = {
        Kind.DAY: "2026-02-27", Kind.TIME: "09:00", Kind.COUNTRY: "LU", Kind.REGION: "ENG",
        Kind.EMAIL: "claire.weber@example.com", Kind.TELEPHONE: "+352 26 00 00",
    }  # fmt: skip
    return by_kind.get(entry.kind) or (entry.choices[0] if entry.choices else "Example")


def longest_of(entry: Field, length: int) -> str:
    return (value_of(entry) + " " + "word " * length)[:length]


def drafts_of(record: dict[str, Any]) -> dict[str, list[Draft]]:
    """The drafts of every kind, for every outcome, with and without all else that is known."""
    found: dict[str, list[Draft]] = {kind: [] for kind in KINDS}
    day = dt.date(2026, 3, 2)
    for outcome in Outcome:
        for known in ({}, {**NORA, "firm": "Example Recruiting", "consultant": "Ada Roth"}):
            answer = {"outcome": outcome.value, "outcome_day": "2026-03-01"}
            full: Any = {**known, "day": "2026-02-27", **answer, **record}
            interview, notes = interview_from(full)[0], notes_from(full)
            for kind, drafts in found.items():
                drafts.append(draft(kind, interview, notes, candidate_from(NORA_HERSELF), day))
    return found


def kinds_that_say(record: dict[str, Any], mark: str) -> set[str]:
    return {
        kind
        for kind, drafts in drafts_of(record).items()
        for made in drafts
        if mark.casefold() in f"{made.to} {made.subject} {made.text}".casefold()
    }


# What the table says of itself


def test_no_two_entries_are_about_the_same_field() -> None:
    assert len({(entry.of, entry.name) for entry in FIELDS}) == len(FIELDS)
    assert len(RECORD) == len(of(Owner.INTERVIEW)) + len(NOTES) + len(of(Owner.LETTER))


def test_no_two_fields_answer_to_the_same_key() -> None:
    keys = [entry.link for entry in FIELDS if entry.link]
    assert len(set(keys)) == len(keys)


def test_the_places_among_the_lessons_are_counted_from_one() -> None:
    places = sorted(entry.learned for entry in FIELDS if entry.learned)
    assert places == list(range(1, len(places) + 1))


def test_a_choice_has_its_values_and_nothing_else_has() -> None:
    assert {entry.name for entry in FIELDS if entry.choices} == {
        entry.name for entry in FIELDS if entry.kind is Kind.CHOICE
    }


@pytest.mark.parametrize("name", [name for name in TYPED if TYPED[name].kind is Kind.CHOICE])
def test_a_choice_has_a_word_for_each_value(name: str) -> None:
    values = RECORD[name].choices
    assert [value for value in words.OPTIONS[name] if value] == list(values)
    assert ("" in words.OPTIONS[name]) == (name != "outcome")


def test_the_values_of_a_choice_are_those_of_the_model() -> None:
    assert RECORD["channel"].choices == tuple(Channel)
    assert RECORD["outcome"].choices == tuple(Outcome)
    assert RECORD["letter"].choices == (LETTER_ASKED,)
    assert RECORD["write_to"].choices == (WRITE_TO_FIRM,)


# What is made from it


@pytest.mark.parametrize("name", TYPED)
def test_a_field_that_is_typed_has_a_name_and_its_changes_are_told(name: str) -> None:
    before, after = empty_state(), empty_state()
    record: Any = {name: value_of(RECORD[name])}
    before["interviews"], after["interviews"] = {"a": {}}, {"a": record}
    assert changes(before, after)["changed"] == {"a": [name]}
    assert words.FIELDS[name] == RECORD[name].label != ""


@pytest.mark.parametrize("name", RECORD)
def test_a_field_is_kept_at_the_length_that_a_page_lets_one_type_and_twice_that(name: str) -> None:
    for length in (RECORD[name].most_typed, 2 * RECORD[name].most_typed + 1, 20_000):
        text = "x" * length
        state = {**empty_state(), "interviews": {"a": {name: text}}}
        record: Any = read_state(json.dumps(state))["interviews"]["a"]
        assert record[name] == text
    state = {
        **empty_state(),
        "interviews": {"a": {name: "x" * (kept_length(name) + 1), "other": "x"}},
    }
    assert read(json.dumps(state), kept_length).left_out == [f"a.{name}"]


@pytest.mark.parametrize("name", YOU)
def test_what_is_kept_of_who_writes_is_in_the_table(name: str) -> None:
    text = "x" * (2 * YOU[name].most_typed + 1)
    state = {**empty_state(), "you": {name: text}}
    you: Any = read_state(json.dumps(state))["you"]
    assert you[name] == text == getattr(candidate_from(you), name)
    assert words.YOU[name] == YOU[name].label != ""


def test_the_model_has_an_attribute_for_each_field() -> None:
    def attributes(kind: type[Any]) -> set[str]:
        return {attribute.name for attribute in attributes_of(kind)}

    def in_model(owner: Owner) -> set[str]:
        return {entry.in_model for entry in of(owner).values() if entry.kind is not Kind.OURS}

    # When the reminders were sent is said by their ticks.
    ticked = {"reminded", "reminded_again"}
    assert attributes(Interview) == in_model(Owner.INTERVIEW) | ticked
    assert attributes(Notes) == in_model(Owner.NOTES)
    assert attributes(Candidate) == in_model(Owner.YOU)
    assert attributes(Person) >= in_model(Owner.PERSON)


@pytest.mark.parametrize("name", INTERVIEW_FIELDS)
def test_what_a_record_holds_reaches_the_interview(name: str) -> None:
    entry = RECORD[name]
    before: Any = {} if name == "day" else {"day": "2026-02-20"}
    record: Any = {**before, name: entry.choices[-1] if entry.choices else value_of(entry)}
    empty, filled = interview_from(before)[0], interview_from(record)[0]
    assert (empty == filled) == (entry.kind is Kind.OURS)


@pytest.mark.parametrize("name", NOTES)
def test_what_a_record_holds_reaches_the_notes(name: str) -> None:
    assert str(getattr(notes_from({name: value_of(NOTES[name])}), name)) == value_of(NOTES[name])
    assert not getattr(notes_from({}), name)
    assert getattr(notes_from({name: "six"}), name) == (
        None if NOTES[name].kind is Kind.CHOICE else "six"
    )


@pytest.mark.parametrize("entry", [entry for entry in FIELDS if entry.link], ids=str)
def test_a_field_with_a_key_travels_in_a_link(entry: Field) -> None:
    assert KEYS[entry.link] == entry.name
    company = {"company": "Example S.A."}
    invited = invitation("r-1", {**company, entry.name: value_of(entry)})
    assert not invited.problems
    link = link_of(invited, "https://example.com/checklist/")
    read = read_invitation(link.partition("#")[2])
    assert read.fields[entry.name] == value_of(entry)


@pytest.mark.parametrize(
    "entry",
    [entry for entry in FIELDS if entry.link and entry.kind in (Kind.LINE, Kind.BLOCK)],
    ids=str,
)
def test_a_link_takes_a_text_of_the_length_that_its_entry_says(entry: Field) -> None:
    longest = ("word " * entry.longest_in_link)[: entry.longest_in_link - 1] + "."
    assert invitation("r-1", {entry.name: longest}).fields[entry.name] == longest
    (problem,) = invitation("r-1", {entry.name: longest + "x"}).problems
    assert (problem.field, problem.code) == (entry.name, "too-long")


def test_nothing_travels_in_a_link_that_has_no_key() -> None:
    assert set(KEYS.values()) == {entry.name for entry in FIELDS if entry.link}


def test_what_travels_in_a_link_may_have_a_column_in_a_list() -> None:
    assert set(KEYS.values()) <= set(Meaning)


@pytest.mark.parametrize("name", RECORD)
def test_what_was_learned_is_looked_back_on(name: str) -> None:
    record: Any = {name: MARK}
    found = lookback({"a": record}, "")
    assert bool(found) == bool(RECORD[name].learned)


def test_lessons_stand_in_the_order_of_their_places() -> None:
    record: Any = dict.fromkeys(RECORD, MARK)
    (lessons,) = lookback({"a": record}, "")
    assert [RECORD[name].learned for name in lessons.fields] == sorted(
        entry.learned for entry in FIELDS if entry.learned
    )


# What leaves the device


@pytest.mark.parametrize("name", [name for name in TYPED if TYPED[name].kind in IN_WORDS])
def test_a_text_leaves_by_the_letters_that_its_entry_names_and_by_no_other(name: str) -> None:
    said = kinds_that_say({name: f"{MARK}."}, MARK)
    if TYPED[name].letters == ANY_LETTER:
        assert said
    else:
        assert said == set(TYPED[name].letters)


def test_letters_that_are_named_exist() -> None:
    named = {kind for entry in FIELDS for kind in entry.letters} - set(ANY_LETTER)
    assert named <= set(KINDS)


@pytest.mark.parametrize("name", [name for name in NOTES if NOTES[name].kind is Kind.BLOCK])
def test_a_name_in_the_notes_is_known_to_the_review(name: str) -> None:
    record: Any = {"people": "Johanna Weber", name: "Johanns came in as well."}
    interview, notes = interview_from(record)[0], notes_from(record)
    made = draft("thank-you", interview, Notes(), Candidate(), dt.date(2026, 3, 2))
    text = "Dear Johanna Weber,\n\nThank you, and Johanns too."

    def spelled(notes: Notes) -> list[str]:
        review = Review(made, interview, notes, ())
        return [it.code for it in review.findings("", text) if it.code == "spelled"]

    assert (spelled(Notes()), spelled(notes)) == (["spelled"], [])


@pytest.mark.parametrize("name", [name for name in NOTES if NOTES[name].kind is Kind.BLOCK])
def test_what_was_heard_is_what_a_letter_reports(name: str) -> None:
    record: Any = {"people": "Claire Weber", name: "Evening shifts, forklifts, a new warehouse."}
    interview, notes = interview_from(record)[0], notes_from(record)
    made = draft("thank-you", interview, Notes(), Candidate(), dt.date(2026, 3, 2))
    found = Review(made, interview, notes, ()).findings("", "Dear Claire Weber,\n\nThank you.")
    codes = {finding.code for finding in found}
    assert ("no-notes" in codes, "nothing-heard" in codes) == (
        not NOTES[name].heard,
        NOTES[name].heard,
    )


@pytest.mark.parametrize("kind", KINDS)
def test_no_draft_of_the_longest_notes_is_longer_than_what_is_kept(kind: str) -> None:
    record: Any = {
        name: longest_of(entry, entry.most_typed) if entry.kind in IN_WORDS else value_of(entry)
        for name, entry in TYPED.items()
    }
    you = {name: longest_of(entry, entry.most_typed) for name, entry in YOU.items()}
    interview, notes = interview_from(record)[0], notes_from(record)
    made = draft(kind, interview, notes, candidate_from(you), dt.date(2026, 3, 2))
    assert len(made.text) <= LONGEST_DRAFT <= kept_length(f"draft.{kind}")
    assert len(made.subject) <= kept_length(f"subject.{kind}")


# What rules read


def test_the_reading_of_an_interview_is_noted() -> None:
    interview = Interview(dt.date(2026, 2, 27), role="cook")
    assert attributes_read(interview, lambda it: it.day) == {"day"}
    assert attributes_read(interview, lambda it: (it.role, it.firm)) == {"role", "firm"}
    assert attributes_read(interview, lambda _: None) == set()


def test_a_rule_that_counts_the_working_days_of_one_country_is_known_to() -> None:
    usual = RULES["follow-up"]

    def timing(interview: Interview, week: WorkingWeek) -> Timing:
        if interview.country == "JP" and interview.day:
            week.working_day_after(interview.day, 5)
        return usual.timing(interview, week)

    counting = usual._replace(timing=timing)
    assert reads_week(counting, "JP", "")
    assert not reads_week(counting, "LU", "")


def test_an_interview_that_is_noted_says_what_the_real_one_says() -> None:
    def asked(interview: Interview) -> list[Any]:
        return [
            (rule.timing(interview, ANYWHERE), rule.applies(interview)) for rule in RULES.values()
        ]

    for interview in interviews():
        said: list[Any] = []
        attributes_read(interview, lambda it, said=said: said.extend(asked(it)))  # type: ignore[misc]
        assert said == asked(interview)


def test_what_plans_depend_on_is_what_rules_read_and_what_can_be_unusable() -> None:
    assert set(read_by_rules()) >= {"day", "time", "promised", "firm", "letter", "outcome"}
    assert set(read_by_rules()) <= set(planned()) <= set(INTERVIEW_FIELDS)
    assert {"channel", "country", "outcome_day"} <= set(planned())
    assert {"company", "people", "created"}.isdisjoint(planned())


@pytest.mark.parametrize("name", sorted(set(INTERVIEW_FIELDS) - set(planned())))
def test_a_field_that_no_plan_depends_on_changes_none(name: str) -> None:
    full = {it: value_of(entry) for it, entry in of(Owner.INTERVIEW).items()}
    with_: Any = full
    without: Any = {**full, name: ""}
    today = dt.date(2026, 2, 28)
    (one, problems), (other, other_problems) = map(interview_from, (with_, without))
    assert dict(plan(one, today).steps) == dict(plan(other, today).steps)
    assert problems == other_problems


def test_the_shell_knows_the_table_as_it_is() -> None:
    assert shell_fields.TARGET.read_text(encoding="utf-8") == shell_fields.module_text()


def test_what_the_shell_knows_is_laid_out_as_its_formatter_would() -> None:
    longest = max(map(len, shell_fields.module_text().splitlines()))
    assert longest <= 100
