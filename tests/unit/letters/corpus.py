# ruff: noqa: E501, T201 - letters stand here as they are sent, and figures are printed
"""Letters to try the review on: good ones by many kinds of people, and each fault put into one.

`make letters` prints how many of the faults are found, and what is found where there is nothing.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from after_interview.letters.requests import KINDS
from tests.unit.letters.drafts import EVERYBODY, TONES, all_drafted
from tests.unit.letters.good_letters import MORE_GOOD, Letter
from tests.unit.letters.strangers_letters import SPOILT, STRANGERS_GOOD
from tests.unit.letters.third_letters import (
    THIRD_GOOD,
    THIRD_SPOILT,
    UNSEEN_GOOD,
    UNSEEN_SPOILT,
)

TODAY = "2026-11-25"


FIRST_GOOD = (
    Letter("nurse", "Example Clinic", "Night nurse", "Ms Okafor, ward manager",
        """Dear Ms Okafor,

Thank you for your time yesterday, and for showing me the cardiology ward. One thing has stayed with me: every new nurse has a tutor for two weeks.

I have worked in intensive care for seven years, and I would like to bring that experience to your team.

Kind regards,
Siobhan Kelly""", {"discussed": "New nurses have a tutor for two weeks", "weaknesses": "my written French grammar", "answered_badly": "salary question, I stammered"}),
    Letter("warehouse worker", "Logistik Example", "Picker", "Jürgen Brandt",
        """Hello Jürgen Brandt,

Thank you for the tour of the warehouse yesterday. The forklift training in January sounds right for me.

I have my licence and I am used to night shifts. I hope to hear from you soon.

Best wishes,
Tesfay Haile""", {"discussed": "Forklift training begins in January", "weaknesses": "back problems since summer"}),
    Letter("accountant", "Fiduciaire Example S.à r.l.", "Senior accountant", "Patricia Weis, partner",
        """Dear Patricia Weis,

Thank you for meeting me yesterday. You said that the closing of forty clients is the real test of the year, and I agree.

In ten years I have closed accounts under both standards. I would be glad to do it with your team.

Kind regards,
Luis Ferreira""", {"discussed": "Closing of forty clients every year", "answered_badly": "why I left the big firm: sounded bitter"}),
    Letter("executive", "Northbridge Example LLP", "Chief Financial Officer", "Sir Malcolm Reeve, Chair",
        """Dear Sir Malcolm,

I am grateful for our conversation yesterday, and for your candour about the covenants.

The refinancing of the 2027 notes and the Nordic integration are work I have done twice. I would welcome the chance to meet the board.

Yours sincerely,
Helena Brandt""", {"discussed": "Refinancing of the notes, Nordic integration, covenants", "weaknesses": "notice period negotiable only once"}),
    Letter("junior developer", "acme labs", "Junior developer", "Sarah",
        """Hello Sarah,

Thanks for talking to me yesterday about the move from the monolith to services. It is brave to let juniors own one of them after three months.

I would love to learn how you review code. The take-home task is on my desk for Thursday.

