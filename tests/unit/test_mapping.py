"""What the columns of a list are taken for, and what is asked about."""

from collections.abc import Mapping

import pytest

from after_interview.dates_as_written import Order
from after_interview.links.headings import Meaning
from after_interview.links.lists import read_table
from after_interview.links.mapping import (
    Column,
    Dates,
    columns_of,
    dates_of,
    judge_of,
    read_column,
)

EXPORT = "First Name,Last Name,Company,Title,Email,Phone,Job\nA,B,C,D,e@example.com,1,J\n"
OURS = "candidate,company,role,date,time,people,channel,promised,country,id\nN,E\n"


def columns(text: str) -> dict[str, Column]:
    table = read_table(text.encode())
    return {one.heading: one for one in columns_of(table.header.cells, table.rows)}


def meanings(text: str) -> dict[str, str]:
    return {heading: str(one.meaning) for heading, one in columns(text).items()}


def asked(text: str) -> dict[str, str]:
    return {name: str(one.question) for name, one in columns(text).items() if one.question}


def dates(text: str, said: Mapping[int, Order] | None = None, country: str = "") -> list[Dates]:
    table = read_table(text.encode())
    taken = [one.meaning for one in columns_of(table.header.cells, table.rows)]
    return list(dates_of(taken, table.rows, said or {}, country).values())


def test_beside_a_candidates_columns_what_is_bare_is_the_candidates_and_asked_about() -> None:
    assert meanings(EXPORT) == {
        "First Name": "candidate_first",
        "Last Name": "candidate_last",
        "Company": "candidate_company",
        "Title": "candidate_role",
        "Email": "candidate_email",
        "Phone": "candidate_telephone",
        "Job": "role",
    }
    assert asked(EXPORT) == dict.fromkeys(("Company", "Title", "Email", "Phone"), "whose")
    assert columns(EXPORT)["Email"].choices == (
        Meaning.CANDIDATE_EMAIL,
        Meaning.CONSULTANT_EMAIL,
        Meaning.PEOPLE_EMAIL,
    )


def test_dates_are_asked_about_where_no_heading_says_when_the_interview_is() -> None:
    text = "Client,Slot,Salary,Note\nExample S.A.,{},45000,call\n"
    assert asked(text.format("27/02/2026 14:00")) == {"Slot": "day"}
    assert columns(text.format("2 March 2026"))["Slot"].choices == (Meaning.DAY, Meaning.PROMISED)
    assert asked(text.format("tomorrow")) == {}
    assert asked(text.format("")) == {}
    assert asked("Client,Applied at,Date of birth\nExample S.A.,27/02/2026,27/02/1996\n") == {}
    assert asked("Client,Slot,Date\nExample S.A.,27/02/2026,28/02/2026\n") == {}


def test_our_own_columns_are_asked_nothing() -> None:
    assert asked(OURS) == {}
    assert meanings(OURS)["company"] == "company"


@pytest.mark.parametrize(
    ("header", "heading", "meaning", "question"),
    [
        ("company,date,email", "email", "candidate_email", "whose"),
        ("company,date,consultant,email", "email", "consultant_email", ""),
        ("company,candidate,consultant,email", "email", "candidate_email", "whose"),
        ("company,title", "title", "role", ""),
        ("company,title,job", "title", "candidate_role", "whose"),
        ("name,company", "name", "candidate", "whose"),
        ("name,company", "company", "candidate_company", "whose"),
        ("candidate,company", "company", "candidate_company", "whose"),
        ("candidate,company,date,title", "company", "candidate_company", "whose"),
        ("company,employer", "company", "candidate_company", "whose"),
        ("Société,Date de l’entretien", "Société", "company", ""),
        ("Nom,Société,Téléphone", "Téléphone", "candidate_telephone", "whose"),
        ("Prénom,Nom", "Nom", "candidate_last", ""),
        ("Vorname,Firma", "Firma", "candidate_company", "whose"),
        ("Auftraggeber,Stelle", "Auftraggeber", "company", ""),
        ("interviewStartDate,company", "interviewStartDate", "day", ""),
        ("Gesprächspartner/in,company", "Gesprächspartner/in", "people", ""),
        ("Straße,company", "Straße", "", ""),
    ],
)
def test_a_heading_means_what_stands_around_it(
    header: str, heading: str, meaning: str, question: str
) -> None:
    column = columns(f"{header}\n{','.join('x' * (header.count(',') + 1))}\n")[heading]
    assert (str(column.meaning), str(column.question)) == (meaning, question)


