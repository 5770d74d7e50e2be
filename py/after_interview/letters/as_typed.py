"""Notes in a language of which nothing is known: they stay as they were typed."""

from collections.abc import Sequence

EMPTY = frozenset({"n/a", "?", "x", "xx", "xxx"})
"""What stands in a field when there is nothing to say; words are joined by hyphens."""

MANY_WORDS = 7


def tidied(line: str) -> str:
    """A line without shorthand."""
    return " ".join(line.split())


def spoken_rows(note: str) -> str:
    """A note with a line for each that its writer dictated."""
    return note


def is_sentence(piece: str) -> bool:
    """Whether a piece can stand on its own as a sentence: here, if it is long and has its stop."""
    return len(piece.split()) >= MANY_WORDS and piece.rstrip('”’")»“')[-1:] in tuple(".!?…")


def with_subject(piece: str) -> str:
    """A piece that leaves out its subject with it."""
    return piece


def alone(piece: str) -> str:
    """A piece as it stands where nothing is before it, without what joined it to that."""
    return piece


def begins_anew(piece: str) -> bool:
    """Whether what follows a comma is a sentence of its own that leaves out its subject."""
    return piece == ""


def inside(piece: str) -> str:
    """A piece as it stands inside a sentence, without the capital of a beginning."""
    return piece


def to_them(piece: str) -> str:
    """A note about the people it goes to, said to them."""
    return piece


def as_you(piece: str, names: Sequence[str], *, alone: bool) -> str:
    """A note about whoever it goes to, by these names, said to them.

    `alone` says that it goes to the only person met.
    """
    del names, alone
    return piece


def of_somebody(piece: str, names: Sequence[str]) -> str:
    """A note as it would be of anybody, and not of who is called so."""
    del names
    return piece


def as_she(piece: str) -> str:
    """A note to whom it goes to as it would be of anybody."""
    return piece


def pronoun_of(piece: str) -> str:
    """By which form of address goes whoever a note begins with: "Ms" for “she”, "Mr" for “he”."""
    return piece[:0]


def what_was_said(piece: str) -> str:
    """A note that begins with “she said”, of somebody who is not named, without that."""
    return piece


def about_them(piece: str) -> str | None:
    """A note said to them, told to somebody else; None where that cannot be done."""
    return piece


def is_for_a_letter(piece: str) -> bool:
    """Whether a note on what was talked about can be shown to those who were there as it is."""
    return "?" not in piece


def is_delicate(piece: str) -> bool:
    """Whether a piece says something that its writer may not want an employer to read."""
    return piece == ""


def is_told_by_its_words(piece: str) -> bool:
    """Whether a piece has words in it that hardly anybody means for an employer."""
    return piece == ""


def is_quoted(piece: str) -> bool:
    """Whether a remark is in the words of who made it."""
    return piece.startswith(("“", "„", '"', "«"))


def is_in_confidence(line: str) -> bool:
    """Whether a line says that it is for nobody else."""
    return line == ""


def is_foreign(line: str) -> bool:
    """Whether a line is in another language."""
    return line == ""


def titled(role: str) -> str:
    """A role as it stands as a title."""
    return role
