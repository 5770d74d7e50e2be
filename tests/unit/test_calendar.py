"""Dates for a calendar program: what they say, and that three readers of the file agree on it."""

import datetime as dt
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from after_interview import RULES, Outcome, Window
from after_interview.calendar.entries import (
    LONGEST_IN_A_LINK,
    Event,
    Setting,
    calendar_file,
    entry_line,
    events_of,
    file_name,
    google_link,
    outlook_link,
    sequence,
)
from after_interview.calendar.words import spoken
from tests.unit.calendars import Alarm, Entry, by_ical_js, by_the_standard, by_vobject
from tests.unit.examples import BEFORE_YOU_LEAVE, FRIDAY, day, days, planned

SITE = "https://example.com/"
STAMP = dt.datetime(2026, 2, 27, 10, 0, 30, tzinfo=dt.UTC)
SECONDS = 60 * (57 * 24 * 60 + 10 * 60) + 30
"""From the first of January to the stamp."""

ENGLISH = Setting(SITE, spoken({}), {})
FILED = Setting(SITE, spoken({}), {}, exported={"a1": [*RULES, "promised"]})
"""After a file that had everything."""
FOLLOW_UP = "Use the channel they named. Two reminders at most, a week apart."

HOSTILE = [
    'a, b; c \\ d: "e" \\n \\, \\;',
    "C:\\New\\Nice",
    "Example\r\nATTENDEE:mailto:somebody@example.com",
    "Example\nEND:VEVENT\nBEGIN:VEVENT",
    "Example\rX:1\x0b\x0c\x1c\x85\u2028\u2029Y:2",
    "\x00\x01\x07\x1b\x7f",
    "\ud800 half a letter \udfff",
    "é" * 200,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 100,
    "שלום עולם \u202eabc\u202c",
    "x" * 10_000,
    "wörter und " * 1_000,
    "\\" * 300,
    ";" * 300,
    "  \t spaces \u00a0 ",
    "{company} {title} {link}",
    "BEGIN:VALARM",
    "=cmd|' /C calc'!A0",
]


def events(today: dt.date = FRIDAY, setting: Setting = ENGLISH, **details: Any) -> list[Event]:
    """The events of the interview with `details` of it changed, of Example S.A."""
    details = {"company": "Example S.A.", **details}
    return events_of("a1", planned(today, **details), setting)


def event(step: str = "follow-up", **details: Any) -> Event:
    (found,) = [event for event in events(**details) if event.step == step]
    return found


def written(*events: Event, stamp: dt.datetime = STAMP) -> str:
    return calendar_file(events, stamp, "After the interview")


def expected(event: Event) -> Entry:
    """What any reader has to find in the file for an event."""
    midnight = dt.datetime.combine(event.window.first, dt.time())
    rings = event.alarm and Alarm(
        "DISPLAY", event.summary, (event.alarm - midnight).total_seconds()
    )
    return Entry(
        uid=f"{event.interview}.{event.step}@after-interview",
        sequence=SECONDS,
        stamp="2026-02-27T10:00:30Z",
        first=event.window.first.isoformat(),
        end=(event.window.last + dt.timedelta(days=1)).isoformat(),
        summary=event.summary,
        description=event.description,
        url=event.url,
        transp="TRANSPARENT",
        status="CANCELLED" if event.cancelled else "CONFIRMED",
        alarms=(rings,) if rings and not event.cancelled else (),
    )


# What an event says


def test_an_event_spans_the_window_of_its_step() -> None:
    assert event().window == Window(day("03-06"), day("03-09"))


def test_an_event_reaches_to_a_best_day_after_the_window() -> None:
    assert event(promised=day("03-05")).window == Window(day("03-07"), day("03-09"))


def test_every_step_with_a_window_has_an_event_and_no_other() -> None:
    plan = planned(day("02-26"))
    dated = [key for key, step in plan.steps.items() if step.window and step.applies]
    dated.remove("close-no-answer")  # it waits for what waits itself
    assert [event.step for event in events_of("a1", plan, ENGLISH)] == dated
    assert "keep-looking" not in dated
    assert "tell-other-offer" not in dated
    assert events(day=None) == []


