// The questions that are asked only where their answer changes something: the region, the journey, the terms of an offer.

import { daysBetween } from "../device/days.mjs";
import { find, refresh, slot } from "../page/dom.mjs";
import { matters } from "./instant.mjs";

/**
 * Show those of an interview's fields that matter now, and those that are filled in.
 * @param {import("./plan.mjs").Plan} plan
 * @param {Record<string, any>} record
 * @param {import("../device/holidays.mjs").HolidayFile | null} place
 * @param {import("../page/tool.mjs").Given<"element" | "instant" | "speech">} page
 */
export function showQuestions(plan, record, place, page) {
  const { element, instant } = page;
  for (const part of element.querySelectorAll("[data-matters]")) {
    if (!(part instanceof HTMLElement)) continue;
    const field = part.dataset.matters ?? "";
    part.hidden = !record[field] && !matters(field, record, instant);
  }
  showRegion(plan, record, place, find(element, "[data-region]"));
  showPromised(plan, record, page);
}

/**
 * The date that a promise without one comes to.
 * @param {import("./plan.mjs").Plan} plan
 * @param {Record<string, any>} record
 * @param {import("../page/tool.mjs").Given<"element" | "speech">} page
 */
export function showPromised(plan, record, { element, speech }) {
  const named = plan.promised && !record.promised;
  const day = named && speech.say("promised.day", { day: speech.time(plan.promised ?? "") });
  refresh(slot(element, "promised-day"), ...(day ? [day] : []));
}

/**
 * Where a window reaches over a day that is a holiday in some regions only, which one it is.
 * @param {import("./plan.mjs").Plan} plan
 * @param {Record<string, any>} record
 * @param {import("../device/holidays.mjs").HolidayFile | null} place
 * @param {HTMLElement} part
 */
export function showRegion(plan, record, place, part) {
  const select = /** @type {HTMLSelectElement} */ (find(part, "select"));
  offer(select, Object.entries(place?.regions ?? {}), record.region ?? "");
  part.hidden = !record.region && !touches(plan, place?.differ ?? []);
}

/**
 * @param {HTMLSelectElement} select
 * @param {[string, string][]} regions
 * @param {string} chosen
 */
function offer(select, regions, chosen) {
  const offered = [...select.options].slice(1).map(({ value }) => value);
  const wanted = regions.map(([code]) => code);
  // A region of another country stands there until another is chosen.
  if (chosen && !wanted.includes(chosen)) wanted.push(chosen);
  if (offered.join() === wanted.join()) return;
  const names = new Map(regions);
  for (const option of [...select.options].slice(1)) option.remove();
  for (const code of wanted) select.add(new Option(names.get(code) ?? code, code));
  select.value = chosen;
}

/**
 * Whether a window reaches over one of these days.
 * @param {import("./plan.mjs").Plan} plan
 * @param {string[]} days
 */
function touches(plan, days) {
  return Object.values(plan.steps).some(({ applies, first, last, best }) => {
    if (!applies || !first || !last || !best) return false;
    const end = last > best ? last : best;
    return days.some((day) => day >= first && daysBetween(day, end) >= 0);
  });
}