def test_two_columns_with_one_meaning_are_both_asked_about() -> None:
    text = "company,date,interview date\nA,2026-01-01,2026-02-27\n"
    assert asked(text) == {"date": "twice", "interview date": "twice"}
    assert meanings(text) == {"company": "company", "date": "day", "interview date": ""}
    assert columns(text)["interview date"].choices == (Meaning.DAY,)


def test_the_time_at_which_an_interview_ends_is_not_who_is_written_to() -> None:
    assert meanings("company,from,to\nA,2026-01-01,2026-01-02\n")["to"] == ""
    assert meanings("company,to\nA,firm\n")["to"] == "write_to"


def test_a_sample_of_each_column_is_shown() -> None:
    text = "company,role\nA\nA,Lead\nB,\nC,\nD,\n" + "x,y,z\n"
    assert columns(text)["company"].samples == ("A", "B", "C")
    assert columns(text)["role"].samples == ("Lead",)


LINK = (
    "https://example.org/checklist/#invite?company=Example%20S.A.&email=ada%40example.com&id=a&v=1"
)


def test_the_links_of_an_earlier_result_say_what_came_from_where() -> None:
    text = (
        "First name,Company,Title,Email,link,problem\n"
        f"Nora,Example S.A.,Clerk,ada@example.com,{LINK},\nBen,Other,x,y,,z\nShort\n"
    )
    assert asked(text) == {}
    assert meanings(text) == {
        "First name": "candidate_first",
        "Company": "company",
        "Title": "candidate_role",
        "Email": "consultant_email",
        "link": "ours",
        "problem": "ours",
    }


def test_an_earlier_result_without_a_link_says_nothing() -> None:
    text = "First name,Company,link,problem\nNora,Example S.A.,https://[,no\n"
    assert asked(text) == {"Company": "whose"}


def test_of_an_earlier_result_what_is_asked_twice_is_answered_too() -> None:
    text = f"employer,client,link\nx,Example S.A.,{LINK}\n"
    assert meanings(text) == {"employer": "", "client": "company", "link": "ours"}


# Dates


def test_the_order_of_dates_is_that_of_the_whole_column() -> None:
    (one,) = dates("company,date\nA,03/04/2026\nB,27/02/2026\n")
    assert one == Dates(Order.DAY_FIRST, asked=False, example="03/04/2026")


def test_where_every_date_can_be_read_in_two_ways_it_is_asked() -> None:
    (one,) = dates("company,date\nA,03/04/2026\n")
    assert one == Dates(
        None,
        asked=True,
        example="03/04/2026",
        readings=(("day-first", "2026-04-03"), ("month-first", "2026-03-04")),
    )


@pytest.mark.parametrize(("country", "order"), [("LU", Order.DAY_FIRST), ("US", Order.MONTH_FIRST)])
def test_a_country_decides_and_a_person_above_it(country: str, order: Order) -> None:
    (one,) = dates("company,date\nA,03/04/2026\n", country=country)
    assert (one.order, one.asked) == (order, False)
    for said in (Order.DAY_FIRST, Order.MONTH_FIRST):
        (one,) = dates("company,date\nA,03/04/2026\n", {1: said}, country)
        assert (one.order, one.asked) == (said, False)


def test_what_one_column_shows_holds_for_the_other() -> None:
    first, second = dates("company,date,promised\nA,2/27/2026,3/4/2026\n")
    assert first.order is second.order is Order.MONTH_FIRST
    assert not second.asked


def test_dates_that_are_clear_have_no_order_and_an_empty_column_no_example() -> None:
    first, second = dates("company,date,promised\nA,2026-02-27,\n")
    assert first == Dates(None, asked=False, example="2026-02-27")
    assert second == Dates(None, asked=False)


@pytest.mark.parametrize(
    ("rows", "turned", "back"),
    [
        ("27 Feb 2026\n2/27/2026\n2026-04-03\n", Order.MONTH_FIRST, "2026-03-04"),
        ("27/02/2026\n2026-04-03 14:00\n", Order.DAY_FIRST, "2026-03-04"),
    ],
)
def test_dates_that_a_spreadsheet_may_have_turned_around_are_asked(
    rows: str, turned: Order, back: str
) -> None:
    text = "company,date\n" + "".join(f"A,{row}\n" for row in rows.splitlines())
    (one,) = dates(text)
    assert one.asked
    assert dict(one.readings)[turned] == back
    assert [day for order, day in one.readings if order != turned] == ["2026-04-03"]
    for order, day in one.readings:
        (said,) = dates(text, {1: Order(order)})
        assert (said.order, said.asked) == (order, False)
        texts = [row.removesuffix(" 14:00") for row in rows.splitlines()]
        read = read_column(texts, judge_of(Order(order), ""), turned=turned).days
        assert [str(one.day) for one in read][-2:] == ["2026-02-27", day]