def test_what_is_asked_at_the_interview_has_an_event_until_its_day() -> None:
    before = [event.step for event in events(day("02-26"))]
    assert before[:5] == list(BEFORE_YOU_LEAVE)
    assert [event.step for event in events(FRIDAY)] == before[5:]
    assert [event.step for event in events(day("03-20"))] == before[5:]


@pytest.mark.parametrize(
    ("details", "summary"),
    [
        ({}, "Follow up if you hear nothing: Example S.A."),
        ({"role": "Accountant"}, "Follow up if you hear nothing: Example S.A."),
        ({"company": "", "role": "Accountant"}, "Follow up if you hear nothing: Accountant"),
        ({"company": " "}, "Follow up if you hear nothing"),
    ],
)
def test_an_event_is_called_by_its_step_and_the_company(
    details: dict[str, str], summary: str
) -> None:
    assert event(**details).summary == summary


def test_an_event_says_what_to_do_which_day_is_best_and_where_to_read_more() -> None:
    assert event().description.split("\n") == [
        FOLLOW_UP,
        "Best day: 2026-03-06.",
        "More about it: https://example.com/guide/follow-up/",
    ]
    assert event().url == "https://example.com/guide/follow-up/"


def test_a_best_day_that_is_not_the_first_has_its_reason_and_days_their_words() -> None:
    setting = Setting(SITE, spoken({}), {"2026-03-09": "Monday 9 March"})
    found = event(setting=setting, holidays=days("2026-03-06"))
    assert found.description.split("\n")[1] == (
        "Best day: Monday 9 March, because the days before it are a weekend and public holidays."
    )


def test_an_event_speaks_the_words_it_is_given_and_english_for_the_rest() -> None:
    words = {
        "titles": {"follow-up": "Nachfragen"},
        "hows": {"follow-up": "Kurz und freundlich."},
        "calendar": {"summary": "{company} – {title}", "more": "Mehr: {link} {unknown}"},
    }
    setting = Setting(SITE, spoken(words), {})
    found = event(setting=setting)
    assert found.summary == "Example S.A. – Nachfragen"
    assert found.description.split("\n") == [
        "Kurz und freundlich.",
        "Best day: 2026-03-06.",
        "Mehr: https://example.com/guide/follow-up/ {unknown}",
    ]
    assert (
        event("write-notes", setting=setting).summary == "Example S.A. – Write down what was said"
    )


def test_a_name_is_no_place_for_other_names() -> None:
    assert event(company="{title} {company}").summary.endswith(": {title} {company}")


@pytest.mark.parametrize(
    ("details", "cancelled"),
    [
        ({}, False),
        ({"today": day("03-20")}, False),
        ({"done": ("follow-up",)}, True),
        ({"outcome": Outcome.OFFER}, True),
    ],
)
def test_what_is_done_or_not_needed_is_called_off(details: dict[str, Any], cancelled: bool) -> None:  # noqa: FBT001
    assert event(setting=FILED, **details).cancelled is cancelled


# The file


def test_three_readers_find_what_the_events_say() -> None:
    found = events(done=("write-notes",), setting=FILED)
    file = written(*found)
    wanted = [expected(event) for event in found]
    assert {entry.status for entry in wanted} == {"CONFIRMED", "CANCELLED"}
    assert by_the_standard(file) == wanted
    assert by_vobject(file) == wanted
    assert by_ical_js(file) == [wanted]


def test_three_readers_agree_on_hostile_names() -> None:
    found = [event(company=name) for name in HOSTILE]
    files = [written(event) for event in found]
    wanted = [[expected(event)] for event in found]
    assert [by_the_standard(file) for file in files] == wanted
    assert [by_vobject(file) for file in files] == wanted
    assert by_ical_js(*files) == wanted


