"""What the browsers took: a part of TRUST.md, with one row for each of them."""

import datetime as dt
from collections.abc import Iterator

from tests.browsers.webdriver import Session
from tests.trust.report import write_part

_TITLE = "The whole job in other browsers"
_HEAD = """\
Written by `make test-browsers`, which does in each of these what a candidate does: a date typed
and the next action read, a tick, a note, a draft, a search, an invitation, a file exported and
imported, a calendar file, a reload, paper, and no connection. Seconds are those of the machine
that ran it."""


class Figures:
    """Figures by browser and by what they are of."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, str]] = {}
        self._outcomes: dict[str, dict[str, int]] = {}

    def note(self, session: Session, what: str, figure: str) -> None:
        self._found.setdefault(session.name, {})[what] = figure

    def count(self, session: Session, outcome: str) -> None:
        """One test more that has passed, failed or been skipped."""
        outcomes = self._outcomes.setdefault(session.name, {})
        outcomes[outcome] = outcomes.get(outcome, 0) + 1

    def write(self) -> None:
        write_part(_TITLE, self._lines())

    def _lines(self) -> Iterator[str]:
        yield _HEAD
        yield ""
        heads = list(dict.fromkeys(what for row in self._found.values() for what in row))
        yield f"| browser | on | tests | {' | '.join(heads)} |"
        yield "|---" * (len(heads) + 3) + "|"
        today = dt.datetime.now(dt.UTC).date().isoformat()
        for browser, outcomes in self._outcomes.items():
            tests = ", ".join(f"{number} {outcome}" for outcome, number in outcomes.items())
            row = self._found.get(browser, {})
            cells = (browser, today, tests, *(row.get(what, "") for what in heads))
            yield f"| {' | '.join(cells)} |"
