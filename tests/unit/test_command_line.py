"""The command line of recruiting firms, run as they run it."""

import csv
import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from after_interview.__main__ import main
from after_interview.keep.move import move_link
from after_interview.keep.state import State, empty_state
from after_interview.links.list_words import ROW_PROBLEMS, TABLE_PROBLEMS
from after_interview.words import LINK_DOUBTS, LINK_PROBLEMS, PROBLEMS

PAGE = "https://example.org/checklist/"
LIST = "Candidate;Company;Date\nNora Lenz;Société d’Exemple;2026-02-27\n=Ben;Sample GmbH;27.2.20x\n"
EXPORT = (
    "First Name,Last Name,Company,Title,Email,Phone,Job,Date\n"
    "Nora,Lenz,Old Ltd,Clerk,nora@example.com,+352 1,Analyst,03/04/2026\n"
)
COMMAND = Path(sys.executable).with_name("after-interview")

Run = Callable[..., tuple[int, list[list[str]], str]]


@pytest.fixture
def run(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run the command with a list: what it returns, the rows that it writes, and what it says."""

    def run(content: str | bytes, *options: str, page: str = PAGE, name: str = "list.csv"):  # type: ignore[no-untyped-def]
        source = tmp_path / name
        source.write_bytes(content.encode() if isinstance(content, str) else content)
        code = main(["links", str(source), "--page", page, *options])
        out, err = capsysbinary.readouterr()
        text = out.decode("utf-8-sig")
        separator = ";" if ";" in text.partition("\n")[0] else ","
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
        return code, rows, err.decode().replace(f"{source}", name)

    return run


@pytest.mark.parametrize("command", [[str(COMMAND)], [sys.executable, "-m", "after_interview"]])
def test_a_list_comes_back_with_a_link_in_each_good_row(tmp_path: Path, command: list[str]) -> None:
    source = tmp_path / "candidates.csv"
    source.write_bytes(LIST.encode("cp1252"))
    options = ["--page", PAGE, "--firm", "Example Search", "--write-to-firm"]
    done = subprocess.run(
        [*command, "links", str(source), *options], capture_output=True, check=False
    )
    assert done.returncode == 1
    text = done.stdout.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert rows[0] == ["Candidate", "Company", "Date", "link", "problem"]
    assert rows[1][1] == "Société d’Exemple"
    assert rows[1][3].startswith(f"{PAGE}#invite?company=Soci%C3%A9t%C3%A9")
    assert "&firm=Example%20Search&" in rows[1][3]
    assert "&to=firm" in rows[1][3]
    assert rows[2][:4] == ["'=Ben", "Sample GmbH", "27.2.20x", ""]
    assert rows[2][4] == f"Date, “27.2.20x”: {ROW_PROBLEMS['not-a-date']}"
    assert f"{source}, row 3: Date, “27.2.20x”" in done.stderr.decode()


def test_standard_input_is_read_and_standard_output_may_be_closed(tmp_path: Path) -> None:
    command = [str(COMMAND), "links", "-", "--page", PAGE]
    done = subprocess.run(command, input=b"company\nA\n", capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    reading, writing = os.pipe()
    os.close(reading)
    closed = subprocess.run(
        command, input=b"company\nA\n", stdout=writing, stderr=subprocess.PIPE, check=False
    )
    os.close(writing)
    assert (closed.returncode, closed.stderr) == (2, b"")


def test_whoever_reads_no_further_is_no_failure(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Closed(io.BytesIO):
        def write(self, _: object) -> int:
            raise BrokenPipeError

    put: list[tuple[int, int]] = []
    (tmp_path / "list.csv").write_bytes(b"company\nA\n")
    with (tmp_path / "out").open("w") as out, monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", type("", (), {"buffer": Closed(), "fileno": out.fileno})())
        patch.setattr(os, "dup2", lambda *files: put.append(files))
        assert main(["links", str(tmp_path / "list.csv"), "--page", PAGE]) == 2
    assert len(put) == 1


def test_a_list_may_come_from_standard_input(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"company\nA\n,")))
    assert main(["links", "-", "--page", PAGE]) == 0
    assert PAGE in capsysbinary.readouterr().out.decode()


def test_a_good_list_is_written_to_a_file(tmp_path: Path, run: Run) -> None:
    target = tmp_path / "links.csv"
    content = "company,role\nExample S.A.,\nSample GmbH\n".encode("utf-16")
    assert run(content, "--output", str(target)) == (0, [], "")
    rows = list(csv.reader(io.StringIO(target.read_text("utf-8-sig"))))
    assert [len(row) for row in rows] == [4, 4, 4]
    assert all(row[2].startswith(PAGE) for row in rows[1:])


def test_what_is_left_open_is_asked_with_the_option_that_answers(run: Run) -> None:
    code, rows, said = run(EXPORT)
    assert (code, rows) == (2, [])
    assert "The column Email (nora@example.com). One of:" in said
    for answer in ("Company=company", "Title=role", "Email=consultant_email", "Phone="):
        assert f"--map '{answer}'" in said
    assert "No column is the employer of the interview." in said
    assert "03/04/2026 may be --dates day-first: 2026-04-03, or --dates month-first" in said
    said_all = ["Company=company", "Title=", "email=candidate_email", "PHONE=candidate_telephone"]
    options = [part for one in said_all for part in ("--map", one)]
    code, rows, said = run(EXPORT, *options, "--dates", "day-first")
    assert (code, said) == (0, "")
    assert "company=Old%20Ltd&date=2026-04-03" in rows[1][8]
    assert "nora" not in rows[1][8]


def test_an_employer_for_all_rows_can_be_named(run: Run) -> None:
    code, rows, _ = run("candidate,job\nNora,Lead\n", "--company", "Example S.A.")
    assert code == 0
    assert "company=Example%20S.A." in rows[1][2]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--map", "Nothing=role"), "no column is called so. The columns are: company, date."),
        (("--map", "company=boss"), "write it like --map HEADING=MEANING"),
        (("--map", "company"), "write it like --map HEADING=MEANING"),
    ],
)
def test_an_answer_that_answers_nothing_is_explained(
    run: Run, options: tuple[str, ...], words: str
) -> None:
    code, rows, said = run("company,date,\nA,2026-02-27,\n", *options)
    assert (code, rows) == (2, [])
    assert words in said


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("example.org/checklist/", "this is not the address of a page"),
        ("javascript:alert(1)", "this is not the address of a page"),
        ("https://", "this is not the address of a page"),
        ("https://[", "this is not the address of a page"),
        (f"{PAGE}#x", "leave out what stands behind"),
        (f"{PAGE}?x", "leave out what stands behind"),
    ],
)
def test_the_address_of_the_page_is_checked(run: Run, page: str, words: str) -> None:
    code, rows, said = run("company\nA\n", page=page)
    assert (code, rows) == (2, [])
    assert words in said


def test_an_address_without_its_last_stroke_gets_it(run: Run) -> None:
    _, rows, _ = run("company\nA\n", page=PAGE.rstrip("/"))
    assert rows[1][1].startswith(f"{PAGE}#")


def test_each_row_without_a_link_is_named_with_its_reason(run: Run) -> None:
    code, rows, said = run("company,date\nA,soon\nB,2026-02-27\n")
    why = f"date, “soon”: {ROW_PROBLEMS['not-a-date']}"
    assert (code, rows[1][2:], said) == (1, ["", why], f"list.csv, row 2: {why}\n")


def test_rows_about_one_interview_say_where_the_link_is(run: Run) -> None:
    text = "candidate,company,date,people\nNora,A,2026-02-27,Claire\nNora,A,2026-02-27,Tom\n"
    code, rows, _ = run(text)
    assert code == 0
    assert "people=Claire%0ATom" in rows[1][4]
    assert rows[2][4:] == ["", "The link is in row 2: this row is about the same interview."]


def test_an_encoding_in_doubt_is_asked_and_can_be_said(run: Run) -> None:
    data = "employer\nZiêba\n".encode("cp1252")
    code, _, said = run(data)
    assert code == 2
    assert "--encoding cp1252: Ziêba" in said
    assert "--encoding cp1250: Zięba" in said
    code, rows, _ = run(data, "--encoding", "cp1250")
    assert (code, rows[1][0]) == (0, "Zięba")


def test_a_workbook_is_read_and_its_other_sheets_are_named(run: Run) -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["company"])
    book.worksheets[0].append(["A"])
    book.create_sheet("Old").append(["x"])
    out = io.BytesIO()
    book.save(out)
    code, rows, said = run(out.getvalue(), name="list.xlsx")
    assert (code, said) == (0, "list.xlsx: read the sheet Sheet, not Old.\n")
    assert rows[1][1].startswith(PAGE)


def test_a_list_that_cannot_be_read_is_refused_in_a_sentence(tmp_path: Path, run: Run) -> None:
    code, _, said = run("company\n")
    assert (code, said) == (2, f"list.csv: {TABLE_PROBLEMS['empty']}\n")
    assert main(["links", str(tmp_path / "none.csv"), "--page", PAGE]) == 2
    code, _, said = run("company\nA\n", "--output", str(tmp_path / "no" / "links.csv"))
    assert code == 2
    assert said.endswith("links.csv: No such file or directory\n")


def test_halves_of_letters_in_an_option_do_no_harm(run: Run) -> None:
    code, rows, _ = run("company\nA\n", "--firm", "x\udcff")
    assert code == 0
    assert "firm=x" in rows[1][1]


LINK = "https://firm.example.com/checklist/#invite?company=Example%20S.A.&date=2026-02-27&id=1&v=1"


@pytest.mark.parametrize(
    ("text", "out", "err", "code"),
    [
        (LINK, "Company: Example S.A.\nDate of the interview: 2026-02-27\n", "", 0),
        (
            f"Dear Nora, <{LINK.replace('#', '%23').replace('&', '&amp;')}>.",
            "Company: Example S.A.\nDate of the interview: 2026-02-27\n",
            "",
            0,
        ),
        (
            "#invite?company=Ernst & Example&date=3/4/2026&firm={{f}}&id=%7B%7Bx%7D%7D&v=1",
            "Company: Ernst & Example\n",
            (
                f"Date of the interview: {PROBLEMS['which-day']}\n"
                f"Recruiting firm in between: {PROBLEMS['placeholder']}\n"
                f"Company: {LINK_DOUBTS['ampersand']}\n"
                f"Company: {LINK_DOUBTS['spaces']}\n"
                f"{LINK_DOUBTS['placeholder']}\n"
                "Date of the interview: 2026-03-04 or 2026-04-03?\n"
            ),
            1,
        ),
        ("hello", "", f"{LINK_PROBLEMS['no-link']}\n", 2),
        ("#move?d=AAAA&v=1", "", f"{LINK_PROBLEMS['cut-short']}\n", 2),
    ],
)
def test_one_link_is_read_as_the_checklist_reads_it(
    capsys: pytest.CaptureFixture[str], text: str, out: str, err: str, code: int
) -> None:
    assert main(["link", text]) == code
    assert capsys.readouterr() == (out, err)


def test_one_link_comes_back_mended_and_from_standard_input() -> None:
    damaged = LINK.replace("#invite", "").encode()
    command = [str(COMMAND), "link", "-", "--page", "https://example.org/checklist"]
    done = subprocess.run(command, input=damaged, capture_output=True, check=False)
    assert done.stdout.decode().splitlines()[-1] == PAGE + LINK.partition("/checklist/")[2]
    assert (done.returncode, done.stderr.decode()) == (1, f"{LINK_DOUBTS['word']}\n")


def test_one_link_may_come_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LINK.encode())))
    assert main(["link", "-", "--page", PAGE]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == PAGE + LINK.partition("/checklist/")[2]


@pytest.mark.parametrize("interview", [{}, {"company": 5}])
def test_a_link_between_devices_is_for_a_device(
    capsys: pytest.CaptureFixture[str], interview: dict[str, Any]
) -> None:
    record: Any = {"archived": False, "done": {}, "edited": {}, **interview}
    state: State = {**empty_state(), "current": "a", "interviews": {"a": record}}
    assert main(["link", move_link(state, ["a"], PAGE)]) == 2
    why = LINK_PROBLEMS["cut-short"] if interview else "This link carries interviews"
    assert capsys.readouterr().err.startswith(why)


def test_an_address_in_place_of_a_list_is_told_apart(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["links", LINK, "--page", PAGE]) == 2
    assert "after-interview link reads one link" in capsys.readouterr().err
