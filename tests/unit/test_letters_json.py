"""Letters through JSON: what is asked is answered in plain data, and what is wrong is refused."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from after_interview.errors import FieldError
from after_interview.letters.requests import KINDS
from after_interview.letters.words import KINDS as TITLES
from tests.unit.letters.drafts import JONAS, JONAS_HIMSELF, NORA, NORA_HERSELF, drafted

TODAY = "2026-02-28"
DAYS = {"2026-02-27": "Friday 27 February"}


def ask(kind: str, **message: Any) -> dict[str, Any]:
    """The answer, after a journey through JSON."""
    answer: dict[str, Any] = json.loads(json.dumps(KINDS[kind](message)))
    return answer


def ask_draft(letter: str = "thank-you", **message: Any) -> dict[str, Any]:
    question = {"record": NORA, "you": NORA_HERSELF, "letter": letter, "today": TODAY, "days": DAYS}
    return ask("draft", **{**question, **message})


def test_a_draft_is_that_of_the_core() -> None:
    made = drafted("nora", "thank-you")
    answer = ask_draft()
    assert answer["draft"] == {
        "letter": "thank-you",
        "person": "Claire Weber",
        "to": {
            "name": "Claire Weber",
            "email": "claire.weber@example.com",
            "address_as": "",
            "row": 0,
        },
        "subject": made.subject,
        "text": made.text,
        "uses": ["topic", "motivation", "strengths", "news"],
        "bare": False,
        "early": False,
        "parts": [
            {"id": "context", "source": "S-13"},
            {"id": "motivation", "source": "S-14"},
            {"id": "application", "source": "S-14"},
            {"id": "news", "source": "S-15"},
            {"id": "outlook", "source": "S-14"},
        ],
        "missing": [
            {"field": "address_as", "reason": "address_as", "pieces": []},
            {"field": "said", "reason": "said", "pieces": []},
        ],
        "script": None,
    }
    assert answer["people"] == [
        {"name": "Claire Weber", "role": "recruiter", "email": "claire.weber@example.com"},
        {"name": "Marc Thill", "role": "head of support", "email": ""},
    ]


def test_a_draft_says_that_the_interview_is_still_to_come() -> None:
    made = ask_draft(today="2026-02-26")["draft"]
    assert (made["early"], made["bare"], made["text"], made["missing"]) == (True, False, "", [])


def test_only_a_thank_you_is_kept_by_person() -> None:
    assert ask_draft(person="Marc Thill")["draft"]["person"] == "Marc Thill"
    assert ask_draft("follow-up", person="Marc Thill")["draft"]["person"] == ""


def test_a_draft_says_what_is_missing_and_what_to_say_on_the_telephone() -> None:
    made = ask_draft("follow-up", record={"channel": "telephone"}, you=None)["draft"]
    assert made["missing"][0] == {"field": "people", "reason": "people", "pieces": []}
    assert made["script"]["lines"][1] == {
        "who": "note",
        "text": "If it does not suit them, ask when you may call again.",
    }


def test_a_draft_is_in_the_tone_and_the_words_that_were_asked_for() -> None:
    plain = ask_draft(record=JONAS, you=JONAS_HIMSELF, today="2026-05-06")["draft"]["text"]
    assert plain.startswith("Hello Grace Okoro,")
    words = {"greeting": "Bonjour {name},", "closing": 5}
    french = ask_draft(words=words, language="fr")["draft"]["text"]
    assert french.startswith("Bonjour Claire Weber,")
    assert "Kind regards," in french
    record = {**NORA, "language": "en"}
    english = ask_draft(record=record, words=words, language="fr")["draft"]["text"]
    assert english.startswith("Dear Claire Weber,")


def test_what_the_page_does_not_send_is_done_without() -> None:
    answer = ask("draft", record={}, letter="withdraw", today=TODAY)
    assert answer["people"] == []
    assert answer["draft"]["to"] == {"name": "", "email": "", "address_as": "", "row": None}


def test_the_kinds_are_those_of_the_page_and_some_are_suggested() -> None:
    answer = ask("kinds", record={**NORA, "done": {"send-thank-you": TODAY}}, today=TODAY)
    kinds = answer["kinds"]
    assert answer["first"] == "cover-letter"
    assert [kind["id"] for kind in kinds] == list(TITLES)
    assert [kind["id"] for kind in kinds if kind["suggested"]] == ["cover-letter"]


def test_a_review_counts_words_and_says_its_findings_as_plain_data() -> None:
    answer = ask("review", record=NORA, letter="cover-letter", today=TODAY, text="[a] b", pages=2)
    assert answer["count"] == 2
    assert answer["findings"][0] == {
        "code": "placeholder",
        "source": "S-26",
        "values": {"found": "[a]"},
        "weight": "must",
        "place": None,
        "mends": [],
    }


def test_a_review_names_parts_by_their_ids_and_takes_translated_drafts_for_its_own() -> None:
    words = {
        "thank-you.context": "Merci pour votre accueil.",
        "motivation": "Je veux vraiment ce travail.",
    }
    draft = {**NORA, "topic": "", "motivation": ""}
    question = {
        "record": draft, "today": TODAY, "letter": "thank-you", "words": words, "language": "fr",
    }  # fmt: skip
    greeting, context, motivation, *rest = ask("draft", **question)["draft"]["text"].split("\n\n")
    turned = "\n\n".join((greeting, motivation, context, *rest))
    assert context == "Merci pour votre accueil."
    [finding] = ask("review", **question, text=turned)["findings"]
    assert finding["values"] == {"first": "context", "second": "motivation"}


def test_two_texts_are_compared() -> None:
    assert ask("compare", before="a\nb", after="a\nc")["lines"] == [
        {"mark": "same", "text": "a"},
        {"mark": "gone", "text": "b"},
        {"mark": "new", "text": "c"},
    ]


def test_a_draft_is_sent_by_link_or_by_file() -> None:
    link = ask("send", to="c@example.com", subject="s", text="t")
    assert link == {"mailto": "mailto:c@example.com?subject=s&body=t", "fits": True, "length": 37}
    file = ask("eml", to="c@example.com", to_name="C", subject="s", text="t", **{"from": "n@e.org"})
    assert "To: C <c@example.com>\r\n" in file["file"]
    assert "From: n@e.org\r\n" in file["file"]


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("my sister Ana <ana@example.com>", "ana@example.com"),
        ("Ana (ana@example.com), or Paul: paul@example.com", "ana@example.com"),
        ("mailto:ana@example.com?bcc=x@example.com", "ana@example.com"),
        ("ana@example.com.", "ana@example.com"),
        ("ana [at] example.com", "ana@example.com"),
        ("my sister", ""),
        ("=?utf-8?q?spy=40evil.example?= Ana", ""),
    ],
)
def test_an_address_is_found_in_what_was_typed(typed: str, address: str) -> None:
    assert (
        ask("send", to=typed, subject="s", text="t")["mailto"]
        == f"mailto:{address}?subject=s&body=t"
    )


@pytest.mark.parametrize("kind", ["draft", "kinds", "review"])
@pytest.mark.parametrize(
    ("message", "error"),
    [
        ({"record": {}, "letter": "thank-you"}, FieldError),
        ({"record": {}, "letter": "thank-you", "today": "today"}, FieldError),
        ({"record": [], "letter": "thank-you", "today": TODAY}, ValueError),
        ({"letter": "thank-you", "today": TODAY}, ValueError),
    ],
)
def test_what_cannot_be_answered_is_refused(
    kind: str, message: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        ask(kind, **message)


def test_an_unknown_letter_is_refused() -> None:
    with pytest.raises(ValueError, match="no such draft"):
        ask_draft("poem")


ANY = st.none() | st.integers() | st.text(max_size=9) | st.just({"a": "b"}) | st.just(["a"])
MESSAGES = st.dictionaries(
    st.sampled_from(
        ["record", "you", "letter", "person", "today", "days", "words", "subject", "text", "pages",
         "before", "after", "to", "to_name", "from", "from_name"]
    ),
    ANY | st.sampled_from([TODAY, "thank-you", {"people": ["x"], "tone": 1, "done": {"x": 1}}]),
)  # fmt: skip


@given(st.sampled_from(sorted(KINDS)), MESSAGES)
def test_any_message_is_answered_or_refused(kind: str, message: dict[str, Any]) -> None:
    try:
        answer = KINDS[kind](message)
    except ValueError:
        return
    assert json.loads(json.dumps(answer)) == answer


def test_what_is_left_out_is_named() -> None:
    made = ask_draft(record={**NORA, "news": "im pregnant. I can start in May"})["draft"]
    left = [gap for gap in made["missing"] if gap["reason"] == "left"]
    assert left == [{"field": "news", "reason": "left", "pieces": ["I’m pregnant."]}]
    assert "I can start in May." in made["text"]
