// The sheet of notes: how much of it is filled in, and its way to paper, filled or empty.

import { fill, find, onAction } from "../page/dom.mjs";
import { Written } from "../page/fields-on-paper.mjs";
import { printPart } from "../page/print.mjs";

export class Notes {
  /** @type {Record<string, any> | null} what is printed in place of the interview shown */ #paper =
    null;
  #form;
  #names;
  #page;
  #print;
  #written;

  /** @param {import("../page/tool.mjs").Page} page whose element has a sheet, made from `notes_sheet()` in parts.html */
  constructor(page) {
    const { element, signal, speech, store } = page;
    this.#page = page;
    this.#form = find(element, "[data-notes]");
    this.#print = find(this.#form, '[data-action="print-notes"]');
    const controls = /** @type {HTMLTextAreaElement[]} */ ([
      ...this.#form.querySelectorAll("[name]"),
    ]);
    this.#names = controls.map(({ name }) => name);
    this.#written = new Written(this.#form, speech);
    // The browser's own way to print ends here too.
    window.addEventListener(
      "beforeprint",
      () => this.#written.show(this.#paper ?? store.current ?? {}),
      { signal },
    );
    window.addEventListener("afterprint", () => this.#forgetPaper(), { signal });
    onAction(this.#form, signal, {
      "print-notes": () => printPart(this.#form),
      "print-empty-notes": () => {
        this.#paper = {};
        printPart(this.#form);
      },
    });
  }

  /** Say how much of the sheet is filled in. @param {Record<string, any>} record */
  show(record) {
    const { element, speech } = this.#page;
    const filled = this.#names.filter((name) => String(record[name] ?? "").trim() !== "").length;
    const focused = this.#print === document.activeElement;
    this.#print.hidden = filled === 0;
    if (focused && filled === 0) find(this.#form, '[data-action="print-empty-notes"]').focus();
    const count = element.querySelector('[data-slot="notes-count"]');
    if (!(count instanceof HTMLElement)) return;
    const of = String(this.#names.length);
    fill(count, ...(filled ? [speech.say("notes.count", { filled: String(filled), of })] : []));
  }

  #forgetPaper() {
    this.#paper = null;
  }
}
