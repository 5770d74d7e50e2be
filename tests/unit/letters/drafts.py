"""Three candidates with complete notes, and their drafts as files: read those when they change.

`python -m tests.unit.letters.drafts` writes the files beside this one anew.
"""

import datetime as dt
from pathlib import Path
from typing import Any

from after_interview.letters.drafting import Draft, draft
from after_interview.record import Record, candidate_from, interview_from, notes_from

FOLDER = Path(__file__).parent

NORA: dict[str, Any] = {
    "company": "Example S.A.",
    "role": "customer support coordinator",
    "day": "2026-02-27",
    "time": "09:00",
    "people": "Claire Weber, recruiter, claire.weber@example.com\nMarc Thill, head of support",
    "channel": "email",
    "country": "LU",
    "letter": "asked",
    "discussed": "You told me that after each new version first replies slip from one day to two, "
    "because the same five questions arrive in three languages before the answers exist.",
    "tasks": "Two tasks matter most to me. One is the answer library, which stays useful only if "
    "somebody prunes it every week. The other is the shift plan for twelve people.",
    "challenges": "The April release is the first test. We can have those answers ready: two weeks "
    "ahead, in all three languages, and tried out with the team.",
    "culture": "Your team signs every reply with a first name. A customer writes to a person, and "
    "that person stays responsible until the matter is solved.",
    "topic": "The April release",
    "answered_well": "How to prepare a release: concrete, they wrote it down",
    "answered_badly": "The angry customer: too long, no ending",
    "strengths": "At Sample Hotels I keep a library of 140 answers in English, French and German. "
    "First replies there have gone from two days to five hours.",
    "weaknesses": "Shifts for five people only",
    "motivation": "Having the answers ready before the questions arrive is the part of this work I "
    "like best.",
    "motivation_before": "3",
    "motivation_after": "4",
    "questions": "How often are evening shifts?",
    "next_step": "Two more candidates, then a second round",
    "news": "I can start on 1 April, and my number has changed to the one below.",
    "tone": "",
}
NORA_HERSELF = {
    "name": "Nora Lenz",
    "email": "nora.lenz@example.org",
    "telephone": "+44 7700 900123",
}

JONAS: dict[str, Any] = {
    "company": "Harbour Example Ltd",
    "role": "warehouse planner",
    "day": "2026-05-05",
    "time": "14:30",
    "people": "Grace Okoro (operations manager) grace.okoro@example.com",
    "channel": "telephone",
    "promised": "2026-05-12",
    "country": "GB",
    "firm": "Example Search",
    "consultant": "Ines Roth",
    "consultant_email": "ines.roth@example.net",
    "discussed": "- the move to the new hall\n- night deliveries\n- who decides when a lorry waits",
    "tasks": "plan the bays\nagree the hours with the carriers\nreport every Friday",
    "challenges": "two halls have to run side by side until September",
    "culture": "short meetings, and everybody walks the floor once a day",
    "topic": "running two halls side by side.",
    "answered_well": "the move of 2024",
    "answered_badly": "the question about pay",
    "strengths": "i planned a move of 4,000 pallets without closing for a day",
    "weaknesses": "no night work so far",
    "motivation": "★ I want to build the plan for the new hall from the first day on",
    "motivation_before": "4",
    "motivation_after": "5",
    "questions": "is there a second planner?",
    "next_step": "a call from Grace, then half a day on the floor",
    "news": "I can be reached after four o’clock",
    "tone": "plain",
}
JONAS_HIMSELF = {"name": "Jonas Akel", "email": "", "telephone": "+44 7700 900456"}

ELIF: dict[str, Any] = {
    "company": "Söhne & Töchter Muster GmbH",
    "role": "Köchin",
    "day": "2026-09-18",
    "time": "18:30",
    "people": "Frau Özdemir, Küchenchefin\nAnaïs Lefèvre\nNiko Çelik, night shift 🌙",
    "channel": "telephone",
    "promised": "2026-09-25",
    "discussed": "Menus change every week.\nTwo apprentices start in October.",
    "tasks": "sourcing from the market",
    "challenges": "80 covers in one hour!",
    "culture": "Everybody eats together at four",
    "topic": "cooking for eighty in one hour",
    "strengths": "In Izmir I ran a kitchen of six.\n\nWe wasted half of what we used to.",
    "motivation": "I like kitchens in which everybody tastes 🙂",
    "motivation_after": "5",
    "news": "My trial day could be any Tuesday",
    "reasons": "too far away",
    "lessons": "ask about transport first",
    "tone": "",
}
ELIF_HERSELF = {"name": "Elif Şahin", "email": "elif.sahin@example.org", "telephone": ""}

INTERVIEWS = {
    "nora": (NORA, NORA_HERSELF),
    "jonas": (JONAS, JONAS_HIMSELF),
    "elif": (ELIF, ELIF_HERSELF),
}
DAYS_LATER = {
    "thank-you": 0,
    "follow-up": 7,
    "missed-promise": 10,
    "second-reminder": 17,
    "last-reminder": 24,
    "cover-letter": 4,
    "other-offer": 11,
    "after-refusal": 13,
    "withdraw": 11,
    "consultant": 1,
}
"""On which day after the interview each of them is written."""

OUTCOMES = {"other-offer": "accepted-elsewhere", "after-refusal": "refusal"}
CASES = [(name, kind) for name in INTERVIEWS for kind in DAYS_LATER]


def in_words(day: dt.date) -> str:
    """A day as an English page writes it."""
    return f"{day:%A} {day.day} {day:%B}"


def drafted(name: str, kind: str) -> Draft:
    """The draft of one of the candidates, on the day it would be written."""
    record, you = INTERVIEWS[name]
    day = dt.date.fromisoformat(record["day"])
    today = day + dt.timedelta(days=DAYS_LATER[kind])
    outcome = {"outcome": OUTCOMES.get(kind, ""), "outcome_day": today.isoformat()}
    full = Record(**{**record, **outcome})  # type: ignore[typeddict-item]
    known = (full["day"], full.get("promised", ""), full["outcome_day"])
    return draft(
        kind,
        interview_from(full)[0],
        notes_from(full),
        candidate_from(you),
        today,
        days={iso: in_words(dt.date.fromisoformat(iso)) for iso in known if iso},
        plain=record["tone"] == "plain",
    )


def written(made: Draft) -> str:
    """A draft as its file has it."""
    head = [f"To: {made.to.name} <{made.to.email}>", f"Subject: {made.subject}"]
    parts = [f"Parts: {', '.join(f'{part.id} ({part.source})' for part in made.parts)}"]
    missing = [f"Missing: {', '.join(gap.field for gap in made.missing)}".strip()]
    call = [f"{line.who}: {line.text}" for line in made.script or ()]
    pieces = ["\n".join(head), made.text, "----", "\n".join(parts + missing)]
    return "\n\n".join(pieces + (["Call", "\n".join(call)] if call else [])) + "\n"


def path_of(name: str, kind: str) -> Path:
    """The file of a draft."""
    return FOLDER / f"{name}-{kind}.txt"


if __name__ == "__main__":
    for case in CASES:
        path_of(*case).write_text(written(drafted(*case)), encoding="utf-8")
