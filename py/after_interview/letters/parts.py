"""The parts that drafts consist of: what each says, and what would make it better.

A part for which the notes have nothing says less, or nothing.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from ..model import Interview, Outcome
from .matter import Matter
from .occasions import is_silence, is_to_come
from .phrases import Phrase

LITTLE_MOTIVATION = 2
"""The motivation, of 5, up to which no draft claims that the candidate would like the work."""

OPENINGS = ("", ".second", ".third")
"""How emails to several people begin, in turn, so that no two of them are copies."""


_WORD = re.compile(r"\w+")


class Want(NamedTuple):
    """A field that a part would like, and the key of the sentence that says why.

    `pieces` are those of its note that were left out.
    """

    field: str
    reason: str
    pieces: tuple[str, ...] = ()


class Piece(NamedTuple):
    """What a part says, what of that is the candidate's own, and what it would like to be told.

    `uses` are the notes that it takes something from.
    """

    text: str
    own: str = ""
    wants: tuple[Want, ...] = ()
    uses: tuple[str, ...] = ()


PartOf = Callable[[Matter], Piece]


def _wanted(matter: Matter, *fields: str) -> tuple[Want, ...]:
    return tuple(
        Want(field, field) for field in fields if matter.empty(getattr(matter.notes, field))
    )


def _paragraph(*texts: str) -> str:
    return " ".join(filter(None, texts))


def _made(
    matter: Matter,
    notes: dict[str, Phrase],
    *ours: str,
    wants: tuple[Want, ...] = (),
    before: str = "",
) -> Piece:
    """A part made of notes, by their fields, with sentences of ours before and after them.

    What was left out of a note is said first, and one that gave nothing else is asked for no more.
    """
    left = tuple(
        Want(field, _why_left(matter, field, told), told.left_out)
        for field, told in notes.items()
        if told.left_out
    )
    fields = {want.field for want in left}
    return Piece(
        _paragraph(before, *(told.text for told in notes.values()), *ours),
        _paragraph(*(told.own for told in notes.values())),
        (*left, *(want for want in wants if want.field not in fields)),
        tuple(field for field, told in notes.items() if told.own),
    )


def _why_left(matter: Matter, field: str, told: Phrase) -> str:
    """The key of the sentence that says why pieces of a note were left out."""
    if any(map(matter.language.is_foreign, told.left_out)):
        return "left.language"
    return "discussed.left" if field == "discussed" else "left"


def _named(matter: Matter) -> dict[str, str]:
    """The names that sentences of ours may hold."""
    interview = matter.interview
    return {
        "others": matter.others,
        "role": matter.role,
        "company": matter.company,
        "day": matter.day,
        "promised": matter.promised,
        "answer": matter.named(interview.answer_by),
        "when": matter.when(interview.day, interview.time),
    }


def sentence(key: str, *wants: str, before: str = "") -> PartOf:
    """A part that is one sentence of ours, filled in from the interview.

    `before` is the key of what takes its place as long as the interview is to come.
    """

    def part(matter: Matter) -> Piece:
        named = _named(matter)
        missing = tuple(Want(field, field) for field in wants if not named[field])
        chosen = before if before and _is_to_come(matter) else key
        return Piece(matter.say(chosen, **named), wants=missing)

    return part


# Notes in drafts


def _remark(matter: Matter, key: str) -> tuple[Phrase, tuple[Want, ...]]:
    """What stayed with the candidate, set apart; and what it would be better to know of it."""
    _, note, _ = matter.remark
    heard = matter.heard(key)
    several = len(matter.people) > 1
    if several and matter.empty(matter.said.get(matter.person.name, "")):
        return heard, (Want("said", "said"),)
    if not heard.text:
        return heard, (Want("topic", "topic"),)
    return heard, () if " " in note.strip() else (Want("topic", "topic.word"),)


def _interest(matter: Matter) -> Phrase:
    """The candidate's motivation; without one a sentence of ours, unless they have little."""
    own = matter.phrase("frame.motivation", matter.notes.motivation)
    level = matter.notes.motivation_after
    reluctant = level is not None and level <= LITTLE_MOTIVATION
    if own.text or reluctant:
        return own
    return Phrase(matter.say("motivation"), left_out=own.left_out)


