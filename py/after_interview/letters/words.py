"""The words of the letters in English: what drafts say, and what a review finds.

What stands between two bars is said only when all the {names} in it are known: “the post| of
{role}|” is “the post of cook” or “the post”. A sentence whose key ends in `.plain` takes the place
of the one without it in the plain tone, which is shorter; where there is none, both tones agree.

Neither gender nor first name can be told from a name. So both tones greet by the name as the
notes have it: “Dear Claire Weber,” from “Claire Weber” and “Dear Ms Weber,” from “Ms Weber”.
"""

from ..words import N_

KINDS = {
    "thank-you": N_("Thank-you e-mail"),
    "follow-up": N_("Follow-up after silence"),
    "missed-promise": N_("Follow-up after a promised date"),
    "second-reminder": N_("Second reminder"),
    "last-reminder": N_("Last reminder, which closes the matter"),
    "cover-letter": N_("Cover letter after the interview"),
    "other-offer": N_("Telling them that you accept another offer"),
    "after-refusal": N_("Thanks after a refusal"),
    "withdraw": N_("Withdrawing your application"),
    "consultant": N_("Message to your consultant"),
}
"""What the drafts are called, in the order of the page."""

PARTS = {
    "context": N_("which meeting and which post"),
    "motivation": N_("why you want the job"),
    "application": N_("what you bring to it"),
    "news": N_("what they do not know yet"),
    "interest": N_("that you are still interested"),
    "question": N_("your question"),
    "discussed": N_("what you discussed"),
    "tasks": N_("the tasks and what you bring to them"),
    "culture": N_("the company and how you fit in"),
    "decision": N_("what you have decided"),
    "thanks": N_("your thanks"),
    "reasons": N_("the question about the reasons"),
    "wish": N_("a last good word"),
    "report": N_("how it went"),
    "next": N_("what they said comes next"),
}
"""The parts of drafts, named inside a sentence of the review."""

