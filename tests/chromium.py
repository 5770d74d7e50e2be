"""The Chromium of tests, bench and pictures: Debian's where it is, else Playwright's own."""

import shutil

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""As root too, and without its own traffic to the network."""


def chromium_path() -> str | None:
    """The system's Chromium; None where Playwright has one of its own."""
    return shutil.which("chromium")


def headless_path() -> str | None:
    """The system's Chromium without windows (decision 125), or the whole one; None as above."""
    return shutil.which("chromium-headless-shell") or chromium_path()
