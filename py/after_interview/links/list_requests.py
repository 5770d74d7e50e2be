"""Requests about a recruiter's list for bridge.py.

The list itself travels with each, for the core keeps nothing; what takes long is asked in pieces.

Requests: {"kind": "list", "bytes": the file, a character for each byte, "encoding"?}
            with the pack "xlsx" where the file begins with "PK"
          {"kind": "mapped", "table": as "list" answers, "meanings": [meaning],
            "orders": {column: "day-first" or "month-first"}, "country"}
          {"kind": "made", "entries", "headings": as "mapped" answers, "common": {field: text},
            "page", "revision", "words": {code: sentence}}
          {"kind": "result", "table", "meanings", "results": [[link, sentence]]}
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..dates_as_written import Order
from .candidates import CellProblem, Entry, Reader, make, sentence_of, with_links
from .headings import Meaning
from .lists import Table, read_table
from .mapping import columns_of, dates_of
from .spreadsheet import SEPARATORS, SheetRow, written


def _list(message: Mapping[str, Any]) -> dict[str, Any]:
    table = read_table(message["bytes"].encode("latin-1"), message.get("encoding", ""))
    columns = columns_of(table.header.cells, table.rows)
    return {
        "table": _table_as_json(table),
        "encoding": table.encoding,
        "samples": table.samples,
        "sheet": table.sheet,
        "others": table.others,
        "columns": [
            {
                "heading": column.heading,
                "meaning": column.meaning,
                "choices": column.choices,
                "question": column.question,
                "samples": column.samples,
            }
            for column in columns
        ],
    }


def _table_as_json(table: Table) -> dict[str, Any]:
    return {
        "header": _row_as_json(table.header),
        "rows": list(map(_row_as_json, table.rows)),
        "above": list(map(_row_as_json, table.above)),
        "separator": table.separator,
    }


def _row_as_json(row: SheetRow) -> list[Any]:
    return [row.number, row.cells, row.problem]


def _table(message: Mapping[str, Any]) -> Table:
    table = message["table"]
    if table["separator"] not in SEPARATORS:
        raise ValueError(table["separator"])
    return Table(
        SheetRow(*table["header"]),
        [SheetRow(*row) for row in table["rows"]],
        [SheetRow(*row) for row in table["above"]],
        table["separator"],
    )


def _mapped(message: Mapping[str, Any]) -> dict[str, Any]:
    table = _table(message)
    meanings = list(map(Meaning, message["meanings"]))
    orders = {int(at): Order(order) for at, order in message.get("orders", {}).items()}
    country = message.get("country", "")
    dates = dates_of(meanings, table.rows, orders, country)
    reader = Reader(table, meanings, dates, country)
    return {
        "dates": {
            str(at): {
                "order": one.order,
                "asked": one.asked,
                "example": one.example,
                "readings": dict(one.readings),
            }
            for at, one in dates.items()
        },
        "headings": reader.headings(),
        "entries": [
            {
                "rows": entry.rows,
                "number": entry.number,
                "id": entry.id,
                "values": entry.values,
                "problems": list(map(_problem_as_json, entry.problems)),
            }
            for entry in reader.entries()
        ],
    }


def _problem_as_json(problem: CellProblem) -> list[Any]:
    also = list(problem.also)
    return [problem.row, problem.code, problem.field, problem.heading, problem.value, also]


def _problem(parts: Sequence[Any]) -> CellProblem:
    row, code, field, heading, value, also = parts
    return CellProblem(row, code, field, heading, value, tuple(also))


def _made(message: Mapping[str, Any]) -> dict[str, Any]:
    words = message["words"]
    made = []
    for entry in message["entries"]:
        problems = tuple(map(_problem, entry["problems"]))
        read = Entry(tuple(entry["rows"]), entry["number"], entry["id"], entry["values"], problems)
        common, revision = message.get("common", {}), message.get("revision", "")
        one = make(read, message["headings"], common, message["page"], revision)
        sentences = [sentence_of(problem, words) for problem in one.problems]
        made.append({"link": one.link, "problem": " ".join(sentences)})
    return {"made": made}


def _result(message: Mapping[str, Any]) -> dict[str, Any]:
    table = _table(message)
    rows = with_links(table, list(map(Meaning, message["meanings"])), message["results"])
    return {"file": written(rows, table.separator)}


KINDS: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "list": _list,
    "mapped": _mapped,
    "made": _made,
    "result": _result,
}
