"""The text of a file whose encoding nobody says: told by its mark, or by what reads as words.

Eight-bit encodings give a text for any bytes. So each is tried, and the one counts in which the
letters beyond ASCII stand as letters do: no capital inside a word, no sign between letters, vowels
and consonants in turn. Where two readings are about as good, both are named: a person can tell.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import TableError

MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
EIGHT_BIT = ("cp1252", "mac_roman", "cp1250", "cp850", "cp1251", "cp1253")
"""Tried in this order: Windows in Western Europe, old Macs, Windows in Central Europe, MS-DOS (as
Excel's “CSV (MS-DOS)” writes it), Windows with Cyrillic and with Greek letters."""

TWICE = "utf-8-twice"
"""UTF-8 that a program took for Windows-1252 and saved as UTF-8: “SociÃ©tÃ©”."""

CHOICES = ("utf-8", *EIGHT_BIT, "iso8859_2", "cp1254", "cp1257", "utf-16-le", "utf-16-be", TWICE)
"""What a person may say that a file is written in."""

_MOST_SAMPLES = 5
_MOST_WORDS = 2_000
_DOUBT = 1.0
"""Readings whose costs differ by less than one odd letter are both possible."""

_WORD = re.compile(rb"[A-Za-z'\x80-\xff]*[\x80-\xff][A-Za-z'\x80-\xff]*")
_MISREAD = re.compile("[\u00c2-\u00c5\u00c3][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]")
_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿąęăőűůěаеёиоуыэюяіїєαεηιουωάέήίόύώ")
_AROUND_WORDS = frozenset("«»‹›“”„‘’‚–—…€£°ºª·•\u00a0\u202f®™©§")
"""Signs that stand beside words, and hardly ever inside."""

_LETTERS = frozenset(
    "àáâãäåæçèéêëìíîïñòóôõöøœßùúûüýÿ"  # west
    "ąćęłńśźżčďěňřšťůžőűășțşţđľ"  # centre
    "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ"
    "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text and the encoding in which it was read.

    `samples`: by encoding that fits about as well, this one first, words that tell them apart.
    """

    text: str
    encoding: str
    samples: tuple[tuple[str, tuple[str, ...]], ...] = ()


def decode(data: bytes, encoding: str = "") -> Decoded:
    """The text of a file, in the encoding that somebody says or in the one that fits.

    Raises TableError `not-text` for what is no text in any, or ValueError where `encoding` is not
    one of CHOICES.
    """
    if encoding:
        if encoding not in CHOICES:
            raise ValueError(encoding)
        return Decoded(_as(data, encoding, "replace"), encoding)
    for mark, marked in MARKS:
        if data.startswith(mark):
            text = data.decode(marked, errors="replace")
            return Decoded(text, marked.removesuffix("-sig"))
    if b"\0" in data:
        return _wide(data)
    try:
        return _maybe_twice(data.decode())
    except UnicodeDecodeError:
        return _eight_bit(data)


def _as(data: bytes, encoding: str, errors: str = "strict") -> str:
    if encoding == TWICE:
        return _once(data.decode("utf-8", errors))
    return data.decode(encoding, errors).removeprefix("\ufeff")


def _wide(data: bytes) -> Decoded:
    """UTF-16 without a mark: line ends and separators show which byte comes first."""
    order = "utf-16-le" if _ascii(data, 0) >= _ascii(data, 1) else "utf-16-be"
    text = data.decode(order, errors="replace")
    if not text or sum(text.count(sign) for sign in "\0\ufffd") > len(text) / 100:
        raise TableError("not-text")
    return Decoded(text, order)


def _ascii(data: bytes, first: int) -> int:
    """How often an ASCII character stands at `first` of two bytes, with a zero as the other."""
    pairs = zip(data[first::2], data[1 - first :: 2], strict=False)
    return sum(one != 0 and other == 0 for one, other in pairs)


def _maybe_twice(text: str) -> Decoded:
    found = _MISREAD.findall(text)
    if not found:
        return Decoded(text, "utf-8")
    once = _once(text)
    if once == text:
        return Decoded(text, "utf-8")
    before, after = text.split(), once.split()
    differing = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]]
    misread, read = zip(*dict.fromkeys(differing), strict=True)
    samples = ((TWICE, read[:_MOST_SAMPLES]), ("utf-8", misread[:_MOST_SAMPLES]))
    return Decoded(once, TWICE, samples)


def _once(text: str) -> str:
    """`text` with what was encoded twice decoded, word by word."""

    def word(found: re.Match[str]) -> str:
        try:
            return b"".join(map(_byte, found[0])).decode()
        except UnicodeError:
            return found[0]

    return re.sub(r"[^\x00-\x7f]+", word, text)


def _byte(character: str) -> bytes:
    """The byte that Windows-1252 shows as `character`; five of its bytes show as controls."""
    return character.encode("latin-1" if character < "\u00a0" else "cp1252")


def _eight_bit(data: bytes) -> Decoded:
    words = list(dict.fromkeys(_WORD.findall(data)))[:_MOST_WORDS]
    costs = {name: _cost(words, name) for name in EIGHT_BIT}
    best = min(EIGHT_BIT, key=lambda name: costs[name])
    readings = {best: [_as(word, best, "replace") for word in words]}
    for name in EIGHT_BIT:
        if name != best and costs[name] - costs[best] < _DOUBT:
            read = [_as(word, name, "replace") for word in words]
            if all(read != other for other in readings.values()):
                readings[name] = read
    return Decoded(_as(data, best, "replace"), best, _samples(readings))


def _samples(readings: dict[str, list[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if len(readings) < 2:  # noqa: PLR2004 - one reading is no choice
        return ()
    differing = [words for words in zip(*readings.values(), strict=True) if len(set(words)) > 1]
    columns = zip(*differing[:_MOST_SAMPLES], strict=True)
    return tuple(zip(readings, columns, strict=True))


def _cost(words: Iterable[bytes], encoding: str) -> float:
    """How unlike words they are when read so."""
    return sum(_oddity(word.decode(encoding, errors="replace")) for word in words)


def _oddity(word: str) -> float:
    """0 for what reads like a word."""
    padded = f" {word} "
    neighbours = zip(padded, padded[1:], padded[2:], strict=False)
    cost = sum(_odd_letter(*three) for three in neighbours if not three[1].isascii())
    lower = word.lower()
    return cost + _crowds(lower) + len(_RARE.findall(lower))


def _odd_letter(before: str, letter: str, after: str) -> float:
    """What a character beyond ASCII costs between two others."""
    inside = before.isalpha() and after.isalpha()
    if letter in _AROUND_WORDS:
        if letter in "£€°ºª" and after.isalpha():
            return 1.0
        return 0.0 if letter == "’" or not inside else 2.0
    if letter.lower() not in _LETTERS:
        return 4.0 if letter == "\ufffd" or not letter.isprintable() else 3.0
    if letter.isupper() and (before.islower() or (before.isalpha() and after.islower())):
        return 3.0
    mixed = before.isalpha() and before.isascii() and letter.lower() > "\u036f"
    return 3.0 if mixed else 0.0


_RARE = re.compile(
    "[ŕĺÿ]|ă(?=[aeo])|ő(?=e)|^ß"  # in a few words only
    "|ń(?=[aeiou])|ñ(?![aeiouáéíóúü])"  # Polish writes ni before a vowel; Spanish ñ stands there
    "|[øůűő](?=[àèìòùâêîôû])|[æø](?=[áéèàç])|[áéèàç](?=[æø])"
    "|[ãõ](?![oeasnmi])|[ďťň]$|đ(?=[^aeijoru])"
)
"""Letters where hardly any language writes them."""


def _crowds(word: str) -> float:
    """Three vowels in a row cost something, and so do four consonants, around a letter in doubt."""
    kinds = "".join(
        "v" if letter in _VOWELS else "c" if letter.isalpha() else " " for letter in word
    )
    cost = 0.0
    for crowd in re.finditer(r"v{3,}|c{3,}", kinds):
        if any(not letter.isascii() for letter in word[crowd.start() : crowd.end()]):
            cost += 0.5 * (len(crowd[0]) - 2)
    return cost
