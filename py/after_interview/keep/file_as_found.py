"""An export as it is found in a file, whatever program has opened and saved it on its way.

Editors change its encoding and its quotation marks, mail programs put text around it, spreadsheets
put each line into cells, and what is cut short still has what stands before. What is in it is only
read, and shown before it changes anything (reading.py, changes.py).
"""

import binascii
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import StateError
from .reading import LARGEST_TEXT, is_deep
from .state import FORMAT

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_ARCHIVE, _RICH_TEXT = b"PK\x03\x04", b"{\\rtf"
_IN_DOCUMENTS = re.compile(rb"word/|xl/|content\.xml|\.iwa")
_BEGINNING = re.compile(rf'\{{\s*"format"\s*:\s*"{FORMAT}"')
_TOKEN = re.compile(
    r'"(?P<key>(?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*(?:"|$)|[{}\[\],]', re.DOTALL
)
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_ENDS = {"{": "}", "[": "]"}
_WHOLE_BEFORE_OR_AT = frozenset("{}[],")
_INTERVIEWS = '"interviews"'

_ACCENTED_ON_MAC = b"\x87\x88\x8d\x8e\x8f\x90\x9f"
"""á, à, ç, é, è, ê, ü: in Windows-1252 signs that hardly anybody types."""

_IN_BYTES = re.compile(r"=[C-F][0-9A-F](?:=[89AB][0-9A-F])+|=\r?\n")
"""A letter, or the end of a line, as mails write them; no export has either."""

