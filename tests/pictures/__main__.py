"""Takes pictures of every page and state, on three widths, light and dark, to look at.

`make pictures` builds the site and writes pictures/index.html; ARGS="checklist" takes only the
pictures whose name has that in it, ARGS="--site site" those of a site that is built already.
"""

import argparse
import html
import re
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.clock import FRIDAY, now_is
from tests.browser.serving import serving
from tests.browser.storage import KEY
from tests.chromium import FLAGS, chromium_path
from tests.pictures.states import STATES, State
from tests.site import PROJECT, build_site

TARGET = PROJECT / "pictures"
WIDTHS = {360: 740, 768: 1024, 1280: 900}
SCHEMES = ("light", "dark")
_READY = re.compile("ready|failed")


def main() -> None:
    """Take the pictures, and write the page that shows them side by side."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="what a name has in it")
    parser.add_argument("--site", type=Path, help="a folder with the built site")
    parser.add_argument("--target", type=Path, default=TARGET)
    asked = parser.parse_args()
    states = [state for state in STATES if _is_asked(state, asked.names)]
    with TemporaryDirectory() as temporary:
        folder = asked.site or Path(temporary)
        with serving(folder) as address:
            if not asked.site:
                build_site(folder, SITE_URL=address)
            rmtree(asked.target, ignore_errors=True)
            asked.target.mkdir(parents=True)
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
                for state in states:
                    for name in _taken(browser, address, state, asked.target):
                        sys.stdout.write(f"{name}\n")
    (asked.target / "index.html").write_text(_index(states), encoding="utf-8")


def _is_asked(state: State, names: list[str]) -> bool:
    return not names or any(name in state.name for name in names)


def _taken(browser: Browser, address: str, state: State, target: Path) -> Iterator[str]:
    """What a state keeps is its own, and each width opens the page anew, as a device would."""
    for width, height in WIDTHS.items():
        context = browser.new_context(
            base_url=address,
            locale="en-GB",
            timezone_id="Europe/Luxembourg",
            service_workers="block",
            reduced_motion="reduce",
            viewport={"width": width, "height": height},
        )
        now_is(context, FRIDAY)
        page = context.new_page()
        page.goto("404.html")
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, state.kept])
        page.goto(state.path)
        _settle(page, state)
        for scheme in SCHEMES:
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
            name = _file(state, width, scheme)
            page.screenshot(path=target / name, full_page=state.whole)
            yield name
        context.close()


def _settle(page: Page, state: State) -> None:
    if page.locator("[data-engine-state]").count():
        page.locator("[data-tool]").first.dispatch_event("pointerdown")
        expect(page.locator("html")).to_have_attribute("data-engine", _READY, timeout=90_000)
    state.reach(page)


def _file(state: State, width: int, scheme: str) -> str:
    return f"{state.name}-{width}-{scheme}.png"


def _index(states: list[State]) -> str:
    rows = "".join(f"<h2>{html.escape(state.name)}</h2><p>{_row(state)}</p>" for state in states)
    return f'<!doctype html><meta charset="utf-8"><title>Pictures</title>{rows}\n'


def _row(state: State) -> str:
    files = [(_file(state, width, scheme), width) for scheme, width in product(SCHEMES, WIDTHS)]
    return " ".join(
        f'<a href="{file}"><img src="{file}" alt="{file}" width="{width // 2}" loading="lazy"></a>'
        for file, width in files
    )


if __name__ == "__main__":
    main()
