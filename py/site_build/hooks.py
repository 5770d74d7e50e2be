"""MkDocs' events, and nothing else: each hands its work to a module beside this one."""

import datetime as dt
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from site_build.bundle import bundle_shell
from site_build.countries import write_holidays
from site_build.engine import Engine, find_engine, find_wheel
from site_build.firm import Firm, read_firm
from site_build.grammar import Grammar, find_grammar
from site_build.instant import instant_table
from site_build.jump_list import TITLE, with_jump_list
from site_build.page_words import EVERY_PAGE
from site_build.pages import PageFacts, read_pages
from site_build.pictures import OPEN, Pictures
from site_build.policy import write_policy
from site_build.search_index import slim_search_index
from site_build.service_worker import write_service_worker
from site_build.structured import Site, structured_data
from site_build.styles import paper, write_styles
from site_build.tool_words import CATALOGUES, language
from site_build.tools import Tools

_ADDRESS, _WHEEL = "https://…/", "after_interview-….whl"
_MARKER = re.compile(r"<p>\[\[([a-z-]+)\]\]</p>")


class _Build:
    """What one build shares between its events."""

    engine: Engine
    grammar: Grammar
    tools: Tools
    pages: dict[str, PageFacts]
    pictures: Pictures
    jump: str
    wheel: Path
    firm: Firm


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the pages' front matter, the language's words and the engine's files."""
    _take_firm(config)
    try:
        _Build.engine = find_engine(Path(config.config_file_path).parent)
        _Build.wheel = find_wheel(Path(config.config_file_path).parent)
        _Build.grammar = find_grammar(Path(config.config_file_path).parent)
        pages = read_pages(Path(config.docs_dir))
        spoken = language(str(config.theme["language"]), _catalogues())
    except (FileNotFoundError, KeyError) as error:
        raise PluginError(str(error)) from error
    except subprocess.CalledProcessError as failed:
        raise PluginError(failed.stderr) from failed
    assets = {"engine": _Build.engine.manifest(), "instant": instant_table()}
    _Build.pages = pages
    _Build.jump = spoken.gettext(TITLE)
    _Build.tools = Tools(spoken, pages, assets, _Build.firm.name, _Build.grammar)
    config.extra["engine"] = _Build.engine.manifest()
    config.extra["paper"] = paper(Path(config.docs_dir) / "assets" / "css")
    config.extra["words"] = {key: spoken.gettext(text) for key, text in EVERY_PAGE.items()}
    return config


def _take_firm(config: MkDocsConfig) -> None:
    """Whose copy is built; SITE_FIRM names another file than firm.toml."""
    project = Path(config.config_file_path).parent
    try:
        firm = read_firm(Path(os.environ.get("SITE_FIRM", project / "firm.toml")))
    except ValueError as unusable:
        raise PluginError(str(unusable)) from unusable
    _Build.firm = firm
    bars = f"#{firm.light}" if firm.light else OPEN
    _Build.pictures = Pictures(firm.name, bars, one_for_all=firm.has("og.png"))
    config.site_name = firm.name
    config.site_url = firm.address or config.site_url
    if firm.language:
        config.theme["language"] = firm.language
    config.extra["firm"] = firm


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Say whose copy it is, its address, and the name of the wheel in what is to be copied."""
    markdown = _Build.firm.page(page.file.src_uri, markdown)
    markdown = markdown.replace(_ADDRESS, config.site_url or _ADDRESS)
    return markdown.replace(_WHEEL, _Build.wheel.name)


def on_page_content(html: str, page: Page, **_: Any) -> str:
    """Put each tool where the page has its marker, and a list of sections into a long page."""

    def tool(marker: re.Match[str]) -> str:
        try:
            return _Build.tools.render(marker[1], page.url)
        except KeyError as unknown:
            raise PluginError(f"{page.file.src_uri}: no tool is called {unknown}") from unknown

    if page.url.startswith("guide/"):
        sections = [(section.id, section.title) for section in page.toc.items[0].children]
        html = with_jump_list(html, sections, _Build.jump)
    return _MARKER.sub(tool, html)


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Give the template the page's picture, and what search engines read of it."""
    path = "" if page.is_homepage else page.url
    context["picture"] = picture = _Build.pictures.of(path)
    site = Site(str(config.site_name), str(config.site_url), str(config.theme["language"]))
    pages = {"" if one.is_homepage else one.url: str(one.title) for one in nav.pages}
    context["structured"] = structured_data(_Build.pages[path], pages, site, picture)
    return context


def on_post_build(config: MkDocsConfig) -> None:
    """Put the engine and the holidays beside the pages, then what keeps all of it for offline."""
    site = Path(config.site_dir)
    _Build.engine.write(site)
    _Build.grammar.write(site)
    write_holidays(site / "assets" / "holidays", _today())
    slim_search_index(site)
    _Build.pictures.write(site, {path: page.title for path, page in _Build.pages.items()})
    (site / "assets" / "python").mkdir(parents=True, exist_ok=True)
    shutil.copyfile(_Build.wheel, site / "assets" / "python" / _Build.wheel.name)
    _Build.firm.write(site)
    embed = site / "embed.js"
    name = json.dumps(str(config.site_name))
    embed.write_text(embed.read_text("utf-8").replace('"{site_name}"', name), "utf-8")
    try:
        project = Path(config.config_file_path).parent
        write_styles(project, site)
        bundle_shell(project, site)
        write_policy(site)
        write_service_worker(site)
    except subprocess.CalledProcessError as failed:
        raise PluginError(failed.stderr) from failed
    except ValueError as unwritten:
        raise PluginError(str(unwritten)) from unwritten


def _catalogues() -> Path:
    """The folder of the words of the tools; SITE_CATALOGUES names another, for a pseudo-locale."""
    return Path(os.environ.get("SITE_CATALOGUES", CATALOGUES))


def _today() -> dt.date:
    """The day of the build; SITE_TODAY sets another, so that tests do not age."""
    text = os.environ.get("SITE_TODAY")
    return dt.date.fromisoformat(text) if text else dt.datetime.now().astimezone().date()
