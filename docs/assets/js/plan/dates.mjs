// The calculator alone: its fields are kept apart from the interviews until one is kept on purpose.

import { defaults } from "../device/defaults.mjs";
import { readForm, writeForm } from "../device/forms.mjs";
import { placeOf } from "../device/holidays.mjs";
import { fill, find, onAction, slot } from "../page/dom.mjs";
import { startAndShowEngine } from "../page/engine-state.mjs";
import { Fields } from "../page/fields.mjs";
import { nameOf } from "../page/interview-names.mjs";
import { isolated } from "../page/speech.mjs";
import { showCustoms } from "./customs.mjs";
import { Plans } from "./plans.mjs";
import { showPromised, showRegion } from "./questions.mjs";
import { windowOf } from "./steps.mjs";
import { showStrip } from "./strip.mjs";
import { mountTaps } from "./taps.mjs";

const KEY = "after-interview:dates";
const FIELDS = ["day", "time", "promised", "promise", "country", "region"];

/** @param {import("../page/tool.mjs").Page} page */
export function mountDates(page) {
  const { element, signal, store, speech, messages } = page;
  const plans = new Plans(page);
  const keep = find(element, '[data-action="keep"]');
  const showTaps = mountTaps(page);
  let record = { ...defaults(), ...readForm(KEY, FIELDS) };
  let answered = false;
  let kept = false;
  const fields = new Fields(element, speech, signal, {
    write: (field, value) => {
      record = { ...record, [field]: value, ...(field === "country" ? { region: "" } : {}) };
      kept = false;
      writeForm(KEY, record);
      update();
    },
    halfTyped: () => update(),
  });

  async function update() {
    fields.show(record);
    showTaps();
    const usable = fields.usable(record);
    for await (const { plans: found, holidays } of plans.of({ shown: usable })) {
      const plan = found.shown;
      if (!plan) continue;
      fields.tell(plan.problems);
      show(plan, usable, holidays);
    }
  }

  /**
   * @param {import("./plan.mjs").Plan} plan
   * @param {Record<string, any>} usable
   * @param {import("./plan.mjs").HolidayFiles} holidays
   */
  function show(plan, usable, holidays) {
    const place = holidays[placeOf(usable)] ?? null;
    keep.hidden = kept || !plan.dated;
    showRegion(plan, usable, place, find(element, "[data-region]"));
    showPromised(plan, usable, page);
    // Without a date the example stays; once there were dates, nothing is better than old ones.
    answered ||= plan.dated;
    find(element, "[data-answer]").hidden = answered && !plan.dated;
    if (!plan.dated) return;
    showStrip(element, plan, usable, place, page);
    showRows(plan);
    showCustoms(element, plan.steps, usable.country ?? "");
    fill(slot(element, "asides"), ...asidesOf(plan, usable, place).map(paragraph));
  }

  /** @param {import("./plan.mjs").Plan} plan */
  function showRows(plan) {
    for (const row of element.querySelectorAll("[data-step-row]")) {
      const step = row instanceof HTMLElement ? plan.steps[row.dataset.stepRow ?? ""] : undefined;
      if (!step?.first) continue;
      fill(slot(row, "window"), windowOf(step, speech));
      fill(slot(row, "best"), dayOf(step, speech));
    }
  }

  /**
   * @param {import("./plan.mjs").Plan} plan
   * @param {Record<string, any>} usable
   * @param {import("../device/holidays.mjs").HolidayFile | null} place
   */
  function asidesOf(plan, usable, place) {
    const asides = [];
    if (plan.steps["follow-up"]?.source === "S-18") {
      asides.push(speech.say("sentence.follow-up.promised"));
    }
    if (!usable.country) asides.push(speech.say("sentence.no-country"));
    else if (!place) asides.push(speech.say("sentence.holidays-missing"));
    else if (usable.day < place.first || usable.day > place.last) {
      const [first, last] = [place.first.slice(0, 4), place.last.slice(0, 4)];
      asides.push(speech.say("sentence.holidays-beyond", { first, last }));
    }
    return asides;
  }

  /** Once is enough, until something is changed. @param {boolean} now */
  function showKept(now) {
    kept = now;
    keep.hidden = now;
  }

  onAction(element, signal, {
    keep: () => {
      const change = store.recorded(() => store.add(fields.usable(record)));
      const words = speech.say("interview.kept", { name: isolated(nameOf(record, speech)) });
      const undo = () => {
        store.undo(change);
        showKept(false);
        keep.focus();
      };
      showKept(true);
      messages.tell(words, { label: speech.text("undo"), act: undo });
    },
  });
  page.onNewMinute(update);
  startAndShowEngine(page, update);
  update();
}

/**
 * The best day under its heading, and why it is no earlier one.
 * @param {import("./plan.mjs").PlannedStep} step
 * @param {import("../page/speech.mjs").Speech} speech
 */
function dayOf({ best, reason }, speech) {
  const day = speech.time(best ?? "", true);
  return reason ? speech.say("best.why", { day, reason: speech.words.reasons[reason] ?? "" }) : day;
}

/** @param {Node} sentence */
function paragraph(sentence) {
  const element = document.createElement("p");
  element.append(sentence);
  return element;
}
