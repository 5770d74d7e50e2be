"""People with notes, tidy and messy, and all their drafts as files: read those when they change.

`python -m tests.unit.letters.drafts` writes the files in golden/ anew.
"""

import datetime as dt
import json
from pathlib import Path
from typing import Any

from after_interview.letters.drafting import Draft, draft
from after_interview.letters.kinds import KINDS
from after_interview.record import Record, candidate_from, interview_from, notes_from, said_from

FOLDER = Path(__file__).parent
GOLDEN = FOLDER / "golden"

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
    "challenges": "They are two people short until summer",
    "challenges_said": "The April release is the first test. We can have those answers ready: two "
    "weeks ahead, in all three languages, and tried out with the team.",
    "culture": "Nice, but nobody looked up",
    "culture_said": "Your team signs every reply with a first name. A customer writes to a person, "
    "and that person stays responsible until the matter is solved.",
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
    "challenges": "grace has no deputy",
    "challenges_said": "two halls have to run side by side until September",
    "culture": "loud",
    "culture_said": "short meetings, and everybody walks the floor once a day",
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
    "challenges": "the boss shouts",
    "challenges_said": "80 covers in one hour!",
    "culture": "hot",
    "culture_said": "Everybody eats together at four",
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

INTERVIEWS: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "nora": (NORA, NORA_HERSELF),
    "jonas": (JONAS, JONAS_HIMSELF),
    "elif": (ELIF, ELIF_HERSELF),
}
"""People who type whole sentences, or nearly."""


def _typed_in(file: str) -> dict[str, tuple[dict[str, Any], dict[str, str]]]:
    found = json.loads((FOLDER / file).read_text("utf-8"))
    return {name: (each["record"], each["you"]) for name, each in found.items()}


HURRIED = _typed_in("people.json")
"""People who type as nervous people do: fragments, lists, small letters, what is private."""

OTHERS = _typed_in("more_people.json")
"""Ten more: quotes, numbers inside a line, smileys, another language, what each of several said."""

STRANGERS = _typed_in("strangers.json")
"""Five more: what is private in fields that leave, capitals, pasted invitations, fragments."""

ON_PHONES = _typed_in("on_phones.json")
"""Seven more: dictated without signs, pasted profiles and invitations, swearing, several jobs."""

EVERYBODY = {**INTERVIEWS, **HURRIED, **OTHERS, **STRANGERS, **ON_PHONES}
TONES = {"formal": False, "plain": True}
SOME_DAYS = 5
DAYS_LATER = {
    "thank-you": 1,
    "follow-up": 7,
    "missed-promise": 10,
    "second-reminder": 17,
    "last-reminder": 24,
    "cover-letter": 4,
    "after-refusal": 13,
    "consultant": 0,
}
"""On which day after the interview some of them are written; the others after SOME_DAYS."""

OUTCOMES = {"other-offer": "accepted-elsewhere", "after-refusal": "refusal"}
CASES = [(name, kind) for name in INTERVIEWS for kind in KINDS]


def in_words(day: dt.date) -> str:
    """A day as an English page writes it."""
    return f"{day:%A} {day.day} {day:%B}"


def drafted(name: str, kind: str, *, plain: bool | None = None, to: str = "") -> Draft:
    """The draft of one of them, on the day it would be written, in their own tone or another."""
    record, you = EVERYBODY[name]
    day = dt.date.fromisoformat(record["day"])
    today = day + dt.timedelta(days=DAYS_LATER.get(kind, SOME_DAYS))
    outcome = OUTCOMES.get(kind, "offer" if kind.startswith("offer") else "")
    full = Record(**{**record, "outcome": outcome, "outcome_day": today.isoformat()})  # type: ignore[typeddict-item]
    known = (full["day"], full.get("promised", ""), full["outcome_day"])
    return draft(
        kind,
        interview_from(full)[0],
        notes_from(full),
        candidate_from(you),
        today,
        name=to,
        days={iso: in_words(dt.date.fromisoformat(iso)) for iso in known if iso},
        said=said_from(full),
        plain=record.get("tone") == "plain" if plain is None else plain,
    )


def all_drafted(name: str, *, plain: bool) -> list[Draft]:
    """All drafts of one of them in a tone: of each kind, and to each person where there is one."""
    met = interview_from(EVERYBODY[name][0])[0].people  # type: ignore[arg-type]
    people = [person for person in met if person.name]
    to = {kind.id: [it.name for it in people] if kind.per_person else [] for kind in KINDS.values()}
    return [
        drafted(name, kind, plain=plain, to=person) for kind in KINDS for person in to[kind] or [""]
    ]


def written(made: Draft) -> str:
    """A draft as its file has it."""
    head = [f"== {made.kind.id}", f"To: {made.to.name} <{made.to.email}>"]
    parts = [f"Parts: {', '.join(f'{part.id} ({part.source})' for part in made.parts)}"]
    gaps = (gap.field if gap.field == gap.reason else gap.reason for gap in made.missing)
    missing = [f"Missing: {', '.join(gaps)}".strip()]
    call = [f"{line.who}: {line.text}" for line in made.script or ()]
    pieces = ["\n".join([*head, f"Subject: {made.subject}"]), made.text, "----"]
    pieces.append("\n".join(parts + missing))
    return "\n\n".join(pieces + (["Call", "\n".join(call)] if call else [])) + "\n"


def golden(name: str, *, plain: bool) -> str:
    """All drafts of one of them in a tone, as their file has them."""
    return "\n\n".join(map(written, all_drafted(name, plain=plain)))


def path_of(name: str, tone: str) -> Path:
    """The file of the drafts of one of them in a tone."""
    return GOLDEN / f"{name}-{tone}.txt"


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for everybody in EVERYBODY:
        for tone, plain in TONES.items():
            path_of(everybody, tone).write_text(golden(everybody, plain=plain), "utf-8")
