"""The words about lists in English: what columns mean, and what is wrong with rows and files."""

from ..translatable import N_

MEANINGS = {
    "": N_("Not used, kept as it is"),
    "company": N_("The employer of the interview"),
    "role": N_("The job"),
    "day": N_("Date of the interview"),
    "time": N_("Time of the interview"),
    "people": N_("Who is met"),
    "people_first": N_("Who is met: first name"),
    "people_last": N_("Who is met: last name"),
    "people_role": N_("Who is met: their role"),
    "people_email": N_("Who is met: their email address"),
    "channel": N_("Email or telephone, as the employer prefers"),
    "promised": N_("Date by which an answer was promised"),
    "country": N_("Country of the employer"),
    "firm": N_("Your firm"),
    "consultant": N_("The consultant at your firm"),
    "consultant_email": N_("The consultant’s email address"),
    "consultant_telephone": N_("The consultant’s telephone number"),
    "write_to": N_("Who the candidate writes to"),
    "lang": N_("Language of the candidate"),
    "id": N_("Your reference for the interview"),
    "round": N_("Round of the interviews"),
    "candidate": N_("The candidate’s name"),
    "candidate_first": N_("The candidate’s first name"),
    "candidate_last": N_("The candidate’s last name"),
    "candidate_email": N_("The candidate’s own email address"),
    "candidate_telephone": N_("The candidate’s own telephone number"),
    "candidate_company": N_("Where the candidate works now"),
    "candidate_role": N_("What the candidate works as now"),
    "candidate_id": N_("Your reference for the candidate"),
    "ours": N_("From an earlier result: it is replaced"),
}
"""What a column may be taken for. Of what is the candidate’s, nothing goes into a link."""

ROW_PROBLEMS = {
    "missing": N_("The employer is missing, and a link needs one."),
    "placeholder": N_(
        "This is a placeholder that nothing was filled in for. Fill it in, or leave it empty."
    ),
    "too-long": N_("This is too long for a link. Please shorten it."),
    "not-an-id": N_("Use 1 to 64 letters, digits, dots or hyphens."),
    "not-an-address": N_("This is not an email address. Write it like name@example.com."),
    "not-a-number": N_("This is not a telephone number. Write it like +352 26 00 00."),
    "not-a-choice": N_(
        "This is not one of the choices. A country is a name or two letters, as in LU; a channel "
        "is email or telephone; who to write to is firm or employer."
    ),
    "not-a-date": N_("This is not a date. Write it like 27 February 2026 or 2026-02-27."),
    "no-date": N_("There is a time and no date. Write the date into this row, too."),
    "no-year": N_("The year is missing. Write the date like 27 February 2026 or 2026-02-27."),
    "another-weekday": N_("The date is not on this day of the week. Please check both."),
    "which-day": N_("This may be two different days. Write it like 27 February 2026."),
    "year-out-of-range": N_("The year must be between 2000 and 2100. Please check it."),
    "half-typed": N_("This date is not complete. Write it like 27 February 2026."),
    "not-a-time": N_("This is not a time. Write it like 9:30 or 14:00."),
    "half-typed-time": N_("This time is not complete. Write it like 9:30 or 14:00."),
    "utc": N_(
        "This time is in UTC. Write it as the clocks show it where the interview is, like 14:30."
    ),
    "two-times": N_("The time here is not the one in the column of times. Make them the same."),
    "which-time": N_("This may be in the morning or in the afternoon. Write it like 14:30."),
    "promised-early": N_("This is before the interview. Please check both dates."),
    "several-lines": N_(
        "This cell has several lines. Perhaps a quotation mark is open: look at the rows from here "
        "on, and write the cell on one line."
    ),
    "no-name": N_(
        "This is a number, and no employer. If the row is a total, take it out. Else write the "
        "name."
    ),
    "no-interview": N_(
        "This row looks like a note or a total, and no interview. Take it out, or fill it in."
    ),
    "lone-quote": N_(
        "A quotation mark opens this cell and is not closed: the cell may have been cut. Take the "
        "mark out, or close it."
    ),
    "open-quote": N_(
        "A quotation mark opens in this row and is not closed. Take it out, or close it. The rows "
        "below are read as rows of their own."
    ),
    "too-many-cells": N_(
        "This row has more cells than the header. Perhaps a value has the separator in it: put the "
        "value between quotation marks."
    ),
    "called-off": N_(
        "This row says that the interview is off. Take the row out, or change what it says."
    ),
    "repeats-header": N_("This row is the header again. Take it out."),
    "same-id": N_(
        "Another row has the same reference, and is about something else: row {also}. The later "
        "link would change the earlier one. Give each interview its own reference."
    ),
}
"""Why a row has no link, and what would be accepted."""

TABLE_PROBLEMS = {
    "empty": N_(
        "The list has no rows. It needs a first row with names of columns, then one row "
        "for each candidate."
    ),
    "no-headings": N_(
        "The first row is no row of headings: a date or an email address stands in it. Put a row "
        "above it that says what each column is, like Candidate, Company, Date."
    ),
    "too-many-rows": N_("The list has more than 20,000 rows. Please divide it."),
    "too-large": N_("The file is too large when it is unpacked. Save only the list itself."),
    "not-text": N_("The file is not a list. Save it as .xlsx or as CSV and try again."),
    "not-a-list": N_("The file is a document or a picture. Save the list as .xlsx or as CSV."),
    "not-a-workbook": N_(
        "The file cannot be read as an Excel workbook. Open it in your spreadsheet program and "
        "save it as .xlsx or as CSV."
    ),
    "formulas": N_(
        "The file has formulas without their results. Open it in your spreadsheet program, save it "
        "there, and choose it again."
    ),
    "old-excel": N_(
        "The file is an old Excel workbook, or has a password. Open it in your spreadsheet program "
        "and save it as .xlsx without a password."
    ),
    "web-page": N_(
        "The file is a web page, though its name may say something else. Open it in your "
        "spreadsheet program and save it as .xlsx or as CSV."
    ),
    "needs-openpyxl": N_("To read .xlsx here, install the package openpyxl, or save it as CSV."),
}

LIST_WORDS = {
    "cell": N_("{heading}, “{value}”: {why}"),
    "cell.empty": N_("{heading}: {why}"),
    "row": N_("Row {row}: {why}"),
    "shared": N_("The link is in row {row}: this row is about the same interview."),
}
