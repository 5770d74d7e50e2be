"""What is true of English alone: which notes are sentences, what is short for what, and titles.

Nothing here is needed to make a draft; it makes a draft of hurried notes read like its writer.
"""

import re
from collections.abc import Sequence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EMPTY = _words(
    """
    no none nothing nope n/a na nil null idk dunno ? not-sure not-yet nothing-yet no-idea tbd
    tba todo unknown don't-know dont-know can't-remember nobody no-one x xx xxx ok
    """
)
"""What stands in a field, words joined by hyphens, when there is nothing to say."""

SMALL = _words(
    """
    the a an this that these those their your our its my his her how what why when where who
    which whether if in on at by for from with without into about of to and or but as because
    you we they he she it there more less most some many few lots plenty several both all every
    each no not only just very too also first second third new old good great nice big small
    smaller bigger larger better best short long longer fewer open clear close closer direct
    real full early late daily weekly monthly quick slow flexible friendly remote hybrid part
    night day year people team staff work job shift shifts training learning customers clients
    patients children students pupils colleagues managers contact chance time deadlines turnover
    onboarding integration year-end two three four five six seven eight nine ten
    """
)
"""Words that are no names: they lose the capital that a phone gave them, inside a sentence."""

_SHORT = {
    "yr": "year", "yrs": "years", "mth": "month", "mths": "months", "wk": "week", "wks": "weeks",
    "hrs": "hours", "mins": "minutes", "ppl": "people", "thx": "thanks", "pls": "please",
    "plz": "please", "bc": "because", "cuz": "because", "coz": "because", "becuase": "because",
    "u": "you", "ur": "your", "gonna": "going to", "wanna": "want to", "alot": "a lot",
    "im": "I’m", "ive": "I’ve", "id": "I’d", "dont": "don’t", "doesnt": "doesn’t",
    "didnt": "didn’t", "cant": "can’t", "couldnt": "couldn’t", "isnt": "isn’t", "arent": "aren’t",
    "wasnt": "wasn’t", "wouldnt": "wouldn’t", "havent": "haven’t", "hasnt": "hasn’t",
    "thats": "that’s", "theyre": "they’re", "theyd": "they’d", "youre": "you’re", "i": "I",
    "i'm": "I’m", "i’m": "I’m", "i've": "I’ve", "i’ve": "I’ve", "i'd": "I’d", "i’d": "I’d",
    "i'll": "I’ll", "i’ll": "I’ll",
}  # fmt: skip
"""What hurried writers type, and what a letter says."""

_CHATTER = re.compile(
    r"[ ,]*\b(?:lol|lmao|haha+|hehe+|omg|tbh|imo|imho|btw|xd)\b[ ,]*(?=([.!?]|$)?)", re.IGNORECASE
)
_WITH = re.compile(r"\bw/o\b ?|\bw/(?= |\w)", re.IGNORECASE)
_SMILE = re.compile(
    r"(?<!\w)(?:[:;=]['’]?-?[)(DPp]+|<3|\^\^)(?!\w)"
    r"|(?:[\u2600-\u27bf\u2b50\U0001f000-\U0001faff][\ufe0f\u200d\U0001f3fb-\U0001f3ff]*\s*)+(?=[.!?]*$)"
)
_AND = re.compile(r"(?<=[a-z)]) (?:&|\+) (?=[a-z])")
_AT = re.compile(r"(?<=\w) @ (?=\w)")
_BEFORE_A_STOP = re.compile(r"\s+(?=[,.;!?](?:\s|$))")
_WORD = re.compile(r"(?<![\w@./’'-])[A-Za-z]+(?:[’'][a-z]+)?(?![\w@/’'-])(?!\.\w)")
_REPEATED = re.compile(r"([!?])\1+")
_NAMED = _words(
    """
    january february april june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays english french german spanish italian portuguese dutch polish arabic
    chinese luxembourgish europe european turkish russian ukrainian romanian hungarian czech
    swedish danish norwegian finnish greek hindi urdu japanese korean albanian
    """
)
_MAY = re.compile(
    r"(?<=\d )(?:may|march)\b|(?<=\bin )(?:may|march)\b|(?<=\bsince )(?:may|march)\b", re.IGNORECASE
)
_START = re.compile(r"\b(start|begin|available|free)(?= (?:the )?\d{1,2}(?:st|nd|rd|th)? [A-Z])")


