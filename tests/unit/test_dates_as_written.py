"""Dates and times as people and programs write them: read, asked about, or refused."""

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.dates_as_written import (
    MONTH_FIRST_COUNTRIES,
    Order,
    WrittenDay,
    WrittenTime,
    read_days,
    read_time,
)
from after_interview.errors import FieldError

FRIDAY = dt.date(2026, 2, 27)
APRIL, MARCH = dt.date(2026, 4, 3), dt.date(2026, 3, 4)
NINE, HALF_PAST_NINE, TWO = dt.time(9), dt.time(9, 30), dt.time(14)


def read(text: str, country: str = "", language: str = "") -> WrittenDay:
    return read_days([text], country, language).days[0]


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-27", " 2026-2-27 ", "2026/02/27", "2026.02.27", "20260227", "27.02.2026",
        "27.2.26", "27. 2. 2026", "27.02.2026.", "27/02/2026", "27-02-2026", "27 02 2026",
        "2/27/2026", "2.27.2026", "\u200e27\u200e/\u200e02\u200e/\u200e2026",
        "\uff12\uff17/\uff10\uff12/\uff12\uff10\uff12\uff16", "27 February 2026",
        "February 27, 2026", "Feb 27th 2026", "27th of February, 2026", "27-Feb-2026", "27 Feb 26",
        "Fri 27 Feb 2026", "Friday, 27/02/2026", "vendredi 27 février 2026", "le 27 févr. 2026",
        "ven. 27/02/2026", "Freitag, den 27. Februar 2026", "Fr 27.2.2026", "FREITAG 27.02.2026",
        "Freideg, de 27. Februar 2026", "2026-02-27T00:00:00Z", "2026-02-27T00:00:00.000Z",
        "2026\u201302\u201327", "2026\u201102\u201127", "27.02.2026 (Freitag)", "27février2026",
        "27Feb2026", "27/02/2026 00:00", "2/27/2026 12:00:00 AM",
    ],
)  # fmt: skip
def test_a_date_is_read_in_every_dress(text: str) -> None:
    assert read(text) == WrittenDay(FRIDAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1er mars 2026", dt.date(2026, 3, 1)),
        ("mar. 3 mars 2026", dt.date(2026, 3, 3)),
        ("mar. 03/03/2026", dt.date(2026, 3, 3)),
        ("3 mar. 2026", dt.date(2026, 3, 3)),
        ("Mäerz 3 2026", dt.date(2026, 3, 3)),
        ("2. MÄRZ 2026", dt.date(2026, 3, 2)),
        ("15 août 2026", dt.date(2026, 8, 15)),
        ("24. Dez. 2026", dt.date(2026, 12, 24)),
    ],
)
def test_months_are_known_in_four_languages(text: str, day: dt.date) -> None:
    assert read(text) == WrittenDay(day)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("27.02.2026 09:30", HALF_PAST_NINE),
        ("27/02/2026 à 9h30", HALF_PAST_NINE),
        ("27.02.2026 um 14 Uhr", TWO),
        ("Feb 27, 2026 9:30 AM", HALF_PAST_NINE),
        ("2026-02-27T09:30:00+01:00", HALF_PAST_NINE),
        ("2026-02-27\n09:30", HALF_PAST_NINE),
        ("27.02.2026 - 9:30", HALF_PAST_NINE),
        ("20260227T093000", HALF_PAST_NINE),
        ("27.02.2026 \u2013 9h30", HALF_PAST_NINE),
        ("27/02/2026 @ 9:30", HALF_PAST_NINE),
        ("27/02/2026 | 9:30", HALF_PAST_NINE),
        ("2/27/26 9:30 AM GMT+1", HALF_PAST_NINE),
        ("27/02/2026 9:30 – 27/02/2026 10:30", HALF_PAST_NINE),
        ("2026-02-27 09:30 Europe/Luxembourg", HALF_PAST_NINE),
        ("2026-02-27T09:30:00.000+01:00[Europe/Berlin]", HALF_PAST_NINE),
        ("27/2 2026 9.30", HALF_PAST_NINE),
        ("27.02.2026 9 Uhr 30 (Raum 3)", HALF_PAST_NINE),
        ("Fri Feb 27 2026 09:30:00 GMT+0100 (Central European Standard Time)", HALF_PAST_NINE),
        ("27 Feb 2026 at 9:30am", dt.time(9, 30)),
        ("Friday 27th February 2026 9h30", dt.time(9, 30)),
    ],
)
def test_a_time_behind_a_date_is_told_from_it(text: str, time: dt.time) -> None:
    assert read(text) == WrittenDay(FRIDAY, time=WrittenTime(time))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("tomorrow", "not-a-date"),
        ("31/02/2026", "not-a-date"),
        ("13/13/2026", "not-a-date"),
        ("27/02/202", "not-a-date"),
        ("30 February 2026", "not-a-date"),
        ("27 February 2026 27", "not-a-date"),
        ("May 2026", "not-a-date"),
        ("46080", "not-a-date"),
        ("Sonntag", "not-a-date"),
        ("27 Feb 2026 maybe", "not-a-date"),
        ("27 juin juillet 2026", "not-a-date"),
        ("27.02.2026 soon", "not-a-date"),
        ("soon, 09:30", "not-a-date"),
        ("{{interview.date}}", "not-a-date"),
        ("27 February", "no-year"),
        ("vendredi 27 février", "no-year"),
        ("5 January at 10", "no-year"),
        ("Jan 5th @ 10", "no-year"),
        ("27 février à 14", "no-year"),
        ("12 March 14", "no-year"),
        ("12.03. 14 2026", "not-a-date"),
        ("12.03.2026 2027", "not-a-date"),
        ("12/13 March 2026", "not-a-date"),
        ("12-13 March 2026", "not-a-date"),
        ("March 12/13 2026", "not-a-date"),
        ("27.02.2026 - 28.02.2026", "not-a-date"),
        ("27.02.", "no-year"),
        ("27/2", "no-year"),
        ("27/02/1999", "year-out-of-range"),
        ("1999-01-01", "year-out-of-range"),
        ("Thursday 27/02/2026", "another-weekday"),
        ("mar. 27/02/2026", "another-weekday"),
        ("Montag, 27. Februar 2026", "another-weekday"),
    ],
)
def test_what_is_no_date_says_why(text: str, code: str) -> None:
    assert read(text) == WrittenDay(code=code)


