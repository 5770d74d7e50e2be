"""What to do after a job interview, and on which days: rules, schedule and state, without any I/O.

>>> from datetime import date, time
>>> from after_interview import Interview, plan
>>> friday = date(2026, 2, 27)
>>> plan(Interview(friday, time(9)), today=friday).steps["follow-up"].best_day
datetime.date(2026, 3, 6)
"""

from typing import TYPE_CHECKING, Any

from .errors import FieldError, LinkError, Problem, StateError
from .model import Channel, Interview, Moment, Outcome, Person, Reason, Status, Window
from .rules import RULES
from .schedule import Plan, PlannedStep, Urgency, plan
from .working_week import WorkingWeek

if TYPE_CHECKING:
    from .links.reading import read_link
    from .people.names import AddressAs
    from .people.reading import People, read_people

__all__ = [
    "RULES",
    "AddressAs",
    "Channel",
    "FieldError",
    "Interview",
    "LinkError",
    "Moment",
    "Outcome",
    "People",
    "Person",
    "Plan",
    "PlannedStep",
    "Problem",
    "Reason",
    "StateError",
    "Status",
    "Urgency",
    "Window",
    "WorkingWeek",
    "plan",
    "read_link",
    "read_people",
]


def __getattr__(name: str) -> Any:
    """What few hosts need is loaded when it is asked for."""
    if name == "read_link":
        from .links.reading import read_link

        return read_link
    if name == "AddressAs":
        from .people.names import AddressAs

        return AddressAs
    if name in {"People", "read_people"}:
        from .people import reading

        return getattr(reading, name)
    raise AttributeError(name)
