"""What happens to a link on its way, undone: from a link, or a text around one, to its keys.

Mail programs, filters, trackers and merges each change a link in their own way, and several do so
one after the other. So the structure is looked for first (`invite?`, known keys with `=`, `&`
between them), however often each of these is encoded, and the values then. What cannot be told for
sure is read in the more likely way and said so: as a doubt, or as something lost.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html.entities import html5
from itertools import pairwise

from ..errors import Doubt, LinkError
from .lookalikes import misread, with_own_signs
from .lost_word import with_word
from .wrappers import is_sealed, unwrapped

LONGEST_READ = 60_000
"""Characters of a text that are looked at: a long email around a long link."""

VERSION_KEY = "v"
"""The last key of every link: where it is missing, the end of the link is."""

_MOST_LINKS = 5


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A link by its keys: `values` as they were before the way, in the order of the link.

    `repairs` are codes of what was undone. `doubts` name a key and say what is not sure about its
    value, `lost` what of it is gone. In both an empty key speaks of the link as a whole.
    """

    kind: str
    values: Mapping[str, str]
    repairs: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    lost: tuple[Doubt, ...] = ()


def find_link(
    text: str,
    keys: Mapping[str, Collection[str]],
    telling: Mapping[str, Collection[str]] | None = None,
) -> FoundLink:
    """The first link in `text` of one of the kinds in `keys`, which names the keys of each.

    `telling`: by kind, the keys by which a link to the checklist is known that has lost the word
    for its kind.

    Raises LinkError: `too-long`, `sealed` (a filter has hidden the address), `no-link`.
    """
    if len(text) > LONGEST_READ:
        raise LinkError("too-long")
    inner, repairs = _inner(text, keys)
    squeezed = _squeezed(inner, keys)
    places = list(_marker(keys).finditer(squeezed.text))[:_MOST_LINKS]
    if not places:
        for kind, known in (telling or {}).items():
            named = with_word(inner, kind, known)
            if named != inner:
                return _without_its_word(find_link(named, keys), repairs)
        if is_sealed(text):
            raise LinkError("sealed")
        raise LinkError("no-link")
    ends = [*(place.start() for place in places[1:]), len(squeezed.text)]
    found = [
        _Reader(squeezed, place, end, keys).link() for place, end in zip(places, ends, strict=True)
    ]
    return _with_context(found, [*repairs, *(["quoted-printable"] if squeezed.soft else [])])


def _without_its_word(found: FoundLink, repairs: Sequence[str]) -> FoundLink:
    undone = tuple(dict.fromkeys((*repairs, "word", *found.repairs)))
    doubts = (Doubt("", "word"), *found.doubts)
    return FoundLink(found.kind, found.values, undone, doubts, found.lost)


_DEEPEST = 5
"""So many wrappers around wrappers are taken off."""

_BARRIER = "\x1e"
"""Where what a filter has put behind an address begins."""

_BREAK = r"([ \n]?)"
_ASCII_ESCAPE = re.compile(rf"%{_BREAK}([0-7]){_BREAK}([0-9A-Fa-f])")
_TELLING = 2
"""So many values, of which every one begins with 3D, do not by chance."""

_GAP = r"(?:=?\s+)?"
_NO_WIDTH = ("E2 80 8B", "E2 81 A0", "C2 AD", "EF BB BF")


def _in_bytes(sign: str) -> str:
    """A pattern for the bytes of one, as `%` or `=` writes them, perhaps on two lines."""
    escaped = "".join(
        f"%{_GAP}(?:2{_GAP}5{_GAP})*{one[0]}{_GAP}{one[1]}{_GAP}" for one in sign.split()
    )
    printable = _GAP.join(f"={one}" for one in sign.split())
    return f"{escaped.removesuffix(_GAP)}|{printable}"


_NOTHING = re.compile(
    r"<wbr\s*/?>|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|"
    + "|".join(map(_in_bytes, _NO_WIDTH)),
    re.IGNORECASE,
)
"""Marks without width, which programs put where a line may be broken."""

_ENCODED_FILTER = re.compile(r"urldefense(?:\.proofpoint)?\.com%(?:25)*2F", re.IGNORECASE)


