"""Every code has its words, every word its use, and sentences are given what they leave open."""

import ast
import re
from enum import StrEnum
from pathlib import Path

import pytest

import after_interview
from after_interview import RULES, Channel, Moment, Outcome, Reason, Status, Urgency, words
from after_interview.record import LETTER_ASKED, TEXT_FIELDS, YOU_FIELDS
from site_build import example
from site_build.page_words import SENTENCES
from tests.unit import javascript
from tests.unit.javascript import Call

CORE = Path(after_interview.__file__).parent
SHELL = javascript.sources()

VARIANTS = {
    "urgency": {urgency.value for urgency in Urgency},
    "code": javascript.union("engine/engine.mjs", "Failure"),
    "aside": javascript.union("device/store.mjs", "AsideReason"),
}
"""What can stand in the ${…} of a key that the shell puts together, by the last name in it."""

KEY = re.compile(r"[a-z]+(\.[a-z-]+)+")
FILES = (".mjs", ".js", ".json", ".txt", ".wasm", ".zip", ".html")
PLACEHOLDER = re.compile(r"\{[^}]*\}")


def placeholders(text: str) -> set[str]:
    return {found[1:-1] for found in PLACEHOLDER.findall(text)}


def expanded(key: str) -> set[str]:
    """A key as it is written, or each that a template can make."""
    if not key.startswith("`"):
        return {key}
    begin, _, rest = key.strip("`").partition("${")
    expression, _, end = rest.partition("}")
    # One that is not told above makes a key that no sentence has.
    variants = VARIANTS.get(expression.rpartition(".")[2], {f"${{{expression}}}"})
    return {f"{begin}{variant}{end}" for variant in variants}


def said() -> list[tuple[str, Call]]:
    """The sentences that the shell says, with the calls in which it says them."""
    found = []
    for source in SHELL.values():
        for call in javascript.calls(source, "say", "text"):
            found += [(key, call) for written in call.texts() for key in expanded(written)]
        for call in javascript.calls(source, "filled"):
            named = re.search(r'sentences\["([^"]+)"\]', call.arguments[0])
            found += [(named[1], call)] if named else []
    return found


SAID = said()


def codes_of(*errors: str) -> set[tuple[str | None, str]]:
    """Field, where it is written out, and code of each problem that the core can find."""
    found = set()
    for path in CORE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            written = [arg.value if isinstance(arg, ast.Constant) else None for arg in node.args]
            if node.func.id in errors and isinstance(written[-1], str):
                found.add((str(written[0]) if written[0] else None, written[-1]))
    return found


# The words of the core


def test_every_step_has_words() -> None:
    assert set(words.STEPS) == set(RULES)
    assert list(words.STEPS) == list(RULES)


def test_no_two_steps_have_the_same_title() -> None:
    titles = [step.title for step in words.STEPS.values()]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize(
    ("texts", "codes"),
    [
        (words.MOMENTS, Moment),
        (words.STATUSES, Status),
        (words.OUTCOMES, Outcome),
        (words.REASONS, Reason),
    ],
)
def test_every_code_has_words_in_the_order_of_the_codes(
    texts: dict[str, str], codes: type[StrEnum]
) -> None:
    assert list(texts) == [code.value for code in codes]


def test_choices_that_may_be_left_open_have_words_for_it() -> None:
    assert list(words.CHANNELS) == ["", *(channel.value for channel in Channel)]
    assert list(words.LETTERS) == ["", LETTER_ASKED]


def test_every_field_that_a_reader_can_change_has_a_name() -> None:
    assert set(words.FIELDS) == {*TEXT_FIELDS, "archived", "done", "drafts"} - {
        "created",
        "invitation",
    }
    assert set(words.YOU) == set(YOU_FIELDS)


def test_every_problem_of_a_field_has_words_and_every_word_its_problem() -> None:
    core = codes_of("FieldError", "Problem", "_matching")
    assert ("promised", "before-interview") in core
    shell = {
        code
        for call in javascript.calls(SHELL["page/fields.mjs"], "set")
        for code in javascript.literals(", ".join(call.arguments[1:]))
    } - {"time", ""}
    assert "half-typed" in shell
    needed = {
        f"{field}/{code}" if f"{field}/{code}" in words.PROBLEMS else code for field, code in core
    } | shell
    assert needed - set(words.PROBLEMS) <= set(words.LINK_PROBLEMS)
    assert set(words.PROBLEMS) <= needed


def test_every_reason_to_refuse_a_link_or_a_list_has_words_and_every_word_its_reason() -> None:
    fields = {code for _, code in codes_of("FieldError", "Problem", "_matching")}
    links = {code for _, code in codes_of("LinkError")}
    assert links <= set(words.LINK_PROBLEMS) <= links | fields
    assert {code for _, code in codes_of("TableError")} == set(words.TABLE_PROBLEMS)


def test_every_reason_to_refuse_a_file_has_words() -> None:
    found = codes_of("StateError")
    # In the core most are raised with the code alone, the damaged with its place behind it.
    assert {code for _, code in found if code != "interviews"} - set(words.STATE_PROBLEMS) == set()
    assert set(words.STATE_PROBLEMS) - {code for _, code in found} <= {"damaged"}


def test_only_the_damaged_file_leaves_a_place_open() -> None:
    texts = {**words.PROBLEMS, **words.STATE_PROBLEMS, **words.LINK_PROBLEMS}
    assert {key: placeholders(text) for key, text in texts.items() if placeholders(text)} == {
        "damaged": {"where"}
    }


# The sentences of the shell


def test_the_scan_sees_what_the_shell_says() -> None:
    keys = {key for key, _ in SAID}
    assert {"ticked", "window.day", "next.today", "engine.failed.missing", "next.offer"} <= keys
    calls = dict(SAID)
    assert calls["window.range"].parts() == {"first", "last"}
    assert calls["interview.name"].parts() == {"company", "role"}
    assert calls["undo"].parts() == set()


@pytest.mark.parametrize("key", sorted({key for key, _ in SAID}))
def test_a_sentence_that_is_said_exists(key: str) -> None:
    assert key in SENTENCES


@pytest.mark.parametrize("module", SHELL)
def test_a_key_that_is_handed_on_exists(module: str) -> None:
    families = {key.partition(".")[0] for key in SENTENCES}
    keys = {
        text
        for text in javascript.literals(SHELL[module])
        if KEY.fullmatch(text) and not text.endswith(FILES) and text.partition(".")[0] in families
    }
    assert keys <= set(SENTENCES)


@pytest.mark.parametrize("key", SENTENCES)
def test_every_sentence_is_said_somewhere(key: str) -> None:
    in_python = Path(example.__file__).read_text("utf-8")
    written = {text for source in SHELL.values() for text in javascript.literals(source)}
    assert key in {*written, *dict(SAID)} or f'"{key}"' in in_python


@pytest.mark.parametrize("key", SENTENCES)
def test_what_a_sentence_leaves_open_is_what_it_is_given(key: str) -> None:
    given = [call.parts() for said_key, call in SAID if said_key == key]
    for parts in given:
        if parts is not None:
            assert placeholders(SENTENCES[key]) <= parts


def test_a_place_left_open_is_named_as_the_shell_reads_it() -> None:
    for text in SENTENCES.values():
        assert all(re.fullmatch(r"[a-z]+", name) for name in placeholders(text))
