"""Many invitations at once: a recruiter's list of candidates, a link for each.

A list is a table with a header. Columns are found by their names in any order and case; what the
firm is called, and who the consultant is, may also be said once for all rows.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..errors import FieldError, Problem, TableError
from .invitation import KEYS, invitation, link_of
from .spreadsheet import rows_of

MOST_ROWS = 20_000

_NAMES = {
    "company": ("company", "employer", "client"),
    "role": ("role", "job", "jobtitle", "position", "post", "title"),
    "day": ("date", "day", "interviewdate", "dateoftheinterview"),
    "time": ("time", "interviewtime", "timeoftheinterview"),
    "people": ("people", "interviewer", "interviewers", "peopleyoumet"),
    "channel": ("channel", "preferredchannel"),
    "promised": ("promised", "promiseddate", "answerby", "datetheypromisedananswer"),
    "country": ("country", "countryoftheemployer"),
    "firm": ("firm", "recruitingfirm", "agency"),
    "consultant": ("consultant", "recruiter", "yourconsultant"),
    "consultant_email": ("consultantemail", "email", "recruiteremail"),
    "consultant_telephone": ("consultantphone", "phone", "telephone", "consultanttelephone"),
    "write_to": ("writeto", "to"),
    "id": ("id", "reference", "ref"),
    "candidate": ("candidate", "name", "candidatename"),
    "candidate_email": ("candidateemail", "candidateaddress"),
}
_COLUMNS = {name: column for column, names in _NAMES.items() for name in names}
_IN_CANDIDATE_ONLY = ("candidate", "candidate_email")
_NOT_LETTERS = re.compile(r"[^a-z]+")
_NOT_IN_AN_ID = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Table:
    """A list as it was read: `columns` has the meaning of each, empty where it has none here."""

    header: list[str]
    columns: list[str]
    rows: list[tuple[int, list[str]]]


@dataclass(frozen=True, slots=True)
class Row:
    """What became of one row: its link, or the problems for which it has none."""

    line: int
    link: str = ""
    problems: tuple[Problem, ...] = ()


def read_table(text: str) -> Table:
    """The table in `text`. Raises TableError.

    `empty`: no row below a header; `no-columns`: no header names a company; `too-many-rows`;
    `not-a-table`.
    """
    try:
        rows = rows_of(text)
    except ValueError:
        raise TableError("not-a-table") from None
    if len(rows) < 2:  # noqa: PLR2004 - a header and a row
        raise TableError("empty")
    if len(rows) - 1 > MOST_ROWS:
        raise TableError("too-many-rows")
    header = rows[0][1]
    columns = [_COLUMNS.get(_NOT_LETTERS.sub("", name.casefold()), "") for name in header]
    if "company" not in columns:
        raise TableError("no-columns")
    return Table(header, columns, rows[1:])


def link_row(
    line: int, cells: Sequence[str], columns: Sequence[str], common: Mapping[str, str], page: str
) -> Row:
    """The link of one row to the checklist at `page`; what its cells leave empty, `common` says.

    A row has a link only when all of it is usable: a link with half the details would not be
    noticed by whoever sends it.
    """
    values = {column: cell.strip() for column, cell in zip(columns, cells, strict=False) if column}
    fields = {name: values.get(name) or common.get(name, "") for name in KEYS.values()}
    if not fields["company"]:
        return Row(line, problems=(Problem("company", "missing"),))
    try:
        invited = invitation(_id(values), fields)
        if invited.problems:
            return Row(line, problems=invited.problems)
        return Row(line, link_of(invited, page))
    except FieldError as error:
        return Row(line, problems=(error.problem,))


def _id(values: Mapping[str, str]) -> str:
    """The firm's own reference, or one made of whom and what the row is about: never of the date.

    So the same list with a changed date gives links that change the same interviews.
    """
    own = _NOT_IN_AN_ID.sub("-", values.get("id", "")).strip("-._")[:64]
    if own:
        return own
    about = "\n".join(values.get(name, "") for name in (*_IN_CANDIDATE_ONLY, "company", "role"))
    return hashlib.blake2b(about.encode(errors="replace"), digest_size=8).hexdigest()
