"""Contact cards, invitations and chats pasted as files have them: vCard, iCalendar, WhatsApp.

Each person in them becomes a line that says what is what; what else they say is handed back.
"""

import re
from collections.abc import Iterator

from ..word_lists import words_in
from .vocabulary import MAILBOXES

BEGINS = re.compile(r"^\s*BEGIN:V(?:CARD|CALENDAR|EVENT)\s*$", re.IGNORECASE | re.MULTILINE)
_BLOCK = re.compile(
    r"^[ \t]*BEGIN:(VCARD|VCALENDAR|VEVENT)[ \t]*\n(.*?)(?:^[ \t]*END:\1[ \t]*$|\Z)",
    re.IGNORECASE | re.MULTILINE | re.DOTALL,
)
_FOLDED = re.compile(r"\n[ \t]")
_PROPERTY = re.compile(r"(?:[\w-]+\.)?([\w-]+)((?:;[^:;\"]*(?:\"[^\"]*\"[^:;\"]*)*)*):(.*)")
_CALLED = re.compile(r";CN=(?:\"([^\"]*)\"|([^;:]*))", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([,;\\])")
_SILENT = ("BEGIN", "END", "VERSION", "PRODID", "UID", "REV", "PHOTO")
"""What such a file says of itself."""

_LOOSE = re.compile(
    r"(?:^[ \t]*(?:ATTENDEE|ORGANIZER)(?:;.*)?:[Mm][Aa][Ii][Ll][Tt][Oo]:.*(?:\n|$))+", re.MULTILINE
)
"""The people of an invitation, copied without what stands around them."""

_MESSAGE = re.compile(
    r"^[ \t]*\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?[ \t]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
    r"(?:[ \t]?[ap]\.?m\.?)?\]?[ \t]*(?:[-–][ \t]*)?([^:\n]{1,60}):[ \t]*(.*)$",
    re.IGNORECASE | re.MULTILINE,
)
"""A message of an exported chat: “[24/11/2026, 11:02] Ana: See you at two”."""

_IN_A_MEETING = re.compile(
    r"^[ \t]*(?:\d{1,2}:\d{2}(?::\d{2})?[ \t]+)?(?:From|Von|De)[ \t]+(\S[^:\n]{0,60}?)[ \t]+"
    r"(?:to|an|à|a|para)[ \t]+(?:Everyone|everyone|Me|me|Alle|alle|Tous|Tout le monde|Todos|Tutti)"
    r"[^:\n]{0,30}:[ \t]*(.*)$",
    re.MULTILINE,
)
"""A message of the chat beside a meeting: “From Lauren P to Everyone: hi”."""

_ONESELF = words_in("me you eu ich moi yo io ik ja vous du")


def as_lines(text: str) -> str:
    """`text` with a line for each person of the cards, the invitations and the chats in it."""
    if BEGINS.search(text):
        text = _BLOCK.sub(_lines_of, _FOLDED.sub("", text))
    text = _LOOSE.sub(lambda found: "\n".join([*_invitation(found[0].splitlines()), ""]), text)
    for message in (_MESSAGE, _IN_A_MEETING):
        text = _chat(text, message) if message.search(text) else text
    return text


def _chat(text: str, pattern: re.Pattern[str]) -> str:
    """A chat as its writers, each once, and what they wrote, which is handed back."""
    writers = set(_ONESELF)

    def message(found: re.Match[str]) -> str:
        writer = found[1].strip(" ~\u202a\u202c")
        known = writer.lower() in writers
        writers.add(writer.lower())
        said = f"? {found[0].strip()}"
        return said if known else f"{writer}\n{said}"

    return pattern.sub(message, text)


def _lines_of(block: re.Match[str]) -> str:
    read = _card if block[1].upper() == "VCARD" else _invitation
    return "\n".join(["", *read(block[2].splitlines()), ""])


def _card(lines: list[str]) -> list[str]:
    known: dict[str, str] = {}
    rest: list[str] = []
    for key, _, value, line in _properties(lines):
        if key in ("FN", "N", "TITLE", "ROLE", "EMAIL") and key not in known:
            known[key] = _in_order(value) if key == "N" else _plain(value)
        else:
            rest.append(f"? {line}")
    name = known.get("FN") or known.get("N", "")
    role = known.get("TITLE") or known.get("ROLE", "")
    return [told_line(name, role, known.get("EMAIL", "")), *rest]


def _invitation(lines: list[str]) -> list[str]:
    people: list[str] = []
    rest: list[str] = []
    for key, parameters, value, line in _properties(lines):
        if key in ("ATTENDEE", "ORGANIZER"):
            called = _CALLED.search(parameters)
            name = (called[1] or called[2]) if called else ""
            email = re.sub("^mailto:", "", value.strip(), flags=re.IGNORECASE)
            turned = " ".join(reversed([part.strip() for part in name.split(",", 1)]))
            if set(map(str.lower, turned.split())) & MAILBOXES:
                rest.append(f"? {turned}")
                turned = ""
            people.append(told_line("" if "@" in name else turned, "", email))
        else:
            rest.append(f"? {line}")
    return [*dict.fromkeys(people), *rest]


def _properties(lines: list[str]) -> Iterator[tuple[str, str, str, str]]:
    """Key, parameters and value of each line that says something, or nothing, and the line."""
    for line in filter(None, map(str.strip, lines)):
        found = _PROPERTY.fullmatch(line)
        key, parameters, value = found.groups() if found else ("", "", "")
        if key.upper() not in _SILENT:
            yield key.upper(), parameters, value, line


def _in_order(name: str) -> str:
    """“Okafor;Chidi;;Mr.;” as “Mr. Chidi Okafor”."""
    family, given, more, before, after = (*map(_plain, name.split(";")), "", "", "", "", "")[:5]
    return " ".join(filter(None, (before, given, more, family, after)))


def _plain(value: str) -> str:
    return _ESCAPED.sub(r"\1", re.sub(r"\\n", ", ", value, flags=re.IGNORECASE)).strip()


def told_line(name: str, role: str, email: str) -> str:
    """A line that says what is what of somebody."""
    values = {"name": name, "role": role, "email": email}
    quoted = {key: value.replace('"', '""') for key, value in values.items() if value}
    return "; ".join(f'{key}: "{value}"' for key, value in ({"name": ""} | quoted).items())
