"""Renders each tool as complete HTML, with the core's steps and words, before any script runs."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from babel.numbers import format_decimal
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from after_interview import RULES, Interview, Moment, fields, words
from after_interview.customs import customs_of
from after_interview.fields import Field, Kind
from after_interview.letters.kinds import KINDS
from after_interview.model import FIRST_YEAR, LAST_YEAR
from after_interview.timing import THROUGH_A_FIRM

from .countries import country_choices
from .deeds import deeds
from .example import STRIP_ROWS, Example
from .firm import NAME
from .grammar import WORKER, Grammar
from .instant import instant_table
from .instant_module import tables_address
from .pages import PageFacts, relative
from .tool_words import Language, calendar_words, letter_words, numbered, shell_words

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

SHEET = {
    "first": words.N_("Before you forget"),
    "said": words.N_("What was said"),
    "you": words.N_("You, for this job"),
    "job": words.N_("The job"),
}
"""The parts of the sheet of notes, as the fields name them; all but the first can be folded."""

LEAVING = {
    "": words.N_("stays on this device"),
    "email": words.N_("goes into your email"),
    "letter": words.N_("goes into your letter"),
}
"""What is said of a field by what it leaves the device with."""

SHEET_TICKS = {
    "first": "write-notes",
    "said": "write-notes",
    "you": "evaluate-yourself",
    "job": "note-the-job",
}
"""The step that is done when a part of the sheet is filled in."""

NAMES_NEXT = ("home", "checklist")
"""The tools that name the next action, whatever it is, and lead to its page."""

LEADS_ON = (*NAMES_NEXT, "steps")
"""The tools whose buttons lead to where a step is done."""

AT_ONCE = (*NAMES_NEXT, "dates")
"""The tools whose first answer waits for no other file: their pages carry the instant tables."""

INPUT_TYPES = {
    Kind.LINE: "text",
    Kind.DAY: "date",
    Kind.TIME: "time",
    Kind.EMAIL: "email",
    Kind.TELEPHONE: "tel",
}
"""What is typed in one line, by HTML's names."""


def needing_engine() -> list[str]:
    """The tools that ask the engine: partials/engine.html makes its worker on their pages."""
    return [tool for tool in TOOLS if "parts.engine()" in _source(tool)]


def _source(tool: str) -> str:
    return (TEMPLATES / f"{tool}.html").read_text(encoding="utf-8")


