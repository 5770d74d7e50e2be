"""What holds for every interview there can be: over leap days, year ends, weekdays and hours."""

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import assume, example, given, reject
from hypothesis import strategies as st

from after_interview import (
    RULES,
    FieldError,
    Interview,
    Moment,
    Outcome,
    Plan,
    Problem,
    Reason,
    Status,
    Urgency,
    WorkingWeek,
    plan,
)
from after_interview.model import Held, Terms
from after_interview.timing import SECOND_REMINDER

ONE_DAY = dt.timedelta(days=1)
FIRST, LAST = dt.date(2000, 1, 1), dt.date(2100, 12, 31)
LEAP_DAY = dt.date(2028, 2, 29)
ORDER = {Status.UPCOMING: 0, Status.OPEN: 1, Status.OVERDUE: 2, Status.NOT_NEEDED: 2}


def near(turn: dt.date) -> st.SearchStrategy[dt.date]:
    return st.integers(-12, 12).map(lambda n: min(max(turn + n * ONE_DAY, FIRST), LAST))


TURNS = [LEAP_DAY, dt.date(2100, 2, 28), dt.date(2026, 12, 31), FIRST, LAST]
DAYS = st.one_of(st.dates(FIRST, LAST), *map(near, TURNS))
TIMES = st.none() | st.times() | st.sampled_from([dt.time(0), dt.time(11, 59), dt.time(12)])


@st.composite
def days_around(draw: st.DrawFn, day: dt.date) -> dt.date:
    """A day from a month before `day` to three months after it, in the years that are known."""
    return min(max(day + draw(st.integers(-30, 90)) * ONE_DAY, FIRST), LAST)


@st.composite
def interviews(draw: st.DrawFn) -> Interview:
    """Any interview; its dates are near to each other, in any order, or not known."""
    day = draw(DAYS)
    return Interview(
        day=draw(st.just(day) | st.none()),
        time=draw(TIMES),
        promised=draw(st.none() | days_around(day)),
        firm=draw(st.sampled_from(["", "Example Search"])),
        letter_asked=draw(st.booleans()),
        outcome=draw(st.sampled_from(Outcome)),
        outcome_day=draw(st.none() | days_around(day)),
        country=draw(st.sampled_from([None, "DE", "FR"])),
        held=draw(st.none() | st.sampled_from(Held)),
        answer_by=draw(st.none() | days_around(day)),
        offer_terms=draw(st.none() | st.sampled_from(Terms)),
        travel_paid=draw(st.booleans()),
        unfair=draw(st.booleans()),
        reminded=draw(st.none() | days_around(day)),
        reminded_again=draw(st.none() | days_around(day)),
    )


@st.composite
def plans(draw: st.DrawFn) -> tuple[Plan, WorkingWeek, frozenset[str]]:
    """A plan on a day around its interview, with the week and the ticks it was made with."""
    interview = draw(interviews())
    anchor = interview.day or interview.promised or draw(DAYS)
    holidays = frozenset(draw(st.lists(days_around(anchor), max_size=12)))
    weekend = frozenset(draw(st.sets(st.integers(0, 6), max_size=3)))
    week = WorkingWeek(weekend, holidays)
    done = frozenset(draw(st.sets(st.sampled_from(sorted(RULES)))))
    now = draw(TIMES)
    return plan(interview, draw(days_around(anchor)), done, week, now), week, done


@given(plans())
def test_windows_are_as_long_as_their_rules_say(found: tuple[Plan, object, object]) -> None:
    lengths = {
        "S-02": 1, "S-03": 1, "S-04": 1, "S-05": 1, "S-20": 1,
        "S-07": 2, "S-08": 2, "S-09": 2, "through-a-firm": 2,
        "S-11": 2, "S-12": 3, "S-17": 4, "S-18": 2,
        "S-29": 2, "S-30": 2, "S-31": 2,
        "X-10": 4, "X-11": 8, "X-41": 4, "X-42": 4, "X-46": 4, "X-54": 57, "X-70": 14, "X-72": 8,
    }  # fmt: skip
    for step in found[0].steps.values():
        if step.window:
            assert step.window.first <= step.window.last
        if step.window and step.source != "X-40":  # thanks, and an answer with and without a day
            assert (step.window.last - step.window.first).days + 1 == lengths[step.source]


@given(plans())
def test_a_window_and_a_best_day_come_together(found: tuple[Plan, object, object]) -> None:
    for step in found[0].steps.values():
        assert (step.window is None) == (step.best_day is None)


@given(plans())
def test_the_best_day_is_the_first_working_day_from_the_window_on(
    found: tuple[Plan, WorkingWeek, object],
) -> None:
    planned, week, _ = found
    for step in planned.steps.values():
        if not (step.window and step.best_day):
            continue
        if RULES[step.id].any_day:
            assert step.best_day == step.window.first
            continue
        assert week.is_working_day(step.best_day)
        before = (step.best_day - step.window.first).days
        assert before >= 0
        passed_over = [step.window.first + n * ONE_DAY for n in range(before)]
        assert not any(week.is_working_day(day) for day in passed_over)


@given(plans())
def test_the_reason_tells_weekends_from_holidays(found: tuple[Plan, WorkingWeek, object]) -> None:
    planned, week, _ = found
    for step in planned.steps.values():
        if not (step.window and step.best_day):
            assert step.best_day_reason is None
            continue
        before = (step.best_day - step.window.first).days
        kinds = {week.is_weekend(step.window.first + n * ONE_DAY) for n in range(before)}
        reasons: dict[frozenset[bool], Reason | None] = {
            frozenset(): None,
            frozenset({True}): Reason.WEEKEND,
            frozenset({False}): Reason.HOLIDAY,
            frozenset({True, False}): Reason.WEEKEND_AND_HOLIDAY,
        }
        assert step.best_day_reason is reasons[frozenset(kinds)]


