"""The review of drafts: what it finds, and above all what it leaves unsaid."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.letters.requests import KINDS
from after_interview.letters.review import near_misses
from after_interview.letters.words import FINDINGS
from tests.unit.cost import growth
from tests.unit.letters.drafts import CASES, INTERVIEWS, NORA, NORA_HERSELF, drafted

TODAY = "2026-02-28"


def review(
    text: str, kind: str = "thank-you", record: dict[str, Any] = NORA, **parts: Any
) -> list[dict[str, Any]]:
    """The findings in a text, as the bridge answers them."""
    message = {"letter": kind, "record": record, "you": NORA_HERSELF, "today": TODAY, "text": text}
    found: list[dict[str, Any]] = KINDS["review"]({**message, **parts})["findings"]
    return found


def codes(text: str, kind: str = "thank-you", record: Any = NORA, **parts: Any) -> list[str]:
    """What is found; that there are no thanks is tried on whole letters, in letters/corpus.py."""
    found = [finding["code"] for finding in review(text, kind, record, **parts)]
    return [code for code in found if code != "no-thanks"]


def text_of(kind: str = "thank-you", name: str = "nora") -> str:
    return drafted(name, kind).text


def paragraphs(kind: str) -> list[str]:
    return text_of(kind).split("\n\n")


def join(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_there_is_nothing_to_say_about_a_draft_as_it_was_made(name: str, kind: str) -> None:
    record, you = INTERVIEWS[name]
    made = drafted(name, kind)
    full = {**record, "proofreader": "my sister"}
    assert review(made.text, kind, full, you=you, subject=made.subject) == []


EXAMPLES = {
    "thank-you": "thank-you",
    "follow-up": "follow-up",
    "cover-letter": "cover-letter",
    "after-a-refusal": "after-refusal",
    "keep-looking": "other-offer",
}


@pytest.mark.parametrize(("page", "kind"), EXAMPLES.items())
def test_there_is_nothing_to_say_about_the_examples_of_the_guide(page: str, kind: str) -> None:
    markdown = Path(__file__).parents[2].joinpath("docs", "guide", f"{page}.md").read_text("utf-8")
    [letter, *_] = re.findall(
        r'<div class="letter"[^>]* markdown>\n\n(.*?)\n</div>', markdown, re.DOTALL
    )
    subject, _, text = letter.replace("<br>", "").partition("\n\n")
    record = {**NORA, "proofreader": "her sister"}
    found = review(text, kind, record, subject=subject, today="2026-02-27")
    # Nora does attach a letter; that it has to be added is said.
    assert [it["code"] for it in found if it["code"] != "attached"] == []


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_an_empty_draft_is_not_reviewed(text: str) -> None:
    assert codes(text, "cover-letter", pages=2) == []


def test_every_finding_has_a_sentence_that_says_what_it_found() -> None:
    text = "Dear Ms Webber,\n\n[name] XXX " + "a, b, c, d, e. " * 200
    for kind in ("thank-you", "follow-up", "cover-letter", "consultant"):
        for finding in review(text, kind, pages=1.2):
            sentence = FINDINGS[finding["code"]]
            assert sentence.format(**finding["values"]) != ""


# Order


def test_parts_that_changed_places_are_named() -> None:
    greeting, context, motivation, application, *rest = paragraphs("thank-you")
    [finding] = review(join(greeting, context, application, motivation, *rest))
    assert (finding["code"], finding["source"], finding["weight"]) == ("order", "S-14", "may")
    assert finding["values"] == {
        "first": "motivation",
        "second": "application",
    }


def test_parts_are_known_again_by_the_words_of_the_notes() -> None:
    greeting, context, motivation, _application, *rest = paragraphs("thank-you")
    anew = "My library at Sample Hotels holds answers in English, in French and in German."
    assert codes(join(greeting, context, motivation, anew, *rest)) == []
    assert codes(join(greeting, context, anew, motivation, *rest)) == ["order"]


def test_what_was_written_anew_is_in_no_wrong_place() -> None:
    greeting, _context, motivation, application, *rest = paragraphs("thank-you")
    anew = "It was a pleasure to see you."
    assert codes(join(greeting, application, motivation, anew, *rest)) == []


def test_parts_in_one_paragraph_are_in_no_order() -> None:
    greeting, context, motivation, application, *rest = paragraphs("thank-you")
    mixed = f"{application} {context} {motivation}"
    assert codes(join(greeting, mixed, *rest)) == []


# Parts that are gone


def test_a_part_of_which_no_word_is_left_is_missed() -> None:
    greeting, context, motivation, _application, *rest = paragraphs("thank-you")
    [finding] = review(join(greeting, context, motivation, *rest))
    assert (finding["code"], finding["source"]) == ("part-missing", "S-14")
    assert finding["values"] == {"part": "application"}


def test_one_word_of_it_is_enough_not_to_miss_it() -> None:
    greeting, context, motivation, _application, *rest = paragraphs("thank-you")
    anew = "You know about my library."
    assert codes(join(greeting, context, motivation, anew, *rest)) == []


def test_a_part_that_the_notes_have_nothing_for_is_not_missed() -> None:
    record = {**NORA, "strengths": "", "news": ""}
    greeting, context, motivation, *_, end = paragraphs("thank-you")
    assert codes(join(greeting, context, motivation, end), "thank-you", record) == []


@pytest.mark.parametrize("kind", ["follow-up", "missed-promise", "second-reminder", "consultant"])
def test_a_message_that_is_there_to_ask_has_a_question(kind: str) -> None:
    record = {**NORA, "consultant": "Claire Weber"}
    assert codes("Dear Claire Weber,\n\nGreetings.", kind, record)[-1] != "greeting-name"
    assert "no-question" in codes("Dear Claire Weber,\n\nGreetings.", kind, record)
    assert "no-question" not in codes("Dear Claire Weber,\n\nWell؟", kind, record)


def test_the_last_reminder_and_the_thank_you_need_no_question() -> None:
    assert "no-question" not in codes("Dear Claire Weber,\n\nGreetings.", "last-reminder")
    assert "no-question" not in codes("Dear Claire Weber,", "thank-you", {**NORA, "channel": ""})


# Names


def spelled(text: str, record: dict[str, Any] = NORA, **parts: Any) -> list[tuple[str, str]]:
    found = [f for f in review(text, record=record, **parts) if f["code"] == "spelled"]
    assert all((f["source"], f["weight"]) == ("S-26", "must") for f in found)
    return [(f["values"]["noted"], f["values"]["written"]) for f in found]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Claire Weber", []),
        ("Ms Weber", []),
        ("Claire Webber", [("Weber", "Webber")]),
        ("Claire Wéber", [("Weber", "Wéber")]),
        ("Clara Weber", [("Claire Weber", "Clara Weber")]),
        ("Claire Wbeer", [("Weber", "Wbeer")]),
        ("CLAIRE WEBER", []),
        ("Claire Weber’s team", []),
        ("the Webers", []),
        ("claire webber", [("Claire Weber", "claire webber")]),
        ("claire weber", []),
        ("Marc Weber", []),
        ("Mark Thill", [("Marc Thill", "Mark Thill")]),
        ("Exemple S.A.", [("Example", "Exemple")]),
        ("Somebody Else", []),
        ("Mr Thill", []),
        ("Claire Dupont", []),
        ("Mrs Thill", []),
        ("Clai Weber", []),
    ],
)
def test_a_name_that_is_almost_one_of_the_notes_is_asked_about(
    written: str, expected: list[tuple[str, str]]
) -> None:
    assert spelled(f"Dear Claire Weber,\n\nThanks to {written}.") == expected


def test_a_subject_is_read_too() -> None:
    assert spelled("Dear Claire Weber,", subject="Exemple S.A.") == [("Example", "Exemple")]


def test_words_of_the_notes_and_of_our_own_are_no_misspelled_names() -> None:
    record = {**NORA, "people": "Anna Thanx\nAnne Thanx", "company": "Kinds Ltd"}
    text = "Dear Anna Thanx, dear Anne Thanx,\n\nThank you.\n\nKind regards"
    assert spelled(text, record) == []


def test_only_so_many_names_are_asked_about_at_once() -> None:
    assert len(spelled("Dear Claire Weber, " + " ".join(f"Web{c}er" for c in "abcdfghi"))) == 5


def test_whoever_it_goes_to_is_greeted_by_name() -> None:
    [finding] = review("Hello,\n\n" + "\n\n".join(paragraphs("thank-you")[1:]))
    assert (finding["code"], finding["values"]) == ("greeting-name", {"name": "Claire Weber"})
    assert finding["weight"] == "may"
    others = text_of().replace("Dear Claire Weber", "Dear Marc Thill")
    # Greeted right; but it is what Claire Weber gets.
    assert codes(others, person="Marc Thill") == ["copy"]


def test_a_misspelled_greeting_is_said_once() -> None:
    text = text_of().replace("Dear Claire Weber", "Dear Ms Webber")
    assert codes(text) == ["spelled"]


def test_nobody_known_need_not_be_greeted() -> None:
    record = {**NORA, "people": ""}
    assert "greeting-name" not in codes("Hello,", record=record)


# Form


@pytest.mark.parametrize(
    ("count", "expected"), [(200, []), (201, [("long", "S-13", {"count": 201})])]
)
def test_a_thank_you_is_short(count: int, expected: list[Any]) -> None:
    text = "Weber " + "release " * (count - 1)
    found = [f for f in review(text) if f["code"] == "long"]
    assert [(f["code"], f["source"], f["values"]) for f in found] == expected
    assert "long" not in codes(text, "cover-letter")


@pytest.mark.parametrize(
    ("kind", "pages", "found"),
    [
        ("cover-letter", 1.01, True),
        ("cover-letter", 1, False),
        ("cover-letter", None, False),
        ("cover-letter", "2", False),
        ("thank-you", 2, False),
    ],
)
def test_a_letter_is_one_page_at_most(kind: str, pages: object, found: bool) -> None:  # noqa: FBT001
    assert ("pages" in codes(text_of(kind), kind, pages=pages)) is found


@pytest.mark.parametrize(
    ("record", "kind", "found"),
    [
        (NORA, "cover-letter", True),
        ({**NORA, "proofreader": " "}, "cover-letter", True),
        ({**NORA, "proofreader": "my sister"}, "cover-letter", False),
        (NORA, "thank-you", False),
    ],
)
def test_a_letter_is_proofread(record: dict[str, Any], kind: str, found: bool) -> None:  # noqa: FBT001
    assert ("proofreader" in codes(text_of(kind), kind, record)) is found


@pytest.mark.parametrize(
    ("found", "text"),
    [
        ("[name]", "Dear [name],"),
        ("{company}", "at {company}, yes"),
        ("<date>", "on <date>"),
        ("XXX", "on XXX May"),
        ("___", "on ___ May"),
        ("…", "I like … about it"),
        ("...", "I like ... about it"),
        ("TODO", "TODO: the end"),
        ("Lorem", "Lorem ipsum dolor"),
    ],
)
def test_a_place_left_to_fill_in_is_found(found: str, text: str) -> None:
    [finding] = [f for f in review(text) if f["code"] == "placeholder"]
    assert (finding["values"], finding["source"]) == ({"found": found}, "S-26")
    assert finding["weight"] == "must"


@pytest.mark.parametrize(
    "text",
    ["and so on…", "(see below)", "<c@example.com>", "<https://example.com>", "I <3 it", "todos",
     "well...", "snake_case", "XX", "5 > 4"],
)  # fmt: skip
def test_what_only_looks_like_a_place_left_is_not(text: str) -> None:
    assert "placeholder" not in codes(text)


def test_what_must_be_put_right_comes_first() -> None:
    weights = [finding["weight"] for finding in review("Hello,\n\n[name]", "cover-letter")]
    assert weights == sorted(weights, key=["must", "may"].index)
    assert set(weights) == {"must", "may"}


CHAIN = "I know Excel, SQL, Python, Java and SAP, too"
SHORT_CHAIN = "Excel, SQL, Python, Java"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- Excel\n- SQL\n- Python", True),
        ("1. Excel\n2. SQL\n3) Python", True),
        (f"{CHAIN}. {CHAIN}.", True),
        (f"{CHAIN}.\n- Excel", True),
        (f"{SHORT_CHAIN}. {SHORT_CHAIN}.", False),
        (f"{CHAIN}.", False),
        ("- Excel\n- SQL", False),
        ("We spoke of the release, which comes in April, and of what it asks of the team.", False),
        ("I keep answers in English, French and German. You keep them in two, as I saw.", False),
    ],
)
def test_an_inventory_is_no_report(text: str, found: bool) -> None:  # noqa: FBT001
    letter = f"{text_of('cover-letter')}\n\n{text}"
    assert ("inventory" in codes(letter, "cover-letter")) is found


def test_three_bullets_are_an_inventory_in_an_email_too() -> None:
    assert "inventory" in codes(f"{text_of()}\n\n- Excel\n- SQL\n- Python")
    assert "inventory" not in codes(f"{text_of()}\n\n- Excel\n- SQL")


# What was heard


def test_a_text_with_nothing_from_the_interview_is_told_so() -> None:
    text = "Dear Claire Weber,\n\nThank you for your kind welcome.\n\nKind regards"
    for kind in ("thank-you", "cover-letter"):
        [finding] = [f for f in review(text, kind) if f["code"] == "nothing-heard"]
        assert (finding["source"], finding["weight"]) == ("S-24", "may")
    assert "nothing-heard" not in codes(text, "follow-up")
    assert "nothing-heard" not in codes(text + " Release!")


def test_a_sheet_without_notes_is_said_to_be_empty() -> None:
    [_, finding] = review("Dear all,", record={"strengths": "patience"})
    assert (finding["code"], finding["source"]) == ("no-notes", "S-10")


@pytest.mark.parametrize("notes", ["of it", "料理と掃除と買い物", "pay pay pay"])
def test_notes_of_few_words_prove_nothing(notes: str) -> None:
    assert codes("Dear all,", record={"discussed": notes}) == []


def test_the_name_of_the_company_is_nothing_heard() -> None:
    record = {"company": "Cabinet Makers", "discussed": "cabinet drawers hinges handles"}
    assert "nothing-heard" in codes("Dear Cabinet Makers,", record=record)


# In general


@given(st.text() | st.just("\ud800"), st.sampled_from(["thank-you", "cover-letter", "follow-up"]))
def test_any_text_is_reviewed(text: str, kind: str) -> None:
    for finding in review(text, kind, subject=text):
        assert finding["code"] in FINDINGS


WORST = {
    "words": "Weber " + " ".join(f"Word{n}" for n in range(1_500)),
    "near names": " ".join(f"Weber{chr(97 + n % 26)} Claire{chr(97 + n % 25)}" for n in range(700)),
    "rows": " ".join(f"Claire W{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(650)),
    "one word": "W" * 10_000,
    "brackets": "[" * 10_000,
    "quotes": "a" + "'" * 9_999,
    "dots": "." * 10_000,
    "lines": "\n" * 10_000,
    "commas": "a, " * 3_300,
    "sentences": "This is a sentence of some length. " * 285,
}


@pytest.mark.parametrize("text", WORST.values(), ids=WORST)
def test_ten_thousand_characters_cost_four_times_a_quarter_of_them(text: str) -> None:
    record = {**NORA, "people": "\n".join(f"Claire{n} Weber{n}" for n in range(30))}
    assert growth(lambda size: review(text[:size], "cover-letter", record), len(text) // 4) < 10


def test_long_notes_do_not_make_it_slow() -> None:
    notes = "".join(f"Sentence number {n} of a certain length. " for n in range(240))

    def reviewed(size: int) -> None:
        some, people = notes[:size], "Weber Claire\n" * (size // 13)
        record = {**NORA, "discussed": some, "tasks": some[::-1], "people": people}
        review(some, "cover-letter", record)

    assert growth(reviewed, len(notes) // 4) < 12


def test_a_name_of_many_words_is_not_compared_as_a_whole() -> None:
    name = "One Two Three Four Five Six Seven Eight Nine"
    assert list(near_misses([name], name.replace("Nine", "None"), set())) == []
    eight, near = name.removesuffix(" Nine"), "One Two Three Four Five Six Seven Eigt"
    assert (eight, near) in near_misses([eight], near, set())


@pytest.mark.parametrize(
    ("written", "found"),
    [("Klinik Sankt Exemple", True), ("Klinic Saint Exampel", False)],
)
def test_names_are_alike_from_four_parts_in_five_on(written: str, *, found: bool) -> None:
    name = "Clinique Saint Exemple"
    assert ((name, written) in near_misses([name], f"At {written} today.", set())) is found


# Of another language, for somebody else, of another company


def test_what_is_a_word_of_chats_in_english_is_none_in_another_language() -> None:
    text = text_of().replace("Kind regards", "im Anhang lol, Dear ,")
    assert {"chat", "placeholder"} <= set(codes(text))
    assert {"chat", "placeholder", "attached"}.isdisjoint(codes(text, language="de"))


def test_the_same_email_to_somebody_else_is_a_copy() -> None:
    text = text_of()
    other = text.replace("Claire Weber", "Marc Thill", 1)
    assert "copy" in codes(text, others={"Marc Thill": f"{other}\n"})
    assert "copy" not in codes(text, others={"Marc Thill": other.replace("April", "May")})


def test_the_draft_of_somebody_else_that_nobody_opened_is_a_copy_too() -> None:
    theirs = drafted("nora", "thank-you", to="Marc Thill").text
    mine = theirs.replace("Marc Thill", "Claire Weber", 1)
    assert "copy" in codes(mine, person="Claire Weber")
    # of one that was edited, what was made of it counts
    assert "copy" not in codes(mine, person="Claire Weber", others={"Marc Thill": "Hello"})


def test_a_company_that_the_notes_name_is_no_other_employer() -> None:
    record = {"company": "Acme Ltd", "discussed": "They bought Beta Corp last year"}
    text = "Thank you. I liked the story of the team at Beta Corp."
    assert "other-company" not in codes(text, record=record)
    assert "other-company" in codes(text, record={"company": "Acme Ltd"})
    assert "other-company" not in codes(f"{text} Acme, too.", record={"company": "Acme Ltd"})


@pytest.mark.parametrize(
    ("noted", "written"),
    [("Jo\u0308rg Mu\u0308ller", "Jörg Müller"), ("O'Brien", "O’Brien"),
     ("Nguyễn", "Nguye\u0302\u0303n"), ("Anne-Marie Ek", "Anne\u2011Marie Ek")],
)  # fmt: skip
def test_one_name_in_two_encodings_is_one_name(noted: str, written: str) -> None:
    assert codes(f"Dear {written},", record={"people": noted}) == ["no-notes"]
