"""The built sites that tests share, each built once a run, whichever worker asks first."""

from pathlib import Path

import pytest

from tests.site import build_site, once_a_run, pseudo_language


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
