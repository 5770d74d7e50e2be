"""QR codes of links, as SVG and PNG, by the segno library; it comes in a pack of its own."""

import base64
import io
import math
from functools import lru_cache

SMALLEST_MODULE = 0.4
"""Millimetres of paper that a telephone needs for each module of a code."""

QUIET_ZONE = 4
"""Modules of white around a code, as the standard asks for."""


def svg_of(link: str) -> str:
    """The code as SVG: black on white, so that it can be read in dark mode too.

    Raises ValueError when the link is too long for any code.
    """
    out = io.BytesIO()
    _code(link).save(
        out, kind="svg", border=QUIET_ZONE, dark="#000", light="#fff", xmldecl=False, svgns=True,
        omitsize=True, nl=False,
    )  # fmt: skip
    return out.getvalue().decode()


def png_of(link: str, scale: int = 8) -> str:
    """The code as PNG in base64, `scale` pixels to a module. Raises ValueError as svg_of does."""
    out = io.BytesIO()
    _code(link).save(out, kind="png", border=QUIET_ZONE, scale=scale, dark="#000", light="#fff")
    return base64.b64encode(out.getvalue()).decode()


def width_of(link: str) -> int:
    """The least width of the code on paper, without its margin, in millimetres.

    Telephones read modules of 0.4 mm from a hand's breadth away; smaller ones blur in their lenses.
    Raises ValueError as svg_of does.
    """
    modules: int = _code(link).symbol_size(border=0)[0]
    return math.ceil(modules * SMALLEST_MODULE)


@lru_cache(maxsize=1)
def _code(link: str):  # type: ignore[no-untyped-def]
    import segno

    # The least correction: a screen is clean, and fewer modules are read from further away.
    return segno.make(link, error="l", micro=False, boost_error=True)
