// The letter as it will be printed, laid out on A4 while it is written: what is measured is what is printed.

import { utc } from "../device/days.mjs";
import { fill, find, slot } from "../page/dom.mjs";

/**
 * @typedef {{name: string, email: string, telephone: string}} You
 * @typedef {{isLetter: boolean, you: You, to: string[], subject: string, text: string}} Content
 */

export class LetterSheet {
  #page;
  #sheet;
  #shown = "";
  #date;

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "signal" | "speech" | "today">} page
   * @param {() => Content} content what is on the page now
   */
  constructor(page, content) {
    this.#page = page;
    this.#sheet = find(page.element, ".letter-sheet");
    this.#date = new Intl.DateTimeFormat(page.speech.locale, {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    const show = () => this.show(content());
    window.addEventListener("beforeprint", show, { signal: page.signal });
  }

  /** @param {Content} content */
  show(content) {
    const { isLetter, you, to, subject, text } = content;
    const shown = JSON.stringify([content, this.#page.today()]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#sheet.toggleAttribute("data-letter", isLetter);
    this.#lines("sender", isLetter ? [you.name, you.email, you.telephone] : []);
    this.#lines("date", isLetter ? [this.#date.format(utc(this.#page.today()))] : []);
    this.#lines("recipient", to);
    this.#lines("subject", [subject]);
    this.#lines("body", [text]);
  }

  /** How many A4 pages it fills, as a fraction: 1.1 is a page and a bit. */
  get pages() {
    const { height } = this.#sheet.getBoundingClientRect();
    const room = Number.parseFloat(getComputedStyle(this.#sheet).getPropertyValue("--page-room"));
    return height / (room * MILLIMETRE);
  }

  /**
   * @param {string} name
   * @param {string[]} lines
   */
  #lines(name, lines) {
    const given = lines.map((line) => line.trim()).filter((line) => line !== "");
    fill(slot(this.#sheet, name), ...given.flatMap((line, at) => (at ? [br(), line] : [line])));
  }
}

/** In pixels, as CSS counts both. */
const MILLIMETRE = 96 / 25.4;

function br() {
  return document.createElement("br");
}
