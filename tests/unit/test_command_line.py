"""The command line of recruiting firms, run as they run it."""

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest

from after_interview.__main__ import main
from after_interview.words import LINK_PROBLEMS, PROBLEMS

PAGE = "https://example.org/checklist/"
LIST = (
    "Candidate;Company;Date\nNora Lenz;Société d’Exemple;2026-02-27\n=Ben;Sample GmbH;27.2.2026\n"
)


def run(*arguments: str, list_: Path) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "after_interview", "links", str(list_), *arguments]
    return subprocess.run(command, capture_output=True, check=False)


def test_a_list_comes_back_with_a_link_in_each_good_row(tmp_path: Path) -> None:
    source = tmp_path / "candidates.csv"
    source.write_bytes(LIST.encode("cp1252"))
    done = run("--page", PAGE, "--firm", "Example Search", "--write-to-firm", list_=source)
    assert done.returncode == 1
    text = done.stdout.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert rows[0] == ["Candidate", "Company", "Date", "link", "problem"]
    assert rows[1][1] == "Société d’Exemple"
    assert rows[1][3].startswith(f"{PAGE}#invite?company=Soci%C3%A9t%C3%A9")
    assert "&firm=Example%20Search&" in rows[1][3]
    assert rows[1][3].endswith("&to=firm&v=1")
    assert rows[2][0] == "'=Ben"
    assert rows[2][3] == ""
    assert rows[2][4].startswith("Date of the interview: There is no such date.")
    assert "line 3: Date of the interview: There is no such date." in done.stderr.decode()


def test_a_good_list_is_written_to_a_file(tmp_path: Path) -> None:
    source, target = tmp_path / "candidates.csv", tmp_path / "links.csv"
    source.write_text("company,role\nExample S.A.,\nSample GmbH\n", encoding="utf-16")
    assert main(["links", str(source), "--page", PAGE, "--output", str(target)]) == 0
    rows = list(csv.reader(io.StringIO(target.read_text("utf-8-sig"))))
    assert [len(row) for row in rows] == [4, 4, 4]
    assert all(row[2].startswith(PAGE) for row in rows[1:])


def test_what_has_no_link_is_said_line_by_line(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    source = tmp_path / "candidates.csv"
    source.write_text("company,date,email\nA,soon,ada\nB,,\n")
    assert main(["links", str(source), "--page", PAGE]) == 1
    out, err = capsysbinary.readouterr()
    assert out.decode("utf-8-sig").count(PAGE) == 1
    day = f"Date of the interview: {PROBLEMS['not-a-date']}"
    email = f"Your consultant’s e-mail address: {LINK_PROBLEMS['not-an-address']}"
    assert err.decode().splitlines() == [f"{source}, line 2: {day} {email}"]


def test_a_list_that_cannot_be_read_is_refused_in_a_sentence(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["links", str(tmp_path / "none.csv"), "--page", PAGE]) == 2
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    assert main(["links", str(tmp_path / "other.csv"), "--page", PAGE]) == 2
    out, err = capsysbinary.readouterr()
    first, second = err.decode().splitlines()
    assert first.endswith("none.csv: No such file or directory")
    assert "No column is called “company”." in second
    assert out == b""
