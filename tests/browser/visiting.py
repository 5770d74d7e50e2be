"""A reader whose browser may have a service worker, in a context of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext


@contextmanager
def visiting(browser: Browser, arguments: dict[str, Any], **more: str) -> Iterator[BrowserContext]:
    """Such a reader; `more` are other arguments of the context."""
    allowed = {**arguments, "service_workers": "allow", **more}
    with browser.new_context(**allowed) as context:
        yield context
