"""The guide's numbers are the rules': whoever changes a window is told where the pages say it."""

import datetime as dt
import re
from pathlib import Path

import pytest

from after_interview import Interview, plan
from after_interview.timing import AFTER_A_PROMISE, FOLLOW_UP
from tests.site import PROJECT

PAGES = sorted((PROJECT / "docs").rglob("*.md"))
FRIDAY = dt.date(2026, 2, 27)
WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_NUMBER = rf"(\d+|{'|'.join(WORDS)})"
_SPAN = re.compile(rf"\b{_NUMBER} (?:to|or) {_NUMBER} days?\b", re.IGNORECASE)
_DAYS = re.compile(r"\bdays (\d+)(?: to | and )(\d+)\b")
_RULE = re.compile(r"\bthe (\d+)-day rule\b")
_OTHERS = re.compile(r"^\|\s*\[.*$|\[The Grad Soc\].*", re.MULTILINE)
"""What other guides say, in their tables."""


def offsets(interview: Interview, step: str, anchor: dt.date) -> tuple[int, int]:
    window = plan(interview, FRIDAY).steps[step].window
    assert window
    return (window.first - anchor).days, (window.last - anchor).days


THANKS = offsets(Interview(FRIDAY, dt.time(15)), "send-thank-you", FRIDAY)
SPANS = {THANKS, FOLLOW_UP, AFTER_A_PROMISE}


def number(text: str) -> int:
    return int(text) if text.isdigit() else WORDS.index(text.lower())


def ours(page: Path) -> str:
    return _OTHERS.sub("", page.read_text("utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(PROJECT)))
def test_a_span_of_days_is_that_of_a_rule(page: Path) -> None:
    text = ours(page)
    found = {(number(first), number(last)) for first, last in _SPAN.findall(text)}
    found |= {(int(first), int(last)) for first, last in _DAYS.findall(text)}
    assert found - SPANS == set()
    assert {int(day) for day in _RULE.findall(text)} <= {FOLLOW_UP[0]}


def test_every_rule_is_said_somewhere() -> None:
    said = {
        (number(first), number(last)) for page in PAGES for first, last in _SPAN.findall(ours(page))
    }
    assert said == SPANS


NORA = Interview(FRIDAY, dt.time(9))
PROMISED = Interview(FRIDAY, dt.time(9), promised=dt.date(2026, 3, 5))
STORY = (
    ("before-you-leave", NORA, "send-thank-you", "from the {first.day}th to {last.day} March"),
    ("before-you-leave", NORA, "follow-up", "from {first.day} to {last.day} March"),
    ("thank-you", NORA, "send-thank-you", "that Friday to Sunday {last.day} March"),
    ("follow-up", NORA, "follow-up", "her window is {first.day} to {last.day} March"),
    ("follow-up", NORA, "follow-up", "best day, Friday {best.day} March"),
    ("follow-up", PROMISED, "follow-up", "The window is then {first.day} and {last.day} March"),
    ("follow-up", PROMISED, "follow-up", "the best day, Monday {best.day} March"),
    ("timing", PROMISED, "follow-up", "| {first.day} to {last.day} Mar | Mon {best.day} Mar |"),
)


@pytest.mark.parametrize(("page", "interview", "step", "words"), STORY)
def test_the_days_of_the_story_are_those_that_the_core_works_out(
    page: str, interview: Interview, step: str, words: str
) -> None:
    planned = plan(interview, FRIDAY).steps[step]
    assert planned.window
    said = words.format(first=planned.window.first, last=planned.window.last, best=planned.best_day)
    assert said in (PROJECT / "docs" / "guide" / f"{page}.md").read_text("utf-8")


@pytest.mark.parametrize("page", ["thank-you", "follow-up", "after-a-refusal", "keep-looking"])
def test_an_example_email_keeps_to_the_length_that_the_guide_asks_for(page: str) -> None:
    text = (PROJECT / "docs" / "guide" / f"{page}.md").read_text("utf-8")
    letters = re.findall(r'<div class="letter".*?>\n(.*?)</div>', text, re.DOTALL)
    assert letters
    for letter in letters:
        body = letter.split("Kind regards")[0].split("\n\n", 2)[2]
        assert len(body.split()) <= 150
