"""Excel's workbooks: every kind of cell, and every file that only looks like one."""

import datetime as dt
import io
import sys
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl import Workbook

from after_interview.errors import TableError
from after_interview.links import workbook
from after_interview.links.workbook import is_workbook, read_workbook


def file_of(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def book_of(*rows: list[object]) -> Workbook:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    return book


def refusal_of(act: Callable[[], object]) -> str:
    with pytest.raises(TableError) as error:
        act()
    return error.value.code


def test_every_kind_of_cell_is_text_without_doubt() -> None:
    moment = dt.datetime.fromisoformat("2026-02-27T09:30")
    data = file_of(
        book_of(
            [moment, moment.date(), moment.time(), dt.timedelta(hours=14), 42, 352000001.0, 1.5],
            [True, False, None, "Société", "="],
            [dt.datetime.fromisoformat("2026-02-27")],
        )
    )
    sheet, name, others = read_workbook(data)
    assert [row.cells for row in sheet.rows] == [
        ["2026-02-27 09:30", "2026-02-27", "09:30", "14:00", "42", "352000001", "1.5"],
        ["yes", "no", "", "Société", "="],
        ["2026-02-27"],
    ]
    assert (name, others) == ("Sheet", ())


def test_a_time_alone_that_is_kept_with_a_day_is_a_time() -> None:
    assert workbook.text_of(dt.datetime.fromisoformat("1899-12-30T09:30")) == "09:30"


def test_rows_are_counted_with_the_empty_ones_and_columns_end_with_the_last_value() -> None:
    sheet, _, _ = read_workbook(file_of(book_of(["a", None, "b", " "], [None], ["c"])))
    assert [(row.number, row.cells) for row in sheet.rows] == [(1, ["a", "", "b"]), (3, ["c"])]


def test_the_first_sheet_with_rows_that_is_shown_is_read_and_the_others_are_named() -> None:
    book = openpyxl.Workbook()
    for title in ("Hidden", "List", "More"):
        book.create_sheet(title).append([title])
    book["Hidden"].sheet_state = "hidden"
    sheet, name, others = read_workbook(file_of(book))
    assert (sheet.rows[0].cells, name, others) == (["List"], "List", ("More",))


def test_a_workbook_without_rows_is_empty() -> None:
    assert refusal_of(lambda: read_workbook(file_of(openpyxl.Workbook()))) == "empty"


def test_what_a_workbook_guards_is_read_as_it_was() -> None:
    sheet, _, _ = read_workbook(file_of(book_of(["'+352 1", "'=1+1"])))
    assert sheet.rows[0].cells == ["+352 1", "=1+1"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old-excel"),
        (b"%PDF-1.7", "not-a-list"),
        (b"\x89PNG\r\n", "not-a-list"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE HTML><table>", "web-page"),
        (b"<?xml version='1.0'?>", "web-page"),
    ],
)
def test_another_kind_of_file_is_named(data: bytes, code: str) -> None:
    assert refusal_of(lambda: is_workbook(data)) == code


def test_a_list_is_no_workbook_and_a_workbook_is() -> None:
    assert not is_workbook(b"company,date\n")
    assert is_workbook(file_of(openpyxl.Workbook()))


def zip_of(name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


def test_formulas_that_nobody_has_worked_out_are_said_and_no_empty_cells() -> None:
    data = file_of(book_of(["company", "date"], ["A", "=DATE(2026,2,27)"]))
    assert refusal_of(lambda: read_workbook(data)) == "formulas"


def test_a_formula_whose_result_is_no_text_is_an_empty_cell() -> None:
    data = file_of(book_of(["company", "note"], ["A", "=A1"]))
    without = (b'<c r="B2"><f>A1</f><v></v></c>', b'<c r="B2"><f>A1</f><v /></c>')
    worked_out = b'<c r="B2" t="str"><f>A1</f><v></v></c>'
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as book, zipfile.ZipFile(out, "w") as copy:
        for name in book.namelist():
            content = book.read(name)
            for one in without:
                content = content.replace(one, worked_out)
            copy.writestr(name, content)
    sheet, _, _ = read_workbook(out.getvalue())
    assert [row.cells for row in sheet.rows] == [["company", "note"], ["A"]]


@pytest.mark.parametrize("data", [b"PK\x03\x04 and no more", zip_of("content.xml", b"<office/>")])
def test_what_begins_like_a_workbook_and_is_none_is_refused(data: bytes) -> None:
    assert refusal_of(lambda: read_workbook(data)) == "not-a-workbook"


def test_a_workbook_that_is_broken_off_anywhere_is_refused() -> None:
    data = file_of(book_of(["company", "date"], ["A", "2026-02-27"]))
    for end in range(4, len(data), 97):
        assert refusal_of(lambda end=end: read_workbook(data[:end])) == "not-a-workbook"  # type: ignore[misc]


def test_a_small_file_that_unpacks_to_a_large_one_is_not_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbook, "LARGEST", 1_000)
    assert refusal_of(lambda: read_workbook(zip_of("x", b"0" * 2_000))) == "too-large"


def test_without_the_library_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    assert refusal_of(lambda: read_workbook(b"PK\x03\x04")) == "needs-openpyxl"
