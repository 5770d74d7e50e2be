"""MkDocs is one generator: what makes the site ours asks of it to render Markdown, and no more."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from markdown import markdown
from mkdocs.utils.yaml import yaml_load

import site_build
from site_build.build import Build, BuildError
from site_build.markers import NAME, filled
from tests.site import ADDRESS, PROJECT, TODAY

SETTINGS = {**os.environ, "SITE_URL": ADDRESS, "SITE_TODAY": TODAY, "NO_MKDOCS_2_WARNING": "true"}
MADE_BY_US = (
    "*.html",
    "assets/js/*",
    "assets/css/*",
    "assets/engine/*/*",
    "assets/holidays/*",
    "assets/python/*",
    "embed.js",
    "manifest.webmanifest",
    "search/search_index.json",
    "sw.js",
)


def run(*command: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        cwd=PROJECT,
        env=SETTINGS,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def files_of(site: Path) -> dict[str, bytes]:
    """What our part of the build makes or changes, by path."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for pattern in MADE_BY_US
        for path in site.rglob(pattern)
        if path.is_file()
    }


def test_without_our_hooks_the_pages_become_the_same_site(built_site: Path, tmp_path: Path) -> None:
    site, settings = tmp_path / "site", tmp_path / "mkdocs.yml"
    told = json.loads(run("site_build", "theme"))
    with (PROJECT / "mkdocs.yml").open("rb") as file:
        known = yaml_load(file)["markdown_extensions"]
    ours_alone = [told.pop("mdx_configs")]
    given = {
        **told,
        "INHERIT": str(PROJECT / "mkdocs.yml"),
        "docs_dir": str(PROJECT / "docs"),
        "theme": {**told["theme"], "custom_dir": str(PROJECT / "overrides")},
        "hooks": [],
        "markdown_extensions": [one for one in known if one != NAME] + ours_alone,
    }
    settings.write_text(yaml.safe_dump(given), encoding="utf-8")
    run("mkdocs", "build", "--quiet", "--config-file", settings, "--site-dir", site)
    said = run("site_build", "finish", site)
    assert len(said.splitlines()) > 3
    ours, theirs = files_of(built_site), files_of(site)
    assert ours.keys() == theirs.keys()
    assert [path for path in ours if ours[path] != theirs[path]] == []


@pytest.mark.parametrize(
    ("source", "places"),
    [
        ("Before\n\n[[checklist]]\n\nAfter", ["checklist"]),
        ("[[invite-many]]", ["invite-many"]),
        ("In a line: [[checklist]]", []),
        ("    [[checklist]]", []),
        ("- [[checklist]]", []),
        ("[[Checklist]]", []),
    ],
)
def test_a_marker_alone_in_a_paragraph_is_a_place(source: str, places: list[str]) -> None:
    found: list[str] = []

    def render(tool: str) -> str:
        found.append(tool)
        return "<b>here</b>"

    text = filled(markdown(source, extensions=[NAME]), render)
    assert found == places
    assert text.count("<b>here</b>") == len(places)


def test_texts_are_set_before_anything_is_read_and_only_once() -> None:
    texts = {"Ours": "Theirs, once Ours", "[[imprint]]": "## Imprint\n\nExample S.A."}
    source = "Ours\n\n```\nOurs\n```\n\n[[imprint]]"
    html = markdown(
        source,
        extensions=[NAME, "pymdownx.superfences"],
        extension_configs={NAME: {"texts": texts}},
    )
    assert html.count("Theirs, once Ours") == 2
    assert "<h2>Imprint</h2>\n<p>Example S.A.</p>" in html


def test_a_marker_that_names_no_tool_is_refused_with_its_page(
    built_site: Path, tmp_path: Path
) -> None:
    (tmp_path / "about").mkdir()
    for page in ("", "about/"):
        (tmp_path / page / "index.html").write_text('<div data-marker="chekclist"></div>')
    with pytest.raises(BuildError, match="no tool is called 'chekclist'"):
        Build(PROJECT, "en", ADDRESS).finish(tmp_path, lambda _: None)


def test_a_page_that_was_not_rendered_is_named(built_site: Path, tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"index\.html"):
        Build(PROJECT, "en", ADDRESS).finish(tmp_path, lambda _: None)


def test_only_the_hooks_know_which_generator_it_is() -> None:
    for module in Path(site_build.__file__).parent.glob("*.py"):
        tree = ast.parse(module.read_text("utf-8"))
        names = {
            (node.module if isinstance(node, ast.ImportFrom) else node.names[0].name) or ""
            for node in ast.walk(tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
        }
        uses = any(name.partition(".")[0] == "mkdocs" for name in names)
        assert uses == (module.stem == "hooks"), module.name
