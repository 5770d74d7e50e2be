"""Lists as recruiting systems and spreadsheets write them, each with its right answer beside it.

`lists/NAME.json`: what is `asked` of which column, what is `said` in answer (and `order` of dates),
and of each interview the rows, and the fields of its link or the codes of its problems.
"""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from after_interview.dates_as_written import Order
from after_interview.errors import TableError
from after_interview.links.candidates import Reader, make
from after_interview.links.headings import Meaning
from after_interview.links.invitation import read_invitation
from after_interview.links.lists import read_table
from after_interview.links.mapping import columns_of, dates_of

PAGE = "https://example.org/checklist/"
FOLDER = Path(__file__).with_name("lists")
LISTS = sorted(path for path in FOLDER.iterdir() if path.suffix != ".json")


def answer_to(path: Path, said: dict[str, str], order: str) -> dict[str, Any]:
    table = read_table(path.read_bytes())
    columns = columns_of(table.header.cells, table.rows)
    meanings = [Meaning(said.get(column.heading, column.meaning)) for column in columns]
    days = dict.fromkeys(range(len(columns)), Order(order)) if order else {}
    dates = dates_of(meanings, table.rows, days)
    reader = Reader(table, meanings, dates, "")
    headings = reader.headings()
    made = [(entry, make(entry, headings, {}, PAGE)) for entry in reader.entries()]
    return {
        "encoding": table.encoding,
        "doubt": [encoding for encoding, _ in table.samples],
        "above": [row.cells[0] for row in table.above],
        "asked": {column.heading: column.question for column in columns if column.question},
        "dates": {table.header.cells[at]: one.order for at, one in dates.items()},
        "ambiguous": [table.header.cells[at] for at, one in dates.items() if one.asked],
        "interviews": [
            {
                "rows": [table.rows[at].number for at in entry.rows],
                **(
                    {"link": dict(read_invitation(urlsplit(one.link).fragment).fields)}
                    if one.link
                    else {"problems": [problem.code for problem in one.problems]}
                ),
            }
            for entry, one in made
        ],
    }


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_a_list_has_its_right_answer(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    said, order = expected.pop("said", {}), expected.pop("order", "")
    assert answer_to(path, said, order) == expected


def test_every_list_has_an_answer_and_every_answer_its_list() -> None:
    answers = {path.stem for path in FOLDER.glob("*.json")}
    assert answers == {path.stem for path in LISTS}


@pytest.mark.parametrize(
    "text",
    ["Nora Lenz,Example S.A.,2026-02-27\nBen,B,2026-03-02\n", "Nora,nora@example.com\nBen,x\n"],
)
def test_a_list_without_headings_loses_nobody(text: str) -> None:
    with pytest.raises(TableError) as error:
        read_table(text.encode())
    assert error.value.code == "no-headings"


def test_headings_of_their_own_are_asked_about_and_not_refused() -> None:
    assert read_table(b"Wer,Wo\nNora,Example\n").header.cells == ["Wer", "Wo"]
