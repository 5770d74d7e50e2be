"""The pages of the site, the sizes of a phone and a desk, and light and dark."""

import re

from playwright.sync_api import Page

from tests.site import NOT_FOUND, PATHS

PAGES = [*PATHS, NOT_FOUND]
GUIDE = [path for path in PATHS if path.startswith("guide/")]
SIZES = {"phone": (360, 740), "desktop": (1280, 900)}
SCHEMES = ("light", "dark")


def looks(page: Page, size: str, scheme: str) -> None:
    """Look at the page on a device of this size, in this colour scheme."""
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(
        color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce"
    )


def too_wide(page: Page) -> list[str]:
    """What sticks out of the page sideways; nothing when it cannot be scrolled sideways."""
    found: list[str] = page.evaluate(
        """() => {
          const root = document.scrollingElement;
          const width = document.documentElement.clientWidth;
          if (root.scrollWidth <= width) return [];
          const outside = [...document.body.querySelectorAll("*")].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && (box.right > width + 1 || box.left < -1);
          });
          return [`page ${root.scrollWidth} > ${width}`, ...outside.slice(0, 8).map(
            (element) => element.outerHTML.slice(0, 120))];
        }"""
    )
    return found


def sheets(pdf: bytes) -> int:
    """How many pages a PDF of Chromium has, which writes its page objects as they are."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))
