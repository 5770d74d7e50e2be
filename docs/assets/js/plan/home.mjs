// The home page: the date of an interview in, the next action out; for who comes back, what all of them ask for today.

import { placeOf } from "../device/holidays.mjs";
import { newId } from "../device/store.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { startAndShowEngine } from "../page/engine-state.mjs";
import { Fields } from "../page/fields.mjs";
import { nameOf } from "../page/interview-names.mjs";
import { mountPasted } from "../page/pasted.mjs";
import { isolated } from "../page/speech.mjs";
import { mountCalendar } from "./calendar.mjs";
import { forgetNext, showNext } from "./next-action.mjs";
import { Plans } from "./plans.mjs";
import { forgetStrip, showStrip } from "./strip.mjs";
import { mountTaps } from "./taps.mjs";
import { Today } from "./today.mjs";

const ASKED = ["day", "time"];
/** @type {import("./plan.mjs").Plan} */
const NO_PLAN = {
  steps: {},
  dated: false,
  problems: [],
  toCome: false,
  early: [],
  next: null,
  urgency: null,
  progress: { done: 0, of: 0 },
  promised: null,
};

/** @param {import("../page/tool.mjs").Page} page */
export function mountHome(page) {
  const { element, signal, store, speech } = page;
  const plans = new Plans(page);
  const list = new Today(page);
  const showTaps = mountTaps(page);
  const offerCalendar = mountCalendar(page);
  const asked = find(element, "[data-asked]");
  const answer = find(element, "[data-answer]");
  /** The interview that is typed here now, and no other is ever changed; "" before one begins. */
  let begun = "";
  let shown = "";
  const fields = new Fields(element, speech, signal, { write, halfTyped: () => update() });

  /**
   * @param {string} field
   * @param {string} value
   */
  function write(field, value) {
    if (begun === "" && value === "") return;
    begun ||= newId();
    const record = store.state.interviews[begun] ?? {};
    const filled = Object.keys({ ...record.edited, [field]: "" });
    const isEmpty = value === "" && filled.every((name) => name === field || !record[name]);
    if (isEmpty && filled.every((name) => ASKED.includes(name))) store.remove(begun);
    else store.setField(begun, field, value);
  }

  /** What is typed from now on is another interview. */
  function settle() {
    begun = "";
    fields.reset();
    update();
  }

  const kept = () => Object.entries(store.state.interviews).filter(([, it]) => !it.archived);

  /** @param {number} number how many interviews are kept */
  function showAsked(number) {
    const another = begun === "" && number > 0;
    const title = slot(asked, "asked");
    title.textContent = speech.text(another ? "interview.another" : "asked.when");
    find(element, "[data-another]").hidden = begun === "";
  }

  async function update() {
    if (begun && !store.state.interviews[begun]) {
      begun = "";
      fields.reset();
    }
    const typed = store.state.interviews[begun] ?? {};
    fields.show(typed);
    showTaps();
    const entries = kept();
    const usable = fields.usable(typed);
    showAsked(entries.length);
    const [first] = entries;
    if (first === undefined) showNothing();
    else {
      if (shown && shown !== first[0]) forget();
      shown = first[0];
      find(element, "[data-next]").hidden = entries.length > 1;
      await showAll(entries.map(([id, it]) => [id, id === begun ? usable : it]));
    }
  }

  function showNothing() {
    shown = "";
    plans.forget();
    offerCalendar(undefined);
    list.show([], {}, {});
    showOnly("", NO_PLAN, {});
    forgetStrip(element);
  }

  /** Another interview, or none: what was said of the last one holds no more. */
  function forget() {
    forgetNext(page);
    forgetStrip(element);
  }

  /** @param {import("./today.mjs").Entry[]} entries */
  async function showAll(entries) {
    for await (const answered of plans.of(Object.fromEntries(entries))) {
      const { plans: found, holidays } = answered;
      if (begun) fields.tell(found[begun]?.problems ?? []);
      // What is typed here is the interview that is current.
      offerCalendar(found[begun]);
      list.show(entries, found, holidays);
      const [[id, record] = ["", {}]] = entries;
      const plan = found[id];
      if (entries.length > 1) find(element, "[data-strip]").hidden = true;
      else if (plan) {
        showOnly(id, plan, record);
        showStrip(element, plan, record, holidays[placeOf(record)] ?? null, page);
      }
    }
  }

  /**
   * One interview has the page for itself.
   * @param {string} id
   * @param {import("./plan.mjs").Plan} plan
   * @param {Record<string, any>} record
   */
  function showOnly(id, plan, record) {
    showNext(plan, record, page);
    const named = id !== "" && id !== begun;
    fill(slot(element, "next-for"), ...(named ? [isolated(nameOf(record, speech))] : []));
  }

  onAction(element, signal, {
    another: () => {
      settle();
      fields.focus("day");
    },
  });
  store.addEventListener("change", update, { signal });
  page.onNewDay(settle);
  page.onNewMinute(update);
  // Who comes back to a page that the browser kept begins anew.
  window.addEventListener("pageshow", (event) => event.persisted && settle(), { signal });
  mountPasted(element, signal);
  startAndShowEngine(page, update);
  if (kept().length > 0) {
    // First what is to do, then what else there may be.
    if (!asked.contains(document.activeElement)) answer.after(asked);
    fill(slot(element, "next"), speech.say("next.waiting"));
  }
  update();
}
