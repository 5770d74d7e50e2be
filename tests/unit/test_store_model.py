"""The shell's store in a browser made of maps, to which all that happens to browsers happens."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.site import PROJECT

RUNS = int(os.environ.get("RUNS", "200"))
HAPPENINGS = 16
STORE = PROJECT / "docs" / "assets" / "js" / "device" / "store.mjs"


def test_nothing_that_was_typed_is_lost_and_nothing_deleted_returns(
    record_property: Callable[[str, object], None],
) -> None:
    printed = subprocess.run(
        ["node", str(Path(__file__).with_name("store_model.mjs"))],
        input=json.dumps({"runs": RUNS, "seed": 1, "store": STORE.as_uri()}),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    lived = json.loads(printed)
    for name, often in {"lives": lived["runs"], **lived["did"]}.items():
        record_property(name, often)
    assert (lived["runs"], lived["faults"]) == (RUNS, [])
    # All of it has happened, and often enough to tell something.
    assert len(lived["did"]) == HAPPENINGS
    assert min(lived["did"].values()) >= RUNS / 10
