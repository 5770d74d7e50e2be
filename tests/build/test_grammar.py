"""The grammar checker lies beside the engine, for whoever asks for it."""

import gzip
import re
from pathlib import Path

from site_build.engine import PACKED
from tests.build.pages import one, page


def test_the_checker_lies_where_the_letters_page_says_and_weighs_what_it_says(
    built_site: Path,
) -> None:
    place = one(page(built_site, "letters/"), "[data-grammar]")
    folder = (built_site / "letters" / str(place["data-base"])).resolve()
    assert re.search(r"/assets/engine/[0-9a-f]{16}$", folder.as_posix())
    wasm = folder / f"{place['data-file']}{PACKED}"
    assert wasm.stat().st_size == int(str(place["data-size"]))
    assert gzip.decompress(wasm.read_bytes()).startswith(b"\0asm")
    assert (folder / str(place["data-worker"])).is_file()
    assert "Apache License" in (folder / "LICENSE.txt").read_text("utf-8")
    megabytes = f"{wasm.stat().st_size / 1_000_000:.1f} MB"
    assert megabytes in one(page(built_site, "letters/"), "[data-action=check-grammar]").text


def test_no_visit_keeps_the_checker_unasked(built_site: Path) -> None:
    worker = (built_site / "sw.js").read_text("utf-8")
    kept = re.findall(r'url:"([^"]+)"', worker)
    assert "letters/index.html" in kept
    assert [url for url in kept if re.search(r"harper|grammar-worker", url)] == []
