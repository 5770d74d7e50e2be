"""The service worker: with it, every page and tool of the site works without a connection."""

import subprocess
from pathlib import Path


def write_service_worker(site: Path) -> None:
    """Write sw.js into the finished site.

    Raises CalledProcessError with what workbox-build says.
    """
    script = Path(__file__).with_suffix(".mjs")
    subprocess.run(["node", str(script), str(site)], capture_output=True, text=True, check=True)
