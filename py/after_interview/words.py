"""The words of the core in English, the source language: what steps, statuses, problems are called.

`N_` only marks a text for the gettext catalogue; whoever shows it passes it through gettext.
"""

from dataclasses import dataclass


def N_(text: str) -> str:  # noqa: N802 - gettext's customary name
    """Mark `text` for the catalogue of messages and return it unchanged."""
    return text


@dataclass(frozen=True, slots=True)
class StepWords:
    """A step in words: its name, `why` and `how` to do it, and when it is `due` in general."""

    title: str
    why: str
    how: str
    due: str


_AT_THE_INTERVIEW = N_("at the end of the interview")
_SAME_DAY = N_("the same day or the day after")
_ONCE_DECIDED = N_("the day you decide or the day after")
_ONCE_REFUSED = N_("the day of the answer or the day after")
_NO_FIXED_DAY = N_("no fixed day")

STEPS = {
    "ask-next-step": StepWords(
        N_("Ask what happens next"),
        N_("You leave knowing the next stage, and asking shows that you want the job."),
        N_("“What are the next steps from here, and who decides?”"),
        _AT_THE_INTERVIEW,
    ),
    "ask-when": StepWords(
        N_("Ask when you will hear from them"),
        N_("A date ends the guessing: every later step can count from it."),
        N_("“By when can I expect to hear from you?” Write the date down as they say it."),
        _AT_THE_INTERVIEW,
    ),
    "ask-channel": StepWords(
        N_("Ask whether to write or to call"),
        N_("Later you will follow up the way they prefer, instead of wondering."),
        N_("“If I have a question, do you prefer an e-mail or a call?”"),
        _AT_THE_INTERVIEW,
    ),
    "ask-card": StepWords(
        N_("Ask for a business card"),
        N_("It gives you the name as it is spelled, the job title and the direct address."),
        N_("No card to give? Ask them to spell their name and address while you write."),
        _AT_THE_INTERVIEW,
    ),
    "raise-cover-letter": StepWords(
        N_("Offer a post-interview cover letter"),
        N_("If they want one they usually ask. If nobody has, you may bring it up yourself."),
        N_("“Would a short letter after our talk be useful to you?” Take no for an answer."),
        _AT_THE_INTERVIEW,
    ),
    "talk-to-consultant": StepWords(
        N_("Talk to your consultant first"),
        N_("A firm stands between you and the employer, and the employer will call it today."),
        N_("Say how it went, what worries you, and ask whether to write to the employer yourself."),
        _SAME_DAY,
    ),
    "write-notes": StepWords(
        N_("Write down what was said"),
        N_("Details fade overnight. Your e-mails and any letter will be made from these notes."),
        N_(
            "Names as they are spelled, questions, answers, promises, numbers. Ten minutes will do."
        ),
        _SAME_DAY,
    ),
    "evaluate-yourself": StepWords(
        N_("Look back at how you did"),
        N_("From a step back you see what to say in your e-mail and what to do better next time."),
        N_("Your answers, your motivation, your strengths and weak points for this very job."),
        _SAME_DAY,
    ),
    "note-the-job": StepWords(
        N_("Note what you learned about the job"),
        N_("You will need it to write to them, and to decide whether you want to work there."),
        N_("The tasks, the team, what is hard about it, how the company works."),
        _SAME_DAY,
    ),
    "send-thank-you": StepWords(
        N_("Send a thank-you e-mail"),
        N_("It thanks them for their time and keeps you in mind while they decide."),
        N_("Short: where you met, why you want the job, what you bring. Then stop."),
        N_("one or two days after; the same day too after a morning interview"),
    ),
    "write-cover-letter": StepWords(
        N_("Write the letter they asked for"),
        N_("It shows that you understood the job, and that you can already think along."),
        N_("One page at most, a report of your meeting rather than a list of skills."),
        _NO_FIXED_DAY,
    ),
    "proofread-letter": StepWords(
        N_("Have the letter proofread"),
        N_("Nobody sees their own mistakes, and a letter with a mistake says the wrong thing."),
        N_("Ask one person or more. Read it aloud yourself, names first."),
        _NO_FIXED_DAY,
    ),
    "keep-looking": StepWords(
        N_("Keep looking"),
        N_("Nothing is settled until it is signed, however well it went."),
        N_("Send the next application this week. You need not tell the recruiter about it."),
        N_("from now on"),
    ),
    "follow-up": StepWords(
        N_("Follow up if you hear nothing"),
        N_("It refreshes their memory and says that you are still interested."),
        N_("Use the channel they named. Two reminders at most, a week apart."),
        N_("7 to 10 days after; or 2 to 3 days after a promised date that passed"),
    ),
    "tell-other-offer": StepWords(
        N_("Tell them that you accept another offer"),
        N_("They stop waiting for you, and remember you as fair."),
        N_("Call or write at once, thank them, and give the decision in one sentence."),
        _ONCE_DECIDED,
    ),
    "thank-after-refusal": StepWords(
        N_("Thank them after a refusal"),
        N_("Few people do. Those who do are remembered when the next job comes up."),
        N_("Thank them for their time and attention first, however disappointed you are."),
        _ONCE_REFUSED,
    ),
    "ask-reasons": StepWords(
        N_("Ask for the reasons"),
        N_("One honest reason helps your search and your next interview more than ten guesses."),
        N_("Ask in the same message, for one thing you could do better. Never argue."),
        _ONCE_REFUSED,
    ),
}

