"""The review finds the faults that people make, and nothing in the letters that one would send."""

import pytest

from after_interview.letters.words import FINDINGS
from tests.unit.letters.corpus import (
    BY,
    FAULTS,
    GOOD,
    Fault,
    alarms,
    found_in,
    missed,
    spoilt,
)
from tests.unit.letters.good_letters import Letter
from tests.unit.letters.third_letters import SOUNDING


def test_the_corpus_is_large_and_by_many_people() -> None:
    assert len({letter.who for letter in GOOD}) == len(GOOD) >= 60
    assert len(FAULTS) >= 110
    assert len({fault.who for fault in FAULTS}) >= 45
    assert {fault.code for fault in FAULTS} <= set(FINDINGS)


@pytest.mark.parametrize("letter", GOOD, ids=lambda letter: letter.who)
def test_there_is_nothing_to_say_about_a_good_letter(letter: Letter) -> None:
    assert found_in(letter, letter.text) == []


@pytest.mark.parametrize("said", SOUNDING, ids=lambda said: said[-40:])
def test_there_is_nothing_to_say_about_what_only_sounds_wrong(said: str) -> None:
    text = f"Dear Ann Lee,\n\n{said}\n\nKind regards,\nRobin Marsh"
    letter = Letter("anybody", "Example Works", "Planner", "Ann Lee, head", text)
    assert {it["code"] for it in found_in(letter, text)} <= {"no-notes"}


@pytest.mark.no_cover
def test_no_alarm_is_false_in_all_drafts() -> None:
    assert alarms() == []


def test_nearly_all_faults_are_found() -> None:
    assert len(missed()) <= 0.05 * len(FAULTS)


PLACED = [fault for fault in FAULTS if fault.code in ("chat", "attached", "stale", "spelled")]


@pytest.mark.parametrize("fault", PLACED, ids=lambda fault: f"{fault.code} {fault.new[:30]}")
def test_the_place_of_a_fault_is_marked(fault: Fault) -> None:
    text = spoilt(fault)
    for finding in found_in(BY[fault.who], text):
        if finding["code"] == fault.code:
            begin, end = finding["place"]
            values = finding["values"]
            assert text[begin:end].strip() == values.get("found", values.get("written"))


def test_places_are_counted_as_javascript_counts() -> None:
    letter = GOOD[0]
    [finding] = found_in(letter, letter.text.replace("I have worked", "🚚 I have lol worked"))
    place = letter.text.index("I have worked") + len("I have ") + 3
    assert finding["place"] == [place, place + 3]
