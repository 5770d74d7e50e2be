"""What rebuilding a draft would change: every line of both texts, in order, each with its mark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.letters.differences import compare
from tests.unit.cost import growth


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ("", "", []),
        ("a\nb", "a\nb", [("same", "a"), ("same", "b")]),
        ("a\nb\nc", "a\nB\nc", [("same", "a"), ("gone", "b"), ("new", "B"), ("same", "c")]),
        ("", "a", [("new", "a")]),
        ("a", "", [("gone", "a")]),
        ("a\r\nb", "a\nb", [("same", "a"), ("same", "b")]),
    ],
)
def test_lines_are_marked(before: str, after: str, lines: list[tuple[str, str]]) -> None:
    assert compare(before, after) == lines


@given(st.text("ab\n"), st.text("ab\n"))
def test_both_texts_can_be_read_from_it(before: str, after: str) -> None:
    lines = compare(before, after)
    assert [line for mark, line in lines if mark != "new"] == before.splitlines()
    assert [line for mark, line in lines if mark != "gone"] == after.splitlines()


@pytest.mark.parametrize(
    ("before", "after"), [("\n\n\n\n", "\n\n\n"), ("a\n", "b\na\n"), ("a\nb\n", "b\na\n")]
)
def test_texts_that_repeat_themselves_cost_no_more_than_their_length(
    before: str, after: str
) -> None:
    assert growth(lambda times: compare(before * times, after * times), 1_000) < 9
