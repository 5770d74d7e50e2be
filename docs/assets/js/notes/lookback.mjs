// Looking back: what was learned in all interviews, searched as one types, and a log of the search for a job.

import { isDay, utc } from "../device/days.mjs";
import { LatestQuestion } from "../engine/latest-question.mjs";
import { isDraft } from "../letters/letter.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { startAndShowEngine } from "../page/engine-state.mjs";
import { Fields } from "../page/fields.mjs";
import { handOverBeside } from "../page/hand-over.mjs";
import { nameOf } from "../page/interview-names.mjs";
import { printPart } from "../page/print.mjs";
import { isolated } from "../page/speech.mjs";

/**
 * @typedef {import("../device/store.mjs").InterviewRecord} InterviewRecord
 * @typedef {import("../engine/messages.d.ts").Lessons} Lessons
 * @typedef {import("../engine/messages.d.ts").LogRow} LogRow
 */

/** @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "engine" | "speech" | "today">} page */
export function mountLookback(page) {
  const { element, signal, store } = page;
  const parts = [new Learned(page), new Log(page)];
  const update = () => parts.forEach((part) => void part.update());
  onAction(element, signal, {
    open: (link) => {
      const id = link.closest("article")?.dataset.interview;
      if (id && store.state.interviews[id]) store.show(id);
    },
  });
  store.addEventListener("change", update, { signal });
  startAndShowEngine(page, update);
  update();
}

/** Lessons, reasons, strengths and weak points (S-32). */
class Learned {
  #answers;
  #page;
  #part;
  #query;
  #search;
  #shown = "";

