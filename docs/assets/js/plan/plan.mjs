// What a plan is, as types.

/**
 * What the engine adds to an instant plan has a question mark.
 * @typedef {{first: string | null, last: string | null, best: string | null, reason: string | null,
 *   applies: boolean, source?: string, status?: string, ongoing?: boolean}} PlannedStep
 * @typedef {{steps: Record<string, PlannedStep>, dated: boolean,
 *   problems: {field: string, code: string}[], next?: string | null, urgency?: string | null,
 *   progress?: {done: number, of: number}}} Plan
 * @typedef {Record<string, Record<string, any>>} Records
 * @typedef {Record<string, import("../device/holidays.mjs").HolidayFile | null>} HolidayFiles
 * @typedef {{plans: Record<string, Plan>, holidays: HolidayFiles, complete: boolean}} Answer
 */

export {};
