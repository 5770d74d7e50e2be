// The fields of an interview: every keystroke goes to the record at once, what cannot be used is said beside it.

import { fill, slot } from "./dom.mjs";

// A year is typed digit by digit: whether it is wrong shows only after a pause, or on leaving the field.
const PAUSE = 700;

/** @typedef {{field: string, code: string}} Problem */

export class Fields {
  /** @type {Map<string, HTMLInputElement | HTMLSelectElement>} */ #controls = new Map();
  /** @type {Map<string, string>} what is wrong with what a control holds now, by field */ #wrong =
    new Map();
  /** @type {Problem[]} */ #told = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;
  #element;
  #speech;

  /**
   * @param {HTMLElement} element
   * @param {import("./say.mjs").Speech} speech
   * @param {AbortSignal} signal
   * @param {{write: (field: string, value: string) => void, halfTyped: () => void}} react
   *   on every input one of them: `write` keeps a value that is whole
   */
  constructor(element, speech, signal, react) {
    this.#element = element;
    this.#speech = speech;
    for (const form of element.querySelectorAll("[data-fields]")) {
      form.addEventListener("submit", (event) => event.preventDefault(), { signal });
      for (const control of form.querySelectorAll("input, select"))
        this.#bind(control, signal, react);
    }
  }

  /**
   * The record as far as it can be computed from: without what is half typed at this moment.
   * @param {Record<string, any>} record
   */
  usable(record) {
    const halfTyped = [...this.#controls].filter(([, control]) => control.validity.badInput);
    if (halfTyped.length === 0) return record;
    return { ...record, ...Object.fromEntries(halfTyped.map(([name]) => [name, ""])) };
  }

  /** Whether every control holds something usable, or nothing. */
  get allRight() {
    return this.#wrong.size === 0;
  }

  /** Show what a record holds, but leave alone what is half typed. @param {Record<string, any>} record */
  show(record) {
    for (const [name, control] of this.#controls) {
      const value = record[name] ?? "";
      if (!control.validity.badInput && control.value !== value) control.value = value;
      this.#judge(name, control);
    }
    this.#tellUnlessTyping();
  }

  /** Forget what is half typed: another interview is shown now. */
  reset() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#told = [];
    for (const control of this.#controls.values()) control.value = "";
  }

  /** Say what the core found wrong. @param {Problem[]} problems */
  tell(problems) {
    this.#told = problems;
    this.#tellUnlessTyping();
  }

  /** @param {string} name */
  focus(name) {
    this.#controls.get(name)?.focus();
  }

  /**
   * @param {Element} control
   * @param {AbortSignal} signal
   * @param {{write: (field: string, value: string) => void, halfTyped: () => void}} react
   */
  #bind(control, signal, react) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
    const { name } = control;
    this.#controls.set(name, control);
    const typed = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#tell(), PAUSE);
      this.#judge(name, control);
      // A half-typed date reads as empty: what was kept stays until there is a whole one.
      if (control.validity.badInput) react.halfTyped();
      else react.write(name, control.value);
    };
    // From empty to half typed there is no "input": the value is empty all along.
    const left = () => {
      this.#judge(name, control);
      this.#tell();
    };
    control.addEventListener("input", typed, { signal });
    control.addEventListener("blur", left, { signal });
  }

  /**
   * @param {string} name
   * @param {HTMLInputElement | HTMLSelectElement} control
   */
  #judge(name, control) {
    const { badInput, rangeUnderflow, rangeOverflow } = control.validity;
    if (badInput) this.#wrong.set(name, control.type === "time" ? "half-typed-time" : "half-typed");
    else if (rangeUnderflow || rangeOverflow) this.#wrong.set(name, "year-out-of-range");
    else this.#wrong.delete(name);
  }

  #tellUnlessTyping() {
    if (this.#timer === undefined) this.#tell();
  }

  #tell() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { problems } = this.#speech.words;
    for (const [name, control] of this.#controls) {
      const code = this.#wrong.get(name) ?? this.#told.find(({ field }) => field === name)?.code;
      const place = slot(
        this.#element.querySelector(`[data-field="${name}"]`) ?? this.#element,
        "error",
      );
      const words = code && (problems[`${name}/${code}`] ?? problems[code] ?? code);
      if (words) fill(place, words);
      else fill(place);
      control.setAttribute("aria-invalid", String(Boolean(words)));
    }
  }
}