@pytest.mark.parametrize(
    "rows",
    [
        ["27/02/2026", "2026-04-13"], ["27.02.2026", "2026-04-03"], ["27/02/2026", "2026-03-03"],
        ["27/02/2026", "2/27/2026", "2026-03-04"], ["soon", "2026-03-04"],
    ],
)  # fmt: skip
def test_dates_that_nobody_can_have_turned_around_are_not_asked(rows: list[str]) -> None:
    (one,) = dates("company,date\n" + "".join(f"A,{row}\n" for row in rows))
    assert not one.asked


def test_dates_that_are_the_earlier_ones_turned_around_are_asked() -> None:
    link = "https://example.org/checklist/#invite?company=A&date=2026-04-03&id=1&v=1"
    text = f"company,date,link\nA,2026-03-04,{link}\nB,2026-05-05,\n"
    (one,) = dates(text)
    assert (one.asked, one.example) == (True, "2026-03-04")
    assert dict(one.readings) == {"day-first": "2026-04-03", "month-first": "2026-03-04"}
    (one,) = dates(text.replace("2026-03-04", "2026-04-03"))
    assert not one.asked
    (one,) = dates(text.replace("2026-03-04", "2026-03-09"))
    assert not one.asked


def test_dates_that_were_shown_in_another_order_are_asked() -> None:
    def link(day: str) -> str:
        return f"https://example.org/checklist/#invite?company=A&date={day}&id=1&v=1"

    text = (
        f"company,date,link\nA,2/27/2026 9:30 AM,{link('2026-02-27')}\n"
        f"B,04/03/2026 14:00:00,{link('2026-03-04')}\n"
    )
    (one,) = dates(text)
    assert (one.asked, one.example) == (True, "04/03/2026 14:00:00")
    assert dict(one.readings) == {"day-first": "2026-03-04", "month-first": "2026-04-03"}
    read = read_column(
        ["2/27/2026", "04/03/2026"], judge_of(Order.DAY_FIRST, ""), turned=one.turned
    )
    assert [str(one.day) for one in read.days] == ["2026-02-27", "2026-03-04"]


@pytest.mark.parametrize(
    ("heading", "cell", "meaning"),
    [
        ("Appointment Time", "02:30 PM", "time"),
        ("Slot", "14 Uhr", "time"),
        ("Ends", "15:30", ""),
        ("Duration", "0:45", ""),
        ("Slot", "1430", ""),
        ("Slot", "12:00 or 25:99", ""),
        ("Slot", "25:99", ""),
        ("Slot", "", ""),
        ("Applied", "14:30", ""),
    ],
)
def test_a_column_of_times_under_another_heading_is_that_of_the_interview(
    heading: str, cell: str, meaning: str
) -> None:
    text = f"Candidate,Client,Job,Date,{heading}\nAnn,Example,Driver,27/11/2026,{cell}\n"
    assert meanings(text)[heading] == meaning


def test_of_two_columns_of_times_none_is_guessed() -> None:
    both = "Candidate,Client,Date,Slot A,Slot B\nAnn,Example,27/11/2026,14:30,15:30\n"
    assert [meanings(both)[name] for name in ("Slot A", "Slot B")] == ["", ""]
    assert asked(both) == {"Slot A": "time", "Slot B": "time"}
    assert columns(both)["Slot A"].choices == (Meaning.TIME,)
    beside = "Candidate,Client,Date,Time,Slot\nAnn,Example,27/11/2026,14:30,15:30\n"
    assert [meanings(beside)[name] for name in ("Time", "Slot")] == ["time", ""]


