"""What a rule can find in a draft as its writer edits it: each finding with the fact it rests on.

Only what a rule can judge is said. Parts are known again by the draft's own sentences or by the
words of the notes; a part that has been written anew is neither missed nor in the wrong place.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import chain, islice, pairwise, starmap
from unicodedata import normalize

from ..fields import NOTES, Kind
from ..model import Interview, Notes
from ..people.names import folded
from ..plain_text import one_line
from .drafting import Draft, Part
from .grammar import MOST_MENDS, SPELLING, Lint, worth_saying
from .time_words import StaleWord
from .wording import (
    Spot,
    attached_in,
    blanks_in,
    bullets_in,
    chain_in,
    chat_in,
    lists_in,
    thanks_in,
)

LINES_BEFORE_THE_TEXT = 3
"""Lines among which the greeting is looked for: a place and a date may stand before it."""

MOST_OF_A_KIND = 5
"""Findings of one kind that are said: whoever puts those right sees the next."""

MOST_OF_THE_CHECKER = 20
"""Findings of a grammar checker that are said at once."""

MOST_COMPARISONS = 200
"""Words, and rows of words, that are compared with names in one review, so that it stays quick."""

FEWEST_IN_A_CHAIN = 5
"""Short items in a row that make a chain; two such chains make a letter a list."""

FEWEST_WORDS = 4
"""Words of a private note that is known again even where each of them is a common one."""

REPEATED = 0.75
"""Share of the words of a private note from which it stands in a sentence."""

NEAR = 0.7
"""From which ratio on a word in small letters may be a misspelled part of a name."""

ALIKE = 0.8
"""From which ratio on two names are almost the same."""

FEWEST_SIGNS = 3
"""Words of the notes from which their presence, or absence, says something."""

SHORTEST_NAME = 5
"""Letters of the shortest name whose neighbours are looked for: of short ones every word is one."""

SHORTEST_WORD = 4
"""Letters of the shortest word beside a right one that may be a misspelled name."""

LONGEST_NAME = 8
"""Words of the longest name that is compared as a whole."""

_WORD = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?")
_POSSESSIVE = re.compile("[’']s$")
_LEFT_OPEN = re.compile(
    r"\[[^\[\]\n]{0,80}\]|\{[^{}\n]{0,80}\}|<[^<>@\n/]{1,80}>|\bX{3,}\b|_{3,}"
    r"|(?<!\S)(?:…|\.{3,})(?!\S)|\b(?:TODO|TBD)\b|\b[Ll]orem\b"
)
_APOSTROPHES = "\u2018\u2019\u02bc\u0060\u00b4\u2032"
_HYPHENS = "\u2010\u2011\u2012\u2212"
_ONE_KIND = dict.fromkeys(map(ord, _APOSTROPHES), "'") | dict.fromkeys(map(ord, _HYPHENS), "-")
_A_COMPANY = r"((?:[A-Z][\w&.'-]*\w)(?: (?:&|and|of|de|[A-Z][\w&.'-]*\w))*)(?=[\s,.!?]|$)"
_NO_COMPANY = (
    r"(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Madam|Madame|Mme|Monsieur|Frau|Herr|Chef|Christmas|Easter|Advent|January|February|March|April|May|June"
    r"|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday"
    r"|Saturday|Sunday|I|Level|Grade|Year|Room|Band)\b"
)
_AT_A_COMPANY = re.compile(
    r"\b(?:team|job|role|position|post|opportunity|interview|place|work(?:ing)?|join(?:ing)?"
    r"|part of|interest in|future|culture)(?: (?:at|with|for|of)|(?= the [A-Z]\S* [A-Z]) the)? "
    rf"{_A_COMPANY}"
)
_WISH = (
    r"\b(?:would|I['’]d|want|hope|wish|keen|proud|happy|glad|love|eager|excited|delighted|wait|dream"
    r"|convinced|imagine|look(?:ing)? forward)\b"
)
_WISHED_AT = re.compile(
    rf"{_WISH}(?:[^.!?\n]{{0,60}}?) (?:to|of|on|myself) (?:\w+ ){{1,4}}?(?:at|for) "
    rf"(?!{_NO_COMPANY}){_A_COMPANY}"
)
"""“I would be proud to learn at Lampen Beispiel”; what was done elsewhere is no wish."""

_START_AT = re.compile(
    r"\b(?:start|begin|career)\w* (?:at|with) (?!Christmas|Easter)"
    rf"{_A_COMPANY}"
)
_OF_NOW = re.compile(r"\b(?:I|I now|I am|am|currently|still|been|we)\s+$")
"""Before “work for”: somebody tells where they work now, and not where they want to."""

_RIGHT_PLACE = re.compile(
    rf"\bthat (?!(?:It|This|That|Your|I)\b){_A_COMPANY} is (?:exactly )?(?:the|a) "
    r"(?:\w+ )?(?:place|company|employer|team|fit|choice|home)"
    r"(?: for me\b| to (?:be|work|learn|grow)\b|(?=[,.!]|$))"
)
_OF_A_COMPANY = (_AT_A_COMPANY, _START_AT, _WISHED_AT, _RIGHT_PLACE)
_CHAIN_END = re.compile(r"[.!?\n:]")


class Weight(StrEnum):
    """Whether something is to be put right, or is the writer's to decide."""

    MUST = "must"
    MAY = "may"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: its code, the fact it rests on, and the values its sentence names.

    Parts of the draft are named by their ids.
    """

    code: str
    source: str
    weight: Weight
    values: Mapping[str, str | int]
    place: tuple[int, int] | None = None
    """Where in the text it stands, from and to in characters."""
    mends: tuple[str, ...] = ()
    """What to write there instead, where that is known: the likeliest first."""


@dataclass(frozen=True, slots=True)
class Review:
    """What the text of a draft is reviewed against.

    `draft` is the one that the notes give today. `ours` are the sentences that drafts are made of:
    their words are no sign of anything. `pages` is the length of the letter as it would print,
    None where nobody measured it. `stale` are the words of the text for another day, `others` the
    texts of the same kind that go to other people, `writer` are the names of who writes.
    """

    draft: Draft
    interview: Interview
    notes: Notes
    ours: Iterable[str]
    proofreader: str = ""
    pages: float | None = None
    stale: Sequence[StaleWord] = ()
    others: Sequence[str] = ()
    english: bool = True
    writer: Sequence[str] = ()

    def findings(self, subject: str, text: str) -> tuple[Finding, ...]:
        """What is found in a draft, what must be put right first; in an empty draft nothing is."""
        if not text.strip():
            return ()
        subject, text = alike(subject), alike(text)
        anyway = self._said_anyway()
        places = Places(text)
        own = own_words(self.draft.parts, anyway)
        stands = [places.of(part, words) for part, words in zip(self.draft.parts, own, strict=True)]
        checks = (
            self._left_open(f"{subject}\n{text}"),
            self._spelling(subject, text),
            self._thanks(text),
            self._other_company(text),
            self._private(text),
            self._stale(),
            self._copy(text),
            self._chat(text),
            self._attached(text),
            self._pages(),
            self._order(stands),
            self._questions(text),
            self._missing(stands, own, places),
            self._greeting(text),
            self._length(text),
            self._heard(places, anyway),
            self._inventory(text),
            self._proofreader(),
        )
        found = [finding for check in checks for finding in check]
        return tuple(sorted(found, key=lambda finding: finding.weight is Weight.MAY))

    def spelled(self, text: str, lints: Sequence[Lint]) -> Iterator[Finding]:
        """What a grammar checker found in an English letter, where it is worth saying (S-26)."""
        names = [*self._names(), *self.writer]
        found = worth_saying(text, lints, names) if self.english else ()
        for lint in islice(found, MOST_OF_THE_CHECKER):
            code = "misspelled" if lint.kind == SPELLING else "grammar"
            values = {"found": text[lint.begin : lint.end].strip(), "message": lint.message}
            place, mends = (lint.begin, lint.end), lint.mends[:MOST_MENDS]
            yield Finding(code, "S-26", Weight.MAY, values, place, mends)

    # What is left to fill in

    def _left_open(self, text: str) -> Iterator[Finding]:
        blanks = (spot.found for spot in blanks_in(text)) if self.english else ()
        found = dict.fromkeys([*_LEFT_OPEN.findall(text), *blanks])
        for blank in islice(found, MOST_OF_A_KIND):
            yield Finding("placeholder", "S-26", Weight.MUST, {"found": blank})

    # Names

    def _spelling(self, subject: str, text: str) -> Iterator[Finding]:
        people = (person.name for person in self.interview.people)
        names = [*map(alike, (self.interview.company, self.interview.consultant, *people))]
        texts = (self.draft.subject, self.draft.text, *self.ours, *names, *self._told())
        known = {word for known in map(alike, texts) for word in words_of(known)}
        found = near_misses(map(one_line, names), f"{subject}\n{text}", known)
        for noted, written in islice(found, MOST_OF_A_KIND):
            values = {"written": written, "noted": noted}
            yield Finding("spelled", "S-26", Weight.MUST, values, _place_of(written, text))

    def _told(self) -> list[str]:
        """All that the notes say: what their writer has typed there is not misspelled here."""
        return [getattr(self.notes, name) for name in NOTES if NOTES[name].kind is Kind.BLOCK]

    def _greeting(self, text: str) -> Iterator[Finding]:
        """Its first lines greet nobody it goes to; a misspelled name is not said a second time."""
        lines = [line for line in text.splitlines() if line.strip()]
        beginning = "\n".join(lines[:LINES_BEFORE_THE_TEXT])
        greeted = set(map(folded, words_of(beginning)))
        name = alike(self.draft.to.name)
        names = words_of(f"{name} {alike(self.draft.to.role)}" if name else "")
        if not names or greeted & set(map(folded, names)):
            return
        if not any(near_misses([name], beginning, set())):
            yield Finding("greeting-name", "S-26", Weight.MAY, {"name": self.draft.to.name})

    # Form

    def _pages(self) -> Iterator[Finding]:
        if self.draft.kind.is_letter and self.pages is not None and self.pages > 1:
            yield Finding("pages", "S-25", Weight.MUST, {})

    def _length(self, text: str) -> Iterator[Finding]:
        count, most = len(text.split()), self.draft.kind.longest_words
        if most is not None and count > most:
            yield Finding("long", "S-13", Weight.MAY, {"count": count})

    def _proofreader(self) -> Iterator[Finding]:
        if self.draft.kind.is_letter and not self.proofreader.strip():
            yield Finding("proofreader", "S-26", Weight.MAY, {})

    def _inventory(self, text: str) -> Iterator[Finding]:
        """Lists where a letter should report a conversation: bullets, or chains of short items."""
        lists = list(lists_in(text))
        chains = sum(chain_in(piece) >= FEWEST_IN_A_CHAIN for piece in _CHAIN_END.split(text))
        # Three bullets, two chains, or some of each.
        both = self.draft.kind.is_letter and bullets_in(text) + 2 * chains >= 3  # noqa: PLR2004
        if lists or both:
            place = (lists[0].begin, lists[0].end) if lists else None
            yield Finding("inventory", "S-23", Weight.MAY, {}, place)

    # Manners

    def _thanks(self, text: str) -> Iterator[Finding]:
        """No thanks in an email that is there to thank (S-13, S-30)."""
        if self.english and self.draft.kind.thanks and not thanks_in(text):
            yield Finding("no-thanks", "S-13", Weight.MUST, {})

    def _chat(self, text: str) -> Iterator[Finding]:
        if not self.english:
            return
        known = {word for name in self._names() for word in name.split()}
        seen: dict[str, Spot] = {}
        for spot in chat_in(text, known):
            seen.setdefault(spot.found, spot)
        for spot in islice(seen.values(), MOST_OF_A_KIND):
            place = (spot.begin, spot.end)
            yield Finding("chat", "S-26", Weight.MUST, {"found": spot.found}, place)

    def _attached(self, text: str) -> Iterator[Finding]:
        for spot in islice(attached_in(text) if self.english else (), 1):
            values = {"found": spot.found}
            yield Finding("attached", "S-15", Weight.MAY, values, (spot.begin, spot.end))

    def _stale(self) -> Iterator[Finding]:
        for word in self.stale[:MOST_OF_A_KIND]:
            values = {"found": word.found, "mend": word.mend}
            yield Finding(
                "stale", "S-26", Weight.MUST, values, (word.begin, word.end), (word.mend,)
            )

    def _copy(self, text: str) -> Iterator[Finding]:
        """The same, but for the greeting, goes to somebody else."""
        if _body(text) in {_body(alike(other)) for other in self.others}:
            yield Finding("copy", "S-13", Weight.MAY, {})

    # Of another interview, or for nobody

    def _names(self) -> list[str]:
        interview = self.interview
        people = (person.name for person in interview.people)
        return [
            alike(name)
            for name in (
                interview.company,
                interview.role,
                interview.consultant,
                interview.firm,
                *people,
            )
        ]

    def _other_company(self, text: str) -> Iterator[Finding]:
        """It names a company where the employer should stand, and the employer nowhere."""
        company = alike(self.interview.company)
        if (
            not self.english
            or not company
            or _spaced(company).casefold() in _spaced(text).casefold()
        ):
            return
        people = {folded(word) for it in self.interview.people for word in words_of(alike(it.name))}
        own = {folded(word) for word in words_of(company) if len(word) > 2} - people  # noqa: PLR2004
        if own & {folded(word) for word in words_of(text)}:
            return
        told = _spaced(" ".join([*self._names(), *map(alike, self._told())])).casefold()
        for found in chain.from_iterable(one.finditer(text) for one in _OF_A_COMPANY):
            elsewhere = _OF_NOW.search(text[: found.start()]) and found[0].startswith("work")
            if found[1].casefold() not in told and not elsewhere and not found[1].endswith("'s"):
                values = {"written": found[1], "noted": one_line(company)}
                place = (found.start(1), found.end(1))
                yield Finding("other-company", "S-26", Weight.MUST, values, place)
                return

    def _private(self, text: str) -> Iterator[Finding]:
        """What was noted for nobody else to read, and stands in it."""
        public = (alike(str(getattr(self.notes, name))) for name in NOTES if NOTES[name].letters)
        said = stems_of(" ".join([*public, *self._names(), *map(alike, self.ours)]))
        private = (
            (name, line)
            for name in NOTES
            if NOTES[name].kind is Kind.BLOCK and not NOTES[name].letters
            for line in re.split(r"[\n.;]", alike(str(getattr(self.notes, name))))
        )
        sentences = [{folded(word) for word in words_of(it)} for it in _CHAIN_END.split(text) if it]
        for name, line in private:
            if _is_repeated(line, sentences) and (
                stems_of(line) - said or len(words_of(line)) >= FEWEST_WORDS
            ):
                yield Finding("private", "S-10", Weight.MUST, {"part": name, "found": line.strip()})
                return

    # Parts

    def _order(self, stands: Sequence[int | None]) -> Iterator[Finding]:
        """Two parts that stand the wrong way round; only where all of them were found."""
        known = [place for place in stands if place is not None]
        if len(known) < len(stands):
            return
        for (place, part), (next_place, next_part) in pairwise(
            zip(known, self.draft.parts, strict=True)
        ):
            if next_place < place:
                values = {"first": part.id, "second": next_part.id}
                yield Finding("order", next_part.source, Weight.MAY, values)
                return

    def _missing(
        self, stands: Sequence[int | None], own: Sequence[set[str]], places: "Places"
    ) -> Iterator[Finding]:
        """Parts made of notes of which no word is left."""
        for part, place, words in zip(self.draft.parts, stands, own, strict=True):
            gone = place is None and not words & places.stems
            if gone and len(words) >= FEWEST_SIGNS:
                yield Finding("part-missing", part.source, Weight.MAY, {"part": part.id})

    def _questions(self, text: str) -> Iterator[Finding]:
        """A message that is there to ask, without a question (S-16)."""
        for part in self.draft.parts:
            asks = part.id == "question" and self.draft.kind.asks and "?" in part.text
            if asks and not re.search("[?\u061f\uff1f]", text):
                yield Finding("no-question", part.source, Weight.MAY, {})

    def _said_anyway(self) -> set[str]:
        interview = self.interview
        names = (person.name for person in interview.people)
        return stems_of(" ".join([*self.ours, interview.role, interview.company, *names]))

    # What was heard

    def _heard(self, places: "Places", anyway: set[str]) -> Iterator[Finding]:
        """Nothing of what was said in the room is in it (S-24); or the notes have nothing of it."""
        if not self.draft.kind.reports:
            return
        heard = "\n".join(getattr(self.notes, name) for name in NOTES if NOTES[name].heard)
        if not heard.strip():
            yield Finding("no-notes", "S-10", Weight.MAY, {})
            return
        signs = stems_of(heard) - anyway
        if len(signs) >= FEWEST_SIGNS and not signs & places.stems:
            yield Finding("nothing-heard", "S-24", Weight.MAY, {})


def own_words(parts: Sequence[Part], anyway: set[str]) -> list[set[str]]:
    """Of each part the words of the notes that are its alone; those said `anyway` are nobody's."""
    stems = [stems_of(part.material or part.text) for part in parts]
    count = Counter(stem for found in stems for stem in found)
    return [
        {stem for stem in found if part.material and count[stem] == 1} - anyway
        for part, found in zip(parts, stems, strict=True)
    ]