def _inner(text: str, keys: Mapping[str, Collection[str]]) -> tuple[str, list[str]]:
    """`text` without entities and wrappers, and without what encodes an address as a whole."""
    repairs: list[str] = []
    text = _BARRED.sub(lambda lines: _BAR.sub("", lines[0]), text)
    for _ in range(_DEEPEST):
        before = text
        text = _NOTHING.sub("", _QUOTED.sub("", text))
        text = with_own_signs(text, keys)
        plain = _without_entities(text)
        repairs += ["entities"] if plain != text else []
        unquoted = _QUOTED.sub("", plain)
        # What a filter has packed is taken out once the filter itself can be read.
        squeezed = _squeezed(unquoted, keys)
        sealed = _ENCODED_FILTER.search(squeezed.text)
        text = unquoted if sealed else unwrapped(unquoted)
        if text != unquoted:
            repairs.append("wrapper")
            continue
        if sealed or _is_encoded_whole(squeezed, keys):
            repairs.append("encoded")
            text = _ASCII_ESCAPE.sub(_character, _ends_marked(squeezed.broken, keys))
        if text == before:
            break
    return text, list(dict.fromkeys(repairs))


def _ends_marked(text: str, keys: Mapping[str, Collection[str]]) -> str:
    """`text` with a barrier for every & that is none of the encoded link: it is the filter's."""
    names = "|".join(key for known in keys.values() for key in known)
    return re.sub(rf"&(?!\s*(?:{names})\s*{_EQUALS})", _BARRIER, text, flags=re.IGNORECASE)


def _character(escape: re.Match[str]) -> str:
    return chr(int(escape[2] + escape[4], 16)) + escape[1] + escape[3]


def _is_encoded_whole(squeezed: "_Squeezed", keys: Mapping[str, Collection[str]]) -> bool:
    """Whether a link was encoded together with the values in it, which were encoded already."""
    place = _marker(keys).search(squeezed.text)
    if not place or not _depth(place["question"]):
        return False
    return _Reader(squeezed, place, len(squeezed.text), keys).is_encoded_whole()


def _with_context(found: Sequence[FoundLink], repairs: Sequence[str]) -> FoundLink:
    first = next((one for one in found if _is_copy(found[0], one)), found[0])
    found = [one for one in found if not _is_copy(one, first)]
    others = {tuple(other.values.items()) for other in found if other.kind == first.kind}
    doubts = (*first.doubts, *([Doubt("", "another-link")] if len(others) > 1 else []))
    undone = tuple(dict.fromkeys((*repairs, *first.repairs)))
    return FoundLink(first.kind, first.values, undone, doubts, first.lost)


def _is_copy(cut: FoundLink, whole: FoundLink) -> bool:
    """Whether a link that was cut short is the beginning of the other, as programs show it."""
    if cut.kind != whole.kind or not cut.lost or whole.lost or not cut.values:
        return False
    *keys, last = cut.values
    same = all(cut.values[key] == whole.values.get(key) for key in keys)
    return same and whole.values.get(last, "").startswith(cut.values[last])


# Entities of HTML, blanks and the ends of lines

_ENTITY = re.compile(r"&[#0-9A-Za-z\s=]{2,30}?;")
_ENTITY_ITSELF = re.compile(
    r"&(?:(?P<name>[a-z]+)|#0*(?P<decimal>\d{2,5})|#x0*(?P<hex>[0-9a-f]{2,4}));", re.IGNORECASE
)
_ENTITIES = {
    "amp": "&", "num": "#", "quest": "?", "equals": "=", "percnt": "%", "lt": "<", "gt": ">",
    "quot": '"', "apos": "'", "nbsp": " ", "plus": "+",
}  # fmt: skip
_BROKEN = re.compile(r"=?\s+")
_QUOTED = re.compile(r"^(?:[ \t]*>)+[ \t]?", re.MULTILINE)
"""What a reply puts before the lines that it quotes."""

_BAR = re.compile(r"^[ \t]*\|[ \t]?", re.MULTILINE)
_BARRED = re.compile(r"^[ \t]*\|[^|\r\n]*(?:(?:\r\n|\r|\n)[ \t]*\|[^|\r\n]*)+$", re.MULTILINE)
"""Lines quoted with a bar: several in a row, for one alone may be a sign of the text."""


def _without_entities(text: str) -> str:
    def character(match: re.Match[str]) -> str:
        entity = _ENTITY_ITSELF.fullmatch(_BROKEN.sub("", match[0]))
        name = entity and entity["name"]
        sign = _ENTITIES.get(name.lower()) or html5.get(f"{name};") if name else ""
        if not entity or (name and not sign):
            return match[0]
        blanks = "".join(_BROKEN.findall(match[0]))
        if sign:
            return sign + blanks
        number = int(entity["decimal"] or entity["hex"], 10 if entity["decimal"] else 16)
        return chr(number) + blanks

    return _ENTITY.sub(character, text)


