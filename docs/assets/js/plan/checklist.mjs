// The checklist: one interview in full, the others beside it by name, each change kept at once.

import { placeOf } from "../device/holidays.mjs";
import { mountReceived } from "../links/received.mjs";
import { NotesSheet } from "../notes/sheet.mjs";
import { find, focusAfter, onAction, refresh, slot } from "../page/dom.mjs";
import { startAndShowEngine } from "../page/engine-state.mjs";
import { Fields } from "../page/fields.mjs";
import { mountPasted } from "../page/pasted.mjs";
import { PeopleRows } from "../page/people.mjs";
import { BeforeLeaving } from "./before-leaving.mjs";
import { mountCalendar } from "./calendar.mjs";
import { showCustoms } from "./customs.mjs";
import { leadOn } from "./deeds.mjs";
import { Details } from "./details.mjs";
import { Interviews } from "./interviews.mjs";
import { forgetNext, showNext } from "./next-action.mjs";
import { isAnEnd, isWaiting, Outcomes } from "./outcome.mjs";
import { Plans } from "./plans.mjs";
import { showQuestions } from "./questions.mjs";
import { Rounds } from "./rounds.mjs";
import { mountStepLinks } from "./step-links.mjs";
import { StepRows } from "./steps.mjs";
import { forgetStrip, showStrip } from "./strip.mjs";
import { mountTaps } from "./taps.mjs";

