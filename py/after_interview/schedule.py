"""The plan of one interview on a given day: windows, best days, statuses, and the next action."""

import datetime as dt
from collections.abc import Collection, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from .errors import Problem
from .model import Interview, Moment, Reason, Status, Window
from .rules import RULES, Rule
from .timing import answer_anchor, outcome_anchor, promise_counts
from .working_week import ANYWHERE, WorkingWeek


class Urgency(StrEnum):
    """Why a step is the next action; the order here is the order in which they are taken."""

    TODAY = "today"
    LATE = "late"
    NOW = "now"
    LATER = "later"
    ONGOING = "ongoing"


_ORDER = list(Urgency)


class PlannedStep(NamedTuple):
    """One step of one interview on one day.

    `window` and `best_day` are None where nothing dates the step yet. `best_day_reason` says
    why the best day is not the window's first. `source` is the fact that the window rests on.
    `applies` is False where the interview makes no call for the step. `urgency` says why this may
    be the next action, None that it may not. `waits_for` is the step that has to be done before,
    while it is not; `awaited` says that another person waits for this one.
    """

    id: str
    moment: Moment
    page: str
    source: str
    window: Window | None
    best_day: dt.date | None
    best_day_reason: Reason | None
    status: Status
    urgency: Urgency | None
    applies: bool
    optional: bool
    ongoing: bool
    awaited: bool
    waits_for: str


class Plan(NamedTuple):
    """All steps by id, in their order on the page; the next action, None when nothing is left.

    `urgency` says why it is the next. `to_come`: the interview is. `early` are the steps that were
    ticked before the day on which the interview is now. `problems` are those in the interview that
    the plan works around.
    """

    interview: Interview
    today: dt.date
    steps: Mapping[str, PlannedStep]
    next_action: PlannedStep | None
    urgency: Urgency | None
    to_come: bool
    early: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def progress(self) -> tuple[int, int]:
        """How many steps are done, and how many are done or still called for.

        What waits for another step may never be called for, and does not count yet.
        """
        done = sum(step.status is Status.DONE for step in self.steps.values())
        needed = sum(
            step.status is not Status.NOT_NEEDED and not step.waits_for
            for step in self.steps.values()
        )
        return done, needed


def plan(
    interview: Interview,
    today: dt.date,
    done: Collection[str] = (),
    week: WorkingWeek = ANYWHERE,
    now: dt.time | None = None,
) -> Plan:
    """Plan `interview` as it stands on the local date `today`.

    `done` holds the ids of the ticked steps (a mapping by id will do; unknown ids are ignored),
    `week` is the working week where the employer is. `now`, the local time, only tells on the day
    itself whether the interview is still to come; without it, it counts as over.
    """
    at = _At(interview, today, week, to_come=_is_to_come(interview, today, now))
    steps = {rule.id: _planned(rule, at, done) for rule in RULES.values()}
    next_action, urgency = _next_action(steps)
    return Plan(
        interview=interview,
        today=today,
        steps=MappingProxyType(steps),
        next_action=next_action,
        urgency=urgency,
        to_come=at.to_come,
        early=_early(interview, done),
        problems=_problems(interview),
    )


class _At(NamedTuple):
    """An interview on a day, in the week of its place; `to_come`: it has not begun yet."""

    interview: Interview
    today: dt.date
    week: WorkingWeek
    to_come: bool


def _planned(rule: Rule, at: _At, done: Collection[str]) -> PlannedStep:
    timing = rule.timing(at.interview, at.week)
    best, reason = _best(rule, timing.window, at.week)
    applies = rule.applies(at.interview)
    needless = not applies or (rule.instead != "" and rule.instead in done)
    waits = rule.after != "" and rule.after not in done
    urgency: Urgency | None = None
    if rule.id in done:
        status = Status.DONE
    elif needless:
        status = Status.NOT_NEEDED
    else:
        status, urgency = standing(
            rule, timing.window, best, at.today, waits=waits, to_come=at.to_come
        )
    return PlannedStep(
        id=rule.id,
        moment=rule.moment,
        page=rule.page,
        source=timing.source,
        window=timing.window,
        best_day=best,
        best_day_reason=reason,
        status=status,
        urgency=urgency,
        applies=applies,
        optional=rule.optional,
        ongoing=rule.ongoing,
        awaited=rule.awaited,
        waits_for=rule.after if waits and status not in (Status.DONE, Status.NOT_NEEDED) else "",
    )


