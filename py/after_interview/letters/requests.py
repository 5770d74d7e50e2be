"""Letters for hosts that speak JSON: what bridge.py answers about drafts, reviews and sending.

Requests, all dates local and YYYY-MM-DD, with `record` as it is kept:
  {"kind": "draft", "letter", "person", "record", "you", "today", "now", "days", "words"}
  {"kind": "kinds", "record", "today"}
  {"kind": "review", "letter", "person", "record", "you", "subject", "text", "pages", "today",
   "now", "days", "words", "others": {person: text}, "lints": [{"kind", "rule", "message", "begin",
   "end", "mends"}]}
  {"kind": "compare", "before", "after"}
  {"kind": "send", "to", "subject", "text"}, with whatever stands around the address in `to`
  {"kind": "eml", "to", "to_name", "from", "from_name", "subject", "text"}
`you`, `now`, `days`, `words` and `language` may be left out. `now` is the local time, HH:MM.
`language` is that of the page, and the letter's too, unless the record chooses another. `days` says
how the letter's language writes a date, `words` holds LETTERS in the language of the page; what is
not in them is said as ISO date or in English. `others` are the texts, by person, of the emails of
the kind that were edited, `lints` what a grammar checker found in the text, its places in
characters.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..dates import parse_day, parse_time
from ..errors import FieldError
from ..model import Interview, Person
from ..people.pieces import address_in
from ..record import Record, candidate_from, interview_from, notes_from, said_from
from .differences import compare
from .drafting import Draft, draft
from .kinds import KINDS as KINDS_OF_DRAFT
from .phrases import repaired
from .sending import eml, fits, mailto
from .suggested import due_first, suggested
from .time_words import stale_time_words
from .words import LETTERS

if TYPE_CHECKING:
    from .grammar import Lint

Message = Mapping[str, Any]
PLAIN = "plain"
ENGLISH = "en"
MOST_COMPARED = 10
"""People whose emails are compared in one review, so that it stays quick."""


def _text(message: Message, field: str) -> str:
    value = message.get(field)
    return value if isinstance(value, str) else ""


def _mapping(message: Message, field: str) -> Mapping[str, Any]:
    """What stands under `field`, empty where nothing does. Raises ValueError for anything else."""
    value = message.get(field)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise ValueError(f"{field} is no object")  # noqa: TRY004 - the bridge knows both
    return value


def _texts(message: Message, field: str) -> dict[str, str]:
    found = _mapping(message, field)
    return {key: value for key, value in found.items() if isinstance(value, str)}


def _today(message: Message) -> dt.date:
    today = parse_day(_text(message, "today"), "today")
    if today is None:
        raise FieldError("today", "not-a-date")
    return today


def _now(message: Message) -> dt.time | None:
    return parse_time(_text(message, "now"), "now")


def _record(message: Message) -> Record:
    if "record" not in message:
        raise ValueError("no record")
    return cast("Record", _mapping(message, "record"))


def _interview_of(message: Message) -> Interview:
    return interview_from(_record(message))[0]


def _draft_of(message: Message, interview: Interview) -> Draft:
    record = _record(message)
    return draft(
        _text(message, "letter"),
        interview,
        notes_from(record),
        candidate_from(_texts(message, "you")),
        _today(message),
        name=_text(message, "person"),
        days=_texts(message, "days"),
        words=_words(message),
        said=said_from(record),
        language=_language(message),
        plain=_is_plain(record),
        now=_now(message),
    )


def _language(message: Message) -> str:
    """The language of the letter: its own, or that of the page (the interview's choice)."""
    return _text(_record(message), "language") or _text(message, "language") or ENGLISH


def _words(message: Message) -> dict[str, str]:
    """The words of the letter's language; those of English are the core's own."""
    return _texts(message, "words") if _language(message) != ENGLISH else {}


def _is_plain(record: Record) -> bool:
    return _text(record, "tone") == PLAIN


def _draft(message: Message) -> dict[str, Any]:
    interview = _interview_of(message)
    made = _draft_of(message, interview)
    return {
        "draft": {
            "letter": made.kind.id,
            "person": made.to.name if made.kind.per_person else "",
            "to": {
                "name": made.to.name,
                "email": made.to.email,
                "address_as": made.to.address_as,
                "row": _row_of(made.to, interview),
            },
            "subject": made.subject,
            "text": made.text,
            "uses": list(made.uses),
            "bare": made.is_bare,
            "early": made.is_early,
            "parts": [{"id": part.id, "source": part.source} for part in made.parts],
            "missing": [
                {
                    "field": gap.field,
                    "reason": gap.reason,
                    "pieces": [*map(repaired, filter(None, gap.pieces))],
                }
                for gap in made.missing
            ],
            "script": made.script
            and {"lines": [{"who": line.who, "text": line.text} for line in made.script]},
        },
        "people": [
            {"name": person.name, "role": person.role, "email": person.email}
            for person in interview.people
            if person.name
        ],
    }


def _row_of(person: Person, interview: Interview) -> int | None:
    """The place of a person among all that were understood, None where it is none of them."""
    return interview.people.index(person) if person in interview.people else None


def _kinds(message: Message) -> dict[str, Any]:
    record, interview = _record(message), _interview_of(message)
    done, today = _texts(record, "done"), _today(message)
    called_for = suggested(interview, done, today)
    return {
        "kinds": [{"id": kind, "suggested": kind in called_for} for kind in KINDS_OF_DRAFT],
        "first": due_first(interview, done, today),
    }


def _review(message: Message) -> dict[str, Any]:
    # No draft is to wait for it.
    from .review import Review

    record, interview = _record(message), _interview_of(message)
    made = _draft_of(message, interview)
    pages = message.get("pages")
    text = _text(message, "text")
    review = Review(
        draft=made,
        interview=interview,
        writer=tuple(_texts(message, "you").values()),
        notes=notes_from(record),
        ours={**LETTERS, **_words(message)}.values(),
        proofreader=_text(record, "proofreader"),
        pages=pages if isinstance(pages, int | float) else None,
        stale=stale_time_words(
            text,
            interview,
            _today(message),
            days=_texts(message, "days"),
            words=_texts(message, "words"),
            now=_now(message),
        ),
        others=tuple(_others(message, made, interview)),
        english=(_text(message, "language") or "en").partition("-")[0] == "en",
    )
    found = (
        *review.findings(_text(message, "subject"), text),
        *review.spelled(text, _lints(message)),
    )
    findings = [
        {
            "code": finding.code,
            "source": finding.source,
            "values": dict(finding.values),
            "weight": finding.weight.value,
            "place": finding.place and [_as_javascript_counts(text, n) for n in finding.place],
            "mends": list(finding.mends),
        }
        for finding in found
    ]
    return {"findings": findings, "count": len(text.split())}


def _others(message: Message, made: Draft, interview: Interview) -> Iterator[str]:
    """The emails of the kind that go to others: as they were edited, or as drafts now are."""
    edited = _texts(message, "others")
    yield from edited.values()
    if made.kind.per_person:
        names = (person.name for person in interview.people[:MOST_COMPARED] if person.name)
        for name in names:
            if name != made.to.name and name not in edited:
                yield _draft_of({**message, "person": name}, interview).text


def _lints(message: Message) -> "list[Lint]":
    """What a checker found. Raises ValueError for what is no such list."""
    found = message.get("lints") or []
    if not isinstance(found, list):
        raise ValueError("lints is no list")  # noqa: TRY004 - the bridge knows both
    return [_lint(each) for each in found]


def _lint(found: Any) -> "Lint":
    from .grammar import Lint

    try:
        begin, end = int(found["begin"]), int(found["end"])
        kind, rule, told = (str(found[name]) for name in ("kind", "rule", "message"))
        return Lint(kind, rule, told, begin, end, tuple(map(str, found["mends"])))
    except (AttributeError, KeyError, OverflowError, TypeError) as wrong:
        raise ValueError("a lint is none") from wrong


def _as_javascript_counts(text: str, characters: int) -> int:
    """A place in a text in units of UTF-16, of which some characters have two.

    Counted here, as the standard library of the browser comes without the codec.
    """
    return characters + sum(character > "\uffff" for character in text[:characters])


def _compare(message: Message) -> dict[str, Any]:
    lines = compare(_text(message, "before"), _text(message, "after"))
    return {"lines": [{"mark": mark, "text": text} for mark, text in lines]}


def _send(message: Message) -> dict[str, Any]:
    to = _text(message, "to")
    link = mailto(address_in(to) or to, _text(message, "subject"), _text(message, "text"))
    return {"mailto": link, "fits": fits(link), "length": len(link)}


def _eml(message: Message) -> dict[str, Any]:
    to = Person(_text(message, "to_name"), email=_text(message, "to"))
    sender = Person(_text(message, "from_name"), email=_text(message, "from"))
    return {"file": eml(to, sender, _text(message, "subject"), _text(message, "text"))}


KINDS: dict[str, Callable[[Message], dict[str, Any]]] = {
    "draft": _draft,
    "kinds": _kinds,
    "review": _review,
    "compare": _compare,
    "send": _send,
    "eml": _eml,
}
"""What answers each kind of request. What is wrong with one is a FieldError or a ValueError."""
