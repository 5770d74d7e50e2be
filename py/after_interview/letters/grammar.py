"""What a grammar checker found in an English letter, and which of that is worth saying.

The checker runs beside the core and hands over what it found (S-26). Names are not misspelled,
style is the writer's own, and what is quoted, or in another language, is left alone: who is told
off for nothing reads no further finding.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .trades import WORDS_OF_TRADES

MOST_MENDS = 3
"""Corrections that are offered for one place."""

SPELLING = "Spelling"
FAULTS = frozenset(
    {"Agreement", "BoundaryError", "Capitalization", "Eggcorn", "Grammar", "Malapropism",
     "Nonstandard", "Punctuation", "Repetition", "Typo", "Usage", SPELLING}
)  # fmt: skip
"""The checker's kinds of findings that are faults, and no matter of style."""

UNSURE = frozenset({"NotTo", "QuantifierNumeralConflict", "SplitWords"})
"""Rules of the checker that speak up in good letters."""

ANOTHER_LANGUAGE = 0.5
"""Share of the words of a phrase that the checker does not know from which it is no English."""

_UNIT = re.compile(r"\d[\d.,]* ?$")
"""Behind a number, a short word is a unit: “1,550 nm”."""

LONGEST_UNIT = 3

COURTESIES = frozenset(
    {"bonjour", "bonsoir", "merci", "madame", "monsieur", "chère", "cher", "danke", "guten", "tag",
     "gracias", "hola", "obrigado", "obrigada", "grazie", "ciao", "moien", "villmools", "dank",
     "salut", "cordialement", "amitiés", "gruß", "grüße", "saludos", "abrazo"}
)  # fmt: skip
"""Words of other languages with which letters in English are greeted and closed."""

_WORD = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?")
_PART = re.compile(r"[^\W\d_]+")
_PHRASE = re.compile(r"[^.,!?:\n]+")
_COMPOUND = re.compile(r"\w-\w+\s$")
"""Behind “thank-you” stands no verb that has to agree with “you”."""

_QUOTED = re.compile(r"[\"“„«][^\"“”„«»\n]{1,200}[\"”“»]")
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?:\n][^\w.!?:]*)$")


@dataclass(frozen=True, slots=True)
class Lint:
    """One thing found by the checker: its kind and rule, where it stands, and what may stand there.

    `begin` and `end` count characters.
    """

    kind: str
    rule: str
    message: str
    begin: int
    end: int
    mends: tuple[str, ...]


def worth_saying(text: str, lints: Sequence[Lint], names: Sequence[str]) -> Iterator[Lint]:
    """Of what was found in a text, the faults, in the order of the text, each place once.

    `names` are those of the interview and of who writes: their words are known, as are those of
    trades.
    """
    known = {part.casefold() for name in names for part in _PART.findall(name)}
    known |= WORDS_OF_TRADES | COURTESIES
    foreign = list(_foreign(text, lints))
    done = 0
    for lint in sorted(lints, key=lambda lint: (lint.begin, lint.end)):
        if lint.begin < done or lint.kind not in FAULTS or lint.rule in UNSURE:
            continue
        found = text[lint.begin : lint.end]
        if lint.kind == "Agreement" and _COMPOUND.search(text[: lint.begin]):
            continue
        spelling = lint.kind in (SPELLING, "Capitalization")
        if not found or any(begin <= lint.begin < end for begin, end in foreign if spelling):
            continue
        if spelling and _is_a_name(text, lint, known):
            continue
        done = lint.end
        yield lint


def _is_a_name(text: str, lint: Lint, known: set[str]) -> bool:
    """Whether a word is a name or an abbreviation: of the interview, or by how it is written."""
    found = text[lint.begin : lint.end]
    parts = [part.casefold() for part in _PART.findall(found)]
    if all(part in known or part == "s" for part in parts):
        return True
    if found.isupper() or not _WORD.fullmatch(found):
        return True
    before, after = text[: lint.begin], text[lint.end : lint.end + 1]
    if "-" in (before[-1:], after) or (len(found) <= LONGEST_UNIT and _UNIT.search(before)):
        return True
    begins = _SENTENCE_BEGINS.search(text[: lint.begin]) is not None
    return any(map(str.isupper, found)) and not (begins and found.istitle())


def _foreign(text: str, lints: Sequence[Lint]) -> Iterator[tuple[int, int]]:
    """What stands between quotation marks, and phrases of which most words are no English."""
    yield from (quoted.span() for quoted in _QUOTED.finditer(text))
    unknown = [lint.begin for lint in lints if lint.kind == SPELLING]
    for phrase in _PHRASE.finditer(text):
        strange = sum(phrase.start() <= begin < phrase.end() for begin in unknown)
        if strange > 1 and strange >= ANOTHER_LANGUAGE * len(_WORD.findall(phrase[0])):
            yield phrase.span()
