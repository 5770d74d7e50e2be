"""TRUST.md is written by two commands: neither takes away what the other has found."""

from pathlib import Path

from tests.trust.report import write_part


def test_a_part_is_written_in_its_place_and_the_others_stay(tmp_path: Path) -> None:
    report = tmp_path / "TRUST.md"
    write_part("Proofs", ["| a |", "", "## One", "", "2 s"], report)
    write_part("Browsers", ["| b |"], report)
    write_part("Proofs", ["| c |", "", "## One", "", "3 s"], report)
    expected = "# Proofs\n\n| c |\n\n## One\n\n3 s\n\n# Browsers\n\n| b |\n"
    assert report.read_text(encoding="utf-8") == expected


def test_a_part_that_is_written_again_is_the_same(tmp_path: Path) -> None:
    report = tmp_path / "TRUST.md"
    for _ in range(2):
        write_part("Browsers", ["| b |"], report)
    assert report.read_text(encoding="utf-8") == "# Browsers\n\n| b |\n"
