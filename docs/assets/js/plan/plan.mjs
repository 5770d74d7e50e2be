// What a plan is, as types.

/**
 * @typedef {{first: string | null, last: string | null, best: string | null, reason: string | null,
 *   applies: boolean, source: string, status: string, ongoing: boolean, awaited: boolean,
 *   waitsFor: string}} PlannedStep
 * `early` are steps ticked before the day on which the interview is now, `promised` the date that counts as promised.
 * @typedef {{steps: Record<string, PlannedStep>, dated: boolean, toCome: boolean, early: string[],
 *   problems: {field: string, code: string}[], next: string | null, urgency: import("../page/sentences.d.ts").Urgency | null,
 *   progress: {done: number, of: number}, promised: string | null}} Plan
 * @typedef {Record<string, Record<string, any>>} Records
 * @typedef {Record<string, import("../device/holidays.mjs").HolidayFile | null>} HolidayFiles by place: country, or country-region
 * @typedef {{plans: Record<string, Plan>, holidays: HolidayFiles, complete: boolean}} Answer
 */

export {};
