"""Which kinds of draft an interview calls for on a given day."""

import datetime as dt
from collections.abc import Mapping

from ..model import Interview
from .kinds import KINDS
from .occasions import Situation


def suggested(interview: Interview, done: Mapping[str, str], today: dt.date) -> frozenset[str]:
    """The kinds of draft that an interview calls for on the local date `today`.

    `done` has the ids of the ticked steps with the local time of the tick.
    """
    situation = Situation(interview, done, today)
    return frozenset(
        kind.id for kind in KINDS.values() if kind.step not in done and kind.called_for(situation)
    )
