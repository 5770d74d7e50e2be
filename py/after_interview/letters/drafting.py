"""Drafts of the e-mails, the letter and the telephone calls, made from an interview and its notes.

The parts of each stand in the article's order. A part for which the notes have nothing is left
out, or said without them. What would make it better is listed beside the draft, never left as a
blank in it.

Of the notes only those go in that are about the job or meant for its readers. What a candidate
answered badly, is weak at, or learned from a refusal stays in the notes.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from ..model import Candidate, Channel, Interview, Notes, Outcome, Person
from ..plain_text import CONTROLS, one_line
from ..rules import NOON, RULES, THROUGH_A_FIRM, outcome_anchor, promise_counts
from .words import LETTERS

EVENING = dt.time(18)
A_WEEK = dt.timedelta(days=7)
LITTLE_MOTIVATION = 2
"""The motivation, of 5, up to which no draft claims that the candidate would like the work."""

_NAME = re.compile(r"\{([a-z]+)\}")
_ENDS, _CLOSERS = ".!?…:؟。", "”’\"'»)]"
_NEED_A_STOP = "%‰€$£°"
_FINISHED = re.compile(rf"[{re.escape(_ENDS)}][{re.escape(_CLOSERS)}]*(\s+\S|$)")
_BULLET = re.compile(r"\A(?:[-–*•·★☆✓]+\s+|[•·★☆✓]+)")
_SPACES = re.compile(r" {2,}")


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

    Fields of the candidate, rather than of the interview, begin with `you.`.
    """

    field: str
    reason: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a telephone script: `you` say it, or it is a `note` on what to do."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An e-mail or letter as the notes make it, before its reader edits it.

    `to` has an empty name where nobody is known. `script` is None where there is nothing to ring
    about, or the telephone is not the channel that was asked for (S-04, S-19).
    """

    kind: str
    to: Person
    subject: str
    text: str
    parts: tuple[Part, ...]
    missing: tuple[Missing, ...]
    script: tuple[Line, ...] | None


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
            return self.say(f"when.{_time_of_day(time)}")
        if day == self.today - dt.timedelta(days=1):
            return self.say("when.yesterday")
        return self.say("when.day", day=self.named(day))


def _time_of_day(time: dt.time | None) -> str:
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


def _told(say: Say, key: str, note: str) -> str:
    """A note that is a phrase inside the sentence `key`; one that has sentences as it stands."""
    lines = _lines(_plain(note))
    if not lines:
        return ""
    if any(_FINISHED.search(line) for line in lines):
        return sentences(note)
    return say(key, note="; ".join(lines))


# Parts


class Piece(NamedTuple):
    """What a part says, what of that is the candidate's own, and the fields it would like."""

    text: str
    own: str = ""
    wants: tuple[str, ...] = ()


PartOf = Callable[[Matter], Piece]


def _wanted(notes: Notes, *fields: str) -> tuple[str, ...]:
    return tuple(field for field in fields if not sentences(getattr(notes, field)))


def _paragraph(*texts: str) -> str:
    return " ".join(filter(None, texts))


def _sentence(key: str, *wants: str) -> PartOf:
    """A part that is one sentence of ours, filled in from the interview."""

    def part(matter: Matter) -> Piece:
        interview = matter.interview
        named = {
            "others": matter.others,
            "role": matter.role,
            "company": matter.company,
            "day": matter.day,
            "promised": matter.promised,
            "topic": matter.topic,
            "when": matter.when(interview.day, interview.time),
        }
        return Piece(
            matter.say(key, **named), wants=tuple(field for field in wants if not named[field])
        )

    return part


def _about_topic(matter: Matter) -> str:
    return matter.topic and matter.say("topic", topic=matter.topic)


def _interest(matter: Matter) -> str:
    """The candidate's motivation; without one a sentence of ours, unless they have little."""
    own = sentences(matter.notes.motivation)
    level = matter.notes.motivation_after
    reluctant = level is not None and level <= LITTLE_MOTIVATION
    return own or ("" if reluctant else matter.say("motivation"))


