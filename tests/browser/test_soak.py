"""Whatever happens to a browser, nothing that was typed is lost: `make soak` lives many lives."""

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser import killing
from tests.browser.killing import Machine
from tests.browser.serving import running
from tests.browser.soak import STEPS, Life
from tests.site import moved_to

LIVES = int(os.environ.get("LIVES", "2"))


@pytest.mark.skipif(not killing.POSSIBLE, reason="finds the browser in /proc")
@pytest.mark.parametrize("seed", range(LIVES))
def test_a_life(
    seed: int,
    machine: Machine,
    built_site: Path,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    with running(site) as server:
        moved_to(server.address, built_site, site)
        life = Life(machine, server, site, seed)
        life.live()
        lost = life.lost()
        for name, often in Counter(life.happened).items():
            record_property(name, often)
        record_property("fields that had to be kept", len(life.typed))
        record_property("lost", len(lost))
        assert lost == [], life.happened
        assert len(life.happened) == STEPS
        assert life.typed or life.gone