MOMENTS = {
    "before-you-leave": N_("Before you leave"),
    "same-day": N_("The same day"),
    "next-days": N_("The next days"),
    "silence": N_("If you hear nothing"),
    "the-answer": N_("When the answer comes"),
}

STATUSES = {
    "upcoming": N_("upcoming"),
    "open": N_("open"),
    "overdue": N_("overdue"),
    "done": N_("done"),
    "not needed": N_("not needed"),
}

OUTCOMES = {
    "waiting": N_("Waiting for an answer"),
    "next-round": N_("Invited to the next round"),
    "offer": N_("They made me an offer"),
    "refusal": N_("They refused"),
    "accepted-elsewhere": N_("I accept another offer"),
}

CHANNELS = {
    "": N_("They did not say"),
    "email": N_("E-mail"),
    "telephone": N_("Telephone"),
}

WRITE_TO = {
    "": N_("The people you met"),
    "firm": N_("The recruiting firm, as it asked"),
}

LETTERS = {
    "": N_("Nobody asked for one"),
    "asked": N_("They asked for one"),
}

TONES = {
    "": N_("Formal"),
    "plain": N_("Plain"),
}

MOTIVATIONS = {
    "": N_("Not said"),
    "1": N_("1: not at all"),
    "2": N_("2: a little"),
    "3": N_("3: undecided"),
    "4": N_("4: I would like it"),
    "5": N_("5: this is the one"),
}

CHOICES = {
    "channel": CHANNELS,
    "write_to": WRITE_TO,
    "letter": LETTERS,
    "outcome": OUTCOMES,
}
"""The values of fields that are chosen, by field."""

