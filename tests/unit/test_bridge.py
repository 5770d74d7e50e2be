"""The one door: every text gets an answer in JSON, and the answers are the core's."""

import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from after_interview import RULES
from after_interview.bridge import handle, plan_as_json
from after_interview.keep.state import empty_state
from after_interview.record import TEXT_FIELDS, Record
from tests.unit.examples import planned
from tests.unit.states import states

RECORD = {
    "company": "Example S.A.",
    "day": "2026-02-27",
    "time": "09:00",
    "country": "LU",
    "done": {"write-notes": "2026-02-27T18:00"},
}
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
JSON = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
DATES = st.sampled_from(["2026-02-27", "2026-02-30", "", "1999-01-01", "9999-12-31"])
WITH_WEEK = '{"kind": "plan", "today": "2026-02-27", "records": {}, "weeks": {"LU": WEEK}}'
WEEKS = st.fixed_dictionaries({"weekend": st.lists(st.integers(0, 7)), "days": st.lists(DATES)})


def ask(kind: str, **parts: object) -> dict[str, Any]:
    """The answer to a question, with "ok" taken off."""
    answer: dict[str, Any] = json.loads(handle(json.dumps({"kind": kind, **parts})))
    assert answer.pop("ok") is True
    return answer


def refusal_of(request: str) -> dict[str, str]:
    answer: dict[str, Any] = json.loads(handle(request))
    assert answer.pop("ok") is False
    error: dict[str, str] = answer.pop("error")
    assert answer == {}
    return error


def plan_of(record: object, **parts: object) -> dict[str, Any]:
    question = {"today": "2026-02-27", "records": {"a": record}, **parts}
    found: dict[str, Any] = ask("plan", **question)["plans"]["a"]
    return found


# What a start waits for


LOADED_BY_A_PLAN = """
import json, sys
from after_interview.bridge import handle
answer = handle(json.dumps({"kind": "plan", "today": "2026-02-27", "records": {"a": RECORD}}))
assert json.loads(answer)["ok"]
print(*(name for name in sys.modules if name.count(".") > 1 and name.startswith("after_interview")))
"""


def test_the_engine_starts_and_plans_without_the_rooms() -> None:
    record = {**RECORD, "people": "Dr. Claire Weber, head of support"}
    script = LOADED_BY_A_PLAN.replace("RECORD", repr(record))
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []


# Plans


def test_a_plan_is_that_of_the_core() -> None:
    expected = planned(done={"write-notes"}, country="LU", company="Example S.A.")
    assert plan_of(RECORD) == plan_as_json(expected)


def test_a_plan_says_dates_as_iso_and_codes_for_words() -> None:
    found = plan_of({**RECORD, "promised": "2026-03-05"})
    assert found["steps"]["follow-up"] == {
        "first": "2026-03-07",
        "last": "2026-03-08",
        "best": "2026-03-09",
        "reason": "weekend",
        "status": "upcoming",
        "applies": True,
        "source": "S-18",
        "ongoing": False,
        "awaited": False,
        "waitsFor": "",
    }
    assert list(found["steps"]) == list(RULES)
    assert (found["next"], found["urgency"]) == ("evaluate-yourself", "today")
    assert found["progress"] == {"done": 1, "of": 11}
    assert found["problems"] == []
    assert found["dated"] is True
    assert found["toCome"] is False
    assert found["promised"] == "2026-03-05"
    assert found["early"] == []


def test_a_plan_without_a_date_says_null() -> None:
    found = plan_of({})
    assert found["dated"] is False
    step = found["steps"]["follow-up"]
    assert (step["first"], step["last"], step["best"], step["reason"]) == (None,) * 4


def test_a_plan_with_nothing_left_says_null() -> None:
    found = plan_of({**RECORD, "outcome": "no-answer", "done": {"keep-looking": ""}})
    assert (found["next"], found["urgency"]) == (None, None)


