"""Every field stands where it is typed, with the label, the kind and the length of its entry."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import Tag

from after_interview.fields import LONGEST_DRAFT, RECORD, YOU, Field, Kind, kept_length
from after_interview.model import FIRST_YEAR, LAST_YEAR
from tests.build.pages import documents, one, page

ONLY_IN_A_LINK = ("recruiters/",)
TYPES = {
    Kind.LINE: "text", Kind.DAY: "date", Kind.TIME: "time", Kind.EMAIL: "email",
    Kind.TELEPHONE: "tel",
}  # fmt: skip
CONTROLS = "input[name], select[name], textarea[name]"


def fields_of(site: Path) -> Iterator[tuple[str, Tag, Field]]:
    """Every control of a field of the table: its page, the control, the entry."""
    table = RECORD | {f"you.{name}": entry for name, entry in YOU.items()}
    for path, found in documents(site):
        for control in found.select(f"[data-fields] :is({CONTROLS})"):
            if str(control["name"]) in table:
                yield path, control, table[str(control["name"])]


def test_every_field_that_is_typed_has_its_place(built_site: Path) -> None:
    found = {(entry.of, entry.name) for _, _, entry in fields_of(built_site)}
    table = (*RECORD.values(), *YOU.values())
    assert found == {(entry.of, entry.name) for entry in table if entry.kind is not Kind.OURS}


def test_a_field_of_the_sheet_stands_in_its_part(built_site: Path) -> None:
    for path in ("checklist/", "guide/notes/"):
        parts = page(built_site, path).select("[data-notes] .notes-part")
        found = {
            str(control["name"]): str(part["aria-labelledby"]).removeprefix("notes-")
            for part in parts
            for control in part.select(CONTROLS)
        }
        assert found == {name: entry.sheet for name, entry in RECORD.items() if entry.sheet}


def test_a_control_is_of_the_kind_of_its_field(built_site: Path) -> None:
    wrong = [
        f"{path} {entry.name}"
        for path, control, entry in fields_of(built_site)
        if (control.name, control.get("type")) != control_of(entry)
    ]
    assert not wrong


def control_of(entry: Field) -> tuple[str, str | None]:
    if entry.kind in (Kind.CHOICE, Kind.COUNTRY, Kind.REGION):
        return "select", None
    if entry.kind is Kind.BLOCK:
        return "textarea", None
    return "input", TYPES[entry.kind]


def test_a_choice_offers_what_the_core_knows_and_a_country_more(built_site: Path) -> None:
    for path, control, entry in fields_of(built_site):
        values = {str(option["value"]) for option in control.select("option")} - {""}
        if entry.kind is Kind.CHOICE:
            assert values == set(entry.choices), f"{path} {entry.name}"
        assert entry.kind is not Kind.COUNTRY or "LU" in values


def test_no_page_lets_one_type_more_than_is_kept(built_site: Path) -> None:
    wrong = []
    for path, control, entry in fields_of(built_site):
        free = entry.kind in (Kind.LINE, Kind.BLOCK, Kind.EMAIL, Kind.TELEPHONE)
        most = entry.longest_in_link if path in ONLY_IN_A_LINK else entry.most_typed
        if control.get("maxlength") != (str(most) if free else None):
            wrong.append(f"{path} {entry.name}: {control.get('maxlength')}")
        assert most <= entry.most_kept
    assert not wrong


def test_a_day_has_the_limits_that_the_core_has(built_site: Path) -> None:
    for path, found in documents(built_site):
        for control in found.select("input[type=date]"):
            limits = (control["min"], control["max"])
            assert limits == (f"{FIRST_YEAR}-01-01", f"{LAST_YEAR}-12-31"), path


@pytest.mark.parametrize(("place", "field"), [("text", "draft.x"), ("subject", "subject.x")])
def test_a_draft_can_be_typed_as_long_as_it_is_kept(
    place: str, field: str, built_site: Path
) -> None:
    control = one(page(built_site, "letters/"), f"[data-draft] [data-{place}]")
    assert 0 < int(str(control["maxlength"])) <= LONGEST_DRAFT < kept_length(field)