/** @param {import("../page/tool.mjs").Page} page */
export function mountChecklist(page) {
  const { element, signal, store, speech, messages } = page;
  const place = find(element, "[data-details]");
  const tickNext = find(element, '[data-action="tick-next"]');
  const outcomeDay = find(element, '[data-field="outcome_day"]');
  const answerNotes = find(element, ".answer-notes");
  const progressBar = /** @type {HTMLProgressElement} */ (slot(element, "progress-bar"));
  const plans = new Plans(page);
  const outcomes = new Outcomes();
  const fields = new Fields(element, speech, signal, { write, halfTyped: () => update() });
  const details = new Details(page, fields);
  const showTaps = mountTaps(page);
  const notes = new NotesSheet(page);
  const people = new PeopleRows(page, (text) => store.setField(shown, "people", text));
  const rows = new StepRows(element, speech, signal, (step, done) => store.tick(shown, step, done));
  const interviews = new Interviews(page, () => details.ask("company"));
  const rounds = new Rounds(page, () => {
    details.open();
    fields.focus("day");
  });
  const beforeLeaving = new BeforeLeaving(page);
  const offerCalendar = mountCalendar(page);
  let shown = store.state.current;

  /**
   * @param {string} field
   * @param {string} value
   */
  function write(field, value) {
    const before = store.current ?? {};
    store.setField(shown, field, value);
    // A region is one of its country.
    if (field === "country" && before.region) store.setField(shown, "region", "");
    if (field !== "outcome") return;
    // An outcome has a day, and most people record it on that day.
    const changes = outcomes.changes(shown, value, before, page.today());
    for (const [other, now] of Object.entries(changes)) store.setField(shown, other, now);
  }

  /** What needs no core, at once. */
  function showRecord() {
    const record = store.current ?? {};
    // An interview that begins takes what is half typed with it; another one does not.
    if (shown !== "" && shown !== store.state.current) {
      fields.reset();
      forget();
      details.fold(store.current ?? {});
      beforeLeaving.fold();
    }
    shown = store.state.current;
    fields.show({ outcome: "waiting", ...record });
    rows.showTicks(record.done ?? {});
    notes.show(record);
    people.show(record.people ?? "");
    interviews.showNames();
    details.show(store.current);
    rounds.show(shown, record);
    showTaps();
    outcomeDay.hidden = isWaiting(record.outcome);
    if (isAnEnd(record.outcome)) answerNotes.hidden = false;
  }

  /** What was worked out holds no more: another interview is shown. */
  function forget() {
    rows.showPlan(null);
    showCustoms(element, {}, "");
    forgetStrip(element);
    offerCalendar(undefined);
    forgetCounsel();
  }

  function forgetCounsel() {
    const focused = tickNext === document.activeElement;
    tickNext.hidden = true;
    forgetNext(page);
    if (focused) focusAfter(tickNext, element);
    refresh(slot(element, "progress"));
    refresh(slot(element, "early"));
    progressBar.hidden = true;
  }

  async function update() {
    showRecord();
    const id = store.state.current || "new";
    const usable = fields.usable(store.current ?? {});
    const records = { ...store.state.interviews, [id]: usable };
    for await (const { plans: found, holidays, complete } of plans.of(records)) {
      const plan = found[id];
      interviews.showPlans(found);
      if (!plan) {
        // Better none than that of another date.
        if (complete || page.engine.state !== "ready") forget();
        continue;
      }
      const place = holidays[placeOf(usable)] ?? null;
      rows.showPlan(plan.steps);
      showCustoms(element, plan.steps, usable.country ?? "");
      showStrip(element, plan, usable, place, page);
      showMoments();
      beforeLeaving.show(plan, usable);
      leadOn(plan, page);
      showQuestions(plan, usable, place, page);
      showCounsel(plan, usable);
      offerCalendar(plan);
    }
  }

  /**
   * @param {import("./plan.mjs").Plan} plan
   * @param {Record<string, any>} usable
   */
  function showCounsel(plan, usable) {
    fields.tell(plan.problems);
    // What is wrong is said beside its field, so that has to be seen.
    if (place.querySelector('[aria-invalid="true"]')) details.open();
    showNext(plan, usable, page);
    showEarly(plan);
    showTickNext(plan);
    showProgress(plan);
  }

  /** Ticks that an interview has left behind when it was moved. @param {import("./plan.mjs").Plan} plan */
  function showEarly({ early }) {
    const steps = speech.list(early.map((id) => speech.words.titles[id] ?? id));
    refresh(
      slot(element, "early"),
      ...(early.length > 0 ? [speech.say("next.early", { steps })] : []),
    );
  }

  /** @param {import("./plan.mjs").Plan} plan */
  function showProgress({ progress }) {
    if (!progress.of) {
      refresh(slot(element, "progress"));
      progressBar.hidden = true;
      return;
    }
    const [done, of] = [String(progress.done), String(progress.of)];
    refresh(slot(element, "progress"), speech.say("progress", { done, of }));
    progressBar.value = progress.done / progress.of;
    progressBar.hidden = false;
  }

  /** @param {import("./plan.mjs").Plan} plan */
  function showTickNext(plan) {
    const focused = tickNext === document.activeElement;
    tickNext.hidden = !(plan.dated && plan.next) || plan.urgency === "later";
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

  /** The address leads to the sheet of notes: it is opened, and the hand is on it. */
  function openNotes() {
    if (location.hash !== "#notes") return;
    const fold = find(element, ".notes-fold");
    fold.setAttribute("open", "");
    fold.scrollIntoView();
    fold.querySelector("textarea")?.focus({ preventScroll: true });
  }

  onAction(element, signal, {
    "tick-next": () => {
      const step = find(element, "[data-next]").dataset.nextStep;
      if (!step) return;
      const id = shown;
      store.tick(id, step, true);
      const words = speech.say("step.done", { title: speech.words.titles[step] ?? step });
      messages.tellWithUndo(words, () => store.tick(id, step, false), "step.undone");
    },
    add: () => {
      store.add();
      details.open();
      fields.focus("day");
    },
    print: () => window.print(),
  });
  // A second time the address does not change.
  element.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a[href$="#notes"]') : null;
      if (link) setTimeout(openNotes);
    },
    { signal },
  );
  window.addEventListener("hashchange", openNotes, { signal });
  store.addEventListener("change", update, { signal });
  page.onNewMinute(update);
  mountStepLinks(page);
  const read = mountReceived(page, () => details.fold(store.current ?? {}));
  mountPasted(element, signal, read);
  startAndShowEngine(page, update);
  if (store.current?.day) refresh(slot(element, "next"), speech.say("next.waiting"));
  details.fold(store.current ?? {});
  update();
  openNotes();
}
