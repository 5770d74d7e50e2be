"""Scripts and styles ask no more of a browser than the oldest that docs/about.md names has."""

import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from site_build.oldest import oldest
from site_build.styles import STYLES, minify
from tests.build.compatibility import Feature, data, is_feature, lacking
from tests.build.pages import page
from tests.site import PATHS, PROJECT

SCRIPT = Path(__file__).with_name("names_used.mjs")
GLOBALS = {
    "document": "Document",
    "navigator": "Navigator",
    "self": "Window",
    "window": "Window",
}
"""The interface of what every script has at hand."""

ASKED_FIRST = {
    "DecompressionStream": "files.mjs fetches a library where it is missing",
    "requestIdleCallback": "dom.mjs waits for a timer where it is missing",
    ".checkVisibility": "dom.mjs asks for the place instead",
    ".share": "offered only where it is",
    ".canShare": "offered only where it is",
    "ClipboardItem": "clipboard.mjs copies plain text where it is missing",
    ".trustedTypes": "a second lock, where there is one",
    ".createPolicy": "of that lock",
    ".connection": "asked for with ?.",
    ".captureStackTrace": "fflate asks for it first",
}
"""What some of the oldest browsers lack, and how the page does without."""

OF_OTHERS = {".subscribe", ".destroy", ".handle"}
"""What the theme's observable and Python's proxies have; browsers have these of something else."""

ENHANCING = {
    "@page": "phones print with margins of their own",
    "break-after: avoid": "a heading may end a page",
    "cursor: default": "phones have no pointer",
    "cursor: pointer": "phones have no pointer",
    "cursor: progress": "phones have no pointer",
    "float: inline-start": "it stands above instead",
    "grid-template-rows: subgrid": "fields of a row may be of several heights",
    "orphans": "a line may stand alone on a page",
    "widows": "a line may stand alone on a page",
    "resize": "a box keeps its size",
    "resize: vertical": "a box keeps its size",
    "text-size-adjust": "with its prefix, where it is needed",
    "text-size-adjust: none": "with its prefix, where it is needed",
    "field-sizing: content": "a box keeps its size",
    "text-wrap": "headings break evenly where it is known",
    "text-wrap: balance": "headings break evenly where it is known",
    "print-color-adjust": "-webkit-print-color-adjust stands beside it",
    "forced-color-adjust": "where colours are forced",
    "@view-transition": "pages change at once where it is not known",
    "scrollbar-width": "a bar as wide as the others",
    "scrollbar-gutter": "the page may move by the width of a bar",
    "field-sizing": "a box keeps its size",
}
"""What of the styles may be left out, because nothing is lost with it."""


KNOWN = {*ASKED_FIRST, *OF_OTHERS}


def scripts_of(site: Path) -> list[str]:
    """Every script that we have written, as it is served, and those within pages."""
    files = [*(site / "assets" / "js").rglob("*.mjs"), site / "embed.js"]
    within = {
        str(script.string)
        for path in PATHS
        for script in page(site, path).select("script:not([src]):not([type])")
        if "__md" not in str(script.string)
    }
    return [*(file.read_text("utf-8") for file in files), *sorted(within)]


@cache
def styles_of() -> dict[str, str]:
    """Every style sheet that we have written, as it is served: without the theme's before it."""
    with TemporaryDirectory() as folder:
        minify(PROJECT, STYLES.glob("*.css"), Path(folder))
        return {file.stem: file.read_text("utf-8") for file in Path(folder).iterdir()}