FEWEST_SHOUTED = 3
"""Words in capitals that are no abbreviation, but a key that was held down."""


def tidied(line: str) -> str:
    """A line without the shorthand of a hurried hand: “7 yrs, im free in september lol”."""
    if line.isupper() and len(line.split()) >= FEWEST_SHOUTED:
        line = line.lower()
    line = _BEFORE_A_STOP.sub("", _SMILE.sub("", _CHATTER.sub(" ", line)))
    line = _AT.sub(" at ", _listed(line))
    line = _WITH.sub(lambda found: "without " if "o" in found[0].lower() else "with ", line)
    line = _REPEATED.sub(r"\1", line)
    line = _WORD.sub(lambda found: _spelled(found[0]), line)
    line = _MAY.sub(lambda found: found[0].capitalize(), line)
    line = _START.sub(r"\1 on", line)
    return " ".join(line.split()).strip(" ,")


def _listed(line: str) -> str:
    """A line with words for its signs: “German + Turkish + English” is a row with one “and”."""
    *rows, last = _AND.split(line)
    return f"{', '.join(rows)} and {last}" if rows else last


def _spelled(word: str) -> str:
    if word in _SHORT:
        return _SHORT[word]
    if word in _NAMED:
        return word.capitalize()
    long = _SHORT.get(word.lower()) if word.istitle() and len(word) > 1 else None
    return long[:1].upper() + long[1:] if long else word


# Which notes are sentences

