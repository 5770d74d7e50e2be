"""From one device to the next: what was packed into a link comes out whole, or is refused."""

import base64
import json
import re
import zlib
from typing import Any

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from after_interview.errors import LinkError, StateError
from after_interview.keep.merge import merge
from after_interview.keep.move import LARGEST_TEXT, LONGEST_CODE, move_link, read_move
from after_interview.keep.state import State, empty_state
from after_interview.plain_text import visible
from tests.unit.states import states

PAGE = "https://example.org/checklist/"


def fragment_of(state: State, ids: list[str] | None = None) -> str:
    chosen = list(state["interviews"]) if ids is None else ids
    return move_link(state, chosen, PAGE).removeprefix(f"{PAGE}#")


def one(**fields: Any) -> State:
    record: Any = {"archived": False, "done": {}, "edited": {}, **fields}
    return {**empty_state(), "current": "a", "interviews": {"a": record}}


def refusal_of(fragment: str) -> str:
    with pytest.raises(LinkError) as error:
        read_move(fragment)
    return error.value.code


def seen(state: Any) -> Any:
    """A state as its reader sees it: in JSON, where every text stands between quotation marks."""
    return json.loads(visible(json.dumps(state, ensure_ascii=False)))


@given(states())
def test_what_goes_into_a_link_comes_out_of_it(state: State) -> None:
    assert read_move(fragment_of(state)) == seen(state)


def test_what_nobody_sees_does_not_come_out_of_a_link() -> None:
    hidden = one(company="Ex\u200bample\u2060 S.A.", **{"draft.thank-you.Cla\u200bire": "Hi\u202e"})
    moved = read_move(fragment_of(hidden))
    assert moved == one(company="Example S.A.", **{"draft.thank-you.Claire": "Hi"})


@given(states(0), states(1))
def test_on_the_other_side_it_is_merged_as_a_file_would_be(ours: State, theirs: State) -> None:
    assert merge(ours, read_move(fragment_of(theirs))) == merge(ours, seen(theirs))


def test_only_the_chosen_interviews_travel() -> None:
    state = one(company="A")
    state["interviews"]["b"] = {**state["interviews"]["a"], "company": "B"}
    moved = read_move(fragment_of(state, ["b"]))
    assert list(moved["interviews"]) == ["b"]
    assert moved["current"] == ""
    with pytest.raises(KeyError):
        move_link(state, ["c"], PAGE)


def test_a_link_is_one_word_that_nothing_breaks() -> None:
    link = move_link(one(company="Ünï \U0001f600"), ["a"], PAGE)
    assert re.fullmatch(r"https://example\.org/checklist/#move\?d=[A-Za-z0-9_-]+&v=1", link)


def test_a_link_made_by_the_first_version_is_read() -> None:
    # Written out: a code printed or a link kept has to be readable for ever.
    assert read_move(FIRST) == one(company="Example S.A.", day="2026-02-27")


FIRST = "move?d=o2eDDCPDsEQM0xLBBBFOr9VBClLXisRcYAwoBOs56qGGIzhslGprawE&v=1"


def test_the_longest_code_is_the_longest_of_its_version() -> None:
    versions = [
        segno.make("a" * length, error="l", micro=False).version
        for length in (LONGEST_CODE, LONGEST_CODE + 1)
    ]
    assert versions == [25, 26]


def test_a_usual_interview_fits_a_code_that_phones_read() -> None:
    at = "2026-02-27T10:00:00.000Z"
    fields = {
        "company": "Example S.A.",
        "role": "Customer support coordinator",
        "day": "2026-02-27",
        "time": "09:00",
        "people": "Claire Weber, recruiter\nMarc Thill, head of support",
        "country": "LU",
        "created": at,
    }
    done = {"write-notes": "2026-02-27T18:00", "send-thank-you": "2026-02-28T09:00"}
    edited = {name: f"2026-02-27T10:0{n}:11.{n}23Z" for n, name in enumerate(fields)}
    state = one(**fields, done=done, edited=edited)
    link = move_link(state, ["a"], PAGE)
    assert len(link) <= LONGEST_CODE
    assert len(link) < len(json.dumps(state)) * 0.75


@pytest.mark.parametrize(
    "fragment", ["", "#", "move", "invite?v=1&id=a", "Move?d=&v=1", "move?" + "a=b&" * 20]
)
def test_another_fragment_is_no_move(fragment: str) -> None:
    assert refusal_of(fragment) == "not-a-move"


@pytest.mark.parametrize("version", ["", "x", "-1", "٣"])
def test_a_version_that_is_none_means_a_broken_link(version: str) -> None:
    assert refusal_of(f"move?d=AAAA&v={version}") == "cut-short"


def test_a_move_of_a_later_version_says_so() -> None:
    assert refusal_of("move?d=AAAA&v=2") == "newer-version"


@given(st.data())
def test_a_link_cut_short_or_changed_is_refused(data: st.DataObject) -> None:
    whole = fragment_of(one(company="Example S.A.", tasks="Plan the shifts"))
    packed = whole.removeprefix("move?d=").removesuffix("&v=1")
    at = data.draw(st.integers(0, len(packed) - 1))
    other = data.draw(st.sampled_from("ABCxyz019-_%! \u00e9"))
    for broken in (packed[:at], packed[:at] + other + packed[at + 1 :]):
        try:
            state = read_move(f"move?d={broken}&v=1")
        except LinkError as error:
            assert error.code == "cut-short"  # noqa: PT017 - or read
        else:
            assert state == read_move(whole)


def packed(raw: bytes) -> str:
    """`raw` as a link would carry it, were it made by somebody else."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    data = zlib.crc32(raw).to_bytes(4, "big") + packer.compress(raw) + packer.flush()
    return f"move?d={base64.urlsafe_b64encode(data).decode().rstrip('=')}&v=1"


def test_what_unpacks_to_something_huge_is_not_unpacked() -> None:
    assert refusal_of(packed(b" " * (LARGEST_TEXT + 1))) == "cut-short"


def test_what_is_not_utf_8_is_refused() -> None:
    assert refusal_of(packed(b"\xff\xfe")) == "cut-short"


def test_a_state_that_is_none_is_refused_as_a_file_would_be() -> None:
    with pytest.raises(StateError) as error:
        read_move(packed(b'{"format":"other"}'))
    assert error.value.code == "not-ours"


def test_a_link_brings_interviews_and_takes_none_away() -> None:
    state = one(company="Example S.A.", deleted="x", forgotten="x")
    fragment = packed(json.dumps({**state, "deleted": {"b": {"forgotten": "x"}}}).encode())
    moved = read_move(fragment)
    assert "deleted" not in moved
    assert moved["interviews"] == one(company="Example S.A.")["interviews"]


def test_of_a_link_with_damage_nothing_is_taken() -> None:
    state = {**one(company="Example S.A."), "you": {"name": 5}}
    with pytest.raises(StateError, match=r"damaged you\.name"):
        read_move(packed(json.dumps(state).encode()))
