// From records to plans: looked up at once; what cannot be, because a field holds none of its values, the core says.

import { PLANNED } from "../device/field-table.mjs";
import { placeOf, weeksOf } from "../device/holidays.mjs";
import { nullFromDeadEngine } from "../engine/latest-question.mjs";
import { instantPlan } from "./instant.mjs";

/** @typedef {import("./plan.mjs").Plan} Plan */
/** @typedef {import("./plan.mjs").Records} Records */
/** @typedef {import("./plan.mjs").HolidayFiles} HolidayFiles */
/** @typedef {import("./plan.mjs").Answer} Answer */
/** @typedef {{record: object, moment: string, place: object | null, plan: Plan | null}} Known */

export class Plans {
  #turn = 0;
  #page;
  /** @type {Map<string, Known>} what was looked up last, by interview: a plan that stays is the same object */ #known =
    new Map();

  /** @param {import("../page/tool.mjs").Given<"engine" | "holidays" | "today" | "now" | "instant">} page */
  constructor(page) {
    this.#page = page;
  }

  /**
   * The plans of `records` by their ids: first what the tables hold, then, where that is not all, with the core's.
   * Ends early when a newer question is asked. When the engine is dead, which its own words say, those plans stay out.
   * @param {Records} records
   * @returns {AsyncGenerator<Answer, void>}
   */
  async *of(records) {
    const turn = ++this.#turn;
    const files = await this.#page.holidays.of(Object.values(records).map(placeOf));
    if (turn !== this.#turn) return;
    const plans = this.#atOnce(records, files);
    const left = Object.entries(records).filter(([id]) => !(id in plans));
    yield { plans, holidays: files, complete: left.length === 0 };
    if (left.length === 0) return;
    const others = await this.#ask(Object.fromEntries(left), files);
    if (turn !== this.#turn) return;
    yield { plans: { ...plans, ...others }, holidays: files, complete: true };
  }

  /** Nothing is asked any more: what is still being worked out is not shown. */
  forget() {
    this.#turn += 1;
  }

  /**
   * @param {Records} records
   * @param {HolidayFiles} files
   * @returns {Record<string, Plan>}
   */
  #atOnce(records, files) {
    const moment = { today: this.#page.today(), now: this.#page.now() };
    /** @type {Record<string, Plan>} */
    const plans = {};
    for (const [id, record] of Object.entries(records)) {
      const plan = this.#planOf(id, record, files[placeOf(record)] ?? null, moment);
      if (plan) plans[id] = plan;
    }
    return plans;
  }

  /**
   * @param {string} id
   * @param {Record<string, any>} record
   * @param {import("../device/holidays.mjs").HolidayFile | null} place
   * @param {{today: string, now: string}} moment
   */
  #planOf(id, record, place, moment) {
    // The hour counts on the day of the interview alone.
    const at = record.day === moment.today ? `${moment.today} ${moment.now}` : moment.today;
    const known = this.#known.get(id);
    if (known?.record === record && known.moment === at && known.place === place) return known.plan;
    const plan = instantPlan(record, this.#page.instant, place, moment);
    this.#known.set(id, { record, moment: at, place, plan });
    return plan;
  }

  /**
   * @param {Records} records
   * @param {HolidayFiles} files
   * @returns {Promise<Record<string, Plan> | null>}
   */
  async #ask(records, files) {
    const { engine, today, now } = this.#page;
    const places = new Set(Object.values(records).map(placeOf));
    const theirs = Object.entries(files).filter(([place]) => places.has(place));
    const question = {
      kind: /** @type {const} */ ("plan"),
      today: today(),
      now: now(),
      records: Object.fromEntries(
        Object.entries(records).map(([id, record]) => [id, planned(record)]),
      ),
      weeks: weeksOf(Object.fromEntries(theirs)),
    };
    const answer = await engine.ask(question).catch(nullFromDeadEngine);
    return answer?.ok ? answer.plans : null;
  }
}

/**
 * What of a record a plan depends on: notes and drafts may be long.
 * @param {Record<string, any>} record
 */
function planned(record) {
  return Object.fromEntries(PLANNED.map((field) => [field, record[field]]));
}
