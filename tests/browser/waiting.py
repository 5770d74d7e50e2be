"""Waiting for what no locator shows: a page's policy forbids the way Playwright has for it."""

import time

from playwright.sync_api import Error, Page

PATIENCE = 15.0
STEP = 50.0


def until(page: Page, expression: str, argument: object = None, patience: float = PATIENCE) -> None:
    """Wait until the JavaScript `expression`, or function of `argument`, is true in the page."""
    deadline = time.monotonic() + patience
    while not _is(page, expression, argument):
        assert time.monotonic() < deadline, f"never came true: {expression}"
        page.wait_for_timeout(STEP)


def _is(page: Page, expression: str, argument: object) -> bool:
    """Not yet, while the page is on its way to another."""
    try:
        return bool(page.evaluate(expression, argument))
    except Error as error:
        if "context was destroyed" not in str(error):
            raise
        return False
