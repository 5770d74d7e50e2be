// The details of an interview: open to be filled in, and one line once they are.

import { fill, find, slot } from "../page/dom.mjs";
import { nameOf } from "../page/interview-names.mjs";

export class Details {
  #fields;
  #page;
  #place;

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "speech">} page
   * @param {import("../page/fields.mjs").Fields} fields
   */
  constructor(page, fields) {
    this.#page = page;
    this.#fields = fields;
    this.#place = /** @type {HTMLDetailsElement} */ (find(page.element, "[data-details]"));
  }

  /** Open at a field. @param {string} name */
  ask(name) {
    this.#place.open = true;
    this.#fields.focus(name);
  }

  open() {
    this.#place.open = true;
  }

  /** On a phone, details that are filled in make room for what is to be done. @param {Record<string, any>} record */
  fold(record) {
    this.#place.open = !(matchMedia("(max-width: 59.99em)").matches && record.day);
  }

  /** @param {Record<string, any> | undefined} record */
  show(record) {
    const words = record ? [this.#summary(record)] : [];
    fill(slot(this.#place, "summary"), ...words);
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
}
