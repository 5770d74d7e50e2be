// Whom the core understood of what was typed about the people met: rows below the field, to look at and to correct.

import { EngineError } from "../engine/engine.mjs";
import { LatestQuestion } from "../engine/latest-question.mjs";
import { fill, find, slot } from "./dom.mjs";

// A name is typed letter by letter: who is meant shows after a pause.
const PAUSE = 400;

/**
 * @typedef {import("../engine/messages.d.ts").Person} Person
 * @typedef {import("../engine/messages.d.ts").Understood} Understood
 * @typedef {HTMLInputElement | HTMLSelectElement} Control
 */

export class PeopleRows {
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;
  /** @type {string | null} the text whose rows are shown, or asked for */ #text = null;
  /** @type {Set<Control>} whose change is not yet in the text */ #waiting = new Set();
  /** @type {Promise<void>} the correction before */ #last = Promise.resolve();
  #page;
  #place;
  #rows;
  #newest;
  #write;

  /**
   * @param {import("./tool.mjs").Given<"element" | "signal" | "engine" | "speech">} page whose element has `people_rows()` of parts.html
   * @param {(text: string) => void} write keeps the text of the field
   */
  constructor(page, write) {
    const { element, engine, signal } = page;
    this.#page = page;
    this.#place = find(element, "[data-people]");
    this.#rows = slot(this.#place, "rows");
    this.#newest = new LatestQuestion(engine);
    this.#write = write;
    this.#rows.addEventListener("change", (event) => this.#changed(event), { signal });
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  /** Show who stands in the text of the field, once the reader pauses. @param {string} text */
  show(text) {
    if (text === this.#text) return;
    clearTimeout(this.#timer);
    const first = this.#text === null;
    this.#text = text;
    if (text.trim() === "") this.#place.hidden = true;
    else this.#timer = setTimeout(() => this.#ask(text), first ? 0 : PAUSE);
  }

  /** @param {string} text */
  async #ask(text) {
    const { engine } = this.#page;
    // The sheet of notes needs no engine but for this.
    if (engine.state === "idle") engine.start();
    const answer = await this.#newest.ask({ kind: "people", text });
    if (answer && this.#text === text && !this.#page.signal.aborted) this.#show(answer);
    else if (engine.state === "failed") this.#place.hidden = true;
  }

  /** @param {Understood} understood */
  #show({ people, unread, full }) {
    this.#place.hidden = false;
    slot(this.#place, "understood").hidden = people.length === 0;
    for (const [n, person] of people.entries()) this.#fill(this.#row(n), person);
    for (const row of [...this.#rows.children].slice(people.length)) row.remove();
    const { speech } = this.#page;
    fill(slot(this.#place, "unread"), ...unread.map(listItem));
    slot(this.#place, "unread-why").hidden = unread.length === 0;
    fill(slot(this.#place, "full"), ...(full ? [speech.say("people.full")] : []));
  }

  /** @param {number} n @returns {Element} the row of this number, made anew if there is none */
  #row(n) {
    const row = this.#rows.children[n];
    if (row) return row;
    const template = /** @type {HTMLTemplateElement} */ (find(this.#place, "[data-person-row]"));
    const made = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
    this.#rows.append(made);
    return /** @type {Element} */ (this.#rows.children[n]);
  }

  /**
   * @param {Element} row
   * @param {Person} person
   */
  #fill(row, person) {
    const { speech } = this.#page;
    for (const control of controlsOf(row)) {
      const value = person[/** @type {keyof Person} */ (control.dataset.part)];
      const mine = control === document.activeElement || this.#waiting.has(control);
      if (control.value !== value && !mine) control.value = value;
    }
    const title = row.querySelector('option[value="title"]');
    if (title instanceof HTMLOptionElement) title.hidden = person.title === "";
    const name = person.name || speech.say("people.unnamed");
    const rest = [person.role, person.email].filter(Boolean).map((text) => ` · ${text}`);
    fill(slot(row, "who"), name, ...rest);
    const form = row.querySelector("select")?.selectedOptions[0]?.textContent ?? "";
    slot(row, "form").textContent = form;
    row.toggleAttribute("data-asked", person.name === "" || person.address_as === "");
    fill(slot(row, "error"));
  }

  /** One correction after the other: each begins where the one before has left the text. @param {Event} event */
  #changed({ target }) {
    const row = target instanceof Element ? target.closest("li") : null;
    const control = /** @type {Control} */ (target);
    if (!row || !control.dataset.part) return;
    const question = {
      row: [...this.#rows.children].indexOf(row),
      change: { [control.dataset.part]: control.value },
    };
    this.#waiting.add(control);
    this.#last = this.#last.then(() => this.#correct(row, control, question));
  }

  /**
   * @param {Element} row
   * @param {Control} control
   * @param {{row: number, change: Record<string, string>}} question
   */
  async #correct(row, control, question) {
    const { engine, speech } = this.#page;
    const text = this.#text ?? "";
    try {
      const answer = await engine.ask({ kind: "correct-people", text, ...question });
      this.#waiting.delete(control);
      // Meanwhile something else was typed: whom the row meant may no longer be there.
      if (this.#text !== text) return;
      if (answer.ok) {
        this.#text = answer.text;
        this.#show(answer);
        this.#write(answer.text);
      } else {
        fill(slot(row, "error"), speech.words.problems[answer.error.code] ?? answer.error.code);
      }
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
    }
  }
}

/** @param {Element} row @returns {Control[]} */
function controlsOf(row) {
  return [...row.querySelectorAll("[data-part]")].map(
    (control) => /** @type {Control} */ (control),
  );
}

/** @param {string} text */
function listItem(text) {
  const item = document.createElement("li");
  item.dir = "auto";
  item.append(text);
  return item;
}
