"""The bars that the site sets itself, and whether a run met them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median

from .browser import Noted
from .lighthouse import CATEGORIES
from .lineup import OURS, SCRIPT_MICRO, STOCK
from .loading import Loaded
from .results import Results
from .server import MIDDLE, NONE, SLOW
from .weight import GUIDE_BYTES

_KEYSTROKE = {1: 16, 200: 50}
_AFTER_THE_DATE = 1.15
_ENGINE = 0.45
_SECOND = 0.25
_SLOW_ANSWER = 0.5
_ENGINE_BYTES = {NONE.name: 4_300_000, MIDDLE.name: 3_000_000, SLOW.name: 3_000_000}
_LARGEST_PAINT = 2.5
_PERFORMANCE = 95
_FULL = 100


@dataclass(frozen=True)
class Bar:
    """One bar: what ours is, what it must be, and whether it is."""

    measure: str
    ours: str
    limit: str
    met: bool


def bars(results: Results) -> Iterator[Bar]:
    """Every bar that the run measured."""
    yield from _loading(results)
    yield from _next(results)
    yield from _guide(results)
    yield from _typing(results)
    yield from _blocking(results)
    for page in results.lighthouse:
        scores = [page.scores[name] for name in CATEGORIES]
        met = scores[0] >= _PERFORMANCE and min(scores[1:]) >= _FULL
        limit = f"≥ {_PERFORMANCE}, then {_FULL} each"
        yield Bar(f"Lighthouse, /{page.path}", ", ".join(map(str, scores)), limit, met)


def _loading(results: Results) -> Iterator[Bar]:
    for profile, loaded in results.cold.items():
        ratio = _ratio(loaded, SCRIPT_MICRO, lambda noted: noted.answer)
        slow = profile == SLOW.name
        limit = f"at most {_SLOW_ANSWER} ×" if slow else "below 1 ×"
        met = ratio <= _SLOW_ANSWER if slow else ratio < 1
        measure = f"first dated answer, cold, {profile}"
        yield Bar(measure, f"{ratio:.2f} × {SCRIPT_MICRO}", limit, met)
    if results.cold:
        loaded = results.cold[NONE.name]
        yield _engine("engine ready, cold, no throttle", loaded, _ENGINE)
    for profile, loaded in results.cold.items():
        size = median(noted.bytes_until_engine or 0 for noted in loaded[OURS])
        measure, most = f"bytes until the engine is ready, {profile}", _ENGINE_BYTES[profile]
        yield Bar(measure, f"{size / 1e6:.2f} MB", f"at most {most / 1e6} MB", size <= most)
    for profile, loaded in results.second.items():
        yield _engine(f"engine ready, second visit, {profile}", loaded, _SECOND)


def _engine(measure: str, loaded: Loaded, limit: float) -> Bar:
    ratio = _ratio(loaded, STOCK, lambda noted: noted.engine or 0)
    return Bar(measure, f"{ratio:.2f} × {STOCK}", f"at most {limit} ×", ratio <= limit)


def _ratio(loaded: Loaded, against: str, time: Callable[[Noted], float]) -> float:
    return median(map(time, loaded[OURS])) / median(map(time, loaded[against]))


def _next(results: Results) -> Iterator[Bar]:
    if not results.next:
        return
    after = median(one.next / one.date for one in results.next)
    measure, limit = f"next action, cold, {SLOW.name}", f"at most {_AFTER_THE_DATE} ×"
    yield Bar(measure, f"{after:.2f} × its first date", limit, after <= _AFTER_THE_DATE)
    beside = median(max(one.next, one.date) / one.other for one in results.next)
    yield Bar(measure, f"{beside:.2f} × {SCRIPT_MICRO}’s date", "below 1 ×", beside < 1)


def _guide(results: Results) -> Iterator[Bar]:
    if results.guide:
        page = results.guide[0]
        size = page.files.total()
        measure = f"bytes of the heaviest guide page, /{page.path}"
        limit = f"at most {GUIDE_BYTES // 1000} kB"
        yield Bar(measure, f"{size / 1000:.1f} kB", limit, size <= GUIDE_BYTES)
    for screen in dict.fromkeys(one.screen for one in results.painting):
        shown = [one for one in results.painting if one.screen == screen]
        shift = max(one.shift for one in shown)
        yield Bar(f"its layout shift, {screen}", f"{shift:.4f}", "none", shift == 0)
        largest = median(one.largest for one in shown)
        measure, limit = f"its largest paint, {screen}, {SLOW.name}", f"at most {_LARGEST_PAINT} s"
        yield Bar(measure, f"{largest:.2f} s", limit, largest <= _LARGEST_PAINT)


def _typing(results: Results) -> Iterator[Bar]:
    for one in results.typing:
        if limit := _KEYSTROKE.get(one.interviews):
            middle = median(one.dates)
            measure = f"keystroke to updated dates, interviews: {one.interviews}"
            yield Bar(measure, f"{middle:.1f} ms", f"at most {limit} ms", middle <= limit)
            middle = median(one.next)
            measure = f"keystroke to the next action, interviews: {one.interviews}"
            yield Bar(measure, f"{middle:.1f} ms", f"at most {limit} ms", middle <= limit)


def _blocking(results: Results) -> Iterator[Bar]:
    loads = [one for one in results.blocking if one.engine and one.slowdown == 1]
    if loads:
        by_us = [task.duration for load in loads for task in load.tasks if task.by_us]
        ours = f"{len(by_us)}, the longest {max(by_us):.0f} ms" if by_us else "none"
        yield Bar("long tasks by us while the engine starts", ours, "none over 50 ms", not by_us)
