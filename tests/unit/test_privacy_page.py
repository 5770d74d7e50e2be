"""The privacy page names everything that this site keeps in a browser."""

import re

from tests.site import PROJECT

OURS = re.compile(r"""["`](after-interview[:-][a-z-]+|\$\{OURS\}:[a-z-]+)""")
IN_CACHES = {"after-interview-memory", "after-interview-snapshots"}
"""Copies of the program, of which the page says that nothing typed is in them."""


def test_every_key_is_named_there() -> None:
    page = (PROJECT / "docs" / "privacy.md").read_text(encoding="utf-8")
    shell = (PROJECT / "docs" / "assets" / "js").rglob("*.mjs")
    found = {key for file in shell for key in OURS.findall(file.read_text(encoding="utf-8"))}
    keys = {key.replace("${OURS}", "after-interview").rstrip(":") for key in found} - IN_CACHES
    assert {"after-interview:state", "after-interview:shared"} <= keys
    assert sorted(key for key in keys if f"`{key}`" not in page) == []
