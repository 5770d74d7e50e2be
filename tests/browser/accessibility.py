"""Asks axe what is wrong with a page as it stands."""

from itertools import product
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.site_pages import SCHEMES, SIZES, looks, too_wide

AXE = Path("node_modules/axe-core/axe.min.js")


def violations(page: Page) -> list[str]:
    """What axe finds wrong, one line for each element; it asks for targets of 24 px too."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    # From the top: what has scrolled half under the bar is no small target.
    found: list[dict[str, Any]] = page.evaluate(
        """async () => {
          const { scrollX, scrollY } = window;
          scrollTo({ left: 0, top: 0, behavior: "instant" });
          const { violations } = await axe.run({
            resultTypes: ["violations"], rules: { "target-size": { enabled: true } },
          });
          scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
          return violations;
        }"""
    )
    return [
        f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


def must_be_fine_everywhere(page: Page) -> None:
    """Fail when the page can be scrolled sideways, or axe finds something, on any device."""
    faults = []
    for size, scheme in product(SIZES, SCHEMES):
        looks(page, size, scheme)
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
        found = [*too_wide(page), *violations(page)]
        faults += [f"{page.url}, {size}, {scheme}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)
