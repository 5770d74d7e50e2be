"""Writes down what a run found: the bars and whether they are met, then the tables behind them."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePosixPath
from statistics import median

from .bars import bars
from .blocking import Blocking
from .browser import Noted
from .lighthouse import CATEGORIES
from .lineup import BENCH, OURS, SCRIPT_MICRO, STOCK
from .loading import Loaded
from .results import Results
from .server import COMPRESSED, NONE, SLOW

_SMALL = 5_000


def render(results: Results) -> str:
    """The whole report; what was not measured is left out."""
    sections = [
        _opening(results),
        _bars(results),
        _times("First dated answer, cold", results.cold, SCRIPT_MICRO, lambda noted: noted.answer),
        _times("Engine ready, cold", results.cold, STOCK, lambda noted: noted.engine),
        _times("Engine ready, second visit", results.second, STOCK, lambda noted: noted.engine),
        _times(
            "First dated answer, second visit",
            results.second,
            SCRIPT_MICRO,
            lambda noted: noted.answer,
        ),
        _next(results),
        _stages(results),
        _bytes(results),
        _made_of(results),
        _guide(results),
        _typing(results),
        _blocking(results),
        _lighthouse(results),
        _method(results),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def _opening(results: Results) -> str:
    facts = _table(("on", ""), results.machine.items())
    return f"# The benchmark\n\nWritten by `make bench`; every number is of one run.\n\n{facts}"


def _bars(results: Results) -> str:
    rows = [
        (bar.measure, bar.ours, bar.limit, "met" if bar.met else "**not met**")
        for bar in bars(results)
    ]
    return "## The bars\n\n" + _table(("measure", "ours", "must be", ""), rows) if rows else ""


def _times(
    title: str,
    measured: dict[str, Loaded],
    against: str,
    time: Callable[[Noted], float | None],
) -> str:
    """The medians by contender and profile, with the range, and the ratio to the one to beat."""
    if not measured:
        return ""
    rows = []
    for contender in next(iter(measured.values())):
        row = [contender]
        for loaded in measured.values():
            times, bar = (
                [seconds for noted in loaded.get(name, ()) if (seconds := time(noted)) is not None]
                for name in (contender, against)
            )
            row += _seconds(times, bar) if times else ("–", "–")
        rows.append(row)
    header = ["", *(cell for profile in measured for cell in (profile, "×"))]
    note = f"Seconds: the median, and the fastest and slowest. × is the ratio to {against}."
    return f"## {title}\n\n{note}\n\n{_table(header, rows)}"


def _seconds(times: list[float], bar: list[float]) -> tuple[str, str]:
    middle = median(times)
    return (
        f"{middle:.2f} ({min(times):.2f}–{max(times):.2f})",
        f"{middle / median(bar):.2f}",
    )


def _next(results: Results) -> str:
    """What a checklist with one interview says first over the slow line."""
    if not results.next:
        return ""
    rows = [(f"{one.date:.2f}", f"{one.next:.2f}", f"{one.other:.2f}") for one in results.next]
    header = ("first date, s", "next action, s", f"{SCRIPT_MICRO}, its date, s")
    note = f"First visits to /checklist/ at {SLOW.name}, one interview kept, an outside stopwatch."
    return f"## The next action, cold\n\n{note}\n\n{_table(header, rows)}"


def _stages(results: Results) -> str:
    """Where the time of our second start goes: the marks of the worker, each by its median."""
    loaded = [noted for noted in results.second.get(NONE.name, {}).get(OURS, []) if noted.stages]
    if not loaded:
        return ""
    names = [name for name in loaded[0].stages if all(name in noted.stages for noted in loaded)]
    at = {name: median(noted.stages[name] for noted in loaded) for name in names}
    rows = [(name, f"{at[name]:.2f}") for name in sorted(at, key=lambda name: at[name])]
    return (
        "## Where our second start’s time goes\n\n"
        "Seconds since the navigation began, no throttle; before the worker comes the page.\n\n"
        + _table(("the engine’s worker has", "s"), rows)
    )


def _bytes(results: Results) -> str:
    """What was sent until the engine was ready, and, over the slow line, until the first answer."""
    if not results.cold:
        return ""
    slow, free = results.cold[SLOW.name], results.cold[NONE.name]
    rows = []
    for contender, noted in free.items():
        engine = [size for one in noted if (size := one.bytes_until_engine) is not None]
        answer = median(one.bytes_until_answer for one in slow[contender])
        rows.append((contender, _kb(answer), _kb(median(engine)) if engine else "–"))
    note = "kB (1000 bytes) as sent, without headers; the page and all it loads included."
    header = ("", f"until the first answer, {SLOW.name}", "until the engine is ready, no throttle")
    return f"## Bytes, cold\n\n{note}\n\n{_table(header, rows)}"


def _made_of(results: Results) -> str:
    if not results.cold:
        return ""
    files = results.cold[NONE.name][OURS][-1].files
    sections = []
    rows = [(path, _kb(size)) for path, size in files.most_common() if size >= _SMALL]
    small = [size for size in files.values() if size < _SMALL]
    rows.append((f"{len(small)} smaller files", _kb(sum(small))))
    rows.append(("together", _kb(files.total())))
    sections.append("## What ours is made of, until the engine is ready")
    sections.append(_table(("file", "kB"), rows))
    return "\n\n".join(sections)


def _guide(results: Results) -> str:
    if not results.guide:
        return ""
    pages = [
        (f"/{page.path}", str(len(page.files)), _kb(page.files.total())) for page in results.guide
    ]
    heaviest = results.guide[0]
    kinds: dict[str, list[int]] = {}
    for path, size in heaviest.files.items():
        kinds.setdefault(PurePosixPath(path).suffix or "page", []).append(size)
    parts = [
        (kind, str(len(sizes)), _kb(sum(sizes)))
        for kind, sizes in sorted(kinds.items(), key=lambda kind: -sum(kind[1]))
    ]
    paints = [
        (one.screen, f"{one.largest:.2f}", f"{one.shift:.4f}", "; ".join(one.shifted) or "none")
        for one in results.painting
    ]
    note = (
        "Bytes before any prefetch: what a reader is sent who saves data, without a service "
        f"worker. Others are sent {_kb(results.guide_in_all)} kB with the heaviest, until three "
        "seconds are quiet: what they may need next, ahead of time."
    )
    return "\n\n".join(
        (
            "## Pages of the guide",
            note,
            _table(("page", "files", "kB"), pages),
            f"The heaviest, /{heaviest.path}, by kind:",
            _table(("kind", "files", "kB"), parts),
            f"How it paints at {SLOW.name}, cold:",
            _table(("screen", "largest paint, s", "layout shift", "which"), paints),
        )
    )


def _typing(results: Results) -> str:
    if not results.typing:
        return ""
    rows = [
        (
            str(one.interviews),
            f"{median(one.dates):.1f}",
            f"{max(one.dates):.1f}",
            f"{median(one.next):.1f}",
            f"{median(one.frame):.1f}",
            f"{median(one.rest):.1f}",
        )
        for one in results.typing
    ]
    first, last = results.typing[0], results.typing[-1]
    growth = (
        f"From {first.interviews} to {last.interviews} interviews the median grows "
        f"{median(last.dates) / median(first.dates):.1f} times until the dates, "
        f"{median(last.rest) / median(first.rest):.1f} times until the engine’s answer."
    )
    note = (
        f"Milliseconds from the `input` event on the checklist, {len(first.dates)} changes of the "
        "date, the engine ready. Dates, next action: the right ones stand in the page and are laid "
        "out. Frame: the next frame begins (there are 60 a second). Engine’s answer: the last "
        "change of the page that follows."
    )
    header = (
        "interviews",
        "dates, median",
        "dates, slowest",
        "next action, median",
        "frame, median",
        "engine’s answer, median",
    )
    return f"## A keystroke\n\n{note}\n\n{_table(header, rows)}\n\n{growth}"


def _blocking(results: Results) -> str:
    if not results.blocking:
        return ""
    rows = []
    for slowdown, engine in dict.fromkeys((one.slowdown, one.engine) for one in results.blocking):
        loads = [
            one for one in results.blocking if (one.slowdown, one.engine) == (slowdown, engine)
        ]
        rows.append(_blocking_row(slowdown, loads, "starts" if engine else "blocked"))
    note = (
        "Tasks over 50 ms on the main thread of /checklist/ until a second after the engine is "
        "ready, and of the same page with every worker but the theme’s blocked. Our scripts: while "
        "they, or what they called, ran, by the browser’s profiler. By us: what would not have "
        "been long without them, or what they alone made long."
    )
    header = (
        "processor",
        "engine",
        "long tasks per load",
        "longest, ms",
        "of it our scripts, ms",
        "by us",
        "longest by us, ms",
    )
    return f"## Long tasks\n\n{note}\n\n{_table(header, rows)}"


def _blocking_row(slowdown: int, loads: list[Blocking], engine: str) -> Sequence[str]:
    tasks = [task for load in loads for task in load.tasks]
    by_us = [task for task in tasks if task.by_us]
    longest = max(tasks, key=lambda task: task.duration, default=None)
    return (
        f"{slowdown}× slower" if slowdown > 1 else "as it is",
        engine,
        f"{len(tasks) / len(loads):.1f}",
        f"{longest.duration:.0f}" if longest else "–",
        f"{longest.ours:.0f}" if longest else "–",
        f"{len(by_us) / len(loads):.1f}",
        f"{max(task.duration for task in by_us):.0f}" if by_us else "–",
    )


def _lighthouse(results: Results) -> str:
    if not results.lighthouse:
        return ""
    rows = [
        (
            f"/{one.path}",
            *(str(one.scores[name]) for name in CATEGORIES),
            ", ".join(one.lost) or "none",
        )
        for one in results.lighthouse
    ]
    header = ("page", *CATEGORIES, "audits that cost points")
    note = f"Mobile, its own simulated throttling, the median of {results.few}."
    return f"## Lighthouse\n\n{note}\n\n{_table(header, rows)}"


def _method(results: Results) -> str:
    checks = [
        (profile, f"{expected:.2f}", f"{took:.2f}")
        for profile, (expected, took) in results.shaping.items()
    ]
    template = (BENCH / "method.md").read_text().rstrip()
    return template.format(
        many=results.many,
        few=results.few,
        compressed=", ".join(sorted(COMPRESSED)),
        shaping=_table(("profile", "should take, s", "took, s"), checks),
        minutes=f"{results.seconds / 60:.0f}",
    )


def _kb(size: float) -> str:
    return f"{size / 1000:,.1f}"


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [header, ["---", *("--:" for _ in header[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