Best wishes,
Jordan D'Arcy""", {"discussed": "juniors own a service after three months, move from the monolith"}),
    Letter("career changer", "Maison Exemple", "Junior baker", "Mrs. Oyelaran, owner",
        """Dear Mrs. Oyelaran,

Thank you for letting me watch the first bake yesterday. That you throw nothing away is the reason why I want to work with you.

Twelve years at a counter have taught me patience with customers, and I bake at home every weekend.

Kind regards,
Maren Okafor""", {"discussed": "They throw nothing away", "answered_badly": "getting up at two in the morning"}),
    Letter("teacher", "St Example School", "Teacher of physics", "Mr. Pritchard, headteacher",
        """Dear Mr Pritchard,

Thank you for yesterday’s interview and for the lesson I could observe. Your pupils ask better questions than most adults.

I would be happy to start the robotics club that you spoke of.

Yours sincerely,
Amara Nwosu""", {"discussed": "a robotics club for the pupils"}),
    Letter("call centre agent", "Telefon Example GmbH", "Customer adviser", "Yusuf Kaya, team lead",
        """Hello Yusuf Kaya,

Thank you for your time yesterday. I liked that nobody on your team reads from a script.

I speak four languages, and I stay calm when a caller does not. I could begin on 1 December.

Best wishes,
Fatima Benali""", {"discussed": "nobody reads from a script"}),
    Letter("architect", "Atelier Example", "Project architect", "Jörg Müller",
        """Dear Jörg Müller,

Thank you for the conversation yesterday. The school in timber is the kind of building I want to spend years on.

At my last office I led two such projects from competition to completion.

Kind regards,
Inês Duarte""", {"discussed": "A school built in timber"}),
    Letter("electrician", "O'Brien Example Ltd", "Electrician", "Sean O'Brien",
        """Dear Sean O’Brien,

Thank you for seeing me yesterday at the yard. Two vans and four people sounds like a team where everybody counts.

My card for high voltage is valid until 2028, and I can start in a fortnight.

Kind regards,
Dariusz Nowak""", {"discussed": "Two vans and four people at the yard"}),
    Letter("researcher", "Example Institute", "Research associate", "Dr Nguyễn Thị Mai",
        """Dear Dr Nguyễn Thị Mai,

Thank you for yesterday’s discussion of the sampling problem. I have thought about your doubt concerning the second cohort, and I believe it is justified.

I would be glad to work on it with you.

Kind regards,
Tomás Herrera""", {"discussed": "Sampling problem with the second cohort"}),
    Letter("chef", "Brasserie Example", "Sous-chef", "Antoine Roux, chef",
        """Dear Antoine Roux,

Thank you for the trial shift yesterday. The way your kitchen stays quiet at nine in the evening impressed me.

I have run the fish section for three years and would like to do so in your house.

Best wishes,
Keiko Mori""", {"discussed": "the kitchen stays quiet in the evening"}),
    Letter("social worker", "Example Youth Services", "Social worker", "Ms Adeyemi",
        """Dear Ms Adeyemi,

Thank you very much for your time yesterday. You described how one family has five case files, and I keep thinking about it.

My own practice has been to begin with one shared file, and I would like to try that here.

Kind regards,
Elin Berg""", {"discussed": "One family has five case files"}),
    Letter("driver", "Example Transport", "Lorry driver", "Paul Thill, dispatcher",
        """Dear Paul Thill,

I appreciate that you took an hour for me yesterday. A fixed lorry and home by Friday is what I am looking for.

I have driven the route to Antwerp for six years without an accident.

Kind regards,
Marek Vesely""", {"discussed": "A fixed lorry, home by Friday"}),
    Letter("follow-up writer", "Example S.A.", "Coordinator", "Claire Weber, recruiter",
        """Dear Claire Weber,

We met on Tuesday 10 November to talk about the coordinator job. I am still very interested in it: the answer library is the part I would begin with.

May I ask how the selection is going, and when you expect to decide?

Kind regards,
Nora Lenz""", {"discussed": "The answer library"}, "follow-up", "2026-11-10"),
    Letter("gardener", "Example Parks", "Gardener", "Rosa Klein",
        """Dear Rosa Klein,

We met on Monday 9 November about the gardener job at Example Parks. I would still like to do this work, above all in the rose garden.

When do you expect to decide?

Best wishes,
Ivo Petrov""", {"discussed": "The rose garden"}, "follow-up", "2026-11-09"),
    Letter("rejected analyst", "Example Bank", "Data analyst", "Ms Lindqvist",
        """Dear Ms Lindqvist,

Thank you for telling me about your decision at Example Bank, and for the conversation we had.

May I ask for one reason that I can learn from? I wish you and your team every success.

Kind regards,
Omar Haddad""", {}, "after-refusal"),
    Letter("student", "Example Café", "Barista", "Lea",
        """Hello Lea,

Thanks for the chat yesterday and for the coffee. That you roast on Mondays with the whole team made me want to join at once.

I can work every weekend until June.

Best wishes,
Noé Schmit""", {"discussed": "they roast on Mondays with the whole team"}),
    Letter("lawyer", "Étude Example", "Associate", "Maître Dupont",
        """Dear Maître Dupont,

Thank you for receiving me yesterday. Your remark that clients pay for short answers has stayed with me.

My two years at the court have taught me to write them.

Yours sincerely,
Élodie Garnier""", {"discussed": "clients pay for short answers"}),
    Letter("project manager", "Example Rail", "Project manager", "Frau Özdemir",
        """Dear Frau Özdemir,

Thank you for our conversation yesterday about the signal boxes. You need somebody who can say no to three ministries; I have practised on two.

I would be pleased to continue the talk.

Kind regards,
Anke Vogt""", {"discussed": "signal boxes, three ministries"}),
)  # fmt: skip
"""Twenty letters by twenty people."""

