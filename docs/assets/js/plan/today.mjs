// All interviews at once: what each asks for today, in one line with its button, and what the week brings.

import { find, refresh, slot, write } from "../page/dom.mjs";
import { namesOf } from "../page/interview-names.mjs";
import { isolated } from "../page/speech.mjs";
import { deedOf } from "./deeds.mjs";
import { nextSentence } from "./next-action.mjs";
import { byUrgency } from "./order.mjs";
import { Week } from "./week.mjs";

/** @typedef {import("../page/interview-names.mjs").Entry} Entry */
/** @typedef {Record<string, import("./plan.mjs").Plan>} Plans */

export class Today {
  #page;
  #place;
  #list;
  #row;
  #week;

  /** @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "speech" | "deeds" | "today" | "instant">} page */
  constructor(page) {
    this.#page = page;
    this.#week = new Week(page);
    this.#place = find(page.element, "[data-today-list]");
    this.#list = slot(this.#place, "today");
    this.#row = /** @type {HTMLTemplateElement} */ (find(page.element, '[data-template="today"]'));
    // Wherever it leads, the page there is about this interview.
    const choose = (/** @type {Event} */ event) => {
      const row = event.target instanceof Element ? event.target.closest("li") : null;
      if (row?.dataset.interview) page.store.show(row.dataset.interview);
    };
    this.#list.addEventListener("click", choose, { signal: page.signal });
  }

  /**
   * One interview needs no list.
   * @param {Entry[]} entries
   * @param {Plans} plans
   * @param {import("./plan.mjs").HolidayFiles} holidays
   */
  show(entries, plans, holidays) {
    this.#place.hidden = entries.length < 2;
    if (this.#place.hidden) return;
    const names = new Map(namesOf(entries, this.#page.speech));
    const sorted = byUrgency(entries, plans);
    const standing = new Map(
      [...this.#list.children].map((row) => [
        /** @type {HTMLElement} */ (row).dataset.interview,
        row,
      ]),
    );
    const rows = sorted.map(([id, record], index) => {
      const row = /** @type {HTMLElement} */ (standing.get(id) ?? this.#newRow(id));
      this.#showRow(row, names.get(id) ?? "", record, plans[id], index === 0);
      return row;
    });
    const focused = document.activeElement;
    if (rows.some((row, index) => this.#list.children[index] !== row)) {
      this.#list.replaceChildren(...rows);
      if (focused instanceof HTMLElement && this.#list.contains(focused)) focused.focus();
    } else while (this.#list.children.length > rows.length) this.#list.lastElementChild?.remove();
    this.#week.show(sorted, plans, names, holidays);
  }

  /** @param {string} id */
  #newRow(id) {
    const row = find(/** @type {DocumentFragment} */ (this.#row.content.cloneNode(true)), "li");
    row.dataset.interview = id;
    return row;
  }

  /**
   * @param {HTMLElement} row
   * @param {string} name
   * @param {Record<string, any>} record
   * @param {import("./plan.mjs").Plan | undefined} plan
   * @param {boolean} first
   */
  #showRow(row, name, record, plan, first) {
    const { speech } = this.#page;
    refresh(slot(row, "name"), isolated(name));
    showStanding(row, plan, record, speech);
    const button = slot(row, "deed");
    const deed = plan?.next && plan.urgency !== "later" && deedOf(plan, plan.next, this.#page);
    button.hidden = !deed;
    // One button of the page is the one to press.
    button.classList.toggle("button--quiet", !first);
    if (!deed) return;
    button.setAttribute("href", deed.href);
    write(button, deed.label);
    button.setAttribute("aria-label", speech.text("today.deed", { deed: deed.label, name }));
  }
}

/**
 * How an interview stands, in the row that bears its name: late or not, and what is next.
 * @param {HTMLElement} row
 * @param {import("./plan.mjs").Plan | undefined} plan
 * @param {Record<string, any>} record
 * @param {import("../page/speech.mjs").Speech} speech
 */
export function showStanding(row, plan, record, speech) {
  const late = plan?.urgency === "late" ? [speech.text("today.late")] : [];
  refresh(slot(row, "late"), ...late);
  const known = plan && (!plan.dated || plan.urgency !== undefined);
  refresh(slot(row, "line"), ...(known ? [lineOf(plan, record, speech)] : []));
}

/**
 * What is next, and its best day, in few words.
 * @param {import("./plan.mjs").Plan} plan
 * @param {Record<string, any>} record
 * @param {import("../page/speech.mjs").Speech} speech
 * @returns {Node}
 */
function lineOf(plan, record, speech) {
  const step = plan.dated && plan.next ? plan.steps[plan.next] : undefined;
  if (!plan.next || !step) return nextSentence(plan, record, speech);
  const title = speech.words.titles[plan.next] ?? plan.next;
  const day = step.best && speech.shortTime(step.best);
  return day
    ? speech.say("today.line", { title, day })
    : speech.say("today.line.undated", { title });
}
