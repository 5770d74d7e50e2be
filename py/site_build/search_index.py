"""The search's index, made smaller, and deaf to words that say nothing.

The theme's search takes each word that is typed for the beginning of one: "i" finds "internal" and
"a" finds "agency", so a question in whole words found the page with the most tags. Words that say
nothing are therefore separators, like the spaces around them.
"""

import json
import re
from pathlib import Path

_EXAMPLES = re.compile(r"<pre>.*?</pre>", re.DOTALL)
_TAGS = re.compile(r"</?(?:p|ul|ol|li|code)>")

SAYS_NOTHING = """
able about across after all almost also am among an and any are as at be because been but by can
cannot could de dear did do does don't dont either else ever every for from get had has have he her
hers him his how however i'm if im in into is it its ive just least let like likely may me might
most must my neither no nor not of off often on only or other our own rather say says she should
since so some than that the their them then there these they this tis to too twas us wants was we
were what when where which while who whom why will with would yet you your
""".split()  # noqa: SIM905 - to be read
"""In English, and single letters and digits; "got" and "said" say something after an interview."""


def slim_search_index(site: Path) -> None:
    """Leave out configuration to copy, the elements around a text, and the tags of sections.

    What people type in other words stands with the page alone, not with each section again. What
    comes next leads to other pages, which are found by themselves.
    """
    file = site / "search" / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    index["docs"] = [one for one in index["docs"] if not one["location"].endswith("#next")]
    for entry in index["docs"]:
        entry["text"] = " ".join(_TAGS.sub(" ", _EXAMPLES.sub(" ", entry["text"])).split())
        if "#" in entry["location"]:
            entry.pop("tags", None)
    index["config"] |= {"separator": _separator(), "pipeline": []}
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    file.write_text(text, encoding="utf-8")


def _separator() -> str:
    """What divides a text into words, and a question into those that count."""
    words = (f"[{word[0].upper()}{word[0]}]{re.escape(word[1:])}" for word in SAYS_NOTHING)
    return rf"[\s\-]+|^(?:[A-Za-z0-9]|{'|'.join(words)})$"
