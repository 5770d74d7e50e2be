"""Which English notes are sentences, which leave out their “I”, and how others stand in a sentence.

In doubt a note is none: a sentence in a frame reads well, a fragment with a full stop does not.
"""

import re
from itertools import pairwise

from ..word_lists import words_in
from .verbs import BASE, FINITE, NOUNS_TOO

SMALL = words_in(
    """
    the a an this that these those their your our its my his her how what why when where who
    which whether if in on at by for from with without into about of to and or but as because
    you we they he she it there more less most some many few lots plenty several both all every
    each no not only just very too also first second third new old good great nice big small
    smaller bigger larger better best short long longer fewer open clear close closer direct
    real full early late daily weekly monthly quick slow flexible friendly remote hybrid part
    night day year people team staff work job shift shifts training learning customers clients
    patients children students pupils colleagues managers contact chance time deadlines turnover
    onboarding integration year-end fit calm reliable patient punctual strong fluent careful honest
    organised organized motivated used happy able trained qualified never always
    one two three four five six seven eight nine ten
    """
)
"""Words that are no names: they lose the capital that a phone gave them, inside a sentence."""

_HAS = words_in(
    """
    am is are was were has have had will would can could should must might do does did isn't
    aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't
    don't doesn't didn't
    """
)
_VERB = re.compile(rf"\b(?:{'|'.join(sorted(_HAS))})\b|\w['’](?:m|re|ve|ll|d)\b", re.IGNORECASE)
_PRONOUN = "i|we|you|he|she|it|they|there|this|everybody|everyone|nobody|somebody"
_SUBJECT = re.compile(
    rf"(?:and |but |so |also |yes |then )?(?:{_PRONOUN})(?:['’](?:m|re|ve|ll|d|s))?(?: [a-z]+|$)",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"(?:in|at|after|before|for|since|as|with|during|on|from|until|when|if|last|this|over) .*?"
    r"\b(?:i|we)\b(?:['’]\w+)? [a-z]+",
    re.IGNORECASE,
)
_QUESTION = re.compile(rf"(?:{'|'.join(sorted(_HAS))}) (?:{_PRONOUN})\b", re.IGNORECASE)
_JOINED = re.compile(
    r"\b(?:that|which|who|whom|whose|how|why|what|where|when|whether|if|because|than)\b",
    re.IGNORECASE,
)
_ENDS_IN_SUBJECT = re.compile(r"\S (?:i|we|you|they|he|she|it)$", re.IGNORECASE)
_NO_SUBJECT = re.compile(
    r"(?:want(?:ed)?|would(?: really)? (?:love|like)|(?:love|like|hope)d? to|enjoy(?:ed)?|know|knew"
    r"|have|had|can|could|am|was|worked|led|managed|built|ran|learned|learnt|taught|speak|spoke"
    r"|studied|planned|did|used to|grew|looked after|cared for|need|got)\b(?! you\b)(?= \S)"
    r"|(?:coordinated|created|cut|delivered|designed|developed|finished|founded|graduated|handled"
    r"|helped|implemented|improved|increased|introduced|launched|moved|negotiated|opened|organi[sz]ed"
    r"|passed|raised|received|reduced|saved|served|set up|started|supervised|supported|trained"
    r"|volunteered|won|wrote)(?= (?:an?|the|my|our|over|\d\S*|two|three|four|five|six|seven|eight"
    r"|nine|ten|from|it|to|in|with|at|for)\b)",
    re.IGNORECASE,
)
_ADVERB = re.compile(
    r"(always|never|really|just|still|also|only|truly|often|currently|recently)"
    r" (?=(\w+ed\b|been\b)?)",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"(?:(?:very|really|so|now|still|also) )?(?:happy|glad|keen|available|free|ready|willing|able"
    r"|excited|eager|open|used|fluent|good|great|interested|trained|qualified|experienced|motivated|confident"
    r"|flexible) (?:to|from|on|in|at|with|for|about|until|after|by|now|as|immediately|straight)\b",
    re.IGNORECASE,
)
_TYPED_OUT = re.compile(r"[A-Z“\"].*[.!?…][”’\")]*$", re.DOTALL)
_GERUND = re.compile(r"\w+ing\b", re.IGNORECASE)
MANY_WORDS = 7
FEWEST_IN_A_SENTENCE = 4
FEWEST_IN_A_CLAUSE = 3
"""Words between “that” and a verb by which the verb is known to be another clause’s."""

