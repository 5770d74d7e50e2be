"""How much a note sounds like one that its writer made for themselves, whatever words it uses.

No list of words is ever complete, so this one was learned: `private_weights.py` says of words, of
pairs of words and of beginnings of words how much they speak for “for myself” or for “of work”. It
was made from notes of both kinds by tests/unit/letters/private_model.py, and is small on purpose.
"""

import math
import re
from functools import cache, lru_cache

from .private_weights import BIAS, WEIGHTS

BEGINNING = 5
"""Letters of the beginning of a longer word, which stands for all its forms."""

MOST_WORDS = 80
"""Words of a piece that are looked at: what is longer is a text and no note."""

DOUBT = 11
"""From which sum on a piece is left out: lower, of fifteen notes of work one would be; higher, of
ten private ones half would go out."""

_WORD = re.compile(r"[^\W\d_]+|\d+|[£€$%?!]")
_APOSTROPHES = str.maketrans("", "", "'’")


def features(piece: str) -> set[str]:
    """The words of a piece, its pairs of words, and the beginnings of its longer ones."""
    found = _WORD.findall(piece[: MOST_WORDS * 20].lower().translate(_APOSTROPHES))[:MOST_WORDS]
    words = ["0" if word.isdigit() else word for word in found]
    pairs = {f"{first} {second}" for first, second in zip(["^", *words], words, strict=False)}
    return {*words, *pairs, *(f"{it[:BEGINNING]}*" for it in words if len(it) > BEGINNING)}


@cache
def _weights() -> dict[str, int]:
    return {name: weight for weight, names in WEIGHTS.items() for name in names.split("|")}


@lru_cache(maxsize=4096)
def is_private(piece: str) -> bool:
    """Whether a piece of a note sounds like one that was made for nobody else."""
    weights = _weights()
    known = [weights[name] for name in features(piece) if name in weights]
    return bool(known) and BIAS + sum(known) / math.sqrt(len(known)) > DOUBT
