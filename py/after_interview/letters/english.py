"""What is true of English alone, as languages.py asks for it: each function has a room of its own.

Nothing here is needed to make a draft; it makes a draft of hurried notes read like its writer.
"""

import re

from ..word_lists import words_in
from .delicate import is_delicate, is_in_confidence
from .foreign import is_foreign
from .sentences import begins_anew, inside, is_sentence, with_subject
from .shorthand import tidied
from .spoken_of import about_them, as_you, speaks_of_others, to_them
from .titles import titled

__all__ = [
    "EMPTY",
    "about_them",
    "as_you",
    "begins_anew",
    "inside",
    "is_delicate",
    "is_for_a_letter",
    "is_foreign",
    "is_in_confidence",
    "is_sentence",
    "tidied",
    "titled",
    "to_them",
    "with_subject",
]


EMPTY = words_in(
    """
    no none nothing nope n/a na nil null idk dunno ? not-sure not-yet nothing-yet no-idea tbd
    tba todo unknown don't-know dont-know can't-remember nobody no-one x xx xxx ok cant-remember
    not-applicable nothing-special nothing-really nothing-new nm see-above same same-as-above later
    to-do pass skip blank none-really not-really
    """
)
"""What stands in a field, words joined by hyphens, when there is nothing to say."""

_MONEY = re.compile(r"\b(?:pay|paid|bonus(?:es)?|kids?)\b|[€£$]\s?\d|\d\s?[€£$]", re.IGNORECASE)


def is_for_a_letter(piece: str) -> bool:
    """Whether a note on what was talked about can be shown to those who were there as it is.

    Not what speaks about them, or of money, nor a question.
    """
    spoken_of = speaks_of_others(to_them(piece)) or _MONEY.search(piece) is not None
    return not spoken_of and not is_delicate(piece) and "?" not in piece