@pytest.mark.parametrize(
    ("header", "cells", "expected"),
    [
        ("Datum;Von;Bis", "27.02.2026;14:00;15:00", ["day", "time", ""]),
        ("Date;From;To", "27/02/2026;14:00;15:00", ["day", "time", ""]),
        ("Date;Start;End", "27/02/2026;2 pm;3 pm", ["day", "time", ""]),
        ("Date;Start;Time", "27/02/2026;14:00;14:00", ["day", "", "time"]),
        ("Start;Date", "2 pm;27/02/2026\nBen;Example;TBC;", ["time", "day"]),
        ("Horaire", "27/02/2026 14:00", ["day"]),
        ("Time", "14:00", ["time"]),
    ],
)
def test_what_stands_below_tells_a_day_from_a_time(
    header: str, cells: str, expected: list[str]
) -> None:
    text = f"Candidate;Employer;{header}\nAnn;Example;{cells}\n"
    assert [meanings(text)[name] for name in header.split(";")] == expected
    assert asked(text) == {}


def test_a_column_of_dates_is_asked_about_though_one_of_them_is_none() -> None:
    rows = "Ann,Example,27.02.2026\nBen,Example,2.3. vormittags\nEva,Example,Fr 6.3.\n"
    assert asked(f"Wer,Employer,Tag und Ort\n{rows}") == {"Tag und Ort": "day"}
    assert asked("Wer,Employer,Tag und Ort\nAnn,Example,2.3.\n") == {}


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("Date de RDV", "day"),
        ("Date du RDV", "day"),
        ("Heure du rendez-vous", "time"),
        ("Personne à rencontrer", "people"),
        ("The interview date", "day"),
        ("Interviewdatum", "day"),
        ("Datum für das Interview", "day"),
        ("Email of the recruiter", ""),
        ("Of the", ""),
    ],
)
def test_words_that_join_others_change_no_heading(heading: str, meaning: str) -> None:
    assert meanings(f"Candidate,Employer,{heading}\nAnn,Example,x\n")[heading] == meaning


@pytest.mark.parametrize(
    ("heading", "cell", "question"),
    [
        ("Slot", "0.604166667", "time"),
        ("Score", "0.604", ""),
        ("Score", "0.95", ""),
        ("Slot", "0,375", "time"),
        ("Vorstellungstag", "46080", "day"),
        ("Meeting at", "46080.604166", "day"),
        ("Personnel number", "46080", ""),
    ],
)
def test_numbers_that_a_spreadsheet_saved_are_asked_about(
    heading: str, cell: str, question: str
) -> None:
    day = "" if question == "day" else "Date;"
    text = f"Candidate;Employer;{day}{heading}\nAnn;Example;{'27.02.2026;' * bool(day)}{cell}\n"
    assert asked(text) == ({heading: question} if question else {})


def test_a_beginning_that_is_saved_as_a_number_is_a_time_beside_a_date() -> None:
    text = "Candidate,Employer,Interview date,Start\nAnn,Example,46080,0.604166667\n"
    assert [meanings(text)[name] for name in ("Interview date", "Start")] == ["day", "time"]


def test_a_column_in_which_nothing_can_be_either_is_not_asked_about() -> None:
    rows = "A,27-XI-2026\nA,20261127\nA,27/11/26\nA,2026/11/27\nA,2026-27-11\n"
    (one,) = dates(f"company,date\n{rows}")
    assert not one.asked


@pytest.mark.parametrize(
    ("cells", "question"),
    [
        (("14:30", "by phone"), "time"),
        (("14 Uhr", "9 Uhr", "Total"), "time"),
        (("14:30", "by phone", "soon"), ""),
        (("TBC",), ""),
    ],
)
def test_a_column_of_times_in_which_other_things_stand_is_asked_about(
    cells: tuple[str, ...], question: str
) -> None:
    rows = "".join(f"Ann,Example,27 Feb 2026,{cell}\n" for cell in cells)
    found = columns(f"Candidate,Employer,Date,Slot\n{rows}")["Slot"]
    assert (found.meaning, found.question) == ("", question)


def test_what_is_not_known_yet_is_no_other_thing() -> None:
    rows = "Ann,Example,27 Feb 2026,14:30\nBen,Example,27 Feb 2026,TBC\n"
    found = columns(f"Candidate,Employer,Date,Slot\n{rows}")["Slot"]
    assert (found.meaning, found.question, found.samples) == ("time", "", ("14:30",))


def test_a_column_of_dates_in_which_other_things_stand_is_asked_about() -> None:
    rows = "Ann,Example,27 Feb 2026\nBen,Example,TBC\n"
    assert asked(f"Candidate,Employer,Slot\n{rows}") == {"Slot": "day"}
