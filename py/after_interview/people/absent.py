"""Who is named in a line without having been met: who was not there, and whoever writes."""

import re
from dataclasses import replace

from .names import folded
from .pieces import Kind, Piece
from .work import is_of_work

_ABSENT = re.compile(
    r"\b(?:off (?:sick|ill|work|today)|on (?:\w+ )?(?:leave|holiday|vacation)|called in sick"
    r"|was(?:n'?t| not) (?:\w+ )?(?:there|in|around|available|able|present|here)"
    r"|(?:could|did)(?:n'?t| not) (?:make it|come|join|attend|show|turn up|be there)"
    r"|no[- ]show|never (?:came|showed|turned|joined)|absente?|abwesend|assente|ausente"
    r"|nicht (?:da|dabei|anwesend|gekommen)|krank(?:geschrieben)?|im urlaub|verhindert"
    r"|en (?:conge|vacances)|pas (?:la|present|venue?|dispo\w*)|malade|excusee?"
    r"|net (?:do|komm|dobai)|am conge|nao (?:estava|veio|pode|apareceu)|de ferias|faltou|doente"
    r"|non (?:c'era|e venut[oa]|poteva)|in ferie|malat[oa]|no (?:estaba|vino|pudo)|de vacaciones"
    r"|nie (?:bylo|mogl)|na urlopie|niet (?:aanwezig|erbij)|ziek)\b"
)
"""That somebody was not there, folded."""

_ONESELF = re.compile(r"(?:[^,]*, ?)?(?:me|you|myself|moi|vous|ich|sie|du|eu|yo|io|ech)")
"""How meetings mark whoever looks at the list: “(You)”, “(Host, me)”, folded."""

_MISSED = re.compile(
    r"\b(?:should have (?:met|seen|been)|apologies|excuses|entschuldigt"
    r"|should've|supposed to|meant to|was going to"
    r"|was to (?:meet|see)|hatte .*sollen|sollte|devait|aurais du|deveria|devia|doveva|debia)\b"
)
"""What is said before the name of somebody who was not met, folded."""


def without_the_absent(pieces: list[Piece]) -> list[Piece]:
    """The pieces with those set aside who are named as not having been there."""
    done = list(pieces)
    for n, piece in enumerate(pieces):
        plain = folded(piece.text).replace("’", "'")
        if piece.kind is Kind.NAME and (piece.sure or not _MISSED.search(plain)):
            continue
        if piece.before == "(" and _ONESELF.fullmatch(plain):
            _set_aside(done, range(n, -1, -1))
        elif _ABSENT.search(plain):
            of_another = is_of_work(plain.split())  # “die Chefin war im Urlaub”
            _set_aside(done, range(n, n - 1 if of_another else -1, -1))
        elif piece.kind is not Kind.ROLE and _MISSED.search(plain):
            done[n] = replace(piece, kind=Kind.ASIDE)
            _set_aside(done, range(n + 1, len(done)))
    return done


def _set_aside(pieces: list[Piece], places: range) -> None:
    """Set aside what stands at these places, as far as the first name."""
    for n in places:
        piece = pieces[n]
        if piece.kind is not Kind.ASIDE:
            pieces[n] = replace(piece, kind=Kind.ASIDE)
        if piece.kind is Kind.NAME:
            return
