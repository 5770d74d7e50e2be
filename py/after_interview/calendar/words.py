"""The words of calendar entries and of the log, in English; a host hands in those of its language.

Words come in groups: `titles`, `hows` and `reasons` of steps, `outcomes`, and the two tables here.
"""

import re
from collections.abc import Mapping

from ..words import FIELDS, N_, OUTCOMES, REASONS, STEPS

CALENDAR = {
    "name": N_("After the interview"),
    "promised": N_("They promised an answer by today"),
    "promised.how": N_("If nothing comes today, wait two days, then follow up."),
    "summary": N_("{title}: {company}"),
    "best": N_("Best day: {day}."),
    "best.because": N_("Best day: {day}, {reason}."),
    "more": N_("More about it: {link}"),
    "email": N_("Dates after the interview"),
    "span": N_("{first} to {last}"),
}

LOG = {
    "day": N_("Date"),
    "time": N_("Time"),
    "company": FIELDS["company"],
    "role": FIELDS["role"],
    "what": N_("What was done"),
    "detail": N_("Details"),
    "interview": N_("Interview"),
    "outcome": FIELDS["outcome"],
}
"""The heads of the log's columns, and what is done besides the steps."""

WORDS: Mapping[str, Mapping[str, str]] = {
    "titles": {key: step.title for key, step in STEPS.items()},
    "hows": {key: step.how for key, step in STEPS.items()},
    "reasons": REASONS,
    "outcomes": OUTCOMES,
    "calendar": CALENDAR,
    "log": LOG,
}

Words = Mapping[str, Mapping[str, str]]
_NAME = re.compile(r"\{([a-z]+)\}")


def spoken(given: Words) -> Words:
    """All groups of words: those that are `given`, and English where one is missing."""
    return {group: {**texts, **given.get(group, {})} for group, texts in WORDS.items()}


def filled(sentence: str, **parts: str) -> str:
    """`sentence` with its {names} replaced; a name that no part has stays as it is."""
    return _NAME.sub(lambda name: parts.get(name[1], name[0]), sentence)
