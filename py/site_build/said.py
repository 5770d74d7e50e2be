"""What the scripts of a tool can say, read from the scripts: a page carries these words, no more.

A tool says what stands as a string in a module that it can reach by imports, or in one that the
shell needs for every tool. A key of which a part is worked out ("engine.failed.…") may be any that
fits.
"""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

SCRIPTS = Path(__file__).parents[2] / "docs" / "assets" / "js"

_SHELL = SCRIPTS / "shell.mjs"
_COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*?$", re.DOTALL | re.MULTILINE)
_IMPORT = re.compile(r'(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+\.mjs)"')
_NAMED_IMPORT = re.compile(r'import \{([^}]+)\} from "([^"]+)"')
_REGISTERED = re.compile(r"register\(\{([^}]*)\}\)")
_ENTRY = re.compile(r'"?([a-z-]+)"?: (\w+)')
_STRING = re.compile(r'"([^"\\\n]*)"|\'([^\'\\\n]*)\'|`([^`]*)`')
_OPEN = re.compile(r"\$\{[^}]*\}")
_PART_OF_KEY = re.compile(r"[a-z.-]*[a-z]{2}[a-z.-]*")


@cache
def tools() -> dict[str, Path]:
    """The module that brings each tool to life, as the groups and the shell register them."""
    found: dict[str, Path] = {}
    for registering in (_SHELL, *sorted((SCRIPTS / "groups").glob("*.mjs"))):
        source = _source(registering)
        homes = {
            name.strip(): (registering.parent / path).resolve()
            for names, path in _NAMED_IMPORT.findall(source)
            for name in names.split(",")
        }
        for entries in _REGISTERED.findall(source):
            found |= {tool: homes[mount] for tool, mount in _ENTRY.findall(entries)}
    return found


def said_by(tool: str, keys: Iterable[str]) -> set[str]:
    """Those of the keys that the scripts of `tool` can say. Raises KeyError for no tool's name."""
    strings = _strings(tool)
    whole = {text for text in strings if "${" not in text}
    parts = [re.compile(_pattern(text)) for text in strings if _is_open(text)]
    return {key for key in keys if key in whole or any(part.fullmatch(key) for part in parts)}


def read_by(tool: str, tables: Iterable[str]) -> set[str]:
    """Those of the tables of words that the scripts of `tool` look into."""
    source = "\n".join(map(_source, _reached(tool)))
    direct = set(re.findall(r"\bwords\.(\w+)", source))
    taken = re.findall(r"\{([^{}]*)\} = [\w.#]*\bwords;", source)
    named = {part.split(":")[0].strip() for parts in taken for part in parts.split(",")}
    return {table for table in tables if table in direct | named}


@cache
def _strings(tool: str) -> frozenset[str]:
    found = (match for module in _reached(tool) for match in _STRING.findall(_source(module)))
    return frozenset(text for texts in found for text in texts if text)


def _is_open(text: str) -> bool:
    return "${" in text and _PART_OF_KEY.fullmatch(_OPEN.sub("", text)) is not None


def _pattern(text: str) -> str:
    return ".+".join(map(re.escape, _OPEN.split(text)))


@cache
def _reached(tool: str) -> frozenset[Path]:
    """The modules that a tool needs, and those that the shell needs for any."""
    others = {*tools().values(), *(SCRIPTS / "groups").glob("*.mjs")}
    found: set[Path] = set()
    ahead = [tools()[tool], *(_imported(_SHELL) - others), _SHELL]
    while ahead:
        module = ahead.pop()
        if module not in found:
            found.add(module)
            ahead += () if module == _SHELL else _imported(module)
    return frozenset(found)


def _imported(module: Path) -> set[Path]:
    return {(module.parent / path).resolve() for path in _IMPORT.findall(_source(module))}


@cache
def _source(module: Path) -> str:
    return _COMMENT.sub("", module.read_text(encoding="utf-8"))
