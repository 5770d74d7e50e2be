"""MkDocs' events, and nothing else: what they do is in build.py."""

import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from site_build.build import Build, BuildError

_log = logging.getLogger("mkdocs.site_build")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read what the build is made from, and give the theme what its templates need."""
    try:
        build = Build(Path(config.config_file_path).parent, str(config.theme["language"]))
    except BuildError as error:
        raise PluginError(str(error)) from error
    config.extra.update(build.for_theme(), build=build)
    return config


def on_post_build(config: MkDocsConfig) -> None:
    """Make a site of the pages."""
    build: Build = config.extra["build"]
    try:
        build.finish(Path(config.site_dir), _log.info)
    except BuildError as error:
        raise PluginError(str(error)) from error
