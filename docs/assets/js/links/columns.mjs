// What the columns of a list mean: each with a sample and what it is taken for, to look at and to change.

import { fill, find, slot } from "../page/dom.mjs";
import { isolated } from "../page/speech.mjs";

const NOT_USED = "";
const OURS = "ours";

/** @typedef {import("../engine/messages.d.ts").Column} Column */
/** @typedef {import("../engine/messages.d.ts").Dates} Dates */

/** The columns of one list, as the person sees and changes them. */
export class Columns {
  #place;
  #speech;
  #changed;
  /** @type {Column[]} */ #columns = [];
  /** @type {string[]} what each column means */ meanings = [];
  /** @type {Record<string, string>} how the dates of a column are written, where somebody said it */ orders =
    {};

  /**
   * @param {HTMLElement} place
   * @param {import("../page/speech.mjs").Speech} speech
   * @param {() => void} changed
   */
  constructor(place, speech, changed) {
    this.#place = place;
    this.#speech = speech;
    this.#changed = changed;
  }

  /** @param {Column[]} columns */
  show(columns) {
    this.#columns = columns;
    this.meanings = columns.map(({ meaning }) => meaning);
    this.orders = {};
    const items = columns.map((column, at) => ({ column, item: this.#item(column, at) }));
    const asked = items.filter(({ column }) => column.question);
    const used = items.filter(({ column }) => !column.question && column.meaning);
    const others = items.filter(({ column }) => !column.question && !column.meaning);
    for (const [name, some] of Object.entries({ asked, used, others })) {
      find(this.#place, `[data-columns="${name}"]`).hidden = some.length === 0;
      slot(this.#place, name).replaceChildren(...some.map(({ item }) => item));
    }
    const count = this.#speech.number(others.length);
    fill(slot(this.#place, "others-count"), this.#speech.say("many.columns.others", { count }));
  }

  /** Whether any column is taken for `meaning`. @param {string} meaning */
  has(meaning) {
    return this.meanings.includes(meaning);
  }

  /**
   * Show how the dates of each column are read, and ask where they can be read in two ways.
   * @param {Record<string, Dates>} dates by column
   */
  showDates(dates) {
    const fields = Object.entries(dates)
      .filter(([, { example }]) => example)
      .map(([at, read]) => this.#dates(at, read));
    const focused = document.activeElement?.id;
    slot(this.#place, "dates").replaceChildren(...fields);
    if (focused?.startsWith("many-dates-")) document.getElementById(focused)?.focus();
  }

  /** The first question that nobody has answered, if any. */
  get open() {
    return this.#place.querySelector("select:invalid");
  }

  /**
   * @param {Column} column
   * @param {number} at
   */
  #item(column, at) {
    const select = document.createElement("select");
    const label = document.createElement("label");
    label.append(
      bold(column.heading || this.#speech.text("many.column.unnamed", { at: `${at + 1}` })),
    );
    const likely = [...column.choices, ...(column.question ? [NOT_USED] : [])];
    const rest = Object.keys(this.#speech.words.meanings).filter((one) => !likely.includes(one));
    for (const meaning of [...likely, ...rest]) {
      if (meaning === OURS && column.meaning !== OURS) continue;
      select.append(new Option(this.#speech.words.meanings[meaning], meaning));
    }
    select.value = column.meaning;
    select.addEventListener("change", () => {
      this.meanings[at] = select.value;
      this.#changed();
    });
    const why = column.question ? this.#speech.text(`many.asked.${column.question}`) : "";
    return this.#field(`many-column-${at}`, label, select, column.samples.join(" · "), why);
  }

  /**
   * @param {string} at
   * @param {Dates} read
   */
  #dates(at, { order, asked, example, readings }) {
    const heading = this.#columns[Number(at)]?.heading ?? "";
    const label = document.createElement("label");
    label.append(this.#speech.say("many.dates", { heading: bold(heading), example }));
    const select = document.createElement("select");
    select.required = true;
    const known = Object.entries(readings);
    if (asked) select.append(new Option(this.#speech.text("many.dates.choose"), ""));
    for (const [one, day] of known) select.append(new Option(this.#speech.day(day), one));
    if (known.length === 0) {
      const words = order
        ? this.#speech.text(`many.dates.${order}`)
        : this.#speech.text("many.dates.clear");
      select.append(new Option(words, order ?? "clear"));
      select.disabled = true;
    }
    select.value = asked ? "" : (order ?? "clear");
    select.addEventListener("change", () => {
      this.orders[at] = select.value;
      this.#changed();
    });
    return this.#field(
      `many-dates-${at}`,
      label,
      select,
      "",
      asked ? this.#speech.text("many.asked.dates") : "",
    );
  }

  /**
   * @param {string} id
   * @param {HTMLLabelElement} label
   * @param {HTMLSelectElement} select
   * @param {string} sample
   * @param {string} why
   */
  #field(id, label, select, sample, why) {
    const item = document.createElement("li");
    item.className = "field column";
    select.id = id;
    label.htmlFor = id;
    item.append(label);
    for (const [name, text] of Object.entries({ sample, why })) {
      if (!text) continue;
      const words = document.createElement("p");
      words.className = name === "why" ? "field-hint column-why" : "field-hint";
      words.id = `${id}-${name}`;
      words.dir = "auto";
      words.textContent = text;
      item.append(words);
      select.setAttribute(
        "aria-describedby",
        [select.getAttribute("aria-describedby"), words.id].filter(Boolean).join(" "),
      );
    }
    item.append(select);
    return item;
  }
}

/** @param {string} text */
function bold(text) {
  const name = isolated(text);
  name.className = "column-heading";
  return name;
}