_BREAKS = re.compile(
    r"(?P<soft>(?:=|%(?:25)*3D)(?:3D)?[ \t]*(?:\r\n|\r|\n))"
    r"|(?P<line>\s*[\r\n\u2028\u2029](?:\s|=20(?=[\r\n]))*)"
    r"|(?P<blank>\s+)"
)


@dataclass(frozen=True, slots=True)
class _Squeezed:
    """A text without blanks and ends of lines, and where they were: `gaps` by place, with the kind.

    `soft`: some were those that quoted-printable puts in.
    """

    text: str
    gaps: dict[int, str]
    soft: bool

    @property
    def broken(self) -> str:
        """The text, with a blank or an end of line at every gap."""
        marks = {"blank": " "}
        ends = [0, *self.gaps, len(self.text)]
        pieces = [self.text[begin:end] for begin, end in pairwise(ends)]
        breaks = [marks.get(kind, "\n") for kind in self.gaps.values()]
        return "".join(map("".join, zip(pieces, [*breaks, ""], strict=True)))


def _squeezed(text: str, keys: Mapping[str, Collection[str]]) -> _Squeezed:
    # The one key of a move is the beginning of others.
    names = "|".join(sorted({key for known in keys.values() for key in known if key != "d"}))
    begins = re.search("|".join(keys), text, re.IGNORECASE)
    first = re.compile(rf"(?:{names})({_EQUALS})", re.IGNORECASE).search(
        text, begins.end() if begins else 0
    )
    depth = _depth(first[1]) if first else 0
    after_a_key = re.compile(
        rf"(?:[?&]|%(?:25)*3F|%(?:25)*26)(?:amp(?:;|%(?:25)*3B))*(?:{names})\Z", re.IGNORECASE
    )
    pieces: list[str] = []
    gaps: dict[int, str] = {}
    at = length = 0
    soft = False
    for gap in _BREAKS.finditer(text):
        piece = text[at : gap.start()]
        kind = str(gap.lastgroup)
        if kind == "soft":
            is_key = after_a_key.search("".join([*pieces[-4:], piece])[-40:])
            own = _depth(gap[0])
            if (is_key and not _EQUALS_NEXT.match(text, gap.end())) or own > depth:
                # It belongs to the key, or to the value before the end of the line.
                piece += gap[0].rstrip()
                kind = "unsure" if own > depth else "line"
            elif own:
                kind = "unsure"
            else:
                soft = True
        pieces.append(piece)
        length += len(piece)
        gaps[length] = kind
        at = gap.end()
    pieces.append(text[at:])
    return _Squeezed("".join(pieces), gaps, soft)


# The structure of a link


def _encoded(code: str) -> str:
    """A pattern for a percent-encoded character, as often as it may be encoded."""
    return rf"%(?:25)*{code}"


_QUESTION = rf"(?:\?|=3F|{_encoded('3F')})"
_EQUALS = rf"(?:=|{_encoded('3D')})"
_EQUALS_NEXT = re.compile(rf"\s*{_EQUALS}(?![ \t]*[\r\n])", re.IGNORECASE)
_BLANKS = r"(?:%(?:25)*(?:20|09|0A|0D))*"
"""Blanks and line ends that were encoded after they had come into the link."""

_AND = rf"(?:&|{_encoded('26')})(?:(?:amp|{_encoded('23')}38)(?:;|{_encoded('3B')}))*"
_WORD = r"[A-Za-z_][\w.-]{0,40}?"
_OTHER_KEY = re.compile(rf"(?P<mark>{_AND}|{_QUESTION})(?P<key>{_WORD}){_EQUALS}", re.IGNORECASE)
_TRACKING = re.compile(
    r"(?:utm|mc|hs|_hs|pk|mtm|vero|oly|ga|trk)_\w+|_hs\w+|\w*clid|_g[al]|igshid|trk|si|ref"
)
_ESCAPE = re.compile(r"%((?:25)*)([0-9A-Fa-f]{2})")
_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+|%u([0-9A-Fa-f]{4})")
_A_VERSION = re.compile(r"(?!3\W*\Z)\d")
"""And not the half of `=3D`."""

