// What would make a draft better, each as the field itself: filled in there, it stays where it was filled in.

import { fill, find, quietButton, slot, unseen } from "../page/dom.mjs";
import { isolated } from "../page/speech.mjs";
import { isOneKind } from "./letter.mjs";

export class Missing {
  /** @type {import("./letter.mjs").Letter} */ #letter = { id: "", kind: "", person: "" };
  /** @type {Map<string, string>} why a field would help, of those shown, by field */ #shown =
    new Map();
  #page;
  #words;
  #place;
  #form;

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "engine" | "speech">} page
   * @param {import("./words.mjs").LetterWords} words
   */
  constructor(page, words) {
    this.#page = page;
    this.#words = words;
    this.#place = /** @type {HTMLDetailsElement} */ (find(page.element, "details[data-wanting]"));
    this.#form = find(this.#place, "form");
  }

  /**
   * @param {import("./letter.mjs").Letter} letter
   * @param {{field: string, reason: string, pieces: string[]}[] | null} missing null while nobody
   *   has said
   * @param {boolean} edited whether the draft no longer follows the notes
   */
  show(letter, missing, edited) {
    // Until the core has answered, what stands there may stay.
    this.#place.hidden = missing === null && this.#page.engine.state === "failed";
    if (missing === null) return;
    if (!isOneKind(this.#letter, letter)) this.#shown.clear();
    this.#letter = letter;
    this.#showWhose(letter.person);
    const wanted = missing.filter(({ field }) => this.#fieldOf(field));
    for (const { field, reason } of wanted) this.#want(field, reason);
    const missed = new Map(wanted.map(({ field, pieces }) => [field, pieces]));
    for (const element of this.#form.querySelectorAll("[data-wanted]")) {
      if (!(element instanceof HTMLElement)) continue;
      const field = element.dataset.field ?? "";
      const reason = this.#shown.get(field);
      element.hidden = reason === undefined;
      if (reason === undefined) continue;
      element.toggleAttribute("data-filled", !missed.has(field));
      fill(
        slot(element, "why"),
        this.#why(reason, missed.has(field), edited),
        ...this.#named(missed.get(field) ?? []),
      );
    }
    const { speech } = this.#page;
    slot(this.#place, "wanting-count").textContent = missed.size ? `(${missed.size})` : "";
    const none = this.#shown.size === 0 ? [speech.say("letters.wanting.none")] : [];
    fill(slot(this.#place, "wanting-none"), ...none);
  }

  /** Lead the reader to the first question. */
  ask() {
    this.#place.open = true;
    const open = "[data-wanted]:not([hidden]):not([data-filled])";
    const first = this.#form.querySelector(`${open} :is(input, textarea, select)`);
    if (first instanceof HTMLElement) first.focus();
  }

  /** The one question that is put for each person names them. @param {string} person */
  #showWhose(person) {
    const name = isolated(person);
    const { speech } = this.#page;
    slot(this.#place, "said").replaceChildren(
      speech.say(person ? "letters.said" : "letters.said.nobody", { name }),
    );
  }

  /**
   * In the order in which it is asked for; what comes later goes below what is there.
   * @param {string} field
   * @param {string} reason
   */
  #want(field, reason) {
    const element = this.#fieldOf(field);
    if (element && !this.#shown.has(field)) this.#form.append(element);
    this.#shown.set(field, reason);
  }

  /**
   * @param {string} reason
   * @param {boolean} missing
   * @param {boolean} edited
   */
  #why(reason, missing, edited) {
    if (missing) return this.#words.missing[reason] ?? reason;
    return this.#page.speech.say(edited ? "letters.filled.yours" : "letters.filled");
  }

  /** What of a field was left out, each piece quoted, and put in by a click. @param {string[]} pieces */
  #named(pieces) {
    const { element, speech } = this.#page;
    const text = /** @type {HTMLTextAreaElement} */ (find(element, "[data-text]"));
    const out = pieces.filter((piece) => !text.value.includes(piece));
    return out.flatMap((piece) => {
      const put = quietButton(speech.say("letters.left.put"), () => putIn(text, piece));
      put.append(unseen(piece));
      return [" ", speech.say("letters.left.piece", { piece: isolated(piece) }), " ", put];
    });
  }

  /** @param {string} field */
  #fieldOf(field) {
    return this.#form.querySelector(`[data-wanted][data-field="${CSS.escape(field)}"]`);
  }
}

/** Write a piece into a draft as a paragraph before the last one and the closing. @param {HTMLTextAreaElement} text @param {string} piece */
function putIn(text, piece) {
  const closing = text.value.lastIndexOf("\n\n");
  const last = text.value.lastIndexOf("\n\n", closing - 1);
  const at = last > 0 ? last : Math.max(closing, 0);
  text.focus();
  text.setSelectionRange(at, at);
  // As if it were typed: the keyboard takes it back, too.
  document.execCommand("insertText", false, `\n\n${piece}`);
}
