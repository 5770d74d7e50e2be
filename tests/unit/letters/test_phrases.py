"""Notes in letters: sentences as they are, anything else set apart, nothing lost in silence."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from after_interview.letters import as_typed, english
from after_interview.letters.languages import language_of
from after_interview.letters.phrases import (
    Phrase,
    is_empty,
    lines_of,
    one_stop,
    phrase,
    quotable,
    set_apart,
)


def framed(note: str) -> str:
    return one_stop(f"FRAME: {note}.")


def said(note: str, **how: object) -> str:
    return phrase(note, framed, english, **how).text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "note",
    ["", " ", "no", "No.", "n/a", "N/A", "-", "–", "?", "???", "nothing", "Nothing yet!", "none",
     "not sure", "tbd", "don’t know", "...", "- \n-", "x", "🙂"],
)  # fmt: skip
def test_some_notes_say_that_there_is_nothing_to_say(note: str) -> None:
    assert is_empty(note, english) or not lines_of(note, english)
    assert said(note) == ""


@pytest.mark.parametrize(
    "note", ["no nights", "nothing new but the till", "not sure of it", "a", "5"]
)
def test_a_note_with_more_in_it_is_none_of_these(note: str) -> None:
    assert not is_empty(note, english)
    assert said(note)


@pytest.mark.parametrize(
    ("note", "text"),
    [
        # a noun, a clause, a list, a fragment, a question
        ("forklift", "FRAME: forklift."),
        ("Staff turnover in cardiology ward", "FRAME: staff turnover in cardiology ward."),
        ("your view that it will be won early", "FRAME: your view that it will be won early."),
        ("- one,\n* two;\n★ three ★", "FRAME: one; two; three."),
        ("7 yrs in cardiology, intensive care diploma",
         "FRAME: 7 years in cardiology, intensive care diploma."),
        ("how many nights?", "FRAME: how many nights?"),
        ("Smaller firm, more contact with clients.",
         "FRAME: smaller firm, more contact with clients."),
        ("the plans of Example S.A.", "FRAME: the plans of Example S.A."),
        # sentences
        ("i like it", "I like it."),
        ("I like it.", "I like it."),
        ("is it so? i think it is.", "Is it so? I think it is."),
        ("“it is so.”", "“it is so.”"),
        ("it went down by 80%", "It went down by 80%."),
        ("I am here 🙂", "I am here."),
        ("github.com/jd-dev is my portfolio", "github.com/jd-dev is my portfolio."),
        ("At Sample Hotels I keep a library.", "At Sample Hotels I keep a library."),
        ("A school that puts reading first is the school I want.",
         "A school that puts reading first is the school I want."),
        ("I see one.\n\nI see two.", "I see one.\n\nI see two."),
        # subjects left out
        ("want to learn from seniors", "I want to learn from seniors."),
        ("can start 4 january", "I can start on 4 January."),
        ("LOVE TO COOK", "I love to cook."),
        ("launched 2 brands", "I launched 2 brands."),
        ("trained nurse", "FRAME: trained nurse."),
        ("because I like it", "I like it."),
        # rows inside a line, and what says nothing
        ("1) plan 2) test 3) ship", "FRAME: plan; test; ship."),
        ("stack: dbt // team of 6", "FRAME: stack: dbt; team of 6."),
        ("in 2024 2) x", "FRAME: in 2024 2) x."),
        ("how to begin? -> with a list", "FRAME: how to begin? With a list."),
        ("idk. im friendly", "I’m friendly."),
        ("nothing. none.", ""),
        ("looked after my mum; NVQ level 2; I can drive",
         "I looked after my mum. FRAME: NVQ level 2. I can drive."),
        ("that im pregnant (3 months)", "I’m pregnant (3 months)."),
        ("10 years in a big 4, know Lux GAAP very well",
         "FRAME: 10 years in a big 4. I know Lux GAAP very well."),
        # of both kinds
        ("patient. i stay calm when ppl shout", "FRAME: patient. I stay calm when people shout."),
        ("I lead. Ten people; two sites. I plan.", "I lead. Ten people; two sites. I plan."),
        ("i lead. ten people. i plan", "I lead. FRAME: ten people. I plan."),
        ("met Dr. Roth vs. Mr. Ek", "FRAME: met Dr. Roth vs. Mr. Ek."),
        ("a team that has time", "FRAME: a team that has time."),
        ("things i could do better", "FRAME: things I could do better."),
        ("iPhone repairs", "FRAME: iPhone repairs."),
        ("-5 degrees", "FRAME: -5 degrees."),
        ("they want to move", "You want to move."),
    ],
)  # fmt: skip
def test_a_note_stands_as_its_kind_asks_for(note: str, text: str) -> None:
    assert said(note) == text


def test_of_an_inventory_only_the_beginning_stands() -> None:
    def few(items: list[str]) -> str:
        return f"{items[0]}, {items[1]}, {items[2]} and so on"

    made = phrase("Python, Django, Docker, Git, React", framed, english, among=few)
    assert made.text == "FRAME: Python, Django, Docker and so on."
    assert made.is_chain
    assert not phrase("Python, Django, Docker, Git", framed, english, among=few).is_chain
    assert (
        said("Python, Django, Docker, Git, React") == "FRAME: Python, Django, Docker, Git, React."
    )


def test_points_stand_together_and_what_cannot_be_shown_is_named() -> None:
    note = "work is night. money ok. forklift\nTDD?? they said they try"
    made = phrase(note, framed, english, together=True, fits=english.is_for_a_letter)
    assert made.text == "FRAME: work is night; forklift."
    assert made.left_out == ("money ok", "TDD?", "you said you try")
    typed = "Scores have fallen.\nHalf of them is new."
    assert said(typed, together=True) == "FRAME: Scores have fallen. Half of them is new."
    assert said("I like it.", together=True) == "I like it."


def test_what_was_heard_is_always_set_apart() -> None:
    assert set_apart(["I like it."], framed, english).text == "FRAME: I like it."
    assert set_apart([], framed, english) == Phrase()
    assert quotable("- one.\n- two.", english) == "one.; two"


@pytest.mark.parametrize(
    ("text", "once"),
    [("a..", "a."), ("a?.", "a?"), ("a…", "a…"), ("a...", "a..."), ("“a?”.", "“a?”"), ("a.", "a.")],
)
def test_a_sentence_ends_once(text: str, once: str) -> None:
    assert one_stop(text) == once


NOTES = st.text() | st.lists(
    st.sampled_from(["no", "I am", "money", "w/ ppl", "Two. Three", "x; y", "?", "a,b,c,d,e", "\n"])
).map(" ".join)  # fmt: skip


@given(NOTES)
@example("a,b,c,d,e")
def test_any_note_can_stand_in_a_letter_in_any_language(note: str) -> None:
    for language in (english, as_typed):
        made = phrase(note, framed, language, fits=language.is_for_a_letter)
        assert made.text == made.text.strip()
        assert not re.search(r"FRAME: *(?:;|\.$)|\n{3}", made.text)
        assert bool(made.text or made.left_out) == bool(lines_of(note, language))


def test_a_language_that_nobody_described_leaves_notes_as_typed() -> None:
    other = language_of("lb")
    assert language_of("en-GB") is english
    assert phrase("im w/ ppl", framed, other).text == "FRAME: im w/ ppl."
    assert phrase("Ech hunn zéng Joer an der Kichen geschafft.", framed, other).text == (
        "Ech hunn zéng Joer an der Kichen geschafft."
    )
    assert phrase("eent, zwee; dräi", framed, other).text == "FRAME: eent, zwee; dräi."
    assert (other.to_them("they"), other.about_them("your"), other.titled("kach")) == (
        "they", "your", "kach",
    )  # fmt: skip
    assert other.as_you("Ann said", ["Ann"]) == "Ann said"
    assert other.is_for_a_letter("x")
    assert not other.is_for_a_letter("x?")


# English


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("7 yrs, im free in september lol", "7 years, I’m free in September"),
        (
            "legacy php monolith nobody wants to touch lol",
            "legacy php monolith nobody wants to touch",
        ),
        ("2nd interview w/ partner w/o HR", "2nd interview with partner without HR"),
        ("Dont know, i'll see ppl on friday!!", "Don’t know, I’ll see people on Friday!"),
        ("in may i can, since march", "in May I can, since March"),
        ("start on 4 January, 2 wks", "start on 4 January, 2 weeks"),
        ("i@example.com im.example.com/im", "i@example.com im.example.com/im"),
        ("German and english", "German and English"),
        ("I LOVE TO COOK!!!", "I love to cook!"),
        ("VAT RETURNS", "VAT RETURNS"),
        ("close to home + calm", "close to home and calm"),
        ("German + French + Dutch", "German + French + Dutch"),
        ("tests @ webshop :-)", "tests at webshop"),
        ("Muller & Associés, R&D", "Muller & Associés, R&D"),
        ("baking 🍞, and bread 🍞🍞", "baking 🍞, and bread"),
    ],
)
def test_shorthand_is_written_out(typed: str, tidy: str) -> None:
    assert english.tidied(typed) == tidy


@pytest.mark.parametrize(
    ("role", "title"),
    [
        ("junior software developer (backend)", "Junior Software Developer (Backend)"),
        ("Night nurse", "Night Nurse"),
        ("warehouse job", "Warehouse"),
        ("head of sales", "Head of Sales"),
        ("Senior Accountant", "Senior Accountant"),
        ("CFO", "CFO"),
        ("iOS developer", "iOS developer"),
        ("Köchin", "Köchin"),
        ("R&D engineer (m/f/d)", "R&D engineer"),
        ("Koch m/w/d", "Koch"),
        ("NIGHT NURSE", "Night Nurse"),
        ("HEAD OF IT", "Head of IT"),
        ("IT Support Technician, 2nd level", "IT Support Technician (2nd level)"),
        ("marketing manager – DACH", "Marketing Manager (DACH)"),
        ("", ""),
    ],
)
def test_a_role_stands_as_a_title(role: str, title: str) -> None:
    assert english.titled(role) == title


@pytest.mark.parametrize(
    ("note", "told"),
    [("your view", "their view"), ("Your plans, yours", "Their plans, theirs"), ("you work", None)],
)
def test_what_was_said_is_told_to_others(note: str, told: str | None) -> None:
    assert english.about_them(note) == told


@pytest.mark.parametrize(
    ("note", "to_them"),
    [
        ("how they review", "how you review"),
        ("They're moving, and their team is new", "You’re moving, and your team is new"),
        ("customers say that they wait", "customers say that they wait"),
        ("asked about his team", "you asked about your team"),
        ("Showed me the hall", "you showed me the hall"),
        ("asked by the client", "asked by the client"),
    ],
)
def test_what_is_about_them_is_said_to_them(note: str, to_them: str) -> None:
    assert english.to_them(note) == to_them


@pytest.mark.parametrize(
    ("note", "to_her"),
    [
        ("Ann said: less is more", "you said: less is more"),
        ("Dr Lee's pilot, and Ann Lee’s team", "your pilot, and your team"),
        ("what Ann is planning", "what you are planning"),
        ("Ann hopes to grow", "Ann hopes to grow"),
        ("Annabel said so", "Annabel said so"),
    ],
)
def test_what_she_said_is_said_to_her(note: str, to_her: str) -> None:
    assert english.as_you(note, ["Ann Lee", "Ann", "Lee"]) == to_her
    assert english.as_you(note, []) == note