_MISTAKEN = re.compile("[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]")
_UNUSED = {byte: 0xDC00 + byte for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
"""Bytes that are no letter in Windows-1252, as Python hands them through."""

_QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
_ELEMENT = re.compile(r"<[^<>]*>")
_ENTITIES = {"&quot;": '"', "&lt;": "<", "&gt;": ">", "&#39;": "'", "&nbsp;": " ", "&amp;": "&"}
_CELL = re.compile(r'(^|[,;\t])"((?:[^"]|"")*+)"(?=[,;\t]|$)')
_CURVED = re.compile(r"(?<=[{\[,:\s])[“”„«»](?=\S)|[“”«»](?=\s*[:,}\]])")
_WIDE_BLANK = re.compile(r"(?:^|(?<=:))[ \t]*\u00a0[ \t\u00a0]*", re.MULTILINE)
_WRAPPED = re.compile(r" ?\r?\n")


@dataclass(frozen=True)
class Found:
    """The export as JSON; `cut` is the place at which it ends too early, else empty."""

    text: str
    cut: str = ""


def found_in(data: bytes) -> Found:
    """The export in the bytes of a file.

    Raises StateError: `too-large`, `packed` or `document` for a file that has to be opened
    elsewhere first, `several` for more than one export, `not-json` where there is none.
    """
    is_archive = data.startswith(_ARCHIVE)
    if data.startswith(_RICH_TEXT) or (is_archive and _IN_DOCUMENTS.search(data)):
        raise StateError("document")
    if is_archive:
        raise StateError("packed")
    if len(data) > 2 * LARGEST_TEXT:
        raise StateError("too-large")
    text = _decoded(data)
    if FORMAT not in text:
        return Found(text)
    text = _in_one_encoding(text)
    for version in _versions(text):
        if is_deep(version):
            raise StateError("not-json")
        if export := _export_in(version):
            return Found(export)
    start = _BEGINNING.search(text)
    return _closed(text[start.start() :]) if start else Found(text)


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.removeprefix(mark).decode(encoding, "replace").strip("\0\x1a \r\n\t")
    zeros = data[:200].count(0)
    if zeros and zeros * 3 > len(data[:200]):
        encoding = "utf-16-be" if data.startswith(b"\0") else "utf-16-le"
        return data.decode(encoding, "replace").strip()
    data = data.strip(b"\0\x1a \r\n\t")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            return data[: error.start].decode()
        return data.decode("mac-roman" if _is_of_a_mac(data) else "cp1252", "replace")


def _is_of_a_mac(data: bytes) -> bool:
    """Whether more small letters with accents stand in bytes as a Mac had them than as Windows."""
    of_mac = sum(map(data.count, _ACCENTED_ON_MAC))
    return of_mac > sum(data.count(byte) for byte in range(0xE0, 0x100))


def _in_one_encoding(text: str) -> str:
    """The text with its letters whole, where a program took their bytes for letters."""
    if _IN_BYTES.search(text) and text.isascii():
        text = binascii.a2b_qp(text.encode()).decode(errors="replace")
    if not _MISTAKEN.search(text):
        return text
    try:
        return text.translate(_UNUSED).encode("cp1252", "surrogateescape").decode()
    except ValueError:
        return text


def _versions(text: str) -> Iterator[str]:
    """The text as it is, then with what programs do to it undone."""
    yield text
    if text.startswith('"') and (inner := _string(text)):
        yield inner
    for undo in (_unquoted, _without_elements, _narrow):
        before, text = text, undo(text)
        if text != before:
            yield text
    for undo in (_unwrapped, _out_of_cells, _straight):
        if (undone := undo(text)) != text:
            yield undone


def _string(text: str) -> str:
    try:
        return str(json.loads(text))
    except ValueError:
        return ""


def _unquoted(text: str) -> str:
    return _QUOTED.sub("", text)


def _without_elements(text: str) -> str:
    """Without what a web page puts around a text."""
    if "&quot;" not in text:
        return text
    text = _ELEMENT.sub("", text)
    for entity, sign in _ENTITIES.items():
        text = text.replace(entity, sign)
    return text


def _out_of_cells(text: str) -> str:
    """With the cells of each line joined again, and the commas that a spreadsheet adds left out."""
    lines = [_CELL.sub(_cell, line).rstrip(",;\t ") for line in text.splitlines()]
    joined = []
    for line, following in zip(lines, [*lines, ""][1:], strict=True):
        ends = line.endswith(("{", "[", ":")) or following.lstrip().startswith(("}", "]"))
        joined.append(line if ends or not following.strip() else f"{line},")
    return "\n".join(joined)


def _cell(found: re.Match[str]) -> str:
    return found[1] + found[2].replace('""', '"')


def _narrow(text: str) -> str:
    """With blanks between values that are blanks in JSON, too."""
    return _WIDE_BLANK.sub(" ", text)


def _straight(text: str) -> str:
    """With the marks straight that a word processor has curved."""
    return text if _BEGINNING.search(text) else _CURVED.sub('"', text)


def _unwrapped(text: str) -> str:
    """Without the line ends that a mail program has put inside a text: ours are escaped."""
    return _STRING.sub(lambda found: _WRAPPED.sub(" ", found[0]), text)


def _export_in(text: str) -> str:
    """The export in a text, with whatever stands around it left out; empty if there is none."""
    start = text.find("{")
    if beginning := _BEGINNING.search(text):
        start = beginning.start()
    if start < 0:
        return ""
    try:
        data, end = json.JSONDecoder().raw_decode(text, start)
    except ValueError:
        return ""
    if data.get("format") != FORMAT:
        return ""
    export = text[start:end]
    others = _BEGINNING.finditer(text, end)
    if any(not text.startswith(export, other.start()) for other in others):
        raise StateError("several")
    return export


def _closed(text: str) -> Found:
    """An export that is cut short, up to the last of its values that is whole."""
    ends: list[str] = []
    keys: list[str] = []
    whole, closing = 0, ""
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in _ENDS:
            ends.append(_ENDS[sign])
            keys.append("")
        elif ends and sign == ends[-1]:
            ends.pop()
            keys.pop()
        elif ends and sign == ",":
            keys[-1] = ""
        elif ends and token["key"]:
            keys[-1] = token["key"]
        if sign in _WHOLE_BEFORE_OR_AT:
            whole = token.start() if sign == "," else token.end()
            closing = "".join(reversed(ends))
    place = ".".join(filter(None, keys[1:])) or keys[0] if keys else ""
    if place and _INTERVIEWS in text[:whole]:
        return Found(text[:whole] + closing, place)
    return Found(text)
