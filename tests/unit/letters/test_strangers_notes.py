"""Thank-you emails from notes of people of many trades: what stands in them, and what does not.

Fifty people's notes were written before any draft of them was seen; these are the kinds that went
wrong.
"""

import datetime as dt

import pytest

from after_interview.letters import english
from after_interview.letters.drafting import draft
from after_interview.letters.phrases import lines_of
from after_interview.record import Record, candidate_from, interview_from, notes_from

DAY = dt.date(2026, 11, 24)


def thanked(people: str, kind: str = "thank-you", **notes: str) -> str:
    """The email, a day later, of somebody who met these people and noted this."""
    record = Record(company="Example Ltd", role="driver", people=people, day=str(DAY), **notes)  # type: ignore[typeddict-item]
    interview, _ = interview_from(record)
    made = draft(
        kind, interview, notes_from(record), candidate_from({}), DAY + dt.timedelta(days=1)
    )
    return made.text


@pytest.mark.parametrize(
    ("people", "topic", "said"),
    [
        (
            "Sister Joan Adeyemi, matron",
            "joan said they always sit with someone who has no family",
            "you said you always sit with someone who has no family",
        ),
        ("Gaz", "gaz did his apprenticeship there too", "you did your apprenticeship there too"),
        (
            "Chef Marco Bianchi",
            "Chef Marco bakes the bread himself every morning",
            "you bake the bread yourself every morning",
        ),
        (
            "Sarah King",
            "Sarah mentioned that the last administrator built the spreadsheets herself",
            "you mentioned that the last administrator built the spreadsheets herself",
        ),
        (
            "Fabio Conti (MSL)",
            "how Fabio keeps a notebook of every question he couldn't answer",
            "how you keep a notebook of every question you couldn't answer",
        ),
        (
            "Insp. Reid",
            "Insp Reid playing us a real call",
            "you playing us a real call",
        ),
        (
            "Mrs Patel the head",
            "um so Mrs Patel said that every child gets a job",
            "you said that every child gets a job",
        ),
        (
            "dr. Lena Fuchs",
            "dr. Fuchs asked why I'd take the long way",
            "you asked why I'd take the long way",
        ),
        (
            "Frau Ursula Meier",
            "Frau Meier told that they are changing to SAP in spring",
            "you told me that you are changing to SAP in spring",
        ),
        (
            "Dr Anjali Mehta",
            "Dr Mehta told me she started as a dental nurse herself",
            "you told me you started as a dental nurse yourself",
        ),
        (
            "Lucía (dueña)",
            "Lucía roasts the coffee herself on mondays",
            "you roast the coffee yourself on Mondays",
        ),
        (
            "Liv",
            "Liv asked what I would cut first, and then cut it herself",
            "you asked what I would cut first, and then cut it yourself",
        ),
        (
            "Gráinne Ní Mháille",
            "Gráinne writes the songs herself and won't let anyone sing them",
            "you write the songs yourself and won't let anyone sing them",
        ),
        ("Stan", "stan still drives the 6am run himself", "you still drive the 6am run yourself"),
        ("Mo", "mo let me plane a board", "you let me plane a board"),
        ("Marc", "Marc rescued the dog from the canal", "you rescued the dog from the canal"),
        (
            "Marguerite Hayes",
            "Marguerite's first 90 days: she visited every plant",
            "your first 90 days (you visited every plant)",
        ),
        (
            "Bernadette",
            "so basically Bernadette said that um nobody gets moved out",
            "you said that nobody gets moved out",
        ),
    ],
)  # fmt: skip
def test_a_remark_is_said_to_whoever_made_it(people: str, topic: str, said: str) -> None:
    assert f"stayed with me: {said}." in thanked(people, topic=topic)


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        ("love coffee and its 5 min from uni", "I love coffee and it’s 5 minutes from uni."),
        ("been a member 4 yrs & know everyone", "I have been a member 4 years and know everyone."),
        ("dont wanna sit at a desk all day", "I don’t want to sit at a desk all day."),
        ("took no-shows from 14% to 9%", "I took no-shows from 14% to 9%."),
        ("DBS update no. is C1234", "DBS update no. is C1234."),
        ("here's the map we talked about", "Here's the map we talked about."),
        ("free from 7 dec, no nights tho", "I am free from 7 Dec, no nights though."),
        ("like messy migrations", "I like messy migrations."),
        ("on hol 1-8 dec but can talk", "I am on holiday 1-8 Dec but can talk."),
        ("notice is 4 wks", "My notice is 4 weeks."),
        ("could start 1.2.2027", "I could start on 1.2.2027."),
        ("bigger cases, and the office is near", "job: bigger cases, and the office is near."),
        ("better hours, and the team works well", "better hours, and the team works well."),
    ],
)  # fmt: skip
def test_a_note_that_leaves_out_its_beginning_gets_it(note: str, sentence: str) -> None:
    assert sentence in thanked("Ann Lee", motivation=note)


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("good w people", "good with people"),
        ("2nd interview w/c 30 nov", "2nd interview week commencing 30 Nov"),
        ("moving+handling", "moving and handling"),
        ("update service so its quick", "update service so it’s quick"),
        ("its team is small", "its team is small"),
        ("grew up on ur games lol, wanna learn", "grew up on your games, want to learn"),
        ("SIA LICENCE, CCTV, FIRST AID", "SIA licence, CCTV, first aid"),
        ("oh and I can start in may", "I can start in May"),
        ("holiday 20 dec to 2 jan", "holiday 20 Dec to 2 Jan"),
        ("🎯 60 calls/day", "60 calls/day"),
        ("gas safe 8yrs, tests are v clear", "gas safe 8 years, tests are very clear"),
        ("Arsenal v Chelsea", "Arsenal v Chelsea"),
        ("clinics tues/thurs for 6 mo", "clinics Tuesday/Thursday for 6 months"),
        ("oh and my DBS came through on monday", "my DBS came through on Monday"),
        ("sell smth, esp to mrs bell in chile", "sell something, especially to Mrs Bell in Chile"),
    ],
)  # fmt: skip
def test_what_hurried_hands_shorten_is_written_out(typed: str, tidy: str) -> None:
    assert lines_of(typed, english) == [tidy]


