"""The rows of a recruiter's list: one link for each interview, or the reason why there is none."""

import csv
import io
from urllib.parse import urlsplit

import pytest

from after_interview.errors import TableError
from after_interview.links.candidates import (
    CellProblem,
    Entry,
    Made,
    Reader,
    make,
    sentence_of,
    with_links,
)
from after_interview.links.headings import Meaning
from after_interview.links.invitation import Invitation, read_invitation
from after_interview.links.list_words import LIST_WORDS, ROW_PROBLEMS
from after_interview.links.lists import Table, read_table
from after_interview.links.mapping import columns_of, dates_of
from after_interview.links.spreadsheet import written

PAGE = "https://example.org/checklist/"
LIST = """Candidate;COMPANY;Vacancy;Date;Time;Interviewers;Reference;Notes
Nora Lenz;Example S.A.;Coordinator;2026-02-27;09:00;Claire Weber, recruiter;r-1042;=1+1
Ben Roth;Sample GmbH;Analyst;2026-03-02;;;;
"""
WORDS = {**LIST_WORDS, **ROW_PROBLEMS}


class Read:
    """A list read to the end, with what `said` answers."""

    def __init__(
        self, text: str, said: dict[str, str] | None = None, revision: str = "", **common: str
    ) -> None:
        self.table = read_table(text.encode())
        columns = columns_of(self.table.header.cells, self.table.rows)
        answers = {one.heading: str(one.meaning) for one in columns} | (said or {})
        self.meanings = [Meaning(answers[one.heading]) for one in columns]
        dates = dates_of(self.meanings, self.table.rows, {})
        reader = Reader(self.table, self.meanings, dates, "")
        self.entries = reader.entries()
        headings = reader.headings()
        self.made = [make(one, headings, common, PAGE, revision) for one in self.entries]

    def invitations(self) -> list[Invitation]:
        return [read_invitation(urlsplit(one.link).fragment) for one in self.made if one.link]

    def fields(self) -> list[dict[str, str]]:
        return [dict(one.fields) for one in self.invitations()]

    def ids(self) -> list[str]:
        return [one.id for one in self.invitations()]

    def problems(self) -> list[CellProblem]:
        return [problem for one in self.made for problem in one.problems]


def refusal_of(text: str) -> str:
    with pytest.raises(TableError) as error:
        read_table(text.encode())
    assert str(error.value) == error.value.code
    return error.value.code


def test_a_row_becomes_a_link() -> None:
    assert Read(LIST).fields()[0] == {
        "company": "Example S.A.",
        "role": "Coordinator",
        "day": "2026-02-27",
        "time": "09:00",
        "people": "Claire Weber, recruiter",
    }


def test_what_a_row_leaves_empty_is_said_for_all() -> None:
    first, second = Read(LIST, firm="Example Search", role="Any", write_to="firm").fields()
    assert second["firm"] == "Example Search"
    assert second["role"] == "Analyst"
    assert first["write_to"] == "firm"
    assert Read("role\nLead\n", company="Example S.A.").fields()[0]["company"] == "Example S.A."


def test_the_firms_own_reference_is_the_id() -> None:
    assert Read(LIST).ids()[0] == "r-1042"
    assert Read("company,id\nExample S.A.,  R 10/42 \u00e9").ids() == ["R-10-42"]


def test_a_second_round_of_the_same_candidate_is_another_interview() -> None:
    rounds = "candidate,company,date\nNora,A,2026-02-27\nNora,A,2026-03-13\n"
    first, second = Read(rounds).ids()
    assert first != second
    assert Read("candidate,company,date\nNora,A,2026-03-13\n").ids() == [second]


def test_another_candidate_has_another_id_and_case_makes_none() -> None:
    ids = Read("candidate,company,date\nNora,A,2026-02-27\nBen,A,2026-02-27\n").ids()
    assert len(set(ids)) == 2
    assert Read("candidate,company,date\nNORA,a,2026-02-27\n").ids() == [ids[0]]


