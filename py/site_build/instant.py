"""The instant answers: the core, run at build over all that a window depends on, as tables.

A window depends on the weekday of the day it counts from and on whether the interview began in the
morning; whether a step applies, on outcome, letter and firm; a best day, on the window's first day
and on the country's holidays. The shell adds days to a date and knows no rule.
"""

import datetime as dt
import itertools
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from after_interview import RULES, Interview, Outcome, Plan, PlannedStep, Window, plan
from after_interview.dates import best_day

_MONDAY = dt.date(2024, 1, 1)
_WEEK = [_MONDAY + dt.timedelta(days=n) for n in range(7)]
_LONG_BEFORE = dt.timedelta(days=70)

Offsets = dict[str, list[Any]]
"""By step: days from the anchor to the window's first and last, and if any day of it is good."""


def instant_table() -> dict[str, Any]:
    """All answers that need no holidays, by anchor and by the anchor's weekday, Monday first.

    `times` names the case of each hour at which an interview may begin, and last that of an unknown
    hour. `promised_from` and `outcome_from` say how many days after the interview such a date has
    to be to count.
    """
    hours = [dt.time(hour) for hour in range(24)]
    weeks = [[_on(_plan(day, time), day) for day in _WEEK] for time in (*hours, None)]
    cases = [week for n, week in enumerate(weeks) if week not in weeks[:n]]
    return {
        "times": [cases.index(week) for week in weeks],
        "day": cases,
        "promised": [_promised(day) for day in _WEEK],
        "promised_from": _first_that_counts("promised"),
        "outcome": [_outcome(day) for day in _WEEK],
        "outcome_from": _first_that_counts("outcome_day"),
        "best": [_best(day, frozenset()) for day in _WEEK],
        "applies": _applies(),
    }


def _first_that_counts(field: str) -> int:
    """How many days after the interview a date in `field` begins to move a window."""
    without = _plan(_MONDAY, None)
    for days in range(-_LONG_BEFORE.days, _LONG_BEFORE.days):
        with_ = _plan(_MONDAY, None, **{field: _MONDAY + dt.timedelta(days=days)})
        if _windows(with_) != _windows(without):
            return days
    raise AssertionError(field)


def _windows(planned: Plan) -> dict[str, Window | None]:
    return {step.id: step.window for step in planned.steps.values()}


def best_day_exceptions(
    first: dt.date, last: dt.date, holidays: AbstractSet[dt.date]
) -> dict[str, list[Any]]:
    """The windows whose best day holidays change, by their first day: days to add, and why."""
    days = (first + dt.timedelta(days=n) for n in range((last - first).days + 1))
    return {
        day.isoformat(): _best(day, holidays)
        for day in days
        if _best(day, holidays) != _best(day, frozenset())
    }


def _best(day: dt.date, holidays: AbstractSet[dt.date]) -> list[Any]:
    best, reason = best_day(Window(day, day), holidays)
    return [(best - day).days, reason]


def _plan(day: dt.date, time: dt.time | None, **details: Any) -> Plan:
    return plan(Interview(day, time, **details), today=day)


def _on(planned: Plan, anchor: dt.date, steps: Iterable[str] = RULES) -> Offsets:
    windows = {step: planned.steps[step].window for step in steps}
    return {
        step: _offsets(planned.steps[step], window, anchor)
        for step, window in windows.items()
        if window
    }


def _offsets(step: PlannedStep, window: Window, anchor: dt.date) -> list[Any]:
    first, last = (window.first - anchor).days, (window.last - anchor).days
    return [first, last, int(RULES[step.id].any_day), step.source]


def _promised(day: dt.date) -> Offsets:
    """The steps that a promised date moves, counted from it."""
    before = day - _LONG_BEFORE
    return _moved(_plan(before, None), _plan(before, None, promised=day), day)


def _outcome(day: dt.date) -> Offsets:
    """The steps that the day of the answer dates, counted from it."""
    before = day - _LONG_BEFORE
    return _moved(_plan(before, None), _plan(before, None, outcome_day=day), day)


def _moved(without: Plan, with_: Plan, anchor: dt.date) -> Offsets:
    moved = [s for s in RULES if without.steps[s].window != with_.steps[s].window]
    return _on(with_, anchor, moved)


def _applies() -> dict[str, list[str]]:
    """The steps that apply, by "outcome letter firm", the last two yes or no."""
    cases: Mapping[str, Plan] = {
        f"{outcome} {'yes' if letter else 'no'} {'yes' if firm else 'no'}": _plan(
            _MONDAY, None, outcome=outcome, letter_asked=letter, firm="Example" if firm else ""
        )
        for outcome, letter, firm in itertools.product(Outcome, (True, False), (True, False))
    }
    return {
        case: [step.id for step in planned.steps.values() if step.applies]
        for case, planned in cases.items()
    }
