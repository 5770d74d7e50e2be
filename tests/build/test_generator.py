"""MkDocs is one generator: what makes the site ours asks of it to render Markdown, and no more."""

import ast
import json
import os
import shutil
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

UV = PROJECT / ".tools" / "bin" / "uv"
WHEEL = ("--quiet", "--python", sys.executable, "--offline", "--no-build-isolation", "--wheel")


def copied(folder: Path) -> Path:
    """The project in another folder: its files, but nothing that was ever built of them."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        check=True,
        capture_output=True,
        text=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        source, target = PROJECT / name, folder / name
        if source.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    (folder / "node_modules").symlink_to(PROJECT / "node_modules")
    subprocess.run([UV, "build", *WHEEL], cwd=folder, check=True)
    return folder


def run(project: Path, *command: str | Path) -> str:
    """What a module prints that is run in the project in another folder."""
    settings = {"SITE_URL": ADDRESS, "SITE_TODAY": TODAY, "NO_MKDOCS_2_WARNING": "true"}
    done = subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        cwd=project,
        env={**os.environ, **settings, "PYTHONPATH": str(project / "py")},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


def files_of(site: Path) -> dict[str, bytes]:
    """Every file of a site, by path. The compressed site map says when it was compressed."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file() and path.name != "sitemap.xml.gz"
    }


def test_elsewhere_and_without_our_hooks_the_pages_become_the_same_site(
    built_site: Path, tmp_path: Path
) -> None:
    project = copied(tmp_path / "another" / "folder")
    site, settings = tmp_path / "site", project / "without-hooks.yml"
    told = json.loads(run(project, "site_build", "theme"))
    with (project / "mkdocs.yml").open("rb") as file:
        known = yaml_load(file)["markdown_extensions"]
    ours_alone = [told.pop("mdx_configs")]
    given = {
        **told,
        "INHERIT": "mkdocs.yml",
        "theme": {**told["theme"], "custom_dir": "overrides"},
        "hooks": [],
        "markdown_extensions": [one for one in known if one != NAME] + ours_alone,
    }
    settings.write_text(yaml.safe_dump(given), encoding="utf-8")
    run(project, "mkdocs", "build", "--quiet", "--config-file", settings, "--site-dir", site)
    said = run(project, "site_build", "finish", site)
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
