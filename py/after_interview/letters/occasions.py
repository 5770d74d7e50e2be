"""Occasions: what calls for a kind of draft on a given day, as things then stand."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..model import Interview, Outcome
from ..rules import RULES
from ..timing import promise_counts
from ..working_week import ANYWHERE

A_WEEK = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Situation:
    """An interview on the local date `today`; `done` has the ticked steps, each with its tick."""

    interview: Interview
    done: Mapping[str, str]
    today: dt.date


Occasion = Callable[[Situation], bool]


def never(_situation: Situation) -> bool:
    """Nothing calls for it: its writer decides."""
    return False


def outcome_is(*outcomes: Outcome) -> Occasion:
    """One of these outcomes, of which the employer is told by the candidate, and not by a firm."""
    return lambda at: at.interview.outcome in outcomes and not at.interview.write_to_firm


waiting = outcome_is(Outcome.WAITING)
still_on = outcome_is(Outcome.WAITING, Outcome.NEXT_ROUND)


def is_to_come(interview: Interview, today: dt.date) -> bool:
    """Whether the interview is on a later day, and nothing says that it was held already."""
    later = interview.day is not None and today < interview.day
    return later and interview.outcome in (Outcome.WAITING, Outcome.NEXT_ROUND)


def _was_held(at: Situation) -> bool:
    return not is_to_come(at.interview, at.today)


def through_a_firm(at: Situation) -> bool:
    """A firm stands in between, and there is no offer yet to talk about."""
    firm = bool(at.interview.firm.strip())
    return firm and _was_held(at) and at.interview.outcome is not Outcome.OFFER


def letter_asked(at: Situation) -> bool:
    """They asked for a letter (S-20)."""
    return still_on(at) and _was_held(at) and at.interview.letter_asked


def fresh(at: Situation) -> bool:
    """The interview is over, as far as is known, and it is not yet time to follow up (S-11)."""
    return still_on(at) and _was_held(at) and not is_silence(at.interview, at.today)


def silence(at: Situation) -> bool:
    """Nothing was promised, and the day to follow up has come (S-17)."""
    return _silent(at) and not promise_counts(at.interview)


def promise_passed(at: Situation) -> bool:
    """A promised date has passed in silence (S-18)."""
    return _silent(at) and promise_counts(at.interview)


def first_week_after_following_up(at: Situation) -> bool:
    """A week has passed since the first reminder, but not two."""
    return waiting(at) and A_WEEK <= _since_following_up(at) < 2 * A_WEEK


def later_after_following_up(at: Situation) -> bool:
    """Two weeks have passed since the first reminder."""
    return waiting(at) and _since_following_up(at) >= 2 * A_WEEK


def is_silence(interview: Interview, today: dt.date) -> bool:
    """Whether the day to follow up has come."""
    window = RULES["follow-up"].timing(interview, ANYWHERE).window
    return window is not None and today >= window.first


def _silent(at: Situation) -> bool:
    return waiting(at) and is_silence(at.interview, at.today)


def _since_following_up(at: Situation) -> dt.timedelta:
    """How long ago the first reminder was ticked; nothing where it was not."""
    try:
        return at.today - dt.date.fromisoformat(at.done.get("follow-up", "")[:10])
    except ValueError:
        return dt.timedelta()
