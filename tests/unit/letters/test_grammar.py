"""What the grammar checker finds, and what of it is said: the checker itself runs under Node."""

import json
import re
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from after_interview.bridge import handle
from after_interview.letters.grammar import Lint, worth_saying
from after_interview.letters.trades import WORDS_OF_TRADES
from tests.unit.letters.corpus import GOOD, found_in
from tests.unit.letters.drafts import EVERYBODY, OTHERS, TONES, all_drafted

SCRIPT = Path(__file__).with_name("harper.mjs")


def lints_of(*texts: str, american: bool = False) -> list[list[dict[str, Any]]]:
    """What the checker finds in each text."""
    found: list[list[dict[str, Any]]] = json.loads(
        subprocess.run(
            ["node", str(SCRIPT)],
            input=json.dumps({"texts": texts, "american": american}),
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    )
    return found


def said_of(text: str, lints: list[dict[str, Any]], *names: str) -> list[tuple[str, str]]:
    """What the review says of a text: the words found, and the first correction."""
    message = {"kind": "review", "letter": "thank-you", "record": {"people": "\n".join(names)},
               "today": "2026-11-25", "text": text, "lints": lints}  # fmt: skip
    findings = json.loads(handle(json.dumps(message)))["findings"]
    return [
        (it["values"]["found"], next(iter(it["mends"]), ""))
        for it in findings
        if it["code"] in ("misspelled", "grammar")
    ]


def test_it_finds_what_hurried_hands_write() -> None:
    text = "Dear Ms Okafor,\n\nA welcom break 😀. I has done it becuase i like it. Thank teh team."
    [lints] = lints_of(text)
    assert said_of(text, lints, "Ms Okafor") == [
        ("welcom", "welcome"), ("has", "have"), ("becuase", "because"), ("i", "I"), ("teh", "the"),
    ]  # fmt: skip


def test_british_and_american_are_a_choice() -> None:
    texts = ("I like the color.", "I like the colour.")
    british, american = lints_of(*texts), lints_of(*texts, american=True)
    assert [bool(said_of(*pair)) for pair in zip(texts, british, strict=True)] == [True, False]
    assert [bool(said_of(*pair)) for pair in zip(texts, american, strict=True)] == [False, True]


@cache
def paragraphs() -> dict[str, set[str]]:
    """Every paragraph of every draft, once, with the words that their writers typed."""
    found: dict[str, set[str]] = {}
    for name, (record, you) in EVERYBODY.items():
        typed = words_of(" ".join(map(str, [*record.values(), *you.values()])))
        tones = [record["tone"] == "plain"] if name in OTHERS else TONES.values()
        for plain in tones:
            for made in all_drafted(name, plain=plain):
                for paragraph in made.text.split("\n\n"):
                    found.setdefault(paragraph, set()).update(typed)
    return found


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.casefold()))


@pytest.mark.no_cover
def test_there_is_no_fault_of_ours_in_any_draft() -> None:
    texts = list(paragraphs())
    faults = [
        found
        for text, lints in zip(texts, lints_of(*texts), strict=True)
        for found in said_of(text, lints)
        if not words_of(found[0]) <= paragraphs()[text]
    ]
    assert faults == []


def test_there_is_nothing_to_say_about_good_letters() -> None:
    texts = [letter.text for letter in GOOD]
    found = [
        (letter.who, finding["code"], finding["values"]["found"])
        for letter, lints in zip(GOOD, lints_of(*texts), strict=True)
        for finding in found_in(letter, letter.text, lints)
    ]
    assert found == []


def test_right_words_of_trades_are_those_that_it_does_not_know() -> None:
    texts = [f"I have worked with {word} for two years." for word in sorted(WORDS_OF_TRADES)]
    for text, lints in zip(texts, lints_of(*texts), strict=True):
        assert [lint for lint in lints if lint["kind"] == "Spelling"], text
        assert said_of(text, lints) == []


def said(text: str, *lints: tuple[str, str], names: tuple[str, ...] = ()) -> list[str]:
    """The words that are said of a text in which the checker found these words of these kinds."""
    found = [
        Lint(kind, "", "", text.index(word), text.index(word) + len(word), ())
        for word, kind in lints
    ]
    return [text[lint.begin : lint.end] for lint in worth_saying(text, found, names)]


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("Dear Ms Okafor", "Okafor", ("Ms Okafor",)),
        ("Okafor’s team", "Okafor’s", ("Ms Okafor",)),
        ("at saint-louis", "louis", ("clinique saint-louis",)),
        ("I know GAAP", "GAAP", ()),
        ("at R&D", "R&D", ()),
        ("with Kubernetes", "Kubernetes", ()),
        ("with OpenFOAM", "OpenFOAM", ()),
        ("at 1,550 nm of light", "nm", ()),
        ("so are walk-ins here", "ins", ()),
        ("Merci for the trial", "Merci", ()),
    ],
)
def test_names_and_abbreviations_are_not_misspelled(
    text: str, word: str, names: tuple[str, ...]
) -> None:
    assert said(text, (word, "Spelling"), names=names) == []


def test_a_capital_at_the_beginning_makes_no_name() -> None:
    assert said("Thankyou. (Recieved)", ("Thankyou", "Spelling"), ("Recieved", "Spelling")) == [
        "Thankyou",
        "Recieved",
    ]


def test_style_another_language_and_a_second_finding_at_a_place_are_left_alone() -> None:
    assert said("a very long one", ("very", "Style")) == []
    french = "One thing: le nouveau laboratoire. Teh end"
    words = [(word, "Spelling") for word in ("le", "nouveau", "laboratoire", "Teh")]
    assert said(french, *words) == ["Teh"]
    assert said("you said “gemütlich” so", ("gemütlich", "Spelling")) == []
    assert said("I has it", ("has", "Agreement"), ("has it", "Grammar"), ("", "Grammar")) == ["has"]
    assert said("of thank-you emails", ("emails", "Agreement")) == []
    unsure = Lint("Typo", "NotTo", "", 0, 2, ())
    assert list(worth_saying("no to", [unsure], [])) == []


@pytest.mark.parametrize("lints", ["x", [1], [None], [{}], [{"begin": "x", "end": 1}]])
def test_what_is_no_list_of_findings_is_refused(lints: object) -> None:
    message = {"kind": "review", "letter": "thank-you", "record": {}, "today": "2026-11-25",
               "text": "x", "lints": lints}  # fmt: skip
    assert json.loads(handle(json.dumps(message)))["error"] == {"code": "bad-request"}


def test_other_languages_are_not_read_by_it() -> None:
    lint = {"kind": "Spelling", "rule": "", "message": "", "begin": 0, "end": 4, "mends": []}
    message = {"kind": "review", "letter": "thank-you", "record": {}, "today": "2026-11-25",
               "text": "kapp", "lints": [lint], "language": "lb"}  # fmt: skip
    findings = json.loads(handle(json.dumps(message)))["findings"]
    assert "misspelled" not in [it["code"] for it in findings]
