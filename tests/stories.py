"""Six interviews and what becomes of them in forty days: offers, rounds, silence, a moved date.

Each is somebody who does on each evening what the plan asks for, and nothing else. `diary` is what
they did, and when. The unit tests live them in the core, the browser lives them all at once.
"""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

THURSDAY = dt.date(2026, 2, 26)
FORTY = [THURSDAY + dt.timedelta(days=n) for n in range(40)]
EVENING = dt.time(18)
BEGUN = {"day": "2026-02-27", "time": "09:00", "country": "LU"}
NOTES = ["write-notes", "evaluate-yourself", "note-the-job"]
FIRM = {**BEGUN, "firm": "Example Recruiting"}

Record = dict[str, Any]
Diary = dict[str, list[str]]
Events = dict[str, Record]
"""What somebody types on a day, by month and day."""


@dataclass(frozen=True)
class Story:
    """An interview, what is typed on later days, the days of doing nothing, and what is done."""

    company: str
    diary: Diary
    events: Events = field(default_factory=dict)
    begun: Record = field(default_factory=lambda: BEGUN)
    away: tuple[str, ...] = ()


SECOND_ROUND = Story(
    company="Second Round S.A.",
    begun={**FIRM, "day": "2026-03-12", "time": "14:00"},
    events={"03-17": {"outcome": "refusal", "outcome_day": "2026-03-17"}},
    diary={
        "03-12": ["talk-to-consultant", *NOTES],
        "03-13": ["send-thank-you"],
        "03-17": ["thank-after-refusal", "ask-reasons"],
    },
)

FIRST_ROUND = Story(
    company="First Round S.A.",
    begun=FIRM,
    events={"03-05": {"outcome": "next-round", "outcome_day": "2026-03-05"}},
    diary={"02-27": ["talk-to-consultant", *NOTES, "send-thank-you"]},
)

STORIES = (
    Story(
        company="Silence S.A.",
        diary={
            "02-27": [*NOTES, "send-thank-you"],
            "03-06": ["follow-up"],
            "03-13": ["second-reminder"],
            "03-20": ["close-no-answer"],
        },
    ),
    Story(
        company="Vague Promise S.A.",
        events={"02-27": {"promise": "two-weeks"}},
        away=tuple(f"03-{day:02}" for day in range(14, 20)),
        diary={
            "02-27": [*NOTES, "send-thank-you"],
            "03-20": ["follow-up"],
            "03-27": ["second-reminder"],
            "04-03": ["close-no-answer"],
        },
    ),
    Story(
        company="Offer S.A.",
        events={
            "03-10": {"outcome": "offer", "outcome_day": "2026-03-10", "answer_by": "2026-03-18"},
            "03-20": {"offer_terms": "unconditional"},
        },
        diary={
            "02-27": [*NOTES, "send-thank-you"],
            "03-06": ["follow-up"],
            "03-10": ["thank-for-offer", "compare-offers", "ask-for-time", "tell-the-others"],
            "03-17": ["accept-offer"],
            "03-20": ["withdraw-elsewhere"],
        },
    ),
    FIRST_ROUND,
    SECOND_ROUND,
    Story(
        company="Moved S.A.",
        begun={**BEGUN, "letter": "asked"},
        events={"02-26": {"day": "2026-03-02"}, "02-28": {"day": "2026-03-06", "time": "15:00"}},
        diary={
            "03-06": [*NOTES, "write-cover-letter", "proofread-letter"],
            "03-09": ["send-thank-you"],
            "03-13": ["follow-up"],
            "03-20": ["second-reminder"],
            "03-27": ["close-no-answer"],
        },
    ),
    Story(
        company="Mistake S.A.",
        events={
            "03-03": {"outcome": "refusal", "outcome_day": "2026-03-03"},
            "03-04": {"outcome": "waiting", "outcome_day": ""},
            "03-10": {"outcome": "accepted-elsewhere", "outcome_day": "2026-03-10"},
        },
        away=("03-03",),
        diary={
            "02-27": [*NOTES, "send-thank-you"],
            "03-06": ["follow-up"],
            "03-10": ["tell-other-offer"],
        },
    ),
)
