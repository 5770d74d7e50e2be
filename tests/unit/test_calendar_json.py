"""Requests about calendar entries and looking back: what may be left out, and what is refused."""

import contextlib
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview import FieldError
from after_interview.calendar.requests import KINDS
from site_build.runtime import PACKS
from tests.unit.calendars import by_the_standard
from tests.unit.test_bridge import JSON

RECORD = {
    "company": "Example S.A.",
    "role": "Accountant",
    "day": "2026-02-27",
    "time": "09:00",
    "country": "LU",
    "lessons": "Ask more.",
    "done": {"write-notes": "2026-02-27T18:00"},
}
DATES: dict[str, Any] = {
    "records": {"a1": RECORD},
    "today": "2026-02-27",
    "stamp": "2026-02-27T10:00:00Z",
    "site": "https://example.com/",
}


def ask(kind: str, **parts: Any) -> dict[str, Any]:
    return KINDS[kind](parts)


def events(**parts: Any) -> dict[str, dict[str, Any]]:
    """The events by step."""
    found = ask("events", **{**DATES, **parts})["events"]
    return {event["step"]: event for event in found}


# Calendar entries


def test_the_kinds_are_those_that_the_page_asks_for() -> None:
    assert list(KINDS) == ["calendar", "events", "lookback", "log"]


def test_an_event_is_told_with_its_days_inclusive() -> None:
    found = events()["follow-up"]
    assert found["google"].startswith("https://calendar.google.com/")
    assert found["outlook"].startswith("https://outlook.live.com/")
    assert {**found, "google": "", "outlook": ""} == {
        "interview": "a1",
        "step": "follow-up",
        "summary": "Follow up if you hear nothing: Example S.A.",
        "first": "2026-03-06",
        "last": "2026-03-09",
        "cancelled": False,
        "google": "",
        "outlook": "",
    }
    assert "write-notes" not in events()
    filed = {"a1": ["write-notes"]}
    assert events(exported=filed)["write-notes"]["cancelled"] is True


def email_of(**parts: Any) -> tuple[str, str]:
    """Whom the email with the dates goes to, and what it says."""
    link = urlsplit(ask("events", **{**DATES, **parts})["mailto"])
    fields = parse_qs(link.query)
    assert list(fields) == ["subject", "body"]
    return link.path, fields["body"][0]


def test_the_dates_can_be_sent_to_oneself() -> None:
    to, text = email_of(days={"2026-03-06": "Friday 6 March"})
    assert to == ""
    told = text.split("\r\n\r\n")
    assert len(told) == len(events())
    assert "Follow up if you hear nothing: Example S.A.\r\nFriday 6 March to 2026-03-09" in told
    filed = {"a1": ["write-notes"]}
    assert "notes" not in email_of(exported=filed)[1], "what is called off is no date"
    promised = {"records": {"a1": {**RECORD, "promised": "2026-03-05"}}, "step": "promised"}
    assert email_of(**promised)[1] == (
        "They promised an answer by today: Example S.A.\r\n2026-03-05"
    )


def test_no_email_is_offered_that_says_nothing_or_is_cut_short() -> None:
    assert ask("events", **{**DATES, "records": {"a1": {}}})["mailto"] == ""
    filed = {"exported": {"a1": ["write-notes"]}, "step": "write-notes"}
    assert ask("events", **{**DATES, **filed})["mailto"] == ""
    long = {"records": {"a1": {**RECORD, "company": "example " * 300}}}
    assert ask("events", **{**DATES, **long})["mailto"] == ""


def test_what_a_company_is_called_adds_nobody_to_the_email() -> None:
    hostile = {**RECORD, "company": "A&to=x@example.net\r\nBcc: x@example.net?cc=x@example.net"}
    to, text = email_of(records={"a1": hostile})
    assert to == ""
    assert "A&to=x@example.net Bcc: x@example.net?cc=x@example.net" in text


def test_the_file_holds_the_events() -> None:
    answer = ask("calendar", **DATES)
    entries = by_the_standard(answer["file"])
    assert [entry.summary for entry in entries] == [event["summary"] for event in events().values()]
    assert {entry.stamp for entry in entries} == {"2026-02-27T10:00:00Z"}
    assert answer["name"] == "example-s-a.ics"
    assert answer["exported"] == {"a1": list(events())}
    again = ask("calendar", **DATES, sequence=answer["sequence"])
    assert again["sequence"] == answer["sequence"] + 1
    assert "X-WR-CALNAME:After the interview\r\n" in answer["file"]


def test_the_number_of_a_file_is_a_whole_number() -> None:
    with pytest.raises(TypeError):
        ask("calendar", **DATES, sequence="7")


@pytest.mark.parametrize("nothing", [{}, {"step": None}, {"step": ""}])
def test_without_a_step_all_are_meant(nothing: dict[str, Any]) -> None:
    assert list(events(**nothing)) == list(events())
    assert len(events()) == 5


def test_one_step_alone() -> None:
    assert list(events(step="follow-up")) == ["follow-up"]
    answer = ask("calendar", **DATES, step="follow-up")
    assert len(by_the_standard(answer["file"])) == 1
    assert answer["name"] == "example-s-a-follow-up.ics"


@pytest.mark.parametrize("record", [{}, {"day": "2026-02-30"}, {"company": "Example S.A."}])
def test_without_a_date_there_is_no_file(record: dict[str, Any]) -> None:
    assert ask("calendar", **{**DATES, "records": {"a1": record}})["file"] == ""
    assert events(records={"a1": record}) == {}
    assert ask("calendar", **DATES, step="keep-looking")["file"] == ""


