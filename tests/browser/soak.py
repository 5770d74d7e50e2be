"""One life of a browser: people type in up to three tabs, and all that happens to browsers happens.

What is typed, and when, comes from a seed. Each tab has fields of its own, so that it is known what
each must hold in the end, whichever tab is the last to write.
"""

import contextlib
import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Error, Page

from site_build.service_worker import write_service_worker
from tests.browser.killing import Machine, close
from tests.browser.serving import Server
from tests.browser.storage import FULL, KEY
from tests.browser.waiting import until

STEPS = 30
FIELDS = (
    *("company", "role", "firm", "consultant", "discussed", "tasks", "challenges", "topic"),
    *("questions", "answered_well", "answered_badly", "reasons", "lessons", "culture", "next_step"),
)
MOMENTS = ("2026-02-27T11:00", "2025-02-27T11:00", "2027-02-27T11:00", "2026-02-27T23:59:59")
SAFE_AFTER = 100
"""Milliseconds after which what is typed may not be lost, whatever happens."""

EMPTIED = """
for (const key of Object.keys(localStorage)) if (key.startsWith("filler")) delete localStorage[key];
"""
BROKEN = """([key, cut]) => {
  const text = localStorage.getItem(key);
  if (text) localStorage.setItem(key, cut ? text.slice(0, text.length >> 1) : "}" + text.slice(1));
}"""
"""No sign longer than it was: the storage may be full."""
TYPED = """([name, value, wait]) => {
  const control = document.querySelector(`[data-tool] [data-fields] [name="${name}"]`);
  const type = () => {
    control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  };
  if (wait) setTimeout(type, wait);
  else type();
}"""
HOLDS = """([name, value]) =>
  document.querySelector(`[data-tool] [data-fields] [name="${name}"]`).value === value"""
SHOWN = "sessionStorage.getItem('after-interview:current')"
PRESENT = """
document.documentElement.dataset.engine && document.querySelector('[data-fields] [name=company]')
"""


@dataclass
class Tab:
    """A page with the checklist, and the fields that are typed into there alone."""

    page: Page
    names: list[str]


