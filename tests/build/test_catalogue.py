"""The words of the tools reach translators: all of them, and as they stand."""

import re
from collections.abc import Iterator

import pytest
from babel.messages.pofile import read_po

from after_interview import words
from after_interview.links import list_words as lists
from after_interview.links.message_words import MESSAGE
from site_build.catalogue import TEMPLATE, extract, pseudo, template_text, texts_of
from site_build.example import STRIP_ROWS
from site_build.page_words import COUNTED, SENTENCES

MESSAGES = [text for message in extract() if message.id for text in texts_of(message)]
PLACEHOLDER = re.compile(r"\{[a-z_]+\}")


def shown() -> Iterator[str]:
    """Every text that Python hands to gettext."""
    for step in words.STEPS.values():
        yield from (step.title, step.why, step.how, step.due)
    for texts in (
        words.MOMENTS, words.STATUSES, words.OUTCOMES, words.CHANNELS, words.LETTERS, words.FIELDS,
        words.REASONS, words.PROBLEMS, words.STATE_PROBLEMS, words.FILE_PROBLEMS, words.TONES,
        words.MOTIVATIONS, words.YOU, words.WRITE_TO, words.CUSTOMS, words.LINK_PROBLEMS,
        SENTENCES, lists.MEANINGS, lists.ROW_PROBLEMS, lists.TABLE_PROBLEMS, lists.LIST_WORDS,
        MESSAGE,
    ):  # fmt: skip
        yield from texts.values()
    yield from (text for counted in COUNTED.values() for text in counted)
    yield words.NO_COUNTRY
    yield words.NO_REGION
    yield from (row.label for row in STRIP_ROWS)


def test_the_template_for_translators_is_current() -> None:
    assert TEMPLATE.read_text("utf-8") == template_text(), "run `make words`"


def test_every_text_of_the_core_and_the_shell_is_marked() -> None:
    assert set(shown()) - set(MESSAGES) == set()


def test_texts_of_the_templates_are_marked_too() -> None:
    assert {"Add an interview", "Keep this interview", "Try again", "Replace"} <= set(MESSAGES)


def test_the_template_is_read_by_gettexts_own_tools() -> None:
    with TEMPLATE.open("rb") as file:
        catalog = read_po(file, abort_invalid=True)
    read = [message for message in catalog if message.id]
    assert {text for message in read for text in texts_of(message)} == set(MESSAGES)
    assert {"".join(message.string or "") for message in read} == {""}
    assert catalog.charset == "utf-8"


def test_no_date_and_no_line_number_stands_in_the_template() -> None:
    text = TEMPLATE.read_text("utf-8")
    assert not re.search(r"^(?!msgid).*\d{4}-\d\d-\d\d|^#:.*:\d", text, re.MULTILINE)


def is_plain(text: str) -> bool:
    return (
        text == text.strip()
        and not re.search(r"""[<>&"'`%]|\.\.\.|  |\n""", text)
        and "{" not in PLACEHOLDER.sub("", text)
    )


def test_a_text_is_plain_and_set_as_print_sets_it() -> None:
    assert [text for text in MESSAGES if not is_plain(text)] == []


@pytest.mark.parametrize("text", ["two  spaces", "a 'quote'", "50 %", "wait...", " end", "{Name}"])
def test_a_text_that_is_not_plain_is_seen(text: str) -> None:
    assert not is_plain(text)


def is_pseudo(found: str, text: str) -> bool:
    return (
        len(found) >= len(text) * 5 // 4
        and (found[0], found[-1]) == ("[", "]")
        and sorted(PLACEHOLDER.findall(found)) == sorted(PLACEHOLDER.findall(text))
        and not re.search(r"[A-Za-z]", PLACEHOLDER.sub("", found))
    )


def test_a_pseudo_text_is_longer_accented_and_keeps_what_is_filled_in() -> None:
    assert [text for text in MESSAGES if not is_pseudo(pseudo(text), text)] == []


def test_a_text_that_is_not_pseudo_is_seen() -> None:
    assert not is_pseudo("[Öþ]", "Open")
    assert not is_pseudo(pseudo("Open"), "Open {name}")


def test_different_texts_are_different_in_pseudo_too() -> None:
    assert len({pseudo(text) for text in MESSAGES}) == len(MESSAGES)
