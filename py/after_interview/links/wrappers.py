"""Addresses in which mail filters have hidden another: the inner one is read out, nothing fetched.

Most filters and trackers (Safe Links, Google, Facebook, LinkedIn, Barracuda, Trend Micro, Cisco)
hand the address on percent-encoded: damage.py reads it where it stands. Here are those that have an
alphabet of their own, and those that keep the address to themselves.
"""

import base64
import re
from itertools import islice
from urllib.parse import unquote


def _wrapped(text: str) -> str:
    """A pattern for `text` that a mail program may have broken anywhere."""
    return r"(?:(?:=(?:3D)?)?\s+)?".join(map(re.escape, text))


_BREAK = r"(?:=?\s+)?"
_SLASH = r"\s*(?:/|%(?:25)*2F)\s*"
_PROOFPOINT_2 = re.compile(
    rf"{_wrapped('urldefense')}(?:{_wrapped('.proofpoint')})?{_wrapped('.com')}{_SLASH}v2{_SLASH}"
    rf"{_wrapped('url')}(?:\?|%(?:25)*3F){_BREAK}u{_BREAK}(?:=3D|=|%(?:25)*3D)"
    r"((?:[\w.~*!'()\s-]|=(?=\s))+?)(?=$|[&%<>\"]|\s+[a-z]+:)",
    re.IGNORECASE,
)
_PROOFPOINT_3 = re.compile(_wrapped("urldefense.com/v3/__"))
_BEHIND_PROOFPOINT_3 = re.compile(rf"_{_BREAK}_{_BREAK};([^!]{{0,20000}})!")
_BROKEN_PROOFPOINT_3 = re.compile(r"\S*")
_MOST_ENDS = 6
"""So many places are tried for the end of one of these, which may have others inside."""

_REPLACED = re.compile(r"\*(\*.)?")
_RUNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_SHORTEST_RUN = 2
_LINE_END = r"=?[ \t]*[\r\n]+[ \t]*"
_BASE64_SIGN = r"(?:[A-Za-z0-9+/_-]|%(?:25)*2[BF])"
_BASE64 = re.compile(
    rf"{_wrapped('aHR0c')}(?:{_BASE64_SIGN}|{_LINE_END}(?={_BASE64_SIGN})){{30,20000}}"
)
"""An address in base64, which may be broken into lines: what "http" begins with."""
_CONTROL = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]")

_SEALED = re.compile(
    r"urldefense\.com|mimecast(?:protect)?\.com/s/|\burl\.[a-z0-9.-]*mimecast|/ls/click\?upn="
    r"|list-manage\.com/track|mandrillapp\.com/track|hubspot(?:links|email)\w*\.(?:com|net)/"
    r"|\.ct\.sendgrid\.net/|awstrack\.me/|sendibt?\d?\.com/|/e3t/|/Ctc/|exct\.net/|//email\.[\w.-]+/c/"
    r"|//(?:www\.)?(?:lnkd\.in|t\.co|bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|is\.gd|rb\.gy|cutt\.ly"
    r"|rebrand\.ly|shorturl\.at|t\.ly|dlvr\.it|trib\.al)/",
    re.IGNORECASE,
)
_SPACE = re.compile(r"=?\s+")


def unwrapped(text: str) -> str:
    """`text`, with the inner address in the place of every one of those with their own alphabet."""
    text = _PROOFPOINT_2.sub(_proofpoint_2, text)
    return _BASE64.sub(_in_base64, _without_proofpoint_3(text))


def is_sealed(text: str) -> bool:
    """Whether an address in `text` is known to hide another that cannot be read out of it."""
    return _SEALED.search(text) is not None


def _proofpoint_2(match: re.Match[str]) -> str:
    packed = _SPACE.sub("", match[1])
    return f" {unquote(packed.replace('-', '%').replace('_', '/'))} "


def _without_proofpoint_3(text: str) -> str:
    """`text` with what stood in each of these, and without those that nobody can read."""
    pieces: list[str] = []
    at = 0
    while begin := _PROOFPOINT_3.search(text, at):
        pieces.append(text[at : begin.start()])
        ends = islice(_BEHIND_PROOFPOINT_3.finditer(text, begin.end()), _MOST_ENDS)
        read = (
            (inner, end.end())
            for end in ends
            if (inner := _proofpoint_3(text[begin.end() : end.start()], end[1]))
        )
        broken = _BROKEN_PROOFPOINT_3.match(text, begin.end())
        inner, at = next(read, ("", broken.end() if broken else len(text)))
        pieces.append(inner)
    return "".join([*pieces, text[at:]])


def _proofpoint_3(address: str, packed: str) -> str:
    """Every `*` stands for the next of the characters behind the address, `**B` for three.

    Empty where they are not as many as the marks, or another of these begins inside and does not
    end: then it is that one which ends here.
    """
    # What fills the base64 up may have been encoded on the way.
    packed = _SPACE.sub("", packed).partition("=")[0]
    try:
        characters = _from_base64(packed)
    except ValueError:
        return ""
    if sum(_run(mark) for mark in _REPLACED.finditer(address)) != len(characters):
        return ""
    taken = 0

    def replaced(mark: re.Match[str]) -> str:
        nonlocal taken
        run = _run(mark)
        taken += run
        return characters[taken - run : taken]

    inner = _REPLACED.sub(replaced, address)
    is_cut = _PROOFPOINT_3.search(inner) and not _BEHIND_PROOFPOINT_3.search(inner)
    return "" if is_cut else f" {inner} "


def _run(mark: re.Match[str]) -> int:
    """For how many characters a mark stands."""
    return _RUNS.find(mark[1][1]) + _SHORTEST_RUN if mark[1] else 1


def _in_base64(match: re.Match[str]) -> str:
    """The address; the lines that follow belong to it only as far as they make one."""
    lines = re.split(f"({_LINE_END})", match[0])
    for end in range(len(lines), 0, -2):
        try:
            address = _from_base64(_fully_unquoted("".join(lines[:end:2])))
        except ValueError:
            continue
        if not _CONTROL.search(address):
            return f" {address} " + "".join(lines[end:])
    return match[0]


def _fully_unquoted(text: str) -> str:
    while "%" in text and (plain := unquote(text)) != text:
        text = plain
    return text


def _from_base64(packed: str) -> str:
    """Raises ValueError where it is none, or no text."""
    data = packed.replace("+", "-").replace("/", "_").rstrip("=")
    return base64.urlsafe_b64decode(data + "=" * (-len(data) % 4)).decode()
