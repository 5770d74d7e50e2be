"""The command line of recruiting firms: `after-interview links candidates.csv --page https://…`.

It reads what the page for recruiting firms reads, by the same rules. What the page would ask, it
refuses with the option that answers it: nothing is guessed where a link could go wrong.
`after-interview link TEXT` reads one link, whatever has happened to it, as the checklist does.
"""

import argparse
import datetime as dt
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from .dates_as_written import Order
from .errors import LinkError, StateError, TableError
from .links.candidates import Entry, Made, Reader, make, sentence_of, with_links
from .links.encodings import CHOICES
from .links.headings import Meaning, bare_key
from .links.invitation import link_of
from .links.list_words import LIST_WORDS, MEANINGS, ROW_PROBLEMS, TABLE_PROBLEMS
from .links.lists import Table, read_table
from .links.mapping import Column, Dates, Question, columns_of, dates_of
from .links.reading import InvitationLink, read_link
from .links.spreadsheet import written
from .record import WRITE_TO_FIRM
from .words import FIELDS, LINK_DOUBTS, LINK_PROBLEMS, PROBLEMS

_COMMON = ("company", "firm", "consultant", "consultant_email", "consultant_telephone", "country")
_STANDARD_INPUT = "-"


class _RefusedError(Exception):
    """The list cannot be used as it is; the message says what to do."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command. 0: all is read, each row has its link; 1: not all; 2: nothing."""
    options = _parser().parse_args(arguments)
    try:
        return _link(options) if options.command == "link" else _links(options)
    except _RefusedError as refused:
        sys.stderr.write(f"{refused}\n")
        return 2
    except BrokenPipeError:
        # Whoever read the output has had enough: what is left must not be written at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2


def _link(options: argparse.Namespace) -> int:
    """Print what a link says, and what is not sure about it."""
    text = options.text
    if text == _STANDARD_INPUT:
        text = sys.stdin.buffer.read().decode(errors="replace")
    try:
        link = read_link(text)
    except LinkError as error:
        raise _RefusedError(LINK_PROBLEMS[error.code]) from None
    except StateError:
        raise _RefusedError(LINK_PROBLEMS["cut-short"]) from None
    if not isinstance(link, InvitationLink):
        raise _RefusedError(
            "This link carries interviews from another device. Open it on the device that is to "
            "have them."
        )
    lines = [
        f"{FIELDS[name]}: {'; '.join(link.fields[name].splitlines())}"
        for name in FIELDS
        if name in link.fields
    ]
    if options.page:
        lines.append(link_of(link.invitation, _page(options.page)))
    _print("\n".join(lines))
    problems = {**PROBLEMS, **LINK_PROBLEMS}
    notes = [(one.field, problems[one.code]) for one in link.problems]
    notes += [(one.field, LINK_DOUBTS[one.code]) for one in (*link.lost, *link.doubts)]
    for field, why in notes:
        name = FIELDS.get(field)
        sys.stderr.write(f"{name}: {why}\n" if name else f"{why}\n")
    for name, choices in link.invitation.choices.items():
        sys.stderr.write(f"{FIELDS[name]}: {' or '.join(choices)}?\n")
    return 1 if notes else 0


def _links(options: argparse.Namespace) -> int:
    page = _page(options.page)
    name = "standard input" if options.list == _STANDARD_INPUT else options.list
    table = _table(options, name)
    columns = _mapped(columns_of(table.header.cells, table.rows), options.map)
    meanings = [column.meaning for column in columns]
    order = Order(options.dates) if options.dates else None
    orders = dict.fromkeys(range(len(meanings)), order) if order else {}
    dates = dates_of(meanings, table.rows, orders, options.country)
    questions = [*_questions(columns, options), *_date_questions(columns, dates)]
    if questions:
        raise _RefusedError("\n".join([f"{name} leaves open what it means:", *questions]))
    common = {field: getattr(options, field) for field in _COMMON}
    common["write_to"] = WRITE_TO_FIRM if options.write_to_firm else ""
    reader = Reader(table, meanings, dates, options.country)
    headings = reader.headings()
    now = dt.datetime.now(dt.UTC)  # noqa: TID251 - a command is a host: it is who says it
    revision = now.strftime("%Y%m%d%H%M")
    made = [(entry, make(entry, headings, common, page, revision)) for entry in reader.entries()]
    _write(with_links(table, meanings, _results(table, made)), table.separator, options.output)
    without = [(entry, one) for entry, one in made if not one.link]
    for entry, one in without:
        for problem in one.problems:
            why = sentence_of(problem, {**LIST_WORDS, **ROW_PROBLEMS})
            sys.stderr.write(f"{name}, row {entry.number}: {why}\n")
    return 1 if without else 0


def _page(text: str) -> str:
    """The address of the checklist. Raises _RefusedError where it is none."""
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise _RefusedError(
            f"--page {text}: this is not the address of a page. Write it like "
            "https://…/checklist/, as your browser shows it on the checklist."
        )
    if parts.fragment or parts.query:
        raise _RefusedError(f"--page {text}: leave out what stands behind ? and #.")
    return text if parts.path.endswith(("/", ".html")) else f"{text}/"


