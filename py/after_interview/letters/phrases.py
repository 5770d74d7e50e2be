"""A note as it can stand in a letter: whole sentences as they are, anything else in a frame.

Nothing that was typed becomes part of a sentence of ours. A fragment, a list, a word or a question
stands behind a colon, in a sentence made to hold any of them; what its writer typed as sentences
stands as its own. What cannot be shown to its readers as it is, is left out and named.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ..plain_text import CONTROLS
from .languages import Language

Frame = Callable[[str], str]
"""A sentence of ours around a note."""

_ENDS, _CLOSERS = ".!?…:؟。", "”’\"'»)]"
_NEED_A_STOP = "%‰€$£°"
_BULLET = re.compile(
    r"\A(?:[-–—*•·★☆✓>]+\s+|[•·★☆✓]+|\d{1,2}[.)]\s+|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?\s+)"
)
_ROW = re.compile(r"\s+(?://+|[•·|])\s+|(?<=[?!.])\s*(?:[-=]>|→|⇒)\s*")
_NUMBER = re.compile(r"(?:^|(?<=\s))[(]?(\d)[.)]\s+(?=[^\W\d])")
_SPACES = re.compile(r" {2,}")
_NOT_A_WORD = re.compile(r"[^\w?/’'-]+")
_SENTENCE_END = re.compile(r"(?<=\w\w[.!?…])\s+(?=\S)|(?<=[\d)”’\"%+][.!?…])\s+(?=\S)")
_ABBREVIATED = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|St|Prof|vs|etc|approx|no|nr|incl|inc|ltd|co|ca|bzw|env)\.$", re.IGNORECASE
)
_DOUBLE_STOP = re.compile(r"(?<=[!?…؟。.])(?<!\.\.)\.(?!\.)|(?<=[!?…؟。.][”’\"])\.(?!\.)")
_COMMA = re.compile(r"\s*(?:,(?=\s|$)|(?<!\d),)(?![^()]*\))\s*")
"""What sets items apart, and neither the groups of “4,000” nor what stands in brackets."""

_SHORT_ITEM = re.compile(r"\s*[^\s,]+(?: [^\s,]+){0,2}\s*")
FEWEST_IN_A_CHAIN = 5
"""Short items in a row, between commas, that read like an inventory."""

NAMED_OF_A_CHAIN = 3

LONGEST_BESIDE = 8
"""Words of a sentence that stands in a row with pieces that are none."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a note says in a draft, and of that the writer's own words; empty where it says nothing.

    `left_out` are its pieces that cannot be shown to the readers as they are. `is_chain`: it was
    typed as an inventory, of which only the beginning is named.
    """

    text: str = ""
    own: str = ""
    left_out: tuple[str, ...] = ()
    is_chain: bool = False


def is_empty(note: str, language: Language) -> bool:
    """Whether a note says that there is nothing to say: “no”, “n/a”, “-”, “?”, “nothing yet”."""
    words = _NOT_A_WORD.sub(" ", note.casefold()).replace("’", "'").split()
    bare = "-".join(words).strip("-'")
    return not bare or not re.search(r"\w", bare) or bare.rstrip("?") in language.EMPTY


def lines_of(note: str, language: Language) -> list[str]:
    """The lines of a note that say something, without bullets and shorthand."""
    lines = language.spoken_rows(note).splitlines()
    single = (_SPACES.sub(" ", line.translate(CONTROLS)) for line in lines)
    plain = (row.strip() for line in single for row in _rows(line))
    bare = (_BULLET.sub("", line).strip(" ,;★") for line in plain)
    tidy = (language.tidied(line) for line in bare if not is_empty(line, language))
    return [line for line in tidy if _parts_of(line, language)]


def _rows(line: str) -> list[str]:
    """A line cut where its writer began a new row inside it: “1) dashboards 2) tests”, “a // b”."""
    rows = _ROW.split(line)
    numbers = [int(found[1]) for found in _NUMBER.finditer(line)]
    if len(rows) == 1 and len(numbers) > 1 and numbers == [*range(1, len(numbers) + 1)]:
        return _NUMBER.sub("\n", line).splitlines()
    return rows


def _joined(items: list[str], joint: str) -> str:
    """Items in a row; behind a question the next begins anew."""
    text = items[0]
    for item in items[1:]:
        asked = text.endswith("?")
        text += f" {item[:1].upper()}{item[1:]}" if asked else f"{joint}{item}"
    return text


