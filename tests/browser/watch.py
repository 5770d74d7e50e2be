"""What no page may do: complain in the console, throw, or ask another site for anything."""

import re

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, WebError


class Watch:
    """Listens to every page of a context.

    A test that breaks something on purpose says so with `expect_complaint`.
    """

    def __init__(self, context: BrowserContext, origin: str) -> None:
        self._own: tuple[str, ...] = (origin, "blob:", "data:")
        self._expected: list[str] = []
        self._complaints: list[str] = []
        self._strangers: list[str] = []
        context.on("console", self._heard)
        context.on("weberror", self._thrown)
        context.on("request", self._asked)

    def expect_complaint(self, pattern: str) -> None:
        """Let complaints pass in which the regular expression `pattern` is found."""
        self._expected.append(pattern)

    def also_own(self, origin: str) -> None:
        """Let requests to this origin pass too: a page of somebody who embeds the site."""
        self._own = (*self._own, origin)

    def must_be_content(self) -> None:
        """Fail when there was a complaint that nobody expected, or a request to another origin."""
        assert not self._strangers, f"requests to another origin: {self._strangers}"
        unexpected = [
            complaint
            for complaint in self._complaints
            if not any(re.search(pattern, complaint) for pattern in self._expected)
        ]
        assert not unexpected, f"complaints of the page: {unexpected}"

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._complaints.append(f"{message.text} ({message.location['url']})")

    def _thrown(self, error: WebError) -> None:
        self._complaints.append(str(error.error))

    def _asked(self, request: Request) -> None:
        if not request.url.startswith(self._own):
            self._strangers.append(request.url)
