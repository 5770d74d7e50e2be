"""Waiting for what no locator shows: a page's policy forbids the way Playwright has for it."""

import time

from playwright.sync_api import Page

PATIENCE = 15.0
STEP = 50.0


def until(page: Page, expression: str, argument: object = None, patience: float = PATIENCE) -> None:
    """Wait until the JavaScript `expression`, or function of `argument`, is true in the page."""
    deadline = time.monotonic() + patience
    while not page.evaluate(expression, argument):
        assert time.monotonic() < deadline, f"never came true: {expression}"
        page.wait_for_timeout(STEP)
