"""What open tabs still ask for stays beside a new release, for a while and within limits."""

import datetime as dt
import json
from pathlib import Path

import pytest

from site_build import earlier
from site_build.earlier import keep_earlier

TODAY = dt.date(2026, 2, 27)
OLD = {
    "assets/js/planning-ABCDEF12.mjs": "old planning",
    "assets/engine/0123456789abcdef/pyodide.mjs": "old engine",
    "assets/javascripts/bundle.01234567.min.js": "old theme",
    "assets/js/worker.mjs": "old worker",
    "index.html": "old page",
    "sw.js": "old",
}
NEW = {"assets/js/planning-12ABCDEF.mjs": "new planning", "index.html": "new page", "sw.js": "new"}
NAMED = list(OLD)[:3]


def written(folder: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def test_only_files_named_by_their_content_stay(tmp_path: Path) -> None:
    old, new = written(tmp_path / "old", OLD), written(tmp_path / "new", NEW)
    assert sorted(keep_earlier(old, new, TODAY)) == sorted(NAMED)
    assert (new / NAMED[0]).read_text() == "old planning"
    assert (new / "index.html").read_text() == "new page"
    assert not (new / "assets/js/worker.mjs").exists()


@pytest.mark.parametrize(("days", "stays"), [(14, True), (15, False)])
def test_they_stay_for_two_weeks(tmp_path: Path, days: int, stays: bool) -> None:  # noqa: FBT001 - a parameter of the test
    old, next_one = written(tmp_path / "old", OLD), written(tmp_path / "next", NEW)
    keep_earlier(old, next_one, TODAY)
    later = written(tmp_path / "later", NEW)
    kept = keep_earlier(next_one, later, TODAY + dt.timedelta(days=days))
    assert bool(kept) is stays
    assert (later / NAMED[0]).exists() is stays


def test_the_latest_come_first_where_there_is_no_room_for_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = written(tmp_path / "old", OLD), written(tmp_path / "new", NEW)
    monkeypatch.setattr(earlier, "LARGEST", 25)
    days = {NAMED[0]: "2026-02-20", NAMED[1]: "2026-02-21", NAMED[2]: "2026-02-26"}
    written(old, {"assets/earlier.json": json.dumps(days)})
    assert keep_earlier(old, new, TODAY) == [NAMED[2], NAMED[1]]


@pytest.mark.parametrize("text", ["", "[]", '{"a": 5}', '{"a": "yesterday"}'])
def test_a_list_that_says_nothing_is_none(tmp_path: Path, text: str) -> None:
    old, new = written(tmp_path / "old", OLD), written(tmp_path / "new", NEW)
    written(old, {"assets/earlier.json": text})
    assert len(keep_earlier(old, new, TODAY)) == len(NAMED)


def test_the_patterns_fit_what_a_build_makes(built_site: Path, tmp_path: Path) -> None:
    kept = keep_earlier(built_site, written(tmp_path / "new", NEW), TODAY)
    assert {"planning", "writing", "linking"} <= {
        Path(path).name.partition("-")[0] for path in kept
    }
    assert any(path.endswith("pyodide.asm.wasm.gz.bin") for path in kept)
    assert any("/bundle." in path for path in kept)
