"""The tools and the drafts call everything by one word, the same as the guide."""

from pathlib import Path

import pytest

from site_build.catalogue import extract
from tests.readers_words import others_in

LETTERS = Path(__file__).parent / "letters"
GOLDEN = sorted((LETTERS / "golden").glob("*.txt"))
TYPED = " ".join(notes.read_text("utf-8") for notes in sorted(LETTERS.glob("*.json")))
MESSAGES = [str(message.id) for message in extract() if message.id]


def test_the_tools_say_one_word_each() -> None:
    assert len(MESSAGES) > 800
    assert {text: found for text in MESSAGES if (found := others_in(text))} == {}


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_a_draft_says_one_word_each(file: Path) -> None:
    """What people typed stays as they typed it: only the words of ours are held to the list."""
    drafts = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("=")]
    assert len(drafts) > 100
    assert set(others_in("\n".join(drafts))) - set(others_in(TYPED)) == set()


def test_who_stands_between_is_the_agency_consultant() -> None:
    loose = [text for text in MESSAGES if "your consultant" in text.lower()]
    assert loose == []


@pytest.mark.parametrize(
    "text", ["an E-mail", "Thank them after a refusal", "the post", "They rang", "a fortnight"]
)
def test_another_word_is_noticed(text: str) -> None:
    assert others_in(text)


@pytest.mark.parametrize(
    "text", ["https://example.com/post/7", "postpone it", "the spring", "bring it", "positive"]
)
def test_what_only_looks_like_one_is_not(text: str) -> None:
    assert others_in(text) == []
