"""The best day of a window: weekends and public holidays passed over, and the reason said."""

import datetime as dt

import pytest

from after_interview import Reason, Window, WorkingWeek
from after_interview.working_week import ANYWHERE, week_from
from tests.unit.examples import AFTERNOON, FRIDAY, day, days, planned, window_of

GERMAN_EASTER = days("2026-04-03", "2026-04-06")
LUXEMBOURG_CHRISTMAS = days("2025-12-25", "2025-12-26", "2026-01-01")
NEW_YEAR = days("2027-01-01")


def best(
    first: str, last: str, holidays: frozenset[dt.date] = frozenset()
) -> tuple[str, str | None]:
    week = WorkingWeek(holidays=holidays)
    found, reason = week.best_day(Window(day(first), day(last)))
    return found.isoformat()[5:], reason


def test_a_working_day_at_the_start_is_the_best_without_a_reason() -> None:
    assert best("03-06", "03-09") == ("03-06", None)


def test_a_weekend_at_the_start_is_passed_over_within_the_window() -> None:
    assert best("03-07", "03-10") == ("03-09", Reason.WEEKEND)


def test_a_sunday_at_the_start_is_passed_over() -> None:
    assert best("03-08", "03-09") == ("03-09", Reason.WEEKEND)


def test_a_window_of_weekend_days_leads_to_the_monday_after_it() -> None:
    assert best("02-28", "03-01") == ("03-02", Reason.WEEKEND)


def test_a_holiday_in_the_week_leads_to_the_next_day() -> None:
    assert best("06-23", "06-24", days("2026-06-23")) == ("06-24", Reason.HOLIDAY)


def test_a_window_of_holidays_leads_past_it() -> None:
    assert best("12-24", "12-25", days("2026-12-24", "2026-12-25")) == (
        "12-28",
        Reason.WEEKEND_AND_HOLIDAY,
    )


def test_a_holiday_on_a_weekend_is_a_weekend() -> None:
    assert best("05-30", "05-31", days("2026-05-30", "2026-05-31")) == ("06-01", Reason.WEEKEND)


def test_a_holiday_after_the_first_working_day_changes_nothing() -> None:
    assert best("06-22", "06-24", days("2026-06-23")) == ("06-22", None)


def test_the_easter_cluster_leads_from_good_friday_to_the_tuesday_after() -> None:
    thursday = day("04-02")
    step = planned(day=thursday, time=AFTERNOON, holidays=GERMAN_EASTER).steps["send-thank-you"]
    assert step.best_day == day("04-07")
    assert step.best_day_reason is Reason.WEEKEND_AND_HOLIDAY


def test_where_good_friday_is_worked_easter_stays_as_it_is() -> None:
    thursday = day("04-02")
    easter_monday = days("2026-04-06")
    step = planned(day=thursday, time=AFTERNOON, holidays=easter_monday).steps["send-thank-you"]
    assert (step.best_day, step.best_day_reason) == (day("04-03"), None)


def test_the_christmas_cluster_leads_from_the_day_to_the_monday_after() -> None:
    eve = dt.date(2025, 12, 24)
    plan = planned(day=eve, time=AFTERNOON, holidays=LUXEMBOURG_CHRISTMAS, today=eve)
    thanks, follow_up = plan.steps["send-thank-you"], plan.steps["follow-up"]
    assert thanks.best_day == dt.date(2025, 12, 29)
    assert thanks.best_day_reason is Reason.WEEKEND_AND_HOLIDAY
    assert (follow_up.best_day, follow_up.best_day_reason) == (dt.date(2025, 12, 31), None)


def test_the_turn_of_the_year_is_passed_over() -> None:
    eve = day("12-31")
    step = planned(day=eve, time=AFTERNOON, holidays=NEW_YEAR, today=eve).steps["send-thank-you"]
    assert step.best_day == dt.date(2027, 1, 4)
    assert step.best_day_reason is Reason.WEEKEND_AND_HOLIDAY


def test_consultants_and_recruiters_are_reached_on_working_days() -> None:
    saturday = planned(day=day("02-28"), firm="Example Search").steps
    assert saturday["talk-to-consultant"].best_day == day("03-02")
    assert saturday["send-thank-you"].best_day == day("03-02")


@pytest.mark.parametrize("offset", range(7))
def test_saturday_and_sunday_are_the_weekend(offset: int) -> None:
    weekday = day("03-02") + dt.timedelta(days=offset)  # a Monday
    assert ANYWHERE.is_weekend(weekday) is (offset in (5, 6))


def test_a_working_day_is_neither_weekend_nor_holiday() -> None:
    assert ANYWHERE.is_working_day(FRIDAY)
    assert not WorkingWeek(holidays=days("2026-02-27")).is_working_day(FRIDAY)
    assert not ANYWHERE.is_working_day(day("02-28"))


def test_where_friday_and_saturday_are_the_weekend_a_thursday_is_answered_on_sunday() -> None:
    thursday = day("02-26")
    found = planned(thursday, day=thursday, time=AFTERNOON, weekend={4, 5})
    thanks = found.steps["send-thank-you"]
    assert window_of(thanks) == (day("02-27"), day("02-28"))
    assert (thanks.best_day, thanks.best_day_reason) == (day("03-01"), Reason.WEEKEND)


def test_a_weekend_may_be_one_day_or_two_that_are_apart() -> None:
    window = Window(day("02-27"), day("02-28"))  # Friday and Saturday
    assert week_from([6], []).best_day(window) == (day("02-27"), None)
    assert week_from([4, 6], []).best_day(window) == (day("02-28"), Reason.WEEKEND)
    assert week_from([4], ["2026-02-28"]).best_day(window) == (
        day("03-01"),
        Reason.WEEKEND_AND_HOLIDAY,
    )


@pytest.mark.parametrize("weekend", [range(7), [7], [-1]])
def test_a_week_without_a_working_day_is_none(weekend: list[int]) -> None:
    with pytest.raises(ValueError, match="weekend"):
        week_from(weekend, [])


def test_working_days_are_counted_from_the_day_after() -> None:
    week = WorkingWeek(holidays=days("2026-03-03"))
    counted = [week.working_day_after(FRIDAY, n) for n in range(4)]
    assert counted == [FRIDAY, day("03-02"), day("03-04"), day("03-05")]


def test_a_window_holds_both_its_first_and_its_last_day() -> None:
    window = Window(day("03-06"), day("03-09"))
    assert [d for d in range(4, 12) if day(f"03-{d:02}") in window] == [6, 7, 8, 9]
