"""The words of the message that goes with a link, in English."""

from ..translatable import N_

MESSAGE = {
    "subject": N_("After your interview at {company}"),
    "greeting": N_("Dear {name},"),
    "greeting.nobody": N_("Hello,"),
    "ahead": N_(
        "Good luck with your interview at {company} on {day}. When it is over, please tell me how "
        "it went before you write to anybody."
    ),
    "today": N_(
        "Good luck with your interview at {company} today. When it is over, please tell me how it "
        "went before you write to anybody."
    ),
    "over": N_(
        "How was your interview at {company} today? Please tell me before you write to anybody."
    ),
    "past": N_(
        "How was your interview at {company} on {day}? Please tell me before you write to anybody."
    ),
    "undated": N_(
        "Good luck with your interview at {company}, and when it is over, please tell me how it "
        "went before you write to anybody."
    ),
    "link": N_(
        "This page has your interview filled in and tells you what to do in the days after, and "
        "when. What you write there stays on your device; I do not see it: {link}"
    ),
    "link.name": N_("your checklist for after the interview"),
    "close": N_("Kind regards, {consultant}"),
    "close.nobody": N_("Kind regards"),
}
"""`link.name` is what the link is called where a mail program shows it under a name."""
