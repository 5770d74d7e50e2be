"""The dates of a plan for a calendar program: events, an iCalendar file, links to web calendars.

Windows include their last day. Here alone it is known that iCalendar, and the web calendars too,
name the day after it (DTEND is exclusive).
"""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from ..dates import ONE_DAY
from ..model import Moment, Outcome, Status, Window
from ..plain_text import one_line
from ..schedule import Plan, PlannedStep
from ..timing import promise_counts
from .words import Words, filled

if TYPE_CHECKING:
    import icalendar

PRODUCT = "-//After the interview//after-interview//EN"
RINGS_AT = dt.time(9)
PROMISED = "promised"
"""What the entry of the promised date is called, in the place of a step's id."""

LONGEST_IN_A_LINK = 200
"""Characters of a name that a web link takes: web calendars refuse addresses that are too long."""

_COUNTING_FROM = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_GOOGLE = "https://calendar.google.com/calendar/render"
_OUTLOOK = "https://outlook.live.com/calendar/0/deeplink/compose"
_CALLED_OFF = (Status.DONE, Status.NOT_NEEDED)

_NOT_IN_A_FILE_NAME = re.compile(r"[\W_]+")
_LONGEST_FILE_NAME = 60


@dataclass(frozen=True, slots=True)
class Event:
    """One step of one interview as an all-day event over `window`, both its days inclusive.

    `interview` and `step` are ids. The window reaches to the best day, where that comes after the
    days in which the step is to be done. `cancelled`: the step is done, or not needed any more.
    `alarm` is the local moment at which it rings, None where no good one is left.
    """

    interview: str
    step: str
    window: Window
    summary: str
    description: str
    url: str
    cancelled: bool
    alarm: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Setting:
    """What events are told in: the site's address with its last slash, words, and days in words.

    `days` has how the reader's language writes a day, by YYYY-MM-DD; a missing one stays so. `now`
    is the local time of the export. `exported` are the ids of the steps that an earlier file of
    this device had, by interview.
    """

    site: str
    words: Words
    days: Mapping[str, str]
    now: dt.time = dt.time.min
    exported: Mapping[str, Collection[str]] = field(default_factory=dict)

    def named(self, day: dt.date) -> str:
        """How the reader's language writes a day."""
        return self.days.get(day.isoformat(), day.isoformat())


def events_of(interview: str, plan: Plan, setting: Setting) -> list[Event]:
    """An event for each step of `plan` that is called for on a day, and for the promised date.

    What is done or not needed any more is there, as cancelled, only where an earlier file had it.
    What is to be asked at the interview itself is left out from that day on, and so is what comes
    after a step that has to wait itself.
    `interview` is the id under which the interview is kept. Names and words are taken without
    line breaks and control characters, which could end a line of a file.
    """
    company = entry_line(plan.interview.company) or entry_line(plan.interview.role)
    exported = setting.exported.get(interview, ())
    steps = [
        _event(interview, step, step.window, step.best_day, company, plan, setting)
        for step in plan.steps.values()
        if step.window and step.best_day and not _has_come(step, step.window, plan.today)
        if not _is_far_off(step, plan)
    ]
    promised = _promised(interview, plan, company, setting)
    found = [*steps, promised] if promised else steps
    return [event for event in found if not event.cancelled or event.step in exported]


def _event(  # noqa: PLR0913, PLR0917 - what an entry is made of
    interview: str,
    step: PlannedStep,
    window: Window,
    best: dt.date,
    company: str,
    plan: Plan,
    setting: Setting,
) -> Event:
    whole = Window(window.first, max(window.last, best))
    return Event(
        interview=interview,
        step=step.id,
        window=whole,
        summary=_summary(setting.words["titles"][step.id], company, setting),
        description=_description(step, best, setting),
        url=_url(step.page, setting),
        cancelled=step.status in _CALLED_OFF,
        alarm=_alarm_on(best, whole.last, plan.today, setting.now),
    )


def _is_far_off(step: PlannedStep, plan: Plan) -> bool:
    return step.waits_for != "" and plan.steps[step.waits_for].waits_for != ""


def _promised(interview: str, plan: Plan, company: str, setting: Setting) -> Event | None:
    """The entry of the date by which an answer was promised; cancelled once there is one."""
    day = plan.interview.promised
    if day is None or not promise_counts(plan.interview):
        return None
    page = plan.steps["follow-up"].page
    words = setting.words["calendar"]
    return Event(
        interview=interview,
        step=PROMISED,
        window=Window(day, day),
        summary=_summary(words["promised"], company, setting),
        description="\n".join(
            map(
                entry_line,
                (words["promised.how"], filled(words["more"], link=_url(page, setting))),
            )
        ),
        url=_url(page, setting),
        cancelled=plan.interview.outcome is not Outcome.WAITING,
        alarm=_alarm_on(day, day, plan.today, setting.now),
    )


def _alarm_on(best: dt.date, last: dt.date, today: dt.date, now: dt.time) -> dt.datetime | None:
    """Nine o'clock on the best day; the next nine o'clock where that has gone by.

    None where the window has closed by then.
    """
    next_ring = today if now < RINGS_AT else today + ONE_DAY
    day = max(best, next_ring)
    return dt.datetime.combine(day, RINGS_AT) if day <= last else None


