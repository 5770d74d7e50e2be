"""The search's index, made smaller, with the words by which readers ask for a page or a section.

What they mean by them is in meanings.toml, and how an answer is found in docs/assets/js/search/.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from .pages import PageFacts

_EXAMPLES = re.compile(r"<pre>.*?</pre>", re.DOTALL)
_TAGS = re.compile(r"</?(?:p|ul|ol|li|code)>")
_SEPARATOR = r"[\s\-–,.:;!?()/“”]+"
_FIELDS = ("title", "asked", "text")


def slim_search_index(site: Path, pages: Mapping[str, PageFacts]) -> None:
    """Leave out configuration to copy and the elements around a text, and add readers' words.

    What comes next leads to other pages, which are found by themselves.
    """
    file = site / "search" / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    index["docs"] = [one for one in index["docs"] if not one["location"].endswith("#next")]
    for entry in index["docs"]:
        entry["text"] = " ".join(_TAGS.sub(" ", _EXAMPLES.sub(" ", entry["text"])).split())
        if asked := _asked(entry["location"], pages):
            entry["asked"] = asked
    index["config"] |= {
        "separator": _SEPARATOR,
        "pipeline": [],
        "fields": {name: {} for name in _FIELDS},
    }
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    file.write_text(text, encoding="utf-8")


def _asked(location: str, pages: Mapping[str, PageFacts]) -> str:
    """The words for a page or a section, the surest first, and a page's title for web searches."""
    path, _, section = location.partition("#")
    if not (page := pages.get(path)):
        return ""
    title = re.sub("[,:]", "", page.title)
    return ",".join(page.asked_at.get(section, ()) if section else (*page.asked, title))
