// Which interview a page is about: chosen from a list where there are several, named where there is one.

import { fill, find, slot } from "./dom.mjs";
import { nameOf, namesOf } from "./interview-names.mjs";
import { isolated } from "./speech.mjs";

const LONGEST_NAME = 80;

/**
 * Let the reader choose the interview that the page shows. It is made from `picker()` in parts.html.
 * Whoever shows the interview listens to the store's "change", as for every other change.
 * @param {import("./tool.mjs").Given<"signal" | "store" | "speech">} page
 * @param {HTMLElement} place
 */
export function mountPicker({ store, speech, signal }, place) {
  const choice = find(place, "[data-field]");
  const list = /** @type {HTMLSelectElement} */ (find(choice, "select"));
  let listed = "";

  const show = () => {
    const entries = choices(store.state);
    const [first] = entries;
    const several = entries.length > 1 || (first !== undefined && first[0] !== store.state.current);
    choice.hidden = !several;
    fill(slot(place, "alone"), ...(several ? [] : [alone(first)]));
    const options = several ? namesOf(entries, speech, LONGEST_NAME) : [];
    // A list that stands open is left alone, unless there is something new in it.
    if (listed !== JSON.stringify(options)) {
      listed = JSON.stringify(options);
      list.replaceChildren(...options.map(([id, name]) => option(id, name)));
    }
    list.value = store.state.current;
  };

  /** @param {Entry | undefined} entry */
  const alone = (entry) =>
    entry
      ? speech.say("picker.one", { name: isolated(nameOf(entry[1], speech)) })
      : speech.say("picker.new");

  list.addEventListener("change", () => store.show(list.value), { signal });
  store.addEventListener("change", show, { signal });
  show();
}

/** @typedef {import("./interview-names.mjs").Entry} Entry */

/**
 * The interviews to choose from: those that are not archived, and the one shown.
 * @param {import("../device/store.mjs").State} state
 * @returns {Entry[]}
 */
function choices({ interviews, current }) {
  return Object.entries(interviews).filter(([id, record]) => !record.archived || id === current);
}

/**
 * @param {string} value
 * @param {string} text
 */
function option(value, text) {
  const element = document.createElement("option");
  element.value = value;
  element.dir = "auto";
  element.textContent = text;
  return element;
}