@given(st.text() | st.text(alphabet="\\,;:nN\r\n \u00e9\U0001f600", min_size=50, max_size=300))
@example("\\N")
@example("a\u0300" * 40)
def test_any_name_makes_a_file_that_keeps_to_the_standard(name: str) -> None:
    found = event(company=name, role=name)
    assert by_the_standard(written(found)) == [expected(found)]


@given(st.text())
@example("\ufeff")
def test_any_words_and_address_make_a_file_that_keeps_to_the_standard(text: str) -> None:
    words = {group: dict.fromkeys(texts, text) for group, texts in spoken({}).items()}
    setting = Setting(f"{SITE}{text}", spoken(words), {"2026-03-06": text})
    found = event(setting=setting)
    assert by_the_standard(calendar_file([found], STAMP, text)) == [expected(found)]


def test_a_name_is_kept_whole() -> None:
    assert "x" * 10_000 in by_the_standard(written(event(company="x" * 10_000)))[0].summary


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Claire\r\nWeber", "Claire Weber"),
        (" a\tb \u00a0 c ", "a b c"),
        ("a\x00b\u2028c\x85d", "a b c d"),
        ("\ud800", "?"),
        ("\ufeffExample\ufeff S.A.", "Example S.A."),
        ("\u202e\u05d0 \U0001f600", "\u202e\u05d0 \U0001f600"),
        ("C:\\New", "C:\\new"),
    ],
)
def test_a_line_is_one_line(text: str, line: str) -> None:
    assert entry_line(text) == line


def test_a_second_export_names_the_same_entries_and_rises() -> None:
    found = events()
    later = STAMP + dt.timedelta(seconds=1)
    first, second = by_the_standard(written(*found)), by_the_standard(written(*found, stamp=later))
    assert [entry.uid for entry in first] == [entry.uid for entry in second]
    assert all(old.sequence < new.sequence for old, new in zip(first, second, strict=True))
    assert all(old.stamp < new.stamp for old, new in zip(first, second, strict=True))


def test_the_same_events_at_the_same_instant_give_the_same_file() -> None:
    assert written(*events()) == written(*events())


def test_two_interviews_have_entries_of_their_own() -> None:
    plan = planned(company="Example S.A.")
    both = [event for key in ("a1", "b2") for event in events_of(key, plan, ENGLISH)]
    assert len(by_the_standard(written(*both))) == len(both)


def test_a_clock_before_2026_counts_as_nothing() -> None:
    assert sequence(dt.datetime(1970, 1, 1, tzinfo=dt.UTC)) == 1
    assert sequence(dt.datetime(2026, 1, 1, 0, 1, 59, tzinfo=dt.UTC)) == 119


def alarms_of(found: list[Event]) -> dict[str, dt.datetime]:
    """When each entry of the file rings, as ical.js reads it."""
    (entries,) = by_ical_js(written(*found))
    return {
        entry.uid.split(".")[1].split("@")[0]: dt.datetime.fromisoformat(entry.first)
        + dt.timedelta(seconds=alarm.seconds)
        for entry in entries
        for alarm in entry.alarms
    }


def at_nine(text: str) -> dt.datetime:
    return dt.datetime.combine(day(text), dt.time(9))


def test_alarms_ring_at_nine_on_the_best_day() -> None:
    found = events(day("02-26"), promised=day("03-05"))
    assert alarms_of(found) == {
        **dict.fromkeys(BEFORE_YOU_LEAVE, at_nine("02-27")),
        "write-notes": at_nine("02-27"),
        "evaluate-yourself": at_nine("02-27"),
        "note-the-job": at_nine("02-27"),
        "send-thank-you": at_nine("02-27"),
        "follow-up": at_nine("03-09"),
        "second-reminder": at_nine("03-16"),
        "promised": at_nine("03-05"),
    }


