"""The figures of a run, written into TRUST.md where `make test-browsers` asks for it."""

import os
from collections.abc import Generator

import pytest

from tests.browsers.figures import Figures
from tests.browsers.webdriver import Session

_FIGURES = Figures()


@pytest.fixture(scope="session")
def figures() -> Figures:
    return _FIGURES


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Function, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    session = item.funcargs.get("browser")
    if isinstance(session, Session) and (call.when == "call" or report.failed):
        _FIGURES.count(session, report.outcome)
    return report


def pytest_sessionfinish() -> None:
    if os.environ.get("FIGURES"):
        _FIGURES.write()
