// One draft: it follows the notes until its reader changes it, and then every keystroke is kept.

import { fill, find, slot } from "../page/dom.mjs";
import { isolated } from "../page/speech.mjs";
import { draftFields, isSame } from "./letter.mjs";

/**
 * @typedef {import("./letter.mjs").Letter} Letter
 * @typedef {HTMLInputElement | HTMLTextAreaElement} Control
 * @typedef {import("../engine/messages.d.ts").Built} Built
 */

export class Draft {
  /** @type {Letter} */ #letter = { id: "", kind: "", person: "" };
  /** @type {Built | null} */ #built = null;
  /** @type {Set<"text" | "subject">} in which something was typed before this script came */ #early =
    new Set();
  /** @type {Map<"text" | "subject", string>} what the controls were last given to show */ #put =
    new Map();
  #page;
  #subject;
  #text;
  #place;

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "engine" | "speech">} page
   * @param {() => void} typed after a keystroke is kept
   */
  constructor(page, typed) {
    const { element, signal } = page;
    this.#page = page;
    this.#place = find(element, "[data-draft]");
    this.#subject = /** @type {HTMLInputElement} */ (find(this.#place, "[data-subject]"));
    this.#text = /** @type {HTMLTextAreaElement} */ (find(this.#place, "[data-text]"));
    for (const [part, control] of this.#controls) {
      if (control.value !== "") this.#early.add(part);
      const keep = () => {
        this.#keep(part, control.value);
        grow(this.#text);
        typed();
      };
      control.addEventListener("input", keep, { signal });
      control.addEventListener("blur", () => this.#show(), { signal });
    }
  }

  /** What the reader sees, and would send. */
  get subject() {
    return this.#subject.value;
  }

  get text() {
    return this.#text.value;
  }

  /** Whether the reader has made the draft, or its subject, their own. */
  get edited() {
    const fields = draftFields(this.#letter);
    return Boolean(this.#record[fields.text] || this.#record[fields.subject]);
  }

  /**
   * @param {Letter} letter
   * @param {Built | null} built null while the core has not made it
   */
  show(letter, built) {
    const another = !isSame(this.#letter, letter);
    this.#letter = letter;
    this.#built = built;
    this.#keepEarly();
    this.#show(another);
  }

  /** Let it follow the notes again. @returns {import("../device/store.mjs").Change} what can be taken back */
  follow() {
    const { store } = this.#page;
    const { id } = this.#letter;
    return store.recorded(() => {
      for (const field of Object.values(draftFields(this.#letter))) store.setField(id, field, "");
    });
  }

  /** @returns {["text" | "subject", Control][]} */
  get #controls() {
    return [
      ["subject", this.#subject],
      ["text", this.#text],
    ];
  }

  /** @returns {Record<string, any>} */
  get #record() {
    return this.#page.store.state.interviews[this.#letter.id] ?? {};
  }

  /**
   * @param {"text" | "subject"} part
   * @param {string} value
   */
  #keep(part, value) {
    // Changed back to what the notes give, it follows them again.
    const own = value === asShown(this.#built?.[part]) ? "" : value;
    this.#page.store.setField(this.#letter.id, draftFields(this.#letter)[part], own);
  }

  /** What was typed while this script was on its way goes below what is kept. */
  #keepEarly() {
    for (const [part, control] of this.#controls) {
      if (!this.#early.delete(part)) continue;
      const kept = this.#record[draftFields(this.#letter)[part]] ?? "";
      if (kept.includes(control.value)) continue;
      const below = part === "text" ? `${kept}\n${control.value}` : kept;
      this.#keep(part, kept === "" ? control.value : below);
    }
  }

  /** @param {boolean} [another] whether it is another letter than the one shown */
  #show(another = false) {
    const fields = draftFields(this.#letter);
    for (const [part, control] of this.#controls) {
      // The browser checks the spelling in the draft's language.
      control.lang = this.#record.language || document.documentElement.lang;
      const value = asShown(this.#record[fields[part]] || this.#built?.[part]);
      // What is being typed stays as it is typed, empty too.
      const focused = control === document.activeElement && document.hasFocus();
      const typing = focused && control.value !== this.#put.get(part);
      if (another || !typing) {
        if (control.value !== value) control.value = value;
        this.#put.set(part, value);
      }
    }
    grow(this.#text);
    this.#showRecipient();
    this.#showState();
  }

  #showRecipient() {
    const { speech } = this.#page;
    const to = this.#built?.to;
    const place = slot(this.#place, "to");
    if (!to) fill(place);
    else if (to.name && to.email)
      fill(
        place,
        speech.say("letters.to", { name: isolated(to.name), address: isolated(to.email) }),
      );
    else if (to.name) fill(place, speech.say("letters.to.name", { name: isolated(to.name) }));
    else if (to.email)
      fill(place, speech.say("letters.to.address", { address: isolated(to.email) }));
    else fill(place, speech.say("letters.to.nobody"));
  }

  #showState() {
    const { speech, engine } = this.#page;
    const dead = engine.state === "failed";
    const waiting = dead ? "letters.no-draft" : "letters.coming";
    this.#text.placeholder = this.#built ? "" : speech.text(waiting);
    const follows = this.#built?.early ? "letters.early" : "letters.follows";
    const state = this.edited ? "letters.yours" : this.#built ? follows : "";
    fill(
      slot(this.#place, "state"),
      ...(state ? [speech.say(state), " "] : []),
      ...(dead ? [speech.say("letters.dead")] : []),
    );
  }
}

/** As high as its text, where the style sheet cannot say so. @param {HTMLTextAreaElement} text */
function grow(text) {
  if (CSS.supports("field-sizing", "content")) return;
  text.style.blockSize = "auto";
  text.style.blockSize = `${text.scrollHeight + 2}px`;
}

/** A text as a control gives it back: of the ends of a line it knows one kind. @param {string | undefined} text */
function asShown(text) {
  return (text ?? "").replaceAll(/\r\n?/g, "\n");
}
