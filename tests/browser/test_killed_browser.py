"""A browser that is killed in the middle of a sentence has lost no more than its last signs."""

import contextlib
import os
import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser import killing
from tests.browser.killing import Machine, close
from tests.browser.storage import state_of

KILLS = int(os.environ.get("KILLS", "1"))
SIGNS = 150
PACE = 0.02
"""Seconds between two keystrokes: a fast typist has five times as many."""

LOST_AT_MOST = 0.1
"""Seconds of typing."""


def started(machine: Machine, url: str) -> Page:
    return machine.start(url, service_workers="block").pages[0]


@pytest.mark.skipif(not killing.POSSIBLE, reason="finds the browser in /proc")
@pytest.mark.parametrize("before", [0, 300_000], ids=["nothing kept", "300 kB kept"])
@pytest.mark.parametrize("_time", range(KILLS))
def test_what_was_typed_just_before_is_there_again(
    machine: Machine,
    base_url: str,
    record_property: Callable[[str, object], None],
    before: int,
    _time: int,
) -> None:
    page = started(machine, base_url)
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
    machine.kill()
    close(page.context)

    page = started(machine, base_url)
    page.goto("guide/notes/")
    safe = sum(at < killed_at - LOST_AT_MOST for at in typed_at)
    found = page.locator("[data-notes] [name=discussed]")
    with contextlib.suppress(AssertionError):
        expect(found).to_have_value(re.compile(f"^{text[:safe]}"))
    kept = found.input_value()
    record_property("kills", 1)
    record_property("keystrokes", SIGNS)
    record_property("keystrokes lost", SIGNS - len(kept))
    record_property("most keystrokes lost at once", SIGNS - len(kept))
    if len(kept) < SIGNS:
        old = killed_at - typed_at[len(kept)]
        record_property("most milliseconds that what was lost was old", old * 1_000)
    assert kept.startswith(text[:safe])
    close(page.context)
