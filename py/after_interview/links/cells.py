"""What a cell of a list says by itself: nothing, a total, AM or PM, that an interview is off."""

import re
from collections.abc import Sequence

from .headings import bare_key

_NOTHING = {
    "-",
    "--",
    "—",
    "–",
    "n/a",
    "n.a.",
    "k.a.",
    "k. a.",
    "s/o",
    "none",
    "null",
    "nil",
    "nan",
}
_NOT_YET_KNOWN = {
    "?",
    "??",
    "???",
    "tbc",
    "tbd",
    "tba",
    "t.b.c.",
    "t.b.d.",
    "t.b.a.",
    "to be confirmed",
    "to be decided",
    "to be defined",
    "to be announced",
    "not yet known",
    "unknown",
    "n.n.",
    "offen",
    "noch offen",
    "unbekannt",
    "à confirmer",
    "a confirmer",
    "à définir",
    "a definir",
    "inconnu",
}
_SIGNS = {"&amp;": "&", "&#39;": "'", "&apos;": "'", "&quot;": '"', "&lt;": "<", "&gt;": ">"}
_SIGNS |= {"&#039;": "'", "&nbsp;": " "}
_ENTITY = re.compile("|".join(_SIGNS))
_EMPTY = frozenset(_NOTHING | _NOT_YET_KNOWN)
"""What programs and people write into a cell that says nothing, or nothing yet."""

_STANDING = re.compile(
    r"status|state$|stage|outcome|disposition|confirm|statut|etat$|stand$|etape|phase|schritt"
    r"|avancement|ergebnis|resultat|result$|decision$|entscheidung$"
)
"""What stands in the heading of a column that tells how an interview stands."""

_CALLED_OFF = re.compile(
    r"(?<!not)(?<!nicht)(?<!pas)(?<!non)(?:cancell?ed|calledoff|withdr[ae]w|declined|noshow"
    r"|rejected|abgesagt|absage|storniert|zuruckgezogen|abgelehnt|annule|refuse|desiste)"
    r"|^(?:postponed|onhold|verschoben|reportee?)$"
)
_OFF = r"cancell?ed|called off|withdrawn|withdrew|abgesagt|storniert|annul[ée]e?"
_SAID_OFF = re.compile(
    rf"\W*(?:{_OFF})\b.*|.*(?<!not )(?<!nicht )(?<!pas )\b(?:{_OFF})\W*", re.IGNORECASE | re.DOTALL
)
_REMARKS = re.compile(r"note|comment|kommentar|remar[kq]|bemerkung|anmerkung|hinweis|observation")
_TOTAL = r"(?:grand |sub-?)?total|totaux|summe|gesamt\w*|insgesamt|zwischensumme|somme"
_COUNTED = (
    r"candidates?|candidats?|interviews?|entretiens?|kandidaten|bewerber(?:innen)?|gespr(?:ä|ae?)che"
    r"|rows?|lignes?|zeilen|eintr(?:ä|ae?)ge"
)
_A_TOTAL = re.compile(
    rf"(?:{_TOTAL}|anzahl|nombre|count|sum)(?: (?:of |de |der )?[^\W\d_]+)?[ :=]+\d+(?: [^\W\d_]+)?"
    rf"|\d+ (?:{_COUNTED})|(?P<bare>(?:{_TOTAL})[ :=]*)",
    re.IGNORECASE,
)
_HALF_OF_DAY = re.compile(r"[ap]\.?m\.?", re.IGNORECASE)
_YES = frozenset({"yes", "y", "true", "ja", "j", "wahr", "oui", "o", "vrai", "x", "1"})
_TICKS = frozenset({"✓", "✔", "☑", "✅"})
_DIGITS = re.compile(r"\d{1,2}(?:[:.]\d{2})?(?::\d{2})?")


def bare(cell: str) -> str:
    """`cell` without blanks around; empty where it says that there is nothing, or nothing yet.

    Systems that write web pages write signs into lists as there, too: `Example &amp; Sons`.
    """
    text = _ENTITY.sub(lambda found: _SIGNS[found[0]], cell).strip()
    return "" if text.lower() in _EMPTY else text


def tells_how_it_stands(heading: str) -> bool:
    """Whether a column under `heading` says whether an interview takes place."""
    return _STANDING.search(bare_key(heading)) is not None


def is_called_off(cell: str) -> bool:
    """Whether a cell of such a column says that it does not."""
    return _CALLED_OFF.search(bare_key(cell)) is not None


def has_remarks(heading: str) -> bool:
    """Whether remarks stand in a column under `heading`."""
    return _REMARKS.search(bare_key(heading)) is not None


def is_said_to_be_off(cell: str) -> bool:
    """Whether a name or a remark begins or ends with the word that an interview is off."""
    return _SAID_OFF.fullmatch(cell) is not None


def is_yes(cell: str) -> bool:
    """Whether a cell says yes to what its heading says."""
    return bare_key(cell) in _YES or cell in _TICKS


def is_total(cell: str, others: Sequence[str]) -> bool:
    """Whether a cell begins a row of totals: `Total: 12`, or the word with numbers beside it.

    A company may be called Total: alone, the word is one only where `others` say nothing in words.
    """
    found = _A_TOTAL.fullmatch(" ".join(cell.split()))
    return found is not None and (not found["bare"] or not any(map(_has_letters, others)))


def _has_letters(cell: str) -> bool:
    return re.search(r"[^\W\d_]", cell) is not None


def is_half_of_day(cell: str) -> bool:
    """Whether a cell says `AM` or `PM` and nothing else."""
    return _HALF_OF_DAY.fullmatch(cell) is not None


def with_half(time: str, half: str) -> str:
    """A time with the half of its day behind it, where it is one of numbers alone."""
    return f"{time} {half}" if half and _DIGITS.fullmatch(time) else time
