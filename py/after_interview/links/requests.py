"""Requests about links for bridge.py: invitations, lists of candidates, moves, codes.

Requests: {"kind": "invitation", "fragment", "records": {id: record}}
          {"kind": "invite", "id", "fields": {field: text}, "page"}
          {"kind": "table", "bytes": the file, a character for each byte}
          {"kind": "rows", "rows": [[line, [cell]]], "columns", "common": {field: text}, "page"}
          {"kind": "written", "rows": [[cell]], "delimiter"}
          {"kind": "move", "state": text, "ids": [id], "page"}
          {"kind": "moved", "fragment", "current": text}
          {"kind": "code", "link"} with the pack "qr"
"""

from collections.abc import Callable, Mapping
from typing import Any

from ..errors import Problem
from ..keep.move import LONGEST_CODE, move_link, read_move
from ..keep.move import LONGEST_LINK as LONGEST_MOVE
from ..keep.state import empty_state, merge, offered, read_state
from .candidates import link_row, read_table
from .codes import png_of, svg_of
from .invitation import LONGEST_LINK, Invitation, differences, invitation, link_of, read_invitation
from .spreadsheet import decoded, delimiter_of, written


def _invitation(message: Mapping[str, Any]) -> dict[str, Any]:
    """What a firm filled in, and which interview of the device it is about already, if any."""
    invited = read_invitation(message["fragment"])
    known = [
        id_
        for id_, record in message.get("records", {}).items()
        if record.get("invitation") == invited.id
    ]
    record = message["records"][known[0]] if known else {}
    return {
        **_as_json(invited),
        "known": known[0] if known else None,
        "differences": [
            {"field": name, "old": old, "new": new}
            for name, old, new in differences(record, invited)
        ],
    }


def _as_json(invited: Invitation) -> dict[str, Any]:
    return {
        "id": invited.id,
        "fields": dict(invited.fields),
        "problems": _problems(invited.problems),
    }


def _problems(problems: tuple[Problem, ...]) -> list[dict[str, str]]:
    return [{"field": problem.field, "code": problem.code} for problem in problems]


def _invite(message: Mapping[str, Any]) -> dict[str, Any]:
    invited = invitation(message["id"], message["fields"])
    link = link_of(invited, message["page"])
    return {**_as_json(invited), "link": link, "most": LONGEST_LINK}


def _table(message: Mapping[str, Any]) -> dict[str, Any]:
    text = decoded(message["bytes"].encode("latin-1"))
    table = read_table(text)
    return {
        "header": table.header,
        "columns": table.columns,
        "rows": table.rows,
        "delimiter": delimiter_of(text),
    }


def _rows(message: Mapping[str, Any]) -> dict[str, Any]:
    made = [
        link_row(line, cells, message["columns"], message.get("common", {}), message["page"])
        for line, cells in message["rows"]
    ]
    return {
        "rows": [
            {"line": row.line, "link": row.link, "problems": _problems(row.problems)}
            for row in made
        ]
    }


def _written(message: Mapping[str, Any]) -> dict[str, Any]:
    delimiter = message.get("delimiter", ",")
    if delimiter not in (",", ";", "\t"):
        raise ValueError(delimiter)
    return {"file": written(message["rows"], delimiter)}


def _move(message: Mapping[str, Any]) -> dict[str, Any]:
    link = move_link(read_state(message["state"]), message["ids"], message["page"])
    return {
        "link": link,
        "fits_link": len(link) <= LONGEST_MOVE,
        "fits_code": len(link) <= LONGEST_CODE,
    }


def _moved(message: Mapping[str, Any]) -> dict[str, Any]:
    """What a link from another device would change here, before anything happens."""
    incoming = read_move(message["fragment"])
    current = read_state(message["current"]) if message.get("current") else empty_state()
    return {"merge": offered(current, merge(current, incoming))}


def _code(message: Mapping[str, Any]) -> dict[str, Any]:
    return {"svg": svg_of(message["link"]), "png": png_of(message["link"])}


KINDS: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "invitation": _invitation,
    "invite": _invite,
    "table": _table,
    "rows": _rows,
    "written": _written,
    "move": _move,
    "moved": _moved,
    "code": _code,
}
