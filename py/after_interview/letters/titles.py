"""A role as it stands as a title in English: “junior developer (backend)”, “HEAD OF IT”."""

import re

from ..people.names import key_of
from ..people.vocabulary import ACRONYMS, OF_WORK
from ..word_lists import words_in
from .trades import ABBREVIATIONS

_SMALL_IN_TITLES = words_in(
    """
    a an and as at but by for from in of on or the to with de du des da di la le les l' d' et
    fte en der die das und für im zum zur von van
    """
)
_ANYBODY = re.compile(
    r"\s*[(\[]?\b(?:[mfwhdx]|div)(?:\s?[/|]\s?(?:[mfwhdx]|div)){1,3}\b[)\]]?"
    r"|\s*[(\[]all genders[)\]]",
    re.IGNORECASE,
)
_ADVERT = re.compile(
    r"\s*[(\[][^()\[\]]*\b(?:no experience|immediate start|urgent\w*|start asap"
    r"|ref\.?:? ?\S*\d\S*)[^()\[\]]*[)\]]"
    r"|,?\s*\(?\b(?:job |vacancy )?ref(?:erence)?\.?(?: no\.?)?:?\s?#?[\w/-]*\d[\w/-]*\)?"
    r"|\s*[-–—!]+\s*(?:urgent\w*|immediate start|no experience needed)!*"
    r"|^urgent\w*(?: (?:need(?:ed)?|hiring|vacancy|job))?[\s:!–—-]+(?=\w)"
    r"|(?<=\w)\s+urgent\w*(?: (?:needed|hiring|vacancy|job))?[\s!]*$",
    re.IGNORECASE,
)
"""What adverts add: “no experience needed”, “ref 402511”."""

_TAIL = re.compile(r"(?:\s*[!?*~]+|\s*[$€£]{2,}|\s+\.+)+\s*$")
"""Signs that only shout, behind a role: “AE (EMEA) $$$”."""

_BEHIND = re.compile(r"\s*(?:,|\s[-–—|])\s+([^,()–—|]+)$")
_JOB_WORD = re.compile(r"\s+(?:job|position|post|role|vacancy)$", re.IGNORECASE)
_TITLE_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:[’'][^\W\d_]+)?")


LONGEST_TITLE = 200
"""Characters beyond which a role is no title, and stays as it was typed."""

LONGEST_ABBREVIATION = 3
"""Letters of a word that stays in capitals where all are: “HEAD OF IT”."""

LONGEST_ALONE = 4
"""Letters of such a word that is all of a role: “CISO”."""

_SHORT_WORDS = words_in(
    """aide art bar boat book bus cafe call car care chef cook dock door dry farm fish food gas golf
    gym hair head home host inn job key kid lab law lead maid mail meat milk new night oil part
    pet post pub road sea sew shop sign site spa tax taxi tea team test time tree van wine wood
    yard zoo"""
)
"""Short words that are no abbreviations."""

_ENDINGS = words_in(
    "e es se ses euse euses trice trices rice in innen r n ne nes a as o os ère ière"
)
_GLUED = re.compile(r"[^\W\d_](?:[(/·*_:]-?|-)$")
"""Behind these, such a word is the ending for women or men: “confirmé(e)”, “vendeur/euse”."""


def titled(role: str) -> str:
    """A role as a title: “junior developer (backend)” is “Junior Developer (Backend)”."""
    if len(role) > LONGEST_TITLE:
        return role
    bare = _TAIL.sub("", _ANYBODY.sub("", _ADVERT.sub("", role))).strip(" ,-–—!")
    role = _BEHIND.sub(r" (\1)", _JOB_WORD.sub("", _in_brackets(bare))) or role
    head, bracket, rest = role.partition(" (")
    quiet = f"{_TITLE_WORD.sub(_not_so_loud, head)}{bracket}{_TITLE_WORD.sub(_not_so_loud, rest)}"
    if quiet != role:
        return _TITLE_WORD.sub(_in_a_title, quiet)
    words = list(_TITLE_WORD.finditer(role))
    plain = all(word[0].islower() or word[0].istitle() or word[0].isupper() for word in words)
    capitals = sum(word[0][:1].isupper() for word in words)
    if not plain or (capitals > 1 and role[:1].isupper()):
        return role
    return _TITLE_WORD.sub(_in_a_title, role)


def _in_brackets(role: str) -> str:
    """A role with what stands behind its bars in brackets: “Driver | Nights | Leeds”."""
    head, *others = (part.strip() for part in role.split(" | "))
    return f"{head} ({', '.join(others)})" if len(others) > 1 else role


def _not_so_loud(found: re.Match[str]) -> str:
    """A word in capitals that is no abbreviation in small letters, by what all the role is like."""
    word, small = found[0], found[0].lower()
    if not word.isupper() or len(word) == 1:
        return word
    if small in _SHORT_WORDS or (len(small) > LONGEST_ABBREVIATION and _is_job_word(small)):
        return small
    if not found.string.isupper():
        return word
    longest = LONGEST_ABBREVIATION if " " in found.string else LONGEST_ALONE
    return small if len(small) > longest or small in _SMALL_IN_TITLES else word


def _is_job_word(word: str) -> bool:
    return key_of(word) in OF_WORK


def _in_a_title(found: re.Match[str]) -> str:
    word, before = found[0], found.string[: found.start()]
    ending = word in _ENDINGS and _GLUED.search(before)
    if not word.islower() or (before and word in _SMALL_IN_TITLES) or ending:
        return word
    short = word in ABBREVIATIONS or word in ACRONYMS
    return word.upper() if short else word[:1].upper() + word[1:]
