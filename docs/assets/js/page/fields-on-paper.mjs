// What stands in the fields of a form, written out for paper: there a box shows only as much as it has room for.

import { isDay } from "../device/days.mjs";

export class FieldsOnPaper {
  /** @type {{place: HTMLElement, field: string, blank: Node[]}[]} each place, and what it holds while nothing is written */ #places;
  #form;
  #speech;

  /**
   * @param {HTMLElement} form with a `data-written` place for each field to be printed
   * @param {import("./speech.mjs").Speech} speech
   */
  constructor(form, speech) {
    this.#form = form;
    this.#speech = speech;
    const places = /** @type {HTMLElement[]} */ ([...form.querySelectorAll("[data-written]")]);
    this.#places = places.map((place) => ({
      place,
      field: place.dataset.written ?? "",
      blank: [...place.childNodes],
    }));
  }

  /** Write out what a record holds, and leave room to write by hand for the rest. @param {Record<string, any>} record */
  show(record) {
    for (const { place, field, blank } of this.#places) {
      const text = this.#inWords(field, String(record[field] ?? "").trim());
      place.toggleAttribute("data-filled", text !== "");
      place.replaceChildren(...(text === "" ? blank : [text]));
    }
  }

  /**
   * @param {string} field
   * @param {string} value
   */
  #inWords(field, value) {
    const control = this.#form.querySelector(`[name="${field}"]`);
    if (control instanceof HTMLSelectElement) {
      const chosen = [...control.options].find((option) => option.value === value);
      return value === "" ? "" : (chosen?.text ?? "");
    }
    const isDate =
      field === "day" || (control instanceof HTMLInputElement && control.type === "date");
    return isDate && isDay(value) ? this.#speech.day(value) : value;
  }
}
