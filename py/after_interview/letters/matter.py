"""What a draft is made from: an interview, its notes, who writes, to whom, and on which day.

Here notes become sentences, days become words, and the sentences of words.py are chosen.
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..model import Candidate, Interview, Notes, Person
from ..plain_text import CONTROLS, one_line
from ..rules import NOON, promise_counts
from .words import LETTERS

EVENING = dt.time(18)

_NAME = re.compile(r"\{([a-z]+)\}")
_ENDS, _CLOSERS = ".!?…:؟。", "”’\"'»)]"
_NEED_A_STOP = "%‰€$£°"
_FINISHED = re.compile(rf"[{re.escape(_ENDS)}][{re.escape(_CLOSERS)}]*(\s+\S|$)")
_BULLET = re.compile(r"\A(?:[-–*•·★☆✓]+\s+|[•·★☆✓]+)")
_SPACES = re.compile(r" {2,}")


class Say:
    """The sentences of letter_words.py in one tone, in a language: `words` are the translations.

    A word without a translation is said in English.
    """

    def __init__(self, words: Mapping[str, str], *, plain: bool) -> None:
        self._words = words
        self._plain = plain

    def __call__(self, key: str, **names: str) -> str:
        """The sentence `key` with its {names} filled in; what stands between bars may go."""
        pieces = self._sentence(key).split("|")
        return "".join(
            _NAME.sub(lambda found: names.get(found[1], ""), piece)
            for n, piece in enumerate(pieces)
            if n % 2 == 0 or all(names.get(name) for name in _NAME.findall(piece))
        )

    def _sentence(self, key: str) -> str:
        plain = f"{key}.plain"
        chosen = plain if self._plain and plain in LETTERS else key
        return self._words.get(chosen) or LETTERS[chosen]


@dataclass(frozen=True, slots=True)
class Matter:
    """What a draft is made from. `days` says how the reader's language writes a date, by ISO date.

    `person` is who it goes to, with an empty name where nobody is known.
    """

    interview: Interview
    notes: Notes
    candidate: Candidate
    person: Person
    today: dt.date
    days: Mapping[str, str]
    say: Say

    @property
    def role(self) -> str:
        """The post."""
        return one_line(self.interview.role)

    @property
    def company(self) -> str:
        """The employer."""
        return one_line(self.interview.company)

    @property
    def others(self) -> str:
        """Everybody met but the one it goes to, as a list in words."""
        names = [person.name for person in self.interview.people]
        return self.listed([name for name in names if name != self.person.name])

    @property
    def topic(self) -> str:
        """The topic as it stands inside a sentence: no stop, no capital but that of a name."""
        topic = one_line(self.notes.topic).strip(" ,;:")
        if "." not in topic.rpartition(" ")[2].rstrip("."):  # “S.A.” keeps its stop
            topic = topic.rstrip(".")
        first = topic.partition(" ")[0]
        small = self.say("small").split()
        return topic[:1].lower() + topic[1:] if first.lower() in small else topic

    @property
    def day(self) -> str:
        """The day of the interview in words."""
        return self.named(self.interview.day)

    @property
    def promised(self) -> str:
        """The promised day in words, if it is one that counts (S-18)."""
        return self.named(self.interview.promised) if promise_counts(self.interview) else ""

    def listed(self, names: list[str]) -> str:
        """Names as a list in words."""
        if len(names) < 2:  # noqa: PLR2004 - one name is no list
            return "".join(names)
        return self.say("and", first=", ".join(names[:-1]), last=names[-1])

    def named(self, day: dt.date | None) -> str:
        """The day as the reader's language writes it; empty where it is not known."""
        if day is None:
            return ""
        return one_line(self.days.get(day.isoformat(), "")) or day.isoformat()

    def when(self, day: dt.date | None, time: dt.time | None = None) -> str:
        """When something was, as seen from today: “this morning”, “yesterday”, “on Friday …”."""
        if day is None:
            return ""
        if day == self.today:
            return self.say(f"when.{time_of_day(time)}")
        if day == self.today - dt.timedelta(days=1):
            return self.say("when.yesterday")
        return self.say("when.day", day=self.named(day))


def time_of_day(time: dt.time | None) -> str:
    """The part of a day that one names it by: an evening is the day itself."""
    if time is None or time >= EVENING:
        return "today"
    return "morning" if time < NOON else "afternoon"


# Notes as sentences


def sentences(note: str) -> str:
    """A note as its writer's own sentences: each line with a capital and a stop.

    Bullets and stars before a line go; blank lines part paragraphs.
    """
    paragraphs = (
        " ".join(map(_repaired, lines)) for lines in map(_lines, re.split(r"\n\s*\n", _plain(note)))
    )
    return "\n\n".join(filter(None, paragraphs))


def _plain(note: str) -> str:
    return "\n".join(_SPACES.sub(" ", line.translate(CONTROLS)) for line in note.splitlines())


def _lines(note: str) -> list[str]:
    lines = (_BULLET.sub("", line.strip()).strip(" ,;★") for line in note.split("\n"))
    return [line for line in lines if line]


def _repaired(line: str) -> str:
    first = line.split(maxsplit=1)[0]
    capital = line[0].upper()
    if len(capital) == 1 and first.islower() and not re.search(r"[@./\d]", first.rstrip(_ENDS)):
        line = capital + line[1:]
    end = line.rstrip(_CLOSERS)[-1:]
    return f"{line}." if end.isalnum() or (end and end in _NEED_A_STOP) else line


def told(say: Say, key: str, note: str) -> str:
    """A note that is a phrase inside the sentence `key`; one that has sentences as it stands."""
    lines = _lines(_plain(note))
    if not lines:
        return ""
    if any(_FINISHED.search(line) for line in lines):
        return sentences(note)
    return say(key, note="; ".join(lines))