_BROKEN_ESCAPE = re.compile(
    r"%[0-9A-Fa-f]?[^\w\s%.,;:!?)/-][0-9A-Fa-f]{1,2}|%[C-Fc-f][0-9A-Fa-f]%(?![0-9A-Fa-f]{2})"
)
_HALF_AN_ESCAPE = re.compile(r"(?:%[C-Fc-f][0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f])?)?%[0-9A-Fa-f]?$")
_FOLLOWS = "%(?:25)*[89ABab][0-9A-Fa-f]"
_LEFT_OPEN = re.compile(
    rf"%(?:25)*(?:[C-Fc-f][0-9A-Fa-f]|[EFef][0-9A-Fa-f]{_FOLLOWS}"
    rf"|[Ff][0-4]{_FOLLOWS}{_FOLLOWS})$"
)
"""The bytes of a letter in UTF-8 without the last of them."""

_LEFT_OPEN_FOR_SURE = re.compile(
    rf"(?<![A-Z])%(?:25)*(?:[CDcd][0-9A-Fa-f]|[EFef][0-9A-Fa-f]{_FOLLOWS}"
    rf"|[Ff][0-4](?:{_FOLLOWS}){{0,2}}|[Ee]2)$"
)
"""Read as letters of one byte each, they end no word: these are capitals, and behind small ones."""

_LAST_ASCII = 0x7F

_PERCENT_PLACEHOLDER = re.compile(r"^%{1,2}([A-Za-z][A-Za-z0-9_.]*)%{1,2}$")
"""As in `%DATE%`, of which %DA must not be taken for a letter."""

_PLACEHOLDER = re.compile(
    r"\{\{.*\}\}|\$\{.*\}|#\{.*\}|\{[!%#].*\}|\[\[.*\]\]|\*\|.*\|\*|<<.*>>|<%.*%>|@@\w+@@",
    re.DOTALL,
)
_ALL_PLACEHOLDER = re.compile(
    r"\u00ab[^\u00ab\u00bb]*\u00bb|%%?[A-Za-z][\w. ]*%%?|\{[A-Za-z_][\w. -]*\}|\[[A-Za-z_][\w. ]*\]"
    r"|__[A-Za-z_]{3,}__|##[\w-]+##|\$[A-Za-z_]\w*\$|<[A-Za-z_][\w. ]*>"
    r"|undefined|null|NaN|\[object Object\]"
    r"|#(?:REF|VALUE|DIV/0|NULL|NUM|NAME|BEZUG|WERT|ZAHL|VALEUR|NOMBRE|NOM)[!?]|#N/?[AV]"
)
"""Marks that people write too: placeholders only where nothing else stands beside them.

The last are those of programs and of formulas that found nothing, in English, French and
German.
"""


def is_placeholder(text: str) -> bool:
    """Whether a program that fills in texts has left its own mark in `text` in place of one."""
    return bool(_PLACEHOLDER.search(text) or _ALL_PLACEHOLDER.fullmatch(text.strip()))


def _marker(keys: Mapping[str, Collection[str]]) -> re.Pattern[str]:
    """Where a link begins: its kind behind a mark, a question mark and a key."""
    kinds = "|".join(keys)
    return re.compile(
        rf"(?:^|[#/!]|{_encoded('23')})(?P<kind>{kinds})(?P<question>{_QUESTION}){_QUESTION}*(?:{_AND})?(?={_WORD}{_EQUALS})",
        re.IGNORECASE,
    )


def _depth(mark: str) -> int:
    """How often the character with which `mark` begins was percent-encoded."""
    escape = _ESCAPE.match(mark)
    return 1 + len(escape[1]) // 2 if escape else 0


@dataclass(slots=True)
class _Piece:
    """One value as it stands in the squeezed text, from `start`."""

    key: str
    start: int
    raw: str