def test_rows_of_one_interview_become_one_link_with_everybody() -> None:
    rows = Read(
        "candidate,company,date,time,interviewer,interviewer role,interviewer email\n"
        "Nora,A,27/02/2026,11:00,Claire Weber,HR,c@example.com\n"
        "Nora,A,27/02/2026,9:30,Paul Thill,CTO,\n"
        "Nora,A,27/02/2026,9:30,Paul Thill,CTO,\n"
        "Ben,A,27/02/2026,9:30,Paul Thill,,\n"
    )
    assert [one.rows for one in rows.entries] == [(0, 1, 2), (3,)]
    assert rows.fields()[0]["people"] == "Claire Weber, HR, c@example.com\nPaul Thill, CTO"
    assert rows.fields()[0]["time"] == "09:30"


def test_without_a_column_of_people_two_times_are_two_interviews() -> None:
    rows = Read("candidate,company,date,time\nNora,A,2026-02-27,9:00\nNora,A,2026-02-27,11:00\n")
    assert len(rows.fields()) == 2


def test_rows_that_name_nobody_stay_apart() -> None:
    assert len(Read("company,date\nA,2026-02-27\nA,2026-02-27\n").fields()) == 2


def test_two_interviews_with_one_reference_are_a_problem_of_both() -> None:
    rows = Read("candidate,employer,id\nNora,A,7\nBen,B,7\nAda,C,8\n")
    assert rows.problems() == [
        CellProblem(2, "same-id", "id", "id", "7", (3,)),
        CellProblem(3, "same-id", "id", "id", "7", (2,)),
    ]
    assert sentence_of(rows.problems()[0], WORDS).startswith("id, “7”: Another row has")
    assert "row 3" in sentence_of(rows.problems()[0], WORDS)


def test_a_row_with_another_problem_is_named_for_its_reference_too() -> None:
    rows = Read("candidate,company,date,id\nNora,A,soon,7\nBen,B,2026-02-27,7\n")
    assert [(one.row, one.code) for one in rows.problems()] == [
        (2, "not-a-date"),
        (2, "same-id"),
        (3, "same-id"),
    ]


def test_names_and_people_in_several_columns_are_put_together() -> None:
    rows = Read(
        "First name,Last name,Employer,Interviewer first name,Interviewer last name\n"
        "Nora,Lenz,A,Claire,Weber\n"
    )
    assert rows.entries[0].values["candidate"] == "Nora Lenz"
    assert rows.fields()[0]["people"] == "Claire Weber"


def test_a_date_that_a_spreadsheet_saved_as_a_number_is_read() -> None:
    days = [one["day"] for one in Read("company,date\nA,46080\nB,46081.0\n").fields()]
    assert days == ["2026-02-27", "2026-02-28"]


def test_a_date_may_bring_its_time() -> None:
    assert Read("company,date\nA,27/02/2026 14:30\n").fields()[0]["time"] == "14:30"
    assert "time" not in Read("company,date\nA,2026-02-27T00:00:00\n").fields()[0]
    assert "time" not in Read("company,date\nA,2026-02-27T00:00:00Z\n").fields()[0]
    assert Read("company,date,time\nA,2026-02-27T14:30:00Z,15:30\n").fields()[0]["time"] == "15:30"
    assert Read("company,time\nA,14:30+01:00\n").fields()[0]["time"] == "14:30"
    text = "company,date,time\nA,27/02/2026 14:30,9h\n"
    assert Read(text).fields()[0]["time"] == "09:00"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("company,date\nA,soon\n", CellProblem(2, "not-a-date", "day", "date", "soon")),
        ("company,date\nA,3/4/2026\n", CellProblem(2, "which-day", "day", "date", "3/4/2026")),
        ("company,time\nA,25 Uhr\n", CellProblem(2, "not-a-time", "time", "time", "25 Uhr")),
        ("company,time\nA,14:30 UTC\n", CellProblem(2, "utc", "time", "time", "14:30 UTC")),
        (
            "company,start time utc\nA,2026-02-27 14:30\n",
            CellProblem(2, "utc", "time", "start time utc", "14:30"),
        ),
        (
            "company,date\nA,2026-02-27T14:30:00Z\n",
            CellProblem(2, "utc", "day", "date", "2026-02-27T14:30:00Z"),
        ),
        (
            "company,date,promised\nA,2026-02-27,2026-02-20\n",
            CellProblem(2, "promised-early", "promised", "promised", "2026-02-20"),
        ),
        ("company,time\nA,2:30\n", CellProblem(2, "which-time", "time", "time", "2:30")),
        ("company,role\n,Lead\n", CellProblem(2, "missing", "company", "company", "")),
        (
            "company,Interview Status\nA,Cancelled by client\n",
            CellProblem(2, "called-off", "", "Interview Status", "Cancelled by client"),
        ),
        (
            "company,recruiter email\nA,ada\n",
            CellProblem(2, "not-an-address", "consultant_email", "recruiter email", "ada"),
        ),
        (
            'company,role\nA,"24h x\nB,6"\n',
            CellProblem(2, "several-lines", "role", "role", "24h x\nB,6"),
        ),
        ("company,role\n12,Total\n", CellProblem(2, "no-name", "company", "company", "12")),
        (
            'company,role\nA,"""24h hotline agent"\n',
            CellProblem(2, "lone-quote", "role", "role", '"24h hotline agent'),
        ),
        ("company,role\nA,b,c\n", CellProblem(2, "too-many-cells")),
        ("company,role\nCompany,ROLE\n", CellProblem(2, "repeats-header")),
        ('company,role\nA,"b\n', CellProblem(2, "open-quote")),
    ],
)  # fmt: skip
def test_a_problem_names_the_row_the_column_and_the_value(text: str, problem: CellProblem) -> None:
    assert Read(text).problems() == [problem]
    assert problem.code in ROW_PROBLEMS


