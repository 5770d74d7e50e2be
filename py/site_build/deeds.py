"""What a step's button leads to: the draft written for it, the sheet of notes, or its page."""

from typing import TypedDict

from after_interview import RULES
from after_interview.letters.kinds import KINDS, Kind
from after_interview.words import N_

EMAIL = N_("Write the email")
LETTER = N_("Write the letter")
NOTES = N_("Write your notes")
CONSULTANT = N_("Write to your agency consultant")

_NOTES_PAGE = RULES["write-notes"].page
_SHEET = "checklist/#notes"


class Deed(TypedDict):
    """The words of a button, and the address it leads to, counted from the site's first page."""

    label: str
    path: str


def deeds() -> dict[str, Deed]:
    """The deed of each step that has one, by its id, and by id and fact where a fact tells which.

    The follow-up after a promised date is another email than the one after silence.
    """
    found: dict[str, Deed] = {}
    for kind in KINDS.values():
        if kind.step not in RULES:
            continue
        if kind.step not in found:
            found[kind.step] = _of(kind)
            continue
        for fact in _facts(kind) - _facts(_first(kind.step)):
            found.setdefault(f"{kind.step} {fact}", _of(kind))
    for rule in RULES.values():
        if rule.page == _NOTES_PAGE:
            found.setdefault(rule.id, Deed(label=NOTES, path=_SHEET))
    # Asked in the same message as the thanks, and proofread where it is written.
    for step, other in (("ask-reasons", "thank-after-refusal"), ("proofread-letter", _LETTER)):
        found.setdefault(step, found[other])
    return found


_LETTER = "write-cover-letter"


def _first(step: str) -> Kind:
    return next(kind for kind in KINDS.values() if kind.step == step)


def _facts(kind: Kind) -> set[str]:
    return {fact for _, fact, _ in kind.parts}


def _of(kind: Kind) -> Deed:
    label = LETTER if kind.is_letter else CONSULTANT if kind.to_consultant else EMAIL
    return Deed(label=label, path=f"letters/#{kind.id}")
