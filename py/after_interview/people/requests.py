"""People for hosts that speak JSON: what bridge.py answers about the people met.

Requests: {"kind": "people", "text"}
          {"kind": "correct-people", "text", "row", "change": {name, role, email, address_as}}
Both are answered with the text as it then is, the people in it, and what was not understood.
"""

from collections.abc import Callable, Mapping
from typing import Any

from .corrections import corrected
from .reading import MOST_PEOPLE, everybody_in, read_people

Message = Mapping[str, Any]


def _people(message: Message) -> dict[str, Any]:
    return _understood(str(message["text"]))


def _correct(message: Message) -> dict[str, Any]:
    change = {name: str(message["change"][name]) for name in CHANGED if name in message["change"]}
    return _understood(corrected(str(message["text"]), int(message["row"]), change))


CHANGED = ("name", "role", "email", "address_as")


def _understood(text: str) -> dict[str, Any]:
    read = read_people(text)
    people = [
        {
            "name": person.name,
            "role": person.role,
            "email": person.email,
            "address_as": person.address_as,
            "title": person.title,
        }
        for person in read.people
    ]
    full = len(read.people) == MOST_PEOPLE and len(everybody_in(text)[0]) > MOST_PEOPLE
    return {"text": text, "people": people, "unread": list(read.unread), "full": full}


KINDS: dict[str, Callable[[Message], dict[str, Any]]] = {
    "people": _people,
    "correct-people": _correct,
}
"""What answers each kind of request. What is wrong with one is a FieldError or a LookupError."""