class Tools:
    """The tools of one build: `render` gives the HTML of one of them for one page."""

    def __init__(
        self,
        spoken: Language,
        pages: dict[str, PageFacts],
        engine: dict[str, Any],
        name: str,
        grammar: Grammar,
    ) -> None:
        self._grammar = grammar
        self._name = name
        self._spoken = spoken
        self._pages = pages
        self._engine = engine
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            extensions=["jinja2.ext.i18n"],
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.install_gettext_translations(spoken.translations, newstyle=False)  # type: ignore[attr-defined]

    def render(self, tool: str, page: str, data: Markup | None = None) -> str:
        """The HTML of `tool` on the page at the address `page`. Raises KeyError if unknown.

        One tool of a page is given the page's `data` to hold.
        """
        if tool not in TOOLS:
            raise KeyError(tool)
        page_steps = self._pages[page].steps
        lit = self._lit(page)
        example = Example(self._spoken, promised=tool == "home", lit=lit)
        letters = letter_words(self._spoken) if tool == "letters" else {}
        return self._environment.get_template(f"{tool}.html").render(
            steps=words.STEPS,
            customs_of=customs_of,
            custom_words=words.CUSTOMS,
            rules=RULES,
            table=fields.RECORD,
            your=fields.YOU,
            options=self._options(tool),
            input_types=INPUT_TYPES,
            page_language=self._spoken.code,
            sheet_parts=SHEET,
            sheet_ticks=SHEET_TICKS,
            leaving_words=LEAVING,
            leaves_with=_leaves_with,
            sheet={part: _in_sheet(part) for part in SHEET},
            first_day=f"{FIRST_YEAR}-01-01",
            last_day=f"{LAST_YEAR}-12-31",
            longest_draft=fields.LONGEST_DRAFT,
            longest_subject=fields.LONGEST_SUBJECT,
            due=lambda step: numbered(self._spoken.gettext(words.STEPS[step].due)),
            moment_words=words.MOMENTS,
            moments=[
                (moment.value, [rule.id for rule in RULES.values() if rule.moment is moment])
                for moment in Moment
            ],
            letter_words=letters,
            letter_data=_json(letters),
            grammar=self._grammar,
            grammar_worker=WORKER,
            grammar_size=format_decimal(
                self._grammar.size / 1_000_000, format="0.0", locale=self._spoken.babel
            ),
            calendar_data=_json(self._calendar_words()),
            log_data=_json(calendar_words(self._spoken, "log", "outcomes")),
            fact_pages=self._fact_pages() if tool == "letters" else {},
            page_steps=sorted(page_steps, key=_is_conditional),
            lit=lit,
            sentences_shown=tool == "dates",
            strip_rows=example.strip_rows(),
            example_days=example.days(),
            example_rows=example.rows(),
            example_sentences=example.sentences(),
            page_title=lambda path: self._pages[path].title,
            url=lambda path: relative(path, page),
            deeds=self._deeds(page),
            page_data=data,
        )

    def data(self, page: str, on_page: Sequence[str]) -> Markup:
        """What the shell has to know on a page with these tools. Raises KeyError if one is none."""
        said = [shell_words(self._spoken, tool, self._titles(page, tool)) for tool in on_page]
        tables = dict.fromkeys(name for words_of_tool in said for name in words_of_tool)
        return _json(
            {
                "root": relative("", page),
                "locale": self._spoken.date_locale,
                "words": {
                    table: {key: text for it in said for key, text in it.get(table, {}).items()}
                    for table in tables
                },
                **self._leading_on(page, on_page),
                "engine": self._engine,
                **({"instant": instant_table()} if {*on_page} & {*AT_ONCE} else {}),
                **({"tables": tables_address()} if "steps" in on_page else {}),
            }
        )

    def _titles(self, page: str, tool: str) -> Iterable[str]:
        """The steps that a tool's scripts name."""
        if tool == "steps":
            return self._lit(page) and [row.id for row in STRIP_ROWS if row.kind == "window"]
        return SHEET_TICKS.values() if tool == "notes" else words.STEPS

    def _leading_on(self, page: str, on_page: Iterable[str]) -> dict[str, dict[str, Any]]:
        """Where the steps that the page may name are explained, and where they are done."""
        names_next = bool({*on_page} & {*NAMES_NEXT})
        links = {rule.id: relative(rule.page, page) for rule in RULES.values() if names_next}
        own = self._pages[page].steps if "steps" in on_page else ()
        deeds_here = {
            key: deed
            for key, deed in self._deeds(page).items()
            if names_next or key.split()[0] in own
        }
        return {"links": links, "deeds": deeds_here}

    def _lit(self, page: str) -> tuple[str, ...]:
        """The windows of the strip that a page is about."""
        own = self._pages[page].steps
        return tuple(row.id for row in STRIP_ROWS if row.id in own and row.kind == "window")

    def _options(self, tool: str) -> dict[str, list[tuple[str, str]]]:
        """What can be chosen in each field, by the name of the field."""
        say = self._spoken.gettext
        chosen = {
            name: [(value, say(text)) for value, text in texts.items()]
            for name, texts in words.OPTIONS.items()
        }
        has_countries = tool in ("checklist", "dates", "invite")
        return {
            **chosen,
            "country": self._countries() if has_countries else [],
            "region": [("", self._spoken.gettext(words.NO_REGION))],
        }

    def _countries(self) -> list[tuple[str, str]]:
        return [("", self._spoken.gettext(words.NO_COUNTRY)), *country_choices(self._spoken.babel)]

    def _calendar_words(self) -> dict[str, dict[str, str]]:
        """The words of calendars, which a firm's own copy calls by the firm's name for it."""
        found = calendar_words(self._spoken, "hows", "calendar")
        named = {"name": self._name} if self._name != NAME else {}
        return {**found, "calendar": {**found["calendar"], **named}}

    def _fact_pages(self) -> dict[str, str]:
        """Where the guide explains each fact: the page with the steps, before any other."""
        guide = [page for page in self._pages.values() if page.path.startswith("guide/")]
        found: dict[str, str] = {}
        for page in sorted(guide, key=lambda page: (not page.steps, page.path)):
            for fact in page.facts:
                found.setdefault(fact, page.path)
        return {**found, THROUGH_A_FIRM: RULES["talk-to-consultant"].page}

    def _deeds(self, page: str) -> dict[str, dict[str, str]]:
        return {
            key: {
                "label": self._spoken.gettext(deed["label"]),
                "href": relative(deed["path"], page),
            }
            for key, deed in deeds().items()
        }


def _is_conditional(step: str) -> bool:
    """Whether a step is for some interviews only: what is for all comes first."""
    return not RULES[step].applies(Interview(None))


def _leaves_with(entry: Field) -> str:
    """With what a field leaves the device: a key of LEAVING."""
    if not entry.letters:
        return ""
    named = [KINDS[kind] for kind in entry.letters if kind in KINDS]
    return "letter" if named and all(kind.is_letter for kind in named) else "email"


def _in_sheet(part: str) -> list[Field]:
    return [entry for entry in fields.RECORD.values() if entry.sheet == part]


def _json(data: dict[str, Any]) -> Markup:
    """JSON to stand in a `<template>`."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # In a template only these two could be read as HTML.
    text = text.replace("<", "\\u003c").replace("&", "\\u0026")
    return Markup(text)  # noqa: S704 - JSON of our own, escaped above
