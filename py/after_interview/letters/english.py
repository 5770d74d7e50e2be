"""What is true of English alone, as languages.py asks for it: each function has a room of its own.

Nothing here is needed to make a draft; it makes a draft of hurried notes read like its writer.
"""

import re

from ..word_lists import words_in
from .delicate import is_delicate, is_in_confidence, is_told_by_its_words
from .foreign import is_foreign
from .sentences import alone, begins_anew, inside, is_sentence, with_subject
from .shorthand import spoken_rows, tidied
from .spoken_of import (
    about_them,
    as_she,
    as_you,
    is_quoted,
    of_somebody,
    pronoun_of,
    speaks_of_others,
    to_them,
    what_was_said,
)
from .titles import titled

__all__ = [
    "EMPTY",
    "about_them",
    "alone",
    "as_she",
    "as_you",
    "begins_anew",
    "inside",
    "is_delicate",
    "is_for_a_letter",
    "is_foreign",
    "is_in_confidence",
    "is_quoted",
    "is_sentence",
    "is_told_by_its_words",
    "of_somebody",
    "pronoun_of",
    "spoken_rows",
    "tidied",
    "titled",
    "to_them",
    "what_was_said",
    "with_subject",
]


EMPTY = words_in(
    """
    no none nothing nope n/a na nil null idk dunno ? not-sure not-yet nothing-yet no-idea tbd
    tba todo unknown don't-know dont-know can't-remember nobody no-one x xx xxx ok cant-remember
    not-applicable nothing-special nothing-really nothing-new nm see-above same same-as-above later
    to-do pass skip blank none-really not-really kindly-revert please-revert please-advise
    kindly-advise let-me-know
    """
)
"""What stands in a field, words joined by hyphens, when there is nothing to say."""

_MONEY = re.compile(
    r"\b(?:pay|paid|bonus(?:es)?|ote|day rate|hourly rate)\b|[€£$]\s?\d|\d\s?[€£$]"
    r"|\d (?:an?|per|/) ?(?:hour|day|week|month|year)\b"
    r"|\d{2,3}k (?:base|basic|package|a year|p\.?a)\b",
    re.IGNORECASE,
)
_MY_ANSWERS = re.compile(
    r"\b(?:asked (?:me|what i|how i|why i|about my|if i|whether i)"
    r"|(?:i|i['’]d) (?:said|answered|told))\b"
    r"|\bwhy i (?:left|leave|am leaving)\b",
    re.IGNORECASE,
)


def is_for_a_letter(piece: str) -> bool:
    """Whether a note on what was talked about can be shown to those who were there as it is.

    Not what speaks about them, or of money, nor a question, nor how one was answered.
    """
    spoken_of = any(
        (speaks_of_others(to_them(piece)), _MONEY.search(piece), _MY_ANSWERS.search(piece))
    )
    return not spoken_of and not is_delicate(piece) and "?" not in piece