def test_a_problem_in_words() -> None:
    cell = CellProblem(3, "not-a-date", "day", "Date", "{why} soon\n" + "x" * 80)
    shown = "{why} soon " + "x" * 49
    assert sentence_of(cell, WORDS) == f"Date, “{shown}…”: {ROW_PROBLEMS['not-a-date']}"
    empty = CellProblem(3, "missing", "company", "Company")
    assert sentence_of(empty, WORDS) == f"Company: {ROW_PROBLEMS['missing']}"
    assert sentence_of(CellProblem(3, "new"), WORDS) == "new"


def test_a_row_too_long_for_a_link_is_named() -> None:
    text = "employer,vacancy,firm,consultant\n" + ",".join(["\u00e9" * 300] * 4)
    (problem,) = Read(text).problems()
    assert (problem.code, problem.heading) == ("too-long", "employer")


def test_an_impossible_id_is_a_problem_and_no_failure() -> None:
    entry = Entry((0,), 2, "", {"company": "A"})
    problem = CellProblem(2, "not-an-id", "invitation")
    assert make(entry, {}, {}, PAGE) == Made(problems=(problem,))


def test_a_title_above_the_header_is_passed_over_and_kept() -> None:
    rows = Read("March 2026\n\ncompany,role\nA,Lead\n")
    assert rows.table.header.number == 3
    assert [one.row for one in Read("March\n\ncompany,role\n,Lead\n").problems()] == [4]
    assert with_links(rows.table, rows.meanings, [("L", "")])[0] == ["March 2026"]


# The result, and the result dropped again


def result(rows: Read) -> str:
    results = [("", "")] * len(rows.table.rows)
    for entry, made in zip(rows.entries, rows.made, strict=True):
        for at in entry.rows:
            results[at] = (made.link, " ".join(one.code for one in made.problems))
    return written(with_links(rows.table, rows.meanings, results), rows.table.separator)


def test_the_result_has_two_columns_more_and_nothing_less() -> None:
    text = result(Read("company,role,phone of the office\nA\nB,Lead,'+352 1\n,,=1+1\n"))
    header, first, second, third = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    assert header == ["company", "role", "phone of the office", "link", "problem"]
    assert first[:3] == ["A", "", ""]
    assert second[:3] == ["B", "Lead", "+352 1"]
    assert third == ["", "", "'=1+1", "", "missing"]


def test_the_result_can_be_corrected_and_dropped_again() -> None:
    first = Read("candidate,company,date\nNora,A,2026-02-27\nBen,B,soon\n")
    text = result(first).replace("soon", "2026-03-02").replace("2026-02-27,http", "2026-02-28,http")
    second = Read(text)
    assert second.ids()[0] == first.ids()[0]
    assert [one["day"] for one in second.fields()] == ["2026-02-28", "2026-03-02"]
    header, *_ = with_links(second.table, second.meanings, [("", ""), ("", "")])
    assert header == ["candidate", "company", "date", "link", "problem"]


