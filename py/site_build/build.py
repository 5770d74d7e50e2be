"""One build of the site in one language: what is read before there are pages, and what follows.

MkDocs calls both by hooks.py. Any other generator has to render the Markdown with the extension
site_build.markers, and the templates in overrides/, by what `python -m site_build theme` prints,
and is followed by `python -m site_build finish`.
"""

import datetime as dt
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .bundle import bundle_shell
from .components import Component, of_site
from .countries import write_holidays
from .engine import find_engine, find_wheel
from .example_list import write_example_list
from .firm import read_firm
from .grammar import find_grammar
from .headings import quiet_signs
from .instant_module import write_tables
from .jump_list import TITLE, with_jump_list
from .markers import NAME as MARKERS
from .markers import filled, wanted
from .notices import write_notices
from .page_words import EVERY_PAGE
from .pages import names_in_menu, read_pages
from .pictures import OPEN, Pictures
from .policy import write_policy
from .sbom import sbom
from .search_index import slim_search_index
from .search_worker import write_search_worker
from .service_worker import write_service_worker
from .slim_pages import slim_pages
from .structured import Site, structured_data
from .styles import STYLES, paper, write_styles
from .theme_styles import write_theme_styles
from .tool_words import CATALOGUES, language
from .tools import Tools, needing_engine

_ADDRESS, _WHEEL = "https://…/", "after_interview-….whl"
"""What stands in docs/ for the site's own address, and for the name of the core's wheel."""


class BuildError(Exception):
    """Why there is no site, in words for whoever builds it."""


class Build:
    """One build: whose copy it is, its engine, the language's words, the pages' front matter."""

    def __init__(self, project: Path, code: str, address: str) -> None:
        """Read the sources of a build in the language `code`, to be served at `address`.

        firm.toml (SITE_FIRM names another file) stands over both. Raises BuildError, naming what is
        missing or cannot be used.
        """
        self._project = project
        try:
            self._firm = read_firm(Path(os.environ.get("SITE_FIRM", project / "firm.toml")))
            self._code = self._firm.language or code
            self._address = self._firm.address or address
            self._engine = find_engine(project)
            self._wheel = find_wheel(project)
            self._grammar = find_grammar(project)
            self._spoken = language(self._code, _catalogues())
            self._pages = read_pages(project / "docs")
            self._names = names_in_menu(project / "mkdocs.yml")
        except (FileNotFoundError, KeyError, ValueError) as error:
            raise BuildError(str(error)) from error
        except subprocess.CalledProcessError as failed:
            raise BuildError(failed.stderr) from failed
        bars = f"#{self._firm.light}" if self._firm.light else OPEN
        one_for_all = self._firm.has("og.png")
        self._pictures = Pictures(self._firm.name, bars, one_for_all=one_for_all)

    def settings(self) -> dict[str, Any]:
        """What a generator is told, by MkDocs' names for it: plain values, as JSON has them."""
        return {
            "site_name": self._firm.name,
            "site_url": self._address,
            "theme": {"language": self._code},
            "mdx_configs": {MARKERS: {"texts": self._texts()}},
            "extra": {
                "engine": self._engine.manifest(),
                "firm": {"style": self._firm.style, "country": self._firm.country},
                "needing_engine": needing_engine(),
                "pages": {path: self._of_page(path) for path in self._pages},
                "paper": paper(STYLES),
                "words": {key: self._spoken.gettext(text) for key, text in EVERY_PAGE.items()},
            },
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
            self._grammar.write(site)
            write_holidays(site / "assets" / "holidays", _today())
            write_example_list(site)
            self._put_wheel(site)
            titles = {path: page.title for path, page in self._pages.items()}
            self._pictures.write(site, titles)
            self._put_firm(site)
            slim_search_index(site, self._pages)
            write_search_worker(self._project, site)
            say("Bundling the styles and the shell")
            write_styles(self._project, site)
            bundle_shell(self._project, site)
            write_tables(site)
            write_theme_styles(self._project, site)
            slim_pages(self._project, site)
            say("Writing the policy and the service worker")
            write_policy(site)
            write_service_worker(site)
            say("Naming what is the work of others")
            write_notices(site, self._served(site))
        except subprocess.CalledProcessError as failed:
            raise BuildError(failed.stderr) from failed
        except (FileNotFoundError, ValueError) as unwritten:
            raise BuildError(str(unwritten)) from unwritten

    def sbom(self, site: Path) -> str:
        """The bill of materials of a finished site. Raises BuildError."""
        try:
            return sbom(self._project, self._wheel, self._served(site), _today())
        except (FileNotFoundError, ValueError) as unknown:
            raise BuildError(str(unknown)) from unknown

    def _served(self, site: Path) -> list[Component]:
        return of_site(site, self._project / "node_modules", self._engine.archives)

    def _texts(self) -> dict[str, str]:
        return {
            **self._firm.texts(),
            **({_ADDRESS: self._address} if self._address else {}),
            _WHEEL: self._wheel.name,
        }

    def _of_page(self, path: str) -> dict[str, str]:
        """The picture that a link to a page shows, and what search engines read of the page."""
        picture = self._pictures.of(path)
        site = Site(self._firm.name, self._address, self._code)
        structured = structured_data(self._pages[path], self._names, site, picture)
        return {"picture": picture, "structured": structured}

    def _put_tools(self, site: Path) -> None:
        """Tools where the pages have their markers, and a list of sections into a long page."""
        jump = self._spoken.gettext(TITLE)
        manifest = self._engine.manifest()
        tools = Tools(self._spoken, self._pages, manifest, self._firm.name, self._grammar)
        for address in self._pages:
            file = site / address / "index.html"
            text = quiet_signs(file.read_text(encoding="utf-8"))
            if address.startswith("guide/"):
                text = with_jump_list(text, jump)
            try:
                text = _with_tools(text, tools, address)
            except KeyError as unknown:
                raise BuildError(f"{address}: no tool is called {unknown}") from unknown
            file.write_text(text, encoding="utf-8")

    def _put_wheel(self, site: Path) -> None:
        folder = site / "assets" / "python"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(self._wheel, folder / self._wheel.name)

    def _put_firm(self, site: Path) -> None:
        """The firm's name and pictures, also where another site's page shows a tool."""
        self._firm.write(site)
        embed = site / "embed.js"
        name = json.dumps(self._firm.name)
        embed.write_text(embed.read_text("utf-8").replace('"{site_name}"', name), "utf-8")


def _with_tools(text: str, tools: Tools, address: str) -> str:
    """The HTML of a page with its tools, of which the first holds the data of all."""
    names = wanted(text)
    data = [tools.data(address, names)] if names else []
    return filled(text, lambda tool: tools.render(tool, address, data.pop() if data else None))


def _catalogues() -> Path:
    """The folder of the words of the tools; SITE_CATALOGUES names another, for a pseudo-locale."""
    return Path(os.environ.get("SITE_CATALOGUES", CATALOGUES))


def _today() -> dt.date:
    """The day of the build; SITE_TODAY sets another, so that tests do not age."""
    text = os.environ.get("SITE_TODAY")
    return dt.date.fromisoformat(text) if text else dt.datetime.now().astimezone().date()
