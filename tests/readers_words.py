"""One word each for what readers meet everywhere, and those that are not used beside it."""

import re

INSTEAD = {
    "email": r"e[-\u2011]mails?|electronic mail",
    "rejection, rejected": r"refus\w*",
    "job": r"posts?|posting|postings|positions?|vacanc\w+",
    "call": r"ring|rings|ringing|rang|rung|phoned|phoning|telephoned|telephoning",
    "two weeks": r"fortnight\w*|14[ -]days?|fourteen[ -]days?",
    "interviewer": r"interlocutor\w*",
    "agency consultant": r"headhunters?|(?:your|the) agent|firm’s recruiter|agency recruiter",
}
"""Our word, and what nobody reads in its place (whole words, in any case)."""

_OTHERS = re.compile(rf"\b(?:{'|'.join(INSTEAD.values())})\b", re.IGNORECASE)
_ADDRESS = re.compile(r"\S*(?:/|@|\w\.\w)\S*")


def others_in(text: str) -> list[str]:
    """The words in `text` that have one of ours in their place; addresses are not read."""
    return _OTHERS.findall(_ADDRESS.sub(" ", text))
