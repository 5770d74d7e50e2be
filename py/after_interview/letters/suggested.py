"""Which kinds of draft an interview calls for on a given day."""

import datetime as dt
from collections.abc import Mapping

from ..model import Interview
from .kinds import KINDS, Kind
from .occasions import Situation


def suggested(interview: Interview, done: Mapping[str, str], today: dt.date) -> frozenset[str]:
    """The kinds of draft that an interview calls for on the local date `today`.

    `done` has the ids of the ticked steps with the local time of the tick.
    """
    return frozenset(kind.id for kind in _called_for(interview, done, today))


def due_first(interview: Interview, done: Mapping[str, str], today: dt.date) -> str:
    """The kind of draft that is due before the others, empty where none is.

    With a firm in between, its consultant is written to first.
    """
    called_for = _called_for(interview, done, today)
    first = sorted(called_for, key=lambda kind: not kind.to_consultant)
    return first[0].id if first else ""


def _called_for(interview: Interview, done: Mapping[str, str], today: dt.date) -> list[Kind]:
    situation = Situation(interview, done, today)
    return [kind for kind in KINDS.values() if kind.step not in done and kind.called_for(situation)]
