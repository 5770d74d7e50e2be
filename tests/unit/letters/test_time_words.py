"""Time words in drafts that are sent later than they were written."""

import datetime as dt

import pytest

from after_interview.letters.time_words import stale_time_words
from after_interview.model import Interview

DAY = dt.date(2026, 2, 26)
DAYS = {"2026-02-26": "Thursday 26 February"}


def stale(text: str, today: dt.date, time: str = "14:30", told: dt.date | None = None) -> list[str]:
    given = Interview(DAY, dt.time.fromisoformat(time), outcome_day=told)
    found = stale_time_words(text, given, today, days=DAYS)
    assert all(text[it.begin : it.end] == it.found for it in found)
    return [f"{it.found} > {it.mend}" for it in found]


NEXT, LATER, WEEK = (DAY + dt.timedelta(days=days) for days in (1, 3, 8))


@pytest.mark.parametrize(
    ("text", "today", "expected"),
    [
        ("Thank you for your time this afternoon.", DAY, []),
        ("Thank you for your time this afternoon.", NEXT, ["this afternoon > yesterday"]),
        ("Thank you for your time This afternoon.", LATER,
         ["This afternoon > on Thursday 26 February"]),
        ("We met this morning.", DAY, ["this morning > this afternoon"]),
        ("We met yesterday, and talked yesterday.", NEXT, []),
        ("We met yesterday.", LATER, ["yesterday > on Thursday 26 February"]),
        ("We met yesterday afternoon.", NEXT, []),
        ("It was good to meet you this evening.", NEXT, ["this evening > yesterday"]),
        ("We met last Thursday.", LATER, []),
        ("We met last Thursday.", WEEK, ["last Thursday > on Thursday 26 February"]),
        ("We talked about last Friday.", WEEK, []),
        ("You can reach me this afternoon.", NEXT, []),
        ("I am writing today. I will call you yesterday.", LATER, []),
        ("The order came this morning.", NEXT, []),
        ("We met this afternoon.", DAY - dt.timedelta(days=1), []),
    ],
)  # fmt: skip
def test_words_that_no_longer_fit_are_found_with_those_that_do(
    text: str, today: dt.date, expected: list[str]
) -> None:
    assert stale(text, today) == expected


def test_an_evening_is_the_day_itself() -> None:
    assert stale("We met this evening.", DAY, "19:00") == []


def test_the_day_of_the_answer_may_be_meant() -> None:
    text = "Thank you for your call yesterday."
    assert stale(text, LATER + dt.timedelta(days=1), told=LATER) == []
    assert stale(text, LATER, told=LATER) == ["yesterday > on Thursday 26 February"]
    assert stale("We met today.", LATER, told=WEEK) == ["today > on Thursday 26 February"]


def test_without_a_day_nothing_is_known() -> None:
    assert stale_time_words("We met today.", Interview(None), DAY) == ()


def test_another_language_has_its_own_words() -> None:
    words = {"when.today": "aujourd’hui", "when.yesterday": "hier", "when.day": "le {day}",
             "when.morning": "ce matin", "when.afternoon": "cet après-midi"}  # fmt: skip
    interview = Interview(DAY, dt.time(14))
    [found] = stale_time_words("Merci pour cet après-midi.", interview, NEXT, words=words)
    assert (found.found, found.mend) == ("cet après-midi", "hier")
    [found] = stale_time_words("Merci pour hier.", interview, LATER, words=words)
    assert found.mend == "le 2026-02-26"


def test_before_its_time_an_interview_was_today() -> None:
    given = Interview(DAY, dt.time(14, 30))
    [found] = stale_time_words("We met this afternoon.", given, DAY, days=DAYS, now=dt.time(9))
    assert found.mend == "today"
    assert not stale_time_words("We met this afternoon.", given, DAY, days=DAYS, now=dt.time(15))


@pytest.mark.parametrize(
    ("text", "time", "mended"),
    [
        ("Thank you for the tour last night.", "10:00", True),
        ("Thank you for the tour last night.", "18:00", False),
        ("Thank you for the tour. I read about it last night, and we talked.", "10:00", False),
    ],
)
def test_last_night_is_an_evening(text: str, time: str, mended: bool) -> None:  # noqa: FBT001
    assert stale(text, NEXT, time) == (["last night > yesterday"] if mended else [])
