"""An export is read whatever program has opened and saved it, and nothing is ever read wrong."""

import io
import json
import quopri
import re
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.bridge import handle
from after_interview.errors import StateError
from after_interview.keep.file_as_found import found_in
from after_interview.keep.state import empty_state

RECORDS: dict[str, dict[str, Any]] = {
    "a1": {
        "created": "2026-02-20T09:00:00.000Z",
        "archived": False,
        "done": {"write-notes": "2026-02-20T11:00"},
        "edited": {},
        "company": "Société d’Exemple",
        "role": "Infirmière “de nuit”, 80 %",
        "news": 'She said "we\'ll call"; then\n> a quote, <b> & so on, 2 + 2 = 4',
    },
    "b2": {"archived": False, "done": {}, "edited": {}, "company": "Zürich Beispiel AG"},
}
STATE = {**empty_state(), "current": "a1", "interviews": RECORDS}
EXPORT = json.dumps(STATE, indent=2, ensure_ascii=False)
PLAIN = json.dumps(
    {**empty_state(), "interviews": {"b2": {**RECORDS["b2"], "company": "Example"}}}, indent=2
)


def imported(data: bytes) -> dict[str, Any]:
    question = {"kind": "import", "bytes": data.decode("latin-1"), "current": ""}
    answer: dict[str, Any] = json.loads(handle(json.dumps(question)))
    return answer


def read_from(data: bytes) -> dict[str, Any]:
    answer = imported(data)
    assert answer["ok"], answer
    assert (answer["left_out"], answer["cut"]) == ([], "")
    interviews: dict[str, Any] = answer["replace"]["state"]["interviews"]
    return interviews


def refusal_of(data: bytes) -> str:
    answer = imported(data)
    assert not answer["ok"]
    code: str = answer["error"]["code"]
    return code


def _as_old_windows_reads(text: str) -> str:
    unused = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
    return "".join(
        chr(byte) if byte in unused else bytes([byte]).decode("cp1252") for byte in text.encode()
    )


def _in_cells(separator: str) -> Callable[[str], str]:
    def row(line: str) -> str:
        found = line.split(separator)
        doubled = [cell.replace('"', '""') for cell in found]
        cells = [f'"{cell}"' if '"' in cell else cell for cell in doubled]
        return separator.join([*cells, "", ""])

    return lambda text: "\r\n".join(map(row, text.split("\n")))


def _in_a_web_page(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    return f"<html><body><pre>{escaped}</pre></body></html>"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16-le", "cp1252", "mac-roman"]
)
def test_any_encoding_in_which_an_editor_saves_is_read(encoding: str) -> None:
    assert read_from(EXPORT.encode(encoding)) == RECORDS


@pytest.mark.parametrize("word", ["Sœur", "L’école “A”", "Žofie – café", "Übung", "5 € là"])
def test_letters_of_windows_are_not_taken_for_those_of_a_mac(word: str) -> None:
    state = {**empty_state(), "interviews": {"a": {"company": word}}}
    data = json.dumps(state, ensure_ascii=False).encode("cp1252")
    assert read_from(data)["a"]["company"] == word


