"""The record of one interview as it is kept, and the interview and notes that it describes.

A record keeps what was typed as it was typed, so that an unusable date is neither lost nor
computed from. All its texts stand side by side, so that two copies can be merged field by field.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypedDict, TypeVar

from . import fields
from .dates import parse_day, parse_time
from .errors import FieldError, Problem
from .fields import Kind, Owner
from .model import (
    Candidate,
    Channel,
    Held,
    Interview,
    Notes,
    Outcome,
    Person,
    Promise,
    Terms,
)
from .timing import promised_by

INTERVIEW_FIELDS = tuple(fields.of(Owner.INTERVIEW))
NOTES_FIELDS = tuple(fields.NOTES)
TEXT_FIELDS = tuple(fields.RECORD)
YOU_FIELDS = tuple(fields.YOU)
LETTER_ASKED = "asked"
WRITE_TO_FIRM = "firm"
TRAVEL_PAID = "paid"
UNFAIR = "yes"

Value = TypeVar("Value")
Choice = TypeVar("Choice", bound=StrEnum)

LONGEST_PERSON = 200
"""Characters of a name in the name of the field of a draft to that person."""

DRAFT_PARTS = {"text": "draft", "subject": "subject"}
"""With what the name of a draft's field begins, by the part of the draft."""
SAID = "said"

_DRAFT = re.compile(
    rf"({'|'.join(DRAFT_PARTS.values())})\.[a-z][a-z-]{{0,40}}(\.[^\x00-\x1f]{{1,{LONGEST_PERSON}}})?"
)
_SAID = re.compile(rf"{SAID}\.[^\x00-\x1f]{{1,{LONGEST_PERSON}}}")
COUNTRY = re.compile(r"[A-Z]{2}")
REGION = re.compile(r"[A-Z0-9]{1,3}")
_DAY_OF_A_TICK = len("2026-02-27")


class Record(TypedDict, total=False):
    """One interview as it is kept: texts as typed, `done` from step id to local time of the tick.

    A draft that its reader has edited is kept as `draft.<kind>` and `subject.<kind>`, or with the
    name of the person it goes to, as in `draft.thank-you.Claire Weber`. What one person said
    or asked is kept as `said.<name>`. `edited` has the instant of the last change of each field,
    and of each step as `done.<id>`.
    """

    company: str
    role: str
    day: str
    time: str
    people: str
    channel: str
    promised: str
    promise: str
    country: str
    region: str
    held: str
    travel: str
    firm: str
    consultant: str
    consultant_email: str
    consultant_telephone: str
    write_to: str
    invitation: str
    letter: str
    outcome: str
    outcome_day: str
    answer_by: str
    offer_terms: str
    unfair: str
    previous: str
    created: str
    archived: bool
    deleted: str
    forgotten: str
    done: dict[str, str]
    edited: dict[str, str]


def is_text_field(name: str) -> bool:
    """Whether a record may hold a text under `name`."""
    return name in TEXT_FIELDS or is_draft_field(name) or is_said_field(name)


def is_draft_field(name: str) -> bool:
    """Whether `name` is that of a draft or of its subject."""
    return _DRAFT.fullmatch(name) is not None


def is_said_field(name: str) -> bool:
    """Whether `name` is that of what one person said or asked."""
    return _SAID.fullmatch(name) is not None


def said_from(record: Mapping[str, Any]) -> dict[str, str]:
    """What single people said or asked, by name."""
    return {
        name.removeprefix(f"{SAID}."): str(text)
        for name, text in record.items()
        if is_said_field(name) and text
    }


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

    day = usable(parse_day, "day")
    promise = usable(_one_of(Promise), "promise")
    interview = Interview(
        day=day,
        time=usable(parse_time, "time"),
        promised=usable(parse_day, "promised") or promised_by(day, promise),
        country=usable(_code(COUNTRY), "country"),
        region=usable(_code(REGION), "region") or "",
        company=text("company"),
        role=text("role"),
        people=_people_in(text("people")),
        channel=usable(_one_of(Channel), "channel"),
        firm=text("firm"),
        consultant=text("consultant"),
        consultant_email=text("consultant_email"),
        consultant_telephone=text("consultant_telephone"),
        write_to_firm=text("write_to") == WRITE_TO_FIRM,
        letter_asked=text("letter") == LETTER_ASKED,
        outcome=usable(_one_of(Outcome), "outcome") or Outcome.WAITING,
        outcome_day=usable(parse_day, "outcome_day"),
        held=usable(_one_of(Held), "held"),
        answer_by=usable(parse_day, "answer_by"),
        offer_terms=usable(_one_of(Terms), "offer_terms"),
        travel_paid=text("travel") == TRAVEL_PAID,
        unfair=text("unfair") == UNFAIR,
        reminded=_day_of_tick(record, "follow-up"),
        reminded_again=_day_of_tick(record, "second-reminder"),
    )
    return interview, tuple(problems)


def _people_in(text: str) -> tuple[Person, ...]:
    """Who was met; what reads them is loaded only where somebody was."""
    if not text:
        return ()
    from .people.reading import read_people

    return read_people(text).people


def _code(pattern: re.Pattern[str]) -> Callable[[str, str], str | None]:
    def read(text: str, field: str) -> str | None:
        if text and not pattern.fullmatch(text):
            raise FieldError(field, "not-a-choice")
        return text or None

    return read


def _day_of_tick(record: Record, step: str) -> dt.date | None:
    """The local day on which a step was ticked; None where it was not, or no day is known."""
    ticks: object = record.get("done")
    tick = ticks.get(step) if isinstance(ticks, dict) else None
    try:
        return parse_day(str(tick or "")[:_DAY_OF_A_TICK], "done")
    except FieldError:
        return None


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
    for field, entry in fields.NOTES.items():
        if entry.kind is Kind.CHOICE:
            texts[field] = int(texts[field]) if texts[field] in entry.choices else None
    return Notes(**texts)


def candidate_from(you: Mapping[str, Any]) -> Candidate:
    """Who writes, from what is kept of them."""
    return Candidate(**{field: str(you.get(field, "")).strip() for field in YOU_FIELDS})
