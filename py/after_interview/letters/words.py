"""The words of the letters in English: what drafts say, and what a review finds.

What stands between two bars is said only when all the {names} in it are known: “the| {role}| job”
is “the Night Nurse job” or “the job”. A sentence whose key ends in `.plain` takes the place of the
one without it in the plain tone, which is shorter; where there is none, both tones agree.

Each is a whole sentence, and a translation replaces it whole, with its own order and its own bars.
A {note} always stands at the end, behind a colon or between quotation marks, as nobody knows what
was typed: a noun, a sentence, a list. A name, a role, a company and a day are never inflected.

One whose key ends in `.spoken` (or `.spoken.plain`) takes the place of another after an interview
on the telephone, where nobody met.
"""

from ..words import N_

KINDS = {
    "thank-you": N_("Thank-you email"),
    "follow-up": N_("Follow-up after silence"),
    "missed-promise": N_("Follow-up after a promise"),
    "second-reminder": N_("Second reminder"),
    "last-reminder": N_("Last reminder"),
    "cover-letter": N_("Cover letter"),
    "offer-thanks": N_("Thanks for an offer"),
    "offer-time": N_("More time for an offer"),
    "offer-accept": N_("Accepting an offer"),
    "offer-decline": N_("Declining an offer"),
    "first-choice": N_("Telling your first choice"),
    "other-offer": N_("Accepting another offer"),
    "after-refusal": N_("Thanks after a rejection"),
    "withdraw": N_("Withdrawing your application"),
    "consultant": N_("To your agency consultant"),
}
"""What the drafts are called, in the order of the page: short enough for a list on a phone."""

PARTS = {
    "context": N_("which meeting and which job"),
    "motivation": N_("why you want the job"),
    "application": N_("what you bring to it"),
    "news": N_("what you have to tell them"),
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
    "outlook": N_("a look ahead"),
}
"""The parts of drafts, named inside a sentence of the review."""

