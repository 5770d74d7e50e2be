"""Proves that what is typed is kept, and nothing else happens to it: `make trust` writes TRUST.md.

Each proof is a test of the suite, which runs a few of each; here it runs as often as is asked for.
What a test counts it says by `record_property`; a name that begins with “most” is a maximum.
"""

import argparse
import datetime as dt
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.site import PROJECT
from tests.trust.report import REPORT, write_part

RESULTS = PROJECT / ".cache" / "trust"
"""What each proof gave last: so that one can be run alone, and the report has them all."""

_TITLE = "What was proved, and how often"
_MANY = 100
_BY_HYPOTHESIS = "hypothesis-"
"""How the properties begin that hypothesis records of its own accord: texts, and no counts."""


@dataclass(frozen=True)
class Proof:
    """One kind of proof: what it shows, the bar, the test, and what sets how often it runs."""

    title: str
    bar: str
    test: str
    size: str = ""
    usual: int = 0
    unit: str = ""
    limit: tuple[str, float] | None = None
    """What a test counts but does not judge, as none asserts on a clock, and the most it may be."""


PROOFS = (
    Proof(
        "A model of the store", "no loss, nothing back from the dead",
        "tests/unit/test_store_model.py", "RUNS", 20_000, "lives",
    ),
    Proof(
        "Lives of a real browser", "no loss, nothing back from the dead",
        "tests/browser/test_soak.py", "LIVES", 20, "lives",
    ),
    Proof(
        "Killed while somebody types", "nothing older than 100 ms is lost",
        "tests/browser/test_killed_browser.py", "KILLS", 5, "kills of each kind",
    ),
    Proof(
        "Requests of every kind to the core", "an answer to each, none over a second",
        "tests/unit/test_any_request.py", "REQUESTS", 100_000, "requests",
    ),
    Proof(
        "Texts that want to be more than text", "none becomes an element, none runs",
        "tests/browser/test_injection.py",
    ),
    Proof(
        "Core and shell merge alike", "the same of each pair",
        "tests/unit/test_merge.py", "PAIRS", 10_000, "pairs",
    ),
    Proof(
        "Many interviews", "a keystroke within 50 ms at 1,000; usable at 2,000",
        "tests/browser/test_many_interviews.py",
        limit=("milliseconds to the new dates, median, at 1,000", 50.0),
    ),
    Proof(
        "Nowhere else", "not a byte in any other store; nothing after deleting",
        "tests/browser/test_nowhere_else.py",
    ),
    Proof(
        "No way out", "neither page nor worker reaches another origin",
        "tests/browser/test_guarded.py",
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Shown:
    """What came of a proof, and on which day."""

    test: str
    day: str
    size: int
    passed: int
    failed: int
    counted: dict[str, float]
    seconds: float


def main() -> int:
    """Run the proofs, write the report of all that were ever run here, and say whether all hold."""
    options = _options()
    asked = {proof.size: getattr(options, proof.size.lower()) for proof in PROOFS if proof.size}
    RESULTS.mkdir(parents=True, exist_ok=True)
    failed = 0
    for proof in PROOFS:
        if options.only not in proof.test:
            continue
        _say(f"{proof.title} …")
        shown = _show(proof, asked.get(proof.size, 0))
        _file_of(proof).write_text(json.dumps(asdict(shown)), encoding="utf-8")
        failed += not _is_met(proof, shown)
        _say(" | ".join(_row(proof, shown)[2:]))
    write_part(_TITLE, _report())
    _say(f"Written to {REPORT.relative_to(PROJECT)}")
    return int(failed > 0)


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make trust ARGS=…", description=__doc__)
    parser.add_argument("--only", default="", help="a part of a test's name: run no other proof")
    for proof in PROOFS:
        if proof.size:
            parser.add_argument(
                f"--{proof.size.lower()}", type=int, default=proof.usual, help=proof.title
            )
    return parser.parse_args()


def _file_of(proof: Proof) -> Path:
    return RESULTS / f"{Path(proof.test).stem}.json"


def _show(proof: Proof, size: int) -> Shown:
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder, "results.xml")
        command = [sys.executable, "-m", "pytest", proof.test, "-q", f"--junitxml={results}"]
        begun = time.monotonic()
        subprocess.run(
            [*command, "-o", "junit_family=xunit1", "--tb=short"],
            cwd=PROJECT,
            env={**os.environ, **({proof.size: str(size)} if proof.size else {})},
            check=False,
        )
        seconds = time.monotonic() - begun
        suite = ET.parse(results).getroot().find("testsuite")  # noqa: S314 - our own
        assert suite is not None
        failed = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        passed = int(suite.get("tests", 0)) - failed
        day = dt.datetime.now(dt.UTC).date().isoformat()
        return Shown(proof.test, day, size, passed, failed, _counted(suite), seconds)


def _counted(suite: ET.Element) -> dict[str, float]:
    counted: dict[str, float] = {}
    for one in suite.iter("property"):
        name = str(one.get("name"))
        if name.startswith(_BY_HYPOTHESIS):
            continue
        value = float(str(one.get("value")))
        known = counted.get(name, 0.0)
        counted[name] = max(known, value) if name.startswith("most ") else known + value
    return counted


def _report() -> Iterator[str]:
    found = [(proof, _known(proof)) for proof in PROOFS]
    yield f"Written by `make trust`, on {os.cpu_count()} processors ({platform.machine()}, Python"
    yield f"{platform.python_version()}), beside other work. `make test` runs a few of each;"
    yield "`make trust ARGS=--help` says how to run more, or one proof alone."
    yield ""
    yield "| proof | bar | what was run | on | tests | met |"
    yield "|---|---|---|---|---|---|"
    for proof, shown in found:
        yield f"| {' | '.join(_row(proof, shown))} |"
    for proof, shown in found:
        if shown is None:
            continue
        yield ""
        yield f"## {proof.title}"
        yield ""
        yield f"`{proof.test}`, {shown.seconds:.0f} s"
        if shown.counted:
            yield ""
            yield "| counted | |"
            yield "|---|---|"
        for name, value in shown.counted.items():
            yield f"| {name} | {f'{value:,.0f}' if value >= _MANY else f'{value:,.3g}'} |"


def _known(proof: Proof) -> Shown | None:
    file = _file_of(proof)
    return Shown(**json.loads(file.read_text(encoding="utf-8"))) if file.is_file() else None


def _row(proof: Proof, shown: Shown | None) -> list[str]:
    if shown is None:
        return [proof.title, proof.bar, "not yet run here", "", "", ""]
    size = f"{shown.size:,} {proof.unit}" if proof.size else "as in `make test`"
    tests = f"{shown.passed} passed, {shown.failed} failed"
    met = "yes" if _is_met(proof, shown) else "**no**"
    return [proof.title, proof.bar, size, shown.day, tests, met]


def _is_met(proof: Proof, shown: Shown) -> bool:
    name, most = proof.limit or ("", 0.0)
    return not shown.failed and (not name or shown.counted.get(name, most + 1) <= most)


if __name__ == "__main__":
    sys.exit(main())
