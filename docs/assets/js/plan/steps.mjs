// The rows of the steps: ticked or not, with window, best day and status once the core has said them.

import { refresh, slot, write } from "../page/dom.mjs";

/** @typedef {import("../page/speech.mjs").Speech} Speech */
/** @typedef {import("./plan.mjs").PlannedStep} PlannedStep */

/** The step rows below one element. */
export class StepRows {
  /** @type {Map<string, {row: HTMLElement, box: HTMLInputElement, general: string}>} */ #rows =
    new Map();
  #speech;

  /**
   * @param {HTMLElement} element
   * @param {Speech} speech
   * @param {AbortSignal} signal
   * @param {(step: string, done: boolean) => void} tick
   */
  constructor(element, speech, signal, tick) {
    this.#speech = speech;
    for (const box of element.querySelectorAll("input[data-step]")) {
      const row = box.closest("[data-step-row]");
      if (!(box instanceof HTMLInputElement && row instanceof HTMLElement)) continue;
      const id = box.dataset.step ?? "";
      this.#rows.set(id, { row, box, general: slot(row, "when").textContent ?? "" });
      box.addEventListener("change", () => tick(id, box.checked), { signal });
    }
  }

  /** The ids of the steps that have a row. */
  get steps() {
    return [...this.#rows.keys()];
  }

  /** Show the ticks of a record, at once and without the core. @param {Record<string, string>} done */
  showTicks(done) {
    for (const [id, { row, box }] of this.#rows) {
      const when = done[id];
      box.checked = when !== undefined;
      row.toggleAttribute("data-done", box.checked);
      const words = when ? [this.#speech.say("ticked", { when: this.#speech.moment(when) })] : [];
      refresh(slot(row, "ticked"), ...words);
    }
  }

  /** Put the rows into the order of a plan's steps. @param {Record<string, PlannedStep>} steps */
  inOrder(steps) {
    const rows = Object.keys(steps).flatMap((id) => this.#rows.get(id)?.row ?? []);
    // What is moved loses the focus.
    if (rows.every((row, at) => row.parentElement?.children[at] === row)) return;
    for (const row of rows) row.parentElement?.append(row);
  }

  /** Leave out rows, unless that would be all of them. @param {(id: string) => boolean} isNeedless */
  leaveOut(isNeedless) {
    if (this.steps.every(isNeedless)) return;
    for (const [id, { row }] of this.#rows) row.hidden = isNeedless(id);
  }

  /**
   * Leave out the steps of other countries. @param {string} country
   * @returns {boolean} whether none is left
   */
  leaveOutElsewhere(country) {
    const rows = [...this.#rows.values()].map(({ row }) => row);
    const isElsewhere = (/** @type {HTMLElement} */ { dataset }) =>
      dataset.onlyIn !== undefined && dataset.onlyIn !== country && dataset.done === undefined;
    const elsewhere = country ? rows.filter(isElsewhere) : [];
    for (const row of elsewhere) row.hidden = true;
    return elsewhere.length === rows.length;
  }

  /** Show what the core said of each step; null before it has. @param {Record<string, PlannedStep> | null} steps */
  showPlan(steps) {
    for (const [id, { row, general }] of this.#rows) {
      const step = steps?.[id];
      row.hidden = step !== undefined && !isCalledFor(step, steps ?? {});
      row.dataset.status = step?.status ?? "";
      // What nobody sees needs no words, which take time.
      if (row.hidden) continue;
      row.toggleAttribute("data-best-today", step?.best === this.#speech.today());
      write(slot(row, "status"), (step?.status && this.#speech.words.statuses[step.status]) || "");
      refresh(slot(row, "when"), ...(step?.first ? whenOf(step, this.#speech) : [general]));
    }
  }
}

/**
 * Whether a step has its place in the list: what waits for a step that waits itself may never be called for.
 * @param {PlannedStep} step
 * @param {Record<string, PlannedStep>} steps
 */
function isCalledFor({ applies, status, waitsFor }, steps) {
  return status === "done" || (applies && !steps[waitsFor]?.waitsFor);
}

/**
 * The window and the best day in few words; for who hears the page the window is a sentence.
 * @param {PlannedStep} step
 * @param {Speech} speech
 * @returns {HTMLElement[]}
 */
export function whenOf(step, speech) {
  const best = bestOf(step, speech, speech.shortTime(step.best ?? ""));
  const window = span("step-window", speech.range(step.first ?? "", step.last ?? ""));
  window.ariaHidden = "true";
  const said = span("visually-hidden", windowOf(step, speech));
  said.append(", ");
  return [said, window, span("step-best", best)];
}

/**
 * @param {PlannedStep} step
 * @param {Speech} speech
 */
export function windowOf(step, speech) {
  const [first, last] = [speech.time(step.first ?? ""), speech.time(step.last ?? "")];
  return step.first === step.last
    ? speech.say("window.day", { first })
    : speech.say("window.range", { first, last });
}

/**
 * @param {PlannedStep} step
 * @param {Speech} speech
 * @param {Node} day the best day in words
 */
function bestOf(step, speech, day) {
  if (!step.reason) return speech.say("best.first", { day });
  return speech.say("best.because", { day, reason: speech.words.reasons[step.reason] ?? "" });
}

/**
 * @param {string} name
 * @param {Node | string} content
 */
function span(name, content) {
  const element = document.createElement("span");
  element.className = name;
  element.append(content);
  return element;
}
