"""The plan of one interview on a given day: windows, best days, statuses, and the next action."""

import datetime as dt
from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from .dates import best_day
from .errors import Problem
from .model import Interview, Moment, Reason, Status, Window
from .rules import RULES, Rule, outcome_anchor, promise_counts


class Urgency(StrEnum):
    """Why a step is the next action; the order here is the order in which they are taken."""

    TODAY = "today"
    LATE = "late"
    NOW = "now"
    LATER = "later"
    ONGOING = "ongoing"


_ORDER = list(Urgency)


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One step of one interview on one day.

    `window` and `best_day` are None where nothing dates the step yet. `best_day_reason` says
    why the best day is not the window's first. `source` is the fact that the window rests on.
    `applies` is False where outcome, letter or firm make no call for the step.
    """

    id: str
    moment: Moment
    page: str
    source: str
    window: Window | None
    best_day: dt.date | None
    best_day_reason: Reason | None
    status: Status
    applies: bool
    optional: bool
    ongoing: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """All steps by id, in their order on the page; the next action, None when nothing is left.

    `urgency` says why it is the next. `problems` are those in the interview that the plan works
    around.
    """

    interview: Interview
    today: dt.date
    steps: Mapping[str, PlannedStep]
    next_action: PlannedStep | None
    urgency: Urgency | None
    problems: tuple[Problem, ...]

    @property
    def progress(self) -> tuple[int, int]:
        """How many steps are done, and how many are done or still called for."""
        done = sum(step.status is Status.DONE for step in self.steps.values())
        needed = sum(step.status is not Status.NOT_NEEDED for step in self.steps.values())
        return done, needed


def plan(
    interview: Interview,
    today: dt.date,
    done: Collection[str] = (),
    holidays: AbstractSet[dt.date] = frozenset(),
    now: dt.time | None = None,
) -> Plan:
    """Plan `interview` as it stands on the local date `today`.

    `done` holds the ids of the ticked steps (a mapping by id will do; unknown ids are ignored),
    `holidays` the public holidays of the employer's country. `now`, the local time, only tells
    on the day itself whether the interview is still to come; without it, it counts as over.
    """
    steps = {
        rule.id: _planned(rule, interview, today, holidays, done=rule.id in done)
        for rule in RULES.values()
    }
    to_come = _is_to_come(interview, today, now)
    next_action, urgency = _next_action(steps, today, to_come=to_come)
    return Plan(
        interview=interview,
        today=today,
        steps=MappingProxyType(steps),
        next_action=next_action,
        urgency=urgency,
        problems=_problems(interview),
    )


def _planned(
    rule: Rule,
    interview: Interview,
    today: dt.date,
    holidays: AbstractSet[dt.date],
    *,
    done: bool,
) -> PlannedStep:
    timing = rule.timing(interview)
    best, reason = _best(rule, timing.window, holidays)
    applies = rule.applies(interview)
    if done:
        status = Status.DONE
    elif not applies:
        status = Status.NOT_NEEDED
    else:
        status = _status(rule, interview, timing.window, best, today)
    return PlannedStep(
        id=rule.id,
        moment=rule.moment,
        page=rule.page,
        source=timing.source,
        window=timing.window,
        best_day=best,
        best_day_reason=reason,
        status=status,
        applies=applies,
        optional=rule.optional,
        ongoing=rule.ongoing,
    )


def _best(
    rule: Rule, window: Window | None, holidays: AbstractSet[dt.date]
) -> tuple[dt.date | None, Reason | None]:
    if window is None:
        return None, None
    return (window.first, None) if rule.any_day else best_day(window, holidays)


def _status(
    rule: Rule, interview: Interview, window: Window | None, best: dt.date | None, today: dt.date
) -> Status:
    if window is None or best is None:
        to_come = interview.day is not None and today < interview.day
        return Status.UPCOMING if to_come else Status.OPEN
    if today < window.first:
        return Status.UPCOMING
    if today <= max(window.last, best):
        return Status.OPEN
    # Outside the building nobody can be asked any more: the moment has passed, nothing is late.
    return Status.NOT_NEEDED if rule.moment is Moment.BEFORE_YOU_LEAVE else Status.OVERDUE


def _is_to_come(interview: Interview, today: dt.date, now: dt.time | None) -> bool:
    if interview.day is None:
        return False
    if today != interview.day:
        return today < interview.day
    return now is not None and interview.time is not None and now < interview.time


def _next_action(
    steps: Mapping[str, PlannedStep], today: dt.date, *, to_come: bool
) -> tuple[PlannedStep | None, Urgency | None]:
    candidates = [
        (urgency, step)
        for step in steps.values()
        if (urgency := _urgency(step, today, to_come=to_come)) is not None
    ]
    if not candidates:
        return None, None
    # Of equals, min takes the first: the order of the rules decides.
    urgency, step = min(candidates, key=_precedence)
    return step, urgency


def _precedence(candidate: tuple[Urgency, PlannedStep]) -> tuple[int, dt.date, bool]:
    urgency, step = candidate
    deadline = dt.date.min
    if urgency is Urgency.TODAY and step.window:
        deadline = step.window.last
    elif urgency is Urgency.LATER and step.best_day:
        deadline = step.best_day
    return _ORDER.index(urgency), deadline, step.optional


def _urgency(step: PlannedStep, today: dt.date, *, to_come: bool) -> Urgency | None:
    """Why a step may be the next action; None when it may not. `to_come`: the interview is."""
    has_left = step.moment is Moment.BEFORE_YOU_LEAVE and not to_come
    if has_left or step.status in (Status.DONE, Status.NOT_NEEDED):
        return None
    if step.ongoing:
        return Urgency.ONGOING
    if step.best_day is None:
        return Urgency.NOW
    if step.status is Status.OVERDUE:
        return Urgency.LATE
    if step.status is Status.OPEN and step.best_day <= today:
        return Urgency.TODAY
    return Urgency.LATER


def _problems(interview: Interview) -> tuple[Problem, ...]:
    problems = []
    if interview.promised is not None and not promise_counts(interview):
        problems.append(Problem("promised", "before-interview"))
    if interview.outcome_day is not None and outcome_anchor(interview) is None:
        problems.append(Problem("outcome_day", "before-interview"))
    return tuple(problems)
