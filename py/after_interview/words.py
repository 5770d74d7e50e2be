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

LETTERS = {
    "": N_("Nobody asked for one"),
    "asked": N_("They asked for one"),
}

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
    "letter": N_("Post-interview letter"),
    "outcome": N_("Outcome"),
    "outcome_day": N_("Date of the answer"),
    "archived": N_("Archived"),
    "done": N_("Ticks"),
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
