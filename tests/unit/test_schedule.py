"""The plan as the days pass: statuses, the next action, progress, and what is wrong."""

import datetime as dt

import pytest

from after_interview import RULES, Interview, Outcome, Plan, Status, Urgency, plan
from after_interview.model import Terms
from after_interview.working_week import ANYWHERE
from tests.unit.examples import (
    BEFORE_YOU_LEAVE,
    FRIDAY,
    NINE,
    NOTES,
    NOTES_AND_THANKS,
    day,
    planned,
)

ONE_DAY = dt.timedelta(days=1)
FORTNIGHT = [day("02-26") + n * ONE_DAY for n in range(17)]
WHOLE = (*NOTES_AND_THANKS, "follow-up", "second-reminder", "close-no-answer", "keep-looking")


def statuses(step: str, **details: object) -> dict[str, str]:
    """Each status a step has in the fortnight, with the first and the last day of it."""
    spans: dict[str, list[str]] = {}
    for today in FORTNIGHT:
        status = planned(today=today, **details).steps[step].status  # type: ignore[arg-type]
        spans.setdefault(status, []).append(f"{today:%m-%d}")
    return {status: f"{found[0]}..{found[-1]}" for status, found in spans.items()}


def next_of(found: Plan) -> tuple[str | None, Urgency | None]:
    return found.next_action.id if found.next_action else None, found.urgency


# Statuses, day by day


@pytest.mark.parametrize("step", BEFORE_YOU_LEAVE)
def test_what_was_to_be_asked_lapses_when_the_day_is_over(step: str) -> None:
    assert statuses(step) == {
        "upcoming": "02-26..02-26",
        "open": "02-27..02-27",
        "not needed": "02-28..03-14",
    }


@pytest.mark.parametrize("step", NOTES)
def test_notes_are_overdue_from_the_second_day_after(step: str) -> None:
    assert statuses(step) == {
        "upcoming": "02-26..02-26",
        "open": "02-27..02-28",
        "overdue": "03-01..03-14",
    }


def test_a_thank_you_is_open_for_its_whole_window() -> None:
    assert statuses("send-thank-you") == {
        "upcoming": "02-26..02-26",
        "open": "02-27..03-01",
        "overdue": "03-02..03-14",
    }


def test_a_thank_you_whose_best_day_lies_after_its_window_is_open_until_then() -> None:
    assert statuses("send-thank-you", time=None) == {
        "upcoming": "02-26..02-27",
        "open": "02-28..03-02",
        "overdue": "03-03..03-14",
    }


def test_a_follow_up_is_open_from_the_seventh_to_the_tenth_day() -> None:
    assert statuses("follow-up") == {
        "upcoming": "02-26..03-05",
        "open": "03-06..03-09",
        "overdue": "03-10..03-14",
    }


def test_a_follow_up_after_a_promise_stays_open_until_its_best_day() -> None:
    assert statuses("follow-up", promised=day("03-05")) == {
        "upcoming": "02-26..03-06",
        "open": "03-07..03-09",
        "overdue": "03-10..03-14",
    }


def test_what_has_no_day_is_open_from_the_interview_on() -> None:
    assert statuses("keep-looking") == {"open": "02-26..03-14"}
    letter = statuses("write-cover-letter", letter_asked=True)
    assert letter == {"upcoming": "02-26..02-26", "open": "02-27..03-14"}


def test_without_a_date_everything_called_for_is_open() -> None:
    steps = plan(Interview(day=None), today=FRIDAY).steps.values()
    assert {step.status for step in steps if step.applies and not step.waits_for} == {Status.OPEN}


@pytest.mark.parametrize("today", FORTNIGHT)
def test_done_is_done_on_every_day(today: dt.date) -> None:
    done = {*WHOLE, *BEFORE_YOU_LEAVE}
    steps = planned(today=today, done=done).steps
    assert {key for key, step in steps.items() if step.status is Status.DONE} == done


# The next action


def test_before_the_interview_its_questions_come_first() -> None:
    assert next_of(planned(today=day("02-26"))) == ("ask-next-step", Urgency.LATER)


def test_before_the_interview_what_is_optional_comes_after_what_is_not() -> None:
    asked = {"ask-next-step", "ask-when", "ask-channel"}
    assert next_of(planned(today=day("02-26"), done=asked))[0] == "write-notes"


@pytest.mark.parametrize("now", [dt.time(7), dt.time(8, 59, 59)])
def test_on_the_day_before_it_began_the_questions_are_for_today(now: dt.time) -> None:
    assert next_of(planned(now=now)) == ("ask-next-step", Urgency.TODAY)


