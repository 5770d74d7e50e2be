"""MkDocs is one generator: what makes the site ours asks of it to render Markdown, and no more."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from markdown import markdown

from site_build.build import Build, BuildError
from site_build.markers import filled
from tests.site import ADDRESS, PROJECT, TODAY

SETTINGS = {**os.environ, "SITE_URL": ADDRESS, "SITE_TODAY": TODAY, "NO_MKDOCS_2_WARNING": "true"}


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
    """The pages and the shell of a site, by path, without what says when it was made."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for pattern in ("*.html", "assets/js/*.mjs", "assets/css/*.css", "manifest.webmanifest")
        for path in site.rglob(pattern)
    }


def test_without_our_hooks_the_pages_become_the_same_site(built_site: Path, tmp_path: Path) -> None:
    site, settings = tmp_path / "site", tmp_path / "mkdocs.yml"
    settings.write_text(
        yaml.safe_dump(
            {
                "INHERIT": str(PROJECT / "mkdocs.yml"),
                "docs_dir": str(PROJECT / "docs"),
                "theme": {"custom_dir": str(PROJECT / "overrides")},
                "hooks": [],
                "extra": json.loads(run("site_build", "theme")),
            }
        ),
        encoding="utf-8",
    )
    run("mkdocs", "build", "--quiet", "--config-file", settings, "--site-dir", site)
    said = run("site_build", "finish", site)
    assert len(said.splitlines()) > 3
    assert files_of(site) == files_of(built_site)


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
    html = markdown(source, extensions=["site_build.markers"])
    text = filled(html, lambda tool: found.append(tool) or "<b>here</b>")  # type: ignore[func-returns-value,redundant-expr]
    assert found == places
    assert text.count("<b>here</b>") == len(places)


def test_a_marker_that_names_no_tool_is_refused_with_its_page(
    built_site: Path, tmp_path: Path
) -> None:
    for page in ("", "about/"):
        (tmp_path / page).mkdir(exist_ok=True)
        (tmp_path / page / "index.html").write_text('<div data-marker="chekclist"></div>')
    with pytest.raises(BuildError, match="no tool is called 'chekclist'"):
        Build(PROJECT, "en").finish(tmp_path, lambda _: None)
