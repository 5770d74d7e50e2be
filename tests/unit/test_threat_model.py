"""Every threat has its answer and its tests, and each test that the threat model names exists."""

import re

from tests.site import PROJECT

THREATS = {
    "Shared computer", "History", "Embedding page", "Other scripts on a firm’s domain",
    "Hostile invitation", "Poisoned network", "Dependency", "Loss",
}  # fmt: skip
ROW = re.compile(r"^\| \*\*(.+?)\*\* \|(.+)\|(.+)\|(.+)\|$", re.MULTILINE)
LONGEST = 1_100
"""Words: a page."""


def test_each_threat_has_an_answer_and_tests_that_exist() -> None:
    text = (PROJECT / ".github" / "threat-model.md").read_text(encoding="utf-8")
    rows = {name: tests for name, _, answer, tests in ROW.findall(text) if answer.strip()}
    assert rows.keys() == THREATS
    assert len(text.split()) < LONGEST
    written = "\n".join(
        file.read_text(encoding="utf-8") for file in (PROJECT / "tests").rglob("test_*.py")
    )
    for name, tests in rows.items():
        named = re.findall(r"`(test_\w+)`", tests)
        assert named, name
        for test in named:
            assert f"def {test}(" in written, (name, test)
