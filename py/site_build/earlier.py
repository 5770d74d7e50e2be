"""Files of earlier releases that stay for a while: tabs that are open still ask for them by name.

    python -m site_build.earlier EARLIER SITE

Only files whose names say their content: the others have a newer one in their place. They come
beside the site when everything else is written, so that no service worker keeps them.
"""

import datetime as dt
import json
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

KEPT = dt.timedelta(days=14)
LARGEST = 100_000_000
"""Bytes of earlier releases at most, the latest first: hosts set a limit to a site."""

LIST = Path("assets", "earlier.json")
"""The day on which each was replaced."""

_NAMED_BY_CONTENT = re.compile(
    r"assets/engine/[0-9a-f]{16}/[\w.-]+"
    r"|assets/js/[a-z-]+-[0-9A-Z]{8}\.mjs"
    r"|assets/(?:stylesheets|javascripts)/(?:workers/)?[a-z]+\.[0-9a-f]{8}\.min\.(?:css|js)"
)


def keep_earlier(earlier: Path, site: Path, today: dt.date) -> list[str]:
    """Copy from the site `earlier` what `site` no longer has; gives the paths, the latest first."""
    known = _known(earlier)
    gone = {
        path: known.get(path, today)
        for path in sorted(_named_by_content(earlier))
        if not (site / path).exists()
    }
    kept: dict[str, str] = {}
    size = 0
    for path in sorted(gone, key=gone.__getitem__, reverse=True):
        size += (earlier / path).stat().st_size
        if today - gone[path] > KEPT or size > LARGEST:
            break
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(earlier / path, site / path)
        kept[path] = gone[path].isoformat()
    (site / LIST).write_text(json.dumps(kept, indent=1), encoding="utf-8")
    return list(kept)


def _named_by_content(site: Path) -> Iterator[str]:
    for file in (site / "assets").rglob("*"):
        path = file.relative_to(site).as_posix()
        if file.is_file() and _NAMED_BY_CONTENT.fullmatch(path):
            yield path


def _known(site: Path) -> dict[str, dt.date]:
    """When each was replaced that is there from releases before; nothing where no list is."""
    try:
        told = json.loads((site / LIST).read_text(encoding="utf-8"))
        return {str(path): dt.date.fromisoformat(day) for path, day in told.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


if __name__ == "__main__":
    keep_earlier(Path(sys.argv[1]), Path(sys.argv[2]), dt.datetime.now(dt.UTC).date())