def test_the_holidays_of_the_country_of_each_interview_count_for_it_alone() -> None:
    records = {"lu": RECORD, "de": {**RECORD, "country": "DE"}, "none": {"day": "2026-02-27"}}
    weeks = {"LU": {"weekend": [5, 6], "days": ["2026-03-06"]}}
    question = {"today": "2026-02-27", "records": records, "weeks": weeks}
    plans = ask("plan", **question)["plans"]
    best = {key: found["steps"]["follow-up"]["best"] for key, found in plans.items()}
    assert best == {"lu": "2026-03-09", "de": "2026-03-06", "none": "2026-03-06"}


def test_the_hour_tells_whether_the_interview_is_to_come() -> None:
    assert plan_of(RECORD, now="08:00")["next"] == "ask-next-step"
    assert plan_of(RECORD, now="09:00")["next"] == "evaluate-yourself"
    assert plan_of(RECORD, now="")["next"] == "evaluate-yourself"


def test_problems_of_fields_come_before_those_between_them() -> None:
    record = {**RECORD, "time": "25:00", "promised": "2026-02-01"}
    assert plan_of(record)["problems"] == [
        {"field": "time", "code": "not-a-time"},
        {"field": "promised", "code": "before-interview"},
    ]


@pytest.mark.parametrize("done", ["write-notes follow-up", True, None, 5, ["write-notes"]])
def test_ticks_that_are_no_mapping_are_none(done: object) -> None:
    assert plan_of({**RECORD, "done": done}) == plan_of({**RECORD, "done": {}})


@pytest.mark.parametrize("value", [5, True, None, [], {"a": "b"}])
def test_one_interview_of_the_wrong_types_leaves_the_others_alone(value: object) -> None:
    wrong = dict.fromkeys((*TEXT_FIELDS, "done"), value)
    question = {"today": "2026-02-27", "records": {"wrong": wrong, "right": RECORD}}
    assert ask("plan", **question)["plans"]["right"] == plan_of(RECORD)


# States


@given(states())
def test_reading_gives_the_state(kept: object) -> None:
    assert ask("read", text=json.dumps(kept)) == {"state": kept, "left_out": []}


def test_reading_what_is_damaged_says_where() -> None:
    text = json.dumps({**empty_state(), "interviews": {"a": {"day": 5}}})
    refused = refusal_of(json.dumps({"kind": "read", "text": text}))
    assert refused == {"code": "damaged", "where": "a.day"}


def test_an_import_shows_what_merging_and_what_replacing_would_change() -> None:
    here = {**empty_state(), "current": "a", "interviews": {"a": {"company": "A"}}}
    there = {**empty_state(), "current": "b", "interviews": {"b": {"company": "B"}}}
    answer = ask("import", bytes=json.dumps(there), current=json.dumps(here))
    a, b = (Record(company=name, archived=False, done={}, edited={}) for name in ("A", "B"))
    assert answer["merge"] == {
        "state": {**here, "interviews": {"a": a, "b": b}},
        "changes": {
            "added": ["b"],
            "removed": [],
            "same": ["a"],
            "changed": {},
            "you": [],
            "deleted": [],
        },
    }
    assert answer["replace"] == {
        "state": {**there, "interviews": {"b": b}},
        "changes": {
            "added": ["b"],
            "removed": ["a"],
            "same": [],
            "changed": {},
            "you": [],
            "deleted": [],
        },
    }


@pytest.mark.parametrize("nothing", [{}, {"current": ""}, {"current": None}])
def test_an_import_onto_nothing_adds_everything(nothing: dict[str, Any]) -> None:
    there = {**empty_state(), "interviews": {"b": {"company": "B"}}}
    answer = ask("import", bytes=json.dumps(there), **nothing)
    assert answer["merge"] == answer["replace"]
    assert answer["merge"]["changes"]["added"] == ["b"]


