"""Countries, channels and languages, as people write them."""

import pytest

from after_interview.links.choices_as_written import channel_of, country_of, language_of
from after_interview.links.country_names import NAMES
from site_build import country_names
from site_build.countries import country_codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("LU", "LU"), ("lu", "LU"), (" L.U. ", "LU"), ("Luxembourg", "LU"), ("LUXEMBURG", "LU"),
        ("Lëtzebuerg", "LU"), ("Grand-Duché de Luxembourg", "LU"), ("Deutschland", "DE"),
        ("Allemagne", "DE"), ("germany", "DE"), ("UK", "GB"), ("U.K.", "GB"), ("England", "GB"),
        ("Vereinigtes Königreich", "GB"), ("USA", "US"), ("U.S.A.", "US"), ("États-Unis", "US"),
        ("Holland", "NL"), ("Österreich", "AT"), ("Côte d'Ivoire", "CI"), ("Belgique", "BE"),
        ("LUX", "LU"), ("deu", "DE"), ("België", "BE"), ("Luxembourg (LU)", "LU"),
        ("Germany/Deutschland", "DE"), ("NA", "NA"), ("n/a", ""), ("N.A.", ""), ("-", ""),
        ("Atlanta, Georgia", ""), ("Georgia, USA", ""), ("", ""), ("ZZ", ""),
        ("Atlantis", ""), ("Luxembourg, Germany", ""), ("{{country}}", ""),
    ],
)  # fmt: skip
def test_a_country_is_known_by_any_of_its_names(text: str, code: str) -> None:
    assert country_of(text) == code


@pytest.mark.parametrize("code", country_codes())
def test_every_country_that_is_offered_is_read(code: str) -> None:
    assert country_of(code.lower()) == code
    for name in country_names.names()[code]:
        assert country_of(name.upper()) == code


def test_the_names_are_those_that_the_build_writes() -> None:
    assert country_names.MODULE.read_text("utf-8") == country_names.module()
    assert NAMES.count("\n") > 200


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("E-Mail", "email"), ("by e-mail", "email"), ("mail", "email"), ("courriel", "email"),
        ("Téléphone", "telephone"), ("par tél.", "telephone"), ("Telefonisch", "telephone"),
        ("Phone call", "telephone"), ("Handy", "telephone"), ("", ""), ("pigeon", ""),
        ("email, telephone", ""), ("per", ""),
    ],
)  # fmt: skip
def test_a_channel_is_known_by_any_of_its_names(text: str, channel: str) -> None:
    assert channel_of(text) == channel


@pytest.mark.parametrize(
    ("text", "tag"),
    [("fr", "fr"), ("DE", "de"), ("en_us", "en-US"), ("Français", "fr"), ("deutsch", "de"),
     ("", ""), ("{{lang}}", ""), ("Klingon", "")],
)  # fmt: skip
def test_a_language_is_known_by_its_tag_or_name(text: str, tag: str) -> None:
    assert language_of(text) == tag
