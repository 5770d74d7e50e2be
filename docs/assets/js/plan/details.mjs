// The details of an interview: open to be filled in, and one line once they are.

import { isDay } from "../device/days.mjs";
import { find, refresh, slot } from "../page/dom.mjs";

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
    const named = String(record?.company ?? "").trim() !== "";
    refresh(slot(this.#place, "summary"), ...(record ? [this.#summary(record, named)] : []));
    // Where a company is to be added, that is the word.
    find(this.#place, ".details-change").hidden = record !== undefined && !named;
  }

  /**
   * When it was: what it is called stands above.
   * @param {Record<string, any>} record
   * @param {boolean} named
   */
  #summary(record, named) {
    const { speech } = this.#page;
    if (!named) return speech.say("details.no-company");
    if (!isDay(record.day ?? "")) return speech.say("details.undated");
    const day = speech.shortTime(record.day);
    const time = /^\d\d:\d\d/.exec(record.time ?? "")?.[0];
    return time ? speech.say("details.when", { day, time }) : day;
  }
}
