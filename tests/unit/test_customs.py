"""What is customary where the employer is: sourced, worded, and no rule."""

import re

import pytest

from after_interview import RULES, words
from after_interview.customs import CUSTOMS, Custom, customs_of
from tests.build.facts import FURTHER
from tests.site import PROJECT

GUIDE = "\n".join(
    page.read_text("utf-8") for page in sorted((PROJECT / "docs" / "guide").glob("*.md"))
)


def test_every_custom_has_its_words_and_every_word_its_custom() -> None:
    assert {custom.key for custom in CUSTOMS} == set(words.CUSTOMS)
    assert len(CUSTOMS) == len(words.CUSTOMS)


@pytest.mark.parametrize("custom", CUSTOMS, ids=lambda custom: custom.key)
def test_a_custom_is_about_a_step_and_read_where_the_guide_links_to(custom: Custom) -> None:
    assert custom.step in RULES
    assert custom.source in FURTHER
    assert custom.beside in ("", *RULES[custom.step].facts)
    assert re.fullmatch(r"[A-Z]{2}", custom.country)
    assert f"({custom.link})" in GUIDE


@pytest.mark.parametrize("custom", CUSTOMS, ids=lambda custom: custom.key)
def test_a_custom_says_its_country_in_two_short_sentences_at_most(custom: Custom) -> None:
    names = {"LU": "Luxembourg", "FR": "France", "DE": "Germany", "BE": "Belgium", "GB": "the UK"}
    text = words.CUSTOMS[custom.key]
    assert text.startswith(f"In {names[custom.country]}")
    assert text.count(".") <= 2
    assert len(text) <= 100


def test_the_customs_of_a_step_are_those_of_all_countries() -> None:
    assert {custom.country for custom in customs_of("follow-up")} == {"FR", "DE", "BE"}
    assert customs_of("keep-looking") == ()
