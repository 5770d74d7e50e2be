"""Words that say something against a letter, and the words that only look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.letters.wording import attached_in, blanks_in, chat_in, lists_in, thanks_in


@pytest.mark.parametrize(
    "text",
    ["i think so", "and i'm glad", "I like it lol", "two wks", "Great!!", "Really?!", "See u there",
     "dont worry", "I NEED this", "SEE YOU VERY SOON", "great :-)"],
)  # fmt: skip
def test_words_of_chats_are_found(text: str) -> None:
    assert list(chat_in(text, set()))


@pytest.mark.parametrize(
    "text",
    ["Work, i.e. tests", "(i) and (ii)", "U-Bahn in B4-format", "IBM and SAP", "Great!", "Why?",
     "The wk-2 code", "u@example.com", "https://example.com/u", "It was nice. IT people like it."],
)  # fmt: skip
def test_words_that_only_look_like_them_are_not(text: str) -> None:
    assert list(chat_in(text, set())) == []


def test_a_loud_name_is_no_shouting() -> None:
    assert list(chat_in("I like LOGISTIK XPRESS AG.", {"LOGISTIK", "XPRESS", "AG"})) == []


@pytest.mark.parametrize(
    "text", ["Thank you", "With many thanks", "I am grateful", "Merci", "Danke"]
)
def test_thanks_are_known(text: str) -> None:
    assert thanks_in(text)


@pytest.mark.parametrize("text", ["It was nice to meet you.", "That would be great."])
def test_their_absence_too(text: str) -> None:
    assert not thanks_in(text)


@pytest.mark.parametrize("text", ["Dear ,", "Dear Mr/Ms Weber", "(company name)", "at TBC"])
def test_blanks_are_found(text: str) -> None:
    assert list(blanks_in(text))


@pytest.mark.parametrize("text", ["Hello,", "Dear Ms Weber,", "a well-known name", "XML"])
def test_what_is_no_blank_is_not(text: str) -> None:
    assert list(blanks_in(text)) == []


@pytest.mark.parametrize("text", ["My CV is attached.", "Please find attached it", "I enclose one"])
def test_what_should_be_attached_is_found(text: str) -> None:
    assert list(attached_in(text))


@pytest.mark.parametrize("text", ["I grew attached to the team", "a semi-detached house"])
def test_affection_is_no_attachment(text: str) -> None:
    assert list(attached_in(text)) == []


def test_lists_are_found_and_sentences_are_not() -> None:
    assert list(lists_in("Excel, SQL, R, Python, Node.js, Git and more"))
    assert list(lists_in("- a\n- b\n- c"))
    assert not list(lists_in("- Monday\n- Tuesday"))
    assert not list(lists_in("I met Ann, Bo, Cy and Di, and we talked about the job for an hour."))


@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    for found in (chat_in(text, set()), blanks_in(text), attached_in(text), lists_in(text)):
        for spot in found:
            assert text[spot.begin : spot.end].strip()
