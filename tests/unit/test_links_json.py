"""Links through the bridge: what the page asks, and what it is told."""

import json
from typing import Any
from urllib.parse import urlsplit

import pytest

from after_interview.bridge import handle
from after_interview.keep.reading import read_state
from after_interview.keep.state import State, empty_state

PAGE = "https://example.org/checklist/"
FIELDS = {"company": "Example S.A.", "day": "2026-02-27", "role": "Coordinator"}


def ask(kind: str, **parts: Any) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(handle(json.dumps({"kind": kind, **parts})))
    return answer


def invite(**fields: str) -> dict[str, Any]:
    return ask("invite", id="r-1", fields={**FIELDS, **fields}, page=PAGE)


def fragment(link: str) -> str:
    return urlsplit(link).fragment


def test_a_new_invitation_is_shown_field_by_field() -> None:
    made = invite(time="half past nine")
    assert made["problems"] == [{"field": "time", "code": "not-a-time"}]
    found = ask("link", text=f"Dear Nora, {made['link']}.", records={"x": {"company": "B"}})
    assert found["keep"] == {
        "invitation": "r-1",
        "invited": fragment(made["link"]).removeprefix("invite?"),
        "invited_before": "",
    }
    assert (found["link"], found["id"], found["fields"]) == ("invite", "r-1", FIELDS)
    assert (found["known"], found["news"], found["changes"]) == (None, "new", [])
    assert (found["problems"], found["doubts"], found["lost"]) == ([], [], [])


def test_the_same_invitation_again_is_known_and_shows_what_changed() -> None:
    mine = {**FIELDS, **ask("link", text=invite()["link"])["keep"], "tasks": "mine"}
    records = {"x": {"invitation": "r-2"}, "y": mine}
    found = ask("link", text=invite(day="2026-03-02")["link"], records=records)
    assert (found["known"], found["news"]) == ("y", "changed")
    assert found["changes"] == [
        {"field": "day", "way": "changed", "old": "2026-02-27", "new": "2026-03-02",
         "value": "2026-03-02", "offered": True}
    ]  # fmt: skip
    again = ask("link", text=invite()["link"], records=records)
    assert (again["news"], again["changes"]) == ("same", [])


def test_what_is_in_doubt_is_said_with_what_it_may_be() -> None:
    found = ask("link", text="#invite?company=A & B&date=03/04/2026&id=1&v=1")
    assert found["choices"] == {"day": ["2026-03-04", "2026-04-03"]}
    assert found["lost"] == [{"field": "company", "code": "ampersand"}]
    assert ask("link", text="#invite?company=A&v=1")["id_is_made"]


def test_a_firm_can_take_its_own_link_up_again() -> None:
    found = ask("invitation", fragment=invite()["link"])
    assert (found["id"], found["fields"]) == ("r-1", FIELDS)


@pytest.mark.parametrize(
    ("question", "error"),
    [
        ({"kind": "invitation", "fragment": "#x"}, {"code": "no-link"}),
        ({"kind": "invitation", "fragment": 5}, {"code": "bad-request"}),
        ({"kind": "invitation", "fragment": "#move?d=x&v=9"}, {"code": "newer-version"}),
        ({"kind": "link", "text": "hello"}, {"code": "no-link"}),
        (
            {"kind": "invite", "id": "", "fields": {}, "page": PAGE},
            {"code": "not-an-id", "field": "invitation"},
        ),
    ],
)
def test_what_is_wrong_is_said(question: dict[str, Any], error: dict[str, str]) -> None:
    assert json.loads(handle(json.dumps(question))) == {"ok": False, "error": error}


def state(**fields: Any) -> State:
    record: Any = {"archived": False, "done": {}, "edited": {}, **fields}
    return {**empty_state(), "current": "a", "interviews": {"a": record}}


def test_interviews_move_to_another_device_after_a_look() -> None:
    moved = ask("move", state=json.dumps(state(company="Example S.A.")), ids=["a"], page=PAGE)
    assert moved["fits_link"]
    assert moved["fits_code"]
    there = state(role="Coordinator")
    found = ask("link", text=moved["link"], current=json.dumps(there))["merge"]
    assert found["changes"]["changed"] == {"a": ["company"]}
    record: Any = read_state(json.dumps(found["state"]))["interviews"]["a"]
    assert (record["company"], record["role"]) == ("Example S.A.", "Coordinator")
    assert ask("invitation", fragment=moved["link"])["error"] == {"code": "not-an-invitation"}
    alone = ask("link", text=moved["link"])["merge"]
    assert alone["changes"]["added"] == ["a"]


def test_a_great_deal_does_not_fit() -> None:
    notes = "".join(chr(0x4E00 + n * 7 % 20_000) for n in range(9_000))
    moved = ask("move", state=json.dumps(state(discussed=notes)), ids=["a"], page=PAGE)
    assert not moved["fits_link"]
    assert not moved["fits_code"]


def test_a_code_is_a_picture_of_the_link() -> None:
    made = ask("code", link=invite()["link"])
    assert made["svg"].startswith("<svg ")
    assert made["png"].startswith("iVBOR")
    assert 10 < made["width"] < 30
    assert ask("code", link="x" * 3_000) == {"ok": False, "error": {"code": "bad-request"}}
