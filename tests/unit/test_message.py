"""The message that goes with a link, as a firm would send it."""

import datetime as dt
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from after_interview import bridge
from after_interview.links.message import Addressee, Spoken, message_with
from after_interview.links.message_words import MESSAGE

LINK = "https://example.com/checklist/#invite?company=Example+S.A.&id=r-1&v=1"
FIELDS = {
    "company": "Example S.A.",
    "day": "2026-02-27",
    "consultant": "Ana Weiss",
    "firm": "Example Search",
}
SPOKEN = Spoken(MESSAGE, {"2026-02-27": "Friday 27 February"})
NORA = Addressee("Nora Lenz", "nora.lenz@example.com")
FRIDAY = dt.datetime.fromisoformat("2026-02-27T12:00")


def test_the_message_names_everybody_and_has_the_link() -> None:
    made = message_with(LINK, FIELDS, NORA, FRIDAY - dt.timedelta(1), SPOKEN)
    greeting, about, link, close = made.paragraphs
    assert made.subject == "After your interview at Example S.A."
    assert greeting == "Dear Nora Lenz,"
    assert about.startswith("Good luck with your interview at Example S.A. on Friday 27 February.")
    assert link.endswith(LINK)
    assert close == "Kind regards, Ana Weiss, Example Search"


@pytest.mark.parametrize(
    ("today", "day", "begins"),
    [
        ("2026-02-26", "2026-02-27", "Good luck with your interview at Example S.A. on Friday"),
        ("2026-02-27", "2026-02-27", "Good luck with your interview at Example S.A. today."),
        ("2026-02-28", "2026-02-27", "How was your interview at Example S.A. on Friday"),
        ("2026-02-28", "", "Good luck with your interview at Example S.A., and when"),
        ("2026-02-28", "2026-02-25", "How was your interview at Example S.A. on 2026-02-25?"),
    ],
)
def test_it_is_in_the_tense_of_the_day(today: str, day: str, begins: str) -> None:
    fields = {**FIELDS, "day": day}
    made = message_with(LINK, fields, NORA, dt.datetime.fromisoformat(today), SPOKEN)
    assert made.paragraphs[1].startswith(begins)
    assert made.over is (begins.startswith("How was") if day else None)


@pytest.mark.parametrize(
    ("time", "begins"),
    [
        ("", "Good luck with your interview at Example S.A. today."),
        ("09:00", "How was your interview at Example S.A. today?"),
        ("12:00", "Good luck"),
        ("14:30", "Good luck"),
    ],
)
def test_on_the_day_itself_the_hour_says_whether_it_is_over(time: str, begins: str) -> None:
    made = message_with(LINK, {**FIELDS, "time": time}, NORA, FRIDAY, SPOKEN)
    assert made.paragraphs[1].startswith(begins)


@pytest.mark.parametrize(
    ("address", "misses"),
    [("", False), (" ", False), ("nora@example.com", False), ("nora", True), ("a@b, c@d", True)],
)
def test_an_address_that_is_none_is_said(address: str, misses: bool) -> None:  # noqa: FBT001
    made = message_with(LINK, FIELDS, Addressee("Nora", address), FRIDAY, SPOKEN)
    assert made.misses == misses


def test_of_whom_nothing_is_typed_nothing_is_said() -> None:
    made = message_with(LINK, {"company": "Example S.A."}, Addressee(" "), FRIDAY, SPOKEN)
    assert (made.paragraphs[0], made.paragraphs[-1]) == ("Hello,", "Kind regards")


def test_a_mail_program_is_handed_all_of_it_if_it_fits() -> None:
    made = message_with(LINK, FIELDS, NORA, FRIDAY, SPOKEN)
    address = urlsplit(made.mailto)
    assert address.path == "nora.lenz@example.com"
    assert parse_qs(address.query)["body"] == ["\r\n\r\n".join(made.paragraphs)]
    assert made.fits
    assert not message_with(LINK + "x" * 1_500, FIELDS, NORA, FRIDAY, SPOKEN).fits


def test_what_stands_in_a_name_is_never_taken_for_a_place_or_a_header() -> None:
    nasty = {**FIELDS, "company": "{link} {name}\r\nBcc: x@example.com", "consultant": "{company}"}
    to = Addressee("{consultant}\nBcc: y@example.com", "nora.lenz@example.com?bcc=z@example.com")
    made = message_with(LINK, nasty, to, FRIDAY, SPOKEN)
    assert "\n" not in made.paragraphs[0]
    assert "{link} {name}" in made.subject
    address = urlsplit(made.mailto)
    assert address.path == ""
    assert set(parse_qs(address.query)) == {"subject", "body"}
    assert "\n" not in parse_qs(address.query)["subject"][0]


def ask(**changes: Any) -> dict[str, Any]:
    question = {
        "kind": "message", "link": LINK, "fields": FIELDS, "name": "", "address": "",
        "today": "2026-02-27", "now": "12:00", "words": MESSAGE, "days": {}, **changes,
    }  # fmt: skip
    answer: dict[str, Any] = json.loads(bridge.handle(json.dumps(question)))
    return answer


def test_the_bridge_answers_with_the_message() -> None:
    answer = ask()
    assert answer["ok"]
    assert answer["paragraphs"][0] == "Hello,"
    assert answer["fits"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"today": ""}, "not-a-date"),
        ({"today": "soon"}, "not-a-date"),
        ({"now": "noon"}, "bad-request"),
        ({"words": {}}, "bad-request"),
        ({"name": None}, "bad-request"),
    ],
)
def test_what_cannot_be_answered_is_refused(change: dict[str, Any], code: str) -> None:
    assert ask(**change)["error"]["code"] == code
