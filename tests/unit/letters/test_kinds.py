"""A kind of draft is one entry in kinds.py: nobody else asks what it is called."""

import ast
import re
from collections.abc import Iterator

from after_interview.letters.kinds import KINDS
from after_interview.letters.words import KINDS as TITLES
from after_interview.letters.words import LETTERS, PARTS
from after_interview.rules import RULES
from tests.site import PROJECT

HOME = PROJECT / "py" / "after_interview" / "letters" / "kinds.py"
PYTHON = [path for path in sorted((PROJECT / "py").rglob("*.py")) if path != HOME]
ROOM = sorted((PROJECT / "docs" / "assets" / "js" / "letters").glob("*.mjs"))


def compared(source: str) -> Iterator[str]:
    """Every text that a Python source compares something with, alone, in a list or in a pattern."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Compare):
            found = [node.left, *node.comparators]
        elif isinstance(node, ast.MatchValue):
            found = [node.value]
        else:
            continue
        for part in found:
            for text in ast.walk(part):
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield text.value


def test_a_comparison_is_seen_in_each_of_its_shapes() -> None:
    source = 'a == "x"\nb in ("y", "z")\nmatch c:\n    case "w":\n        pass\nd["v"]'
    assert set(compared(source)) == {"x", "y", "z", "w"}


def test_no_module_compares_anything_with_the_name_of_a_kind() -> None:
    named = {path: set(compared(path.read_text("utf-8"))) & set(KINDS) for path in PYTHON}
    assert not {path: kinds for path, kinds in named.items() if kinds}


def test_no_module_of_the_page_names_a_kind() -> None:
    quoted = re.compile(r"""["'`]([a-z-]+)["'`]""")
    named = {path: set(quoted.findall(path.read_text("utf-8"))) & set(KINDS) for path in ROOM}
    assert ROOM
    assert not {path: kinds for path, kinds in named.items() if kinds}


def test_every_kind_and_every_part_has_its_words_in_order() -> None:
    assert list(TITLES) == list(KINDS)
    assert {part for kind in KINDS.values() for part, *_ in kind.parts} == set(PARTS)


def test_a_title_is_short_enough_for_a_list_on_a_phone() -> None:
    assert max(map(len, TITLES.values())) <= 28


def test_what_a_kind_names_is_there() -> None:
    for kind in KINDS.values():
        assert {cue.key for cue in kind.call} <= set(LETTERS)
        assert callable(kind.subject) or (kind.subject or f"{kind.id}.subject") in LETTERS
        assert not kind.step or kind.step in RULES
