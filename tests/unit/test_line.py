"""How fast the line is, from when the page's own files came."""

from typing import Any

import pytest

from tests.unit.node import call_in_node


def came(start: float, end: float, size: int) -> dict[str, Any]:
    """`size` bytes after the first piece, with which the time begins."""
    return {"responseStart": start, "responseEnd": end, "encodedBodySize": 14_000 + size}


@pytest.mark.parametrize(
    ("timings", "speed"),
    [
        ([], None),
        ([came(100, 200, 20_000)], 1_600_000),
        # Waiting for an answer is no time in which something came.
        ([came(100, 200, 20_000), came(900, 1000, 20_000)], 1_600_000),
        # What came at once, came through one line, in whatever order it is listed.
        ([came(150, 250, 10_000), came(100, 300, 30_000)], 1_600_000),
        ([came(100, 200, 20_000), came(150, 250, 40_000)], 3_200_000),
    ],
)
def test_the_speed_is_of_all_that_came_over_the_time_in_which_it_came(
    timings: list[dict[str, Any]], speed: float | None
) -> None:
    assert call_in_node("engine/line.mjs", "speedOf", [[timings]]) == [speed]