def test_an_alarm_that_has_gone_by_when_the_file_is_saved_moves_on() -> None:
    evening = Setting(SITE, spoken({}), {}, now=dt.time(18, 40))
    rings = alarms_of(events(setting=evening))
    saved = dt.datetime.combine(FRIDAY, dt.time(18, 40))
    assert len(rings) == len(events(setting=evening)) == 6
    assert all(at > saved and at.time() == dt.time(9) for at in rings.values())
    assert rings["write-notes"] == at_nine("02-28")


def test_no_alarm_rings_once_a_window_is_over() -> None:
    rings = alarms_of(events(day("03-04")))
    assert set(rings) == {"follow-up", "second-reminder"}


def test_the_promised_date_has_an_entry_until_there_is_an_answer() -> None:
    found = event("promised", promised=day("03-05"))
    assert found.window == Window(day("03-05"), day("03-05"))
    assert found.summary == "They promised an answer by today: Example S.A."
    assert by_the_standard(written(found)) == [expected(found)]
    # One that cannot be one has none, and after an answer it is called off.
    assert "promised" not in {event.step for event in events(promised=day("02-26"))}
    answered = events(promised=day("03-05"), outcome=Outcome.OFFER, setting=FILED)
    assert {event.step: event.cancelled for event in answered}["promised"]


def test_the_first_file_calls_nothing_off() -> None:
    found = events(done=("write-notes",), firm="")
    assert not any(event.cancelled for event in found)
    assert "talk-to-consultant" not in {event.step for event in found}


def test_two_files_of_one_second_have_two_numbers() -> None:
    assert sequence(STAMP, last=sequence(STAMP)) == sequence(STAMP) + 1
    ahead = 10 * sequence(STAMP)
    assert sequence(STAMP, last=ahead) == ahead + 1
    file = calendar_file(events(), STAMP, "x", 7)
    assert {entry.sequence for entry in by_the_standard(file)} == {7}


# Web calendars


def parameters(link: str) -> dict[str, str]:
    return {name: value for name, (value,) in parse_qs(urlsplit(link).query).items()}


def test_google_is_told_the_day_after_the_last() -> None:
    link = google_link(event())
    assert link.startswith("https://calendar.google.com/calendar/render?action=TEMPLATE&")
    assert parameters(link) == {
        "action": "TEMPLATE",
        "text": "Follow up if you hear nothing: Example S.A.",
        "dates": "20260306/20260310",
        "details": event().description,
        "trp": "false",
    }


def test_outlook_is_told_the_day_after_the_last() -> None:
    link = outlook_link(event())
    assert link.startswith("https://outlook.live.com/calendar/0/deeplink/compose?path=")
    assert parameters(link) == {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": "Follow up if you hear nothing: Example S.A.",
        "startdt": "2026-03-06",
        "enddt": "2026-03-10",
        "allday": "true",
        "body": event().description,
    }


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("link_of", [google_link, outlook_link])
def test_a_link_is_one_address_whatever_the_name(link_of: Any, name: str) -> None:
    found = event(company=name)
    link = link_of(found)
    assert link.isascii()
    assert not set(link) & set(" +\"'<>\\\r\n")
    assert link.count("?") == 1
    assert len(link) < 4_000
    text = parameters(link).get("text") or parameters(link)["subject"]
    assert len(text) <= LONGEST_IN_A_LINK
    assert text == found.summary or found.summary.startswith(text.removesuffix("…"))


# The name of the file


@pytest.mark.parametrize(
    ("company", "step", "name"),
    [
        ("Example S.A.", "", "example-s-a.ics"),
        ("Example S.A.", "follow-up", "example-s-a-follow-up.ics"),
        ("", "", "after-interview.ics"),
        ("../../etc/passwd", "", "etc-passwd.ics"),
        ("\u202egpj.exe\r\n", "", "gpj-exe.ics"),
        ("Société Générale_", "", "société-générale.ics"),
        ("x" * 10_000, "", f"{'x' * 60}.ics"),
        ("***", "", "after-interview.ics"),
    ],
)
def test_a_file_is_called_after_the_company(company: str, step: str, name: str) -> None:
    assert file_name(company, step) == name
