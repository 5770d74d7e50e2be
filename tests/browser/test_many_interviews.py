"""A thousand interviews and two: a keystroke touches what it changes, and everything comes back.

What it takes is counted, not timed; `make trust` writes down how long it took, too.
"""

import json
from collections.abc import Callable, Iterator
from statistics import median
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.checklist import Checklist
from tests.browser.storage import kept, put, state_of

KEYSTROKES = 30
MOST_CHANGES = 300
"""Of elements, for a date that moves every step of the plan shown: other interviews need none."""

TYPE = """async (days) => {
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  const control = document.querySelector("[data-fields] [name=day]");
  const shown = document.querySelector("[data-step-row=follow-up] [data-slot=when]");
  const [times, counts] = [[], []];
  for (const day of days) {
    let changes = 0;
    const all = new MutationObserver((records) => { changes += records.length; });
    all.observe(document.body, everything);
    const changed = new Promise((resolve) => {
      const observer = new MutationObserver(() => { observer.disconnect(); resolve(); });
      observer.observe(shown, everything);
    });
    const begun = performance.now();
    control.value = day;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    await changed;
    document.body.getBoundingClientRect();
    times.push(performance.now() - begun);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    all.disconnect();
    counts.push(changes);
  }
  return { times, counts };
}"""


@pytest.fixture
def now(browser: Browser, browser_context_args: dict[str, Any], base_url: str) -> Iterator[Page]:
    """A page whose clock goes."""
    with browser.new_context(**{**browser_context_args, "base_url": base_url}) as context:
        yield context.new_page()


def interviews(count: int) -> dict[str, Any]:
    return state_of(**{
        f"i{n}": {
            "company": f"Example {n}", "role": "Coordinator", "day": "2026-02-27", "time": "09:00",
            "country": "LU", "people": "Claire Weber, recruiter", "discussed": "Shifts. " * 30,
        }
        for n in range(count)
    })  # fmt: skip


@pytest.mark.parametrize("count", [1, 1_000, 2_000])
def test_a_keystroke_touches_only_what_it_changes(
    now: Page, record_property: Callable[[str, object], None], count: int
) -> None:
    put(now, json.dumps(interviews(count)))
    checklist = Checklist(now).open()
    expect(checklist.names()).to_have_count(count)
    days = [f"2026-03-{day:02}" for day in range(1, KEYSTROKES + 1)]
    came = now.evaluate(TYPE, days)
    record_property(f"milliseconds to the new dates, median, at {count:,}", median(came["times"]))
    record_property(f"most milliseconds, at {count:,}", max(came["times"]))
    record_property(f"changes of the page, median, at {count:,}", median(came["counts"]))
    assert median(came["counts"]) < MOST_CHANGES
    now.reload()
    expect(checklist.field("day")).to_have_value(days[-1])
    expect(checklist.names()).to_have_count(count)
    assert len(kept(now)["interviews"]) == count


def test_the_last_of_two_thousand_can_be_shown_changed_and_deleted(now: Page) -> None:
    put(now, json.dumps(interviews(2_000)))
    checklist = Checklist(now).open()
    expect(checklist.names()).to_have_count(2_000)
    now.evaluate("document.querySelector('[data-interview=i1999] [data-action=show]').click()")
    expect(checklist.field("company")).to_have_value("Example 1999")
    checklist.fill(company="Last S.A.")
    now.evaluate("document.querySelector('[data-interview=i1999] [data-action=delete]').click()")
    expect(checklist.names()).to_have_count(1_999)
    checklist.undo()
    expect(checklist.names()).to_have_count(2_000)
    now.reload()
    expect(now.locator("[data-interview=i1999]").first).to_contain_text("Last S.A.")