CHANGES: dict[str, Callable[[str], str]] = {
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "line ends of old": lambda text: text.replace("\n", "\r"),
    "blank lines": lambda text: f"\n\n {text}\n\x1a",
    "padded by a disk": lambda text: f"{text}\0\0\0\0",
    "wide blanks": lambda text: text.replace("  ", "\u00a0 "),
    "quoted in a mail": lambda text: "\n".join(f"> {line}" for line in text.split("\n")),
    "text around": lambda text: f"Hello {{at work}},\n\n{text}\n\nSent from my phone",
    "pasted twice": lambda text: f"{text}\n{text}",
    "sorted": lambda text: json.dumps(json.loads(text), sort_keys=True),
    "in a list": lambda text: f"[{text}]",
    "as a text": json.dumps,
    "bytes taken for letters": _as_old_windows_reads,
    "quoted-printable": lambda text: quopri.encodestring(text.encode()).decode(),
    "wrapped": lambda text: re.sub(r"(.{60,76}) ", r"\1 \n", text),
    "web page": _in_a_web_page,
    "cells": _in_cells(","),
    "cells of the continent": _in_cells(";"),
    "cells between tabs": _in_cells("\t"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_programs_do_to_a_text_is_undone(name: str) -> None:
    assert read_from(CHANGES[name](EXPORT).encode()) == RECORDS


@pytest.mark.parametrize("marks", ["“”", "„“", "»«", "””"])
def test_marks_that_a_word_processor_curved_are_straight_again(marks: str) -> None:
    curved = re.sub(r'"([^"\n]*)"', rf"{marks[0]}\1{marks[1]}", PLAIN)
    assert read_from(curved.encode())["b2"]["company"] == "Example"


def test_a_file_that_holds_two_exports_is_not_half_read() -> None:
    assert refusal_of(f"{EXPORT}\n{PLAIN}".encode()) == "several"


def packed(name: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, EXPORT)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (packed("after-the-interview.json"), "packed"),
        (packed("word/document.xml"), "document"),
        (packed("xl/workbook.xml"), "document"),
        (b"{\\rtf1 {}}", "document"),
        (b"", "not-json"),
        (b"\0" * 500, "not-json"),
        (b'"', "not-json"),
        (b'"5', "not-json"),
        (b'"text"', "not-ours"),
        (b"%PDF-1.7 {}", "not-json"),
        (b'{"a":' * 1_000, "not-json"),
        (b'after-interview {"a":' + b'{"a":' * 1_000, "not-json"),
        (b'"after-interview', "not-json"),
        (b"after-interview, and nothing else", "not-json"),
        (b'after-interview {"a": 1}', "not-json"),
        (b'{ "format": "after-interview", "vers', "not-json"),
        (b'{"name": "x", "version": 1}', "not-ours"),
        (EXPORT.replace('"version": 1', '"version": 99').encode(), "newer-version"),
    ],
)
def test_what_cannot_be_read_is_refused_by_what_to_do(data: bytes, code: str) -> None:
    assert refusal_of(data) == code


def test_a_file_of_more_than_is_ever_kept_is_not_looked_into(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("after_interview.keep.file_as_found.LARGEST_TEXT", 100)
    with pytest.raises(StateError, match="too-large"):
        found_in(EXPORT.encode())


def test_of_a_file_that_is_cut_short_what_stands_before_is_read() -> None:
    data = EXPORT.encode()
    answer = imported(data[: data.index(b'"news"') + 20])
    assert answer["cut"] == "a1.news"
    read = answer["replace"]["state"]["interviews"]
    assert read == {"a1": {name: it for name, it in RECORDS["a1"].items() if name != "news"}}


def test_a_file_that_is_cut_inside_a_letter_is_in_the_same_encoding_still() -> None:
    data = EXPORT.encode()
    answer = imported(data[: data.index("ü".encode()) + 1])
    assert answer["cut"] == "b2.company"
    assert answer["replace"]["state"]["interviews"]["a1"] == RECORDS["a1"]


@given(st.integers(0, len(EXPORT.encode())), st.booleans())
def test_wherever_it_is_cut_nothing_is_read_that_did_not_stand_there(end: int, small: bool) -> None:  # noqa: FBT001
    text = json.dumps(STATE, ensure_ascii=False) if small else EXPORT
    data = text.encode()
    answer = imported(data[:end])
    if not answer["ok"]:
        assert answer["error"]["code"] in ("not-json", "not-ours", "damaged")
        return
    assert answer["cut"] or end >= len(data)
    for key, record in answer["replace"]["state"]["interviews"].items():
        for name, value in record.items():
            assert RECORDS[key][name] == value or name in ("done", "edited", "archived")


@given(st.text(max_size=60), st.sampled_from(["utf-8", "utf-16", "utf-8-sig"]))
def test_whatever_was_typed_comes_back_as_it_was(typed: str, encoding: str) -> None:
    # Beside it stands what has its letters whole: then nothing is put right.
    state = {**empty_state(), "interviews": {**RECORDS, "c3": {"company": typed, "done": {}}}}
    data = json.dumps(state, ensure_ascii=False).encode(encoding)
    assert read_from(data)["c3"]["company"] == typed
