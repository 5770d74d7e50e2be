"""What was typed, made fit to stand on one line: in a subject, a greeting, an address."""

CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")
"""For str.translate: control characters, line breaks among them, become spaces."""


def one_line(text: str) -> str:
    """`text` on one line, without control characters, its spaces single."""
    return " ".join(text.translate(CONTROLS).split())