def alike(text: str) -> str:
    """`text` composed, with one kind of apostrophe and one of hyphen: as names are compared."""
    return normalize("NFC", text).translate(_ONE_KIND)


def _is_repeated(line: str, sentences: Iterable[set[str]]) -> bool:
    """Whether one sentence of a text has nearly all the words of a line of the notes."""
    words = {folded(word) for word in words_of(line) if len(word) > 2}  # noqa: PLR2004
    if len(words) < 2:  # noqa: PLR2004 - one word says nothing
        return False
    return any(len(words & found) >= REPEATED * len(words) for found in sentences)


def _place_of(words: str, text: str) -> tuple[int, int] | None:
    begin = text.find(words)
    return (begin, begin + len(words)) if begin >= 0 else None


def _body(text: str) -> str:
    """A text without its greeting, whatever its blanks."""
    return " ".join(text.strip().partition("\n")[2].split()).casefold()


class Places:
    """Where the parts of a draft stand in a text."""

    def __init__(self, text: str) -> None:
        paragraphs = [_spaced(part) for part in re.split(r"\n\s*\n", text)]
        self._stems = [stems_of(part) for part in paragraphs]
        self._sentences: dict[str, int] = {}
        for n, paragraph in enumerate(paragraphs):
            for sentence in _sentences(paragraph):
                self._sentences.setdefault(sentence, n)
        self.stems: set[str] = set().union(*self._stems)

    def of(self, part: Part, own: set[str]) -> int | None:
        """The number of the paragraph with one of the part's sentences, or with most of its words.

        None where neither is found.
        """
        for sentence in _sentences(_spaced(part.text)):
            if sentence in self._sentences:
                return self._sentences[sentence]
        hits = [len(own & stems) for stems in self._stems]
        most = max(hits, default=0)
        return hits.index(most) if most >= FEWEST_SIGNS else None


