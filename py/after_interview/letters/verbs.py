"""The English verbs that notes of interviews are full of, in the forms that follow a subject.

By them a sentence is known from a row of nouns, and “Priya hopes” becomes “you hope”.
"""

import re


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_REGULAR = _words(
    """
    accept achieve add admire admit agree aim allow answer apply appreciate arrive ask assess attend
    avoid bake base believe belong book call care carry change check clean close coach collaborate
    collect combine communicate compare complete consider consult continue control cook coordinate
    cover create cut decide deliver depend describe design develop direct discuss document double
    earn encourage enjoy ensure establish evaluate exceed expand expect experience explain explore
    finish fix focus follow gain handle happen help hire hope hurry imagine implement impress
    improve include increase inspire install interest introduce invest invite involve join jump knit
    laugh launch lead learn like listen live look love maintain manage matter measure mention mentor
    migrate miss move need negotiate notice offer open operate order organise organize own pass
    perform plan point prefer prepare present process produce promise promote provide prune publish
    pull push raise rate reach realise realize rebuild recommend reduce refinance remain remember
    remove replace report require research respect respond rotate ruin run rush sack save scale
    schedule seem serve sew share shout show sign smile solve sound specialise specialize start stay
    step stop struggle study succeed suggest supervise support switch talk taste test thrive train
    travel treat trust try turn use value visit volunteer wait walk want warn wash waste watch
    welcome weld wonder work worry
    """
)
_IRREGULAR = {
    "be": "is are was were am", "become": "becomes became", "begin": "begins began",
    "break": "breaks broke", "bring": "brings brought", "build": "builds built",
    "buy": "buys bought", "choose": "chooses chose", "come": "comes came", "cost": "costs",
    "do": "does did", "draw": "draws drew", "drive": "drives drove", "eat": "eats ate",
    "fall": "falls fell", "feel": "feels felt", "find": "finds found", "get": "gets got",
    "give": "gives gave", "go": "goes went", "grow": "grows grew", "have": "has had",
    "hear": "hears heard", "hold": "holds held", "keep": "keeps kept", "know": "knows knew",
    "lead": "leads led", "leave": "leaves left", "let": "lets let", "lose": "loses lost",
    "make": "makes made", "mean": "means meant", "meet": "meets met", "pay": "pays paid",
    "put": "puts put", "read": "reads", "run": "runs ran", "say": "says said", "see": "sees saw",
    "sell": "sells sold", "sit": "sits sat", "send": "sends sent", "set": "sets set",
    "speak": "speaks spoke",
    "spend": "spends spent", "stand": "stands stood", "take": "takes took",
    "teach": "teaches taught",
    "tell": "tells told", "think": "thinks thought", "understand": "understands understood",
    "win": "wins won", "write": "writes wrote",
}  # fmt: skip

_SIBILANT = re.compile(r"(?:s|x|z|ch|sh)$")
_Y = re.compile(r"(?<=[^aeiou])y$")


def _third(verb: str) -> str:
    if _Y.search(verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if _SIBILANT.search(verb) else f"{verb}s"


def _past(verb: str) -> str:
    if _Y.search(verb):
        return f"{verb[:-1]}ied"
    return f"{verb}d" if verb.endswith("e") else f"{verb}ed"


SECOND_PERSON = {"is": "are", "was": "were"} | {
    third: verb
    for verb, forms in [
        *((verb, _third(verb)) for verb in _REGULAR),
        *((verb, forms.split()[0]) for verb, forms in _IRREGULAR.items() if verb != "be"),
    ]
    for third in [forms]
}
"""By the form that follows “she”, the one that follows “you”."""

_DOUBLED = _words(
    """cut planned stopped controlled travelled traveled preferred referred admitted shipped mapped
    fitted submitted"""
)
PAST = frozenset(
    {
        *_DOUBLED,
        *map(_past, _REGULAR),
        *(form for verb, forms in _IRREGULAR.items() if verb != "be" for form in forms.split()[1:]),
    }
)
"""Forms of the past, which are the same for everybody."""

VERBS = frozenset({*_REGULAR, *_IRREGULAR, "be"})
"""Forms that follow “I”, of all of them."""

FINITE = frozenset({*SECOND_PERSON, *PAST, "are", "were", "am"})
"""Forms that are known for verbs wherever they stand."""

_NOUNS = frozenset(_words(
    """answer book call change control cost cover design document experience fix focus gain
    hire hope interest join jump launch lead live look matter mention move need notice offer
    order own plan point present process produce promise promote push reach release report
    research run sack save scale schedule show sign sound start stay step stop struggle
    study support switch talk test train travel trust try turn use value visit wait walk
    waste watch welcome wonder work worry"""
))  # fmt: skip
NOUNS_TOO = frozenset(map(_third, _NOUNS)) | {
    "means",
    "sets",
    "costs",
    "cut",
    "let",
    "lets",
    "put",
    "set",
    "led",
    "read",
    "left",
}
"""Of the finite forms, those that are nouns as well."""

BASE = frozenset({*_REGULAR, *_IRREGULAR}) - (_NOUNS - {"matter", "need", "stay"}) - {"be"}
"""Forms that follow “they”, of verbs that are hardly nouns as well."""