GOOD = (*FIRST_GOOD, *MORE_GOOD, *STRANGERS_GOOD, *THIRD_GOOD, *UNSEEN_GOOD)
"""All good ones; the drafts of those who type as they do are good ones too."""

BY = {letter.who: letter for letter in GOOD}


@dataclass(frozen=True)
class Fault:
    """One fault: its finding, in whose letter, and which words it replaces by which."""

    code: str
    who: str
    old: str
    new: str


FAULTS = (
    Fault("no-thanks", "librarian", "Thank you so much for yesterday. I walked", "I walked"),
    Fault("no-thanks", "sound engineer", "yesterday, thank you.", "yesterday."),
    Fault("no-thanks", "actuary", "I appreciate the time you and your team gave me yesterday.", "You and your team saw me yesterday."),
    Fault("no-thanks", "museum guide", "Thank you for receiving me yesterday, and for the anecdote", "You received me yesterday and told me the anecdote"),
    Fault("spelled", "hotel receptionist", "Dear Ms Delacroix-Petit", "Dear Ms Delacroi-Petit"),
    Fault("spelled", "security guard", "Dear Mr Boateng", "Dear Mr Boatang"),
    Fault("spelled", "lab technician", "Dear Hiroshi", "Dear Hirosi"),
    Fault("spelled", "volunteer coordinator", "Dear Amina", "Dear Aminna"),
    Fault("spelled", "optician", "Dear Mr Lindner", "Dear Mr Lindnar"),
    Fault("spelled", "withdrawing", "Example Airport", "Example Airprot"),
    Fault("spelled", "accepting", "Dear Mr Okonkwo", "Dear Mr Okonkow"),
    Fault("greeting-name", "translator", "Dear Dr Hartwig", "Dear Ms Petersen"),
    Fault("greeting-name", "childminder", "Dear Ms Schroeder, dear Ms Faber", "Dear Sir or Madam"),
    Fault("greeting-name", "bookbinder", "Dear Mr Thibault", "Dear Mr Garnier"),
    Fault("other-company", "intern", "If there is anything else you need from me,", "I would love to join Sample Genomics."),
    Fault("other-company", "data engineer", "I would like to be the person who does.", "I want this job at Sample Freight."),
    Fault("other-company", "dental hygienist", "join your practice", "join the team at Zahnarzt Muster"),
    Fault("inventory", "insurance clerk", "I look forward to your decision", "Word, Excel, SAP, Outlook, typing, filing. I look forward to your decision"),
    Fault("inventory", "UX designer", "A sketch follows tomorrow", "- Figma\n- Sketch\n- HTML\n- CSS\nA sketch follows tomorrow"),
    Fault("inventory", "event manager", "I am in Lyon", "Budgets, venues, catering, permits, artists, security: I am in Lyon"),
    Fault("chat", "mechanic", "I could have stayed all day.", "I could have stayed all day haha."),
    Fault("chat", "barber", "Thank you for letting me", "Thx for letting me"),
    Fault("chat", "swimming teacher", "in case you did not see", "idk if you saw"),
    Fault("chat", "sales representative", "I still enjoyed it", "i still enjoyed it"),
    Fault("chat", "journalist", "Give me a week", "Gimme a wk"),
    Fault("chat", "retired part-timer", "would be delighted", "WOULD BE ABSOLUTELY DELIGHTED"),
    Fault("chat", "follow-up, short", "have you decided", "have u decided"),
    Fault("attached", "optician", "My references reach you by post this week.", "My references are attached."),
    Fault("attached", "UX designer", "A sketch follows tomorrow", "I have attached a sketch"),
    Fault("attached", "apprentice", "My school says", "Please find enclosed my report. My school says"),
    Fault("stale", "librarian", "for yesterday", "for this afternoon"),
    Fault("stale", "plumber", "Thank you for yesterday", "Thank you for today"),
    Fault("stale", "paramedic", "round the station yesterday", "round the station this morning"),
    Fault("placeholder", "zookeeper", "Dear Annelies", "Dear [first name]"),
    Fault("placeholder", "farmhand", "next week already", "from ____ on"),
    Fault("placeholder", "cover letter afterwards", "on 24 November", "on {date}"),
    Fault("placeholder", "postal worker", "Dear Ms Meier", "Dear Mr/Ms Meier"),
    Fault("no-question", "follow-up, formal", "Could you tell me whether a decision has been made?", "I am waiting for your decision."),
    Fault("no-question", "second reminder", "Is there anything you need from me?", "I am here if you need anything."),
    Fault("nothing-heard", "plumber", "I liked that you showed me the worst job first.", "I liked it."),
    Fault("nothing-heard", "optician", "I was pleased to hear that you still grind lenses in the shop, as I did in Jena.", "I was pleased."),
    Fault("no-thanks", "nurse", "Thank you for your time yesterday, and for showing", "It was good to see you yesterday, and you were showing"),
    Fault("no-thanks", "warehouse worker", "Thank you for the tour of the warehouse yesterday.", "I saw the warehouse yesterday."),
    Fault("no-thanks", "accountant", "Thank you for meeting me yesterday.", "We met yesterday."),
    Fault("no-thanks", "executive", "I am grateful for our conversation yesterday, and for", "We had a conversation yesterday, and I value"),
    Fault("no-thanks", "chef", "Thank you for the trial shift yesterday.", "The trial shift was yesterday."),
    Fault("no-thanks", "driver", "I appreciate that you took an hour for me yesterday.", "You took an hour for me yesterday."),
    Fault("no-thanks", "rejected analyst", "Thank you for telling me about your decision at Example Bank, and for the conversation we had.", "I have read about your decision at Example Bank."),
    Fault("spelled", "nurse", "Dear Ms Okafor", "Dear Ms Okafar"),
    Fault("spelled", "accountant", "Dear Patricia Weis", "Dear Patrica Weis"),
    Fault("spelled", "executive", "Dear Sir Malcolm", "Dear Sir Malcom"),
    Fault("spelled", "career changer", "Dear Mrs. Oyelaran", "Dear Mrs. Oyelarran"),
    Fault("spelled", "teacher", "Dear Mr Pritchard", "Dear Mr Prichard"),
    Fault("spelled", "architect", "Dear Jörg Müller", "Dear Jörg Möller"),
    Fault("spelled", "junior developer", "I would love to learn", "At Acne Labs I would love to learn"),
    Fault("spelled", "junior developer", "I would love to learn", "At acne labs I would love to learn"),
    Fault("spelled", "follow-up writer", "Dear Claire Weber", "Dear Claire Webber"),
    Fault("spelled", "social worker", "Dear Ms Adeyemi", "Dear Ms Adeyimi"),
    Fault("spelled", "gardener", "at Example Parks", "at Exemple Parks"),
    Fault("spelled", "rejected analyst", "at Example Bank", "at Exampel Bank"),
    Fault("greeting-name", "chef", "Dear Antoine Roux", "Dear Ms Weber"),
    Fault("greeting-name", "driver", "Dear Paul Thill", "Dear Jan Kowalski"),
    Fault("greeting-name", "lawyer", "Dear Maître Dupont", "Dear Sir or Madam"),
    Fault("other-company", "electrician", "sounds like a team where everybody counts.", "sounds good, and I want to join Sparkworks."),
    Fault("other-company", "nurse", "bring that experience to your team.", "bring that experience to the team at Sample Hospital."),
    Fault("other-company", "accountant", "I would be glad to do it with your team.", "I would be glad to take the job at Muster Partners."),
    Fault("other-company", "project manager", "I would be pleased to continue the talk.", "I would be pleased to have the position at Beta Trams."),
    Fault("other-company", "student", "I can work every weekend until June.", "I want to work for Bean House every weekend."),
    Fault("inventory", "junior developer", "I would love to learn how you review code.", "Python, Django, PostgreSQL, Docker, AWS, Git, CI/CD, React."),
    Fault("inventory", "nurse", "I have worked in intensive care for seven years", "Ventilation, dialysis, ECG, triage, wound care, palliative care, and I have worked"),
    Fault("inventory", "accountant", "In ten years I have closed accounts under both standards.", "- IFRS\n- Lux GAAP\n- VAT\n- Excel"),
    Fault("inventory", "call centre agent", "I speak four languages,", "I speak French, German, Arabic, English, Spanish, Dutch,"),
    Fault("inventory", "chef", "I have run the fish section", "Fish, meat, sauces, pastry, stocks, starters: I have run the section"),
    Fault("inventory", "project manager", "I would be pleased", "1. Planning\n2. Budgets\n3. Tenders\nI would be pleased"),
    Fault("inventory", "gardener", "I would still like to do this work", "Mowing, pruning, planting, composting, grafting, paving: I would still like to do this work"),
    Fault("chat", "junior developer", "It is brave", "lol it is brave"),
    Fault("chat", "nurse", "every new nurse has a tutor for two weeks", "all new ppl have a tutor for two weeks"),
    Fault("chat", "warehouse worker", "I hope to hear from you soon", "I hope to hear from you next wk"),
    Fault("chat", "student", "I can work every weekend", "i can work every weekend"),
    Fault("chat", "call centre agent", "I liked that", "i'm happy that"),
    Fault("chat", "career changer", "I bake at home every weekend.", "I bake at home every weekend!!!"),
    Fault("chat", "driver", "without an accident", "WITHOUT AN ACCIDENT EVER"),
    Fault("chat", "teacher", "I would be happy", "I REALLY would be happy"),
    Fault("chat", "electrician", "I can start in a fortnight", "I can start whenever u want"),
    Fault("chat", "chef", "would like to do so", "wanna do so"),
    Fault("chat", "gardener", "When do you expect to decide?", "When do you expect to decide, pls?"),
    Fault("chat", "social worker", "Thank you very much", "Thx and thank you very much"),
    Fault("chat", "architect", "is the kind of building", "is kinda the building"),
    Fault("chat", "researcher", "I would be glad to work", "im glad to work"),
    Fault("chat", "follow-up writer", "when you expect to decide?", "when you expect to decide???"),
    Fault("chat", "lawyer", "to write them.", "to write them :)"),
    Fault("attached", "executive", "I would welcome", "Please find attached my references. I would welcome"),
    Fault("attached", "teacher", "I would be happy", "My certificate is attached. I would be happy"),
    Fault("attached", "electrician", "My card", "I attach my card. My card"),
    Fault("attached", "researcher", "I would be glad", "See attached the two figures. I would be glad"),
    Fault("attached", "rejected analyst", "I wish you", "My paper is enclosed. I wish you"),
    Fault("stale", "nurse", "your time yesterday", "your time this afternoon"),
    Fault("stale", "driver", "for me yesterday", "for me this morning"),
    Fault("stale", "chef", "trial shift yesterday", "interview today"),
    Fault("stale", "gardener", "We met on Monday 9 November", "We met yesterday"),
    Fault("placeholder", "nurse", "Dear Ms Okafor", "Dear Ms Okafor [title?]"),
    Fault("placeholder", "accountant", "Dear Patricia Weis,", "Dear Mr/Ms Patricia Weis,"),
    Fault("placeholder", "executive", "meet the board", "meet {{contact}} of the board"),
    Fault("placeholder", "student", "until June", "until XXX"),
    Fault("placeholder", "driver", "for six years", "for ___ years"),
    Fault("placeholder", "follow-up writer", "the coordinator job", "the (job title) job"),
    Fault("placeholder", "lawyer", "Élodie Garnier", "[Your name]"),
    Fault("placeholder", "teacher", "the robotics club", "the robotics club TODO"),
    Fault("private", "nurse", "I have worked", "My written French grammar is weak, but I have worked"),
    Fault("private", "warehouse worker", "I have my licence", "I have had back problems since summer. I have my licence"),
    Fault("private", "accountant", "In ten years", "I know I sounded bitter about the big firm. In ten years"),
    Fault("private", "career changer", "Twelve years", "About getting up at two in the morning I was unsure. Twelve years"),
    Fault("private", "executive", "I would welcome", "My notice period is negotiable only once. I would welcome"),
    Fault("nothing-heard", "architect", "The school in timber is the kind of building I want to spend years on.", "It was a pleasure."),
    Fault("nothing-heard", "project manager", " about the signal boxes. You need somebody who can say no to three ministries; I have practised on two.", "."),
    Fault("no-question", "gardener", "When do you expect to decide?", "I hope for the best."),
    Fault("no-question", "follow-up writer", "May I ask how the selection is going, and when you expect to decide?", "I hope the selection is going well."),
    *(Fault(*each) for each in (*SPOILT, *THIRD_SPOILT, *UNSEEN_SPOILT)),
)  # fmt: skip


