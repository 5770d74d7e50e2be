"""Tables as spreadsheet programs write and read them."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.links.headings import is_heading
from after_interview.links.spreadsheet import SEPARATORS, Sheet, harmless, plain, read_csv, written


def cells_of(text: str) -> list[list[str]]:
    return [row.cells for row in read_csv(text, is_heading).rows]


def read(text: str) -> list[tuple[int, list[str], str]]:
    return [(row.number, row.cells, row.problem) for row in read_csv(text, is_heading).rows]


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("company;date;note\n1,2,3;x;y\n", ";"),
        ("company,date\n", ","),
        ("company\tdate\n", "\t"),
        ("company|date\nA|2\n", "|"),
        ("\r\n\r\ncompany;date", ";"),
        ("company\nA, B\n", ","),
        ("x;y\n1;2\n3;4\n", ";"),
        ("Company, legal name;Date;Role\nA;2026;x\n", ";"),
        ("List of March, all of it\ncompany;date\nA;2\n", ";"),
        ("sep=;\ncompany,x;date\n", ";"),
        ('"sep=|"\ncompany|date\n', "|"),
        ("sep=\\t\ncompany\tdate\n", "\t"),
        ("", ","),
    ],
)
def test_the_separator_is_found(text: str, separator: str) -> None:
    assert read_csv(text, is_heading).separator == separator


def test_rows_are_counted_as_a_spreadsheet_does() -> None:
    text = 'a,b\n\n"one\ntwo",x\n , \n3,y'
    assert [(number, cells) for number, cells, _ in read(text)] == [
        (1, ["a", "b"]),
        (3, ["one\ntwo", "x"]),
        (5, ["3", "y"]),
    ]


def test_a_line_drawn_below_the_headings_is_no_row() -> None:
    text = "| client | date |\n|---|:-:|\n| Example - S.A. | - |\n"
    assert [row.number for row in read_csv(text, is_heading).rows] == [1, 3]


def test_a_line_that_says_the_separator_does_not_count() -> None:
    assert read("sep=;\na;b\nc;d")[1] == (2, ["c", "d"], "")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_each_way_to_end_a_line_is_read(end: str) -> None:
    assert cells_of(f"a,b{end}c,d{end}") == [["a", "b"], ["c", "d"]]


def test_where_a_quotation_mark_stays_open_no_row_is_lost() -> None:
    text = 'company,role,date\nExample,"24h agent,2026-02-27\nB,x,2026-02-27\nC,y,2026-02-27\n'
    assert read(text)[1:] == [
        (2, ["Example", '"24h agent', "2026-02-27"], "open-quote"),
        (3, ["B", "x", "2026-02-27"], ""),
        (4, ["C", "y", "2026-02-27"], ""),
    ]


@pytest.mark.parametrize(
    "second",
    ['B,"quoted",d2', 'B,x,6"', 'B,"6"" pipe",d2'],
)
def test_a_mark_that_another_row_seems_to_close_is_open_all_the_same(second: str) -> None:
    rows = read(f'company,role,date\nA,"24h agent,d1\n{second}\nC,y,d3\n')
    assert [number for number, _, _ in rows] == [1, 2, 3, 4]
    assert rows[1][2] == "open-quote"


def test_in_a_wide_list_a_cell_that_holds_whole_rows_has_an_open_mark() -> None:
    rows = read('company,role,date,note\nA,"24h agent,d1,x\nB,6",d2,y\n')
    assert [problem for _, _, problem in rows] == ["", "open-quote", ""]


def test_a_cell_with_line_breaks_is_one_cell() -> None:
    text = 'company,people,note\nA,"Claire, HR\nTom, CTO",x\n'
    assert cells_of(text)[1] == ["A", "Claire, HR\nTom, CTO", "x"]


def test_marks_behind_a_space_and_inside_a_cell() -> None:
    assert cells_of('a,b\nx, "y, z"\n6" pipe,x\n')[1:] == [["x", "y, z"], ['6" pipe', "x"]]


def test_marks_in_pairs_are_part_of_a_cell() -> None:
    text = 'company;people\nA;"Weber, Claire" <c@example.com>\nB;"x" y"\n'
    assert read(text)[1:] == [
        (2, ["A", '"Weber, Claire" <c@example.com>'], ""),
        (3, ["B", '"x" y"'], "open-quote"),
    ]


def test_bytes_of_nothing_are_left_out() -> None:
    assert cells_of("\ufeffa,b\0\n") == [["a", "b"]]


FORMULAS = [
    "=cmd|' /C calc'!A0", "+SUM(A1)", "-1+cmd()", "@SUM(A1)", "=1", " =1", "- Patricia", "\uff1d1",
    "'=1",
]  # fmt: skip


@pytest.mark.parametrize("cell", FORMULAS)
def test_what_a_spreadsheet_would_run_is_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell",
    ["", "Example S.A.", "1-2", "a=b", "+352 26 00 00", "+1-800-123", "-", "-5.20", "(a+b)"],
)
def test_other_cells_and_telephone_numbers_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell


def test_each_part_that_another_separator_makes_a_cell_of_is_guarded() -> None:
    assert harmless("Acme;=cmd|' /C calc'!A0;") == "Acme;'=cmd|' /C calc'!A0;"
    assert harmless("a\n=1") == "a\n'=1"
    assert harmless('x;"=1"') == 'x;\'"=1"'


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("'=1", "=1"),
        ("'+352 26 00 00", "+352 26 00 00"),
        ("a;'=b", "a;=b"),
        ('="0042"', "0042"),
        ('="say ""x"""', 'say "x"'),
        ("'90s", "'90s"),
    ],
)
def test_a_guarded_cell_is_read_as_it_was(cell: str, text: str) -> None:
    assert plain(cell) == text


@given(st.text())
def test_guarding_can_be_undone(cell: str) -> None:
    assert plain(harmless(cell)) == cell or plain(cell) != cell


def starts_of_cells(text: str, separator: str) -> list[str]:
    """The cells as a program sees them that separates at `separator`."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    return [cell for row in rows for cell in row]


TROUBLE = st.text(st.sampled_from("=+-@,;\t|\"'\r\n a1"), max_size=12)


@given(st.lists(st.lists(TROUBLE, min_size=1, max_size=3), max_size=3), st.sampled_from(SEPARATORS))
def test_whatever_program_opens_it_no_cell_is_a_formula(rows: list[list[str]], own: str) -> None:
    text = written(rows, own).removeprefix("\ufeff")
    for separator in SEPARATORS:
        for cell in starts_of_cells(text, separator):
            assert not cell.startswith(("=", "@")), (text, separator)


@given(
    st.lists(st.lists(st.text(st.characters(codec="utf-8")), min_size=2, max_size=4), max_size=4),
    st.sampled_from(SEPARATORS),
)
def test_what_is_written_is_read_back(rows: list[list[str]], separator: str) -> None:
    text = written(rows, separator)
    assert text.startswith("\ufeff")
    found = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator)
    assert list(found) == [[harmless(cell) for cell in row] for row in rows]


def test_halves_of_letters_are_written_too() -> None:
    assert "\ud800" in written([["\ud800"]])


def test_an_empty_file_has_no_rows() -> None:
    assert read_csv("", is_heading) == Sheet([], ",")
