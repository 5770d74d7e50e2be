// The steps of the interview itself: one line once it is over, for nobody can be asked any more.

import { find, write } from "../page/dom.mjs";

const CALLS = ["video", "telephone"];

export class BeforeLeaving {
  #place;
  #speech;
  #button;
  #opened = false;

  /** @param {import("../page/tool.mjs").Given<"element" | "signal" | "speech">} page */
  constructor(page) {
    this.#speech = page.speech;
    this.#place = find(page.element, '[data-moment="before-you-leave"]');
    this.#button = find(this.#place, '[data-action="unfold"]');
    // A link leads to one of them.
    this.#opened = this.#place.querySelector(":target") !== null;
    const toggle = () => {
      this.#opened = !this.#opened;
      this.#showFolded();
    };
    this.#button.addEventListener("click", toggle, { signal: page.signal });
  }

  /** Another interview is shown. */
  fold() {
    this.#opened = false;
  }

  /** @param {import("./plan.mjs").Plan} plan @param {Record<string, any>} record */
  show({ dated, toCome }, { held }) {
    // Nobody leaves a room at the end of a call.
    const title = this.#speech.text(CALLS.includes(held) ? "leave.call" : "leave.room");
    const heading = find(this.#place, "h2");
    write(heading, title);
    this.#button.hidden = !dated || toCome;
    this.#showFolded();
  }

  #showFolded() {
    const folded = !this.#button.hidden && !this.#opened;
    this.#place.toggleAttribute("data-folded", folded);
    find(this.#button, "span").textContent = this.#speech.text(
      folded ? "leave.show" : "leave.hide",
    );
  }
}
