"""A list as the page asks for it: read, mapped, made in pieces, and given back."""

import json
from pathlib import Path
from typing import Any

import pytest

from after_interview.bridge import handle
from after_interview.links.list_words import LIST_WORDS, ROW_PROBLEMS
from site_build.example_list import ADDRESS, write_example_list

PAGE = "https://example.org/checklist/"
WORDS = {**LIST_WORDS, **ROW_PROBLEMS}


def ask(kind: str, **question: Any) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(handle(json.dumps({"kind": kind, **question})))
    assert answer.pop("ok"), answer
    return answer


def test_a_list_goes_through_in_pieces() -> None:
    text = "March\nCompany;Date;Phone\nSociété;03/04/2026;'+352 1\n=B;x\n"
    found = ask("list", bytes=text.encode("cp1252").decode("latin-1"))
    assert [one["meaning"] for one in found["columns"]] == ["company", "day", "candidate_telephone"]
    assert found["columns"][2]["question"] == "whose"
    assert (found["encoding"], found["samples"], found["sheet"]) == ("cp1252", [], "")
    table, meanings = found["table"], ["company", "day", ""]
    assert table["above"] == [[1, ["March"], ""]]

    asked = ask("mapped", table=table, meanings=meanings, country="")
    assert asked["dates"]["1"]["asked"]
    assert asked["dates"]["1"]["readings"] == {
        "day-first": "2026-04-03",
        "month-first": "2026-03-04",
    }
    mapped = ask("mapped", table=table, meanings=meanings, orders={"1": "month-first"})
    assert mapped["headings"]["company"] == "Company"
    common = {"firm": "Example Search"}
    pieces: list[dict[str, str]] = []
    for entry in mapped["entries"]:
        pieces += ask(
            "made", entries=[entry], headings=mapped["headings"], common=common, page=PAGE,
            words=WORDS,
        )["made"]  # fmt: skip
    first, second = pieces
    assert "date=2026-03-04&firm=Example%20Search" in first["link"]
    assert second == {"link": "", "problem": f"Date, “x”: {ROW_PROBLEMS['not-a-date']}"}

    results = [[one["link"], one["problem"]] for one in pieces]
    file = ask("result", table=table, meanings=meanings, results=results)["file"]
    lines = file.split("\r\n")
    assert lines[:2] == ["\ufeffMarch", "Company;Date;Phone;link;problem"]
    assert lines[2] == f"Société;03/04/2026;+352 1;{first['link']};"
    assert lines[3].startswith("'=B;x;;;\"Date, “x”")


def test_the_list_to_start_from_needs_no_question(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    write_example_list(tmp_path)
    data = (tmp_path / ADDRESS).read_bytes().decode("latin-1")
    found = ask("list", bytes=data)
    assert not any(column["question"] for column in found["columns"])
    meanings = [column["meaning"] for column in found["columns"]]
    assert all(meanings)
    mapped = ask("mapped", table=found["table"], meanings=meanings)
    (made,) = ask(
        "made", entries=mapped["entries"], headings=mapped["headings"], page=PAGE, words=WORDS
    )["made"]
    assert made["problem"] == ""
    read = ask("link", text=made["link"], records={})
    assert {*read["fields"]} == {*meanings} - {"candidate", "id"}
    assert not read["problems"]


def test_an_encoding_can_be_said() -> None:
    data = "Ziêba\nx\n".encode("cp1252").decode("latin-1")
    found = ask("list", bytes=data)
    assert found["samples"] == [["cp1252", ["Ziêba"]], ["cp1250", ["Zięba"]]]
    assert ask("list", bytes=data, encoding="cp1250")["table"]["header"] == [1, ["Zięba"], ""]


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ({"kind": "list", "bytes": ""}, "empty"),
        ({"kind": "list", "bytes": "\u0100"}, "bad-request"),
        ({"kind": "list", "bytes": "a\nb", "encoding": "rot13"}, "bad-request"),
        ({"kind": "mapped", "table": {}, "meanings": []}, "bad-request"),
        (
            {"kind": "result", "table": {"separator": "x"}, "meanings": [], "results": []},
            "bad-request",
        ),
        ({"kind": "made", "entries": [{}], "page": PAGE, "words": {}}, "bad-request"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(question: dict[str, Any], code: str) -> None:
    answer = json.loads(handle(json.dumps(question)))
    assert answer == {"ok": False, "error": {"code": code}}