def found_in(letter: Letter, text: str, lints: Iterable[object] = ()) -> list[dict[str, Any]]:
    message = {"kind": "review", "letter": letter.kind, "record": letter.record(), "you": {"name": letter.text.splitlines()[-1]},
               "today": TODAY, "text": text, "person": "", "days": DAYS, "lints": [*lints]}  # fmt: skip
    findings: list[dict[str, Any]] = KINDS["review"](message)["findings"]
    return findings


DAYS = {"2026-11-24": "Tuesday 24 November 2026", "2026-11-10": "Tuesday 10 November 2026",
        "2026-11-09": "Monday 9 November 2026"}  # fmt: skip


def spoilt(fault: Fault) -> str:
    text = BY[fault.who].text
    if fault.old not in text:
        raise ValueError(f"{fault.who}: {fault.old}")
    return text.replace(fault.old, fault.new, 1)


def missed() -> list[Fault]:
    """The faults that the review does not find."""
    return [
        fault
        for fault in FAULTS
        if fault.code not in {it["code"] for it in found_in(BY[fault.who], spoilt(fault))}
    ]


def alarms() -> list[tuple[str, str, Any]]:
    """What the review finds in good letters: whose, what, and with which words."""
    ours = [
        (letter.who, it["code"], it["values"])
        for letter in GOOD
        for it in found_in(letter, letter.text)
    ]
    return ours + [
        (name, it["code"], it["values"])
        for name in EVERYBODY
        for plain in TONES.values()
        for it in alarms_in_drafts(name, plain=plain)
    ]


