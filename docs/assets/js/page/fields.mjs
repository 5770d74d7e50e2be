// The fields of an interview: every keystroke goes to the record at once, what cannot be used is said beside it.

import { WAITING } from "../device/field-table.mjs";
import { holdsUnkept } from "../device/unkept.mjs";
import { fill, slot } from "./dom.mjs";

// A year is typed digit by digit: whether it is wrong shows only after a pause, or on leaving the field.
const PAUSE = 700;

/**
 * @typedef {{field: string, code: string}} Problem
 * @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control
 */

export class Fields {
  /** @type {Map<string, Control[]>} the controls of each field, which may stand in two places of a page */ #controls =
    new Map();
  /** @type {Map<Control, string>} what is wrong with what a control holds now */ #wrong =
    new Map();
  /** @type {Map<Control, string>} in which something was typed before this script came, and what is kept for it */ #early =
    new Map();
  /** @type {HTMLElement[]} shown once one of their fields, or what they belong to, is filled in */ #parts;
  /** @type {Problem[]} */ #told = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;
  #speech;

  /**
   * @param {HTMLElement} element
   * @param {import("./speech.mjs").Speech} speech
   * @param {AbortSignal} signal
   * @param {{write: (field: string, value: string) => void, halfTyped: () => void}} react
   *   on every input one of them: `write` keeps a value that is whole
   */
  constructor(element, speech, signal, react) {
    this.#speech = speech;
    holdsUnkept(() => this.#halfTyped().length > 0, signal);
    this.#parts = [...element.querySelectorAll("[data-shown-with]")].filter(isElement);
    for (const form of element.querySelectorAll("[data-fields]")) {
      form.addEventListener("submit", (event) => event.preventDefault(), { signal });
      for (const control of form.querySelectorAll("input, select, textarea"))
        this.#bind(/** @type {Control} */ (control), signal, react);
    }
  }

  /**
   * The record as far as it can be computed from: without what is half typed at this moment.
   * @param {Record<string, any>} record
   */
  usable(record) {
    const halfTyped = this.#halfTyped();
    if (halfTyped.length === 0) return record;
    return { ...record, ...Object.fromEntries(halfTyped.map(([name]) => [name, ""])) };
  }

  /** Whether every control holds something usable, or nothing. */
  get allRight() {
    return this.#wrong.size === 0;
  }

  /** Show what a record holds, but leave alone what is half typed. @param {Record<string, any>} record */
  show(record) {
    for (const [name, control] of this.#each()) {
      const value = asShown(control, String(record[name] ?? ""));
      if (this.#early.has(control)) this.#early.set(control, value);
      else if (!control.validity.badInput && control.value !== value) control.value = value;
      this.#judge(control);
    }
    for (const part of this.#parts) {
      const names = part.dataset.shownWith?.split(" ") ?? [];
      part.hidden = names.every((name) => WAITING.includes(record[name] ?? ""));
    }
    this.#tellUnlessTyping();
  }

  /** Forget what is half typed: another interview is shown now. */
  reset() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#told = [];
    for (const [, control] of this.#each()) control.value = "";
  }

  /** Say what the core found wrong. @param {Problem[]} problems */
  tell(problems) {
    this.#told = problems;
    this.#tellUnlessTyping();
  }

  /** @param {string} name */
  focus(name) {
    this.#controls.get(name)?.[0]?.focus();
  }

  /** Those of which the browser does not say what they hold. */
  #halfTyped() {
    return this.#each().filter(([, control]) => control.validity.badInput);
  }

  /** @returns {[string, Control][]} every control, with the name of its field */
  #each() {
    return [...this.#controls].flatMap(([name, controls]) =>
      controls.map((control) => /** @type {[string, Control]} */ ([name, control])),
    );
  }

  /**
   * @param {Control} control
   * @param {AbortSignal} signal
   * @param {{write: (field: string, value: string) => void, halfTyped: () => void}} react
   */
  #bind(control, signal, react) {
    const { name } = control;
    this.#controls.set(name, [...(this.#controls.get(name) ?? []), control]);
    if (holdsSomething(control)) {
      this.#early.set(control, "");
      // By then the record has been shown.
      queueMicrotask(() => this.#takeEarly(control));
    }
    const typed = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#tell(), PAUSE);
      this.#judge(control);
      // A half-typed date reads as empty: what was kept stays until there is a whole one.
      if (control.validity.badInput) react.halfTyped();
      else react.write(name, control.value);
    };
    // From empty to half typed there is no "input": the value is empty all along.
    const left = () => {
      this.#judge(control);
      this.#tell();
    };
    control.addEventListener("input", typed, { signal });
    control.addEventListener("blur", left, { signal });
  }

  /** What was typed before this script came goes below what is kept. @param {Control} control */
  #takeEarly(control) {
    const kept = this.#early.get(control) ?? "";
    this.#early.delete(control);
    const both = together(control, kept);
    control.value = both;
    if (both !== kept) control.dispatchEvent(new Event("input"));
  }

  /** @param {Control} control */
  #judge(control) {
    const { badInput, rangeUnderflow, rangeOverflow } = control.validity;
    // WebKit shows a date in an empty field: page.css hides it.
    control.toggleAttribute("data-empty", control.value === "" && !badInput);
    if (badInput)
      this.#wrong.set(control, control.type === "time" ? "half-typed-time" : "half-typed");
    else if (rangeUnderflow || rangeOverflow) this.#wrong.set(control, "year-out-of-range");
    else this.#wrong.delete(control);
  }

  #tellUnlessTyping() {
    if (this.#timer === undefined) this.#tell();
  }

  #tell() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { problems } = this.#speech.words;
    for (const [name, control] of this.#each()) {
      const code = this.#wrong.get(control) ?? this.#told.find(({ field }) => field === name)?.code;
      const words = code && (problems[`${name}/${code}`] ?? problems[code] ?? code);
      const field = control.closest("[data-field]");
      // Said anew, it would be heard anew.
      if (field && slot(field, "error").textContent !== (words ?? ""))
        fill(slot(field, "error"), ...(words ? [words] : []));
      control.setAttribute("aria-invalid", String(Boolean(words)));
    }
  }
}

/** @param {Element} element @returns {element is HTMLElement} */
function isElement(element) {
  return element instanceof HTMLElement;
}

/** @param {Control} control */
function holdsSomething(control) {
  return control instanceof HTMLSelectElement ? control.selectedIndex > 0 : control.value !== "";
}

/** A value as the control gives it back: of the ends of a line it knows one kind. @param {Control} control @param {string} value */
function asShown(control, value) {
  return control instanceof HTMLTextAreaElement ? value.replaceAll(/\r\n?/g, "\n") : value;
}

/**
 * What is kept and what was typed, where there is room for both; else what is kept.
 * @param {Control} control
 * @param {string} kept
 */
function together(control, kept) {
  const typed = control.value;
  if (kept === "") return typed;
  const isNew = control instanceof HTMLTextAreaElement && !kept.includes(typed);
  return isNew ? `${kept}\n${typed}` : kept;
}
