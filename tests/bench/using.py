"""What a reader of the site feels: how a page paints, how typing answers."""

import datetime as dt
import json
from collections import Counter
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

from .browser import DESKTOP, PHONE, prepare, until, wait_for_quiet
from .server import NONE, SLOW
from .setting import Setting

_INPUTS = 30
_AHEAD = dt.timedelta(days=60)
_STEPS = ("write-notes", "send-thank-you")


@dataclass(frozen=True)
class GuidePage:
    """What one page of the guide weighs, before anything is fetched ahead of time."""

    path: str
    files: Counter[str]


@dataclass(frozen=True)
class Painting:
    """How a page came to be seen: seconds until its largest paint, and what moved how far."""

    screen: str
    path: str
    largest: float
    shift: float
    shifted: list[str]


@dataclass(frozen=True)
class Typing:
    """Milliseconds from a keystroke to dates, next action, the next frame, the last change."""

    interviews: int
    dates: list[float]
    next: list[float]
    frame: list[float]
    rest: list[float]


def guide_pages(setting: Setting) -> list[GuidePage]:
    """What each page of the guide weighs, the heaviest first."""
    setting.begin("pages of the guide")
    setting.line.profile = NONE
    found = setting.site.glob("guide/*/index.html")
    pages = [_weigh(setting, f"guide/{page.parent.name}/") for page in sorted(found)]
    return sorted(pages, key=lambda page: -page.files.total())


def _weigh(setting: Setting, path: str) -> GuidePage:
    """As a reader is sent it who saves data, without a service worker."""
    with setting.browser.new_context(service_workers="block", **PHONE) as context:
        return GuidePage(path, _sent(setting, prepare(context, "save-data"), path))


def bytes_in_all(setting: Setting, path: str) -> int:
    """What other readers are sent in all."""
    with setting.browser.new_context(**PHONE) as context:
        return _sent(setting, prepare(context), path).total()


def _sent(setting: Setting, page: Page, path: str) -> Counter[str]:
    setting.ours.forget()
    page.goto(setting.ours.address + path)
    wait_for_quiet(setting.ours, 3)
    return setting.ours.sent()


def painting(setting: Setting, path: str) -> list[Painting]:
    """How a page paints over a slow line, on a phone and on a desk."""
    setting.begin(f"how /{path} paints")
    setting.line.profile = SLOW
    results = []
    for screen, size in (("phone", PHONE), ("desktop", DESKTOP)):
        with setting.browser.new_context(**size) as context:
            page = prepare(context, "entries")
            page.goto(setting.ours.address + path, wait_until="load")
            page.wait_for_timeout(3_000)
            entries = page.evaluate("window.bench.entries")
            page.close()
        largest = max(entry["startTime"] for entry in entries["largest-contentful-paint"])
        shifts = [entry for entry in entries["layout-shift"] if not entry["hadRecentInput"]]
        results.append(
            Painting(
                screen,
                path,
                largest / 1000,
                sum(entry["value"] for entry in shifts),
                [f"{entry['value']:.4f} at {entry['startTime']:.0f} ms" for entry in shifts],
            )
        )
    return results


def typing(setting: Setting, interviews: int) -> Typing:
    """Type dates into the checklist while the engine is ready."""
    setting.begin(f"typing, {interviews} interviews")
    setting.line.profile = NONE
    # Of an interview that is to come the next action names the day.
    first = dt.datetime.now().astimezone().date() + _AHEAD
    days = [first + dt.timedelta(days=n) for n in range(_INPUTS + 1)]
    asked = [[day.isoformat(), (day + dt.timedelta(days=7)).isoformat()] for day in days]
    with setting.browser.new_context(**DESKTOP) as context:
        page = prepare(context, "typing", stored=stored_interviews(interviews))
        page.goto(setting.ours.address + "checklist/", wait_until="commit")
        until(page, "engine")
        wait_for_quiet(setting.ours, 1.5, at_least=3)
        # The first is for practice: what it compiles, no later one waits for.
        results = page.evaluate("(days) => window.bench.type(days)", asked)[1:]
    return Typing(
        interviews,
        *([result[name] for result in results] for name in ("dates", "next", "frame", "rest")),
    )


def stored_interviews(interviews: int) -> dict[str, str]:
    """So many interviews as a reader would have them, the first of them shown, by storage key."""
    records = {f"{n:016x}": _record(n) for n in range(interviews)}
    state = {
        "format": "after-interview",
        "version": 1,
        "current": next(iter(records)),
        "interviews": records,
    }
    return {"after-interview:state": json.dumps(state)}


def _record(number: int) -> dict[str, Any]:
    day = dt.date(2026, 2, 2) + dt.timedelta(days=number % 40)
    promised = (day + dt.timedelta(days=9)).isoformat() if number % 3 == 2 else ""
    return {
        "company": f"Company {number}",
        "role": "Analyst",
        "day": day.isoformat(),
        "time": ("", "09:30", "14:00")[number % 3],
        "promised": promised,
        "country": "LU",
        "created": "2026-02-01T08:00:00.000Z",
        "archived": False,
        "done": dict.fromkeys(_STEPS[: number % 3], f"{day.isoformat()}T18:00"),
        "edited": {"day": "2026-02-01T08:00:00.000Z"},
    }
