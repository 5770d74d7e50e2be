"""Invitations: an interview in a link, written by a recruiting firm and read by a candidate.

Everything stands behind the `#`, which no server sees:

    https://…/checklist/#invite?company=Example%20S.A.&date=2026-02-27&id=r-1042&time=09%3A00&v=1

Keys are sorted, values percent-encoded as UTF-8. `v` is the version of this format. `id` is the
firm's own name for the interview: a later link with the same id brings changes to the same one.
What a link says is text that somebody else wrote: nothing of it is believed, and nothing kept,
before the candidate has seen it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, quote

from ..dates import parse_day, parse_time
from ..errors import FieldError, LinkError, Problem
from ..model import Channel
from ..people import EMAIL, people_of
from ..record import COUNTRY, WRITE_TO_FIRM

VERSION = 1
LONGEST_LINK = 2_000
"""Characters of a whole link, as mail programs and messengers take it."""

LONGEST_READ = 20_000
"""Characters of a fragment that are looked at: far more than any link of ours has."""

KEYS = {
    "channel": "channel",
    "company": "company",
    "consultant": "consultant",
    "country": "country",
    "date": "day",
    "email": "consultant_email",
    "firm": "firm",
    "people": "people",
    "phone": "consultant_telephone",
    "promised": "promised",
    "role": "role",
    "time": "time",
    "to": "write_to",
}
"""The keys of a link, and the fields of the record they fill.

`to=firm`: the firm asks candidates to write to it, and not to the employer.
"""

_PREFIX = "invite?"
_MOST_KEYS = 100
_LONGEST_VALUE = 300
_LONGEST_PEOPLE = 1_000
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_TELEPHONE = re.compile(r"[0-9+][0-9 ()/.-]{3,40}")
# Control characters, and those that turn the direction of a text around.
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]+"
)


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a firm filled in: usable `fields` of a record, `problems` of those that are not."""

    id: str
    fields: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def invitation(id_: str, fields: Mapping[str, str]) -> Invitation:
    """An invitation of what a firm has typed, by the names of a record's fields.

    Raises FieldError when `id_` is no id of 1 to 64 letters, digits, dots, underscores or hyphens.
    """
    if not _ID.fullmatch(id_):
        raise FieldError("invitation", "not-an-id")
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for name in KEYS.values():
        try:
            value = _CLEAN.get(name, _text)(fields.get(name, ""), name)
        except FieldError as error:
            problems.append(error.problem)
        else:
            if value:
                found[name] = value
    return Invitation(id_, found, tuple(problems))


def link_of(invited: Invitation, checklist: str) -> str:
    """The link to the page at the address `checklist` that carries the invitation.

    Raises FieldError `too-long` when it has more than 2,000 characters.
    """
    values = {key: invited.fields[name] for key, name in KEYS.items() if name in invited.fields}
    values |= {"id": invited.id, "v": str(VERSION)}
    query = "&".join(f"{key}={quote(values[key], safe='')}" for key in sorted(values))
    link = f"{checklist}#{_PREFIX}{query}"
    if len(link) > LONGEST_LINK:
        raise FieldError("people" if "people" in values else "company", "too-long")
    return link


def read_invitation(fragment: str) -> Invitation:
    """The invitation in the part of an address behind `#`. Keys that it does not know, it ignores.

    Raises LinkError: `not-an-invitation`, or `newer-version`.
    """
    text = fragment.removeprefix("#")
    if len(text) > LONGEST_READ or not text.startswith(_PREFIX):
        raise LinkError("not-an-invitation")
    values = _values(text.removeprefix(_PREFIX))
    version = values.get("v", "")
    if not re.fullmatch(r"[1-9][0-9]{0,8}", version) or not _ID.fullmatch(values.get("id", "")):
        raise LinkError("not-an-invitation")
    if int(version) > VERSION:
        raise LinkError("newer-version")
    return invitation(values["id"], {KEYS[key]: values[key] for key in KEYS if key in values})


def differences(record: Mapping[str, Any], invited: Invitation) -> list[tuple[str, str, str]]:
    """What taking the invitation would change: field, what the record holds, what the firm says.

    What the firm says nothing about stays as it is.
    """
    pairs = ((name, str(record.get(name) or ""), new) for name, new in invited.fields.items())
    return [(name, old, new) for name, old, new in pairs if old != new]


def _values(query: str) -> dict[str, str]:
    """The values by key, of a key given twice the first; one that nobody would write is empty."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_MOST_KEYS)
    except ValueError:
        return {}
    values: dict[str, str] = {}
    for key, value in pairs:
        values.setdefault(key, value)
    return values


def _text(value: str, name: str, longest: int = _LONGEST_VALUE) -> str:
    text = " ".join(_UNSEEN.sub(" ", value).split())
    if len(text) > longest:
        raise FieldError(name, "too-long")
    return text


def _people(value: str, name: str) -> str:
    """One person a line, none without a name."""
    lines = (_text(line, name, _LONGEST_PEOPLE) for line in value.splitlines())
    text = "\n".join(line for line in lines if people_of(line))
    if len(text) > _LONGEST_PEOPLE:
        raise FieldError(name, "too-long")
    return text


def _day(value: str, name: str) -> str:
    day = parse_day(value.strip(), name)
    return day.isoformat() if day else ""


def _time(value: str, name: str) -> str:
    time = parse_time(value.strip(), name)
    return time.isoformat("minutes") if time else ""


def _matching(pattern: re.Pattern[str], code: str) -> Callable[[str, str], str]:
    def clean(value: str, name: str) -> str:
        text = _text(value, name)
        if text and not pattern.fullmatch(text):
            raise FieldError(name, code)
        return text

    return clean


def _one_of(*choices: str) -> Callable[[str, str], str]:
    def clean(value: str, name: str) -> str:
        text = value.strip().lower()
        if text and text not in choices:
            raise FieldError(name, "not-a-choice")
        return text

    return clean


_CLEAN: dict[str, Callable[[str, str], str]] = {
    "day": _day,
    "promised": _day,
    "time": _time,
    "people": _people,
    "country": _matching(COUNTRY, "not-a-choice"),
    "consultant_email": _matching(EMAIL, "not-an-address"),
    "consultant_telephone": _matching(_TELEPHONE, "not-a-number"),
    "channel": _one_of(*Channel),
    "write_to": _one_of(WRITE_TO_FIRM),
}
