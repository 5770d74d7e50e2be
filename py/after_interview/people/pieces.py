# ruff: noqa: RUF001 - signs of many scripts set people apart
"""One line about people cut in pieces: names, what they do, addresses, and the rest."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from unicodedata import category

from ..plain_text import is_shouted
from .first_names import FIRST_NAMES
from .names import (
    folded,
    honorific_of,
    is_after_a_name,
    is_before_a_name,
    is_particle,
    is_pronouns,
    key_of,
    title_of,
    titles_before,
)
from .told import as_typed_out
from .vocabulary import (
    ABOUT_SOMEBODY,
    ACRONYMS,
    ADVERBS,
    ANSWERED,
    BEGIN_JOBS,
    BIRTH_NAMES,
    COMPANIES,
    DEEDS,
    DETERMINERS,
    HAN_BEHIND,
    HAN_ROLES,
    HAN_SURNAMES,
    JOINERS,
    LISTING_LABELS,
    NAMES_TOO,
    NO_NAMES,
    NOBODY,
    NOBODY_PHRASES,
    OF_ALL,
    OF_WORK,
    PLACES,
    PLURALS,
    PREPOSITIONS,
    ROLE_ENDINGS,
    ROLES,
    SHORT_JOINERS,
    SHORTENED,
    SILENT_TITLES,
    SKIPPED_LABELS,
    SMALL_IN_NAMES,
    SORTS_OF_PEOPLE,
    STANDING_AT,
    SURNAMES_TOO,
    TRADES,
    WORDS_TOO,
    WORK_WORDS,
)

EMAIL = re.compile(r"[^\s,;<>()\[\]\"]{1,64}@[^\s,;<>()\[\]\"@]{1,190}")
"""What may be an email address, as a whole."""

_DONE = re.compile(r"[a-z]{3,}ed")
"""What somebody did, in a line without capitals: “checked in with reception”."""

LONGEST_NAME = 7
"""Words of the longest name, titles and all."""

LONGEST_LABEL = 3
"""Words of what stands before a colon and says what somebody does, at most."""

LONGEST_BEFORE_A_JOB = 2
"""Words that are none of work and stand before a job, at most: “Nordic key account manager”."""


class Kind(StrEnum):
    """What a piece of a line is."""

    NAME = "name"
    AFTER = "after"
    ROLE = "role"
    EMAIL = "email"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a line.

    `before` is what set it apart from the piece before it: a comma, a word such as “and”, an
    opening bracket, a blank, or nothing at the beginning. A `sure` name is none of a place or a
    company; a `vague` role (“the boss”) may stand for a person of its own. A `contact` is an
    aside by which signatures are known: a telephone number, a page on the web, a street. A role
    that `leads` stands before its name: “CEO Priya Raman”.
    """

    kind: Kind
    text: str
    before: str = ""
    sure: bool = True
    vague: bool = False
    contact: bool = False
    leads: bool = False


