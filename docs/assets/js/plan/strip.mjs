// The strip: two weeks of days in a row, the interview as a dot, windows as bars, the best day as a diamond.

import { addDays, daysBetween } from "../device/days.mjs";
import { find, refresh, slot, write } from "../page/dom.mjs";
import { bestFrom } from "./instant.mjs";
import { DAYS, firstShown } from "./strip-range.mjs";

/**
 * Fill the strip prepared in `element` from a plan, or hide it when the plan has no dates
 * (an example stays until there are).
 * @param {HTMLElement} element
 * @param {import("./plan.mjs").Plan} plan
 * @param {Record<string, any>} record
 * @param {import("../device/holidays.mjs").HolidayFile | null} holidays
 * @param {import("../page/tool.mjs").Given<"speech" | "today" | "instant">} page
 */
export function showStrip(element, plan, record, holidays, page) {
  if (!plan.dated) {
    forgetStrip(element);
    return;
  }
  const first = firstShown(Object.values(plan.steps), record.day, page.today());
  const strip = find(element, "[data-strip]");
  strip.hidden = false;
  delete strip.dataset.example;
  strip.querySelector(".strip-example")?.remove();
  showDays(strip, first, (day) => bestFrom(day, page.instant, holidays)[0] > 0, page);
  const { promised } = plan;
  for (const row of strip.querySelectorAll("[data-strip-row]")) {
    if (!(row instanceof HTMLElement)) continue;
    const id = row.dataset.stripRow ?? "";
    if (id === "interview") place(row, first, record.day, record.day, record.day);
    else if (id === "promised") place(row, first, promised, promised, promised);
    else placeStep(row, first, plan.steps[id]);
  }
  showSentences(strip, plan, record, promised, page.speech);
}

/**
 * Hide what the strip showed of a plan that is no more; an example stays.
 * @param {HTMLElement} element
 */
export function forgetStrip(element) {
  const strip = find(element, "[data-strip]");
  strip.hidden = !("example" in strip.dataset);
}

/**
 * @param {HTMLElement} strip
 * @param {string} first
 * @param {(day: string) => boolean} isClosed
 * @param {import("../page/tool.mjs").Given<"speech" | "today">} page
 */
export function showDays(strip, first, isClosed, { speech, today }) {
  strip.querySelectorAll("[data-strip-day]").forEach((cell, index) => {
    const day = addDays(first, index);
    const named = index === 0 || day.endsWith("-01");
    write(slot(cell, "weekday"), speech.weekday(day));
    write(slot(cell, "number"), String(Number(day.slice(8))));
    write(slot(cell, "month"), named ? speech.month(day) : "");
    cell.toggleAttribute("data-closed", isClosed(day));
    cell.toggleAttribute("data-today", day === today());
  });
}

/**
 * @param {HTMLElement} row
 * @param {string} start
 * @param {import("./plan.mjs").PlannedStep | undefined} step
 */
function placeStep(row, start, step) {
  const shown = step?.applies ? step : undefined;
  place(row, start, shown?.first, shown?.last, shown?.best);
  row.dataset.status = step?.status ?? "";
}

/**
 * Put a row's mark on the days from `first` to `last`, as far as the strip shows them.
 * @param {HTMLElement} row
 * @param {string} start
 * @param {string | null | undefined} first
 * @param {string | null | undefined} last
 * @param {string | null | undefined} best
 */
function place(row, start, first, last, best) {
  const [from, to, at] = [first, last, best].map((day) =>
    day ? daysBetween(start, day) : undefined,
  );
  if (from === undefined || to === undefined || at === undefined) {
    row.hidden = true;
    return;
  }
  row.hidden = Math.max(to, at) < 0 || from >= DAYS;
  row.style.setProperty("--first", String(Math.max(from, 0)));
  row.style.setProperty("--last", String(Math.min(to, DAYS - 1)));
  row.style.setProperty("--best", String(at));
  // The label goes to the side with more room.
  row.toggleAttribute("data-late-in-strip", from > DAYS - 1 - Math.max(to, at));
  row.toggleAttribute("data-best-outside", at < 0 || at >= DAYS);
  row.toggleAttribute("data-window-outside", to < 0);
}

/**
 * The same in plain sentences, for those who do not see the picture.
 * @param {HTMLElement} strip
 * @param {import("./plan.mjs").Plan} plan
 * @param {Record<string, any>} record
 * @param {string | null} promised
 * @param {import("../page/speech.mjs").Speech} speech
 */
function showSentences(strip, plan, record, promised, speech) {
  const shown = [...strip.querySelectorAll('[data-kind="window"]')]
    .map((row) => (row instanceof HTMLElement && row.dataset.stripRow) || "")
    .filter((id) => plan.steps[id]?.first && plan.steps[id]?.applies);
  const sentences = [speech.say("sentence.interview", { day: speech.time(record.day) })];
  if (promised) sentences.push(speech.say("sentence.promised", { day: speech.time(promised) }));
  for (const id of shown) {
    const step = plan.steps[id];
    if (step) sentences.push(sentenceOf(id, step, speech));
  }
  refresh(slot(strip, "sentences"), ...sentences.map(item));
}

/**
 * @param {string} id
 * @param {import("./plan.mjs").PlannedStep} step
 * @param {import("../page/speech.mjs").Speech} speech
 */
function sentenceOf(id, step, speech) {
  return speech.say(step.reason ? "sentence.range.because" : "sentence.range", {
    title: speech.words.titles[id] ?? id,
    first: speech.time(step.first ?? ""),
    last: speech.time(step.last ?? ""),
    day: speech.time(step.best ?? ""),
    reason: speech.words.reasons[step.reason ?? ""] ?? "",
  });
}

/** @param {Node} sentence */
function item(sentence) {
  const element = document.createElement("li");
  element.append(sentence);
  return element;
}
