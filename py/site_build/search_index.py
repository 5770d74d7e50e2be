"""The search's index, made smaller: what people type stands with a page, not with each section."""

import json
from pathlib import Path


def slim_search_index(site: Path) -> None:
    """Take the tags off the sections of every page: the page itself has them."""
    file = site / "search" / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    for entry in index["docs"]:
        if "#" in entry["location"]:
            entry.pop("tags", None)
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    file.write_text(text, encoding="utf-8")
