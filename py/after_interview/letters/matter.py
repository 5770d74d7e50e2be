"""What a draft is made from: an interview, its notes, who writes, to whom, and on which day.

Here days become words, and the sentences of words.py are chosen in a tone. What was typed into a
note becomes a phrase in phrases.py.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ..model import Candidate, Interview, Notes, Person
from ..people.names import AddressAs, is_only_a_name
from ..people.vocabulary import WITH_FIRST_NAME
from ..plain_text import one_line
from ..timing import NOON, promise_counts
from .languages import Language
from .phrases import Phrase, is_empty, lines_of, one_stop, phrase, quoted, set_apart
from .words import LETTERS

EVENING = dt.time(18)
SHORTEST_NAME = 2
"""Letters of the shortest name by which a note is known to speak of somebody."""

FORMS = (AddressAs.MS, AddressAs.MR, AddressAs.MX)

_QUOTES = '“”„"«» '

_TITLE = "(?:dr|mr|mrs|miss|prof|mme|sister|doctor|chef)"

_NAME = re.compile(r"\{([a-z]+)\}")


class Say:
    """The sentences of words.py in one tone, in a language: `words` are the translations.

    `spoken`: the interview was on the telephone. A word without a translation is said in English.
    """

    def __init__(self, words: Mapping[str, str], *, plain: bool, spoken: bool = False) -> None:
        self._words = words
        plain_too = [".plain"] if plain else []
        self._endings = [*(f".spoken{end}" for end in [*plain_too, ""] if spoken), *plain_too, ""]

    def __call__(self, key: str, **names: str) -> str:
        """The sentence `key` with its {names} filled in; what stands between bars may go."""
        pieces = self._sentence(key).split("|")
        said = "".join(
            _NAME.sub(lambda found: names.get(found[1], ""), piece)
            for n, piece in enumerate(pieces)
            if n % 2 == 0 or all(names.get(name) for name in _NAME.findall(piece))
        )
        return one_stop(said)

    def _sentence(self, key: str) -> str:
        chosen = next(f"{key}{end}" for end in self._endings if f"{key}{end}" in LETTERS)
        return self._words.get(chosen) or LETTERS[chosen]


@dataclass(frozen=True, slots=True)
class Matter:
    """What a draft is made from. `days` says how the letter's language writes a date, by ISO date.

    `person` is who it goes to, with an empty name where nobody is known. `said` has, by name, what
    single people said or asked. `per_person` says that each of several people gets one.
    """

    interview: Interview
    notes: Notes
    candidate: Candidate
    person: Person
    today: dt.date
    days: Mapping[str, str]
    said: Mapping[str, str]
    say: Say
    language: Language
    per_person: bool = False
    now: dt.time | None = None
    """The local time of day, None where nobody said it."""

    # The interview in words

    @property
    def role(self) -> str:
        """The job, as a title."""
        return self.language.titled(one_line(self.interview.role))

    @property
    def company(self) -> str:
        """The employer, as typed."""
        return one_line(self.interview.company)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everybody met whose name is known."""
        return tuple(person for person in self.interview.people if person.name)

    @property
    def others(self) -> str:
        """Everybody met but the one it goes to, as a list in words."""
        return self.listed([it for it in self.people if it.name != self.person.name])

    def addressed(self, person: Person) -> tuple[str, dict[str, str]]:
        """How a person is addressed: the ending of the key for it, and the names it holds.

        Where nothing says how, or what it asks for is not known, it is by the full name.
        """
        form, surname = person.address_as, one_line(person.surname)
        title = one_line(person.title)
        named = one_line(person.first_name) if title in WITH_FIRST_NAME else surname
        if form in FORMS and surname:
            return f".{form.lower()}", {"surname": surname}
        if form == AddressAs.TITLE and title and named:
            return ".title", {"title": title, "name": named}
        if form == AddressAs.FIRST_NAME and person.first_name:
            return "", {"name": one_line(person.first_name)}
        return "", {"name": one_line(person.full_name or person.name)}

    def called(self, person: Person) -> str:
        """A person as one speaks of them: “Ms Weber”, “Dr Raman”, “Sir Malcolm”, “Karim”."""
        form, names = self.addressed(person)
        return self.say(f"called{form}", **names)

    @property
    def day(self) -> str:
        """The day of the interview in words."""
        return self.named(self.interview.day)

    @property
    def promised(self) -> str:
        """The promised day in words, if it is one that counts (S-18)."""
        return self.named(self.interview.promised) if promise_counts(self.interview) else ""

    @property
    def ahead(self) -> str:
        """The promised day in words, where it is still to come."""
        promised = self.interview.promised
        return self.promised if promised is not None and promised > self.today else ""

    def listed(self, people: Sequence[Person]) -> str:
        """People as a list in words."""
        names = [self.called(person) for person in people]
        if len(names) < 2:  # noqa: PLR2004 - one name is no list
            return "".join(names)
        return self.say("and", first=", ".join(names[:-1]), last=names[-1])

    def named(self, day: dt.date | None) -> str:
        """The day as the letter's language writes it; empty where it is not known."""
        if day is None:
            return ""
        return one_line(self.days.get(day.isoformat(), "")) or day.isoformat()

    def when(self, day: dt.date | None, time: dt.time | None = None) -> str:
        """When something was, as seen from today: “this morning”, “yesterday”, “on Friday …”."""
        if day is None:
            return ""
        return self.say(when_key(day, time, self.today, self.now), day=self.named(day))

    # Notes

    def empty(self, note: str) -> bool:
        """Whether a note says nothing, or that there is nothing to say."""
        return is_empty(note, self.language)

    def phrase(self, key: str, note: str, *, mine: bool = True) -> Phrase:
        """A note as it can stand here; what is no sentence stands in the sentence `key`.

        `mine`: what leaves out its subject is about its writer.
        """
        note = self.to_reader(note)
        return phrase(
            note,
            lambda typed: self.say(key, note=typed),
            self.language,
            fits=self._may_leave,
            mine=mine,
        )

    def few(self, key: str, note: str) -> Phrase:
        """A note as it can stand here, but of an inventory only its beginning."""
        return phrase(
            note,
            lambda typed: self.say(key, note=typed),
            self.language,
            among=lambda few: self.say("among", first=few[0], second=few[1], third=few[2]),
            fits=self._may_leave,
        )

    def points(self, key: str, note: str) -> Phrase:
        """The points of a note, those that its readers cannot be shown left out.

        Of those met, a point says nothing: whoever is its subject was watched, not talked about.
        """
        said = self.to_reader(note)
        as_others = self._of_somebody if said != note else self._of_names
        return phrase(
            said,
            lambda typed: self.say(key, note=typed),
            self.language,
            fits=lambda typed: (
                self._may_leave(typed)
                and self.language.is_for_a_letter(typed)
                and not self.language.pronoun_of(as_others(typed))
            ),
            mine=False,
            together=True,
        )

    def apart(self, key: str, note: str, **names: str) -> Phrase:
        """A note set apart in the sentence `key`, whatever it is, said to who was there."""
        lines = map(self.language.to_them, self._lines(note))
        said = [self.language.what_was_said(line) for line in lines]
        return self._set_apart(key, said, **names)

    def quoted(self, key: str, note: str) -> Phrase:
        """A note between quotation marks in the sentence `key`, but for what is not to go out."""
        return quoted(
            note, lambda typed: self.say(key, note=typed), self.language, self._may_be_told
        )

    def heard(self, key: str) -> Phrase:
        """The remark, set apart as its reader's own; not twice, where it says “you said” itself."""
        _, note, theirs = self.remark
        heard = self.apart(f"{key}.{'you' if theirs else 'us'}", note)
        twice = theirs and heard.own.startswith(("you ", "You "))
        return self.apart(f"{key}.us", note) if twice else heard

    def _set_apart(self, key: str, lines: Sequence[str], **names: str) -> Phrase:
        left = tuple(line for line in lines if not self._may_be_told(line))
        kept = [line for line in lines if line not in left]
        made = set_apart(kept, lambda typed: self.say(key, note=typed, **names), self.language)
        return replace(made, left_out=left)

    def _may_leave(self, typed: str) -> bool:
        """Whether what was typed may go out: it is in the letter’s language, and not private.

        What is said of somebody met, by name or as “you”, is judged as if it were of anybody.
        """
        return self._may_be_told(typed) and not self.language.is_delicate(self._of_somebody(typed))

    def _may_be_told(self, typed: str) -> bool:
        """Whether a remark may go out, which is by somebody met and speaks of them.

        What is quoted is theirs: its sound says nothing of the writer.
        """
        language = self.language
        is_theirs = language.is_quoted(typed)
        sounds = language.is_told_by_its_words if is_theirs else language.is_delicate
        return not (
            language.is_foreign(typed)
            or sounds(typed)
            or language.is_told_by_its_words(self._of_somebody(typed))
        )

    def _of_somebody(self, typed: str) -> str:
        return self.language.as_she(self._of_names(typed))

    def _of_names(self, typed: str) -> str:
        names = (name for person in self.people for name in self.names_of(person))
        return self.language.of_somebody(typed, [*names])

    def _lines(self, note: str) -> list[str]:
        """The lines of a note as they are said to whom it goes to: “Priya said” is “you said”."""
        return [self._credited(self.to_reader(line)) for line in lines_of(note, self.language)]

    def to_reader(self, note: str) -> str:
        """A note as it is said to whom it goes to, where it speaks of them."""
        note = self._capital(note)
        met = self.person in self.people
        alone = met and (len(self.people) == 1 or self.person.name in self.said)
        alone = alone and not self._is_other(self.person, self.language.pronoun_of(note))
        return self.language.as_you(note, self.names_of(self.person), alone=alone)

    def _capital(self, note: str) -> str:
        """A note that has somebody met in small letters, where it begins or behind a title."""
        for name in (name for it in self.people for name in (it.surname, it.first_name) if name):
            titled = rf"\b({_TITLE})(\.? ){re.escape(name.lower())}\b"
            for found in reversed([*re.finditer(titled, note)]):
                named = f"{found[1].title()}{found[2]}{name}"
                note = f"{note[: found.start()]}{named}{note[found.end() :]}"
        begins = any(self._begins_with(it, note) or self._is_name(it, note) for it in self.people)
        return f"{note[:1].upper()}{note[1:]}" if begins else note

    def _credited(self, line: str) -> str:
        """“Dr Weber: less is more” as “less is more” with her name behind it."""
        for person in self.people:
            names = "|".join(map(re.escape, self.names_of(person)))
            said = names and re.fullmatch(rf"(?:[^\W\d]\S* ){{0,2}}(?:{names})\s*:\s+(.+)", line)
            if said and not self.language.is_foreign(said[1]):
                return f"“{said[1].strip(_QUOTES)}” ({self.called(person)})"
        return line

    @staticmethod
    def _is_other(person: Person, pronoun: str) -> bool:
        """Whether a note that begins with “she” speaks of somebody else than this person."""
        return bool(pronoun) and person.address_as in {AddressAs.MS, AddressAs.MR} - {pronoun}

    @staticmethod
    @lru_cache(maxsize=64)
    def names_of(person: Person) -> tuple[str, ...]:
        """The names by which a note may speak of a person, in small letters and in capitals too."""
        *_, last = person.first_name.split() or [""]
        names = (person.full_name, person.first_name, person.surname, last)
        known = [name for name in map(one_line, names) if len(name) >= SHORTEST_NAME]
        plain = [name.lower() for name in known if is_only_a_name(name)]
        return tuple(dict.fromkeys([*known, *plain, *map(str.upper, plain)]))

    def told(self, key: str, note: str, **names: str) -> Phrase:
        """A note set apart in the sentence `key`, told to somebody who was not there."""
        lines = (
            self._unnamed(self._credited(self._capital(it))) for it in lines_of(note, self.language)
        )
        return self._set_apart(key, [*map(self.language.what_was_said, lines)], **names)

    def _unnamed(self, line: str) -> str:
        """“Anna said …” as “she said …”, where a sentence of ours names her already."""
        if len(self.people) != 1:
            return line
        called = "|".join(map(re.escape, self.names_of(self.people[0])))
        told = re.sub(rf"^(?:[^\W\d]\S* )?(?:{called}) (?=[a-z])", "she ", line) if called else line
        return told if self.language.what_was_said(told) != told else line

    @property
    def remark(self) -> tuple[str, str, bool]:
        """The field of what stayed with the candidate, its note, and whether its reader said it.

        What one of several people said is for them alone, and so is what names one of them, where
        each gets an email; what is noted of nobody in particular goes to the first of them, so that
        nobody gets a copy (one remark is credited once).
        """
        own = self.said.get(self.person.name, "") if self.person.name else ""
        if own and not self.empty(own):
            return "said", own, True
        people, topic = self.people, self.notes.topic
        pronoun = self.language.pronoun_of(topic)
        likely = [person for person in people if not self._is_other(person, pronoun)]
        spoken_of = likely[0] if pronoun and len(likely) == 1 else None
        owner = next((person for person in people if self._is_named(person, topic)), spoken_of)
        whose = owner if owner is not None and self.per_person else next(iter(people), None)
        theirs = whose is None or whose.name == self.person.name
        topic = topic if theirs and not self.empty(topic) else ""
        one = len(people) == 1 and len(likely) == 1
        return "topic", topic, one or (owner is not None and owner == self.person)

    def _is_named(self, person: Person, note: str) -> bool:
        names = map(re.escape, self.names_of(person))
        named = any(re.search(rf"(?<!\w){name}(?!\w)", note) for name in names)
        return named or self._begins_with(person, note)

    def _is_name(self, person: Person, note: str) -> bool:
        """Whether the first word of a note is a name in small letters, and no other word."""
        word = note.partition(" ")[0]
        return (
            word.islower()
            and word.title() in self.names_of(person)
            and is_only_a_name(word.title())
        )

    def _begins_with(self, person: Person, note: str) -> bool:
        """Whether a note begins with a name in small letters, and says what that one did."""
        names = self.names_of(person)
        word = note.partition(" ")[0]
        begins = word.islower() and word.title() in names
        return begins and self.language.as_you(note, names, alone=False) != note


def when_key(day: dt.date, time: dt.time | None, today: dt.date, now: dt.time | None = None) -> str:
    """The key of the words for a day that has been, as seen from today at the local time `now`.

    Whoever writes before the time that was noted had the interview at another: it was “today”.
    """
    if day == today:
        is_ahead = time is not None and now is not None and now < time
        return f"when.{_time_of_day(None if is_ahead else time)}"
    return "when.yesterday" if day == today - dt.timedelta(days=1) else "when.day"


def _time_of_day(time: dt.time | None) -> str:
    """The part of a day that one names it by: an evening is the day itself."""
    if time is None or time >= EVENING:
        return "today"
    return "morning" if time < NOON else "afternoon"
