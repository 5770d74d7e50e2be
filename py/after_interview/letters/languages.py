"""What a language knows about notes as people type them: one module for each, by its code.

A language without a module of its own leaves everything as it was typed.
"""

from collections.abc import Sequence
from typing import Protocol

from . import as_typed, english


class Language(Protocol):
    """What a module of a language offers; as_typed.py says what each function is for."""

    EMPTY: frozenset[str]

    def tidied(self, line: str) -> str: ...  # noqa: D102 - see as_typed.py
    def spoken_rows(self, note: str) -> str: ...  # noqa: D102
    def is_sentence(self, piece: str) -> bool: ...  # noqa: D102
    def with_subject(self, piece: str) -> str: ...  # noqa: D102
    def alone(self, piece: str) -> str: ...  # noqa: D102
    def begins_anew(self, piece: str) -> bool: ...  # noqa: D102
    def inside(self, piece: str) -> str: ...  # noqa: D102
    def to_them(self, piece: str) -> str: ...  # noqa: D102
    def as_you(self, piece: str, names: Sequence[str], *, alone: bool) -> str: ...  # noqa: D102
    def of_somebody(self, piece: str, names: Sequence[str]) -> str: ...  # noqa: D102
    def as_she(self, piece: str) -> str: ...  # noqa: D102
    def pronoun_of(self, piece: str) -> str: ...  # noqa: D102
    def what_was_said(self, piece: str) -> str: ...  # noqa: D102
    def about_them(self, piece: str) -> str | None: ...  # noqa: D102
    def is_for_a_letter(self, piece: str) -> bool: ...  # noqa: D102
    def is_delicate(self, piece: str) -> bool: ...  # noqa: D102
    def is_told_by_its_words(self, piece: str) -> bool: ...  # noqa: D102
    def is_quoted(self, piece: str) -> bool: ...  # noqa: D102
    def is_in_confidence(self, line: str) -> bool: ...  # noqa: D102
    def is_foreign(self, line: str) -> bool: ...  # noqa: D102
    def titled(self, role: str) -> str: ...  # noqa: D102


_LANGUAGES: dict[str, Language] = {"en": english}


def language_of(code: str) -> Language:
    """What is known about the language of this code (“en”, “en-GB”)."""
    return _LANGUAGES.get(code.partition("-")[0].lower(), as_typed)
