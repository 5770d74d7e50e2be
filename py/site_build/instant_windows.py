"""The windows of the instant answers: days from what they count from, by its weekday.

What rules read is noted while they run. A rule that reads what no table has is an error of the
build; one that reads the country or the working week gets tables of its own for each place.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

from after_interview import RULES, Interview, Plan, Window, WorkingWeek, plan
from after_interview.fields import RECORD
from after_interview.reading import attributes_read, interviews, reads_week
from after_interview.record import interview_from
from after_interview.rules import Rule
from after_interview.working_week import ANYWHERE

MONDAY = dt.date(2024, 1, 1)
ONE_DAY = dt.timedelta(days=1)
_WEEK = [MONDAY + n * ONE_DAY for n in range(7)]
_LONG_BEFORE = 70 * ONE_DAY
_HOURS = (*map(dt.time, range(24)), None)

ANCHORS: dict[str, tuple[str, ...]] = {
    "day": (),
    "promised": ("day",),
    "reminded": ("day",),
    "reminded_again": ("day",),
    "outcome_day": ("day",),
    "answer_by": ("outcome_day", "day"),
}
"""What windows count from, each after those that it takes the place of; and what each is measured
by, before which it does not count: the first of those that there is."""

TICKS = {"reminded": "follow-up", "reminded_again": "second-reminder"}
"""The anchors that are the day of a tick."""

_OF_TIMINGS = {*ANCHORS, "time"}
_OF_PLACES = {"country", "region"}

Offsets = dict[str, list[Any]]
"""By step: days from the anchor to the window's first and last, if any day of it is good, why."""

Cases = list[list[Offsets]]
"""By case of the hour, of which all anchors but the day have one, and by weekday, Monday first;
one entry for a week in which all days are the same."""


class Place(NamedTuple):
    """Where an employer is, and the week there."""

    country: str | None = None
    region: str = ""
    week: WorkingWeek = ANYWHERE

    @property
    def without_holidays(self) -> "Place":
        """The same place in weeks without a public holiday."""
        return self._replace(week=WorkingWeek(self.week.weekend))


EVERYWHERE = Place()


class UnknownToTablesError(Exception):
    """A rule reads what no table of the instant answers has; the message says which and what."""


def check_timings(place: Place = EVERYWHERE) -> None:
    """Raise UnknownToTablesError where the timing of a rule reads what the tables do not know."""
    for rule in RULES.values():
        unknown = _read_by_timing(rule, place) - _OF_TIMINGS - _OF_PLACES
        if unknown:
            raise UnknownToTablesError(
                f"the timing of {rule.id} reads {', '.join(sorted(unknown))}"
            )


def windows(place: Place = EVERYWHERE) -> dict[str, Cases]:
    """The windows by anchor, in a place whose holidays are left aside."""
    without = place.without_holidays
    _, cases = cases_of_day(without)
    others = {
        anchor: [_short([_moved(anchor, day, without) for day in _WEEK])]
        for anchor in ANCHORS
        if anchor != "day"
    }
    return {"day": cases, **others}


def cases_of_day(place: Place = EVERYWHERE) -> tuple[list[int], Cases]:
    """The case of each hour at which an interview may begin, of an unknown one last; the cases."""
    weeks = [[_from_day(day, time, place) for day in _WEEK] for time in _HOURS]
    cases = [found for n, found in enumerate(weeks) if found not in weeks[:n]]
    return [cases.index(found) for found in weeks], list(map(_short, cases))


def _short(week: list[Offsets]) -> list[Offsets]:
    """A week in which all days are the same, as one of them."""
    return week[:1] if all(day == week[0] for day in week) else week


def _from_day(day: dt.date, time: dt.time | None, place: Place) -> Offsets:
    interview = Interview(day, time, country=place.country, region=place.region)
    return _offsets(interview, place.week, day, RULES)


def _moved(anchor: str, day: dt.date, place: Place) -> Offsets:
    """The steps that an anchor dates or moves, counted from it."""
    before = day - _LONG_BEFORE
    without = Interview(before, country=place.country, region=place.region)
    with_ = replace(without, **{anchor: day})  # type: ignore[arg-type]
    moved = [
        rule.id
        for rule in RULES.values()
        if rule.timing(with_, place.week).window != rule.timing(without, place.week).window
    ]
    return _offsets(with_, place.week, day, moved)


def _offsets(
    interview: Interview, week: WorkingWeek, anchor: dt.date, steps: Iterable[str]
) -> Offsets:
    timings = {step: RULES[step].timing(interview, week) for step in steps}
    return {
        step: [
            (timing.window.first - anchor).days,
            (timing.window.last - anchor).days,
            int(RULES[step].any_day),
            timing.source,
        ]
        for step, timing in timings.items()
        if timing.window
    }


