"""Letters for hosts that speak JSON: what bridge.py answers about drafts, reviews and sending.

Requests, all dates local and YYYY-MM-DD, with `record` as it is kept:
  {"kind": "draft", "letter", "person", "record", "you", "today", "days", "words"}
  {"kind": "kinds", "record", "today"}
  {"kind": "review", "letter", "person", "record", "you", "subject", "text", "pages", "today",
   "days", "words"}
  {"kind": "compare", "before", "after"}
  {"kind": "send", "to", "subject", "text"}
  {"kind": "eml", "to", "to_name", "from", "from_name", "subject", "text"}
`you`, `days` and `words` may be left out. `days` says how the reader's language writes a date,
`words` holds the translated LETTERS; what is not in them is said as ISO date or in English.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, cast

from ..dates import parse_day
from ..errors import FieldError
from ..model import Person
from ..record import Record, candidate_from, interview_from, notes_from
from .differences import compare
from .drafting import OUTLINES, Draft, draft, suggested
from .review import Review
from .sending import eml, fits, mailto
from .words import LETTERS

Message = Mapping[str, Any]
PLAIN = "plain"


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


def _record(message: Message) -> Record:
    if "record" not in message:
        raise ValueError("no record")
    return cast("Record", _mapping(message, "record"))


def _draft_of(message: Message) -> Draft:
    record = _record(message)
    interview, _ = interview_from(record)
    return draft(
        _text(message, "letter"),
        interview,
        notes_from(record),
        candidate_from(_texts(message, "you")),
        _today(message),
        name=_text(message, "person"),
        days=_texts(message, "days"),
        words=_texts(message, "words"),
        plain=_is_plain(record),
    )


def _is_plain(record: Record) -> bool:
    return _text(record, "tone") == PLAIN


def _draft(message: Message) -> dict[str, Any]:
    made = _draft_of(message)
    interview, _ = interview_from(_record(message))
    return {
        "draft": {
            "letter": made.kind,
            "person": made.to.name if made.kind == "thank-you" else "",
            "to": {"name": made.to.name, "email": made.to.email},
            "subject": made.subject,
            "text": made.text,
            "parts": [{"id": part.id, "source": part.source} for part in made.parts],
            "missing": [{"field": gap.field, "reason": gap.reason} for gap in made.missing],
            "script": made.script
            and {"lines": [{"who": line.who, "text": line.text} for line in made.script]},
        },
        "people": [
            {"name": person.name, "role": person.role, "email": person.email}
            for person in interview.people
        ],
    }


def _kinds(message: Message) -> dict[str, Any]:
    record = _record(message)
    interview, _ = interview_from(record)
    called_for = suggested(interview, _texts(record, "done"), _today(message))
    return {"kinds": [{"id": kind, "suggested": kind in called_for} for kind in OUTLINES]}


def _review(message: Message) -> dict[str, Any]:
    made = _draft_of(message)
    record = _record(message)
    interview, _ = interview_from(record)
    pages = message.get("pages")
    text = _text(message, "text")
    review = Review(
        draft=made,
        interview=interview,
        notes=notes_from(record),
        ours={**LETTERS, **_texts(message, "words")}.values(),
        proofreader=_text(record, "proofreader"),
        pages=pages if isinstance(pages, int | float) else None,
    )
    findings = [
        {
            "code": finding.code,
            "source": finding.source,
            "values": dict(finding.values),
            "weight": finding.weight.value,
        }
        for finding in review.findings(_text(message, "subject"), text)
    ]
    return {"findings": findings, "count": len(text.split())}


def _compare(message: Message) -> dict[str, Any]:
    lines = compare(_text(message, "before"), _text(message, "after"))
    return {"lines": [{"mark": mark, "text": text} for mark, text in lines]}


def _send(message: Message) -> dict[str, Any]:
    link = mailto(*(_text(message, field) for field in ("to", "subject", "text")))
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
