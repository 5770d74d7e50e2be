"""Excel's workbooks as rows of text, by the openpyxl library; it comes in a pack of its own."""

import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

from ..errors import TableError
from .spreadsheet import Sheet, SheetRow, plain

LARGEST = 200 * 1024 * 1024
"""Bytes that a workbook may have when it is unpacked: a small file can hold far more."""

MOST_COLUMNS = 300

_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_OTHER = {b"%PDF": "pdf", b"{\\rtf": "document", b"\x89PNG": "picture", b"\xff\xd8\xff": "picture"}


def is_workbook(data: bytes) -> bool:
    """Whether a file is one that `read_workbook` reads. Raises TableError for what nothing reads.

    `old-excel`: .xls, or a workbook with a password; `not-a-list`: another kind of document.
    """
    if data.startswith(_OLD_EXCEL):
        raise TableError("old-excel")
    if any(data.startswith(sign) for sign in _OTHER):
        raise TableError("not-a-list")
    start = data[:2_000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<?xml", b"<meta")):
        raise TableError("web-page")
    return data.startswith(_ZIP)


def read_workbook(data: bytes) -> tuple[Sheet, str, tuple[str, ...]]:
    """The first sheet that is shown and has rows, its name, and the names of the others like it.

    Raises TableError: `not-a-workbook`, `too-large`, `formulas` that nobody has worked out;
    NeedsLibraryError where there is no reader.
    """
    openpyxl = _library()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > LARGEST:
                raise TableError("too-large")
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            sheets = {
                sheet.title: rows
                for sheet in book.worksheets
                if sheet.sheet_state == "visible" and (rows := _rows(sheet, archive))
            }
    except (
        zipfile.BadZipFile,
        LookupError,
        ValueError,
        TypeError,
        AttributeError,
        OSError,
        SyntaxError,
    ) as error:
        if isinstance(error, TableError):
            raise
        raise TableError("not-a-workbook") from None
    if not sheets:
        raise TableError("empty")
    name, *others = sheets
    return Sheet(sheets[name]), name, tuple(others)


class NeedsLibraryError(TableError):
    """There is no openpyxl here: on the command line it is installed, in the browser a pack."""

    def __init__(self) -> None:
        super().__init__("needs-openpyxl")


def _library() -> ModuleType:
    try:
        import openpyxl
    except ImportError:
        raise NeedsLibraryError from None
    return openpyxl


def _rows(sheet: Any, archive: zipfile.ZipFile) -> list[SheetRow]:
    # What the file says of its own size is often wrong.
    sheet.reset_dimensions()
    rows: list[SheetRow] = []
    for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
        cells = [plain(text_of(value)) for value in values[:MOST_COLUMNS]]
        while cells and not cells[-1].strip():
            cells.pop()
        if cells:
            rows.append(SheetRow(number, cells))
    _fill(rows, _joined_cells(sheet, archive))
    return rows


_JOINED = re.compile(rb'mergeCell ref="([A-Z]{1,3})([0-9]+):([A-Z]{1,3})([0-9]+)"')
_NOT_WORKED_OUT = re.compile(
    rb'<c r="[A-Z]+[0-9]+"(?: s="[0-9]+")?><f[^>]*>(?:[^<]*</f>)?(?:<v ?/>|<v></v>)?</c>'
)
"""A formula without its value, as programs write it that do not count."""

_MOST_JOINED = 20_000


def _joined_cells(sheet: Any, archive: zipfile.ZipFile) -> list[tuple[int, range]]:
    """Cells that are one over several rows: the column, from 0, and the numbers of the rows.

    A reader of rows alone is not told of them.
    """
    written = archive.read(sheet._worksheet_path)  # noqa: SLF001 - it has no name outside
    if _NOT_WORKED_OUT.search(written):
        raise TableError("formulas")
    ranges = [found.groups() for found in _JOINED.finditer(written)][:_MOST_JOINED]
    return [
        (_column(first), range(int(top), int(bottom) + 1))
        for first, top, _, bottom in ranges
        if int(top) < int(bottom)
    ]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _fill(rows: Sequence[SheetRow], joined: Sequence[tuple[int, range]]) -> None:
    """Write into every row what a cell says that is one over several of them."""
    by_number = {row.number: row.cells for row in rows}
    for column, numbers in joined:
        cells = [by_number[number] for number in numbers if number in by_number]
        value = next((one[column] for one in cells[:1] if column < len(one)), "")
        for one in cells:
            one.extend([""] * (column + 1 - len(one)))
            one[column] = value


def text_of(value: object) -> str:
    """A cell's value as a person would write it without doubt: days as YYYY-MM-DD."""
    for kind, text in _TEXTS:
        if isinstance(value, kind):
            return text(value)
    return "" if value is None else str(value)


def _moment(value: dt.datetime) -> str:
    if value.time() == dt.time():
        return value.date().isoformat()
    # Spreadsheets count days from the end of 1899: a time alone is on that day.
    if value.year < 1901:  # noqa: PLR2004
        return value.time().isoformat("minutes")
    return value.isoformat(" ", "minutes")


def _span(value: dt.timedelta) -> str:
    minutes = round(value.total_seconds() / 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"


_TEXTS: tuple[tuple[type, Callable[..., str]], ...] = (
    (bool, lambda value: "yes" if value else "no"),
    (dt.datetime, _moment),
    (dt.date, dt.date.isoformat),
    (dt.time, lambda value: value.isoformat("minutes")),
    (dt.timedelta, _span),
    (float, lambda value: format(value, ".15g")),
)
