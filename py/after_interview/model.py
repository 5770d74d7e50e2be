"""The words of the field as types: interview, window, outcome, status. No rule lives here."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from .errors import FieldError

FIRST_YEAR, LAST_YEAR = 2000, 2100


class Outcome(StrEnum):
    """Where the application stands."""

    WAITING = "waiting"
    NEXT_ROUND = "next-round"
    OFFER = "offer"
    REFUSAL = "refusal"
    ACCEPTED_ELSEWHERE = "accepted-elsewhere"


class Channel(StrEnum):
    """How the recruiter prefers to be contacted again (S-04)."""

    EMAIL = "email"
    TELEPHONE = "telephone"


class Moment(StrEnum):
    """When in the fortnight a step has its place; the order here is the order on the page."""

    BEFORE_YOU_LEAVE = "before-you-leave"
    SAME_DAY = "same-day"
    NEXT_DAYS = "next-days"
    SILENCE = "silence"
    THE_ANSWER = "the-answer"


class Status(StrEnum):
    """How a step stands on a given day."""

    UPCOMING = "upcoming"
    OPEN = "open"
    OVERDUE = "overdue"
    DONE = "done"
    NOT_NEEDED = "not needed"


class Reason(StrEnum):
    """Why the best day is not the first day of the window."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    WEEKEND_AND_HOLIDAY = "weekend-and-holiday"


@dataclass(frozen=True, slots=True)
class Window:
    """The days on which a step is to be done: local dates, `first` and `last` both inclusive."""

    first: dt.date
    last: dt.date

    def __contains__(self, day: dt.date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody met at the interview, as the candidate wrote the name, role and e-mail address."""

    name: str
    role: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who writes: what stands under a letter."""

    name: str = ""
    email: str = ""
    telephone: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    """The sheet filled in after an interview, in the candidate's words (S-07, S-08, S-09).

    `motivation_before` and `motivation_after` are 1 (none) to 5 (as high as can be), or None.
    `topic` completes “What you said about …”, `motivation`, `strengths` and `news` are sentences
    that the e-mails and the letter take over as they are (S-10).
    """

    discussed: str = ""
    tasks: str = ""
    challenges: str = ""
    culture: str = ""
    topic: str = ""
    answered_well: str = ""
    answered_badly: str = ""
    strengths: str = ""
    weaknesses: str = ""
    motivation: str = ""
    motivation_before: int | None = None
    motivation_after: int | None = None
    questions: str = ""
    next_step: str = ""
    news: str = ""
    reasons: str = ""
    lessons: str = ""


@dataclass(frozen=True, slots=True)
class Interview:
    """One conversation with one employer.

    All dates are local calendar dates of the candidate, `time` is when the interview began.
    `day` may be None while the date is not known: then no step has a window.
    `promised` is the date by which an answer was announced, `outcome_day` the day of the
    answer or of the candidate's own decision. `country` is an ISO 3166-1 alpha-2 code.
    `write_to_firm`: the recruiting firm asked to be written to in the employer's place.

    Raises FieldError when a date lies outside the years 2000 to 2100 or carries a time, and when
    `time` carries a date or a time zone.
    """

    day: dt.date | None
    time: dt.time | None = None
    promised: dt.date | None = None
    country: str | None = None
    company: str = ""
    role: str = ""
    people: tuple[Person, ...] = ()
    channel: Channel | None = None
    firm: str = ""
    consultant: str = ""
    consultant_email: str = ""
    consultant_telephone: str = ""
    write_to_firm: bool = False
    letter_asked: bool = False
    outcome: Outcome = Outcome.WAITING
    outcome_day: dt.date | None = None

    def __post_init__(self) -> None:
        for field in ("day", "promised", "outcome_day"):
            check_day(getattr(self, field), field)
        check_time(self.time, "time")


def check_day(day: object, field: str) -> None:
    """Raise FieldError unless `day` is None or a plain date in the years 2000 to 2100."""
    if day is None:
        return
    if not isinstance(day, dt.date) or isinstance(day, dt.datetime):
        raise FieldError(field, "not-a-date")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise FieldError(field, "year-out-of-range")


def check_time(time: object, field: str) -> None:
    """Raise FieldError unless `time` is None or a plain local time, without a time zone."""
    if time is not None and not (isinstance(time, dt.time) and time.tzinfo is None):
        raise FieldError(field, "not-a-time")
