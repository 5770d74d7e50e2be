"""Which column of a list means what: guessed from its heading, asked where that leaves it open.

Whose address an `Email` is, only the person knows whose list it is. Beside a candidate's columns it
is taken for the candidate's, which does no harm, and it is asked about.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from ..dates_as_written import Order, WrittenDay, WrittenDays, read_days, read_time
from ..errors import FieldError, LinkError
from .cells import bare
from .headings import Meaning, bare_key, clear_meaning, is_of_something_else, unclear_meanings
from .invitation import Invitation, read_invitation
from .spreadsheet import SheetRow

SAMPLES = 3
_CANDIDATES = frozenset(
    {
        Meaning.CANDIDATE,
        Meaning.CANDIDATE_FIRST,
        Meaning.CANDIDATE_LAST,
        Meaning.CANDIDATE_EMAIL,
        Meaning.CANDIDATE_TELEPHONE,
        Meaning.CANDIDATE_COMPANY,
        Meaning.CANDIDATE_ROLE,
        Meaning.CANDIDATE_ID,
    }
)
_OF_ITS_OWN = frozenset(
    {Meaning.NONE, Meaning.OURS, Meaning.CANDIDATE_EMAIL, Meaning.CANDIDATE_TELEPHONE}
)
"""What several columns may mean side by side."""

_CONTACTS = frozenset({Meaning.CANDIDATE_EMAIL, Meaning.CANDIDATE_TELEPHONE})
_NUMBER = re.compile(r"([3-6][0-9]{4})(?:[.,]([0-9]+))?|0[.,]([0-9]+)")
_MINUTES = 24 * 60
_BEFORE_DAY_1 = dt.datetime(1899, 12, 30)  # noqa: DTZ001 - a date on the wall
"""Spreadsheets count days from here, all those since 1900 that anybody has an interview on."""

_LEFT_OVER = 0.02
"""Of a minute, when a time is written as part of a day."""

_OFFICE_HOURS = ("06:00", "21:00")
_OF_A_MEETING = re.compile(r"dat|day|tag|jour|termin|rdv|meet|interview|gespr|entretien|schedul")
"""Beside another heading a number is a salary or a reference."""

_OF_AN_INTERVIEW = frozenset({Meaning.DAY, Meaning.TIME, Meaning.PEOPLE, Meaning.PROMISED})
_DAYS = (Meaning.DAY, Meaning.PROMISED)

_CLOCK = re.compile(r"^\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m|\s?uhr|h\b)", re.IGNORECASE)
"""A time as it is written, and no number: “14:30”, “2 pm”, “14 Uhr”."""

_NO_BEGINNING = re.compile(
    r"end|until|till|finish|fin$|^to$|bis|jusqu|^a$|schluss|durat|dauer|duree|hours|length|travel"
    r"|break"
)
"""What stands in a heading of times at which no interview begins."""


class Question(StrEnum):
    """Why a column is asked about."""

    NONE = ""
    WHOSE = "whose"
    TWICE = "twice"
    DAY = "day"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what it is taken for, what else it may be, why that is asked."""

    heading: str
    meaning: Meaning
    choices: tuple[Meaning, ...] = ()
    question: Question = Question.NONE
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of one column: in which order their numbers stand, if any says it.

    `asked`: they may be read both ways. `example` is one of them, `readings` what it may mean as
    YYYY-MM-DD, by order. `turned` is the order in which a spreadsheet program may have taken day
    and month for each other.
    """

    order: Order | None
    asked: bool
    example: str = ""
    readings: tuple[tuple[str, str], ...] = ()
    turned: Order | None = None


def columns_of(header: Sequence[str], rows: Sequence[SheetRow]) -> list[Column]:
    """What each column is taken for."""
    clear = [clear_meaning(heading) for heading in header]
    samples = [_samples(at, rows) for at in range(len(header))]
    for at, meaning in enumerate(clear):
        if meaning is Meaning.WRITE_TO and not _is_write_to(samples[at]):
            clear[at] = Meaning.NONE
        if meaning is Meaning.DAY and _are_meant_as_times(samples[at]):
            # From, start and the like: what stands below tells what begins there.
            clear[at] = Meaning.NONE if Meaning.TIME in clear else Meaning.TIME
    if Meaning.DAY not in clear and Meaning.TIME in clear:
        only = clear.index(Meaning.TIME)
        clear[only] = Meaning.DAY if _are_dates(samples[only]) else Meaning.TIME
    columns = [
        Column(heading, *_guess(heading, meaning, header, clear), samples[at])
        for at, (heading, meaning) in enumerate(zip(header, clear, strict=True))
    ]
    return _as_before(_asked_twice(_with_the_time(_asked_for_the_day(columns))), rows)


def _with_the_time(columns: list[Column]) -> list[Column]:
    """With the one column of times under an unknown heading as that of the interview.

    Of several each is asked about, and so is one in which other things stand, too, or parts of a
    day: 0.75 may be a score.
    """
    if any(column.meaning is Meaning.TIME for column in columns):
        return columns
    times = [at for at, column in enumerate(columns) if _holds_times(column)]
    plain = all(_is_clock(one, plain=True) for at in times for one in columns[at].samples)
    for at in times:
        if len(times) == 1 and plain:
            columns[at] = replace(columns[at], meaning=Meaning.TIME)
        else:
            columns[at] = replace(columns[at], choices=(Meaning.TIME,), question=Question.TIME)
    return columns


def _holds_times(column: Column) -> bool:
    return (
        column.meaning is Meaning.NONE
        and column.question is Question.NONE
        and not is_of_something_else(column.heading)
        and not _NO_BEGINNING.search(bare_key(column.heading))
        and _are_meant_as_times(column.samples)
    )


def _are_meant_as_times(samples: Sequence[str]) -> bool:
    """Whether at least half of some texts are times, as in a column in which `by phone` stands."""
    return 0 < len(samples) <= 2 * sum(_is_clock(one, plain=False) for one in samples)


def _is_clock(sample: str, *, plain: bool) -> bool:
    text = sample if plain else _part_of_day(sample)
    return _CLOCK.search(text) is not None and _is_time(text)


def _part_of_day(text: str) -> str:
    """A number of days as the time that it is, where one may have an interview; others as is."""
    if not _NUMBER.fullmatch(text):
        return text
    time, minutes = from_number(text), float(text.replace(",", ".")) * _MINUTES
    is_one = abs(minutes - 5 * round(minutes / 5)) < _LEFT_OVER
    return time if is_one and _OFFICE_HOURS[0] <= time <= _OFFICE_HOURS[1] else text


def _is_time(text: str) -> bool:
    try:
        read_time(text, "time")
    except FieldError:
        return False
    return True


def _asked_for_the_day(columns: list[Column]) -> list[Column]:
    """With each column of dates asked about that has no meaning, where none is the interview's."""
    if any(column.meaning is Meaning.DAY for column in columns):
        return columns
    return [
        replace(column, choices=_DAYS, question=Question.DAY) if _holds_dates(column) else column
        for column in columns
    ]


