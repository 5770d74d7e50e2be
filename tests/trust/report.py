"""TRUST.md: `make trust` writes the part on proofs, `make test-browsers` that on browsers.

A part begins with a heading of the first level, and no other command's part is touched.
"""

import re
from collections.abc import Iterable
from pathlib import Path

REPORT = Path(__file__).parents[1] / "TRUST.md"

_PART = re.compile(r"^(?=# )", re.MULTILINE)


def write_part(title: str, lines: Iterable[str], report: Path = REPORT) -> None:
    """Write the part under the heading `title` anew, in its place or after the others."""
    text = report.read_text(encoding="utf-8") if report.is_file() else ""
    parts = {_title(part): part.rstrip() for part in _PART.split(text) if part.strip()}
    parts[title] = "\n".join((f"# {title}", "", *lines)).rstrip()
    report.write_text("\n\n".join(parts.values()) + "\n", encoding="utf-8")


def _title(part: str) -> str:
    return part.partition("\n")[0].removeprefix("# ")
