"""Two states become one, in core and shell alike: the later changes, nothing back from the dead."""

import json
import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from after_interview.keep.merge import merge, merge_by_field
from after_interview.keep.stamps import following, usable
from after_interview.keep.state import State
from tests.unit.node import call_in_node
from tests.unit.states import tangled_states

PAIRS = int(os.environ.get("PAIRS", "2000"))
A_YEAR_AHEAD = "2027-02-27T10:00:00.000Z"
NOW, LATER = "2026-02-27T10:00:00.000Z", "2026-02-27T11:00:00.000Z"


def state(**parts: Any) -> State:
    whole: Any = {"format": "after-interview", "version": 1, "current": "", "interviews": {}}
    whole.update(parts)
    return whole  # type: ignore[no-any-return]


def record(stamp: str, **fields: Any) -> dict[str, Any]:
    return {**fields, "edited": dict.fromkeys(fields, stamp)}


def one(stamp: str, **fields: Any) -> State:
    return state(interviews={"a": record(stamp, **fields)})


def said(state: State) -> list[Any]:
    """What a state says: that of ticks or stamps there is none, it may say or not."""

    def content(record: Any) -> dict[str, Any]:
        stamps = {name: it for name, it in record.get("edited", {}).items() if usable(it)}
        return {name: it for name, it in {**record, "edited": stamps}.items() if it != {}}

    parts: Any = (state["interviews"], state.get("deleted", {}), {"you": state.get("you", {})})
    return [{key: content(record) for key, record in part.items()} for part in parts]


def merged_field(ours: State, theirs: State, field: str = "company") -> Any:
    return merge(ours, theirs)["interviews"]["a"].get(field)


@pytest.mark.no_cover
def test_the_shell_merges_as_the_core_does_and_so_does_the_other_way_round(
    record_property: Callable[[str, object], None],
) -> None:
    pairs: list[list[State]] = []

    @settings(max_examples=PAIRS, database=None, suppress_health_check=list(HealthCheck))
    @given(tangled_states(), tangled_states())
    def collect(ours: State, theirs: State) -> None:
        pairs.append([ours, theirs])

    collect()
    record_property("pairs", len(pairs))
    assert len(pairs) >= PAIRS // 2
    answers = call_in_node("device/merge.mjs", "merged", pairs)
    for (ours, theirs), found in zip(pairs, answers, strict=True):
        expected = merge_by_field(ours, theirs)
        assert found == json.loads(json.dumps(expected))
        assert list(found["interviews"]) == list(expected["interviews"])


@given(tangled_states(), tangled_states())
def test_the_order_of_two_does_not_matter_to_what_is_kept(ours: State, theirs: State) -> None:
    here, there = merge_by_field(ours, theirs), merge_by_field(theirs, ours)
    assert said(here) == said(there)


@given(tangled_states(), tangled_states(), tangled_states())
def test_nor_does_the_order_of_three(one: State, two: State, three: State) -> None:
    here = merge_by_field(merge_by_field(one, two), three)
    there = merge_by_field(one, merge_by_field(two, three))
    assert said(here) == said(there)


@given(tangled_states(), tangled_states())
def test_once_is_enough(ours: State, theirs: State) -> None:
    both = merge(ours, theirs)
    assert merge(both, theirs) == both
    assert merge_by_field(both, theirs) == both


@pytest.mark.parametrize("stamp", ["zzzz", "9999-12-31T23:59:59.999Z", "", "2026-02-28", "Z"])
def test_what_is_no_stamp_never_wins(stamp: str) -> None:
    assert merged_field(one(NOW, company="ours"), one(stamp, company="theirs")) == "ours"
    assert merged_field(one(stamp, company="ours"), one(NOW, company="theirs")) == "theirs"


def test_a_change_made_in_sight_of_a_clock_a_year_ahead_wins_over_it() -> None:
    ahead = one(A_YEAR_AHEAD, company="ahead")
    seen = merge(one(NOW, company="here"), ahead)["interviews"]["a"]["edited"]["company"]
    (mine,) = call_in_node("device/stamps.mjs", "stampAfter", [[seen]])
    assert mine > A_YEAR_AHEAD
    assert merged_field(one(mine, company="corrected"), ahead) == "corrected"
    assert merged_field(ahead, one(mine, company="corrected")) == "corrected"


