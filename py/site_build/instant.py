"""The instant answers: the core, run at build over all that a plan depends on, as tables.

A window depends on the weekday of the day it counts from and on whether the interview began in the
morning; whether a step applies, on the few fields that its rule reads; a best day, on the window's
first day and on the week of the place; a status, on where today stands to window and best day. The
shell adds days to a date, looks up and compares. It knows no rule.
"""

from functools import cache
from typing import Any

from after_interview import RULES, Outcome
from after_interview.fields import Kind, Owner, of
from after_interview.model import FIRST_YEAR, LAST_YEAR
from after_interview.record import COUNTRY, REGION, interview_from
from after_interview.working_week import ANYWHERE

from .instant_steps import applies, early, standings, to_come
from .instant_windows import (
    ANCHORS,
    anchor,
    best_days,
    cases_of_day,
    check_timings,
    promises,
    sources,
    windows,
)


@cache
def instant_table() -> dict[str, Any]:
    """All answers that do not depend on a country. Raises UnknownToTablesError.

    `times` names the case of each hour at which an interview may begin, and last that of an unknown
    hour.
    """
    check_timings()
    return {
        "times": cases_of_day()[0],
        "anchors": [anchor(name) for name in ANCHORS],
        "windows": windows(),
        "sources": sources(),
        "best": best_days(ANYWHERE),
        "promises": promises(),
        "applies": {rule.id: applies(rule) for rule in RULES.values()},
        **standings(),
        "toCome": to_come(),
        "early": early(),
        "fields": _fields(),
        "years": [FIRST_YEAR, LAST_YEAR],
    }


def _fields() -> dict[str, Any]:
    """How the shell reads the fields: choices, those that must be one of them, and patterns."""
    choices = {
        name: ["", *entry.choices]
        for name, entry in of(Owner.INTERVIEW).items()
        if entry.kind is Kind.CHOICE
    }
    strict = [
        name
        for name in choices
        if interview_from({name: "?"})[1]  # type: ignore[misc]
    ]
    return {
        "choices": choices,
        "strict": strict,
        "default": {"outcome": Outcome.WAITING},
        "filled": ["firm"],
        "patterns": {"country": COUNTRY.pattern, "region": REGION.pattern},
    }