def _holds_dates(column: Column) -> bool:
    return (
        column.meaning is Meaning.NONE
        and column.question is Question.NONE
        and not is_of_something_else(column.heading)
        and _are_dates(_as_dates(column))
    )


_MEANT_AS_DATES = frozenset({"no-year", "another-weekday"})


def _are_dates(samples: Sequence[str]) -> bool:
    """Whether at least half of some texts are dates, or are meant to be, and one is for sure."""
    read = read_days(samples).days
    meant = [one for one in read if one.day or one.choices or one.code in _MEANT_AS_DATES]
    return any(one.day or one.choices for one in meant) and len(meant) * 2 >= len(samples)


def _as_dates(column: Column) -> Sequence[str]:
    """The samples, with numbers of days as dates where the heading speaks of such a thing."""
    if not _OF_A_MEETING.search(bare_key(column.heading)):
        return column.samples
    return [from_number(sample) for sample in column.samples]


def _as_before(columns: list[Column], rows: Sequence[SheetRow]) -> list[Column]:
    """With what was asked of an earlier result answered: its links say what came from where."""
    ours = [at for at, column in enumerate(columns) if column.meaning is Meaning.OURS]
    if not ours or all(column.question is Question.NONE for column in columns):
        return columns
    links = [(row, _fields(row.cells[ours[0]])) for row in rows if ours[0] < len(row.cells)]
    made = [(row, fields) for row, fields in links if fields]
    return [
        replace(column, meaning=_used_for(at, column, made), question=Question.NONE)
        if made and column.question is not Question.NONE
        else column
        for at, column in enumerate(columns)
    ]


def earlier_of(link: str) -> Invitation | None:
    """What the link says that an earlier result has for a row, if there is one."""
    fragment = link.partition("#")[2]
    try:
        return read_invitation(fragment) if fragment else None
    except LinkError:
        return None


def _fields(link: str) -> Mapping[str, str]:
    earlier = earlier_of(link)
    return earlier.fields if earlier else {}


def _used_for(
    at: int, column: Column, made: Sequence[tuple[SheetRow, Mapping[str, str]]]
) -> Meaning:
    """Which of the choices stands in the links; else one that does not go into any."""
    cells = [(row.cells[at].strip() if at < len(row.cells) else "", said) for row, said in made]
    for choice in column.choices:
        if any(cell and said.get(choice) == cell for cell, said in cells):
            return choice
    return next((one for one in column.choices if one in _CANDIDATES), Meaning.NONE)


