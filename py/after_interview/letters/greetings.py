"""How drafts begin and end: whom they greet, and what stands above the name of who writes.

Both are functions of the kind, the tone, the person and the language: each form of address has a
key of its own in the words, and a closing is told how it greeted, as some languages repeat it.
"""

from ..model import Person
from ..people.names import as_a_name
from ..plain_text import one_line
from .matter import Matter

A_PAIR = 2


def greet_one(matter: Matter) -> str:
    """The person it goes to, or the team where nobody is known."""
    if matter.person.name:
        return _greeting(matter, matter.person)
    return matter.say("greeting.team", company=matter.company)


def greet_a_pair(matter: Matter) -> str:
    """Both people met, where there were two: a letter goes to them together."""
    if len(matter.people) != A_PAIR:
        return greet_one(matter)
    one, other = matter.people
    return matter.say(
        "greeting.two",
        one=matter.called(one),
        other=matter.called(other),
        first=_greeting(matter, one),
        second=_greeting(matter, other),
    )


def greet_the_firm(matter: Matter) -> str:
    """The consultant, or the team of the firm."""
    if matter.person.name:
        return _greeting(matter, matter.person)
    return matter.say("greeting.consultant", company=one_line(matter.interview.firm))


def _greeting(matter: Matter, person: Person) -> str:
    form, names = matter.addressed(person)
    return matter.say(f"greeting{form}", **names)


def close(matter: Matter, greeting: str) -> str:
    """The closing of an email."""
    return matter.say("closing", greeting=greeting.rstrip(",، "))


def close_a_letter(matter: Matter, greeting: str) -> str:
    """The closing of a letter, which is another where nobody was greeted by name."""
    key = "closing.letter" if matter.person.name else "closing.letter.team"
    return matter.say(key, greeting=greeting.rstrip(",، "))


def signed(matter: Matter, closing: str) -> str:
    """A closing with who writes below it."""
    candidate = matter.candidate
    name = as_a_name(one_line(candidate.name))
    reach = ", ".join(filter(None, map(one_line, (candidate.email, candidate.telephone))))
    signature = [line for line in (name, reach) if line]
    return "\n".join([closing if signature else closing.rstrip(",، "), *signature])
