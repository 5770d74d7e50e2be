"""Which English notes are sentences, which leave out their “I”, and how others stand in a sentence.

In doubt a note is none: a sentence in a frame reads well, a fragment with a full stop does not.
"""

import re
from itertools import pairwise

from ..word_lists import words_in
from .verbs import BASE, FINITE, NOUNS_TOO, VERBS

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
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
    advising alarm anyone everybody everyone everything fast flat hard hierarchy menu quick somebody
    someone answers beginners budget budgets cleaning computers cooking customer delivery
    deliveries documentation driving driver drivers email emails end equipment evening evenings
    everything experience family feedback fixed free full-time growing half hands hours
    induction internal keys kitchen knowledge language languages leadership machine machines
    maintenance manual meeting meetings mentoring month months morning mornings nights nobody
    office onboarding overtime own parents part-time planning plenty problem problems process
    product products project projects purchase questions quality regular reports responsibility
    rota routes safety sales school second-hand security service site sites social software
    stock stocks strategy support system systems task tasks teaching teamwork technical
    tools tours travel uniform variety warehouse week weekend weekends weeks workshop writing
    year years young
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
_VERB = re.compile(
    rf"(?<!\bto )\b(?:{'|'.join(sorted(_HAS))})\b|\w['’](?:m|re|ve|ll|d)\b", re.IGNORECASE
)
_PRONOUN = "i|we|you|he|she|it|they|there|here|this|everybody|everyone|nobody|somebody"
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
_SAYING = words_in(
    """said says told asked hoped thought knew explained mentioned showed believes believed
    promised agreed wrote insisted warned taught reminded"""
)
"""Verbs that something said follows: “my teacher said that I should …”."""