def _has_come(step: PlannedStep, window: Window, today: dt.date) -> bool:
    """Whether a step is for the interview itself, and it is the day of that, or later.

    Nobody looks into a calendar while the talk ends, and a handful of past entries helps nobody.
    """
    return step.moment is Moment.BEFORE_YOU_LEAVE and today >= window.first


def _summary(title: str, company: str, setting: Setting) -> str:
    title = entry_line(title)
    if not company:
        return title
    sentence = setting.words["calendar"]["summary"]
    return entry_line(filled(sentence, title=title, company=company))


def _description(step: PlannedStep, best_day: dt.date, setting: Setting) -> str:
    words = setting.words
    reason = step.best_day_reason
    best = filled(
        words["calendar"]["best.because" if reason else "best"],
        day=setting.named(best_day),
        reason=words["reasons"][reason] if reason else "",
    )
    lines = (
        words["hows"][step.id],
        best,
        filled(words["calendar"]["more"], link=_url(step.page, setting)),
    )
    return "\n".join(map(entry_line, lines))


def _url(page: str, setting: Setting) -> str:
    return entry_line(setting.site + page)


def entry_line(text: str) -> str:
    """`text` on one line, and fit for a file: without halves of letters, which no encoding has.

    Nor with byte order marks, which some programs drop and some show.
    """
    whole = text.encode("utf-8", "replace").decode("utf-8").replace("\ufeff", "")
    # Before an N, the library would take a backslash for a line break.
    return one_line(whole).replace(r"\N", r"\n")


def sequence(stamp: dt.datetime, last: int = 0) -> int:
    """The whole seconds from the first of 2026 to `stamp`, in UTC, and more than `last`.

    A calendar program replaces an entry by one of a higher number: counted so, it rises from one
    export to the next on every device; `last` is that of the device's export before, which may
    have been in the same second, or by a clock that was ahead.
    """
    return max(last + 1, (stamp - _COUNTING_FROM) // dt.timedelta(seconds=1))


def calendar_file(
    events: Iterable[Event], stamp: dt.datetime, name: str, number: int | None = None
) -> str:
    """The events as an iCalendar file (RFC 5545) called `name`, written at `stamp`, in UTC.

    Each event's UID stays the same, so that a second import moves entries rather than doubling
    them; `number` is their SEQUENCE, that of `stamp` if None.
    The library comes with the pack "calendar".
    """
    from icalendar import Calendar, vText

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    # Of a name that is not in the standard the library does not know that it is text.
    calendar.add("x-wr-calname", vText(entry_line(name)))
    for event in events:
        calendar.add_component(_entry(event, stamp, sequence(stamp) if number is None else number))
    return str(calendar.to_ical(), "utf-8")


def _entry(event: Event, stamp: dt.datetime, number: int) -> "icalendar.Event":
    """One VEVENT: it takes none of the reader's time, and nobody is invited to it."""
    from icalendar import Event as Entry
    from icalendar import vDatetime

    entry = Entry()
    entry.add("uid", entry_line(f"{event.interview}.{event.step}@after-interview"))
    # As it is: made from a datetime it would need a database of time zones.
    entry.add("dtstamp", vDatetime(stamp))
    entry.add("sequence", number)
    entry.add("dtstart", event.window.first)
    entry.add("dtend", event.window.last + ONE_DAY)
    entry.add("summary", event.summary)
    entry.add("description", event.description)
    entry.add("url", event.url)
    entry.add("transp", "TRANSPARENT")
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    if event.alarm and not event.cancelled:
        entry.add_component(_alarm(event, event.alarm))
    return entry


def _alarm(event: Event, at: dt.datetime) -> "icalendar.Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.summary)
    alarm.add("trigger", at - dt.datetime.combine(event.window.first, dt.time.min))
    return alarm


def google_link(event: Event) -> str:
    """The page of Google's calendar on which the reader may add the event."""
    first, end = (day.strftime("%Y%m%d") for day in _days(event))
    return _link(
        _GOOGLE,
        action="TEMPLATE",
        text=_short(event.summary),
        dates=f"{first}/{end}",
        details=event.description,
        trp="false",  # free time, as TRANSP has it in the file
    )


def outlook_link(event: Event) -> str:
    """The page of Outlook's calendar on which the reader may add the event."""
    first, end = (day.isoformat() for day in _days(event))
    return _link(
        _OUTLOOK,
        path="/calendar/action/compose",
        rru="addevent",
        subject=_short(event.summary),
        startdt=first,
        enddt=end,
        allday="true",
        body=event.description,
    )


def _days(event: Event) -> tuple[dt.date, dt.date]:
    return event.window.first, event.window.last + ONE_DAY


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_IN_A_LINK else f"{text[: LONGEST_IN_A_LINK - 1]}…"


def _link(address: str, **parameters: str) -> str:
    # Outlook shows a plus as it is: a space has to be %20.
    return f"{address}?{urlencode(parameters, quote_via=quote, safe='')}"


def file_name(company: str, step: str = "") -> str:
    """What to call the file of one interview, or of one step of it: `example-s-a.ics`."""
    whole = entry_line(f"{company[:_LONGEST_FILE_NAME]} {step}").casefold()
    words = _NOT_IN_A_FILE_NAME.sub("-", whole).strip("-")
    return f"{words or 'after-interview'}.ics"
