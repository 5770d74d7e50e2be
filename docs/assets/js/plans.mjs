// From records to plans: asks the core, with today's date and the holidays that it needs, and keeps the newest answer.

import { EngineError } from "./engine.mjs";

/**
 * @typedef {{first: string | null, last: string | null, best: string | null, reason: string | null,
 *   status: string, applies: boolean, source: string, ongoing: boolean}} PlannedStep
 * @typedef {{steps: Record<string, PlannedStep>, next: string | null, urgency: string | null,
 *   progress: {done: number, of: number}, problems: {field: string, code: string}[],
 *   strip: {first: string, closed: string[]} | null}} Plan
 * @typedef {Record<string, import("./holidays.mjs").HolidayFile | null>} HolidayFiles
 */

export class Plans {
  #turn = 0;
  #page;

  /** @param {import("./shell.mjs").Page} page */
  constructor(page) {
    this.#page = page;
  }

  /**
   * The plans of `records` by their ids, and the holiday files they rest on; null when a newer
   * question was asked meanwhile, or when the engine is dead (which the engine's own words say).
   * @param {Record<string, Record<string, any>>} records
   * @returns {Promise<{plans: Record<string, Plan>, holidays: HolidayFiles} | null>}
   */
  async of(records) {
    const turn = ++this.#turn;
    const { engine, holidays, today, now } = this.#page;
    const countries = Object.values(records).map((record) => record.country ?? "");
    const files = await holidays.of(countries);
    const days = Object.fromEntries(
      Object.entries(files).map(([country, file]) => [country, file?.days ?? []]),
    );
    try {
      const question = { kind: "plan", today: today(), now: now(), records, holidays: days };
      const answer = await engine.ask(question);
      return turn === this.#turn && answer.ok ? { plans: answer.plans, holidays: files } : null;
    } catch (error) {
      if (error instanceof EngineError) return null;
      throw error;
    }
  }
}
