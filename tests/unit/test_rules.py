"""What the article's facts say about days and conditions, each test named by its fact."""

import datetime as dt

import pytest

from after_interview import RULES, Interview, Moment, Outcome, Status, plan
from tests.unit.examples import (
    AFTERNOON,
    BEFORE_YOU_LEAVE,
    FRIDAY,
    NINE,
    NOTES,
    day,
    days,
    planned,
    window_of,
)

ON = (Outcome.WAITING, Outcome.NEXT_ROUND)
OVER = (Outcome.OFFER, Outcome.REFUSAL, Outcome.ACCEPTED_ELSEWHERE)


def applying(**details: object) -> set[str]:
    return {key for key, step in planned(**details).steps.items() if step.applies}  # type: ignore[arg-type]


# The example that the whole is accepted by


def test_an_interview_at_nine_with_nothing_promised_has_the_days_of_the_acceptance_example() -> (
    None
):
    steps = planned(country="LU").steps
    for note in NOTES:
        assert window_of(steps[note]) == (day("02-27"), day("02-28"))
    thanks, follow_up = steps["send-thank-you"], steps["follow-up"]
    assert window_of(thanks) == (day("02-27"), day("03-01"))
    assert thanks.best_day == day("02-27")
    assert window_of(follow_up) == (day("03-06"), day("03-09"))
    assert follow_up.best_day == day("03-06")


def test_an_answer_promised_for_thursday_moves_the_follow_up_of_the_acceptance_example() -> None:
    step = planned(country="LU", promised=day("03-05")).steps["follow-up"]
    assert window_of(step) == (day("03-07"), day("03-08"))
    assert step.best_day == day("03-09")
    assert step.best_day_reason == "weekend"
    assert step.source == "S-18"


# Facts


@pytest.mark.parametrize(
    ("step", "fact"),
    list(zip(BEFORE_YOU_LEAVE, ("S-02", "S-03", "S-04", "S-05", "S-20"), strict=True)),
)
def test_s02_s03_s04_s05_s20_questions_belong_to_the_day_of_the_interview(
    step: str, fact: str
) -> None:
    of_the_day = planned().steps[step]
    assert window_of(of_the_day) == (FRIDAY, FRIDAY)
    assert (of_the_day.moment, of_the_day.source) == (Moment.BEFORE_YOU_LEAVE, fact)


def test_s05_s20_s31_are_optional_and_nothing_else_is() -> None:
    optional = {key for key, rule in RULES.items() if rule.optional}
    assert optional == {"ask-card", "raise-cover-letter", "ask-reasons"}


@pytest.mark.parametrize("step", NOTES)
@pytest.mark.parametrize("time", [None, NINE, AFTERNOON])
def test_s07_s08_s09_notes_are_for_the_day_and_the_day_after(
    step: str, time: dt.time | None
) -> None:
    assert window_of(planned(time=time).steps[step]) == (FRIDAY, day("02-28"))


def test_s07_what_concerns_nobody_else_does_not_wait_for_a_working_day() -> None:
    saturday = day("02-28")
    found = planned(day=saturday, firm="Example Search", holidays=days("2026-03-02"))
    best = {key: (step.best_day, step.best_day_reason) for key, step in found.steps.items()}
    at_once = {key for key, (on, reason) in best.items() if (on, reason) == (saturday, None)}
    assert at_once == {*BEFORE_YOU_LEAVE, *NOTES}


@pytest.mark.parametrize("time", [None, dt.time(12), AFTERNOON, dt.time(23, 59, 59)])
def test_s11_a_thank_you_is_due_one_or_two_days_after(time: dt.time | None) -> None:
    step = planned(time=time).steps["send-thank-you"]
    assert window_of(step) == (day("02-28"), day("03-01"))
    assert step.source == "S-11"


@pytest.mark.parametrize("time", [dt.time(0), NINE, dt.time(11, 59, 59)])
def test_s12_a_thank_you_after_a_morning_interview_may_go_out_the_same_day(time: dt.time) -> None:
    step = planned(time=time).steps["send-thank-you"]
    assert window_of(step) == (FRIDAY, day("03-01"))
    assert step.source == "S-12"


def test_s16_following_up_is_for_who_waits_for_an_answer() -> None:
    waiting = {outcome for outcome in Outcome if "follow-up" in applying(outcome=outcome)}
    assert waiting == {Outcome.WAITING}


def test_s17_with_nothing_promised_the_follow_up_is_due_seven_to_ten_days_after() -> None:
    step = planned().steps["follow-up"]
    assert window_of(step) == (day("03-06"), day("03-09"))
    assert step.source == "S-17"


@pytest.mark.parametrize("promised", [FRIDAY, day("03-01"), day("06-30")])
def test_s18_the_follow_up_is_due_two_to_three_days_after_a_promised_date(
    promised: dt.date,
) -> None:
    step = planned(promised=promised).steps["follow-up"]
    two, three = dt.timedelta(days=2), dt.timedelta(days=3)
    assert window_of(step) == (promised + two, promised + three)
    assert step.source == "S-18"


def test_s18_a_promised_date_counts_even_while_the_interview_has_none() -> None:
    step = planned(day=None, promised=day("03-05")).steps["follow-up"]
    assert window_of(step) == (day("03-07"), day("03-08"))


def test_s17_a_date_promised_before_the_interview_is_left_aside_and_said() -> None:
    wrong = planned(promised=day("02-26"))
    assert wrong.steps == planned().steps
    assert [(p.field, p.code) for p in wrong.problems] == [("promised", "before-interview")]


