"""A link about an interview that is here: nothing of the candidate's is taken."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.links.invitation import Invitation, invitation, made_id
from after_interview.links.news import Change, Kind, Way, known_in, news, to_keep

FIELDS = {
    "company": "Example S.A.",
    "role": "Coordinator",
    "day": "2026-02-27",
    "promised": "2026-03-05",
    "people": "Claire Weber, recruiter\nMarc Thill",
    "firm": "Example Search",
    "consultant": "Ada Roth",
}


def says(id_: str = "1042", revision: str = "", **changes: str) -> Invitation:
    fields = {**FIELDS, **changes}
    return invitation(id_, {name: text for name, text in fields.items() if text}, revision)


def kept(invited: Invitation, **changes: str) -> dict[str, Any]:
    """The record after the invitation was added, and what the candidate has changed since."""
    return {**invited.fields, **to_keep({}, invited), **changes}


def changes(record: dict[str, Any], invited: Invitation, *, whole: bool = True) -> list[Change]:
    told = news(record, invited, whole=whole)
    assert told.kind is (Kind.CHANGED if told.changes else Kind.SAME)
    return list(told.changes)


# Whose interview it is


def test_two_firms_may_choose_the_same_id() -> None:
    records = {"a": kept(says(firm="Firm One"))}
    assert known_in(records, says(firm="Firm One", company="Other")) == "a"
    assert known_in(records, says(firm=" firm  one")) == "a"
    assert known_in(records, says(firm="Firm Two")) is None
    assert known_in(records, says("1043", firm="Firm One")) is None
    assert known_in({"b": {"company": "Example S.A."}}, says()) is None


def test_without_a_firm_something_else_has_to_be_the_same() -> None:
    records = {"a": kept(says(firm=""))}
    assert known_in(records, says(firm="", company="Other")) == "a"
    assert known_in(records, says(firm="", company="Other", consultant="Other")) is None
    assert known_in(records, says(firm="", consultant="")) == "a"


def test_a_candidate_may_rename_the_firm() -> None:
    assert known_in({"a": kept(says(), firm="Example Search, the good one")}, says()) == "a"


def test_a_link_without_its_id_is_known_by_what_it_is_about() -> None:
    lost = Invitation("0123456789abcdef", FIELDS, id_is_made=True)
    assert known_in({"a": kept(says())}, lost) == "a"
    assert known_in({"a": kept(says(role="Lead"))}, lost) is None


def test_a_whole_link_is_known_where_one_without_its_id_came_first() -> None:
    lost = Invitation(made_id(FIELDS), FIELDS, id_is_made=True)
    records = {"a": kept(lost)}
    assert known_in(records, says()) == "a"
    assert known_in(records, says(day="")) == "a"
    assert known_in(records, says(day="2026-03-13")) is None
    assert known_in(records, says(role="Lead")) is None


def test_a_record_of_an_earlier_release_is_known_by_its_own_fields() -> None:
    record = {**FIELDS, "invitation": "1042"}
    assert known_in({"a": record}, says()) == "a"
    (change,) = changes(record, says(day="2026-03-02"))
    assert (change.field, change.way, change.offered) == ("day", Way.YOURS, False)


# Old news


def test_the_same_link_again_is_no_news() -> None:
    assert news(kept(says()), says()).kind is Kind.SAME
    assert news(kept(says(), day="2026-03-01", role=""), says()).kind is Kind.SAME


def test_an_older_revision_is_old_news() -> None:
    record = kept(says(revision="202611260930"))
    assert news(record, says(revision="202611250930", day="2026-03-02")).kind is Kind.OLDER
    assert news(record, says(revision="202611270930", day="2026-03-02")).kind is Kind.CHANGED


def test_a_link_without_revision_that_was_seen_before_is_old_news() -> None:
    first, second = says(), says(day="2026-03-02")
    record = {**kept(first), **to_keep(kept(first), second), "day": "2026-03-02"}
    assert news(record, first).kind is Kind.OLDER
    assert news(record, second).kind is Kind.SAME


def test_what_is_kept_of_the_past_has_an_end() -> None:
    record: dict[str, Any] = {}
    for n in range(60):
        record |= to_keep(record, says(role=f"Role {n}"))
    assert len(record["invited_before"].split()) == 30
    assert to_keep(record, says("other"))["invitation"] == "1042"


# Three sides


def test_what_only_the_firm_has_changed_is_offered() -> None:
    assert changes(kept(says()), says(day="2026-03-02")) == [
        Change("day", Way.CHANGED, "2026-02-27", "2026-03-02", "2026-03-02", offered=True)
    ]
    assert changes(kept(says(role="")), says()) == [
        Change("role", Way.CHANGED, "", "Coordinator", "Coordinator", offered=True)
    ]


def test_what_only_the_candidate_has_changed_stays() -> None:
    assert changes(kept(says(), role="Team lead"), says(day="2026-03-02"))[0].field == "day"
    assert changes(kept(says(), role=""), says(day="2026-03-02"))[0].field == "day"


def test_what_both_have_changed_is_shown_and_stays_the_candidates() -> None:
    (change,) = changes(kept(says(), role="Team lead"), says(role="Head"))
    assert change == Change("role", Way.YOURS, "Team lead", "Head", "Head", offered=False)
    assert changes(kept(says(), role="Head"), says(role="Head")) == []


def test_a_field_that_the_firm_has_emptied_is_said() -> None:
    (change,) = changes(kept(says()), says(promised=""))
    assert change == Change("promised", Way.EMPTIED, "2026-03-05", "", "", offered=True)


def test_what_the_firm_no_longer_says_is_told_though_the_candidate_has_changed_it() -> None:
    record = kept(says(), promised="2026-03-09")
    (change,) = changes(record, says(promised=""))
    assert change == Change(
        "promised", Way.WITHDRAWN, "2026-03-09", "2026-03-05", "2026-03-09", offered=False
    )
    assert changes(record, says(promised=""), whole=False) == []
    assert changes(kept(says(), promised=""), says(promised="")) == []
    # It is told once: what was taken over is what the firm has said last.
    later = record | to_keep(record, says(promised=""))
    assert changes(later, says(promised="", role="Lead"))[0].field == "role"


def test_a_link_that_lost_something_empties_nothing() -> None:
    assert changes(kept(says()), says(promised=""), whole=False) == []
    assert changes(kept(says()), says(promised="soon")) == []


def test_a_short_link_without_revision_empties_nothing_unasked() -> None:
    short = dict.fromkeys(("role", "promised", "consultant"), "")
    assert [one.offered for one in changes(kept(says()), says(**short))] == [False] * 3
    newer = says(revision="2", **short)
    assert [one.offered for one in changes(kept(says(revision="1")), newer)] == [True] * 3


# People


def test_people_are_united() -> None:
    record = kept(says(), people=f"{FIELDS['people']}\nSophie Klein")
    assert changes(record, says()) == []
    (change,) = changes(record, says(people=f"{FIELDS['people']}, lead\nTom Exemple"))
    assert change.value == "Claire Weber, recruiter\nMarc Thill, lead\nSophie Klein\nTom Exemple"
    assert (change.way, change.new) == (Way.ADDED, "Marc Thill, lead\nTom Exemple")


def test_a_person_whom_the_candidate_has_changed_or_taken_out_stays_so() -> None:
    record = kept(says(), people="Claire Weber, head of HR, claire@example.com")
    assert changes(record, says(people=f"{FIELDS['people']}\nTom")) == [
        Change(
            "people", Way.ADDED, record["people"], "Tom", f"{record['people']}\nTom", offered=True
        )
    ]


def test_a_person_whom_the_firm_names_no_more_is_said_and_stays() -> None:
    (change,) = changes(kept(says()), says(people="Claire Weber, recruiter"))
    assert (change.way, change.old, change.value) == (Way.GONE, "Marc Thill", FIELDS["people"])
    assert (
        changes(kept(says(), people="Claire Weber, recruiter"), says(people="Claire Weber")) != []
    )
    assert changes(kept(says(), people="Sophie"), says(people="Claire Weber, recruiter")) == []
    record = kept(says(people=""), people="(the one with the beard)")
    assert changes(record, says(people="Marc"))[0].value == f"{record['people']}\nMarc"


LINES = st.lists(
    st.sampled_from(["Claire", "Claire, HR", "Marc", "Marc, lead", "Sophie"]), max_size=4
)


@given(LINES, LINES, LINES, st.sampled_from(["", "A", "B"]), st.sampled_from(["", "A", "B"]))
def test_nothing_that_a_candidate_wrote_is_taken_by_what_is_offered(
    before: list[str], now: list[str], mine: list[str], was: str, says_now: str
) -> None:
    first = says(people="\n".join(before), role=was)
    record = kept(first, people="\n".join(mine), role="Mine")
    for change in news(record, says(people="\n".join(now), role=says_now)).changes:
        if change.field == "people":
            assert {line for line in mine if line not in before} <= set(change.value.splitlines())
        if change.field == "role" and change.offered:
            pytest.fail("the candidate's own role")


VALUES = {
    "company": ("", "Example S.A.", "Sample GmbH"),
    "role": ("", "Coordinator", "Lead"),
    "day": ("", "2026-02-27", "2026-03-02"),
    "time": ("", "09:00", "14:30"),
    "promised": ("", "2026-03-05", "2026-03-09"),
    "channel": ("", "email", "telephone"),
    "country": ("", "LU", "FR"),
    "consultant": ("", "Ada Roth", "Bea Thill"),
    "consultant_email": ("", "ada@example.com", "bea@example.com"),
    "consultant_telephone": ("", "+352 1", "+352 26 00"),
    "write_to": ("", "firm"),
    "people": ("", "Claire", "Claire, HR\nMarc", "Sophie\n\nClaire, very kind"),
}
SIDE = st.fixed_dictionaries({name: st.sampled_from(values) for name, values in VALUES.items()})


@given(SIDE, SIDE, SIDE, st.sampled_from(["", "2"]), st.sampled_from(["whole", "cut"]))
def test_whatever_three_sides_say_nobodys_word_is_lost(
    before: dict[str, str], now: dict[str, str], mine: dict[str, str], revision: str, came: str
) -> None:
    whole = came == "whole"
    first, second = says(revision="1", **before), says(revision=revision, **now)
    record = kept(first, **mine)
    told = news(record, second, whole=whole)
    taken = record | {one.field: one.value for one in told.changes if one.offered}
    said = {one.field for one in told.changes}
    for name, own in mine.items():
        if name == "people":
            assert {*own.splitlines()} - {*before[name].splitlines()} <= {*taken[name].splitlines()}
        elif own != before[name]:
            assert taken[name] == own or not own, name
        # What the firm says anew is in sight, taken or not; so is what it says no more.
        if now[name] not in (before[name], own) and (whole or now[name]):
            assert name in said or name == "people", name
