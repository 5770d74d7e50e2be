"""What rebuilding a draft would change in it: two texts compared line by line."""

from difflib import SequenceMatcher

Line = tuple[str, str]
"""A mark, `same`, `gone` or `new`, and the line that it is about."""


def compare(before: str, after: str) -> list[Line]:
    """The lines of both texts in the order of reading, those that go before those that come."""
    old, new = before.splitlines(), after.splitlines()
    lines: list[Line] = []
    for what, i1, i2, j1, j2 in SequenceMatcher(None, old, new).get_opcodes():
        if what == "equal":
            lines += [("same", line) for line in old[i1:i2]]
        else:
            lines += [("gone", line) for line in old[i1:i2]]
            lines += [("new", line) for line in new[j1:j2]]
    return lines
