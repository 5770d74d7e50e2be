"""Six interviews for forty days (tests/stories.py), in the core and in the tables.

Each evening somebody does what the plan asks for, and nothing else. What they did is the test.
"""

import copy
import datetime as dt

import pytest

from after_interview import RULES, Moment, Plan, Status, Urgency, plan
from after_interview.record import interview_from
from site_build.countries import working_week
from tests.stories import BEGUN, EVENING, FORTY, STORIES, Diary, Events, Record, Story
from tests.unit.test_instant import assert_equal, files

DUE = (Urgency.TODAY, Urgency.LATE, Urgency.NOW)


def planned(record: Record, today: dt.date) -> Plan:
    interview, problems = interview_from(record)  # type: ignore[arg-type]
    assert not problems
    return plan(interview, today, record["done"], working_week("LU", 2025, 2027), EVENING)


def is_to_be_done(found: Plan, record: Record) -> bool:
    """Whether something is due; if so, it is what one can do on that day."""
    step, done = found.next_action, record["done"]
    if step is None or found.urgency not in DUE:
        return False
    rule = RULES[step.id]
    assert step.applies
    assert step.status in (Status.OPEN, Status.OVERDUE)
    assert rule.after in ("", *done)
    assert rule.instead not in done
    assert step.moment is not Moment.BEFORE_YOU_LEAVE
    assert found.to_come is False or step.moment is Moment.THE_ANSWER
    return True


def lived(events: Events, begun: Record = BEGUN, away: tuple[str, ...] = ()) -> Diary:
    """What is done on each day, by month and day; nothing on those on which one is `away`."""
    record: Record = {**begun, "done": {}}
    diary: Diary = {}
    shown = []
    for today in FORTY:
        at = f"{today:%m-%d}"
        record.update(events.get(at, {}))
        shown.append((copy.deepcopy(record), today.isoformat(), f"{EVENING:%H:%M}"))
        if at in away:
            continue
        while is_to_be_done(found := planned(record, today), record):
            assert found.next_action
            step = found.next_action.id
            record["done"][step] = f"{today}T18:00"
            diary.setdefault(at, []).append(step)
            if step == "close-no-answer":
                record.update(outcome="no-answer", outcome_day=today.isoformat())
    # What a page shows on each of these days before any engine is there is the same.
    assert_equal(shown, files("LU", 2026, 2027)["LU"])
    last = planned(record, FORTY[-1])
    assert last.urgency in (None, Urgency.ONGOING)
    return diary


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.company)
def test_what_is_done_on_which_day(story: Story) -> None:
    assert lived(story.events, story.begun, story.away) == story.diary


@pytest.mark.parametrize("late", range(1, 12))
def test_whoever_is_late_reminds_twice_a_week_apart_and_then_stops(late: int) -> None:
    """However many days nothing is done after the interview, the rest keeps its distance."""
    away = tuple(f"{day:%m-%d}" for day in FORTY[1 : late + 8])
    diary = lived({}, away=away)
    done = {
        step: dt.date.fromisoformat(f"2026-{day}") for day, its in diary.items() for step in its
    }
    reminders = [done[step] for step in ("follow-up", "second-reminder") if step in done]
    if len(reminders) == 2:
        assert (reminders[1] - reminders[0]).days >= 7
    if "close-no-answer" in done:
        assert (done["close-no-answer"] - reminders[1]).days >= 7
