"""Without JavaScript the tools are whole: every step, every field, and a worked-out example."""

import json
import re
from pathlib import Path

import pytest
from bs4 import Tag

from after_interview import RULES, words
from site_build.countries import country_codes
from site_build.tool_words import numbered
from site_build.tools import AT_ONCE, NAMES_NEXT
from tests.build.pages import one, page, text_of
from tests.site import PATHS

LABELS = (
    "Company",
    "Role",
    "Date of the interview",
    "Time of the interview",
    "Date they promised an answer",
    "Country of the employer",
    "Outcome",
)
"""What tests and screen readers find the fields by: a contract."""


def labelled(found: Tag, label: str) -> Tag:
    """The one control that has this label and no other."""
    labels = [element for element in found.select("label") if text_of(element) == label]
    assert len(labels) == 1, f"{len(labels)} labels are {label}"
    control = one(found, f'[id="{labels[0]["for"]}"]')
    assert len(found.select(f'label[for="{control["id"]}"]')) == 1
    return control


def times(element: Tag) -> list[str]:
    return [str(time["datetime"]) for time in element.select("time[datetime]")]


# The checklist


@pytest.mark.parametrize("step", RULES)
def test_a_checkbox_is_labelled_by_the_title_of_its_step(step: str, built_site: Path) -> None:
    box = labelled(page(built_site, "checklist/"), words.STEPS[step].title)
    assert (box["type"], box["data-step"]) == ("checkbox", step)
    assert not box.has_attr("disabled")


@pytest.mark.parametrize("label", LABELS)
def test_a_field_of_the_contract_is_there_once(label: str, built_site: Path) -> None:
    control = labelled(page(built_site, "checklist/"), label)
    assert control.name in ("input", "select")
    assert words.FIELDS[str(control["name"])] == label


@pytest.mark.parametrize("step", RULES)
def test_a_step_says_when_why_and_how_and_links_to_its_page(step: str, built_site: Path) -> None:
    row = one(page(built_site, "checklist/"), f'[data-step-row="{step}"]')
    of_step = words.STEPS[step]
    for text in (numbered(of_step.due), of_step.why, of_step.how):
        assert text in text_of(row)
    links = [str(link["href"]) for link in row.select("a:not([rel=external])")]
    assert links[-1] == f"../{RULES[step].page}"
    # Before it the button that does the step may stand: the draft, or the sheet of notes.
    assert all(link.startswith(("../letters/#", "#notes")) for link in links[:-1])
    assert len(links) <= 3  # a reminder has a draft of its own where a date was promised


def test_the_steps_stand_in_their_moments_in_order(built_site: Path) -> None:
    sections = page(built_site, "checklist/").select("[data-moment]")
    found = {
        str(section["data-moment"]): [box["data-step"] for box in section.select("[data-step]")]
        for section in sections
    }
    assert list(found) == list(words.MOMENTS)
    for moment, steps in found.items():
        assert steps == [rule.id for rule in RULES.values() if rule.moment == moment]
    headings = [text_of(one(section, "h2")) for section in sections]
    assert headings == list(words.MOMENTS.values())


def test_every_outcome_can_be_chosen(built_site: Path) -> None:
    control = labelled(page(built_site, "checklist/"), "Outcome")
    options = {str(option["value"]): text_of(option) for option in control.select("option")}
    assert options == words.OUTCOMES


@pytest.mark.parametrize("path", ["checklist/", "dates/"])
def test_every_country_with_known_holidays_can_be_chosen_or_none(
    path: str, built_site: Path
) -> None:
    control = labelled(page(built_site, path), "Country of the employer")
    options = {str(option["value"]): text_of(option) for option in control.select("option")}
    assert set(options) == {"", *country_codes()}
    assert (options[""], options["LU"]) == (words.NO_COUNTRY, "Luxembourg")
    names = [name for code, name in options.items() if code]
    assert names == sorted(names, key=str.casefold)


# The calculator and its example


def test_the_calculator_asks_for_what_it_counts_from(built_site: Path) -> None:
    found = page(built_site, "dates/")
    labels = (*LABELS[2:5], words.FIELDS["promise"], LABELS[5], words.FIELDS["region"])
    names = [labelled(found, label)["name"] for label in labels]
    assert names == ["day", "time", "promised", "promise", "country", "region"]
    assert len(found.select("[data-tool] :is(input, select)")) == len(labels)
    # The region only where it changes something.
    assert labelled(found, labels[-1]).find_parent(attrs={"hidden": True})


