"""The search's index, made smaller, and deaf to words that say nothing.

The theme's search takes each word that is typed for the beginning of one: "i" finds "internal" and
"a" finds "agency", so a question in whole words found the page with the most tags. Words that say
nothing are therefore separators, like the spaces around them.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from .pages import PageFacts

_EXAMPLES = re.compile(r"<pre>.*?</pre>", re.DOTALL)
_SHORTEST_ROOT = 3
_TAGS = re.compile(r"</?(?:p|ul|ol|li|code)>")

SAYS_NOTHING = """
able about across after all almost also am among an and any are as at be because been but by can
cannot could de dear did do does don't dont either else ever every for from get had has have he her
hers him his how however i'm if im in into is it its ive just least let like likely may me might
most must my neither no nor not of off often on only or other our own rather say says she should
since so some than that the their them then there these they this tis to too twas us wants was we
were what when where which while who whom why will with would yes yet you your
""".split()  # noqa: SIM905 - to be read
"""In English, and single letters and digits; "got" and "said" say something after an interview."""


WEIGHTS = {"title": 20, "tags": 40, "also": 20, "text": 1}
"""How much a word counts in each field, against one in the text."""


def slim_search_index(site: Path, pages: Mapping[str, PageFacts]) -> None:
    """Leave out configuration to copy, the elements around a text, and the tags of sections.

    What people type in other words stands with the page alone, not with each section again. What
    comes next leads to other pages, which are found by themselves.
    """
    file = site / "search" / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    index["docs"] = [one for one in index["docs"] if not one["location"].endswith("#next")]
    for entry in index["docs"]:
        entry["text"] = " ".join(_TAGS.sub(" ", _EXAMPLES.sub(" ", entry["text"])).split())
        entry.pop("tags", None)
        if page := pages.get(entry["location"]):
            entry.update(_words_of(page))
    index["config"] |= {"separator": _separator(), "pipeline": [], "fields": _fields()}
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    file.write_text(text, encoding="utf-8")


def _words_of(page: PageFacts) -> dict[str, list[str]]:
    """The words of a page, those that it is about and others: in one piece each, which is smaller.

    "answer" finds "answering" too, and a rare word counts more than a common one. So a longer form
    would outweigh the word itself: it stands with the others, and the shorter one in its place.
    """
    words = {*page.tags, *page.also}
    roots = {word: min((one for one in words if _begins(one, word)), key=len) for word in words}
    about = {roots[word] for word in page.tags}
    fields = {"tags": about, "also": words - about}
    return {name: [" ".join(sorted(some))] for name, some in fields.items() if some}


def _begins(one: str, word: str) -> bool:
    return one == word or (len(one) >= _SHORTEST_ROOT and word.startswith(one))


def _fields() -> dict[str, dict[str, int]]:
    return {name: {"boost": weight} for name, weight in WEIGHTS.items()}


def _separator() -> str:
    """What divides a text into words, and a question into those that count."""
    words = (f"[{word[0].upper()}{word[0]}]{re.escape(word[1:])}" for word in SAYS_NOTHING)
    return rf"[\s\-]+|^(?:[A-Za-z0-9]|{'|'.join(words)})$"