def names_in(scripts: list[str]) -> list[str]:
    printed = subprocess.run(
        ["node", str(SCRIPT)],
        input=json.dumps({"scripts": scripts}),
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    names: list[str] = json.loads(printed)
    return names


def meant_by(name: str) -> list[Feature]:
    """What a name may stand for in a browser; nothing where it is the script's own."""
    builtins, api = data()["javascript"]["builtins"], data()["api"]
    owner, dot, member = name.rpartition(".")
    if not dot:
        homes = [(builtins, name), (api, name), (api["Window"], name)]
        return [home[key] for home, key in homes if is_feature(home.get(key))]
    known = GLOBALS.get(owner, owner)
    owners = [it[known] for it in (builtins, api) if owner and known in it]
    if owner and not owners:
        return []  # An object of the script's own.
    owners = owners or [*api.values(), *builtins.values()]
    found = [it[key] for it in owners for key in (member, f"{member}_static") if key in it]
    return [it for it in found if is_feature(it)]


def too_new(names: list[str]) -> dict[str, list[str]]:
    """The names that no meaning makes known to all of the oldest, with those that lack it."""
    return {
        name: min(missing, key=len)
        for name in names
        if (missing := [lacking(it) for it in meant_by(name)]) and all(missing)
    }


def bare(name: str) -> str:
    """A name without its owner, which scripts may have under any name."""
    _, dot, member = name.rpartition(".")
    return dot + member


@pytest.mark.parametrize(
    ("script", "name"),
    [
        ("element.checkVisibility()", ".checkVisibility"),
        ("Object.groupBy(list, key)", ".groupBy"),
        ("new DecompressionStream('gzip')", "DecompressionStream"),
        ("structuredClone(1); requestIdleCallback(act)", "requestIdleCallback"),
        ("list().toSorted()", ".toSorted"),
        ("Promise.withResolvers()", ".withResolvers"),
        ("navigator.share({})", ".share"),
    ],
)
def test_what_is_too_new_is_noticed(script: str, name: str) -> None:
    assert name in {bare(found) for found in too_new(names_in([script]))}


def test_what_is_old_enough_is_not() -> None:
    script = "Object.hasOwn(a, 'b'); list.at(-1); crypto.getRandomValues(c); element.inert = true"
    assert not too_new(names_in([script]))


def test_no_script_uses_what_the_oldest_lack_without_asking_first(built_site: Path) -> None:
    found = too_new(names_in(scripts_of(built_site)))
    assert not {name: lack for name, lack in found.items() if bare(name) not in KNOWN}


def test_no_script_has_syntax_that_the_oldest_cannot_read(built_site: Path) -> None:
    for file in built_site.glob("assets/engine/*/*js"):
        assert "static{" not in file.read_text("utf-8").replace(" ", ""), file.name


def declared_in(sheet: str) -> Iterator[str]:
    """What a style sheet asks for: `property`, `property: value`, `@rule`, `:pseudo`."""
    bare = re.sub(r'"[^"]*"|url\([^)]*\)', "", sheet)
    yield from {f"@{name}" for name in re.findall(r"@([a-z-]+)", bare)}
    yield from {f":{name}" for name in re.findall(r"::?([a-z][a-z-]+)(?=[^{};]*\{)", bare)}
    for name, value in re.findall(r"[{;]([a-z][a-z-]+):([^;{}]+)", bare):
        yield name
        if re.fullmatch(r"[a-z-]+", value):
            yield f"{name}: {value}"


def style_feature(name: str) -> Feature | None:
    css = data()["css"]
    place, key = css["properties"], name
    if name.startswith("@"):
        place, key = css["at-rules"], name[1:]
    elif name.startswith(":"):
        place, key = css["selectors"], name[1:]
    elif ": " in name:
        owner, key = name.split(": ")
        place = css["properties"].get(owner, {})
    found = place.get(key)
    return found if is_feature(found) else None


def test_no_style_needs_what_the_oldest_lack() -> None:
    needed = {
        name: missing
        for sheet in styles_of().values()
        for name in declared_in(sheet)
        if (feature := style_feature(name)) and (missing := lacking(feature))
    }
    assert not {name: it for name, it in needed.items() if name not in ENHANCING}


def test_has_never_stands_in_a_list_of_selectors() -> None:
    """Where a browser does not know it, the others of the list would be lost with it."""
    for name, sheet in styles_of().items():
        for selectors in re.findall(r"([^{};]*:has\([^{};]*)\{", sheet):
            assert len(split_list(selectors)) == 1, f"{name}.css: {selectors}"


def split_list(selectors: str) -> list[str]:
    """The selectors of a list, at the commas outside all brackets."""
    parts, depth = [""], 0
    for sign in selectors:
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def test_the_page_about_the_guide_names_the_oldest() -> None:
    text = (PROJECT / "docs" / "about.md").read_text("utf-8")
    names = {"chrome": "Chrome", "edge": "Edge", "firefox": "Firefox", "safari": "Safari"}
    for browser, version in oldest(PROJECT).items():
        shown = version.removesuffix(".0")
        said = f"iOS {shown}" if browser == "ios_saf" else f"{names[browser]} {shown}"
        assert said in text
