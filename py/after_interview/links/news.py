"""What a link brings to an interview that is here already: three sides, and nobody's word lost.

The three are what the firm said before (kept beside the record), what it says now, and what stands
in the record, which is the candidate's. A field that the candidate has changed stays theirs, people
are united, and what the firm no longer says is named.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from urllib.parse import parse_qsl

from ..people.reading import read_people
from .invitation import KEYS, Invitation, made_id, query_of

_MOST_BEFORE = 30
_FEW = 2
"""So many fields may be empty because the firm emptied them; else the link was a shorter one."""


class Kind(StrEnum):
    """What a link is to the interview that it is about."""

    SAME = "same"
    OLDER = "older"
    CHANGED = "changed"


class Way(StrEnum):
    """In which way a field differs from what stands in the record."""

    CHANGED = "changed"
    ADDED = "added"
    EMPTIED = "emptied"
    GONE = "gone"
    """The firm names people no more: that is said, and they stay."""
    WITHDRAWN = "withdrawn"
    """The firm no longer says what the candidate has changed: that is said, and theirs stays."""
    YOURS = "yours"
    """The candidate has changed it, and so has the firm: that of the candidate stays."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field: what stands in the record, what the firm says, and the `value` to take for it.

    `new` of what is withdrawn is what the firm said before. `offered`: it is taken over unless the
    candidate says otherwise.
    """

    field: str
    way: Way
    old: str
    new: str
    value: str
    offered: bool


@dataclass(frozen=True, slots=True)
class News:
    """What a link is to an interview, and what it would change there."""

    kind: Kind
    changes: tuple[Change, ...] = ()


def known_in(records: Mapping[str, Mapping[str, Any]], invited: Invitation) -> str | None:
    """Which of the records the invitation is about: of the same firm, with the same id.

    Firms choose their ids, so two may choose the same. Where neither says which firm it is,
    company or consultant must be the same too. A link that has lost its id is about the interview
    of the same firm, company and role; and so is a whole one, where a record came by such a link.
    """
    for id_, record in records.items():
        if not record.get("invitation"):
            continue
        theirs = _said(record) or record
        same = record["invitation"] == invited.id
        if same and _is_same(theirs, invited.fields, ("firm",)) and _is_plausible(theirs, invited):
            return id_
        unnamed = invited.id_is_made or record["invitation"] == made_id(_said(record))
        if unnamed and _is_same(theirs, invited.fields, ("firm", "company", "role")):
            day = invited.fields.get("day")
            if invited.id_is_made or day in (None, theirs.get("day")):
                return id_
    return None


def news(record: Mapping[str, Any], invited: Invitation, *, whole: bool = True) -> News:
    """What the invitation is to the record that it is about.

    `whole`: the link came as it was sent. Of one that has lost something, nothing is emptied.
    """
    before = _said(record)
    kept = str(record.get("invited") or "")
    if kept == query_of(invited) or dict(before) == dict(invited.fields):
        return News(Kind.SAME, ())
    if _is_older(record, invited):
        return News(Kind.OLDER)
    unusable = {problem.field for problem in invited.problems}
    changes = []
    for name in KEYS.values():
        if name not in unusable:
            mine, now = str(record.get(name) or ""), invited.fields.get(name, "")
            change = _change(name, before.get(name, ""), now, mine)
            lost = not whole and (not now or (change and change.way is Way.GONE))
            changes.extend([change] if change and not lost else [])
    emptied = [change for change in changes if change.way is Way.EMPTIED]
    if len(emptied) > _FEW and not invited.revision:
        changes = [change for change in changes if change not in emptied] + [
            Change(one.field, one.way, one.old, one.new, one.value, offered=False)
            for one in emptied
        ]
    return News(Kind.CHANGED if changes else Kind.SAME, tuple(changes))


def to_keep(record: Mapping[str, Any], invited: Invitation) -> dict[str, str]:
    """What to keep of the invitation beside the record: what was said last, and what before it."""
    before = str(record.get("invited_before") or "").split()
    if record.get("invited"):
        before.append(_digest(str(record["invited"])))
    return {
        "invitation": str(record.get("invitation") or invited.id),
        "invited": query_of(invited),
        "invited_before": " ".join(dict.fromkeys(before[-_MOST_BEFORE:])),
    }


def _said(record: Mapping[str, Any]) -> dict[str, str]:
    """What the firm said last, by field; empty for a record that an earlier release has made."""
    pairs = parse_qsl(str(record.get("invited") or ""))
    return {KEYS[key]: value for key, value in pairs if key in KEYS}


def _is_older(record: Mapping[str, Any], invited: Invitation) -> bool:
    kept = dict(parse_qsl(str(record.get("invited") or "")))
    if invited.revision and kept.get("rev", "").isdecimal():
        return int(invited.revision) < int(kept["rev"])
    return _digest(query_of(invited)) in str(record.get("invited_before") or "").split()


def _digest(query: str) -> str:
    return hashlib.blake2b(query.encode(), digest_size=6).hexdigest()


def _is_same(ours: Mapping[str, Any], theirs: Mapping[str, Any], names: tuple[str, ...]) -> bool:
    def plain(fields: Mapping[str, Any], name: str) -> str:
        return " ".join(str(fields.get(name) or "").split()).casefold()

    return all(plain(ours, name) == plain(theirs, name) for name in names)


def _is_plausible(theirs: Mapping[str, Any], invited: Invitation) -> bool:
    """Whether two links without a firm's name can be of the same firm."""
    if invited.fields.get("firm"):
        return True
    own = ("company", "consultant_email", "consultant")
    return any(
        invited.fields.get(name) and _is_same(theirs, invited.fields, (name,)) for name in own
    )


def _change(name: str, before: str, now: str, mine: str) -> Change | None:
    if now in (mine, before):
        return None
    if name == "people":
        return _people(before, now, mine)
    if not now:
        if mine != before:
            return Change(name, Way.WITHDRAWN, mine, before, mine, offered=False)
        return Change(name, Way.EMPTIED, mine, "", "", offered=True)
    if mine in ("", before):
        return Change(name, Way.CHANGED, mine, now, now, offered=True)
    return Change(name, Way.YOURS, mine, now, now, offered=False)


def _people(before: str, now: str, mine: str) -> Change | None:
    """People of both sides: lines that only the firm has changed as it has them; others stay."""
    was, says = _by_name(before), _by_name(now)
    lines = []
    named = set()
    for line in mine.splitlines():
        name = _name(line)
        named.add(name)
        untouched = name in says and line == was.get(name)
        lines.append(says[name] if untouched else line)
    # Whom the candidate has taken out stays out, unless the firm says something new.
    new = [line for name, line in says.items() if name not in named and line != was.get(name)]
    united = "\n".join([*lines, *new])
    if united != mine:
        shown = "\n".join(line for line in united.splitlines() if line not in mine.splitlines())
        return Change("people", Way.ADDED, mine, shown, united, offered=True)
    gone = "\n".join(line for name, line in was.items() if name not in says and name in named)
    return Change("people", Way.GONE, gone, "", mine, offered=False) if gone else None


def _by_name(text: str) -> dict[str, str]:
    return {_name(line): line for line in text.splitlines() if line.strip()}


def _name(line: str) -> str:
    people = [person for person in read_people(line).people if person.name]
    return people[0].name.casefold() if people else line.strip().casefold()
