// What a plan is, as types.

/**
 * @typedef {import("../engine/messages.d.ts").PlannedStep} PlannedStep
 * @typedef {import("../engine/messages.d.ts").Plan} Plan
 * @typedef {Record<string, Record<string, any>>} Records
 * @typedef {Record<string, import("../device/holidays.mjs").HolidayFile | null>} HolidayFiles by place: country, or country-region
 * @typedef {{plans: Record<string, Plan>, holidays: HolidayFiles, complete: boolean}} Answer
 */

export {};
