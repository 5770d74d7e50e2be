"""One name as it was typed, taken apart: titles, first names, surname, and how to address."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from unicodedata import combining, normalize

from .first_names import FIRST_NAMES
from .vocabulary import (
    BIRTH_NAMES,
    DEGREES,
    EXACT_HONORIFICS,
    EXACT_PARTICLES,
    EXACT_TITLES,
    GENERATIONS,
    HAN_HONORIFICS,
    HONORIFICS,
    ORDERS,
    PARTICLES,
    PRONOUNS,
    SILENT_BEFORE,
    SILENT_TITLES,
    SISTERS,
    TITLES,
    WITH_FIRST_NAME,
    WORDS_TOO,
)


class AddressAs(StrEnum):
    """How a person is greeted."""

    MS = "Ms"
    MR = "Mr"
    MX = "Mx"
    TITLE = "title"
    FIRST_NAME = "first name"
    FULL_NAME = "full name"


def form_of(text: str) -> AddressAs | None:
    """The form of address that a text names, None where it names none."""
    return next((form for form in AddressAs if folded(form) == folded(text)), None)


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of a name. `titles` are as typed, `title` is the first of them as English says it.

    `honorific` is "Ms", "Mr" or "Mx" where one was typed, in whatever language. A name of one word
    is a first name, but after a title or an honorific a surname. `after` are degrees and orders.
    """

    honorific: str = ""
    title: str = ""
    titles: str = ""
    first: str = ""
    nickname: str = ""
    surname: str = ""
    generation: str = ""
    after: str = ""

    @property
    def full(self) -> str:
        """First names and surname, without titles, nicknames and degrees."""
        return " ".join(filter(None, (self.first, self.surname, self.generation)))

    @property
    def address_as(self) -> AddressAs | None:
        """The form of address that was typed, None where none was."""
        if self.title:
            return AddressAs.TITLE
        if self.honorific:
            return AddressAs(self.honorific)
        alone = self.first and not self.surname and not _HAN.fullmatch(self.first)
        return AddressAs.FIRST_NAME if alone else None


_HONORIFIC = {word: form for form, words in HONORIFICS.items() for word in words}
_TITLE = {word: title for title, words in TITLES.items() for word in words}
_ANNOTATION = re.compile(r"[(\[]([^()\[\]]*)[)\]]|[\"“”„‟«]([^\"“”„«»]*)[\"“”‟»]")
_GLUED = re.compile(r"\b(Prof|Dr|Mr|Mrs|Ms|Mme)\.(?=[^\W\d_])")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_FIRST_LETTERS = re.compile(r"(?:^|(?<=-)|(?<=\b[do]['’]))[^\W\d_]")
_APART = re.compile(r"[./\s]+")


def folded(text: str) -> str:
    """`text` in small letters, without accents."""
    if text.isascii():
        return text.lower()
    plain = normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not combining(letter))


@lru_cache(maxsize=4096)
def key_of(word: str) -> str:
    """A word as the vocabulary has it: folded, without stops, commas and kinds of apostrophe."""
    return folded(word).replace(".", "").replace("’", "'").strip(',;:!?-–()[]"“”«»')


def honorific_of(word: str) -> str:
    """The form of address that a word before a name asks for, empty where it asks for none."""
    return EXACT_HONORIFICS.get(word) or _HONORIFIC.get(key_of(word), "")


def title_of(word: str) -> str:
    """The English form of a title before a name, empty where the word is none."""
    return EXACT_TITLES.get(word) or _TITLE.get(key_of(word).replace("-", ""), "")


def is_before_a_name(word: str) -> bool:
    """Whether a word is a title or an honorific."""
    return bool(honorific_of(word) or title_of(word) or word in SILENT_BEFORE)


def titles_before(words: list[str]) -> int:
    """How many words at the beginning are titles and honorifics, as in “Prof. em. Dr. h.c.”."""
    count = 0
    while count < len(words) and (
        (is_before_a_name(words[count]) and not _is_only_big(words[count:]))
        or (count and key_of(words[count]) in SILENT_TITLES)
    ):
        count += 1
    return count


def _is_only_big(words: list[str]) -> bool:
    """Whether a word such as “big” stands before no name: “Big up to Claire”."""
    size = words[0].lower() in _SIZES
    return (
        size and bool(words[1:]) and not (words[1][0].isupper() or key_of(words[1]) in FIRST_NAMES)
    )


_SIZES = ("big", "little", "wee")


def is_after_a_name(word: str) -> bool:
    """Whether a word is a degree, an order or a generation, as they follow a name."""
    key = key_of(word)
    if key in GENERATIONS:
        return word[0].isupper()
    return (key in DEGREES and sum(map(str.isupper, word)) > 1) or key == "esq"


