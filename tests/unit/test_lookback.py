"""Looking back: what was learned, found whatever its accents, and a log without formulas."""

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview import RULES
from after_interview.calendar.lookback import COLUMNS, FIELDS, log_as_csv, log_of, lookback
from after_interview.calendar.words import spoken
from after_interview.record import Record
from tests.unit.examples import day
from tests.unit.states import states

ALPHA: Record = {
    "company": "Société Alpha",
    "role": "Accountant",
    "day": "2026-02-27",
    "time": "09:00",
    "people": "Claire Weber, head of finance\nPaul Kremer",
    "outcome": "refusal",
    "outcome_day": "2026-03-10",
    "done": {"follow-up": "2026-03-06T10:15", "write-notes": "2026-02-27T18:00"},
}
NOTES = {
    "lessons": "Prepare the salary question.",
    "reasons": "Somebody with more EXPÉRIENCE.",
    "strengths": "  ",
    "weaknesses": "Salary",
}
BETA: Record = {"company": "Beta", "day": "2026-03-02", "done": {}}


def found(query: str, **records: Any) -> dict[str, list[str]]:
    """The names of the fields found, by interview."""
    return {lessons.interview: list(lessons.fields) for lessons in lookback(records, query)}


# What was learned


def test_what_is_empty_is_left_out_and_the_rest_is_in_the_order_of_the_fields() -> None:
    assert found("", a={**ALPHA, **NOTES}, b=BETA) == {"a": ["reasons", "lessons", "weaknesses"]}


def test_every_field_of_lessons_is_shown() -> None:
    assert found("", a=dict.fromkeys(FIELDS, "x")) == {"a": list(FIELDS)}
    assert found("", a={"discussed": "x", "motivation": "x", "draft.thank-you": "x"}) == {}


def test_the_latest_interview_comes_first_and_one_without_a_date_last() -> None:
    dates = {"old": "2026-01-01", "none": "", "new": "2026-03-01", "mid": "2026-02-01"}
    records = {key: {"day": date, "lessons": "x"} for key, date in dates.items()}
    assert list(found("", **records)) == ["new", "mid", "old", "none"]


def test_texts_come_as_they_were_written() -> None:
    (lessons,) = lookback({"a": {**ALPHA, "lessons": " One.\n\n Two. "}}, "")  # type: ignore[typeddict-unknown-key]
    assert lessons.fields == {"lessons": "One.\n\n Two."}


@pytest.mark.parametrize(
    ("query", "fields"),
    [
        ("salary", ["lessons", "weaknesses"]),
        ("SALARY question", ["lessons"]),
        ("experience", ["reasons"]),
        ("expérience more", ["reasons"]),
        ("societe", ["reasons", "lessons", "weaknesses"]),
        ("accountant salary", ["lessons", "weaknesses"]),
        ("  ", ["reasons", "lessons", "weaknesses"]),
        ("salary nowhere", None),
        ("(.*", None),
    ],
)
def test_every_word_of_a_query_has_to_be_there(query: str, fields: list[str] | None) -> None:
    assert found(query, a={**ALPHA, **NOTES}) == ({} if fields is None else {"a": fields})


@pytest.mark.parametrize(
    ("text", "query"),
    [("Straße", "STRASSE"), ("İstanbul", "istanbul"), ("ﬁnance", "FIN"), ("Ångström", "angstrom")],
)
def test_letters_count_and_not_how_they_are_written(text: str, query: str) -> None:
    assert found(query, a={"lessons": text}) == {"a": ["lessons"]}


@given(st.text(), st.text(min_size=1))
def test_a_text_is_found_by_its_own_words(before: str, word: str) -> None:
    if word.strip():
        assert found(word, a={"lessons": f"{before} {word}"}) == {"a": ["lessons"]}


# The log


def test_the_log_has_the_interview_the_steps_done_and_the_answer_day_by_day() -> None:
    rows = log_of({"b": BETA, "a": ALPHA}, None, None)
    assert [(row.day, row.time, row.interview, row.what, row.detail) for row in rows] == [
        (day("02-27"), "09:00", "a", "interview", "Claire Weber, Paul Kremer"),
        (day("02-27"), "18:00", "a", "write-notes", ""),
        (day("03-02"), "", "b", "interview", ""),
        (day("03-06"), "10:15", "a", "follow-up", ""),
        (day("03-10"), "", "a", "outcome", "refusal"),
    ]