class _Reader:
    """Reads one link: its kind at `place` in the squeezed text, its values before `end`."""

    def __init__(
        self,
        squeezed: _Squeezed,
        place: re.Match[str],
        end: int,
        keys: Mapping[str, Collection[str]],
    ) -> None:
        self._kind = place["kind"].lower()
        self._keys = keys[self._kind]
        self._text, self._gaps = squeezed.text, squeezed.gaps
        self._from, self._end = place.end(), self._end_before(place.end(), end)
        self._equals = self._separator = 0
        self._repairs: list[str] = []
        self._doubts: list[Doubt] = []
        self._lost: list[Doubt] = []
        if _depth(place["question"]):
            self._repaired("encoded")

    def link(self) -> FoundLink:
        """What stands there. Of a key given twice the first counts, and that is said."""
        pieces = list(self._pieces())
        first = {piece.key: piece for piece in reversed(pieces)}
        twice = {piece.key for piece in pieces if piece.raw != first[piece.key].raw}
        self._doubts.extend(Doubt(key, "twice") for key in sorted(twice))
        # One of the two may be the rest of the value before it, as in `Example & Date=Partners`.
        around = [before for before, piece in pairwise(pieces) if piece.key in twice]
        self._doubts.extend(Doubt(piece.key, "other-keys") for piece in around)
        values = self._values([piece for piece in pieces if piece is first[piece.key]])
        return FoundLink(
            self._kind, values, tuple(self._repairs), tuple(self._doubts), tuple(self._lost)
        )

    def is_encoded_whole(self) -> bool:
        """Whether all marks are encoded, and what encodes the values is encoded as well."""
        raw = "".join(piece.raw for piece in self._pieces() if piece.key != VERSION_KEY)
        own = [escape for escape in _ESCAPE.finditer(raw) if escape[2] != "25"]
        once = {escape[2].upper() for escape in own if not escape[1]}
        twice = len(own) > 0 and any(escape[1] for escape in own)
        return self._equals > 0 < self._separator and twice and once <= _FROM_THE_WAY

    def _repaired(self, code: str) -> None:
        if code not in self._repairs:
            self._repairs.append(code)

    def _end_before(self, start: int, end: int) -> int:
        """A link ends where another address begins: one behind a blank, or in brackets."""
        for address in _ADDRESS.finditer(self._text, start, end):
            at = address.start()
            if at in self._gaps or address[0] == _BARRIER or self._text[at - 1] in "<>()[]\"'|":
                return at
        return end

    def _structure(self) -> list[re.Match[str]]:
        """The places of known keys. Those encoded otherwise than the first one are in values."""
        names = "|".join(_BLANKS.join(key) for key in sorted(self._keys, key=len, reverse=True))
        key = rf"{_BLANKS}(?P<key>{names}){_BLANKS}(?P<equals>{_EQUALS})"
        begins, follows = (
            re.compile(f"(?P<and>{mark}){key}", re.IGNORECASE) for mark in ("", _AND)
        )
        first = begins.match(self._text, self._from, self._end)
        found = [first] if first else []
        found += follows.finditer(self._text, first.end() if first else self._from, self._end)
        if not found:
            return []
        depth = self._equals = _depth(found[0]["equals"])
        # An & as it is stands in no value, whatever has become of the sign behind the key.
        same = [one for one in found if one["and"] == "&" or _depth(one["equals"]) == depth]
        separators = Counter(_depth(one["and"]) for one in same if one["and"])
        self._separator = max(separators, key=lambda one: (separators[one], -one), default=depth)
        if depth or self._separator:
            self._repaired("encoded")
        # Inside a value an = would be encoded as the & is: as it stands, it belongs to a key.
        most = max(separators, default=0) if not depth else self._separator
        return [one for one in same if one is found[0] or _depth(one["and"]) <= most]

    def _pieces(self) -> Iterator[_Piece]:
        places = self._structure()
        if not places:
            return
        starts = [place.end() for place in places]
        # The last may be cut in the middle of it; one alone may be the name of 3D Example.
        last = self._text[starts[-1] : self._end][: len("3D")]
        is_version = _key_of(places[-1]) == VERSION_KEY and _A_VERSION.match(last) is not None
        is_cut = len(places) > _TELLING and not is_version
        told = starts[:-1] if is_cut else starts
        while len(places) > 1 and all(self._text[at : at + 2].upper() == "3D" for at in told):
            self._repaired("quoted-printable")
            starts = [at + len("3D") for at in starts]
            told = [at + len("3D") for at in told]
        if len(places) == _TELLING and not is_version and self._text[starts[0] :][:2] == "3D":
            self._doubts.append(Doubt(_key_of(places[0]), "encoded"))
        ends = [*(place.start() for place in places[1:]), self._end]
        quoted = "quoted-printable" in self._repairs
        for place, start, end in zip(places, starts, ends, strict=True):
            raw = _PERCENT_PLACEHOLDER.sub(r"{{\1}}", self._text[start:end])
            piece = _Piece(_key_of(place), start, raw)
            self._cut_other_keys(piece, is_last=place is places[-1])
            if place is places[-1]:
                self._cut_behind(piece)
                self._look_at_the_end(piece, set(map(_key_of, places)))
            if quoted:
                # Bytes written as =C3=A9 are read on as percent-encoded ones.
                piece.raw = re.sub(r"=([0-9A-F]{2})", r"%\1", piece.raw).replace("=", "")
            yield piece

    # What is no part of a value

    def _cut_other_keys(self, piece: _Piece, *, is_last: bool) -> None:
        """Keys of others: of trackers, and of the filter behind the address that it has encoded.

        Before another of ours it may be the rest of a value, as in `A&B=C Example`: that is said.
        """
        for other in _OTHER_KEY.finditer(piece.raw):
            tracks = _TRACKING.fullmatch(other["key"].lower())
            # Encoded as the values are, it may be part of one: then only a tracker's is known.
            if not tracks and not other["mark"].startswith("&"):
                continue
            if not (tracks or is_last or self._separator):
                if self._is_text(piece, other):
                    continue
                self._doubts.append(Doubt(piece.key, "other-keys"))
            self._repaired("tracking" if tracks else "other-keys")
            piece.raw = piece.raw[: other.start()]
            break
        if self._separator and "&" in piece.raw:
            piece.raw = piece.raw[: piece.raw.index("&")]

    def _is_text(self, piece: _Piece, other: re.Match[str]) -> bool:
        """Whether what looks like another's key is written as a text: in capitals, with blanks."""
        blanks = [at for at, kind in self._gaps_in(piece).items() if kind == "blank"]
        return other["key"] != other["key"].lower() or any(other.start() <= at for at in blanks)

    def _cut_behind(self, piece: _Piece) -> None:
        """What others have put behind the link: stops, brackets, another anchor, a sentence."""
        if piece.key == VERSION_KEY:
            number = re.match(r"\d+(?:\.\d+)*", piece.raw)
            piece.raw = number[0] if number else piece.raw[:1]
            return
        solid = self._kind == "move" or _ESCAPE.search(piece.raw)
        ends = [at for at, kind in self._gaps_in(piece).items() if solid or kind == "line"]
        if ends:
            piece.raw = piece.raw[: ends[0]]
            self._doubts.append(Doubt(piece.key, "behind"))
        if is_placeholder(piece.raw):
            return
        piece.raw = _BEHIND.split(piece.raw, maxsplit=1)[0]
        piece.raw = _TOP.sub("", _ANCHOR.sub("", piece.raw))
        piece.raw = piece.raw[: len(piece.raw.rstrip(_STOPS)) + _MOST_STOPS]
        while (bare := piece.raw.rstrip(_STOPS)) != piece.raw and not _SHORTENED.search(piece.raw):
            piece.raw = piece.raw[:-1] if len(bare) < len(piece.raw) - 1 else bare

    def _look_at_the_end(self, piece: _Piece, keys: Collection[str]) -> None:
        """Where the version is missing, the end is; then the last value may not be whole either.

        Where a program has put the version first, half an escape or half a letter at the end says
        as much.
        """
        half = _LEFT_OPEN_FOR_SURE.search(piece.raw) or (
            _HALF_AN_ESCAPE.search(piece.raw) and _ESCAPE.search(self._text)
        )
        if VERSION_KEY in keys and (piece.key == VERSION_KEY or not half):
            return
        stub = re.search(rf"{_AND}(\w{{0,9}})$", piece.raw, re.IGNORECASE)
        if stub and any(key.startswith(stub[1]) for key in self._keys):
            piece.raw = piece.raw[: stub.start()]
        for broken in (_HALF_AN_ESCAPE, _LEFT_OPEN):
            piece.raw = broken.sub("", piece.raw)
        self._lost.append(Doubt(piece.key, "end"))

    # The values

    def _gaps_in(self, piece: _Piece) -> dict[int, str]:
        """The gaps inside a value, by their place in it."""
        end = piece.start + len(piece.raw)
        return {at - piece.start: kind for at, kind in self._gaps.items() if piece.start < at < end}

    def _values(self, pieces: Sequence[_Piece]) -> dict[str, str]:
        encoded = any(_SPACE.search(piece.raw) for piece in pieces)
        texts = {piece.key: self._with_gaps(piece, encoded=encoded) for piece in pieces}
        depth = _depth_of(texts.values(), self._separator)
        if depth > 1:
            self._repaired("encoded")
        for key, text in texts.items():
            self._look_for_ampersands(key, text, depth)
        texts = self._without_plus(texts)
        return {key: self._decoded(key, text, depth) for key, text in texts.items()}

    def _with_gaps(self, piece: _Piece, *, encoded: bool) -> str:
        """The value, with spaces for those gaps that belong there; where in doubt, it is said."""
        gaps = self._gaps_in(piece)
        if not gaps or self._kind == "move":
            return piece.raw
        blanks = [at for at, kind in gaps.items() if kind == "blank"]
        own = _SPACE.search(piece.raw) is not None
        is_text = not own and len(blanks) > (1 if encoded else 0)
        sure = own or not (blanks or any(_joins(piece.raw, at) for at in gaps))
        if not sure or "unsure" in gaps.values():
            self._doubts.append(Doubt(piece.key, "spaces"))
        if not is_text:
            self._repaired("blanks" if blanks else "line-ends")
            return piece.raw
        ends = [0, *gaps, len(piece.raw)]
        breaks = [
            "\n" if kind == "line" and piece.key == "people" else " " for kind in gaps.values()
        ]
        parts = [piece.raw[begin:end] for begin, end in pairwise(ends)]
        return "".join(map("".join, zip(parts, [*breaks, ""], strict=True)))

    def _look_for_ampersands(self, key: str, text: str, depth: int) -> None:
        """An `&` that no key follows was part of the value, and nobody had encoded it."""
        if self._separator and depth <= self._separator:
            return
        if any(_depth(mark[0]) == self._separator for mark in _AMPERSAND.finditer(text)):
            self._lost.append(Doubt(key, "ampersand"))

    def _without_plus(self, texts: dict[str, str]) -> dict[str, str]:
        """Spaces for those `+` that some programs write in their place: told from the whole link.

        A link that has spaces in another way means `+` where it says `+`. One that encodes other
        signs and has no spaces means spaces. Else it takes several of them to look like spaces.
        """
        marked = {key: text for key, text in texts.items() if _PLUS.search(text)}
        if not marked:
            return texts
        # Behind a link without its end, a blank may be that of a sentence.
        cut = {one.field for one in self._lost if one.code == "end"}
        if any((_SPACE_AS_CODE if key in cut else _SPACE).search(texts[key]) for key in texts):
            if any(_ENCODED_PLUS.search(text) for text in texts.values()):
                # Who has encoded one plus would have encoded the other, if it were one.
                bare = (key for key, text in marked.items() if not _AT.search(text))
                self._doubts.extend(Doubt(key, "plus") for key in bare)
            return texts
        encodes = any(
            int(escape[2], 16) <= _LAST_ASCII
            for text in texts.values()
            for escape in _ESCAPE.finditer(text)
        )
        count = sum(len(_PLUS.findall(text)) for text in marked.values())
        several = encodes or count > 1 or any(_IN_A_NUMBER.search(one) for one in marked.values())
        if not encodes:
            self._doubts.extend(Doubt(key, "plus") for key in marked)
        if not several:
            return texts
        self._repaired("plus")
        return {key: _PLUS.sub(" ", text) for key, text in texts.items()}

    def _decoded(self, key: str, text: str, depth: int) -> str:
        # Of a value that somebody has encoded once more than the others, as of the others.
        own = _depth_of([text], self._separator)
        # One that is broken among whole ones had something come into it on the way.
        is_cut = bool(_ESCAPE.search(text) and _BROKEN_ESCAPE.search(text))
        for _ in range(own if own == self._separator + 1 else depth):
            escapes = list(_ESCAPES.finditer(text))
            is_cut = is_cut or any(map(_is_cut, escapes))
            foreign = any(map(_no_utf_8, escapes))
            text = _ESCAPES.sub(self._characters, text)
            is_cut = is_cut or bool(foreign and _NO_WORD.search(text))
        again = _ENCODED_AGAIN.search(text) is not None
        if again:
            # Of no name are these signs its own: this value was encoded once more.
            text = _ESCAPES.sub(self._characters, text)
        mended = misread(_without_entities(text))
        if is_cut or again or mended != text or _ESCAPE.search(text):
            self._doubts.append(Doubt(key, "encoded"))
        return mended

    def _characters(self, escapes: re.Match[str]) -> str:
        if escapes[1]:
            self._repaired("letters")
            return chr(int(escapes[1], 16))
        data = _bytes_of(escapes)
        try:
            return data.decode()
        except UnicodeDecodeError:
            self._repaired("letters")
            return data.decode("cp1252", "replace")