def _best(
    rule: Rule, window: Window | None, week: WorkingWeek
) -> tuple[dt.date | None, Reason | None]:
    if window is None:
        return None, None
    return (window.first, None) if rule.any_day else week.best_day(window)


def standing(  # noqa: PLR0913 - what a status depends on
    rule: Rule,
    window: Window | None,
    best: dt.date | None,
    today: dt.date,
    *,
    waits: bool,
    to_come: bool,
) -> tuple[Status, Urgency | None]:
    """How a step that is called for and not done stands, and why it may be the next action.

    `waits`: the step that it comes after is not done; `to_come`: the interview has not begun. The
    urgency is None where the step cannot be the next action.
    """
    status = Status.UPCOMING if waits else _status(rule, window, best, today, to_come=to_come)
    return status, _urgency(rule, status, best, today, to_come=to_come)


def _status(
    rule: Rule, window: Window | None, best: dt.date | None, today: dt.date, *, to_come: bool
) -> Status:
    if window is None or best is None:
        # What follows from an answer does not wait for an interview that has been moved.
        waits = to_come and not rule.ongoing and rule.moment is not Moment.THE_ANSWER
        return Status.UPCOMING if waits else Status.OPEN
    if today < window.first:
        return Status.UPCOMING
    if today <= max(window.last, best):
        return Status.OPEN
    # Outside the building nobody can be asked any more: the moment has passed, nothing is late.
    return Status.NOT_NEEDED if rule.moment is Moment.BEFORE_YOU_LEAVE else Status.OVERDUE


def _urgency(
    rule: Rule, status: Status, best: dt.date | None, today: dt.date, *, to_come: bool
) -> Urgency | None:
    has_left = rule.moment is Moment.BEFORE_YOU_LEAVE and not to_come
    if has_left or status is Status.NOT_NEEDED:
        return None
    if rule.ongoing:
        return Urgency.ONGOING
    if best is None:
        return Urgency.NOW if status is Status.OPEN else None
    if status is Status.OVERDUE:
        return Urgency.LATE
    if best > today:
        return Urgency.LATER
    return Urgency.TODAY if status is Status.OPEN else None


def _is_to_come(interview: Interview, today: dt.date, now: dt.time | None) -> bool:
    if interview.day is None:
        return False
    if today != interview.day:
        return today < interview.day
    return now is not None and interview.time is not None and now < interview.time


def _next_action(
    steps: Mapping[str, PlannedStep],
) -> tuple[PlannedStep | None, Urgency | None]:
    candidates = [
        (precedence(step.urgency, RULES[step.id], step.window, step.best_day), step)
        for step in steps.values()
        if step.urgency is not None
    ]
    if not candidates:
        return None, None
    # Of equals, min takes the first: the order of the rules decides.
    _, step = min(candidates, key=lambda candidate: candidate[0])
    return step, step.urgency


def precedence(
    urgency: Urgency, rule: Rule, window: Window | None, best: dt.date | None
) -> tuple[int, bool, dt.date, bool]:
    """What a candidate for the next action is sorted by.

    Of two things due today, the one that another person waits for comes first.
    """
    is_today = urgency is Urgency.TODAY
    deadline = dt.date.min
    if is_today and window:
        deadline = window.last
    elif urgency is Urgency.LATER and best:
        deadline = best
    return _ORDER.index(urgency), is_today and not rule.awaited, deadline, rule.optional


def _early(interview: Interview, done: Collection[str]) -> tuple[str, ...]:
    """The steps that were ticked before an interview that has been moved since.

    Only those that follow it; without the day of a tick, none.
    """
    if interview.day is None or not isinstance(done, Mapping):
        return ()
    day = interview.day.isoformat()
    return tuple(
        rule.id
        for rule in RULES.values()
        if rule.id in done
        and not rule.ongoing
        and rule.moment is not Moment.THE_ANSWER
        and "" < str(done[rule.id])[: len(day)] < day
    )


def _problems(interview: Interview) -> tuple[Problem, ...]:
    problems = []
    if interview.promised is not None and not promise_counts(interview):
        problems.append(Problem("promised", "before-interview"))
    if interview.outcome_day is not None and outcome_anchor(interview) is None:
        problems.append(Problem("outcome_day", "before-interview"))
    if interview.answer_by is not None and answer_anchor(interview) is None:
        problems.append(Problem("answer_by", "before-offer"))
    return tuple(problems)
