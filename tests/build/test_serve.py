"""`make serve` follows what is changed, and a build that fails leaves what is served as it is."""

import importlib.util
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.site import PROJECT

SCRIPT = PROJECT / ".github" / "scripts" / "serve.py"
_SPEC = importlib.util.spec_from_file_location("serve", SCRIPT)
assert _SPEC
assert _SPEC.loader
serve = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(serve)


class Make:
    """Stands for `make site`: writes a page into SITE_DIR, and ends as it is told."""

    def __init__(self, returncode: int) -> None:
        self.returncode = returncode

    def __call__(self, command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
        assert command == ["make", "--no-print-directory", "site"]
        folder = Path(options["env"]["SITE_DIR"])
        folder.mkdir(exist_ok=True)
        (folder / "index.html").write_text("new")
        return subprocess.CompletedProcess(command, self.returncode, "built", "a broken link")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("old")
    return folder


def test_a_new_build_takes_the_place_of_the_old_one(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serve.subprocess, "run", Make(0))
    (site.parent / ".site.old").mkdir()
    for _ in range(2):
        assert serve.rebuilt(site)
        assert [path.name for path in site.parent.iterdir()] == ["site"]
        assert (site / "index.html").read_text() == "new"


def test_a_build_that_fails_leaves_the_old_one_and_says_why(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(serve.subprocess, "run", Make(2))
    assert not serve.rebuilt(site)
    assert (site / "index.html").read_text() == "old"
    assert "a broken link" in capsys.readouterr().out
    monkeypatch.setattr(serve.subprocess, "run", Make(0))
    assert serve.rebuilt(site)
    assert (site / "index.html").read_text() == "new"


def test_whatever_makes_a_page_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = ["docs/a.md", "overrides/main.html", "py/core.py", "mkdocs.yml", "firm.toml"]
    for name in sources:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("one")
    monkeypatch.chdir(tmp_path)
    known = serve.changes()
    assert {path.as_posix() for path in known} == set(sources)
    for name in sources:
        os.utime(name, (1, 1))
        changed = {path.as_posix() for path, _ in serve.changes().items() ^ known.items()}
        assert changed == {name}
        known = serve.changes()
    (tmp_path / "py" / "__pycache__").mkdir()
    (tmp_path / "py" / "__pycache__" / "core.pyc").write_text("compiled")
    (tmp_path / "docs" / "b.md").write_text("new")
    assert {path.name for path in serve.changes().keys() - known.keys()} == {"b.md"}
