"""A recruiter's list as a table: a file of any kind that lists come in, its header and its rows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import TableError
from .encodings import decode
from .headings import bare_key, is_heading
from .spreadsheet import Sheet, SheetRow, read_csv
from .workbook import is_workbook, read_workbook

MOST_ROWS = 20_000
_ROWS_ABOVE = 25
"""Within so many rows a header is looked for below titles."""

_OF_A_CANDIDATE = re.compile(r"\w@\w|\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b")
"""An address or a date, which no column is called."""


@dataclass(frozen=True, slots=True)
class Table:
    """A list as it was read.

    `above` are the rows over the header, `encoding` is empty for a workbook, `samples` are words
    that tell possible encodings apart, `sheet` is the one that was read and `others` are its like.
    """

    header: SheetRow
    rows: list[SheetRow]
    above: list[SheetRow]
    separator: str
    encoding: str = ""
    samples: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sheet: str = ""
    others: tuple[str, ...] = ()


def read_table(data: bytes, encoding: str = "") -> Table:
    """The table in a file; `encoding` is what somebody says that it is in.

    Raises TableError: `empty`, `no-headings`, `too-many-rows`, `not-text`, and those of
    workbook.py.
    """
    if is_workbook(data):
        sheet, name, others = read_workbook(data)
        return Table(*_parts(sheet), sheet=name, others=others)
    text = decode(data, encoding)
    parts = _parts(read_csv(text.text, is_heading))
    return Table(*parts, encoding=text.encoding, samples=text.samples)


def _parts(sheet: Sheet) -> tuple[SheetRow, list[SheetRow], list[SheetRow], str]:
    """The header, the rows below and above it, and the separator."""
    at = _header(sheet.rows)
    rows = sheet.rows[at + 1 :]
    if not rows:
        raise TableError("empty")
    if len(rows) > MOST_ROWS:
        raise TableError("too-many-rows")
    header = sheet.rows[at]
    if not any(map(is_heading, header.cells)) and any(map(_OF_A_CANDIDATE.search, header.cells)):
        # Taken for headings, this row would be nobody's.
        raise TableError("no-headings")
    width = max(len(header.cells), *(_width(row.cells) for row in rows))
    wide = SheetRow(header.number, [*header.cells, *[""] * (width - len(header.cells))])
    keys = _keys(header.cells)
    checked = [_checked(row, len(header.cells), keys) for row in rows]
    return wide, checked, sheet.rows[:at], sheet.separator


def _header(rows: Sequence[SheetRow]) -> int:
    """The row with the most known headings; without any, the first."""
    first = rows[:_ROWS_ABOVE]
    known = [sum(map(is_heading, row.cells)) for row in first]
    return known.index(max(known)) if known else 0


def _width(cells: Sequence[str]) -> int:
    """How many cells there are to the last one that is not empty."""
    return max((at for at, cell in enumerate(cells, 1) if cell.strip()), default=0)


def _checked(row: SheetRow, columns: int, keys: Sequence[str]) -> SheetRow:
    """The row, with its problem if it cannot be read by a header of these columns and keys."""
    problem = row.problem
    width = _width(row.cells)
    if not problem and width > columns:
        problem = "too-many-cells"
    if not problem and width == len(keys) and all(map(_is_key, row.cells, keys)):
        problem = "repeats-header"
    return SheetRow(row.number, row.cells, problem)


def _is_key(cell: str, key: str) -> bool:
    return bare_key(cell) == key


def _keys(cells: Sequence[str]) -> list[str]:
    return [bare_key(cell) for cell in cells[: _width(cells)]]
