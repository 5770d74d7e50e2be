// The table of fields, as far as the shell needs it.
//
// Written by `make words` from py/after_interview/fields.py: change that, not this.

/** What a plan depends on. @type {readonly string[]} */
export const PLANNED = [
  "day",
  "time",
  "promised",
  "promise",
  "channel",
  "country",
  "region",
  "held",
  "travel",
  "firm",
  "letter",
  "outcome",
  "outcome_day",
  "answer_by",
  "offer_terms",
  "unfair",
  "done",
];

/** The dates of an interview. @type {readonly string[]} */
export const DAYS = ["day", "promised", "outcome_day", "answer_by"];

/** Its times. @type {readonly string[]} */
export const TIMES = ["time"];

/** Its texts of several lines. @type {readonly string[]} */
export const BLOCKS = ["people"];

/** What a firm says once for all its candidates. @type {readonly string[]} */
export const FIRM = [
  "country",
  "firm",
  "consultant",
  "consultant_email",
  "consultant_telephone",
  "write_to",
];

/** What the next round begins with. @type {readonly string[]} */
export const AGAIN = [
  "company",
  "role",
  "people",
  "channel",
  "country",
  "firm",
  "consultant",
  "consultant_email",
  "consultant_telephone",
  "write_to",
];

/** Who writes. @type {readonly ("name" | "email" | "telephone")[]} */
export const YOU = ["name", "email", "telephone"];

/** What goes with an outcome, and its first value. @type {Readonly<Record<string, string>>} */
export const WITH_OUTCOME = { outcome_day: "today", answer_by: "", offer_terms: "", unfair: "" };

/** Outcomes with which nothing has come. @type {readonly string[]} */
export const WAITING = ["", "waiting"];

/** With what a draft’s fields begin. @type {Readonly<Record<string, string>>} */
export const DRAFT = { text: "draft", subject: "subject" };

/** With what the fields begin that hold what one person said. */
export const SAID = "said";

/** Characters of a name in a draft’s field. */
export const LONGEST_PERSON = 200;
