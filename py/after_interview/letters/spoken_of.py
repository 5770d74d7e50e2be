"""Whom an English note speaks of: what is about its reader is said to them, and told to others."""

import re
from collections.abc import Sequence
from functools import lru_cache

from .verbs import BASE, NOUNS_TOO, PAST, SECOND_PERSON

_ABOUT_THEM = re.compile(
    r"^((?:that|how|why|what|when|where|if|whether)\s+)?(they|their|they['’]re|they['’]ve)\b",
    re.IGNORECASE,
)
_ABOUT_ONE = re.compile(
    r"^(?:(?:that|how|why|what|when|where|if|whether|because)\s+)?s?he\b", re.IGNORECASE
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
_TOLD = (
    "asked", "showed", "told", "said", "explained", "mentioned", "described", "talked", "wanted",
    "gave", "took", "liked", "offered", "promised", "walked", "introduced", "recommended",
    "invited", "suggested", "shared", "spoke", "thought", "felt", "pointed", "brought", "agreed",
)  # fmt: skip
_THEY_DID = re.compile(rf"(?:{'|'.join(_TOLD)})\b(?! (?:by|of|to)\b)", re.IGNORECASE)
_THEIRS = re.compile(r"\b(?:her|his|their)\b(?= \w)")
_TITLED = (
    r"(?:[Dd]r|[Dd]octor|[Mm]r|[Mm]rs|[Mm]s|Mx|[Mm]iss|[Pp]rof|Professor|Sir|Dame|Lady|Insp|Sgt"
    r"|Supt|Cllr|Councillor|[Cc]hef|[Ss]ister|Sr|Father|Captain|Judge|Rev|Frau|Herr|Mme|Madame|M"
    r"|Monsieur|Signora|Signor|Sig\.ra)\.? "
)
_SIR = r"(?: (?:sir|madam|ma['’]am|ji|san)\b)?"
_HAS_BEEN = ("been", "got", "had", "done", "made")
"""Before these, “she’s” is “she has”."""

_DOING = r"\w+ing (?:to|an?|the|for|on|in|with|up|out|into|at)\b"
_NO_NOUN = r"(?!(?:an?|the|been|not|very|so|really|got|also|from|on|in|at|now|\w+ing)\b)"
_SENTENCE = re.compile(
    r".+?(?:(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bMx)(?<!\bProf)(?<!\bSt)(?<!\bno)[.!?]\s+|$)",
    re.DOTALL | re.IGNORECASE,
)
_ANOTHER_SUBJECT = (
    r"(?:I|we|they|he|she|it (?:is|was|has|had|will|would|can)|that|which|who|where|when|while"
    r"|because|if|what|how|why|as|so|since)"
)
_AND_THEN = re.compile(
    rf"(\byou(?:['’](?:re|ve|d|ll))? (?:(?!\b{_ANOTHER_SUBJECT}\b)[^.;:!?]){{0,120}}?"
    r"(?:\b(?:and|but|or|then)|,)"
    rf" (?:(?:also|still|never|always|now|just|\w+ly) )?)({'|'.join(sorted(SECOND_PERSON))})\b"
    r"(?=( (?:the|an?|to|my|your|her|his|their|our|its|some|more|no|it|them|me|us|that|for"
    r"|very|not)\b)?)"
)
"""A second verb behind “you”, with what stands before it, and whether it has an object."""

_OBJECT = (
    r"(?:the|an?|all|every|each|both|her|his|their|my|it|them|people|in|at|on|to|with|from|for|up"
    r"|out)"
)
"""What stands behind a verb, and hardly behind a noun that a name stands before."""

_ADVERB = r"(?:still|always|also|even|never|just|really|often|actually|only)"
_SELF = re.compile(r"\b(?:him|her)self\b")
_LATER_ON = re.compile(
    r"((?:\b(?:and|but|before|after|because|when|while|so|since|until)|[:,;–—-])) (s?he)"
    r"((?: (?:still|always|never|also|just|often|now))?) ([a-z]+)\b",
    re.IGNORECASE,
)
_IN_A_CLAUSE = re.compile(r"(?<=[a-z] )s?he ([a-z]+(?:n['’]t)?)\b", re.IGNORECASE)
_OF_YOU = re.compile(r"(?:(?:how|that|why|when|where|what) )?you(?:r\b|[ ’])")
_OWN = {"she": "her", "he": "his"}
_REPORTED = re.compile(
    r"you (?:said|say|told|tell|mentioned|explain(?:ed)?(?: to me)? (?:that|how)|asked|think)\b"
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:the|an?|her|his|their|its|every|each|some|one|who|she|he|they)\b.*\b(?:him|her)self\b"
    r"|(?<=[a-z,] )(?!I\b)[A-Z][a-z]+.*\b(?:him|her)self\b"
)
"""What somebody told of another: “the last administrator built them herself”."""

