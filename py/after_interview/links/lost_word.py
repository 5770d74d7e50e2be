"""A link that has lost the word for its kind: known by the checklist's address and by its keys."""

import re
from collections.abc import Collection
from itertools import islice

_LONGEST_BEFORE = 1_000
"""Characters that are looked at before a key that tells: other keys, a filter's, the address."""

_MOST_TOLD = 20
_MARK = r"(?:[#?/!&]|%(?:25)*(?:23|3F|2F|21|26))"
_MARKS = re.compile(f"{_MARK}+", re.IGNORECASE)
_BEFORE_KEYS = re.compile(r"[#?]|%(?:25)*(?:23|3F)", re.IGNORECASE)
_PAGE = re.compile(rf"checklist(?:(?:/|%(?:25)*2F)index\.html)?(?={_MARK})", re.IGNORECASE)
_HALF_A_WORD = re.compile(r"[a-z]{0,9}(?:&|%(?:25)*26)", re.IGNORECASE)
_END_OF_ANOTHER = re.compile(r"[\s<>\"]")


def with_word(text: str, kind: str, telling: Collection[str]) -> str:
    """`text`, with the word for its kind put into the first link that has lost it, or half of it.

    `telling`: the keys by which one is known. Without such a link `text` is given back as it is.
    """
    told = re.compile(
        rf"{_MARK}(?P<key>{'|'.join(telling)})(?:=|%(?:25)*3D)",
        re.IGNORECASE,
    )
    for key in islice(told.finditer(text), _MOST_TOLD):
        at, mark = _begin_of_keys(text, key.start("key"))
        if mark:
            word = f"%23{kind}%3F" if mark.startswith("%") else f"#{kind}?"
            return f"{text[:at]}{word}{text[at:]}"
    return text


def _begin_of_keys(text: str, key: int) -> tuple[int, str]:
    """Where the keys begin of which one is at `key`, and the mark before them; empty if nowhere."""
    begin = max(0, key - _LONGEST_BEFORE)
    begin += max((gap.end() for gap in _END_OF_ANOTHER.finditer(text[begin:key])), default=0)
    pages = list(_PAGE.finditer(text, begin, key))
    if pages:
        begin = pages[-1].end()
    elif text[:begin].strip():
        return begin, ""
    marks = _MARKS.match(text, begin, key)
    if not marks:
        return begin, ""
    at, mark = marks.end(), marks[0]
    for other in _BEFORE_KEYS.finditer(text, at, key):
        at, mark = other.end(), other[0]
    half = _HALF_A_WORD.match(text, at, key)
    return half.end() if half else at, mark