def test_several_interviews_are_in_one_file_called_after_none_of_them() -> None:
    records = {"a1": RECORD, "b2": {**RECORD, "company": "Beta"}}
    answer = ask("calendar", **{**DATES, "records": records})
    assert len(by_the_standard(answer["file"])) == 2 * len(events())
    assert answer["name"] == "after-interview.ics"
    same = {"a1": RECORD, "b2": RECORD}
    assert ask("calendar", **{**DATES, "records": same})["name"] == "example-s-a.ics"


def test_holidays_of_the_country_and_words_count() -> None:
    found = events(
        weeks={
            "LU": {"weekend": [5, 6], "days": ["2026-03-09"]},
            "DE": {"weekend": [5, 6], "days": ["2026-03-10"]},
        },
        records={"a1": {**RECORD, "promised": "2026-03-05"}},
        words={"titles": {"follow-up": "Nachfragen"}},
        days={"2026-03-10": "Dienstag, 10. März"},
    )["follow-up"]
    assert found["last"] == "2026-03-10"
    assert found["summary"] == "Nachfragen: Example S.A."
    assert "Dienstag" in found["outlook"]


@pytest.mark.parametrize("done", [True, None, ["follow-up"], "follow-up"])
def test_ticks_that_are_no_mapping_are_none(done: object) -> None:
    assert not events(records={"a1": {**RECORD, "done": done}})["follow-up"]["cancelled"]


@pytest.mark.parametrize("today", ["", "soon", "1999-01-01"])
def test_events_of_no_day_are_refused(today: str) -> None:
    with pytest.raises(FieldError):
        events(today=today)


@pytest.mark.parametrize(
    "stamp",
    ["2026-02-27T10:00:00Z", "2026-02-27T10:00:00.999Z", "2026-02-27T10:00:00+00:00"],
)
def test_an_instant_may_be_written_in_several_ways(stamp: str) -> None:
    answer = ask("calendar", **{**DATES, "stamp": stamp})
    assert "DTSTAMP:20260227T100000Z\r\n" in answer["file"]


@pytest.mark.parametrize("stamp", ["", "now", "2026-02-27", "2026-02-27T10:00:00",
                                   "2026-02-27T10:00:00+01:00"])  # fmt: skip
def test_an_instant_that_is_not_in_utc_is_refused(stamp: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the bridge looks at no more than that
        ask("calendar", **{**DATES, "stamp": stamp})


# Looking back


def test_lessons_are_told_field_by_field() -> None:
    assert ask("lookback", records={"a1": RECORD}, query="ASK") == {
        "interviews": [{"id": "a1", "fields": [{"field": "lessons", "text": "Ask more."}]}]
    }
    assert ask("lookback", records={"a1": RECORD})["interviews"]
    assert ask("lookback", records={"a1": RECORD}, query="nowhere") == {"interviews": []}


def test_the_log_is_told_row_by_row_and_as_a_file() -> None:
    answer = ask("log", records={"a1": RECORD}, first="2026-02-27", last="2026-02-27", words={})
    assert answer["rows"] == [
        {"day": "2026-02-27", "time": "09:00", "interview": "a1", "what": "interview",
         "detail": ""},
        {"day": "2026-02-27", "time": "18:00", "interview": "a1", "what": "write-notes",
         "detail": ""},
    ]  # fmt: skip
    assert answer["csv"].count("\r\n") == 3
    assert ask("log", records={"a1": RECORD}) == ask("log", records={"a1": RECORD}, first="")
    assert ask("log", records={"a1": RECORD}, last="2026-02-26")["rows"] == []


@pytest.mark.parametrize("limit", ["first", "last"])
def test_a_limit_that_is_no_date_is_refused(limit: str) -> None:
    with pytest.raises(FieldError) as refused:
        ask("log", records={}, **{limit: "2026-02-30"})
    assert refused.value.problem.field == limit


# Anything at all


@given(
    st.sampled_from(list(KINDS)),
    st.fixed_dictionaries(
        {},
        optional={
            "records": st.just({"a1": RECORD}) | st.dictionaries(st.text(), JSON) | JSON,
            "step": st.just("follow-up") | JSON,
            "today": st.just("2026-02-27") | JSON,
            "stamp": st.just("2026-02-27T10:00:00Z") | JSON,
            "site": st.just("https://example.com/") | JSON,
            "weeks": st.just({"LU": {"weekend": [5, 6], "days": ["2026-03-09"]}}) | JSON,
            "words": st.just({"titles": {"follow-up": "x"}}) | JSON,
            "days": st.just({"2026-03-06": "x"}) | JSON,
            "now": st.just("18:40") | JSON,
            "exported": st.just({"a1": ["follow-up"]}) | JSON,
            "sequence": st.just(7) | JSON,
            "query": st.text() | JSON,
            "first": st.just("2026-02-27") | JSON,
            "last": st.just("") | JSON,
        },
    ),
)
def test_whatever_is_asked_is_answered_or_refused_as_the_bridge_expects(
    kind: str, question: dict[str, Any]
) -> None:
    with contextlib.suppress(LookupError, TypeError, ValueError, AttributeError):
        assert isinstance(KINDS[kind](question), dict)


def test_the_request_by_which_the_pack_is_gathered_makes_a_file() -> None:
    # Without an entry nothing of the library is imported, and the pack would be empty.
    for request in PACKS["calendar"]:
        assert KINDS["calendar"](request)["file"]