def test_s20_a_letter_is_offered_while_nobody_asked_for_one() -> None:
    assert "raise-cover-letter" in applying(letter_asked=False)
    assert "raise-cover-letter" not in applying(letter_asked=True)


def test_s21_s26_a_letter_is_written_and_proofread_where_one_was_asked_for() -> None:
    letter = {"write-cover-letter", "proofread-letter"}
    assert letter.isdisjoint(applying(letter_asked=False))
    assert letter <= applying(letter_asked=True)
    for step in letter:
        assert planned(letter_asked=True).steps[step].window is None


@pytest.mark.parametrize("outcome", OVER)
def test_s20_s21_s26_no_letter_is_called_for_once_it_is_decided(outcome: Outcome) -> None:
    letter = {"raise-cover-letter", "write-cover-letter", "proofread-letter"}
    for asked in (True, False):
        assert letter.isdisjoint(applying(outcome=outcome, letter_asked=asked))


def test_s27_keeping_looking_goes_on_until_there_is_an_offer() -> None:
    looking = {outcome for outcome in Outcome if "keep-looking" in applying(outcome=outcome)}
    assert looking == {Outcome.WAITING, Outcome.NEXT_ROUND, Outcome.REFUSAL}
    assert [key for key, rule in RULES.items() if rule.ongoing] == ["keep-looking"]


def test_s29_another_offer_accepted_is_told_by_the_day_after_the_decision() -> None:
    plan_ = planned(outcome=Outcome.ACCEPTED_ELSEWHERE, outcome_day=day("03-03"))
    assert {key for key, step in plan_.steps.items() if step.applies} == {"tell-other-offer"}
    assert window_of(plan_.steps["tell-other-offer"]) == (day("03-03"), day("03-04"))


def test_s30_s31_a_refusal_is_answered_by_the_day_after_it() -> None:
    plan_ = planned(outcome=Outcome.REFUSAL, outcome_day=day("03-03"))
    applies = {key for key, step in plan_.steps.items() if step.applies}
    assert applies == {"thank-after-refusal", "ask-reasons", "keep-looking"}
    for step in ("thank-after-refusal", "ask-reasons"):
        assert window_of(plan_.steps[step]) == (day("03-03"), day("03-04"))


def test_s30_an_answer_dated_before_the_interview_dates_nothing_and_is_said() -> None:
    plan_ = planned(outcome=Outcome.REFUSAL, outcome_day=day("02-26"))
    assert plan_.steps["thank-after-refusal"].window is None
    assert [(p.field, p.code) for p in plan_.problems] == [("outcome_day", "before-interview")]


def test_s30_an_answer_on_the_day_of_the_interview_counts() -> None:
    plan_ = planned(outcome=Outcome.REFUSAL, outcome_day=FRIDAY)
    assert window_of(plan_.steps["thank-after-refusal"]) == (FRIDAY, day("02-28"))
    assert plan_.problems == ()


def test_s30_an_answer_counts_even_while_the_interview_has_no_date() -> None:
    plan_ = planned(day=None, outcome=Outcome.REFUSAL, outcome_day=day("03-03"))
    assert window_of(plan_.steps["thank-after-refusal"]) == (day("03-03"), day("03-04"))


# What is not the article's


def test_the_consultant_is_talked_to_by_the_day_after_where_a_firm_is_in_between() -> None:
    step = planned(firm="Example Search").steps["talk-to-consultant"]
    assert step.applies
    assert window_of(step) == (FRIDAY, day("02-28"))


@pytest.mark.parametrize("firm", ["", " ", "\n\t "])
def test_there_is_no_consultant_to_talk_to_without_a_firm(firm: str) -> None:
    assert "talk-to-consultant" not in applying(firm=firm)


def test_steps_of_the_interview_itself_apply_while_it_is_not_decided() -> None:
    steps = {*BEFORE_YOU_LEAVE, *NOTES, "send-thank-you", "talk-to-consultant"}
    for outcome in ON:
        assert steps <= applying(outcome=outcome, firm="Example Search")
    for outcome in OVER:
        assert steps.isdisjoint(applying(outcome=outcome, firm="Example Search"))


def test_an_offer_calls_for_nothing_here() -> None:
    assert applying(outcome=Outcome.OFFER, letter_asked=True, firm="Example Search") == set()


# Steps without dates


def test_without_a_date_of_the_interview_no_step_has_a_window() -> None:
    steps = plan(Interview(day=None), today=FRIDAY).steps
    assert {(step.window, step.best_day, step.best_day_reason) for step in steps.values()} == {
        (None, None, None)
    }


def test_every_step_is_planned_in_the_order_of_the_moments() -> None:
    steps = planned().steps
    assert list(steps) == list(RULES)
    order = [list(Moment).index(step.moment) for step in steps.values()]
    assert order == sorted(order)


def test_the_steps_named_by_the_project_keep_their_ids() -> None:
    # Readers have ticks stored under these: an id is never renamed and never reused.
    assert set(RULES) == {
        *BEFORE_YOU_LEAVE,
        *NOTES,
        "talk-to-consultant",
        "send-thank-you",
        "follow-up",
        "write-cover-letter",
        "proofread-letter",
        "keep-looking",
        "tell-other-offer",
        "thank-after-refusal",
        "ask-reasons",
    }


def test_a_step_that_does_not_apply_is_not_needed_unless_it_is_done() -> None:
    offer = planned(outcome=Outcome.OFFER, done={"send-thank-you"}).steps
    assert offer["send-thank-you"].status is Status.DONE
    assert offer["follow-up"].status is Status.NOT_NEEDED