LETTERS = {
    # Pieces of sentences
    "and": N_("{first} and {last}"),
    "when.morning": N_("this morning"),
    "when.afternoon": N_("this afternoon"),
    "when.today": N_("today"),
    "when.yesterday": N_("yesterday"),
    "when.day": N_("on {day}"),
    # Words that lose their capital letter inside a sentence, as phones put one at the beginning.
    "small": N_("the a an your our their his her its how what why when where who that this these"),
    # Greetings and closings
    "greeting": N_("Dear {name},"),
    "greeting.plain": N_("Hello {name},"),
    "greeting.two": N_("Dear {first}, dear {second},"),
    "greeting.two.plain": N_("Hello {first} and {second},"),
    "greeting.team": N_("Dear hiring team| at {company}|,"),
    "greeting.team.plain": N_("Hello to the hiring team| at {company}|,"),
    "greeting.consultant": N_("Dear team| at {company}|,"),
    "greeting.consultant.plain": N_("Hello to the team| at {company}|,"),
    "closing": N_("Kind regards,"),
    "closing.plain": N_("Best wishes,"),
    "closing.letter": N_("Yours sincerely,"),
    "closing.letter.plain": N_("Best wishes,"),
    # The thank-you e-mail
    "thank-you.subject": N_("Thank you for our conversation|: {role}|"),
    "thank-you.subject.morning": N_("Thank you for this morning|: {role}|"),
    "thank-you.subject.afternoon": N_("Thank you for this afternoon|: {role}|"),
    "thank-you.context": N_(
        "Thank you|, and {others},| for your kind welcome| {when}| and for our conversation about "
        "the post| of {role}|."
    ),
    "thank-you.context.plain": N_(
        "Thank you|, and {others},| for your time| {when}|. It was good to talk about the post| of "
        "{role}|."
    ),
    "topic": N_("What you said about {topic} has stayed with me."),
    "topic.plain": N_("I keep thinking about what you said about {topic}."),
    "motivation": N_("Our conversation confirmed that this is work I would like to do."),
    "motivation.plain": N_("After our talk I know that I would like to do this work."),
    "thank-you.letter": N_("As agreed, my letter will follow."),
    "thank-you.letter.plain": N_("My letter will follow, as agreed."),
    "thank-you.question": N_(
        "May I ask when you expect to decide, and whether you prefer e-mail or telephone?"
    ),
    "thank-you.question.plain": N_(
        "When do you expect to decide, and do you prefer e-mail or telephone?"
    ),
    # Follow-up and reminders
    "meeting.subject": N_("|{role}: |our meeting| on {day}|"),
    "follow-up.context": N_("We met| on {day}| to talk about the post| of {role}|."),
    "missed-promise.context": N_(
        "We met| on {day}| to talk about the post| of {role}|.| You hoped to have an answer by "
        "{promised}.|"
    ),
    "second-reminder.context": N_(
        "Some days ago I asked you how the selection for the post| of {role}| was going.| We met "
        "on {day}.|"
    ),
    "last-reminder.context": N_(
        "I come back one last time to the post| of {role}| and to our meeting| on {day}|."
    ),
    "interest": N_(
        "I am still very interested.| Our conversation about {topic} confirmed that this is the "
        "work I want to do.|"
    ),
    "interest.plain": N_(
        "I would still like to do this work.| Our conversation about {topic} confirmed it.|"
    ),
    "interest.again": N_("My interest is unchanged.| I have often thought of {topic} since.|"),
    "interest.again.plain": N_("I am still interested.| I have often thought of {topic} since.|"),
    "follow-up.question": N_(
        "May I ask how the selection is going, and when you expect to decide? If you need anything "
        "more from me, I will send it gladly."
    ),
    "follow-up.question.plain": N_(
        "How is the selection going, and when do you expect to decide? If you need anything more "
        "from me, just tell me."
    ),
    "missed-promise.question": N_(
        "May I ask where things stand, and when you now expect to decide? If you need anything "
        "more from me, I will send it gladly."
    ),
    "missed-promise.question.plain": N_(
        "Where do things stand, and when do you now expect to decide? If you need anything more "
        "from me, just tell me."
    ),
    "second-reminder.question": N_(
        "May I ask whether a decision has been taken, or by when you expect one? One line is "
        "enough."
    ),
    "second-reminder.question.plain": N_(
        "Has a decision been taken, or by when do you expect one? One line is enough."
    ),
    "last-reminder.question": N_(
        "If you can tell me how it was decided, I will be grateful for one line. If not, I will "
        "not ask again. Thank you for the time you gave me."
    ),
    "last-reminder.question.plain": N_(
        "If you can tell me how it was decided, one line is enough. If not, I will not ask again. "
        "Thank you for your time."
    ),
    # The cover letter
    "cover-letter.context": N_(
        "As agreed when we met| on {day}|, here is a page on the post| of {role}| and on the work "
        "we talked about."
    ),
    "cover-letter.context.plain": N_(
        "Here, as agreed, is a page on the post| of {role}| and on what we talked about| on {day}|."
    ),
    "cover-letter.offered": N_(
        "When we met| on {day}|, we talked about the post| of {role}|. Here is a page on that work."
    ),
    "cover-letter.discussed": N_("These are the points that I took away: {note}."),
    "cover-letter.challenges": N_("As I understand it, this is the difficult part: {note}."),
    "cover-letter.tasks": N_("These tasks matter most to me: {note}."),
    "cover-letter.culture": N_("This is what I noticed about how you work: {note}."),
    "cover-letter.fit": N_("I work well in that way, and would be glad to do so with you."),
    "cover-letter.fit.plain": N_("That is how I like to work, and I would like to do it with you."),
    # Another offer, withdrawing, a refusal
    "other-offer.subject": N_("|{role}: |I have accepted another post"),
    "other-offer.decision": N_(
        "I have decided| {when}| to accept an offer from another employer, and so I withdraw my "
        "application for the post| of {role}|. I am telling you now, so that you can go on with "
        "the other candidates."
    ),
    "other-offer.decision.plain": N_(
        "I have decided| {when}| to accept another offer, so I withdraw my application for the "
        "post| of {role}|. I am telling you now, so that you can go on with the others."
    ),
    "other-offer.thanks": N_(
        "It was not an easy choice. Thank you|, and {others},| for your time and for an open "
        "conversation|, above all about {topic}|."
    ),
    "withdraw.subject": N_("|{role}: |I withdraw my application"),
    "withdraw.decision": N_(
        "After some thought I have decided to withdraw my application for the post| of {role}|. I "
        "am telling you now, so that you can go on with the other candidates."
    ),
    "withdraw.decision.plain": N_(
        "I have decided to withdraw my application for the post| of {role}|. I am telling you now, "
        "so that you can go on with the others."
    ),
    "withdraw.thanks": N_(
        "Thank you|, and {others},| for your time and for an open conversation|, above all about "
        "{topic}|."
    ),
    "farewell": N_("I would be glad if our paths crossed again."),
    "farewell.plain": N_("I hope that our paths cross again."),
    "after-refusal.subject": N_("Thank you, and one question"),
    "after-refusal.subject.reasons": N_("Thank you for your answer"),
    "after-refusal.thanks": N_(
        "Thank you for letting me know, and for the time and consideration that you gave to my "
        "application.| Please pass my thanks on to {others}.| I had hoped for a different answer, "
        "but I enjoyed our conversation."
    ),
    "after-refusal.question": N_(
        "May I ask what decided it? If experience was missing, or if something I said could have "
        "been clearer, a line or two would help me to do better next time. I will understand if "
        "you cannot say."
    ),
    "after-refusal.question.plain": N_(
        "May I ask what decided it? A line or two about what was missing, or what I could have "
        "said better, would help me next time. I will understand if you cannot say."
    ),
    "after-refusal.reasons": N_(
        "Thank you also for giving me your reasons. They will help me to do better next time."
    ),
    "after-refusal.wish": N_(
        "If a similar post opens| at {company}|, I would be glad to hear from you."
    ),
    # To the consultant of a firm
    "consultant.subject": N_("My interview| at {company}||: {role}|"),
    "consultant.context": N_(
        "I had my interview| at {company}| for the post| of {role}|| {when}|.| I met {people}.|"
    ),
    "consultant.topic": N_("What they said about {topic} has stayed with me."),
    "consultant.next": N_("On the next steps I noted: “{note}”."),
    "consultant.promised": N_("They hope to have an answer by {promised}."),
    "consultant.question": N_(
        "Shall I write to them myself, or will you pass on my thanks? If anything speaks against "
        "me, I would rather know it now."
    ),
    "consultant.question.plain": N_(
        "Shall I write to them, or will you pass on my thanks? If anything speaks against me, "
        "please tell me."
    ),
    "consultant.silence": N_(
        "I have not heard from them since, and I am still interested. Could you ask how the "
        "selection is going, or shall I write to them myself?"
    ),
    "consultant.refusal": N_(
        "They have decided against me. Do you know more about the reasons? One thing that I can "
        "do better would help me. And shall I thank them myself, or will you do it?"
    ),
    "consultant.accepted": N_(
        "I have decided to accept another offer, and so I withdraw my application there. Shall I "
        "tell them, or will you? Thank you for what you have done for me."
    ),
    # What to say on the telephone
    "call.opening": N_(
        "Good day|, {name}|.| This is {you}.| We met| {when}| about the post| of {role}|. Do you "
        "have two minutes?"
    ),
    "call.busy": N_("If it does not suit them, ask when you may ring again."),
    "call.thanks": N_(
        "I would like to thank you|, and {others},| for the kind welcome.| What you said about "
        "{topic} has stayed with me.|"
    ),
    "call.interest": N_(
        "I am still very interested, and I would like to ask where things stand and when you "
        "expect to decide."
    ),
    "call.promised": N_(
        "|You hoped to have an answer by {promised}. |I am still very interested, and I would like "
        "to ask where things stand."
    ),
    "call.again": N_(
        "I asked some days ago how the selection is going. I am still interested. Is there a day "
        "by which you expect to decide?"
    ),
    "call.last": N_(
        "I ring one last time about the selection. Can you tell me how it was decided? After this "
        "I will not ask again."
    ),
    "call.offer": N_(
        "I have decided to accept an offer from another employer, and so I withdraw my "
        "application. I wanted you to hear it from me. Thank you|, and {others},| for your time."
    ),
    "call.listen": N_("Let them answer. Write down any day they name."),
    "call.more": N_(
        "Thank you, that helps me. If I have not heard by then, may I ring again? And do you need "
        "anything more from me?"
    ),
    "call.wait": N_("Then I look forward to your answer. Have a good day."),
    "call.no-details": N_("You owe them neither the other employer’s name nor the salary."),
    "call.goodbye": N_("Thank you, and have a good day."),
    "call.voicemail": N_(
        "On voicemail: your name, the post, the day you met, what you ring about in one sentence, "
        "and your number|, {telephone},| slowly and twice."
    ),
}
"""The sentences of the drafts."""

