"""The core stays a core: imports go one way, and nothing in it reaches for the world outside."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import after_interview

CORE = Path(after_interview.__file__).parent
HOSTS = {"__main__"}
"""What reads files and prints: a host of the core that happens to live beside it."""

MODULES = {
    ".".join(path.relative_to(CORE).with_suffix("").parts).removesuffix(".__init__"): ast.parse(
        path.read_text("utf-8")
    )
    for path in sorted(CORE.rglob("*.py"))
    if path.stem not in HOSTS
}
PACKAGES = {path.parent.name for path in CORE.glob("*/__init__.py")}

LAYERS = (
    {"word_lists"},
    {"customs", "errors", "plain_text", "translatable", "people.vocabulary", "people.first_names",
     "keep.migrations", "keep.stamps"},
    {"fields"},
    {"words", "letters.private_weights", "letters.word_kinds"},
    {"letters.private_life", "letters.own_affairs", "letters.trades", "letters.words",
     "calendar.words", "people.names", "people.told", "people.cards"},
    {"model", "people.pieces", "people.work"},
    {"people.absent", "people.tables"},
    {"people.doubt"},
    {"dates", "dates_as_written", "people.reading", "links.spreadsheet", "links.codes",
     "links.country_names", "links.lookalikes", "links.lost_word", "links.wrappers"},
    {"working_week"},
    {"timing"},
    {"rules", "record", "people.corrections", "links.choices_as_written",
     "links.damage"},
    {"schedule"},
    {"letters.verbs", "letters.delicate", "letters.foreign", "letters.titles"},
    {"letters.sentences", "letters.spoken_of"},
    {"letters.shorthand"},
    {"letters.english", "letters.as_typed"},
    {"letters.languages"},
    {"letters.phrases"},
    {"letters.matter", "letters.occasions", "letters.sending", "letters.differences",
     "letters.wording", "letters.grammar", "calendar.entries", "calendar.lookback",
     "links.invitation", "keep.state"},
    {"calendar.by_email", "letters.parts", "letters.greetings", "letters.time_words",
     "links.candidates", "reading", "keep.reading", "keep.merge", "keep.changes"},
    {"keep.move", "keep.file_as_found"},
    {"links.news", "links.message", "links.message_words"},
    {"links.reading"},
    {"letters.kinds"},
    {"letters.drafting", "letters.suggested"},
    {"letters.review"},
    {"letters.requests", "calendar.requests", "links.requests", "people.requests",
     "keep.requests"},
    {"links.list_words", "links.encodings", "links.headings", "links.workbook"},
    {"links.cells"},
    {"links.lists", "links.mapping"},
    {"links.candidates"},
    {"links.list_requests"},
    {"bridge"},
)  # fmt: skip
"""Each module may import from those before its own. Words are nobody's business but the host's;
those of drafts and of calendar entries are what these are made of, and the core's business too."""

WORDS = {"words", "letters.words", "calendar.words", "links.list_words", "links.message_words"}

RANKS = {module: rank for rank, layer in enumerate(LAYERS) for module in layer}
OUTSIDE = {
    "asyncio", "ctypes", "http", "importlib", "js", "locale", "logging", "mkdocs", "os",
    "pathlib", "pyodide", "random", "shutil", "socket", "subprocess", "sys", "tempfile",
    "threading", "time", "urllib", "zoneinfo",
}  # fmt: skip
NO_WAY_OUT = {"urllib.parse"}
"""Of packages that lead outside, what does not."""
CLOCKS = {"today", "now", "utcnow", "fromtimestamp", "utcfromtimestamp", "localtime", "astimezone"}
DOORS = {"open", ".open", "print", "input", "exec", "eval", "compile", "breakpoint", "__import__"}


def siblings_of(module: str) -> set[str]:
    """The modules of the core that a module imports."""
    found: set[str] = set()
    folder = module.split(".")[:-1] if module not in PACKAGES else [module]
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = folder[: len(folder) - node.level + 1]
            inside = [*base, *(node.module or "").split(".")] if node.module else base
            name = ".".join(inside)
            if name in MODULES and name not in PACKAGES:
                found.add(name)
            else:
                found.update(".".join([*inside, alias.name]) for alias in node.names)
    return found


def others_of(tree: ast.Module) -> Iterator[str]:
    """The packages outside the core that a module imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [str(node.module)]
        else:
            continue
        yield from (name.partition(".")[0] for name in names if name not in NO_WAY_OUT)


def calls_of(tree: ast.Module) -> Iterator[str]:
    """What is called in a module: bare names as they are, methods with a dot before them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield f".{node.func.attr}"


def test_the_walk_sees_the_modules_it_is_about() -> None:
    assert {"errors", "model", "dates", "rules", "schedule", "keep.state", "bridge"} <= set(MODULES)
    assert siblings_of("bridge") >= {"schedule", "keep.requests"}
    assert "datetime" in others_of(MODULES["timing"])
    assert ".fromisoformat" in calls_of(MODULES["dates"])


@pytest.mark.parametrize("module", sorted(set(MODULES) - {"__init__"} - PACKAGES))
def test_a_module_imports_only_from_the_layers_before_it(module: str) -> None:
    assert module in RANKS, "give the new module its layer"
    before = {name for name, rank in RANKS.items() if rank < RANKS[module]}
    assert siblings_of(module) <= before - (set() if module in WORDS else {"words"})


def test_words_import_nothing_of_the_core_but_words_and_what_fields_are_called() -> None:
    assert siblings_of("words") == {"fields", "translatable"}
    assert siblings_of("letters.words") <= {"words"}
    assert siblings_of("calendar.words") <= {"words"}


def test_the_package_itself_does_not_load_what_only_hosts_need() -> None:
    assert siblings_of("__init__").isdisjoint({*WORDS, "keep.state", "bridge"})


@pytest.mark.parametrize("name", after_interview.__all__)
def test_it_has_what_it_offers(name: str) -> None:
    assert getattr(after_interview, name) is not None
    with pytest.raises(AttributeError, match=f"{name}_of_nobody"):
        getattr(after_interview, f"{name}_of_nobody")


@pytest.mark.parametrize("module", MODULES)
def test_no_module_imports_the_browser_the_generator_or_a_way_out(module: str) -> None:
    assert set(others_of(MODULES[module])).isdisjoint(OUTSIDE)


@pytest.mark.parametrize("module", MODULES)
def test_no_module_imports_the_core_by_its_full_name(module: str) -> None:
    assert "after_interview" not in others_of(MODULES[module])


@pytest.mark.parametrize("module", MODULES)
def test_no_module_asks_what_time_it_is_or_opens_anything(module: str) -> None:
    called = set(calls_of(MODULES[module]))
    assert called.isdisjoint({f".{clock}" for clock in CLOCKS})
    assert called.isdisjoint(DOORS)


@pytest.mark.parametrize("module", MODULES)
def test_every_module_says_what_it_is_for(module: str) -> None:
    assert ast.get_docstring(MODULES[module])
