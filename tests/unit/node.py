"""Runs a function of the shell in Node, for what needs no page."""

import json
import subprocess
from typing import Any

from tests.site import PROJECT

_SCRIPT = """
import { readFileSync } from "node:fs";
const { module, name, calls } = JSON.parse(readFileSync(0, "utf8"));
const { [name]: call } = await import(module);
console.log(JSON.stringify(calls.map((parameters) => call(...parameters))));
"""


def call_in_node(module: str, name: str, calls: list[list[Any]]) -> list[Any]:
    """What `name` of docs/assets/js/`module` returns for each list of parameters, as JSON."""
    question = {
        "module": (PROJECT / "docs" / "assets" / "js" / module).as_uri(),
        "name": name,
        "calls": calls,
    }
    printed = subprocess.run(
        ["node", "--input-type=module", "--eval", _SCRIPT],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    answers: list[Any] = json.loads(printed)
    return answers