@pytest.mark.parametrize(
    ("text", "code", "time"),
    [
        ("vendredi 27/02 à 14h", "no-year", TWO),
        ("Do., 26.02. um 14 Uhr", "no-year", TWO),
        ("mardi 5 janvier 2026 à 9h30", "another-weekday", HALF_PAST_NINE),
    ],
)
def test_a_time_is_not_lost_where_its_date_is_wrong(text: str, code: str, time: dt.time) -> None:
    assert read(text) == WrittenDay(code=code, time=WrittenTime(time))


def test_a_year_of_two_digits_is_none_where_it_may_be_an_hour() -> None:
    assert read("27 Feb 26").day == FRIDAY
    assert read("5th of Jan ’24").day == dt.date(2024, 1, 5)
    assert read("March 12, 20").code == "no-year"


def test_an_empty_text_is_no_date_and_no_mistake() -> None:
    assert read(" \u200e\n") == WrittenDay()
    assert read_time("", "time") == WrittenTime(None)
    assert read_days([]).days == ()


def test_a_date_with_two_meanings_is_asked_about() -> None:
    assert read("03/04/2026") == WrittenDay(choices=(MARCH, APRIL), code="which-day")
    assert read("03.04.2026").day == APRIL
    assert read("03-03-2026").day == dt.date(2026, 3, 3)
    assert read("26-02-27").choices == (FRIDAY, dt.date(2027, 2, 26))


@pytest.mark.parametrize(
    ("country", "language", "day"),
    [
        ("LU", "", APRIL),
        ("US", "", MARCH),
        ("US", "fr", MARCH),
        ("", "fr", APRIL),
        ("", "lb-LU", APRIL),
        ("", "en-US", MARCH),
        ("", "en_GB", APRIL),
        ("CA", "fr-CA", APRIL),
        ("", "en", None),
        ("CA", "en", None),
    ],
)
def test_country_and_language_judge(country: str, language: str, day: dt.date | None) -> None:
    assert read("03/04/2026", country, language).day == day


def test_a_weekday_judges_too() -> None:
    assert read("Fri 03/04/2026").day == APRIL
    assert read("Wed 03/04/2026").day == MARCH
    assert read("mercredi 03/04/2026", "LU").day == MARCH
    assert read("Tue 03/04/2026").code == "another-weekday"


def test_one_date_says_how_all_of_them_are_written() -> None:
    found = read_days(["03/04/2026", "", "27/04/2026", "soon"])
    assert (found.days[0].day, found.order) == (APRIL, Order.DAY_FIRST)
    found = read_days(["03/04/2026", "4/27/2026"], "LU")
    assert (found.days[0].day, found.order) == (MARCH, Order.MONTH_FIRST)
    assert read_days(["03/04/2026", "05.04.2026"]).days[0].day == APRIL


def test_of_two_hands_each_is_read_as_far_as_it_is_plain() -> None:
    found = read_days(["03/04/2026", "27/04/2026", "4/27/2026"], "LU")
    assert found.order is None
    assert found.days[0].code == "which-day"
    assert [one.day for one in found.days[1:]] == [dt.date(2026, 4, 27)] * 2


def test_a_midnight_that_a_program_has_moved_is_asked_about() -> None:
    found = read("2026-02-26T23:00:00.000Z")
    assert found.choices == (dt.date(2026, 2, 26), FRIDAY)
    assert read("2026-02-27T14:00:00Z") == WrittenDay(FRIDAY, time=WrittenTime(TWO, zone=True))


