"""Drafts of the emails, the letter and the telephone calls, made from an interview and its notes.

The parts of each stand in the article's order. A part for which the notes have nothing is left
out, or said without them. What would make it better is listed beside the draft, never left as a
blank in it.

Of the notes only those go in that are about the job or meant for its readers. What a candidate
answered badly, is weak at, or learned from a refusal stays in the notes.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..model import Candidate, Channel, Held, Interview, Notes, Person
from ..people.names import as_a_name
from ..plain_text import one_line
from .greetings import signed
from .kinds import KINDS, Cue, Kind
from .languages import language_of
from .matter import Matter, Say
from .occasions import is_to_come
from .parts import Want

LONG_WORD = 5
"""Letters of a word in capitals that is hardly an abbreviation."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a draft: its id, the fact that asks for it, what it says.

    `material` is what of that stands in the candidate's notes, in their words.
    """

    id: str
    source: str
    text: str
    material: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """A field that would make the draft better, and the key of the sentence that says why.

    Fields of the candidate, rather than of the interview, begin with `you.`. `pieces` are those of
    a note that were left out.
    """

    field: str
    reason: str
    pieces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a telephone script: `you` say it, or it is a `note` on what to do."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An email or letter as the notes make it, before its reader edits it.

    `uses` are the fields of the notes that it takes something from, in the order of the draft.
    `to` has an empty name where nobody is known. `script` is None where there is nothing to call
    about, or the telephone is not the channel that was asked for (S-04, S-19).
    """

    kind: Kind
    to: Person
    subject: str
    text: str
    parts: tuple[Part, ...]
    uses: tuple[str, ...]
    missing: tuple[Missing, ...]
    script: tuple[Line, ...] | None
    is_early: bool = False
    """The interview is still to come, and before it there is nothing to write: it has no text."""

    @property
    def is_bare(self) -> bool:
        """Whether it has nothing from the interview in it, though it should (S-24)."""
        return self.kind.reports and not self.uses and not self.is_early


def draft(  # noqa: PLR0913 - all of them are what a draft is made from
    kind: str,
    interview: Interview,
    notes: Notes,
    candidate: Candidate,
    today: dt.date,
    *,
    name: str = "",
    days: Mapping[str, str] = MappingProxyType({}),
    words: Mapping[str, str] = MappingProxyType({}),
    said: Mapping[str, str] = MappingProxyType({}),
    language: str = "en",
    plain: bool = False,
    now: dt.time | None = None,
) -> Draft:
    """The draft of `kind` as it would be written on the local date `today`, at the time `now`.

    `name` says which of the people met it goes to, where one is written to each of them; anything
    else goes to the first of them, or to the consultant. `said` has, by name, what single people
    said or asked. `words` and `days` are those of `language`, a code. Raises ValueError for a kind
    that there is not.
    """
    if kind not in KINDS:
        raise ValueError(f"no such draft: {kind}")
    chosen = KINDS[kind]
    matter = Matter(
        interview=interview,
        notes=notes,
        candidate=candidate,
        person=_addressee(chosen, interview, name),
        today=today,
        days=days,
        said=said,
        say=Say(words, plain=plain, spoken=interview.held is Held.TELEPHONE),
        language=language_of(language),
        per_person=chosen.per_person,
        now=now,
    )
    if is_to_come(interview, today) and not chosen.before_too:
        return Draft(chosen, matter.person, "", "", (), (), (), None, is_early=True)
    return _drafted(chosen, matter)


def _drafted(kind: Kind, matter: Matter) -> Draft:
    pieces = [(key, source, part(matter)) for key, source, part in kind.parts]
    parts = tuple(
        Part(key, source, piece.text, piece.own) for key, source, piece in pieces if piece.text
    )
    greeting = kind.greeting(matter)
    ending = signed(matter, kind.closing(matter, greeting))
    script = _script(kind, matter)
    wants = [want for _, _, piece in pieces for want in piece.wants]
    return Draft(
        kind=kind,
        to=matter.person,
        subject=_subject(kind, matter),
        text="\n\n".join([greeting, *(part.text for part in parts), ending]),
        parts=parts,
        uses=tuple(dict.fromkeys(field for _, _, piece in pieces for field in piece.uses)),
        missing=tuple(dict.fromkeys(_missing(kind, matter, wants, script))),
        script=script,
    )


def _addressee(kind: Kind, interview: Interview, name: str) -> Person:
    if kind.to_consultant:
        return Person(
            one_line(interview.consultant),
            one_line(interview.firm),
            one_line(interview.consultant_email),
        )
    one = kind.per_person and name
    chosen = [person for person in interview.people if one and person.name == name]
    named = [person for person in interview.people if person.name]
    return next(iter([*chosen, *named, *interview.people]), Person(""))


def _missing(
    kind: Kind, matter: Matter, wants: list[Want], script: tuple[Line, ...] | None
) -> Iterator[Missing]:
    """The fields to ask for, in the order to ask: whom and what it is about, the notes, the end."""
    interview, candidate = matter.interview, matter.candidate
    if not matter.person.name:
        yield _asked("consultant" if kind.to_consultant else "people")
    elif not matter.person.address_as and not kind.to_consultant:
        yield _asked("address_as")
    if not matter.company:
        yield _asked("company")
    elif matter.company.islower() or _is_loud(matter.company):
        yield Missing("company", "company.small")
    if not matter.role:
        yield _asked("role")
    if interview.day is None and kind.names_day:
        yield _asked("day")
    yield from (Missing(*want) for want in wants)
    if kind.reports and matter.empty(matter.notes.next_step):
        yield _asked("next_step")
    if not one_line(candidate.name):
        yield _asked("you.name")
    if script and not one_line(candidate.telephone):
        yield _asked("you.telephone")


def _is_loud(name: str) -> bool:
    """Whether a name stands in capitals that few companies have: “SPARKLE & SHINE SERVICES ltd”."""
    return sum(word.isupper() and len(word) >= LONG_WORD for word in name.split()) > 1


def _asked(field: str) -> Missing:
    return Missing(field, field)


def _subject(kind: Kind, matter: Matter) -> str:
    key = kind.subject(matter) if callable(kind.subject) else kind.subject or f"{kind.id}.subject"
    subject = matter.say(key, role=matter.role, day=matter.day, company=matter.company)
    return subject[:1].upper() + subject[1:]


def _script(kind: Kind, matter: Matter) -> tuple[Line, ...] | None:
    """What to say when they asked for a call (S-19); None where they did not, or nothing is due."""
    if matter.interview.channel is not Channel.TELEPHONE or not kind.call:
        return None
    before = is_to_come(matter.interview, matter.today)
    opening = "call.opening.before" if before else "call.opening"
    cues = (Cue("you", opening), Cue("note", "call.busy"), *kind.call)
    return tuple(
        Line(cue.who, _call(cue.key, matter)) for cue in (*cues, Cue("note", "call.voicemail"))
    )


def _call(key: str, matter: Matter) -> str:
    return matter.say(
        key,
        name=matter.called(matter.person) if matter.person.name else "",
        you=as_a_name(one_line(matter.candidate.name)),
        telephone=one_line(matter.candidate.telephone),
        when=matter.when(matter.interview.day, matter.interview.time),
        day=matter.day,
        role=matter.role,
        company=matter.company,
        promised=matter.promised,
        heard=matter.heard("heard").text,
    )
