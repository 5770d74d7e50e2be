"""What every measurement is given: browser, servers, the line to them, how often to repeat."""

import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Playwright

from .lineup import OURS, Contender
from .server import Line, Server


@dataclass(frozen=True)
class Setting:
    """One run's setting. `many` repetitions where one is short, `few` where it is long."""

    playwright: Playwright
    browser: Browser
    site: Path
    contenders: list[Contender]
    servers: dict[str, Server]
    line: Line
    many: int
    few: int
    began: float = field(default_factory=time.monotonic)

    @property
    def ours(self) -> Server:
        """The server of our own site."""
        return self.servers[OURS]

    @property
    def seconds(self) -> float:
        """How long the run has taken so far."""
        return time.monotonic() - self.began

    def begin(self, what: str) -> None:
        """Tell whoever waits what is measured now."""
        say(f"{self.seconds:5.0f} s  {what}")


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