LONGEST_SUBJECT = 12
"""Words before its verb, at most, by which a sentence is known."""


def is_sentence(piece: str) -> bool:
    """Whether a piece of a note can stand as a sentence: wrongly not, and it stands in a frame."""
    if _SUBJECT.match(piece) or _AFTERWARDS.match(piece) or _QUESTION.match(piece):
        return True
    verb = _VERB.search(piece)
    if verb and verb.start():
        before = piece[: verb.start()].rstrip()
        joined = _JOINED.search(before)
        if joined:  # “A school that puts reading first is …”, and not “a team that has time”
            clause = before[joined.end() :].split()
            typed_out = _TYPED_OUT.fullmatch(piece) is not None
            return typed_out and joined.start() > 0 and len(clause) >= FEWEST_IN_A_CLAUSE
        return not _ENDS_IN_SUBJECT.search(before) and len(before.split()) <= LONGEST_SUBJECT
    if not _TYPED_OUT.fullmatch(piece) or _GERUND.match(piece) or ";" in piece:
        return False
    words = [word.strip(',.!?…”’")').lower() for word in piece.split()]
    if len(words) >= MANY_WORDS:
        return any(word in FINITE or _are_many(before, word) for before, word in pairwise(words))
    return any(
        (word in FINITE and word not in NOUNS_TOO) or _are_many(before, word)
        for before, word in pairwise(words[:FEWEST_IN_A_SENTENCE])
        if len(words) >= FEWEST_IN_A_SENTENCE
    )


def _are_many(before: str, word: str) -> bool:
    """Whether a word is a verb because many stand before it: “two tasks matter”."""
    return word in BASE and before.endswith("s")


def with_subject(piece: str) -> str:
    """A piece that leaves out its “I” with it: “want to learn” becomes “I want to learn”."""
    bare = re.sub(
        r"^(?:that (?=i\b|i['’]m\b|my\b)|because (?!of\b))", "", piece, flags=re.IGNORECASE
    )
    small = f"{bare[:1].lower()}{bare[1:]}"
    if _STATE.match(bare):
        return f"I am {small}"
    adverb = _ADVERB.match(bare)
    if adverb and adverb[1].lower() in ("always", "never") and adverb[2]:
        return f"I have {small}"
    return f"I {small}" if _NO_SUBJECT.match(bare[adverb.end() :] if adverb else bare) else bare


def begins_anew(piece: str) -> bool:
    """Whether what follows a comma is a sentence of its own: “10 years there, know it well”."""
    return bool(_NO_SUBJECT.match(piece))


def inside(piece: str) -> str:
    """A piece as it stands inside a sentence: no capital but that of a name, no second colon."""
    piece = _LABEL.sub(_bracketed, piece)
    first = re.split(r"[\s,;:]", piece, maxsplit=1)[0]
    if not first.istitle() and first != "A":
        return piece
    small = first.lower() in SMALL or (first.endswith("ing") and len(first) > 5)  # noqa: PLR2004
    return piece[:1].lower() + piece[1:] if small else piece


_LABEL = re.compile(r"^((?:[^\W\d]\S*)(?: [^\s:]+){0,3}): +(?!.*: )([^()]+)$")
_SAYS = re.compile(r"\b(?:said|says|asked|told|quote|question|motto)$", re.IGNORECASE)


def _bracketed(found: re.Match[str]) -> str:
    """“Tools: Trados” as “tools (Trados)”, and “you said: less is more” with quotation marks."""
    label, value = found[1], found[2].strip().rstrip(".")
    if _SAYS.search(label):
        return found[0] if value.startswith(("“", '"')) else f"{label} “{value}”"
    return f"{label} ({value})"