def _samples(at: int, rows: Sequence[SheetRow]) -> tuple[str, ...]:
    """The first different values of a column."""
    found: dict[str, None] = {}
    for row in rows:
        if at < len(row.cells) and not row.problem and (text := bare(row.cells[at])):
            found[text] = None
            if len(found) == SAMPLES:
                break
    return tuple(found)


def _is_write_to(samples: Sequence[str]) -> bool:
    """`To` says who is written to in our lists; in those of others it is when an interview ends."""
    return all(re.fullmatch(r"[^\W\d_]+", sample) for sample in samples)


def _guess(
    heading: str, clear: Meaning, header: Sequence[str], all_clear: Sequence[Meaning]
) -> tuple[Meaning, tuple[Meaning, ...], Question]:
    unclear = unclear_meanings(heading)
    if not unclear:
        return clear, (), Question.NONE
    of_candidate, *others = unclear
    if of_candidate is Meaning.CANDIDATE and Meaning.CANDIDATE_FIRST in all_clear:
        return Meaning.CANDIDATE_LAST, unclear, Question.NONE
    if _is_told_by_others(of_candidate, header, all_clear):
        return others[0], unclear, Question.NONE
    return of_candidate, unclear, Question.WHOSE


def _is_told_by_others(meaning: Meaning, header: Sequence[str], clear: Sequence[Meaning]) -> bool:
    """Whether a bare heading is the interview's, because nothing of the candidate's is around.

    `company` stands in our own lists beside `candidate` and the date of the interview: there it is
    the employer. An address or a number is the consultant's where the consultant has a column.
    """
    bare = {unclear[0] for heading in header if (unclear := unclear_meanings(heading))}
    of_candidate = _CANDIDATES & {*clear, *(bare & {Meaning.CANDIDATE})}
    if meaning in _CONTACTS:
        return not of_candidate and not {Meaning.CONSULTANT, Meaning.FIRM}.isdisjoint(clear)
    if meaning is Meaning.CANDIDATE_ROLE:
        return not of_candidate and Meaning.ROLE not in clear
    if meaning is Meaning.CANDIDATE or Meaning.COMPANY in clear:
        return False
    alone = of_candidate == {Meaning.CANDIDATE} and bare == {meaning}
    return not of_candidate or (alone and not _OF_AN_INTERVIEW.isdisjoint(clear))


def _asked_twice(columns: list[Column]) -> list[Column]:
    """With each column that means the same as another asked about, and only the first taken."""
    often = Counter(column.meaning for column in columns)
    twice = {meaning for meaning, count in often.items() if count > 1} - _OF_ITS_OWN
    seen: set[Meaning] = set()
    asked = []
    for column in columns:
        if column.meaning not in twice:
            asked.append(column)
            continue
        meaning = Meaning.NONE if column.meaning in seen else column.meaning
        seen.add(column.meaning)
        choices = tuple(dict.fromkeys((column.meaning, *column.choices)))
        asked.append(Column(column.heading, meaning, choices, Question.TWICE, column.samples))
    return asked


def dates_of(
    columns: Sequence[Meaning],
    rows: Sequence[SheetRow],
    orders: Mapping[int, Order],
    country: str = "",
    language: str = "",
) -> dict[int, Dates]:
    """How the dates of each column of days are read; `orders` is what somebody has said of some."""
    texts = {at: texts_of(at, rows) for at, meaning in enumerate(columns) if meaning in _DAYS}
    told = {read_column(some, "").order for some in texts.values()} - {None}
    # One program has written the whole list: what one column shows holds for the other.
    shown = judge_of(told.pop(), country) if len(told) == 1 else country
    turned = {
        at: turned_around(list(map(from_number, some))) or _turned_since(at, columns, rows, shown)
        for at, some in texts.items()
    }
    return {
        at: _turned(some, orders.get(at), turned[at], shown)
        or _dates(some, orders.get(at), shown, language)
        for at, some in texts.items()
    }


def texts_of(at: int, rows: Sequence[SheetRow]) -> list[str]:
    """The different texts of a column, in order."""
    cells = (bare(row.cells[at]) for row in rows if at < len(row.cells) and not row.problem)
    return list(dict.fromkeys(cell for cell in cells if cell))


_JUDGES = {Order.DAY_FIRST: "LU", Order.MONTH_FIRST: "US"}
"""A country for each order, to read dates as somebody says that they are written."""


def judge_of(order: Order | None, country: str) -> str:
    """The country whose habit decides: that of the order, or the employer's."""
    return _JUDGES.get(order, country) if order else country