@lru_cache(maxsize=512)
def parts_of(name: str) -> Name:
    """The parts of a name as it was typed."""
    nickname, pronoun = _annotations(name)
    words = _GLUED.sub(r"\1. ", _ANNOTATION.sub(" ", name)).replace(",", " ").split()
    born = next((n for n, word in enumerate(words) if n and key_of(word) in BIRTH_NAMES), None)
    words = words[:born]
    honorific, title, titles, rest = _before(words)
    rest, generation, after = _after(rest)
    if len(rest) == 1 and _HAN.fullmatch(rest[0]):
        honorific_behind, rest = _han(rest[0])
        honorific = honorific or honorific_behind
    begin = _surname_begins(rest, titled=bool(honorific or title), title=title)
    first, surname = " ".join(rest[:begin]), " ".join(rest[begin:])
    if _is_surname_first(rest):
        caps = [word for word in rest if _is_loud(word)]
        surname = " ".join(caps)
        first = " ".join(word for word in rest if word not in caps)
    return Name(
        honorific=honorific or pronoun,
        title=title,
        titles=" ".join(titles),
        first=as_a_name(first),
        nickname=nickname,
        surname=as_a_name(surname),
        generation=generation,
        after=after,
    )


def _annotations(name: str) -> tuple[str, str]:
    """The nickname and the form of address that stand in brackets or quotes."""
    nickname = pronoun = ""
    for found in _ANNOTATION.finditer(name):
        text = (found[1] or found[2] or "").strip()
        words = [key_of(word) for word in _APART.split(text) if word]
        if is_pronouns(text):
            pronoun = PRONOUNS[words[0]]
        elif words and words[0] not in BIRTH_NAMES:
            nickname = nickname or text
    return nickname, pronoun


def is_pronouns(text: str) -> bool:
    """Whether a text says by which pronouns somebody goes: “she/her”."""
    words = [key_of(word) for word in _APART.split(text) if word]
    known = {*PRONOUNS, "hers", "his", "theirs", "lui", "sie", "ihr", "er", "ihm", "zir"}
    return bool(words) and words[0] in PRONOUNS and known.issuperset(words)


def _before(words: list[str]) -> tuple[str, str, list[str], list[str]]:
    """The honorific, the title, all titles as typed, and the words after them."""
    honorific = title = ""
    titles: list[str] = []
    while len(words) > 1:
        word = words[0]
        alone = len(words) == 2 and key_of(words[1]) in FIRST_NAMES  # noqa: PLR2004
        if alone and (word == "Fr." or word.lower() in _SIZES):
            title = title or ("Father" if word == "Fr." else "")  # and “Fr. Weber” is Frau Weber
            titles.append(word)
        elif key_of(word) == "sr" and {*map(key_of, words[1:])} & (SISTERS | ORDERS):
            title = title or "Sister"
            titles.append(word)
        elif found := honorific_of(word):
            honorific = honorific or found
        elif (
            (found := title_of(word))
            or word in SILENT_BEFORE
            or (titles and key_of(word) in SILENT_TITLES)
        ):
            title = title or found
            titles.append(word)
        else:
            break
        words = words[1:]
    return honorific, title, titles, words


def _after(words: list[str]) -> tuple[list[str], str, str]:
    """The words before degrees and generations, the generation, and the degrees."""
    after: list[str] = []
    generation = ""
    while len(words) > 1 and is_after_a_name(words[-1]):
        if key_of(words[-1]) in GENERATIONS:
            generation = words[-1]
        else:
            after.insert(0, words[-1])
        words = words[:-1]
    return words, generation, " ".join(after)


def _han(word: str) -> tuple[str, list[str]]:
    """The honorific behind a name in Chinese characters, and the name."""
    for behind, form in HAN_HONORIFICS.items():
        if word.endswith(behind) and word != behind:
            return form, [word.removesuffix(behind)]
    return "", [word]


def _surname_begins(words: list[str], *, titled: bool, title: str) -> int:
    """The number of the word with which the surname begins; there may be none."""
    first_name_only = not titled or title in WITH_FIRST_NAME
    if len(words) == 1:
        return 1 if first_name_only else 0
    begin = len(words) - 1
    for n, word in enumerate(words[:-1]):
        if is_particle(word) and (n or not first_name_only or word.islower()):
            return n
    if begin > 1 and words[begin - 1] in ("y", "e", "i"):
        return max(1, begin - 2)
    return begin


def is_particle(word: str) -> bool:
    """Whether a surname may begin with this word."""
    return key_of(word) in PARTICLES or word in EXACT_PARTICLES


def _is_loud(word: str) -> bool:
    return len(word) > 2 and word.isupper()  # noqa: PLR2004 - two capitals are initials


def _is_surname_first(words: list[str]) -> bool:
    """Whether some words are in capitals and others not: “WEBER Claire”."""
    loud = [_is_loud(word) for word in words]
    return any(loud) and not all(loud) and not any(map(is_particle, words))


def is_only_a_name(name: str) -> bool:
    """Whether a name is no other word in small letters, as “Will”, “Grace” and “Baker” are."""
    first = key_of(name.partition(" ")[0])
    return first in FIRST_NAMES and (" " in name or first not in WORDS_TOO)


def as_a_name(text: str) -> str:
    """What was typed in small letters, or shouted, with the capitals of a name."""
    shouted = text.isupper() and max(map(len, text.split())) > 3  # noqa: PLR2004 - “JP” and “TOM” may stand
    if not (text.islower() or shouted):
        return text
    alone = " " not in text
    return " ".join(
        word
        if is_particle(word) and word.islower() and not alone
        else _FIRST_LETTERS.sub(_capital, word.lower())
        for word in text.split(" ")
    )


def _capital(found: re.Match[str]) -> str:
    return found[0].upper()
