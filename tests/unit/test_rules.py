"""What the article's facts say about days and conditions, each test named by its fact."""

import datetime as dt
from typing import Any

import pytest

from after_interview import RULES, Interview, Moment, Outcome, PlannedStep, Status, plan
from after_interview.model import Held, Promise, Terms
from after_interview.timing import promised_by
from tests.unit.examples import (
    AFTERNOON,
    BEFORE_YOU_LEAVE,
    FRIDAY,
    NINE,
    NOTES,
    OF_THE_ARTICLE,
    day,
    days,
    planned,
    window_of,
)

ON = (Outcome.WAITING, Outcome.NEXT_ROUND)
OVER = (Outcome.OFFER, Outcome.REFUSAL, Outcome.ACCEPTED_ELSEWHERE)


def applying(**details: Any) -> set[str]:
    return {key for key, step in planned(**details).steps.items() if step.applies}


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


def test_of_the_article_s05_s20_s31_are_optional_and_nothing_else_is() -> None:
    optional = {key for key, rule in RULES.items() if rule.optional and key in OF_THE_ARTICLE}
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
    at_once = {key for key in OF_THE_ARTICLE if best[key] == (saturday, None)}
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
    assert looking == {*ON, Outcome.REFUSAL, Outcome.NO_ANSWER}
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


def of_an_offer(**details: Any) -> dict[str, PlannedStep]:
    """The steps after an offer of Tuesday 3 March that wants an answer by Tuesday 10 March."""
    offered = {"outcome": Outcome.OFFER, "outcome_day": day("03-03"), "answer_by": day("03-10")}
    return dict(planned(**{**offered, **details}).steps)


def test_x40_an_offer_is_thanked_for_by_the_day_after_it() -> None:
    assert window_of(of_an_offer()["thank-for-offer"]) == (day("03-03"), day("03-04"))


@pytest.mark.parametrize("step", ["accept-offer", "decline-offer"])
def test_x40_an_offer_is_answered_by_the_day_they_named(step: str) -> None:
    found = of_an_offer()[step]
    assert window_of(found) == (day("03-09"), day("03-10"))
    assert found.best_day == day("03-09")
    # Even when that is a Sunday: nobody answers after the day.
    sunday = of_an_offer(answer_by=day("03-08"))[step]
    assert (sunday.window and sunday.window.last, sunday.best_day) == (day("03-08"), day("03-07"))


def test_x40_an_offer_without_a_day_is_answered_within_a_week() -> None:
    assert window_of(of_an_offer(answer_by=None)["accept-offer"]) == (day("03-08"), day("03-10"))


def test_x40_a_day_to_answer_by_that_is_before_the_offer_is_left_aside_and_said() -> None:
    details: dict[str, Any] = {"outcome": Outcome.OFFER, "outcome_day": day("03-03")}
    wrong = planned(**details, answer_by=day("03-02"))
    assert wrong.steps == planned(**details).steps
    assert [(p.field, p.code) for p in wrong.problems] == [("answer_by", "before-offer")]


def test_x46_nothing_is_accepted_before_it_is_read() -> None:
    assert planned(outcome=Outcome.OFFER).steps["accept-offer"].waits_for == "compare-offers"
    read = planned(outcome=Outcome.OFFER, done={"compare-offers"}).steps["accept-offer"]
    assert (read.waits_for, read.status) == ("", Status.OPEN)


@pytest.mark.parametrize(
    ("done", "other"), [("accept-offer", "decline-offer"), ("decline-offer", "accept-offer")]
)
def test_an_offer_is_accepted_or_declined(done: str, other: str) -> None:
    assert of_an_offer(done={done, "compare-offers"})[other].status is Status.NOT_NEEDED


@pytest.mark.parametrize("terms", [None, *Terms])
def test_x43_x44_others_are_left_only_once_the_offer_depends_on_nothing(
    terms: Terms | None,
) -> None:
    step = of_an_offer(offer_terms=terms)["withdraw-elsewhere"]
    assert step.applies is (terms is Terms.UNCONDITIONAL)
    if step.applies:
        assert step.waits_for == "accept-offer"


def test_x10_a_second_reminder_is_for_a_week_after_the_first() -> None:
    step = planned().steps["second-reminder"]
    assert (window_of(step), step.waits_for) == ((day("03-13"), day("03-16")), "follow-up")
    sent = planned(reminded=day("03-10"), done={"follow-up"}).steps["second-reminder"]
    assert (window_of(sent), sent.waits_for) == ((day("03-17"), day("03-20")), "")
    promised = planned(promised=day("03-05")).steps["second-reminder"]
    assert window_of(promised) == (day("03-14"), day("03-17"))
    assert window_of(plan(Interview(None), FRIDAY).steps["second-reminder"]) is None


