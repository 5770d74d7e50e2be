"""What there is to look at: every page as first seen, and the tools in each of their states."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

from tests.browser.storage import text_of
from tests.site import NOT_FOUND, PATHS


def _nothing(_page: Page) -> None:
    pass


@dataclass(frozen=True)
class State:
    """A page at `path`, with `kept` in the browser's storage, once `reach` has been done to it.

    `whole`: the picture shows all of the page, and not only the first screen.
    """

    name: str
    path: str
    kept: str = text_of()
    reach: Callable[[Page], object] = _nothing
    whole: bool = True


def _click(name: str) -> Callable[[Page], object]:
    return lambda page: page.get_by_role("button", name=name, exact=True).first.click()


def _in_scotland(page: Page) -> None:
    page.get_by_label("Date of the interview").fill("2026-03-30")
    page.get_by_label("Country of the employer").select_option("GB")
    page.get_by_label("Region of the employer").select_option(label="Scotland")


NOTED = dict.fromkeys(("write-notes", "evaluate-yourself", "note-the-job"), "2026-02-27T11:00")
FRESH: dict[str, Any] = {
    "company": "Clinique Saint-Exemple", "role": "Coordinator", "day": "2026-02-27",
    "time": "09:00", "country": "LU",
}  # fmt: skip
THANKS = {**FRESH, "done": NOTED}
LATE = {"company": "Example S.A.", "role": "Analyst", "day": "2026-02-12", "done": NOTED}
LATER = {"company": "Sample Hotels", "day": "2026-03-04", "time": "14:00"}
BARE = {"day": "2026-02-26"}
AGAIN = {**FRESH, "day": "2026-02-20", "outcome": "next-round", "outcome_day": "2026-02-24"}
OFFER = {**FRESH, "outcome": "offer", "outcome_day": "2026-02-27", "answer_by": "2026-03-06"}
ONE_REMINDER = {**NOTED, "send-thank-you": "2026-02-12T10:00", "follow-up": "2026-02-19T10:00"}
SILENT = {**FRESH, "day": "2026-02-11", "done": ONE_REMINDER}
CLOSED = {**FRESH, "day": "2026-02-02", "outcome": "no-answer", "outcome_day": "2026-02-27"}
MOVED = {**FRESH, "day": "2026-03-04", "done": NOTED}
LONG = {
    **FRESH, "company": "Gesellschaft für internationale Beispielverwaltung und Nachfolge mbH",
    "role": "Senior coordinator of nursing care and of everything that has to do with it",
}  # fmt: skip
FIRM = {
    **FRESH, "company": "Beispiel GmbH", "firm": "Hypothetical Recruiters", "letter": "asked",
    "people": "Claire Weber, head of support, claire@example.com",
}  # fmt: skip
REJECTED = {**FRESH, "outcome": "refusal", "outcome_day": "2026-02-27"}
EVERY_STEP = (
    "ask-next-step", "ask-when", "ask-channel", "ask-card", "raise-cover-letter", "write-notes",
    "evaluate-yourself", "note-the-job", "thank-after-refusal", "ask-reasons", "keep-looking",
)  # fmt: skip
FINISHED = {**REJECTED, "done": dict.fromkeys(EVERY_STEP, "2026-02-27T11:00")}
SIX = {"a": LATE, "b": THANKS, "c": LATER, "d": BARE, "e": AGAIN, "f": FIRM}
THREE = {"b": THANKS, "a": LATE, "c": LATER}

STATES = (
    *(State(f"page-{path.strip('/').replace('/', '-') or 'home'}", path) for path in PATHS),
    State("page-not-found", NOT_FOUND),
    State("home-one", "", text_of(a=THANKS)),
    State("home-six", "", text_of(**SIX)),
    State("home-typed", "", reach=_click("Yesterday")),
    State("checklist-fresh", "checklist/", text_of(a=FRESH)),
    State("checklist-bare", "checklist/", text_of(a=BARE)),
    State("checklist-thanks", "checklist/", text_of(a=THANKS)),
    State("checklist-late", "checklist/", text_of(a=LATE)),
    State("checklist-later", "checklist/", text_of(a=LATER)),
    State("checklist-firm", "checklist/", text_of(a=FIRM)),
    State("checklist-again", "checklist/", text_of(a=AGAIN)),
    State("checklist-rejected", "checklist/", text_of(a=REJECTED)),
    State("checklist-finished", "checklist/", text_of(a=FINISHED)),
    State("checklist-done", "checklist/", text_of(a=FRESH), _click("Done"), whole=False),
    State("checklist-offer", "checklist/", text_of(a=OFFER)),
    State("checklist-silent", "checklist/", text_of(a=SILENT)),
    State("checklist-closed", "checklist/", text_of(a=CLOSED)),
    State("checklist-moved", "checklist/", text_of(a=MOVED)),
    State("checklist-long", "checklist/", text_of(a=LONG)),
    State("dates-region", "dates/", reach=_in_scotland),
    State("checklist-three", "checklist/", text_of(**THREE)),
    State("checklist-six", "checklist/", text_of(**SIX)),
    State("checklist-six-first-screen", "checklist/", text_of(**SIX), whole=False),
    State("guide-own-days", "guide/thank-you/", text_of(a=THANKS), whole=False),
    State("guide-firm", "guide/thank-you/", text_of(a=FIRM), whole=False),
    State("guide-notes", "guide/notes/", text_of(a=FRESH), whole=False),
    State("letters-thanks", "letters/#thank-you", text_of(a=THANKS)),
    State("letters-firm", "letters/", text_of(a=FIRM)),
    State("lessons-six", "lessons/", text_of(**SIX)),
)