def test_a_language_of_that_name_keeps_its_capital() -> None:
    assert "to it: Go 6y, k8s in prod." in thanked("Ann Lee", strengths="Go 6y, k8s in prod")


def test_what_speaks_of_them_and_of_anybody_as_you_is_left_out() -> None:
    text = thanked("Ann Lee", "cover-letter", discussed="new vans\nthey track u with cameras")
    assert "new vans" in text
    assert "track" not in text


def test_the_consultant_is_not_told_twice_who_said_it() -> None:
    text = thanked("Nathalie", "consultant", topic="Nathalie said the clients stay with her")
    assert "Nathalie brought up one thing that has stayed with me: the clients stay" in text
    both = thanked("Nathalie\nPaul", "consultant", topic="Nathalie said the clients stay")
    assert "stayed with me: Nathalie said the clients stay." in both
    other = thanked("Nathalie", "consultant", topic="Nathalie bakes the bread")
    assert "stayed with me: Nathalie bakes the bread." in other


def test_a_row_of_notes_keeps_the_small_letters_it_was_typed_in() -> None:
    text = thanked("Declan", "cover-letter", discussed="daf mostly. van supplied. house on farm")
    assert "daf mostly; van supplied; house on farm" in text


@pytest.mark.parametrize(
    "note",
    [
        "missus is poorly",
        "rate 650/day",
        "rate is 45",
        "base should be 32k",
        "£300/day",
        "i got 3 points on my licence",
    ],
)
def test_what_one_asks_for_and_points_on_a_licence_stay(note: str) -> None:
    assert english.is_delicate(note)


@pytest.mark.parametrize(
    "note",
    ["no points on my licence", "conversion rate 14%", "error rate of 0.3 %", "60 calls/day"],
)
def test_other_rates_go_out(note: str) -> None:
    assert not english.is_delicate(note)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("hgv mechanic", "HGV Mechanic"),
        ("it support", "IT Support"),
        ("pa to the ceo", "PA to the CEO"),
    ],
)
def test_what_is_shortened_has_capitals_in_a_title(typed: str, title: str) -> None:
    assert english.titled(typed) == title


def test_what_begins_with_a_name_in_small_letters_goes_to_that_one() -> None:
    notes = {"people": "Herr Falk, Mo", "day": str(DAY), "topic": "mo let me plane it"}
    record = Record(company="Example", **notes)  # type: ignore[typeddict-item]
    interview, _ = interview_from(record)
    made = draft("thank-you", interview, notes_from(record), candidate_from({}), DAY, name="Mo")
    assert "you let me plane it" in made.text


def test_somebody_met_has_a_capital_where_a_letter_to_all_begins_with_them() -> None:
    text = thanked("Lucille, Fin", "cover-letter", topic="fin showed me the ward")
    assert "Fin showed me the ward" in text
