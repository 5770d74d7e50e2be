"""Tables as spreadsheet programs write and read them."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.links.spreadsheet import decoded, delimiter_of, harmless, rows_of, written

TEXT = "Société;Rôle\r\nExample S.A.;Développeuse\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_is_read_in_each_encoding_that_programs_write(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding)) == TEXT


def test_utf_16_is_read_in_both_orders() -> None:
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert decoded(mark + TEXT.encode(encoding)) == TEXT


@given(st.binary())
def test_whatever_a_file_holds_has_a_text(data: bytes) -> None:
    assert isinstance(decoded(data), str)


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [("a;b;c\n1,2,3;", ";"), ("a,b\n", ","), ("a\tb\n", "\t"), ("\r\n\r\na;b", ";"), ("", ",")],
)
def test_the_delimiter_is_the_one_of_the_header(text: str, delimiter: str) -> None:
    assert delimiter_of(text) == delimiter


def test_rows_know_the_line_on_which_they_end() -> None:
    text = 'a,b\n\n"one\ntwo",x\n , \n3,y'
    assert rows_of(text) == [(1, ["a", "b"]), (4, ["one\ntwo", "x"]), (6, ["3", "y"])]


def test_a_cell_beyond_all_measure_makes_it_no_table() -> None:
    with pytest.raises(ValueError, match="field"):
        rows_of("a\n" + "x" * 200_000)


@pytest.mark.parametrize("cell", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_a_spreadsheet_would_run_is_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Example S.A.", "1-2", "a=b", "'=1"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell


@given(st.lists(st.lists(st.text(), min_size=1, max_size=4), max_size=4))
def test_what_is_written_is_read_back_and_no_formula(rows: list[list[str]]) -> None:
    text = written(rows)
    assert text.startswith("\ufeff")
    found = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert [row or [""] for row in found] == [[harmless(cell) for cell in row] for row in rows]