@pytest.mark.parametrize(
    ("text", "time"),
    [
        *[(text, HALF_PAST_NINE) for text in (
            "9:30", "09:30", "09:30:00", "9.30", "0930", "9h30", "9 h 30", "à 9h30", "9 Uhr 30",
            "9.30 Uhr", "9:30 AM", "9:30am", "9:30 a.m.", "at 9:30", "9:30-10:30", "09:30 – 10:30",
            "09:30:00+01:00", "T09:30", "9:30 (Paris)", "ca. 9:30", "vers 9h30", "9u30",
            "9:30 am GMT+1", "9:30 \u2014 10:30", "0930 hrs", "9.30 hrs", "9,30 Uhr", "0930h",
            "9.30 bis ca. 10.15 Uhr", "around 9:30", "9:30 Ortszeit", "9:30 local time",
            "9:30 in the morning", "9.30 Uhr vormittags",
        )],
        *[(text, NINE) for text in (
            "9h", "9 heures", "9 Uhr", "um 9 Uhr", "9 AM", "9am", "9 o’clock", "9 o'clock",
            "9 Auer",
            "von 9 bis 10 Uhr", "de 9h à 10h", "9 to 10 am", "from 9 am to 1 pm",
            "9 heures du matin", "9 Uhr morgens",
        )],
        *[(text, TWO) for text in (
            "14:00", "1400", "14h", "14 Uhr", "2 pm", "2 P.M.", "2:00 PM", "2-3 pm", "14-15 Uhr",
            "2 in the afternoon", "2h de l’après-midi", "2 Uhr nachmittags",
            "14 Uhr am Nachmittag", "around 2pm",
        )],
        ("12:00 noon", dt.time(12)), ("12 Uhr mittags", dt.time(12)),
        ("7 in the evening", dt.time(19)), ("12:30 in the afternoon", dt.time(12, 30)),
        ("12 AM", dt.time(0)), ("12:15 am", dt.time(0, 15)), ("12 pm", dt.time(12)),
        ("noon", dt.time(12)), ("midi", dt.time(12)), ("11-1 pm", dt.time(11)),
        ("03:00", dt.time(3)), ("7:30", dt.time(7, 30)),
    ],
)  # fmt: skip
def test_a_time_is_read_in_every_dress(text: str, time: dt.time) -> None:
    assert read_time(text, "time") == WrittenTime(time)


@pytest.mark.parametrize("text", ["3:00", "3 Uhr", "3h", "3:00 - 4:00"])
def test_a_time_at_night_may_be_the_one_after_noon(text: str) -> None:
    assert read_time(text, "time") == WrittenTime(None, (dt.time(3), dt.time(15)))


@pytest.mark.parametrize(
    "text", ["09:30Z", "9:30 UTC", "9:30 EST", "09:30+00:00", "9:30 GMT", "9:30 UK time"]
)
def test_a_zone_is_told(text: str) -> None:
    assert read_time(text, "time") == WrittenTime(HALF_PAST_NINE, zone=True)


@pytest.mark.parametrize(
    "text",
    ["25:61", "9", "14", "24:00", "13 pm", "0 am", "9:3", "half past nine", "9-10", "x-10 Uhr",
     "morning", "9:30 and 11:00", "9,30", "15 Uhr vormittags", "12 soon in the morning",
     "12 to lunch in the afternoon", "24 Uhr abends", "2pm to 30", "14h 14:30", "in the morning",
     "9:30-45:00 x", "javascript:alert(1)"],
)  # fmt: skip
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(FieldError) as error:
        read_time(text, "time")
    assert error.value.problem.code == "not-a-time"


@given(
    st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)),
    st.sampled_from(["%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%A %d %B %Y", "%d %b %Y", "%Y%m%d"]),
)
def test_every_day_is_read_as_it_was_written_where_the_day_comes_first(
    day: dt.date, form: str
) -> None:
    assert read(day.strftime(form), "LU") == WrittenDay(day)


@given(st.lists(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)), min_size=1, max_size=9))
def test_no_column_is_read_wrong(days: list[dt.date]) -> None:
    for form, country in (("%d/%m/%Y", "LU"), ("%m/%d/%Y", "US")):
        texts = [day.strftime(form) for day in days]
        for judge in ("", country):
            for day, found in zip(days, read_days(texts, judge).days, strict=True):
                assert found.day == day or (day in found.choices and not judge)
    assert "US" in MONTH_FIRST_COUNTRIES


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    found = read(text)
    assert found.day or found.code or not text.strip() or found == WrittenDay()
    with suppress(FieldError):
        read_time(text, "time")


@given(st.times(), st.sampled_from(["%H:%M", "%I:%M %p", "%Hh%M", "%H.%M Uhr", "%H:%M:%S"]))
def test_every_time_is_read_as_it_was_written(time: dt.time, form: str) -> None:
    whole = time.replace(second=0, microsecond=0)
    assert read_time(time.strftime(form), "time") == WrittenTime(whole)