_ADDRESS = re.compile(rf"https?://|{_BARRIER}", re.IGNORECASE)
_FROM_THE_WAY = {"26", "3B", "3D", "20", "09", "0A", "0D", "3E"}
"""What may stand between values that are encoded twice: marks and what came in on the way."""

_AMPERSAND = re.compile(rf"&|{_encoded('26')}", re.IGNORECASE)
_BEHIND = re.compile(r"[<>\"|`\u201c-\u201e\u00ab\u00bb]|\]\(|\[/[A-Za-z]|\\[nrt]")
_ANCHOR = re.compile(r"#[\w-]*[^\w\s%=&+@/-]{0,4}$")
_TOP = re.compile(rf"{_encoded('23')}_?top$", re.IGNORECASE)
_STOPS = (
    ".,;:!?)]}'*_\u2019\u2026\u3001\u3002"
    "\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff09\u300d\u300f\u300b\u3011"
)
_MOST_STOPS = 4
"""So many of them may belong to a value, as in `(Example Ltd.)`; more are no part of it."""

_SHORTENED = re.compile(
    rf"(?:(?:\b|{_encoded('20')})(?:\w\.\w|Ltd|Inc|Co|Corp|Jr|Sr|Bros|Cie|Ges|Pty|Assoc|Dipl|Ing)\."
    r"|\([^()]*\))$",
    re.IGNORECASE,
)
_SPACE_AS_CODE = re.compile(_encoded("20"))
_SPACE = re.compile(rf" |{_encoded('20')}")
_PLUS = re.compile(r"(?<=[^\s+&])\+(?=[^\s+&])(?!\d\d(?::|%3A)?\d\d$)", re.IGNORECASE)
_ENCODED_PLUS = re.compile(_encoded("2B"), re.IGNORECASE)
_AT = re.compile(f"@|{_encoded('40')}")
_IN_A_NUMBER = re.compile(r"\d\+\d")