def test_a_link_of_another_employer_or_that_is_none_gives_no_id() -> None:
    link = f"{PAGE}#invite?company=Other&id=r-9&v=1"
    text = f"candidate,company,date,link\nNora,A,2026-02-27,{link}\nBen,A,2026-02-27,#no\n"
    assert "r-9" not in Read(text).ids()


def test_a_link_that_was_copied_with_its_row_stays_with_the_first() -> None:
    link = f"{PAGE}#invite?company=A&id=r-9&v=1"
    text = f"candidate,company,date,link\nNora,A,2026-02-27,{link}\nBen,A,2026-02-27,{link}\n"
    first, second = Read(text).ids()
    assert first == "r-9" != second


@pytest.mark.parametrize(
    ("reference", "shown"),
    [("0042", "42"), ("123456789012", "1.23457E+11"), ("123456789012", "1,23457E+11"),
     ("42", "42.0"), ("000", "0")],
)  # fmt: skip
def test_a_reference_that_a_spreadsheet_took_for_a_number_is_still_the_same(
    reference: str, shown: str
) -> None:
    first = Read(f"candidate,employer,id\nNora,A,{reference}\n")
    again = Read(result(first).replace(f"A,{reference},", f'A,"{shown}",'))
    assert again.ids() == first.ids() == [reference]


@pytest.mark.parametrize(("reference", "other"), [("0042", "43"), ("r-42", "42"), ("42", "4E+2")])
def test_another_reference_is_another_interview(reference: str, other: str) -> None:
    first = Read(f"candidate,employer,id\nNora,A,{reference}\n")
    again = Read(result(first).replace(f"A,{reference},", f"A,{other},"))
    assert again.ids() != first.ids()


def test_a_link_grows_its_revision_only_when_it_says_something_new() -> None:
    text = "candidate,company,date\nNora,A,2026-02-27\nBen,B,2026-03-02\n"
    first = Read(text, revision="202611260900")
    assert [one.revision for one in first.invitations()] == ["202611260900"] * 2
    again = Read(result(first), revision="202611270900")
    assert [one.link for one in again.made] == [one.link for one in first.made]
    corrected = result(first).replace("2026-02-27,http", "2026-02-28,http")
    later = Read(corrected, revision="202611270900").invitations()
    assert [one.revision for one in later] == ["202611270900", "202611260900"]
    assert [one.id for one in later] == first.ids()


@pytest.mark.parametrize(
    "nothing",
    [
        "-",
        "n/a",
        "N/A",
        "—",
        "k.A.",
        "None",
        "TBC",
        "tba",
        "?",
        "noch offen",
        "À confirmer",
        "N.N.",
    ],
)
def test_a_cell_that_says_nothing_is_empty(nothing: str) -> None:
    rows = Read(
        f"candidate,company,date,country,people,time\nNora,A,{nothing},{nothing},{nothing},-\n"
    )
    assert rows.fields() == [{"company": "A"}]


def test_days_and_times_that_a_spreadsheet_saved_as_numbers_are_read() -> None:
    rows = Read("candidate,company,date,time\nN,A,46080,0.395833\nB,A,46080.6,\nC,A,46080,\n")
    assert [(one["day"], one.get("time")) for one in rows.fields()] == [
        ("2026-02-27", "09:30"), ("2026-02-27", "14:24"), ("2026-02-27", None),
    ]  # fmt: skip


def test_signs_that_a_system_wrote_as_in_a_web_page_are_read() -> None:
    rows = Read("candidate\temployer\trole\nN\tExample &amp; Sons\tHead of &quot;R&#39;D&quot;\n")
    assert rows.fields() == [{"company": "Example & Sons", "role": 'Head of "R\'D"'}]


# Lists that cannot be used


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("company,role\n\n , \n", "empty"),
        ("company\n" + "A\n" * 20_001, "too-many-rows"),
    ],
)
def test_a_list_that_cannot_be_used_is_refused_with_the_reason(text: str, code: str) -> None:
    assert refusal_of(text) == code


def test_a_list_of_twenty_thousand_rows_is_read() -> None:
    assert len(read_table(b"company\n" + b"A\n" * 20_000).rows) == 20_000


