"""Reading dates and times: strictly as a form sends them, and in the years that are known."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview import FieldError, Interview
from after_interview.dates import parse_day, parse_time


def code_of(error: pytest.ExceptionInfo[FieldError]) -> tuple[str, str]:
    return error.value.problem.field, error.value.problem.code


@pytest.mark.parametrize(
    "text", ["2026-02-27", "2000-01-01", "2100-12-31", "2028-02-29", "2000-02-29"]
)
def test_a_date_is_read_as_iso_writes_it(text: str) -> None:
    day = parse_day(text, "day")
    assert day
    assert day.isoformat() == text


def test_an_empty_text_is_no_date_and_no_time() -> None:
    assert parse_day("", "day") is None
    assert parse_time("", "time") is None


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30",
        "2026-02-29",
        "2100-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-2-27",
        "26-02-27",
        "20260227",
        "2026-W09-5",
        "2026-058",
        "2026-02-27T09:00",
        "2026-02-27 ",
        " 2026-02-27",
        "2026-02-27\n",
        "2026/02/27",
        "27.02.2026",
        "+2026-02-27",
        "-2026-02-27",
        "\uff12\uff10\uff12\uff16-02-27",
        "\u0662\u0660\u0662\u0666-02-27",
        "2026\u201002\u201027",
        "tomorrow",
        "0000-01-01",
        "12026-02-27",
    ],
)  # fmt: skip
def test_anything_else_is_not_a_date(text: str) -> None:
    with pytest.raises(FieldError) as error:
        parse_day(text, "promised")
    assert code_of(error) == ("promised", "not-a-date")


@pytest.mark.parametrize("text", ["1999-12-31", "2101-01-01", "0001-01-01", "9999-12-31"])
def test_a_year_before_2000_or_after_2100_is_said_to_be_out_of_range(text: str) -> None:
    with pytest.raises(FieldError) as error:
        parse_day(text, "day")
    assert code_of(error) == ("day", "year-out-of-range")


@given(st.dates(dt.date(2000, 1, 1), dt.date(2100, 12, 31)))
def test_every_known_date_is_read_back(day: dt.date) -> None:
    assert parse_day(day.isoformat(), "day") == day


@given(st.text() | st.from_regex(r"\A\d{1,5}.\d\d?.\d\d?\Z"))
def test_a_text_is_read_as_the_date_it_writes_or_refused(text: str) -> None:
    try:
        day = parse_day(text, "day")
    except FieldError as error:
        assert error.problem.code in ("not-a-date", "year-out-of-range")  # noqa: PT017 - or read
    else:
        assert (day.isoformat() if day else "") == text


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("09:00", dt.time(9)),
        ("00:00", dt.time(0)),
        ("23:59", dt.time(23, 59)),
        ("11:59:59", dt.time(11, 59, 59)),
    ],
)
def test_a_time_is_read_with_seconds_or_without(text: str, time: dt.time) -> None:
    assert parse_time(text, "time") == time


@pytest.mark.parametrize(
    "text",
    [
        "24:00",
        "12:60",
        "12:00:60",
        "9:00",
        "0900",
        "09",
        "09:00:00.5",
        "09:00Z",
        "09:00+01:00",
        "9 am",
        "\u0660\u0669:\u0660\u0660",
        "09:00\n",
        "T09:00",
    ],
)  # fmt: skip
def test_anything_else_is_not_a_time(text: str) -> None:
    with pytest.raises(FieldError) as error:
        parse_time(text, "time")
    assert code_of(error) == ("time", "not-a-time")


@pytest.mark.parametrize("field", ["day", "promised", "outcome_day"])
@pytest.mark.parametrize(
    ("value", "code"),
    [
        (dt.datetime(2026, 2, 27, 9), "not-a-date"),  # noqa: DTZ001 - what must not be passed
        ("2026-02-27", "not-a-date"),
        (dt.date(1999, 12, 31), "year-out-of-range"),
        (dt.date(2101, 1, 1), "year-out-of-range"),
    ],
)
def test_an_interview_takes_plain_dates_of_known_years_only(
    field: str, value: object, code: str
) -> None:
    with pytest.raises(FieldError) as error:
        Interview(**{"day": None, field: value})  # type: ignore[arg-type]
    assert code_of(error) == (field, code)
    assert str(error.value) == f"{field}: {code}"


@pytest.mark.parametrize("value", ["09:00", dt.time(9, tzinfo=dt.UTC), dt.timedelta(hours=9)])
def test_an_interview_takes_a_plain_local_time_only(value: object) -> None:
    with pytest.raises(FieldError) as error:
        Interview(dt.date(2026, 2, 27), value)  # type: ignore[arg-type]
    assert code_of(error) == ("time", "not-a-time")


def test_an_interview_may_lack_its_date() -> None:
    assert Interview(day=None).day is None