_ENDS_IN_SUBJECT = re.compile(r"\S (?:i|we|you|they|he|she|it)$", re.IGNORECASE)
_NO_SUBJECT = re.compile(
    r"(?:want(?:ed)?|would(?: really)? (?:love|like)|(?:love|like|hope)d? to|enjoy(?:ed)?|know|knew"
    r"|have|had|can|could|will|am|was|worked|led|managed|built|ran|learned|learnt|taught|speak|spoke"
    r"|(?:do|did|ca|could|wo|would|have)n['’]t (?:want|need|mind|like|give"
    r"|panic|take|stop|smoke|wait)"
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
_AND_ALSO = re.compile(
    r"(?:and |but )?((?:(?:also|still|just|always|really|truly|honestly|genuinely|absolutely|never)"
    r" )+)([a-z]+)(?= (?:the|a|an|it|this|that|these|my|your|to|with|for|in|on|\w+ing)\b)",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"(?:notice(?: period)?|dbs(?: check)?|viva|portfolio|phone number|driving licence"
    r"|references) (?:is|are|has|have|came)\b",
    re.IGNORECASE,
)
"""What only its writer has: “notice is four weeks”."""

_LIKE_DOING = re.compile(
    r"(?:like|enjoy|prefer)(?= (?!an?\b|my\b|when\b|if\b|in\b|no\b|any\b|we\b|you\b|they\b|i\b"
    r"|for\b|at\b|of\b|minded\b)[a-z]{2,})"
    r"|(?:love|like|enjoy|prefer|miss|admire|rate)"
    r"(?= (?:\w+ing|the|your|their|this|that|how|it|what)\b)"
    r"|(?:love|enjoy|adore)(?= (?!of\b|for\b|at\b|from\b|letters?\b|stor(?:y|ies)\b)[a-z]+"
    r" (?:and|but|so|because)\b)"
    r"|(?:(?:honestly|just|really|simply|genuinely|truly|absolutely) )+"
    r"(?:love|like|enjoy|prefer)\b",
    re.IGNORECASE,
)
_IT_WOULD = re.compile(
    r"(?:would|will|could) be (?:an?|the|my|good|great|nice|perfect)\b", re.IGNORECASE
)
_CAN_START = re.compile(
    r"start (?:when(?:ever)? (?:you|it)|as soon"
    r"|immediately|straight|any|from|on|in|next|after|before|by|\d)",
    re.IGNORECASE,
)
_AWAY = re.compile(r"on (?:hols?|holidays?|vacation|annual leave)\b", re.IGNORECASE)
_STATE = re.compile(
    r"(?:(?:very|really|so|now|still|also) )?(?:happy|glad|keen|available|free|ready|willing|able"
    r"|excited|eager|open|used|fluent|good|great|interested|trained|qualified|experienced|motivated|confident"
    r"|flexible) (?:to|from|on|in|at|with|for|about|until|after|by|now|as|immediately|straight)\b",
    re.IGNORECASE,
)
_TYPED_OUT = re.compile(r"[A-Z“\"].*[.!?…][”’\")]*$", re.DOTALL)
_GERUND = re.compile(r"\w+ing\b", re.IGNORECASE)
_AND_A_CLAUSE = re.compile(
    r", (?:and|but|so) (?=(?:the|it|they|there|my|your|we|you|i|he|she)\b)", re.IGNORECASE
)
MANY_WORDS = 7
FEWEST_IN_A_SENTENCE = 4
FEWEST_IN_A_CLAUSE = 3
"""Words between “that” and a verb by which the verb is known to be another clause’s."""

LONGEST_SUBJECT = 12
"""Words before its verb, at most, by which a sentence is known."""


def is_sentence(piece: str) -> bool:
    """Whether a piece of a note can stand as a sentence: wrongly not, and it stands in a frame."""
    label = _LABEL.match(piece)
    begun = label is not None and _SUBJECT.match(label[2])  # “The old halls: I would begin there”
    if begun or _SUBJECT.match(piece) or _AFTERWARDS.match(piece) or _QUESTION.match(piece):
        return True
    cut = _AND_A_CLAUSE.search(piece)
    begins = cut is None or _may_be_clause(piece[: cut.start()])
    verb = _VERB.search(piece)
    if begins and verb and verb.start():
        before = piece[: verb.start()].rstrip()
        joined = _JOINED.search(before)
        if joined:  # “A school that puts reading first is …”, and not “a team that has time”
            clause = before[joined.end() :].split()
            typed_out = _TYPED_OUT.fullmatch(piece) is not None
            told = set(before[: joined.start()].lower().split()[1:]) & _SAYING
            whole = bool(told) or len(clause) >= FEWEST_IN_A_CLAUSE
            return (typed_out or bool(told)) and joined.start() > 0 and whole
        row = before.count(",") > 1 and not _TYPED_OUT.fullmatch(
            piece
        )  # a verb in one item of many
        return not (row or _ENDS_IN_SUBJECT.search(before)) and (
            len(before.split()) <= LONGEST_SUBJECT
        )
    if not (begins and _TYPED_OUT.fullmatch(piece)) or _GERUND.match(piece) or ";" in piece:
        return False
    words = [word.strip(',.!?…”’")').lower() for word in piece.split()]
    if len(words) >= MANY_WORDS:
        return any(word in FINITE or _are_many(before, word) for before, word in pairwise(words))
    return any(
        (word in FINITE and word not in NOUNS_TOO) or _are_many(before, word)
        for before, word in pairwise(words[:FEWEST_IN_A_SENTENCE])
        if len(words) >= FEWEST_IN_A_SENTENCE
    )


def _may_be_clause(text: str) -> bool:
    """Whether a few words may have a verb: “bigger cases” have none."""
    words = text.lower().split()
    return len(words) > FEWEST_IN_A_SENTENCE or any(it in FINITE or it in VERBS for it in words)


def _are_many(before: str, word: str) -> bool:
    """Whether a word is a verb because many stand before it: “two tasks matter”."""
    return word in BASE and before.endswith("s")


_I_DID = re.compile(
    r"(?:took|gave|brought|talked|spoke|walked|introduced|shared|offered|suggested|promised|agreed"
    r"|recommended)\b(?! (?:me|us|by|of|the two of us)\b)(?= )",
    re.IGNORECASE,
)
"""Verbs of those one met as well: they did it to “me”, and what is done to anything else, I did."""

_BEEN = re.compile(
    r"been (?=(?:an?|the|in|on|with|at|there|here|self|doing|working|looking|teaching|driving)\b)",
    re.IGNORECASE,
)
_SUBJECTS = (
    (_BEEN, "I have"),
    (_MINE, "My"),
    (_I_DID, "I"),
    (_LIKE_DOING, "I"),
    (_IT_WOULD, "It"),
    (_CAN_START, "I can"),
    (_STATE, "I am"),
    (_AWAY, "I am"),
)
"""What is left out before these."""


def with_subject(piece: str) -> str:
    """A piece that leaves out its “I” with it: “want to learn” becomes “I want to learn”."""
    bare = re.sub(
        r"^(?:that (?=i\b|i['’]m\b|my\b)|because (?!of\b))", "", piece, flags=re.IGNORECASE
    )
    small = f"{bare[:1].lower()}{bare[1:]}"
    besides = _AND_ALSO.match(bare)
    if besides and besides[2].lower() in VERBS:
        return f"I {small[besides.start(1) :]}"
    for pattern, subject in _SUBJECTS:
        if pattern.match(bare):
            return f"{subject} {small}"
    adverb = _ADVERB.match(bare)
    if adverb and adverb[1].lower() in ("always", "never") and adverb[2]:
        return f"I have {small}"
    return f"I {small}" if _NO_SUBJECT.match(bare[adverb.end() :] if adverb else bare) else bare


_CUT_OFF = re.compile(
    r"\b(?:has|have|had|will|would|can|could|should|must|am|is|are|was|were|be|the|an?|to|of|for|with|and|but|or|because|that|which|who|my|your"
    r"|their|our|i|we|they|he|she|not|very|so)$",
    re.IGNORECASE,
)


def is_cut_off(piece: str) -> bool:
    """Whether a piece ends in a word that something has to follow."""
    return _CUT_OFF.search(piece) is not None


_JOINT = re.compile(
    r"(?:(?:and|but|plus|or|then) |so (?=(?:i|we|it|they|the)\b))+(?=\S)", re.IGNORECASE
)


def alone(piece: str) -> str:
    """A piece as it stands where nothing is before it: without “and” or “but”."""
    bare = _JOINT.sub("", piece, count=1) if _JOINT.match(piece) else piece
    return f"{bare[:1].upper()}{bare[1:]}" if piece[:1].isupper() else bare


def begins_anew(piece: str) -> bool:
    """Whether what follows a comma is a sentence of its own: “10 years there, know it well”."""
    return bool(_NO_SUBJECT.match(piece)) or with_subject(piece).startswith("I have ")


def inside(piece: str) -> str:
    """A piece as it stands inside a sentence: no capital but that of a name, no second colon."""
    piece = _LABEL.sub(_bracketed, piece)
    first = re.split(r"[\s,;:.!?]", piece, maxsplit=1)[0]
    if not (first.istitle() or _COMPOUND.fullmatch(first)) and first != "A":
        return piece
    plain = first.lower() in _NO_NAMES or _COMPOUND.fullmatch(first)
    small = plain or (first.endswith("ing") and len(first) > 5)  # noqa: PLR2004
    return piece[:1].lower() + piece[1:] if small else piece


_NO_NAMES = (SMALL | VERBS | FINITE) - {"go"}
"""Those, and verbs; “Go” is a language too."""

_COMPOUND = re.compile(r"[A-Z][a-z]+(?:-[a-z]+)+")
"""A word that a phone gave its capital: “Peat-free”. Names have two."""

_LABEL = re.compile(r"^((?:[^\W\d]\S*)(?: [^\s:]+){0,3}): +(?!.*: )([^()]+)$")
_SAYS = re.compile(r"\b(?:said|says|asked|told|quote|question|motto)$", re.IGNORECASE)


def _bracketed(found: re.Match[str]) -> str:
    """“Tools: Trados” as “tools (Trados)”, and “you said: less is more” with quotation marks."""
    label, value = found[1], found[2].strip().rstrip(".")
    if _SAYS.search(label):
        return found[0] if value.startswith(("“", '"')) else f"{label} “{value}”"
    return f"{label} ({value})"
