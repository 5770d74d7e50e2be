"""The words that a page carries are those that the scripts of its tools can say."""

import re

import pytest

from site_build import said
from site_build.page_words import SENTENCES
from site_build.said import read_by, said_by, tools
from site_build.tools import TOOLS


def test_every_tool_has_its_module() -> None:
    assert sorted(tools()) == sorted(TOOLS)
    assert all(module.is_file() for module in tools().values())


def test_a_tool_says_what_its_own_modules_and_the_shell_do() -> None:
    steps = said_by("steps", SENTENCES)
    assert {"steps.none", "best.because", "storage.aside.partly", "tool.missing"} <= steps
    assert not any(key.startswith(("engine.", "picker.", "calendar.")) for key in steps)
    assert {"notes.count", "picker.new", "people.full"} <= said_by("notes", SENTENCES)


def test_a_part_of_a_key_says_all_that_it_may_be() -> None:
    assert {key for key in SENTENCES if key.startswith("engine.failed.")} <= said_by(
        "letters", SENTENCES
    )


def test_a_tool_reads_the_tables_that_its_modules_name() -> None:
    tables = ("titles", "statuses", "problems", "stateProblems", "tableProblems")
    assert read_by("steps", tables) == {"titles", "statuses"}
    assert read_by("checklist", tables) == {"titles", "statuses", "problems", "stateProblems"}


def test_no_sentence_is_said_by_nobody() -> None:
    assert set().union(*(said_by(tool, SENTENCES) for tool in TOOLS)) == set(SENTENCES)


def test_a_tool_of_which_nobody_knows_is_an_error() -> None:
    with pytest.raises(KeyError):
        said_by("horoscope", SENTENCES)


def test_words_are_looked_up_in_ways_that_are_seen() -> None:
    """`speech.words.titles`, or `{ titles } = speech.words;`: no other way would be noticed."""
    other = re.compile(r"\bspeech\.words\b(?!\.\w|;)")
    found = {
        module.name: other.findall(module.read_text("utf-8"))
        for module in said.SCRIPTS.rglob("*.mjs")
    }
    # letters.mjs hands on the words of the page to speak another language's dates.
    assert {name for name, uses in found.items() if uses} == {"letters.mjs"}