@dataclass
class Life:
    """A browser with a profile of its own, a site that may change, and what must be kept."""

    machine: Machine
    server: Server
    site: Path
    seed: int
    tabs: list[Tab] = field(default_factory=list)
    typed: dict[tuple[str, str], str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    happened: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)  # noqa: S311 - no secret
        self._free = list(FIELDS)
        self._count = 0
        self._context = self.machine.start(self.server.address)

    def live(self) -> None:
        """Let thirty things happen. What is wrong after them, `lost` says."""
        self._open()
        happenings = self._happenings()
        names = [name for name, (often, _) in happenings.items() for _ in range(often)]
        for _ in range(STEPS):
            if not self.tabs:
                self._open()
            name = self._dice.choice(names)
            self.happened.append(name)
            with self.machine.answering(f"life {self.seed}: {self.happened}"):
                happenings[name][1](self._dice.choice(self.tabs))

    def lost(self) -> list[str]:
        """What was typed and is not there, or was deleted and is, once a new tab has looked."""
        self.server.is_down = False
        page = self._page()
        page.evaluate(EMPTIED)
        for tab in self.tabs:
            tab.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        page.reload()
        until(page, PRESENT)
        deadline = 40
        while (wrong := self._wrong(page)) and (deadline := deadline - 1):
            page.wait_for_timeout(50)
        close(self._context)
        return wrong

    def _wrong(self, page: Page) -> list[str]:
        text = page.evaluate("key => localStorage.getItem(key)", KEY) or "{}"
        beside = page.evaluate("localStorage.getItem('after-interview:changes')") or "{}"
        kept = {
            **json.loads(text).get("interviews", {}),
            **json.loads(beside).get("interviews", {}),
        }
        missing = [
            f"{self.seed}: {place} = {value!r}, has {kept.get(place[0], {}).get(place[1])!r}"
            for place, value in self.typed.items()
            if kept.get(place[0], {}).get(place[1]) != value
        ]
        return missing + [f"{self.seed}: {id_} is back" for id_ in self.gone if id_ in kept]

    # What happens

    def _happenings(self) -> dict[str, tuple[int, Callable[[Tab], None]]]:
        return {
            "type": (30, self._type),
            "type by hand": (6, self._type_by_hand),
            "type in two tabs at once": (6, self._type_at_once),
            "reload": (6, self._reload),
            "close": (3, self._close),
            "open": (6, lambda _: self._open()),
            "crash": (2, self._crash),
            "kill the browser": (2, lambda _: self._kill()),
            "kill the worker": (2, self._kill_worker),
            "go offline or back": (3, lambda _: self._go_offline()),
            "fill the storage": (2, self._fill),
            "make room": (2, lambda tab: tab.page.evaluate(EMPTIED)),
            "damage": (3, self._damage),
            "release": (1, self._release),
            "change the clock": (4, self._change_clock),
            "back and forward": (3, self._back_and_forward),
            "import and undo": (3, self._import),
            "delete": (2, self._delete),
        }

    def _type(self, tab: Tab) -> None:
        name, value = self._next(tab)
        tab.page.evaluate(TYPED, [name, value, 0])
        self._noted(tab, name, value)

    def _type_by_hand(self, tab: Tab) -> None:
        """Through the browser's own keyboard, in a field that is in sight."""
        if "company" not in tab.names and "role" not in tab.names:
            return
        name = "company" if "company" in tab.names else "role"
        tab.page.bring_to_front()
        control = tab.page.locator(f"[data-fields] [name={name}]")
        if not control.is_visible():
            return
        _, value = self._next(tab)
        control.fill(value[:-2])
        control.press_sequentially(value[-2:])
        self._noted(tab, name, value)

    def _type_at_once(self, tab: Tab) -> None:
        soon = [(one, *self._next(one)) for one in self.tabs]
        for one, name, value in soon:
            one.page.evaluate(TYPED, [name, value, 60])
        for one, name, value in soon:
            until(one.page, HOLDS, [name, value])
            self._noted(one, name, value)

    def _next(self, tab: Tab) -> tuple[str, str]:
        self._count += 1
        return self._dice.choice(tab.names), f"Example {self._count}"

    def _noted(self, tab: Tab, name: str, value: str) -> None:
        self.typed[tab.page.evaluate(SHOWN), name] = value

    def _reload(self, tab: Tab) -> None:
        tab.page.wait_for_timeout(SAFE_AFTER)
        with contextlib.suppress(Error):  # Offline, and nothing kept yet.
            tab.page.reload()
        if not tab.page.evaluate(f"Boolean({PRESENT})"):
            self._close(tab)

    def _close(self, tab: Tab) -> None:
        self.tabs.remove(tab)
        self._free += tab.names
        tab.page.close()

    def _crash(self, tab: Tab) -> None:
        tab.page.wait_for_timeout(SAFE_AFTER)
        with contextlib.suppress(Error):
            tab.page.goto("chrome://crash", timeout=2_000)
        self._close(tab)

    def _kill(self) -> None:
        self.tabs[0].page.wait_for_timeout(SAFE_AFTER)
        self.machine.kill()
        close(self._context)
        self.tabs.clear()
        self._free = list(FIELDS)
        self._context = self.machine.start(self.server.address)

    def _kill_worker(self, tab: Tab) -> None:
        for worker in tab.page.workers:
            with contextlib.suppress(Error):
                worker.evaluate("setTimeout(() => self.close())")  # Once it has answered.

    def _go_offline(self) -> None:
        """At the other end: a service worker that has stopped never answers `set_offline`."""
        offline = self._dice.random() < 0.5
        # Without a service worker there is nothing to open offline.
        page = self.tabs[0].page
        if page.evaluate("Boolean(navigator.serviceWorker?.controller)"):
            self.server.is_down = offline

    def _fill(self, tab: Tab) -> None:
        tab.page.evaluate(FULL)

    def _damage(self, tab: Tab) -> None:
        tab.page.wait_for_timeout(SAFE_AFTER)
        tab.page.evaluate(BROKEN, [KEY, self._dice.random() < 0.5])

    def _release(self, tab: Tab) -> None:
        about = self.site / "about" / "index.html"
        about.write_text(about.read_text("utf-8").replace("</h1>", ".</h1>"), "utf-8")
        write_service_worker(self.site)
        self.server.is_down = False
        self._reload(tab)
        update = tab.page.get_by_role("button", name="Use the new version")
        with contextlib.suppress(Error):
            update.click(timeout=2_000)
            tab.page.wait_for_timeout(500)
        for one in list(self.tabs):
            until(one.page, PRESENT)

    def _change_clock(self, tab: Tab) -> None:
        """Also midnight: the page is told as when it is seen again."""
        self._context.clock.set_fixed_time(self._dice.choice(MOMENTS))
        tab.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    def _back_and_forward(self, tab: Tab) -> None:
        tab.page.wait_for_timeout(SAFE_AFTER)
        with contextlib.suppress(Error):
            tab.page.goto("dates/")
            tab.page.go_back()
        with contextlib.suppress(Error):
            tab.page.go_back() if "dates" in tab.page.url else None
        if not tab.page.evaluate(f"Boolean({PRESENT})"):
            self._close(tab)

    def _import(self, tab: Tab) -> None:
        """A file with what is kept, and an interview more; taken in, and then taken back."""
        text = tab.page.evaluate("key => localStorage.getItem(key)", KEY)
        try:
            state = json.loads(text or "")
            state["interviews"]["from-a-file"] = {"company": "From a file"}
        except (ValueError, KeyError):
            return  # Damaged a moment ago.
        page = self._context.new_page()
        with contextlib.suppress(Error):
            page.goto(f"{self.server.address}privacy/")
            file = self.machine.profile.with_name("exported.json")
            file.write_text(json.dumps(state), "utf-8")
            page.get_by_label("File exported").set_input_files(file, timeout=5_000)
            page.get_by_role("button", name="Merge").click(timeout=20_000)
            page.locator("[data-messages]").get_by_role("button", name="Undo").click(timeout=5_000)
        page.close()

    def _delete(self, tab: Tab) -> None:
        """The interview that the tab shows, once all tabs agree which there are."""
        tab.page.wait_for_timeout(SAFE_AFTER)
        id_ = tab.page.evaluate(SHOWN)
        page = tab.page
        if not id_ or page.locator(f"[data-interview='{id_}']").count() == 0:
            return
        page.locator(f"[data-interview='{id_}'] [data-action=delete]").first.dispatch_event("click")
        page.wait_for_timeout(SAFE_AFTER)
        if self._dice.random() < 0.5:
            page.locator("[data-messages]").get_by_role("button", name="Undo").first.click()
            return
        self.gone.add(id_)
        for place in [place for place in self.typed if place[0] == id_]:
            del self.typed[place]

    # The browser

    def _open(self) -> None:
        if len(self.tabs) >= 3:
            return
        with contextlib.suppress(Error):  # Offline.
            page = self._page()
            share = len(FIELDS) // 3
            self.tabs.append(Tab(page, [self._free.pop(0) for _ in range(share)]))

    def _page(self) -> Page:
        page = self._context.new_page()
        page.goto("checklist/")
        until(page, PRESENT)
        return page
