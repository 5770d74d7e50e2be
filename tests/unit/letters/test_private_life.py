"""What sounds private: as it was learned, and of notes that it was not learned from."""

import pytest

from after_interview.letters.delicate import is_delicate
from after_interview.letters.private_life import features, is_private
from after_interview.letters.shorthand import tidied
from after_interview.letters.word_kinds import KINDS
from tests.unit.cost import calls_of
from tests.unit.letters.private_model import (
    WEIGHTS,
    learned,
    lines_in,
    measured,
    notes,
    written,
)

MADE_FOR_ONESELF = lines_in("private.txt")
OF_WORK = lines_in("of_work.txt")


def test_the_weights_are_those_that_the_notes_make() -> None:
    assert WEIGHTS.read_text("utf-8") == written(*learned(*notes())), (
        "python -m tests.unit.letters.private_model writes them anew"
    )


def test_most_of_what_was_noted_for_oneself_stays_and_nearly_all_of_work_goes_out() -> None:
    known = sum(is_delicate(tidied(note)) for note in MADE_FOR_ONESELF)
    alarms = [note for note in OF_WORK if is_delicate(tidied(note))]
    assert known / len(MADE_FOR_ONESELF) > 0.8
    assert len(alarms) / len(OF_WORK) < 0.02, alarms


def test_two_thirds_of_what_nobody_learned_from_are_known() -> None:
    private, of_work = measured()
    assert private > 0.64
    assert of_work < 0.07


def test_no_note_is_of_both_kinds() -> None:
    private, of_work = map(set, notes())
    assert not private & of_work


@pytest.mark.parametrize("note", ["", " ", "…", "🙂", "42", "Größe 42", "zzz qqq"])
def test_what_says_nothing_is_not_private(note: str) -> None:
    assert not is_private(note)


def test_features_are_words_pairs_and_beginnings() -> None:
    of_kinds = {it for it in features("I’m waiting 3 weeks") if "@" in it}
    assert features("I’m waiting 3 weeks") - of_kinds == {
        "im", "waiting", "0", "weeks", "^ im", "im waiting", "waiting 0", "0 weeks", "waiti*",
    }  # fmt: skip


def test_features_are_kinds_of_words_too() -> None:
    of_kinds = {it for it in features("my knee, 3 weeks") if "@" in it}
    assert of_kinds == {
        "@me", "@body", "@day", "^@me", "^ @me", "@me @body", "@body 0", "0 @day", "@body&@me",
        "@day&@me", "@body&@day",
    }  # fmt: skip


def test_a_note_is_known_by_the_kinds_of_its_words() -> None:
    learned_from = {word for note in MADE_FOR_ONESELF for word in note.split()}
    assert not learned_from & {"bunion", "step-granny"}
    assert is_private("my bunion again")


def test_every_kind_has_words_of_its_own() -> None:
    assert all(
        words - set().union(*(KINDS[it] for it in KINDS if it != kind))
        for kind, words in KINDS.items()
    )


def test_a_long_paste_costs_no_more_than_its_beginning() -> None:
    assert calls_of(lambda: is_private("my boss " * 5_000)) < 500
