"""The parts that drafts consist of: what each says, and which notes it would like.

A part for which the notes have nothing says less, or nothing.
"""

from collections.abc import Callable
from typing import NamedTuple

from ..model import Interview, Notes, Outcome
from ..rules import outcome_anchor
from .matter import Matter, sentences, time_of_day, told
from .occasions import is_silence

LITTLE_MOTIVATION = 2
"""The motivation, of 5, up to which no draft claims that the candidate would like the work."""


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


def sentence(key: str, *wants: str) -> PartOf:
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


def motivation(matter: Matter) -> Piece:
    """What was heard that stayed, and why the candidate wants the job (S-14)."""
    notes = matter.notes
    return Piece(
        _paragraph(_about_topic(matter), _interest(matter)),
        _paragraph(matter.topic, sentences(notes.motivation)),
        _wanted(notes, "topic", "motivation"),
    )


def letter_motivation(matter: Matter) -> Piece:
    """Why the candidate wants the job (S-24)."""
    notes = matter.notes
    return Piece(_interest(matter), sentences(notes.motivation), _wanted(notes, "motivation"))


def application(matter: Matter) -> Piece:
    """What the candidate brings to it (S-14)."""
    own = sentences(matter.notes.strengths)
    return Piece(own, own, _wanted(matter.notes, "strengths"))


def news(matter: Matter) -> Piece:
    """What the candidate has to add (S-15), and that the letter follows."""
    own = sentences(matter.notes.news)
    letter = matter.say("thank-you.letter") if matter.interview.letter_asked else ""
    return Piece(_paragraph(own, letter), own)


def closing_question(matter: Matter) -> Piece:
    """What could have been asked before leaving (S-03, S-04), if nothing is known of it."""
    interview = matter.interview
    known = interview.promised or interview.channel or matter.notes.next_step.strip()
    return Piece("" if known else matter.say("thank-you.question"))


def letter_context(matter: Matter) -> Piece:
    """Which meeting the letter is about, and whether it was asked for (S-24)."""
    asked = matter.interview.letter_asked
    return sentence("cover-letter.context" if asked else "cover-letter.offered")(matter)


def discussed(matter: Matter) -> Piece:
    """The points discussed, and that the difficult ones were understood (S-24)."""
    notes, say = matter.notes, matter.say
    discussed = told(say, "cover-letter.discussed", notes.discussed)
    challenges = told(say, "cover-letter.challenges", notes.challenges)
    return Piece(
        _paragraph(_about_topic(matter), discussed, challenges),
        _paragraph(matter.topic, sentences(notes.discussed), sentences(notes.challenges)),
        _wanted(notes, "topic", "discussed", "challenges"),
    )


def tasks(matter: Matter) -> Piece:
    """The tasks that matter to the candidate, and what they bring to them (S-24)."""
    notes = matter.notes
    strengths = sentences(notes.strengths)
    return Piece(
        _paragraph(told(matter.say, "cover-letter.tasks", notes.tasks), strengths),
        _paragraph(sentences(notes.tasks), strengths),
        _wanted(notes, "tasks", "strengths"),
    )


def culture(matter: Matter) -> Piece:
    """How the company works, and that the candidate fits in (S-24)."""
    notes = matter.notes
    culture = told(matter.say, "cover-letter.culture", notes.culture)
    return Piece(
        _paragraph(culture, matter.say("cover-letter.fit")) if culture else "",
        sentences(notes.culture),
        _wanted(notes, "culture"),
    )


def decision(matter: Matter) -> Piece:
    """That another offer is accepted, and since when (S-29)."""
    interview = matter.interview
    decided = outcome_anchor(interview)
    told = interview.outcome is Outcome.ACCEPTED_ELSEWHERE and decided and decided <= matter.today
    when = matter.when(decided) if told else ""
    return Piece(matter.say("other-offer.decision", role=matter.role, when=when))


def reasons(matter: Matter) -> Piece:
    """The question about the reasons, or thanks for them (S-31)."""
    given = matter.notes.reasons.strip()
    return Piece(matter.say("after-refusal.reasons" if given else "after-refusal.question"))


def report(matter: Matter) -> Piece:
    """Which interview it was, and who was there."""
    interview = matter.interview
    context = matter.say(
        "consultant.context",
        company=matter.company,
        role=matter.role,
        when=matter.when(interview.day, interview.time),
        people=matter.listed([person.name for person in interview.people]),
    )
    return Piece(context)


def how_it_went(matter: Matter) -> Piece:
    """What stayed with the candidate, and whether they still want the job."""
    if _is_decided(matter.interview):
        return Piece("")
    topic = matter.topic and matter.say("consultant.topic", topic=matter.topic)
    motivation = sentences(matter.notes.motivation)
    return Piece(
        _paragraph(topic, motivation),
        _paragraph(matter.topic, motivation),
        _wanted(matter.notes, "topic", "motivation"),
    )


def what_comes_next(matter: Matter) -> Piece:
    """What they said comes next."""
    if _is_decided(matter.interview):
        return Piece("")
    next_step = matter.notes.next_step
    promised = matter.promised and matter.say("consultant.promised", promised=matter.promised)
    return Piece(
        _paragraph(told(matter.say, "consultant.next", next_step), promised), sentences(next_step)
    )


def _is_decided(interview: Interview) -> bool:
    return interview.outcome in (Outcome.REFUSAL, Outcome.ACCEPTED_ELSEWHERE)


def to_the_consultant(matter: Matter) -> Piece:
    """What the candidate asks of the consultant, as things stand."""
    interview = matter.interview
    if interview.outcome is Outcome.REFUSAL:
        key = "consultant.refusal"
    elif interview.outcome is Outcome.ACCEPTED_ELSEWHERE:
        key = "consultant.accepted"
    elif interview.outcome is Outcome.WAITING and is_silence(interview, matter.today):
        key = "consultant.silence"
    else:
        key = "consultant.question"
    return Piece(matter.say(key))


# Subjects


def thank_you_subject(matter: Matter) -> str:
    """On the day itself it names the time of day."""
    if matter.interview.day != matter.today:
        return "thank-you.subject"
    part = time_of_day(matter.interview.time)
    return "thank-you.subject" if part == "today" else f"thank-you.subject.{part}"


def after_refusal_subject(matter: Matter) -> str:
    """It asks one question, unless the reasons were given."""
    given = matter.notes.reasons.strip()
    return "after-refusal.subject.reasons" if given else "after-refusal.subject"
