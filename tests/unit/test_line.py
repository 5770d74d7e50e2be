"""How fast the line is, from when the page's own files came."""

from typing import Any

import pytest

from tests.unit.node import call_in_node


def came(start: float, end: float, size: int) -> dict[str, Any]:
    """`size` bytes after the first piece, with which the time begins."""
    return {"responseStart": start, "responseEnd": end, "encodedBodySize": 5_000 + size}


@pytest.mark.parametrize(
    ("timings", "speed"),
    [
        ([], None),
        ([came(100, 200, 20_000)], 1_600_000),
        # The slower one shared the line, or waited for a busy device.
        ([came(100, 101, 20_000), came(100, 200, 20_000), came(150, 450, 20_000)], 1_600_000),
        ([came(900, 1000, 20_000), came(100, 200, 40_000)], 1_600_000),
    ],
)
def test_the_speed_is_that_of_the_second_fastest_file(
    timings: list[dict[str, Any]], speed: float | None
) -> None:
    assert call_in_node("engine/line.mjs", "speedOf", [[timings]]) == [speed]
