// What an interview is called: by company and role, else by its date.

import { isDay } from "../device/days.mjs";
import { filled } from "./speech.mjs";

/** @typedef {[string, import("../device/store.mjs").InterviewRecord]} Entry */

/** @type {WeakMap<Record<string, any>, string>} what a record is called: none is ever changed in place, and there may be thousands */
const made = new WeakMap();

/**
 * @param {Record<string, any>} record
 * @param {import("./speech.mjs").Speech} speech
 * @returns {string}
 */
export function nameOf(record, speech) {
  const company = String(record.company ?? "").trim();
  const role = String(record.role ?? "").trim();
  if (company && role) {
    const sentence = speech.words.sentences["interview.name"] ?? "";
    const name = made.get(record) ?? filled(sentence, { company, role }).textContent ?? "";
    made.set(record, name);
    return name;
  }
  if (company || role) return company || role;
  if (/^\d{4}-\d{2}-\d{2}$/.test(record.day ?? "")) {
    return speech.text("interview.on", { day: speech.day(record.day) });
  }
  return speech.text("interview.unnamed");
}

/**
 * The names of several; of two for the same job each is told by its day.
 * @param {Entry[]} entries
 * @param {import("./speech.mjs").Speech} speech
 * @param {number} [longest] characters before a name is cut
 * @returns {[string, string][]} ids and names
 */
export function namesOf(entries, speech, longest = Number.POSITIVE_INFINITY) {
  const names = entries.map(([, record]) => nameOf(record, speech));
  /** @type {Map<string, number>} */
  const often = new Map();
  for (const name of names) often.set(name, (often.get(name) ?? 0) + 1);
  return entries.map(([id, record], index) => {
    const name = names[index] ?? "";
    const alike = (often.get(name) ?? 0) > 1;
    const dated = alike && isDay(record.day ?? "");
    const short = shortened(name, longest);
    return [
      id,
      dated ? speech.text("interview.dated", { name: short, day: speech.day(record.day) }) : short,
    ];
  });
}

/** @param {string} name @param {number} longest */
function shortened(name, longest) {
  const characters = [...name];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : name;
}
