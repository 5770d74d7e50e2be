"""The words of the core in English, the source language: what steps, statuses, problems are called.

What fields are called, their own table says (fields.py). `N_` only marks a text for the gettext
catalogue; whoever shows it passes it through gettext.
"""

from typing import NamedTuple

from . import fields
from .translatable import N_ as N_  # noqa: PLC0414 - hosts take it from here


class StepWords(NamedTuple):
    """A step in words: its name, `why` and `how` to do it, and when it is `due` in general."""

    title: str
    why: str
    how: str
    due: str


_AT_THE_INTERVIEW = N_("at the end of the interview")
_SAME_DAY = N_("the same day or the day after")
_ONCE_DECIDED = N_("the day you decide or the day after")
_ONCE_REJECTED = N_("the day of the answer or the day after")
_ONCE_OFFERED = N_("the day of the offer or the day after")
_BY_THE_DAY = N_("by the day they named; else within a week of the offer")
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
        N_("“If I have a question, do you prefer an email or a call?”"),
        _AT_THE_INTERVIEW,
    ),
    "ask-card": StepWords(
        N_("Ask for a business card"),
        N_("It gives you the name as it is spelled, the job title and the direct address."),
        N_("No card to give? Ask them to spell their name and address while you write."),
        _AT_THE_INTERVIEW,
    ),
    "raise-cover-letter": StepWords(
        N_("Offer a cover letter"),
        N_("If they want one they usually ask. If nobody has, you may bring it up yourself."),
        N_("“Would a short letter after our talk be useful to you?” Take no for an answer."),
        _AT_THE_INTERVIEW,
    ),
    "talk-to-consultant": StepWords(
        N_("Talk to your agency consultant first"),
        N_("A firm stands between you and the employer. It knows what this employer expects."),
        N_("Say how it went, what worries you, and ask whether to write to the employer yourself."),
        _SAME_DAY,
    ),
    "write-notes": StepWords(
        N_("Write down what was said"),
        N_("Details fade overnight. Your emails and any letter will be made from these notes."),
        N_("Names as they are spelled, questions, answers, promises, numbers. Take 15 minutes."),
        _SAME_DAY,
    ),
    "evaluate-yourself": StepWords(
        N_("Look back at how you did"),
        N_("From a step back you see what to say in your email and what to do better next time."),
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
        N_("Send a thank-you email"),
        N_("It thanks them for their time, while they still remember you."),
        N_("Short: where you met, why you want the job, what you bring. Then stop."),
        N_("one or two days after; the same day too after a morning interview"),
    ),
    "write-cover-letter": StepWords(
        N_("Write the letter they asked for"),
        N_("It shows that you understood the job, and that you can already think along."),
        N_("One page at most: what you talked about, and how you would do the work."),
        _NO_FIXED_DAY,
    ),
    "proofread-letter": StepWords(
        N_("Have the letter proofread"),
        N_("Nobody sees their own mistakes, and a letter with a mistake says the wrong thing."),
        N_("Ask one person or more. Read it aloud yourself, names first."),
        _NO_FIXED_DAY,
    ),
    "claim-travel-costs": StepWords(
        N_("Ask for your travel costs (Germany)"),
        N_("Who invites you pays the journey there, unless the invitation said otherwise."),
        N_("Send a copy of the tickets, or the distance, with your bank details. Keep receipts."),
        N_("in the two weeks after"),
    ),
    "apply-for-travel-aid": StepWords(
        N_("Apply for travel aid (France)"),
        N_("France Travail may pay part of a long journey of a registered job seeker."),
        N_("Apply before or within seven days after, with a proof that you were there."),
        N_("in the seven days after"),
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
        N_(
            "{follow_up_first} to {follow_up_last} days after; or {promise_first} to "
            "{promise_last} days after a promised date that passed"
        ),
    ),
    "second-reminder": StepWords(
        N_("Remind them a second time"),
        N_("The first message may have been missed. A second one is the last."),
        N_(
            "One kind sentence, and your number. If you wrote the first time, call, or the reverse."
        ),
        N_("{second_first} to {second_last} days after the first reminder"),
    ),
    "close-no-answer": StepWords(
        N_("Close it: no answer came"),
        N_("Two reminders are enough. The silence says nothing about you."),
        N_("Choose “Closed: no answer came” under Outcome. You can open it again if they write."),
        N_("a week or two after the second reminder"),
    ),
    "thank-for-offer": StepWords(
        N_("Thank them for the offer, and say when you will answer"),
        N_("They wait for a word. A day that you name buys you calm."),
        N_("Thank them, ask for it in writing, and ask by when they need your answer."),
        _ONCE_OFFERED,
    ),
    "compare-offers": StepWords(
        N_("Read the offer, and compare"),
        N_("What is not written there is not promised."),
        N_("Pay, hours, start, holidays, place, notice: put them beside your notes."),
        N_("in the three days after the offer"),
    ),
    "ask-for-time": StepWords(
        N_("Ask for more time"),
        N_("Asked early and kindly, a few days more are often given."),
        N_("Call the person who made the offer. Say that you want it, then name a day."),
        N_("well before the day they named"),
    ),
    "tell-the-others": StepWords(
        N_("Tell the employer you prefer that you have an offer"),
        N_("They can only hurry if they know by when you must answer."),
        N_("Say that they are your first choice, and when you must answer. No threats."),
        N_("in the three days after the offer"),
    ),
    "accept-offer": StepWords(
        N_("Accept the offer in writing"),
        N_("Then both sides know what holds, from which day."),
        N_("Name the job, the pay and the first day, as the offer has them. Thank them."),
        _BY_THE_DAY,
    ),
    "decline-offer": StepWords(
        N_("Or decline the offer"),
        N_("They can ask the next person. A clear no is fair to everybody."),
        N_("Thank them, say no in one sentence, and give a reason only if you like."),
        _BY_THE_DAY,
    ),
    "withdraw-elsewhere": StepWords(
        N_("Withdraw your other applications"),
        N_("Others wait for your place. Before nothing is left open, keep them going."),
        N_("One short message to each. Do it once the offer no longer depends on anything."),
        N_("once the offer depends on nothing any more"),
    ),
    "tell-other-offer": StepWords(
        N_("Tell them that you accept another offer"),
        N_("They can stop waiting for you, and go on with the others."),
        N_("Call or write at once, thank them, and give the decision in one sentence."),
        _ONCE_DECIDED,
    ),
    "thank-after-refusal": StepWords(
        N_("Thank them after a rejection"),
        N_("It costs you five minutes, and may leave a good last impression."),
        N_("Thank them for their time and attention first, however disappointed you are."),
        _ONCE_REJECTED,
    ),
    "ask-reasons": StepWords(
        N_("Ask for the reasons"),
        N_("One honest reason helps your search and your next interview more than ten guesses."),
        N_("Ask in the same message, for one thing you could do better. Never argue."),
        _ONCE_REJECTED,
    ),
    "claim-in-writing": StepWords(
        N_("Claim in writing that you were treated unfairly (Germany)"),
        N_("A claim has to reach them within two months of the rejection. This counts 8 weeks."),
        N_("Get advice first: the federal anti-discrimination agency, a union or a lawyer."),
        N_("in the eight weeks after the answer"),
    ),
}

