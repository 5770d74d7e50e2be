"""What time it is in a test. Every moment has its offset: the machine's zone is no matter."""

from playwright.sync_api import BrowserContext, Page

FRIDAY = "2026-02-27T11:00:00+01:00"
"""Two hours after the interview of the examples, in Luxembourg."""


def now_is(place: Page | BrowserContext, moment: str) -> None:
    """Stop the clock of every page in the context at `moment`. Timers go on."""
    place.clock.set_fixed_time(moment)


def next_day_is(page: Page, day: str) -> None:
    """Let the reader come back to the open page at eleven o'clock on another day."""
    seen_again_at(page, f"{day}T11:00:00+01:00")


def seen_again_at(page: Page, moment: str) -> None:
    """Let the reader come back to the open page."""
    now_is(page, moment)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
