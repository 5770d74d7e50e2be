"""Drafts: those of three candidates as files to read aloud, and what holds for any notes at all."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from after_interview.letters.drafting import Draft, Missing, draft
from after_interview.letters.kinds import KINDS
from after_interview.letters.matter import Say
from after_interview.letters.suggested import due_first, suggested
from after_interview.letters.words import FINDINGS, LETTERS, MISSING
from after_interview.letters.words import KINDS as TITLES
from after_interview.record import (
    NOTES_FIELDS,
    YOU_FIELDS,
    candidate_from,
    interview_from,
    is_text_field,
    notes_from,
    said_from,
)
from tests.unit.letters.drafts import (
    EVERYBODY,
    GOLDEN,
    NORA,
    OTHERS,
    TONES,
    all_drafted,
    drafted,
    golden,
    path_of,
)

FRIDAY = dt.date(2026, 2, 27)
PRIVATE = (
    "answered_well", "answered_badly", "weaknesses", "questions", "reasons", "lessons",
    "challenges", "culture",
)  # fmt: skip
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


@pytest.mark.parametrize("name", EVERYBODY)
def test_the_drafts_of_everybody_are_as_their_files_have_them(name: str) -> None:
    for tone, plain in TONES.items():
        assert golden(name, plain=plain) == path_of(name, tone).read_text("utf-8")


def test_there_is_a_file_for_everybody_and_no_other() -> None:
    files = {path_of(name, tone) for name in EVERYBODY for tone in TONES}
    assert set(GOLDEN.iterdir()) == files


def test_no_draft_has_what_was_written_for_nobody_else() -> None:
    for name, (record, _) in EVERYBODY.items():
        made = golden(name, plain=True).casefold()
        private = [record[field] for field in PRIVATE if record.get(field)]
        assert private or name in OTHERS
        assert not [text for text in private if f" {text.casefold()}" in made]


@pytest.mark.parametrize("name", EVERYBODY)
def test_every_draft_names_the_company_ends_with_a_look_ahead_and_is_short(name: str) -> None:
    for plain in TONES.values():
        for made in all_drafted(name, plain=plain):
            assert EVERYBODY[name][0]["company"] in made.text, made.kind.id
            assert made.parts[-1].id in ("outlook", "wish")
            assert len(made.text.split()) <= (made.kind.longest_words or 230)


NOT_TO_COME_BACK = (
    "7 yrs", "about Staff", "about your view", "pregnant", "cadre de santé and Karim, for",
    "thought of", "kind welcome", "the post", "one last time", "send it gladly", "Hello to the",
    "e-mail", "|", "None", " lol", " i ", "..", "w/", " ppl", "What you said about",
)  # fmt: skip


@pytest.mark.parametrize("name", EVERYBODY)
def test_lines_that_nobody_would_send_do_not_come_back(name: str) -> None:
    made = golden(name, plain=False) + golden(name, plain=True)
    assert not [line for line in NOT_TO_COME_BACK if line in made]


@pytest.mark.parametrize("name", EVERYBODY)
def test_no_two_people_get_a_copy_and_a_remark_is_credited_once(name: str) -> None:
    for plain in TONES.values():
        made = [it for it in all_drafted(name, plain=plain) if it.kind.per_person]
        bodies = [it.text.partition("\n")[2] for it in made]
        assert len(set(bodies)) == len(bodies)
        lines = [line for body in bodies for line in body.splitlines()]
        said = [line for line in lines if "stayed with me" in line or "keep thinking" in line]
        assert len(set(said)) == len(said)


# Any notes at all

WORDS = st.sampled_from(
    ["", " ", "a", "Two. Three", "- one\n- two", "Ünïcode", "שלום", "🙂👩‍🚀", "2026-03-05",
     "x, y", "14:30", "telephone", "asked", "refusal", "accepted-elsewhere", "5", "Ann, boss\nBo",
     "ann@example.com", HOSTILE]
)  # fmt: skip
RECORDS = st.dictionaries(st.sampled_from(FIELDS), WORDS | st.text(max_size=20))
YOU = st.dictionaries(st.sampled_from(YOU_FIELDS), WORDS)
KINDS_OF_DRAFT = st.sampled_from(list(KINDS))


@given(RECORDS, YOU, KINDS_OF_DRAFT, st.booleans())
def test_a_draft_is_made_of_any_record(
    record: dict[str, Any],
    you: dict[str, Any],
    kind: str,
    plain: bool,  # noqa: FBT001 - drawn
) -> None:
    made = drafted_from(record, kind, you=you, plain=plain)
    if made.is_early:
        assert record["day"].strip() == "2026-03-05"
        assert (made.subject, made.text, made.parts) == ("", "", ())
        return
    assert made.subject
    assert "\n" not in made.subject + made.text.splitlines()[0]
    assert "None" not in made.subject + made.text or "none" in str([record, you]).casefold()
    assert all(part.text.strip() for part in made.parts)
    assert [part.id for part in made.parts] == [
        part for part, *_ in KINDS[kind].parts if part in {found.id for found in made.parts}
    ]
    assert len(set(made.missing)) == len(made.missing)


CLEAN = st.sampled_from(
    [
        "",
        "cook",
        "n/a",
        "want more",
        "is it so?",
        "x; y",
        "5%",
        "Wait…",
        "“quoted.”",
        "lol",
        "they do",
        "The plan",
        "it moves",
        "Two things. One more",
        "a\nb",
        "(yes)",
    ]
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
        assert not re.search(r"\s[,.;:]|,\s*,|,\.|\.\.|[?!…]\.|:\s*$|: *\.|^[,.;:]", text)
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
    known = " ".join([*LETTERS.values(), *map(str, record.values()), *you.values(), "I"])
    words = re.findall(r"\w+", f"{made.subject} {made.text}".casefold())
    assert set(words) <= set(re.findall(r"\w+", known.casefold())) | {""}


def test_a_draft_does_not_remember_the_interview_before() -> None:
    alone = drafted("nora", "cover-letter")
    drafted("jonas", "cover-letter")
    assert drafted("nora", "cover-letter") == alone


TAKEN_OVER = {
    "thank-you": ("topic", "motivation", "strengths", "news", "company"),
    "follow-up": ("topic", "role", "company"),
    "cover-letter": (
        "motivation", "discussed", "challenges_said", "tasks", "strengths", "culture_said",
    ),
    "after-refusal": ("company",),
    "consultant": ("topic", "motivation", "next_step", "company", "role"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "field"), [(kind, field) for kind, fields in TAKEN_OVER.items() for field in fields]
)
@pytest.mark.parametrize(
    ("note", "language"),
    [
        (LONG, "en"),
        ("אני אוהב את העבודה", "he"),
        ("👩‍🚀 in orbit", "en"),
        ("déjà\u00a0vu !", "en"),
        ("je le fais, mais dont la suite", "fr"),
    ],
)  # fmt: skip
def test_a_note_is_taken_over_whole(kind: str, field: str, note: str, language: str) -> None:
    made = drafted_from({field: note}, kind, language=language)
    said = made.text.replace("\u00a0", " ").casefold()
    assert note[1:].replace("\u00a0", " ").rstrip(" !").casefold() in said
    assert field not in {gap.reason for gap in made.missing}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_hostile_stays_text_on_its_line(kind: str) -> None:
    record = dict.fromkeys(FIELDS, HOSTILE)
    made = drafted_from(record, kind, you=dict.fromkeys(YOU_FIELDS, HOSTILE))
    assert "Eve Bcc: all@example.com {company}|{role}|" in made.text
    assert not re.search(r"[\x00-\x09\x0b-\x1f]", made.subject + made.text)
    assert not [line for line in made.text.splitlines() if line.startswith("Bcc:")]
    assert "\n" not in made.subject + made.to.name + made.to.email


def test_there_is_no_draft_of_an_unknown_kind() -> None:
    with pytest.raises(ValueError, match="no such draft: poem"):
        drafted_from({}, "poem")


# To whom, by whom

THREE = {"people": "Ann Lee, x, ann@example.com\nBo Ek\nCy Fox"}


def test_a_thank_you_goes_to_the_person_picked_in_words_of_its_own() -> None:
    made = drafted_from({**THREE, "day": "2026-02-20"}, name="Bo Ek")
    assert made.to.name == "Bo Ek"
    assert made.text.startswith("Dear Bo Ek,\n\nI was glad to meet you")
    assert "Ann" not in made.text


def test_what_one_of_them_said_is_said_to_them_and_asked_of_the_others() -> None:
    said = {"Bo Ek": "how I plan a shift", "Ann Lee": "-"}
    mine = drafted_from({**THREE, "topic": "shifts"}, name="Bo Ek", said=said)
    assert "One thing you brought up has stayed with me: how I plan a shift." in mine.text
    assert "said" not in [gap.field for gap in mine.missing]
    first = drafted_from({**THREE, "topic": "shifts"}, name="Ann Lee", said=said)
    assert "One thing from our conversation has stayed with me: shifts." in first.text
    for name in ("Ann Lee", "Cy Fox"):
        made = drafted_from({**THREE, "topic": "shifts"}, name=name, said=said)
        assert "said" in [gap.field for gap in made.missing]


def test_what_names_one_of_them_goes_to_that_one_in_the_second_person() -> None:
    record = {**THREE, "topic": "Bo said: less is more"}
    mine = drafted_from(record, name="Bo Ek").text
    assert "One thing from our conversation has stayed with me: you said “less is more”." in mine
    assert "less is more" not in drafted_from(record, name="Ann Lee").text
    # a follow-up goes to one of them alone
    assert "Bo said “less is more”" in drafted_from(record, "follow-up").text


def test_a_remark_goes_to_whoever_may_have_made_it_and_stands_without_her() -> None:
    record = {"people": "Bev\nMr Osei", "topic": "she say a clean toilet is respect"}
    bev, osei = (drafted_from(record, name=name).text for name in ("Bev", "Mr Osei"))
    assert "One thing you brought up has stayed with me: a clean toilet is respect." in bev
    assert "toilet" not in osei
    alone = drafted_from({**record, "people": "Mr Osei"}).text
    assert "One thing from our conversation has stayed with me: a clean toilet is respect." in alone
    told = drafted_from({**record, "people": "Mr Osei"}, "consultant").text
    assert "with me: a clean toilet is respect." in told


def test_a_quotation_behind_a_name_is_credited_to_it() -> None:
    record = {"people": "Tom\nDr Ann Lee", "topic": "Dr Lee: less is more"}
    assert "mind: “less is more” (Dr Lee)." in drafted_from(record, "follow-up", name="Tom").text
    assert (
        "“" not in drafted_from({**record, "topic": "Lee: le moins est le mieux"}, "follow-up").text
    )


def test_a_consultant_is_no_stranger_to_what_is_said_to_them() -> None:
    record = {
        "people": "Ann Lee", "consultant": "Tom Ek", "firm": "Example Search",
        "next_step": "Vote on Friday. Tom says wait", "motivation": "she makes me want to learn",
    }  # fmt: skip
    made = drafted_from(record, "consultant").text
    assert "I noted: “Vote on Friday. You say wait”." in made
    assert "you make" not in made


@pytest.mark.parametrize(
    ("company", "asked"),
    [("LOGISTIK XPRESS", True), ("acme labs", True), ("BMW AG", False), ("SIEMENS", False)],
)
def test_how_a_company_is_written_is_asked_about(company: str, asked: bool) -> None:  # noqa: FBT001
    gaps = drafted_from({"company": company}).missing
    assert (Missing("company", "company.small") in gaps) is asked


@pytest.mark.parametrize(("now", "said"), [(None, "afternoon"), (15, "afternoon"), (9, "today")])
def test_an_interview_that_is_over_before_its_time_was_today(now: int | None, said: str) -> None:
    record = {"day": FRIDAY.isoformat(), "time": "14:30"}
    time = dt.time(now) if now else None
    assert said in drafted_from(record, now=time).text


def test_who_writes_in_small_letters_signs_with_capitals() -> None:
    assert drafted_from({}, you={"name": "ella kelly"}).text.endswith("Ella Kelly")


def test_what_was_said_is_read_from_the_record() -> None:
    assert said_from({"said.Bo Ek": "x", "said.": "y", "said.C\x01": "z", "said.D": ""}) == {
        "Bo Ek": "x"
    }


@pytest.mark.parametrize(
    ("topic", "people", "said"),
    [
        ("night shifts", "Ann Lee", "Ann Lee brought up one thing that has stayed with me: night"),
        ("your view of nights", "Ann Lee\nBo Ek", "stayed with me: their view of nights."),
        (
            "that you work nights",
            "Ann Lee",
            "I wrote one thing down above all: “that you work nights”.",
        ),
    ],
)
def test_a_consultant_is_told_what_was_said_to_the_candidate(
    topic: str, people: str, said: str
) -> None:
    assert said in drafted_from({"topic": topic, "people": people}, "consultant").text


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"consultant"}))
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
        ("thank-you", {"company": "Example S.A."}, "Dear hiring team,"),
        ("consultant", {**THREE, "firm": "Example Search"}, "Dear team at Example Search,"),
        ("consultant", {**THREE, "consultant": "Ines Roth"}, "Dear Ines Roth,"),
    ],
)
def test_without_a_name_it_goes_to_the_team(
    kind: str, record: dict[str, str], greeting: str
) -> None:
    assert drafted_from(record, kind).text.splitlines()[0] == greeting


@pytest.mark.parametrize(
    ("person", "formal", "plain"),
    [
        ("Dr. Anne-Marie van der Berg-O'Neil (HR)", "Dear Dr van der Berg-O'Neil,",
         "Hello Dr van der Berg-O'Neil,"),
        ("Sir Malcolm Reeve", "Dear Sir Malcolm,", "Hello Sir Malcolm,"),
        ("Ms. Fiona O'Shaughnessy", "Dear Ms O'Shaughnessy,", "Hello Ms O'Shaughnessy,"),
        ("mme Lopez", "Dear Ms Lopez,", "Hello Ms Lopez,"),
        ("Herr Thill", "Dear Mr Thill,", "Hello Mr Thill,"),
        ("Mx Kim Mayer", "Dear Mx Mayer,", "Hello Mx Mayer,"),
        ("Karim", "Dear Karim,", "Hello Karim,"),
        ("Claire Weber", "Dear Claire Weber,", "Hello Claire Weber,"),
        ("Claire Weber, address as Ms", "Dear Ms Weber,", "Hello Ms Weber,"),
        ("Claire Weber, address as first name", "Dear Claire,", "Hello Claire,"),
        ("Dr Claire Weber, address as full name", "Dear Claire Weber,", "Hello Claire Weber,"),
        ("Claire, address as Ms", "Dear Claire,", "Hello Claire,"),
        ("someone from HR (didn't catch name)", "Dear hiring team,", "Hello,"),
        ("", "Dear hiring team,", "Hello,"),
    ],
)  # fmt: skip
def test_people_are_greeted_as_their_names_were_typed(person: str, formal: str, plain: str) -> None:
    assert drafted_from({"people": person}).text.splitlines()[0] == formal
    assert drafted_from({"people": person}, plain=True).text.splitlines()[0] == plain


def test_who_was_there_is_named_as_they_are_greeted() -> None:
    people = "Claire Weber\nMme Lopez\nSir Malcolm Reeve\nassessors"
    made = drafted_from({"people": people}, "consultant")
    assert "I met Claire Weber, Ms Lopez and Sir Malcolm." in made.text


def test_another_language_has_a_greeting_for_each_form() -> None:
    words = {
        "greeting.ms": "Sehr geehrte Frau {surname},",
        "greeting.mr": "Sehr geehrter Herr {surname},",
        "greeting.two": "{first}\n{second}",
        "closing.letter": "Mit besten Grüßen, {greeting}",
    }
    record = {"people": "Frau Weber\nHerr Thill"}
    made = drafted_from(record, "cover-letter", words=words, language="de", you={"name": "N"})
    assert made.text.startswith("Sehr geehrte Frau Weber,\nSehr geehrter Herr Thill,\n\n")
    assert "Mit besten Grüßen, Sehr geehrte Frau Weber,\nSehr geehrter Herr Thill\nN" in made.text


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
    ("today", "time", "said"),
    [
        ("2026-02-27", "09:00", " this morning,"),
        ("2026-02-27", "12:00", " this afternoon,"),
        ("2026-02-27", "17:59", " this afternoon,"),
        ("2026-02-27", "18:00", " today,"),
        ("2026-02-27", "", " today,"),
        ("2026-02-28", "09:00", " yesterday,"),
        ("2026-03-01", "09:00", " on 27 February,"),
    ],
)
def test_the_day_is_said_as_it_lies_from_today(today: str, time: str, said: str) -> None:
    record = {"role": "cook", "day": "2026-02-27", "time": time}
    made = drafted_from(
        record, today=dt.date.fromisoformat(today), days={"2026-02-27": "27 February"}
    )
    assert f"Thank you for your time{said}" in made.text
    assert made.subject == "Thank you for our conversation: Cook"


def test_an_answer_is_looked_forward_to_by_the_promised_day_while_that_is_to_come() -> None:
    record = {"day": "2026-02-26", "promised": "2026-03-05"}
    ahead = "I look forward to hearing from you by 2026-03-05."
    assert ahead in drafted_from(record).text
    assert ahead not in drafted_from(record, today=dt.date(2026, 3, 5)).text


def test_a_day_that_the_page_does_not_name_is_said_as_iso() -> None:
    assert "on 2026-02-20" in drafted_from({"day": "2026-02-20"}, "follow-up").text


def test_a_promise_before_the_interview_is_not_mentioned() -> None:
    record = {"day": "2026-02-27", "promised": "2026-02-01"}
    assert "expected" not in drafted_from(record, "missed-promise").text
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
    assert question in drafted_from({"next_step": "-"}).text


def test_an_offer_is_answered_by_the_day_they_named_or_the_day_is_asked_for() -> None:
    asked = drafted_from({"outcome": "offer"}, "offer-thanks").text
    assert "tell me by when you need my answer?" in asked
    named = drafted_from({"outcome": "offer", "answer_by": "2026-03-09"}, "offer-thanks").text
    assert "will give you my answer by 2026-03-09." in named
    assert "by when" not in named


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
    notes = {"topic": "night work", "next_step": "a test day"}
    made = drafted_from({**record, **notes}, "consultant", today=dt.date.fromisoformat(today))
    assert LETTERS[key] in made.text
    decided = key in ("consultant.refusal", "consultant.accepted")
    assert ("night work" in made.text) != decided
    assert ("a test day" in made.text) != decided


# Words


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ({}, "the job."),
        ({"role": "Cook"}, "the Cook job."),
        ({"role": "|{x}|"}, "the |{x}| job."),
    ],
)
def test_what_stands_between_bars_goes_with_its_names(names: dict[str, str], said: str) -> None:
    say = Say({"farewell": "the| {role}| job."}, plain=False)
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
        "people", "company", "role", "day", "topic", "motivation", "strengths", "next_step",
        "you.name",
    ]  # fmt: skip
    assert fields_missing({}, "cover-letter") == [
        "people", "company", "role", "day", "motivation", "topic", "discussed", "challenges_said",
        "tasks", "strengths", "culture_said", "next_step", "you.name",
    ]  # fmt: skip
    assert fields_missing({"channel": "telephone"}, "missed-promise")[-2:] == [
        "you.name", "you.telephone",
    ]  # fmt: skip
    assert fields_missing({}, "consultant")[:3] == ["consultant", "company", "role"]


def test_nothing_is_missing_where_everything_is_known() -> None:
    greeted = (Missing("address_as", "address_as"),)
    for kind in ("thank-you", "cover-letter"):
        assert drafted("jonas", kind).missing == greeted


@pytest.mark.parametrize(
    ("record", "kind", "reason"),
    [
        ({"company": "acme labs"}, "follow-up", "company.small"),
        ({"topic": "forklift", "people": "Ann Lee"}, "thank-you", "topic.word"),
        ({"strengths": "Python, Django, Git, React, AWS"}, "thank-you", "strengths.chain"),
        ({"discussed": "shifts\nmoney ok"}, "cover-letter", "discussed.left"),
        ({"news": "im pregnant"}, "thank-you", "left"),
        ({"topic": "my age", "people": "Ann Lee"}, "follow-up", "left"),
        ({"motivation": "J'aime le calme"}, "consultant", "left.language"),
        ({"motivation": "need the money"}, "thank-you", "left"),
    ],
)
def test_a_note_that_could_be_better_is_asked_about(
    record: dict[str, str], kind: str, reason: str
) -> None:
    assert reason in [gap.reason for gap in drafted_from(record, kind).missing]


@given(RECORDS, YOU, KINDS_OF_DRAFT)
def test_every_missing_field_exists_and_says_why(
    record: dict[str, Any], you: dict[str, Any], kind: str
) -> None:
    for gap in drafted_from(record, kind, you=you).missing:
        assert gap.reason in MISSING
        name = gap.field.removeprefix("you.")
        known = is_text_field(name) or name in ("said", "address_as")
        assert name in YOU_FIELDS if name != gap.field else known


# The telephone


def test_a_script_is_there_when_they_asked_for_a_call_and_there_is_something_to_say() -> None:
    calls = {kind for kind in KINDS if drafted_from({"channel": "telephone"}, kind).script}
    assert calls == {
        "thank-you", "follow-up", "missed-promise", "second-reminder", "last-reminder",
        "other-offer", "offer-time",
    }  # fmt: skip
    assert not [kind for kind in KINDS if drafted_from({"channel": "email"}, kind).script]


def test_a_script_knows_what_to_say_and_what_to_do() -> None:
    script = drafted("jonas", "missed-promise").script or ()
    assert [line.who for line in script] == [
        "you", "note", "you", "note", "you", "you", "note",
    ]  # fmt: skip

    assert "You expected to have an answer by Tuesday 12 May." in script[2].text
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
        ({"outcome": "offer", "firm": "F"}, {}, "2026-03-06",
         {"offer-thanks", "offer-time", "offer-accept", "offer-decline"}),
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


@pytest.mark.parametrize(
    ("record", "first"),
    [
        ({}, "thank-you"),
        ({"letter": "asked"}, "thank-you"),
        ({"firm": "F"}, "consultant"),
        ({"outcome": "next-round", "day": "2026-01-02"}, ""),
    ],
)
def test_of_what_is_due_one_comes_first(record: dict[str, str], first: str) -> None:
    interview, _ = interview_from(record)  # type: ignore[arg-type]
    assert due_first(interview, {}, FRIDAY) == first


def test_a_draft_without_anything_from_the_interview_is_bare() -> None:
    assert drafted_from({"company": "Example S.A.", "people": "Ann Lee"}).is_bare
    assert not drafted_from({"topic": "nights"}).is_bare
    assert not drafted_from({}, "withdraw").is_bare


@pytest.mark.parametrize(
    ("record", "kind", "uses"),
    [
        (NORA, "cover-letter",
         ("motivation", "topic", "discussed", "challenges_said", "tasks", "strengths",
          "culture_said")),
        ({**NORA, "topic": "no", "news": "-"}, "thank-you", ("motivation", "strengths")),
        ({}, "thank-you", ()),
        (NORA, "consultant", ("topic", "motivation", "next_step")),
        (NORA, "withdraw", ()),
    ],
)  # fmt: skip
def test_a_draft_says_which_notes_it_uses(
    record: dict[str, str], kind: str, uses: tuple[str, ...]
) -> None:
    assert drafted_from(record, kind).uses == uses


# Before the interview, and after one on the telephone

AHEAD = {"day": "2026-02-27", "company": "Example Ltd", "firm": "Search", "people": "Ann Lee"}
THE_DAY_BEFORE = dt.date(2026, 2, 26)
BEFORE_TOO = {
    "consultant": "My interview for the job at Example Ltd is on 2026-02-27. I will meet Ann Lee.",
    "withdraw": "I will not come to our interview on 2026-02-27, and wanted to tell you now",
    "other-offer": "I will not come to our interview on 2026-02-27, and wanted to tell you at once",
}


@pytest.mark.parametrize("kind", KINDS)
def test_no_draft_speaks_of_an_interview_that_was_not_held(kind: str) -> None:
    notes = {"topic": "shifts", "next_step": "a call", "channel": "telephone"}
    made = drafted_from({**AHEAD, **notes}, kind, today=THE_DAY_BEFORE)
    assert made.is_early == (kind not in BEFORE_TOO)
    assert BEFORE_TOO.get(kind, "") in made.text
    assert bool(made.text) == (kind in BEFORE_TOO)
    script = " ".join(line.text for line in made.script or ())
    for said in ("We met", "I met", "our conversation", "our meeting", "shifts", "a call."):
        assert said not in made.text + made.subject + script
    assert not made.is_bare
    # on the day itself it may be over, and whoever has an answer was there
    assert not drafted_from(AHEAD, kind, today=dt.date(2026, 2, 27)).is_early
    answered = {**AHEAD, "outcome": "refusal"}
    assert not drafted_from(answered, kind, today=THE_DAY_BEFORE).is_early


def test_nothing_is_called_for_before_the_interview() -> None:
    record = {**AHEAD, "letter": "asked"}
    interview, _ = interview_from(record)  # type: ignore[arg-type]
    assert suggested(interview, {}, THE_DAY_BEFORE) == frozenset()
    assert due_first(interview, {}, THE_DAY_BEFORE) == ""
    assert due_first(interview, {}, dt.date(2026, 2, 27)) == "consultant"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("plain", [True, False])
def test_nobody_meets_on_the_telephone(kind: str, plain: bool) -> None:  # noqa: FBT001
    record = {**AHEAD, "held": "telephone", "people": "Ann\nBo\nCy", "discussed": "shifts\nvans"}
    for today in (THE_DAY_BEFORE, dt.date(2026, 3, 20)):
        for name in ("Ann", "Bo", "Cy"):
            made = drafted_from(record, kind, today=today, name=name, plain=plain)
            words = set(re.findall(r"\w+", f"{made.subject} {made.text}".casefold()))
            assert words.isdisjoint({"met", "meet", "meeting"})


# The words


def test_a_plain_sentence_stands_beside_the_one_it_replaces() -> None:
    plain = [key for key in LETTERS if key.endswith(".plain")]
    assert plain
    for key in plain:
        formal = LETTERS[key.removesuffix(".plain")]
        assert names_in(LETTERS[key]) <= names_in(formal)


def test_sentences_are_written_as_we_write() -> None:
    for text in [*LETTERS.values(), *MISSING.values(), *FINDINGS.values(), *TITLES.values()]:
        assert "—" not in text
        assert text.count("|") % 2 == 0
        assert all(re.fullmatch("[a-z]+", name) for name in names_in(text))


def names_in(text: str) -> set[str]:
    return set(re.findall(r"\{([^}]*)\}", text))


@example({"role": "cook"})
@given(RECORDS)
def test_no_name_is_left_open(record: dict[str, Any]) -> None:
    for kind in KINDS:
        made = drafted_from({**NORA, **record}, kind)
        typed = "".join(map(str, record.values()))
        assert not re.search(r"\{[a-z]+\}", made.text) or "{" in typed
