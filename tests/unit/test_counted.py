"""A sentence that counts has the forms of its language, by the names that browsers give them."""

import gettext

import pytest
from babel import Locale

from site_build.counted import NN_, forms
from site_build.page_words import COUNTED
from site_build.tool_words import language, shell_words

LINKS = NN_("{n} link", "{n} links")


class Numbered(gettext.NullTranslations):
    """Says for which number it was asked, so that a form can be told by its example."""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"{msgid1 if n == 1 else msgid2}, as for {n}"


def test_english_has_two_forms() -> None:
    both = {"one": "{n} link", "other": "{n} links"}
    assert forms(LINKS, Locale("en"), gettext.NullTranslations()) == both


@pytest.mark.parametrize(
    ("code", "examples"),
    [
        ("de", {"one": 1, "other": 0}),
        ("fr", {"one": 0, "other": 2}),
        ("pl", {"one": 1, "few": 2, "many": 0, "other": 120}),
        ("ar", {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 11, "other": 100}),
        ("ja", {"other": 0}),
    ],
)
def test_each_form_is_asked_for_by_a_number_that_has_it(
    code: str, examples: dict[str, int]
) -> None:
    found = forms(LINKS, Locale(code), Numbered())
    assert {form: int(text.rpartition(" ")[2]) for form, text in found.items()} == examples


def test_a_page_has_the_forms_of_what_its_tool_counts() -> None:
    sentences = shell_words(language("en"), "invite-many", [])["sentences"]
    assert sentences["many.shared.one"].startswith("{rows} more row is")
    assert sentences["many.shared"] == COUNTED["many.shared"].other
    assert not [key for key in sentences if key.startswith("letters.count")]
