"""Notes in letters: sentences as they are, anything else set apart, nothing lost in silence."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from after_interview.letters import as_typed, english
from after_interview.letters.languages import language_of
from after_interview.letters.phrases import (
    Phrase,
    is_empty,
    lines_of,
    one_stop,
    phrase,
    quoted,
    set_apart,
)
from tests.unit.letters.private_notes import FOREIGN, HALF_FOREIGN, OF_WORK, PRIVATE


def framed(note: str) -> str:
    return one_stop(f"FRAME: {note}.")


def said(note: str, **how: object) -> str:
    return phrase(note, framed, english, **how).text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "note",
    ["", " ", "no", "No.", "n/a", "N/A", "-", "–", "?", "???", "nothing", "Nothing yet!", "none",
     "not sure", "tbd", "don’t know", "...", "- \n-", "x", "🙂"],
)  # fmt: skip
def test_some_notes_say_that_there_is_nothing_to_say(note: str) -> None:
    assert is_empty(note, english) or not lines_of(note, english)
    assert said(note) == ""


@pytest.mark.parametrize(
    "note", ["no nights", "nothing new but the till", "not sure of it", "a", "5"]
)
def test_a_note_with_more_in_it_is_none_of_these(note: str) -> None:
    assert not is_empty(note, english)
    assert said(note)


@pytest.mark.parametrize(
    ("note", "text"),
    [
        # a noun, a clause, a list, a fragment, a question
        ("forklift", "FRAME: forklift."),
        ("Staff turnover in cardiology ward", "FRAME: staff turnover in cardiology ward."),
        ("your view that it will be won early", "FRAME: your view that it will be won early."),
        ("- one,\n* two;\n★ three ★", "FRAME: one; two; three."),
        ("7 yrs in cardiology, intensive care diploma",
         "FRAME: 7 years in cardiology, intensive care diploma."),
        ("how many nights?", "FRAME: how many nights?"),
        ("Smaller firm, more contact with clients.",
         "FRAME: smaller firm, more contact with clients."),
        ("the plans of Example S.A.", "FRAME: the plans of Example S.A."),
        # sentences
        ("i like it", "I like it."),
        ("I like it.", "I like it."),
        ("is it so? i think it is.", "Is it so? I think it is."),
        ("“it is so.”", "“it is so.”"),
        ("it went down by 80%", "It went down by 80%."),
        ("I am here 🙂", "I am here."),
        ("github.com/jd-dev is my portfolio", "github.com/jd-dev is my portfolio."),
        ("At Sample Hotels I keep a library.", "At Sample Hotels I keep a library."),
        ("A school that puts reading first is the school I want.",
         "A school that puts reading first is the school I want."),
        ("I see one.\n\nI see two.", "I see one.\n\nI see two."),
        # subjects left out
        ("want to learn from seniors", "I want to learn from seniors."),
        ("can start 4 january", "I can start on 4 January."),
        ("LOVE TO COOK", "I love to cook."),
        ("launched 2 brands", "I launched 2 brands."),
        ("trained nurse", "FRAME: trained nurse."),
        ("because I like it", "I like it."),
        ("always wanted to", "I have always wanted to."),
        ("Always wanted nights", "I have always wanted nights."),
        ("never worked nights", "I have never worked nights."),
        ("really want to learn", "I really want to learn."),
        ("available from 1 May; happy to meet", "I am available from 1 May. I am happy to meet."),
        ("really good people", "FRAME: really good people."),
        # a label, and what somebody said
        ("Tools: Trados, MemoQ.", "FRAME: tools (Trados, MemoQ)."),
        ("tools (two): x", "FRAME: tools (two) (x)."),
        # what is typed out is a sentence where it has a verb
        ("Grid backlog of 18 months.", "FRAME: Grid backlog of 18 months."),
        ("A plan for one control room in all of Europe.",
         "FRAME: a plan for one control room in all of Europe."),
        ("Two tasks matter most.", "Two tasks matter most."),
        ("The team shares its work.", "The team shares its work."),
        ("Good team plans.", "FRAME: good team plans."),
        ("Everybody brought their own lunch along every day.",
         "Everybody brought their own lunch along every day."),
        # rows inside a line, and what says nothing
        ("1) plan 2) test 3) ship", "FRAME: plan; test; ship."),
        ("stack: dbt // team of 6", "FRAME: stack (dbt); team of 6."),
        ("in 2024 2) x", "FRAME: in 2024 2) x."),
        ("how to begin? -> with a list", "FRAME: how to begin? With a list."),
        ("idk... the night shift", "FRAME: the night shift."),
        ("idk. im friendly", "I’m friendly."),
        ("nothing. none.", ""),
        ("looked after my mum; NVQ level 2; I can drive",
         "I looked after my mum. FRAME: NVQ level 2. I can drive."),
        ("that im pregnant (3 months)", "I’m pregnant (3 months)."),
        ("10 years in a big 4, know Lux GAAP very well",
         "FRAME: 10 years in a big 4. I know Lux GAAP very well."),
        # of both kinds
        ("patient. i stay calm when ppl shout", "FRAME: patient. I stay calm when people shout."),
        ("I lead. Ten people; two sites. I plan.", "I lead. Ten people; two sites. I plan."),
        ("i lead. ten people. i plan", "I lead. FRAME: ten people. I plan."),
        ("met Dr. Roth vs. Mr. Ek", "FRAME: met Dr. Roth vs. Mr. Ek."),
        ("a team that has time", "FRAME: a team that has time."),
        ("things i could do better", "FRAME: things I could do better."),
        ("iPhone repairs", "FRAME: iPhone repairs."),
        ("-5 degrees", "FRAME: -5 degrees."),
        ("they want to move", "You want to move."),
        # dictated
        ("well I like dogs and um cats you know", "I like dogs and cats."),
        ("basically I want to learn full stop can I comma please question mark",
         "I want to learn. Can I, please?"),
        ("I can start on 1 May new paragraph my number is the same",
         "I can start on 1 May. My number is the same."),
        ("a new line of shoes", "FRAME: a new line of shoes."),
        ("dunno i like it", "I like it."),
        # what is typed small, large, or with groups of thousands
        ("i lead. in school i led too", "I lead. In school I led too."),
        ("The two old halls: I would begin there", "The two old halls: I would begin there."),
        ("upgrade 1.29, drift, on-call 1:4, the state is a mess",
         "FRAME: upgrade 1.29, drift, on-call 1:4, the state is a mess."),
        ("loud people, always wanted to teach",
         "FRAME: loud people. I have always wanted to teach."),
        ("want to live in france", "I want to live in France."),
        ("tmrw u gotta ask the uk office, busy af",
         "FRAME: tomorrow you have to ask the UK office, busy."),
        ("Peat-free compost", "FRAME: peat-free compost."),
        ("Build the practice", "FRAME: build the practice."),
        ("store of 4,000 pallets, 2 halls", "FRAME: store of 4,000 pallets, 2 halls."),
        ("and also genuinely rate the product", "I also genuinely rate the product."),
        ("also nights and weekends", "FRAME: also nights and weekends."),
        ("love driving", "I love driving."),
        ("a shop of my own, a chance to do more", "FRAME: a shop of my own, a chance to do more."),
        ("love the product, use it daily", "I love the product, use it daily."),
        ("would be a step up", "It would be a step up."),
        ("start asap", "I can start as soon as possible."),
        ("will send it", "I will send it."),
        ("Feels like a family", "FRAME: feels like a family."),
        ("want 2 learn, its hard but its 10 min from home",
         "I want to learn, it’s hard but it’s 10 minutes from home."),
        ("the firm and its good name", "FRAME: the firm and its good name."),
        ("my late wife said that i should teach", "My late wife said that I should teach."),
    ],
)  # fmt: skip
def test_a_note_stands_as_its_kind_asks_for(note: str, text: str) -> None:
    assert said(note) == text


def test_of_an_inventory_only_the_beginning_stands() -> None:
    def few(items: list[str]) -> str:
        return f"{items[0]}, {items[1]}, {items[2]} and so on"

    made = phrase("Python, Django, Docker, Git, React", framed, english, among=few)
    assert made.text == "FRAME: Python, Django, Docker and so on."
    assert made.is_chain
    assert not phrase("excel (one, two, three), sap, git", framed, english, among=few).is_chain
    assert not phrase("Python, Django, Docker, Git", framed, english, among=few).is_chain
    assert (
        said("Python, Django, Docker, Git, React") == "FRAME: Python, Django, Docker, Git, React."
    )


def test_what_is_hardly_meant_for_them_is_left_out_piece_by_piece() -> None:
    note = "I love engines. Also I need the money.\nim pregnant, due in may"
    made = phrase(note, framed, english, fits=lambda piece: not english.is_delicate(piece))
    assert made.text == "I love engines."
    assert made.left_out == ("Also I need the money", "I’m pregnant, due in May")


@pytest.mark.parametrize("note", ["confidential!! they close Lyon", "they close Lyon, between us"])
def test_of_what_was_told_in_confidence_nothing_is_said(note: str) -> None:
    made = phrase(note, framed, english, fits=lambda piece: not english.is_delicate(piece))
    assert made.text == ""
    assert "Lyon" in " ".join(made.left_out)
    assert "Lyon" in phrase(note, framed, english).text


@pytest.mark.parametrize(
    "note",
    [
        "why i left my last job", "my sickness record", "they asked about my gap year (burnout)",
        "two closures (confidential!)", "better pay", "need a job for uni", "the $$",
        "to get out of my current job", "because of my kids", "i have 2 kids at home", "my age",
        "my severance", "pregnant", "I’m depressed", "bad back", "don't tell them", "a creepy boss",
        "redundant after 22 years", "I hate my boss", "pays 14 an hour",
        "expecting our second child in June", "due in may", "6 years off", "my manager is horrible",
        "old chef was a dick", "f***ing cold", "the hours fit round the kids", "the pension",
        "fed up of nursery pay", "half time because of chemo follow-ups", "after the breakup",
        "claims (in court, confidential)", "before my childrens go school",
        "Youngest starts school in January",
    ],
)  # fmt: skip
def test_some_of_what_is_noted_is_hardly_meant_for_an_employer(note: str) -> None:
    assert english.is_delicate(note)


@pytest.mark.parametrize(
    "note",
    [
        "payroll for 300", "salary reviews for 300 people", "pay attention to detail",
        "I have worked with anxious patients", "supported pregnant women", "cancer ward, 4 years",
        "my patients are children", "my children's theatre", "caring for my mum showed me",
        "money laundering checks", "conflict resolution", "after 22 years at a desk",
        "my manager is happy to be my referee", "the pension fund", "expecting a delivery",
        "the chef is strict", "work with the children", "customers who pay", "the chemo ward",
    ],
)  # fmt: skip
def test_much_of_work_only_sounds_private(note: str) -> None:
    assert not english.is_delicate(note)


@pytest.mark.parametrize(
    "note",
    [
        "J'aimerais travailler ici", "Club de lecture le midi", "Ich habe zehn Jahre Erfahrung",
        "Хочу работать в школе", "LES COLLÈGUES SONT LÀ DEPUIS DIX ANS",
        "mi piace la cucina di qui", "dispo à partir du 4 janvier", "logiciel ArchiCAD",
        "bonne ambiance, petite équipe", "ab sofort verfügbar",
    ],
)  # fmt: skip
def test_a_note_in_another_language_is_known(note: str) -> None:
    assert english.is_foreign(note)


@pytest.mark.parametrize(
    "note",
    [
        "le nouveau laboratoire", "the project « un livre, une classe »", "en suite rooms", "",
        "De La Tour's plan for Europe", "the head de facto runs it", "Trados, MemoQ", "400",
    ],
)  # fmt: skip
def test_a_name_of_a_thing_is_in_any_language(note: str) -> None:
    assert not english.is_foreign(note)


def test_points_stand_together_and_what_cannot_be_shown_is_named() -> None:
    note = "work is night. money ok. forklift\nTDD?? they said they try"
    made = phrase(note, framed, english, together=True, fits=english.is_for_a_letter)
    assert made.text == "FRAME: work is night; forklift."
    assert made.left_out == ("money ok", "TDD?", "you said you try")
    typed = "Scores have fallen.\nHalf of them is new."
    assert said(typed, together=True) == "FRAME: Scores have fallen. Half of them is new."
    assert said("I like it.", together=True) == "I like it."


def test_short_pieces_stand_in_one_row_with_short_sentences_about_them() -> None:
    assert said("staff meal at 5 is sacred. no phones", mine=False) == (
        "FRAME: staff meal at 5 is sacred; no phones."
    )


def test_what_was_heard_is_always_set_apart() -> None:
    assert set_apart(["I like it."], framed, english).text == "FRAME: I like it."
    assert set_apart(["you said: less"], framed, english).text == "FRAME: you said “less”."
    assert set_apart(["you said: “less”"], framed, english).text == "FRAME: you said: “less”."
    assert set_apart([], framed, english) == Phrase()
    made = quoted(
        "- one.\n- two. Three", lambda typed: f"“{typed}”", english, lambda it: it != "two."
    )
    assert made == Phrase("“one.; Three”", "one.; Three", ("two",))
    assert quoted("two.", lambda typed: f"“{typed}”", english, lambda _: False).text == ""


@pytest.mark.parametrize(
    ("text", "once"),
    [("a..", "a."), ("a?.", "a?"), ("a…", "a…"), ("a...", "a..."), ("“a?”.", "“a?”"), ("a.", "a.")],
)
def test_a_sentence_ends_once(text: str, once: str) -> None:
    assert one_stop(text) == once


def test_what_follows_something_private_is_said() -> None:
    note = "fed up of nursery pay, always wanted to do something medical"
    made = phrase(note, framed, english, fits=lambda piece: not english.is_delicate(piece))
    assert made.text == "I have always wanted to do something medical."
    assert made.left_out == ("fed up of nursery pay",)


@pytest.mark.parametrize("note", FOREIGN)
def test_a_few_words_of_another_language_are_known(note: str) -> None:
    assert english.is_foreign(note)


@pytest.mark.parametrize("note", HALF_FOREIGN)
def test_words_from_elsewhere_are_english_too(note: str) -> None:
    assert not english.is_foreign(note)


@pytest.mark.parametrize("note", PRIVATE)
def test_what_people_note_for_themselves_stays(note: str) -> None:
    assert english.is_delicate(english.tidied(note))


@pytest.mark.parametrize("note", OF_WORK)
def test_what_they_tell_of_their_work_goes_out(note: str) -> None:
    assert not english.is_delicate(note)


NOTES = st.text() | st.lists(
    st.sampled_from(["no", "I am", "money", "w/ ppl", "Two. Three", "x; y", "?", "a,b,c,d,e", "\n"])
).map(" ".join)  # fmt: skip


@given(NOTES)
@example("a,b,c,d,e")
def test_any_note_can_stand_in_a_letter_in_any_language(note: str) -> None:
    for language in (english, as_typed):
        made = phrase(note, framed, language, fits=language.is_for_a_letter)
        assert made.text == made.text.strip()
        assert not re.search(r"FRAME: *(?:;|\.$)|\n{3}", made.text)
        assert bool(made.text or made.left_out) == bool(lines_of(note, language))


def test_a_language_that_nobody_described_leaves_notes_as_typed() -> None:
    other = language_of("lb")
    assert language_of("en-GB") is english
    assert phrase("im w/ ppl", framed, other).text == "FRAME: im w/ ppl."
    assert phrase("Ech hunn zéng Joer an der Kichen geschafft.", framed, other).text == (
        "Ech hunn zéng Joer an der Kichen geschafft."
    )
    assert phrase("eent, zwee; dräi", framed, other).text == "FRAME: eent, zwee; dräi."
    assert (other.to_them("they"), other.about_them("your"), other.titled("kach")) == (
        "they", "your", "kach",
    )  # fmt: skip
    assert other.as_you("Ann said", ["Ann"], alone=True) == "Ann said"
    assert (other.spoken_rows("a new line b"), other.pronoun_of("she said")) == ("a new line b", "")
    assert other.what_was_said("she said so") == "she said so"
    assert not other.is_foreign("one")
    assert not other.is_delicate("im pregnant")
    assert other.is_for_a_letter("x")
    assert not other.is_for_a_letter("x?")


# English


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("7 yrs, im free in september lol", "7 years, I’m free in September"),
        (
            "legacy php monolith nobody wants to touch lol",
            "legacy php monolith nobody wants to touch",
        ),
        ("2nd interview w/ partner w/o HR", "2nd interview with partner without HR"),
        ("Dont know, i'll see ppl on friday!!", "Don’t know, I’ll see people on Friday!"),
        ("in may i can, since march", "in May I can, since March"),
        ("start on 4 January, 2 wks", "start on 4 January, 2 weeks"),
        ("i@example.com im.example.com/im", "i@example.com im.example.com/im"),
        ("German and english", "German and English"),
        ("I LOVE TO COOK!!!", "I love to cook!"),
        ("VAT RETURNS", "VAT RETURNS"),
        ("close to home + calm", "close to home and calm"),
        ("mentor & tests n Acme & Foo", "mentor and tests n Acme & Foo"),
        ("2 yrs on wards + ILS trained", "2 years on wards and ILS trained"),
        ("BOB50 -> Odoo, asap til fri", "BOB50 to Odoo, as soon as possible until Friday"),
        ("w/in 10 days", "within 10 days"),
        ("i like it, & ur shop is 🔥", "I like it"),
        ("great 🔥", "great"),
        ("i have the licence, im never late", "I have the licence. I’m never late"),
        ("when i began, i was new", "when I began, I was new"),
        ("it was, i think, new", "it was, I think, new"),
        ("le travail est dont je rêve", "le travail est dont je rêve"),
        ("German + French + Dutch", "German, French and Dutch"),
        ("tests @ webshop :-)", "tests at webshop"),
        ("Muller & Associés, R&D", "Muller & Associés, R&D"),
        ("baking 🍞, and bread 🍞🍞", "baking 🍞, and bread"),
        (
            "132% of quota 💪, 2 logos 😂 and 👩‍🚀 in orbit",
            "132% of quota, 2 logos and 👩‍🚀 in orbit",
        ),
    ],
)
def test_shorthand_is_written_out(typed: str, tidy: str) -> None:
    assert english.tidied(typed) == tidy


@pytest.mark.parametrize(
    ("role", "title"),
    [
        ("junior software developer (backend)", "Junior Software Developer (Backend)"),
        ("Night nurse", "Night Nurse"),
        ("warehouse job", "Warehouse"),
        ("head of sales", "Head of Sales"),
        ("Senior Accountant", "Senior Accountant"),
        ("CFO", "CFO"),
        ("iOS developer", "iOS developer"),
        ("Köchin", "Köchin"),
        ("R&D engineer (m/f/d)", "R&D engineer"),
        ("Koch m/w/d", "Koch"),
        ("NIGHT NURSE", "Night Nurse"),
        ("HEAD OF IT", "Head of IT"),
        ("IT Support Technician, 2nd level", "IT Support Technician (2nd level)"),
        ("marketing manager – DACH", "Marketing Manager (DACH)"),
        ("comptable confirmé(e)", "Comptable Confirmé(e)"),
        ("vendeur/euse", "Vendeur/euse"),
        ("trainee roofer (no experience needed)", "Trainee Roofer"),
        ("Policy Adviser (SEO), ref 402511", "Policy Adviser (SEO)"),
        ("driver - URGENT!!", "Driver"),
        ("ref 1", "Ref 1"),
        ("DRIVER", "Driver"),
        ("DENTAL NURSE (trainee considered)", "Dental Nurse (Trainee Considered)"),
        ("Driver | Nights | Leeds", "Driver (Nights, Leeds)"),
        ("DRIVER!!! URGENT", "Driver"),
        ("BUS DRIVER PCV!!! URGENT", "Bus Driver PCV"),
        ("URGENT: cook", "Cook"),
        ("chef URGENT!!", "Chef"),
        ("BARISTA", "Barista"),
        ("WAREHOUSE operative", "Warehouse Operative"),
        ("CISO", "CISO"),
        ("Cleaner / office cleaning 5am-9am!!", "Cleaner / Office Cleaning 5am-9am"),
        ("sr. AE (EMEA) $$$", "Sr. AE (EMEA)"),
        ("Adviser (weekends) .", "Adviser (Weekends)"),
        ("", ""),
    ],
)
def test_a_role_stands_as_a_title(role: str, title: str) -> None:
    assert english.titled(role) == title


@pytest.mark.parametrize(
    ("note", "told"),
    [("your view", "their view"), ("Your plans, yours", "Their plans, theirs"), ("you work", None)],
)
def test_what_was_said_is_told_to_others(note: str, told: str | None) -> None:
    assert english.about_them(note) == told


@pytest.mark.parametrize(
    ("note", "to_them"),
    [
        ("how they review", "how you review"),
        ("They're moving, and their team is new", "You’re moving, and your team is new"),
        ("customers say that they wait", "customers say that they wait"),
        ("asked about his team", "you asked about your team"),
        ("Showed me the hall", "you showed me the hall"),
        ("asked by the client", "asked by the client"),
    ],
)
def test_what_is_about_them_is_said_to_them(note: str, to_them: str) -> None:
    assert english.to_them(note) == to_them


@pytest.mark.parametrize(
    ("note", "to_her"),
    [
        ("Ann said: less is more", "you said: less is more"),
        ("Dr Lee's pilot, and Ann Lee’s team", "your pilot, and your team"),
        ("what Ann is planning", "what you are planning"),
        ("Ann hopes to grow", "you hope to grow"),
        ("ann teaches, and ANN studies her craft", "you teach, and you study your craft"),
        ("Ann telling me how", "you telling me how"),
        ("Ann will decide. Ann yoga", "you will decide. Ann yoga"),
        ("“less is more” – Ann", "“less is more”"),
        ("Chef Ann's oven", "your oven"),
        ("Ann: less is more", "less is more"),
        ("she said so", "she said so"),
        ("Annabel said so", "Annabel said so"),
        ("Dr. Lee asked me. Ann said yes", "you asked me. You said yes"),
        ("Ann is moving and wants a deputy", "you are moving and want a deputy"),
        ("Ann's moving to Ayr and wants a deputy", "you’re moving to Ayr and want a deputy"),
        (
            "Ann’s been there and leads a team, and is proud",
            "you’ve been there and lead a team, and are proud",
        ),
        ("Ann leads sales and plans", "you lead sales and plans"),
        ("Ann leads sales and plans the week", "you lead sales and plan the week"),
        (
            "Ann said that the team moves and wants more",
            "you said that the team moves and wants more",
        ),
        (
            "Ann told me he tastes it with his eyes shut",
            "you told me you taste it with your eyes shut",
        ),
        ("Ann said she worries", "you said you worry"),
        ("Ann said she scurries", "you said you scurry"),
        ("Ann said she passes on it", "you said you pass on it"),
        ("Ann said she botches it", "you said you botch it"),
        ("Ann said she's been there", "you said you’ve been there"),
        ("Ann said she's proud", "you said you’re proud"),
        ("Ann said she'd stay", "you said you’d stay"),
        ("Ann said she must stay", "you said you must stay"),
        ("Ann said they'd rather be late", "you said you’d rather be late"),
        ("Ann said they need two", "you said you need two"),
        ("Ann said they left", "you said they left"),
        (
            "Ann explains it to the patient before she does it and never rushes",
            "you explain it to the patient before you do it and never rush",
        ),
        (
            "Ann said her first client was a dog, and she still walks him",
            "you said your first client was a dog, and you still walk him",
        ),
        ("Ann said the trainer was new and he left", "you said the trainer was new and he left"),
        ("Ann liked Tom and he left", "you liked Tom and he left"),
        ("Ann knows how it is and wants more", "you know how it is and wants more"),
    ],
)
def test_what_she_said_is_said_to_her(note: str, to_her: str) -> None:
    names = ["Ann Lee", "Ann", "Lee", "ann", "ANN"]
    assert english.as_you(note, names, alone=False) == to_her
    assert english.as_you(note, [], alone=True) == note


@pytest.mark.parametrize(
    ("note", "to_her"),
    [
        ("he liked that i rebuilt it", "you liked that i rebuilt it"),
        ("that she’s proud of her team", "that you’re proud of your team"),
        ("he's been there for ten years", "you’ve been there for ten years"),
        ("She was new there once", "you were new there once"),
        ("a customer said that she waits", "a customer said that she waits"),
        ("she hates powerpoint", "you hate powerpoint"),
        ("her: less is more", "less is more"),
        ("Ann - “less is more”", "“less is more”"),
        ("Ann's been here since she was 16", "you’ve been here since you were 16"),
    ],
)
def test_what_the_only_person_met_said_is_said_to_them(note: str, to_her: str) -> None:
    assert english.as_you(note, ["Ann"], alone=True) == to_her


@pytest.mark.parametrize(
    ("note", "pronoun", "said"),
    [
        ("she say a clean toilet is respect", "Ms", "a clean toilet is respect"),
        ("that he told me that it is quiet", "Mr", "it is quiet"),
        ("he said hello", "Mr", "he said hello"),
        ("less is more", "", "less is more"),
    ],
)
def test_what_she_said_of_whom_nobody_knows_stands_alone(
    note: str, pronoun: str, said: str
) -> None:
    assert english.pronoun_of(note) == pronoun
    assert english.what_was_said(note) == said