_ANOTHER_NAME = re.compile(r"(?<=[a-z,] )(?!I\b)[A-Z][a-z]+")
_IS = re.compile(r" (?:is|was|are|were|had|has)\b")
_ANYBODY_ELSE = re.compile(
    r"\b(?:an?|every|each|any|no|some|most|all|the) [a-z]|\b(?:people|everybody|everyone|somebody"
    r"|someone|anyone|anybody|nobody|customers|clients|guests|patients|children|pupils)\b"
)
_EACH = re.compile(
    r"\b(?:each|every|any|a|an) [a-z]+ (?:has|gets|is|does|needs|needed|had|got|was|should|can)\b"
)
"""“Each child has his own rhythm.”"""

_A_PERSON = re.compile(
    r"\b(?:an?|the|her|his|their|every|each|one|another) (?:[a-z]+ ){0,2}"
    r"(?:man|woman|girl|boy|lady|boss|manager|owner|colleague|teacher|patient|customer|client"
    r"|guest|child|student|pupil|apprentice"
    r"|trainee|nurse|doctor|driver|chef|cook|candidate|person|mum|mother|dad|father|sister|brother"
    r"|daughter|son|wife|husband|friend|neighbour|resident|assistant|head|partner|predecessor)\b"
)
"""Somebody else, whom a later “she” may be."""

MOST_VERBS = 3
"""Verbs behind one “you” that are made to agree with it."""

_NOW = rf"(?:need|(?!(?:{'|'.join(sorted(PAST))}|[a-z]+ed|were|was)\b)[a-z]+(?:n['’]t)?)"
"""A verb that speaks of now."""

_SAID_OF_SELF = re.compile(
    r"(\byou (?:said|told(?: me| us)?|think|hope|explained(?: to me)?|mentioned|thought|admitted"
    r"|say"
    rf"|tell (?:me|us))(?: that)?) (?:s?he(?:['’](s|d|ll))? ((?:{_ADVERB} )?[a-z]+)|they(?:['’](re"
    rf"|ve|d|ll)\b"
    rf"| ((?:(?:always|never|all|also|still|often|usually) )?{_NOW})\b))",
    re.IGNORECASE,
)
_THEY_AGAIN = re.compile(
    r"(\b(?:before|after|when|while|until|so|because|and|but|if|unless|whenever),? )they (?="
    + _NOW
    + r"\b)",
    re.IGNORECASE,
)
"""“They” again, as those who do it: “they ring before they write”."""

_SHE_DOES = re.compile(
    r"^((?:(?:that|how|why|what|when|where|if|whether|because)\s+)?)s?he ([a-z]+)\b", re.IGNORECASE
)
_SHE_SAID = re.compile(
    r"^(?:that )?s?he (?:say|says|said|told me|tells me|thinks|mentioned|reckons?|reckoned)"
    r"(?: that)?,? "
    r"(?!(?:that|to|about|goodbye|hello|yes|no|it$|this$|something|nothing)\b)",
    re.IGNORECASE,
)
_SHE_IS = re.compile(rf"\bs?he['’]s (?=({'|'.join(_HAS_BEEN)}|\w+ed\b)?)", re.IGNORECASE)
_ANYBODY = frozenset({"will", "would", "can", "could", "should", "may", "might", "must"})
"""Verbs that are the same for everybody."""


def to_them(piece: str) -> str:
    """A note about the people it goes to, said to them: “how they review” is “how you review”."""
    if _THEY_DID.match(piece):
        piece = f"you {piece[:1].lower()}{piece[1:]}"
        return _THEIRS.sub("your", piece)
    if not _ABOUT_THEM.match(piece) or _YOU_WORD.search(piece):
        return piece
    return _THEY_WORD.sub(lambda found: _cased(_THEY[found[0].lower()], found[0]), piece)