_OPEN, _CLOSE = "<([{«‹＜〈（【「", ">)]}»›＞〉）】」"
_ENCLOSING = f"{_OPEN}\"“„‘'"
_NOT_IN_ADDRESS = r"\s,;:：<>()\[\]{}\"«»‹›＜＞〈〉（）【】「」、，،؛。|…“”„"
_WRAPPED = re.compile(
    rf"(?P<open>(?:[{re.escape(_OPEN)}\"'‘“]\s{{0,3}}){{0,3}})(?P<mailto>mailto:\s{{0,3}})?"
    rf"(?P<address>[^{_NOT_IN_ADDRESS}?@/\\]{{1,64}}@[^{_NOT_IN_ADDRESS}?@/\\]{{1,190}})"
    rf"(?P<query>\?[^\s>\])]+)?(?P<close>(?:\s{{0,3}}[{re.escape(_CLOSE)}\"'’”]){{0,3}})",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")
_ENCODED = re.compile(r"\S*=\?\S*")
_WEB = re.compile(
    r"(?:https?://|www\.)[^\s)>\]]+"
    r"|(?<![\w.])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|eu|lu|fr|de|be|uk|ie|io|ch|at|example)\b(?:/[^\s)>\]]*)?",
    re.IGNORECASE,
)
_TELEPHONE = re.compile(
    r"(?:\b(?:tel|tél|telephone|téléphone|telefon|phone|mobile|mob|handy|gsm|cell|direct|fax|office"
    r"|portable|t|m|p|d|f)\b\.?\s{0,3}:?\s{0,3})?(?<![\w])\+?\(?\d[\d\s().\-/]{5,28}\d"
    r"(?:\s{0,3}(?:ext|x)\.?\s{0,3}\d{1,6})?(?!\w)",
    re.IGNORECASE,
)
_CLOCK = r"\d{1,2}(?:[:h.]\d{2}\s?(?:am|pm|uhr|h)?|\s?(?:am|pm|uhr|h))"
_TIME = re.compile(
    rf"(?<![\w.]){_CLOCK}(?:\s?(?:-|–|to|bis|à)\s?{_CLOCK})?(?!\w)",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"\S+@\S*|@[^\s()\[\]<>,;]+")
_SPELT_AT = re.compile(r"(?<=\w)\s?[\[({]\s?(?:at|arobase|ät)\s?[\])}]\s?(?=\w)", re.IGNORECASE)
_SPELT_DOT = re.compile(r"(?<=\w)\s?[\[({]\s?(?:dot|point|punkt)\s?[\])}]\s?(?=\w)", re.IGNORECASE)
_SPELT_ADDRESS = re.compile(r"\b\w+(?: dot \w+)* at \w+(?: dot \w+)+\b", re.IGNORECASE)
_PRONOUNS = re.compile(
    r"(?<!\w)(?:she|he|they|elle|il|iel|sie|er)/\w{2,5}(?:/\w{3,6})?(?!\w)", re.IGNORECASE
)
_TAG = re.compile(
    r"</?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|iframe|img|input|li|ol|p|script|section|small|span|strong|style"
    r"|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_CHILDREN = re.compile(r"\b(?:kids?|children|enfants|kinder|pets?)\s?:[^;]*", re.IGNORECASE)
"""Who is talked about, and was not met for the job."""

_ASIDES = {_CHILDREN: "aside", _WEB: "contact", _TELEPHONE: "contact", _TIME: "aside",
           _HANDLE: "aside", _TAG: "aside", _PRONOUNS: "pronouns"}  # fmt: skip
_BULLET = re.compile(
    r"\s*(?:[-–—*•·‣▪●○◦→>+☐☑✓✔✘✗✅]+|\[[ xX]?\]|[([]?\d{1,2}(?:[.):\]/]|\s?[-–])(?!\d)|[a-z]\)"
    r"|#\d{1,2}\b|(?:i{1,3}|iv|vi{1,3})[.)]\s+(?=\w\w))\s*"
)
_NUMBERED = re.compile(r"(?<!\S)[([]?(?:(\d{1,2})|([a-h]))(?:[.)\]/]|\s[-–](?=\s))\s*(?=[^\W\d])")
_FULL_STOP = re.compile(r"(?<![\w.])([^\W\d_]{3,})\.\s+(?=[^\W\d_])")
_SURNAME_STOP = re.compile(r"(?<![\w.])(([^\W\d_]+)\.?\s([^\W\d_]{4}))\.\s+(?=[^\W\d_])")
_EXCLAIMED = re.compile(r"(?<=\w)!+\s+(?=\w)|(?<=[)\]])\.\s+(?=[^\W\d_])")
_BOTH = re.compile(
    rf"\s*({'|'.join(PLURALS)})\.?\s+([^\W\d_][\w'’-]*)(\s*(?:,|&|et|and|und|an|y)\s+)(?=[^\W\d_][\w'’-]*)",
    re.IGNORECASE,
)
_IS = re.compile(
    r"\s+(?:is|was|are|were|ist|war|heißt|hieß|est|était|nommée?)\s+(?=([^\W\d_]\S*))",
    re.IGNORECASE,
)
_COUPLE = re.compile(
    r"\b(Mr\.?|Herr|M\.|Monsieur|Dr\.?) (?:&|and|und|et|u\.) (Mrs\.?|Ms\.?|Frau|Mme|Madame|Dr\.?) "
    r"([A-ZÀ-Þ][\w'’-]+)"
)
"""“Mr & Mrs Patel”, who are two."""

_BY_OFFICE = re.compile(
    r"\b(?i:(mme|madame|m\.|monsieur)\s+((?:la|le)\s+[a-zéèêç]+(?:-[a-z]+)?))"
    r"\s+([^\W\d_a-z][\w'’-]+(?:\s[^\W\d_a-z][\w'’-]+){0,3})"
)
"""As French names people of an office: “Mme la directrice Hoffmann”."""

_HAN_AND = re.compile(
    r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,4})[和与與跟及]([\u4e00-\u9fff]{2,4})(?![\u4e00-\u9fff])"
    r"|(?<=さん|先生)(と)"
)
_GROUP = re.compile(
    r"\(([^()]*)\)|\[([^\[\]]*)\]|\{([^{}]*)\}|（([^（）]*)）|【([^【】]*)】|「([^「」]*)」|<([^<>]*)>"
)
_QUOTED = re.compile(
    r"\"([^\"]*)\"|“([^“”]*)”|„([^„“”]*)[“”]|«([^«»]*)»|(?<!\w)['‘]((?:[^'‘’]|(?<=\w)['’](?=\w)){2,60})['’](?!\w)"
)
_INSIDE = re.compile(r"(?<=[(\[{]) | (?=[)\]}])")
_STRAY = re.compile(rf"[{re.escape(_OPEN)}]")
_STRAY_END = re.compile(rf"[{re.escape(_CLOSE)}\"“”„]")
_SEPARATOR = re.compile(
    r"\s*(?:[,;•·|\t，、；،؛፣:：](?!/)|—|\s[-–]+\s|(?<=\w)[-–]+\s|\s[-–]+(?=\w)|[-=]>|→|⇒|\s=\s"
    r"|\s(?:[&+\\]|/+)\s|\su\.(?=\s)|(?<=\w)=(?=\w)|(?<=\w\w)[&/](?=\w\w)|\s(?:"
    + "|".join(JOINERS)
    + r")(?=\s)(?!\szu\s)|\san(?=\s(?:d['’]|(?:den?|en|eng)\s[^\W\d_])))\s*",
    re.IGNORECASE,
)
_LEADING_JOINER = re.compile(
    r"(?:(?:" + "|".join(JOINERS) + r"|&|\+|an(?=\s(?:d['’]|(?:den?|en|eng)\s)))(?:\s+|$))+",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r"(?-i:(?:(?:ok|okay|so|well|right|anyway|yeah)[,. ]\s*)+)(?=\S)|"
    r"(?:(?:(?:i|we)\s+)?(?:just\s+)?(?:met|spoke|talked|chatted|was interviewed|were interviewed"
    r"|interviewed|saw)|(?:\w+\s+)?interview|chat|call|meeting)\s+(?:(?:with|to|by|w)\s+|w/\s*)"
    r"|(?:(?:hi|hello|hey|hallo|bonjour|moien)\s*[,!.]?\s+)?(?:i['’]m|i\s+am|this\s+is|my\s+name\s+is"
    r"|je\s+suis|je\s+m['’]appelle|ich\s+bin|ich\s+heiße|mein\s+name\s+ist|ech\s+sinn)\s+"
    r"|(?:(?:i|we)\s+)?(?:just\s+)?(?:met|interviewed|saw)\s+"
    r"|(?:(?:required|optional)\s+)?(?:attendees?|invitees?|guests)\s+"
    r"|(?:(?:it|there)\s+was\s+)?(?:on|by|over)\s+(?:the\s+)?(?:phone|telephone|zoom|teams|video"
    r"|skype|whatsapp)(?:\s+call)?\s+(?:to|with)\s+"
    r"|(?:new\s+)?(?:teams|whatsapp|slack|linkedin|zoom|text|voice|missed|chat)\s+(?:message|call"
    r"|chat)\s+from\s+"
    r"|(?:it|there)\s+was\s+|with\s+|w/\s*|(?:i\s+think|maybe|perhaps|probably|only|just|first)\s+"
    r"|(?:j['’\s]ai\s+)?(?:vu|rencontré|parlé)\s+(?:avec\s+|à\s+)?|(?:un\s+)?entretien\s+avec\s+"
    r"|(?:(?:ich\s+)?(?:habe?|hatte)\s+)?(?:ein\s+)?(?:gespräch\s+)?mit\s+|ich\s+(?:habe?|hatte)\s+"
    r"|(?:her|his|their|my\s+interviewer['’]?s)\s+name\s+(?:was|is)\s+"
    r"|(?:gespréich\s+)?(?:mam|mat)\s+(?=här|madame|joffer|dem|der)"
    r"|(?:(?:1st|2nd|3rd|[4-9]th|first|second|third|fourth|last|other)\s+(?:interview(?:er)?"
    r"|person|one|round|panel(?:list|\s+member)?)|1st|2nd|3rd|[4-9]th)\s*(?:[:–—-])\s*"
    r"|i\.\s?[av]\.\s+|p\.\s?p\.\s+|ppa\.?\s+|c/o\s+",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:s?he|they|it|we|you|i|there)['’](?:s|d|ll|re|ve|m)\b", re.IGNORECASE)
"""How a sentence begins that goes on about somebody: “She’d like me to …”."""

_GERMAN_OF = frozenset({"vom", "zum", "zur"})
_GERMAN_OF_THE = (["von", "der"], ["von", "dem"], ["von", "den"])

_MARKS = range(0xE000, 0xF800)
_MARK = re.compile("[\ue000-\uf7ff]")
_TOKEN = re.compile("[\ue000-\uf7ff]|[^\\s\ue000-\uf7ff]+")
_IN_A_NAME = "'’‘ʼ`´.-‐‑·・‧\u200c\u200d"
_NUMBER = re.compile(r"\d{1,4}")
_PERSONS = frozenset({"person", "personne", "persona", "pessoa"})
_WORDLIKE = re.compile(r"\w")


def is_address(text: str) -> bool:
    """Whether a text is an email address, in whatever script: its domain has two parts or more."""
    name, _, domain = text.rpartition("@")
    labels = domain.split(".")
    return bool(name) and len(labels) > 1 and all(map(_LABEL.fullmatch, labels))


def address_in(line: str) -> str:
    """The first email address in a line, as it was meant; empty where there is none."""
    found = (piece.text for piece in pieces_of(line) if piece.kind is Kind.EMAIL)
    return next(found, "")


def pieces_of(line: str) -> list[Piece]:
    """The pieces of a line, in their order: all its words but those that only set them apart.

    A line in capitals is read as one in small letters is.
    """
    small = line.lower()
    if not is_shouted(line) or small.upper() != line:
        return _Line(line).pieces()
    read = _Line(small, loud=True).pieces()
    return [replace(it, text=it.text.upper(), before=it.before.upper()) for it in read]


@dataclass(slots=True)
class _Line:
    """A line, with what is no list of words held aside: addresses, numbers, brackets, quotes.

    In their place stands a sign of the private use area each; a line is too short to need them all.
    """

    line: str
    held: list[tuple[str, str, str]] = field(default_factory=list)
    small: bool = False
    loud: bool = False
    """It was typed in capitals."""

    def pieces(self) -> list[Piece]:
        text = as_typed_out(_MARK.sub(" ", self.line), _is_somebody)
        text = _apart(text)
        for _ in range(3):
            text = text[found.end() :] if (found := _BULLET.match(text)) else text
        found = _LEAD_IN.match(text)
        lead = text[: found.end()].strip(" :-–—") if found else ""
        text = text[found.end() :] if found else text
        text = _IS.sub(lambda found: "： " if _is_somebody(found[1]) else found[0], text)
        text = self._with_marks(text)
        self.small = not any(map(str.isupper, _MARK.sub("", self._whole(text))))
        pieces = list(self._chunks(text))
        return [Piece(Kind.ASIDE, lead), *pieces] if lead else pieces

    # Held aside

    def _hold(self, kind: str, whole: str, content: str) -> str:
        self.held.append((kind, whole, content))
        return f" {chr(_MARKS[len(self.held) - 1])} "

    def _with_marks(self, text: str) -> str:
        text = _SPELT_DOT.sub(".", _SPELT_AT.sub("@", text))
        text = _SPELT_ADDRESS.sub(_spelt_out, text)
        text = _ENCODED.sub(partial(self._held, "word"), text)
        text = _WRAPPED.sub(self._address, text)
        for pattern, kind in _ASIDES.items():
            text = pattern.sub(partial(self._held, kind), text)
        for pattern, kind in ((_GROUP, "group"), (_QUOTED, "quoted"), (_GROUP, "group")):
            text = self._enclosed(pattern, kind, text)
        return _STRAY_END.sub(" ", _STRAY.sub(" , ", text))

    def _held(self, kind: str, found: re.Match[str]) -> str:
        return self._hold(kind, found[0], found[0])

    def _address(self, found: re.Match[str]) -> str:
        address = found["address"].strip("'’‘`*.!-_")
        if not is_address(address):
            return found[0]
        opened, closed = found["open"].split(), found["close"].split()
        opened, closed = list("".join(opened)), list("".join(closed))
        while opened and closed:
            opened.pop()
            closed.pop(0)
        held = [self._hold("email", address, address)]
        if query := found["query"]:
            held.append(self._hold("aside", query, query))
        return "".join((*opened, *held, *closed))

    def _enclosed(self, pattern: re.Pattern[str], kind: str, text: str) -> str:
        def held(found: re.Match[str]) -> str:
            return self._hold(kind, found[0], next(filter(None, found.groups()), ""))

        found = 1
        while found:
            text, found = pattern.subn(held, text)
        return text

    def _whole(self, text: str) -> str:
        """`text` with what was held aside put back."""
        while found := _MARK.search(text):
            text = text.replace(found[0], self.held[ord(found[0]) - _MARKS[0]][1])
        return _INSIDE.sub("", " ".join(text.split()))

    # Chunks between separators

    def _chunks(self, text: str, opening: str = "") -> Iterator[Piece]:
        before, begin, first = opening, 0, True
        for found in [*_SEPARATOR.finditer(text), None]:
            chunk = text[begin : found.start() if found else len(text)].strip()
            sign = found[0].strip() or "\t" if found else ""
            if (
                sign == ":"
                and _is_plain_label(chunk)
                and self._is_contact(text[found.end() :] if found else "")
            ):
                yield Piece(Kind.ASIDE, self._whole(chunk), before, contact=True)
                first = False
            elif sign == ":" and self._leads_on(chunk, text[found.end() :] if found else ""):
                yield Piece(Kind.ROLE, chunk, before, leads=True)
                first = False
            elif sign in (":", "：", "=") and self._is_label(chunk):
                sign = before if before not in ("", opening) else sign
            elif chunk:
                for piece in self._chunk(chunk, first=first):
                    yield replace(piece, before=piece.before or before) if before else piece
                    before = " "
                    first = False
            if found:
                before = sign if begin or chunk else opening
                begin = found.end()

    def _is_contact(self, after: str) -> bool:
        """Whether a telephone number or a page follows, so that what stands before is its label."""
        mark = _MARK.match(after.lstrip())
        return mark is not None and self.held[ord(mark[0]) - _MARKS[0]][0] == "contact"

    def _leads_on(self, chunk: str, after: str) -> bool:
        """Whether small words before a colon say what the one behind it does: “peer: Lin”."""
        words = chunk.split()
        known = PREPOSITIONS | DETERMINERS | NOBODY | DEEDS | SKIPPED_LABELS | LISTING_LABELS
        named = after[:1].isupper() and _is_somebody(re.split(r"[\s,;:]", after, maxsplit=1)[0])
        return (
            0 < len(words) <= LONGEST_LABEL
            and all(word.isalpha() and word.islower() for word in words)
            and not {*map(key_of, words)} & (known | {"be"})
            and not {*map(key_of, words)} & FIRST_NAMES
            and named
        )

    def _is_label(self, chunk: str) -> bool:
        plain = len(chunk) > 1 or chunk.isascii() or chunk.lower() == "à"
        return plain and "-".join(map(key_of, chunk.split())) in SKIPPED_LABELS

    def _chunk(self, chunk: str, *, first: bool) -> Iterator[Piece]:
        before = ""
        if joiner := _LEADING_JOINER.match(chunk):
            before, chunk = joiner[0].strip(), chunk[joiner.end() :]
        words: list[str] = []
        tokens = _TOKEN.findall(chunk)
        given: Piece | None = None
        for n, token in enumerate(tokens):
            if not _MARK.match(token):
                words.append(token)
                continue
            kind, whole, content = self.held[ord(token) - _MARKS[0]]
            more = n + 1 < len(tokens) and not _MARK.match(tokens[n + 1])
            if kind == "word":
                words.append(whole)
                continue
            if kind in ("group", "quoted") and self._is_of_the_name(
                kind, content, words, more=more
            ):
                words.append(self._whole(whole))
                continue
            for given in self._words(words, first=first):
                yield replace(given, before=before)
                before, first = " ", False
            words = []
            for piece in self._marked(kind, content, given):
                given = given if piece.contact else piece
                yield replace(piece, before=piece.before or before)
                before, first = " ", False
        for piece in self._words(words, first=first):
            yield replace(piece, before=before)
            before = " "

    def _is_of_the_name(self, kind: str, content: str, words: list[str], *, more: bool) -> bool:
        """Whether what stands in brackets or quotes is a part of the name: a nickname, pronouns."""
        text = self._whole(content)
        parts = text.split()
        if not words or not parts or self._has_more(content) or text.endswith("?"):
            return False
        if is_pronouns(text) or key_of(parts[0]) in BIRTH_NAMES:
            return not any(map(self._is_role, words))
        office = key_of(parts[0]) in TRADES and len(words) > 1 and not more and kind == "group"
        many = len(parts) > 2 or not parts[0][0].isupper()  # noqa: PLR2004
        if many or office or any(map(self._is_role, parts)):  # “Adaeze Nnamdi (Dean)”
            return False
        if any(map(self._is_role, words)) and key_of(words[0]) not in FIRST_NAMES:
            return False
        if kind == "quoted" or more:
            return not any(map(self._is_role, words))
        return key_of(text) in FIRST_NAMES or folded(text)[:2] == folded(words[0])[:2]

    def _marked(self, mark: str, content: str, given: Piece | None) -> Iterator[Piece]:
        if mark == "email":
            yield Piece(Kind.EMAIL, content)
        elif mark in ("contact", "aside"):
            yield Piece(Kind.ASIDE, content, contact=mark == "contact")
        elif given is not None and given.kind is Kind.NAME and honorific_of(content.strip()):
            yield Piece(Kind.ASIDE, f"address as {honorific_of(content.strip())}")
        elif mark == "pronouns" or is_pronouns(self._whole(content)):
            yield Piece(Kind.AFTER, f"({self._whole(content)})")
        elif mark == "quoted":
            yield from _turned(list(self._chunks(content.strip("'‘’ "))))
        elif self._says_what_for(content):
            yield Piece(Kind.ROLE, self._whole(content), "(")
        elif (
            self._has_more(content)
            or _LEADING_JOINER.match(content)
            or given is None
            or given.kind is not Kind.NAME
        ):
            for piece in self._chunks(content, "("):
                yield _described(piece) if given is not None else piece
        elif _WORDLIKE.search(whole := self._whole(content)):
            short = key_of(whole) in ACRONYMS
            doubted = len(whole.split()) == 1 and whole.endswith("?")
            kind = Kind.ASIDE if doubted or (_names_nobody(whole) and not short) else Kind.ROLE
            yield Piece(kind, whole, "(")

    def _says_what_for(self, content: str) -> bool:
        """Whether one thing stands in a bracket, and it ends with a word of what people do."""
        words = content.split()
        if len(words) > 1 and key_of(words[0]) in OF_ALL:
            return True
        plain = not (_SEPARATOR.search(content) or _MARK.search(content))
        begins = key_of(words[0]) not in FIRST_NAMES if words else False
        begins = begins and (words[0].islower() or words[0].isupper())
        return len(words) > 1 and plain and begins and self._is_role(words[-1])

    def _has_more(self, content: str) -> bool:
        """Whether an address or a number stands in a bracket."""
        kinds = {self.held[ord(mark) - _MARKS[0]][0] for mark in _MARK.findall(content)}
        return bool(kinds & {"email", "contact", "aside"})

    # Words

    def _words(self, words: list[str], *, first: bool) -> Iterator[Piece]:
        words = [word.strip("!?*…_`~") for word in words]
        words = [word for word in words if _WORDLIKE.search(word) or word == "@"]
        if not words or words == ["@"]:
            return
        if not first and _is_and(words):  # “(HR) y Jordi”
            yield from (replace(it, before="and") for it in self._words(words[1:], first=False))
            return
        if re.fullmatch(r"[^\W\d_]{5,}\.", words[-1]):
            words[-1] = words[-1][:-1]
        text = " ".join(words)
        if all(map(is_after_a_name, words)):
            yield Piece(Kind.AFTER, text)
        elif not first and self.small and len(words) == 1 and key_of(text) in ACRONYMS:
            yield Piece(Kind.ROLE, text)
        elif len(words) > 1 and key_of(words[0]) in BIRTH_NAMES and not first:
            yield Piece(Kind.AFTER, text)
        elif not first and len(words) > 1 and key_of(words[0]) in ABOUT_SOMEBODY:
            yield Piece(Kind.ROLE, text)
        elif _names_nobody(text) or _is_of_nobody(words, first=first):
            yield Piece(Kind.ASIDE, text)
        elif (cut := self._next_name(words)) and not self._leads(words, cut, first=first):
            yield from self._two(words, cut, first=first)
        else:
            yield from self._name_and_role(words, first=first)

    def _two(self, words: list[str], cut: int, *, first: bool) -> Iterator[Piece]:
        """Two names beside each other, or one behind what that one does."""
        if self._is_office(words[:cut], words[cut]):
            yield Piece(Kind.ROLE, words[0], leads=True)
            yield from self._words(words[cut:], first=False)
            return
        yield from self._words(words[:cut], first=first)
        skipped = key_of(words[cut]) in SHORT_JOINERS
        for piece in self._words(words[cut + skipped :], first=False):
            yield replace(piece, before="and")

    def _is_office(self, before: list[str], titled: str) -> bool:
        """Whether one word before a title says what that one does: “Meister Herr Falk”."""
        plain = len(before) == 1 and before[0].istitle() and key_of(before[0]) not in FIRST_NAMES
        return plain and bool(honorific_of(titled)) and not self._is_role(before[0])

    def _leads(self, words: list[str], cut: int, *, first: bool) -> bool:
        """Whether what stands before a name says what that one does: “la patronne Mme Colette”."""
        return self._name_after_role(words, first=first) == cut

    def _next_name(self, words: list[str]) -> int:
        """The number of the word with which a second name begins, 0 where none does."""
        for n in range(1, len(words) - 1):
            key, after = key_of(words[n]), words[n + 1]
            known = is_before_a_name(after) or key_of(after) in FIRST_NAMES
            known = known or (key == "i" and not self.small and self._is_role(after))
            if words[n].islower() and key in SHORT_JOINERS and known and len(key) < 3:  # noqa: PLR2004
                return n
            if (
                is_before_a_name(words[n])
                and not is_before_a_name(words[n - 1])
                and (after[0].isupper() and key != "sr" and not self._is_role(after))
            ):
                return n
            if (
                n > 1
                and key_of(words[n]) in FIRST_NAMES
                and self._is_role(words[n - 1])
                and _may_be_name(words[0])
                and not self._is_role(words[0])
                and not self._is_determined(words)
                and not self._is_role(words[n])
                and words[n].isupper() == words[n - 1].isupper() == words[0].isupper()
                and not self._is_role(after)
                and after[0].isupper() == words[n][0].isupper()
            ):
                return n
        return 0

    def _name_and_role(self, words: list[str], *, first: bool) -> Iterator[Piece]:
        text = " ".join(words)
        titles = titles_before(words)
        if len(words) == 2 and words[1].endswith(HAN_BEHIND) and not words[0].isascii():  # noqa: PLR2004
            yield Piece(Kind.ROLE, words[0], leads=True)  # “人事部 高橋様”
            yield Piece(Kind.NAME, words[1])
            return
        if cut := self._job_before_name(words):
            yield Piece(Kind.ROLE, " ".join(words[:cut]), leads=True)
            name, *rest = self._who_and_what(words[cut:], self._name_ends(words[cut:]), first=False)
            yield replace(name, sure=True)
            yield from rest
            return
        begin = self._role_begins(words, titles, first=first)
        if titles and begin < len(words) and all(map(is_particle, words[titles:begin])):
            begin = titles
        if begin and words[begin - 1].endswith(("'s", "’s")):
            begin = 0
        if titles == begin and titles and (last := self._job_behind_title(words, titles)):
            yield self._named([*words[:titles], *words[last:]])
            yield Piece(Kind.ROLE, " ".join(words[titles:last]), ",")
        elif titles == len(words) or (titles == begin and titles and _is_rank(words[titles - 1 :])):
            plain = first and not any(map(self._is_role, words))
            yield Piece(Kind.ASIDE if plain else Kind.ROLE, text)
        elif begin == 0 and (cut := self._name_after_role(words, first=first)):
            yield Piece(Kind.ROLE, " ".join(words[:cut]), leads=True)
            yield from self._who_and_what(words[cut:], self._name_ends(words[cut:]), first=False)
        elif begin == 0:
            counted = any(map(str.isdigit, text)) and not any(map(self._is_role, words))
            vague = key_of(words[0]) in DETERMINERS or "’s " in text or "'s " in text
            yield Piece(Kind.ASIDE if counted else Kind.ROLE, text, vague=vague)
        else:
            yield from self._who_and_what(words, begin, first=first)

    def _job_behind_title(self, words: list[str], titles: int) -> int:
        """Where behind a title and a job the name begins: “Här Direkter Kayser”; 0 if nowhere."""
        rest = words[titles:]
        job = next((n for n, word in enumerate(rest) if not self._is_role(word)), 0)
        named = 0 < job < len(rest) and honorific_of(words[0])
        capital = named and all(word[0].isupper() and _may_be_name(word) for word in rest)
        return titles + job if capital else 0

    def _name_ends(self, words: list[str]) -> int:
        """The number of the small word with which a name ends: “Finn was there too”."""
        if self.small:
            return len(words)
        small = (n for n, it in enumerate(words) if n and it.islower() and it.isalpha())
        return next((n for n in small if key_of(words[n]) not in SMALL_IN_NAMES), len(words))

    def _who_and_what(self, words: list[str], begin: int, *, first: bool) -> Iterator[Piece]:
        """A name, and behind it what that one does or did."""
        who, rest = self._named(words[:begin]), words[begin:]
        of_a_job = rest and who.kind is Kind.ASIDE and _is_of_a_job(words[:begin])
        if of_a_job or self._goes_nowhere(who, rest, first=first):
            yield Piece(Kind.ROLE if of_a_job else Kind.ASIDE, " ".join(words))
            return
        yield who
        did = next((n for n, word in enumerate(rest) if _is_done(word)), len(rest))
        if did < len(rest) and ADVERBS.issuperset(map(key_of, rest[:did])):
            did = 0
        if rest[:did]:
            yield self._about(rest[:did])
        if rest[did:]:
            yield Piece(Kind.ASIDE, " ".join(rest[did:]))

    def _goes_nowhere(self, who: Piece, rest: list[str], *, first: bool) -> bool:
        """Whether behind one word that is no known name something stands that is no job.

        As in “Pensez à l’environnement”: that is a sentence.
        """
        if who.kind is not Kind.NAME or who.sure or self.small or len(rest) < 2 - first:
            return False
        known = key_of(rest[0]) in PREPOSITIONS | ABOUT_SOMEBODY | DEEDS | ADVERBS
        return not (known or any(map(self._is_role, rest)))

    def _about(self, rest: list[str]) -> Piece:
        """What stands behind a name: what that one does, or something else."""
        outside = set(map(key_of, rest)) & NO_NAMES or key_of(rest[0]) in NOBODY - PREPOSITIONS
        outside = outside and not any(map(self._is_role, rest))
        return Piece(Kind.ASIDE if outside else Kind.ROLE, " ".join(rest))

    def _job_before_name(self, words: list[str]) -> int:
        """The number of the word with which a name begins behind a job of several words, or 0.

        As in “practice manager Tracy”: what a job begins with, no name has to be.
        """
        roles = [n for n, word in enumerate(words) if self._is_role(word)]
        if not roles or not 0 < roles[0] < len(words) - 1 or roles[0] > LONGEST_BEFORE_A_JOB:
            return 0
        cut = roles[-1] + 1
        before, job, after = words[: roles[0]], words[roles[0] : cut], words[cut:]
        named = any(is_before_a_name(it) or key_of(it) in FIRST_NAMES for it in before)
        if named or not after or not all(map(_may_be_name, after)):
            return 0
        known = is_before_a_name(after[0]) or key_of(after[0]) in FIRST_NAMES
        if self.small:
            return cut if known else 0
        small = before[0].islower() or job[0].islower()
        quiet = all(map(str.islower, job)) and not _is_place(after)
        return cut if small and (known or quiet) and after[0][0].isupper() else 0

    def _role_begins(self, words: list[str], titles: int, *, first: bool) -> int:
        """The number of the word with which the role begins: of words, if there is none."""
        if self._is_determined(words) or _is_place(words) or _is_company(words):
            return 0
        if len(words) > 1 and key_of(words[0]) in TRADES and key_of(words[1]) == "of":
            return 0
        if not first and len(words) == 1 and key_of(words[0]) in TRADES - FIRST_NAMES:
            return 0
        small = words[0].islower() and not self.small
        begins = len(words) > 1 and key_of(words[0]) in TRADES - FIRST_NAMES
        small = small or (begins and self._is_role(words[1]))  # “Nurse Practitioner Tilly”
        acts = key_of(words[0]) in FIRST_NAMES and any(map(_is_done, words))
        if len(words) > 1 and key_of(words[0]) in TRADES and (words[1].islower() or small):
            return int(acts)  # “Dean just sat there”
        for n in range(titles, len(words)):
            is_role = self._is_role(words[n], alone=len(words) == 1)
            is_role = is_role and not (n == 1 and words[0] in HAN_SURNAMES)  # “박 부장님”
            is_role = is_role or (n > titles and [*map(key_of, words[n : n + 2])] == ["head", "of"])
            if is_role or self._goes_on_small(words, n, first=first, titles=titles):
                of_work = (
                    is_role and n > titles + 2 - self.small and key_of(words[n - 1]) in WORK_WORDS
                )
                return n - of_work
        return len(words)

    def _goes_on_small(self, words: list[str], n: int, *, first: bool, titles: int) -> bool:
        """Whether with this word, in small letters, something begins that is no name."""
        word, key = words[n], key_of(words[n])
        if self._is_of_a_house(words, n, titles):
            return True
        in_a_name = key in BIRTH_NAMES or (key in SMALL_IN_NAMES and key not in PREPOSITIONS)
        if in_a_name or word[0] in _ENCLOSING or not word.islower():
            return False
        if key in PREPOSITIONS and (n > titles or not first):
            after = next((word for word in words[n:] if not is_particle(word)), "x")
            placed = titles and n == titles + 1 and key in _GERMAN_OF  # “Herr Winter vom Träger”
            placed = placed and key_of(words[titles]) not in FIRST_NAMES
            return bool(placed) or not (is_particle(word) and (self.small or after[0].isupper()))
        if self.small and n > titles and key in ("the", "my", "our", "their", "his", "her"):
            return True
        if self.small or (key in FIRST_NAMES and key not in WORDS_TOO):
            return False
        return n > titles or not (first or titles)

    def _is_of_a_house(self, words: list[str], n: int, titles: int) -> bool:
        """Whether a particle begins no surname, but says where somebody works.

        As in “Herr Öztürk von der Spätschicht” and “Sr. Antunes do armazém”.
        """
        of_the = [*map(key_of, words[n : n + 2])] in _GERMAN_OF_THE
        if titles and n == titles + 1 and of_the and key_of(words[titles]) not in FIRST_NAMES:
            return True
        after = next((word for word in words[n:] if key_of(word) not in SMALL_IN_NAMES), "")
        small = after.isalpha() and after.islower() and not self.small
        return n > titles and is_particle(words[n]) and small

    def _is_role(self, word: str, *, alone: bool = False) -> bool:
        key = key_of(word)
        if alone and word in NAMES_TOO:
            return False
        for piece in (word, *re.split(r"[-/&]", word)):
            part = key_of(piece)
            if part in ACRONYMS:
                if (
                    piece.isupper()
                    or "/" in word
                    or (self.small and (alone or self.loud or part not in NOBODY))
                ):
                    return True
            elif part in ROLES or (part.endswith("s") and part[:-1] in ROLES):
                return True
        if len(key) > 8 and key.endswith(ROLE_ENDINGS):  # noqa: PLR2004 - a compound, and no surname
            return True
        return not word.isascii() and _is_han_role(word)

    def _is_determined(self, words: list[str]) -> bool:
        """Whether it begins with an article: “the boss”, “my future manager”; not “An Nguyen”."""
        key = key_of(words[0])
        if len(words) == 1 or key not in DETERMINERS:
            return False
        if key == "the" or self._is_role(words[1]):
            return True
        if is_particle(words[0]):
            return not self.small and not any(word[0].isupper() for word in words)
        return not words[1][0].isupper()

    def _name_after_role(self, words: list[str], *, first: bool) -> int:
        """The number of the word with which a name begins after a role, as in “CEO Priya Raman”."""
        last = max((n for n, word in enumerate(words) if self._is_role(word)), default=-1)
        last = 0 if last < 0 and key_of(words[0]) in TRADES else last
        if last == 0 and not self.small and (cut := _small_until(words)):
            return cut
        titled = next((n for n, word in enumerate(words) if n and is_before_a_name(word)), 0)
        if titled and last == 0 and key_of(words[1]) in ("of", "for"):
            last = titled - 1  # “Head of Year 9 Mr Tranter”
        rest = words[last + 1 :]
        if (
            last < 0
            or titles_before(rest) == len(rest)
            or not all(map(_may_be_name, rest))
            or _is_company(words)
        ):
            return 0
        known = is_before_a_name(rest[0]) or key_of(rest[0]) in FIRST_NAMES
        known = known and (self.small or rest[0][0].isupper())
        if self.small and key_of(rest[0]) in NOBODY:  # “security guy”
            return 0
        shaped = (
            first
            and len(rest) == 2  # noqa: PLR2004
            and not any(_is_place([word]) for word in rest)
            and not _is_place(rest)
        )
        return last + 1 if known or (shaped and all(word[0].isupper() for word in rest)) else 0

    def _named(self, words: list[str]) -> Piece:
        """A name, unless nothing is called that."""
        last = words[-1].rstrip(".")
        if len(last) > 2 and "." not in last and not is_before_a_name(last):  # noqa: PLR2004
            words = [*words[:-1], last if not is_after_a_name(last) else words[-1]]
        text = " ".join(words)
        bare = words[titles_before(words) :]
        keys = set(map(key_of, bare))
        numbered = key_of(words[0]) in _PERSONS and _NUMBER.fullmatch(words[-1])
        proper = all(map(_may_be_name, words)) or numbered
        counted = [word for word in bare if not is_particle(word)]
        if self.small and (len(counted) > 3 or (len(bare) > 2 and keys <= FIRST_NAMES)):  # noqa: PLR2004
            proper = False
        if self.small and 1 < len(counted) == len(words) and key_of(bare[0]) not in FIRST_NAMES:
            proper = proper and any(not it.isascii() for it in counted)
        if len(bare) == 1 == len(words) and len(text) == 1 and text.isascii():
            proper = False
        if self.small and _DONE.fullmatch(text) and not keys & FIRST_NAMES:
            proper = False
        proper = proper and not (keys <= DETERMINERS and text.islower())
        outside = keys & NO_NAMES
        if outside and (is_particle(bare[-2:][0]) or key_of(bare[0]) in FIRST_NAMES):
            outside -= SURNAMES_TOO & {key_of(bare[-1])} if bare[-1][0].isupper() else set()
        if not proper or outside or len(bare) > LONGEST_NAME:
            return Piece(Kind.ASIDE, text, contact=any(map(str.isdigit, text)))
        sure = len(bare) > 1 or 0 < len(bare) < len(words) or bool(keys & FIRST_NAMES)
        return Piece(Kind.NAME, text, sure=sure)


def _apart(text: str) -> str:
    """`text` with what stands for a comma in the middle of it made one: “1. Anna 2. Bob”."""
    if found := _BOTH.match(text):
        title = PLURALS[key_of(found[1])]
        text = f"{title} {found[2]}{found[3]}{title} {text[found.end() :]}"
    text = _COUPLE.sub(r"\1 \3 and \2 \3", text)
    text = _BY_OFFICE.sub(r"\1 \3 (\2)", text)
    text = _HAN_AND.sub(lambda found: f"{found[1] or ''}、{found[2] or ''}", text)
    text = _EXCLAIMED.sub("; ", text)
    text = _FULL_STOP.sub(lambda found: f"{found[1]}; " if _ends(found[1]) else found[0], text)
    text = _SURNAME_STOP.sub(
        lambda found: f"{found[1]}; " if _is_surname(found) else found[0], text
    )
    signs = list(_NUMBERED.finditer(text))
    places = [int(sign[1]) if sign[1] else ord(sign[2]) - ord("a") + 1 for sign in signs]
    if len(signs) < 2 or text[: signs[0].start()].strip() or places != [*range(1, len(signs) + 1)]:  # noqa: PLR2004
        return text
    ends = [*(sign.start() for sign in signs[1:]), len(text)]
    parts = (text[sign.end() : end] for sign, end in zip(signs, ends, strict=True))
    return "; ".join(part.strip(" ,;") for part in parts)


def _is_somebody(word: str) -> bool:
    return key_of(word) in FIRST_NAMES or is_before_a_name(word)


def _is_surname(found: re.Match[str]) -> bool:
    """Whether four letters before a full stop are a surname: “Enrico Sala. Then …”."""
    after = found[3]
    shortened = key_of(after) in SHORTENED or not set(key_of(after)) & set("aeiouy")
    begun = key_of(found[2]) in FIRST_NAMES or is_before_a_name(found[2]) or len(found[2]) == 1
    return begun and after.istitle() and not shortened


def _ends(word: str) -> bool:
    """Whether a full stop after this word ends something: it shortens no word."""
    key = key_of(word)
    shortened = key in SHORTENED or key in SILENT_TITLES or is_before_a_name(word)
    ends = len(key) > 4 or key in ROLES  # noqa: PLR2004
    return key in FIRST_NAMES or (ends and not shortened)


def _is_and(words: list[str]) -> bool:
    """Whether words begin with a short “and” and somebody known."""
    joins = key_of(words[0]) in SHORT_JOINERS and words[0].islower() and words[1:2]
    if not joins:
        return False
    article = len(words) > 2 and key_of(words[1]) in DETERMINERS and words[1].islower()  # noqa: PLR2004
    return article or (words[1][0].isupper() and _is_somebody(words[1]))


def _small_until(words: list[str]) -> int:
    """The number of the first name behind small words, or 0: “szef zmiany Marek”."""
    n = next((n for n, word in enumerate(words) if n and not word.islower()), 0)
    return n if n > 1 and key_of(words[n]) in FIRST_NAMES and words[n][0].isupper() else 0


def _spelt_out(found: re.Match[str]) -> str:
    local, _, domain = found[0].rpartition(" at ")
    return "@".join(part.replace(" dot ", ".") for part in (local, domain))


def _is_han_role(word: str) -> bool:
    """Whether a word in Han or Hangul says what somebody does; “李经理” is Manager Li."""
    word = word.removesuffix("님")
    role = next((role for role in HAN_ROLES if role in word), "")
    return bool(role) and not (word.endswith(role) and word[: -len(role)] in HAN_SURNAMES)


def _turned(pieces: list[Piece]) -> list[Piece]:
    """Of a quoted “Weber, Claire” the one name that it is."""
    names = [piece.kind is Kind.NAME and piece.before in ("", ",") for piece in pieces[:2]]
    if names == [True, True]:
        return [Piece(Kind.NAME, f"{pieces[1].text} {pieces[0].text}"), *pieces[2:]]
    return pieces


def _may_be_name(word: str) -> bool:
    if word[0] in _ENCLOSING or word.startswith("=?"):
        return True
    return word[0].isalpha() and all(
        sign.isalpha() or sign in _IN_A_NAME or category(sign)[0] == "M" for sign in word
    )


def _names_nobody(text: str) -> bool:
    """Whether a text describes people instead of naming them, or says that no name was caught."""
    plain = folded(text).replace("’", "'")
    if any(phrase in plain for phrase in NOBODY_PHRASES):
        return True
    word = text.split(maxsplit=1)[0]
    key = key_of(word)
    named = word[0].isupper() and (key in FIRST_NAMES or bool(title_of(word) or honorific_of(word)))
    loud = word.isupper() and len(word) > 1 and key in ACRONYMS
    counted = bool(_NUMBER.fullmatch(word)) and len(text.split()) > 1
    counted = counted or _describes(text.split()) or bool(_GOES_ON.match(text))
    return counted or (key in NOBODY and not named and not loud)


def _describes(words: list[str]) -> bool:
    """Whether it only says what sort of person it was: “lay person”, “la signora alla cassa”."""
    if len(words) == 1 or not all(map(str.islower, words)):
        return False
    keys = [key_of(word) for word in words]
    if keys[0] in DETERMINERS:
        sort = keys[1] in SORTS_OF_PEOPLE or bool(honorific_of(words[1]))
        return len(keys) > 2 and sort and keys[2] in PREPOSITIONS | STANDING_AT  # noqa: PLR2004
    work = any(key in OF_WORK or key in ACRONYMS or key in FIRST_NAMES for key in keys)
    return keys[-1] in SORTS_OF_PEOPLE and not work


def _described(piece: Piece) -> Piece:
    """A piece behind somebody, in a bracket: one word in small letters is no name: “(grumpy)”."""
    plain = piece.kind is Kind.NAME and piece.text.islower() and not piece.sure
    return replace(piece, kind=Kind.ASIDE) if plain else piece


def _is_plain_label(chunk: str) -> bool:
    """Whether a few words may be the label of a number: “Ligne directe”."""
    words = chunk.split()
    named = any(key_of(word) in FIRST_NAMES or is_before_a_name(word) for word in words)
    return 0 < len(words) <= LONGEST_LABEL and all(map(str.isalpha, words)) and not named


def _is_of_nobody(words: list[str], *, first: bool) -> bool:
    """Whether words beside a name are no name and no job: a heading, an answer, what was done."""
    answered = not first and len(words) == 1 and key_of(words[0]) in ANSWERED
    return answered or _is_choice(words) or _is_heading(words) or _is_deed(words)


def _is_done(word: str) -> bool:
    """Whether a word says what somebody did: “sat”, “showed”."""
    return key_of(word) in DEEDS and word.islower()


def _is_deed(words: list[str]) -> bool:
    """Whether it says what somebody did to the writer: “made me a brew”."""
    return len(words) > 1 and _is_done(words[0])


def _is_choice(words: list[str]) -> bool:
    """Whether it says that it is one or the other: “Claire or Clara”."""
    return any(word in ("or", "ou", "oder") for word in words[1:-1])


def _is_of_a_job(words: list[str]) -> bool:
    """Whether what is no name may begin a job: “Office Manager”, “Coffee Buyer”."""
    return len(words) == 1 and words[0].isalpha() and key_of(words[0]) in BEGIN_JOBS


def _is_place(words: list[str]) -> bool:
    return "-".join(map(key_of, words)) in PLACES


def _is_rank(words: list[str]) -> bool:
    """Whether behind a title stands what somebody does: “Frau von der HR”, “Sr. HR Executive”."""
    return words[1].islower() or key_of(words[0]) == "sr"


def _is_company(words: list[str]) -> bool:
    """Whether it is the name of an organisation: “Example S.A.”."""
    if key_of(words[0]) in COMPANIES - {"se", "sa", "co"} and words[1:2] and words[1].islower():
        return True
    outside = (n for n, word in enumerate(words) if n and key_of(word) in ("of", "at", "from"))
    return any(
        (key_of(word) in COMPANIES and (len(key_of(word)) > 3 or sum(map(str.isupper, word)) > 1))  # noqa: PLR2004
        or key_of(word) in ("ltd", "inc", "llc")
        for word in words[1 : next(outside, None)]
    )


def _is_heading(words: list[str]) -> bool:
    """Whether it is the label of a column or of a list."""
    key = "-".join(map(key_of, words))
    return len(key) > 3 and key in SKIPPED_LABELS | LISTING_LABELS  # noqa: PLR2004