MISSING = {
    "people": N_("With a name, it greets a person instead of a team."),
    "consultant": N_("With a name, it greets your consultant instead of a team."),
    "you.name": N_("Your name stands under it."),
    "you.telephone": N_("On voicemail you leave your number."),
    "company": N_("It says which employer you mean."),
    "role": N_("It says which post you mean."),
    "day": N_("It says which meeting you mean."),
    "promised": N_("It mentions the promised date once, without a reproach."),
    "topic": N_("One thing you heard in the room shows that you were listening."),
    "motivation": N_("Why you want this job, in a sentence they will read as it stands."),
    "strengths": N_("What this job needs and you have, in two or three sentences of your own."),
    "discussed": N_("A report of your meeting needs the points you talked about."),
    "challenges": N_("Naming what is hard about the job proves that you understood it."),
    "tasks": N_("The tasks that matter to you are the middle of the letter."),
    "culture": N_("How the company works, in words of your own, ends the letter."),
}
"""Why a field of the notes makes a draft better, by field."""

FINDINGS = {
    "placeholder": N_("“{found}” looks like a place you meant to fill in."),
    "spelled": N_("It says “{written}”, your notes say “{noted}”. Which is right?"),
    "pages": N_("The letter runs over one page. Cut what already stands in your CV."),
    "order": N_("Better the other way round: first {first}, then {second}."),
    "part-missing": N_("One part seems to be missing: {part}."),
    "no-question": N_("There is no question in it. Ask the one thing you want to know."),
    "long": N_("{count} words are many for a thank-you. About 150 will do."),
    "greeting-name": N_("It does not greet {name} by name."),
    "nothing-heard": N_("Nothing in it comes from the interview. Name one thing you heard there."),
    "no-notes": N_("Your notes on the job are empty, so it cannot say what you heard there."),
    "inventory": N_("Parts of it read like a list of skills. Tell what you discussed instead."),
    "proofreader": N_("Nobody is named to proofread it. Ask one person or more."),
}
"""What the review of a draft can find, by code."""