def as_you(piece: str, names: Sequence[str], *, alone: bool) -> str:
    """A note about whoever it goes to, by these names, said to them: “Priya said” is “you said”.

    `alone`: it goes to the only person met, so that “she” is the reader too. What cannot be turned
    (“Priya and Tom”) stays as it was typed.
    """
    if not names:
        return piece
    piece = _begun_by_name(piece, names)
    who = _who(tuple(names))
    piece = re.sub(rf"^([“\"].*[”\"])\s*(?:[-–—]+\s*|\(){who}\)?$", r"\1", piece)
    piece = re.sub(rf"^{who}\s*:\s+(?=\S)|^{who}\s+[-–—]+\s+(?=[“\"])", "", piece)
    piece = re.sub(r"^(?:s?he|her|him|they|them)\s*:\s+(?=\S)", "", piece, flags=re.IGNORECASE)
    parts = _SENTENCE.findall(piece) or [""]
    first, *others = [_said_to(part, who, alone=alone) for part in parts]
    told = zip(others, parts[1:], strict=True)
    capitals = (it if it == typed else f"{it[:1].upper()}{it[1:]}" for it, typed in told)
    return "".join([first, *capitals])


@lru_cache(maxsize=64)
def _who(names: tuple[str, ...]) -> str:
    """The pattern of somebody called so; behind a title, in small letters too: “dr okafor”."""
    called = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    small = "|".join(sorted({re.escape(name.lower()) for name in names}, key=len, reverse=True))
    return rf"(?<!\w)(?:(?:{_TITLED})?(?:{called})|{_TITLED}(?:{small})){_SIR}(?!\w)"


def _begun_by_name(piece: str, names: Sequence[str]) -> str:
    """A note that begins with a name in small letters and a verb, “gaz did”, with its capital."""
    found = re.match(rf"([^\W\d_]+) (?:{_ADVERB} )?([a-z]+)\b", piece)
    does = found is not None and (found[2] in PAST or found[2] in SECOND_PERSON)
    known = found is not None and found[1].title() in names
    return f"{piece[:1].upper()}{piece[1:]}" if does and known else piece


def _said_to(piece: str, who: str, *, alone: bool) -> str:
    """One sentence, said to somebody who may be called so."""
    said = re.sub(rf"{who}['’]s (?=(?:{'|'.join(_HAS_BEEN)})\b)", "you’ve ", piece)
    said = re.sub(rf"{who}['’]s (?={_DOING})", "you’re ", said)
    said = re.sub(rf"{who}['’]s {_NO_NOUN}(?=\w)", "your ", said)
    if alone and _ABOUT_ONE.match(said):
        said = _SHE_IS.sub(lambda found: "you’ve " if found[1] else "you’re ", said)
        said = _SHE_DOES.sub(lambda found: f"{found[1]}you {_second(found[2])}", said)
        who = rf"(?:{who}|\b(?:[Ss]he|[Hh]e)\b)"
    said = re.sub(rf"{who} (\w+ing)\b", r"you \1", said)
    said = re.sub(rf"{who} ((?:{_ADVERB} )?)([a-z]+)\b", _turned, said)
    if said == piece:
        said = re.sub(rf"^{who} ([a-z]{{3,}}(?:s|ed))(?= {_OBJECT}\b)", _does, said)
    if said == piece:
        return said
    turned = _SAID_OF_SELF.sub(_of_self, said)
    of_self = turned != said
    if of_self and re.search(r"\bthey\b", said) and not re.search(r"\bs?he\b", said):
        turned = _THEY_AGAIN.sub(r"\1you ", turned)
    said = _THEIRS.sub(_yours, turned)
    reported = _REPORTED.match(said)
    if of_self or (said.startswith("you ") and not (reported and _SOMEBODY_ELSE.search(said))):
        said = _SELF.sub("yourself", said)
    if _goes_on_about_them(piece, said, of_self=of_self):
        said = _LATER_ON.sub(lambda it: f"{it[1]} you{it[3]} {_second(it[4])}", said)
        if not _REPORTED.match(said):
            said = _IN_A_CLAUSE.sub(lambda it: f"you {_second(it[1])}", said)
    for _ in range(MOST_VERBS):
        said = _AND_THEN.sub(_agreeing, said)
    return said


def _yours(found: re.Match[str]) -> str:
    """“Her” as “your”; but in “you said a good picker is known by their shoes” they are others’."""
    before = found.string[: found.start()]
    if found[0] == "his" and _IS.match(found.string, found.end()):
        return "yours"
    others = _ANYBODY_ELSE if found[0] == "their" else _EACH
    return found[0] if _REPORTED.match(before) and others.search(before) else "your"


