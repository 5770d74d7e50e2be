"""The words of the tools in a build's language: gettext for templates, one JSON for the shell."""

import gettext
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel import Locale

from after_interview import words

from .interface import SENTENCES

CATALOGUES = Path(__file__).parent / "locale"
DOMAIN = "tools"

DATE_LOCALES = {"en": "en-GB"}
"""Languages whose dates follow a country's habit; every other language follows its own."""


@dataclass(frozen=True)
class Language:
    """One language of the site: its gettext and the locale in which it writes dates."""

    code: str
    translations: gettext.NullTranslations
    date_locale: str

    @property
    def gettext(self) -> Callable[[str], str]:
        """Translate one text; English texts are their own translation."""
        return self.translations.gettext

    @property
    def babel(self) -> Locale:
        """The locale in which Babel writes dates and country names."""
        return Locale.parse(self.date_locale, sep="-")


def language(code: str, catalogues: Path = CATALOGUES) -> Language:
    """The language `code`. Raises FileNotFoundError when it is not English and has no catalogue."""
    translations = gettext.translation(DOMAIN, catalogues, [code], fallback=code == "en")
    return Language(code, translations, DATE_LOCALES.get(code, code))


def shell_words(spoken: Language) -> dict[str, Any]:
    """Every text that the shell may need, translated."""
    say = spoken.gettext

    def each(texts: dict[str, str]) -> dict[str, str]:
        return {key: say(text) for key, text in texts.items()}

    return {
        "sentences": each(SENTENCES),
        "titles": {key: say(step.title) for key, step in words.STEPS.items()},
        "statuses": each(words.STATUSES),
        "reasons": each(words.REASONS),
        "problems": each(words.PROBLEMS),
        "stateProblems": each(words.STATE_PROBLEMS),
        "fields": each(words.FIELDS),
    }
