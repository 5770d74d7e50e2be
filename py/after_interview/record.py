"""The record of one interview as it is kept, and the interview and notes that it describes.

A record keeps what was typed as it was typed, so that an unusable date is neither lost nor
computed from. All its texts stand side by side, so that two copies can be merged field by field.
"""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypedDict, TypeVar

from .dates import parse_day, parse_time
from .errors import FieldError, Problem
from .model import Candidate, Channel, Interview, Notes, Outcome
from .people import people_of

INTERVIEW_FIELDS = (
    "company",
    "role",
    "day",
    "time",
    "people",
    "channel",
    "promised",
    "country",
    "firm",
    "consultant",
    "consultant_email",
    "consultant_telephone",
    "write_to",
    "letter",
    "outcome",
    "outcome_day",
    "created",
    "invitation",
)
NOTES_FIELDS = (
    "discussed",
    "tasks",
    "challenges",
    "culture",
    "topic",
    "answered_well",
    "answered_badly",
    "strengths",
    "weaknesses",
    "motivation",
    "motivation_before",
    "motivation_after",
    "questions",
    "next_step",
    "news",
    "reasons",
    "lessons",
)
"""The fields of the sheet, in its order; the last two are filled in when the answer has come."""

TEXT_FIELDS = (*INTERVIEW_FIELDS, *NOTES_FIELDS, "tone", "proofreader")
YOU_FIELDS = ("name", "email", "telephone")
LETTER_ASKED = "asked"
WRITE_TO_FIRM = "firm"

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=StrEnum)

_DRAFT = re.compile(r"(draft|subject)\.[a-z][a-z-]{0,40}(\.[^\x00-\x1f]{1,200})?")
COUNTRY = re.compile(r"[A-Z]{2}")
_MOTIVATION = re.compile(r"[1-5]")


class Record(TypedDict, total=False):
    """One interview as it is kept: texts as typed, `done` from step id to local time of the tick.

    A draft that its reader has edited is kept as `draft.<kind>` and `subject.<kind>`, or with the
    name of the person it goes to, as in `draft.thank-you.Claire Weber`. `edited` has the instant of
    the last change of each field, and of each step as `done.<id>`.
    """

    company: str
    role: str
    day: str
    time: str
    people: str
    channel: str
    promised: str
    country: str
    firm: str
    consultant: str
    consultant_email: str
    consultant_telephone: str
    write_to: str
    invitation: str
    letter: str
    outcome: str
    outcome_day: str
    created: str
    archived: bool
    done: dict[str, str]
    edited: dict[str, str]


def is_text_field(name: str) -> bool:
    """Whether a record may hold a text under `name`."""
    return name in TEXT_FIELDS or is_draft_field(name)


def is_draft_field(name: str) -> bool:
    """Whether `name` is that of a draft or of its subject."""
    return _DRAFT.fullmatch(name) is not None


def interview_from(record: Record) -> tuple[Interview, tuple[Problem, ...]]:
    """The interview that a record describes, and the problems of the fields it leaves out of it.

    A record that no read_state has seen may hold anything in a field: it is read as text.
    """
    problems: list[Problem] = []

    def text(field: str) -> str:
        return str(record.get(field, ""))

    def usable(read: Callable[[str, str], Value | None], field: str) -> Value | None:
        try:
            return read(text(field), field)
        except FieldError as error:
            problems.append(error.problem)
            return None

    interview = Interview(
        day=usable(parse_day, "day"),
        time=usable(parse_time, "time"),
        promised=usable(parse_day, "promised"),
        country=usable(_parse_country, "country"),
        company=text("company"),
        role=text("role"),
        people=people_of(text("people")),
        channel=usable(_one_of(Channel), "channel"),
        firm=text("firm"),
        consultant=text("consultant"),
        consultant_email=text("consultant_email"),
        consultant_telephone=text("consultant_telephone"),
        write_to_firm=text("write_to") == WRITE_TO_FIRM,
        letter_asked=text("letter") == LETTER_ASKED,
        outcome=usable(_one_of(Outcome), "outcome") or Outcome.WAITING,
        outcome_day=usable(parse_day, "outcome_day"),
    )
    return interview, tuple(problems)


def _parse_country(text: str, field: str) -> str | None:
    if text and not COUNTRY.fullmatch(text):
        raise FieldError(field, "not-a-choice")
    return text or None


def _one_of(choices: type[Choice]) -> Callable[[str, str], Choice | None]:
    def read(text: str, field: str) -> Choice | None:
        try:
            return choices(text) if text else None
        except ValueError:
            raise FieldError(field, "not-a-choice") from None

    return read


def notes_from(record: Mapping[str, Any]) -> Notes:
    """The notes that a record holds; a motivation that is not 1 to 5 counts as not given."""
    texts: dict[str, Any] = {field: str(record.get(field, "")) for field in NOTES_FIELDS}
    for field in ("motivation_before", "motivation_after"):
        known = _MOTIVATION.fullmatch(texts[field])
        texts[field] = int(texts[field]) if known else None
    return Notes(**texts)


def candidate_from(you: Mapping[str, Any]) -> Candidate:
    """Who writes, from what is kept of them."""
    return Candidate(**{field: str(you.get(field, "")).strip() for field in YOU_FIELDS})
