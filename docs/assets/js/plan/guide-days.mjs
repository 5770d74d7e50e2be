// The reader's own days on a guide page, from the tables alone: no engine is started for them.

import { placeOf } from "../device/holidays.mjs";
import { fill, slot } from "../page/dom.mjs";
import { showCustoms } from "./customs.mjs";
import { leadOn } from "./deeds.mjs";
import { instantPlan } from "./instant.mjs";
import { showStrip } from "./strip.mjs";

/**
 * @param {Record<string, any>} record
 * @param {import("./steps.mjs").StepRows} rows
 * @param {import("../page/tool.mjs").Given<"element" | "speech" | "deeds" | "holidays" | "instant" | "today" | "now">} page
 * @param {() => boolean} isNewest whether it is still this record that is shown
 */
export async function showOwnDays(record, rows, page, isNewest) {
  const at = placeOf(record);
  const place = (await page.holidays.of([at]))[at] ?? null;
  if (!isNewest()) return;
  const moment = { today: page.today(), now: page.now() };
  const plan = instantPlan(record, page.instant, place, moment);
  const some = rows.steps.some((step) => plan?.steps[step]?.applies);
  rows.showPlan(some && plan ? plan.steps : null);
  if (!plan) return;
  rows.inOrder(plan.steps);
  // A page about what has not come to pass is read as it is, without what no answer would call for.
  if (!some) {
    const waiting = instantPlan(
      { ...record, outcome: "", outcome_day: "" },
      page.instant,
      place,
      moment,
    );
    rows.leaveOut((step) => !waiting?.steps[step]?.applies);
  }
  const { country = "" } = record;
  const none = rows.leaveOutElsewhere(country)
    ? [page.speech.say("steps.none", { country: page.speech.region(country) })]
    : [];
  fill(slot(page.element, "none"), ...none);
  showCustoms(page.element, plan.steps, record.country ?? "");
  leadOn(plan, page);
  if (some && page.element.querySelector("[data-strip]")) {
    showStrip(page.element, plan, record, place, page);
  }
}
