"""Thousands of broken and hostile links and lists: each is read or refused, in our words."""

import json
import os
import random
import string
from unicodedata import category
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from after_interview.bridge import handle
from after_interview.keep.move import move_link
from after_interview.keep.state import State, empty_state
from after_interview.links.invitation import KEYS, invitation, link_of
from after_interview.links.list_words import TABLE_PROBLEMS
from after_interview.words import LINK_DOUBTS, LINK_PROBLEMS, PROBLEMS, STATE_PROBLEMS

PER_EXAMPLE = 100
EXAMPLES = int(os.environ.get("HUNT", "150"))
"""Each example is a hundred inputs: 15,000 in all, and `make hunt` tries 200,000."""

HOSTILE = (
    "<script>alert(1)</script>", "javascript:alert(1)", "\r\nBcc: x@example.org", "=cmd|' /C x'!A0",
    "\u202e", "\x00", "\ud800", "%00", "%", "%zz", "%F0%9F", "&", "=", "#", "?", ";", "+", '"', "'",
    "__proto__", "constructor", "../../etc", "1e999", "NaN", "null", "[]", "{}", "\U0001f600" * 20,
    "2026-02-30", "0000-00-00", "25:61", "x" * 400, "\u05d0\u05d1",
)  # fmt: skip
_RECORD = {"archived": False, "done": {}, "edited": {}, "company": "Example S.A."}
_STATE: State = {**empty_state(), "interviews": {"a": _RECORD}}  # type: ignore[dict-item]
WHOLE = (
    link_of(invitation("r-1", {"company": "Example S.A.", "day": "2026-02-27"}), "").lstrip("#"),
    move_link(_STATE, ["a"], "").lstrip("#"),
)
TABLE = 'company,role,date,people\n"Example S.A.",Lead,2026-02-27,"Claire, x\nMarc"\nB;C;D\n'
UNSEEN = {"Cc", "Cs", "Zl", "Zp"}
"""Control characters, halves of letters, ends of lines."""

KNOWN = {"bad-request", "too-long", *LINK_PROBLEMS, *STATE_PROBLEMS, *TABLE_PROBLEMS}


def mutated(text: str, chance: random.Random) -> str:
    """`text` with a few pieces cut out, doubled, swapped, or replaced by something hostile."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randint(0, len(text))
        end = min(len(text), start + chance.choice((0, 1, 1, 3, 12, 200)))
        hostile = chance.choice(HOSTILE)
        encoded = quote(hostile, errors="replace")
        letter = chance.choice(string.printable)
        piece = chance.choice(("", text[start:end] * 2, hostile, encoded, letter))
        text = text[:start] + piece + text[end:]
    return text


def query(chance: random.Random) -> str:
    """An invitation of known keys and hostile values."""
    keys = chance.sample([*KEYS, "id", "v", "x"], chance.randint(1, 8))
    pairs = "&".join(f"{key}={quote(chance.choice(HOSTILE), errors='replace')}" for key in keys)
    return f"invite?v=1&id=a&{pairs}"


def check(question: dict[str, object]) -> None:
    answer = json.loads(handle(json.dumps(question)))
    if not answer["ok"]:
        assert answer["error"]["code"] in KNOWN, answer
        return
    for problem in answer.get("problems", []):
        assert problem["code"] in {*PROBLEMS, *LINK_PROBLEMS}
    for problem in (*answer.get("doubts", []), *answer.get("lost", [])):
        assert problem["code"] in LINK_DOUBTS
    for field, value in answer.get("fields", {}).items():
        assert field in KEYS.values()
        lines = value.split("\n") if field == "people" else [value]
        assert not any(category(letter) in UNSEEN for line in lines for letter in line), value


@pytest.mark.no_cover
@settings(max_examples=EXAMPLES, deadline=None)
@given(st.integers(0, 2**64))
def test_whatever_stands_in_a_link_or_a_list_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - nothing is secret here
    for _ in range(PER_EXAMPLE):
        make = chance.randint(0, 3)
        if make == 0:
            data = mutated(TABLE, chance).encode("utf-8", "replace")
            check({"kind": "list", "bytes": data.decode("latin-1")})
            continue
        fragment = query(chance) if make == 1 else mutated(chance.choice(WHOLE), chance)
        check({"kind": "link", "text": fragment})