@pytest.mark.parametrize("now", [None, NINE, dt.time(18)])
def test_on_the_day_once_it_began_the_notes_are_next(now: dt.time | None) -> None:
    assert next_of(planned(now=now)) == ("write-notes", Urgency.TODAY)


def test_on_the_day_of_an_interview_at_no_known_time_it_counts_as_over() -> None:
    assert next_of(planned(now=dt.time(7), time=None)) == ("write-notes", Urgency.TODAY)


def test_what_the_hour_says_counts_on_the_day_alone() -> None:
    assert next_of(planned(today=day("02-28"), now=dt.time(7)))[0] == "write-notes"
    assert next_of(planned(today=day("02-26"), now=dt.time(18)))[0] == "ask-next-step"


def test_a_fortnight_done_as_advised_leads_from_step_to_step() -> None:
    done: set[str] = set()
    story = []
    for today in (FRIDAY, day("02-28"), day("03-05"), day("03-06"), day("03-07")):
        while (found := planned(today=today, done=done)).urgency is Urgency.TODAY:
            assert found.next_action
            story.append((f"{today:%m-%d}", found.next_action.id))
            done.add(found.next_action.id)
        story.append((f"{today:%m-%d}", f"{found.urgency}"))
    assert story == [
        ("02-27", "write-notes"),
        ("02-27", "evaluate-yourself"),
        ("02-27", "note-the-job"),
        ("02-27", "send-thank-you"),
        ("02-27", "later"),
        ("02-28", "later"),
        ("03-05", "later"),
        ("03-06", "follow-up"),
        ("03-06", "later"),
        ("03-07", "later"),
    ]


def test_what_is_due_today_comes_before_what_is_late() -> None:
    # On Sunday 1 March the notes are late, and it is the last day of the thank-you.
    assert next_of(planned(today=day("03-01"))) == ("send-thank-you", Urgency.TODAY)


def test_of_two_steps_due_today_the_one_that_closes_first_is_next() -> None:
    assert planned().steps["send-thank-you"].best_day == FRIDAY
    assert next_of(planned(done={"write-notes"}))[0] == "evaluate-yourself"


def test_late_steps_come_in_the_order_of_the_page() -> None:
    assert next_of(planned(today=day("03-02"))) == ("write-notes", Urgency.LATE)
    late = planned(today=day("03-02"), done=NOTES)
    assert next_of(late) == ("send-thank-you", Urgency.LATE)


def test_what_was_not_asked_at_the_interview_is_never_late() -> None:
    for today in FORTNIGHT[2:]:
        assert next_of(planned(today=today))[0] not in BEFORE_YOU_LEAVE


def test_a_letter_that_was_asked_for_is_for_now_once_nothing_is_due() -> None:
    done = set(NOTES_AND_THANKS)
    letter = planned(done=done, letter_asked=True)
    assert next_of(letter) == ("write-cover-letter", Urgency.NOW)
    proof = planned(done=done | {"write-cover-letter"}, letter_asked=True)
    assert next_of(proof) == ("proofread-letter", Urgency.NOW)
    due = planned(today=day("03-06"), done=done, letter_asked=True)
    assert next_of(due) == ("follow-up", Urgency.TODAY)


def test_a_letter_waits_for_what_is_late() -> None:
    late = planned(today=day("03-02"), done=NOTES, letter_asked=True)
    assert next_of(late) == ("send-thank-you", Urgency.LATE)


def test_through_a_firm_the_consultant_comes_before_everything_else_of_the_day() -> None:
    assert next_of(planned(firm="Example Search")) == ("talk-to-consultant", Urgency.TODAY)


def test_a_step_whose_best_day_is_to_come_is_for_later_even_when_it_is_open() -> None:
    done = set(NOTES)
    saturday = planned(today=day("02-28"), done=done, time=None)
    assert saturday.steps["send-thank-you"].status is Status.OPEN
    assert next_of(saturday) == ("send-thank-you", Urgency.LATER)
    assert next_of(planned(today=day("03-02"), done=done, time=None))[1] is Urgency.TODAY


def test_of_what_is_to_come_the_soonest_is_next() -> None:
    # On a Saturday the notes are for the same day, the consultant is reached on Monday.
    asked = {"ask-next-step", "ask-when", "ask-channel", "ask-card", "raise-cover-letter"}
    before = planned(done=asked, day=day("02-28"), firm="Example Search")
    assert next_of(before) == ("write-notes", Urgency.LATER)
    noted = planned(done={*asked, *NOTES}, day=day("02-28"), firm="Example Search")
    assert next_of(noted) == ("talk-to-consultant", Urgency.LATER)


