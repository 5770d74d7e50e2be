"""The words of the tools in a build's language: gettext for templates, one JSON for the shell."""

import gettext
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel import Locale

from after_interview import words
from after_interview.calendar.words import WORDS
from after_interview.letters import words as letters
from after_interview.letters.kinds import KINDS, Kind
from after_interview.links import list_words as lists
from after_interview.links.invitation import KEYS
from after_interview.links.message_words import MESSAGE
from after_interview.timing import NUMBERS

from .counted import forms
from .page_words import COUNTED, READS_LINKS, SENTENCES
from .said import read_by, said_by

CATALOGUES = Path(__file__).parent / "locale"
DOMAIN = "tools"
_WITHOUT = "without."
"""The sentences of what a tool can still do: each is said on its own page alone."""

_PLACE = re.compile(r"\{([a-z_]+)\}")

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


def numbered(text: str) -> str:
    """`text` with the numbers of the rules in the places that it has for them."""
    return _PLACE.sub(lambda name: NUMBERS.get(name[1], name[0]), text)


def shell_words(spoken: Language, tool: str, titles: Iterable[str]) -> dict[str, Any]:
    """Every text that the shell may need for `tool`, translated. It names the steps `titles`."""
    say = spoken.gettext

    def each(texts: Mapping[str, str]) -> dict[str, str]:
        return {key: say(text) for key, text in texts.items()}

    others = {key for key in SENTENCES if key.startswith(_WITHOUT) and key != _WITHOUT + tool}
    said = said_by(tool, SENTENCES.keys() - others)
    sentences = {key: numbered(text) for key, text in each(SENTENCES).items() if key in said}
    for key in sorted(said & COUNTED.keys()):
        found = forms(COUNTED[key], spoken.babel, spoken.translations)
        sentences[key] = found.pop("other")
        sentences |= {f"{key}.{form}": text for form, text in found.items()}
    tables = {
        "titles": each({key: words.STEPS[key].title for key in titles}),
        "statuses": each(words.STATUSES),
        "reasons": each(words.REASONS),
        "problems": each(
            {**words.PROBLEMS, **(words.LINK_PROBLEMS if tool in READS_LINKS else {})}
        ),
        "stateProblems": each(words.STATE_PROBLEMS),
        "fileProblems": each(words.FILE_PROBLEMS),
        "fields": each(words.FIELDS),
        "you": each(words.YOU),
        "choices": {
            f"{field}/{value}": say(text)
            for field, texts in words.CHOICES.items()
            for value, text in texts.items()
        },
        "linkDoubts": each(words.LINK_DOUBTS),
        "linkKeys": KEYS,
        "message": each(MESSAGE),
        "meanings": each(lists.MEANINGS),
        "rowProblems": each({**lists.LIST_WORDS, **lists.ROW_PROBLEMS}),
        "tableProblems": each(lists.TABLE_PROBLEMS),
    }
    needed = read_by(tool, tables)
    return {"sentences": sentences, **{name: tables[name] for name in tables if name in needed}}


def letter_words(spoken: Language) -> dict[str, dict[str, Any]]:
    """What drafts are made of and what is said of them, translated: the core is given these.

    `traits` has what the page has to know about each kind of draft.
    """
    tables = {
        "letters": letters.LETTERS,
        "findings": letters.FINDINGS,
        "missing": letters.MISSING,
        "kinds": letters.KINDS,
        "parts": letters.PARTS,
    }
    said = {
        name: {key: spoken.gettext(text) for key, text in texts.items()}
        for name, texts in tables.items()
    }
    return {
        **said,
        "locales": {code: DATE_LOCALES.get(code, code) for code in words.LETTER_LANGUAGES if code},
        "traits": {kind.id: _traits(kind) for kind in KINDS.values()},
    }


def _traits(kind: Kind) -> dict[str, Any]:
    return {
        "perPerson": kind.per_person,
        "isLetter": kind.is_letter,
        "toConsultant": kind.to_consultant,
        "step": kind.step,
    }


def calendar_words(spoken: Language, *groups: str) -> dict[str, dict[str, str]]:
    """Groups of the words of calendar entries and of the log, translated."""
    return {
        group: {key: spoken.gettext(text) for key, text in WORDS[group].items()} for group in groups
    }
