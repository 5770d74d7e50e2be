// From records to plans: what can be looked up at once, then what the core says, for the newest question only.

import { nothingFromTheDead } from "../engine/latest-question.mjs";
import { instantPlan } from "./instant.mjs";

const PLANNED = [
  "day",
  "time",
  "promised",
  "country",
  "firm",
  "channel",
  "letter",
  "outcome",
  "outcome_day",
  "done",
];

/** @typedef {import("./plan.mjs").Plan} Plan */
/** @typedef {import("./plan.mjs").Records} Records */
/** @typedef {import("./plan.mjs").HolidayFiles} HolidayFiles */
/** @typedef {import("./plan.mjs").Answer} Answer */

export class Plans {
  #turn = 0;
  #page;
  /** @type {Map<string, {record: object, circumstances: string, fields: string, plan: Plan}>} the core's newest answers */ #known =
    new Map();

  /** @param {import("../page/tool.mjs").Page} page */
  constructor(page) {
    this.#page = page;
  }

  /**
   * The plans of `records` by their ids: first what the tables hold, unless the engine is ready, then
   * the core's, or the tables' when the engine dies over it. Ends early when a newer question is asked, or when the engine is dead, which the
   * engine's own words say.
   * @param {Records} records
   * @returns {AsyncGenerator<Answer, void>}
   */
  async *of(records) {
    const turn = ++this.#turn;
    const { engine, holidays } = this.#page;
    const countries = Object.values(records).map((record) => record.country ?? "");
    const files = await holidays.of(countries);
    if (turn !== this.#turn) return;
    const atOnce = engine.state !== "ready";
    if (atOnce) yield { plans: this.#instant(records, files), holidays: files, complete: false };
    const plans = await this.#ask(records, files);
    if (turn !== this.#turn) return;
    if (plans) yield { plans, holidays: files, complete: true };
    else if (!atOnce)
      yield { plans: this.#instant(records, files), holidays: files, complete: false };
  }

  /**
   * @param {Records} records
   * @param {HolidayFiles} files
   */
  #instant(records, files) {
    const { instant, links } = this.#page;
    const plans = Object.entries(records).map(([id, record]) => {
      const file = files[record.country ?? ""] ?? null;
      return /** @type {const} */ ([id, instantPlan(record, instant, file, Object.keys(links))]);
    });
    return Object.fromEntries(plans.filter(hasPlan));
  }

  /**
   * Ask the core for those plans that it has not given yet.
   * @param {Records} records
   * @param {HolidayFiles} files
   * @returns {Promise<Record<string, Plan> | null>}
   */
  async #ask(records, files) {
    const { engine, today, now } = this.#page;
    const moment = { today: today(), now: now() };
    const circumstances = (/** @type {Record<string, any>} */ record) =>
      `${moment.today} ${moment.now} ${files[record.country ?? ""]?.days.length ?? 0}`;
    const asked = Object.entries(records).filter(([id, record]) => {
      const known = this.#known.get(id);
      if (known?.circumstances !== circumstances(record)) return true;
      return known.record !== record && known.fields !== JSON.stringify(planned(record));
    });
    if (asked.length > 0) {
      const needed = new Set(asked.map(([, record]) => record.country ?? ""));
      const days = Object.entries(files).filter(([country]) => needed.has(country));
      const question = {
        kind: "plan",
        ...moment,
        records: Object.fromEntries(asked.map(([id, record]) => [id, planned(record)])),
        holidays: Object.fromEntries(days.map(([country, file]) => [country, file?.days ?? []])),
      };
      const answer = await engine.ask(question).catch(nothingFromTheDead);
      if (!answer?.ok) return null;
      for (const [id, record] of asked) {
        const fields = JSON.stringify(planned(record));
        const plan = answer.plans[id];
        this.#known.set(id, { record, circumstances: circumstances(record), fields, plan });
      }
    }
    const plans = Object.keys(records).map((id) => [id, this.#known.get(id)?.plan]);
    return Object.fromEntries(plans);
  }
}

/**
 * @param {readonly [string, Plan | null]} entry
 * @returns {entry is readonly [string, Plan]}
 */
function hasPlan(entry) {
  return entry[1] !== null;
}

/** What of a record a plan depends on: notes and drafts may be long. @param {Record<string, any>} record */
function planned(record) {
  return Object.fromEntries(PLANNED.map((field) => [field, record[field]]));
}