def test_while_there_is_no_date_the_notes_are_for_now() -> None:
    assert next_of(plan(Interview(day=None), today=FRIDAY)) == ("write-notes", Urgency.NOW)


def test_when_all_is_done_there_is_no_next_action() -> None:
    assert next_of(planned(done=WHOLE)) == (None, None)


def test_waiting_for_the_next_round_there_is_nobody_to_remind() -> None:
    done = set(NOTES_AND_THANKS)
    found = planned(today=day("03-06"), done=done, outcome=Outcome.NEXT_ROUND)
    assert next_of(found) == ("keep-looking", Urgency.ONGOING)


def test_an_offer_leads_from_thanks_to_the_answer() -> None:
    tuesday, monday = day("03-03"), day("03-09")
    offered = {"outcome": Outcome.OFFER, "outcome_day": tuesday, "answer_by": day("03-10")}
    story = [
        (tuesday, "thank-for-offer", Urgency.TODAY),
        (tuesday, "compare-offers", Urgency.TODAY),
        (tuesday, "ask-for-time", Urgency.TODAY),
        (tuesday, "tell-the-others", Urgency.TODAY),
        (tuesday, "accept-offer", Urgency.LATER),
        (monday, "accept-offer", Urgency.TODAY),
    ]
    done: set[str] = set()
    for today, step, urgency in story:
        assert next_of(planned(today=today, done=done, **offered)) == (step, urgency)  # type: ignore[arg-type]
        if urgency is Urgency.TODAY:
            done.add(step)
    assert next_of(planned(today=monday, done=done, **offered)) == (None, None)  # type: ignore[arg-type]
    terms = {**offered, "offer_terms": Terms.UNCONDITIONAL}
    found = next_of(planned(today=monday, done=done, **terms))  # type: ignore[arg-type]
    assert found == ("withdraw-elsewhere", Urgency.NOW)


def test_silence_leads_from_one_reminder_to_the_other_and_to_an_end() -> None:
    done = {*NOTES_AND_THANKS, "keep-looking"}
    late = planned(today=day("03-14"), done=done)
    assert next_of(late) == ("follow-up", Urgency.LATE)
    sent = {**dict.fromkeys(done, ""), "follow-up": ""}
    once = planned(today=day("03-14"), done=sent, reminded=day("03-14"))
    assert next_of(once) == ("second-reminder", Urgency.LATER)
    again = planned(today=day("03-23"), done=sent, reminded=day("03-14"))
    assert next_of(again) == ("second-reminder", Urgency.TODAY)
    twice = {"done": {*sent, "second-reminder"}, "reminded_again": day("03-23")}
    assert next_of(planned(today=day("03-23"), **twice)) == ("close-no-answer", Urgency.LATER)  # type: ignore[arg-type]
    assert next_of(planned(today=day("03-30"), **twice)) == ("close-no-answer", Urgency.TODAY)  # type: ignore[arg-type]


def test_a_letter_is_not_for_now_before_the_interview_and_the_hour_of_it() -> None:
    asked = {*BEFORE_YOU_LEAVE, *NOTES_AND_THANKS, "follow-up", "second-reminder", "keep-looking"}
    details = {"letter_asked": True, "done": {*asked, "close-no-answer"}}
    assert next_of(planned(today=day("02-26"), **details)) == (None, None)  # type: ignore[arg-type]
    assert next_of(planned(now=dt.time(8), **details)) == (None, None)  # type: ignore[arg-type]
    assert next_of(planned(now=NINE, **details)) == ("write-cover-letter", Urgency.NOW)  # type: ignore[arg-type]
    assert planned(today=day("02-26")).to_come
    assert not planned().to_come


def test_an_answer_does_not_wait_for_an_interview_that_was_moved() -> None:
    found = planned(today=day("02-20"), outcome=Outcome.REFUSAL)
    assert next_of(found) == ("thank-after-refusal", Urgency.NOW)


def test_what_another_person_waits_for_comes_first_of_what_is_due_today() -> None:
    offered = planned(
        today=day("03-09"),
        outcome=Outcome.OFFER,
        outcome_day=day("03-08"),
        answer_by=day("03-10"),
        done={"compare-offers"},
    )
    due = [key for key, step in offered.steps.items() if step.best_day and step.status == "open"]
    assert "ask-for-time" in due
    assert next_of(offered) == ("thank-for-offer", Urgency.TODAY)
    thanked = planned(
        today=day("03-09"),
        outcome=Outcome.OFFER,
        outcome_day=day("03-08"),
        answer_by=day("03-10"),
        done={"compare-offers", "thank-for-offer"},
    )
    assert next_of(thanked) == ("accept-offer", Urgency.TODAY)


# An interview that has been moved


