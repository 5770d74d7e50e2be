"""The command line of recruiting firms: `python -m after_interview links candidates.csv --page …`.

It writes the list again with a link for each candidate, and says of each row that has none why.
"""

import argparse
import sys
from pathlib import Path

from .errors import TableError
from .links.candidates import Row, Table, link_row, read_table
from .links.invitation import KEYS
from .links.spreadsheet import decoded, delimiter_of, written
from .record import WRITE_TO_FIRM
from .words import FIELDS, LINK_PROBLEMS, PROBLEMS, TABLE_PROBLEMS

_COMMON = ("firm", "consultant", "consultant_email", "consultant_telephone", "country")


def main(arguments: list[str] | None = None) -> int:
    """Run the command. 0: every row has its link; 1: some have none; 2: the list is unreadable."""
    options = _parser().parse_args(arguments)
    try:
        text = decoded(options.list.read_bytes())
        table = read_table(text)
    except OSError as error:
        return _refuse(f"{options.list}: {error.strerror}")
    except TableError as error:
        return _refuse(f"{options.list}: {TABLE_PROBLEMS[error.code]}")
    common = {name: getattr(options, name) for name in _COMMON}
    common["write_to"] = WRITE_TO_FIRM if options.write_to_firm else ""
    rows = [
        link_row(line, cells, table.columns, common, options.page) for line, cells in table.rows
    ]
    _write(_with_links(table, rows), delimiter_of(text), options.output)
    missing = [row for row in rows if not row.link]
    for row in missing:
        sys.stderr.write(f"{options.list}, line {row.line}: {reason_of(row)}\n")
    return 1 if missing else 0


def reason_of(row: Row) -> str:
    """Why a row has no link, in a sentence for each field."""
    sentences = {**PROBLEMS, **LINK_PROBLEMS}
    return " ".join(
        f"{FIELDS.get(problem.field, problem.field)}: {sentences[problem.code]}"
        for problem in row.problems
    )


def _with_links(table: Table, rows: list[Row]) -> list[list[str]]:
    width = len(table.header)
    padded = ([*cells, *[""] * width][:width] for _, cells in table.rows)
    return [
        [*table.header, "link", "problem"],
        *(
            [*cells, row.link, "" if row.link else reason_of(row)]
            for cells, row in zip(padded, rows, strict=True)
        ),
    ]


def _write(rows: list[list[str]], delimiter: str, output: Path | None) -> None:
    data = written(rows, delimiter).encode("utf-8")
    if output:
        output.write_bytes(data)
    else:
        sys.stdout.buffer.write(data)


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m after_interview")
    commands = parser.add_subparsers(required=True, metavar="command")
    links = commands.add_parser(
        "links",
        help="a link for each candidate of a list",
        description=f"Columns, in any order and case: {', '.join(KEYS)}; candidate, id.",
    )
    links.add_argument("list", type=Path, help="a CSV file with a header")
    links.add_argument(
        "--page", required=True, help="address of the checklist, https://…/checklist/"
    )
    links.add_argument("--output", type=Path, help="file to write; without it, standard output")
    for name in _COMMON:
        links.add_argument(f"--{name.replace('_', '-')}", default="", help="for rows without one")
    links.add_argument(
        "--write-to-firm",
        action="store_true",
        help="candidates write to the firm, not the employer",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