def _motivation(matter: Matter) -> Piece:
    notes = matter.notes
    return Piece(
        _paragraph(_about_topic(matter), _interest(matter)),
        _paragraph(matter.topic, sentences(notes.motivation)),
        _wanted(notes, "topic", "motivation"),
    )


def _letter_motivation(matter: Matter) -> Piece:
    notes = matter.notes
    return Piece(_interest(matter), sentences(notes.motivation), _wanted(notes, "motivation"))


def _application(matter: Matter) -> Piece:
    own = sentences(matter.notes.strengths)
    return Piece(own, own, _wanted(matter.notes, "strengths"))


def _news(matter: Matter) -> Piece:
    own = sentences(matter.notes.news)
    letter = matter.say("thank-you.letter") if matter.interview.letter_asked else ""
    return Piece(_paragraph(own, letter), own)


def _closing_question(matter: Matter) -> Piece:
    """What could have been asked before leaving (S-03, S-04), if nothing is known of it."""
    interview = matter.interview
    known = interview.promised or interview.channel or matter.notes.next_step.strip()
    return Piece("" if known else matter.say("thank-you.question"))


def _letter_context(matter: Matter) -> Piece:
    asked = matter.interview.letter_asked
    return _sentence("cover-letter.context" if asked else "cover-letter.offered")(matter)


def _discussed(matter: Matter) -> Piece:
    notes, say = matter.notes, matter.say
    discussed = _told(say, "cover-letter.discussed", notes.discussed)
    challenges = _told(say, "cover-letter.challenges", notes.challenges)
    return Piece(
        _paragraph(_about_topic(matter), discussed, challenges),
        _paragraph(matter.topic, sentences(notes.discussed), sentences(notes.challenges)),
        _wanted(notes, "topic", "discussed", "challenges"),
    )


def _tasks(matter: Matter) -> Piece:
    notes = matter.notes
    strengths = sentences(notes.strengths)
    return Piece(
        _paragraph(_told(matter.say, "cover-letter.tasks", notes.tasks), strengths),
        _paragraph(sentences(notes.tasks), strengths),
        _wanted(notes, "tasks", "strengths"),
    )


def _culture(matter: Matter) -> Piece:
    notes = matter.notes
    culture = _told(matter.say, "cover-letter.culture", notes.culture)
    return Piece(
        _paragraph(culture, matter.say("cover-letter.fit")) if culture else "",
        sentences(notes.culture),
        _wanted(notes, "culture"),
    )


def _decision(matter: Matter) -> Piece:
    interview = matter.interview
    decided = outcome_anchor(interview)
    told = interview.outcome is Outcome.ACCEPTED_ELSEWHERE and decided and decided <= matter.today
    when = matter.when(decided) if told else ""
    return Piece(matter.say("other-offer.decision", role=matter.role, when=when))


def _reasons(matter: Matter) -> Piece:
    given = matter.notes.reasons.strip()
    return Piece(matter.say("after-refusal.reasons" if given else "after-refusal.question"))


def _report(matter: Matter) -> Piece:
    interview = matter.interview
    context = matter.say(
        "consultant.context",
        company=matter.company,
        role=matter.role,
        when=matter.when(interview.day, interview.time),
        people=matter.listed([person.name for person in interview.people]),
    )
    return Piece(context)


def _how_it_went(matter: Matter) -> Piece:
    if _is_decided(matter.interview):
        return Piece("")
    topic = matter.topic and matter.say("consultant.topic", topic=matter.topic)
    motivation = sentences(matter.notes.motivation)
    return Piece(
        _paragraph(topic, motivation),
        _paragraph(matter.topic, motivation),
        _wanted(matter.notes, "topic", "motivation"),
    )