def _table(options: argparse.Namespace, name: str) -> Table:
    try:
        if options.list == _STANDARD_INPUT:
            data = sys.stdin.buffer.read()
        else:
            data = Path(options.list).read_bytes()
        table = read_table(data, options.encoding)
    except OSError as error:
        if "://" in name:
            raise _RefusedError(
                f"{name}: this is an address, and no file. after-interview link reads one link."
            ) from None
        raise _RefusedError(f"{name}: {error.strerror}") from None
    except TableError as error:
        raise _RefusedError(f"{name}: {TABLE_PROBLEMS[error.code]}") from None
    if table.samples:
        lines = [f"{name} may be written in one of these encodings. Say which is right:"]
        for encoding, words in table.samples:
            lines.append(f"  --encoding {encoding}: {', '.join(words)}")
        raise _RefusedError("\n".join(lines))
    if table.others:
        sys.stderr.write(f"{name}: read the sheet {table.sheet}, not {', '.join(table.others)}.\n")
    return table


def _mapped(columns: list[Column], said: Sequence[str]) -> list[Column]:
    """The columns with what `--map` says of them. Raises _RefusedError."""
    answers = dict(map(_answer, said))
    unknown = answers.keys() - {bare_key(column.heading) for column in columns}
    if unknown:
        headings = ", ".join(column.heading for column in columns if column.heading.strip())
        raise _RefusedError(f"--map: no column is called so. The columns are: {headings}.")
    return [
        Column(column.heading, answers[key], samples=column.samples)
        if (key := bare_key(column.heading)) in answers
        else column
        for column in columns
    ]


def _answer(said: str) -> tuple[str, Meaning]:
    heading, equals, meaning = said.rpartition("=")
    if equals and meaning.strip() in list(Meaning):
        return bare_key(heading), Meaning(meaning.strip())
    known = ", ".join(filter(None, Meaning))
    raise _RefusedError(
        f"--map {said}: write it like --map HEADING=MEANING, and as MEANING nothing, to keep "
        f"the column as it is, or one of: {known}."
    )


def _questions(columns: Sequence[Column], options: argparse.Namespace) -> Iterator[str]:
    """What has to be said of columns, each with the options that say it."""
    for column in columns:
        if column.question is not Question.NONE:
            choices = [
                f"    --map '{column.heading.strip()}={choice}': {MEANINGS[choice]}"
                for choice in (*column.choices, Meaning.NONE)
            ]
            samples = ", ".join(column.samples)
            about = f"  The column {column.heading.strip()}" + (f" ({samples})" if samples else "")
            yield "\n".join([f"{about}. One of:", *choices])
    if not options.company and Meaning.COMPANY not in {column.meaning for column in columns}:
        yield (
            "  No column is the employer of the interview. Say which it is with "
            "--map 'HEADING=company', or name one employer for all rows with --company."
        )


def _date_questions(columns: Sequence[Column], dates: dict[int, Dates]) -> Iterator[str]:
    for at, one in dates.items():
        if one.asked:
            readings = ", or ".join(f"--dates {order}: {day}" for order, day in one.readings)
            yield f"  {columns[at].heading}: {one.example} may be {readings}."


def _results(table: Table, made: Sequence[tuple[Entry, Made]]) -> list[tuple[str, str]]:
    """For each row of the table its link, and what is to be said of it."""
    words = {**LIST_WORDS, **ROW_PROBLEMS}
    results = [("", "")] * len(table.rows)
    for entry, one in made:
        first, *others = entry.rows
        why = " ".join(sentence_of(problem, words) for problem in one.problems)
        results[first] = (one.link, why)
        for row in others:
            results[row] = ("", LIST_WORDS["shared"].replace("{row}", str(entry.number)))
    return results


def _write(rows: list[list[str]], separator: str, output: Path | None) -> None:
    _save(written(rows, separator).encode("utf-8", errors="replace"), output)


def _print(text: str) -> None:
    _save(f"{text}\n".encode("utf-8", errors="replace"), None)


def _save(data: bytes, output: Path | None) -> None:
    try:
        if output:
            output.write_bytes(data)
        else:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _RefusedError(f"{output or 'standard output'}: {error.strerror}") from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="after-interview")
    commands = parser.add_subparsers(required=True, metavar="command", dest="command")
    link = commands.add_parser(
        "link",
        help="read one link, whatever has happened to it",
        description="Prints what a link to the checklist says. It may be damaged, packed by a mail "
        "filter, or in the middle of an email: what is not sure is said.",
    )
    link.add_argument("text", help="the link, or a text around it; - reads standard input")
    link.add_argument("--page", help="print the link anew, to the checklist at this address")
    links = commands.add_parser(
        "links",
        help="a link for each candidate of a list",
        description="Writes the list again as CSV, with a link for each interview. What the list "
        "leaves open is asked, with the option that answers it.",
    )
    links.add_argument(
        "list", help="a CSV file or an Excel workbook (.xlsx); - reads standard input"
    )
    links.add_argument(
        "--page", required=True, help="address of the checklist, https://…/checklist/"
    )
    links.add_argument("--output", type=Path, help="file to write; without it, standard output")
    links.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="HEADING=MEANING",
        help=f"what a column means: {', '.join(filter(None, Meaning))}; or nothing",
    )
    links.add_argument("--dates", choices=list(Order), help="how dates like 3/4/2026 are written")
    links.add_argument("--encoding", default="", choices=CHOICES, help="how the file is written")
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
