"""What is kept on a device: read back whole, refused with a reason, merged without loss."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview import StateError
from after_interview.bridge import handle
from after_interview.fields import LONGEST_DRAFT, RECORD, kept_length
from after_interview.keep import reading
from after_interview.keep.changes import changes
from after_interview.keep.merge import merge
from after_interview.keep.migrations import MIGRATIONS, Migration, migrated
from after_interview.keep.reading import read, read_state
from after_interview.keep.state import FORMAT, VERSION, State, You, empty_state
from after_interview.record import TEXT_FIELDS, Record, interview_from
from tests.unit.examples import FRIDAY
from tests.unit.node import call_in_node
from tests.unit.states import FIELDS, NAMES, states

EARLY, LATE = "2026-02-27T10:00:00.000Z", "2026-02-28T10:00:00.000Z"


def text_of(**parts: object) -> str:
    return json.dumps({"format": FORMAT, "version": VERSION, "interviews": {}, **parts})


def read_record(fields: object) -> Record:
    return read_state(text_of(interviews={"a": fields}))["interviews"]["a"]


def refusal_of(text: str) -> tuple[str, str]:
    with pytest.raises(StateError) as error:
        read_state(text)
    assert str(error.value) == f"{error.value.code} {error.value.where}".strip()
    return error.value.code, error.value.where


def state(**interviews: Record) -> State:
    return State(format=FORMAT, version=VERSION, current="", interviews=interviews)


# Reading


@given(states())
def test_what_was_written_is_read_back(kept: State) -> None:
    assert read_state(json.dumps(kept)) == kept


def test_an_empty_state_is_read_back() -> None:
    assert read_state(json.dumps(empty_state())) == empty_state()


def test_what_readers_have_stored_under_version_1_is_read() -> None:
    # Written out as the site wrote it, names and all: this has to be readable for ever.
    text = (
        '{"format":"after-interview","version":1,"current":"0f1e2d3c4b5a6978","interviews":'
        '{"0f1e2d3c4b5a6978":{"company":"Example S.A.","day":"2026-02-27","letter":"asked",'
        '"created":"2026-02-27T10:00:00.000Z","archived":false,'
        '"done":{"write-notes":"2026-02-27T18:00"},'
        '"edited":{"company":"2026-02-27T10:00:00.000Z",'
        '"done.write-notes":"2026-02-27T17:00:00.000Z"}}}}'
    )
    found = read_state(text)
    assert found == json.loads(text)
    interview, problems = interview_from(found["interviews"][found["current"]])
    assert (interview.company, interview.day, interview.letter_asked) == (
        "Example S.A.",
        FRIDAY,
        True,
    )
    assert problems == ()


def test_a_record_without_fields_has_no_ticks_and_is_not_archived() -> None:
    assert read_record({}) == {"archived": False, "done": {}, "edited": {}}


def test_what_a_newer_release_has_added_stays() -> None:
    record: Any = {
        "company": "Example S.A.",
        "archived": False,
        "salary": "much",
        "done": {"follow-up": EARLY, "no-such-step": EARLY},
        "edited": {"company": EARLY, "salary": EARLY, "done.no-such-step": EARLY},
    }
    you = {"name": "Nora", "age": "31", "edited": {"name": EARLY, "age": EARLY}}
    parts = {"interviews": {"a": record}, "you": you, "theme": {"dark": [True]}}
    assert read_state(text_of(**parts)) == {**empty_state(), **parts}


def test_no_name_reaches_behind_the_objects_of_the_shell() -> None:
    hostile = {"company": "A", "__proto__": {"x": "y"}, "done": {"__proto__": EARLY}}
    found = read(text_of(interviews={"a": hostile}, __proto__={"x": "y"}))
    assert found.state["interviews"]["a"] == {**read_record({}), "company": "A"}
    assert "__proto__" not in found.state
    assert found.left_out == ["a.__proto__", "a.done.__proto__"]


@pytest.mark.parametrize("archived", ["yes", 1, None, [], {}])
def test_only_yes_and_no_say_whether_it_is_archived(archived: object) -> None:
    assert read_record({"archived": True})["archived"] is True
    found = read(text_of(interviews={"a": {"company": "A", "archived": archived}}))
    assert found.state["interviews"]["a"]["archived"] is False
    assert found.left_out == ["a.archived"]


@pytest.mark.parametrize("current", ["b", "constructor", 5, None, ["a"], {"a": 1}])
def test_an_interview_that_is_not_there_is_not_the_one_shown(current: object) -> None:
    assert read_state(text_of(interviews={"a": {}}, current="a"))["current"] == "a"
    assert read_state(text_of(interviews={"a": {}}, current=current))["current"] == ""


@pytest.mark.parametrize("text", ["", "{", "[1,", '{"format": "after-interview"', "\x00", "nul"])
def test_what_is_no_json_is_refused(text: str) -> None:
    assert refusal_of(text) == ("not-json", "")


@pytest.mark.parametrize("bracket", ["[", '{"a":'])
def test_what_is_nested_without_end_is_refused(bracket: str) -> None:
    assert refusal_of(bracket * 200_000) == ("not-json", "")


def test_brackets_in_a_text_nest_nothing() -> None:
    company = 'Example "[{" \\ {[' * 50 + "\\"
    record = {"company": company, "role": "[" * 50}
    assert read_state(text_of(interviews={"a": record}))["interviews"]["a"]["company"] == company


def test_a_number_of_ten_thousand_digits_is_refused() -> None:
    text = f'{{"format": "{FORMAT}", "version": {"9" * 10_000}, "interviews": {{}}}}'
    assert refusal_of(text) == ("not-json", "")


def test_a_text_larger_than_a_browser_keeps_is_refused_unread(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert reading.LARGEST_TEXT > 5 * 10_000_000 - 1
    monkeypatch.setattr(reading, "LARGEST_TEXT", 1_000)
    padding = " " * (1_000 - len(text_of()))
    assert read_state(text_of() + padding) == empty_state()
    assert refusal_of(text_of() + padding + " ") == ("too-large", "")


def test_whatever_a_device_has_kept_it_can_be_given_back() -> None:
    many: Any = {f"i{n}": {"company": f"Example {n}", "draft.thank-you": "x"} for n in range(2_500)}
    many["i0"]["draft.follow-up"] = "long " * 1_200_000
    many["i1"] = {f"draft.thank-you.Person {n}": "Dear …" for n in range(2_000)}
    found = read(text_of(interviews=many))
    assert found.left_out == []
    assert {key: {**read_record({}), **it} for key, it in many.items()} == found.state["interviews"]


@pytest.mark.parametrize(
    "text",
    [
        "null",
        "[]",
        '"after-interview"',
        "5",
        "{}",
        '{"format": null}',
        '{"format": ["after-interview"]}',
        '{"format": "after-interview2", "version": 1}',
        '{"version": 1, "interviews": {}}',
    ],
)
def test_what_is_of_another_program_is_refused(text: str) -> None:
    assert refusal_of(text) == ("not-ours", "")


@pytest.mark.parametrize("version", [0, -1, "1", 1.0, True, None, [1], float("nan"), 1e999])
def test_what_has_no_version_of_ours_is_refused(version: object) -> None:
    assert refusal_of(text_of(version=version)) == ("not-ours", "")


def test_a_newer_version_is_said_to_be_newer_even_when_all_else_is_unknown() -> None:
    assert refusal_of(text_of(version=VERSION + 1, interviews=[])) == ("newer-version", "")


@pytest.mark.parametrize(
    ("interviews", "where"),
    [
        (None, "interviews"),
        ([], "interviews"),
        ("a", "interviews"),
        ({"a": None}, "a"),
        ({"a": []}, "a"),
        ({"a": {}, "b": "c"}, "b"),
        ({"a": {"company": 5}}, "a.company"),
        ({"a": {"day": None}}, "a.day"),
        ({"a": {"role": {"toString": "x"}}}, "a.role"),
        ({"a": {"people": ["x"]}}, "a.people"),
        ({"a": {"done": []}}, "a.done"),
        ({"a": {"done": None}}, "a.done"),
        ({"a": {"done": {"follow-up": True}}}, "a.done.follow-up"),
        ({"a": {"edited": "x"}}, "a.edited"),
        ({"a": {"edited": {"company": 5}}}, "a.edited.company"),
        ({"a": {"company": [[[[[[[[[[]]]]]]]]]]}}, "a.company"),
    ],
)
def test_damage_is_refused_with_its_place(interviews: object, where: str) -> None:
    assert refusal_of(text_of(interviews=interviews)) == ("damaged", where)


@pytest.mark.parametrize(
    "key", ["", "A", "__proto__", "a b", "-a", "a_b", "a" * 65, "é", "a\n", "../a", "<b>"]
)
def test_an_id_that_the_site_never_made_is_damage(key: str) -> None:
    assert refusal_of(text_of(interviews={key: {}})) == ("damaged", "interviews")


@pytest.mark.parametrize("field", [*RECORD, "draft.cover-letter", "subject.thank-you"])
def test_what_comes_in_a_link_is_no_longer_than_its_field(field: str) -> None:
    longest = {field: "x" * kept_length(field)}
    assert read(text_of(interviews={"a": longest}), kept_length).left_out == []
    text = text_of(interviews={"a": {field: longest[field] + "x", "of-tomorrow": "x"}})
    found = read(text, kept_length)
    assert found.left_out == [f"a.{field}"]
    assert found.state["interviews"]["a"] == {**read_record({}), "of-tomorrow": "x"}


@pytest.mark.parametrize("field", [*RECORD, "draft.cover-letter", "subject.thank-you"])
def test_no_field_that_an_earlier_release_or_a_page_lets_one_type_is_damage(field: str) -> None:
    typed = LONGEST_DRAFT if "." in field else RECORD[field].most_typed
    assert kept_length(field) >= max(20_000, 2 * typed + 1)


def test_one_bad_record_hides_none_of_the_good_ones_and_one_bad_field_no_other() -> None:
    interviews: dict[str, object] = {
        "a": {"company": "Good"},
        "b": None,
        "c": {"company": 5, "role": "Clerk", "edited": {"company": EARLY, "role": LATE}},
        "d": {"company": [], "created": EARLY},
        "Not An Id": {"company": "Example S.A."},
        "e": {"done": {"follow-up": 5, "write-notes": EARLY}, "edited": "x"},
        "f": {},
    }
    found = read(text_of(interviews=interviews, current="c", you={"name": "Nora", "email": 5}))
    assert found.state["interviews"] == {
        "a": {**read_record({}), "company": "Good"},
        "c": {**read_record({}), "role": "Clerk", "edited": {"role": LATE}},
        "e": {**read_record({}), "done": {"write-notes": EARLY}},
        "f": read_record({}),
    }
    assert found.state["current"] == "c"
    assert found.state.get("you") == {"name": "Nora", "edited": {}}
    assert found.left_out == [
        *("b", "c.company", "d.company", "interviews", "e.done.follow-up", "e.edited"),
        "you.email",
    ]


def test_deleted_interviews_are_read_too() -> None:
    deleted = {"a": {"company": "A", "deleted": EARLY}, "b": {"forgotten": EARLY}}
    found = read_state(text_of(deleted=deleted)).get("deleted")
    assert found == {"a": deleted["a"], "b": {"forgotten": EARLY}}
    assert read(text_of(deleted=[], interviews={"a": {}})).left_out == ["deleted"]


def test_only_so_many_places_of_damage_are_named() -> None:
    bad = {f"i{n}": 5 for n in range(1_000)}
    assert len(read(text_of(interviews={**bad, "a": {}})).left_out) == reading.MOST_LEFT_OUT


def test_the_place_of_damage_is_short_whatever_the_file_calls_it() -> None:
    _, where = refusal_of(text_of(interviews={"a": {"done": {"x" * 5_000: 1}}}))
    assert where.startswith("a.done.xxx")
    assert len(where) == 80


@given(st.text() | st.binary().map(lambda found: found.decode("latin-1")))
def test_whatever_a_file_holds_is_read_or_refused(text: str) -> None:
    try:
        found = read_state(text)
    except StateError as error:
        assert error.code in ("not-json", "not-ours", "damaged")  # noqa: PT017 - or read
    else:
        assert found["format"] == FORMAT


# Drafts, and who writes


def test_drafts_are_kept_by_their_kind_and_person() -> None:
    drafts = {"draft.thank-you.Claire Weber": "Dear …", "subject.follow-up": "Re"}
    assert read_record(drafts) == {**read_record({}), **drafts}


@pytest.mark.parametrize(
    ("you", "where"),
    [("Nora", "you"), ({"name": 5}, "you.name"), ({"edited": {"name": 1}}, "you.edited.name")],
)
def test_what_is_wrong_with_who_writes_is_named(you: object, where: str) -> None:
    assert refusal_of(text_of(you=you)) == ("damaged", where)


# Merging


@given(states(0), states(1))
def test_merging_loses_no_interview_and_invents_none(ours: State, theirs: State) -> None:
    merged = merge(ours, theirs)
    assert set(merged["interviews"]) == {*ours["interviews"], *theirs["interviews"]}
    assert list(merged["interviews"])[: len(ours["interviews"])] == list(ours["interviews"])
    assert merged["current"] == (ours["current"] or theirs["current"])
    assert changes(ours, merged)["removed"] == []


@given(states(0), states(1))
def test_what_is_merged_can_be_read_back(ours: State, theirs: State) -> None:
    merged = merge(ours, theirs)
    assert read_state(json.dumps(merged)) == merged


@given(states())
def test_merging_a_state_with_itself_changes_nothing(kept: State) -> None:
    assert merge(kept, kept) == kept
    assert merge(kept, empty_state()) == kept
    assert merge(empty_state(), kept) == kept


@given(states(0), states(1))
def test_merging_twice_is_merging_once(ours: State, theirs: State) -> None:
    once = merge(ours, theirs)
    assert merge(once, theirs) == once
    assert merge(once, ours) == once


@given(states(0, dated=True), states(1, dated=True))
def test_where_changes_have_different_times_the_order_does_not_matter(
    ours: State, theirs: State
) -> None:
    assert merge(ours, theirs)["interviews"] == merge(theirs, ours)["interviews"]


@given(states(0), states(1))
def test_a_field_that_only_one_side_filled_stays_filled(ours: State, theirs: State) -> None:
    merged: Any = merge(ours, theirs)["interviews"]
    for one, other in ((ours, theirs), (theirs, ours)):
        for key, record in one["interviews"].items():
            across = other["interviews"].get(key, Record())
            touched = {field for field in FIELDS if field in across.get("edited", {})}
            for field, text in record.items():
                if field in FIELDS and field not in touched and not across.get(field):
                    assert merged[key][field] == text


@given(states(0), states(1))
def test_every_change_keeps_the_later_of_its_times(ours: State, theirs: State) -> None:
    for key, record in merge(ours, theirs)["interviews"].items():
        both = [side["interviews"].get(key, Record()).get("edited", {}) for side in (ours, theirs)]
        latest = {
            name: max(edited.get(name, "") for edited in both)
            for name in NAMES
            if any(name in edited for edited in both)
        }
        assert record["edited"] == latest


def one(at: str, done: dict[str, str] | None = None, **fields: Any) -> State:
    """A state of one interview whose `fields`, and whose tick of the follow-up, changed at `at`."""
    edited = dict.fromkeys(fields, at)
    if done is not None:
        edited["done.follow-up"] = at
    record: Any = {"archived": False, "done": done or {}, "edited": edited, **fields}
    return state(a=record)


def both_ways(one: State, other: State, field: str) -> object:
    """What merging makes of `field`, when it makes the same of it in both directions."""
    here, there = (
        merge(ours, theirs)["interviews"]["a"] for ours, theirs in ((one, other), (other, one))
    )
    assert here == there
    return here[field]  # type: ignore[literal-required]


def test_the_later_change_of_a_field_wins_on_either_side() -> None:
    assert both_ways(one(EARLY, company="Old"), one(LATE, company="New"), "company") == "New"


def test_a_field_that_was_emptied_later_stays_empty() -> None:
    filled, emptied = one(EARLY, promised="2026-03-05"), one(LATE, promised="")
    assert both_ways(filled, emptied, "promised") == ""


def test_fields_of_two_devices_come_together() -> None:
    here, there = one(EARLY, company="Example S.A."), one(LATE, role="Coordinator")
    assert both_ways(here, there, "company") == "Example S.A."
    assert both_ways(here, there, "role") == "Coordinator"


@pytest.mark.parametrize(
    ("ours", "theirs", "merged"), [("A", "B", "B"), ("", "B", "B"), ("A", "", "A"), ("", "", "")]
)
def test_of_changes_at_the_same_time_the_same_wins_on_either_side(
    ours: str, theirs: str, merged: str
) -> None:
    assert both_ways(one(EARLY, company=ours), one(EARLY, company=theirs), "company") == merged


def test_a_tick_taken_back_later_stays_taken_back() -> None:
    ticked, unticked = one(EARLY, {"follow-up": "2026-03-06T09:00"}), one(LATE, {})
    assert both_ways(ticked, unticked, "done") == {}


def test_a_tick_set_again_later_is_set() -> None:
    unticked, ticked = one(EARLY, {}), one(LATE, {"follow-up": "2026-03-06T09:00"})
    assert both_ways(ticked, unticked, "done") == {"follow-up": "2026-03-06T09:00"}


def test_an_interview_archived_or_brought_back_later_stays_so() -> None:
    for archived in (True, False):
        before, after = one(EARLY, archived=not archived), one(LATE, archived=archived)
        assert both_ways(before, after, "archived") is archived


def test_what_two_devices_know_of_who_writes_comes_together() -> None:
    here = {**empty_state(), "you": You(name="Nora", email="n@example.org", edited={"name": EARLY})}
    there = {**empty_state(), "you": You(name="Nora Lenz", edited={"name": LATE, "other": LATE})}
    expected = {"name": "Nora Lenz", "email": "n@example.org"}
    for ours, theirs in ((here, there), (there, here)):
        merged: Any = merge(State(**ours), State(**theirs))  # type: ignore[typeddict-item]
        assert {key: merged["you"][key] for key in expected} == expected
        assert merged["you"]["edited"]["name"] == LATE


# What would change


def test_changed_drafts_are_named_once_and_who_writes_by_field() -> None:
    draft: Any = {"draft.thank-you": "a", "subject.thank-you": "b", "tasks": "c"}
    before, after = state(a=Record()), state(a=draft)
    after["you"] = You(name="Nora Lenz")
    found = changes(before, after)
    assert found["changed"] == {"a": ["tasks", "drafts"]}
    assert found["you"] == ["name"]


def test_changes_name_what_is_added_removed_changed_and_the_same() -> None:
    before = state(
        same=Record(company="A"),
        gone=Record(company="B"),
        other=Record(company="C", role="", archived=False, done={"follow-up": EARLY}),
    )
    after = state(
        new=Record(company="D"),
        same=Record(company="A", edited={"company": LATE}, created=LATE),
        other=Record(company="E", archived=True, done={}),
    )
    assert changes(before, after) == {
        "added": ["new"],
        "removed": ["gone"],
        "same": ["same"],
        "changed": {"other": ["company", "archived", "done"]},
        "you": [],
        "deleted": [],
    }


@given(states())
def test_nothing_changes_between_a_state_and_itself(kept: State) -> None:
    assert changes(kept, kept) == {
        "added": [],
        "removed": [],
        "same": list(kept["interviews"]),
        "changed": {},
        "you": [],
        "deleted": [],
    }


def test_what_was_deleted_here_and_comes_with_the_other_state_is_named() -> None:
    here = state()
    assert changes(here, state(), ["a"])["deleted"] == ["a"]
    assert changes(state(a=Record()), state(), ["a"])["deleted"] == []


def test_what_is_exported_can_be_read_back_however_much_it_is() -> None:
    draft = "Dear Claire Weber,\n" + "x" * 6_000
    record = {"company": "Example S.A.", "draft.thank-you": draft, "archived": False}
    many = {f"i{n}": {**record, "done": {}, "edited": {}} for n in range(2_000)}
    text = json.dumps({**empty_state(), "interviews": many}, indent=2)
    assert len(text) > 10_000_000
    answer = json.loads(handle(json.dumps({"kind": "import", "bytes": text, "current": ""})))
    assert (answer["left_out"], len(answer["merge"]["state"]["interviews"])) == ([], 2_000)
    assert answer["replace"]["state"]["interviews"] == many


# Migrations, and what earlier releases kept

RELEASES = sorted((Path(__file__).parent / "releases").glob("*.json"))


@pytest.mark.parametrize("kept", RELEASES, ids=lambda path: path.stem)
def test_what_every_release_has_kept_is_read_whole_by_core_and_shell(kept: Path) -> None:
    text = kept.read_text("utf-8")
    found = read(text)
    assert found.left_out == []
    assert found.state == {**json.loads(text), "version": VERSION}
    (shell,) = call_in_node("device/reading.mjs", "read", [[text]])
    assert shell == {"state": json.loads(text), "left": None}


def test_there_is_a_fixture_for_every_shape_that_was_kept() -> None:
    assert [path.stem for path in RELEASES] == [
        "1-checklist",
        "2-notes-and-letters",
        "3-deletions-and-a-logical-clock",
        "4-invitations-and-what-people-said",
        "5-spelling",
    ]


def test_the_latest_fixture_holds_every_field_that_an_interview_can_have() -> None:
    # A field that is added later comes with a fixture of its own: so none is without one.
    kept = [json.loads(path.read_text("utf-8")) for path in RELEASES]
    named = {name for one in kept for record in one["interviews"].values() for name in record}
    missing = set(TEXT_FIELDS) - named
    assert missing == set()


def test_migrations_are_numbered_without_a_gap_and_each_says_what_it_does() -> None:
    assert [migration.to for migration in MIGRATIONS] == list(range(2, VERSION + 1))
    assert all(migration.says for migration in MIGRATIONS)


def test_each_migration_is_run_once_in_order_on_what_is_older() -> None:
    def adding(name: str) -> Migration:
        return Migration(
            int(name), f"adds {name}", lambda data: {**data, "ran": data["ran"] + name}
        )

    migrations = (adding("2"), adding("3"), adding("4"))
    kept = {"version": 2, "ran": ""}
    assert migrated(kept, migrations) == {"version": 4, "ran": "34"}
    assert kept == {"version": 2, "ran": ""}
    assert migrated({"version": 4, "ran": ""}, migrations) == {"version": 4, "ran": ""}
