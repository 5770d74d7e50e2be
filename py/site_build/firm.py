"""A firm's own copy: what firm.toml says, and each place that it reaches.

An empty firm.toml is this site as it is.
"""

import json
import re
import shutil
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

from .styles import STYLES, paper

NAME = "After the interview"
LEAST_CONTRAST = 4.5
_KNOWN: dict[str, type[str | dict[str, str]]] = {
    "name": str,
    "address": str,
    "language": str,
    "country": str,
    "contact": str,
    "colour": dict,
    "pictures": dict,
    "legal": dict,
}
_KINDS: dict[type, str] = {str: "a text", dict: "a table, in square brackets"}
_TABLES = {
    "colour": ("light", "dark"),
    "pictures": ("folder",),
    "legal": ("imprint", "operator"),
}
_SHAPES = {
    "address": (r"https?://[^/]+/(.*/)?", "an address that begins with https:// and ends with /"),
    "country": (r"[A-Z]{2}", "two capital letters, as in LU"),
    "language": (r"[a-z]{2}", "two small letters, as in en"),
    "contact": (r"[^\s@<>]+@[^\s@<>]+", "an email address"),
}
_COLOUR = re.compile(r"[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class Firm:
    """Whose copy it is. What is empty is as in ours."""

    name: str = NAME
    address: str = ""
    language: str = ""
    country: str = ""
    contact: str = ""
    light: str = ""
    dark: str = ""
    pictures: Path | None = None
    imprint: str = ""
    operator: str = ""

    @property
    def style(self) -> Markup:
        """The colours, as a sheet that stands in every page."""
        rules = [
            f'[data-md-color-scheme="{scheme}"]{{--link:#{colour};--open:#{colour}}}'
            for scheme, colour in (("light", self.light), ("dark", self.dark))
            if colour
        ]
        return Markup("").join(Markup(rule) for rule in rules)  # noqa: S704 - digits, checked below

    def has(self, picture: str) -> bool:
        """Whether the firm brings this picture, in place of ours."""
        return self.pictures is not None and (self.pictures / picture).is_file()

    def texts(self) -> dict[str, str]:
        """What stands in this copy's pages, by what stands for it in docs/."""
        who, imprint = self._who(), str(escape(self.imprint))
        return {
            NAME: self.name,
            "[[operator]]": f"## Who runs this copy {{ #operator }}\n\n{who}" if who else "",
            "[[imprint]]": f"## Imprint {{ #imprint }}\n\n{imprint}" if imprint else "",
        }

    def _who(self) -> str:
        mail = f"Write to [{self.contact}](mailto:{self.contact})." if self.contact else ""
        return "\n\n".join(filter(None, [str(escape(self.operator)), mail]))

    def write(self, site: Path) -> None:
        """Put the name and the pictures where the build has put ours."""
        manifest = site / "manifest.webmanifest"
        said = json.loads(manifest.read_text("utf-8"))
        if self.name != NAME:
            said |= {"name": self.name, "short_name": self.name.split(":")[0][:12].strip()}
        manifest.write_text(json.dumps(said, ensure_ascii=False, indent=2) + "\n", "utf-8")
        for picture in self.pictures.iterdir() if self.pictures else ():
            shutil.copyfile(picture, site / "assets" / "img" / picture.name)


def read_firm(file: Path) -> Firm:
    """The firm that a file describes. Raises ValueError, in words, for what cannot be used."""
    try:
        said = tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{file.name} cannot be read: {error}") from None
    _check(file.name, said)
    colour, legal = said.pop("colour", {}), said.pop("legal", {})
    folder = said.pop("pictures", {}).get("folder")
    pictures = file.parent / folder if folder else None
    if pictures:
        _check_pictures(file, pictures)
    return Firm(**said, **colour, **legal, pictures=pictures)


def _check(name: str, said: Mapping[str, Any]) -> None:
    for key, value in said.items():
        if key not in _KNOWN:
            raise ValueError(f"{name}: {key} is not known. Known are {', '.join(_KNOWN)}.")
        if not isinstance(value, _KNOWN[key]):
            raise ValueError(f"{name}: {key} has to be {_KINDS[_KNOWN[key]]}.")  # noqa: TRY004
        for inner, text in value.items() if isinstance(value, dict) else ():
            if inner not in _TABLES[key] or not isinstance(text, str):
                known = ", ".join(_TABLES[key])
                raise ValueError(f"{name}: [{key}] takes texts called {known}, not {inner}.")
    for key, (shape, words) in _SHAPES.items():
        if key in said and not re.fullmatch(shape, said[key]):
            raise ValueError(f"{name}: {key} has to be {words}, not “{said[key]}”.")
    for scheme, colour in said.get("colour", {}).items():
        _check_colour(name, scheme, colour)


def _check_colour(name: str, scheme: str, colour: str) -> None:
    if not _COLOUR.fullmatch(colour):
        raise ValueError(f"{name}: colour.{scheme} has to be six hexadecimal digits.")
    if (found := contrast(colour, paper(STYLES)[scheme].removeprefix("#"))) < LEAST_CONTRAST:
        raise ValueError(
            f"{name}: colour.{scheme} is too close to its background to be read (contrast "
            f"{found:.1f}, needed {LEAST_CONTRAST})."
        )


def _check_pictures(file: Path, folder: Path) -> None:
    if not folder.is_dir():
        raise ValueError(f"{file.name}: there is no folder {folder}.")
    ours = {path.name for path in (file.parent / "docs" / "assets" / "img").iterdir()}
    unknown = sorted({path.name for path in folder.iterdir()} - ours)
    if unknown:
        raise ValueError(
            f"{file.name}: no picture is called {', '.join(unknown)}. "
            f"Pictures are {', '.join(sorted(ours))}."
        )


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, six hexadecimal digits each, as WCAG defines it."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
