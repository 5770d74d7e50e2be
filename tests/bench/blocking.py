"""What blocks the main thread while the engine starts, and whose scripts: by the profiler."""

from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from .browser import PHONE, prepare, until
from .server import NONE
from .setting import Setting
from .using import stored_interviews

_LONG = 50
_OURS = ("assets/js/", "assets/engine/")
_AFTERWARDS = 1_000
_BLOCKED = 5_000


@dataclass(frozen=True)
class LongTask:
    """A task over 50 ms: how long, and for how much of it our scripts ran or waited for others."""

    start: float
    duration: float
    ours: float

    @property
    def by_us(self) -> bool:
        """Without our scripts it would not have been long; or they alone made it so."""
        return self.ours > 0 and (self.duration - self.ours <= _LONG or self.ours > _LONG)


@dataclass(frozen=True)
class Blocking:
    """The long tasks of one page load."""

    slowdown: int
    engine: bool
    tasks: list[LongTask]


def blocking(setting: Setting, *, engine: bool, slowdown: int) -> Blocking:
    """The long tasks of the checklist's page while its engine starts, or with it blocked."""
    state = "starting" if engine else "blocked"
    setting.begin(f"long tasks, engine {state}, processor {slowdown} times slower")
    setting.line.profile = NONE
    scripts = ("entries",) if engine else ("entries", "no-engine")
    with setting.browser.new_context(**PHONE) as context:
        page = prepare(context, *scripts, stored=stored_interviews(1))
        developer = context.new_cdp_session(page)
        developer.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
        developer.send("Profiler.enable")
        developer.send("Performance.enable")
        developer.send("Profiler.start")
        page.goto(setting.ours.address + "checklist/", wait_until="commit")
        if engine:
            until(page, "engine")
            page.wait_for_timeout(_AFTERWARDS)
        else:
            page.wait_for_timeout(_BLOCKED)
        tasks = page.evaluate("window.bench.entries.longtask")
        profile = developer.send("Profiler.stop")["profile"]
        metrics = developer.send("Performance.getMetrics")["metrics"]
    began = next(metric["value"] for metric in metrics if metric["name"] == "NavigationStart")
    samples = _our_samples(profile, began, setting.ours.address)
    return Blocking(slowdown, engine, [_long_task(task, samples) for task in tasks])


def _our_samples(profile: dict[str, Any], began: float, address: str) -> list[tuple[float, float]]:
    """When our scripts were on the stack: milliseconds since the navigation began, and how long."""
    places = tuple(address + place for place in _OURS)
    ours: set[int] = set()
    for node in profile["nodes"]:  # parents come before their children
        if node["id"] in ours or node["callFrame"]["url"].startswith(places):
            ours.update((node["id"], *node.get("children", ())))
    lengths = profile["timeDeltas"]
    moments = accumulate(lengths, initial=profile["startTime"])
    next(moments)
    return [
        (moment / 1000 - began * 1000, length / 1000)
        for sample, moment, length in zip(
            profile["samples"], moments, [*lengths[1:], 0], strict=True
        )
        if sample in ours
    ]


def _long_task(task: dict[str, Any], samples: list[tuple[float, float]]) -> LongTask:
    start, duration = task["startTime"], task["duration"]
    ours = sum(length for moment, length in samples if start <= moment < start + duration)
    return LongTask(start, duration, min(ours, duration))