CUSTOMS = {
    "LU/send-thank-you": N_("In Luxembourg, write in the language of the advert."),
    "LU/write-cover-letter": N_("In Luxembourg, write in the language of the advert."),
    "FR/raise-cover-letter": N_("In France, recruiting firms often ask for such a letter."),
    "FR/send-thank-you": N_("In France it is customary. Five or six lines are enough."),
    "FR/follow-up/S-17": N_(
        "In France many ask after a week, in the middle of the week and in office hours."
    ),
    "FR/follow-up/S-18": N_("In France you may ask as soon as the date has passed."),
    "DE/raise-cover-letter": N_("In Germany hardly anybody expects such a letter."),
    "DE/send-thank-you": N_("In Germany it is optional. Write it if you have something to add."),
    "DE/follow-up/S-17": N_(
        "In Germany one to two weeks without news are common. Many wait two weeks."
    ),
    "DE/ask-reasons": N_("In Germany a call gets more than an email."),
    "BE/follow-up": N_(
        "In Belgium employers should answer candidates in writing, within a reasonable time."
    ),
    "GB/ask-reasons": N_("In the UK you may ask for feedback. They need not give it."),
}
"""What is customary in a country, by the keys of customs.py."""

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
    "refusal": N_("They rejected my application"),
    "accepted-elsewhere": N_("I accept another offer"),
    "no-answer": N_("Closed: no answer came"),
}

