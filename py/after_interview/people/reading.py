# ruff: noqa: RUF001 - signs of many scripts set people apart
"""The people met at an interview, read from whatever was typed or pasted about them.

What is understood becomes people, what is not is handed back: of a text, only what sets words apart
is left out (commas, “and”, brackets, bullets, “Name:”, “mailto:”).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby, pairwise, zip_longest
from unicodedata import normalize

from ..model import Person
from .cards import as_lines
from .doubt import doubted, is_known
from .first_names import FIRST_NAMES
from .names import folded, form_of, is_particle, key_of, parts_of, titles_before
from .pieces import Kind, Piece, pieces_of
from .tables import rows_as_lines
from .vocabulary import (
    ACRONYMS,
    BUTTONS,
    BUTTONS_BEHIND,
    CLOSINGS,
    CLOSINGS_BEHIND,
    DEPARTMENTS,
    JOINERS,
    MAILBOXES,
    NOTICES,
    OF_ALL,
    PLACES,
    SORTS_OF_PEOPLE,
    THEN,
)
from .work import is_of_work

MOST_PEOPLE = 30
"""As many people as are read: beyond them, lines are handed back."""

LONGEST_SHORT = 4
"""Letters of what is short for a job, at most: “QS”."""

LONGEST_LINE = 2_000
LONGEST_TEXT = 20_000
"""Characters of a line, and of a text, beyond which it is handed back as it is."""

_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
    "|(?<![\u0600-\u0dff])[\u200c\u200d]|[\u200c\u200d](?![\u0600-\u0dff])"
)
ENTITIES = {"amp": "&", "nbsp": " ", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "#39": "'"}
"""What pages write for signs, as it is left over where text was copied from their source."""

_ENTITY = re.compile(f"&({'|'.join(ENTITIES)});", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_LETTERS = re.compile(r"[\W\d_]+")
_DASHES = ("-", "–", "—")
_APPOSED = (",", "，", "،", ":", "：", "|", "·", "•", *_DASHES)
"""What may set a name apart from something that is no name."""

SETS_APART = (";", "；", "؛", "and", "&", "+")
"""What sets one person apart from the next for certain."""

_ANDS = (*JOINERS, "&", "+", "u.")

_ASKED = re.compile(r"\s*\?+(?:\s+(?=\S)|(?=[^\s?]))(.*)")
_TOLD = re.compile(
    r"\s*name:\s*\"((?:[^\"]|\"\")*)\"(?:;\s*role:\s*\"((?:[^\"]|\"\")*)\")?"
    r"(?:;\s*email:\s*\"([^\"]*)\")?"
    r"(?:;\s*address as ([a-z ]+))?\s*",
    re.IGNORECASE,
)
_IN_A_HEADLINE = re.compile(r"\s+[|·•]\s+")
_ADDRESSED = re.compile(r"\s*(?:from|to|cc|bcc|von|an|de|à)\s?:", re.IGNORECASE)
"""Lines at the head of a message that name people: there are no companies and places in them."""

_MEETS = re.compile(r"\byou(?:['’]ll be| will be|['’]re| are) (?:meeting|seeing|speaking)\b")
"""A greeting that goes on to say who one is to meet."""

_ONLY_JOINS = re.compile(
    r"(?:(?:i|we) )?(?:also )?(?:met|saw|spoke|talked|interview(?:ed)?|chaired|hosted)"
    r"(?: (?:with|to|by|w/?))?"
)
"""What says only that somebody was met: “I met”, “interview w/”. Beside them, it is no question."""

_MONTHS = r"(?:jan|feb|fev|mar|apr|avr|ma[iy]|jun|jui|jul|aug|aou|sep|o[ck]t|nov|de[cz])[a-z]*"
_DAYS = (
    r"(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|die|mit|don|fre|son|mo|di|mi|do|fr"
    r"|sa|so)[a-z]{0,7}"
)
_CALENDAR = re.compile(
    rf"(?:{_DAYS}[.,]* )?(?:{_MONTHS}\.? \d{{1,2}}|\d{{1,2}}(?:\.|st|nd|rd|th)? {_MONTHS})\b"
    rf"|{_DAYS}[.,]* \d{{1,2}}[./]\d"
    r"|(?:\d+ )?(?:yes|no|maybe|awaiting|guests|going)\b\W*\d"
)
"""A day, or how many come: lines of a calendar, folded."""

_CHOSEN = re.compile(r"address(?:ed)? as\s+(\S.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class People:
    """Who was understood, in the order of the text, each with a name or an address or both.

    `unread` are the lines, and the pieces of lines, that could not be placed.
    """

    people: tuple[Person, ...] = ()
    unread: tuple[str, ...] = ()


@lru_cache(maxsize=32)
def read_people(text: str) -> People:
    """The people that a text names: one a line or several, with roles and addresses.

    A description (“someone from HR”) is nobody and stands under `unread`, and so does a word that
    may be a name or something else. An address without a name is a person without one. Who is named
    twice is one person. Of more than 30 people, those beyond stand under `unread`.
    """
    everybody, unread = everybody_in(text)
    beyond = tuple(written(person) for person in everybody[MOST_PEOPLE:])
    return People(everybody[:MOST_PEOPLE], (*unread, *beyond))


def everybody_in(text: str) -> tuple[tuple[Person, ...], tuple[str, ...]]:
    """All people that a text names, however many, and what is unread."""
    reader = _Reader()
    lines = rows_as_lines(as_lines(_clean(text[:LONGEST_TEXT])).splitlines())
    block: list[str] = []
    for line in [*lines, ""]:
        if line.strip():
            block.append(line)
        elif block:
            reader.read(block)
            block = []
    reader.unread.extend(filter(None, [text[LONGEST_TEXT:].strip()]))
    return reader.result()


def _clean(text: str) -> str:
    """`text` composed, without what nobody sees."""
    text = _ENTITY.sub(lambda found: ENTITIES[found[1].lower()], normalize("NFC", text))
    return _CONTROL.sub(" ", _UNSEEN.sub("", text))


@dataclass(slots=True)
class _Found:
    """Somebody found, with what is known so far, and the number of the line."""

    line: int
    name: str = ""
    role: str = ""
    email: str = ""
    chosen: str = ""
    told: bool = False

    def person(self) -> Person:
        name = self.name if self.told else _first_name_first(self.name, self.email)
        return Person(name, self.role, self.email, self.chosen)


@dataclass(slots=True)
class _Reader:
    """What was found so far."""

    found: list[_Found] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    number: int = 0

    def read(self, block: list[str]) -> None:
        """Read lines that stand together."""
        for plain, lines in groupby(block, key=lambda line: not _says_itself(line)):
            if plain:
                self._guess(list(lines))
            else:
                for line in lines:
                    self._take(line)

    def _guess(self, block: list[str]) -> None:
        begin = len(self.found)
        lines = [(line, _pieces(line)) for line in block]
        signed = len(lines) > 1 and any(
            _is_closing(line) or all(piece.contact for piece in pieces) for line, pieces in lines
        )
        for line, pieces in _roles_above(_houses_below(lines)):
            pronouns = [piece.kind for piece in pieces] == [Kind.AFTER] and self._named_last(begin)
            if pronouns:
                self.found[-1].name += f" {pieces[0].text}"
                continue
            self.number += not _names_nobody(line)
            lists = _ADDRESSED.match(line) is not None
            _LineReader(self, pieces, signed=signed and not lists, block=begin).read(line)

    def _named_last(self, begin: int) -> bool:
        """Whether somebody of this block is named on the line above."""
        return (
            len(self.found) > begin
            and bool(self.found[-1].name)
            and self.found[-1].line == self.number
        )

    def _take(self, line: str) -> None:
        """Take a line by its word: what is what, or that it names nobody."""
        if asked := _ASKED.fullmatch(line):
            self.unread.append(asked[1].rstrip())
        if told := _TOLD.fullmatch(line):
            texts = ((text or "").replace('""', '"') for text in told.groups())
            name, role, email, form = (" ".join(text.split()) for text in texts)
            self.number += 1
            self.found.append(
                _Found(self.number, name, role, email, form_of(form) or "", told=True)
            )

    def result(self) -> tuple[tuple[Person, ...], tuple[str, ...]]:
        people: dict[str, _Found] = {}
        unread = list(self.unread)
        for found in self.found:
            key = found.name.casefold() or found.email
            first = people.setdefault(key, found)
            if first is not found:
                unread.extend(_merge(first, found))
        return tuple(found.person() for found in people.values()), tuple(unread)


def _says_itself(line: str) -> bool:
    """Whether a line says in so many words what is what, or that it names nobody."""
    return bool(_ASKED.fullmatch(line) or _TOLD.fullmatch(line))


def _merge(first: _Found, again: _Found) -> Iterator[str]:
    """Add to somebody what a second mention says; what does not fit is handed back."""
    if again.email and first.email and folded(again.email) != folded(first.email):
        yield written(again.person())
        return
    first.email = first.email or again.email
    first.chosen = first.chosen or again.chosen
    if folded(again.role) not in folded(first.role):
        first.role = ", ".join(filter(None, (first.role, again.role)))


Line = tuple[str, list[Piece]]
"""A line, and its pieces."""


def _houses_below(lines: list[Line]) -> list[Line]:
    """The lines with what is no known name, and stands alone below a job, as no name.

    As “Example Studio” in “Claire Weber / Designer / Example Studio / Berlin”: behind a name that
    is one, what that one does follows, or an address.
    """
    done = [lines[0], *(_job_below(*both) for both in pairwise(lines))]
    for n in range(2, len(lines)):
        line, pieces = done[n]
        kinds = [done[n - 2][1][:1], done[n - 1][1][:1], pieces]
        stack = [[piece.kind for piece in each] for each in kinds]
        alone = stack == [[Kind.NAME], [Kind.ROLE], [Kind.NAME]] and not is_known(pieces[0])
        below = lines[n + 1][1][:1] if n + 1 < len(lines) else []
        if alone and not any(map(_is_of_one, below)):
            done[n] = (line, [replace(pieces[0], kind=Kind.ASIDE)])
    return done


def _job_below(above: Line, line: Line) -> Line:
    """A line below a name that begins with no known name and is a job: “Rota Coordinator”."""
    text, pieces = line
    named = [piece.kind for piece in above[1]] == [Kind.NAME]
    if not named or [piece.kind for piece in pieces] != [Kind.NAME, Kind.ROLE]:
        return line
    begun, job = pieces
    glued = job.before == " " and job.text[0].isupper() and is_of_work(job.text.split())
    if begun.sure or is_known(begun) or not glued:
        return line
    return (text, [replace(begun, kind=Kind.ROLE, text=f"{begun.text} {job.text}")])


def _is_of_one(piece: Piece) -> bool:
    """Whether it is what stands below a name: an address, or what that one does."""
    job = piece.kind is Kind.ROLE and is_of_work(piece.text.split())
    return job or piece.kind is Kind.EMAIL


def _roles_above(lines: list[Line]) -> list[Line]:
    """The lines with each role that stands on the line above a name before it instead."""
    above, below = lines[::2], lines[1::2]
    if not below or len(above) != len(below):
        return lines
    roles = all([piece.kind for piece in pieces] == [Kind.ROLE] for _, pieces in above)
    names = all([piece.kind for piece in pieces[:1]] == [Kind.NAME] for _, pieces in below)
    if not (roles and names):
        return lines
    return [
        (f"{role} {name}", [replace(leading[0], leads=True), *pieces])
        for (role, leading), (name, pieces) in zip(above, below, strict=True)
    ]


def _pieces(line: str) -> list[Piece]:
    if _names_nobody(line):
        return [Piece(Kind.ASIDE, " ".join(line.split()))]
    pieces = _labels(_surnames_first(_without_label(pieces_of(line[:LONGEST_LINE]))))
    pieces = doubted(_whole_roles(pieces), pieces_of)
    if len(pieces) == 1 and line.rstrip().endswith((":", "：")) and not is_known(pieces[0]):
        return [replace(pieces[0], kind=Kind.ASIDE)]  # “Gäste:”
    rest = line[LONGEST_LINE:].strip()
    return [*pieces, Piece(Kind.ASIDE, rest)] if rest else pieces


def _is_closing(line: str) -> bool:
    """Whether a line belongs to a letter: a greeting, a closing, a heading of a message."""
    plain = folded(line.strip())
    closing = plain.startswith(CLOSINGS) or plain.rstrip(" ,.!").endswith(CLOSINGS_BEHIND)
    return "@" not in line and closing and not _MEETS.search(plain)


def _is_notice(line: str) -> bool:
    """Whether a calendar, a meeting program or a page wrote a line around the people."""
    plain = folded(line.strip(" \t_-*•·"))
    return "@" not in line and (
        plain in BUTTONS
        or plain.startswith(NOTICES)
        or plain.endswith(BUTTONS_BEHIND)
        or _CALENDAR.match(plain) is not None
        or _is_residence(plain)
    )


def _is_residence(plain: str) -> bool:
    """Whether a line says where somebody lives: “Rotterdam, South Holland, Netherlands”."""
    parts = [part.strip().replace(" ", "-") for part in plain.split(",")]
    return len(parts) > 1 and {parts[0], parts[-1]} <= PLACES


def _names_nobody(line: str) -> bool:
    return _is_closing(line) or _is_notice(line)


@dataclass(slots=True)
class _LineReader:
    """One line as it is read: who it names, and what is left of it."""

    reader: _Reader
    pieces: list[Piece]
    signed: bool
    block: int
    here: list[_Found] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    waiting_role: str = ""
    for_all: bool = False
    waiting_email: str = ""
    placed: bool = False

    def read(self, line: str) -> None:
        """Place the pieces of the line."""
        if self._is_headline(line) and (person := self._above(self.pieces[0], alone=True)):
            person.role = ", ".join(part.strip() for part in _IN_A_HEADLINE.split(line))
            return
        kinds = [piece.kind for piece in self.pieces if piece.kind is not Kind.ASIDE]
        role_first = self._is_role_first()
        email_first = bool(kinds) and kinds[0] is Kind.EMAIL and kinds[-1] is not Kind.EMAIL
        email_first = email_first and Kind.NAME in kinds
        for n, piece in enumerate(self.pieces):
            before = self.pieces[n - 1] if n else None
            after = self.pieces[n + 1] if n + 1 < len(self.pieces) else None
            if chosen := _CHOSEN.fullmatch(piece.text):
                self._choose(chosen[1], piece)
            elif piece.kind is Kind.NAME:
                self._name(piece, after)
            elif piece.kind is Kind.ROLE:
                self._role(piece, before, role_first=role_first)
            elif piece.kind is Kind.EMAIL:
                self._email(piece, before, email_first=email_first)
            elif piece.kind is Kind.AFTER and self.here and self.here[-1].name:
                self.here[-1].name += f" {piece.text}"
            else:
                self.left.append(piece.text)
                if piece.before in (":", "："):
                    self._give_back_role()
                elif self.for_all and piece.before in (";", "；"):
                    self.waiting_role, self.for_all = "", False
        self._end(line)

    def _give_back_role(self) -> None:
        """Hand back a role before somebody who is not named: “CFO: vacant”."""
        if self.waiting_role and not self.for_all:
            self.left.append(self.waiting_role)
            self.waiting_role = ""

    def _is_headline(self, line: str) -> bool:
        """Whether it is what people write under their names: “Head of People | Mum of two”."""
        names = (piece.text for piece in self.pieces if piece.kind is Kind.NAME)
        return (
            not self.signed
            and self.pieces[:1] != []
            and self.pieces[0].kind is Kind.ROLE
            and bool(_IN_A_HEADLINE.search(line))
            and all(piece.kind is not Kind.EMAIL for piece in self.pieces)
            and not any(key_of(name.split()[0]) in FIRST_NAMES for name in names)
        )

    def _is_role_first(self) -> bool:
        """Whether roles stand before the names: “HR: Claire”, “CEO Priya Raman”."""
        people = [piece for piece in self.pieces if piece.kind in (Kind.NAME, Kind.ROLE)]
        roles = [piece for piece in people if piece.kind is Kind.ROLE]
        sure = any(piece.kind is Kind.NAME and piece.sure for piece in people)
        if self.signed and not sure and roles and self._above(roles[0]):
            return False
        if not roles or people[0] is not roles[0] or people[-1].kind is not Kind.NAME:
            return False
        pairs = all(
            (piece.kind is Kind.NAME) == bool(n % 2) and (not n % 2 or piece.before in _APPOSED)
            for n, piece in enumerate(people)
        )  # “the boss, Mr Ek, and the director, Ms Lee”
        return pairs or not any(piece.vague or piece.before == "(" for piece in roles)

    def _choose(self, form: str, piece: Piece) -> None:
        known = form_of(form)
        if known and self.here:
            self.here[-1].chosen = known
        else:
            self.left.append(piece.text)

    def _name(self, piece: Piece, after: Piece | None) -> None:
        last = self.here[-1] if self.here else None
        apart = piece.before not in (*_APPOSED, "/") or bool(self.waiting_role)
        followed = after is not None and (
            (after.kind is Kind.EMAIL and after.before != ",")
            or (after.kind is Kind.ROLE and after.before in ("(", *_DASHES) and not after.leads)
        )
        behind_a_dash = piece.before in _DASHES and piece.text.islower()
        if (
            last
            and last.name
            and not (piece.sure or apart or followed)
            and (" " in last.name or behind_a_dash)
        ):
            emailed = after is not None and after.kind is Kind.EMAIL
            if emailed or piece.before in (*_DASHES, "|", "·", "•"):  # “Claire Weber – Zuständige”
                last.role = ", ".join(filter(None, (last.role, piece.text)))
            else:
                self.left.append(piece.text)
            return
        if (
            self.signed
            and len(self.reader.found) + len(self.here) > self.block
            and not (followed or self.here or key_of(piece.text.split()[0]) in FIRST_NAMES)
        ):
            self.left.append(piece.text)
            return
        own = after is not None and after.kind is Kind.ROLE and not after.leads
        if (
            self.for_all and own and piece.before.lower() in (*SETS_APART, *THEN)
        ):  # “Titolare: Anna; Eva (figlia)”
            self.waiting_role, self.for_all = "", False
        person = self._awaited(piece.text)
        person.name = piece.text
        person.role = ", ".join(filter(None, dict.fromkeys((person.role, self.waiting_role))))
        self.for_all = self.for_all or piece.before == ":"
        if not self.for_all:
            self.waiting_role = ""

    def _awaited(self, name: str) -> _Found:
        """Whoever an address before the name was kept for, or somebody new."""
        found = self.reader.found
        email = self.waiting_email
        if email and not belongs(email, name) and _names_somebody(email):
            self.here.append(_Found(self.reader.number, email=email))
            self.waiting_email = ""
        if not self.here and self.waiting_email:
            person = _Found(self.reader.number, email=self.waiting_email)
            self.waiting_email = ""
        elif (
            not self.here
            and len(found) > self.block
            and not (found[-1].name or found[-1].told)
            and belongs(found[-1].email, name)
        ):
            person = found.pop()
        else:
            person = _Found(self.reader.number, email=self.waiting_email)
            self.waiting_email = ""
        self.here.append(person)
        return person

    def _role(self, piece: Piece, before: Piece | None, *, role_first: bool) -> None:
        first, _, rest = piece.text.partition(" ")
        if piece.before == "(" and key_of(first) in OF_ALL and rest and len(self.here) > 1:
            for each in self.here:
                each.role = each.role or rest
            return
        joined = _is_joined(piece, before)
        if role_first or piece.leads:
            joined = joined and piece.before not in (";", "；")
            if self.waiting_role and not (joined or self.for_all):
                self.left.append(self.waiting_role)
            self.for_all = False
            self.waiting_role = (
                f"{self.waiting_role}{_sign(piece)}{piece.text}"
                if joined and self.waiting_role
                else piece.text
            )
            return
        person = self.here[-1] if self.here else self._above(piece)
        if piece.before in (";", "；") and key_of(piece.text.split()[-1]) in DEPARTMENTS:
            self.left.append(piece.text)
            return
        another = piece.before.lower() in _ANDS or (
            person and person.role and piece.before in SETS_APART
        )
        fits = person is not None and (joined or not another)
        if person is None or not fits or (piece.vague and person.role):
            self.left.append(piece.text)
        elif person.role:
            beside = piece.before == " " and before is not None and before.kind is Kind.NAME
            sign = " " if beside else _sign(piece) if joined else ", "
            person.role = f"{person.role}{sign}{piece.text}"
        else:
            person.role = piece.text
        self.placed = self.placed or (fits and person is not None)

    def _above(self, piece: Piece, *, alone: bool = False) -> _Found | None:
        """Whom a role on a line of its own belongs to: the one named on the line above."""
        found = self.reader.found[self.block :]
        alone = alone or self.signed or all(each.kind is not Kind.NAME for each in self.pieces)
        alone = alone and not any(map(_may_be_somebody, self.pieces[: self.pieces.index(piece)]))
        alone = alone and (piece is self.pieces[0] or piece.before not in (":", "："))
        near = [each for each in found if self.signed or each.line == self.reader.number - 1]
        if not alone or piece.vague or len(near) != 1 or near[0].role or not near[0].name:
            return None
        return near[0]

    def _email(self, piece: Piece, before: Piece | None, *, email_first: bool) -> None:
        email = piece.text
        if email_first:
            if self.waiting_email:
                self.here.append(_Found(self.reader.number, email=self.waiting_email))
            self.waiting_email = email
            return
        without = [person for person in self.here if not person.email]
        owner = next((person for person in without if belongs(email, person.name)), None)
        last = self.here[-1] if self.here else None
        if any(person.email == email for person in self.here):
            return
        mailbox = email.partition("@")[0].lower() in MAILBOXES and piece.before in (";", "；")
        another = mailbox or (piece.before in SETS_APART and _names_somebody(email))
        if owner is None and last and not (last.email or another or _is_of_nobody(before)):
            owner = last
        if owner is None and not self.here:
            owner = self._named_above(email)
        if owner is None:
            self.here.append(_Found(self.reader.number, email=email))
            self._give_back_role()
        else:
            owner.email = email
            self.placed = True

    def _named_above(self, email: str) -> _Found | None:
        """Whom an address on a line of its own belongs to."""
        found = [each for each in self.reader.found[self.block :] if not each.email]
        near = [each for each in found if belongs(email, each.name)]
        if self.signed and len(self.reader.found) - self.block == 1:
            near = near or found
        return near[-1] if near else None

    def _end(self, line: str) -> None:
        if self.waiting_email:
            self.here.append(_Found(self.reader.number, email=self.waiting_email))
        if self.waiting_role and not self.for_all:
            self.left.append(self.waiting_role)
        self.reader.found.extend(self.here)
        if self.here:
            self.left = [it for it in self.left if not _ONLY_JOINS.fullmatch(folded(it.strip()))]
        if self.left and not (self.here or self.placed):
            self.left = [" ".join(line.split())]
        self.reader.unread.extend(left.strip() for left in self.left)


def _is_of_nobody(before: Piece | None) -> bool:
    """Whether an address stands behind something of its own: “Jan; Front Desk <desk@…>”."""
    aside = before is not None and before.kind is Kind.ASIDE and not before.contact
    return aside and before is not None and before.before != "("


def _may_be_somebody(piece: Piece) -> bool:
    """Whether an aside may be a name that was not understood."""
    return piece.kind is Kind.ASIDE and not piece.contact and piece.text[:1].isupper()


def _is_joined(piece: Piece, before: Piece | None) -> bool:
    """Whether a role goes on with the one before it: “sales and marketing”."""
    return (
        before is not None
        and before.kind is Kind.ROLE
        and "(" not in (before.before, piece.before)
        and piece.before.lower() not in (*THEN, "also", "an")
        and not piece.vague
    )


def _sign(piece: Piece) -> str:
    """What stands between two parts of a role, as it was typed."""
    sign = piece.before
    if sign in (" ", "\t", ","):
        return ", "
    if sign in (";", ":"):
        return f"{sign} "
    return sign if sign == "/" else f" {sign} "


def _without_label(pieces: list[Piece]) -> list[Piece]:
    """The pieces with a word before a colon and somebody set aside: “Anwesend: Frau Berg”.

    One in capitals is short for a job, one in small letters is a job: “QS: Harpreet”, “peer: Lin”.
    """
    return [
        _label(piece, after) if after is not None and _is_label_of(piece, after) else piece
        for piece, after in zip_longest(pieces, pieces[1:])
    ]


def _is_label_of(piece: Piece, after: Piece) -> bool:
    names = piece.kind is Kind.NAME and after.kind is Kind.NAME
    return names and not piece.sure and after.before in (":", "：")


def _label(piece: Piece, after: Piece) -> Piece:
    loud = piece.text.isupper() and 1 < len(piece.text) <= LONGEST_SHORT
    small = piece.text.islower() and " " not in piece.text and after.text[0].isupper()
    return (
        replace(piece, kind=Kind.ROLE, leads=True)
        if loud or small
        else replace(piece, kind=Kind.ASIDE)
    )


def _whole_roles(pieces: list[Piece]) -> list[Piece]:
    """The pieces with each “Claire Weber, Art Director” as a name and the one role that it is."""
    whole: list[Piece] = []
    for piece in pieces:
        if len(whole) > 1 and (
            _begins_role(whole[-2], whole[-1], piece)
            or _goes_on(whole[-2], whole[-1], piece)
            or _is_part_of_work(whole[-2], whole[-1], piece)
        ):
            whole[-1] = Piece(Kind.ROLE, f"{whole[-1].text} {piece.text}", whole[-1].before)
        else:
            whole.append(piece)
    return whole


def _is_part_of_work(role: Piece, piece: Piece, more: Piece) -> bool:
    """Whether behind a job and a dash a part of the house stands: “Recrutement – Pôle Santé”."""
    behind = role.kind is Kind.ROLE and piece.kind is Kind.NAME and piece.before in _DASHES
    capital = more.kind is Kind.ROLE and more.before == " " and more.text[:1].isupper()
    return behind and capital and not piece.sure and " " not in piece.text


def _labels(pieces: list[Piece]) -> list[Piece]:
    """The pieces with each “Knowledge lawyer: Hugo” as the role that it is, and the name."""
    whole: list[Piece] = []
    for piece, after, then in zip_longest(pieces, pieces[1:], pieces[2:]):
        before = whole[-1] if whole else None
        sign = after.before if after is not None and after.kind is Kind.NAME else ""
        leads = piece.kind is Kind.ROLE and sign in (":", "：", "(")
        begun = before if before and before.kind is Kind.NAME and not before.sure else None
        if leads and begun and piece.before == " ":
            whole[-1] = Piece(Kind.ROLE, f"{begun.text} {piece.text}", begun.before, leads=True)
        elif leads and _leads(piece, sign, then, alone=before is None):
            whole.append(replace(piece, leads=True, vague=False))
        else:
            whole.append(piece)
    return whole


def _leads(piece: Piece, sign: str, then: Piece | None, *, alone: bool) -> bool:
    """Whether a job stands before the name of whoever has it; `then` is what follows the name."""
    words = piece.text.split()
    if sign == "(":  # “the partner (John Abara)”
        another = then is not None and then.kind is Kind.NAME
        return piece.vague and is_of_work(words) and not another
    if sign == "：" and not alone:
        return key_of(words[-1]) not in SORTS_OF_PEOPLE  # “a young lad”
    return piece.before != "(" and is_of_work(words)


def _begins_role(who: Piece, piece: Piece, role: Piece) -> bool:
    """Whether what looks like a name, behind a name, is the first word of what that one does."""
    apposed = who.kind is Kind.NAME and piece.kind is Kind.NAME and piece.before in _APPOSED
    goes_on = role.kind is Kind.ROLE and role.before == " " and key_of(role.text) not in ACRONYMS
    if not (apposed and goes_on) or piece.sure or not who.sure:
        return False
    return " " in who.text or role.text[0].isupper()


def _goes_on(role: Piece, piece: Piece, more: Piece) -> bool:
    """Whether behind a job and an “and” no name follows, but more of it: “NED & RemCo chair”."""
    joined = role.kind is Kind.ROLE and piece.kind is Kind.NAME and piece.before in _ANDS
    goes_on = more.kind is Kind.ROLE and more.before == " " and more.text.islower()
    return joined and goes_on and not piece.sure and not more.leads


def _surnames_first(pieces: list[Piece]) -> list[Piece]:
    """The pieces with each “Weber, Claire” as the one name that it is."""
    turned: list[Piece] = []
    n = 0
    while n < len(pieces):
        if _is_surname_first(pieces, n):
            surname, first = pieces[n], pieces[n + 1]
            titled = surname.text.split()
            titles = titles_before(titled)
            name = [*titled[:titles], first.text, *titled[titles:]]
            turned.append(Piece(Kind.NAME, " ".join(name), surname.before))
            n += 2
        else:
            turned.append(pieces[n])
            n += 1
    return turned


def _is_surname_first(pieces: list[Piece], n: int) -> bool:
    """Whether at this piece a surname stands, with the first name behind a comma."""
    if n + 1 >= len(pieces):
        return False
    surname, first = pieces[n], pieces[n + 1]
    begins = n == 0 or surname.before in (";", "；", "؛") or pieces[n - 1].kind is Kind.EMAIL
    labelled = surname.before in (":", "：") and all(it.kind is Kind.ASIDE for it in pieces[:n])
    begins = begins or labelled
    if not begins or {surname.kind, first.kind} != {Kind.NAME} or first.before != ",":
        return False
    others = (piece for piece in pieces[n + 2 :] if not _CHOSEN.fullmatch(piece.text))
    after = next((piece for piece in others if piece.kind is not Kind.ROLE), None)
    if after and after.kind is Kind.NAME and after.before == ",":
        return False
    email = after.text if after and after.kind is Kind.EMAIL else ""
    return _are_turned(surname.text, first.text, email)


def _are_turned(surname: str, first: str, email: str) -> bool:
    """Whether of two names the first is the surname of one person, and the second the first name.

    Capitals say it, an initial, the address behind them, or that only the second is a first name.
    """
    words, firsts = surname.split(), first.split()
    words = words[titles_before(words) :] or words
    loud = words[0].isupper() and len(words[0]) > 2 and not first.isupper()  # noqa: PLR2004
    alone = len(words) == 1 or is_particle(words[0]) or words[0] in ("Ó", "Ní", "Nic")
    if loud or (alone and re.fullmatch(r"[^\W\d_]\.", first)):
        return True
    known = [key_of(names[0]) in FIRST_NAMES for names in (words, firsts)]
    alone = alone and len(firsts) < 3  # noqa: PLR2004 - “Weber, Anne Marie”
    if email:
        return _is_of_both(email, surname, first) or (alone and known != [True, True])
    return alone and known == [False, True]


def _first_name_first(name: str, email: str) -> str:
    """“De Smet Koen” as “Koen De Smet”: a particle in front says it, or the address behind it."""
    words = name.split()
    known = [key_of(word) in FIRST_NAMES for word in words]
    if len(words) < 2 or known.count(True) != 1 or not known[-1] or any(map(str.isupper, words)):  # noqa: PLR2004
        return name
    particles = is_particle(words[0]) and len(words) > 2  # noqa: PLR2004 - “Al James”
    addressed = _letters(email.partition("@")[0]).startswith(_letters(words[-1]))
    plain = all(word[0].isalpha() for word in words)
    return f"{words[-1]} {' '.join(words[:-1])}" if plain and (particles or addressed) else name


def _is_of_both(email: str, surname: str, first: str) -> bool:
    """Whether an address is made of both words: of their letters, or of their first letters."""
    local, one, two = (_letters(text) for text in (email.partition("@")[0], surname, first))
    begins = [text.split(maxsplit=1)[0] for text in (surname, first)]
    if all(_letters(word) in local for word in begins):
        return key_of(begins[0]) not in FIRST_NAMES
    initials = (one[:1] + two[:1], two[:1] + one[:1])
    return local in (*initials, one + two[:1], two[:1] + one)


def _letters(text: str) -> str:
    return _LETTERS.sub("", folded(text))


def _names_somebody(email: str) -> bool:
    """Whether an address begins with a first name, so that it is hardly that of somebody else."""
    return key_of(re.split(r"[\W\d_]", email, maxsplit=1)[0]) in FIRST_NAMES


def belongs(email: str, name: str) -> bool:
    """Whether an address looks like that of somebody of this name."""
    local = _letters(email.partition("@")[0])
    parts = parts_of(name)
    words = list(filter(None, map(_letters, f"{parts.first} {parts.surname}".split())))
    if not local or not words:
        return False
    initials = "".join(word[0] for word in words)
    whole = any(word in local for word in words if len(word) > 2)  # noqa: PLR2004
    return whole or local in (initials, initials[::-1], initials[0])


def written(person: Person) -> str:
    """A person as one line that reads back the same."""
    chosen = f"address as {person.chosen}" if person.chosen else ""
    role = f" ({person.role})" if person.role else ""
    plain = ", ".join(filter(None, (person.name, person.role, person.email, chosen)))
    bracketed = ", ".join(filter(None, (f"{person.name}{role}", person.email, chosen)))
    for line in (plain, bracketed):
        if everybody_in(line) == ((person,), ()):
            return line
    return told(person)


def told(person: Person) -> str:
    """A person as a line that says what is what, whatever the name looks like."""
    values = {"name": person.name, "role": person.role, "email": person.email}
    quoted = {key: value.replace('"', '""') for key, value in values.items() if value}
    parts = [f'{key}: "{value}"' for key, value in ({"name": ""} | quoted).items()]
    return "; ".join([*parts, *([f"address as {person.chosen}"] if person.chosen else [])])
