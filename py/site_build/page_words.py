"""The sentences that the shell says, by key, in English; it fills the {names} in the browser.

Words of the core (titles, statuses, problems) are in after_interview/words.py; words that stand
still on a page are in templates/.
"""

from after_interview.words import N_

from .counted import NN_

EVERY_PAGE = {
    "update": N_("There is a new version of this site. What you typed stays as it is."),
    "update_now": N_("Use the new version"),
    "update_later": N_("Later"),
    "unkept": N_(
        "There is a new version of this site. But something on this page is not kept yet, such as "
        "a list you opened or a date half typed. Finish it first, then load the new version."
    ),
    "unkept_load": N_("Load the new version now"),
    "not_started": N_(
        "This page did not start: a file of it is missing or damaged. What you typed is kept."
    ),
    "not_started_again": N_("Load the page again"),
    "embed_storage": N_(
        "What you type stays in this browser, and only for this page: your list on the full site "
        "is another one."
    ),
    "embed_move": N_("Continue on the full site"),
    "embed_blocked": N_(
        "The page around this does not let it open another. Copy this address and open it in a new "
        "tab: it carries what you typed here."
    ),
}
"""Words that the theme's template puts into every page, with or without a tool."""

COUNTED = {
    "many.all": NN_(
        "{links} link made. Every interview has one.",
        "{links} links made. Every interview has one.",
    ),
    "many.some": NN_(
        "{links} link made. Interviews without a link: {bad}.",
        "{links} links made. Interviews without a link: {bad}.",
    ),
    "many.shared": NN_(
        "{rows} more row is about the same interview and shares its link.",
        "{rows} more rows are about the same interviews and share their links.",
    ),
    "letters.count": NN_("{count} word", "{count} words"),
}
"""Sentences that count something. Their forms for other numbers stand among the rest, too."""