_HAS = _words(
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
_TYPED_OUT = re.compile(r"[A-Z“\"].*[.!?…][”’\")]*$", re.DOTALL)
_GERUND = re.compile(r"\w+ing\b", re.IGNORECASE)
MANY_WORDS = 7
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
    long = len(piece.split()) >= MANY_WORDS and _TYPED_OUT.fullmatch(piece) is not None
    return long and not _GERUND.match(piece) and ";" not in piece


def with_subject(piece: str) -> str:
    """A piece that leaves out its “I” with it: “want to learn” becomes “I want to learn”."""
    bare = re.sub(
        r"^(?:that (?=i\b|i['’]m\b|my\b)|because (?!of\b))", "", piece, flags=re.IGNORECASE
    )
    if not _NO_SUBJECT.match(bare):
        return bare
    return f"I {bare[:1].lower()}{bare[1:]}"


def begins_anew(piece: str) -> bool:
    """Whether what follows a comma is a sentence of its own: “10 years there, know it well”."""
    return bool(_NO_SUBJECT.match(piece))


def inside(piece: str) -> str:
    """A piece as it stands inside a sentence: no capital but that of a name."""
    first = re.split(r"[\s,;:]", piece, maxsplit=1)[0]
    if not first.istitle() and first != "A":
        return piece
    small = first.lower() in SMALL or (first.endswith("ing") and len(first) > 5)  # noqa: PLR2004
    return piece[:1].lower() + piece[1:] if small else piece


# Whom it speaks about

_ABOUT_THEM = re.compile(
    r"^((?:that|how|why|what|when|where|if|whether)\s+)?(they|their|they['’]re|they['’]ve)\b",
    re.IGNORECASE,
)
_THEY = {
    "they": "you", "them": "you", "their": "your", "theirs": "yours", "they're": "you’re",
    "they’re": "you’re", "they've": "you’ve", "they’ve": "you’ve", "they'll": "you’ll",
    "they’ll": "you’ll", "they'd": "you’d", "they’d": "you’d",
}  # fmt: skip
_THEY_WORD = re.compile(r"\bthe(?:y(?:['’](?:re|ve|ll|d))?|m|irs?)\b", re.IGNORECASE)
_YOU_WORD = re.compile(r"\byou(?:['’]\w+)?\b", re.IGNORECASE)
_YOUR = re.compile(r"\byour(s?)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:they|them|their|theirs|he|she|him|his|her)\b|\bthey['’]\w+", re.IGNORECASE
)
_DO = {
    "is": "are", "was": "were", "has": "have", "does": "do", "says": "say", "thinks": "think",
    "wants": "want", "likes": "like", "asks": "ask", "expects": "expect", "sees": "see",
}  # fmt: skip
_DID = (
    "asked", "showed", "told", "said", "explained", "mentioned", "described", "talked", "wanted",
    "gave", "took", "liked", "offered", "promised", "walked", "introduced", "recommended",
    "invited", "suggested", "shared", "spoke", "thought", "felt", "pointed", "brought", "agreed",
)  # fmt: skip
_THEY_DID = re.compile(rf"(?:{'|'.join(_DID)})\b(?! (?:by|of|to)\b)", re.IGNORECASE)
_THEIRS = re.compile(r"\b(?:her|his|their)\b(?= \w)")
_DELICATE = re.compile(
    r"\b(?:money|salar(?:y|ies)|pay|paid|wages?|bonus(?:es)?|pregnan\w+|ill(?:ness)?|sick|divorc\w+"
    r"|debts?|lawsuit|fired|kids?)\b|[€£$]\s?\d|\d\s?[€£$]",
    re.IGNORECASE,
)


def to_them(piece: str) -> str:
    """A note about the people it goes to, said to them: “how they review” is “how you review”."""
    if _THEY_DID.match(piece):
        piece = f"you {piece[:1].lower()}{piece[1:]}"
        return _THEIRS.sub("your", piece)
    if not _ABOUT_THEM.match(piece):
        return piece
    return _THEY_WORD.sub(lambda found: _cased(_THEY[found[0].lower()], found[0]), piece)


def as_you(piece: str, names: Sequence[str]) -> str:
    """A note about whoever it goes to, by these names, said to them: “Priya said” is “you said”.

    What cannot be turned so (“Priya hopes”) stays as it was typed.
    """
    if not names:
        return piece
    called = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    who = rf"(?<!\w)(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor|Sir|Dame)\.? )?(?:{called})"
    piece = re.sub(rf"{who}['’]s (?=\w)(?!\w+ing\b)", "your ", piece)
    return re.sub(
        rf"{who} ({'|'.join([*_DO, *_DID])})\b",
        lambda found: f"you {_DO.get(found[1], found[1])}",
        piece,
    )


def about_them(piece: str) -> str | None:
    """A note said to them, told to others: “your view” is “their view”; None if it cannot be."""
    if _YOU_WORD.search(piece):
        return None
    return _YOUR.sub(lambda found: _cased(f"their{found[1]}", found[0]), piece)


def _cased(word: str, model: str) -> str:
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def is_for_a_letter(piece: str) -> bool:
    """Whether a note on what was talked about can be shown to those who were there as it is."""
    spoken_of = _OTHERS.search(to_them(piece)) is not None
    return not spoken_of and not _DELICATE.search(piece) and "?" not in piece


# Titles

_SMALL_IN_TITLES = _words(
    """
    a an and as at but by for from in of on or the to with de du des da di la le les l' d' et
    en der die das und für im zum zur von van
    """
)
_ANYBODY = re.compile(
    r"\s*[(\[]?\b(?:[mfwhdx]|div)(?:\s?[/|]\s?(?:[mfwhdx]|div)){1,3}\b[)\]]?"
    r"|\s*[(\[]all genders[)\]]",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s*(?:,|\s[-–—|])\s+([^,()–—|]+)$")
_JOB_WORD = re.compile(r"\s+(?:job|position|post|role|vacancy)$", re.IGNORECASE)
_TITLE_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")


LONGEST_ABBREVIATION = 3
"""Letters of a word that stays in capitals where all are: “HEAD OF IT”."""


def titled(role: str) -> str:
    """A role as a title: “junior developer (backend)” is “Junior Developer (Backend)”."""
    role = _BEHIND.sub(r" (\1)", _JOB_WORD.sub("", _ANYBODY.sub("", role).strip()))
    if role.isupper() and " " in role:
        role = _TITLE_WORD.sub(_not_so_loud, role)
    words = list(_TITLE_WORD.finditer(role))
    plain = all(word[0].islower() or word[0].istitle() or word[0].isupper() for word in words)
    capitals = sum(word[0][:1].isupper() for word in words)
    if not plain or (capitals > 1 and role[:1].isupper()):
        return role
    return _TITLE_WORD.sub(lambda found: _in_a_title(found[0], found.start()), role)


def _not_so_loud(found: re.Match[str]) -> str:
    small = found[0].lower()
    abbreviation = len(small) <= LONGEST_ABBREVIATION and small not in _SMALL_IN_TITLES
    return found[0] if abbreviation else small


def _in_a_title(word: str, place: int) -> str:
    if not word.islower() or (place and word in _SMALL_IN_TITLES):
        return word
    return word[:1].upper() + word[1:]
