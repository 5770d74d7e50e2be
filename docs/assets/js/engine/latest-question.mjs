// Asks the core one thing at a time: while an answer is on its way, only the newest of the later questions waits.

import { EngineError } from "./engine.mjs";

export class LatestQuestion {
  #engine;
  #turn = 0;
  /** @type {Promise<unknown>} */ #last = Promise.resolve();
  /** @type {{question: string, answer: object} | null} what need not be asked again */ #known =
    null;

  /** @param {import("./engine.mjs").Engine} engine */
  constructor(engine) {
    this.#engine = engine;
  }

  /**
   * The core's answer; null when a newer question has taken the place of this one, when it was not a
   * question that the core could answer, or when the engine is dead.
   * @template {import("./messages.d.ts").Question} Q
   * @param {Q} question
   * @returns {Promise<import("./messages.d.ts").Success<Q> | null>}
   */
  async ask(question) {
    const turn = ++this.#turn;
    const text = JSON.stringify(question);
    if (text === this.#known?.question) {
      return /** @type {import("./messages.d.ts").Success<Q>} */ (this.#known.answer);
    }
    await this.#last;
    if (turn !== this.#turn) return null;
    const asked = this.#engine.ask(question).catch(nullFromDeadEngine);
    this.#last = asked;
    const answer = await asked;
    if (turn !== this.#turn || !answer?.ok) return null;
    this.#known = { question: text, answer };
    return answer;
  }
}

/** @param {unknown} error */
export function nullFromDeadEngine(error) {
  if (error instanceof EngineError) return null;
  throw error;
}
