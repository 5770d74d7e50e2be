"""Many invitations at once: the rows of a recruiter's list, and the link that comes of each.

Rows about one interview, one for each interviewer, come together in one link. A row is never left
out in silence: it has its link, or shares that of another, or says what is wrong with it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..dates_as_written import WrittenDay, WrittenTime, read_time
from ..errors import FieldError, Problem
from .cells import (
    bare,
    has_remarks,
    is_called_off,
    is_half_of_day,
    is_said_to_be_off,
    is_total,
    is_yes,
    tells_how_it_stands,
    with_half,
)
from .headings import Meaning
from .invitation import (
    KEYS,
    Invitation,
    id_from,
    id_of,
    invitation,
    link_of,
)
from .lists import Table
from .mapping import Dates, earlier_of, from_number, judge_of, read_column, texts_of
from .spreadsheet import SheetRow

_POWER = re.compile(r"\d(?:\.\d+)?e\+?\d{1,3}", re.IGNORECASE)
_FEW = 2
"""Cells that a row with next to nothing in it may have."""

_NAMES = frozenset(
    {
        Meaning.CANDIDATE,
        Meaning.CANDIDATE_FIRST,
        Meaning.CANDIDATE_LAST,
        Meaning.COMPANY,
        Meaning.ROLE,
    }
)
_LINES = re.compile(r"[\r\n]")
_WHO = (Meaning.CANDIDATE_ID, Meaning.CANDIDATE_EMAIL, Meaning.CANDIDATE)
_UTC = re.compile(r"\dz$|\butc\b", re.IGNORECASE)
"""On the world's clock, which no interview goes by."""

_MAY_HAVE_LINES = frozenset({Meaning.NONE, Meaning.OURS, Meaning.PEOPLE})


