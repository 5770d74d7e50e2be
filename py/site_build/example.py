"""The example shown before a reader's own dates are there: worked out by the core, never typed."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Any

from babel import Locale
from babel.dates import format_date, match_skeleton
from markupsafe import Markup

from after_interview import Interview, Plan, plan, words
from after_interview.working_week import ANYWHERE

from .page_words import SENTENCES
from .tool_words import Language

STRIP_DAYS = 14
"""How many days the strip shows; strip.mjs fills as many."""

FRIDAY = dt.date(2026, 2, 27)
PROMISED = dt.date(2026, 3, 5)
DATED_STEPS = ("write-notes", "send-thank-you", "follow-up")


@dataclass(frozen=True)
class StripRow:
    """One line of the strip: a point or a window, in days from the first; None where not shown."""

    id: str
    kind: str
    label: str
    lit: bool = False
    first: int | None = None
    last: int | None = None
    best: int | None = None


STRIP_ROWS = (
    StripRow("interview", "point", words.N_("Interview")),
    StripRow("write-notes", "window", words.N_("Notes")),
    StripRow("send-thank-you", "window", words.N_("Thank-you")),
    StripRow("promised", "point", words.N_("Promised answer")),
    StripRow("follow-up", "window", words.N_("Follow-up")),
    StripRow("second-reminder", "window", words.N_("Second reminder")),
    StripRow("accept-offer", "window", words.N_("Your answer")),
    StripRow("tell-other-offer", "window", words.N_("Your reply")),
    StripRow("thank-after-refusal", "window", words.N_("Your reply")),
)


class Example:
    """An interview at nine on a Friday, with a promised date or without, in a build's language."""

    def __init__(self, spoken: Language, *, promised: bool, lit: tuple[str, ...] = ()) -> None:
        self._spoken = spoken
        self._lit = lit
        interview = Interview(FRIDAY, dt.time(9), PROMISED if promised else None, "LU")
        self._plan: Plan = plan(interview, today=FRIDAY)

    def days(self) -> list[dict[str, Any]]:
        """The days of the strip, from the interview on."""
        babel = self._spoken.babel
        days = [FRIDAY + dt.timedelta(days=n) for n in range(STRIP_DAYS)]
        return [
            {
                "number": day.day,
                "weekday": format_date(day, "ccccc", locale=babel),
                "month": format_date(day, "LLL", locale=babel) if n == 0 or day.day == 1 else "",
                "weekend": ANYWHERE.is_weekend(day),
                "today": day == self._plan.today,
            }
            for n, day in enumerate(days)
        ]

    def strip_rows(self) -> list[StripRow]:
        """The rows of the strip, placed where the example has them."""
        return [self._placed(row) for row in STRIP_ROWS]

    def _placed(self, row: StripRow) -> StripRow:
        points = {"interview": FRIDAY, "promised": self._plan.interview.promised}
        lit = row.id in self._lit
        if row.kind == "point":
            day = points[row.id]
            at = None if day is None else (day - FRIDAY).days
            return StripRow(row.id, row.kind, row.label, lit, at, at, at)
        step = self._plan.steps[row.id]
        if step.window is None or step.best_day is None:
            return StripRow(row.id, row.kind, row.label, lit)
        first, last, best = (
            (day - FRIDAY).days for day in (step.window.first, step.window.last, step.best_day)
        )
        if first >= STRIP_DAYS:
            return StripRow(row.id, row.kind, row.label, lit)
        return StripRow(row.id, row.kind, row.label, lit, first, last, best)

    def rows(self) -> list[dict[str, Any]]:
        """The lines of the calculator's table."""
        return [
            {"id": key, "window": self._window(key), "best": self._best(key)} for key in DATED_STEPS
        ]

    def sentences(self) -> list[Markup]:
        """The example in plain sentences: the strip for those who do not see it."""
        lines = [self._say("sentence.interview", day=self._time(FRIDAY))]
        if self._plan.interview.promised:
            lines.append(
                self._say("sentence.promised", day=self._time(self._plan.interview.promised))
            )
        return lines + [self._sentence(key) for key in DATED_STEPS]

    def _sentence(self, key: str) -> Markup:
        step = self._plan.steps[key]
        assert step.window  # noqa: S101 - every dated step of the example has one
        assert step.best_day  # noqa: S101 - as above
        reason = step.best_day_reason
        return self._say(
            "sentence.range.because" if reason else "sentence.range",
            title=self._spoken.gettext(words.STEPS[key].title),
            first=self._time(step.window.first),
            last=self._time(step.window.last),
            day=self._time(step.best_day),
            reason=self._spoken.gettext(words.REASONS[reason]) if reason else "",
        )

    def _window(self, key: str) -> Markup:
        window = self._plan.steps[key].window
        assert window  # noqa: S101 - every dated step of the example has one
        return self._say(
            "window.range", first=self._time(window.first), last=self._time(window.last)
        )

    def _best(self, key: str) -> Markup:
        best = self._plan.steps[key].best_day
        assert best  # noqa: S101 - as above
        return self._time(best)

    def _say(self, key: str, **parts: str) -> Markup:
        return Markup(self._spoken.gettext(SENTENCES[key])).format(**parts)  # noqa: S704 - our own text

    def _time(self, day: dt.date) -> Markup:
        written = long_day(day, self._spoken.babel)
        return Markup('<time datetime="{}">{}</time>').format(day.isoformat(), written)


def long_day(day: dt.date, locale: Locale) -> str:
    """Weekday, day and month, spelled out as Intl does in the browser.

    Babel finds the pattern that comes nearest, but leaves its fields as short as they are.
    """
    patterns = locale.datetime_skeletons
    nearest = patterns[match_skeleton("MMMMEEEEd", patterns) or "MMMEd"].pattern
    pieces = re.split("('[^']*')", nearest)  # what stands in quotes is no field
    spelled_out = [
        re.sub("E+|c+|M+|L+", lambda field: field[0][0] * 4, piece) if n % 2 == 0 else piece
        for n, piece in enumerate(pieces)
    ]
    return format_date(day, "".join(spelled_out), locale=locale)
