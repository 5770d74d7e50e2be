"""What is kept between visits: how a state is made.

The state is plain JSON; record.py says what an interview looks like in it, reading.py reads it from
a text, merge.py makes one of two.
"""

from typing import NotRequired, TypedDict

from ..record import Record

FORMAT = "after-interview"
VERSION = 1


class You(TypedDict, total=False):
    """Who writes the letters: the same for all interviews, each text as it was typed."""

    name: str
    email: str
    telephone: str
    edited: dict[str, str]


class State(TypedDict):
    """Everything kept on one device; `current` is the id of the interview shown, or empty.

    `deleted` are the interviews that their reader has deleted: whole for thirty days, and then only
    that they were, so that no other device brings them back. What a newer release has added to a
    state or to a record stays in it, under its own name.
    """

    format: str
    version: int
    current: str
    interviews: dict[str, Record]
    deleted: NotRequired[dict[str, Record]]
    you: NotRequired[You]


PARTS = ("format", "version", "current", "interviews", "deleted", "you")
"""What this release knows of a state, by name; anything else is a newer one's."""


def empty_state() -> State:
    """A state without interviews."""
    return State(format=FORMAT, version=VERSION, current="", interviews={})
