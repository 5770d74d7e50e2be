// The checklist: one interview in full, the others beside it by name, each change kept at once.

import { showArrivals } from "../links/received.mjs";
import { Notes } from "../notes/sheet.mjs";
import { fill, find, focusAfter, onAction, slot } from "../page/dom.mjs";
import { showEngineState } from "../page/engine-state.mjs";
import { Fields } from "../page/fields.mjs";
import { nameOf } from "../page/interview-names.mjs";
import { mountCalendar } from "./calendar.mjs";
import { Interviews } from "./interviews.mjs";
import { forgetNext, showNext } from "./next-action.mjs";
import { Plans } from "./plans.mjs";
import { mountStepLinks } from "./step-links.mjs";
import { StepRows } from "./steps.mjs";
import { forgetStrip, showStrip } from "./strip.mjs";

/** @param {import("../page/tool.mjs").Page} page */
export function mountChecklist(page) {
  const { element, signal, store, speech } = page;
  const details = /** @type {HTMLDetailsElement} */ (find(element, "[data-details]"));
  const tickNext = find(element, '[data-action="tick-next"]');
  const outcomeDay = find(element, '[data-field="outcome_day"]');
  const progressBar = /** @type {HTMLProgressElement} */ (slot(element, "progress-bar"));
  const plans = new Plans(page);
  const fields = new Fields(element, speech, signal, { write, halfTyped: () => update() });
  const notes = new Notes(page);
  const rows = new StepRows(element, speech, signal, (step, done) => store.tick(shown, step, done));
  const interviews = new Interviews(page, () => {
    details.open = true;
    fields.focus("company");
  });
  let shown = store.state.current;

  /**
   * @param {string} field
   * @param {string} value
   */
  function write(field, value) {
    store.setField(shown, field, value);
    // An outcome has a day, and most people record it on that day.
    if (field === "outcome" && !["", "waiting"].includes(value) && !store.current?.outcome_day) {
      store.setField(shown, "outcome_day", page.today());
    }
  }

  /** What needs no core, at once. */
  function showRecord() {
    const record = store.current ?? {};
    // An interview that begins takes what is half typed with it; another one does not.
    if (shown !== "" && shown !== store.state.current) {
      fields.reset();
      forget();
      fold();
    }
    shown = store.state.current;
    fields.show({ outcome: "waiting", ...record });
    rows.showTicks(record.done ?? {});
    notes.show(record);
    interviews.showNames();
    slot(details, "summary").textContent = store.current ? nameOf(record, speech) : "";
    outcomeDay.hidden = ["", "waiting", undefined].includes(record.outcome);
  }

  /** What was worked out holds no more: another interview is shown. */
  function forget() {
    rows.showPlan(null);
    forgetStrip(element);
    forgetCounsel();
  }

  function forgetCounsel() {
    const focused = tickNext === document.activeElement;
    tickNext.hidden = true;
    forgetNext(page);
    if (focused) focusAfter(tickNext, element);
    fill(slot(element, "progress"));
    progressBar.hidden = true;
  }

  async function update() {
    showRecord();
    const id = store.state.current || "new";
    const usable = fields.usable(store.current ?? {});
    const records = { ...store.state.interviews, [id]: usable };
    for await (const { plans: found, holidays, complete } of plans.of(records)) {
      const plan = found[id];
      if (!plan || !(complete || fields.allRight)) continue;
      rows.showPlan(plan.steps);
      showStrip(element, plan, usable, holidays[usable.country ?? ""] ?? null, page);
      showMoments();
      if (complete) showCounsel(plan, usable);
      if (complete) interviews.showPlans(found);
    }
    if (page.engine.state === "failed") forgetCounsel();
  }

  /**
   * What only the core can say.
   * @param {import("./plan.mjs").Plan} plan
   * @param {Record<string, any>} usable
   */
  function showCounsel(plan, usable) {
    fields.tell(plan.problems);
    // What is wrong is said beside its field, so that has to be seen.
    if (details.querySelector('[aria-invalid="true"]')) details.open = true;
    showNext(plan, usable, page);
    showTickNext(plan);
    showProgress(plan);
  }

  /** @param {import("./plan.mjs").Plan} plan */
  function showProgress({ progress }) {
    if (!progress?.of) {
      fill(slot(element, "progress"));
      progressBar.hidden = true;
      return;
    }
    const [done, of] = [String(progress.done), String(progress.of)];
    fill(slot(element, "progress"), speech.say("progress", { done, of }));
    progressBar.value = progress.of ? progress.done / progress.of : 0;
    progressBar.hidden = false;
  }

  /** @param {import("./plan.mjs").Plan} plan */
  function showTickNext(plan) {
    const focused = tickNext === document.activeElement;
    tickNext.hidden = !(plan.dated && plan.next);
    if (focused && tickNext.hidden) focusAfter(tickNext, element);
  }

  /** A moment without steps has nothing to say, but the answer can always be recorded. */
  function showMoments() {
    for (const moment of element.querySelectorAll("[data-moment]")) {
      if (!(moment instanceof HTMLElement)) continue;
      const empty = !moment.querySelector("[data-step-row]:not([hidden])");
      moment.hidden = empty && !moment.querySelector("[data-fields]");
    }
  }

  /** On a phone, details that are filled in make room for what is to be done. */
  function fold() {
    const narrow = matchMedia("(max-width: 59.99em)").matches;
    details.open = !(narrow && store.current?.day);
  }

  onAction(element, signal, {
    "tick-next": () => {
      const step = find(element, "[data-next]").dataset.nextStep;
      if (step) store.tick(shown, step, true);
    },
    add: () => {
      store.add();
      details.open = true;
      fields.focus("day");
    },
    print: () => window.print(),
  });
  store.addEventListener("change", update, { signal });
  page.onNewDay(update);
  mountCalendar(page);
  mountStepLinks(page);
  showArrivals(page, () => {
    details.open = true;
    fields.focus("company");
  });
  showEngineState(page, update);
  if (store.current?.day) fill(slot(element, "next"), speech.say("next.waiting"));
  fold();
  update();
}