def alarms_in_drafts(name: str, *, plain: bool) -> list[dict[str, Any]]:
    record, you = EVERYBODY[name]
    found: list[dict[str, Any]] = []
    for made in all_drafted(name, plain=plain):
        message = {"letter": made.kind.id, "person": made.to.name, "you": you, "text": made.text,
                   "subject": made.subject, "today": TODAY, "days": DAYS,
                   "record": {**record, "proofreader": "x", "tone": "plain" if plain else ""}}  # fmt: skip
        found += [it for it in KINDS["review"](message)["findings"] if it["code"] not in ASKED]
    return found


ASKED = {"no-notes", "nothing-heard", "stale", "greeting-name", "attached", "long"}
"""What is true of drafts of few notes, or that were made on another day."""


def main() -> int:
    """Print what is found and what is not."""
    lost, wrong = missed(), alarms()
    kinds, gone = Counter(fault.code for fault in FAULTS), Counter(fault.code for fault in lost)
    for code, count in sorted(kinds.items()):
        print(f"{code:15} {count - gone[code]:3} of {count:3}")
    for fault in lost:
        print("not found:", fault)
    unseen = {Fault(*each) for each in UNSEEN_SPOILT}
    print(f"of {len(unseen)} that no rule was made with: {len(unseen - {*lost})}")
    for alarm in wrong:
        print("false alarm:", *alarm)
    drafts = sum(len(all_drafted(name, plain=p)) for name in EVERYBODY for p in TONES.values())
    recall = 1 - len(lost) / len(FAULTS)
    print(
        f"{recall:.1%} of {len(FAULTS)} faults found, {len(wrong)} false alarms in {len(GOOD) + drafts} good letters"
    )
    return 0 if recall >= 0.95 and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
