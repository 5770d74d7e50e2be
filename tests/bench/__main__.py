"""Measures the site beside other ways to do its job, and says which of its bars are met.

`make bench` measures all, and writes RESULTS.md. `ARGS=--quick` measures each thing once, and
`ARGS="--only cold typing"` some things only; these print and write nothing.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from .blocking import blocking
from .browser import launch, prepare
from .lighthouse import lighthouse
from .lineup import (
    ANSWER,
    BARE,
    BENCH,
    OURS,
    PROJECT,
    SCRIPT_MICRO,
    STOCK,
    Contender,
    lineup,
)
from .loading import check_shaping, cold, next_actions, second_visits
from .machine import describe
from .report import render
from .results import Results
from .server import MIDDLE, NONE, SLOW, Line, Server, running
from .setting import Setting, say
from .using import bytes_in_all, guide_pages, painting, typing

_MANY, _FEW = 5, 3
_INTERVIEWS = (1, 20, 200)
_SLOWDOWNS = (1, 4)
_TO_BEAT = (STOCK, SCRIPT_MICRO, OURS)
_TODAY = "2026-02-27"


def _cold(setting: Setting, results: Results) -> None:
    for profile, often in ((NONE, setting.many), (MIDDLE, setting.few), (SLOW, setting.few)):
        results.cold[profile.name] = cold(setting, profile, often)


def _second(setting: Setting, results: Results) -> None:
    engines = [contender for contender in setting.contenders if contender.has_engine]
    results.second[NONE.name] = second_visits(setting, engines, NONE, setting.many)
    to_beat = [contender for contender in engines if contender.name in _TO_BEAT]
    results.second[SLOW.name] = second_visits(setting, to_beat, SLOW, setting.few)


def _next(setting: Setting, results: Results) -> None:
    results.next = next_actions(setting, setting.few)


def _guide(setting: Setting, results: Results) -> None:
    results.guide = guide_pages(setting)
    heaviest = results.guide[0].path
    results.guide_in_all = bytes_in_all(setting, heaviest)
    for _ in range(setting.few):
        results.painting += painting(setting, heaviest)


def _typing(setting: Setting, results: Results) -> None:
    results.typing = [typing(setting, interviews) for interviews in _INTERVIEWS]


def _blocking(setting: Setting, results: Results) -> None:
    for slowdown in _SLOWDOWNS:
        for engine in (True, False) * setting.few:
            results.blocking.append(blocking(setting, engine=engine, slowdown=slowdown))


def _lighthouse(setting: Setting, results: Results) -> None:
    guide = results.guide[0].path if results.guide else "guide/follow-up/"
    results.lighthouse = [lighthouse(setting, path) for path in ("", guide, "checklist/")]


PARTS: dict[str, Callable[[Setting, Results], None]] = {
    "cold": _cold,
    "second": _second,
    "next": _next,
    "guide": _guide,
    "typing": _typing,
    "blocking": _blocking,
    "lighthouse": _lighthouse,
}


def main() -> None:
    options = _options()
    with TemporaryDirectory(prefix="bench-site-") as folder:
        many, few = (1, 1) if options.quick else options.times
        results = _run(Path(folder), options.only, many, few)
    text = render(results)
    say(text)
    if not options.quick and options.only == list(PARTS):
        (BENCH / "RESULTS.md").write_text(text)
        say("Written to tests/bench/RESULTS.md")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="measure each thing once")
    parser.add_argument(
        "--times",
        nargs=2,
        type=int,
        metavar=("MANY", "FEW"),
        default=(_MANY, _FEW),
        help="repetitions of what is short, and of what is long",
    )
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    return parser.parse_args()


def _run(site: Path, parts: list[str], many: int, few: int) -> Results:
    line = Line()
    contenders = lineup(site)
    servers = {contender.name: Server(contender.mounts, line) for contender in contenders}
    say("Building the site")
    _build(site, servers[OURS].address)
    for contender in contenders:
        _forbid_answer(contender)
        servers[contender.name].prepare()
    with running(*servers.values()), sync_playwright() as playwright, launch(playwright) as browser:
        setting = Setting(playwright, browser, site, contenders, servers, line, many, few)
        results = Results(describe(browser.version), many, few)
        for profile in (MIDDLE, SLOW):
            checked = check_shaping(servers[STOCK], "/pyodide/pyodide.asm.js", line, profile)
            results.shaping[profile.name] = checked
        # The first page of a browser waits for the browser, too.
        line.profile = NONE
        with browser.new_context() as context:
            prepare(context).goto(servers[BARE].address)
        for part in parts:
            PARTS[part](setting, results)
        results.seconds = setting.seconds
    return results


def _build(site: Path, address: str) -> None:
    mkdocs = Path(sys.executable).with_name("mkdocs")
    subprocess.run(
        [str(mkdocs), "build", "--strict", "--quiet", "--site-dir", str(site)],
        cwd=PROJECT,
        env={**os.environ, "SITE_TODAY": _TODAY, "SITE_URL": address},
        check=True,
    )


def _forbid_answer(contender: Contender) -> None:
    """Nobody's page may come with the answer. Raises ValueError if one does."""
    page = contender.mounts[""] / contender.page / "index.html"
    if ANSWER in page.read_text():
        raise ValueError(f"{contender.name}: {page} holds {ANSWER} already")


if __name__ == "__main__":
    main()
