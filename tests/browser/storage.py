"""What a test puts into the browser's storage, or takes away from it, before the page looks."""

import json
from typing import Any

from playwright.sync_api import Page

KEY = "after-interview:state"
ASIDE = "after-interview:aside:"

FULL = """
for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
  try {
    for (let n = 0; ; n++) localStorage.setItem(`filler-${size}-${n}`, "x".repeat(size));
  } catch {}
}
"""
REFUSED = (
    "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };"
)
BLOCKED = """
Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("Access is denied for this document.", "SecurityError"); },
  configurable: true,
});
"""
ABSENT = 'Object.defineProperty(window, "localStorage", { value: undefined, configurable: true });'


def put(page: Page, text: str, key: str = KEY) -> None:
    """Store `text` before the first page of the site opens; later pages find it changed or not."""
    page.goto("404.html")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])


def stored(page: Page) -> dict[str, str]:
    """Everything of this site that the browser keeps."""
    items: dict[str, str] = page.evaluate("({ ...localStorage })")
    return {key: text for key, text in items.items() if key.startswith("after-interview")}


def kept(page: Page) -> dict[str, Any]:
    """The state that the browser keeps."""
    state: dict[str, Any] = json.loads(stored(page)[KEY])
    return state


def asides(page: Page) -> list[str]:
    """What was set aside, as it is kept."""
    return [text for key, text in stored(page).items() if key.startswith(ASIDE)]


def state_of(**records: dict[str, Any]) -> dict[str, Any]:
    """A state with these interviews, of which the first is shown."""
    interviews = {
        key: {
            "created": "2026-02-20T09:00:00.000Z",
            "archived": False,
            "done": {},
            "edited": {},
            **it,
        }
        for key, it in records.items()
    }
    first = next(iter(interviews), "")
    return {"format": "after-interview", "version": 1, "current": first, "interviews": interviews}


def text_of(**records: dict[str, Any]) -> str:
    return json.dumps(state_of(**records))
