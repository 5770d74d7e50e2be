"""Fixtures of the browser tests: which browser, how it is started, and what it may do.

Debian's Chromium is used when it is there, without windows; elsewhere Playwright starts the one it
downloaded itself (`make browser` brings either).
"""

import re
from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, BrowserType, Error, Page, expect

from tests.browser.checklist import Checklist
from tests.browser.clock import FRIDAY, now_is
from tests.browser.killing import Machine
from tests.browser.serving import serving
from tests.browser.visiting import visiting
from tests.browser.watch import Watch
from tests.chromium import FLAGS, chromium_path, headless_path
from tests.site import PROJECT, moved_to

expect.set_options(timeout=15_000)

PICTURES = PROJECT / "test-results"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Function, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep pictures of all pages of a test that has failed, in `test-results`.

    What pytest-playwright has for it takes them at the end of every test, and throws them away.
    """
    report = yield
    if call.when == "call" and report.failed:
        contexts = [it for it in item.funcargs.values() if isinstance(it, BrowserContext)]
        pages = [page for context in contexts for page in context.pages]
        name = re.sub(r"\W+", "-", item.nodeid)[:200]
        for number, page in enumerate(pages):
            path = PICTURES / f"{name}-{number}.png"
            with suppress(Error):
                page.screenshot(path=path, full_page=True, timeout=5000)
    return report


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the Chromium of this machine, without its windows unless they are to be seen."""
    # Nothing is optimised that lives for two seconds (decision 100).
    args = [*FLAGS, "--js-flags=--liftoff-only"]
    is_seen = browser_type_launch_args.get("headless") is False
    path = chromium_path() if is_seen else headless_path()
    return {**browser_type_launch_args, "args": args, "executable_path": path}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A candidate in Luxembourg, whatever the machine that runs the tests thinks.

    Without a service worker, which would keep its files from the tests (see test_offline.py).
    """
    return {
        **browser_context_args,
        "locale": "en-GB",
        "timezone_id": "Europe/Luxembourg",
        "service_workers": "block",
    }


@pytest.fixture(scope="session")
def base_url(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the built site. Instant navigation works only where the site was built for."""
    folder = tmp_path_factory.mktemp("served")
    with serving(folder) as address:
        moved_to(address, built_site, folder)
        yield address


@pytest.fixture(autouse=True)
def watch(context: BrowserContext, base_url: str) -> Iterator[Watch]:
    """Fail a test in which a page complains, or asks another site for anything."""
    watching = Watch(context, base_url)
    yield watching
    watching.must_be_content()


@pytest.fixture
def page(page: Page) -> Page:
    """A page on which it is eleven o'clock on Friday 27 February 2026."""
    now_is(page, FRIDAY)
    return page


@pytest.fixture(scope="session")
def whole_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The whole Chromium, as readers have it, where it is not only the page that is tested."""
    path = chromium_path()
    # By this name Playwright starts its own, whole.
    whole = {"executable_path": path} if path else {"channel": "chromium"}
    return {**browser_type_launch_args, "executable_path": None, **whole}


@pytest.fixture(scope="session")
def whole_browser(
    browser_type: BrowserType, whole_launch_args: dict[str, Any]
) -> Iterator[Browser]:
    """That one, started once a run."""
    with browser_type.launch(**whole_launch_args) as browser:
        yield browser


@pytest.fixture
def machine(
    browser_type: BrowserType, whole_launch_args: dict[str, Any], tmp_path: Path
) -> Machine:
    """A browser with a profile of its own, which can be killed."""
    return Machine(browser_type, whole_launch_args, tmp_path / "profile")


@pytest.fixture
def visitor(
    browser: Browser, browser_context_args: dict[str, Any], base_url: str
) -> Iterator[BrowserContext]:
    """A reader whose browser may have a service worker, on the Friday of the examples."""
    with visiting(browser, browser_context_args, base_url=base_url) as context:
        now_is(context, FRIDAY)
        yield context


@pytest.fixture
def checklist(page: Page) -> Checklist:
    """The checklist, opened for the first time."""
    return Checklist(page).open()