def windows_of_place(place: Place, first: dt.date, last: dt.date) -> dict[str, Any]:
    """Where rules read the place: its own windows, and those that holidays move from day to day.

    Nothing where the windows are those of everywhere.
    """
    if not reads_places():
        return {}
    check_timings(place)
    own = windows(place)
    found: dict[str, Any] = {} if own == windows() else {"windows": own}
    if any(reads_week(rule, place.country, place.region) for rule in RULES.values()):
        found["moved"] = _moved_by_holidays(own, place, first, last)
    return found


def _read_by_timing(rule: Rule, place: Place = EVERYWHERE) -> set[str]:
    return set[str]().union(
        *(
            attributes_read(
                replace(it, country=place.country, region=place.region),
                lambda it: rule.timing(it, place.week),
            )
            for it in interviews()
        )
    )


@cache
def reads_places() -> bool:
    """Whether the timing of any rule depends on where the employer is."""
    return any(
        _OF_PLACES & _read_by_timing(rule) or reads_week(rule, None, "") for rule in RULES.values()
    )


def _moved_by_holidays(
    own: dict[str, Cases], place: Place, first: dt.date, last: dt.date
) -> dict[str, list[dict[str, Offsets]]]:
    times, _ = cases_of_day(place.without_holidays)
    hours = [_HOURS[times.index(case)] for case in range(len(own["day"]))]

    def at(anchor: str, case: int, day: dt.date) -> Offsets:
        if anchor == "day":
            return _from_day(day, hours[case], place)
        return _moved(anchor, day, place)

    return {
        anchor: [
            {
                day.isoformat(): found
                for day in days_between(first, last)
                if (found := at(anchor, case, day)) != usual[day.weekday() % len(usual)]
            }
            for case, usual in enumerate(cases)
        ]
        for anchor, cases in own.items()
    }


def days_between(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """Every day from `first` to `last`, both inclusive."""
    return (first + n * ONE_DAY for n in range((last - first).days + 1))


def sources() -> list[dict[str, str]]:
    """By case of the hour: the fact of each step while nothing dates it."""
    times, cases = cases_of_day()
    hours = [_HOURS[times.index(case)] for case in range(len(cases))]
    return [
        {rule.id: rule.timing(Interview(None, hour), ANYWHERE).source for rule in RULES.values()}
        for hour in hours
    ]


def anchor(name: str) -> dict[str, Any]:
    """An anchor: what it is measured by, from how many days on it counts, what is said if not."""
    since = ANCHORS[name]
    found: dict[str, Any] = {"name": name, "since": since, "tick": TICKS.get(name, "")}
    if since:
        found["from"] = _first_that_counts(name)
        wrong = _plan(**{name: MONDAY + (found["from"] - 1) * ONE_DAY})
        found["problem"] = wrong.problems[0].code if wrong.problems else ""
    return found


def _first_that_counts(field: str) -> int:
    """How many days after what it is measured by a date in `field` begins to move a window."""
    without = _windows(_plan())
    for days in range(-_LONG_BEFORE.days, _LONG_BEFORE.days):
        if _windows(_plan(**{field: MONDAY + days * ONE_DAY})) != without:
            return days
    raise AssertionError(field)


def _windows(planned: Plan) -> dict[str, Window | None]:
    return {step.id: step.window for step in planned.steps.values()}


def _plan(**details: Any) -> Plan:
    return plan(Interview(MONDAY, **details), today=MONDAY)


def promises() -> dict[str, Any]:
    """What a promise without a date comes to, by weekday: days, or “month”, its last."""
    found = {}
    for promise in RECORD["promise"].choices:
        days = [
            (_promised(day, promise) - day).days
            for day in days_between(MONDAY, MONDAY + 27 * ONE_DAY)
        ]
        by_weekday = days[:7]
        found[promise] = by_weekday if days == by_weekday * 4 else "month"
    return found


def _promised(day: dt.date, promise: str) -> dt.date:
    interview, _ = interview_from({"day": day.isoformat(), "promise": promise})
    assert interview.promised  # noqa: S101 - every promise comes to a date
    return interview.promised


def best_days(week: WorkingWeek) -> list[list[Any]]:
    """How long a window waits for a working day while no holidays come, by its first weekday."""
    without = WorkingWeek(week.weekend)
    return [_best(day, without) for day in _WEEK]


def best_day_exceptions(first: dt.date, last: dt.date, week: WorkingWeek) -> dict[str, list[Any]]:
    """The windows whose best day holidays change, by their first day: days to add, and why."""
    usual = best_days(week)
    longest = max(wait for wait, _ in usual)
    # A holiday changes nothing for a window that would have had its working day before it.
    near = {day - n * ONE_DAY for day in week.holidays for n in range(longest + 1)}
    return {
        day.isoformat(): found
        for day in sorted(near)
        if first <= day <= last and (found := _best(day, week)) != usual[day.weekday()]
    }


def _best(day: dt.date, week: WorkingWeek) -> list[Any]:
    best, reason = week.best_day(Window(day, day))
    return [(best - day).days, reason]
