"""Six interviews, forty days: offers, rounds, silence, a moved date, by somebody who does as told.

Each evening they do what the plan asks for, and nothing else. What they did, and when, is the test.
"""

import copy
import datetime as dt
from typing import Any

import pytest

from after_interview import RULES, Moment, Plan, Status, Urgency, plan
from after_interview.record import interview_from
from site_build.countries import working_week
from tests.unit.test_instant import assert_equal, files

THURSDAY = dt.date(2026, 2, 26)
FORTY = [THURSDAY + dt.timedelta(days=n) for n in range(40)]
EVENING = dt.time(18)
DUE = (Urgency.TODAY, Urgency.LATE, Urgency.NOW)
BEGUN = {"day": "2026-02-27", "time": "09:00", "country": "LU"}
NOTES = ["write-notes", "evaluate-yourself", "note-the-job"]

Record = dict[str, Any]
Diary = dict[str, list[str]]
Events = dict[str, Record]
"""What somebody types on a day, by month and day."""


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


def test_silence_to_the_end() -> None:
    assert lived({}) == {
        "02-27": [*NOTES, "send-thank-you"],
        "03-06": ["follow-up"],
        "03-13": ["second-reminder"],
        "03-20": ["close-no-answer"],
    }


def test_a_promise_without_a_date_and_a_week_away() -> None:
    away = tuple(f"03-{day:02}" for day in range(14, 20))
    assert lived({"02-27": {"promise": "two-weeks"}}, away=away) == {
        "02-27": [*NOTES, "send-thank-you"],
        "03-20": ["follow-up"],
        "03-27": ["second-reminder"],
        "04-03": ["close-no-answer"],
    }


def test_an_offer_while_others_wait() -> None:
    offer = {"outcome": "offer", "outcome_day": "2026-03-10", "answer_by": "2026-03-18"}
    events = {"03-10": offer, "03-20": {"offer_terms": "unconditional"}}
    assert lived(events) == {
        "02-27": [*NOTES, "send-thank-you"],
        "03-06": ["follow-up"],
        "03-10": ["thank-for-offer", "compare-offers", "ask-for-time", "tell-the-others"],
        "03-17": ["accept-offer"],
        "03-20": ["withdraw-elsewhere"],
    }


def test_the_next_round_with_the_same_employer_through_a_firm() -> None:
    firm = {**BEGUN, "firm": "Example Recruiting"}
    first = lived({"03-05": {"outcome": "next-round", "outcome_day": "2026-03-05"}}, firm)
    assert first == {"02-27": ["talk-to-consultant", *NOTES, "send-thank-you"]}
    second = {**firm, "day": "2026-03-12", "time": "14:00"}
    refused = {"outcome": "refusal", "outcome_day": "2026-03-17"}
    assert lived({"03-17": refused}, second) == {
        "03-12": ["talk-to-consultant", *NOTES],
        "03-13": ["send-thank-you"],
        "03-17": ["thank-after-refusal", "ask-reasons"],
    }


def test_an_interview_that_is_moved_twice() -> None:
    events = {"02-26": {"day": "2026-03-02"}, "02-28": {"day": "2026-03-06", "time": "15:00"}}
    assert lived(events, {**BEGUN, "letter": "asked"}) == {
        "03-06": [*NOTES, "write-cover-letter", "proofread-letter"],
        "03-09": ["send-thank-you"],
        "03-13": ["follow-up"],
        "03-20": ["second-reminder"],
        "03-27": ["close-no-answer"],
    }


def test_another_offer_accepted_and_an_outcome_set_by_mistake() -> None:
    mistake = {"outcome": "refusal", "outcome_day": "2026-03-03"}
    back = {"outcome": "waiting", "outcome_day": ""}
    accepted = {"outcome": "accepted-elsewhere", "outcome_day": "2026-03-10"}
    away = ("03-03",)
    assert lived({"03-03": mistake, "03-04": back, "03-10": accepted}, away=away) == {
        "02-27": [*NOTES, "send-thank-you"],
        "03-06": ["follow-up"],
        "03-10": ["tell-other-offer"],
    }


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
