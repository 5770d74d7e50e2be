"""A browser that is killed in the middle of a sentence has lost no more than its last signs."""

import re
import time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserType, Page, expect

from tests.browser import killing
from tests.browser.killing import close, kill
from tests.browser.storage import state_of

SIGNS = 150
PACE = 0.02
"""Seconds between two keystrokes: a fast typist has five times as many."""

LOST_AT_MOST = 0.1
"""Seconds of typing."""


def started(browser_type: BrowserType, profile: Path, launch: dict[str, Any], url: str) -> Page:
    options = {name: it for name, it in launch.items() if name in ("args", "executable_path")}
    context = browser_type.launch_persistent_context(
        str(profile), headless=True, base_url=url, service_workers="block", **options
    )
    return context.pages[0]


@pytest.mark.skipif(not killing.POSSIBLE, reason="finds the browser in /proc")
@pytest.mark.parametrize("before", [0, 300_000], ids=["nothing kept", "300 kB kept"])
def test_what_was_typed_just_before_is_there_again(
    browser_type: BrowserType,
    browser_type_launch_args: dict[str, Any],
    base_url: str,
    tmp_path: Path,
    before: int,
) -> None:
    page = started(browser_type, tmp_path, browser_type_launch_args, base_url)
    if before:
        many = {
            f"i{n}": {"company": f"Example {n}", "tasks": "x" * 1_000}
            for n in range(before // 1_000)
        }
        page.goto("404.html")
        page.evaluate(
            "state => localStorage.setItem('after-interview:state', JSON.stringify(state))",
            state_of(**many),
        )
    page.goto("guide/notes/")
    if not before:  # A sheet with something in it is open.
        page.locator("details[data-seen] > summary").click()
    field = page.locator("[data-notes] [name=discussed]")
    field.focus()
    expect(field).to_be_focused()
    text = "".join(chr(ord("a") + n % 26) for n in range(SIGNS))
    typed_at = []
    for sign in text:
        page.keyboard.press(sign)
        typed_at.append(time.monotonic())
        time.sleep(max(0.0, PACE - (time.monotonic() - typed_at[-1])))
    killed_at = time.monotonic()
    kill(tmp_path)
    close(page.context)

    page = started(browser_type, tmp_path, browser_type_launch_args, base_url)
    page.goto("guide/notes/")
    safe = sum(at < killed_at - LOST_AT_MOST for at in typed_at)
    expect(page.locator("[data-notes] [name=discussed]")).to_have_value(
        re.compile(f"^{text[:safe]}")
    )
    close(page.context)
