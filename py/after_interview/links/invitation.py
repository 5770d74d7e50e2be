"""Invitations: an interview in a link, written by a recruiting firm and read by a candidate.

Everything stands behind the `#`, which no server sees:

    https://…/checklist/#invite?company=Example%20S.A.&date=2026-02-27&id=r-1042&time=09%3A00&v=1

Keys are sorted, values percent-encoded as UTF-8. `v` is the version of this format. `id` is the
firm's own name for the interview: a later link of the same firm with the same id brings changes to
the same one. `rev` grows with every link about it, `lang` is the language of the candidate.

Links of ours are written in one way. Those of other programs are read in many: a date as it is
written in a letter, a country by its name (format 1.1; a reader of 1.0 ignores what it adds).
What a link says is text that somebody else wrote: nothing of it is believed, and nothing kept,
before the candidate has seen it.
"""

import datetime as dt
import hashlib
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import quote

from ..dates_as_written import WrittenDay, WrittenTime, read_days, read_time
from ..errors import Doubt, FieldError, LinkError, Problem
from ..fields import RECORD
from ..people.pieces import EMAIL
from ..plain_text import one_line, visible
from ..record import WRITE_TO_FIRM
from .choices_as_written import channel_of, country_of, language_of
from .damage import FoundLink, find_link, is_placeholder

VERSION = 1
LONGEST_LINK = 2_000
"""Characters of a whole link, as mail programs and messengers take it."""

KEYS = dict(sorted((entry.link, name) for name, entry in RECORD.items() if entry.link))
"""The keys of a link, and the fields of the record they fill.

`to=firm`: the firm asks candidates to write to it, and not to the employer.
"""

KIND = "invite"
OTHER_KEYS = ("id", "lang", "rev", "v")
ALL_KEYS = frozenset({*KEYS, *OTHER_KEYS})
TELLING_KEYS = ("company", "consultant", "date", "firm", "people", "role", "time")
"""Keys by which an invitation is known that has lost the word for it."""


_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_NOT_IN_AN_ID = re.compile(r"[^A-Za-z0-9._-]+")
_REVISION = re.compile(r"[0-9]{1,14}")
_TELEPHONE = re.compile(r"[0-9+][0-9 ()/.-]{3,40}")
_DATES = ("day", "promised")
_ABOUT = ("firm", "consultant", "company", "role")
_HYPHENS = re.compile("[\u2010\u2011]")
"""Look like the one of every keyboard, and are put in its place by programs."""

_HALVES = re.compile("[\ud800-\udfff]+")
"""Halves of characters, which are no text."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a firm filled in: usable `fields` of a record, `problems` of those that are not.

    `choices` are what a field with the problem `which-day` or `which-time` may mean. `doubts` name
    fields that were read in one of several ways. `revision` grows with every link about the same
    interview; empty where it is not said. `language` is a tag as in `fr`, or empty. `id_is_made`:
    the link has no id, and this one is made of what it is about.
    """

    id: str
    fields: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
    revision: str = ""
    language: str = ""
    id_is_made: bool = False


class _Value(NamedTuple):
    """One field as it was understood."""

    text: str = ""
    problem: str = ""
    choices: tuple[str, ...] = ()
    doubt: str = ""


def invitation(
    id_: str, fields: Mapping[str, str], revision: str = "", language: str = ""
) -> Invitation:
    """An invitation of what a firm has typed or merged, by the names of a record's fields.

    Raises FieldError when `id_` is no id of 1 to 64 letters, digits, dots, underscores or hyphens.
    """
    if not _ID.fullmatch(id_):
        raise FieldError("invitation", "not-an-id")
    spoken = language_of(language)
    values = _understood({name: fields.get(name, "") for name in KEYS.values()}, spoken)
    return Invitation(
        id_,
        {name: value.text for name, value in values.items() if value.text},
        tuple(Problem(name, value.problem) for name, value in values.items() if value.problem),
        {name: value.choices for name, value in values.items() if value.choices},
        tuple(Doubt(name, value.doubt) for name, value in values.items() if value.doubt),
        revision_of(revision),
        spoken,
    )


def invitation_from(found: FoundLink) -> Invitation:
    """The invitation that a link says, once it is found.

    Raises LinkError: `not-an-invitation` where it says nothing of an interview, `newer-version`.
    """
    version = re.match(r"[0-9]+", found.values.get("v", str(VERSION)))
    if version and int(version[0]) > VERSION:
        raise LinkError("newer-version")
    fields = {name: found.values[key] for key, name in KEYS.items() if key in found.values}
    if not any(value.strip() for value in fields.values()):
        raise LinkError("not-an-invitation")
    said = found.values.get("id", "")
    cut = any(one.field == "id" and one.code == "end" for one in found.lost)
    own = "" if cut or is_placeholder(said) else id_from(said)
    made = invitation(
        own or made_id(fields),
        fields,
        found.values.get("rev", ""),
        found.values.get("lang", ""),
    )
    return Invitation(
        made.id, made.fields, made.problems, made.choices, made.doubts, made.revision,
        made.language, id_is_made=not own,
    )  # fmt: skip


def read_invitation(text: str) -> Invitation:
    """The invitation in a fragment, an address or a text around one, whatever is in doubt about it.

    reading.py says that too. Raises LinkError: `not-an-invitation`, or `newer-version`.
    """
    try:
        return invitation_from(find_link(text, {KIND: ALL_KEYS}, {KIND: TELLING_KEYS}))
    except LinkError as error:
        if error.code == "newer-version":
            raise
        raise LinkError("not-an-invitation") from None


