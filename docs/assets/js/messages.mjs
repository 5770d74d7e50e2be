// What a tool has to tell: what happened, with a way back, and what could not be kept or read.

/** Writes into the tool's `data-messages`, a status region that screen readers announce. */
export class Messages {
  #place;
  #store;
  #speech;

  /**
   * @param {HTMLElement} element
   * @param {import("./store.mjs").Store} store
   * @param {import("./say.mjs").Speech} speech
   * @param {AbortSignal} signal
   */
  constructor(element, store, speech, signal) {
    this.#place = element.querySelector("[data-messages]");
    this.#store = store;
    this.#speech = speech;
    store.addEventListener("trouble", () => this.#tellTrouble(), { signal });
    this.#tellTrouble();
  }

  /**
   * Say what happened, in place of what was said before, with an action beside it.
   * @param {Node} words
   * @param {{label: string, act: () => void}} [offer]
   */
  tell(words, offer) {
    this.#put("happened", words, offer);
  }

  #tellTrouble() {
    if (this.#store.failed) this.#put("failed", this.#speech.say("storage.failed"));
    if (this.#store.aside)
      this.#put("aside", this.#speech.say(`storage.aside.${this.#store.aside}`));
  }

  /**
   * @param {string} kind of which there is one at a time
   * @param {Node} words
   * @param {{label: string, act: () => void}} [offer]
   */
  #put(kind, words, offer) {
    const message = document.createElement("div");
    message.className = kind === "happened" ? "notice" : "notice notice--late";
    message.dataset.message = kind;
    const text = document.createElement("p");
    text.append(words);
    message.append(text);
    if (offer) message.append(button(offer.label, offer.act));
    message.append(button(this.#speech.text("close"), () => message.remove()));
    this.#place?.querySelector(`[data-message="${kind}"]`)?.remove();
    this.#place?.append(message);
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