def _what_comes_next(matter: Matter) -> Piece:
    if _is_decided(matter.interview):
        return Piece("")
    next_step = matter.notes.next_step
    promised = matter.promised and matter.say("consultant.promised", promised=matter.promised)
    return Piece(
        _paragraph(_told(matter.say, "consultant.next", next_step), promised), sentences(next_step)
    )


def _is_decided(interview: Interview) -> bool:
    return interview.outcome in (Outcome.REFUSAL, Outcome.ACCEPTED_ELSEWHERE)


def _to_the_consultant(matter: Matter) -> Piece:
    interview = matter.interview
    if interview.outcome is Outcome.REFUSAL:
        key = "consultant.refusal"
    elif interview.outcome is Outcome.ACCEPTED_ELSEWHERE:
        key = "consultant.accepted"
    elif interview.outcome is Outcome.WAITING and _is_silence(interview, matter.today):
        key = "consultant.silence"
    else:
        key = "consultant.question"
    return Piece(matter.say(key))


_INTEREST = ("interest", "S-16", _sentence("interest", "topic"))
_INTEREST_AGAIN = ("interest", "S-16", _sentence("interest.again"))
_FAREWELL = ("wish", "S-29", _sentence("farewell"))

OUTLINES: Mapping[str, tuple[tuple[str, str, PartOf], ...]] = MappingProxyType(
    {
        "thank-you": (
            ("context", "S-13", _sentence("thank-you.context")),
            ("motivation", "S-14", _motivation),
            ("application", "S-14", _application),
            ("news", "S-15", _news),
            ("question", "S-03", _closing_question),
        ),
        "follow-up": (
            ("context", "S-16", _sentence("follow-up.context")),
            _INTEREST,
            ("question", "S-17", _sentence("follow-up.question")),
        ),
        "missed-promise": (
            ("context", "S-18", _sentence("missed-promise.context", "promised")),
            _INTEREST,
            ("question", "S-18", _sentence("missed-promise.question")),
        ),
        "second-reminder": (
            ("context", "S-16", _sentence("second-reminder.context")),
            _INTEREST_AGAIN,
            ("question", "S-16", _sentence("second-reminder.question")),
        ),
        "last-reminder": (
            ("context", "S-16", _sentence("last-reminder.context")),
            _INTEREST_AGAIN,
            ("question", "S-16", _sentence("last-reminder.question")),
        ),
        "cover-letter": (
            ("context", "S-24", _letter_context),
            ("motivation", "S-24", _letter_motivation),
            ("discussed", "S-24", _discussed),
            ("tasks", "S-24", _tasks),
            ("culture", "S-24", _culture),
        ),
        "other-offer": (
            ("decision", "S-29", _decision),
            ("thanks", "S-29", _sentence("other-offer.thanks")),
            _FAREWELL,
        ),
        "after-refusal": (
            ("thanks", "S-30", _sentence("after-refusal.thanks")),
            ("reasons", "S-31", _reasons),
            ("wish", "S-30", _sentence("after-refusal.wish")),
        ),
        "withdraw": (
            ("decision", "S-29", _sentence("withdraw.decision")),
            ("thanks", "S-29", _sentence("withdraw.thanks")),
            _FAREWELL,
        ),
        "consultant": (
            ("context", THROUGH_A_FIRM, _report),
            ("report", THROUGH_A_FIRM, _how_it_went),
            ("next", THROUGH_A_FIRM, _what_comes_next),
            ("question", THROUGH_A_FIRM, _to_the_consultant),
        ),
    }
)
"""The parts of each kind of draft in their order: id, fact, and what makes the part."""

NAME_NO_DAY = ("other-offer", "after-refusal", "withdraw")
NAME_THE_COMPANY = ("after-refusal", "consultant")