def phrase(  # noqa: PLR0913 - what a part may ask of a note
    note: str,
    frame: Frame,
    language: Language,
    *,
    among: Callable[[list[str]], str] | None = None,
    fits: Callable[[str], bool] = lambda _piece: True,
    mine: bool = True,
    together: bool = False,
) -> Phrase:
    """What a note says in a draft.

    `among` says the first few of a chain of items, where a chain is not to stand whole. A piece
    that does not fit is left out. `mine`: what leaves out its subject is about its writer.
    `together`: a list stands whole in the frame, its sentences too.
    """
    cutting = _Cutting(language, fits, mine=mine)
    typed = [
        [piece for line in lines_of(part, language) for piece in cutting.shown(line)]
        for part in re.split(r"\n\s*\n", note)
    ]
    left_out = tuple(
        _without_stop(piece.text) for part in typed for piece in part if not piece.fits
    )
    kept = [_fitting(part, language) for part in typed]
    joint = "; "
    if (together or (not mine and _is_mixed(kept))) and sum(map(len, kept)) > 1:
        joint = ". " if all(piece.is_typed_out for part in kept for piece in part) else joint
        kept = [[piece._replace(is_sentence=False) for part in kept for piece in part]]
    pieces = [piece for part in kept for piece in part if not piece.is_sentence]
    items = [piece.item(language) for piece in pieces[:1]]
    items += [_without_stop(it.text) if joint == ". " else it.item(language) for it in pieces[1:]]
    chain = among is not None and len(items) == 1 and is_chain(items[0])
    if among is not None and chain:
        items = [among(_COMMA.split(items[0])[:NAMED_OF_A_CHAIN])]
    framed = iter([frame(_joined(items, joint))] if items else [])
    text = "\n\n".join(filter(None, (" ".join(_said(part, framed)) for part in kept)))
    return Phrase(text, " ".join(piece.text for part in kept for piece in part), left_out, chain)


class _Piece(NamedTuple):
    """A piece of a note, whether it can stand as a sentence, and whether its readers may see it."""

    text: str
    is_sentence: bool
    fits: bool

    @property
    def is_typed_out(self) -> bool:
        """Whether it was typed as a sentence is, with its capital."""
        return self.is_sentence and self.text[:1].isupper()

    def item(self, language: Language) -> str:
        """The piece inside a frame."""
        return _without_stop(language.inside(self.text))


def _fitting(pieces: list[_Piece], language: Language) -> list[_Piece]:
    """The pieces that fit; one that was joined to what does not, or to nothing, stands alone."""
    before = [False, *(piece.fits for piece in pieces)]
    return [
        piece if joined else piece._replace(text=language.alone(piece.text))
        for piece, joined in zip(pieces, before, strict=False)
        if piece.fits
    ]


def _is_mixed(parts: list[list[_Piece]]) -> bool:
    """Whether short pieces stand beside short sentences: “staff meal at 5 is sacred. no phones”."""
    pieces = [piece for part in parts for piece in part]
    longest = {True: LONGEST_BESIDE, False: NAMED_OF_A_CHAIN}
    return len({it.is_sentence for it in pieces}) > 1 and all(
        len(it.text.split()) <= longest[it.is_sentence] for it in pieces
    )


def _said(pieces: list[_Piece], framed: Iterator[str]) -> Iterator[str]:
    """Sentences as they are; where the first of all items stands, the frame with all of them."""
    for piece in pieces:
        if piece.is_sentence:
            yield " ".join(map(repaired, _sentences(piece.text)))
        else:
            yield from framed


def set_apart(lines: list[str], frame: Frame, language: Language) -> Phrase:
    """Lines of a note behind a colon whatever they are, as something that was heard is."""
    items = [_without_stop(language.inside(line)) for line in lines]
    return Phrase(frame("; ".join(items)), " ".join(items)) if items else Phrase()


def quoted(note: str, frame: Frame, language: Language, fits: Callable[[str], bool]) -> Phrase:
    """A note on one line between the quotation marks of the frame, but for what does not fit."""
    lines = [_parts_of(line, language) for line in lines_of(note, language)]
    kept = filter(None, (" ".join(filter(fits, parts)) for parts in lines))
    left_out = tuple(_without_stop(part) for parts in lines for part in parts if not fits(part))
    shown = _without_stop("; ".join(kept))
    return Phrase(frame(shown) if shown else "", shown, left_out)