@dataclass(frozen=True, slots=True)
class CellProblem:
    """What is wrong with a row, and in which cell: `code` says what would be accepted.

    `row` is its number as a spreadsheet counts it. `also` are the other rows that have part in it.
    """

    row: int
    code: str
    field: str = ""
    heading: str = ""
    value: str = ""
    also: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One interview of the list: the rows it comes from (by position), its id, and what they say.

    `number` is that of the first of the rows, as a spreadsheet counts it.
    """

    rows: tuple[int, ...]
    number: int
    id: str
    values: Mapping[str, str]
    problems: tuple[CellProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """What became of an entry: its link, or the problems for which it has none."""

    link: str = ""
    problems: tuple[CellProblem, ...] = ()


class Reader:
    """Reads the rows of one table by what its columns mean."""

    def __init__(
        self, table: Table, meanings: Sequence[Meaning], dates: Mapping[int, Dates], country: str
    ) -> None:
        self._table = table
        self._columns: dict[Meaning, list[int]] = defaultdict(list)
        for at, meaning in enumerate(meanings):
            self._columns[meaning].append(at)
        self._days = {at: _days(at, table.rows, one, country) for at, one in dates.items()}
        self._standing = [
            column for column in self._unused() if tells_how_it_stands(table.header.cells[column])
        ]
        self._off = [
            column for column in self._unused() if is_called_off(table.header.cells[column])
        ]
        self._named = [
            column
            for column, heading in enumerate(table.header.cells)
            if self._meaning(column) in _NAMES or has_remarks(heading)
        ]
        self._half = self._half_of_day()
        self._said = [
            [column for column in range(len(row.cells)) if self._cell(row, column)]
            for row in table.rows
        ]
        self._is_full = self._has_full_rows()
        self._filled = {at: _are_filled_in(days.values()) for at, days in self._days.items()}

    def entries(self) -> list[Entry]:
        """The interviews of the list, in its order; every row is in one of them."""
        together: dict[object, list[Entry]] = defaultdict(list)
        for at, row in enumerate(self._table.rows):
            entry = self._entry(at, row)
            together[self._about(at, entry)].append(entry)
        united = [self._united(entries) for entries in together.values()]
        return _same_ids(united, self.headings().get("id", ""))

    def headings(self) -> dict[str, str]:
        """The heading of the column from which each field of a record comes."""
        header = self._table.header.cells
        return {str(meaning): header[at[0]].strip() for meaning, at in self._columns.items()}

    def _entry(self, at: int, row: SheetRow) -> Entry:
        if row.problem:
            return Entry((at,), row.number, "", {}, (CellProblem(row.number, row.problem),))
        if note := self._note(at):
            return Entry((at,), row.number, "", {}, (note,))
        values: dict[str, str] = {}
        problems: list[CellProblem] = []
        for meaning, columns in self._columns.items():
            cells = [(column, self._cell(row, column)) for column in columns]
            for column, cell in cells:
                if code := _unreadable(cell, meaning):
                    problems.append(self._problem(row, column, code, meaning, cell))
                    return Entry((at,), row.number, "", {}, tuple(problems))
            values[meaning] = next((cell for _, cell in cells if cell), "")
        half = self._cell(row, self._half) if self._half is not None else ""
        values[Meaning.TIME] = with_half(values.get(Meaning.TIME, ""), half)
        for column, days in self._days.items():
            cell = self._cell(row, column)
            day = days.get(cell, WrittenDay())
            meaning = self._meaning(column)
            values[meaning] = day.day.isoformat() if day.day else ""
            if day.code:
                problems.append(self._problem(row, column, day.code, meaning, cell))
            if meaning is Meaning.DAY and day.time:
                code = self._with_time_behind(column, day.time, cell, values)
                problems += [self._problem(row, column, code, meaning, cell)] if code else []
        problems += self._time(row, values)
        problems += self._without_day(row, values)
        problems += self._promised_early(row, values)
        problems += self._called_off(row)
        return Entry((at,), row.number, _own_id(values), _whole(values), tuple(problems))

    def _with_time_behind(
        self, column: int, behind: WrittenTime, cell: str, values: dict[str, str]
    ) -> str:
        """Take over the time that stands behind a date; or the code of what is wrong with it."""
        known = behind.time.isoformat("minutes") if behind.time else ""
        # Midnight is how programs write that no time is known.
        known = known.replace("00:00", "")
        own = values[Meaning.TIME]
        if not own:
            values[Meaning.TIME] = known
            if behind.choices:
                return "which-time"
            return "utc" if known and _UTC.search(cell) else ""
        if not known or behind.zone or self._filled[column]:
            return ""
        try:
            time = read_time(from_number(own), Meaning.TIME)
        except FieldError:
            return ""
        if behind.time in time.choices:
            values[Meaning.TIME] = known
            return ""
        return "two-times" if time.time and time.time != behind.time else ""

    def _half_of_day(self) -> int | None:
        """The column that says AM or PM of the times beside it, if there is one."""
        times = self._columns.get(Meaning.TIME)
        texts = {column: texts_of(column, self._table.rows) for column in self._unused()}
        halves = [at for at, some in texts.items() if some and all(map(is_half_of_day, some))]
        behind = [column for column in halves if times and column > times[0]]
        return next(iter((behind or halves) if times else []), None)

    def _unused(self) -> list[int]:
        return self._columns.get(Meaning.NONE, [])

    def _note(self, at: int) -> CellProblem | None:
        """That a row is no interview, but a note, or what the rows above come to."""
        row, said = self._table.rows[at], self._said[at]
        is_note = self._is_full and len(said) == 1
        for column in (*said[:1], *self._columns.get(Meaning.COMPANY, [])[:1]):
            cell = self._cell(row, column)
            others = [row.cells[other] for other in said if other != column]
            if is_note or (len(self._table.header.cells) > 1 and is_total(cell, others)):
                return self._problem(row, column, "no-interview", self._meaning(column), cell)
        return None

    def _has_full_rows(self) -> bool:
        """Whether most rows have so many cells that one with a single one is not of their kind."""
        full = [said for said in self._said if len(said) > _FEW]
        return len(full) * 2 >= len(self._table.rows)

    def _time(self, row: SheetRow, values: dict[str, str]) -> list[CellProblem]:
        """Put the time in order, or say what is wrong with it."""
        text = values.get(Meaning.TIME, "")
        try:
            time = read_time(from_number(text), Meaning.TIME)
            code = "which-time" if time.choices else ""
        except FieldError as error:
            time, code = WrittenTime(None), error.problem.code
        values[Meaning.TIME] = time.time.isoformat("minutes") if time.time else ""
        columns = self._columns.get(Meaning.TIME) or self._columns.get(Meaning.DAY, [0])
        heading = self._table.header.cells[columns[0]]
        if time.time and (_UTC.search(text) or _UTC.search(heading)):
            code = "utc"
        return [self._problem(row, columns[0], code, Meaning.TIME, text)] if code else []

    def _without_day(self, row: SheetRow, values: Mapping[str, str]) -> list[CellProblem]:
        """That a row has a time and leaves the column of dates empty: it may mean that above."""
        columns = self._columns.get(Meaning.DAY, [])
        if not columns or not values[Meaning.TIME] or self._cell(row, columns[0]):
            return []
        return [self._problem(row, columns[0], "no-date", Meaning.DAY, "")]

    def _promised_early(self, row: SheetRow, values: Mapping[str, str]) -> list[CellProblem]:
        """That an answer is promised for a day before the interview: one of the dates is wrong."""
        columns = self._columns.get(Meaning.PROMISED, [])
        promised, day = values.get(Meaning.PROMISED, ""), values.get(Meaning.DAY, "")
        if not columns or not promised or promised >= day:
            return []
        cell = self._cell(row, columns[0])
        return [self._problem(row, columns[0], "promised-early", Meaning.PROMISED, cell)]

    def _called_off(self, row: SheetRow) -> list[CellProblem]:
        """That the interview is off, where a column for it, a name or a remark says so."""
        said = [(column, is_called_off) for column in self._standing]
        said += [(column, is_yes) for column in self._off]
        said += [(column, is_said_to_be_off) for column in self._named]
        return [
            self._problem(row, column, "called-off", Meaning.NONE, self._cell(row, column))
            for column, says_so in said
            if says_so(self._cell(row, column))
        ]

    def _cell(self, row: SheetRow, column: int) -> str:
        return bare(row.cells[column]) if column < len(row.cells) else ""

    def _meaning(self, column: int) -> Meaning:
        return next(meaning for meaning, columns in self._columns.items() if column in columns)

    def _problem(
        self, row: SheetRow, column: int, code: str, field: Meaning, value: str
    ) -> CellProblem:
        heading = self._table.header.cells[column].strip()
        return CellProblem(row.number, code, str(field), heading, value)

    def _about(self, at: int, entry: Entry) -> object:
        """What rows have in common that are about one interview; else what no other row has."""
        values = entry.values
        who = _who(values)
        own = values.get("id", "")
        if entry.problems or not (who or own):
            return at
        # Of two candidates one address is written where it is the firm's own.
        about: tuple[str, ...] = ("company", "role", "day", "round", "candidate")
        if not {Meaning.PEOPLE, Meaning.PEOPLE_LAST, Meaning.PEOPLE_FIRST} & self._columns.keys():
            about = (*about, "time")
        return own, who, *(values.get(name, "").casefold() for name in about)

    def _united(self, entries: list[Entry]) -> Entry:
        """One entry of those about one interview: everybody met, from the earliest time on."""
        first = entries[0]
        if len(entries) == 1:
            made = first
        else:
            people = [line for one in entries for line in one.values["people"].splitlines()]
            times = [text for one in entries if (text := one.values.get("time", ""))]
            values = {**first.values, "people": "\n".join(dict.fromkeys(people))}
            values |= {"time": min(times)} if times else {}
            id_ = next((one.id for one in entries if one.id), "")
            rows = tuple(row for one in entries for row in one.rows)
            made = Entry(rows, first.number, id_, values)
        return replace(made, id=made.id or _made_id(made.values))


def _unreadable(cell: str, meaning: Meaning) -> str:
    """Why a cell cannot be taken as it is; empty for one that can.

    A number where the employer stands is mostly that of a total below the list.
    A quotation mark that opens and does not close is what is left of a row that was cut in two,
    also after a spreadsheet program has saved it as text of the cell.
    """
    if _LINES.search(cell) and meaning not in _MAY_HAVE_LINES:
        return "several-lines"
    if meaning is Meaning.COMPANY and cell and not re.search(r"[^\W\d_]|&", cell):
        return "no-name"
    return "lone-quote" if cell.startswith('"') and cell.count('"') % 2 and meaning else ""


def make(
    entry: Entry,
    headings: Mapping[str, str],
    common: Mapping[str, str],
    page: str,
    revision: str = "",
) -> Made:
    """The link of one entry to the checklist at `page`; what its cells leave empty, `common` says.

    `headings` are those of the columns from which the fields come. `revision` is that of a link
    that says something new: one that says what its earlier link said stays as it was.

    There is a link only when all of it is usable: one with half the details would not be noticed
    by whoever sends it.
    """
    if entry.problems:
        return Made(problems=entry.problems)
    fields = {name: entry.values.get(name) or common.get(name, "") for name in KEYS.values()}
    if not fields["company"].strip():
        heading = headings.get("company", "")
        return Made(problems=(CellProblem(entry.number, "missing", "company", heading),))
    try:
        invited = invitation(entry.id, fields, revision, entry.values.get("lang", ""))
        problems: tuple[Problem, ...] = invited.problems
        if not problems:
            return Made(link_of(_unless_said(invited, entry.values.get("ours", "")), page))
    except FieldError as error:
        problems = (error.problem,)
    return Made(
        problems=tuple(
            CellProblem(
                entry.number,
                problem.code,
                problem.field,
                headings.get(problem.field, ""),
                entry.values.get(problem.field, ""),
            )
            for problem in problems
        )
    )


def _days(at: int, rows: Sequence[SheetRow], said: Dates, country: str) -> dict[str, WrittenDay]:
    """Each text of a column of days, read in the order of the whole column."""
    texts = texts_of(at, rows)
    read = read_column(texts, judge_of(said.order, country), turned=said.turned)
    return dict(zip(texts, read.days, strict=True))


def _are_filled_in(days: Iterable[WrittenDay]) -> bool:
    """Whether one and the same time stands behind every date, as programs write in want of one."""
    return len({day.time.time for day in days if day.time}) == 1


def _whole(values: dict[str, str]) -> dict[str, str]:
    """The values with what stands in several columns put together: names, and who is met."""
    first, last = values.get(Meaning.CANDIDATE_FIRST, ""), values.get(Meaning.CANDIDATE_LAST, "")
    values["candidate"] = values.get("candidate") or f"{first} {last}".strip()
    first, last = values.get(Meaning.PEOPLE_FIRST, ""), values.get(Meaning.PEOPLE_LAST, "")
    name = values.get("people") or f"{first} {last}".strip()
    more = [values.get(Meaning.PEOPLE_ROLE, ""), values.get(Meaning.PEOPLE_EMAIL, "")]
    alone = "\n" not in name and "," not in name and ";" not in name
    values["people"] = ", ".join(filter(None, [name, *more])) if name and alone else name
    return values


def _who(values: Mapping[str, str]) -> str:
    """Whom a row is about, by the surest that it says of them."""
    return next((text.casefold() for name in _WHO if (text := values.get(name, ""))), "")


def _unless_said(invited: Invitation, ours: str) -> Invitation:
    """The invitation, with the revision of its earlier link if that said the same."""
    earlier = earlier_of(ours)
    if earlier and replace(earlier, revision=invited.revision) == invited:
        return earlier
    return invited


def _own_id(values: Mapping[str, str]) -> str:
    """The firm's own reference, or the id of the link that an earlier result has for this row.

    A spreadsheet program takes 0042 for a number: what is then left of it is the earlier id still.
    """
    own = id_from(values.get("id", ""))
    earlier = earlier_of(values.get("ours", ""))
    if not earlier:
        return own
    same = earlier.fields.get("company", "").casefold() == values.get("company", "").casefold()
    kept = same and (not own or _is_same_number(values["id"], earlier.id))
    return earlier.id if kept else own


def _is_same_number(cell: str, id_: str) -> bool:
    """Whether a cell is what a spreadsheet program makes of an id that is all digits."""
    if not id_.isdecimal():
        return False
    number = cell.strip().replace(",", ".")
    if _POWER.fullmatch(number):
        return f"{float(number):.4e}" == f"{float(id_):.4e}"
    return number.removesuffix(".0") == (id_.lstrip("0") or "0")


def _made_id(values: Mapping[str, str]) -> str:
    """An id made of whom and what the row is about, and of the date: a second round is another."""
    about = ("company", "role", "round", "day")
    return id_of([_who(values), *(values.get(name, "") for name in about)])


def _same_ids(entries: list[Entry], heading: str) -> list[Entry]:
    """With every entry that has another's id in trouble: the later link would change the earlier's.

    Where the id was only that of an earlier link, copied along with its row, it stays with the
    first of the rows.
    """
    by_id: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_id[entry.id].append(entry)
    return [_alone(entry, by_id[entry.id], heading) for entry in entries]


def _alone(entry: Entry, same: list[Entry], heading: str) -> Entry:
    own = entry.values.get("id", "")
    if entry is same[0] and (len(same) == 1 or not own):
        return entry
    if not own:
        made = _made_id(entry.values)
        if made == entry.id:
            # On one day with the same employer: what still tells them apart is in the id, too.
            made = id_of([made, *(entry.values.get(name, "") for name in ("candidate", "time"))])
        return replace(entry, id=made)
    also = tuple(one.number for one in same if one is not entry)
    problem = CellProblem(entry.number, "same-id", "id", heading, own, also)
    return replace(entry, problems=(*entry.problems, problem))


_LONGEST_SHOWN = 60


def sentence_of(problem: CellProblem, words: Mapping[str, str]) -> str:
    """A problem in words: the column, what stands in it, and what would be accepted.

    `words` has the sentence of each code, and under `cell` and `cell.empty` how these are put
    together.
    """
    also = ", ".join(map(str, problem.also))
    why = words.get(problem.code, problem.code).replace("{also}", also)
    if not problem.heading:
        return why
    value = " ".join(problem.value.split())
    shown = value if len(value) <= _LONGEST_SHOWN else f"{value[:_LONGEST_SHOWN]}…"
    parts = {"{heading}": problem.heading, "{value}": shown, "{why}": why}
    pattern = words["cell" if value else "cell.empty"]
    return re.sub("|".join(parts), lambda found: parts[found[0]], pattern)


def with_links(
    table: Table, meanings: Sequence[Meaning], results: Sequence[tuple[str, str]]
) -> list[list[str]]:
    """The list as it came with two columns more: for each row its link, and what is to be said.

    Those columns of an earlier result are replaced.
    """
    kept = [at for at, meaning in enumerate(meanings) if meaning is not Meaning.OURS]
    rows = [[*_picked(table.header.cells, kept), "link", "problem"]]
    for row, result in zip(table.rows, results, strict=True):
        rows.append([*_picked(row.cells, kept), *result])
    return [*(row.cells for row in table.above), *rows]


def _picked(cells: Sequence[str], columns: Sequence[int]) -> list[str]:
    return [cells[at] if at < len(cells) else "" for at in columns]