def read_column(
    texts: Sequence[str], country: str, language: str = "", turned: Order | None = None
) -> WrittenDays:
    """The dates of a column, also those that a spreadsheet has saved as numbers of days.

    `turned` as in Dates: where `country` writes dates in this order, they are turned back.
    """
    plain = [from_number(text) for text in texts]
    if turned and country == _JUDGES[turned]:
        plain = list(map(_turned_back, plain))
    return read_days(plain, country, language)


_MONTHS = 12
_LOOKED_AT = 200
"""Rows whose earlier links are compared: all went through the same program."""

_ISO = re.compile(r"(\d{4})-(?P<one>\d\d)-(?P<other>\d\d)(?=\D|$)")
_EITHER = re.compile(r"(?P<one>\d{1,2})([/.-])(?P<other>\d{1,2})\2(?=\d)")
_WITH_SLASHES = re.compile(r"\d{1,2}[/-]\d{1,2}[/-]\d{2,4}(?:\D.*)?")


def _turned_back(text: str) -> str:
    """The text of a date with day and month in each other's place, where both can be either."""
    for written, turned in ((_ISO, r"\1-\3-\2"), (_EITHER, r"\3\2\1\2")):
        found = written.match(text)
        if found:
            can_be = max(int(found["one"]), int(found["other"])) <= _MONTHS
            return written.sub(turned, text, count=1) if can_be else text
    return text


def turned_around(texts: Sequence[str]) -> Order | None:
    """The order in which a column was written that a spreadsheet program has taken for the other.

    With French settings it makes 4 March of the American 4/3/2026, and leaves 2/27/2026 as text:
    so all that it took for dates could be turned around, and nothing that it left could.
    """
    dates = [found.groups() for text in texts if (found := _ISO.match(text))]
    left = {read_days([text]).order for text in texts if _WITH_SLASHES.fullmatch(text)}
    could_be = all(int(day) <= _MONTHS for _, _, day in dates)
    differ = any(month != day for _, month, day in dates)
    return left.pop() if could_be and differ and len(left) == 1 else None


def from_number(text: str) -> str:
    """A date or a time that a spreadsheet has saved as a number of days, as text; others as is."""
    number = _NUMBER.fullmatch(text)
    if not number:
        return text
    days, part = number[1], number[2] or number[3] or "0"
    minutes = round(float(f"0.{part}") * _MINUTES)
    moment = _BEFORE_DAY_1 + dt.timedelta(int(days or 0), minutes=minutes)
    if not days:
        return moment.strftime("%H:%M")
    return moment.isoformat("T", "minutes") if minutes else moment.date().isoformat()


def _turned_since(
    at: int, columns: Sequence[Meaning], rows: Sequence[SheetRow], country: str
) -> Order | None:
    """As `turned_around`, where the links of an earlier result say it: of any two, one order."""
    if Meaning.OURS not in columns:
        return None
    ours = columns.index(Meaning.OURS)
    some = [row for row in rows[:_LOOKED_AT] if max(at, ours) < len(row.cells)]
    texts = texts_of(at, some)
    days = dict(zip(texts, read_column(texts, country).days, strict=True))
    pairs = [
        (_iso(days.get(bare(row.cells[at]))), earlier)
        for row in some
        if (earlier := _fields(row.cells[ours]).get(columns[at], ""))
    ]
    told = [(now, before) for now, before in pairs if now and _turned_back(before) != before]
    is_turned = bool(told) and all(now == _turned_back(before) for now, before in told)
    return Order.DAY_FIRST if is_turned else None


def _iso(read: WrittenDay | None) -> str:
    return read.day.isoformat() if read and read.day else ""


def _turned(
    texts: Sequence[str], said: Order | None, way: Order | None, country: str
) -> Dates | None:
    """What somebody has to say: a list that two hands have written looks the same."""
    if not way:
        return None
    plain = [from_number(text) for text in texts]
    read = zip(texts, plain, read_column(texts, country).days, strict=True)
    both = [(text, _iso(day)) for text, one, day in read if day.day and _turned_back(one) != one]
    if not both:
        return None
    shown, now = both[0]
    readings = tuple((str(order), _turned_back(now) if order is way else now) for order in _JUDGES)
    return Dates(said, said is None, shown, readings, way)


def _dates(texts: Sequence[str], said: Order | None, country: str, language: str) -> Dates:
    read = read_column(texts, judge_of(said, country), language)
    both = {order: read_column(texts, judge, "").days for order, judge in _JUDGES.items()}
    for at, text in enumerate(texts):
        days = {str(order): days[at].day for order, days in both.items()}
        if len(set(days.values())) > 1 and all(days.values()):
            readings = tuple((order, str(day)) for order, day in days.items())
            return Dates(said or read.order, said is None and read.order is None, text, readings)
    return Dates(read.order, asked=False, example=texts[0] if texts else "")