LETTERS = {
    # Pieces of sentences
    "and": N_("{first} and {last}"),
    "among": N_("{first}, {second} and {third}, among other things"),
    "when.morning": N_("this morning"),
    "when.afternoon": N_("this afternoon"),
    "when.today": N_("today"),
    "when.yesterday": N_("yesterday"),
    "when.day": N_("on {day}"),
    # Greetings and closings
    "greeting": N_("Dear {name},"),
    "greeting.plain": N_("Hello {name},"),
    "greeting.ms": N_("Dear Ms {surname},"),
    "greeting.ms.plain": N_("Hello Ms {surname},"),
    "greeting.mr": N_("Dear Mr {surname},"),
    "greeting.mr.plain": N_("Hello Mr {surname},"),
    "greeting.mx": N_("Dear Mx {surname},"),
    "greeting.mx.plain": N_("Hello Mx {surname},"),
    "greeting.title": N_("Dear {title} {name},"),
    "greeting.title.plain": N_("Hello {title} {name},"),
    # {one} and {other} are how two people are called, {first} and {second} a greeting of each.
    "greeting.two": N_("Dear {one}, dear {other},"),
    "greeting.two.plain": N_("Hello {one} and {other},"),
    "called": N_("{name}"),
    "called.ms": N_("Ms {surname}"),
    "called.mr": N_("Mr {surname}"),
    "called.mx": N_("Mx {surname}"),
    "called.title": N_("{title} {name}"),
    "greeting.team": N_("Dear hiring team,"),
    "greeting.team.plain": N_("Hello,"),
    "greeting.consultant": N_("Dear team| at {company}|,"),
    "greeting.consultant.plain": N_("Hello,"),
    "closing": N_("Kind regards,"),
    "closing.plain": N_("Best wishes,"),
    "closing.letter": N_("Yours sincerely,"),
    "closing.letter.plain": N_("Best wishes,"),
    "closing.letter.team": N_("Yours faithfully,"),
    "closing.letter.team.plain": N_("Best wishes,"),
    # Notes, set apart
    "heard.you": N_("One thing you brought up has stayed with me: {note}."),
    "heard.you.plain": N_("I keep thinking about one thing you brought up: {note}."),
    "heard.us": N_("One thing from our conversation has stayed with me: {note}."),
    "heard.us.plain": N_("I keep thinking about one thing from our talk: {note}."),
    "still.you": N_("One thing you brought up is still on my mind: {note}."),
    "still.us": N_("One thing from our conversation is still on my mind: {note}."),
    "still.us.plain": N_("One thing from our talk is still on my mind: {note}."),
    "frame.motivation": N_("What draws me to the job: {note}."),
    "frame.motivation.plain": N_("Why I would like this job: {note}."),
    "frame.strengths": N_("What I would bring to it: {note}."),
    "frame.strengths.plain": N_("What I would bring: {note}."),
    "frame.news": N_("One more thing: {note}."),
    "frame.discussed": N_("The points I took away from our meeting: {note}."),
    "frame.discussed.plain": N_("What I took away from our talk: {note}."),
    "frame.discussed.spoken": N_("The points I took away from our conversation: {note}."),
    "frame.challenges": N_("My thoughts on what is hard about the job: {note}."),
    "frame.challenges.plain": N_("On what is hard about the job: {note}."),
    "frame.tasks": N_("The tasks that matter most to me: {note}."),
    "frame.culture": N_("What I like about the way you work: {note}."),
    "motivation": N_("Our conversation confirmed that this is work I would like to do."),
    "motivation.plain": N_("After our talk I know that I would like to do this work."),
    # The last sentence of most of them
    "outlook": N_("I look forward to hearing from you."),
    "outlook.promised": N_("I look forward to hearing from you| by {promised}|."),
    # The thank-you email
    "thank-you.subject": N_("Thank you for our conversation|: {role}|"),
    "thank-you.subject.plain": N_("Thank you for our talk|: {role}|"),
    "thank-you.context": N_(
        "Thank you for your time| {when}|, and for telling me more about the| {role}| job| at "
        "{company}|."
    ),
    "thank-you.context.plain": N_(
        "Thank you for your time| {when}|. It was good to talk about the| {role}| job| at "
        "{company}|."
    ),
    "thank-you.context.second": N_(
        "I was glad to meet you| {when}| and to talk about the| {role}| job| at {company}|. Thank "
        "you for taking the time."
    ),
    "thank-you.context.second.plain": N_(
        "It was good to meet you| {when}| and to talk about the| {role}| job| at {company}|. Thank "
        "you for your time."
    ),
    "thank-you.context.third": N_(
        "Thank you for talking with me| {when}| about the| {role}| job| at {company}|. I was glad "
        "to get to know you."
    ),
    "thank-you.context.third.plain": N_(
        "Thank you for talking with me| {when}| about the| {role}| job| at {company}|. It was good "
        "to get to know you."
    ),
    "thank-you.context.second.spoken": N_(
        "I was glad to talk to you| {when}| about the| {role}| job| at {company}|. Thank you for "
        "taking the time."
    ),
    "thank-you.context.second.spoken.plain": N_(
        "It was good to talk to you| {when}| about the| {role}| job| at {company}|. Thank you for "
        "your time."
    ),
    "thank-you.letter": N_("I will send you the letter you asked for separately."),
    "thank-you.letter.plain": N_("I will send the letter you asked for separately."),
    "thank-you.question": N_(
        "May I ask when you expect to decide, and whether you prefer email or a call?"
    ),
    "thank-you.question.plain": N_(
        "When do you expect to decide, and do you prefer email or a call?"
    ),
    # Follow-up and reminders
    "meeting.subject": N_("|{role}: |our meeting| on {day}|"),
    "meeting.subject.spoken": N_("|{role}: |our conversation| on {day}|"),
    "follow-up.context": N_("We met| on {day}| to talk about the| {role}| job| at {company}|."),
    "follow-up.context.spoken": N_("We spoke| on {day}| about the| {role}| job| at {company}|."),
    "missed-promise.context": N_(
        "We met| on {day}| to talk about the| {role}| job| at {company}|.| You expected to have an "
        "answer by {promised}.|"
    ),
    "missed-promise.context.spoken": N_(
        "We spoke| on {day}| about the| {role}| job| at {company}|.| You expected to have an "
        "answer by {promised}.|"
    ),
    "second-reminder.context": N_(
        "I recently asked where things stand with the| {role}| job| at {company}|.| We met on "
        "{day}.|"
    ),
    "second-reminder.context.spoken": N_(
        "I recently asked where things stand with the| {role}| job| at {company}|.| We spoke on "
        "{day}.|"
    ),
    "last-reminder.context": N_(
        "I am writing once more about the| {role}| job| at {company}|.| We met on {day}.|"
    ),
    "last-reminder.context.spoken": N_(
        "I am writing once more about the| {role}| job| at {company}|.| We spoke on {day}.|"
    ),
    "interest": N_("I am still very interested in it."),
    "interest.plain": N_("I would still like to do this work."),
    "interest.again": N_("My interest has not changed."),
    "interest.again.plain": N_("I am still interested."),
    "follow-up.question": N_(
        "May I ask where things stand, and when you expect to decide? If you need anything else "
        "from me, please let me know."
    ),
    "follow-up.question.plain": N_(
        "Where do things stand, and when do you expect to decide? If you need anything else from "
        "me, just tell me."
    ),
    "missed-promise.question": N_(
        "May I ask where things stand, and when you now expect to decide? If you need anything "
        "else from me, please let me know."
    ),
    "missed-promise.question.plain": N_(
        "Where do things stand, and when do you now expect to decide? If you need anything else "
        "from me, just tell me."
    ),
    "second-reminder.question": N_(
        "May I ask whether you have decided, or when you expect to? One line is enough."
    ),
    "second-reminder.question.plain": N_(
        "Have you decided, or when do you expect to? One line is enough."
    ),
    "last-reminder.question": N_(
        "If you have made your decision, I would be grateful for one line. Otherwise, I will take "
        "it that you have chosen somebody else, and will not ask again. Thank you for the time you "
        "gave me."
    ),
    "last-reminder.question.plain": N_(
        "If you have decided, one line is enough. Otherwise, I will take it that you have chosen "
        "somebody else, and will not ask again. Thank you for your time."
    ),
    # The cover letter
    "cover-letter.context": N_(
        "When we met| on {day}|, you asked me for a letter. Here are my thoughts on the| {role}| "
        "job| at {company}|."
    ),
    "cover-letter.context.plain": N_(
        "Here is the letter you asked for when we met| on {day}|. It is about the| {role}| job| at "
        "{company}|."
    ),
    "cover-letter.context.spoken": N_(
        "When we spoke| on {day}|, you asked me for a letter. Here are my thoughts on the| {role}| "
        "job| at {company}|."
    ),
    "cover-letter.context.spoken.plain": N_(
        "Here is the letter you asked for when we spoke| on {day}|. It is about the| {role}| job| "
        "at {company}|."
    ),
    "cover-letter.offered": N_(
        "Since our meeting| on {day}| I have thought further about the| {role}| job| at "
        "{company}|. Here is what I took away from it, on one page."
    ),
    "cover-letter.offered.plain": N_(
        "Since our meeting| on {day}| I have thought more about the| {role}| job| at {company}|."
        " Here is what I took away from it."
    ),
    "cover-letter.offered.spoken": N_(
        "Since we spoke| on {day}| I have thought further about the| {role}| job| at {company}|. "
        "Here is what I took away from our conversation, on one page."
    ),
    "cover-letter.offered.spoken.plain": N_(
        "Since we spoke| on {day}| I have thought more about the| {role}| job| at {company}|. "
        "Here is what I took away from our talk."
    ),
    "cover-letter.fit": N_("I would be glad to be part of it."),
    "cover-letter.fit.plain": N_("I would like to be part of it."),
    "cover-letter.outlook": N_(
        "I would be glad to talk about this further, and look forward to hearing from you."
    ),
    "cover-letter.outlook.plain": N_(
        "I would like to talk more about this, and look forward to hearing from you."
    ),
    # An offer
    "offer.subject": N_("Your offer|: {role}|"),
    "offer-thanks.context": N_(
        "Thank you very much for offering me the| {role}| job| at {company}|. I am delighted."
    ),
    "offer-thanks.context.plain": N_(
        "Thank you for offering me the| {role}| job| at {company}|. I am very happy about it."
    ),
    "offer-thanks.question": N_(
        "I would like to read everything carefully before I answer. Could you send me the offer in "
        "writing, if it is not on its way already, and tell me by when you need my answer?"
    ),
    "offer-thanks.question.plain": N_(
        "I would like to read everything before I answer. Could you send me the offer in writing, "
        "if you have not yet, and tell me by when you need my answer?"
    ),
    "offer-thanks.promise": N_(
        "I would like to read everything carefully, and will give you my answer by {answer}. Could "
        "you send me the offer in writing, if it is not on its way already?"
    ),
    "offer-thanks.promise.plain": N_(
        "I would like to read everything, and will give you my answer by {answer}. Could you send "
        "me the offer in writing, if you have not yet?"
    ),
    "offer-time.context": N_(
        "Thank you again for offering me the| {role}| job| at {company}|. I am very interested in "
        "it, and want to give you an answer that I can stand by."
    ),
    "offer-time.context.plain": N_(
        "Thank you again for offering me the| {role}| job| at {company}|. I would like to do it, "
        "and I want to be sure when I say so."
    ),
    "offer-time.question": N_(
        "|I know that you expect my answer by {answer}. |Would it be possible to have a few more "
        "days? If that causes a problem on your side, please tell me, and I will do what I can."
    ),
    "offer-time.question.plain": N_(
        "|I know that you need my answer by {answer}. |Could I have a few more days? If that is a "
        "problem, please tell me, and I will do what I can."
    ),
    "offer-accept.subject": N_("I accept your offer|: {role}|"),
    "offer-accept.decision": N_(
        "Thank you for your offer. I am delighted to accept the| {role}| job| at {company}|, on "
        "the terms that you sent me in writing."
    ),
    "offer-accept.decision.plain": N_(
        "Thank you for your offer. I am happy to accept the| {role}| job| at {company}|, on the "
        "terms that you sent me in writing."
    ),
    "offer-accept.question": N_(
        "Could you tell me what you need from me before I start, and what happens next?"
    ),
    "offer-accept.outlook": N_("I look forward to working with you."),
    "offer-decline.decision": N_(
        "Thank you very much for offering me the| {role}| job| at {company}|. After careful "
        "thought I have decided not to accept it."
    ),
    "offer-decline.decision.plain": N_(
        "Thank you for offering me the| {role}| job| at {company}|. I have thought about it with "
        "care, and have decided not to accept it."
    ),
    "first-choice.subject": N_("|{role}: |I have another offer"),
    "first-choice.context": N_(
        "We met| on {day}| to talk about the| {role}| job| at {company}|. In the meantime another "
        "employer has made me an offer|, and expects my answer by {answer}|."
    ),
    "first-choice.context.spoken": N_(
        "We spoke| on {day}| about the| {role}| job| at {company}|. In the meantime another "
        "employer has made me an offer|, and expects my answer by {answer}|."
    ),
    "first-choice.interest": N_(
        "You are my first choice, so I would like to hear from you before I answer them."
    ),
    "first-choice.question": N_(
        "Could you tell me where things stand, and whether you will be able to decide before then?"
    ),
    "first-choice.question.plain": N_("Where do things stand, and can you decide before then?"),
    # Another offer, withdrawing, a rejection
    "other-offer.subject": N_("|{role}: |I have accepted another offer"),
    "other-offer.decision": N_(
        "I have accepted an offer from another employer, and am therefore withdrawing my "
        "application for the| {role}| job| at {company}|. I wanted to tell you at once, so that "
        "you can move ahead with the other candidates."
    ),
    "other-offer.decision.plain": N_(
        "I have accepted another offer, so I am withdrawing my application for the| {role}| job| "
        "at {company}|. I wanted to tell you at once, so that you can move ahead with the others."
    ),
    "other-offer.before": N_(
        "I have accepted an offer from another employer, and am therefore withdrawing my "
        "application for the| {role}| job| at {company}|. I will not come to our interview| on "
        "{day}|, and wanted to tell you at once, so that you can give the time to somebody else."
    ),
    "other-offer.before.plain": N_(
        "I have accepted another offer, so I am withdrawing my application for the| {role}| job| "
        "at {company}|. I will not come to our interview| on {day}|. I am telling you at once, so "
        "that you can give the time to somebody else."
    ),
    "withdraw.before": N_(
        "After some thought I have decided to withdraw my application for the| {role}| job| at "
        "{company}|. I will not come to our interview| on {day}|, and wanted to tell you now, so "
        "that you can give the time to somebody else."
    ),
    "withdraw.before.plain": N_(
        "I have decided to withdraw my application for the| {role}| job| at {company}|. I will not "
        "come to our interview| on {day}|. I am telling you now, so that you can give the time to "
        "somebody else."
    ),
    "thanks.invited": N_("Thank you for inviting me."),
    "thanks.hard": N_(
        "It was not an easy choice. Thank you for your time and for our conversation.| Please "
        "pass on my thanks to {others}.|"
    ),
    "thanks.others": N_(
        "Thank you for your time and for our conversation.| Please pass on my thanks to {others}.|"
    ),
    "withdraw.subject": N_("|{role}: |withdrawing my application"),
    "withdraw.decision": N_(
        "After some thought I have decided to withdraw my application for the| {role}| job| at "
        "{company}|. I wanted to tell you now, so that you can move ahead with the other "
        "candidates."
    ),
    "withdraw.decision.plain": N_(
        "I have decided to withdraw my application for the| {role}| job| at {company}|. I am "
        "telling you now, so that you can move ahead with the others."
    ),
    "farewell": N_("I hope that our paths will cross again."),
    "farewell.plain": N_("I hope our paths cross again."),
    "another-job": N_(
        "If another job that would suit me comes up| at {company}|, I would be glad to hear from "
        "you."
    ),
    "after-refusal.subject": N_("Thank you, and one question"),
    "after-refusal.subject.reasons": N_("Thank you for your answer"),
    "after-refusal.thanks": N_(
        "Thank you for letting me know, and for the time and care you gave to my application for "
        "the| {role}| job| at {company}|.| Please pass on my thanks to {others}.| I had hoped for "
        "a different answer, but I enjoyed our conversation."
    ),
    "after-refusal.thanks.plain": N_(
        "Thank you for telling me, and for the time you gave to my application for the| {role}| "
        "job| at {company}|.| Please thank {others} for me.| I had hoped for a different answer, "
        "but I enjoyed our talk."
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
    # To the consultant of a firm
    "consultant.subject": N_("My interview| at {company}||: {role}|"),
    "consultant.context": N_(
        "I had my interview for the| {role}| job| at {company}|| {when}|.| I met {people}.|"
    ),
    "consultant.context.spoken": N_(
        "I had my telephone interview for the| {role}| job| at {company}|| {when}|.| I spoke to "
        "{people}.|"
    ),
    "consultant.before": N_(
        "My interview for the| {role}| job| at {company}| is| on {day}|.| I will meet {people}.|"
    ),
    "consultant.before.spoken": N_(
        "My telephone interview for the| {role}| job| at {company}| is| on {day}|.| I will speak "
        "to {people}.|"
    ),
    "consultant.before.question": N_(
        "Is there anything that I should know about them, or that I can prepare?"
    ),
    "consultant.before.outlook": N_("I look forward to it, and will tell you how it went."),
    "consultant.heard.one": N_("{name} brought up one thing that has stayed with me: {note}."),
    "consultant.heard": N_("One thing that came up has stayed with me: {note}."),
    "consultant.heard.quoted": N_("I wrote one thing down above all: “{note}”."),
    "consultant.next": N_("On the next steps I noted: “{note}”."),
    "consultant.promised": N_("They expect to have an answer by {promised}."),
    "consultant.question": N_(
        "Shall I write to them myself, or will you pass on my thanks? If they have doubts about "
        "me, I would rather hear them now."
    ),
    "consultant.question.plain": N_(
        "Shall I write to them, or will you pass on my thanks? If they have doubts about me, "
        "please tell me."
    ),
    "consultant.silence": N_(
        "I have not heard from them since, and I am still interested. Could you ask where things "
        "stand, or shall I write to them myself?"
    ),
    "consultant.refusal": N_(
        "They have decided against me. Do you know more about the reasons? Even one thing that I "
        "can do better would help me. And shall I thank them myself, or will you?"
    ),
    "consultant.accepted": N_(
        "I have accepted another offer, so I am withdrawing my application there. Shall I tell "
        "them, or will you? Thank you for what you have done for me."
    ),
    # What to say on the telephone
    "call.opening": N_(
        "Hello|, {name}|.| This is {you}.| We met| {when}| about the| {role}| job| at {company}|. "
        "Do you have two minutes?"
    ),
    "call.opening.spoken": N_(
        "Hello|, {name}|.| This is {you}.| We spoke| {when}| about the| {role}| job| at "
        "{company}|. Do you have two minutes?"
    ),
    "call.opening.before": N_(
        "Hello|, {name}|.| This is {you}.| It is about our interview| on {day}| for the| {role}| "
        "job| at {company}|. Do you have two minutes?"
    ),
    "call.busy": N_("If it does not suit them, ask when you may call again."),
    "call.thanks": N_("I would like to thank you for your time.| {heard}|"),
    "call.interest": N_(
        "I am still very interested, and I would like to ask where things stand and when you "
        "expect to decide."
    ),
    "call.promised": N_(
        "|You expected to have an answer by {promised}. |I am still very interested, and I would "
        "like to ask where things stand."
    ),
    "call.again": N_(
        "I asked some days ago where things stand. I am still interested. Is there a day by which "
        "you expect to decide?"
    ),
    "call.last": N_(
        "I am calling once more about your decision. Can you tell me how things stand? After this "
        "I will not ask again."
    ),
    "call.offer": N_(
        "I have accepted an offer from another employer, so I am withdrawing my application. I "
        "wanted you to hear it from me. Thank you for your time."
    ),
    "call.time": N_(
        "I am very happy about your offer, and I want to give you an answer that I can stand by. "
        "Would a few more days be possible?"
    ),
    "call.listen": N_("Let them answer. Write down any day they name."),
    "call.more": N_(
        "Thank you, that helps me. If I have not heard by then, may I call again? And do you need "
        "anything more from me?"
    ),
    "call.wait": N_("Then I look forward to your answer. Have a good day."),
    "call.no-details": N_("You owe them neither the other employer’s name nor the salary."),
    "call.goodbye": N_("Thank you, and have a good day."),
    "call.voicemail": N_(
        "On voicemail: your name, the job, the day you met, what you are calling about in one "
        "sentence, and your number|, {telephone},| slowly and twice."
    ),
}
"""The sentences of the drafts."""

MISSING = {
    "people": N_("With a name, it greets a person instead of a team."),
    "consultant": N_("With a name, it greets your agency consultant instead of a team."),
    "address_as": N_("It greets them by the full name, which is always right."),
    "you.name": N_("Your name stands under it."),
    "you.telephone": N_("On voicemail you leave your number."),
    "company": N_("It says which employer you mean."),
    "company.small": N_("It stands there as you typed it. Is that how they write it?"),
    "role": N_("It says which job you mean."),
    "day": N_("It says which meeting you mean."),
    "promised": N_("It mentions the promised date once, without a reproach."),
    "said": N_("Something of their own makes each email a letter and not a copy."),
    "topic": N_("One thing you heard in the room shows that you were listening."),
    "topic.word": N_("One word says little. What was said about it?"),
    "motivation": N_("Why you want this job, in a sentence they will read as it stands."),
    "strengths": N_("What this job needs and you have, in two or three sentences of your own."),
    "strengths.chain": N_(
        "You listed many things, and the draft names three. Better: one of them, and what you did "
        "with it."
    ),
    "next_step": N_("It tells you what to wait for, and whether to ask."),
    "discussed": N_("A report of your meeting needs the points you talked about."),
    "discussed.left": N_(
        "Left out: what speaks about them, or about money. Say it to them, or leave it out."
    ),
    "left": N_(
        "Left out: what speaks of money, health, family or another employer, or sounds like a "
        "note to yourself. If they should know it, write it into the email."
    ),
    "left.language": N_(
        "Left out: it is in another language than the email. Write it in that language, and it "
        "goes in."
    ),
    "challenges_said": N_("Naming what is hard about the job proves that you understood it."),
    "tasks": N_("The tasks that matter to you are the middle of the letter."),
    "culture_said": N_("How the company works, in words of your own, ends the letter."),
}
"""Why a field of the notes makes a draft better, by field."""

FINDINGS = {
    "placeholder": N_("“{found}” looks like a place you meant to fill in."),
    "misspelled": N_("“{found}”: is it spelled right?"),
    "grammar": N_("“{found}”: {message}"),
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
    "no-thanks": N_("There is no thank-you in it. That is its first reason."),
    "chat": N_("“{found}” is for chats with friends. Write it out."),
    "attached": N_(
        "It says “{found}”. Nothing is attached yet: add the file in your mail program."
    ),
    "stale": N_("“{found}” no longer fits the day. Today it is “{mend}”."),
    "copy": N_("Somebody else gets the same email. Name one thing that this person said."),
    "other-company": N_("It says “{written}”, but your interview was at “{noted}”."),
    "private": N_("“{found}” comes from a note that stays on this device. Take it out?"),
    "proofreader": N_("Nobody is named to proofread it. Ask one person or more."),
}
"""What the review of a draft can find, by code."""
