"""Links through the bridge: what the page asks, and what it is told."""

import json
from typing import Any
from urllib.parse import urlsplit

import pytest

from after_interview.bridge import handle
from after_interview.keep.state import State, empty_state, read_state

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
    made = invite(time="9h")
    assert made["problems"] == [{"field": "time", "code": "not-a-time"}]
    found = ask("invitation", fragment=fragment(made["link"]), records={"x": {"company": "B"}})
    differences = found.pop("differences")
    assert found == {"ok": True, "id": "r-1", "fields": FIELDS, "problems": [], "known": None}
    assert sorted(differences, key=lambda item: item["field"]) == [
        {"field": name, "old": "", "new": FIELDS[name]} for name in sorted(FIELDS)
    ]


def test_the_same_invitation_again_is_known_and_shows_what_changed() -> None:
    records = {"x": {"invitation": "r-2"}, "y": {**FIELDS, "invitation": "r-1", "tasks": "mine"}}
    link = invite(day="2026-03-02")["link"]
    found = ask("invitation", fragment=fragment(link), records=records)
    assert found["known"] == "y"
    assert found["differences"] == [{"field": "day", "old": "2026-02-27", "new": "2026-03-02"}]
    again = ask("invitation", fragment=fragment(invite()["link"]), records=records)
    assert again["differences"] == []


@pytest.mark.parametrize(
    ("question", "error"),
    [
        ({"kind": "invitation", "fragment": "#x"}, {"code": "not-an-invitation"}),
        ({"kind": "invitation", "fragment": 5}, {"code": "bad-request"}),
        ({"kind": "moved", "fragment": "#move?d=x&v=9"}, {"code": "newer-version"}),
        ({"kind": "table", "bytes": ""}, {"code": "empty"}),
        ({"kind": "table", "bytes": "\u0100"}, {"code": "bad-request"}),
        ({"kind": "written", "rows": [], "delimiter": "x"}, {"code": "bad-request"}),
        (
            {"kind": "invite", "id": "", "fields": {}, "page": PAGE},
            {"code": "not-an-id", "field": "invitation"},
        ),
    ],
)
def test_what_is_wrong_is_said(question: dict[str, Any], error: dict[str, str]) -> None:
    assert json.loads(handle(json.dumps(question))) == {"ok": False, "error": error}


def test_a_list_goes_through_in_pieces() -> None:
    data = "Company;Date\nSociété;2026-02-27\n=B;x\n".encode("cp1252").decode("latin-1")
    table = ask("table", bytes=data)
    assert (table["header"], table["columns"], table["delimiter"]) == (
        ["Company", "Date"],
        ["company", "day"],
        ";",
    )
    common = {"firm": "Example Search"}
    made = ask("rows", rows=table["rows"], columns=table["columns"], common=common, page=PAGE)
    first, second = made["rows"]
    assert "company=Soci%C3%A9t%C3%A9" in first["link"]
    assert second == {"line": 3, "link": "", "problems": [{"field": "day", "code": "not-a-date"}]}
    file = ask("written", rows=[["=B", "x"]], delimiter=";")["file"]
    assert file == "\ufeff'=B;x\r\n"


def state(**fields: Any) -> State:
    record: Any = {"archived": False, "done": {}, "edited": {}, **fields}
    return {**empty_state(), "current": "a", "interviews": {"a": record}}


def test_interviews_move_to_another_device_after_a_look() -> None:
    moved = ask("move", state=json.dumps(state(company="Example S.A.")), ids=["a"], page=PAGE)
    assert moved["fits_link"]
    assert moved["fits_code"]
    there = state(role="Coordinator")
    found = ask("moved", fragment=fragment(moved["link"]), current=json.dumps(there))["merge"]
    assert found["changes"]["changed"] == {"a": ["company"]}
    record: Any = read_state(json.dumps(found["state"]))["interviews"]["a"]
    assert (record["company"], record["role"]) == ("Example S.A.", "Coordinator")
    alone = ask("moved", fragment=fragment(moved["link"]))["merge"]
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
    assert ask("code", link="x" * 3_000) == {"ok": False, "error": {"code": "bad-request"}}
