"""The shell's rooms: imports lead downwards only, and each module says what it is for."""

import posixpath
import re
from collections.abc import Iterator

import pytest

from tests.site import PROJECT

SHELL = PROJECT / "docs" / "assets" / "js"
ROOMS = (
    "engine",
    "device",
    "page",
    "keep",
    "links",
    "letters",
    "notes",
    "plan",
    "groups",
    "search",
    "",
)
"""Each room may use its own modules and those of the rooms before it; the last is the folder."""

FOR_ALL = {"registry.mjs"}
"""What stands above the rooms and knows none of them."""

OF_ITS_OWN = {("engine/engine.mjs", "worker.mjs")}
"""The engine starts the worker, and knows its messages."""

MODULES = {
    path.relative_to(SHELL).as_posix(): path.read_text("utf-8")
    for path in sorted(SHELL.rglob("*.mjs"))
}
_IMPORT = re.compile(r'(?:from |import\(|import )"(\.[^"]+\.mjs)"')


def room_of(module: str) -> int:
    return ROOMS.index(posixpath.dirname(module))


def imports_of(module: str) -> Iterator[str]:
    for path in _IMPORT.findall(MODULES[module]):
        yield posixpath.normpath(posixpath.join(posixpath.dirname(module), path))


def test_the_walk_sees_the_modules_it_is_about() -> None:
    assert "device/store.mjs" in set(imports_of("shell.mjs"))
    assert set(map(posixpath.dirname, MODULES)) == set(ROOMS)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_from_its_own_room_and_those_below(module: str) -> None:
    upwards = {
        found
        for found in imports_of(module)
        if room_of(found) > room_of(module)
        and found not in FOR_ALL
        and (module, found) not in OF_ITS_OWN
    }
    assert not upwards


def test_no_module_imports_itself_by_way_of_others() -> None:
    def reach(module: str, seen: tuple[str, ...]) -> None:
        assert module not in seen, " -> ".join([*seen, module])
        for found in imports_of(module):
            if (module, found) not in OF_ITS_OWN and found not in done:
                reach(found, (*seen, module))
        done.add(module)

    done: set[str] = set()
    for module in MODULES:
        reach(module, ())


@pytest.mark.parametrize("module", MODULES)
def test_a_module_says_what_it_is_for(module: str) -> None:
    assert re.match(r"// [A-Z]", MODULES[module])


def test_no_module_is_left_in_a_folder_of_another_name() -> None:
    assert {path.name for path in SHELL.iterdir() if path.is_dir()} <= set(ROOMS)


def test_only_a_tool_takes_all_that_it_is_given() -> None:
    """Any other module names the members that it takes."""
    whole = {module for module, text in MODULES.items() if re.search(r'tool\.mjs"\)\.Page\b', text)}
    assert whole <= {"plan/checklist.mjs", "plan/dates.mjs", "plan/home.mjs"}
