"""A recruiter's list of candidates: a link for each row, or the reason why there is none."""

from urllib.parse import urlsplit

import pytest

from after_interview.errors import Problem, TableError
from after_interview.links.candidates import MOST_ROWS, Row, Table, link_row, read_table
from after_interview.links.invitation import read_invitation
from tests.unit.cost import calls_of

PAGE = "https://example.org/checklist/"
LIST = """Candidate;COMPANY;Job title;Date;Time;Interviewers;Reference;Notes
Nora Lenz;Example S.A.;Coordinator;2026-02-27;09:00;Claire Weber, recruiter;r-1042;=1+1
Ben Roth;Sample GmbH;Analyst;2026-03-02;;;;
"""


def links(table: Table, **common: str) -> list[Row]:
    return [link_row(line, cells, table.columns, common, PAGE) for line, cells in table.rows]


def fields_of(row: Row) -> dict[str, str]:
    assert row.problems == ()
    return dict(read_invitation(urlsplit(row.link).fragment).fields)


def refusal_of(text: str) -> str:
    with pytest.raises(TableError) as error:
        read_table(text)
    assert str(error.value) == error.value.code
    return error.value.code


def test_columns_are_found_by_name_in_any_order_and_case() -> None:
    table = read_table(LIST)
    assert table.columns == ["candidate", "company", "role", "day", "time", "people", "id", ""]
    assert fields_of(links(table)[0]) == {
        "company": "Example S.A.",
        "role": "Coordinator",
        "day": "2026-02-27",
        "time": "09:00",
        "people": "Claire Weber, recruiter",
    }


def test_every_row_knows_its_line() -> None:
    assert [row.line for row in links(read_table(LIST))] == [2, 3]


def test_what_a_row_leaves_empty_is_said_for_all() -> None:
    rows = links(read_table(LIST), firm="Example Search", role="Any", write_to="firm")
    assert fields_of(rows[1])["firm"] == "Example Search"
    assert fields_of(rows[1])["role"] == "Analyst"
    assert fields_of(rows[0])["write_to"] == "firm"


def id_of(row: Row) -> str:
    return read_invitation(urlsplit(row.link).fragment).id


def test_the_firms_own_reference_is_the_id() -> None:
    assert id_of(links(read_table(LIST))[0]) == "r-1042"
    text = "company,id\nExample S.A.,  R 10/42 \u00e9"
    assert id_of(links(read_table(text))[0]) == "R-10-42"


def test_without_a_reference_a_changed_date_keeps_the_id_and_another_candidate_has_another() -> (
    None
):
    before = "candidate,company,date\nNora,A,2026-02-27\nBen,A,2026-02-27\n"
    after = before.replace("27", "28")
    first, second = links(read_table(before))
    assert [id_of(row) for row in links(read_table(after))] == [id_of(first), id_of(second)]
    assert id_of(first) != id_of(second)


def test_a_bad_row_is_named_with_its_line_and_reasons_and_has_no_link() -> None:
    text = "company,date,time,email\nA,32.2.2026,9,ada\n,2026-02-27,,\nB,2026-02-27,,\n"
    assert links(read_table(text))[:2] == [
        Row(
            2,
            problems=(
                Problem("day", "not-a-date"),
                Problem("consultant_email", "not-an-address"),
                Problem("time", "not-a-time"),
            ),
        ),
        Row(3, problems=(Problem("company", "missing"),)),
    ]
    assert links(read_table(text))[2].link


def test_a_row_too_long_for_a_link_is_named() -> None:
    text = "company,role,firm,consultant\n" + ",".join(["\u00e9" * 300] * 4)
    assert links(read_table(text))[0].problems == (Problem("company", "too-long"),)


def test_short_and_long_rows_are_read_as_far_as_they_go() -> None:
    rows = links(read_table("company,role\nA\nB,Analyst,more,and more\n"))
    assert fields_of(rows[0]) == {"company": "A"}
    assert fields_of(rows[1]) == {"company": "B", "role": "Analyst"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("company,role\n\n , \n", "empty"),
        ("name,date\nNora,2026-02-27", "no-columns"),
        ("company\n" + "A\n" * (MOST_ROWS + 1), "too-many-rows"),
        ("company\n" + "x" * 200_000, "not-a-table"),
    ],
)
def test_a_list_that_cannot_be_used_is_refused_with_the_reason(text: str, code: str) -> None:
    assert refusal_of(text) == code


def test_each_row_of_a_long_list_costs_the_same() -> None:
    row = "Nora Lenz,Example S.A.,Coordinator,2026-02-27,09:00,Claire Weber\n"

    def made(rows: int) -> None:
        table = read_table("candidate,company,role,date,time,people\n" + row * rows)
        assert all(found.link for found in links(table))

    few, many = calls_of(lambda: made(100)), calls_of(lambda: made(1_000))
    assert many < 11 * few
    assert many < 1_000 * 1_500
