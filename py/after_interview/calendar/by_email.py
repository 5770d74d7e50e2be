"""The dates of an interview as an email to oneself, for where no file comes: a link to press."""

from collections.abc import Iterable

from ..letters.sending import fits, mailto
from .entries import Event, Setting
from .words import filled


def dates_by_email(events: Iterable[Event], setting: Setting) -> str:
    """A link for an email that lists what is called for, with its days, and is addressed to nobody.

    Empty where nothing is, or where mail programs would not take it whole.
    """
    called_for = [event for event in events if not event.cancelled]
    if not called_for:
        return ""
    text = "\n\n".join(f"{event.summary}\n{_days(event, setting)}" for event in called_for)
    link = mailto("", setting.words["calendar"]["email"], text)
    return link if fits(link) else ""


def _days(event: Event, setting: Setting) -> str:
    """The days of an event in words, both inclusive."""
    first, last = setting.named(event.window.first), setting.named(event.window.last)
    if first == last:
        return first
    return filled(setting.words["calendar"]["span"], first=first, last=last)
