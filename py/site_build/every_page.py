"""One way to change what every page of a built site says."""

from collections.abc import Callable
from pathlib import Path


def change_every_page(site: Path, changed: Callable[[str], str]) -> None:
    """Write each page of the site as `changed` makes it from its HTML."""
    for page in site.rglob("*.html"):
        page.write_text(changed(page.read_text(encoding="utf-8")), encoding="utf-8")