# The draft


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
    plain: bool = False,
) -> Draft:
    """The draft of `kind` as it would be written on the local date `today`.

    `name` says which of the people met a thank-you goes to; anything else goes to the first of
    them, or to the consultant. Raises ValueError for a kind that there is not.
    """
    if kind not in OUTLINES:
        raise ValueError(f"no such draft: {kind}")
    matter = Matter(
        interview=interview,
        notes=notes,
        candidate=candidate,
        person=_addressee(kind, interview, name),
        today=today,
        days=days,
        say=Say(words, plain=plain),
    )
    pieces = [(key, source, part(matter)) for key, source, part in OUTLINES[kind]]
    parts = tuple(
        Part(key, source, piece.text, piece.own) for key, source, piece in pieces if piece.text
    )
    texts = [_greeting(kind, matter), *(part.text for part in parts), _end(kind, matter)]
    script = _script(kind, matter)
    wants = [field for _, _, piece in pieces for field in piece.wants]
    return Draft(
        kind=kind,
        to=matter.person,
        subject=_subject(kind, matter),
        text="\n\n".join(texts),
        parts=parts,
        missing=tuple(Missing(field, field) for field in _missing(kind, matter, wants, script)),
        script=script,
    )


def _addressee(kind: str, interview: Interview, name: str) -> Person:
    if kind == "consultant":
        return Person(
            one_line(interview.consultant),
            one_line(interview.firm),
            one_line(interview.consultant_email),
        )
    chosen = [person for person in interview.people if kind == "thank-you" and person.name == name]
    return next(iter([*chosen, *interview.people]), Person(""))


def _missing(
    kind: str, matter: Matter, wants: list[str], script: tuple[Line, ...] | None
) -> Iterator[str]:
    """The fields to ask for, in the order to ask: whom and what it is about, the notes, the end."""
    interview, candidate = matter.interview, matter.candidate
    if not matter.person.name:
        yield "consultant" if kind == "consultant" else "people"
    if not matter.company and (kind in NAME_THE_COMPANY or not matter.person.name):
        yield "company"
    if not matter.role:
        yield "role"
    if interview.day is None and kind not in NAME_NO_DAY:
        yield "day"
    yield from dict.fromkeys(wants)
    if not one_line(candidate.name):
        yield "you.name"
    if script and not one_line(candidate.telephone):
        yield "you.telephone"


def _greeting(kind: str, matter: Matter) -> str:
    say, name = matter.say, matter.person.name
    people = matter.interview.people
    if kind == "cover-letter" and len(people) == 2:  # noqa: PLR2004 - a pair is greeted as one
        return say("greeting.two", first=people[0].name, second=people[1].name)
    if name:
        return say("greeting", name=name)
    if kind == "consultant":
        return say("greeting.consultant", company=one_line(matter.interview.firm))
    return say("greeting.team", company=matter.company)


def _end(kind: str, matter: Matter) -> str:
    candidate = matter.candidate
    name = one_line(candidate.name)
    reach = ", ".join(filter(None, map(one_line, (candidate.email, candidate.telephone))))
    closing = matter.say("closing.letter" if kind == "cover-letter" else "closing")
    signature = [line for line in (name, reach) if line]
    return "\n".join([closing if signature else closing.rstrip(",، "), *signature])


_ABOUT_THE_MEETING = (
    "follow-up",
    "missed-promise",
    "second-reminder",
    "last-reminder",
    "cover-letter",
)


def _subject(kind: str, matter: Matter) -> str:
    interview = matter.interview
    key = "meeting.subject" if kind in _ABOUT_THE_MEETING else f"{kind}.subject"
    if kind == "thank-you" and interview.day == matter.today:
        time_of_day = _time_of_day(interview.time)
        key = key if time_of_day == "today" else f"{key}.{time_of_day}"
    if kind == "after-refusal" and matter.notes.reasons.strip():
        key = f"{key}.reasons"
    subject = matter.say(key, role=matter.role, day=matter.day, company=matter.company)
    return subject[:1].upper() + subject[1:]


# The telephone

