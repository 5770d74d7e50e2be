"""A browser with a profile of its own, ended as a phone's battery does: it has no time to write."""

import contextlib
import os
import signal
import threading
import time
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, BrowserType, Error

from tests.browser.waiting import PATIENCE

ANSWERS_WITHIN = 120.0
"""Seconds after which a browser that answers nothing is taken for one that never will."""

POSSIBLE = Path("/proc/self").exists()
"""The browser's processes are found in /proc."""

_OPTIONS = ("args", "channel", "executable_path")


def processes_of(profile: Path) -> list[int]:
    """The processes of the browser that has this profile."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            command = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if entry.name.isdigit() and f"--user-data-dir={profile}".encode() in command.split(b"\0"):
            found.append(int(entry.name))
    return found


@dataclass(frozen=True)
class Machine:
    """What starts a browser again with what its profile has on the disk."""

    browser_type: BrowserType
    launch: dict[str, Any]
    profile: Path

    def start(self, address: str, **options: Any) -> BrowserContext:
        """The browser, for the site at this address."""
        chosen = {name: it for name, it in self.launch.items() if name in _OPTIONS}
        return self.browser_type.launch_persistent_context(
            str(self.profile), headless=True, base_url=address, **chosen, **options
        )

    def kill(self) -> None:
        """End the browser, and wait until it is gone."""
        assert processes_of(self.profile)
        for process in processes_of(self.profile):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        deadline = time.monotonic() + PATIENCE
        while processes_of(self.profile):
            assert time.monotonic() < deadline, "the browser does not end"
            time.sleep(0.05)

    @contextlib.contextmanager
    def answering(self, what: str) -> Generator[None]:
        """End a browser that stands still over something: its answers have no time limit."""
        silent = threading.Event()

        def end() -> None:
            silent.set()
            self.kill()

        timer = threading.Timer(ANSWERS_WITHIN, end)
        timer.start()
        try:
            yield
        except Error:
            if not silent.is_set():
                raise
        finally:
            timer.cancel()
        assert not silent.is_set(), f"no answer from the browser: {what}"


def close(context: BrowserContext) -> None:
    """Close what may be gone already."""
    with contextlib.suppress(Error):
        context.close()