def test_of_the_same_minute_steps_come_in_their_own_order() -> None:
    ticks = dict.fromkeys(reversed(RULES), "2026-03-01T10:00")
    rows = log_of({"a": {"done": ticks}}, None, None)
    assert [row.what for row in rows] == list(RULES)


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [("03-02", None, 3), (None, "03-02", 3), ("02-28", "03-06", 2), ("03-11", None, 0)],
)
def test_the_limits_of_the_log_count_themselves(
    first: str | None, last: str | None, count: int
) -> None:
    limits = [day(limit) if limit else None for limit in (first, last)]
    assert len(log_of({"a": ALPHA, "b": BETA}, *limits)) == count


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"day": "2026-02-30", "outcome": "refusal", "outcome_day": "soon"},
        {"outcome": "refusal"},
        {"outcome": "waiting", "outcome_day": "2026-03-01"},
        {"done": {"write-notes": ""}},
        {"done": {"write-notes": "2026-02-27"}},
        {"done": {"write-notes": "T10:00"}},
        {"done": {"write-notes": "2026-02-30T10:00"}},
        {"done": {"write-notes": "2026-02-27T25:00"}},
        {"done": {"write-notes": 5, "no-such-step": "2026-02-27T10:00"}},
        {"done": ["write-notes"]},
        {"done": None},
    ],
)
def test_what_has_no_day_is_not_in_the_log(record: Record) -> None:
    assert log_of({"a": record}, None, None) == []


def test_seconds_of_a_tick_are_left_out() -> None:
    (row,) = log_of({"a": {"done": {"follow-up": "2026-03-06T10:15:59.999Z"}}}, None, None)
    assert (row.day, row.time) == (day("03-06"), "10:15")


# The log as a file


def table(file: str) -> list[list[str]]:
    """The cells as a spreadsheet program reads them, after checking how the file is written."""
    assert file.startswith("\ufeff")
    assert file.count("\n") == file.count("\r\n")
    assert file.endswith("\r\n")
    return list(csv.reader(io.StringIO(file.removeprefix("\ufeff"), newline="")))


def csv_of(**records: Record) -> list[list[str]]:
    return table(log_as_csv(log_of(records, None, None), records, spoken({})))


def test_the_file_has_a_head_and_words_for_codes() -> None:
    assert csv_of(a=ALPHA) == [
        ["Date", "Time", "Company", "Role", "What was done", "Details"],
        ["2026-02-27", "09:00", "Société Alpha", "Accountant", "Interview",
         "Claire Weber, Paul Kremer"],
        ["2026-02-27", "18:00", "Société Alpha", "Accountant", "Write down what was said", ""],
        ["2026-03-06", "10:15", "Société Alpha", "Accountant", "Follow up if you hear nothing", ""],
        ["2026-03-10", "", "Société Alpha", "Accountant", "Outcome",
         "They rejected my application"],
    ]  # fmt: skip


def test_the_file_speaks_the_words_it_is_given() -> None:
    words = spoken({"log": {"day": "Datum"}, "outcomes": {"refusal": "Absage"}})
    records = {"a": ALPHA}
    cells = table(log_as_csv(log_of(records, None, None), records, words))
    assert cells[0][0] == "Datum"
    assert cells[-1][-1] == "Absage"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "\r\n=", " =", "\u00a0="])
def test_no_cell_is_a_formula(start: str) -> None:
    hostile = f"{start}cmd|' /C calc'!A0"
    record: Record = {"company": hostile, "role": hostile, "people": hostile, "day": "2026-02-27"}
    (_, row) = csv_of(a=record)
    assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row)
    assert row[2] == f"'{hostile.strip()}"


def test_a_name_with_line_breaks_and_quotes_stays_in_its_cell() -> None:
    name = 'One;"two",\r\nthree\n\x00\U0001f600 \u05d0'
    (_, row) = csv_of(a={"company": name, "day": "2026-02-27"})
    assert len(row) == len(COLUMNS)
    assert row[2] == 'One;"two", three \U0001f600 \u05d0'


def test_a_file_of_nothing_is_its_head() -> None:
    assert len(csv_of()) == 1


@given(states())
def test_any_state_can_be_looked_back_on(state: dict[str, dict[str, Record]]) -> None:
    records = state["interviews"]
    rows = log_of(records, None, None)
    assert len(table(log_as_csv(rows, records, spoken({})))) == len(rows) + 1
    lookback(records, "a")