def _is_cut(escapes: re.Match[str]) -> bool:
    """Whether bytes of UTF-8 are there without the last of their letter."""
    data = _no_utf_8(escapes)
    at_the_end = escapes.end() == len(escapes.string)
    return bool(_OF_UTF_8.search(data) or (at_the_end and _BEGUN.search(data)))


def _no_utf_8(escapes: re.Match[str]) -> bytes:
    """Bytes of letters that are no UTF-8, but cut or of an encoding that is not said; else none."""
    if escapes[1]:
        return b""
    data = _bytes_of(escapes)
    try:
        data.decode()
    except UnicodeDecodeError:
        return data
    return b""


def _bytes_of(escapes: re.Match[str]) -> bytes:
    return bytes.fromhex(escapes[0].replace("%", ""))


_NO_WORD = re.compile(
    r"[\xc0-\xff]{3}|[\xa2-\xa8\xac\xaf\xb1\xb3\xb8\xb9\xbc-\xbe][A-Za-z\xc0-\xff]|\ufffd"
    r"|\A(?=.*[\u0160\u0161\u017d\u017e]).*[\xc8\xcc\xd2\xd8\xd9\xe6\xe8\xec\xef\xf2\xf8\xf9]",
    re.DOTALL,
)
"""What Cyrillic, Polish or Czech letters of one byte look like when they are read as Western."""

_ENCODED_AGAIN = re.compile(
    r"%[CDcd][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|(?:%[EFef]\w(?:%[89ABab]\w){2})"
)
"""A letter beyond ASCII in percent-encoding."""

_OF_UTF_8 = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
_BEGUN = re.compile(rb"[\xc2\xc3\xe2]\Z")
"""Begins most accented letters and typographic marks; as a letter of one byte it ends few words."""


def _key_of(place: re.Match[str]) -> str:
    return re.sub(_BLANKS, "", place["key"]).lower()


def _joins(raw: str, at: int) -> bool:
    """Whether two words may have stood on the two sides of the place `at`."""
    return raw[at - 1].islower() and not raw[at].islower()


def _depth_of(texts: Iterable[str], separator: int) -> int:
    """How often values were percent-encoded: as often as the least encoded character of them.

    A percent sign may be encoded or be what encodes: alone it says nothing.
    """
    escapes = [escape for text in texts for escape in _ESCAPE.finditer(text)]
    depths = [1 + len(escape[1]) // 2 for escape in escapes if escape[2] != "25"]
    return min(depths, default=1 + separator)
