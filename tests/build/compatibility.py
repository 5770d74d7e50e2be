"""What browsers have, by the data of MDN, read as far as tests need it."""

import json
from functools import cache
from typing import Any

from site_build.oldest import oldest
from tests.site import PROJECT

_NAMES = {"ios_saf": "safari_ios"}
"""What MDN calls a browser that browserslist calls otherwise."""

Feature = dict[str, Any]


@cache
def data() -> Feature:
    """Everything: `api`, `css`, `javascript` and more, as a tree of features."""
    file = PROJECT / "node_modules" / "@mdn" / "browser-compat-data" / "data.json"
    found: Feature = json.loads(file.read_text("utf-8"))
    return found


def lacking(feature: Feature) -> list[str]:
    """The oldest browsers of the project that do not have a feature."""
    support = feature["__compat"]["support"]
    return [
        f"{name} {version}"
        for name, version in oldest(PROJECT).items()
        if not _has(support.get(_NAMES.get(name, name), {}), version)
    ]


def is_feature(found: object) -> bool:
    return isinstance(found, dict) and "__compat" in found


def _has(support: Any, version: str) -> bool:
    statements = support if isinstance(support, list) else [support]
    return any(_includes(statement, version) for statement in statements)


def _includes(statement: Feature, version: str) -> bool:
    if "flags" in statement or "prefix" in statement or "alternative_name" in statement:
        return False
    if (removed := statement.get("version_removed")) and _number(removed) <= _number(version):
        return False
    added = statement.get("version_added")
    return bool(added and added != "preview" and _number(added) <= _number(version))


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.removeprefix("≤").split("."))
