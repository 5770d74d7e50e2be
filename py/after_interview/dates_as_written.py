"""Dates and times as people and programs write them, read into those of dates.py.

A date of numbers alone may mean two days: `03/04/2026` is in March or in April. So the dates that
one hand has written (a column of a list, the two dates of a link) are read together: `27/04/2026`
among them says in which order all of them are. Where none says it, the country or the language is
asked; where these do not know either, the date is left open with the days that it may mean.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from .errors import FieldError
from .model import check_day
from .plain_text import CONTROLS

CENTURY = 2000
_EVENING = 21


class Order(StrEnum):
    """In which order the numbers of a date stand."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    YEAR_FIRST = "year-first"


MONTH_FIRST_COUNTRIES = frozenset({"FM", "MH", "PH", "PW", "US"})
"""Where 2/27/2026 is how a date is written."""

UNDECIDED_COUNTRIES = frozenset({"", "CA", "KE", "ZA"})
"""Where both orders are in use."""

_DAY_FIRST_LANGUAGES = frozenset({"de", "es", "fr", "it", "lb", "nl", "pt"})


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """A time as it was read; `choices` where it may be in the morning or in the afternoon.

    `zone`: it was written with the name of a zone, as in `Z` or `EST`, whose clock need not show
    what the one on the wall does.
    """

    time: dt.time | None
    choices: tuple[dt.time, ...] = ()
    zone: bool = False


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A date as it was read: `day`, or in `choices` those that it may mean, or a `code` why not.

    Codes: `not-a-date`, `no-year`, `year-out-of-range`, `another-weekday` (the weekday beside it is
    not that of the date), `which-day` (with `choices`). An empty text has neither day nor code.
    `time` is the one that stood behind the date, if any, whatever is wrong with the date.
    """

    day: dt.date | None = None
    choices: tuple[dt.date, ...] = ()
    code: str = ""
    time: WrittenTime | None = None


@dataclass(frozen=True, slots=True)
class WrittenDays:
    """Dates that were read together, and in which `order` their numbers stand, if that is known."""

    days: tuple[WrittenDay, ...]
    order: Order | None


@dataclass(slots=True)
class _Readings:
    """What one text may mean, by the order of its numbers; under None where these need none."""

    days: dict[Order | None, dt.date] = field(default_factory=dict)
    code: str = ""
    time: WrittenTime | None = None


def read_days(texts: Sequence[str], country: str = "", language: str = "") -> WrittenDays:
    """The dates in `texts`, which one hand has written, by position.

    `country` is an ISO 3166-1 alpha-2 code, `language` a tag as in `de` or `en-US`: they judge
    where the dates themselves leave open which number is the day.
    """
    found = [_readings(text) for text in texts]
    orders = _orders_of(found)
    order = next(iter(orders)) if len(orders) == 1 else None
    if len(orders) > 1:
        order = _habit(country, language)
    return WrittenDays(tuple(_decided(readings, order) for readings in found), order)


def read_time(text: str, field: str) -> WrittenTime:
    """The local time in `text`; neither time nor choices for an empty one.

    Of a span the beginning. An offset is left off: what stands before it is the time on the wall.
    Raises FieldError `not-a-time`.
    """
    plain = _plain(text)
    if not plain:
        return WrittenTime(None)
    found = _time(plain)
    if found is None:
        raise FieldError(field, "not-a-time")
    return found


_DASH = re.compile("[\u2010-\u2015\u2212]")


def _plain(text: str) -> str:
    """`text` in small letters without accents, marks of direction and doubled spaces."""
    whole = unicodedata.normalize("NFKD", _DASH.sub("-", text.translate(CONTROLS).casefold()))
    kept = "".join(one for one in whole if unicodedata.category(one) not in ("Mn", "Cf"))
    return " ".join(kept.split()).strip(" .,;:")


# Dates


def _orders_of(found: Sequence[_Readings]) -> set[Order | None]:
    """The orders in which all dates of numbers can stand; none where two hands wrote them."""
    numeric = [set(one.days) for one in found if one.days and None not in one.days]
    return set.intersection(*numeric) if numeric else set()


def _habit(country: str, language: str) -> Order | None:
    code, _, region = language.replace("_", "-").partition("-")
    place = country or region.upper()
    if place in MONTH_FIRST_COUNTRIES:
        return Order.MONTH_FIRST
    if place not in UNDECIDED_COUNTRIES or code.lower() in _DAY_FIRST_LANGUAGES:
        return Order.DAY_FIRST
    return None


def _decided(readings: _Readings, order: Order | None) -> WrittenDay:
    chosen = {readings.days[order]} if order in readings.days else set(readings.days.values())
    days = sorted(chosen)
    if len(days) == 1 and _is_midnight_elsewhere(readings.time):
        days.append(days[0] + dt.timedelta(days=1))
    if len(days) > 1:
        return WrittenDay(choices=tuple(days), code="which-day", time=readings.time)
    return WrittenDay(days[0] if days else None, (), readings.code, readings.time)


def _is_midnight_elsewhere(time: WrittenTime | None) -> bool:
    """Whether a program may have turned the midnight of a day into the evening before it."""
    return bool(time and time.zone and time.time and time.time.hour >= _EVENING)


_WORD = re.compile(r"[^\W\d_]+")
_NO_NUMBER = re.compile(r"[^\W\d_]+|[,()]")
_NUMERIC = re.compile(r"(\d{1,4}) ?([./-]|(?<=\d) (?=\d)) ?(\d{1,2}) ?(?:\2) ?(\d{1,4})")
_YEAR = re.compile(r"20\d\d")
"""Of a date, though half past eight in the evening can be written so."""

_APART = re.compile(r"^(\d{1,2})([./])(\d{1,2}) (\d{4})$")
_TOGETHER = re.compile(r"(20\d\d)(\d\d)(\d\d)")
_WITHOUT_YEAR = re.compile(r"\d{1,2} ?[./-] ?\d{1,2}")
_DIGITS = re.compile(r"\d+")
_NAMED_DAY = re.compile(r"(\d{1,4})(?:st|nd|rd|th|er|e|\.)?(?=\W|$)")
_ANOTHER_THING = re.compile(r"[@|]|\b(?:at|um|a)\b")
"""Behind it stands a time, and no year."""

_SEVERAL_DAYS = re.compile(r"\d\s*[^\w\s,'\N{RIGHT SINGLE QUOTATION MARK}.]\s*\d")
_LAST_HOUR = 24
_STUCK = re.compile(r"(?<=\d)(?=[^\W\d_]{3})|(?<=[^\W\d_]{3})(?=\d)")
"""Between a number and the name of a month, as in `27Feb2026`."""

_BETWEEN = re.compile(r"[t ,]+")
_TWICE = re.compile(
    r"(?P<day>.{6,40}?)[ ,t]+(?P<begin>.{1,20}?) ?- ?(?P=day)[ ,t]+(?P<end>.{1,20})"
)
"""A span that says its day again before its end."""

_LONGEST_SPAN = 100

_SIGNS = " .,;:-@|"
"""What may stand between a date and a time."""

_FILLERS = {
    "a",
    "am",
    "at",
    "d",
    "de",
    "dem",
    "den",
    "der",
    "die",
    "du",
    "le",
    "of",
    "on",
    "the",
    "um",
    # Endings of numbers.
    "st",
    "nd",
    "rd",
    "th",
    "er",
    "e",
}


@lru_cache(maxsize=1024)
def _readings(text: str) -> _Readings:
    """What `text` may mean: a date, or a date with a time behind it."""
    plain = _plain(text)
    if len(plain) <= _LONGEST_SPAN and (twice := _TWICE.fullmatch(plain)):
        plain = f"{twice['day']} {twice['begin']} - {twice['end']}"
    if not plain:
        return _Readings()
    whole = _date(plain)
    if whole.days or whole.code == "no-year":
        return whole
    for gap in _BETWEEN.finditer(plain):
        rest = plain[gap.end() :]
        time = None if _YEAR.fullmatch(rest) else _time(rest)
        found = _date(plain[: gap.start()].strip(_SIGNS)) if time else _Readings()
        no_year = found.code == "no-year" and not rest.isdecimal()
        if found.days or no_year or found.code == "another-weekday":
            # Midnight is how programs write a date that has no time.
            bare = time and time.time == dt.time()
            return _Readings(found.days, found.code, None if bare else time)
    return whole


def _date(plain: str) -> _Readings:
    words = [word for word in _WORD.findall(plain) if word not in _FILLERS]
    for index in reversed(range(len(words))):
        months = _meant(words[index], _MONTHS)
        others = [*words[:index], *words[index + 1 :]]
        if len(months) == 1 and all(_meant(word, _WEEKDAYS) for word in others):
            named = _named(plain, *months)
            # Mar. is Tuesday in French, too: beside a whole date of numbers it can be nothing else.
            if named.code != "not-a-date" or not _meant(words[index], _WEEKDAYS):
                return _checked(named, others)
    if not all(_meant(word, _WEEKDAYS) for word in words):
        return _Readings(code="not-a-date")
    numbers = " ".join(_NO_NUMBER.sub(" ", plain).split()).strip(" .")
    return _checked(_numeric(numbers), words)


def _named(plain: str, month: int) -> _Readings:
    """A date whose month is a word."""
    found = list(_NAMED_DAY.finditer(_STUCK.sub(" ", plain)))
    numbers = [match[1] for match in found]
    if len(numbers) == 1 and len(numbers[0]) <= 2:  # noqa: PLR2004 - digits of a day
        return _Readings(code="no-year")
    is_more = len(_DIGITS.findall(plain)) > len(numbers)
    if len(numbers) != 2 or is_more or _SEVERAL_DAYS.search(plain):  # noqa: PLR2004 - a day and a year
        return _Readings(code="not-a-date")
    between = found[0].string[found[0].end() : found[1].start()]
    if len(numbers[1]) <= 2 and (  # noqa: PLR2004 - digits of an hour
        _ANOTHER_THING.search(between) or _may_be_an_hour(numbers[1], between)
    ):
        return _Readings(code="no-year")
    day, year = sorted(numbers, key=len) if len(numbers[0]) > 2 else numbers  # noqa: PLR2004
    return _of({None: (year, month, day)})


def _may_be_an_hour(digits: str, before: str) -> bool:
    """Whether two digits behind a day and a month are no year for sure, as in `12 March 14`."""
    return int(digits) <= _LAST_HOUR and not before.rstrip(" ").endswith(("'", "\u2019"))


def _numeric(numbers: str) -> _Readings:
    """A date of numbers alone."""
    if match := _TOGETHER.fullmatch(numbers):
        return _of({None: match.groups()})
    if _WITHOUT_YEAR.fullmatch(numbers):
        return _Readings(code="no-year")
    match = _NUMERIC.fullmatch(_APART.sub(r"\1\2\3\2\4", numbers))
    if not match:
        return _Readings(code="not-a-date")
    first, mark, second, third = match.groups()
    if len(first) > 2:  # noqa: PLR2004 - no day and no month
        return _of({None: (first, second, third)})
    orders: dict[Order | None, tuple[str | int, ...]] = {Order.DAY_FIRST: (third, second, first)}
    if mark != "." or int(second) > 12:  # noqa: PLR2004 - with dots nobody begins with the month
        orders[Order.MONTH_FIRST] = (third, first, second)
    if mark == "-" and len(first) == len(third) == 2:  # noqa: PLR2004 - digits of a year cut short
        orders[Order.YEAR_FIRST] = (first, second, third)
    return _of(orders)


def _of(orders: dict[Order | None, tuple[str | int, ...]]) -> _Readings:
    """Those of the readings that are dates; else why none is."""
    found = _Readings(code="not-a-date")
    for order, (year, month, day) in orders.items():
        try:
            date = dt.date(_year(str(year)), int(month), int(day))
            check_day(date, "")
        except FieldError as error:
            found.code = error.problem.code
        except ValueError:
            continue
        else:
            found.days[order] = date
    if found.days:
        found.code = ""
    return found


def _year(digits: str) -> int:
    """A year of four digits, or of two. Raises ValueError for another number of them."""
    if len(digits) not in (2, 4):
        raise ValueError(digits)
    return int(digits) + (CENTURY if len(digits) == 2 else 0)  # noqa: PLR2004


def _checked(found: _Readings, weekdays: Sequence[str]) -> _Readings:
    """Without the readings that fall on another weekday than the one that stands beside them."""
    allowed = [_meant(word, _WEEKDAYS) for word in weekdays]
    fitting = {
        order: day
        for order, day in found.days.items()
        if all(day.isoweekday() in some for some in allowed)
    }
    if found.days and not fitting:
        return _Readings(code="another-weekday")
    return _Readings(fitting, found.code)


_MONTHS = (
    "january janvier januar jan", "february fevrier februar fev fevr", "march mars marz maerz mrz",
    "april avril abrell", "may mai mee", "june juin juni", "july juillet juli", "august aout",
    "september septembre", "october octobre oktober", "november novembre",
    "december decembre dezember",
)  # fmt: skip
_WEEKDAYS = (
    "monday lundi montag meindeg", "tuesday mardi dienstag densdeg tues",
    "wednesday mercredi mittwoch mettwoch", "thursday jeudi donnerstag donneschdeg thurs",
    "friday vendredi freitag freideg", "saturday samedi samstag samschdeg sonnabend",
    "sunday dimanche sonntag sonndeg",
)  # fmt: skip
_SHORTEST_MONTH, _SHORTEST_WEEKDAY = 3, 2


def _meant(word: str, names: Sequence[str]) -> frozenset[int]:
    """Which of `names`, counted from 1, `word` may be short for."""
    least = _SHORTEST_MONTH if names is _MONTHS else _SHORTEST_WEEKDAY
    return frozenset(
        number
        for number, languages in enumerate(names, 1)
        if len(word) >= least and any(name.startswith(word) for name in languages.split())
    )


# Times

_CLOCK = re.compile(
    r"(?:at|a|um|ab|from|von|de|t|gegen|etwa|vers|about|around|circa|ca\.?|env(?:iron|\.)?|~)?\s*"
    r"(?P<hour>\d{1,2})"
    r"(?:\s*(?:[:.h]|,(?=\d\d ?uhr)|uhr|heures?|u(?!h))\s*(?P<minute>\d{2})"
    r"(?:(?<=:\d\d):\d{2}(?:[.,]\d+)?)?)?"
    r"(?P<word>\s*(?:h|hrs?|hours|uhr|auer|heures?|o['\N{RIGHT SINGLE QUOTATION MARK}]?\s?clock))?"
    r"\s*(?P<half>[ap]\.?\s?m\.?)?"
    r"\s*(?P<zone>z|mes?z|utc|[a-z]{2,3}t|(?!local)[a-z]{2,12} time)?"
    r"(?P<offset>[+-]\d{2}:?\d{2}|(?<=[a-z])[+-]\d{1,2})?"
    r"(?:\s*(?:local time|ortszeit|heure locale|\([^()]*\)|\[?[a-z]{3,10}/[a-z_]{3,20}\]?))?"
)
_TOGETHER_TIME = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?:[0-5]\d(z)?| ?(?:h|hrs?|hours|uhr))?")
_SPAN = re.compile(
    r"\s*(?:-|\bto\b|\btill?\b|\buntil\b|\bbis\b|\ba\b)\s*(?:(?:ca\.?|um|about) )?(?=\d)"
)
_NOON = re.compile(r"(?:12(?:[:.h]?00)? ?(?:uhr|h)? )?(?:noon|midday|midi|mittags?)")
_PART_OF_DAY = re.compile(
    r" ?(?:(?P<morning>in the morning|du matin|(?:am )?vormittags?|morgens)"
    r"|in the (?:afternoon|evening)|de l['\N{RIGHT SINGLE QUOTATION MARK}]apres ?-?midi|du soir"
    r"|(?:am )?(?:nachmittags?|abends?))\Z"
)
_NOON_HOUR = 12
_AFTERNOONS = ("1", "2", "3", "4", "5", "6")
"""Hours at which nobody has an interview at night: written so, they may be those after noon."""


def _time(plain: str) -> WrittenTime | None:
    """The time in a text that _plain has made; None where it is none."""
    if _NOON.fullmatch(plain):
        return WrittenTime(dt.time(_NOON_HOUR))
    if part := _PART_OF_DAY.search(plain):
        return _in_part(plain[: part.start()], is_morning=bool(part["morning"]))
    return _told(plain)


def _told(plain: str) -> WrittenTime | None:
    if match := _TOGETHER_TIME.fullmatch(plain):
        return WrittenTime(dt.time(int(match[1]), int(match[2])), zone=bool(match[3]))
    if match := _CLOCK.fullmatch(plain):
        return _clock(match)
    for gap in _SPAN.finditer(plain):
        begins, ends = plain[: gap.start()], _CLOCK.fullmatch(plain[gap.end() :])
        if ends:
            return _begun(begins, ends)
    return None


def _in_part(plain: str, *, is_morning: bool) -> WrittenTime | None:
    """The time with the part of the day beside it: “3 in the afternoon”, “15 Uhr nachmittags”."""
    time = _told(f"{plain} {'am' if is_morning else 'pm'}") or _told(plain)
    fits = time and time.time and (time.time.hour < _NOON_HOUR) == is_morning
    return time if fits else None


def _begun(begins: str, ends: re.Match[str]) -> WrittenTime | None:
    """The beginning of a span: `2` of `2-3 pm` is in the afternoon, as its end is."""
    match = _CLOCK.fullmatch(begins)
    if not match or int(ends["hour"]) > _LAST_HOUR:
        return None
    half = "" if match["half"] or not ends["half"] else f" {ends['half']}"
    word = "" if match["minute"] or match["word"] or half or not ends["word"] else ends["word"]
    time = _clock(_CLOCK.fullmatch(begins + word + half) or match)
    end = _clock(ends)
    if half and time and end and time.time and end.time and time.time > end.time:
        # From 11 to 1 pm: it began before noon.
        return WrittenTime(time.time.replace(time.time.hour % 12))
    return time


def _clock(match: re.Match[str]) -> WrittenTime | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "")[:1]
    told = bool(half or match["minute"] or match["word"])
    if not told or (half and not 1 <= hour <= 12):  # noqa: PLR2004 - hours of a half day
        return None
    try:
        time = dt.time(hour % 12 + 12 * (half == "p") if half else hour, minute)
    except ValueError:
        return None
    offset = (match["offset"] or "").replace(":", "")
    zone = bool(offset and not offset.strip("+-0")) or bool(match["zone"] and not offset)
    if not half and match["hour"] in _AFTERNOONS:
        return WrittenTime(None, (time, time.replace(hour + 12)), zone)
    return WrittenTime(time, (), zone)
