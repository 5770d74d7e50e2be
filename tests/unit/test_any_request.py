"""No request ends the engine, and none keeps it for a second: `make requests` asks 100,000."""

import json
import os
import random
import time
from collections.abc import Callable
from typing import Any

import pytest

from after_interview import RULES
from after_interview.bridge import handle
from after_interview.calendar.requests import KINDS as CALENDAR_KINDS
from after_interview.fields import RECORD, YOU
from after_interview.keep.move import move_link
from after_interview.keep.requests import KINDS as KEEP_KINDS
from after_interview.keep.state import empty_state
from after_interview.letters.kinds import KINDS as LETTERS
from after_interview.letters.requests import KINDS as LETTER_KINDS
from after_interview.links.list_requests import KINDS as LIST_KINDS
from after_interview.links.requests import KINDS as LINK_KINDS
from after_interview.people.requests import KINDS as PEOPLE_KINDS
from site_build.runtime import _ENTRY, _TABLE

REQUESTS = int(os.environ.get("REQUESTS", "3000"))
AT_MOST = 1.0
"""Seconds of the processor, on a machine that may do other things."""

KINDS = [
    "plan", *CALENDAR_KINDS, *KEEP_KINDS, *LETTER_KINDS, *LINK_KINDS, *LIST_KINDS, *PEOPLE_KINDS,
]  # fmt: skip

NASTY: list[Any] = [
    *("", " ", "\x00", "\ud800", "\udfff\ud800", "\u202e", "\u200b", "\ufeff", "constructor"),
    *("__proto__", "toString", "<script>", "=1+1", "{name} {0} %s", "\r\nBcc: x", "é" * 500),
    *("9999-12-31", "0001-01-01", "2026-02-30", "2026-02-27", "2100-12-31", "2000-01-01"),
    *("9999-12-31T23:59", "0001-01-01T00:00", "2026-02-27T18:00", "24:00", "09:00"),
    *("\u0663:\u0660\u0660", "0009:00", "2026-2-7"),
    *("LU", "SA", "XX", "lu", "en", "fr", "x" * 20_000, "a\n" * 3_000, "1e999", "-0", "NaN"),
    *(None, True, False, 0, -1, 2**63, 10**400, 1.5, 1e308, float("inf"), float("nan")),
    *([], {}, [[]], {"": ""}, [None], ["2026-02-27", "9999-12-31"], {"LU": ["2026-02-27"]}),
    *('{"format": "after-interview"', "#move?d=x&v=1", "invite?company=%ED%A0%80&v=1"),
    *("a;b\n1;2", 'company,email\n"x,y', "company\temail", "data:,x", "mailto:a@example.com"),
]
PARTS = [
    *("today", "now", "records", "holidays", "weeks", "record", "you", "kind_of", "draft", "text"),
    *("state", "current", "ids", "page", "fragment", "table", "rows", "columns", "link", "locale"),
    *("person", "tone", "letter", "words", "pages", "country", "query", "fields", "ids", "bytes"),
    *("subject", "body", "to", "created", "entries", "step", "steps", "name", "language", "id"),
]


class Maker:
    """Makes requests of every kind, nearly right or not at all."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - no secret

    def request(self) -> str:
        some = self._random
        message: dict[str, Any] = {"kind": some.choice(KINDS)}
        if some.random() < 0.9:
            message.update(self._right())
        for _ in range(some.randrange(4)):
            message[some.choice([*PARTS, *message])] = self._value(2)
        if some.random() < 0.02:
            return str(
                some.choice(["", "null", "[", "[]", "{", '{"kind": 5}', "\ud800", "[" * 9_999])
            )
        return json.dumps(message, ensure_ascii=some.random() < 0.5)

    def _right(self) -> dict[str, Any]:
        record = self._record()
        state = {**empty_state(), "interviews": {"a": record}, "you": self._you()}
        text = json.dumps(state)
        link = move_link(state, ["a"], "https://example.com/")  # type: ignore[arg-type]
        return {
            "today": self._random.choice(["2026-02-27", self._value(0)]),
            "now": "09:00",
            "records": {"a": record},
            "record": record,
            "you": self._you(),
            "draft": self._random.choice([*LETTERS, self._value(0)]),
            "letter": self._random.choice([*LETTERS, self._value(0)]),
            "text": self._random.choice([text, self._value(0)]),
            "state": text,
            "current": self._random.choice(["", text]),
            "ids": ["a"],
            "page": "https://example.com/checklist/",
            "fragment": self._random.choice([link.partition("#")[2], self._value(0)]),
            "link": "https://example.com/",
            "holidays": {},
            "bytes": self._random.choice(["company;date\nA;2026-02-27\n", self._value(0)]),
            "table": _TABLE,
            "meanings": ["company", self._random.choice(["day", "people", self._value(0)])],
            "entries": [_ENTRY],
            "headings": {},
            "words": {},
            "results": [["", ""]],
            "row": self._random.choice([0, self._value(0)]),
            "change": {"name": self._value(0)},
        }

    def _record(self) -> dict[str, Any]:
        some = self._random
        names = some.sample([*RECORD, "draft.thank-you", "archived", "deleted"], 6)
        record: dict[str, Any] = {name: self._value(0) for name in names}
        record["done"] = {step: self._value(0) for step in some.sample(list(RULES), 2)}
        record["edited"] = {name: self._value(0) for name in names[:2]}
        return record

    def _you(self) -> dict[str, Any]:
        return {name: self._value(0) for name in YOU}

    def _value(self, depth: int) -> Any:
        some = self._random
        if depth and some.random() < 0.4:
            keys = [*PARTS, *RECORD, "LU", "", "__proto__"]
            if some.random() < 0.5:
                return [self._value(depth - 1) for _ in range(some.randrange(4))]
            return {some.choice(keys): self._value(depth - 1) for _ in range(some.randrange(4))}
        return some.choice(NASTY)


@pytest.mark.no_cover
def test_every_request_has_an_answer_in_time(
    record_property: Callable[[str, object], None],
) -> None:
    refused, slowest, slow = 0, 0.0, []
    for seed in range(REQUESTS):
        request = Maker(seed).request()
        begun = time.process_time()
        answer = json.loads(handle(request))
        spent = time.process_time() - begun
        assert isinstance(answer["ok"], bool), seed
        refused += not answer["ok"]
        slowest = max(slowest, spent)
        if spent > AT_MOST:
            slow.append((seed, round(spent, 2), request[:200]))
    record_property("requests", REQUESTS)
    record_property("of them refused", refused)
    record_property("most seconds for one", slowest)
    assert slow == []
    # Else they would all be refused at the door.
    assert 0.1 < refused / REQUESTS < 0.95
