"""The sentences that the shell says, by key, in English; it fills the {names} in the browser.

Words of the core (titles, statuses, problems) are in after_interview/words.py; words that stand
still on a page are in templates/.
"""

from after_interview.words import N_

EVERY_PAGE = {
    "update": N_("There is a new version of this site. What you typed stays as it is."),
    "update_now": N_("Use the new version"),
    "update_later": N_("Later"),
}
"""Words that the theme's template puts into every page, with or without a tool."""

SENTENCES = {
    # Days and windows
    "day.relative": N_("{relative}, {day}"),
    "window.range": N_("{first} to {last}"),
    "window.day": N_("{first}"),
    "best.first": N_("best {day}"),
    "best.because": N_("best {day}, {reason}"),
    "ticked": N_("Ticked {when}"),
    # The next action
    "next.today": N_("Today: {title}"),
    "next.late": N_("Late, still worth doing: {title}"),
    "next.now": N_("Now: {title}"),
    "next.later": N_("Nothing to do today. Next: {title}, best {day}"),
    "next.ongoing": N_("Nothing is due. {title}"),
    "next.nothing": N_("All done. You did what a candidate can do, and did it in time."),
    "next.offer": N_(
        "An offer: well done. Take the time you need, and answer by the day they named."
    ),
    "next.undated": N_("Type the date of the interview to see your days."),
    "next.unusable": N_("Correct the date of the interview to see your days."),
    "next.waiting": N_("Working out your days"),
    # Plain sentences of the calculator
    "sentence.interview": N_("Interview: {day}."),
    "sentence.promised": N_("They promised an answer by {day}."),
    "sentence.range": N_("{title}: {first} to {last}. Best {day}."),
    "sentence.range.because": N_("{title}: {first} to {last}. Best {day}, {reason}."),
    "sentence.follow-up.promised": N_(
        "The follow-up counts from the promised date, so the rule of 7 to 10 days no longer "
        "applies."
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
    # Interviews
    "interview.unnamed": N_("Interview without a name"),
    "interview.name": N_("{company}, {role}"),
    "interview.on": N_("Interview of {day}"),
    "interview.for": N_("For {name}"),
    "interview.actions": N_("More for {name}"),
    "interview.deleted": N_("Deleted: {name}."),
    "interview.archived": N_("Archived: {name}."),
    "interview.restored": N_("Restored: {name}."),
    "interview.kept": N_("Kept in your checklist: {name}."),
    "all.deleted": N_("Everything is deleted from this device."),
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
    "storage.aside.damaged": N_(
        "What was kept on this device could not be read. It is set aside untouched, and this is a "
        "new, empty checklist."
    ),
    "storage.aside.newer-version": N_(
        "What was kept on this device comes from a newer version of this site. It is set aside "
        "untouched, and this is a new, empty checklist. Reload the page to get the newer version."
    ),
    "import.needs-engine": N_(
        "The file cannot be checked because the calculator did not start. Your data is unchanged."
    ),
    "import.unchanged": N_("Your data is unchanged."),
    "import.added": N_("New: {names}"),
    "import.changed": N_("Changed: {name} ({fields})"),
    "import.removed": N_("Removed: {names}"),
    "import.same": N_("Unchanged: {names}"),
    "import.nothing": N_("nothing"),
    "import.done": N_("The file is imported."),
    # The engine
    "engine.loading": N_("Loading the calculator: {loaded} of {total}"),
    "engine.starting": N_("Starting the calculator"),
    "engine.failed.no-webassembly": N_(
        "Your browser does not run WebAssembly, which the calculator needs (Lockdown Mode switches "
        "it off, for example). You can read, tick and save, and your days are shown; only the next "
        "action is not worked out."
    ),
    "engine.failed.missing": N_(
        "A file of the calculator is missing: {file}. You can read, tick and save, and your days "
        "are shown; only the next action is not worked out."
    ),
    "engine.failed.silent": N_(
        "The calculator stopped answering. You can read, tick and save, and your days are shown; "
        "only the next action is not worked out."
    ),
}
