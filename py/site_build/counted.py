"""Sentences that count something, in the forms that a language has for numbers (its plurals)."""

import gettext
from typing import NamedTuple

from babel import Locale

_FORMS_WITHIN = 120
"""No language has a form of its own that is not among so many numbers."""


class Counted(NamedTuple):
    """A sentence that counts, in English: for `one` of what it counts, and for `other` numbers."""

    one: str
    other: str


def NN_(one: str, other: str) -> Counted:  # noqa: N802 - after gettext's customary N_
    """Mark a sentence that counts for the catalogue, which asks each language for its own forms."""
    return Counted(one, other)


def forms(
    counted: Counted, locale: Locale, translations: gettext.NullTranslations
) -> dict[str, str]:
    """The sentence in each form that a language has, and in the one for other numbers.

    The forms are called as Unicode calls them, and `Intl.PluralRules` in the browser: `one`, `few`.
    """
    numbers = {"other": _FORMS_WITHIN}
    numbers |= {locale.plural_form(number): number for number in range(_FORMS_WITHIN, -1, -1)}
    return {
        form: translations.ngettext(counted.one, counted.other, number)
        for form, number in sorted(numbers.items())
    }