def test_an_import_onto_what_cannot_be_read_is_refused() -> None:
    request = {"kind": "import", "bytes": json.dumps(empty_state()), "current": "{"}
    assert refusal_of(json.dumps(request)) == {"code": "not-json", "where": ""}


# What is wrong


@pytest.mark.parametrize(
    ("today", "code"),
    [("", "not-a-date"), (None, "not-a-date"), ("2026-02-30", "not-a-date"),
     ("1999-12-31", "year-out-of-range")],
)  # fmt: skip
def test_a_plan_for_no_day_is_refused(today: str | None, code: str) -> None:
    request = json.dumps({"kind": "plan", "today": today, "records": {}})
    assert refusal_of(request) == {"code": code, "field": "today"}


def test_a_plan_for_no_hour_is_refused() -> None:
    question = {"kind": "plan", "today": "2026-02-27", "now": "noon", "records": {}}
    assert refusal_of(json.dumps(question)) == {"code": "not-a-time", "field": "now"}


@pytest.mark.parametrize(
    "request_",
    [
        "",
        "{",
        "null",
        "[]",
        "5",
        '"plan"',
        "{}",
        '{"kind": "dance"}',
        '{"kind": ["plan"]}',
        '{"kind": "plan"}',
        '{"kind": "plan", "today": "2026-02-27"}',
        '{"kind": "plan", "today": 5, "records": {}}',
        '{"kind": "plan", "today": "2026-02-27", "records": []}',
        '{"kind": "plan", "today": "2026-02-27", "records": {"a": 5}}',
        '{"kind": "plan", "today": "2026-02-27", "records": {}, "weeks": []}',
        WITH_WEEK.replace("WEEK", '{"weekend": [5, 6], "days": ["soon"]}'),
        WITH_WEEK.replace("WEEK", '{"weekend": [7], "days": []}'),
        '{"kind": "read"}',
        '{"kind": "read", "text": null}',
        '{"kind": "import", "bytes": "{}", "current": 5}',
        "[" * 200_000,
        '{"kind":' * 200_000,
    ],
)
def test_a_request_that_makes_no_sense_is_refused(request_: str) -> None:
    assert json.loads(handle(request_))["ok"] is False


def test_a_request_that_is_none_has_a_code_of_its_own() -> None:
    assert refusal_of("[") == {"code": "bad-request"}
    assert refusal_of("[" * 200_000) == {"code": "bad-request"}


@given(st.text() | JSON.map(json.dumps))
@example("\ud800")
def test_any_text_is_answered(request_: str) -> None:
    assert json.loads(handle(request_))["ok"] is False


@given(
    st.fixed_dictionaries(
        {"kind": st.sampled_from(["plan", "read", "import"]), "today": DATES | JSON},
        optional={
            "now": st.sampled_from(["08:00", "25:00"]) | JSON,
            "text": st.text() | states().map(json.dumps) | JSON,
            "current": st.text() | states().map(json.dumps) | JSON,
            "weeks": st.dictionaries(st.sampled_from(["LU", "DE"]), WEEKS) | JSON,
            "records": JSON
            | st.dictionaries(
                st.text(max_size=3),
                st.dictionaries(
                    st.sampled_from([*TEXT_FIELDS, "done", "edited", "archived"]),
                    DATES | st.sampled_from(["LU", "refusal", "email", "09:00"]) | JSON,
                ),
            ),
        },
    )
)
def test_any_question_is_answered(question: dict[str, Any]) -> None:
    answer = json.loads(handle(json.dumps(question)))
    assert type(answer["ok"]) is bool
    assert answer["ok"] or answer["error"]["code"]


def test_names_of_any_letters_come_through() -> None:
    name = "“<b>Ünï</b>” \u202e\u05d0\u05d1 \U0001f600 \ud800"
    kept = {**empty_state(), "interviews": {"a": {"company": name}}}
    found = ask("read", text=json.dumps(kept))["state"]["interviews"]["a"]
    assert found["company"] == name
