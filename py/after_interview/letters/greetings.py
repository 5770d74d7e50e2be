"""How drafts begin and end: whom they greet, and what stands above the name of who writes."""

from ..plain_text import one_line
from .matter import Matter

A_PAIR = 2


def greet_one(matter: Matter) -> str:
    """The person it goes to, or the team where nobody is known."""
    if matter.person.name:
        return matter.say("greeting", name=matter.person.name)
    return matter.say("greeting.team", company=matter.company)


def greet_a_pair(matter: Matter) -> str:
    """Both people met, where there were two: a letter goes to them together."""
    people = matter.interview.people
    if len(people) != A_PAIR:
        return greet_one(matter)
    return matter.say("greeting.two", first=people[0].name, second=people[1].name)


def greet_the_firm(matter: Matter) -> str:
    """The consultant, or the team of the firm."""
    if matter.person.name:
        return matter.say("greeting", name=matter.person.name)
    return matter.say("greeting.consultant", company=one_line(matter.interview.firm))


def ending(matter: Matter, key: str) -> str:
    """The closing that the words have under `key`, with who writes below it."""
    candidate = matter.candidate
    name = one_line(candidate.name)
    reach = ", ".join(filter(None, map(one_line, (candidate.email, candidate.telephone))))
    closing = matter.say(key)
    signature = [line for line in (name, reach) if line]
    return "\n".join([closing if signature else closing.rstrip(",، "), *signature])
