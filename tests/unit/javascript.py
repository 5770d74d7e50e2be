"""Reads the shell's JavaScript as far as the tests of its words need: texts, and calls with them.

No parser: modules formatted by one tool, without a quote or a comment inside a regular expression.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SHELL = Path(__file__).parents[2] / "docs" / "assets" / "js"

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
    r"""|(?P<template>`(?:[^`\\]|\\.)*`)|(?P<other>.)""",
    re.DOTALL,
)
_OPEN, _CLOSE = "([{", ")]}"


@dataclass(frozen=True)
class Call:
    """One call: what is called, and its arguments as they are written."""

    name: str
    arguments: tuple[str, ...]

    def texts(self) -> list[str]:
        """The texts that the first argument can be: one, or one of two; templates with their `."""
        condition, found, choices = self.arguments[0].partition("?")
        return literals(choices if found else condition)

    def parts(self) -> set[str] | None:
        """The names of an object that the second argument writes out; None for anything else."""
        if len(self.arguments) < 2:
            return set()
        written = self.arguments[1]
        if not written.startswith("{"):
            return None
        return {part.partition(":")[0].strip() for part in split(written[1:-1]) if part.strip()}


def sources() -> dict[str, str]:
    """The shell's modules by name, without their comments."""
    return {
        path.relative_to(SHELL).as_posix(): without_comments(path.read_text("utf-8"))
        for path in sorted(SHELL.rglob("*.mjs"))
    }


def without_comments(source: str) -> str:
    return "".join("" if found["comment"] else found[0] for found in _TOKEN.finditer(source))


def literals(source: str) -> list[str]:
    """Every text in quotes, without them; a template keeps its backticks."""
    return [
        found["template"] or found["text"][1:-1]
        for found in _TOKEN.finditer(source)
        if found["text"] or found["template"]
    ]


def calls(source: str, *names: str) -> Iterator[Call]:
    """The calls of functions and methods called `names` that have an argument."""
    for start in re.finditer(rf"(?<![\w$])({'|'.join(names)})\(", source):
        arguments = tuple(split(source[start.end() :]))
        if any(arguments):
            yield Call(start[1], arguments)


def split(source: str) -> list[str]:
    """What is between commas, up to the bracket that closes before it was opened or to the end."""
    parts, depth = [""], 0
    for found in _TOKEN.finditer(source):
        mark = found["other"] or ""
        depth += (mark != "" and mark in _OPEN) - (mark != "" and mark in _CLOSE)
        if depth < 0:
            break
        if mark == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += found[0]
    return [part.strip() for part in parts]


def union(module: str, name: str) -> set[str]:
    """The texts that a JSDoc `@typedef {"a" | "b"} name` of a module allows."""
    source = (SHELL / module).read_text("utf-8")
    found = re.search(rf'@typedef \{{((?:"[a-z-]+"(?: \| )?)+)\}} {name}\b', source)
    assert found, f"{module} defines no {name}"
    return set(literals(found[1]))
