"""Files whose encoding nobody says: read right, or the doubt is named."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.errors import TableError
from after_interview.links.encodings import CHOICES, TWICE, decode

FRENCH = "Société d’Exemple;Hélène Dupré;Gisèle Lévêque;Noël;Zoë;Benoît;Forêt;à l’étage"
GERMAN = "Jörg Bäcker;Müller;Straße;Köln;Übung;Größe;Weiß"
SPANISH = "Muñoz;Núñez;Peña;Íñigo;Sebastián"
NORDIC = "Søren Kjærgaard;Åse;Jørgensen;Åke Sjöström"
PORTUGUESE = "João;Conceição;Simões"
POLISH = "Wałęsa;Zięba;Żółkiewski;Gdańsk;Łukasz;Śliwa"
CZECH = "Dvořák;Kučera;Řehoř;Němec;Růžička"
HUNGARIAN = "Kovács;Szűcs;Erdős;Győr"
WEST = [FRENCH, GERMAN, SPANISH, NORDIC, PORTUGUESE]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((text, encoding) for text in WEST for encoding in ("cp1252", "mac_roman")),
        (FRENCH.replace("’", "'"), "cp850"),
        (GERMAN, "cp850"),
        (POLISH, "cp1250"),
        (CZECH, "cp1250"),
        (HUNGARIAN, "cp1250"),
        ("Иванов;Пётр;Москва", "cp1251"),
        ("Παπαδόπουλος;Αθήνα", "cp1253"),
        (FRENCH, "utf-8"),
        ("nothing beyond ASCII", "utf-8"),
        (FRENCH, "utf-16-le"),
        (FRENCH, "utf-16-be"),
    ],
)
def test_a_text_is_read_in_the_encoding_that_makes_words(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding))
    assert (found.text, found.encoding, found.samples) == (text, encoding, ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_says_the_encoding(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding)).text == FRENCH


def test_where_two_readings_are_as_good_both_are_shown() -> None:
    found = decode("candidate;Ziêba".encode("cp1252"))
    assert dict(found.samples) == {"cp1252": ("Ziêba",), "cp1250": ("Zięba",)}
    assert found.text == "candidate;Ziêba"
    assert decode("candidate;Ziêba".encode("cp1252"), "cp1250").text == "candidate;Zięba"


def test_what_was_encoded_twice_is_read_and_said() -> None:
    twice = FRENCH.encode().decode("cp1252", errors="replace").replace("\ufffd", "\x9d")
    found = decode(twice.encode())
    assert found.encoding == TWICE
    assert "Société" in found.text
    assert [encoding for encoding, _ in found.samples] == [TWICE, "utf-8"]
    assert decode(twice.encode(), TWICE).text == found.text
    assert decode("Ã¤h, Âż".encode()).text == "äh, Âż"


def test_a_real_a_with_a_tilde_stays() -> None:
    assert decode("SÃO PAULO Ã\u0080".encode()).encoding in (TWICE, "utf-8")
    assert decode("Ã‰cole Ã˙".encode()).text.startswith("École")
    assert decode("Ã€Ã".encode()).samples == ()
    # No two bytes of anything: it stays as it is.
    assert decode("Ã¤h Ã˙ Âż".encode()).text == "äh Ã˙ Âż"


@pytest.mark.parametrize("data", [b"\0\0\0\0", bytes(range(256)) * 8, b"\0"])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(TableError, match="not-text"):
        decode(data)


def test_only_known_encodings_can_be_said() -> None:
    with pytest.raises(ValueError, match="cp9"):
        decode(b"", "cp9")
    assert all(isinstance(decode(b"abc", encoding).text, str) for encoding in CHOICES)


@given(st.binary())
def test_whatever_a_file_holds_is_read_or_refused(data: bytes) -> None:
    with suppress(TableError):
        assert isinstance(decode(data).text, str)
