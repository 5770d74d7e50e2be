// The details of an interview: on a phone two are asked for first, each of the others when it is wanted.

import { fill, find, slot } from "../page/dom.mjs";
import { nameOf } from "../page/interview-names.mjs";

export class Details {
  /** @type {Set<string>} the fields that the reader asked for */ #wanted = new Set();
  #fields;
  #page;
  #place;
  #adds;

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "signal" | "speech">} page
   * @param {import("../page/fields.mjs").Fields} fields
   */
  constructor(page, fields) {
    const { element, signal } = page;
    this.#page = page;
    this.#fields = fields;
    this.#place = /** @type {HTMLDetailsElement} */ (find(element, "[data-details]"));
    this.#adds = /** @type {HTMLElement[]} */ ([...this.#place.querySelectorAll("[data-add]")]);
    find(this.#place, "[data-fields]").dataset.brief = "";
    for (const add of this.#adds) {
      add.addEventListener("click", () => this.ask(add.dataset.add ?? ""), { signal });
    }
  }

  /** Open at a field, shown for that if need be. @param {string} name */
  ask(name) {
    this.#place.open = true;
    this.#wanted.add(name);
    this.#showWanted();
    this.#fields.focus(name);
  }

  open() {
    this.#place.open = true;
  }

  /** On a phone, details that are filled in make room for what is to be done. @param {Record<string, any>} record */
  fold(record) {
    this.#wanted.clear();
    this.#place.open = !(matchMedia("(max-width: 59.99em)").matches && record.day);
  }

  /** @param {Record<string, any> | undefined} record */
  show(record) {
    const words = record ? [this.#summary(record)] : [];
    fill(slot(this.#place, "summary"), ...words);
    for (const field of this.#later()) {
      const name = field.dataset.field ?? "";
      // What was filled in once stays in sight while it is typed anew.
      if (String(record?.[name] ?? "").trim() !== "") this.#wanted.add(name);
    }
    this.#showWanted();
  }

  /** @param {Record<string, any>} record */
  #summary(record) {
    const { speech } = this.#page;
    const name = nameOf(record, speech);
    const named = String(record.company ?? "").trim() !== "";
    if (!named) return speech.say("details.no-company", { name });
    const dated = /^\d{4}-\d{2}-\d{2}$/.test(record.day ?? "");
    return dated
      ? speech.say("interview.dated", { name, day: speech.shortTime(record.day) })
      : name;
  }

  /** @returns {HTMLElement[]} */
  #later() {
    return [...this.#place.querySelectorAll("[data-later]")].filter(
      (field) => field instanceof HTMLElement,
    );
  }

  #showWanted() {
    for (const field of this.#later()) {
      const name = field.dataset.field ?? "";
      const asked = this.#wanted.has(name) || field.querySelector('[aria-invalid="true"]') !== null;
      field.toggleAttribute("data-asked", asked);
      for (const add of this.#adds) if (add.dataset.add === name) add.hidden = asked;
    }
    find(this.#place, "[data-adds]").hidden = this.#adds.every((add) => add.hidden);
  }
}