  /** @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "engine" | "speech" | "today">} page */
  constructor(page) {
    this.#answers = new LatestQuestion(page.engine);
    this.#page = page;
    this.#part = find(page.element, "[data-learned]");
    this.#search = find(this.#part, "[data-search]");
    this.#query = /** @type {HTMLInputElement} */ (find(this.#part, "input"));
    this.#showNothing(isUnused(page.store));
    this.#query.addEventListener("input", () => this.update(), { signal: page.signal });
    onAction(this.#part, page.signal, { "print-learned": () => printPart(this.#part) });
  }

  async update() {
    const query = this.#query.value;
    const { engine, speech, store } = this.#page;
    const records = withoutDrafts(store.state.interviews);
    const answer = await this.#answers.ask({ kind: "lookback", query, records });
    if (answer) this.#show(answer.interviews, query.trim() !== "");
    else if (engine.state === "failed") this.#count(speech.say("lookback.needs-engine"));
  }

  /** @param {...Node} words */
  #count(...words) {
    slot(this.#part, "count").replaceChildren(...words);
  }

  /**
   * @param {Lessons[]} found
   * @param {boolean} searched
   */
  #show(found, searched) {
    const { speech } = this.#page;
    const nothing = found.length === 0;
    this.#search.hidden = nothing && !searched;
    find(this.#part, '[data-action="print-learned"]').hidden = nothing;
    this.#showNothing(nothing && !searched);
    const count = String(found.length);
    const words = nothing ? "lookback.nothing-found" : "lookback.found";
    this.#count(...(searched ? [speech.say(words, { count })] : []));
    this.#list(found);
  }

  /** @param {boolean} shown */
  #showNothing(shown) {
    for (const name of ["nothing-learned", "begin"]) slot(this.#part, name).hidden = !shown;
  }

  /** What has not changed stays, and with it the focus. @param {Lessons[]} found */
  #list(found) {
    const { store, speech, today } = this.#page;
    const records = found.map(({ id }) => store.state.interviews[id] ?? {});
    const heads = records.map(({ company, role, day }) => [company, role, day]);
    const made = JSON.stringify([found, heads, today()]);
    if (made === this.#shown) return;
    this.#shown = made;
    const template = templateOf(this.#page.element, "learned");
    const articles = found.map((lessons, index) =>
      article(template, lessons, records[index] ?? {}, speech),
    );
    slot(this.#part, "learned").replaceChildren(...articles);
  }
}

/** The interviews, the steps ticked and the answers, by day. */
class Log {
  #answers;
  #csv = "";
  #day;
  #fields;
  #page;
  #part;
  #range = { first: "", last: "" };
  #words;

  /** @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "engine" | "speech" | "today">} page */
  constructor(page) {
    const { element, signal, speech, today } = page;
    this.#answers = new LatestQuestion(page.engine);
    this.#page = page;
    this.#part = find(element, "[data-log]");
    this.#day = new Intl.DateTimeFormat(speech.locale, { dateStyle: "medium", timeZone: "UTC" });
    slot(this.#part, "nothing-logged").hidden = !isUnused(page.store);
    this.#words = JSON.parse(templateOf(element, "log-words").content.textContent ?? "");
    this.#fields = new Fields(this.#part, speech, signal, {
      write: (field, value) => {
        this.#range = { ...this.#range, [field]: value };
        this.update();
      },
      halfTyped: () => {},
    });
    onAction(this.#part, signal, {
      "print-log": () => printPart(this.#part),
      "download-log": (button) => {
        const given = { name: `log-${today()}.csv`, content: this.#csv, type: "text/csv" };
        handOverBeside(button, given, page.speech);
      },
    });
  }

  async update() {
    this.#fields.show(this.#range);
    const { speech, store } = this.#page;
    const words = { ...this.#words, titles: speech.words.titles };
    const records = withoutDrafts(store.state.interviews);
    const answer = await this.#answers.ask({ kind: "log", ...this.#range, records, words });
    if (answer) this.#show(answer.rows, answer.csv);
  }

  /**
   * @param {LogRow[]} rows
   * @param {string} csv
   */
  #show(rows, csv) {
    const { element, speech, store } = this.#page;
    const nothing = rows.length === 0;
    const limited = Object.values(this.#range).some((day) => day !== "");
    this.#csv = csv;
    find(this.#part, "[data-rows]").hidden = nothing;
    find(this.#part, "[data-log-actions]").hidden = nothing;
    find(this.#part, "[data-fields]").hidden = nothing && !limited;
    slot(this.#part, "nothing-logged").hidden = !nothing || limited;
    slot(this.#part, "nothing-between").hidden = !nothing || !limited;
    fill(slot(this.#part, "candidate"), isolated(store.state.you?.name ?? ""));
    // Where it stands, a row needs a table around it.
    const template = find(templateOf(element, "row").content, "tr");
    const made = rows.map((row) => {
      const copy = /** @type {HTMLElement} */ (template.cloneNode(true));
      const record = store.state.interviews[row.interview] ?? {};
      fill(slot(copy, "day"), this.#dayOf(row));
      fill(slot(copy, "name"), nameOf(record, speech));
      fill(slot(copy, "what"), ...this.#whatOf(row));
      return copy;
    });
    slot(this.#part, "rows").replaceChildren(...made);
  }

  /** With its year: whoever asks for the log keeps it. @param {LogRow} row */
  #dayOf({ day }) {
    const time = document.createElement("time");
    time.dateTime = day;
    time.textContent = this.#day.format(utc(day));
    return time;
  }

  /** @param {LogRow} row */
  #whatOf({ what, detail }) {
    const { speech } = this.#page;
    const words = this.#words.log[what] ?? speech.words.titles[what] ?? what;
    const more = what === "outcome" ? (this.#words.outcomes[detail] ?? detail) : detail;
    return more ? [speech.say("log.detail", { what: words, detail: isolated(more) })] : [words];
  }
}

/** Nothing is said to be missing before the core has answered, unless there is nothing at all. @param {import("../device/store.mjs").Store} store */
function isUnused(store) {
  return Object.keys(store.state.interviews).length === 0;
}

/** Drafts are long, and nothing is learned from them. @param {Record<string, InterviewRecord>} records */
function withoutDrafts(records) {
  const short = Object.entries(records).map(([id, record]) => {
    const fields = Object.entries(record).filter(([name]) => !isDraft(name) && name !== "edited");
    return [id, Object.fromEntries(fields)];
  });
  return Object.fromEntries(short);
}

/**
 * @param {HTMLTemplateElement} template
 * @param {Lessons} lessons
 * @param {InterviewRecord | {}} record
 * @param {import("../page/speech.mjs").Speech} speech
 */
function article(template, { id, fields }, record, speech) {
  const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const place = find(copy, "article");
  place.dataset.interview = id;
  const name = nameOf(record, speech);
  slot(place, "name").textContent = name;
  const { day = "", company, role } = /** @type {InterviewRecord} */ (record);
  const dated = isDay(day) && (company || role);
  fill(slot(place, "day"), ...(dated ? [speech.time(day)] : []));
  for (const { field, text } of fields) {
    slot(place, "fields").append(pair(speech.words.fields[field] ?? field, text));
  }
  return copy;
}

/**
 * @param {string} label
 * @param {string} text
 */
function pair(label, text) {
  const term = document.createElement("dt");
  term.textContent = label;
  const said = document.createElement("dd");
  said.textContent = text;
  said.dir = "auto";
  const group = document.createElement("div");
  group.append(term, said);
  return group;
}

/** @param {HTMLElement} element @param {string} name */
function templateOf(element, name) {
  return /** @type {HTMLTemplateElement} */ (find(element, `[data-template="${name}"]`));
}
