"""What is kept, for hosts that speak JSON: what bridge.py answers about states and files of them.

Requests: {"kind": "read", "text": state}
          {"kind": "import", "bytes": the file, a character for each byte, "current": state}
"""

from collections.abc import Callable, Mapping
from typing import Any

from .changes import offered
from .file_as_found import found_in
from .merge import merge
from .reading import read
from .state import empty_state


def _read(message: Mapping[str, Any]) -> dict[str, Any]:
    reading = read(message["text"])
    return {"state": reading.state, "left_out": reading.left_out}


def _import(message: Mapping[str, Any]) -> dict[str, Any]:
    """What a file would change, merged or as a replacement, before anything happens."""
    found = found_in(message["bytes"].encode("latin-1"))
    reading = read(found.text)
    incoming = reading.state
    current = read(message["current"]).state if message.get("current") else empty_state()
    return {
        "merge": offered(current, merge(current, incoming), incoming["interviews"]),
        "replace": offered(current, incoming),
        "left_out": reading.left_out,
        "cut": found.cut,
    }


KINDS: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "read": _read,
    "import": _import,
}
"""What answers each kind of request. What is wrong with one is a StateError or a LookupError."""
