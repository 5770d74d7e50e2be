// What goes with an outcome: the day of it, and what only an offer or a rejection is asked. A mistaken one leaves nothing behind.

import { WAITING, WITH_OUTCOME } from "../device/field-table.mjs";

const FIELDS = Object.keys(WITH_OUTCOME);
const ENDS = ["refusal", "no-answer"];

/** @typedef {Record<string, string>} Answers */

export class Outcomes {
  /** @type {Map<string, Answers>} what stood beside an outcome before it was changed today */ #before =
    new Map();

  /**
   * The fields to write when an interview's outcome becomes `outcome`: those it had earlier today, else the day alone.
   * @param {string} id of the interview
   * @param {string} outcome
   * @param {Record<string, any>} record before the change
   * @param {string} today
   * @returns {Answers}
   */
  changes(id, outcome, record, today) {
    const now = Object.fromEntries(FIELDS.map((field) => [field, record[field] ?? ""]));
    this.#before.set(`${today} ${id} ${record.outcome ?? ""}`, now);
    const none = Object.fromEntries(FIELDS.map((field) => [field, ""]));
    const first = Object.entries(WITH_OUTCOME).map(([field, at]) => [field, at && today]);
    const fresh = isWaiting(outcome) ? none : Object.fromEntries(first);
    const wanted = (!isWaiting(outcome) && this.#before.get(`${today} ${id} ${outcome}`)) || fresh;
    return Object.fromEntries(
      Object.entries(wanted).filter(([field, value]) => now[field] !== value),
    );
  }
}

/** Whether somebody may have said why, and there is something to learn. @param {string | undefined} outcome */
export function isAnEnd(outcome) {
  return ENDS.includes(outcome ?? "");
}

/** @param {string | undefined} outcome */
export function isWaiting(outcome = "") {
  return WAITING.includes(outcome);
}