def id_from(text: str) -> str:
    """A firm's own reference as an id of a link; empty where nothing of it can be one."""
    return _NOT_IN_AN_ID.sub("-", text.strip()).strip("-._")[:64]


def made_id(fields: Mapping[str, str]) -> str:
    """The id of a link that has lost its own: made of what it is about."""
    return id_of([fields.get(name, "") for name in _ABOUT])


def id_of(about: list[str]) -> str:
    """An id made of texts: the same for the same ones."""
    text = "\n".join(" ".join(part.split()).casefold() for part in about)
    return hashlib.blake2b(text.encode(errors="replace"), digest_size=8).hexdigest()


def revision_of(text: str) -> str:
    """The digits of a revision, which may be written as a date and a time; empty without any."""
    digits = re.sub(r"[^0-9]", "", text)
    return digits if _REVISION.fullmatch(digits) else ""


def query_of(invited: Invitation) -> str:
    """What an invitation says, in the one way in which links of ours say it."""
    values = {key: invited.fields[name] for key, name in KEYS.items() if name in invited.fields}
    others = {"id": invited.id, "lang": invited.language, "rev": invited.revision}
    values |= {key: value for key, value in others.items() if value}
    values["v"] = str(VERSION)
    return "&".join(f"{key}={quote(values[key], safe='')}" for key in sorted(values))


def link_of(invited: Invitation, checklist: str) -> str:
    """The link to the page at the address `checklist` that carries the invitation.

    Raises FieldError `too-long` when it has more than 2,000 characters.
    """
    link = f"{checklist}#{KIND}?{query_of(invited)}"
    if len(link) > LONGEST_LINK:
        raise FieldError("people" if "people" in invited.fields else "company", "too-long")
    return link


# Values


def _understood(typed: Mapping[str, str], language: str) -> dict[str, _Value]:
    """The fields as they are understood: dates together, and in the light of the country."""
    values = {
        name: _Value(problem="placeholder") if is_placeholder(text) else _one(name, text)
        for name, text in typed.items()
        if name not in (*_DATES, "time") or is_placeholder(text)
    }
    dates = [name for name in _DATES if name not in values]
    found = read_days([typed[name] for name in dates], values["country"].text, language)
    behind: WrittenTime | None = None
    for name, written in zip(dates, found.days, strict=True):
        values[name] = _day(written)
        if name == "day":
            behind = written.time
    if "time" not in values:
        values["time"] = _time(typed["time"], behind)
    return {name: values[name] for name in KEYS.values()}


def _one(name: str, text: str) -> _Value:
    try:
        return _Value(_CLEAN.get(name, _text)(text, name))
    except FieldError as error:
        return _Value(problem=error.problem.code)


def _day(written: WrittenDay) -> _Value:
    choices = tuple(day.isoformat() for day in written.choices)
    return _Value(written.day.isoformat() if written.day else "", written.code, choices)


def _time(text: str, behind: WrittenTime | None) -> _Value:
    """The time in `text`; without one, that behind the date. Where both differ, it is doubted."""
    try:
        found = read_time(text, "time") if text.strip() or not behind else behind
    except FieldError as error:
        return _Value(problem=error.problem.code)
    if found.choices:
        return _Value(problem="which-time", choices=tuple(map(_clock, found.choices)))
    if found.time and behind and behind.time not in (None, found.time) and not behind.zone:
        return _Value(_clock(found.time), doubt="twice")
    return _Value(_clock(found.time) if found.time else "", doubt="zone" if found.zone else "")


def _clock(time: dt.time) -> str:
    return time.isoformat("minutes")


def _text(value: str, name: str) -> str:
    text = unicodedata.normalize("NFC", one_line(_HALVES.sub(" ", visible(value))))
    text = _HYPHENS.sub("-", text)
    if len(text) > RECORD[name].longest_in_link:
        raise FieldError(name, "too-long")
    return text


def _people(value: str, name: str) -> str:
    """The people as typed, without blank lines."""
    lines = (_text(line, name) for line in value.splitlines())
    text = "\n".join(filter(None, lines))
    if len(text) > RECORD[name].longest_in_link:
        raise FieldError(name, "too-long")
    return text


def _matching(pattern: re.Pattern[str], code: str) -> Callable[[str, str], str]:
    def clean(value: str, name: str) -> str:
        text = _bare(_text(value, name))
        if text and not pattern.fullmatch(text):
            raise FieldError(name, code)
        return text

    return clean


def _read_by(read: Callable[[str], str]) -> Callable[[str, str], str]:
    def clean(value: str, name: str) -> str:
        text = _text(value, name)
        code = read(text)
        if text and not code:
            raise FieldError(name, "not-a-choice")
        return code

    return clean


def _firm_only(text: str) -> str:
    return WRITE_TO_FIRM if text.lower() == WRITE_TO_FIRM else ""


def _bare(text: str) -> str:
    """An address without what programs and sentences put around it."""
    inside = re.search(r"<([^<>]+)>", text)
    if not inside and "@" in text:
        text = "".join(text.split())
    return re.sub(
        r"^(?:mailto|tel):|[<>]", "", inside[1] if inside else text, flags=re.IGNORECASE
    ).strip(" .,;")


_CLEAN: dict[str, Callable[[str, str], str]] = {
    "people": _people,
    "country": _read_by(country_of),
    "consultant_email": _matching(EMAIL, "not-an-address"),
    "consultant_telephone": _matching(_TELEPHONE, "not-a-number"),
    "channel": _read_by(channel_of),
    "write_to": _read_by(_firm_only),
}
