"""Thirty-eight people's notes, written before any draft of them: what went wrong, by its kind."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from after_interview.letters import english
from after_interview.letters.drafting import draft
from after_interview.letters.kinds import KINDS
from after_interview.letters.phrases import lines_of
from after_interview.record import Record, candidate_from, interview_from, notes_from
from tests.unit.letters.test_strangers_notes import thanked

SETS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "notes" / "sets.json").read_text("utf-8")
)


def everything_drafted(notes: dict[str, str]) -> tuple[str, str]:
    """All drafts to the employer and the consultant of these notes, and all that was left out."""
    record = Record(day="2026-11-24", letter="asked", firm="Example Staffing", **notes)  # type: ignore[typeddict-item]
    interview, _ = interview_from(record)
    texts, left = [], []
    for kind in ("thank-you", "cover-letter", "follow-up", "consultant"):
        met = [person.name for person in interview.people if KINDS[kind].per_person]
        for name in met or [""]:
            made = draft(
                kind,
                interview,
                notes_from(record),
                candidate_from({}),
                dt.date(2026, 11, 25),
                name=name,
            )
            texts.append(made.text)
            left += [piece for gap in made.missing for piece in gap.pieces]
    return "\n".join(texts), "\n".join(left)


@pytest.mark.parametrize("name", SETS)
def test_what_is_private_stays_and_nothing_else_is_lost(name: str) -> None:
    of_one = SETS[name]
    drafts, left = everything_drafted(of_one["notes"])
    assert [it for it in of_one["goes"] if it not in drafts] == []
    assert [it for it in of_one["stays"] if it in drafts or it not in left] == []
    assert [it for it in of_one["never"] if it in drafts] == []


@pytest.mark.parametrize(
    ("people", "topic", "said"),
    [
        ("Dr Okafor", "dr okafor said he stops if they lift a hand", "you said you stop if they"),
        ("Kate Donnelly", "kate sed they do handover at 7 2", "you said you do handover at 7 2."),
        ("Jess", "jess said shes been there since she was 18 n still loves it",
         "you said you’ve been there since you were 18 and still love it."),
        ("Magda", "Magda said you can tell a good picker by their shoes",
         "you said you can tell a good picker by their shoes."),
        ("Magda", "Magda said their new hall is quiet", "you said your new hall is quiet."),
        ("Mrs Hughes", "mrs hughes say me that the residents choose the menu",
         "you told me that the residents choose the menu."),
        ("Mrs Hughes", "mrs hughes explain me that she check every plate herself",
         "you explained to me that you check every plate yourself."),
        ("Gio", "gio sed the one next to his was free", "you said the one next to yours was free."),
        ("Rohit", "Rohit sir told that the first call matters most",
         "you told me that the first call matters most."),
        ("Bernie Walsh", "Bernie says she still shakes before every shift",
         "you say you still shake before every shift."),
        ("Farah", "farah said they ring tenants before they write to them",
         "you said you ring tenants before you write to them."),
        ("Mme Roussel", "Mme Roussel explain that each child has his own rhythm",
         "you explain that each child has his own rhythm."),
        ("Ann Lee", "Ann said the owner thinks she is too strict",
         "you said the owner thinks she is too strict."),
    ],
)  # fmt: skip
def test_a_remark_is_said_to_whoever_made_it(people: str, topic: str, said: str) -> None:
    assert f"stayed with me: {said}" in thanked(people, topic=topic)


def test_a_consultant_reads_names_with_their_capitals() -> None:
    told = thanked("Jess\nMick", "consultant", topic="jess said the till is new")
    assert "stayed with me: Jess said the till is new." in told
    told = thanked("Dr Okafor\nSian", "consultant", topic="dr okafor said the room is quiet")
    assert "stayed with me: Dr Okafor said the room is quiet." in told


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "my back hurts. and a firm that looks after its wagons",
            "What draws me to the job: a firm that looks after its wagons.",
        ),
        ("loan ran out. but i do like the music", "I do like the music."),
        ("But I do like the music.", "I do like the music."),
        ("I like the music. And I like the hours.", "I like the music. And I like the hours."),
        ("so we can grow", "We can grow."),
        ("start when you want", "I can start when you want."),
        ("want to learn! love the team", "I want to learn! I love the team."),
    ],
)
def test_what_was_joined_to_what_is_left_out_stands_alone(note: str, said: str) -> None:
    assert f"\n\n{said}\n\n" in thanked("Ann Lee", motivation=note)


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("exams 12-16 jan cant work then", "exams 12-16 Jan; I can’t work then"),
        ("away friday can start after", "away Friday; I can start after"),
        ("cld do a test mon or tues", "could do a test Monday or Tuesday"),
        ("any wed or thu", "any Wednesday or Thursday"),
        ("sat nights 6-close", "Saturday nights 6-close"),
        ("no sat work", "no Saturday work"),
        ("we sat in the sun with the sat nav", "we sat in the sun with the sat nav"),
        ("tips r split, juniors who r keen", "tips are split, juniors who are keen"),
        ("python, r and sql", "python, r and sql"),
        ("i use r daily", "I use r daily"),
        ("they hear it 2", "they hear it too"),
        ("2 other cos, cos i asked", "2 other companies, because I asked"),
        ("as in my current co", "as in my current company"),
        ("I am told that it is new", "I am told that it is new"),
        ("he told that story", "he told that story"),
        ("i want learn from the chef", "I want to learn from the chef"),
        ("18% -> 27%, start feb", "18% to 27%, start Feb"),
        ("wed late till 8, kids clinic on sats", "Wednesday late till 8, kids clinic on Saturdays"),
        ("no1 shouts b4 noon", "no one shouts before noon"),
        ("my trial day could be any Tuesday", "my trial day could be any Tuesday"),
    ],
)  # fmt: skip
def test_what_hurried_hands_shorten_is_written_out(typed: str, tidy: str) -> None:
    assert lines_of(typed, english) == [tidy]


@pytest.mark.parametrize(
    "note",
    ["turnos de 12 horas", "horaire flexible 7h-10h", "me llaman el lunes", "préavis 2 mois"],
)
def test_days_and_hours_of_other_languages_are_known(note: str) -> None:
    assert english.is_foreign(note)


def test_a_beginning_without_its_end_is_left_out() -> None:
    text = thanked(
        "Ms Stein",
        "cover-letter",
        discussed="new hall. Ms Stein has, I gather, fallen out with two",
    )
    assert "new hall." in text
    assert "you have" not in text


def test_a_name_in_small_letters_has_its_capital_where_a_note_begins() -> None:
    assert "Lou plays radio 3" in thanked(
        "Lou\nGreta", "cover-letter", culture_said="lou plays radio 3"
    )


def test_a_number_ends_a_sentence_too() -> None:
    text = thanked("Ann Lee", strengths="margins of 70%+. been off the drink a year")
    assert "70%+" in text
    assert "drink" not in text


def test_a_phrase_of_letters_alone_says_nothing() -> None:
    assert "revert" not in thanked("Ann Lee", news="i can join in 15 days. kindly revert")


def test_whoever_was_met_is_no_point_that_was_talked_about() -> None:
    people = "Greg Hale\nNadia"
    points = (
        "backups\ngreg couldnt answer that\nNadia explained the rota\nNadia's test plan\nold hall"
    )
    for to_first in (people, "Nadia\nGreg Hale"):
        text = thanked(to_first, "cover-letter", discussed=points)
        assert "backups; " in text
        assert "; old hall." in text
        assert "couldn" not in text
        assert "explained" not in text
        assert "test plan" in text
    typed = thanked("Nadia", "cover-letter", discussed="You told me that replies slip to two days.")
    assert "You told me that replies slip to two days." in typed
