"""Tables as spreadsheet programs read and write them: CSV, with no cell that is a formula."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

SEPARATORS = ",;\t|"
MOST_LINES = 60
"""Lines that one row may have, for line breaks in cells: beyond, a quotation mark is open."""

_SAMPLE = 60
_WIDE = 4
"""With so many columns, lines inside a cell do not by chance divide into as many pieces."""

_BYTE_ORDER_MARK = "\ufeff"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
_SAYS_SEPARATOR = re.compile(r"\s*\"?sep=(\W|\\t)\"?[,;\t|\s]*", re.IGNORECASE)
_AS_TEXT = re.compile(r'=\s*"((?:[^"]|"")*)"')
_PART = re.compile(r"[^,;\t|\r\n]+")
_FORMULA = re.compile(r"[\s\"']*[=+\-@\uff1d\uff0b\uff0d\uff20]")
_NO_FORMULA = re.compile(r"\s*(?:[+-][0-9\s()./-]*|-[\s-]*)")
_GUARDED = re.compile(r"(^|[,;\t|\r\n])'(?=[\s\"']*[=+\-@\uff1d\uff0b\uff0d\uff20])")
_NEEDS_QUOTES = re.compile(r"[,;\t|\"\r\n]|^\s|\s$")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: its number as a spreadsheet counts it, its cells, and what is wrong with it.

    `problem` is empty, or `open-quote`: a quotation mark opens here that nothing closes in a way
    that fits. The row is then cut at its separators, and the next line begins the next row.
    """

    number: int
    cells: list[str]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows that are not empty, and the separator that was between the cells."""

    rows: list[SheetRow]
    separator: str = ","


def harmless(cell: str) -> str:
    """`cell`, with an apostrophe before each part that a spreadsheet would take for a formula.

    A program that separates the cells at another sign sees other cells, so whatever stands behind
    any separator or line break counts as one. A telephone number with its plus is no formula.
    """
    return _PART.sub(lambda part: _guarded(part[0]), cell)


def _guarded(part: str) -> str:
    return f"'{part}" if _FORMULA.match(part) and not _NO_FORMULA.fullmatch(part) else part


def plain(cell: str) -> str:
    """What `harmless` guarded, as it was; and the text of `="…"`, a spreadsheet's way to say so."""
    as_text = _AS_TEXT.fullmatch(cell.strip())
    if as_text:
        return as_text[1].replace('""', '"')
    return _GUARDED.sub(r"\1", cell)


def written(rows: Iterable[Sequence[str]], separator: str = ",") -> str:
    """The rows as CSV, with a byte order mark so that Excel reads UTF-8; lines end with CRLF."""
    lines = (separator.join(_quoted(harmless(cell)) for cell in row) for row in rows)
    return _BYTE_ORDER_MARK + "".join(f"{line}\r\n" for line in lines)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _NEEDS_QUOTES.search(cell) else cell


def read_csv(text: str, known: Callable[[str], bool]) -> Sheet:
    """The rows of a CSV file. `known`: whether a cell is a heading that the reader knows.

    Nothing is left out but empty rows and drawn lines: what cannot be read as it should is a row
    with a problem.
    """
    lines = _LINE.findall(text.removeprefix(_BYTE_ORDER_MARK).replace("\0", ""))
    said = _SAYS_SEPARATOR.fullmatch(lines[0]) if lines else None
    if said:
        # A spreadsheet does not show this line, so it does not count.
        separator = "\t" if said[1] == "\\t" else said[1]
        return Sheet(_rows(lines[1:], separator), separator)
    separator = _separator(lines, known)
    return Sheet(_rows(lines, separator), separator)


def _separator(lines: list[str], known: Callable[[str], bool]) -> str:
    """Of the usual ones that which makes the most known headings, and then the evenest rows."""

    def merit(separator: str) -> tuple[int, float, int]:
        rows = [row.cells for row in _rows(lines[:_SAMPLE], separator)]
        headings = max((sum(map(known, row)) for row in rows), default=0)
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if not widths:
            return headings, 0.0, 0
        width, often = widths.most_common(1)[0]
        return headings, often / len(rows), width

    return max(SEPARATORS, key=merit)


def _rows(lines: list[str], separator: str) -> list[SheetRow]:
    rows: list[SheetRow] = []
    at = number = width = 0
    while at < len(lines):
        number += 1
        cells, taken, problem = _row(lines, at, separator, width)
        at += taken
        if not all(map(_NOTHING.fullmatch, cells)):
            rows.append(SheetRow(number, [plain(cell) for cell in cells], problem))
            width = max(width, len(cells))
    return rows


_NOTHING = re.compile(r"[\s:=_-]*")
"""An empty cell, or a piece of a line drawn below headings."""


def _row(lines: list[str], at: int, separator: str, width: int) -> tuple[list[str], int, str]:
    """The cells of the row that begins at a line, how many lines it has, and its problem."""
    cut = lines[at].rstrip("\r\n").split(separator)
    if '"' not in lines[at]:
        return cut, 1, ""
    some = lines[at : at + MOST_LINES]
    reader = csv.reader(some, delimiter=separator, strict=True, skipinitialspace=True)
    try:
        cells = next(reader)
    except csv.Error:
        # Marks in pairs are part of the text, as in `"Weber, Claire" <claire@example.com>`.
        paired = len(cut) == width and all(piece.count('"') % 2 == 0 for piece in cut)
        return cut, 1, "" if paired else "open-quote"
    taken = some[: reader.line_num]
    if len(taken) > 1 and _swallows(cells, [len(line.split(separator)) for line in taken], width):
        return cut, 1, "open-quote"
    return cells, reader.line_num, ""


def _swallows(cells: list[str], pieces: list[int], width: int) -> bool:
    """Whether a quotation mark far below closes a cell that has swallowed rows of the list.

    `pieces`: how many cells each line has when no quotation mark counts.
    """
    too_few = len(cells) < width and any(count >= width for count in pieces[1:])
    return too_few or (width >= _WIDE and all(count == width for count in pieces))
