"""Tables as spreadsheet programs read and write them: CSV, with no cell that is a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BYTE_ORDER_MARK = "\ufeff"
_DELIMITERS = ",;\t"


def harmless(cell: str) -> str:
    """`cell`, with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def written(rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    """The rows as CSV, with a byte order mark so that Excel reads UTF-8; lines end with CRLF."""
    out = io.StringIO()
    out.write(_BYTE_ORDER_MARK)
    csv.writer(out, delimiter=delimiter).writerows([harmless(cell) for cell in row] for row in rows)
    return out.getvalue()


def decoded(data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 or Windows-1252: told by its mark, or by what fits."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def delimiter_of(text: str) -> str:
    """What separates the cells: of comma, semicolon and tab the one most used in the first line."""
    first = text.lstrip("\r\n").partition("\n")[0]
    return max(_DELIMITERS, key=first.count)


def rows_of(text: str) -> list[tuple[int, list[str]]]:
    """The rows with the number of the line on which each ends; empty ones are left out.

    Raises ValueError where the text is no table: a cell beyond the csv module's limit, for example.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text))
    try:
        return [(reader.line_num, cells) for cells in reader if any(map(str.strip, cells))]
    except csv.Error as error:
        raise ValueError(str(error)) from None