def words_of(text: str) -> list[str]:
    """The words of a text in their order, without numbers."""
    return _WORD.findall(text)


def stems_of(text: str) -> set[str]:
    """What is left of the longer words when case, accents and endings are taken off."""
    return {folded(word)[:6] for word in words_of(text) if len(word) >= 5}  # noqa: PLR2004


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _sentences(text: str) -> list[str]:
    """The sentences of a text that are long enough not to stand in it by chance."""
    pieces = re.split(r"(?<=[.!?]) ", text)
    return [piece for piece in pieces if len(piece) >= 20]  # noqa: PLR2004 - a short line


# Names that are almost those of the notes


def near_misses(names: Iterable[str], text: str, known: set[str]) -> Iterator[tuple[str, str]]:
    """Names, or words of them, with what the text writes almost like them.

    `known` words are never taken for a misspelled name. Each is said once.
    """
    written = [_POSSESSIVE.sub("", word) for word in words_of(text)]
    parts_of = {name: words_of(name) for name in names if name}
    parts = [part for parts in parts_of.values() for part in parts if len(part) >= SHORTEST_NAME]
    said: set[str] = set()
    for part, word in _near_words(parts, _capitalised(written, known)):
        said.add(word)
        yield part, word
    places = _places_of(written, {_same(word) for words in parts_of.values() for word in words})
    left = MOST_COMPARISONS
    for name, words in parts_of.items():
        for group in islice(_groups(words, written, places, known | said), left):
            left -= 1
            if SequenceMatcher(None, _same(group), _same(" ".join(words))).ratio() >= ALIKE:
                said.update(group.split())
                yield name, group


