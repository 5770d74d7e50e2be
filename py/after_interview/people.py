"""The people met at an interview, read from what was typed: one a line, "name, role, e-mail"."""

import re

from .model import Person

MOST_PEOPLE = 30
EMAIL = re.compile(r"[^\s,;<>()\[\]\"]{1,64}@[^\s,;<>()\[\]\"@]{1,190}")
_BRACKETS = re.compile(r"[<>()]")


def people_of(text: str) -> tuple[Person, ...]:
    """One person for each line that has a name: up to the first comma, then role and address.

    The e-mail address is found wherever it stands in the line, with or without brackets. Of two
    lines with the same name the first counts. Lines beyond the thirtieth are left out.
    """
    people: dict[str, Person] = {}
    for line in text.splitlines():
        person = _person(line)
        if person.name and len(people) < MOST_PEOPLE:
            people.setdefault(person.name, person)
    return tuple(people.values())


def _person(line: str) -> Person:
    found = EMAIL.search(line)
    rest = line.replace(found[0], " ", 1) if found else line
    name, _, role = _BRACKETS.sub(",", rest).partition(",")
    words = [" ".join(part.split()) for part in (name, role.replace(",", " ").strip())]
    return Person(words[0], words[1], found[0] if found else "")
