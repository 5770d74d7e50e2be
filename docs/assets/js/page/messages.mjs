// What a tool has to tell: what happened, with a way back, and what could not be kept or read.

import { isShared } from "../device/storage.mjs";
import { focusAfter } from "./dom.mjs";

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
   * Say what happened, with a way back, and then that it was taken.
   * @param {Node} words
   * @param {() => void} undo
   * @param {import("./speech.mjs").KeyWith} [after] the sentence that says so
   */
  tellWithUndo(words, undo, after = "undone") {
    const act = () => {
      undo();
      this.tell(this.#speech.say(after));
    };
    this.tell(words, { label: this.#speech.text("undo"), act });
  }

  #tellTrouble() {
    if (isShared()) this.#put("shared", this.#speech.say("storage.shared"));
    else this.#said("shared")?.remove();
    const { failed, aside } = this.#store;
    if (failed) this.#put("failed", this.#speech.say("storage.failed"));
    else this.#said("failed")?.remove();
    if (aside) this.#put("aside", this.#speech.say(`storage.aside.${aside}`));
    else this.#said("aside")?.remove();
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
        offer.act();
        close();
      };
      message.append(button(offer.label, act));
    }
    message.append(button(this.#speech.text("close"), close));
    this.#said(kind)?.remove();
    this.#place?.append(message);
    return message;
  }

  /** @param {HTMLElement} message */
  #close(message) {
    if (message.dataset.message === "aside") this.#store.aside = null;
    const focused = message.contains(document.activeElement);
    message.remove();
    if (focused && this.#place) focusAfter(this.#place, this.#element);
  }
}

/**
 * @param {string} label
 * @param {() => void} act
 */
function button(label, act) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button button--quiet";
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}
