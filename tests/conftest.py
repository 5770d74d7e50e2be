"""The built sites that tests share, each built once a run, whichever worker asks first."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests.site import PROJECT, build_site, once_a_run, pseudo_language

UNIT = PROJECT / "tests" / "unit"


def pytest_configure(config: pytest.Config) -> None:
    """End what pytest-cov begins in each process of xdist's before it measures there in earnest.

    Nobody looks at it, and it would go on where a test is not to be traced.
    """
    if hasattr(config, "workerinput") and (coverage := _coverage(config)):
        coverage.pause()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """The core is to be covered by its own tests: what others run through does not count."""
    coverage = _coverage(item.config)
    if coverage is None or item.path.is_relative_to(UNIT):
        return (yield)
    coverage.pause()
    try:
        return (yield)
    finally:
        coverage.resume()


def _coverage(config: pytest.Config) -> Any:
    return getattr(config.pluginmanager.getplugin("_cov"), "cov_controller", None)


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in English."""
    return once_a_run(tmp_path_factory, "site", build_site)


@pytest.fixture(scope="session")
def pseudo_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in the pseudo-locale, from left to right, with the dates of Finland."""
    return _pseudo(tmp_path_factory, "fi")


@pytest.fixture(scope="session")
def pseudo_site_rtl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in the pseudo-locale, from right to left, with Arabic dates."""
    return _pseudo(tmp_path_factory, "ar")


def _pseudo(factory: pytest.TempPathFactory, code: str) -> Path:
    def build(folder: Path) -> Path:
        return build_site(folder, **pseudo_language(factory.mktemp("catalogues"), code))

    return once_a_run(factory, f"site-{code}", build)
