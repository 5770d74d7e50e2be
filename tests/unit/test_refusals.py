"""A mistake in the program is never taken for a browser that lets the page keep nothing."""

import json
import re
import subprocess

import pytest

from tests.site import PROJECT
from tests.unit.test_shell_architecture import MODULES

STORED = {
    "format": "after-interview",
    "version": 1,
    "current": "a",
    "interviews": {"a": {"company": "Example S.A.", "edited": {}, "done": {}}},
}
OPEN = """
const [stored, address, fault] = JSON.parse(process.argv[1]);
const area = (items) => ({
  getItem: (key) => items[key] ?? null,
  setItem: (key, text) => { items[key] = text; },
  removeItem: (key) => { delete items[key]; },
});
const listen = { addEventListener() {}, dispatchEvent() {} };
Object.assign(globalThis, {
  window: listen,
  document: { ...listen, querySelector: () => null },
  location: { hash: "" },
  localStorage: area({ "after-interview:state": JSON.stringify(stored) }),
  sessionStorage: area({}),
});
const { Store } = await import(address);
if (fault === "mistake") delete Object.hasOwn;
if (fault === "refusal")
  localStorage.getItem = () => { throw new DOMException("no", "SecurityError"); };
try {
  console.log(new Store().current?.company ?? "nothing");
} catch (error) {
  console.log(error.name);
}
"""


@pytest.mark.parametrize(
    ("fault", "seen"),
    [("none", "Example S.A."), ("refusal", "nothing"), ("mistake", "TypeError")],
)
def test_what_is_kept_never_looks_gone_for_a_mistake(fault: str, seen: str) -> None:
    store = (PROJECT / "docs" / "assets" / "js" / "device" / "store.mjs").as_uri()
    printed = subprocess.run(
        ["node", "--input-type=module", "--eval", OPEN, json.dumps([STORED, store, fault])],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert printed.strip() == seen


_TRY = re.compile(
    r"^( *)(?:async )?try \{\n(.*?)^\1\} catch( \(error\))? \{\n(.*?)^\1\}",
    re.MULTILINE | re.DOTALL,
)
_KEEPS = re.compile(r"\b(?:localStorage|sessionStorage|storage\(\)|area|database|readForm)\b")


@pytest.mark.parametrize(
    "module", [name for name in MODULES if not name.startswith(("engine/snap", "engine/refused"))]
)
def test_whoever_tries_to_keep_something_tells_a_refusal_from_a_mistake(module: str) -> None:
    for _, body, error, caught in _TRY.findall(MODULES[module]):
        if _KEEPS.search(body):
            assert error, body
            assert re.search(r"passOver\(error|throw error", caught), caught


def test_the_search_for_them_finds_some() -> None:
    found = [body for text in MODULES.values() for _, body, _, _ in _TRY.findall(text)]
    assert sum(bool(_KEEPS.search(body)) for body in found) > 12
