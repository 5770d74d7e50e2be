"""What something costs, in calls of functions: the same on every machine, however busy it is."""

import sys
from collections.abc import Callable
from time import process_time
from typing import Any


def calls_of(act: Callable[[], object]) -> int:
    """How many functions, Python's own among them, are called while `act` runs."""
    count = 0

    def called(_frame: Any, event: str, _arg: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        act()
    finally:
        sys.setprofile(before)
    return count


def growth(act: Callable[[int], object], size: int) -> float:
    """How many times more of the processor four times the size takes: 4 where a line is straight.

    For what hides in one call, as a regular expression does. Time on the processor, not on the
    wall: what else the machine does is not counted.
    """
    return _seconds(lambda: act(4 * size)) / _seconds(lambda: act(size))


def _seconds(act: Callable[[], object]) -> float:
    def once() -> float:
        begin = process_time()
        act()
        return process_time() - begin

    return min(once() for _ in range(5)) or 1e-6
