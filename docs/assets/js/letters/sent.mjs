// A draft that was sent: its step is ticked here, where it was sent, and can be unticked here.

import { fill, find, slot } from "../page/dom.mjs";

export class Sent {
  #id = "";
  #step = "";
  #page;
  #button;

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "speech">} page
   * @param {() => void} sent before it is ticked
   */
  constructor(page, sent) {
    const { element, signal, store, speech } = page;
    this.#page = page;
    this.#button = find(element, '[data-action="sent"]');
    const toggle = () => {
      sent();
      store.tick(this.#id, this.#step, !this.#done);
      const title = speech.words.titles[this.#step] ?? "";
      const said = this.#done ? "letters.ticked" : "letters.unticked";
      fill(slot(element, "ticked"), speech.say(said, { title }));
    };
    this.#button.addEventListener("click", toggle, { signal });
  }

  /**
   * @param {string} id the interview
   * @param {string} step what is done when the draft is sent, empty where nothing is
   */
  show(id, step) {
    if (id !== this.#id || step !== this.#step) fill(slot(this.#page.element, "ticked"));
    this.#id = id;
    this.#step = step;
    this.#button.hidden = step === "" || id === "";
    this.#button.ariaPressed = String(this.#done);
    const said = this.#done ? "letters.is-sent" : "letters.mark-sent";
    this.#button.replaceChildren(this.#page.speech.say(said));
  }

  get #done() {
    return Boolean(this.#page.store.state.interviews[this.#id]?.done?.[this.#step]);
  }
}
