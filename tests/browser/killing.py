"""Ends a browser as a phone's battery does: at once, with no time to write anything."""

import contextlib
import os
import signal
import time
from pathlib import Path

from playwright.sync_api import BrowserContext, Error

from tests.browser.waiting import PATIENCE

POSSIBLE = Path("/proc/self").exists()
"""The browser's processes are found in /proc."""


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


def kill(profile: Path) -> None:
    """End the browser with this profile, and wait until it is gone."""
    assert processes_of(profile)
    for process in processes_of(profile):
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
    deadline = time.monotonic() + PATIENCE
    while processes_of(profile):
        assert time.monotonic() < deadline, "the browser does not end"
        time.sleep(0.05)


def close(context: BrowserContext) -> None:
    """Close what may be gone already."""
    with contextlib.suppress(Error):
        context.close()