def test_a_list_without_known_headings_begins_with_its_first_row() -> None:
    table: Table = read_table(b"x,y\n1,2\n")
    assert table.header.cells == ["x", "y"]


@pytest.mark.parametrize("role", ['Fitter, 24" pipes', '"Lead" developer', 'Head of "R"', '"Lead"'])
def test_quotation_marks_that_belong_to_a_text_stay(role: str) -> None:
    text = written([["company", "role"], ["A", role]], ",")
    assert Read(text).problems() == []


OFF = "Candidate;Employer;Date;Étape\nAnn;Example;27.02.2026;{}\n"


@pytest.mark.parametrize(
    "said",
    [
        "Annulé",
        "Candidate withdrew",
        "Abgesagt",
        "Kandidat hat abgesagt",
        "No-show",
        "REFUSÉ",
        "Postponed",
        "verschoben",
    ],
)
def test_an_interview_that_is_off_has_no_link_however_that_is_said(said: str) -> None:
    assert [one.code for one in Read(OFF.format(said)).problems()] == ["called-off"]


@pytest.mark.parametrize(
    "row",
    [
        "Ann Example CANCELLED;Example;Lead;",
        "CANCELED - Ann;Example;Lead;",
        "Ann;Example (abgesagt);Lead;",
        "Ann;Example;Lead – annulé;",
        "Ann;Example;Lead;cancelled by client",
        "Ann;Example;Lead;The candidate withdrew.",
    ],
)
def test_a_name_or_a_remark_says_that_an_interview_is_off(row: str) -> None:
    text = f"Candidate;Employer;Job;Notes\n{row}\nBen;Example;Lead;\n"
    assert [one.code for one in Read(text).problems()] == ["called-off"]


@pytest.mark.parametrize(
    "row",
    [
        "Ann;Example;Lead;not cancelled",
        "Ann;Example;Lead;She asked whether it is cancelled if it rains",
        "Ann;Withdrawnham Ltd;Lead;No show last time",
        "Ann;Example;Cancellations clerk;",
    ],
)
def test_words_like_that_inside_others_say_nothing(row: str) -> None:
    text = f"Candidate;Employer;Job;Notes\n{row}\nBen;Example;Lead;\n"
    assert Read(text).problems() == []


@pytest.mark.parametrize(
    "said", ["Eingeladen", "not cancelled", "nicht abgesagt", "Entretien", "Postponed to 27.02."]
)
def test_an_interview_that_takes_place_has_its_link(said: str) -> None:
    assert Read(OFF.format(said)).problems() == []


@pytest.mark.parametrize(
    "row",
    ["Total;;;2", "Summe: 2;;;", ";Summe: 2;;", "Total candidates: 12", "3 Kandidaten", "TOTAL"],
)
def test_a_total_below_the_list_is_no_interview(row: str) -> None:
    read = Read(f"Candidate;Employer;Date;Points\nAnn;Example;27.02.2026;1\n{row}\n")
    assert [one.code for one in read.problems()] == ["no-interview"]
    assert len(read.fields()) == 1


@pytest.mark.parametrize("employer", ["Total", "Total Example", "Summe GmbH", "Example 24"])
def test_an_employer_may_be_called_total(employer: str) -> None:
    (one,) = Read(f"Employer;Candidate;Date\n{employer};Ann;27.02.2026\n").fields()
    assert one["company"] == employer
    assert Read(f"company\n{employer}\n").problems() == []


@pytest.mark.parametrize(
    "row", ["Week of 9 March 2026;;;", "Stand: 01.03.2026", ";all without guarantee;;"]
)
def test_a_note_between_the_rows_is_no_interview(row: str) -> None:
    text = f"Employer;Candidate;Date;Job\n{row}\nExample;Ann;27.02.2026;Cook\n"
    read = Read(text)
    assert [one.code for one in read.problems()] == ["no-interview"]
    assert len(read.fields()) == 1


def test_a_note_that_ends_before_the_employers_column_is_said_where_it_stands() -> None:
    text = "a,b,Date,c,d,e,f,g,Company,Role\nx,y,2026-12-01,1,2,3,4,5,Example S.A.,Lead\n"
    read = Read(f"{text},,see below\n")
    assert [(one.code, one.value) for one in read.problems()] == [("no-interview", "see below")]
    assert len(read.fields()) == 1


