"""The message that goes with a link: to the candidate by name, in the tense of the day."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..dates import parse_day
from ..letters.sending import fits, mailto
from ..plain_text import one_line

_PLACE = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True, slots=True)
class Message:
    """A message ready to be sent: `mailto` opens a mail program with it, if it `fits`.

    `misses`: what was typed as the candidate's address is none, so the email has no recipient.
    `over`: whether the interview is; None without its date.
    """

    subject: str
    paragraphs: tuple[str, ...]
    mailto: str
    fits: bool
    misses: bool = False
    over: bool | None = None


@dataclass(frozen=True, slots=True)
class Addressee:
    """The candidate, as far as the firm has typed: both may be empty."""

    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Spoken:
    """The language: the words of message_words.py in it, and days in words by YYYY-MM-DD."""

    words: Mapping[str, str]
    days: Mapping[str, str]


def message_with(
    link: str,
    fields: Mapping[str, str],
    to: Addressee,
    now: dt.datetime,
    spoken: Spoken,
) -> Message:
    """The message that brings `link`, which has these `fields`, to a candidate.

    Before the interview it wishes luck, afterwards it asks how it was; either way it asks to be
    told before the candidate writes to anybody. `now` is local: on the day itself, the hour says.
    """
    day = parse_day(fields.get("day", ""), "day")
    name = one_line(to.name)
    sender = ", ".join(filter(None, [fields.get("consultant", ""), fields.get("firm", "")]))
    parts = {
        "name": name,
        "company": fields.get("company", ""),
        "day": spoken.days.get(day.isoformat(), day.isoformat()) if day else "",
        "link": link,
        "consultant": sender,
    }
    tense = _tense(day, fields.get("time", ""), now)
    keys = (
        "greeting" if name else "greeting.nobody",
        tense,
        "link",
        "close" if sender else "close.nobody",
    )
    subject, *paragraphs = (
        _PLACE.sub(lambda found: parts.get(found[1], found[0]), spoken.words[key])
        for key in ("subject", *keys)
    )
    mail = mailto(to.address, subject, "\n\n".join(paragraphs))
    misses = bool(to.address.strip()) and not mail.partition("?")[0].removeprefix("mailto:")
    over = tense in {"over", "past"} if day else None
    return Message(subject, tuple(paragraphs), mail, fits(mail), misses, over)


def _tense(day: dt.date | None, time: str, now: dt.datetime) -> str:
    """The sentence about an interview that is to come, today, over, or not dated."""
    if day is None:
        return "undated"
    if day == now.date():
        return "today" if time >= now.time().isoformat("minutes") or not time else "over"
    return "ahead" if day > now.date() else "past"
