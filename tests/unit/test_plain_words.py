"""Nobody needs a word above level B1 in order to act: those that cannot be avoided are few.

Levels are those of cefrpy, averaged over the parts of speech of a word; above 3.5 is B2 or more.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from cefrpy import CEFRAnalyzer  # type: ignore[import-untyped]

from after_interview import words
from tests.site import PROJECT

B1_AT_MOST = 3.5
LEVELS = CEFRAnalyzer()

OF_THE_MATTER = {
    "applicant",
    "applicants",
    "assessment",
    "candidate",
    "candidates",
    "conditional",
    "unconditional",
    "consultant",
    "contract",
    "draft",
    "drafts",
    "employer",
    "employers",
    "feedback",
    "outcome",
    "overtime",
    "recommendation",
    "recruiter",
    "recruiters",
    "recruiting",
    "references",
    "reminder",
    "reminders",
    "rejection",
    "trial",
    "withdraw",
    "withdrawn",
}
"""What readers meet at an interview whether we say it or not; the pages explain them by use."""

OF_THE_SITE = {"browser", "checklist", "emails", "voicemail", "website", "inbox"}
"""What is on their screen."""

EVERYDAY = {
    "attached",
    "attendance",
    "cannot",
    "certificate",
    "clients",
    "colleague",
    "expected",
    "expectations",
    "fixed",
    "found",
    "friendly",
    "goodbye",
    "goodbyes",
    "means",
    "neither",
    "optional",
    "proofread",
    "proofreads",
    "unanswered",
    "warehouse",
    "reverse",
    "refreshes",
    "timing",
    "somewhat",
}
"""Rated hard for their other meanings, or made of two easy words."""

OF_LAW = {
    "bind",
    "binds",
    "collective",
    "consent",
    "data",
    "enforced",
    "equal",
    "federal",
    "sexual",
    "orientation",
    "tribunal",
}
"""On the pages about rights and offers, where another word would say something else."""

NAMES = {"abi", "careery", "de", "gov", "guichet", "km", "lu", "traitement", "uk", "droits"}

HARD_BUT_USED = OF_THE_MATTER | OF_THE_SITE | EVERYDAY | OF_LAW | NAMES
MOST_EXCEPTIONS = 80

PAGES = [
    *sorted((PROJECT / "docs" / "guide").glob("*.md")),
    *(PROJECT / "docs" / f"{name}.md" for name in ("index", "checklist", "dates", "letters")),
]
_APART = (
    re.compile(r"\A---\n.*?\n---\n", re.DOTALL),
    re.compile(r"<div.*?</div>", re.DOTALL),  # the examples: letters of somebody
    re.compile(r"</?span[^>]*>"),  # what keeps a word on one line
    re.compile(r"^\|.*$", re.MULTILINE),  # what other guides say
    re.compile(r"\{[^}]*\}"),
    re.compile(r"(?<=\])\([^)]*\)"),
    re.compile(r"(?<!\*)\*[^*\n]+\*(?!\*)"),  # titles, and words of other languages
)


def hard_words(text: str) -> Iterator[str]:
    """Words above B1 in a text, without names, which begin with a capital letter."""
    for word in set(re.findall(r"(?<![\w’])[a-z]+(?![\w’])", text)):
        level = LEVELS.get_average_word_level_float(word)
        if level is None or level > B1_AT_MOST:
            yield word


def prose(page: Path) -> str:
    text = page.read_text("utf-8")
    for apart in _APART:
        text = apart.sub(" ", text)
    return text


@pytest.mark.parametrize("step", words.STEPS)
def test_a_step_is_said_in_words_of_level_b1(step: str) -> None:
    said = words.STEPS[step]
    text = f"{said.title} {said.why} {said.how} {said.due}"
    assert set(hard_words(re.sub(r"\{[a-z_]+\}", " ", text))) - HARD_BUT_USED == set()


def test_so_are_the_choices_and_the_fields() -> None:
    tables = (words.MOMENTS, words.OUTCOMES, words.FIELDS, words.STATUSES, words.CUSTOMS)
    text = " ".join(text for table in tables for text in table.values())
    assert set(hard_words(text)) - HARD_BUT_USED - {"archived", "overdue", "upcoming"} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_is_written_in_words_of_level_b1(page: Path) -> None:
    assert set(hard_words(prose(page))) - HARD_BUT_USED == set()


def test_the_exceptions_are_few_and_all_of_them_are_used() -> None:
    assert len(HARD_BUT_USED) <= MOST_EXCEPTIONS
    steps = " ".join(f"{s.title} {s.why} {s.how} {s.due}" for s in words.STEPS.values())
    used = set(hard_words(" ".join([steps, *map(prose, PAGES)])))
    tables = (words.MOMENTS, words.OUTCOMES, words.FIELDS, words.STATUSES, words.CUSTOMS)
    used |= set(hard_words(" ".join(text for table in tables for text in table.values())))
    assert HARD_BUT_USED - used == set()


def test_a_hard_word_is_noticed() -> None:
    assert set(hard_words("Notwithstanding the aforementioned, you may call.")) == {
        "aforementioned"
    }
