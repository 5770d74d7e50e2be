"""What nobody sees does not pass: two names that look the same are the same."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.plain_text import one_line, visible

UNSEEN = [
    *("\u00ad", "\u034f", "\u061c", "\u115f", "\u180e", "\u200b", "\u200c", "\u200d", "\u200e"),
    *("\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2060", "\u2066", "\u2069"),
    *("\u3164", "\ufeff", "\uffa0", "\ufff9", "\U000e0041"),
]


@pytest.mark.parametrize("sign", UNSEEN, ids=lambda sign: f"U+{ord(sign):04X}")
def test_what_nobody_sees_is_taken_out(sign: str) -> None:
    assert visible(f"{sign}Ac{sign}me{sign}") == "Acme"


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",  # noqa: RUF001 - Persian: "I want"
        "क्\u200dष",  # Devanagari
        "👩🏽\u200d💻",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",  # England
        "Zoë Müller, 東京",
        "line\nline\ttab",
        "",
    ],
)
def test_what_is_written_stays(text: str) -> None:
    assert visible(text) == text


@given(st.text())
def test_once_is_enough_and_no_format_character_but_joiners_stays(text: str) -> None:
    found = visible(text)
    assert visible(found) == found
    formats = {sign for sign in found if unicodedata.category(sign) == "Cf"}
    assert not formats & set(UNSEEN) - {"\u200c", "\u200d"}


def test_one_line_is_one_line() -> None:
    assert one_line(" a\r\n b\x00c ") == "a b c"