def test_x11_after_two_reminders_it_is_closed_and_there_is_never_a_third() -> None:
    assert [key for key in RULES if "remind" in key] == ["second-reminder"]
    sent = planned(reminded=day("03-10"), reminded_again=day("03-18")).steps["close-no-answer"]
    assert (window_of(sent), sent.waits_for) == ((day("03-25"), day("04-01")), "second-reminder")
    assert applying(outcome=Outcome.NO_ANSWER) == {"keep-looking"}


@pytest.mark.parametrize("wrong", [day("02-26"), day("01-01")])
def test_x10_a_reminder_sent_before_an_interview_that_moved_dates_nothing(wrong: dt.date) -> None:
    found = planned(reminded=wrong, reminded_again=wrong)
    assert found.steps == planned().steps


@pytest.mark.parametrize("held", [None, *Held])
def test_s05_nobody_hands_over_a_card_by_video_or_telephone(held: Held | None) -> None:
    at_a_table = held in (None, Held.ON_SITE)
    assert ("ask-card" in applying(held=held)) is at_a_table


@pytest.mark.parametrize(
    ("country", "step", "window"),
    [
        ("DE", "claim-travel-costs", ("02-28", "03-13")),
        ("FR", "apply-for-travel-aid", ("02-27", "03-06")),
    ],
)
def test_x70_x72_travel_is_asked_back_where_that_is_so_and_it_cost_something(
    country: str, step: str, window: tuple[str, str]
) -> None:
    found = planned(country=country, travel_paid=True).steps[step]
    assert (found.applies, window_of(found)) == (True, tuple(map(day, window)))
    for details in (
        {"country": country},
        {"travel_paid": True},
        {"country": "LU", "travel_paid": True},
        {"country": country, "travel_paid": True, "held": Held.VIDEO},
    ):
        assert step not in applying(**details)


def test_x54_a_claim_has_eight_weeks_in_germany_and_is_asked_for() -> None:
    refused: dict[str, Any] = {"outcome": Outcome.REFUSAL, "outcome_day": day("03-03")}
    step = planned(**refused, country="DE", unfair=True).steps["claim-in-writing"]
    assert (step.applies, window_of(step)) == (True, (day("03-03"), day("04-28")))
    for details in ({"country": "DE"}, {"unfair": True}, {"country": "FR", "unfair": True}):
        assert "claim-in-writing" not in applying(**refused, **details)


@pytest.mark.parametrize(
    ("on", "promise", "comes_to"),
    [
        ("02-27", Promise.NEXT_WEEK, "03-06"),  # a Friday
        ("03-02", Promise.NEXT_WEEK, "03-13"),  # a Monday
        ("03-08", Promise.NEXT_WEEK, "03-13"),  # a Sunday
        ("02-27", Promise.TWO_WEEKS, "03-13"),
        ("02-27", Promise.MONTH_END, "02-28"),
        ("12-31", Promise.MONTH_END, "12-31"),
    ],
)
def test_a_promise_without_a_date_comes_to_one(on: str, promise: Promise, comes_to: str) -> None:
    assert promised_by(day(on), promise) == day(comes_to)
    assert promised_by(None, promise) is None
    assert promised_by(day(on), None) is None


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


def test_an_offer_ends_all_that_the_article_asks_for() -> None:
    offered = applying(outcome=Outcome.OFFER, letter_asked=True, firm="Example Search")
    assert offered.isdisjoint(OF_THE_ARTICLE)


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
        *OF_THE_ARTICLE,
        "claim-travel-costs",
        "apply-for-travel-aid",
        "second-reminder",
        "close-no-answer",
        "thank-for-offer",
        "compare-offers",
        "ask-for-time",
        "tell-the-others",
        "accept-offer",
        "decline-offer",
        "withdraw-elsewhere",
        "claim-in-writing",
    }


def test_a_step_that_does_not_apply_is_not_needed_unless_it_is_done() -> None:
    offer = planned(outcome=Outcome.OFFER, done={"send-thank-you"}).steps
    assert offer["send-thank-you"].status is Status.DONE
    assert offer["follow-up"].status is Status.NOT_NEEDED


@pytest.mark.parametrize("outcome", ["", Outcome.REFUSAL])
@pytest.mark.parametrize("country", ["LU", "FR", "DE", "BE", "GB", ""])
def test_a_step_of_one_country_applies_in_no_other(country: str, outcome: str) -> None:
    answered = {"outcome": Outcome(outcome), "outcome_day": FRIDAY} if outcome else {}
    found = applying(country=country, travel_paid=True, unfair=True, **answered)
    elsewhere = {rule.id for rule in RULES.values() if rule.only_in not in ("", country)}
    assert not found & elsewhere
    assert {rule.id for rule in RULES.values() if rule.only_in} >= {
        step for step in found - applying(**answered) if step not in ("letter", "")
    }
