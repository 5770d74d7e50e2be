"""The steps of the instant answers: whether each applies, how it stands, and what comes first.

The core is run over every place that today can have to a window, and over all values of the fields
that rules read.
"""

import datetime as dt
import itertools
from typing import Any

from after_interview import RULES, Interview, Outcome, Window, plan
from after_interview.fields import Kind, Owner, of
from after_interview.model import Status
from after_interview.reading import attributes_read
from after_interview.record import LETTER_ASKED, TRAVEL_PAID, UNFAIR, interview_from
from after_interview.rules import Rule
from after_interview.schedule import Urgency, precedence, standing

from .instant_windows import MONDAY, ONE_DAY, UnknownToTablesError

_VALUES: dict[str, dict[str, Any]] = {
    "outcome": {outcome.value: outcome for outcome in Outcome},
    "letter_asked": {"": False, LETTER_ASKED: True},
    "firm": {"": "", "yes": "Example"},
    "travel_paid": {"": False, TRAVEL_PAID: True},
    "unfair": {"": False, UNFAIR: True},
}
"""What an attribute of an interview may be, by what a record holds for it."""


def _values(attribute: str) -> dict[str, Any]:
    if attribute in _VALUES:
        return _VALUES[attribute]
    if attribute == "country":
        return {"": None, **{code: code for code in _all_countries()}}
    entry = next((it for it in of(Owner.INTERVIEW).values() if it.in_model == attribute), None)
    if entry is None or entry.kind is not Kind.CHOICE:
        raise UnknownToTablesError(f"whether a step applies depends on {attribute}")
    values = ("", *entry.choices)
    return {value: getattr(interview_from({entry.name: value})[0], attribute) for value in values}  # type: ignore[misc]


def applies(rule: Rule) -> dict[str, Any]:
    """The fields that decide whether a step applies, and the values for which it does.

    Some are read only where others have a certain value: so it is tried until no more turn up.
    """
    attributes: list[str] = []
    while True:
        yes, read = _tried(rule, attributes)
        if read <= set(attributes):
            return {"fields": [_field_of(attribute) for attribute in attributes], "yes": yes}
        attributes = sorted({*attributes, *read})


def _tried(rule: Rule, attributes: list[str]) -> tuple[list[str], set[str]]:
    """For which values of `attributes` a step applies, and what was read to say so."""
    yes: list[str] = []
    read: set[str] = set()
    domains = [_values(attribute) for attribute in attributes]
    for keys in itertools.product(*domains):
        values = zip(attributes, domains, keys, strict=True)
        details = {attribute: domain[key] for attribute, domain, key in values}
        found: list[bool] = []
        interview = Interview(None, **details)
        read |= attributes_read(interview, lambda it: found.append(rule.applies(it)))  # noqa: B023 - called at once
        if found[0]:
            yes.append(" ".join(keys))
    return yes, read


def _all_countries() -> tuple[str, ...]:
    """Every code that there may be: two letters."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return tuple(map("".join, itertools.product(letters, repeat=2)))


def _field_of(attribute: str) -> str:
    return next(name for name, it in of(Owner.INTERVIEW).items() if it.in_model == attribute)


def standings() -> dict[str, Any]:
    """How each step stands, and its rank among the candidates for the next action, by urgency.

    How it stands depends on whether it waits for another, the interview is to come, and on where
    today is: 0 where there is no window, 1 before it, 2 in it before the best day, 3 from the best
    day to the end, 4 after it.
    """
    known_standings: list[Any] = []
    ranks: list[Any] = []
    steps: dict[str, Any] = {}
    for rule in RULES.values():
        mine = [
            [_row(rule, waits=waits, to_come=to_come) for to_come in (False, True)]
            for waits in (False, True)
        ]
        rank = {urgency.value: _rank(rule, urgency) for urgency in Urgency}
        for found, known in ((mine, known_standings), (rank, ranks)):
            if found not in known:
                known.append(found)
        steps[rule.id] = {
            "standing": known_standings.index(mine),
            "rank": ranks.index(rank),
            "after": rule.after,
            "instead": rule.instead,
            "ongoing": rule.ongoing,
            "awaited": rule.awaited,
        }
    return {
        "steps": steps,
        "standings": known_standings,
        "ranks": ranks,
        "done": Status.DONE,
        "needless": Status.NOT_NEEDED,
    }


_TODAY = MONDAY
_PHASES: tuple[tuple[int, int, int] | None, ...] = (
    None, (1, 2, 1), (0, 3, 1), (-1, 1, 0), (-3, -2, -3),
)  # fmt: skip
"""Days from today to a window's first and last and to its best day, for each place of today."""


def _row(rule: Rule, *, waits: bool, to_come: bool) -> list[Any]:
    return [_standing(rule, phase, waits=waits, to_come=to_come) for phase in _PHASES]


def _standing(
    rule: Rule, phase: tuple[int, int, int] | None, *, waits: bool, to_come: bool
) -> list[Any]:
    window, best = _placed(phase)
    return list(standing(rule, window, best, _TODAY, waits=waits, to_come=to_come))


def _placed(phase: tuple[int, int, int] | None) -> tuple[Window | None, dt.date | None]:
    if phase is None:
        return None, None
    first, last, best = (_TODAY + days * ONE_DAY for days in phase)
    return Window(first, last), best


def _rank(rule: Rule, urgency: Urgency) -> list[Any]:
    """What comes first of two candidates: the lower number, the earlier date, the lower number."""
    window, best = _placed((1, 9, 5))
    order, waited_for, date, optional = precedence(urgency, rule, window, best)
    marks = {dt.date.min: "", window and window.last: "last", best: "best"}
    return [2 * order + int(waited_for), marks[date], int(optional)]


def to_come() -> list[bool]:
    """Whether the interview is to come: before its day, on it before the hour, after, later."""
    nine = Interview(MONDAY, dt.time(9))
    moments = (
        (MONDAY - ONE_DAY, dt.time(12)),
        (MONDAY, dt.time(8)),
        (MONDAY, dt.time(9)),
        (MONDAY + ONE_DAY, dt.time(8)),
    )
    return [plan(nine, today, now=now).to_come for today, now in moments]


def early() -> list[str]:
    """The steps that cannot have been done before an interview that has been moved."""
    long_before = (MONDAY - ONE_DAY).isoformat()
    ticks = dict.fromkeys(RULES, long_before)
    return list(plan(Interview(MONDAY), MONDAY, ticks).early)
