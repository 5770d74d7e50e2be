"""Every code has its words, every word its use, and sentences are given what they leave open."""

import ast
import re
from enum import StrEnum
from pathlib import Path

import pytest

import after_interview
from after_interview import RULES, Channel, Moment, Outcome, Reason, Status, words
from after_interview.links import list_words
from after_interview.links.headings import Meaning
from after_interview.record import LETTER_ASKED, TEXT_FIELDS, YOU_FIELDS
from site_build import example
from site_build.page_words import SENTENCES
from site_build.shell_types import TYPES, types_text
from site_build.tool_words import numbered
from tests.site import PROJECT
from tests.unit.node import tsc

CORE = Path(after_interview.__file__).parent
SHELL = PROJECT / "docs" / "assets" / "js"
SAID_IN = [*sorted(SHELL.rglob("*.mjs")), Path(example.__file__)]

PLACEHOLDER = re.compile(r"\{[^}]*\}")


def placeholders(text: str) -> set[str]:
    return {found[1:-1] for found in PLACEHOLDER.findall(text)}


def codes_of(*errors: str) -> set[tuple[str | None, str]]:
    """Field, where it is written out, and code of each problem that the core can find."""
    found = set()
    for path in CORE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            named = [one.value for one in node.keywords if one.arg in ("code", "problem")]
            written = [
                arg.value if isinstance(arg, ast.Constant) else None for arg in [*node.args, *named]
            ]
            if node.func.id in errors and written and isinstance(written[-1], str):
                found.add(
                    (str(written[0]) if len(written) > 1 and written[0] else None, written[-1])
                )
    return found


FIELD_PROBLEMS = ("FieldError", "Problem", "_matching", "WrittenDay", "_Readings", "_Value")
"""What says in the core that something is wrong with a field."""


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
        "previous",
        "invitation",
        "invited",
        "invited_before",
    }
    assert set(words.YOU) == set(YOU_FIELDS)


def test_every_problem_of_a_field_has_words_and_every_word_its_problem() -> None:
    core = codes_of(*FIELD_PROBLEMS)
    assert ("promised", "before-interview") in core
    fields = (SHELL / "page" / "fields.mjs").read_text("utf-8")
    shell = {
        code
        for found in re.findall(r"\.set\((.*)\);", fields)
        for code in re.findall(r'"([a-z-]+)"', found)
    } - {"time"}
    assert "half-typed" in shell
    needed = {
        f"{field}/{code}" if f"{field}/{code}" in words.PROBLEMS else code for field, code in core
    } | shell
    assert needed - set(words.PROBLEMS) <= set(words.LINK_PROBLEMS)
    assert set(words.PROBLEMS) <= needed


def test_every_reason_to_refuse_a_link_or_a_list_has_words_and_every_word_its_reason() -> None:
    fields = {code for _, code in codes_of(*FIELD_PROBLEMS)}
    links = {code for _, code in codes_of("LinkError")}
    assert links <= set(words.LINK_PROBLEMS) <= links | fields
    tables = {code for _, code in codes_of("TableError")} | {"needs-openpyxl"}
    assert tables == set(list_words.TABLE_PROBLEMS)


def test_every_problem_of_a_row_has_words_and_every_meaning_too() -> None:
    fields = {code for _, code in codes_of("FieldError", "Problem", "_matching")}
    cells = {
        "open-quote",
        "too-many-cells",
        "repeats-header",
        "several-lines",
        "lone-quote",
        "no-name",
        "called-off",
        "no-interview",
        "no-date",
        "promised-early",
        "two-times",
        "same-id",
    }
    dates = {"no-year", "another-weekday", "which-day", "which-time", "utc", "placeholder"}
    fields = {code for code in fields if not code.startswith("before-")}
    needed = fields | cells | dates | {"missing"}
    assert needed <= set(list_words.ROW_PROBLEMS) | {"half-typed", "half-typed-time"}
    assert set(list_words.MEANINGS) == set(Meaning)
    assert set(list_words.ROW_PROBLEMS) <= needed | {"half-typed", "half-typed-time"}


def test_every_doubt_about_a_link_has_words_and_every_word_its_doubt() -> None:
    written = {code for _, code in codes_of("Doubt")}
    sources = "".join(path.read_text("utf-8") for path in (CORE / "links").glob("*.py"))
    assert written <= set(words.LINK_DOUBTS)
    assert all(f'"{code}"' in sources for code in words.LINK_DOUBTS)


def test_every_reason_to_refuse_a_file_has_words() -> None:
    found = codes_of("StateError")
    # In the core most are raised with the code alone, the damaged with its place behind it.
    said = {**words.STATE_PROBLEMS, **words.FILE_PROBLEMS}
    assert {code for _, code in found if code != "interviews"} - set(said) == set()
    assert set(said) - {code for _, code in found} <= {"damaged"}


def test_only_the_damaged_file_leaves_a_place_open() -> None:
    texts = {**words.PROBLEMS, **words.STATE_PROBLEMS, **words.LINK_PROBLEMS}
    assert {key: placeholders(text) for key, text in texts.items() if placeholders(text)} == {
        "damaged": {"where"}
    }


# The sentences of the shell: tsc knows each key and what it leaves open


def test_the_types_of_the_sentences_are_current() -> None:
    assert TYPES.read_text("utf-8") == types_text(), "run `make words`"


def test_a_sentence_that_does_not_exist_or_lacks_a_part_is_an_error_of_types(
    tmp_path: Path,
) -> None:
    calls = {
        'speech.say("window.range", { first: "", last: "" })': True,
        'speech.say("window.range", { first: "" })': False,
        'speech.say("window.range")': False,
        'speech.say("no.such.sentence")': False,
        'speech.text("undo")': True,
        'speech.text("undo", { name: "" })': False,
        "speech.say(`next.${urgency}`, { title: '', day: '' })": True,
        "speech.say(`next.${some}`, { title: '', day: '' })": False,
    }
    head = f"""import {{ Speech }} from "{SHELL / "page" / "speech.mjs"}";
/** @param {{Speech}} speech @param {{"today" | "later"}} urgency @param {{string}} some */
export function said(speech, urgency, some) {{
"""
    source = tmp_path / "said.mjs"
    source.write_text(head + "\n".join(calls) + "\n}\n", encoding="utf-8")
    first = head.count("\n") + 1
    wrong = {int(line) - first for line in re.findall(r"said\.mjs\((\d+),", tsc(source))}
    assert wrong == {n for n, right in enumerate(calls.values()) if not right}


def test_every_sentence_is_said_somewhere() -> None:
    text = "\n".join(source.read_text("utf-8") for source in SAID_IN)
    families = {f"{prefix}." for prefix in re.findall(r"`([a-z.-]+)\.\$\{", text)}
    unsaid = {
        key
        for key in SENTENCES
        if f'"{key}"' not in text and f"{key.rpartition('.')[0]}." not in families
    }
    assert unsaid == set()


def test_a_place_left_open_is_named_as_the_shell_reads_it() -> None:
    for text in SENTENCES.values():
        assert all(re.fullmatch(r"[a-z]+", name) for name in placeholders(numbered(text)))
