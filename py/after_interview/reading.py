"""Which fields plans depend on, found by making plans of interviews that note what is read of them.

No rule has to say it, and none can forget to. For the build, which tells the shell, and for tests.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields as attributes_of
from dataclasses import replace
from itertools import product
from typing import Any

from .fields import Owner, of
from .model import Channel, Held, Interview, Outcome, Person, Terms
from .record import interview_from
from .rules import Rule
from .schedule import plan
from .working_week import WorkingWeek

_DAY = dt.date(2026, 2, 27)
_BEFORE, _AFTER = _DAY - dt.timedelta(days=1), _DAY + dt.timedelta(days=1)


class _Read(Interview):
    """An interview that keeps the names of its attributes that were read."""

    __slots__ = ("names",)

    names: set[str]

    def __getattribute__(self, name: str) -> Any:
        if name in _ATTRIBUTES:
            object.__getattribute__(self, "names").add(name)
        return object.__getattribute__(self, name)

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", set())


_ATTRIBUTES = {attribute.name for attribute in attributes_of(Interview)}


def attributes_read(interview: Interview, work: Callable[[Interview], object]) -> set[str]:
    """The attributes of `interview` that `work` reads."""
    values = {name: getattr(interview, name) for name in _ATTRIBUTES}
    noting = _Read(**values)
    work(noting)
    return set(noting.names)


def read_by_rules() -> tuple[str, ...]:
    """The fields of a record that a plan is made from, in the order of the table."""
    return _fields(set().union(*(attributes_read(it, _plan) for it in interviews())))


def planned() -> tuple[str, ...]:
    """The fields that a plan depends on: what rules read, and what it may find unusable."""
    read = read_by_rules()
    return tuple(name for name in of(Owner.INTERVIEW) if name in read or _may_be_unusable(name))


def _may_be_unusable(name: str) -> bool:
    record: Any = {name: "?"}
    _, problems = interview_from(record)
    return any(problem.field == name for problem in problems)


def interviews() -> Iterator[Interview]:
    """Interviews in which every attribute is once left open, and once each of what it can be."""
    for outcome, asked, firm in product(Outcome, (False, True), ("", "Example Recruiting")):
        for day, time, other in product(
            (None, _DAY), (None, dt.time(9), dt.time(15)), (None, _BEFORE, _AFTER)
        ):
            yield Interview(
                day,
                time,
                promised=other,
                country="LU" if firm else None,
                company=firm,
                role=firm,
                people=(Person(firm),) if firm else (),
                channel=Channel.EMAIL if firm else None,
                firm=firm,
                consultant=firm,
                write_to_firm=bool(firm),
                letter_asked=asked,
                outcome=outcome,
                outcome_day=other,
                region="X" if firm else "",
                held=Held.VIDEO if firm else None,
                answer_by=other,
                offer_terms=Terms.UNCONDITIONAL if asked else None,
                travel_paid=asked,
                unfair=asked,
                reminded=other,
                reminded_again=other,
            )


def _plan(interview: Interview) -> None:
    for today in (_BEFORE, _DAY, _AFTER):
        plan(interview, today, now=dt.time(12))


def _fields(attributes: Iterable[str]) -> tuple[str, ...]:
    read = set(attributes)
    return tuple(name for name, entry in of(Owner.INTERVIEW).items() if entry.in_model in read)


class _ReadWeek(WorkingWeek):
    """A working week that notes whether anything of it was read."""

    __slots__ = ("read",)

    read: bool

    def __getattribute__(self, name: str) -> Any:
        if not name.startswith("__") and name != "read":
            object.__setattr__(self, "read", True)
        return object.__getattribute__(self, name)

    def __post_init__(self) -> None:
        object.__setattr__(self, "read", False)


def reads_week(rule: Rule, country: str | None, region: str) -> bool:
    """Whether the timing of a rule asks the working week of interviews in a place."""
    week = _ReadWeek()
    for interview in interviews():
        rule.timing(replace(interview, country=country, region=region), week)
    return bool(object.__getattribute__(week, "read"))
