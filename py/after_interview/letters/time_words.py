"""Words for when the interview was that no longer fit: “this afternoon” in a draft sent next day.

A draft that follows the notes says the right ones on every day. One that its reader has edited
keeps its words, so they are looked at again on the day it is sent.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..model import Interview
from ..plain_text import one_line
from .matter import Say, when_key

LATE = dt.time(16)
"""From when on an interview may have been “last night” on the day after."""

_SAID = ("when.morning", "when.afternoon", "when.today", "when.yesterday")
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_LAST = re.compile(rf"\b(?:last|this past) ({'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)
_MET_LAST = re.compile(
    r"\b(?:thank you(?: so much| very much)? for|thanks for|(?:we|i) (?:met|spoke|talked)|met you"
    r"|meet(?:ing)? you|our (?:interview|conversation|meeting|talk)|the interview)"
    rf"(?: (?!about)\w+){{0,4}},? (?:last|this past) (?:{'|'.join(_WEEKDAYS)})\b",
    re.IGNORECASE,
)
_PART_OF_YESTERDAY = re.compile(r"\byesterday(?: (?:morning|afternoon|evening))?\b", re.IGNORECASE)
_NIGHT = re.compile(r"\blast (?:night|evening)\b", re.IGNORECASE)
_MET_AT_NIGHT = re.compile(
    r"\b(?:thank(?:s| you)(?: \w+){0,3} for|we (?:met|spoke|talked)|met you|meet(?:ing)? you"
    r"|seeing (?:me|you)|the interview)(?: (?!about\b)[\w’'-]+){0,6} last (?:night|evening)\b",
    re.IGNORECASE,
)
_EVENING = re.compile(r"\b(?:this evening|tonight)\b", re.IGNORECASE)
_ABOUT_THE_MEETING = re.compile(
    r"\b(?:met|meet(?:ing)?|interview|conversation|talk(?:ed|ing)?|spoke|speaking|discuss\w*|thank\w*"
    r"|your time|an hour|took|showed|seeing|saw|visit|call)\b",
    re.IGNORECASE,
)
_ABOUT_LATER = re.compile(
    r"\b(?:reach me|call me|available|free|i am (?:writing|calling)|i write|i will|i can"
    r"|tell you)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


@dataclass(frozen=True, slots=True)
class StaleWord:
    """Words that do not fit the day of sending, where they stand, and those that do."""

    found: str
    mend: str
    begin: int
    end: int


def stale_time_words(  # noqa: PLR0913 - what the words are right for
    text: str,
    interview: Interview,
    today: dt.date,
    *,
    days: Mapping[str, str] = MappingProxyType({}),
    words: Mapping[str, str] = MappingProxyType({}),
    now: dt.time | None = None,
) -> tuple[StaleWord, ...]:
    """The words in a draft for when the interview was that are wrong on the local date `today`.

    `now` is the local time: before the time that was noted, an interview of today was “today”.

    `days` and `words` are as for a draft. Words that fit the day of the answer are not stale, nor
    is what a sentence says about something else than the meeting.
    """
    day = interview.day
    if day is None or day > today:
        return ()
    say = Say(words, plain=False)
    named = one_line(days.get(day.isoformat(), "")) or day.isoformat()
    right = say(when_key(day, interview.time, today, now), day=named)
    fitting = {right.casefold()}
    if interview.outcome_day is not None and interview.outcome_day <= today:
        fitting.add(say(when_key(interview.outcome_day, None, today), day=named).casefold())
    return tuple(
        StaleWord(found[0], right, found.start(), found.end())
        for found in _mentioned(text, say, english="when.today" not in words)
        if not _fits(found[0].casefold(), fitting, day, today, interview.time)
        or _is_of_another_day(text, found, day)
    )


def _mentioned(text: str, say: Say, *, english: bool) -> Iterator[re.Match[str]]:
    """Where a text says when, in the order of the text; in English, of sentences on the meeting."""
    said = "|".join(re.escape(say(key)) for key in _SAID)
    known = re.compile(rf"(?<!\w)(?:{said})(?!\w)", re.IGNORECASE)
    patterns = (known, _LAST, _PART_OF_YESTERDAY, _EVENING) if english else (known,)
    found: dict[int, re.Match[str]] = {}
    for sentence in _SENTENCE.finditer(text):
        if english and not _is_about_the_meeting(sentence[0]):
            continue
        for pattern in patterns:
            for mention in pattern.finditer(text, sentence.start(), sentence.end()):
                found[mention.start()] = mention
        for met in (
            _MET_AT_NIGHT.finditer(text, sentence.start(), sentence.end()) if english else ()
        ):
            for mention in _NIGHT.finditer(text, met.start(), met.end()):
                found[mention.start()] = mention
    yield from (found[place] for place in sorted(found))


def _is_of_another_day(text: str, found: re.Match[str], day: dt.date) -> bool:
    """Whether “last Friday” says when the meeting was, and it was on another day of the week."""
    weekday = found[0].casefold().rsplit(maxsplit=1)[-1]
    met = (said.end() for said in _MET_LAST.finditer(text))
    return weekday in _WEEKDAYS and weekday != _WEEKDAYS[day.weekday()] and found.end() in met


def _is_about_the_meeting(sentence: str) -> bool:
    return bool(_ABOUT_THE_MEETING.search(sentence)) and not _ABOUT_LATER.search(sentence)


def _fits(said: str, fitting: set[str], day: dt.date, today: dt.date, time: dt.time | None) -> bool:
    first = said.split(maxsplit=1)[0]
    last = said.rsplit(maxsplit=1)[-1]
    if last in _WEEKDAYS:
        # Another weekday is another matter; of the same, the last one is less than a week ago.
        return _WEEKDAYS[day.weekday()] != last or 0 < (today - day).days <= len(_WEEKDAYS)
    if first == "yesterday":
        return "yesterday" in fitting
    if first == "last":
        late = time is None or time >= LATE
        return late and day == today - dt.timedelta(days=1)
    if last in ("evening", "tonight"):
        return day == today
    return said in fitting
