# ruff: noqa: RUF001 - signs in full width are what it is about
"""Signs that programs and keyboards put in the place of those that a link and its values have."""

import re
from collections.abc import Collection, Mapping

_WIDE = {wide: chr(ord(wide) - 0xFEE0) for wide in "＃％＆：；＝？"}
_ANY_WIDE = re.compile(f"[{''.join(_WIDE)}]")
_GAP = r"(?:=?\s+)*"
_AGAIN = rf"(?:2{_GAP}5{_GAP})*"
_WIDE_ENCODED = re.compile(
    _GAP.join(["%", f"({_AGAIN})", *"EF%", _AGAIN, *"BC%", _AGAIN, "([89])", "([0-9A-F])"]),
    re.IGNORECASE,
)
"""A sign in full width after it was percent-encoded: three bytes of UTF-8, perhaps on two lines."""

_WIDE_PRINTABLE = re.compile(rf"=EF{_GAP}=BC{_GAP}=([89][0-9A-F])")
_ESCAPED_SIGN = re.compile(r"\\(?=[#?=&_*~.,;:+!()\[\]{}-])")
"""How Markdown, calendars and contact cards say that a sign is none of theirs."""

_JSON = re.compile(r"\\(?:u00([0-7][0-9A-Fa-f])|(/))")


def with_own_signs(text: str, keys: Mapping[str, Collection[str]]) -> str:
    """`text` with the signs of a link for others in their place.

    In full width, as escapes of JSON, or `;` for `&`. Inside a value they may be somebody's own: so
    only where a kind or a key shows that those of the link are written so.
    """
    kinds = "|".join(keys)
    names = "|".join(sorted({key for known in keys.values() for key in known if key != "d"}))
    if "\\" in text:
        text = _JSON.sub(lambda one: chr(int(one[1], 16)) if one[1] else one[2], text)
        text = _ESCAPED_SIGN.sub("", text)
    bare = re.sub(r"=?\s+|^[>|]+", "", text, flags=re.MULTILINE)
    mark = r"(?:[＃？＝]|％(?:25)*(?:23|3D|3F)|%(?:25)*EF%(?:25)*BC%(?:25)*(?:83|9D|9F))"
    if "=EF=" in bare:
        text = _WIDE_PRINTABLE.sub(_from_bytes, text)
        bare = _WIDE_PRINTABLE.sub(_from_bytes, bare)
    if re.search(rf"{mark}(?:{kinds})|(?:{kinds}|{names}){mark}", bare, re.IGNORECASE):
        text = _ANY_WIDE.sub(lambda one: _WIDE[one[0]], text)
        text = _WIDE_ENCODED.sub(_narrow, text)
    return _without_semicolons(text, kinds, names)


def _wide(last_byte: str) -> str:
    return bytes([0xEF, 0xBC, int(last_byte, 16)]).decode()


def _from_bytes(sign: re.Match[str]) -> str:
    return _wide(sign[1])


def _narrow(sign: re.Match[str]) -> str:
    """Encoded as often as the wide one was."""
    wide = _wide(sign[2] + sign[3])
    again = re.sub(r"\D", "", sign[1])
    return f"%{again}{ord(_WIDE[wide]):02X}" if wide in _WIDE else sign[0]


def _without_semicolons(text: str, kinds: str, names: str) -> str:
    """A link whose keys are all divided by semicolons, with `&`."""

    def divided(link: re.Match[str]) -> str:
        if "&" in link[0] or "%26" in link[0]:
            return link[0]
        return re.sub(rf";(?=(?:{names})=)", "&", link[0], flags=re.IGNORECASE)

    return re.sub(rf"(?<=[#/!])(?:{kinds})[?](?:{names})=\S*", divided, text, flags=re.IGNORECASE)


_PHONETIC = re.compile(r"[\u0250-\u036f\x80-\x9f]")
"""Signs that no name has: whoever finds them has misread what was right."""


def misread(text: str) -> str:
    """`text`, with the letters that a program has taken apart as bytes of UTF-8 put together again.

    As in `SociÃ©tÃ©`. Any other text is given back as it is.
    """
    for encoding in ("cp1252", "latin-1"):
        try:
            mended = text.encode(encoding).decode()
        except UnicodeError:
            continue
        return text if _PHONETIC.search(mended) else mended
    return text
