"""Runs a function of the shell in Node, for what needs no page."""

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.site import PROJECT

_SCRIPT = """
import { readFileSync } from "node:fs";
const { module, name, calls, shared } = JSON.parse(readFileSync(0, "utf8"));
const { [name]: call } = await import(module);
const meant = (part) => (part?.shared === undefined ? part : shared[part.shared]);
console.log(JSON.stringify(calls.map((parameters) => call(...parameters.map(meant)))));
"""


def call_in_node(
    module: str, name: str, calls: list[list[Any]], shared: dict[str, Any] | None = None
) -> list[Any]:
    """What `name` of docs/assets/js/`module` returns for each list of parameters, as JSON.

    A parameter {"shared": key} stands for that value of `shared`, which is written once.
    """
    question = {
        "module": (PROJECT / "docs" / "assets" / "js" / module).as_uri(),
        "name": name,
        "calls": calls,
        "shared": shared or {},
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


def tsc(source: Path) -> str:
    """What the compiler says of the types in one more module, with the project's own settings."""
    settings = json.loads((PROJECT / "tsconfig.json").read_text("utf-8"))["compilerOptions"]
    folder = source.parent
    config = {"compilerOptions": {**settings, "noUnusedLocals": False}, "files": [source.name]}
    (folder / "tsconfig.json").write_text(json.dumps(config), encoding="utf-8")
    compiler = str(PROJECT / "node_modules" / ".bin" / "tsc")
    command = [compiler, "--project", str(folder), "--pretty", "false"]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
