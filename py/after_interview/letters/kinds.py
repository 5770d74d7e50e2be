"""The kinds of draft, one entry each: everything that tells one kind from another stands here.

Its sentences and its title stand in words.py under its id. Whoever needs to know something about a
kind asks for an attribute of it; nobody else compares its id with anything.
"""

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from ..model import Outcome
from ..timing import THROUGH_A_FIRM
from . import occasions, parts
from .greetings import close, close_a_letter, greet_a_pair, greet_one, greet_the_firm
from .matter import Matter
from .occasions import Occasion
from .parts import PartOf, sentence, still_interested


@dataclass(frozen=True, slots=True)
class Cue:
    """A line of a telephone script: `you` say it, or it is a `note` on what to do."""

    who: str
    key: str


def _said(*keys: str) -> tuple[Cue, ...]:
    return tuple(Cue("you", key) for key in keys)


def _note(key: str) -> tuple[Cue, ...]:
    return (Cue("note", key),)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of draft.

    `parts` has id, fact and text of each part in its order. `called_for` says when it is due,
    `step` which step it is for: once that is ticked it is due no more. `subject` is a key of the
    words, or chooses one. `call` is what to say on the telephone instead; empty where nobody calls.
    """

    id: str
    parts: tuple[tuple[str, str, PartOf], ...]
    called_for: Occasion = occasions.never
    step: str = ""
    subject: str | Callable[[Matter], str] = ""
    greeting: Callable[[Matter], str] = greet_one
    closing: Callable[[Matter, str], str] = close
    call: tuple[Cue, ...] = ()
    per_person: bool = False
    """One is written to each person met."""
    to_consultant: bool = False
    """It goes to the consultant of the firm, and not to the employer."""
    is_letter: bool = False
    """It is printed on one page (S-25) and proofread (S-26); the others are emails."""
    names_day: bool = True
    """It says on which day the interview was."""
    before_too: bool = False
    """It has something to say before the interview is held as well."""
    longest_words: int | None = None
    """From how many words on it is long; None where nobody counts. The guide says about 150 for a
    thank-you: half as much again is no fault of form, and greeting and signature count too."""
    reports: bool = False
    """It has something in it that was heard in the room (S-24)."""
    thanks: bool = False
    """It is there to thank (S-13, S-30)."""
    asks: bool = False
    """It is there to ask something, and has a question in it (S-16)."""


_STILL = ("interest", "S-16", still_interested("interest"))
_STILL_UNCHANGED = ("interest", "S-16", still_interested("interest.again"))
_OUTLOOK = ("outlook", "S-16", sentence("outlook"))
_FAREWELL = ("wish", "S-29", sentence("farewell"))
_CALL_AGAIN = _note("call.listen") + _said("call.more", "call.wait")

_KINDS = (
    Kind(
        id="thank-you",
        parts=(
            ("context", "S-13", parts.opening),
            ("motivation", "S-14", parts.motivation),
            ("application", "S-14", parts.application),
            ("news", "S-15", parts.news),
            ("question", "S-03", parts.closing_question),
            ("outlook", "S-14", parts.outlook),
        ),
        called_for=occasions.fresh,
        step="send-thank-you",
        call=_said("call.thanks", "call.goodbye"),
        per_person=True,
        longest_words=200,
        reports=True,
        thanks=True,
    ),
    Kind(
        id="follow-up",
        parts=(
            ("context", "S-16", sentence("follow-up.context")),
            _STILL,
            ("question", "S-17", sentence("follow-up.question")),
            _OUTLOOK,
        ),
        called_for=occasions.silence,
        step="follow-up",
        subject="meeting.subject",
        call=_said("call.interest") + _CALL_AGAIN,
        asks=True,
    ),
    Kind(
        id="missed-promise",
        parts=(
            ("context", "S-18", sentence("missed-promise.context", "promised")),
            _STILL,
            ("question", "S-18", sentence("missed-promise.question")),
            _OUTLOOK,
        ),
        called_for=occasions.promise_passed,
        step="follow-up",
        subject="meeting.subject",
        call=_said("call.promised") + _CALL_AGAIN,
        asks=True,
    ),
    Kind(
        id="second-reminder",
        parts=(
            ("context", "S-16", sentence("second-reminder.context")),
            _STILL_UNCHANGED,
            ("question", "S-16", sentence("second-reminder.question")),
            _OUTLOOK,
        ),
        called_for=occasions.first_week_after_following_up,
        step="second-reminder",
        subject="meeting.subject",
        call=_said("call.again") + _CALL_AGAIN,
        asks=True,
    ),
    Kind(
        id="last-reminder",
        parts=(
            ("context", "S-16", sentence("last-reminder.context")),
            _STILL_UNCHANGED,
            ("question", "S-16", sentence("last-reminder.question")),
            ("wish", "S-16", sentence("another-job")),
        ),
        called_for=occasions.later_after_following_up,
        subject="meeting.subject",
        call=_said("call.last") + _note("call.listen") + _said("call.goodbye"),
    ),
    Kind(
        id="cover-letter",
        parts=(
            ("context", "S-24", parts.letter_context),
            ("motivation", "S-24", parts.letter_motivation),
            ("discussed", "S-24", parts.discussed),
            ("tasks", "S-24", parts.tasks),
            ("culture", "S-24", parts.culture),
            ("outlook", "S-24", sentence("cover-letter.outlook")),
        ),
        called_for=occasions.letter_asked,
        step="write-cover-letter",
        subject="meeting.subject",
        greeting=greet_a_pair,
        closing=close_a_letter,
        is_letter=True,
        reports=True,
    ),
    Kind(
        id="offer-thanks",
        parts=(
            ("thanks", "X-40", sentence("offer-thanks.context")),
            ("question", "X-40", parts.offer_answer),
            _OUTLOOK,
        ),
        called_for=occasions.outcome_is(Outcome.OFFER),
        step="thank-for-offer",
        subject="offer.subject",
        names_day=False,
        asks=True,
    ),
    Kind(
        id="offer-time",
        parts=(
            ("thanks", "X-41", sentence("offer-time.context")),
            ("question", "X-41", sentence("offer-time.question")),
            _OUTLOOK,
        ),
        called_for=occasions.outcome_is(Outcome.OFFER),
        step="ask-for-time",
        subject="offer.subject",
        call=_said("call.time") + _note("call.listen") + _said("call.goodbye"),
        names_day=False,
        asks=True,
    ),
    Kind(
        id="offer-accept",
        parts=(
            ("decision", "X-46", sentence("offer-accept.decision")),
            ("question", "X-46", sentence("offer-accept.question")),
            ("outlook", "X-46", sentence("offer-accept.outlook")),
        ),
        called_for=occasions.outcome_is(Outcome.OFFER),
        step="accept-offer",
        names_day=False,
    ),
    Kind(
        id="offer-decline",
        parts=(
            ("decision", "X-43", sentence("offer-decline.decision")),
            ("thanks", "X-43", sentence("thanks.hard")),
            _FAREWELL,
        ),
        called_for=occasions.outcome_is(Outcome.OFFER),
        step="decline-offer",
        subject="offer.subject",
        names_day=False,
    ),
    Kind(
        id="first-choice",
        parts=(
            ("context", "X-42", sentence("first-choice.context")),
            ("interest", "X-42", sentence("first-choice.interest")),
            ("question", "X-42", sentence("first-choice.question")),
            _OUTLOOK,
        ),
        asks=True,
    ),
    Kind(
        id="other-offer",
        parts=(
            ("decision", "S-29", sentence("other-offer.decision", before="other-offer.before")),
            ("thanks", "S-29", sentence("thanks.hard", before="thanks.invited")),
            _FAREWELL,
        ),
        called_for=occasions.outcome_is(Outcome.ACCEPTED_ELSEWHERE),
        step="tell-other-offer",
        call=_said("call.offer") + _note("call.no-details") + _said("call.goodbye"),
        names_day=False,
        before_too=True,
    ),
    Kind(
        id="after-refusal",
        parts=(
            ("thanks", "S-30", sentence("after-refusal.thanks")),
            ("reasons", "S-31", parts.reasons),
            ("wish", "S-30", sentence("another-job")),
        ),
        called_for=occasions.outcome_is(Outcome.REFUSAL),
        step="thank-after-refusal",
        subject=parts.after_refusal_subject,
        names_day=False,
        thanks=True,
    ),
    Kind(
        id="withdraw",
        parts=(
            ("decision", "S-29", sentence("withdraw.decision", before="withdraw.before")),
            ("thanks", "S-29", sentence("thanks.others", before="thanks.invited")),
            _FAREWELL,
        ),
        names_day=False,
        before_too=True,
    ),
    Kind(
        id="consultant",
        parts=(
            ("context", THROUGH_A_FIRM, parts.report),
            ("report", THROUGH_A_FIRM, parts.how_it_went),
            ("next", THROUGH_A_FIRM, parts.what_comes_next),
            ("question", THROUGH_A_FIRM, parts.to_the_consultant),
            ("outlook", THROUGH_A_FIRM, sentence("outlook", before="consultant.before.outlook")),
        ),
        called_for=occasions.through_a_firm,
        step="talk-to-consultant",
        greeting=greet_the_firm,
        to_consultant=True,
        asks=True,
        before_too=True,
    ),
)

KINDS = MappingProxyType({kind.id: kind for kind in _KINDS})
"""Every kind by its id, in the order of the page."""
