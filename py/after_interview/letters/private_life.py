"""How much a note sounds like one that its writer made for themselves, whatever words it uses.

No list of words is ever complete, so this one was learned: `private_weights.py` says of words, of
their kinds (`word_kinds.py`), of pairs of both and of beginnings of words how much they speak for
“for myself” or for “of work”. It was made from notes of both kinds by
tests/unit/letters/private_model.py, and is small on purpose.
"""

import math
import re
from functools import cache, lru_cache
from itertools import combinations, pairwise

from .private_weights import BIAS, WEIGHTS
from .word_kinds import KINDS

BEGINNING = 5
"""Letters of the beginning of a longer word, which stands for all its forms."""

MOST_WORDS = 80
"""Words of a piece that are looked at: what is longer is a text and no note."""

DOUBT = 13
"""From which sum on a piece is left out: lower, of ten notes of work one would be; higher, of ten
private ones four would go out."""

_WORD = re.compile(r"[^\W\d_]+|\d+|[£€$%?!]")
_APOSTROPHES = str.maketrans("", "", "'’")


@cache
def _kinds() -> dict[str, list[str]]:
    """The kinds of each word, each with its sign."""
    kinds: dict[str, list[str]] = {}
    for kind, words in KINDS.items():
        for word in words:
            kinds.setdefault(word, []).append(f"@{kind}")
    return kinds


def features(piece: str) -> set[str]:
    """The words of a piece, its pairs of words, and the beginnings of its longer ones.

    And the kinds of its words: each, the first, any two of them, and what stands beside one.
    """
    found = _WORD.findall(piece[: MOST_WORDS * 20].lower().translate(_APOSTROPHES))[:MOST_WORDS]
    words = ["0" if word.isdigit() else word for word in found]
    pairs = {f"{first} {second}" for first, second in pairwise(["^", *words])}
    beginnings = {f"{it[:BEGINNING]}*" for it in words if len(it) > BEGINNING}
    return {*words, *pairs, *beginnings, *_features_of_kinds(words)}


def _features_of_kinds(words: list[str]) -> set[str]:
    kinds = _kinds()
    each = [kinds.get(word, [word]) for word in words]
    all_ = sorted({kind for some in each for kind in some if kind[0] == "@"})
    row = ["^", *(some[0] for some in each)]
    beside = {f"{a} {b}" for a, b in pairwise(row) if "@" in (a[0], b[0])}
    first = [f"^{kind}" for kind in row if kind[0] == "@"][:1]
    return {*all_, *beside, *first, *map("&".join, combinations(all_, 2))}


@cache
def _weights() -> dict[str, int]:
    return {name: weight for weight, names in WEIGHTS.items() for name in names.split("|")}


@lru_cache(maxsize=4096)
def is_private(piece: str) -> bool:
    """Whether a piece of a note sounds like one that was made for nobody else."""
    weights = _weights()
    known = [weights[name] for name in features(piece) if name in weights]
    return bool(known) and BIAS + sum(known) / math.sqrt(len(known)) > DOUBT
