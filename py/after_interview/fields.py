"""The fields that a reader fills in: one table, one entry each, from which every list is made.

To add a field is to add its entry here, and to use it. What an entry says is what holds: the
longest text, whether it travels in a link, where it is typed, which letters take it over.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from .translatable import N_


class Owner(StrEnum):
    """What a field belongs to."""

    INTERVIEW = "interview"
    NOTES = "notes"
    LETTER = "letter"
    YOU = "you"
    PERSON = "person"


class Kind(StrEnum):
    """What a field holds, as a text, and by which control of HTML it is typed."""

    LINE = "line"
    BLOCK = "block"
    DAY = "day"
    """A local date, YYYY-MM-DD."""
    TIME = "time"
    """A local time, HH:MM."""
    CHOICE = "choice"
    COUNTRY = "country"
    """An ISO 3166-1 alpha-2 code."""
    REGION = "region"
    """The code of a part of a country, as the library of holidays has it."""
    EMAIL = "email"
    TELEPHONE = "telephone"
    OURS = "ours"
    """Written by the site itself: no reader types it, and none is told."""


LONGEST: Mapping[Kind, int] = MappingProxyType(
    {
        Kind.LINE: 1_000,
        Kind.BLOCK: 20_000,
        Kind.DAY: 40,
        Kind.TIME: 40,
        Kind.CHOICE: 100,
        Kind.COUNTRY: 100,
        Kind.REGION: 100,
        Kind.EMAIL: 320,
        Kind.TELEPHONE: 100,
        Kind.OURS: 100,
    }
)
"""Characters that a page lets one type into a field of each kind."""

LONGEST_DRAFT = 200_000
"""Characters of a draft that a page lets one type: a draft takes over several fields whole."""

LONGEST_SUBJECT = 5_000
LONGEST_IN_LINK = 300
"""Characters of one field in a link, unless its entry says otherwise."""

LONGEST_EARLIER = 20_000
"""Characters that earlier releases let one type into any field."""

TODAY = "today"
"""What a day is at first that is that of the choice it goes with."""

ANY_LETTER = ("*",)
"""What leaves the device with letters of more kinds than are worth naming."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field.

    `label` is its name for readers, `hint` what stands below it. `longest` are the characters that
    a page lets one type, 0 for as many as its kind has. `letters` are the kinds of letter by which
    it leaves the device; a field without any stays. `link` is its key in an invitation,
    `longest_in_link` its characters there. `firm` marks what a firm says once for all
    its candidates. `by_line` says that two copies of it are united line by
    line, where others take the later one whole. `heard` marks what was said in the room, `learned`
    the place among the lessons of all interviews, from 1. `choices` are the values of a choice,
    beside the empty one. `attribute` is its name in the model, where that is another.
    What its column in a recruiter's list may be called, links/headings.py knows. `goes_with` is the
    choice that it belongs to, and is emptied with; `at_first` what it holds once that is made.

    In the sheet of notes it stands in the part `sheet` with so many `lines`, named `sheet_label`
    if that differs.
    """

    name: str
    of: Owner
    kind: Kind
    label: str = ""
    hint: str = ""
    longest: int = 0
    letters: tuple[str, ...] = ()
    link: str = ""
    longest_in_link: int = LONGEST_IN_LINK
    by_line: bool = False
    heard: bool = False
    learned: int = 0
    firm: bool = False
    choices: tuple[str, ...] = ()
    attribute: str = ""
    sheet: str = ""
    sheet_label: str = ""
    lines: int = 2
    goes_with: str = ""
    at_first: str = ""
    autocomplete: str = "off"
    names: bool = False
    """Whether it holds names: each word begins with a capital, and none is to be spelled right."""

    @property
    def most_typed(self) -> int:
        """The characters that a page lets one type into it."""
        return self.longest or LONGEST[self.kind]

    @property
    def most_kept(self) -> int:
        """The characters that are taken over from what is kept, or brought from elsewhere."""
        return most_kept(self.most_typed)

    @property
    def in_model(self) -> str:
        """Its name in the model."""
        return self.attribute or self.name


def most_kept(most_typed: int) -> int:
    """The characters that are taken over of a field into which so many can be typed.

    What was kept and what was typed before the page was ready may stand one below the other.
    """
    return max(2 * most_typed + 1, LONGEST_EARLIER)


def _interview(name: str, kind: Kind, label: str = "", **more: object) -> Field:
    return Field(name=name, of=Owner.INTERVIEW, kind=kind, label=label, **more)  # type: ignore[arg-type]


def _note(name: str, sheet: str, label: str, **more: object) -> Field:
    """A note in whole sentences, unless `more` names another kind."""
    about = {"kind": Kind.BLOCK, **more}
    return Field(name=name, of=Owner.NOTES, sheet=sheet, label=label, **about)  # type: ignore[arg-type]


def _you(name: str, kind: Kind, label: str, autocomplete: str) -> Field:
    return Field(
        name=name, of=Owner.YOU, kind=kind, label=label, autocomplete=autocomplete,
        letters=ANY_LETTER,
    )  # fmt: skip


_FROM_THIS = N_("In whole sentences, if you can: they stand in your email.")
_MOTIVATIONS = ("1", "2", "3", "4", "5")

FIELDS: tuple[Field, ...] = (
    _interview(
        "company", Kind.LINE, N_("Company"), link="company", letters=ANY_LETTER,
    ),
    _interview(
        "role", Kind.LINE, N_("Role"), link="role", letters=ANY_LETTER,
    ),
    _interview(
        "day", Kind.DAY, N_("Date of the interview"), link="date", letters=ANY_LETTER,
    ),
    _interview(
        "time", Kind.TIME, N_("Time of the interview"), link="time", letters=ANY_LETTER,
    ),
    _interview(
        "people", Kind.BLOCK, N_("People you met"), link="people", longest_in_link=1_000,
        letters=ANY_LETTER, by_line=True, names=True, sheet="first", lines=3,
        hint=N_("One per line: name, role, email address. Each name as it is spelled."),
    ),
    _interview(
        "promised", Kind.DAY, N_("Date they promised an answer"), link="promised",
        letters=ANY_LETTER, sheet="said",
        sheet_label=N_("They promised an answer by"),
        hint=N_("Leave it empty if nothing was said."),
    ),
    _interview(
        "promise", Kind.CHOICE, N_("Or what they said instead"), attribute="promised",
        choices=("next-week", "two-weeks", "month-end"),
    ),
    _interview(
        "channel", Kind.CHOICE, N_("Preferred channel"), link="channel",
        choices=("email", "telephone"), sheet="said",
        sheet_label=N_("They prefer to hear from you by"),
    ),
    _interview(
        "country", Kind.COUNTRY, N_("Country of the employer"), firm=True, link="country",
    ),
    _interview(
        "region", Kind.REGION, N_("Region of the employer"),
        hint=N_("Public holidays differ from region to region on days that matter here."),
    ),
    _interview(
        "held", Kind.CHOICE, N_("How it took place"), choices=("on-site", "video", "telephone"),
    ),
    _interview(
        "travel", Kind.CHOICE, N_("Your journey there"), choices=("paid",),
        attribute="travel_paid",
    ),
    _interview(
        "firm", Kind.LINE, N_("Recruiting firm in between"), firm=True, link="firm",
        letters=ANY_LETTER,
    ),
    _interview(
        "consultant", Kind.LINE, N_("Your agency consultant"), firm=True, link="consultant",
        letters=ANY_LETTER,
    ),
    _interview(
        "consultant_email", Kind.EMAIL, N_("Your agency consultant’s email address"), firm=True,
        link="email", letters=ANY_LETTER,
    ),
    _interview(
        "consultant_telephone", Kind.TELEPHONE, N_("Your agency consultant’s telephone number"),
        firm=True, link="phone",
    ),
    _interview(
        "write_to", Kind.CHOICE, N_("Who you write to"), firm=True, link="to", choices=("firm",),
        attribute="write_to_firm",
    ),
    _interview(
        "letter", Kind.CHOICE, N_("Letter after the interview"), choices=("asked",),
        attribute="letter_asked", letters=ANY_LETTER,
    ),
    _interview(
        "outcome", Kind.CHOICE, N_("Outcome"), letters=ANY_LETTER,
        choices=(
            "waiting", "next-round", "offer", "refusal", "accepted-elsewhere", "no-answer"
        ),
    ),
    _interview(
        "outcome_day", Kind.DAY, N_("Date of the answer"), letters=ANY_LETTER,
        goes_with="outcome", at_first=TODAY,
    ),
    _interview(
        "answer_by", Kind.DAY, N_("Date by which they want your answer"), goes_with="outcome",
    ),
    _interview(
        "offer_terms", Kind.CHOICE, N_("Does the offer still depend on something?"),
        choices=("conditional", "unconditional"), goes_with="outcome",
    ),
    _interview(
        "unfair", Kind.CHOICE, N_("Do you think you were treated unfairly?"), choices=("yes",),
        goes_with="outcome",
        hint=N_("For your age, sex, origin, religion, disability or whom you love, for example."),
    ),
    _interview("previous", Kind.OURS),
    _interview("created", Kind.OURS),
    _interview("invitation", Kind.OURS),
    _interview("invited", Kind.OURS),
    _interview("invited_before", Kind.OURS),

    _note(
        "discussed", "said", N_("What you talked about"), heard=True, lines=4,
        letters=("cover-letter",),
        hint=N_("Names, numbers, dates, promises. Then the questions you got, and your answers."),
    ),
    _note(
        "tasks", "job", N_("The tasks of the job"), heard=True, lines=3,
        letters=("cover-letter",),
    ),
    _note("challenges", "job", N_("What is hard about it"), heard=True),
    _note(
        "challenges_said", "job", N_("What you would say to them about that"),
        letters=("cover-letter",),
    ),
    _note("culture", "job", N_("The company and how it works"), heard=True),
    _note(
        "culture_said", "job", N_("What you would say to them about the company"),
        letters=("cover-letter",),
    ),
    _note(
        "topic", "first", N_("One thing they said that stayed with you"), heard=True, lines=2,
        letters=ANY_LETTER,
    ),
    _note("answered_well", "you", N_("What you answered well"), learned=5),
    _note("answered_badly", "you", N_("What you answered badly"), learned=6),
    _note(
        "strengths", "you", N_("Your strengths for this job"), learned=3, hint=_FROM_THIS,
        letters=("thank-you", "cover-letter"),
    ),
    _note("weaknesses", "you", N_("Your weak points for this job"), learned=4),
    _note(
        "motivation", "first", N_("Why you want this job"), hint=_FROM_THIS,
        letters=("thank-you", "cover-letter", "consultant"),
    ),
    _note(
        "motivation_before", "you", N_("How much you wanted it before"), kind=Kind.CHOICE,
        choices=_MOTIVATIONS,
    ),
    _note(
        "motivation_after", "you", N_("How much you want it now"), kind=Kind.CHOICE,
        choices=_MOTIVATIONS,
    ),
    _note("questions", "said", N_("What you still want to ask")),
    _note("next_step", "first", N_("What they said comes next"), letters=("consultant",)),
    _note(
        "news", "job", N_("Something to tell them"), lines=1, letters=("thank-you",),
        hint=N_("When you can start, a new number, a letter of recommendation."),
    ),
    _note("reasons", "", N_("The reasons they gave"), learned=1),
    _note("lessons", "", N_("What you will do differently"), learned=2),

    Field(
        name="language", of=Owner.LETTER, kind=Kind.CHOICE, label=N_("Language of the letters"),
        choices=("en",),
    ),
    Field(
        name="spelling", of=Owner.LETTER, kind=Kind.CHOICE, label=N_("English spelling"),
        choices=("american",),
    ),
    Field(name="tone", of=Owner.LETTER, kind=Kind.CHOICE, label=N_("Tone"), choices=("plain",)),
    Field(name="proofreader", of=Owner.LETTER, kind=Kind.LINE, label=N_("Who proofreads it")),

    _you("name", Kind.LINE, N_("Your name"), "name"),
    _you("email", Kind.EMAIL, N_("Your email address"), "email"),
    _you("telephone", Kind.TELEPHONE, N_("Your telephone number"), "tel"),

    Field(name="name", of=Owner.PERSON, kind=Kind.LINE, letters=ANY_LETTER),
    Field(name="role", of=Owner.PERSON, kind=Kind.LINE, letters=ANY_LETTER),
    Field(name="email", of=Owner.PERSON, kind=Kind.EMAIL, letters=ANY_LETTER),
)  # fmt: skip
"""Every field, those of an interview and of its notes in the order in which they are filled in."""

OF_A_RECORD = (Owner.INTERVIEW, Owner.NOTES, Owner.LETTER)


def of(*owners: Owner) -> dict[str, Field]:
    """The fields that belong to these, by name, in the order of the table."""
    return {entry.name: entry for entry in FIELDS if entry.of in owners}


RECORD = of(*OF_A_RECORD)
"""The fields of a record, by name."""

AGAIN = ("company", "role", "people", "channel", *(n for n, entry in RECORD.items() if entry.firm))
"""The fields with which the next round at the same employer begins."""

YOU = of(Owner.YOU)
"""The fields of who writes, by name."""

NOTES = of(Owner.NOTES)
"""The fields of the sheet, by name; the last two are filled in when the answer has come."""


def kept_length(name: str) -> int:
    """The characters that are taken over of what a record holds under `name`, drafts too."""
    if name in RECORD:
        return RECORD[name].most_kept
    return most_kept(LONGEST_DRAFT)
