"""Requests about links for bridge.py: invitations, moves, codes.

Requests: {"kind": "link", "text", "records": {id: record}, "current": state as text}
          {"kind": "invitation", "fragment"}
          {"kind": "invite", "id", "fields": {field: text}, "page"}
          {"kind": "message", "link", "fields", "name", "address",
           "today": YYYY-MM-DD, "now": HH:MM,
           "words": those of message_words.py, "days": days in words by YYYY-MM-DD}
          {"kind": "move", "state": text, "ids": [id], "page"}
          {"kind": "code", "link"} with the pack "qr"
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from ..dates import parse_day
from ..errors import Doubt, FieldError, LinkError, Problem
from ..keep.changes import offered
from ..keep.merge import merge
from ..keep.move import LONGEST_CODE, move_link
from ..keep.move import LONGEST_LINK as LONGEST_MOVE
from ..keep.reading import read
from ..keep.state import empty_state
from .codes import png_of, svg_of, width_of
from .invitation import LONGEST_LINK, Invitation, invitation, link_of
from .message import Addressee, Spoken, message_with
from .news import known_in, news, to_keep
from .reading import InvitationLink, read_link


def _link(message: Mapping[str, Any]) -> dict[str, Any]:
    """What a text brings: an invitation, or interviews of another device, for a look at first."""
    link = read_link(message["text"])
    if isinstance(link, InvitationLink):
        return {"link": link.kind, **_read(link), **_news(link, message.get("records", {}))}
    current = read(message["current"]).state if message.get("current") else empty_state()
    merged = merge(current, link.state)
    return {"link": link.kind, "merge": offered(current, merged, link.state["interviews"])}


def _invitation(message: Mapping[str, Any]) -> dict[str, Any]:
    """A link that a firm has made before, to change it."""
    link = read_link(message["fragment"])
    if not isinstance(link, InvitationLink):
        raise LinkError("not-an-invitation")
    return _read(link)


def _read(link: InvitationLink) -> dict[str, Any]:
    return {
        **_as_json(link.invitation),
        "choices": {name: list(days) for name, days in link.invitation.choices.items()},
        "repairs": list(link.repairs),
        "doubts": _problems(link.doubts),
        "lost": _problems(link.lost),
    }


def _news(link: InvitationLink, records: Mapping[str, Any]) -> dict[str, Any]:
    """Which interview of the device an invitation is about already, if any, and what is new in it.

    `keep` is what to keep of it beside the record.
    """
    known = known_in(records, link.invitation)
    record = records[known] if known else {}
    told = news(record, link.invitation, whole=not link.lost)
    return {
        "known": known,
        "news": told.kind if known else "new",
        "changes": [asdict(change) for change in told.changes] if known else [],
        "keep": to_keep(record, link.invitation),
        "id_is_made": link.invitation.id_is_made,
    }


def _as_json(invited: Invitation) -> dict[str, Any]:
    return {
        "id": invited.id,
        "fields": dict(invited.fields),
        "problems": _problems(invited.problems),
    }


def _problems(problems: tuple[Problem | Doubt, ...]) -> list[dict[str, str]]:
    return [{"field": problem.field, "code": problem.code} for problem in problems]


def _invite(message: Mapping[str, Any]) -> dict[str, Any]:
    revision = message.get("revision", "")
    invited = invitation(message["id"], message["fields"], revision)
    link = link_of(invited, message["page"])
    return {**_as_json(invited), "link": link, "most": LONGEST_LINK}


def _message(message: Mapping[str, Any]) -> dict[str, Any]:
    """What goes with a link; where it does not fit a mail program, it is there to be copied."""
    today = parse_day(message["today"], "today")
    if today is None:
        raise FieldError("today", "not-a-date")
    to = Addressee(message["name"], message["address"])
    now = dt.datetime.combine(today, dt.time.fromisoformat(message["now"]))
    spoken = Spoken(message["words"], message["days"])
    return asdict(message_with(message["link"], message["fields"], to, now, spoken))


def _move(message: Mapping[str, Any]) -> dict[str, Any]:
    link = move_link(read(message["state"]).state, message["ids"], message["page"])
    return {
        "link": link,
        "fits_link": len(link) <= LONGEST_MOVE,
        "fits_code": len(link) <= LONGEST_CODE,
    }


def _code(message: Mapping[str, Any]) -> dict[str, Any]:
    link = message["link"]
    return {"svg": svg_of(link), "png": png_of(link), "width": width_of(link)}


KINDS: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "link": _link,
    "invitation": _invitation,
    "invite": _invite,
    "message": _message,
    "move": _move,
    "code": _code,
}
