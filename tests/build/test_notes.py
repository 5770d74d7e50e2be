"""The sheet of notes is whole on both its pages, and a page fetches only the tools that it has."""

import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from after_interview import words
from after_interview.record import NOTES_FIELDS
from tests.build.pages import documents, one, page, text_of
from tests.site import EMBEDDED

WITH_SHEET = ("checklist/", "guide/notes/")
AFTERWARDS = ("reasons", "lessons")
"""What is only known when the answer has come, and stands beside it."""
OF_THE_INTERVIEW = ("people", "promised", "channel")
LABELS = {
    **words.FIELDS,
    "promised": "They promised an answer by",
    "channel": "They prefer to hear from you by",
}


def controls(found: Tag) -> dict[str, Tag]:
    """The controls of the sheet by the names of their fields."""
    sheet = one(found, "[data-notes]")
    return {str(control["name"]): control for control in sheet.select("[name]")}


@pytest.mark.parametrize("path", WITH_SHEET)
def test_the_sheet_has_every_field_of_the_notes(path: str, built_site: Path) -> None:
    found = page(built_site, path)
    fields = controls(found)
    assert set(fields) == {*OF_THE_INTERVIEW, *NOTES_FIELDS} - set(AFTERWARDS)
    for name, control in fields.items():
        assert text_of(one(found, f'label[for="{control["id"]}"]')) == LABELS[name]


@pytest.mark.parametrize("path", WITH_SHEET)
def test_a_field_of_the_sheet_has_its_place_on_paper(path: str, built_site: Path) -> None:
    sheet = one(page(built_site, path), "[data-notes]")
    places = {str(place["data-written"]): place for place in sheet.select("[data-written]")}
    assert set(places) == {*controls(sheet.parent), "company", "role", "day", "time"}  # type: ignore[arg-type]
    for place in places.values():
        assert place["aria-hidden"] == "true"
        assert place.select("i, span"), "room to write by hand"


@pytest.mark.parametrize("path", WITH_SHEET)
def test_a_text_is_spelled_checked_and_of_any_direction(path: str, built_site: Path) -> None:
    for name, control in controls(page(built_site, path)).items():
        if control.name != "textarea":
            continue
        assert control["dir"] == "auto"
        names = name == "people"
        assert control["spellcheck"] == ("false" if names else "true")
        assert control["autocapitalize"] == ("words" if names else "sentences")


@pytest.mark.parametrize("name", ["motivation_before", "motivation_after"])
def test_motivation_is_one_of_five_or_not_said(name: str, built_site: Path) -> None:
    options = controls(page(built_site, "guide/notes/"))[name].select("option")
    assert {str(option["value"]): text_of(option) for option in options} == words.MOTIVATIONS


def test_the_reasons_and_the_lessons_stand_with_the_answer(built_site: Path) -> None:
    moment = one(page(built_site, "checklist/"), '[data-moment="the-answer"]')
    for name in AFTERWARDS:
        label = one(moment, f'label[for="{one(moment, f"textarea[name={name}]")["id"]}"]')
        assert text_of(label) == words.FIELDS[name]


def test_the_sheet_follows_the_steps_of_the_same_day(built_site: Path) -> None:
    moment = one(page(built_site, "checklist/"), '[data-moment="same-day"]')
    fold = moment.find_next_sibling()
    assert isinstance(fold, Tag)
    assert text_of(one(fold, "summary > h2")) == "Notes"
    assert not fold.has_attr("open")


def test_the_words_of_the_log_are_those_of_the_core(built_site: Path) -> None:
    from after_interview.calendar.words import LOG  # noqa: PLC0415 - comes with the log

    template = one(page(built_site, "lessons/"), '[data-template="log-words"]')
    assert json.loads(str(template.string)) == {"log": LOG, "outcomes": words.OUTCOMES}


# What a page fetches


def pieces(built_site: Path, tool: str = "*") -> set[str]:
    """The files of the shell that are named after their content."""
    folder = built_site / "assets" / "js"
    return {file.name for file in folder.glob(f"{tool}-????????.mjs")}


def named(found: Tag) -> set[str]:
    """The pieces that a page names, so that all are fetched at once."""
    links = [str(link["href"]) for link in found.select("[rel=modulepreload]")]
    return {address.rpartition("/")[2] for address in (*links, *module_scripts(found))}


def pages_with_scripts(site: Path) -> list[tuple[str, BeautifulSoup]]:
    """All pages but those that only say where a page has moved to."""
    return [
        (path, found) for path, found in documents(site) if found.select("#__config, [data-embed]")
    ]


def module_scripts(found: Tag) -> list[str]:
    return [str(script["src"]) for script in found.select("script[type=module]")]


def imported(built_site: Path, piece: str) -> set[str]:
    """The pieces that a piece cannot do without."""
    source = (built_site / "assets" / "js" / piece).read_text(encoding="utf-8")
    return set(re.findall(r'(?:from|import)"\./([^"]+)"', source))


@pytest.mark.parametrize(
    ("group", "paths"),
    [
        ("planning", {"", "checklist/", "dates/", *EMBEDDED}),
        ("noting", {"guide/notes/"}),
        ("writing", {"letters/", "lessons/"}),
        ("linking", {"recruiters/", "privacy/"}),
    ],
)
def test_a_group_of_tools_is_fetched_where_one_of_them_is_and_nowhere_else(
    group: str, paths: set[str], built_site: Path
) -> None:
    (piece,) = pieces(built_site, group)
    assert {path for path, found in documents(built_site) if piece in named(found)} == paths


def test_a_page_names_what_its_shell_is_made_of(built_site: Path) -> None:
    shells = set()
    for path, found in pages_with_scripts(built_site):
        assert named(found) <= pieces(built_site), path
        needed = {name for piece in named(found) for name in imported(built_site, piece)}
        assert needed <= named(found), path
        shells.add(str(found.select("[rel=modulepreload]")[0]["href"]).rpartition("/")[2])
    assert len(shells) == 1
    assert imported(built_site, *shells) == set()


def test_a_page_runs_its_own_scripts_once_and_before_the_themes(built_site: Path) -> None:
    for path, found in pages_with_scripts(built_site):
        scripts = [str(script["src"]) for script in found.select("script[src]")]
        ours = module_scripts(found)
        assert scripts[: len(ours)] == ours == list(dict.fromkeys(ours)), path
        assert "/chunk-" in ours[-1], path
        theme = found.select('script[src*="assets/javascripts/bundle"]')
        assert all(script.has_attr("defer") for script in theme), path
