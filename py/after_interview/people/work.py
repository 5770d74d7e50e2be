"""Which words say what somebody does."""

from collections.abc import Iterable

from ..word_lists import words_in
from .names import key_of
from .vocabulary import ACRONYMS, HAN_ROLES, OF_WORK, ROLE_ENDINGS

LONGEST_SURNAME = 8
"""Letters of a surname that ends as a job does, at most: “Leiter”, “Pfleger”."""


_WORDS_TOO = words_in("kam it hm ta")
"""Short words of work that are other words in small letters."""


def is_of_work(words: Iterable[str]) -> bool:
    """Whether one of these words says what somebody does, or where."""
    return any(map(_is_of_work, words))


def _is_of_work(word: str) -> bool:
    key = key_of(word)
    compound = len(key) > LONGEST_SURNAME and key.endswith(ROLE_ENDINGS)
    short = key in ACRONYMS and (word.isupper() or key not in _WORDS_TOO)
    return compound or short or key in OF_WORK or any(it in word for it in HAN_ROLES)
