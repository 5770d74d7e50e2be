"""What looks like a name or a job in a line and may be neither: it is handed back.

A wrong name is greeted without anybody noticing, and a line handed back is mended in a moment. So
what stands in the place of a name or a job is taken for one only where something says so.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import zip_longest

from .first_names import FIRST_NAMES
from .names import folded, is_before_a_name, is_particle, key_of
from .pieces import Kind, Piece
from .vocabulary import (
    ABOUT_SOMEBODY,
    ACRONYMS,
    COMPANIES,
    DETERMINERS,
    HAN_NOBODY,
    MAILBOXES,
    NOBODY,
    OF_WORK,
    PETS,
    PLACES,
    PREPOSITIONS,
    ROLE_ENDINGS,
    WORDS_TOO,
    WORK_WORDS,
)

LONGEST_DESCRIPTION = 3
"""Words before a name that only say what sort of person it is, at most: “a certain”."""

LONGEST_SAID = 3
"""Words behind a comma that are of no work and may be a job all the same, at most."""

LONGEST_FORM = 3
"""Letters of what says of which legal form an organisation is, at most: “AS”, “AöR”."""

LONGEST_LOUD = 4
"""Letters of what stands in a bracket and shortens the name of an organisation, at most."""

_FEW = re.compile(r"\+?\d{1,3}")
"""How many more there were."""

_ABSENT = re.compile(
    r"\b(?:off (?:sick|ill|work|today)|on (?:\w+ )?(?:leave|holiday|vacation)|called in sick"
    r"|was(?:n'?t| not) (?:\w+ )?(?:there|in|around|available|able|present|here)"
    r"|(?:could|did)(?:n'?t| not) (?:make it|come|join|attend|show|turn up|be there)"
    r"|no[- ]show|never (?:came|showed|turned|joined)|apologies|absente?|abwesend|assente|ausente"
    r"|nicht (?:da|dabei|anwesend|gekommen)|krank(?:geschrieben)?|im urlaub|verhindert"
    r"|en (?:conge|vacances)|pas (?:la|present|venue?|dispo\w*)|malade|excusee?"
    r"|net (?:do|komm|dobai)|am conge|nao (?:estava|veio|pode|apareceu)|de ferias|faltou|doente"
    r"|non (?:c'era|e venut[oa]|poteva)|in ferie|malat[oa]|no (?:estaba|vino|pudo)|de vacaciones"
    r"|nie (?:bylo|mogl)|na urlopie|niet (?:aanwezig|erbij)|ziek)\b"
)
"""That somebody was not there, folded."""

_MISSED = re.compile(
    r"\b(?:should have (?:met|seen|been)|should've|supposed to|meant to|was going to"
    r"|was to (?:meet|see)|hatte .*sollen|sollte|devait|aurais du|deveria|devia|doveva|debia)\b"
)
"""What is said before the name of somebody who was not met, folded."""


_GOES_ON = re.compile(
    r"\b(?:s?he|they|i|we|it|you|there)'(?:s|d|ll|re|ve|m)\b"
    r"|(?:^|\s)(?:was|were|war|waren|etait|era|estava)\s(?!(?:from|in|at|of|the|an?|my|our)\s)"
)
"""That a sentence goes on, which is no job, folded."""


def doubted(pieces: list[Piece], parse: Callable[[str], list[Piece]]) -> list[Piece]:
    """The pieces of a line with what may be no name and no job as something else.

    `parse` cuts a text in pieces.
    """
    mixed = any(map(_is_mixed, pieces))
    apart = [part for piece in pieces for part in _apart(piece, parse, mixed=mixed)]
    done: list[Piece] = []
    for piece, after in zip_longest(apart, apart[1:]):
        label = after is not None and after.before in (":", "：", "-", "–", "—")
        it = _as_a_label(piece, after) if after is not None and label else piece
        done.append(_as_it_is(it, done[-1] if done else None, mixed=mixed))
    return _without_the_absent(done)


def _as_a_label(piece: Piece, after: Piece) -> Piece:
    """A piece before a colon as what it is: no job of anybody before, and no title’s name."""
    words = piece.text.split()
    colon = after.before in (":", "：") and after.kind is Kind.ROLE
    if piece.kind is Kind.ROLE and not piece.leads and colon and not _is_of_work(words):
        return replace(piece, kind=Kind.ASIDE)
    dashed = after.before in ("-", "–", "—") and after.kind is Kind.NAME and is_known(after)
    if dashed and piece.kind is Kind.NAME and not piece.sure and not is_known(piece):
        return replace(piece, kind=Kind.ASIDE)  # “Tues – Gwen”
    aside = after.before == "：" and after.kind is Kind.ASIDE
    if aside and piece.kind is Kind.ROLE and not piece.leads:
        return replace(piece, kind=Kind.ASIDE)
    titled = after.before in (":", "：") and piece.kind is Kind.NAME and not any(key_of(word) in FIRST_NAMES for word in words)
    if titled and after.kind is Kind.NAME and is_before_a_name(words[0]):
        return replace(piece, kind=Kind.ROLE, leads=True)
    return piece


def _is_mixed(piece: Piece) -> bool:
    return any(map(str.islower, piece.text)) and piece.kind is not Kind.EMAIL


def is_known(piece: Piece) -> bool:
    """Whether a title or a known first name says that a piece is a name."""
    words = piece.text.split()
    return any(is_before_a_name(word) or key_of(word) in FIRST_NAMES for word in words)


def _apart(piece: Piece, parse: Callable[[str], list[Piece]], *, mixed: bool) -> Iterator[Piece]:
    """A piece, or what is said of somebody and the name, which stand in it together."""
    words = piece.text.split()
    if piece.kind is Kind.NAME and len(words) == 2 and _is_kept_so(*words):  # noqa: PLR2004
        yield replace(piece, text=words[0])
        yield Piece(Kind.ROLE, words[1], " ")
        return
    begin = _name_inside(words) if mixed and piece.before != "(" else 0
    first = piece.before in ("", ";", "then", "and")
    begin = begin or (_shaped_behind(words) if first and piece.kind is Kind.ROLE else 0)
    if piece.kind not in (Kind.ROLE, Kind.ASIDE) or not begin:
        yield piece
        return
    head, rest = words[:begin], parse(" ".join(words[begin:]))
    named = bool(rest) and rest[0].kind is Kind.NAME and not _is_pet(head[-1])
    if not named or (piece.kind is Kind.ASIDE and not _is_a_sort(head)):
        yield replace(piece, kind=Kind.ASIDE)
        return
    with_whom = max((n for n, word in enumerate(head) if word in _WITH), default=-1) + 1
    if with_whom:
        yield replace(piece, kind=Kind.ASIDE, text=" ".join(head[:with_whom]))
        head = head[with_whom:]
    role = piece.kind is Kind.ROLE and (_is_of_work(head) or _is_the_one(head))
    kind = Kind.ROLE if role else Kind.ASIDE
    if head:
        yield replace(piece, kind=kind, text=" ".join(head), leads=role, vague=False)
    yield replace(rest[0], before=" " if role else "and")
    yield from rest[1:]


def _is_kept_so(first: str, second: str) -> bool:
    """Whether it is how telephones keep somebody: “Paulo Site”, “Dee Agency”."""
    work = key_of(second) in (WORK_WORDS - _SURNAMES) | {"agency"}
    return key_of(first) in FIRST_NAMES and work


_SURNAMES = frozenset({"branch", "fleet", "key", "night", "plant", "practice", "ward"})


def _name_inside(words: list[str]) -> int:
    """The number of the word with which somebody’s name begins behind small words, or 0."""
    for n in range(1, len(words)):
        word, after = words[n], words[n + 1 : n + 2]
        titled = is_before_a_name(word) and bool(after) and after[0][0].isupper()
        key = key_of(word)
        known = word[0].isupper() and key in FIRST_NAMES and key not in _WORDS
        if titled or known:
            small = all(word.islower() or _is_of_work([word]) for word in words[:n])
            of = key_of(words[n - 1]) in _OF
            return n if small and not of else 0
    return 0


def _shaped_behind(words: list[str]) -> int:
    """The number of the word with which behind a job in small letters a name begins, or 0.

    As in “ward sister Comfort Asante”: two words with capitals, of which none says what it is.
    """
    n = len(words) - 2
    small = n > 0 and all(map(str.islower, words[:n])) and _is_of_work(words[n - 1 : n])
    shaped = small and all(word.istitle() and word.isalpha() for word in words[n:])
    return n if shaped and not {*map(key_of, words[n:])} & (_WORDS | COMPANIES) else 0


_WORDS = WORDS_TOO | OF_WORK | PLACES
_WITH = frozenset({"w", "w/", "with", "by", "mit", "mam", "mat", "avec", "com", "con", "met", "z"})
_OF = frozenset({"of", "to", "for", "von", "de", "du", "di", "do", "da", "like", "from", "vom", "aka", "alias", "dit", "dite", "genannt"})


def _is_pet(word: str) -> bool:
    return key_of(word) in PETS


def _is_a_sort(head: list[str]) -> bool:
    """Whether words only say what sort of person it is: “some fella”, “un certain”."""
    keys = [key_of(word) for word in head]
    return len(head) <= LONGEST_DESCRIPTION and keys[0] in _SORTS


_SORTS = frozenset({"some", "a", "an", "one", "un", "une", "ein", "eine", "um", "uma", "uno", "una",
                    "two", "three", "deux", "trois", "zwei", "drei"})  # fmt: skip


def _is_of_work(words: list[str]) -> bool:
    keys = [key_of(word) for word in words]
    return any(
        key in OF_WORK or key in ACRONYMS or (len(key) > 8 and key.endswith(ROLE_ENDINGS))  # noqa: PLR2004
        for key in keys
    )


def _is_the_one(words: list[str]) -> bool:
    """Whether it is one word with its article: “il capocantiere”, “der Juniorchef”."""
    return len(words) == 2 and key_of(words[0]) in DETERMINERS  # noqa: PLR2004


def _as_it_is(piece: Piece, before: Piece | None, *, mixed: bool) -> Piece:
    """A piece as what it is, beside the one before it."""
    if piece.kind is Kind.NAME:
        return _as_a_name(piece, before, mixed=mixed)
    if piece.kind is Kind.ROLE and not piece.leads and _is_no_job(piece, before):
        return replace(piece, kind=Kind.ASIDE)
    return piece


def _as_a_name(piece: Piece, before: Piece | None, *, mixed: bool) -> Piece:
    words = piece.text.split()
    if any(sort in piece.text for sort in HAN_NOBODY):
        return replace(piece, kind=Kind.ASIDE)
    if _is_pet(words[0]) or (before and _is_pet(before.text.split()[-1]) and piece.before != ","):
        return replace(piece, kind=Kind.ASIDE)
    if is_known(piece) or not mixed:
        return piece
    loud = len(words) == 1 and piece.text.isupper() and len(piece.text) <= LONGEST_LOUD
    if loud and before and before.kind is Kind.ROLE and piece.before == "(":
        return replace(piece, kind=Kind.ROLE)
    outside = WORK_WORDS | MAILBOXES
    if len(words) > 1 and (_is_legal_form(words[-1]) or outside & set(map(key_of, words))):
        return replace(piece, kind=Kind.ASIDE)
    return piece


def _is_legal_form(word: str) -> bool:
    loud = sum(map(str.isupper, word)) > 1
    return loud and len(word) <= LONGEST_FORM and word.isalpha()


def _is_no_job(piece: Piece, before: Piece | None) -> bool:
    """Whether what stands in the place of a job is a sentence, or belongs to what is none."""
    words = piece.text.split()
    if before and _belongs_to_nobody(piece, before):
        return True
    if _GOES_ON.search(folded(piece.text).replace("’", "'")):
        return True
    if words[-1] in _WITH:
        return True
    if before is None or _is_of_work(words) or piece.before == "(":
        return False
    if len(words) == 1 and words[0][0].isdigit():
        return True
    key = key_of(words[0])
    said = key in DETERMINERS | PREPOSITIONS | ABOUT_SOMEBODY
    apposed = piece.before in ("-", "–", "—", ":", "：", "|", "·", "•", "\t", " ")
    return len(words) > LONGEST_SAID and not said and not apposed


def _belongs_to_nobody(piece: Piece, before: Piece) -> bool:
    """Whether a job stands beside something that is no name: “a woman in red (HR)”."""
    aside = before.kind is Kind.ASIDE and not _is_contact(before) and before.before != "("
    aside = aside and key_of(before.text.split()[0]) not in _WRITERS  # “Claire, I think (HR)”
    if piece.before in ("(", "-", "–", "—", ":", "："):
        return aside and before.before not in ("", " ")
    return aside and piece.before == " "


_WRITERS = frozenset({"i", "we", "ich", "wir", "je", "ech"})


def _is_contact(piece: Piece) -> bool:
    """Whether it is a number to call or a page, and no “+1”."""
    return piece.contact and not _FEW.fullmatch(piece.text)


def _without_the_absent(pieces: list[Piece]) -> list[Piece]:
    """The pieces with those set aside who are named as not having been there."""
    done = list(pieces)
    for n, piece in enumerate(pieces):
        plain = folded(piece.text).replace("’", "'")
        if piece.kind is Kind.NAME:
            continue
        if _ABSENT.search(plain):
            others = _is_of_work(plain.split())  # “die Chefin war im Urlaub”
            _set_aside(done, range(n, n - 1 if others else -1, -1))
        elif piece.kind is Kind.ASIDE and _MISSED.search(plain):
            _set_aside(done, range(n, len(done)))
    return done


def _set_aside(pieces: list[Piece], places: range) -> None:
    """Set aside what stands at these places, as far as the first name."""
    for n in places:
        piece = pieces[n]
        if n != places[0] and piece.before in (";", "；") and piece.kind is not Kind.NAME:
            return
        if piece.kind in (Kind.NAME, Kind.ROLE):
            pieces[n] = replace(piece, kind=Kind.ASIDE)
        if piece.kind is Kind.NAME:
            return