def test_ticks_from_before_an_interview_that_moved_are_kept_and_said() -> None:
    ticks = {
        "write-notes": "2026-02-20T18:00",
        "keep-looking": "2026-02-20T18:00",
        "send-thank-you": "2026-02-27T08:00",
        "note-the-job": "",
        "tell-other-offer": "2026-02-20T18:00",
    }
    found = planned(done=ticks)
    assert found.early == ("write-notes",)
    assert found.steps["write-notes"].status is Status.DONE
    assert planned(day=None, done=ticks).early == planned(done=set(ticks)).early == ()


def test_after_a_refusal_thanks_come_first_then_the_reasons_then_the_search() -> None:
    tuesday = day("03-03")
    refused = {"outcome": Outcome.REFUSAL, "outcome_day": tuesday}
    steps = ("thank-after-refusal", "ask-reasons", "keep-looking")
    found = [
        next_of(planned(today=tuesday, done=steps[:n], **refused))  # type: ignore[arg-type]
        for n in range(4)
    ]
    urgencies = (Urgency.TODAY, Urgency.TODAY, Urgency.ONGOING)
    assert found == [*zip(steps, urgencies, strict=True), (None, None)]


def test_a_refusal_without_a_date_is_answered_now() -> None:
    found = planned(today=day("03-03"), outcome=Outcome.REFUSAL)
    assert next_of(found) == ("thank-after-refusal", Urgency.NOW)


def test_a_refusal_on_a_saturday_is_answered_on_monday_or_late_on_tuesday() -> None:
    refused = {"outcome": Outcome.REFUSAL, "outcome_day": day("02-28")}
    found = [
        next_of(planned(today=day(f"03-0{n}"), **refused))[1]  # type: ignore[arg-type]
        for n in (1, 2, 3)
    ]
    assert found == [Urgency.LATER, Urgency.TODAY, Urgency.LATE]


def test_another_offer_accepted_is_told_and_then_nothing_is_left() -> None:
    accepted = {"outcome": Outcome.ACCEPTED_ELSEWHERE, "outcome_day": day("03-03")}
    found = planned(today=day("03-03"), **accepted)  # type: ignore[arg-type]
    assert next_of(found) == ("tell-other-offer", Urgency.TODAY)
    done = {"tell-other-offer"}
    assert next_of(planned(today=day("03-03"), done=done, **accepted))[0] is None  # type: ignore[arg-type]


def test_unknown_ticks_are_ignored() -> None:
    assert planned(done={"no-such-step", ""}) == planned()


def test_ticks_may_come_as_a_mapping_from_step_to_time() -> None:
    mapping = {"write-notes": "2026-02-27T18:00"}
    assert planned(done=mapping).steps["write-notes"].status is Status.DONE


# Progress


def test_progress_counts_what_is_done_of_what_is_called_for() -> None:
    assert planned().progress == (0, 11)
    assert planned(done={"ask-when", "write-notes"}).progress == (2, 11)


def test_progress_forgets_what_lapsed_and_keeps_what_was_done() -> None:
    assert planned(today=day("02-28")).progress == (0, 6)
    assert planned(today=day("02-28"), done={"ask-when"}).progress == (1, 7)


def test_progress_can_be_one_of_one() -> None:
    assert planned(outcome=Outcome.NO_ANSWER, done={"keep-looking"}).progress == (1, 1)
    assert planned(outcome=Outcome.ACCEPTED_ELSEWHERE, done={"tell-other-offer"}).progress == (1, 1)


# What is wrong


def test_an_interview_in_order_has_no_problems() -> None:
    assert planned(promised=FRIDAY, outcome=Outcome.REFUSAL, outcome_day=FRIDAY).problems == ()


def test_every_date_before_the_interview_is_a_problem() -> None:
    wrong = planned(promised=day("02-26"), outcome_day=day("02-26"))
    assert [(problem.field, problem.code) for problem in wrong.problems] == [
        ("promised", "before-interview"),
        ("outcome_day", "before-interview"),
    ]


def test_a_plan_cannot_be_changed() -> None:
    found = planned(promised=day("02-26"))
    with pytest.raises(TypeError):
        found.steps["follow-up"] = found.steps["write-notes"]  # type: ignore[index]
    step = found.steps["follow-up"]
    rule = RULES["follow-up"]
    timing = rule.timing(found.interview, ANYWHERE)
    parts = (found, found.interview, *found.problems, step, step.window, rule, timing)
    for part in parts:
        for name in ("day", "first", "field", "id", "source", "today"):
            if hasattr(part, name):
                with pytest.raises(AttributeError):
                    setattr(part, name, None)
        assert not hasattr(part, "__dict__")
