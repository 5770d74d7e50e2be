"""Ways out for a finished draft: a link that opens the mail program, and a file of the email.

Whatever stands in a name, an address or a subject, it becomes no header of its own. What holds
`=?`, with which mail begins an encoded word, is encoded whole: a name stays the name it is.
"""

import re
from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import quote

from ..model import Person
from ..plain_text import one_line

if TYPE_CHECKING:
    from email.headerregistry import Address

LONGEST_LINK = 1_800
"""Characters of a link that mail programs and the systems that call them are known to take."""

LONGEST_NAME = 200
"""Characters of a name beside an address; a longer one is left out, as it would take seconds."""

_ADDRESS = re.compile(r"((?!.*=\?)[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64})@([A-Za-z0-9.-]{1,190})")
_SYNTAX = "=?"
FOLD = "\r\n "
LONGEST_WORD = 39
"""Bytes of an encoded word, so that its line, with the name of the header, has 78 characters."""


def mailto(to: str, subject: str, text: str) -> str:
    """The link for an email, as RFC 6068 writes it; what is no address is left out of it."""
    address = to.strip()
    known = quote(address, safe="@") if _ADDRESS.fullmatch(address) else ""
    title = one_line(subject)
    title = _encoded(title, " ") if _SYNTAX in title else title
    fields = {"subject": title, "body": "\r\n".join(text.splitlines())}
    query = "&".join(f"{name}={_quoted(value)}" for name, value in fields.items() if value)
    return f"mailto:{known}" + (f"?{query}" if query else "")


def fits(link: str) -> bool:
    """Whether mail programs can be expected to take the whole of a link."""
    return len(link) <= LONGEST_LINK


def eml(to: Person, sender: Person, subject: str, text: str) -> str:
    """The email as a file that mail programs open as a draft, in ASCII with CRLF line ends.

    An address that is none, or not written in ASCII, is left out for the reader to fill in.
    """
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(SMTP)
    encoded: list[str] = []
    for header, person in (("From", sender), ("To", to)):
        address = _address(person)
        if address is None:
            continue
        if _SYNTAX in address.display_name:
            name = _encoded(address.display_name, FOLD)
            encoded.append(f"{header}: {name}{FOLD}<{address.addr_spec}>\r\n")
        else:
            message[header] = address
    title = _encodable(one_line(subject))
    if _SYNTAX in title:
        encoded.append(f"Subject: {_encoded(title, FOLD)}\r\n")
    else:
        message["Subject"] = title
    message["X-Unsent"] = "1"
    message.set_content(_encodable(text), charset="utf-8", cte="quoted-printable")
    return "".join(encoded) + message.as_bytes().decode("ascii")


def _encoded(text: str, joint: str) -> str:
    """`text` as encoded words (RFC 2047), with `joint` between them.

    The standard library's own way is in a pack of the engine, and a link needs none.
    """
    words: list[bytes] = [b""]
    for character in _encodable(text):
        if len(words[-1] + character.encode()) > LONGEST_WORD:
            words.append(b"")
        words[-1] += character.encode()
    return joint.join(f"=?utf-8?b?{b64encode(word).decode('ascii')}?=" for word in words)


def _address(person: Person) -> "Address | None":
    from email.headerregistry import Address

    found = _ADDRESS.fullmatch(person.email.strip())
    if not found:
        return None
    name = _encodable(one_line(person.name))
    return Address(name if len(name) <= LONGEST_NAME else "", found[1], found[2])


def _quoted(text: str) -> str:
    return quote(text, safe="", errors="replace")


def _encodable(text: str) -> str:
    """`text` without halves of characters, which a browser may hold and UTF-8 cannot write."""
    return text.encode("utf-8", "replace").decode("utf-8")