def _goes_on_about_them(piece: str, said: str, *, of_self: bool) -> bool:
    """Whether a later “she” in what was said to somebody is that one again, and nobody else.

    What somebody said may be of others: there, only if it began as their own (“her first client”).
    """
    if not _OF_YOU.match(said) or _ANOTHER_NAME.search(said):
        return False
    if of_self:
        return not _A_PERSON.search(said)
    later = _LATER_ON.search(said)
    own = later is not None and re.search(rf"\b{_OWN[later[2].lower()]}\b", piece)
    return bool(own) or not _REPORTED.match(said)


def _of_self(found: re.Match[str]) -> str:
    """“You said she hopes” as “you said you hope”, and “they need” as “you need”."""
    said, short, verb, of_them, theirs = found.groups()
    if not verb:
        return f"{said} you{f'’{of_them}' if of_them else f' {theirs}'}"
    if short == "s":
        short = "ve" if verb in _HAS_BEEN else "re"
    adverb, _, verb = verb.rpartition(" ")
    adverb = adverb and f"{adverb} "
    return f"{said} you{f'’{short} {adverb}{verb}' if short else f' {adverb}{_second(verb)}'}"


def _second(verb: str) -> str:
    """The form that follows “you” of one that followed “she”, also of a verb that is not known."""
    if verb in SECOND_PERSON:
        return SECOND_PERSON[verb]
    if verb in PAST or not verb.endswith("s") or verb.endswith("ss"):
        return verb
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if re.search(r"(?:s|x|z|ch|sh)es$", verb) else verb[:-1]


def _agreeing(found: re.Match[str]) -> str:
    """“You are moving and wants” as “you are moving and want”; a noun stays as it is."""
    verb, has_object = found[2], found[3]
    is_verb = verb not in NOUNS_TOO or has_object
    return f"{found[1]}{SECOND_PERSON[verb]}" if is_verb else found[0]


def _does(found: re.Match[str]) -> str:
    """“Lucía roasts the coffee” as “you roast the coffee”, whatever the verb is."""
    return f"you {_second(found[1])}"


def _turned(found: re.Match[str]) -> str:
    """“Priya hopes” as “you hope”; with what is no verb that is known, as it is."""
    adverb, verb = found[1], found[2]
    if verb in SECOND_PERSON:
        return f"you {adverb}{SECOND_PERSON[verb]}"
    known = verb in PAST or verb in _ANYBODY or (verb in BASE and verb not in NOUNS_TOO)
    return f"you {adverb}{verb}" if known else found[0]


def pronoun_of(piece: str) -> str:
    """The form of address of whoever a note begins with: "Ms" for “she”, "Mr" for “he”."""
    found = _ABOUT_ONE.match(piece)
    if not found:
        return ""
    return "Ms" if found[0].lower().endswith("she") else "Mr"


def what_was_said(piece: str) -> str:
    """What “she said that …” is about, where she is not named."""
    return _SHE_SAID.sub("", piece)


def about_them(piece: str) -> str | None:
    """A note said to them, told to others: “your view” is “their view”; None if it cannot be."""
    if _YOU_WORD.search(piece):
        return None
    return _YOUR.sub(lambda found: _cased(f"their{found[1]}", found[0]), piece)


_YOU_FORM = {"you": "she", "your": "her", "yours": "hers", "yourself": "herself"}


def of_somebody(piece: str, names: Sequence[str]) -> str:
    """A note as it would be of anybody: who has one of these names is “she” in it."""
    if not names:
        return piece
    who = _who(tuple(names))
    return re.sub(who, "she", re.sub(rf"{who}['’]s\b", "her", piece))


def as_she(piece: str) -> str:
    """A note to whom it goes to as it would be of anybody: “you” is “she” in it."""
    return re.sub(
        r"\b(you(?:r|rs|rself)?)\b", lambda it: _YOU_FORM[it[0].lower()], piece, flags=re.IGNORECASE
    )


_QUOTED = re.compile(r"[“„\"«]|[^:.]{1,40} (?:said|says|asked|told me|told us): ")


def is_quoted(piece: str) -> bool:
    """Whether a remark is in the words of who made it, by its marks or behind “said:”."""
    return _QUOTED.match(piece) is not None


def speaks_of_others(piece: str) -> bool:
    """Whether a note speaks of somebody as “he”, “she” or “they”."""
    return _OTHERS.search(piece) is not None


def _cased(word: str, model: str) -> str:
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