CHANNELS = {
    "": N_("They did not say"),
    "email": N_("Email"),
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

PROMISES = {
    "": N_("A date, or nothing"),
    "next-week": N_("“Next week”"),
    "two-weeks": N_("“In two weeks”"),
    "month-end": N_("“By the end of the month”"),
}

HELD = {
    "": N_("Not said"),
    "on-site": N_("At their place"),
    "video": N_("By video"),
    "telephone": N_("By telephone"),
}

TRAVEL = {
    "": N_("It cost nothing, or they paid"),
    "paid": N_("I paid for it myself"),
}

TERMS = {
    "": N_("I do not know yet"),
    "conditional": N_("Yes: references, checks, papers"),
    "unconditional": N_("No, nothing is left open"),
}

UNFAIR = {
    "": N_("No"),
    "yes": N_("Yes"),
}

CHOICES = {
    "promise": PROMISES,
    "held": HELD,
    "travel": TRAVEL,
    "offer_terms": TERMS,
    "unfair": UNFAIR,
    "channel": CHANNELS,
    "write_to": WRITE_TO,
    "letter": LETTERS,
    "outcome": OUTCOMES,
}
"""The values of fields that are chosen, by field."""

LETTER_LANGUAGES = {
    "": N_("As this page"),
    "en": N_("English"),
}
"""The languages in which letters can be written, whatever the page speaks."""

SPELLINGS = {"": N_("British"), "american": N_("American")}

OPTIONS = {
    **CHOICES,
    "spelling": SPELLINGS,
    "language": LETTER_LANGUAGES,
    "tone": TONES,
    "motivation_before": MOTIVATIONS,
    "motivation_after": MOTIVATIONS,
}
"""What stands in the list of each choice, by field."""

FIELDS = {
    **{name: entry.label for name, entry in fields.RECORD.items() if entry.label},
    "archived": N_("Archived"),
    "done": N_("Ticks"),
    "drafts": N_("Drafts"),
}
"""Fields of an interview and of its notes, as the forms and the list of changes name them."""

YOU = {name: entry.label for name, entry in fields.YOU.items()}

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
    "no-year": N_("The year is missing. Type the day, the month and the year."),
    "another-weekday": N_("The weekday beside it is that of another date. Please check it."),
    "which-day": N_("This may be one of two dates. Write the month as a word, or choose."),
    "which-time": N_("This may be in the morning or in the afternoon. Write 03:00 or 15:00."),
    "placeholder": N_(
        "A program has left a placeholder here and not filled it in. Whoever sent the link should "
        "look at it."
    ),
    "year-out-of-range": N_("The year must be between 2000 and 2100. Please check it."),
    "not-a-choice": N_("This is not one of the choices. Please choose again."),
    "promised/before-interview": N_(
        "This is before the interview, so it is left aside: the days below are those for an "
        "interview at which nothing was promised. Please check both dates."
    ),
    "not-an-address": N_("This is not an email address. Please check it."),
    "outcome_day/before-interview": N_("This is before the interview. Please check both dates."),
    "answer_by/before-offer": N_("This is before the offer. Please check both dates."),
}

LINK_PROBLEMS = {
    "too-long": N_("This is too long for a link. Please shorten it."),
    "not-an-id": N_("Use 1 to 64 letters, digits, dots or hyphens."),
    "not-an-address": N_("This is not an email address. Please check it."),
    "not-a-number": N_("This is not a telephone number. Please check it."),
    "no-link": N_(
        "There is no link of this site in this text. Copy the whole link, or the whole email with "
        "it. If the link leads through another address, open it, and copy the address of the page "
        "that opens."
    ),
    "sealed": N_(
        "A mail filter has put an address of its own in place of this link. Open it in your mail "
        "program, then copy the address of the page that opens."
    ),
    "not-an-invitation": N_(
        "This link says nothing about an interview: it was cut or changed on the way. Ask for it "
        "again, or type the details yourself."
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

LINK_DOUBTS = {
    "ampersand": N_("This link lost something here, beside the sign for “and”. Please check it."),
    "end": N_("The end of this link is missing, so this may not be whole. Please check it."),
    "whole-end": N_("The end of this link is missing. Look whether everything is here."),
    "behind": N_("Text stands behind the link, so this may not be whole. Please check it."),
    "spaces": N_("Spaces may be missing here, or be too many. Please check it."),
    "plus": N_("A plus may stand here in place of a space. Please check it."),
    "encoded": N_("The signs here may not be read right. Please check it."),
    "zone": N_("This time was written for another time zone. Please check it."),
    "another-link": N_("There is another link in this text. The first one is shown."),
    "placeholder": N_("The link has a placeholder in place of its number, so none is kept."),
    "other-keys": N_("More stood here, beside the sign for “and”. Please check it."),
    "twice": N_("The link says this twice, and not the same. Please check it."),
    "word": N_("A part of this link was lost on its way. Look whether everything is here."),
}
"""What may be otherwise in a link that was read, or is gone from it."""

STATE_PROBLEMS = {
    "too-large": N_("The file is larger than 50 MB. A file exported here is far smaller."),
    "not-json": N_(
        "The file cannot be read: it is not an export of this checklist, or it is cut short."
    ),
    "not-ours": N_("The file is not an export of this checklist."),
    "newer-version": N_(
        "The file was written by a newer version of this site. Reload this page and try again."
    ),
    "damaged": N_("The file is damaged, or was changed by hand, at “{where}”."),
}

FILE_PROBLEMS = {
    "packed": N_("The file is packed. Unpack it, and choose the file that is in it."),
    "document": N_(
        "The file was saved as a document. Open it where it was saved, save it as plain text, and "
        "choose that file."
    ),
    "several": N_(
        "The file holds more than one export. Put each into a file of its own, and import one "
        "after the other."
    ),
}
"""What else can be wrong with a file that somebody chose."""

NO_COUNTRY = N_("No country chosen")
NO_REGION = N_("No region chosen")
