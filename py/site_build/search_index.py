"""The search's index, made smaller: what readers look for, without what only shapes it."""

import json
import re
from pathlib import Path

_EXAMPLES = re.compile(r"<pre>.*?</pre>", re.DOTALL)
_TAGS = re.compile(r"</?(?:p|ul|ol|li|code)>")


def slim_search_index(site: Path) -> None:
    """Leave out configuration to copy, the elements around a text, and the tags of sections.

    What people type in other words stands with the page alone, not with each section again.
    """
    file = site / "search" / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    for entry in index["docs"]:
        entry["text"] = " ".join(_TAGS.sub(" ", _EXAMPLES.sub(" ", entry["text"])).split())
        if "#" in entry["location"]:
            entry.pop("tags", None)
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    file.write_text(text, encoding="utf-8")
