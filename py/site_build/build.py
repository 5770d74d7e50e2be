"""One build of the site in one language: what is read before there are pages, and what follows.

MkDocs calls both by hooks.py. Any other generator has to render the Markdown with the extension
`site_build.markers` and the templates in overrides/ with what `python -m site_build theme` prints,
and is followed by `python -m site_build finish`.
"""

import datetime as dt
import os
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from .bundle import bundle_shell
from .countries import write_holidays
from .engine import find_engine
from .instant import instant_table
from .markers import filled
from .page_words import EVERY_PAGE
from .pages import read_pages
from .policy import write_policy
from .search_index import slim_search_index
from .service_worker import write_service_worker
from .styles import paper, write_styles
from .tool_words import CATALOGUES, language
from .tools import Tools, needing_engine


class BuildError(Exception):
    """Why there is no site, in words for whoever builds it."""


class Build:
    """The sources of one build: the engine, the language's words, the pages' front matter."""

    def __init__(self, project: Path, code: str) -> None:
        """Read them. Raises BuildError, naming what is missing."""
        self._project = project
        docs = project / "docs"
        try:
            self._engine = find_engine(project)
            self._spoken = language(code, _catalogues())
            self._pages = read_pages(docs)
        except (FileNotFoundError, KeyError) as error:
            raise BuildError(str(error)) from error
        self._styles = docs / "assets" / "css"

    def for_theme(self) -> dict[str, Any]:
        """What the templates in overrides/ need, as MkDocs' `config.extra`."""
        return {
            "engine": self._engine.manifest(),
            "needing_engine": needing_engine(),
            "paper": paper(self._styles),
            "words": {key: self._spoken.gettext(text) for key, text in EVERY_PAGE.items()},
        }

    def finish(self, site: Path, say: Callable[[str], None]) -> None:
        """Make a site of rendered pages: tools, engine, holidays, bundles, policy, service worker.

        `say` is told what is being done. Raises BuildError.
        """
        try:
            say("Putting the tools into the pages")
            self._put_tools(site)
            say("Writing the engine and the public holidays")
            self._engine.write(site)
            write_holidays(site / "assets" / "holidays", _today())
            slim_search_index(site)
            say("Bundling the styles and the shell")
            write_styles(self._project, site)
            bundle_shell(self._project, site)
            say("Writing the policy and the service worker")
            write_policy(site)
            write_service_worker(site)
        except subprocess.CalledProcessError as failed:
            raise BuildError(failed.stderr) from failed
        except ValueError as unwritten:
            raise BuildError(str(unwritten)) from unwritten

    def _put_tools(self, site: Path) -> None:
        assets = {"engine": self._engine.manifest(), "instant": instant_table()}
        tools = Tools(self._spoken, self._pages, assets)
        for address in self._pages:
            file = site / address / "index.html"
            text = file.read_text(encoding="utf-8")
            try:
                text = filled(text, partial(tools.render, page=address))
            except KeyError as unknown:
                raise BuildError(f"{address}: no tool is called {unknown}") from unknown
            file.write_text(text, encoding="utf-8")


def _catalogues() -> Path:
    """The folder of the words of the tools; SITE_CATALOGUES names another, for a pseudo-locale."""
    return Path(os.environ.get("SITE_CATALOGUES", CATALOGUES))


def _today() -> dt.date:
    """The day of the build; SITE_TODAY sets another, so that tests do not age."""
    text = os.environ.get("SITE_TODAY")
    return dt.date.fromisoformat(text) if text else dt.datetime.now().astimezone().date()