def test_a_deleted_interview_does_not_return() -> None:
    whole = record(NOW, company="Example S.A.")
    deleted = {**whole, "deleted": LATER, "edited": {**whole["edited"], "deleted": LATER}}
    here = state(deleted={"a": deleted})
    for merged in (
        merge(here, one(NOW, company="Example S.A.")),
        merge(one(NOW, company="x"), here),
    ):
        assert merged["interviews"] == {}
        assert "a" in merged["deleted"]


def test_of_what_was_deleted_for_good_nothing_comes_back() -> None:
    here = state(deleted={"a": {"forgotten": LATER}})
    there = one(A_YEAR_AHEAD, company="Example S.A.")
    assert merge(here, there) == merge(there, here) == here


def test_an_interview_brought_back_later_is_back_on_both_sides() -> None:
    deleted = {"company": "Example S.A.", "deleted": NOW, "edited": {"deleted": NOW}}
    back = state(interviews={"a": {"company": "Example S.A.", "edited": {"deleted": LATER}}})
    for merged in (
        merge(state(deleted={"a": deleted}), back),
        merge(back, state(deleted={"a": deleted})),
    ):
        assert list(merged["interviews"]) == ["a"]
        assert "deleted" not in merged


def test_the_people_of_both_devices_come_together_and_do_so_once() -> None:
    ours = one(NOW, people="Claire Weber\nMarc Exempel")
    theirs = one(LATER, people="Claire Weber, HR\nAnna Muster\n\nMarc Exempel")
    both = merge(ours, theirs)
    people = "Claire Weber, HR\nAnna Muster\n\nMarc Exempel\nClaire Weber"
    assert both["interviews"]["a"].get("people") == people
    assert merge(both, theirs) == both
    assert merge(ours, both) == both
    assert merge_by_field(ours, both) == both


def test_other_fields_are_one_value() -> None:
    assert merged_field(one(NOW, company="A"), one(LATER, company="B")) == "B"


def test_what_a_newer_release_has_added_is_kept() -> None:
    ours = one(NOW, company="A", salary="5,000")
    ours["colour"] = "green"  # type: ignore[typeddict-unknown-key]
    theirs = one(LATER, company="B", weather="rain")
    theirs["sound"] = ["on"]  # type: ignore[typeddict-unknown-key]
    merged: Any = merge(ours, theirs)
    kept = merged["interviews"]["a"]
    assert (kept["salary"], kept["weather"]) == ("5,000", "rain")
    assert (merged["colour"], merged["sound"]) == ("green", ["on"])


def test_stamps_follow_one_another_in_the_core_and_in_the_shell() -> None:
    stamps = [NOW, f"{NOW}.0001", f"{NOW}.00ff", f"{NOW}.ffff", "2026-12-31T23:59:59.999Z.ffff"]
    past = "2000-01-01T00:00:00.000Z"
    assert [following(stamp) for stamp in stamps] == [
        f"{NOW}.0001",
        f"{NOW}.0002",
        f"{NOW}.0100",
        "2026-02-27T10:00:00.001Z",
        "2027-01-01T00:00:00.000Z",
    ]
    ahead = [stamp.replace("2026", "2096").replace("2027", "2097") for stamp in stamps]
    assert call_in_node("device/stamps.mjs", "stampAfter", [[stamp] for stamp in ahead]) == [
        following(stamp) for stamp in ahead
    ]
    assert all(stamp < following(stamp) for stamp in stamps)
    (fresh,) = call_in_node("device/stamps.mjs", "stampAfter", [[past]])
    assert usable(fresh) == fresh > past


@pytest.mark.parametrize("stamp", ["zzzz", "", "2026-02-27", f"{NOW}.00001", f"x{NOW}"])
def test_nothing_follows_what_is_no_stamp(stamp: str) -> None:
    assert (usable(stamp), following(stamp)) == ("", "")


def test_a_stamp_of_a_day_that_is_none_stays_where_it_is() -> None:
    never = "2026-02-31T10:00:00.000Z.ffff"
    assert following(never) == never


@pytest.mark.parametrize("value", [None, 5, ["x"]])
def test_only_a_text_is_a_stamp(value: object) -> None:
    assert usable(value) == ""


@given(st.text())
def test_whatever_a_stamp_holds_it_is_one_or_none(text: str) -> None:
    assert usable(text) in ("", text)
