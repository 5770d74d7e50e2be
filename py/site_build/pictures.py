"""The picture of each page that a shared link shows: its title above the strip of days."""

from collections.abc import Mapping
from importlib.resources import as_file, files
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

SIZE = (1200, 630)
"""What those who show a link ask for, in pixels."""

EVERY_PAGE = "assets/img/og.png"
"""The picture of the site as a whole, drawn by hand (og.svg); a firm's copy may bring its own."""

PAPER, INK, QUIET, OPEN, MARK, LINE = (
    "#fbfaf6", "#1d2733", "#53606e", "#0a6b58", "#f3c969", "#7b8591",
)  # fmt: skip
_IN_FRAMES = ("embed/checklist/", "embed/dates/")
_FONT = "SourceSerifPro-Regular.ttf"
_LEFT, _RIGHT = 96, 1104
_STRIP, _DAY = 480, 92
_LARGEST, _SMALLEST, _LINES = 76, 48, 3


class Pictures:
    """The pictures of one build, with the site's name and the colour of its bars.

    Where a firm brings a picture of its own, that one stands for every page (`one_for_all`).
    """

    def __init__(self, name: str, bars: str = OPEN, *, one_for_all: bool = False) -> None:
        self._name = name
        self._bars = bars
        self._one_for_all = one_for_all

    def of(self, path: str) -> str:
        """Where the picture of the page at `path` is found below the site."""
        if not path or self._one_for_all or path in _IN_FRAMES:
            return EVERY_PAGE
        return f"assets/img/og/{path.strip('/').replace('/', '-')}.png"

    def write(self, site: Path, titles: Mapping[str, str]) -> None:
        """Draw the pictures of the pages in `titles` (by path) that have one of their own."""
        with as_file(files("font_source_serif_pro") / "files" / _FONT) as font:
            for path, title in titles.items():
                if (place := self.of(path)) == EVERY_PAGE:
                    continue
                file = site / place
                file.parent.mkdir(parents=True, exist_ok=True)
                picture = _drawn(title, self._name, str(font), self._bars)
                picture.quantize(32).save(file, optimize=True)


def _drawn(title: str, name: str, font: str, bars: str) -> Image.Image:
    picture = Image.new("RGB", SIZE, PAPER)
    draw = ImageDraw.Draw(picture)
    draw.text((_LEFT, 84), name, QUIET, ImageFont.truetype(font, 36))
    text, letters = _fitted(title, font)
    draw.multiline_text((_LEFT, 146), text, INK, letters, spacing=letters.size * 0.2)
    _strip(draw, bars)
    return picture


def _fitted(title: str, font: str) -> tuple[str, ImageFont.FreeTypeFont]:
    """`title` in lines that fit, and the letters in which they do."""
    size = _LARGEST
    while True:
        letters = ImageFont.truetype(font, size)
        lines = _lines(title.split(), letters)
        if len(lines) <= _LINES or size <= _SMALLEST:
            return "\n".join(lines), letters
        size -= 4


def _lines(words: list[str], letters: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if letters.getlength(longer) <= _RIGHT - _LEFT:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _strip(draw: ImageDraw.ImageDraw, bars: str) -> None:
    """The logo's idea: the interview as a dot, windows as bars, each with its best day."""
    middle = _STRIP + 26
    draw.ellipse((_LEFT + 18, middle - 26, _LEFT + 70, middle + 26), INK)
    for first, last in ((1, 2), (7, 10)):
        left = _LEFT + 44 + first * _DAY - _DAY // 2 + 6
        right = min(_LEFT + 44 + last * _DAY + _DAY // 2 - 6, _RIGHT)
        draw.rounded_rectangle((left, _STRIP, right, _STRIP + 52), 10, bars)
        best = left + _DAY // 2 - 6
        draw.polygon(
            [(best, middle - 20), (best + 20, middle), (best, middle + 20), (best - 20, middle)],
            MARK,
        )
    for day in range(11):
        x = _LEFT + 44 + day * _DAY
        draw.line((x, _STRIP + 76, x, _STRIP + 88), LINE, 2)
