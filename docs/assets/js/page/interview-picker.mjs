// Which interview a page is about: chosen from a list where there are several, named where there is one.

import { isDay } from "../device/days.mjs";
import { fill, find, slot } from "./dom.mjs";
import { nameOf } from "./interview-names.mjs";
import { isolated } from "./speech.mjs";

const LONGEST_NAME = 80;

/**
 * Let the reader choose the interview that the page shows. It is made from `picker()` in parts.html.
 * Whoever shows the interview listens to the store's "change", as for every other change.
 * @param {import("./tool.mjs").Page} page
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
    const options = several ? namesOf(entries, speech) : [];
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

/** @typedef {[string, import("../device/store.mjs").InterviewRecord]} Entry */

/**
 * The interviews to choose from: those that are not archived, and the one shown.
 * @param {import("../device/store.mjs").State} state
 * @returns {Entry[]}
 */
function choices({ interviews, current }) {
  return Object.entries(interviews).filter(([id, record]) => !record.archived || id === current);
}

/**
 * Of two interviews for the same job each is told by its day.
 * @param {Entry[]} entries
 * @param {import("./speech.mjs").Speech} speech
 * @returns {[string, string][]} ids and names
 */
function namesOf(entries, speech) {
  const names = entries.map(([, record]) => nameOf(record, speech));
  return entries.map(([id, record], index) => {
    const name = names[index] ?? "";
    const alike = names.indexOf(name) !== names.lastIndexOf(name);
    const dated = alike && isDay(record.day ?? "");
    const short = shortened(name);
    return [
      id,
      dated ? speech.text("picker.dated", { name: short, day: speech.day(record.day) }) : short,
    ];
  });
}

/** @param {string} name */
function shortened(name) {
  const characters = [...name];
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME).join("")}…` : name;
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
