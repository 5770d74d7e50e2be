"""What was typed, made fit to stand on one line: in a subject, a greeting, an address."""

import re

CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")
"""For str.translate: control characters, line breaks among them, become spaces."""


def one_line(text: str) -> str:
    """`text` on one line, without control characters, its spaces single."""
    return " ".join(text.translate(CONTROLS).split())


HESITATION = r"(?<![\w’'-])(?:u+m+|u+h+m?|e+rm+)(?![\w’'-])"
"""A pattern for what a voice says while it thinks: “um”, “erm”."""

FEWEST_SHOUTED = 3
"""Words in capitals that are no abbreviations, but a key that was held down."""


def is_shouted(line: str) -> bool:
    """Whether a line stands in capitals because a key was held down."""
    return line.isupper() and len(line.split()) >= FEWEST_SHOUTED


_FLAG = "\U0001f3f4[\U000e0030-\U000e007a]{1,6}\U000e007f"
"""The flags of England, Scotland and Wales are written with signs that alone nobody sees."""

_OF_SCRIPTS = "[^\\0-\u02ff\u2000-\u20ff]"
"""What joiners may stand between; said by what it is not, as that is few and soon compiled."""

_UNSEEN = re.compile(
    f"({_FLAG})|"
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
    f"|(?<!{_OF_SCRIPTS})[\u200c\u200d]|[\u200c\u200d](?!{_OF_SCRIPTS})"
)


def visible(text: str) -> str:
    """`text` without the characters that nobody sees: of no width, or turning the direction.

    Two names that look the same are then the same. The joiners that Persian, Indic scripts and
    emoji are written with stay between their letters.
    """
    return _UNSEEN.sub(lambda found: found[1] or "", text)
