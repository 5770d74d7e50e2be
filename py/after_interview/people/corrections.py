"""Corrections of what was understood, written back into the text that people were read from."""

from collections.abc import Mapping
from dataclasses import replace

from ..errors import FieldError
from ..model import Person
from ..plain_text import one_line
from .names import form_of
from .pieces import is_address
from .reading import everybody_in, told, written


def corrected(text: str, row: int, change: Mapping[str, str]) -> str:
    """The text anew, one person a line, with the person of this number (from 0) changed.

    `change` has any of name, role, email and address_as. Who is left without a name and an address
    is gone. What was not understood stands below, each line behind a question mark.

    Raises FieldError `not-an-address` for the email, IndexError where there is no such person.
    """
    everybody, unread = everybody_in(text)
    people = list(everybody)
    people[row] = _changed(people[row], change)
    people = [person for person in people if person.name or person.email]
    asked = [f"? {line}" for line in unread]
    lines = [*map(written, people), *asked]
    if everybody_in("\n".join(lines)) != (tuple(people), unread):
        lines = [*map(told, people), *asked]
    return "\n".join(lines)


def _changed(person: Person, change: Mapping[str, str]) -> Person:
    values = {name: one_line(value) for name, value in change.items()}
    email = values.get("email", "")
    if email and not is_address(email):
        raise FieldError("email", "not-an-address")
    form = values.pop("address_as", person.chosen)
    kept = replace(person, **values, chosen="")
    return replace(kept, chosen="" if form == kept.address_as else form_of(form) or "")
