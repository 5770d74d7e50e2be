"""Writes the names of countries into the core: `python -m site_build.country_names`.

The core reads countries as people write them and has no library of its own for it.
"""

from pathlib import Path

from babel import Locale

LANGUAGES = ("en", "fr", "de", "lb")
MODULE = Path(__file__).parents[1] / "after_interview" / "links" / "country_names.py"

_NO_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
_HEAD = '''"""The names of countries, code by code, in English, French, German and Luxembourgish.

Written by site_build/country_names.py from the Unicode CLDR; not to be changed by hand.
"""
# ruff: noqa: E501

NAMES = """
'''


def names() -> dict[str, list[str]]:
    """The names of each country, by its code; those that several languages share only once."""
    locales = [Locale.parse(language) for language in LANGUAGES]
    codes = sorted(
        code
        for code in map(str, locales[0].territories)
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES  # noqa: PLR2004
    )
    return {
        code: list(
            dict.fromkeys(one.territories[code] for one in locales if code in one.territories)
        )
        for code in codes
    }


def module() -> str:
    """The text of the module."""
    lines = (f"{code} {'|'.join(known)}\n" for code, known in names().items())
    return f'{_HEAD}{"".join(lines)}"""\n'


if __name__ == "__main__":
    MODULE.write_text(module(), encoding="utf-8")