def _capitalised(written: Iterable[str], known: set[str]) -> Iterator[str]:
    return (word for word in dict.fromkeys(written) if word[0].isupper() and word not in known)


def _near_words(parts: Iterable[str], words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Words one letter away from one of the names: one more, one less, another, or two swapped.

    Such words have the first two letters in common or the last two, and become the same when some
    letter is taken out of each.
    """
    near: dict[str, str] = {}
    for part in parts:
        near.update(dict.fromkeys(_shortened(part), part))
    ends = {end for part in parts for end in _ends(part)}
    looked_at = (word for word in words if len(word) >= SHORTEST_NAME and ends & _ends(word))
    for word in islice(looked_at, MOST_COMPARISONS):
        found = next((near[key] for key in _shortened(word) if key in near), None)
        if found and not _is_form_of(word, found):
            yield found, word


def _ends(word: str) -> set[str]:
    plain = folded(word)
    return {f"{plain[:2]}…", f"…{plain[-2:]}"}


def _shortened(word: str) -> list[str]:
    """A word, and all that is left of it without one letter."""
    plain = folded(word)[:40]
    return [plain, *(plain[:n] + plain[n + 1 :] for n in range(len(plain)))]


def _is_form_of(word: str, name: str) -> bool:
    """Whether a word is the name itself, with an ending, or in capitals."""
    return name in (word.partition("-")[0], word.removesuffix("s")) or (
        word.casefold() == name.casefold()
    )


def _same(word: str) -> str:
    """A word as it is compared: whoever types a name in small letters means the same."""
    return word.casefold()


def _may_be(word: str, name: str) -> bool:
    near = word[0].isupper() or SequenceMatcher(None, _same(word), _same(name)).ratio() >= NEAR
    return near and len(word) >= SHORTEST_WORD and not _same(name).startswith(_same(word))


def _places_of(written: Sequence[str], words: set[str]) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = {}
    for n, word in enumerate(written):
        if _same(word) in words:
            found.setdefault(_same(word), []).append(n)
    return found


def _groups(
    parts: Sequence[str],
    written: Sequence[str],
    places: Mapping[str, list[int]],
    known: set[str],
) -> Iterator[str]:
    """As many capitalised words in a row as a name has, some of them right but not all.

    A short word beside a right one is a title (“Mr Thill”), the beginning of a name its short form.
    """
    length = len(parts)
    if not 1 < length <= LONGEST_NAME:
        return
    begins = {
        place - n
        for n, part in enumerate(parts)
        for place in places.get(_same(part), ())[:MOST_COMPARISONS]
        if place >= n
    }
    rows = dict.fromkeys(tuple(written[begin : begin + length]) for begin in sorted(begins))
    for row in rows:
        pairs = zip(row, parts, strict=False)
        wrong = [(word, part) for word, part in pairs if _same(word) != _same(part)]
        fits = len(row) == length and wrong and not known.issuperset(row)
        if fits and all(starmap(_may_be, wrong)):
            yield " ".join(row)