@given(interviews(), DAYS, st.integers(1, 100), DAYS)
def test_a_date_promised_before_the_interview_is_as_good_as_none(
    interview: Interview, day: dt.date, earlier: int, today: dt.date
) -> None:
    promised = day - earlier * ONE_DAY
    assume(promised >= FIRST)
    none = plan(replace(interview, day=day, promised=None), today)
    wrong = plan(replace(interview, day=day, promised=promised), today)
    assert (wrong.steps, wrong.urgency) == (none.steps, none.urgency)
    assert set(wrong.problems) - set(none.problems) == {Problem("promised", "before-interview")}


@given(interviews(), DAYS)
@example(Interview(LEAP_DAY, dt.time(9)), LEAP_DAY)
@example(Interview(LAST, dt.time(9)), LAST)
def test_a_status_never_goes_back_as_the_days_pass(interview: Interview, start: dt.date) -> None:
    begin = (interview.day or start) - 3 * ONE_DAY
    of_the_days = [plan(interview, begin + n * ONE_DAY) for n in range(25)]
    for before, after in pairwise(of_the_days):
        for key, step in before.steps.items():
            assert ORDER[step.status] <= ORDER[after.steps[key].status]


@given(plans())
def test_what_is_ticked_is_done_and_nothing_else_is(
    found: tuple[Plan, object, frozenset[str]],
) -> None:
    planned, _, done = found
    assert {key for key, s in planned.steps.items() if s.status is Status.DONE} == done


@given(plans(), st.sets(st.text()))
def test_the_same_question_has_the_same_answer_and_unknown_ticks_change_nothing(
    found: tuple[Plan, WorkingWeek, frozenset[str]], unknown: set[str]
) -> None:
    planned, week, done = found
    ask = planned.interview, planned.today
    assert plan(*ask, done, week) == plan(*ask, done, week)
    others = unknown - set(RULES)
    assert plan(*ask, done | others, week) == plan(*ask, done, week)


@given(plans())
def test_the_next_action_is_one_that_is_called_for_and_not_done(
    found: tuple[Plan, object, object],
) -> None:
    planned, _, _ = found
    assert (planned.next_action is None) == (planned.urgency is None)
    if planned.next_action:
        assert planned.next_action is planned.steps[planned.next_action.id]
        assert planned.next_action.applies
        assert planned.next_action.status not in (Status.DONE, Status.NOT_NEEDED)


@given(plans())
def test_the_next_action_can_be_done_on_its_day(found: tuple[Plan, object, frozenset[str]]) -> None:
    planned, _, done = found
    step, urgency = planned.next_action, planned.urgency
    if step is None:
        return
    if urgency is Urgency.LATER:
        assert step.best_day
        assert step.best_day > planned.today
        return
    assert step.status in (Status.OPEN, Status.OVERDUE)
    assert RULES[step.id].after in ("", *done)
    assert RULES[step.id].instead not in done
    # At the interview it is asked only there; nothing follows from it before it has begun.
    if step.moment is Moment.BEFORE_YOU_LEAVE:
        assert planned.to_come
        assert planned.today == planned.interview.day
    elif planned.to_come and planned.today != planned.interview.day:
        from_an_answer = step.moment is Moment.THE_ANSWER or step.source in ("S-18", "X-10", "X-11")
        assert step.ongoing or from_an_answer


@given(plans())
def test_never_are_more_than_two_reminders_to_be_sent(found: tuple[Plan, object, object]) -> None:
    planned, _, _ = found
    first, second = planned.steps["follow-up"], planned.steps["second-reminder"]
    if first.window and second.window and not planned.interview.reminded:
        assert (second.window.first - first.window.first).days == SECOND_REMINDER[0]
    if second.status in (Status.OPEN, Status.OVERDUE):
        assert first.status is Status.DONE


@given(plans())
def test_progress_is_a_part_of_the_steps(found: tuple[Plan, object, frozenset[str]]) -> None:
    planned, _, ticks = found
    done, needed = planned.progress
    assert len(ticks) == done <= needed <= len(RULES)


@given(interviews(), DAYS, st.integers(-500, 500))
def test_whole_weeks_later_all_is_whole_weeks_later(
    interview: Interview, today: dt.date, weeks: int
) -> None:
    shift = dt.timedelta(weeks=weeks)
    try:
        later = replace(
            interview,
            day=interview.day and interview.day + shift,
            promised=interview.promised and interview.promised + shift,
            outcome_day=interview.outcome_day and interview.outcome_day + shift,
            answer_by=interview.answer_by and interview.answer_by + shift,
            reminded=interview.reminded and interview.reminded + shift,
            reminded_again=interview.reminded_again and interview.reminded_again + shift,
        )
    except FieldError:
        reject()  # beyond the years that are known
    here, there = plan(interview, today), plan(later, today + shift)
    for key, step in here.steps.items():
        moved = there.steps[key]
        assert moved.status is step.status
        assert moved.best_day_reason is step.best_day_reason
        assert moved.best_day == (step.best_day and step.best_day + shift)
    assert there.urgency is here.urgency


@pytest.mark.parametrize("turn", TURNS)
def test_leap_days_and_year_ends_are_days_like_others(turn: dt.date) -> None:
    for day in (turn - ONE_DAY, turn, turn + ONE_DAY):
        if FIRST <= day <= LAST:
            window = plan(Interview(day), today=day).steps["follow-up"].window
            assert window
            assert (window.first.toordinal(), window.last.toordinal()) == (
                day.toordinal() + 7,
                day.toordinal() + 10,
            )