def _without_stop(text: str) -> str:
    """`text` without its full stop; “S.A.” and “etc.” keep theirs."""
    bare = text.rstrip(" ,;:!")
    last = bare.rpartition(" ")[2]
    return bare if "." in last.rstrip(".") else bare.rstrip(".")


def one_stop(text: str) -> str:
    """A sentence of ours that ends once, also where what stands in it has a stop of its own."""
    return _DOUBLE_STOP.sub("", text)


@dataclass(frozen=True, slots=True)
class _Cutting:
    """How the lines of a note are cut into pieces."""

    language: Language
    fits: Callable[[str], bool]
    mine: bool

    def shown(self, line: str) -> list[_Piece]:
        """The pieces of a line, of which none fits if it was told in confidence."""
        pieces = self.pieces(line)
        if self.fits(line) or not self.language.is_in_confidence(line):
            return pieces
        return [piece._replace(fits=False) for piece in pieces]

    def pieces(self, line: str) -> list[_Piece]:
        """A line cut where it changes from one thing to the next; prose is left whole.

        A line with a question in it is shown as a whole, or not at all.
        """
        parts = _parts_of(line, self.language)
        line = " ".join(parts)
        seen = self.fits if "?" not in line else lambda _piece: self.fits(line)
        rows = [row.strip() for row in line.split(";") if row.strip()]
        if len(parts) == 1 < len(rows) and "?" not in line:
            kinds = {self._is_sentence(row) for row in rows}
            if len(kinds) > 1 or any(self._with_subject(row) != row for row in rows):
                return [piece for row in rows for piece in self.pieces(row)]
        whole = [self._is_sentence(part) for part in parts]
        typed_out = len(parts) > 1 and all(part[:1].isupper() for part in parts)
        typed_out = typed_out and whole[0] and sum(whole) * 2 >= len(parts)
        shown = not self.mine or all(map(self.fits, parts))
        if shown and (typed_out or all(whole)):
            first, *others = parts
            more = (it if it.endswith("?") else self._with_subject(it) for it in others)
            text = " ".join([self._told(first), *more])
            return [_Piece(text, is_sentence=True, fits=seen(line))]
        cut = [
            piece
            for part, is_whole in zip(parts, whole, strict=True)
            for piece in ([part] if is_whole else _cut(part, self.language))
        ]
        told = map(self._told, cut)
        return [
            _Piece(piece, self.language.is_sentence(piece), seen(typed))
            for piece, typed in zip(told, cut, strict=True)
        ]

    def _told(self, piece: str) -> str:
        """A piece as it is said to its readers, with its subject."""
        return self.language.to_them(self._with_subject(piece))

    def _is_sentence(self, piece: str) -> bool:
        return self.language.is_sentence(self._with_subject(piece))

    def _with_subject(self, piece: str) -> str:
        return self.language.with_subject(piece) if self.mine else piece


def _parts_of(line: str, language: Language) -> list[str]:
    """The sentences of a line that say something."""
    return [part for part in _sentences(line) if not is_empty(part, language)]


def _sentences(line: str) -> list[str]:
    """A line cut behind its full stops, but not behind “Dr.” or “vs.”."""
    parts: list[str] = []
    for part in _SENTENCE_END.split(line):
        if parts and _ABBREVIATED.search(parts[-1]):
            parts[-1] += f" {part}"
        else:
            parts.append(part)
    return parts


def _cut(part: str, language: Language) -> list[str]:
    """What is no sentence, cut at semicolons, and at commas before something that is one."""
    pieces: list[str] = []
    for item in filter(None, map(str.strip, part.split(";"))):
        first, *others = _COMMA.split(item)
        pieces.append(first)
        for other in others:
            if language.begins_anew(other):
                pieces.append(other)
            else:
                pieces[-1] = f"{pieces[-1]}, {other}"
    return pieces


def is_chain(text: str) -> bool:
    """Whether a text is a row of short items: “Python, Django, Docker, Git, React”."""
    items = _COMMA.split(text)
    return len(items) >= FEWEST_IN_A_CHAIN and all(map(_SHORT_ITEM.fullmatch, items))


def repaired(line: str) -> str:
    """A line with a capital and a stop."""
    first = line.split(maxsplit=1)[0]
    capital = line[0].upper()
    if len(capital) == 1 and first.islower() and not re.search(r"[@./\d]", first.rstrip(_ENDS)):
        line = capital + line[1:]
    end = line.rstrip(_CLOSERS)[-1:]
    return f"{line}." if end.isalnum() or (end and end in _NEED_A_STOP) else line
