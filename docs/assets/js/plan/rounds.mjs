// The next round with the same employer: begun in one tap, and one tap from the round before.

import { AGAIN } from "../device/field-table.mjs";
import { fill, find, onAction, quietButton, slot } from "../page/dom.mjs";
import { nameOf } from "../page/interview-names.mjs";

const NEXT = "next-round";

export class Rounds {
  #page;
  #shown = "";

  /**
   * @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "speech">} page
   * @param {() => void} begun a round has begun, and its day is asked for
   */
  constructor(page, begun) {
    this.#page = page;
    const { element, signal, store } = page;
    onAction(element, signal, {
      "next-round": () => {
        this.#begin();
        begun();
      },
      "show-round": ({ dataset }) => dataset.round && store.show(dataset.round),
    });
  }

  /** @param {string} id @param {Record<string, any>} record the interview shown */
  show(id, record) {
    const { element, store } = this.#page;
    const { interviews } = store.state;
    this.#shown = id;
    const earlier = Object.hasOwn(interviews, record.previous ?? "") ? [record.previous] : [];
    const later = Object.keys(interviews).filter((key) => id && interviews[key]?.previous === id);
    this.#list("earlier-round", "round.earlier", earlier);
    this.#list("later-round", "round.later", later);
    find(element, '[data-action="next-round"]').hidden =
      record.outcome !== NEXT || later.length > 0;
  }

  #begin() {
    const { store } = this.#page;
    const record = store.state.interviews[this.#shown] ?? {};
    const carried = AGAIN.filter((field) => record[field]).map((field) => [field, record[field]]);
    store.add({ ...Object.fromEntries(carried), previous: this.#shown });
  }

  /**
   * @param {string} name
   * @param {import("../page/speech.mjs").KeyWith<"name">} words
   * @param {string[]} ids
   */
  #list(name, words, ids) {
    const { element, speech, store } = this.#page;
    const buttons = ids.map((id) => {
      const record = store.state.interviews[id] ?? {};
      const dated = /^\d{4}-\d{2}-\d{2}$/.test(record.day ?? "");
      const [plain, day] = [nameOf(record, speech), dated ? speech.shortDay(record.day) : ""];
      const label = dated ? speech.text("interview.dated", { name: plain, day }) : plain;
      const button = quietButton(speech.text(words, { name: label }));
      button.dataset.action = "show-round";
      button.dataset.round = id;
      return button;
    });
    fill(slot(element, name), ...buttons);
  }
}
