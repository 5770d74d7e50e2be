// What an interview is called: by company and role, else by its date.

import { filled } from "./speech.mjs";

/**
 * @param {Record<string, any>} record
 * @param {import("./speech.mjs").Speech} speech
 * @returns {string}
 */
export function nameOf(record, speech) {
  const company = String(record.company ?? "").trim();
  const role = String(record.role ?? "").trim();
  if (company && role) {
    return (
      filled(speech.words.sentences["interview.name"] ?? "", { company, role }).textContent ?? ""
    );
  }
  if (company || role) return company || role;
  if (/^\d{4}-\d{2}-\d{2}$/.test(record.day ?? "")) {
    return speech.text("interview.on", { day: speech.day(record.day) });
  }
  return speech.text("interview.unnamed");
}
