"""Who is measured: the site, and small pages that do the same job in other ways.

The job: an interview on Wednesday 11 March 2026 stands in a date field; show the first day to
follow up. On the site this is the calculator, its field filled from what is stored.
"""

import json
from dataclasses import dataclass
from pathlib import Path

BENCH = Path(__file__).parent
PROJECT = BENCH.parents[1]
PACKAGES = BENCH / "node_modules"

# Not the day of the example that the site's HTML shows: an answer must be worked out to be right.
DAY = "2026-03-11"
ANSWER = "2026-03-18"
STORED = {"after-interview:dates": json.dumps({"day": DAY})}


@dataclass(frozen=True)
class Contender:
    """One way to do the job: where its page is, and the folders it is served from."""

    name: str
    page: str
    mounts: dict[str, Path]
    has_engine: bool = True


def version(package: str) -> str:
    """The installed version of one of the bench's npm packages."""
    text = (PACKAGES / package / "package.json").read_text()
    return str(json.loads(text)["version"])


PYODIDE = version("pyodide")
NEWEST = version("pyodide-newest")
MICROPYTHON = "@micropython/micropython-webassembly-pyscript"

OURS = "After the interview"
BARE = "bare JavaScript"
STOCK = f"Pyodide {PYODIDE}, as it comes"
STOCK_NEWEST = f"Pyodide {NEWEST}, as it comes"
SCRIPT_MICRO = "PyScript with MicroPython"
SCRIPT_PYODIDE = f"PyScript with Pyodide {NEWEST}"


def lineup(site: Path) -> list[Contender]:
    """All contenders, ours last. Raises FileNotFoundError when there is no wheel."""
    wheels = sorted((PROJECT / "dist").glob("after_interview-*.whl"))
    if not wheels:
        raise FileNotFoundError("dist/ holds no wheel of the core: run `make wheel`")
    pages = BENCH / "contenders"
    wheel = {"core.whl": wheels[-1]}
    script = {"pyscript": PACKAGES / "@pyscript" / "core" / "dist"}
    micropython = {"micropython": PACKAGES / MICROPYTHON}
    pyodide = {"pyodide": PACKAGES / "pyodide"}
    newest = {"pyodide": PACKAGES / "pyodide-newest"}
    return [
        Contender(BARE, "", {"": pages / "javascript"}, has_engine=False),
        Contender(STOCK, "", {"": pages / "pyodide", **pyodide, **wheel}),
        Contender(STOCK_NEWEST, "", {"": pages / "pyodide", **newest, **wheel}),
        Contender(SCRIPT_MICRO, "", {"": pages / "pyscript-micropython", **script, **micropython}),
        Contender(
            SCRIPT_PYODIDE, "", {"": pages / "pyscript-pyodide", **script, **newest, **wheel}
        ),
        Contender(OURS, "dates/", {"": site}),
    ]