_CALLS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "thank-you": ("call.thanks", "call.goodbye"),
        "follow-up": ("call.interest", "call.listen", "call.more", "call.wait"),
        "missed-promise": ("call.promised", "call.listen", "call.more", "call.wait"),
        "second-reminder": ("call.again", "call.listen", "call.more", "call.wait"),
        "last-reminder": ("call.last", "call.listen", "call.goodbye"),
        "other-offer": ("call.offer", "call.no-details", "call.goodbye"),
    }
)
_CALL_NOTES = ("call.busy", "call.listen", "call.no-details", "call.voicemail")


def _script(kind: str, matter: Matter) -> tuple[Line, ...] | None:
    """What to say when they asked to be rung (S-19); None where they did not, or nothing is due."""
    if matter.interview.channel is not Channel.TELEPHONE or kind not in _CALLS:
        return None
    keys = ("call.opening", "call.busy", *_CALLS[kind], "call.voicemail")
    return tuple(Line("note" if key in _CALL_NOTES else "you", _call(key, matter)) for key in keys)


def _call(key: str, matter: Matter) -> str:
    return matter.say(
        key,
        name=matter.person.name,
        you=one_line(matter.candidate.name),
        telephone=one_line(matter.candidate.telephone),
        others=matter.others,
        when=matter.when(matter.interview.day, matter.interview.time),
        role=matter.role,
        promised=matter.promised,
        topic=matter.topic,
    )


# Which of them is due

_STEPS = {
    "thank-you": "send-thank-you",
    "follow-up": "follow-up",
    "missed-promise": "follow-up",
    "cover-letter": "write-cover-letter",
    "other-offer": "tell-other-offer",
    "after-refusal": "thank-after-refusal",
    "consultant": "talk-to-consultant",
}
"""The step that a kind of draft is for: once it is ticked, the draft is suggested no more."""


def suggested(interview: Interview, done: Mapping[str, str], today: dt.date) -> frozenset[str]:
    """The kinds of draft that an interview calls for on the local date `today`.

    `done` has the ids of the ticked steps with the local time of the tick.
    """
    ticked = {kind for kind, step in _STEPS.items() if step in done}
    return frozenset(_called_for(interview, done, today)) - ticked


def _called_for(interview: Interview, done: Mapping[str, str], today: dt.date) -> Iterator[str]:
    if interview.firm.strip() and interview.outcome is not Outcome.OFFER:
        yield "consultant"
    if interview.write_to_firm:
        return  # and not to the employer
    if interview.outcome is Outcome.ACCEPTED_ELSEWHERE:
        yield "other-offer"
    if interview.outcome is Outcome.REFUSAL:
        yield "after-refusal"
    if interview.outcome in (Outcome.WAITING, Outcome.NEXT_ROUND):
        if interview.letter_asked:
            yield "cover-letter"
        if _is_fresh(interview, today):
            yield "thank-you"
    if interview.outcome is Outcome.WAITING:
        yield from _reminders(interview, done, today)


def _is_fresh(interview: Interview, today: dt.date) -> bool:
    """Whether the interview is over, as far as is known, and it is not yet time to follow up."""
    to_come = interview.day is not None and today < interview.day
    return not to_come and not _is_silence(interview, today)


def _is_silence(interview: Interview, today: dt.date) -> bool:
    """Whether the day to follow up has come."""
    window = RULES["follow-up"].timing(interview).window
    return window is not None and today >= window.first


def _reminders(interview: Interview, done: Mapping[str, str], today: dt.date) -> Iterator[str]:
    """The first once its window opens, the second a week after it; later still, only the last."""
    if _is_silence(interview, today):
        yield "missed-promise" if promise_counts(interview) else "follow-up"
    followed_up = _day_of(done.get("follow-up", ""))
    if followed_up and followed_up + A_WEEK <= today:
        yield "second-reminder" if today < followed_up + 2 * A_WEEK else "last-reminder"


def _day_of(tick: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(tick[:10])
    except ValueError:
        return None
