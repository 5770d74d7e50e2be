"""The instant tables as a script of their own, for pages that are whole without them.

A guide page shows days only to readers who have an interview: only then it fetches the tables.
"""

import base64
import hashlib
import json
from functools import cache
from pathlib import Path

from .instant import instant_table

_FOLDER = "assets/js"


@cache
def tables_address() -> str:
    """Where it lies, counted from the site's first page. Its name says its content."""
    digest = hashlib.sha256(_text().encode()).digest()
    return f"{_FOLDER}/tables-{base64.b32encode(digest).decode()[:8]}.mjs"


def write_tables(site: Path) -> None:
    """Write it beside the bundled shell."""
    (site / tables_address()).write_text(_text(), encoding="utf-8")


@cache
def _text() -> str:
    return f"export default {json.dumps(instant_table(), separators=(',', ':'))};\n"
