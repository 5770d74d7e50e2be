"""Which words say what somebody does."""

from collections.abc import Iterable

from .names import key_of
from .vocabulary import ACRONYMS, HAN_ROLES, OF_WORK, ROLE_ENDINGS

LONGEST_SURNAME = 8
"""Letters of a surname that ends as a job does, at most: “Leiter”, “Pfleger”."""


def is_of_work(words: Iterable[str]) -> bool:
    """Whether one of these words says what somebody does, or where."""
    return any(map(_is_of_work, words))


def _is_of_work(word: str) -> bool:
    key = key_of(word)
    compound = len(key) > LONGEST_SURNAME and key.endswith(ROLE_ENDINGS)
    return compound or key in OF_WORK or key in ACRONYMS or any(it in word for it in HAN_ROLES)
