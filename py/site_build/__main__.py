"""For a generator other than MkDocs: what comes before it renders the pages, and what after.

`python -m site_build theme` prints, as JSON, what the generator has to be told. `python -m
site_build finish site` makes a site of the pages in the folder `site`. For any site, `python -m
site_build sbom site` prints the bill of materials of one that is finished.
"""

import argparse
import json
import os
import sys
from pathlib import Path

from .build import Build, BuildError

PROJECT = Path(__file__).parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m site_build", description=__doc__)
    parser.add_argument("--language", default=os.environ.get("SITE_LANGUAGE", "en"))
    parser.add_argument("--address", default=os.environ.get("SITE_URL", ""))
    commands = parser.add_subparsers(required=True, dest="command")
    commands.add_parser("theme")
    commands.add_parser("finish").add_argument("site", type=Path)
    commands.add_parser("sbom").add_argument("site", type=Path)
    chosen = parser.parse_args(arguments)
    try:
        build = Build(PROJECT, chosen.language, chosen.address)
        if chosen.command == "theme":
            _say(json.dumps(build.settings()))
        elif chosen.command == "sbom":
            sys.stdout.write(build.sbom(chosen.site))
        else:
            build.finish(chosen.site, _say)
    except BuildError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