FIELDS = {
    "company": N_("Company"),
    "role": N_("Role"),
    "day": N_("Date of the interview"),
    "time": N_("Time of the interview"),
    "people": N_("People you met"),
    "channel": N_("Preferred channel"),
    "promised": N_("Date they promised an answer"),
    "country": N_("Country of the employer"),
    "firm": N_("Recruiting firm in between"),
    "consultant": N_("Your consultant there"),
    "consultant_email": N_("Your consultant’s e-mail address"),
    "consultant_telephone": N_("Your consultant’s telephone number"),
    "write_to": N_("Who you write to"),
    "letter": N_("Post-interview letter"),
    "outcome": N_("Outcome"),
    "outcome_day": N_("Date of the answer"),
    "discussed": N_("What you talked about"),
    "tasks": N_("The tasks of the job"),
    "challenges": N_("What is hard about it"),
    "culture": N_("The company and how it works"),
    "topic": N_("One thing they said that stayed with you"),
    "answered_well": N_("What you answered well"),
    "answered_badly": N_("What you answered badly"),
    "strengths": N_("Your strengths for this job"),
    "weaknesses": N_("Your weak points for this job"),
    "motivation": N_("Why you want this job"),
    "motivation_before": N_("How much you wanted it before"),
    "motivation_after": N_("How much you want it now"),
    "questions": N_("What you still want to ask"),
    "next_step": N_("What they said comes next"),
    "news": N_("What they do not know yet"),
    "reasons": N_("The reasons they gave"),
    "lessons": N_("What you will do differently"),
    "tone": N_("Tone"),
    "proofreader": N_("Who proofreads it"),
    "archived": N_("Archived"),
    "done": N_("Ticks"),
    "drafts": N_("Drafts"),
}
"""Fields of an interview and of its notes, as the forms and the list of changes name them."""

YOU = {
    "name": N_("Your name"),
    "email": N_("Your e-mail address"),
    "telephone": N_("Your telephone number"),
}

REASONS = {
    "weekend": N_("because the days before it are a weekend"),
    "holiday": N_("because the days before it are public holidays"),
    "weekend-and-holiday": N_("because the days before it are a weekend and public holidays"),
}

PROBLEMS = {
    "half-typed": N_("This date is not complete. Type the day, the month and the year."),
    "half-typed-time": N_("This time is not complete. Type hours and minutes."),
    "not-a-date": N_("There is no such date. Type the day, the month and the year."),
    "not-a-time": N_("There is no such time. Type hours and minutes."),
    "year-out-of-range": N_("The year must be between 2000 and 2100. Please check it."),
    "not-a-choice": N_("This is not one of the choices. Please choose again."),
    "promised/before-interview": N_(
        "This is before the interview, so it is left aside: the days below are those for an "
        "interview at which nothing was promised. Please check both dates."
    ),
    "outcome_day/before-interview": N_("This is before the interview. Please check both dates."),
}

LINK_PROBLEMS = {
    "missing": N_("This is needed for a link."),
    "too-long": N_("This is too long for a link. Please shorten it."),
    "not-an-id": N_("Use 1 to 64 letters, digits, dots or hyphens."),
    "not-an-address": N_("This is not an e-mail address. Please check it."),
    "not-a-number": N_("This is not a telephone number. Please check it."),
    "not-an-invitation": N_(
        "This link is not complete, or was changed on the way. Ask for it again, or type the "
        "details yourself."
    ),
    "not-a-move": N_("This link carries no interviews. Make it again on the other device."),
    "cut-short": N_(
        "This link was cut short or changed on the way. Make it again on the other device, or "
        "move a file."
    ),
    "newer-version": N_(
        "This link was made by a newer version of this site. Reload this page and open it again."
    ),
}

TABLE_PROBLEMS = {
    "empty": N_(
        "The file has no rows. It needs a first row with names of columns, then one row "
        "for each candidate."
    ),
    "no-columns": N_("No column is called “company”. The first row has to name the columns."),
    "too-many-rows": N_("The file has more than 20,000 rows. Please divide it."),
    "not-a-table": N_("The file is not a table. Save it as CSV and try again."),
}

STATE_PROBLEMS = {
    "too-large": N_("The file is larger than 5 MB. A file exported here is far smaller."),
    "not-json": N_(
        "The file cannot be read: it is not an export of this checklist, or it is cut short."
    ),
    "not-ours": N_("The file is not an export of this checklist."),
    "newer-version": N_(
        "The file was written by a newer version of this site. Reload this page and try again."
    ),
    "damaged": N_("The file is damaged, or was changed by hand, at “{where}”."),
}

NO_COUNTRY = N_("No country chosen")
