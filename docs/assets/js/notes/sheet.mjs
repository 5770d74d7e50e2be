// The sheet of notes: how much of it is filled in, and its way to paper, filled or empty.

import { askToLast } from "../keep/lasting.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { FieldsOnPaper } from "../page/fields-on-paper.mjs";
import { printPart } from "../page/print.mjs";

export class NotesSheet {
  /** @type {Record<string, any> | null} what is printed in place of the interview shown */ #paper =
    null;
  /** Whether what can be folded is so on the screen. */ #folded = false;
  /** @type {string | null} the interview for which it was folded or not */ #shown = null;
  #form;
  #more;
  #names;
  #page;
  #print;
  #written;

  /** @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "speech" | "messages">} page whose element has a sheet, made from `notes_sheet()` in parts.html */
  constructor(page) {
    const { element, signal, speech, store } = page;
    this.#page = page;
    this.#form = find(element, "[data-notes]");
    this.#more = /** @type {HTMLDetailsElement} */ (find(this.#form, "[data-notes-more]"));
    this.#print = find(this.#form, '[data-action="print-notes"]');
    const controls = /** @type {HTMLTextAreaElement[]} */ ([
      ...this.#form.querySelectorAll("[name]"),
    ]);
    this.#names = controls.map(({ name }) => name);
    this.#written = new FieldsOnPaper(this.#form, speech);
    // The browser's own way to print ends here too.
    const toPaper = () => {
      this.#written.show(this.#paper ?? store.current ?? {});
      this.#folded = !this.#more.open;
      this.#more.open = true;
    };
    window.addEventListener("beforeprint", toPaper, { signal });
    window.addEventListener("afterprint", () => this.#forgetPaper(), { signal });
    this.#form.addEventListener("input", () => askToLast(page), { signal, once: true });
    onAction(this.#form, signal, {
      "notes-done": () => this.#tick(),
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
    this.#fold(record);
    this.#offerTicks(record);
    const count = element.querySelector('[data-slot="notes-count"]');
    if (!(count instanceof HTMLElement)) return;
    const of = String(this.#names.length);
    fill(count, ...(filled ? [speech.say("notes.count", { filled: String(filled), of })] : []));
  }

  /** Of another interview, what is filled in stands open. @param {Record<string, any>} record */
  #fold(record) {
    const { current } = this.#page.store.state;
    if (this.#shown === current) return;
    const first = this.#shown === null;
    this.#shown = current;
    this.#more.dataset.seen = "";
    // What stands open stays so: nothing is to vanish under the reader's hands.
    const filled = namesIn(this.#more).some((name) => isFilled(record, name));
    if (filled || first) this.#more.open = filled;
  }

  /** What the sheet, filled in, has done. @param {Record<string, any>} record */
  #offerTicks(record) {
    const { speech } = this.#page;
    const titles = this.#ticks(record).map((step) => speech.words.titles[step] ?? step);
    find(this.#form, "[data-notes-done]").hidden = titles.length === 0;
    if (titles.length === 0) return;
    const steps = speech.list(titles);
    fill(slot(this.#form, "ticks"), speech.say("notes.ticks", { steps }));
  }

  /** @param {Record<string, any>} record @returns {string[]} the steps that are done, ticked or not */
  #ticks(record) {
    const parts = [...this.#form.querySelectorAll("[data-ticks]")];
    const done = parts.filter((part) => namesIn(part).some((name) => isFilled(record, name)));
    return [...new Set(done.map((part) => part.getAttribute("data-ticks") ?? ""))];
  }

  #tick() {
    const { store } = this.#page;
    const { current } = store.state;
    for (const step of this.#ticks(store.current ?? {}))
      if (!store.current?.done?.[step]) store.tick(current, step, true);
  }

  #forgetPaper() {
    this.#paper = null;
    this.#more.open = !this.#folded;
  }
}

/** @param {Element} part @returns {string[]} */
function namesIn(part) {
  return [...part.querySelectorAll("[name]")].map((control) => control.getAttribute("name") ?? "");
}

/** @param {Record<string, any>} record @param {string} name */
function isFilled(record, name) {
  return String(record[name] ?? "").trim() !== "";
}
