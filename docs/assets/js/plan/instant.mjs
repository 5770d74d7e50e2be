// Dates without the engine: looks up what the build let the core work out, and adds days. It knows no rule.

import { addDays, daysBetween, isDay, weekdayOf } from "../device/days.mjs";

/**
 * By step: days from the anchor to first and last day, 1 where any day of the window is good, the fact.
 * @typedef {import("../page/tool.mjs").InstantTable} InstantTable
 * @typedef {import("../page/tool.mjs").Offsets} Offsets
 * @typedef {import("../page/tool.mjs").Best} Best
 * @typedef {import("../device/holidays.mjs").HolidayFile} HolidayFile
 * @typedef {import("./plan.mjs").Plan} Plan
 * @typedef {{first: string, last: string, anyDay: boolean, source: string}} Window
 */

const UNKNOWN_HOUR = 24;

/**
 * As much of a plan as needs no engine: windows, best days, and which steps apply. Status, next action
 * and problems are the engine's to say. Null when a date of the record is none.
 * @param {Record<string, any>} record
 * @param {InstantTable} table
 * @param {HolidayFile | null} holidays of the record's country
 * @param {string[]} steps every step's id
 * @returns {Plan | null}
 */
export function instantPlan(record, table, holidays, steps) {
  const dates = [record.day, record.promised, record.outcome_day];
  if (!dates.every((day) => !day || isDay(day))) return null;
  const windows = windowsOf(record, table);
  const applying = table.applies[caseOf(record)] ?? [];
  const planned = steps.map((id) => {
    const window = windows[id];
    const dated = window ? withBest(window, table, holidays) : UNDATED;
    return /** @type {const} */ ([id, { ...dated, applies: applying.includes(id) }]);
  });
  return { steps: Object.fromEntries(planned), dated: Boolean(record.day), problems: [] };
}

const UNDATED = { first: null, last: null, best: null, reason: null };

/**
 * @param {Record<string, any>} record
 * @param {InstantTable} table
 */
function windowsOf(record, table) {
  const { day, time, promised, outcome_day: answered } = record;
  if (!day) return {};
  const hour = time ? Number(time.slice(0, 2)) : UNKNOWN_HOUR;
  const windows = from(day, table.day[table.times[hour] ?? 0]);
  if (promised && daysBetween(day, promised) >= table.promised_from) {
    Object.assign(windows, from(promised, table.promised));
  }
  if (answered && daysBetween(day, answered) >= table.outcome_from) {
    Object.assign(windows, from(answered, table.outcome));
  }
  return windows;
}

/**
 * @param {string} anchor
 * @param {Offsets[] | undefined} week
 * @returns {Record<string, Window>}
 */
function from(anchor, week) {
  const offsets = week?.[weekdayOf(anchor)] ?? {};
  return Object.fromEntries(
    Object.entries(offsets).map(([id, [first, last, anyDay, source]]) => [
      id,
      { first: addDays(anchor, first), last: addDays(anchor, last), anyDay: anyDay === 1, source },
    ]),
  );
}

/**
 * @param {Window} window
 * @param {InstantTable} table
 * @param {HolidayFile | null} holidays
 */
function withBest({ first, last, anyDay, source }, table, holidays) {
  const [days, reason] = anyDay ? NO_WAIT : bestFrom(first, table, holidays);
  return { first, last, best: addDays(first, days), reason, source };
}

/** @type {Best} */
const NO_WAIT = [0, null];

/**
 * How many days a window that begins on `day` waits for a working day, and why.
 * @param {string} day
 * @param {InstantTable} table
 * @param {HolidayFile | null} holidays
 * @returns {Best}
 */
export function bestFrom(day, table, holidays) {
  return holidays?.best[day] ?? table.best[weekdayOf(day)] ?? NO_WAIT;
}

/** @param {Record<string, any>} record */
function caseOf({ outcome, letter, firm }) {
  const asked = letter === "asked" ? "yes" : "no";
  return `${outcome || "waiting"} ${asked} ${String(firm ?? "").trim() ? "yes" : "no"}`;
}
