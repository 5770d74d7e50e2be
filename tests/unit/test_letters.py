"""Drafts: those of three candidates as files to read aloud, and what holds for any notes at all."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from after_interview.letters.drafting import OUTLINES, Draft, Say, draft, sentences, suggested
from after_interview.letters.words import FINDINGS, KINDS, LETTERS, MISSING, PARTS
from after_interview.record import (
    NOTES_FIELDS,
    YOU_FIELDS,
    candidate_from,
    interview_from,
    is_text_field,
    notes_from,
)
from tests.unit.letters.drafts import CASES, FOLDER, INTERVIEWS, NORA, drafted, path_of, written

FRIDAY = dt.date(2026, 2, 27)
PRIVATE = ("answered_well", "answered_badly", "weaknesses", "questions", "reasons", "lessons")
FIELDS = ("company", "role", "day", "time", "people", "channel", "promised", "firm", "consultant",
          "consultant_email", "letter", "outcome", "outcome_day", *NOTES_FIELDS)  # fmt: skip
LONG = "long " * 1_999 + "end"
HOSTILE = "Eve\r\nBcc: all@example.com\x00{company}|{role}|"


def drafted_from(record: Mapping[str, Any], kind: str = "thank-you", **parts: Any) -> Draft:
    """The draft of a record as it is kept; `you`, `today` and more can be given."""
    you, today = parts.pop("you", {}), parts.pop("today", FRIDAY)
    interview, _ = interview_from(record)  # type: ignore[arg-type]
    return draft(kind, interview, notes_from(record), candidate_from(you), today, **parts)


def fields_missing(record: Mapping[str, Any], kind: str = "thank-you", **parts: Any) -> list[str]:
    return [gap.field for gap in drafted_from(record, kind, **parts).missing]


# The files


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_a_draft_is_as_its_file_has_it(name: str, kind: str) -> None:
    assert written(drafted(name, kind)) == path_of(name, kind).read_text("utf-8")


def test_there_is_a_file_for_every_kind_of_draft_and_no_other() -> None:
    assert {kind for _, kind in CASES} == set(OUTLINES)
    assert sorted(FOLDER.glob("*.txt")) == sorted(path_of(*case) for case in CASES)


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_no_draft_has_what_was_written_for_nobody_else(name: str, kind: str) -> None:
    made = written(drafted(name, kind))
    record = INTERVIEWS[name][0]
    private = [record[field] for field in PRIVATE if record.get(field)]
    assert private
    assert not [text for text in private if text.casefold() in made.casefold()]


@pytest.mark.parametrize("name", INTERVIEWS)
def test_a_thank_you_of_complete_notes_is_short(name: str) -> None:
    assert len(drafted(name, "thank-you").text.split()) <= 150


# Any notes at all

WORDS = st.sampled_from(
    ["", " ", "a", "Two. Three", "- one\n- two", "Ünïcode", "שלום", "🙂👩‍🚀", "2026-03-05",
     "x, y", "14:30", "telephone", "asked", "refusal", "accepted-elsewhere", "5", "Ann, boss\nBo",
     "ann@example.com", HOSTILE]
)  # fmt: skip
RECORDS = st.dictionaries(st.sampled_from(FIELDS), WORDS | st.text(max_size=20))
YOU = st.dictionaries(st.sampled_from(YOU_FIELDS), WORDS)
KINDS_OF_DRAFT = st.sampled_from(list(OUTLINES))


@given(RECORDS, YOU, KINDS_OF_DRAFT, st.booleans())
def test_a_draft_is_made_of_any_record(
    record: dict[str, Any],
    you: dict[str, Any],
    kind: str,
    plain: bool,  # noqa: FBT001 - drawn
) -> None:
    made = drafted_from(record, kind, you=you, plain=plain)
    assert made.subject
    assert "\n" not in made.subject + made.text.splitlines()[0]
    assert "None" not in made.subject + made.text or "none" in str([record, you]).casefold()
    assert all(part.text.strip() for part in made.parts)
    assert [part.id for part in made.parts] == [
        part for part, *_ in OUTLINES[kind] if part in {found.id for found in made.parts}
    ]
    assert len(set(made.missing)) == len(made.missing)


CLEAN = st.sampled_from(
    ["", "cook", "The plan", "it moves", "Two things. One more", "a\nb", "(yes)"]
)


@given(
    st.fixed_dictionaries(
        dict.fromkeys(["company", "role", "people", "firm", "consultant", *NOTES_FIELDS], CLEAN)
        | {
            "day": st.sampled_from(["", "2026-02-27", "2026-02-26", "2026-02-20", "nonsense"]),
            "time": st.sampled_from(["", "09:00", "15:00", "19:00"]),
            "promised": st.sampled_from(["", "2026-03-05", "2026-01-01"]),
            "channel": st.sampled_from(["", "telephone"]),
            "letter": st.sampled_from(["", "asked"]),
            "outcome_day": st.sampled_from(["", "2026-02-27", "2026-02-26"]),
        }
    ),
    st.fixed_dictionaries(dict.fromkeys(YOU_FIELDS, CLEAN)),
    KINDS_OF_DRAFT,
    st.booleans(),
)
def test_no_draft_has_a_hole_where_a_word_was_to_be(
    record: dict[str, Any],
    you: dict[str, Any],
    kind: str,
    plain: bool,  # noqa: FBT001 - drawn
) -> None:
    made = drafted_from(record, kind, you=you, plain=plain)
    call = [line.text for line in made.script or ()]
    for text in (made.subject, made.text, *call):
        assert not re.search(r"None|\(\s*\)|\[\s*\]|\{|\}|\||  ", text)
        assert not re.search(r"\s[,.;:]|,\s*,|,\.|\.\.|:\s*$|: *\.|^[,.;:]", text)
        assert text == text.strip()
    body, signed = made.text.split("\n\n"), made.text.rsplit("\n\n", 1)[-1]
    assert body[0].endswith(",")
    assert ("\n" in signed) == signed.split("\n")[0].endswith(",")


@given(RECORDS, YOU, KINDS_OF_DRAFT, st.booleans())
def test_every_word_of_a_draft_is_ours_or_from_this_interview(
    record: dict[str, Any],
    you: dict[str, Any],
    kind: str,
    plain: bool,  # noqa: FBT001 - drawn
) -> None:
    made = drafted_from(record, kind, you=you, plain=plain)
    known = " ".join([*LETTERS.values(), *map(str, record.values()), *you.values()])
    words = re.findall(r"\w+", f"{made.subject} {made.text}".casefold())
    assert set(words) <= set(re.findall(r"\w+", known.casefold())) | {""}


def test_a_draft_does_not_remember_the_interview_before() -> None:
    alone = drafted("nora", "cover-letter")
    drafted("jonas", "cover-letter")
    assert drafted("nora", "cover-letter") == alone


TAKEN_OVER = {
    "thank-you": ("topic", "motivation", "strengths", "news"),
    "follow-up": ("topic", "role"),
    "cover-letter": ("motivation", "discussed", "challenges", "tasks", "strengths", "culture"),
    "after-refusal": ("company",),
    "consultant": ("topic", "motivation", "next_step", "company", "role"),
}


@pytest.mark.parametrize(
    ("kind", "field"), [(kind, field) for kind, fields in TAKEN_OVER.items() for field in fields]
)
@pytest.mark.parametrize("note", [LONG, "אני אוהב את העבודה", "👩‍🚀 in orbit", "déjà\u00a0vu !"])
def test_a_note_is_taken_over_whole(kind: str, field: str, note: str) -> None:
    made = drafted_from({field: note}, kind)
    assert note[1:].replace("\u00a0", " ") in made.text.replace("\u00a0", " ")
    assert field not in fields_missing({field: note}, kind)


@pytest.mark.parametrize("kind", OUTLINES)
def test_what_is_hostile_stays_text_on_its_line(kind: str) -> None:
    record = dict.fromkeys(FIELDS, HOSTILE)
    made = drafted_from(record, kind, you=dict.fromkeys(YOU_FIELDS, HOSTILE))
    one_line = "Eve Bcc: all@example.com {company}|{role}|"
    assert one_line in made.text
    assert not re.search(r"[\x00-\x09\x0b-\x1f]", made.subject + made.text)
    assert not [line for line in made.text.splitlines() if line.startswith("Bcc:")]
    assert "\n" not in made.subject + made.to.name + made.to.email


def test_there_is_no_draft_of_an_unknown_kind() -> None:
    with pytest.raises(ValueError, match="no such draft: poem"):
        drafted_from({}, "poem")


# To whom, by whom

THREE = {"people": "Ann Lee, x, ann@example.com\nBo Ek\nCy Fox"}


def test_a_thank_you_goes_to_the_person_picked_and_names_the_others() -> None:
    made = drafted_from({**THREE, "day": "2026-02-20"}, name="Bo Ek")
    assert made.to.name == "Bo Ek"
    assert made.text.startswith("Dear Bo Ek,\n\nThank you, and Ann Lee and Cy Fox, for your kind ")


@pytest.mark.parametrize("kind", sorted(set(OUTLINES) - {"consultant"}))
def test_without_a_pick_it_goes_to_the_first(kind: str) -> None:
    made = drafted_from(THREE, kind, name="Nobody I met")
    assert (made.to.name, made.to.email) == ("Ann Lee", "ann@example.com")


def test_only_a_thank_you_is_for_one_of_them() -> None:
    assert drafted_from(THREE, "follow-up", name="Bo Ek").to.name == "Ann Lee"


def test_a_letter_greets_two_together() -> None:
    record = {"people": "Ann Lee\nBo Ek"}
    assert drafted_from(record, "cover-letter").text.startswith("Dear Ann Lee, dear Bo Ek,")
    plain = drafted_from(record, "cover-letter", plain=True)
    assert plain.text.startswith("Hello Ann Lee and Bo Ek,")
    assert drafted_from(THREE, "cover-letter").text.startswith("Dear Ann Lee,\n")


@pytest.mark.parametrize(
    ("kind", "record", "greeting"),
    [
        ("thank-you", {}, "Dear hiring team,"),
        ("thank-you", {"company": "Example S.A."}, "Dear hiring team at Example S.A.,"),
        ("consultant", {**THREE, "firm": "Example Search"}, "Dear team at Example Search,"),
        ("consultant", {**THREE, "consultant": "Ines Roth"}, "Dear Ines Roth,"),
    ],
)
def test_without_a_name_it_goes_to_the_team(
    kind: str, record: dict[str, str], greeting: str
) -> None:
    assert drafted_from(record, kind).text.splitlines()[0] == greeting


@pytest.mark.parametrize(
    ("you", "end"),
    [
        ({}, "Kind regards"),
        ({"name": "N L"}, "Kind regards,\nN L"),
        ({"email": "n@example.org"}, "Kind regards,\nn@example.org"),
        ({"name": "N L", "telephone": "12"}, "Kind regards,\nN L\n12"),
        ({"name": "N L", "email": "n@e.org", "telephone": "12"}, "Kind regards,\nN L\nn@e.org, 12"),
    ],
)
def test_it_is_signed_with_what_is_known(you: dict[str, str], end: str) -> None:
    assert drafted_from({}, you=you).text.endswith(f"\n\n{end}")


# Days


@pytest.mark.parametrize(
    ("today", "time", "said", "subject"),
    [
        ("2026-02-27", "09:00", " this morning ", "Thank you for this morning: cook"),
        ("2026-02-27", "12:00", " this afternoon ", "Thank you for this afternoon: cook"),
        ("2026-02-27", "18:00", " today ", "Thank you for our conversation: cook"),
        ("2026-02-27", "", " today ", "Thank you for our conversation: cook"),
        ("2026-02-28", "09:00", " yesterday ", "Thank you for our conversation: cook"),
        ("2026-03-01", "09:00", " on 27 February ", "Thank you for our conversation: cook"),
    ],
)
def test_the_day_is_said_as_it_lies_from_today(
    today: str, time: str, said: str, subject: str
) -> None:
    record = {"role": "cook", "day": "2026-02-27", "time": time}
    made = drafted_from(
        record, today=dt.date.fromisoformat(today), days={"2026-02-27": "27 February"}
    )
    assert said in made.text
    assert made.subject == subject


def test_a_day_that_the_page_does_not_name_is_said_as_iso() -> None:
    assert "on 2026-02-20" in drafted_from({"day": "2026-02-20"}, "follow-up").text


def test_a_promise_before_the_interview_is_not_mentioned() -> None:
    record = {"day": "2026-02-27", "promised": "2026-02-01"}
    assert "hoped" not in drafted_from(record, "missed-promise").text
    assert "promised" in fields_missing(record, "missed-promise")


# What goes in


def test_an_unwilling_candidate_is_not_made_to_claim_the_opposite() -> None:
    claim = LETTERS["motivation"]
    assert claim in drafted_from({}).text
    assert claim in drafted_from({"motivation_after": "3"}).text
    assert claim not in drafted_from({"motivation_after": "2"}).text


def test_what_was_not_asked_at_the_interview_is_asked_now() -> None:
    question = LETTERS["thank-you.question"]
    assert question in drafted_from({}).text
    for known in ({"promised": "2026-03-05"}, {"channel": "email"}, {"next_step": "a test"}):
        assert question not in drafted_from(known).text


def test_reasons_that_are_known_are_not_asked_for() -> None:
    made = drafted_from({"reasons": "too far"}, "after-refusal")
    assert "?" not in made.text
    assert made.subject == "Thank you for your answer"


@pytest.mark.parametrize(
    ("record", "today", "key"),
    [
        ({"day": "2026-02-27"}, "2026-02-28", "consultant.question"),
        ({"day": "2026-02-27"}, "2026-03-06", "consultant.silence"),
        ({"day": "2026-02-27", "outcome": "next-round"}, "2026-03-06", "consultant.question"),
        ({"outcome": "refusal"}, "2026-03-06", "consultant.refusal"),
        ({"outcome": "accepted-elsewhere"}, "2026-03-06", "consultant.accepted"),
    ],
)
def test_a_consultant_is_asked_what_can_be_asked_now(
    record: dict[str, str], today: str, key: str
) -> None:
    made = drafted_from({**record, "topic": "pay"}, "consultant",
                        today=dt.date.fromisoformat(today))  # fmt: skip
    assert LETTERS[key] in made.text
    decided = key in ("consultant.refusal", "consultant.accepted")
    assert ("pay" in made.text) != decided


# Sentences


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("", ""),
        (" \n , ", ""),
        ("i like it", "I like it."),
        ("I like it.", "I like it."),
        ("is it so?", "Is it so?"),
        ("“so it is.”", "“so it is.”"),
        ("so (or not)", "So (or not)."),
        ("iPhone repairs", "iPhone repairs."),
        ("example.org is slow", "example.org is slow."),
        ("soon. then", "Soon. then."),
        ("ßet", "ßet."),
        ("down by 80%", "Down by 80%."),
        ("cooking 🙂", "Cooking 🙂"),
        ("- one,\n* two;\n★ three ★", "One. Two. Three."),
        ("-5 degrees", "-5 degrees."),
        ("one\r\n\r\n two  words", "One.\n\nTwo words."),
        ("one\ttab\x00", "One tab."),
    ],
)
def test_notes_become_sentences(note: str, said: str) -> None:
    assert sentences(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("plans\nreports", "These tasks matter most to me: plans; reports."),
        ("Two matter most. Plans", "\n\nTwo matter most. Plans."),
        ("Plans matter.", "\n\nPlans matter."),
    ],
)  # fmt: skip
def test_a_phrase_is_put_into_a_sentence_and_a_sentence_is_not(note: str, said: str) -> None:
    assert said in drafted_from({"tasks": note}, "cover-letter").text


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("The April release.", "about the April release has"),
        ("April", "about April has"),
        ("How you decide", "about how you decide has"),
        ("the plans of Example S.A.", "about the plans of Example S.A. has"),
        ("work\nat night,", "about work at night has"),
    ],
)
def test_a_topic_stands_inside_its_sentence(topic: str, said: str) -> None:
    assert said in drafted_from({"topic": topic}).text


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ({}, "the post."),
        ({"role": "cook"}, "the post of cook."),
        ({"role": "|{x}|"}, "the post of |{x}|."),
    ],
)
def test_what_stands_between_bars_goes_with_its_names(names: dict[str, str], said: str) -> None:
    say = Say({"farewell": "the post| of {role}|."}, plain=False)
    assert say("farewell", **names) == said


def test_words_come_translated_and_the_plain_tone_has_its_own() -> None:
    words = {"closing": "Cordialement,", "closing.plain": "À bientôt,"}
    assert Say(words, plain=False)("closing") == "Cordialement,"
    assert Say(words, plain=True)("closing") == "À bientôt,"
    assert Say(words, plain=True)("when.today") == "today"
    assert Say({"closing": ""}, plain=False)("closing") == "Kind regards,"


# What is missing


def test_the_fields_to_ask_for_come_in_the_order_to_ask() -> None:
    assert fields_missing({}) == [
        "people", "company", "role", "day", "topic", "motivation", "strengths", "you.name",
    ]  # fmt: skip
    assert fields_missing({}, "cover-letter") == [
        "people", "company", "role", "day", "motivation", "topic", "discussed", "challenges",
        "tasks", "strengths", "culture", "you.name",
    ]  # fmt: skip
    assert fields_missing({"channel": "telephone"}, "missed-promise")[-2:] == [
        "you.name", "you.telephone",
    ]  # fmt: skip
    assert fields_missing({}, "consultant")[:3] == ["consultant", "company", "role"]


def test_nothing_is_missing_where_everything_is_known() -> None:
    assert drafted("nora", "thank-you").missing == drafted("nora", "cover-letter").missing == ()


@given(RECORDS, YOU, KINDS_OF_DRAFT)
def test_every_missing_field_exists_and_says_why(
    record: dict[str, Any], you: dict[str, Any], kind: str
) -> None:
    for gap in drafted_from(record, kind, you=you).missing:
        assert gap.reason in MISSING
        name = gap.field.removeprefix("you.")
        assert name in YOU_FIELDS if name != gap.field else is_text_field(name)


# The telephone


def test_a_script_is_there_when_they_asked_to_be_rung_and_there_is_something_to_say() -> None:
    calls = {kind for kind in OUTLINES if drafted_from({"channel": "telephone"}, kind).script}
    assert calls == {
        "thank-you", "follow-up", "missed-promise", "second-reminder", "last-reminder",
        "other-offer",
    }  # fmt: skip
    assert not [kind for kind in OUTLINES if drafted_from({"channel": "email"}, kind).script]


def test_a_script_knows_what_to_say_and_what_to_do() -> None:
    script = drafted("jonas", "missed-promise").script or ()
    assert [line.who for line in script] == [
        "you", "note", "you", "note", "you", "you", "note",
    ]  # fmt: skip

    assert "You hoped to have an answer by Tuesday 12 May." in script[2].text
    assert "+44 7700 900456" in script[-1].text


# Which is due


@pytest.mark.parametrize(
    ("record", "done", "today", "expected"),
    [
        ({"day": "2026-02-27"}, {}, "2026-02-26", set()),
        ({}, {}, "2026-02-27", {"thank-you"}),
        ({"day": "2026-02-27"}, {}, "2026-02-27", {"thank-you"}),
        ({"day": "2026-02-27"}, {"send-thank-you": "2026-02-27T15:00"}, "2026-03-01", set()),
        ({"day": "2026-02-27", "letter": "asked"}, {}, "2026-03-01", {"thank-you", "cover-letter"}),
        ({"day": "2026-02-27", "firm": "F"}, {}, "2026-03-01", {"thank-you", "consultant"}),
        ({"day": "2026-02-27"}, {}, "2026-03-05", {"thank-you"}),
        ({"day": "2026-02-27"}, {}, "2026-03-06", {"follow-up"}),
        ({"day": "2026-02-27", "promised": "2026-03-05"}, {}, "2026-03-06", {"thank-you"}),
        ({"day": "2026-02-27", "promised": "2026-03-05"}, {}, "2026-03-07", {"missed-promise"}),
        ({"day": "2026-02-27"}, {"follow-up": "2026-03-06T10:00"}, "2026-03-12", set()),
        ({"day": "2026-02-27"}, {"follow-up": "2026-03-06T10:00"}, "2026-03-13",
         {"second-reminder"}),
        ({"day": "2026-02-27"}, {"follow-up": "2026-03-06T10:00"}, "2026-03-20",
         {"last-reminder"}),
        ({"day": "2026-02-27"}, {"follow-up": "some day"}, "2026-03-20", set()),
        ({"day": "2026-02-27", "outcome": "next-round"}, {}, "2026-03-06", set()),
        ({"outcome": "offer", "firm": "F"}, {}, "2026-03-06", set()),
        ({"firm": "F", "write_to": "firm", "letter": "asked"}, {}, "2026-03-06", {"consultant"}),
        ({"outcome": "refusal"}, {}, "2026-03-06", {"after-refusal"}),
        ({"outcome": "accepted-elsewhere"}, {}, "2026-03-06", {"other-offer"}),
    ],
)  # fmt: skip
def test_the_kinds_that_are_due_are_suggested(
    record: dict[str, Any], done: dict[str, str], today: str, expected: set[str]
) -> None:
    interview, _ = interview_from(record)  # type: ignore[arg-type]
    assert suggested(interview, done, dt.date.fromisoformat(today)) == expected


# The words


def test_every_kind_and_every_part_has_its_words_in_order() -> None:
    assert list(KINDS) == list(OUTLINES)
    assert {part for parts in OUTLINES.values() for part, *_ in parts} == set(PARTS)


def test_a_plain_sentence_stands_beside_the_one_it_replaces() -> None:
    plain = [key for key in LETTERS if key.endswith(".plain")]
    assert plain
    for key in plain:
        formal = LETTERS[key.removesuffix(".plain")]
        assert names_in(LETTERS[key]) == names_in(formal)


def test_sentences_are_written_as_we_write() -> None:
    for text in [*LETTERS.values(), *MISSING.values(), *FINDINGS.values(), *KINDS.values()]:
        assert "—" not in text
        assert text.count("|") % 2 == 0
        assert all(re.fullmatch("[a-z]+", name) for name in names_in(text))


def names_in(text: str) -> set[str]:
    return set(re.findall(r"\{([^}]*)\}", text))


@example({"role": "cook"})
@given(RECORDS)
def test_no_name_is_left_open(record: dict[str, Any]) -> None:
    for kind in OUTLINES:
        made = drafted_from({**NORA, **record}, kind)
        assert not re.search(r"\{[a-z]+\}", made.text) or "{role}" in str(record)