def _strengths(matter: Matter) -> tuple[Phrase, tuple[Want, ...]]:
    told = matter.few("frame.strengths", matter.notes.strengths)
    if told.is_chain:
        return told, (Want("strengths", "strengths.chain"),)
    return told, _wanted(matter, "strengths")


# The thank-you email


def opening(matter: Matter) -> Piece:
    """Which meeting it was, with thanks (S-13), to each of several people in other words."""
    names = [person.name for person in matter.people]
    place = names.index(matter.person.name) if matter.person.name in names else 0
    return sentence(f"thank-you.context{OPENINGS[place % len(OPENINGS)]}")(matter)


def motivation(matter: Matter) -> Piece:
    """What was heard that stayed, and why the candidate wants the job (S-14)."""
    heard, wants = _remark(matter, "heard")
    return _made(
        matter,
        {matter.remark[0]: heard, "motivation": _interest(matter)},
        wants=(*wants, *_wanted(matter, "motivation")),
    )


def application(matter: Matter) -> Piece:
    """What the candidate brings to it (S-14)."""
    told, wants = _strengths(matter)
    return _made(matter, {"strengths": told}, wants=wants)


def news(matter: Matter) -> Piece:
    """What the candidate has to tell them (S-15), and that the letter follows."""
    told = matter.phrase("frame.news", matter.notes.news)
    letter = matter.say("thank-you.letter") if matter.interview.letter_asked else ""
    return _made(matter, {"news": told}, letter)


def closing_question(matter: Matter) -> Piece:
    """What could have been asked before leaving (S-03, S-04), if nothing is known of it."""
    interview = matter.interview
    known = interview.promised or interview.channel or not matter.empty(matter.notes.next_step)
    return Piece("" if known else matter.say("thank-you.question"))


def outlook(matter: Matter) -> Piece:
    """That one looks forward to an answer, by the promised day where it is still to come."""
    return Piece(matter.say("outlook.promised", promised=matter.ahead))


# Reminders


def still_interested(key: str) -> PartOf:
    """That the candidate is still interested, in the sentence `key`, and what stayed (S-16)."""

    def part(matter: Matter) -> Piece:
        heard, _ = _remark(matter, "still")
        wants = () if heard.text else (Want("topic", "topic"),)
        return _made(matter, {matter.remark[0]: heard}, wants=wants, before=matter.say(key))

    return part


# The cover letter


def letter_context(matter: Matter) -> Piece:
    """Which meeting the letter is about, and whether it was asked for (S-24)."""
    asked = matter.interview.letter_asked
    return sentence("cover-letter.context" if asked else "cover-letter.offered")(matter)


def letter_motivation(matter: Matter) -> Piece:
    """Why the candidate wants the job (S-24)."""
    return _made(matter, {"motivation": _interest(matter)}, wants=_wanted(matter, "motivation"))


def discussed(matter: Matter) -> Piece:
    """The points discussed, and that the difficult ones were understood (S-24)."""
    notes = matter.notes
    heard, _ = _remark(matter, "heard")
    wants = () if heard.text else (Want("topic", "topic"),)
    points = matter.points("frame.discussed", _but(notes.discussed, matter.remark[1]))
    hard = matter.phrase("frame.challenges", notes.challenges_said)
    return _made(
        matter,
        {matter.remark[0]: heard, "discussed": points, "challenges_said": hard},
        wants=(*wants, *_wanted(matter, "discussed"), *_wanted(matter, "challenges_said")),
    )


def _but(note: str, credited: str) -> str:
    """A note without the lines that say what is credited already (one remark is credited once)."""
    said = _bare(credited)
    return "\n".join(line for line in note.splitlines() if not said or _bare(line) != said)


def _bare(line: str) -> str:
    return " ".join(_WORD.findall(line.casefold()))


