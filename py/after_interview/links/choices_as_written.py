"""Countries, channels and languages as people and programs write them, read into their codes."""

import re
from functools import cache

from ..model import Channel
from ..people.names import folded
from .country_names import NAMES

_SHORT = {
    "uk": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB",
    "great britain": "GB", "britain": "GB", "grande bretagne": "GB", "grossbritannien": "GB",
    "angleterre": "GB", "schottland": "GB", "usa": "US", "america": "US", "amerika": "US",
    "united states of america": "US", "etats unis d amerique": "US", "holland": "NL",
    "hollande": "NL", "the netherlands": "NL", "republic of ireland": "IE", "eire": "IE",
    "czech republic": "CZ", "republique tcheque": "CZ", "tschechische republik": "CZ",
    "grand duchy of luxembourg": "LU", "grand duche de luxembourg": "LU",
    "grossherzogtum luxemburg": "LU", "luxembourg city": "LU", "espana": "ES", "italia": "IT",
    "turkey": "TR", "turquie": "TR", "uae": "AE", "korea": "KR", "coree": "KR", "hong kong": "HK",
    "hongkong": "HK", "macau": "MO", "macao": "MO", "ivory coast": "CI", "brd": "DE",
    "belgie": "BE", "svizzera": "CH", "polska": "PL", "nederland": "NL", "danmark": "DK",
    "sverige": "SE", "norge": "NO", "suomi": "FI", "hrvatska": "HR", "magyarorszag": "HU",
    "turkiye": "TR", "cesko": "CZ", "slovensko": "SK", "slovenija": "SI", "lietuva": "LT",
    "latvija": "LV", "eesti": "EE", "brasil": "BR",
    "aut": "AT", "bel": "BE", "che": "CH", "cze": "CZ", "deu": "DE", "ger": "DE", "dnk": "DK",
    "esp": "ES", "fin": "FI", "fra": "FR", "gbr": "GB", "irl": "IE", "ita": "IT", "lux": "LU",
    "nld": "NL", "nor": "NO", "pol": "PL", "prt": "PT", "rou": "RO", "swe": "SE", "can": "CA",
}  # fmt: skip

_CHANNELS = {
    Channel.EMAIL: "email e mail mail mel courriel courrier electronique by per par via message",
    Channel.TELEPHONE: "telephone phone tel call telefon telefonisch telephonisch anruf handy"
    " telefonat telefongesprach telephonique mobile portable gsm appel by per par via uruff",
}

_LANGUAGES = {
    "english": "en", "anglais": "en", "englisch": "en", "french": "fr", "francais": "fr",
    "franzosisch": "fr", "german": "de", "allemand": "de", "deutsch": "de", "luxembourgish": "lb",
    "luxembourgeois": "lb", "luxemburgisch": "lb", "letzebuergesch": "lb",
}  # fmt: skip
_THREE = {"eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "ltz": "lb"}
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?")
_CODE = re.compile(r"[A-Z]{2}")
_DOTTED = re.compile(r"(?:[A-Z]\.){2,3}")
_NOT_APPLICABLE = "N.A."
"""Not the code of Namibia, with its dots."""

_MARKED = re.compile(r"[^\W\d_]+")


def plain_words(text: str) -> str:
    """`text` in small letters without accents and marks, its words one space apart."""
    return " ".join(_MARKED.findall(folded(text)))


def country_of(text: str) -> str:
    """The ISO 3166-1 alpha-2 code of a country named in English, French, German or Luxembourgish.

    Empty where it names none.
    """
    whole = _country(text)
    if whole:
        return whole
    # Said twice, as in `Luxembourg (LU)`: all of it has to be the same one.
    parts = {_country(part) for part in re.split(r"[,;/()]+", text) if part.strip()}
    return parts.pop() if len(parts) == 1 else ""


def _country(text: str) -> str:
    words = plain_words(text)
    bare = text.strip().upper()
    code = bare.replace(".", "") if _DOTTED.fullmatch(bare) else bare
    if _CODE.fullmatch(code) and code in _codes() and bare != _NOT_APPLICABLE:
        return code
    return _SHORT.get(code.lower()) or _SHORT.get(words) or _countries().get(words, "")


def channel_of(text: str) -> str:
    """`email` or `telephone`, however it is called; empty where it is neither, or both."""
    words = plain_words(text).split()
    fitting = [
        channel
        for channel, names in _CHANNELS.items()
        if words and all(word in names.split() for word in words)
    ]
    return fitting[0].value if len(fitting) == 1 else ""


def language_of(text: str) -> str:
    """The tag of a language, as in `fr` or `en-US`; empty where `text` names none."""
    tag = _TAG.fullmatch(text.strip())
    if tag:
        code = _THREE.get(tag[1].lower(), tag[1].lower())
        return "-".join([code, *([tag[2].upper()] if tag[2] else [])])
    return _LANGUAGES.get(plain_words(text.partition("(")[0]), "")


@cache
def _countries() -> dict[str, str]:
    lines = (line.partition(" ") for line in NAMES.strip().splitlines())
    return {plain_words(name): code for code, _, names in lines for name in names.split("|")}


@cache
def _codes() -> frozenset[str]:
    return frozenset(_countries().values())
