"""Lighthouse, as a phone would see the site: its four scores, and which audits cost points."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from tests.chromium import chromium_path

from .lineup import PACKAGES
from .server import NONE
from .setting import Setting

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
_FLAGS = "--headless=new --no-sandbox --disable-gpu"


@dataclass(frozen=True)
class Scores:
    """The scores of one page, 0 to 100, and the audits that cost points."""

    path: str
    scores: dict[str, int]
    lost: list[str]


def lighthouse(setting: Setting, path: str) -> Scores:
    """The median of several runs."""
    setting.begin(f"Lighthouse, /{path}")
    setting.line.profile = NONE
    reports = [_run(setting.ours.address + path) for _ in range(setting.few)]
    scores = {
        name: round(median(100 * report["categories"][name]["score"] for report in reports))
        for name in CATEGORIES
    }
    lost = {audit for report in reports for audit in _lost(report)}
    return Scores(path, scores, sorted(lost))


def _run(url: str) -> dict[str, Any]:
    command = [
        "node",
        str(PACKAGES / "lighthouse" / "cli" / "index.js"),
        url,
        "--quiet",
        "--output=json",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags={_FLAGS}",
    ]
    environment = dict(os.environ)
    if path := chromium_path():
        environment["CHROME_PATH"] = path
    with TemporaryDirectory(prefix="bench-lighthouse-") as folder:
        output = Path(folder, "report.json")
        subprocess.run(
            [*command, f"--output-path={output}"],
            env=environment,
            check=True,
            capture_output=True,
            timeout=180,
        )
        report: dict[str, Any] = json.loads(output.read_text())
    return report


def _lost(report: dict[str, Any]) -> list[str]:
    """The audits that count and were not passed in full."""
    lost = []
    for name in CATEGORIES:
        for reference in report["categories"][name]["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 1:
                lost.append(f"{reference['id']} ({name})")
    return lost