def tasks(matter: Matter) -> Piece:
    """The tasks that matter to the candidate, and what they bring to them (S-24)."""
    told = matter.phrase("frame.tasks", matter.notes.tasks, mine=False)
    strengths, wants = _strengths(matter)
    return _made(
        matter, {"tasks": told, "strengths": strengths}, wants=(*_wanted(matter, "tasks"), *wants)
    )


def culture(matter: Matter) -> Piece:
    """How the company works, and that the candidate fits in (S-24)."""
    told = matter.phrase("frame.culture", matter.notes.culture_said, mine=False)
    fit = matter.say("cover-letter.fit") if told.text else ""
    return _made(matter, {"culture_said": told}, fit, wants=_wanted(matter, "culture_said"))


# Answers


def offer_answer(matter: Matter) -> Piece:
    """By when the candidate will answer an offer, or the question by when they must (X-40)."""
    known = matter.interview.answer_by is not None
    return sentence("offer-thanks.promise" if known else "offer-thanks.question")(matter)


def reasons(matter: Matter) -> Piece:
    """The question about the reasons, or thanks for them (S-31)."""
    given = not matter.empty(matter.notes.reasons)
    return Piece(matter.say("after-refusal.reasons" if given else "after-refusal.question"))


def after_refusal_subject(matter: Matter) -> str:
    """It asks one question, unless the reasons were given."""
    given = not matter.empty(matter.notes.reasons)
    return "after-refusal.subject.reasons" if given else "after-refusal.subject"


# To the consultant of a firm


def report(matter: Matter) -> Piece:
    """Which interview it was, and who was there."""
    key = "consultant.before" if _is_to_come(matter) else "consultant.context"
    people = matter.listed(matter.people)
    return Piece(matter.say(key, **_named(matter), people=people))


def _is_to_come(matter: Matter) -> bool:
    return is_to_come(matter.interview, matter.today)


def how_it_went(matter: Matter) -> Piece:
    """What stayed with the candidate, and whether they still want the job."""
    if _is_decided(matter.interview) or _is_to_come(matter):
        return Piece("")
    heard = _told_of(matter)
    interest = matter.phrase("frame.motivation", matter.notes.motivation)
    return _made(
        matter,
        {"topic": heard, "motivation": interest},
        wants=_wanted(matter, "topic", "motivation"),
    )


def _told_of(matter: Matter) -> Phrase:
    """What stayed, told to somebody who was not there: by name, where one person was met."""
    note, people = matter.notes.topic, matter.people
    if matter.empty(note):
        return Phrase()
    told = matter.language.about_them(note)
    if told is None:
        return matter.quoted("consultant.heard.quoted", note)
    if len(people) == 1:
        return matter.told("consultant.heard.one", told, name=matter.called(people[0]))
    return matter.told("consultant.heard", told)


def what_comes_next(matter: Matter) -> Piece:
    """What they said comes next."""
    if _is_decided(matter.interview) or _is_to_come(matter):
        return Piece("")
    note = "" if matter.empty(matter.notes.next_step) else matter.notes.next_step
    quoted = matter.quoted("consultant.next", matter.to_reader(note))
    promised = matter.promised and matter.say("consultant.promised", promised=matter.promised)
    return _made(matter, {"next_step": quoted}, promised)


def _is_decided(interview: Interview) -> bool:
    return interview.outcome in (Outcome.REFUSAL, Outcome.ACCEPTED_ELSEWHERE)


def to_the_consultant(matter: Matter) -> Piece:
    """What the candidate asks of the consultant, as things stand."""
    interview = matter.interview
    if _is_to_come(matter):
        key = "consultant.before.question"
    elif interview.outcome is Outcome.REFUSAL:
        key = "consultant.refusal"
    elif interview.outcome is Outcome.ACCEPTED_ELSEWHERE:
        key = "consultant.accepted"
    elif interview.outcome is Outcome.WAITING and is_silence(interview, matter.today):
        key = "consultant.silence"
    else:
        key = "consultant.question"
    return Piece(matter.say(key))
