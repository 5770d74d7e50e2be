"""From one device to the next: interviews in a link, packed so that most fit into a QR code.

    https://…/checklist/#move?d=<the state, compressed, as base64url>&v=1

Whoever holds the link can read it: it is no secret, only out of every server's sight.
"""

import base64
import json
import zlib
from collections.abc import Iterable
from typing import Any, cast
from urllib.parse import parse_qsl

from ..errors import LinkError, StateError
from ..fields import kept_length
from ..plain_text import visible
from .reading import read
from .state import State

VERSION = 1
LONGEST_LINK = 8_000
"""Characters that messengers and mail programs still take as one link."""

LARGEST_TEXT = 5 * 1024 * 1024
"""Characters of state that are unpacked at most: a link of the longest may be made to hold more."""

LONGEST_CODE = 1_273
"""Characters that fit a QR code of version 25: a larger one, phones read badly from a screen."""

_PREFIX = "move?"
_COMMON = (
    b'"draft.follow-up":"draft.cover-letter":"subject.thank-you.":"draft.thank-you.":"Thank yo'
    b'u for Kind regards,"done.keep-looking":"done.follow-up":"done.evaluate-yourself":"done.n'
    b'ote-the-job":"done.write-notes":"done.send-thank-you":"done.ask-next-step":"done.ask-whe'
    b'n":"done.ask-channel":"done.ask-card":"ask-next-step":"ask-when":"ask-channel":"ask-card'
    b'":"evaluate-yourself":"note-the-job":"write-notes":"send-thank-you":"follow-up":"keep-lo'
    b'oking":"outcome_day":"refusal","reasons":"lessons":"news":"next_step":"questions":"motiv'
    b'ation_before":"4","motivation_after":"5","motivation":"weaknesses":"strengths":"answered'
    b'_badly":"answered_well":"topic":"culture":"challenges":"tasks":"discussed":"consultant_t'
    b'elephone":"consultant_email":"consultant":"firm":"write_to":"tone":"plain","proofreader"'
    b':"letter":"asked","country":"LU","channel":"email","people":"outcome":"waiting","role":"'
    b'company":"promised":"time":"09:00","day":"2026-{"name":"telephone":"email":"created":"20'
    b'26-02-27T10:00:00.000Z","archived":false,"done":{},"edited":{{"format":"after-interview"'
    b',"version":1,"current":"","interviews":{"","you":{'
)
"""What nearly every state has in it, as a dictionary for zlib. It belongs to version 1 for ever."""


def move_link(state: State, ids: Iterable[str], page: str) -> str:
    """A link to `page` that carries these interviews of the state, and who writes.

    It may be longer than LONGEST_LINK: then a file is the way. Raises KeyError for an unknown id.
    """
    chosen = {id_: state["interviews"][id_] for id_ in ids}
    part: State = {**state, "current": "", "interviews": chosen}
    part.pop("deleted", None)
    if state["current"] in chosen:
        part["current"] = state["current"]
    text = json.dumps(part, ensure_ascii=True, separators=(",", ":"))
    return f"{page}#{_PREFIX}d={_pack(text)}&v={VERSION}"


def read_move(fragment: str) -> State:
    """The state in the part of an address behind `#`: it brings interviews, and takes none away.

    Raises LinkError: `not-a-move`, `newer-version`, `cut-short`; and what `read` raises, also when
    only a part cannot be read.
    """
    text = fragment.removeprefix("#")
    if not text.startswith(_PREFIX):
        raise LinkError("not-a-move")
    try:
        values = dict(parse_qsl(text.removeprefix(_PREFIX), max_num_fields=10))
    except ValueError:
        raise LinkError("not-a-move") from None
    version = values.get("v", "")
    if not (version.isascii() and version.isdigit()):
        raise LinkError("cut-short")
    if version != str(VERSION):
        raise LinkError("newer-version")
    reading = read(_unpack(values.get("d", "")), kept_length)
    if reading.left_out:
        raise StateError("damaged", reading.left_out[0])
    state = reading.state
    state.pop("deleted", None)
    for record in state["interviews"].values():
        record.pop("deleted", None)
        record.pop("forgotten", None)
    return cast("State", _visible(state))


def _visible(part: Any) -> Any:
    """The same, and in no text nor name anything that nobody sees: a link may be anybody's."""
    if isinstance(part, dict):
        return {visible(name): _visible(value) for name, value in part.items()}
    return visible(part) if isinstance(part, str) else part


def _pack(text: str) -> str:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, zdict=_COMMON)
    packed = packer.compress(text.encode()) + packer.flush()
    checked = zlib.crc32(text.encode()).to_bytes(4, "big") + packed
    return base64.urlsafe_b64encode(checked).decode().rstrip("=")


def _unpack(packed: str) -> str:
    """The text that _pack has packed. Raises LinkError `cut-short` for anything else."""
    try:
        data = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS, zdict=_COMMON)
        raw = unpacker.decompress(data[4:], LARGEST_TEXT)
        text = raw.decode()
    except (ValueError, zlib.error):
        raise LinkError("cut-short") from None
    if not unpacker.eof or zlib.crc32(raw).to_bytes(4, "big") != data[:4]:
        raise LinkError("cut-short")
    return text