def test_where_other_rows_say_little_too_a_row_with_one_cell_is_an_interview() -> None:
    assert len(Read("Employer;Job;Date\nExample;;\nSample;Cook;\n").fields()) == 2


@pytest.mark.parametrize(("cell", "links"), [("ja", 0), ("✓", 0), ("nein", 1), ("", 1)])
def test_a_column_that_is_called_cancelled_says_it_with_a_yes(cell: str, links: int) -> None:
    text = f"Employer;Candidate;Date;Storniert\nExample;Ann;27.02.2026;{cell}\n"
    assert len(Read(text).fields()) == links


def test_the_half_of_a_day_in_a_column_of_its_own_belongs_to_the_time() -> None:
    text = (
        "Candidate,Employer,AM/PM,Date,Time,AM/PM,End,AM/PM\n"
        "Ann,Example,AM,27 Feb 2026,2:30,PM,3:30,PM\n"
        "Ben,Example,PM,27 Feb 2026,10:00,am,11:00,AM\n"
        "Eva,Example,AM,27 Feb 2026,15:00 CET,PM,4:00,PM\n"
        "Max,Example,AM,27 Feb 2026,9:00,,4:00,PM\n"
    )
    times = [one["time"] for one in Read(text).fields()]
    assert times == ["14:30", "10:00", "15:00", "09:00"]
    before = "Employer,Date,AM/PM,Time\nExample,27 Feb 2026,PM,2:30\n"
    assert Read(before).fields()[0]["time"] == "14:30"
    alone = "Employer,Date,AM/PM\nExample,27 Feb 2026,PM\n"
    assert "time" not in Read(alone).fields()[0]


def test_the_time_behind_a_date_and_that_of_a_column_are_compared() -> None:
    text = (
        "candidate,company,date,time\n"
        "Ann,A,27/02/2026 14:30,14:30\n"
        "Ben,A,27/02/2026 9:00,10:00\n"
        "Eva,A,27/02/2026 15:00,3:00\n"
        "Max,A,27/02/2026 16:00,soon\n"
        "Ida,A,2026-02-27T10:00:00Z,11:00\n"
        "Ole,A,27/02/2026,12:00\n"
    )
    read = Read(text)
    assert [one["time"] for one in read.fields()] == ["14:30", "15:00", "11:00", "12:00"]
    assert [(one.row, one.code) for one in read.problems()] == [(3, "two-times"), (5, "not-a-time")]


def test_one_time_behind_every_date_says_nothing_beside_a_column_of_times() -> None:
    text = "candidate,company,date,time\nAnn,A,27/02/2026 12:00,9:00\nBen,A,1/3/2026 12:00,10:00\n"
    assert [one["time"] for one in Read(text).fields()] == ["09:00", "10:00"]


def test_a_time_behind_a_date_that_may_be_two_is_asked() -> None:
    problems = Read("company,date\nA,27/02/2026 3:00\n").problems()
    assert [(one.code, one.value) for one in problems] == [("which-time", "27/02/2026 3:00")]


def test_a_time_without_a_date_among_dates_is_no_interview_yet() -> None:
    text = (
        "Date;Time;Candidate;Employer\n27.02.2026;9:00;Ann;Example\n;10:00;Ben;Example\n"
        ";;Eva;Example\n"
    )
    read = Read(text)
    assert read.problems() == [CellProblem(3, "no-date", "day", "Date")]
    assert len(read.fields()) == 2


def test_two_interviews_on_one_day_have_two_references() -> None:
    rows = "Ole,A,27/02/2026,10:00\nOle,A,27/02/2026,15:00\nOle,A,27/02/2026,16:00\n"
    assert len(set(Read(f"candidate,company,date,time\n{rows}").ids())) == 3


def test_two_candidates_with_one_address_are_two() -> None:
    text = (
        "candidate,candidate email,employer,date,interviewers\n"
        "Ann,desk@example.com,A,27/02/2026,Jo\nBen,desk@example.com,A,27/02/2026,Lee\n"
    )
    read = Read(text)
    assert [one["people"] for one in read.fields()] == ["Jo", "Lee"]
    assert len(set(read.ids())) == 2
