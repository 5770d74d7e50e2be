// What the next seven days bring: the strip with a row for each interview, and the same in a list.

import { addDays, daysBetween } from "../device/days.mjs";
import { placeOf } from "../device/holidays.mjs";
import { find, slot } from "../page/dom.mjs";
import { isolated } from "../page/speech.mjs";
import { bestFrom } from "./instant.mjs";
import { compared } from "./order.mjs";
import { showDays } from "./strip.mjs";

const DAYS = 7;

/**
 * @typedef {import("../page/interview-names.mjs").Entry} Entry
 * @typedef {{first: string, last: string, best: string, step: string}} Coming `step` is "" for the interview itself
 */

/**
 * What an interview brings from one day to another: itself, and its steps that are best then, or may still be done.
 * @param {Record<string, any>} record
 * @param {import("./plan.mjs").Plan | undefined} plan
 * @param {string} from
 * @param {string} to
 * @returns {Coming[]} by best day
 */
export function comingOf(record, plan, from, to) {
  const day = record.day ?? "";
  const steps = Object.entries(plan?.steps ?? {}).flatMap(([step, planned]) => {
    const { first, last, best, applies, status, waitsFor } = planned;
    if (!first || !last || !best || !applies || waitsFor || !LEFT.includes(status)) return [];
    // The interview stands for what is asked there, and on its day for the notes on the way home.
    const isAsked = first === day && last === day;
    return isAsked || (plan?.toCome && best === day) ? [] : [{ first, last, best, step }];
  });
  const itself = plan?.toCome ? [{ first: day, last: day, best: day, step: "" }] : [];
  return [...itself, ...steps]
    .filter(({ last, best }) => (best >= from || last >= from) && best <= to)
    .sort((one, other) => compared(one.best, other.best));
}

const LEFT = ["open", "upcoming"];

export class Week {
  #page;
  #place;
  #row;

  /** @param {import("../page/tool.mjs").Given<"element" | "speech" | "instant" | "today">} page */
  constructor(page) {
    this.#page = page;
    this.#place = find(page.element, "[data-coming]");
    this.#row = /** @type {HTMLTemplateElement} */ (find(page.element, '[data-template="week"]'));
  }

  /**
   * @param {Entry[]} entries
   * @param {Record<string, import("./plan.mjs").Plan>} plans
   * @param {Map<string, string>} names
   * @param {import("./plan.mjs").HolidayFiles} holidays
   */
  show(entries, plans, names, holidays) {
    const today = this.#page.today();
    const to = addDays(today, DAYS - 1);
    const rows = entries
      .map(([id, record]) => ({
        name: names.get(id) ?? "",
        coming: comingOf(record, plans[id], today, to),
      }))
      .filter(({ coming }) => coming.length > 0);
    const later = rows.flatMap(({ name, coming }) =>
      byDay(coming.filter(({ best }) => best > today)).map((group) => ({ name, ...group })),
    );
    this.#place.hidden = later.length === 0;
    if (later.length === 0) return;
    const strip = find(this.#place, "[data-week]");
    const weeks = entries.map(([, record]) => holidays[placeOf(record)] ?? null);
    const isClosed = (/** @type {string} */ day) =>
      weeks.every((week) => bestFrom(day, this.#page.instant, week)[0] > 0);
    showDays(strip, today, isClosed, this.#page);
    slot(strip, "week").replaceChildren(...rows.map((row) => this.#rowOf(row, today)));
    later.sort((one, other) => compared(one.day, other.day));
    slot(this.#place, "coming").replaceChildren(...later.map((line) => this.#lineOf(line)));
  }

  /** @param {{name: string, coming: Coming[]}} row @param {string} start */
  #rowOf({ name, coming }, start) {
    const copy = /** @type {DocumentFragment} */ (this.#row.content.cloneNode(true));
    const row = find(copy, ".week-row");
    slot(row, "name").textContent = name;
    // What is small stands above what is long.
    const steps = coming.filter(({ step }) => step !== "");
    const itself = coming.filter(({ step }) => step === "");
    slot(row, "track").replaceChildren(
      ...steps.map((it) => markOf("strip-bar", it, start)),
      ...steps.filter(({ best }) => best >= start).map((it) => markOf("strip-best", it, start)),
      ...itself.map((it) => markOf("week-interview", it, start)),
    );
    return row;
  }

  /** @param {{name: string, day: string, steps: string[]}} line */
  #lineOf({ name, day, steps }) {
    const { speech } = this.#page;
    const titles = steps.map((step) => (step && speech.words.titles[step]) || step);
    const title = speech.list(titles.map((words) => words || speech.text("today.interview")));
    const item = document.createElement("li");
    const parts = { day: speech.shortTime(day), title, name: isolated(name) };
    item.append(speech.say("today.coming", parts));
    return item;
  }
}

/** @param {Coming[]} coming */
function byDay(coming) {
  /** @type {Map<string, string[]>} */
  const days = new Map();
  for (const { best, step } of coming) days.set(best, [...(days.get(best) ?? []), step]);
  return [...days].map(([day, steps]) => ({ day, steps }));
}

/**
 * @param {string} name
 * @param {Coming} coming
 * @param {string} start
 */
function markOf(name, { first, last, best }, start) {
  const element = document.createElement("span");
  element.className = name;
  const end = last > best ? last : best;
  const days = {
    first: Math.max(daysBetween(start, first), 0),
    last: Math.min(daysBetween(start, end), DAYS - 1),
    best: daysBetween(start, best),
  };
  for (const [day, at] of Object.entries(days)) element.style.setProperty(`--${day}`, String(at));
  return element;
}
