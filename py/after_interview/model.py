"""The words of the field as types: interview, window, outcome, status. No rule lives here."""

import datetime as dt
from dataclasses import dataclass, make_dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from . import fields
from .errors import FieldError

if TYPE_CHECKING:
    from .people.names import Name

FIRST_YEAR, LAST_YEAR = 2000, 2100


class Outcome(StrEnum):
    """Where the application stands."""

    WAITING = "waiting"
    NEXT_ROUND = "next-round"
    OFFER = "offer"
    REFUSAL = "refusal"
    ACCEPTED_ELSEWHERE = "accepted-elsewhere"
    NO_ANSWER = "no-answer"
    """Closed by the candidate: two reminders, and silence."""


class Held(StrEnum):
    """How the interview took place."""

    ON_SITE = "on-site"
    VIDEO = "video"
    TELEPHONE = "telephone"


class Terms(StrEnum):
    """What an offer still depends on: references, checks, a visa; or nothing (X-44)."""

    CONDITIONAL = "conditional"
    UNCONDITIONAL = "unconditional"


class Promise(StrEnum):
    """A promise that names no date."""

    NEXT_WEEK = "next-week"
    TWO_WEEKS = "two-weeks"
    MONTH_END = "month-end"


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
    """Somebody met at the interview, as the candidate wrote the name, role and email address.

    `name` stands as typed, with titles, nickname and degrees; it is empty where only an address is
    known. `chosen` is the form of address that somebody chose in so many words, an AddressAs.
    """

    name: str
    role: str = ""
    email: str = ""
    chosen: str = ""

    @property
    def parts(self) -> "Name":
        """The parts of the name: titles, first names, surname."""
        from .people.names import parts_of

        return parts_of(self.name)

    @property
    def address_as(self) -> str:
        """How to greet: the form chosen, or the one typed with the name (“Mme Weber”).

        "Ms", "Mr", "Mx", "title", "first name", "full name", or empty where nothing says it.
        """
        return self.chosen or self.parts.address_as or ""

    @property
    def honorific(self) -> str:
        """Ms, Mr or Mx, in whatever language it was typed or chosen; empty if none was."""
        return self.chosen if self.chosen in ("Ms", "Mr", "Mx") else self.parts.honorific

    @property
    def title(self) -> str:
        """The title as English says it: "Dr", "Professor", "Sir", …; empty if none was typed."""
        return self.parts.title

    @property
    def titles(self) -> str:
        """All titles as typed, without Ms and Mr: "Prof. Dr."."""
        return self.parts.titles

    @property
    def first_name(self) -> str:
        """The first names, or the nickname, with which a friend would begin."""
        return self.parts.nickname or self.parts.first

    @property
    def surname(self) -> str:
        """The surname with its particles (“van der Berg”), empty if only a first name is known."""
        return self.parts.surname

    @property
    def full_name(self) -> str:
        """First names and surname, without titles, nicknames and degrees."""
        return self.parts.full


@dataclass(frozen=True, slots=True)
class Candidate:
    """Who writes: what stands under a letter."""

    name: str = ""
    email: str = ""
    telephone: str = ""


if TYPE_CHECKING:

    @dataclass(frozen=True, init=False)
    class Notes:
        """The sheet filled in after an interview, in the candidate's words (S-07, S-08, S-09).

        Its attributes are the notes of the table of fields: texts, and what is chosen from numbers
        as a number or None. `topic` completes “What you said about …”, `motivation`, `strengths`
        and `news` are sentences that the emails and the letter take over as they are (S-10).
        """

        def __init__(self, **values: str | int | None) -> None: ...
        def __getattr__(self, name: str) -> Any: ...

else:
    Notes = make_dataclass(
        "Notes",
        [
            (entry.name, "int | None", None)
            if entry.kind is fields.Kind.CHOICE
            else (entry.name, "str", "")
            for entry in fields.NOTES.values()
        ],
        frozen=True,
        slots=True,
    )


@dataclass(frozen=True, slots=True)
class Interview:
    """One conversation with one employer.

    All dates are local calendar dates of the candidate, `time` is when the interview began.
    `day` may be None while the date is not known: then no step has a window.
    `promised` is the date by which an answer was announced, `outcome_day` the day of the
    answer or of the candidate's own decision, `answer_by` the day by which an offer is to be
    answered. `reminded` and `reminded_again` are the days on which the reminders were sent.
    `country` is an ISO 3166-1 alpha-2 code, `region` that of a part of it, as `holidays` has them.
    `travel_paid`: the candidate paid to get there; `unfair`: they think that they were turned down
    for who they are.
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
    region: str = ""
    held: Held | None = None
    answer_by: dt.date | None = None
    offer_terms: Terms | None = None
    travel_paid: bool = False
    unfair: bool = False
    reminded: dt.date | None = None
    reminded_again: dt.date | None = None

    @property
    def place(self) -> str:
        """Where the employer is, as weeks are known by: country, or country-region; else empty."""
        country = self.country or ""
        return f"{country}-{self.region}" if country and self.region else country

    def __post_init__(self) -> None:
        for field in (
            "day", "promised", "outcome_day", "answer_by", "reminded", "reminded_again"
        ):  # fmt: skip
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
