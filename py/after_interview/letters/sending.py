"""Ways out for a finished draft: a link that opens the mail program, and a file of the e-mail.

Whatever stands in a name, an address or a subject, it becomes no header of its own.
"""

import re
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

_ADDRESS = re.compile(r"([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64})@([A-Za-z0-9.-]{1,190})")


def mailto(to: str, subject: str, text: str) -> str:
    """The link for an e-mail, as RFC 6068 writes it; what is no address is left out of it."""
    address = to.strip()
    known = quote(address, safe="@") if _ADDRESS.fullmatch(address) else ""
    fields = {"subject": one_line(subject), "body": "\r\n".join(text.splitlines())}
    query = "&".join(f"{name}={_quoted(value)}" for name, value in fields.items() if value)
    return f"mailto:{known}" + (f"?{query}" if query else "")


def fits(link: str) -> bool:
    """Whether mail programs can be expected to take the whole of a link."""
    return len(link) <= LONGEST_LINK


def eml(to: Person, sender: Person, subject: str, text: str) -> str:
    """The e-mail as a file that mail programs open as a draft, in ASCII with CRLF line ends.

    An address that is none, or not written in ASCII, is left out for the reader to fill in.
    """
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(SMTP)
    for header, person in (("From", sender), ("To", to)):
        address = _address(person)
        if address:
            message[header] = address
    message["Subject"] = _encodable(one_line(subject))
    message["X-Unsent"] = "1"
    message.set_content(_encodable(text), charset="utf-8", cte="quoted-printable")
    return message.as_bytes().decode("ascii")


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