@pytest.mark.parametrize(
    ("step", "window", "best"),
    [
        ("write-notes", ["2026-02-27", "2026-02-28"], "2026-02-27"),
        ("send-thank-you", ["2026-02-27", "2026-03-01"], "2026-02-27"),
        ("follow-up", ["2026-03-06", "2026-03-09"], "2026-03-06"),
    ],
)
def test_the_example_is_worked_out(
    step: str, window: list[str], best: str, built_site: Path
) -> None:
    row = one(page(built_site, "dates/"), f'tr[data-step-row="{step}"]')
    assert text_of(one(row, "th")) == words.STEPS[step].title
    assert times(one(row, '[data-slot="window"]')) == window
    assert times(one(row, '[data-slot="best"]')) == [best]


def test_the_example_is_said_in_sentences_too(built_site: Path) -> None:
    sentences = page(built_site, "dates/").select('[data-slot="sentences"] > li')
    assert [text_of(sentence) for sentence in sentences] == [
        "Interview: Friday 27 February.",
        (
            "Write down what was said: Friday 27 February to Saturday 28 February. "
            "Best Friday 27 February."
        ),
        "Send a thank-you email: Friday 27 February to Sunday 1 March. Best Friday 27 February.",
        "Follow up if you hear nothing: Friday 6 March to Monday 9 March. Best Friday 6 March.",
    ]
    assert "visually-hidden" not in sentences[0].parent["class"]  # type: ignore[index]


def test_the_first_page_shows_an_example_with_a_promised_date(built_site: Path) -> None:
    sentences = page(built_site, "").select('[data-slot="sentences"] > li')
    assert text_of(sentences[1]) == "They promised an answer by Thursday 5 March."
    assert text_of(sentences[-1]).endswith(
        "Saturday 7 March to Sunday 8 March. Best Monday 9 March, "
        "because the days before it are a weekend."
    )


def test_the_strip_shows_two_weeks_from_the_interview_on(built_site: Path) -> None:
    strip = one(page(built_site, ""), "[data-strip]")
    days = strip.select("[data-strip-day]")
    assert [text_of(one(day, '[data-slot="number"]')) for day in days] == [
        *("27", "28"),
        *(str(n) for n in range(1, 13)),
    ]
    closed = [n for n, day in enumerate(days) if day.has_attr("data-closed")]
    assert closed == [1, 2, 8, 9]
    row = one(strip, '[data-strip-row="follow-up"]')
    assert row["style"] == "--first: 8; --last: 9; --best: 10"


# What every tool has


@pytest.mark.parametrize("path", PATHS)
def test_a_tool_says_what_needs_javascript_or_needs_none(path: str, built_site: Path) -> None:
    for tool in page(built_site, path).select("[data-tool]"):
        hint = tool.select("noscript")
        assert len(hint) == (0 if tool["data-tool"] == "steps" else 1)


@pytest.mark.parametrize("path", PATHS)
def test_a_page_has_the_words_and_links_for_the_shell(path: str, built_site: Path) -> None:
    found = page(built_site, path)
    tools = {str(tool["data-tool"]) for tool in found.select("[data-tool]")}
    for place in found.select("[data-page-data]"):
        data = json.loads(str(place.string))
        assert data["locale"] == "en-GB"
        assert data["words"]["sentences"]["close"] == "Close"
        assert set(data["links"]) == (set(RULES) if tools & {*NAMES_NEXT} else set())
        assert ("instant" in data) == bool(tools & {*AT_ONCE})
        assert ("tables" in data) == ("steps" in tools)
        root = (built_site / path / data["root"]).resolve()
        assert root == built_site.resolve()
        for address in data["links"].values():
            assert (built_site / path / address / "index.html").is_file()
        for step, title in data["words"].get("titles", {}).items():
            assert title == words.STEPS[step].title
        if "tables" in data:
            assert (root / data["tables"]).is_file()


@pytest.mark.parametrize("path", PATHS)
def test_no_marker_of_a_tool_is_left_in_a_page(path: str, built_site: Path) -> None:
    article = str(one(page(built_site, path), "article"))
    assert not re.search(r"\[\[[a-z-]+\]\]|built-in method", article)
