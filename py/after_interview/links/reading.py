"""One reader in front of every link: whatever text it comes in, and whatever happened to it.

    read_link("Dear Nora, <https://…/checklist/%23invite%3Fcompany%3DExample%2520S.A.%26…>.")

What was read, what was put right on the way, what is in doubt and what is lost stand side by side:
nothing is guessed in silence, and nothing fetched.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from ..errors import Doubt, LinkError, Problem
from ..fields import RECORD, Kind
from ..keep.move import read_move
from ..keep.state import State
from .damage import VERSION_KEY, FoundLink, find_link, is_placeholder
from .invitation import ALL_KEYS, KEYS, KIND, TELLING_KEYS, Invitation, invitation_from

MOVE = "move"
_KEYS = {KIND: ALL_KEYS, MOVE: frozenset({"d", VERSION_KEY})}
_OF_ONE_LENGTH = (Kind.DAY, Kind.TIME, Kind.CHOICE, Kind.COUNTRY)
_OF_ONE_FORM = (*_OF_ONE_LENGTH, Kind.EMAIL, Kind.TELEPHONE)
_ABOUT_TEXTS = ("spaces", "other-keys")
"""Doubts about what a text may hold; a date that can be read as one has no more in it."""

_CUT_AT_ITS_WORD = re.compile(
    r"(?:#|\N{FULLWIDTH NUMBER SIGN}|%(?:25)*23)invite(?:(?:\?|%(?:25)*3F)\w?)?[^\w=]*(?:\s|$)",
    re.IGNORECASE,
)
"""All that is left of an invitation of which a program took the rest for no part of the link."""

_MAY_BE_CUT = re.compile(r"\s*(?:\d{4}([-/.])\d{1,2}\1\d|.*\D20)\s*", re.DOTALL)
"""A date that may have lost its last digits: `2026-03-1`, `12.03.20`."""

_END = Doubt("", "whole-end")
"""The end of the link is gone, and the last value is whole."""

_OTHER_FIELDS = {"id": "invitation"}
_NO_FIELD = ("", "invitation")
"""What the reader has no field for to look at."""


@dataclass(frozen=True, slots=True)
class InvitationLink:
    """A link of a firm as it was read.

    `repairs` are codes of what had happened to it and was undone. `doubts` and `lost` name fields
    of the record, or with an empty name the link as a whole: what may be otherwise, what is gone.
    """

    invitation: Invitation
    repairs: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    lost: tuple[Doubt, ...] = ()

    @property
    def kind(self) -> str:
        """What a link of this kind begins with."""
        return KIND

    @property
    def fields(self) -> Mapping[str, str]:
        """What can be used, by the names of a record's fields."""
        return self.invitation.fields

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What cannot be used, and why."""
        return self.invitation.problems


@dataclass(frozen=True, slots=True)
class MoveLink:
    """A link from another device as it was read: a checksum says that nothing of it is lost."""

    state: State
    repairs: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """What a link of this kind begins with."""
        return MOVE


Link = InvitationLink | MoveLink


def read_link(text: str) -> Link:
    """The link in `text`: a fragment, an address, or a whole email around one.

    Raises LinkError: `no-link`, `sealed` (a filter has hidden it), `too-long`, `not-an-invitation`,
    `newer-version`, or what a move cannot be read for: `cut-short`; and StateError where that
    carries something unusable. LINK_PROBLEMS and STATE_PROBLEMS of words.py say each in words.
    """
    try:
        found = find_link(text, _KEYS, {KIND: TELLING_KEYS})
    except LinkError as error:
        is_cut = error.code == "no-link" and _CUT_AT_ITS_WORD.search(text)
        raise LinkError("not-an-invitation" if is_cut else error.code) from None
    if found.kind == MOVE:
        return MoveLink(_moved(found), found.repairs)
    invited = invitation_from(found)
    doubts = [*_by_field(found.doubts), *invited.doubts]
    lost = [*_by_field(found.lost), *_cut_date(found)]
    if is_placeholder(found.values.get("id", "")):
        doubts.append(Doubt("invitation", "placeholder"))
    of_one_form = {name for name in invited.fields if RECORD[name].kind in _OF_ONE_FORM}
    of_one_length = {
        name
        for key, name in KEYS.items()
        if RECORD[name].kind in _OF_ONE_LENGTH and found.values.get(key) == invited.fields.get(name)
    }
    return InvitationLink(
        invited,
        found.repairs,
        tuple(
            one for one in doubts if one.code not in _ABOUT_TEXTS or one.field not in of_one_form
        ),
        tuple(_END if one.field in (*of_one_length, *_NO_FIELD) else one for one in lost),
    )


def _moved(found: FoundLink) -> State:
    """The state that a move carries. A missing version is the first: its checksum says the rest."""
    values = {VERSION_KEY: "1", **{key: "".join(one.split()) for key, one in found.values.items()}}
    query = "&".join(f"{key}={quote(value, safe='')}" for key, value in values.items())
    return read_move(f"{MOVE}?{query}")


def _cut_date(found: FoundLink) -> list[Doubt]:
    """The date at the end of a link whose version stands before it, where it may not be whole."""
    *_, last = found.values
    field = KEYS.get(last, "")
    if VERSION_KEY not in found.values or not field or RECORD[field].kind is not Kind.DAY:
        return []
    return [Doubt(field, "end")] if _MAY_BE_CUT.fullmatch(found.values[last]) else []


def _by_field(problems: tuple[Doubt, ...]) -> list[Doubt]:
    """Problems of keys as problems of fields; of keys that no reader knows, of the whole link."""
    named = {**KEYS, **_OTHER_FIELDS}
    return [Doubt(named.get(problem.field, ""), problem.code) for problem in problems]
