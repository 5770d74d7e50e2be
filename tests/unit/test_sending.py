"""Links and files of e-mails, read back by readers that did not write them."""

import email
import email.policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import getaddresses
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.letters.sending import LONGEST_LINK, LONGEST_NAME, eml, fits, mailto
from after_interview.model import Person

TEXT = "Dear Ms Weber,\n\nThank you & all: 100% “good”?\n\nNora + 1"
HOSTILE = "Eve\r\nBcc: all@example.com"
UNTAME = st.text(max_size=200) | st.just(HOSTILE) | st.just("\ud800") | st.just("é" * 500)


def read_link(link: str) -> tuple[str, dict[str, str]]:
    """To whom a link writes, and its fields, as urllib reads them."""
    parts = urlsplit(link)
    assert parts.scheme == "mailto"
    assert not parts.fragment
    fields = parse_qs(parts.query.replace("+", "%2B"), strict_parsing=bool(parts.query))
    assert all(len(values) == 1 for values in fields.values())
    return unquote(parts.path), {key: values[0] for key, values in fields.items()}


def read_file(file: str) -> EmailMessage:
    """The e-mail in a file, as the email package reads it."""
    assert file.isascii()
    assert "\n" not in file.replace("\r\n", "")
    message = email.message_from_bytes(file.encode(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    return message


def body_of(message: EmailMessage) -> str:
    text: str = message.get_content()
    return text.replace("\r\n", "\n").rstrip("\n")


def sent(**parts: str) -> EmailMessage:
    to = Person(parts.get("to_name", "Claire Weber"), email=parts.get("to", "c@example.com"))
    sender = Person(parts.get("name", "Nora Lenz"), email=parts.get("sender", "n@example.org"))
    return read_file(eml(to, sender, parts.get("subject", "Hello"), parts.get("text", TEXT)))


# Links


def test_a_link_is_read_as_it_was_written() -> None:
    to, fields = read_link(mailto("c.w+x@example.com", "Thank you: A & B?", TEXT))
    assert to == "c.w+x@example.com"
    assert fields == {"subject": "Thank you: A & B?", "body": TEXT.replace("\n", "\r\n")}


def test_a_link_ends_lines_as_rfc_6068_wants_it() -> None:
    assert mailto("", "", "a\nb\r\nc") == "mailto:?body=a%0D%0Ab%0D%0Ac"


@pytest.mark.parametrize(
    ("to", "written"),
    [
        ("", ""),
        (" c@example.com ", "c@example.com"),
        ("a,b@example.com", ""),
        ("a@example.com,b@example.com", ""),
        ("a@example.com?bcc=b@example.com", ""),
        ("a?bcc=b&c@example.com", "a%3Fbcc%3Db%26c@example.com"),
        ("a%0d%0abcc:b@example.com", ""),
        ("a\r\nBcc: b@example.com", ""),
        ("Claire <c@example.com>", ""),
        ("c@exa mple.com", ""),
        ("c", ""),
    ],
)
def test_only_an_address_is_written_to(to: str, written: str) -> None:
    assert mailto(to, "s", "") == f"mailto:{written}?subject=s"


def test_a_link_with_nothing_to_say_is_bare() -> None:
    assert mailto("", " \r\n ", "") == "mailto:"


@given(UNTAME, UNTAME, UNTAME)
def test_no_text_adds_a_field_to_a_link(to: str, subject: str, text: str) -> None:
    link = mailto(to, subject, text)
    assert link.isascii()
    address, fields = read_link(link)
    assert address in ("", to.strip())
    assert set(fields) <= {"subject", "body"}
    assert "\n" not in fields.get("subject", "")


def test_a_link_fits_up_to_the_length_that_mail_programs_take() -> None:
    link = mailto("", "", "a" * (LONGEST_LINK - len("mailto:?body=")))
    assert len(link) == LONGEST_LINK
    assert fits(link)
    assert not fits(mailto("", "", "a" * LONGEST_LINK))
    assert not fits(mailto("", "", "é" * 400))


# Files


def test_a_file_is_an_unsent_draft() -> None:
    message = sent(subject="Über uns", text=TEXT)
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Über uns"
    assert message["To"] == "Claire Weber <c@example.com>"
    assert message["From"] == "Nora Lenz <n@example.org>"
    assert message.get_content_type() == "text/plain"
    assert message.get_content_charset() == "utf-8"
    assert body_of(message) == TEXT
    assert set(message.keys()) == {
        "From", "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
    }  # fmt: skip


@pytest.mark.parametrize("address", ["", "nobody", "ü@example.com", "a@b\r\nBcc: c@example.com"])
def test_what_is_no_address_is_left_for_the_reader(address: str) -> None:
    message = sent(to=address, sender=address)
    assert message["To"] is message["From"] is message["Bcc"] is None


@pytest.mark.parametrize("name", ['O"Brien, Ann', "Ž" * 20, "שרה", "👩‍🚀 Ann", "a <b@c>", "\ud800"])
def test_a_name_stays_a_name(name: str) -> None:
    [address] = sent(to_name=name)["To"].addresses
    assert address.addr_spec == "c@example.com"
    assert address.display_name == name.replace("\ud800", "?")


SPY = "=?utf-8?q?spy=40evil=2Eexample=2C?= Claire Weber"


def test_a_name_that_looks_like_mail_stays_the_name_it_is() -> None:
    name = "=?utf-8?q?spy=40e=2Ee=2C?= C"
    message = sent(to_name=name, name=name, subject=f"Thank you, {SPY}" + " é" * 40)
    for header in ("To", "From"):
        [address] = message[header].addresses
        assert address.display_name == name
    assert message["To"].addresses[0].addr_spec == "c@example.com"
    assert message["Subject"] == f"Thank you, {SPY}" + " é" * 40


@pytest.mark.parametrize("name", [SPY, SPY * 4, f"é{SPY}", "=?", "=?utf-8?b?YSxi?="])
def test_an_older_reader_finds_one_recipient_too(name: str) -> None:
    file = eml(Person(name, email="c@example.com"), Person(""), name, TEXT)
    message = email.message_from_string(file, policy=email.policy.compat32)
    [(shown, address)] = getaddresses([message["To"]])
    assert address == "c@example.com"
    assert str(make_header(decode_header(shown))) == name[:LONGEST_NAME]
    assert all(len(line) <= 78 for line in file.partition("\r\n\r\n")[0].split("\r\n"))


def test_a_subject_that_looks_like_mail_stays_text_in_a_link() -> None:
    _, fields = read_link(mailto("c@example.com", SPY, ""))
    assert str(make_header(decode_header(fields["subject"]))) == SPY
    assert mailto("=?utf-8?q?a=40b=2Ec?=@example.com", "s", "") == "mailto:?subject=s"


def test_a_name_too_long_for_a_header_is_left_out() -> None:
    assert sent(to_name="n" * 201)["To"] == "c@example.com"
    file = eml(Person("Ž" * 200, email="c@example.com"), Person(""), "", "")
    written = email.message_from_string(file, policy=email.policy.compat32)["To"]
    assert str(make_header(decode_header(written))) == "Ž" * 200 + " <c@example.com>"


@given(UNTAME, UNTAME, UNTAME, UNTAME)
def test_no_text_adds_a_header_to_a_file(to: str, name: str, subject: str, text: str) -> None:
    message = sent(to=to, to_name=name, name=name, subject=subject, text=text)
    assert set(message.keys()) <= {
        "From", "To", "Subject", "X-Unsent", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
    }  # fmt: skip


def test_a_long_text_is_whole() -> None:
    text = "word " * 2_000 + "\n" + "ü" * 10_000
    message = sent(subject="é" * 10_000, text=text)
    assert body_of(message) == text
    assert message["Subject"] == "é" * 10_000
    assert unquote(mailto("", "", text)).endswith("ü" * 10_000)
