"""Renders each tool as complete HTML, with the core's steps and words, before any script runs."""

import json
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from mkdocs.utils import get_relative_url

from after_interview import RULES, Moment, words
from after_interview.rules import THROUGH_A_FIRM

from .countries import country_choices
from .example import STRIP_ROWS, Example
from .pages import PageFacts
from .tool_words import Language, calendar_words, letter_words, shell_words

TEMPLATES = Path(__file__).parent / "templates"
TOOLS = (
    "home",
    "checklist",
    "dates",
    "steps",
    "keeping",
    "notes",
    "letters",
    "lookback",
    "invite",
    "invite-many",
)


class Tools:
    """The tools of one build: `render` gives the HTML of one of them for one page."""

    def __init__(
        self, spoken: Language, pages: dict[str, PageFacts], assets: dict[str, Any]
    ) -> None:
        self._spoken = spoken
        self._pages = pages
        self._assets = assets
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            extensions=["jinja2.ext.i18n"],
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.install_gettext_translations(spoken.translations, newstyle=False)  # type: ignore[attr-defined]

    def render(self, tool: str, page: str) -> str:
        """The HTML of `tool` on the page at the address `page`. Raises KeyError if unknown."""
        if tool not in TOOLS:
            raise KeyError(tool)
        page_steps = self._pages[page].steps
        lit = tuple(row.id for row in STRIP_ROWS if row.id in page_steps and row.kind == "window")
        example = Example(self._spoken, promised=tool == "home", lit=lit)
        letters = letter_words(self._spoken) if tool == "letters" else {}
        return self._environment.get_template(f"{tool}.html").render(
            steps=words.STEPS,
            rules=RULES,
            fields=words.FIELDS,
            moment_words=words.MOMENTS,
            moments=[
                (moment.value, [rule.id for rule in RULES.values() if rule.moment is moment])
                for moment in Moment
            ],
            outcomes=self._choices(words.OUTCOMES),
            channels=self._choices(words.CHANNELS),
            letters=self._choices(words.LETTERS),
            countries=self._countries() if tool in ("checklist", "dates", "invite") else (),
            tones=self._choices(words.TONES),
            write_to=self._choices(words.WRITE_TO),
            motivations=self._choices(words.MOTIVATIONS),
            you=words.YOU,
            letter_words=letters,
            letter_data=_json(letters),
            calendar_data=_json(calendar_words(self._spoken, "hows", "calendar")),
            log_data=_json(calendar_words(self._spoken, "log", "outcomes")),
            fact_pages=self._fact_pages() if tool == "letters" else {},
            page_steps=page_steps,
            lit=lit,
            sentences_shown=tool == "dates",
            strip_rows=example.strip_rows(),
            example_days=example.days(),
            example_rows=example.rows(),
            example_sentences=example.sentences(),
            page_title=lambda path: self._pages[path].title,
            url=lambda path: get_relative_url(path, page),
            tool_data=self._data(page, tool),
        )

    def _choices(self, texts: dict[str, str]) -> list[tuple[str, str]]:
        return [(value, self._spoken.gettext(text)) for value, text in texts.items()]

    def _countries(self) -> list[tuple[str, str]]:
        return [("", self._spoken.gettext(words.NO_COUNTRY)), *country_choices(self._spoken.babel)]

    def _fact_pages(self) -> dict[str, str]:
        """Where the guide explains each fact: the page with the steps, before any other."""
        guide = [page for page in self._pages.values() if page.path.startswith("guide/")]
        found: dict[str, str] = {}
        for page in sorted(guide, key=lambda page: (not page.steps, page.path)):
            for fact in page.facts:
                found.setdefault(fact, page.path)
        return {**found, THROUGH_A_FIRM: RULES["talk-to-consultant"].page}

    def _data(self, page: str, tool: str) -> Markup:
        data = {
            "root": get_relative_url("", page),
            "links": {rule.id: get_relative_url(rule.page, page) for rule in RULES.values()},
            "locale": self._spoken.date_locale,
            "words": shell_words(self._spoken, tool),
            **self._assets,
        }
        return _json(data)


def _json(data: dict[str, Any]) -> Markup:
    """JSON to stand in a `<template>`."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # In a template only these two could be read as HTML.
    text = text.replace("<", "\\u003c").replace("&", "\\u0026")
    return Markup(text)  # noqa: S704 - JSON of our own, escaped above
