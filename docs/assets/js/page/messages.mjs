// What a tool has to tell: what happened, with a way back, and what could not be kept or read.

import { isShared } from "../device/storage.mjs";
import { passOver } from "../engine/refused.mjs";
import { focusAfter, quietButton } from "./dom.mjs";

/** For a reload: what was said last, and how it is taken back. It belongs to the tab. */
const UNDO = "after-interview:undo";

/** @typedef {import("../device/store.mjs").Change} Change */

/** Writes into the tool's `data-messages`, a status region that screen readers announce. */
export class Messages {
  #element;
  #place;
  #store;
  #speech;

  /**
   * @param {HTMLElement} element
   * @param {import("../device/store.mjs").Store} store
   * @param {import("./speech.mjs").Speech} speech
   * @param {AbortSignal} signal
   */
  constructor(element, store, speech, signal) {
    this.#element = element;
    this.#place = element.querySelector("[data-messages]");
    this.#store = store;
    this.#speech = speech;
    store.addEventListener("trouble", () => this.#tellTrouble(), { signal });
    this.#tellTrouble();
    this.#tellAgain();
  }

  /**
   * Say what happened, in place of what was said before, with an action beside it. The focus goes
   * there: what had it is often gone, and the action is one Tab away.
   * @param {Node} words
   * @param {{label: string, act: () => void}} [offer]
   */
  tell(words, offer) {
    this.#put("happened", words, offer).focus();
  }

  /**
   * Say what happened, with a way back, and then that it was taken. A change can be taken back after a reload too, and
   * that it was taken back can be.
   * @param {Node} words
   * @param {Change | (() => void)} undo
   * @param {import("./speech.mjs").KeyWith} [after] the sentence that says so
   */
  tellWithUndo(words, undo, after = "undone") {
    const said = words.textContent ?? "";
    this.tell(words, this.#undoing(undo, after));
    if (typeof undo === "object") this.#remember({ said, change: undo, after });
  }

  /**
   * Say something beside, without taking the focus from where the reader types.
   * @param {string} kind
   * @param {Node} words
   * @param {{label: string, act: () => void}} [offer]
   */
  mention(kind, words, offer) {
    this.#put(kind, words, offer);
  }

  /** @param {Change | (() => void)} undo @param {import("./speech.mjs").KeyWith} after */
  #undoing(undo, after) {
    const act = () => {
      const words = this.#speech.say(after);
      if (typeof undo === "function") {
        undo();
        this.tell(words);
      } else this.tellWithUndo(words, this.#store.undo(undo), after);
    };
    return { label: this.#speech.text("undo"), act };
  }

  /** @param {{said: string, change: Change, after: import("./speech.mjs").KeyWith} | null} last */
  #remember(last) {
    const { tool } = this.#element.dataset;
    try {
      sessionStorage.removeItem(UNDO);
      if (last) sessionStorage.setItem(UNDO, JSON.stringify({ ...last, tool }));
    } catch (error) {
      passOver(error);
      // Then the way back ends with the page.
    }
  }

  /** After a reload the way back is still there. */
  #tellAgain() {
    const [opened] = performance.getEntriesByType("navigation");
    if (/** @type {any} */ (opened)?.type !== "reload") return;
    try {
      const last = JSON.parse(sessionStorage.getItem(UNDO) ?? "null");
      if (last?.tool !== this.#element.dataset.tool) return;
      this.#put(
        "happened",
        document.createTextNode(last.said),
        this.#undoing(last.change, last.after),
      );
    } catch (error) {
      passOver(error, SyntaxError);
      // Nothing that can be taken back.
    }
  }

  #tellTrouble() {
    if (isShared()) this.#put("shared", this.#speech.say("storage.shared"));
    else this.#said("shared")?.remove();
    const { failed, aside, isOutdated } = this.#store;
    if (isOutdated) this.#tellOutdated();
    const why = this.#store.isBroken ? "storage.broken" : "storage.failed";
    if (failed) this.#put("failed", this.#speech.say(why));
    else this.#said("failed")?.remove();
    if (aside) this.#put("aside", this.#speech.say(`storage.aside.${aside}`));
    else this.#said("aside")?.remove();
  }

  /** A newer release has changed what is kept: this one may read, and not write. */
  #tellOutdated() {
    const again = { label: this.#speech.text("tool.reload"), act: () => location.reload() };
    this.#put("outdated", this.#speech.say("storage.outdated"), again);
    for (const part of this.#element.children)
      if (part instanceof HTMLElement && !part.contains(this.#place)) part.inert = true;
  }

  /** @param {string} kind */
  #said(kind) {
    return this.#place?.querySelector(`[data-message="${kind}"]`);
  }

  /**
   * @param {string} kind of which there is one at a time
   * @param {Node} words
   * @param {{label: string, act: () => void}} [offer]
   */
  #put(kind, words, offer) {
    const message = document.createElement("div");
    message.tabIndex = -1;
    message.className = kind === "happened" ? "notice" : "notice notice--late";
    message.dataset.message = kind;
    const text = document.createElement("p");
    text.append(words);
    message.append(text);
    const close = () => this.#close(message);
    if (offer) {
      const act = () => {
        close();
        offer.act();
      };
      message.append(quietButton(offer.label, act));
    }
    message.append(quietButton(this.#speech.text("close"), close));
    this.#said(kind)?.remove();
    this.#place?.append(message);
    return message;
  }

  /** @param {HTMLElement} message */
  #close(message) {
    if (message.dataset.message === "aside") this.#store.aside = null;
    if (message.dataset.message === "happened") this.#remember(null);
    const focused = message.contains(document.activeElement);
    message.remove();
    if (focused && this.#place) focusAfter(this.#place, this.#element);
  }
}
