"""What rebuilding a draft would change: every line of both texts, in order, each with its mark."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.letters.differences import compare


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
    "texts", [("\n" * 20_000, "\n" * 19_999), ("a\n" * 9_999, "b\na\n" * 5_000)]
)
def test_texts_that_repeat_themselves_are_compared_in_no_time(texts: tuple[str, str]) -> None:
    begin = perf_counter()
    compare(*texts)
    assert perf_counter() - begin < 1