SENTENCES = {
    **{key: counted.other for key, counted in COUNTED.items()},
    # Days and windows
    "day.relative": N_("{relative}, {day}"),
    "window.range": N_("{first} to {last}"),
    "window.day": N_("{first}"),
    "best.first": N_("best {day}"),
    "best.because": N_("best {day}, {reason}"),
    "best.why": N_("{day}, {reason}"),
    "ticked": N_("Ticked {when}"),
    "step.done": N_("Done: {title}."),
    "step.undone": N_("It is open again."),
    # All interviews at once
    "asked.when": N_("When was it?"),
    "today.late": N_("late"),
    "today.deed": N_("{deed}, {name}"),
    "today.line": N_("{title}, best {day}"),
    "today.line.undated": N_("{title}"),
    "today.coming": N_("{day}: {title}, {name}"),
    "today.interview": N_("Interview"),
    # The next action
    "next.today": N_("Today: {title}"),
    "next.late": N_("Late, still worth doing: {title}"),
    "next.now": N_("Now: {title}"),
    "next.later": N_("Nothing to do today. Next: {title}, best {day}"),
    "next.ongoing": N_("Nothing is due. {title}"),
    "next.nothing": N_("All done. You did what a candidate can do."),
    "next.to-come": N_("Your interview is {day}. Until then there is nothing left to do here."),
    "next.early": N_(
        "You ticked this before the day on which the interview is now: {steps}. Take the tick away "
        "from what you will do again."
    ),
    "promised.day": N_("That comes to {day}."),
    "leave.room": N_("Before you leave"),
    "leave.call": N_("Before the call ends"),
    "leave.show": N_("Show"),
    "leave.hide": N_("Hide"),
    "next.undated": N_("Type the date of the interview to see your days."),
    "next.unusable": N_("Correct the date of the interview to see your days."),
    "next.waiting": N_("Working out your days"),
    # Plain sentences of the calculator
    "sentence.interview": N_("Interview: {day}."),
    "sentence.promised": N_("They promised an answer by {day}."),
    "sentence.range": N_("{title}: {first} to {last}. Best {day}."),
    "sentence.range.because": N_("{title}: {first} to {last}. Best {day}, {reason}."),
    "sentence.follow-up.promised": N_(
        "The follow-up counts from the promised date, so the rule of {follow_up_first} to "
        "{follow_up_last} days no longer applies."
    ),
    "sentence.no-country": N_(
        "Weekends are left out. Choose a country to leave out its public holidays as well."
    ),
    "sentence.holidays-missing": N_(
        "The public holidays could not be loaded, so only weekends are left out. Check your "
        "connection."
    ),
    "sentence.holidays-beyond": N_(
        "Public holidays are known from {first} to {last}; outside those years only weekends are "
        "left out."
    ),
    # People
    "people.unnamed": N_("Name?"),
    "people.full": N_("More than 30 people are not read. The rest stay in your notes."),
    # Interviews
    "interview.unnamed": N_("Interview without a name"),
    "interview.name": N_("{company}, {role}"),
    "interview.on": N_("Interview of {day}"),
    "interview.for": N_("For {name}"),
    "steps.none": N_(
        "No step here is for an interview in {country}. What you may ask for there stands below."
    ),
    "interview.another": N_("Another interview"),
    "interview.dated": N_("{name} ({day})"),
    "details.when": N_("{day}, {time}"),
    "details.undated": N_("No date yet"),
    "details.no-company": N_("No company yet: add it"),
    "round.earlier": N_("The round before: {name}"),
    "round.later": N_("The next round: {name}"),
    "interviews.all": N_("All {number} interviews"),
    "interviews.fewer": N_("Only this one"),
    "interview.actions": N_("More for {name}"),
    "interview.deleted": N_("Deleted: {name}."),
    "interview.archived": N_("Archived: {name}."),
    "interview.restored": N_("Restored: {name}."),
    "interview.kept": N_("Kept in your checklist: {name}."),
    "all.deleted": N_("Everything is deleted from this device, the kept copy of the pages too."),
    "all.deleted.not-copies": N_(
        "Everything you typed is deleted from this device. Your browser did not let this page "
        "delete its copy of the pages and the program, which holds nothing you typed."
    ),
    "shared.on": N_("From now on this tab alone keeps what you type."),
    "shared.off": N_("What you type is kept in this browser again."),
    "shared.no-room": N_("There is no room for that. Nothing is changed."),
    "undo": N_("Undo"),
    "undone": N_("It is back."),
    "close": N_("Close"),
    "progress": N_("{done} of {of} done"),
    # Keeping
    "kept.names": N_("On this device: {names}"),
    "kept.nothing": N_("Nothing is kept on this device yet."),
    "storage.failed": N_(
        "Your browser does not let this page keep anything, or its storage is full. The page "
        "works, but what you type is gone when you close it. Export it to a file to keep it."
    ),
    "storage.broken": N_(
        "This page has a fault and cannot keep what you type now. What was kept before is still "
        "there. Copy what you type, or export it to a file, before you close the page."
    ),
    "storage.shared": N_(
        "Shared computer: what you type is gone when you close this tab. To take it with you, "
        "export it to a file or make a link first."
    ),
    "storage.outdated": N_(
        "Another tab has a newer version of this site, which has changed what is kept here. This "
        "tab shows it no more, and keeps nothing that you type. Reload it to go on."
    ),
    "storage.lasting": N_(
        "Your notes are kept in this browser, which has agreed to keep them until you delete them."
    ),
    "storage.not-lasting": N_(
        "Your notes are kept in this browser. It may delete them when the device is full, and "
        "Safari does after seven days without a visit here. If they matter to you, save them to a "
        "file on the privacy page."
    ),
    "storage.aside.partly": N_(
        "Part of what was kept on this device could not be read. It is set aside untouched, to be "
        "saved to a file on the privacy page. The rest is here."
    ),
    "storage.aside.damaged": N_(
        "What was kept on this device could not be read. It is set aside untouched, and this is a "
        "new, empty checklist."
    ),
    "import.needs-engine": N_(
        "The file cannot be checked because the calculator did not start. Your data is unchanged."
    ),
    "import.unchanged": N_("Your data is unchanged."),
    "import.added": N_("New: {names}"),
    "import.changed": N_("Changed: {name} ({fields})"),
    "import.you": N_("Changed about you: {fields}"),
    "import.removed": N_("Removed: {names}"),
    "import.same": N_("Unchanged: {names}"),
    "import.deleted": N_(
        "Not taken over, because you deleted it here: {names}. Under “Deleted interviews” on the "
        "privacy page you can bring it back."
    ),
    "import.nothing": N_("nothing"),
    "import.left-out": N_(
        "Part of the file cannot be read, and is left out: {where}. The rest is fine."
    ),
    "import.cut": N_(
        "The file ends too early, at {where}. What stands before that is read, and nothing else."
    ),
    "bin.entry": N_("{name}, deleted on {day}"),
    "bin.restore": N_("Bring back"),
    "bin.emptied": N_("They are deleted for good."),
    "import.done": N_("The file is imported."),
    # What a link brings to the checklist
    "arrival.reading.invite": N_("Reading the invitation"),
    "arrival.reading.move": N_("Reading what comes from your other device"),
    "arrival.needs-engine": N_(
        "The link cannot be read because the calculator did not start. Reload this page, or type "
        "the details yourself."
    ),
    "arrival.refused": N_("This link cannot be used"),
    "arrival.invitation": N_("An invitation, with your interview filled in"),
    "arrival.invitation.from": N_("{firm} has filled in your interview"),
    "arrival.invitation.why": N_(
        "Look whether it is right. Nothing is kept before you add it, and whoever sent the link "
        "does not see what you do with it."
    ),
    "arrival.add": N_("Add"),
    "arrival.added": N_("Added: {name}"),
    "arrival.undone": N_("It is as before."),
    "arrival.known": N_("You have this already: {name}"),
    "arrival.known.why": N_("The link says nothing that is not in your list."),
    "arrival.update": N_("Something has changed: {name}"),
    "arrival.update.why": N_("Your ticks and notes stay as they are."),
    "arrival.change": N_("{field}: {new} in place of {old}"),
    "arrival.change.new": N_("{field}: {new}"),
    "arrival.take-over": N_("Take over the changes"),
    "arrival.updated": N_("Changed: {name}"),
    "arrival.change.added": N_("{field}: {new} as well"),
    "arrival.change.emptied": N_("{field}: it was {old}, and now nothing is said"),
    "arrival.change.gone": N_("{field}: {old} is named no more, and stays in your list"),
    "arrival.change.withdrawn": N_(
        "{field}: the link no longer says {new}. Yours is {old}, and stays"
    ),
    "arrival.change.yours": N_("{field}: yours is {old}, the link says {new}"),
    "arrival.choose": N_("{field}: which one is it?"),
    "arrival.doubt": N_("{field}: {why}"),
    "arrival.older": N_("This is older than what you have: {name}"),
    "arrival.older.why": N_("Your list has what was sent later. Nothing is changed."),
    "arrival.move": N_("From your other device"),
    "arrival.move.why": N_("Nothing here is lost: of each field the later change stays."),
    "arrival.move.address": N_(
        "Your notes are out of this page’s address again. Your browser may still list the link "
        "among the pages you visited, and the message that brought it still has it: delete both "
        "where others can look."
    ),
    "arrival.merge": N_("Merge"),
    "arrival.moved": N_("Everything is here."),
    "arrival.problem": N_("{field} is left out. {why}"),
    # Moving to another device
    "move.ready": N_("The link is ready. It has {length} characters."),
    "move.too-long": N_(
        "This is too much for a link: it would have {length} characters, and mail programs break "
        "one of more than 8,000. Export it to a file instead, and import that there."
    ),
    "move.no-code": N_("It is too much for a code that a phone can read. Send the link."),
    "move.nothing": N_("Choose at least one interview."),
    "move.failed": N_("The link cannot be made because the calculator did not start."),
    "copied": N_("Copied."),
    "not-copied": N_(
        "Your browser did not let this page copy. The text is marked: copy it yourself."
    ),
    "too-long": N_(
        "This field takes {most} characters. The last {lost} of what you pasted did not fit and "
        "are not here."
    ),
    # Invitations, as a recruiting firm makes them
    "invite.wanting": N_("Type the company, and the link appears here."),
    "invite.correct": N_("Correct what is marked, and the link appears here."),
    "invite.people": N_("Who they meet, or met"),
    "invite.people.ahead": N_("Who they meet"),
    "invite.people.over": N_("Who they met"),
    "invite.length": N_("{length} of {most} characters"),
    "invite.no-code": N_("The code could not be made: the link is too long, or a file is missing."),
    "invite.code.small": N_("A phone reads it from {width} cm of paper."),
    "invite.code.large": N_(
        "The link is long, so the code is dense: print it at least {width} cm wide. With less in "
        "the form, for example without who they meet, it gets smaller."
    ),
    "invite.mail-long": N_(
        "With this link the text is too long to hand to a mail program. Copy it instead: it has "
        "the link under a name."
    ),
    "many.reading": N_("Reading the list"),
    "many.working": N_("{done} of {of} links"),
    "many.columns.others": N_("Columns that are not used: {count}"),
    "many.column.unnamed": N_("Column {at}, without a name"),
    "many.asked.whose": N_("The heading does not say whose it is."),
    "many.asked.twice": N_("More than one column seems to say this. Choose which one is right."),
    "many.asked.day": N_(
        "It holds dates, and no heading says when the interview is. If it is on these days, choose "
        "that here."
    ),
    "many.asked.time": N_(
        "It holds times, and no heading says when the interview begins. If it begins then, choose "
        "that here."
    ),
    "many.asked.dates": N_("The dates can be read in two ways."),
    "many.dates": N_("{heading}: {example} is"),
    "many.dates.choose": N_("Please choose"),
    "many.dates.clear": N_("clear as it is written"),
    "many.dates.day-first": N_("day, month, year"),
    "many.dates.month-first": N_("month, day, year"),
    "many.dates.year-first": N_("year, month, day"),
    "many.open.dates": N_("Choose how these dates are to be read."),
    "many.open.company": N_(
        "Say which column is the employer of the interview, or type one employer for all rows."
    ),
    "many.sheets": N_("Read from the sheet “{sheet}”. Not read: {others}."),
    "many.shared.row": N_("The link is in row {row}: this row is about the same interview."),
    "many.row": N_("Row {row}: {why}"),
    "many.more": N_("And {count} more. All of them are marked in the saved list."),
    "many.too-large": N_("The file is larger than 20 MB. Please divide it."),
    "many.needs-engine": N_(
        "The list cannot be read because the calculator did not start, or a part of it is missing. "
        "Nothing was sent anywhere."
    ),
    # The calendar
    "calendar.offered": N_(
        "Your browser saves the file now, or opens it. Open the file, and your calendar asks what "
        "to add. It reminds you at nine on the best days. If your dates change, make it again, and "
        "look whether an old entry is left. If no file comes, open a step of the checklist: there "
        "you can add its date to a calendar by a link."
    ),
    "calendar.shared": N_(
        "The app you chose has the file now. Your calendar reminds you at nine on the best days. "
        "If your dates change, make it again, and look whether an old entry is left."
    ),
    "calendar.email": N_("Email these dates to yourself"),
    "calendar.none": N_("There is no date to add yet. Type the date of the interview first."),
    "calendar.failed": N_(
        "The calendar file could not be made, because a part of the calculator is missing. Check "
        "your connection and try again."
    ),
    # The letters
    "letters.suggested": N_("Suggested now"),
    "letters.others": N_("Other letters"),
    "letters.person.none": N_("Nobody named yet"),
    "letters.person.gone": N_("{name}, no longer in your notes"),
    "letters.firm": N_(
        "{firm} stands in between: talk to your agency consultant before you write to the employer."
    ),
    "letters.firm.asked": N_(
        "{firm} asked you to write to it, and not to the employer: send this only if your "
        "agency consultant agrees."
    ),
    "letters.to": N_("To {name}, {address}"),
    "letters.to.name": N_("To {name}. Your notes have no email address for them."),
    "letters.to.address": N_("To {address}"),
    "letters.to.nobody": N_("To nobody by name yet. Note who was there, and it greets them."),
    "letters.left.piece": N_("“{piece}”"),
    "letters.left.put": N_("Put it in"),
    "letters.wanting.none": N_("Your notes have all that this draft can use."),
    "letters.filled": N_("In the draft now."),
    "letters.filled.yours": N_("In your notes now. Rebuild the draft to use it."),
    "letters.said": N_("What {name} said or asked"),
    "letters.said.nobody": N_("What they said or asked"),
    "letters.uses": N_("Goes out from your notes: {fields}. All other notes stay on this device."),
    "letters.uses.field": N_("“{field}”"),
    "letters.uses.none": N_("Nothing of your notes is in it."),
    "letters.attached": N_(
        "You write that something is attached. Attach it in your mail program before it goes."
    ),
    "letters.mark-sent": N_("I have sent it"),
    "letters.is-sent": N_("Sent, and ticked"),
    "letters.ticked": N_("Ticked in your checklist: {title}."),
    "letters.unticked": N_("No longer ticked: {title}."),
    "letters.coming": N_(
        "Your draft appears here as soon as the calculator is loaded. You may begin to write."
    ),
    "letters.no-draft": N_("Write here: it is kept on this device."),
    "letters.early": N_(
        "Your interview is still to come. Once it is over, your notes become this draft."
    ),
    "letters.follows": N_("It follows your notes until you change it. Then it is yours."),
    "letters.yours": N_("You changed this draft, so it no longer follows your notes."),
    "letters.dead": N_(
        "Without the calculator no draft is made from your notes, and none is checked. You can "
        "still write, copy and print."
    ),
    "letters.findings": N_("Things to look at: {number}"),
    "letters.findings.show": N_("Show it"),
    "letters.findings.mend": N_("Write “{mend}”"),
    "letters.findings.remove": N_("Take it out"),
    "letters.findings.none": N_(
        "Nothing that a rule can see. Read it aloud once, names first, before it goes."
    ),
    "letters.why": N_("Why: {page}"),
    "grammar.loading": N_("Loading the checker: {loaded} of {total} MB"),
    "grammar.ready": N_("Spelling and grammar are checked on this device while you write."),
    "grammar.failed": N_("The checker did not load. Try again when you have a connection."),
    "letters.line.gone": N_("Taken out:"),
    "letters.line.new": N_("Put in:"),
    "letters.rebuilt": N_("The draft is rebuilt from your notes."),
    "letters.script.you": N_("You:"),
    "letters.too-long": N_(
        "This is too long to hand to a mail program by a link: {length} characters, and many "
        "programs take no more than 1,800. Copy the text, or save it as an email file and open "
        "that."
    ),
    "letters.eml.offered": N_(
        "Your browser saves the file now, or opens it. Open the file, and your mail program shows "
        "it ready to send. If no file comes, copy the text."
    ),
    "letters.eml.shared": N_("The app you chose has the file now."),
    "letters.eml.failed": N_(
        "The file could not be made, because a part of the calculator is missing. Copy the text, "
        "or check your connection and try again."
    ),
    "letters.not-shared": N_("Sharing did not work. Copy the text instead."),
    "letters.proofread.subject": N_("Could you proofread this letter for me?"),
    "letters.proofread.words": N_(
        "Would you read this letter once for mistakes, and once to tell me what the job is about? "
        "Thank you."
    ),
    "letters.proofread.offered": N_(
        "Your browser saves the file now, or opens it. Send it to whoever proofreads it. If no "
        "file comes, copy the text."
    ),
    "letters.proofread.shared": N_("The app you chose has the file now."),
    # The sheet of notes, and which interview it is
    "notes.ticks": N_("What you noted does these steps: {steps}."),
    "notes.count": N_("{filled} of {of} filled in"),
    "picker.new": N_("For a new interview: it begins when you type."),
    "picker.one": N_("Interview: {name}"),
    # Looking back
    "lookback.found": N_("Interviews found: {count}"),
    "lookback.nothing-found": N_("Nothing in your notes has all of these words."),
    "lookback.needs-engine": N_(
        "What you noted is kept, but it cannot be gathered here while the calculator does not "
        "run. You find it with each interview in your checklist."
    ),
    "log.detail": N_("{what}: {detail}"),
    # Files
    "file.offered": N_(
        "Your browser saves the file now, or opens it. If no file comes, open this page in Safari, "
        "Chrome or another browser."
    ),
    "file.shared": N_("The app you chose has the file now."),
    # A browser inside another app
    "in-app.here": N_(
        "You are in the browser of {app}. What you type here stays in it: the other browser on "
        "your phone does not show it. Go on there before you type much."
    ),
    "in-app.open": N_("Open in your browser"),
    "in-app.ready": N_(
        "Copy this link and open it in Safari, Chrome or another browser. What you typed comes "
        "along."
    ),
    "in-app.empty": N_("Copy this link and open it in Safari, Chrome or another browser."),
    "in-app.too-much": N_(
        "What you typed is too long for a link. Copy this address and open it in another browser, "
        "and take what you typed along as a file from the privacy page."
    ),
    "in-app.link": N_("Link to this page"),
    "in-app.copy": N_("Copy the link"),
    # A part of the page that is fetched on its own
    "tool.missing": N_(
        "A part of this page could not be loaded. Check your connection, then reload the page. "
        "What you typed is kept."
    ),
    "tool.reload": N_("Reload the page"),
    # The engine
    "engine.loading": N_("Loading the calculator: {loaded} of {total}"),
    "engine.starting": N_("Starting the calculator"),
    "engine.pack": N_("Loading what this needs: {loaded} of {total}"),
    "engine.pack.missing": N_(
        "A file that this needs is missing: {file}. Everything else works; try again in a moment."
    ),
    "engine.failed.no-webassembly": N_(
        "Your browser does not run WebAssembly, which the calculator needs (Lockdown Mode switches "
        "it off, for example)."
    ),
    "engine.failed.missing": N_("A file of the calculator is missing: {file}."),
    "engine.failed.silent": N_("The calculator stopped answering."),
    # What each tool does without it
    "without.checklist": N_(
        "You can read, tick and save, and your days are shown. No calendar file can be made."
    ),
    "without.dates": N_("Your days are shown all the same."),
    "without.home": N_("Your days are shown all the same. No calendar file can be made."),
    "without.invite": N_("No link can be made here."),
    "without.invite-many": N_("No list can be read here, and no links can be made."),
    "without.keeping": N_(
        "You can export and delete. No file can be imported, and no link to another device made."
    ),
    "without.letters": N_(
        "No draft is made from your notes, and none is checked. You can write your own here, copy "
        "it and print it."
    ),
    "without.lookback": N_("Your notes are kept, but they cannot be gathered here."),
}

READS_LINKS = ("checklist", "keeping", "invite", "invite-many")
"""The tools that open links, or make them."""
