"""MkDocs' events, and nothing else: what they do is in build.py."""

import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from site_build.build import Build, BuildError

_log = logging.getLogger("mkdocs.site_build")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read what the build is made from, and hand on what it has to say to the generator."""
    project, code = Path(config.config_file_path).parent, str(config.theme["language"])
    try:
        build = Build(project, code, config.site_url or "")
    except BuildError as error:
        raise PluginError(str(error)) from error
    told = build.settings()
    config.site_name, config.site_url = told["site_name"], told["site_url"]
    config.theme["language"] = told["theme"]["language"]
    config.mdx_configs.update(told["mdx_configs"])
    config.extra.update(told["extra"], build=build)
    return config


def on_post_build(config: MkDocsConfig) -> None:
    """Make a site of the pages."""
    build: Build = config.extra["build"]
    try:
        build.finish(Path(config.site_dir), _log.info)
    except BuildError as error:
        raise PluginError(str(error)) from error
