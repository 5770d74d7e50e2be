"""The built sites that tests share, each built once a run."""

from pathlib import Path

import pytest

from tests.site import build_site, pseudo_language


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in English."""
    return build_site(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def pseudo_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in the pseudo-locale, from left to right, with the dates of Finland."""
    language = pseudo_language(tmp_path_factory.mktemp("catalogues"), "fi")
    return build_site(tmp_path_factory.mktemp("pseudo-site"), **language)


@pytest.fixture(scope="session")
def pseudo_site_rtl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site in the pseudo-locale, from right to left, with Arabic dates."""
    language = pseudo_language(tmp_path_factory.mktemp("catalogues"), "ar")
    return build_site(tmp_path_factory.mktemp("pseudo-site-rtl"), **language)
