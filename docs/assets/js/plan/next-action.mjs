// The next action, said first: one sentence, its window, and the way to its page.

import { fill, find, slot } from "../page/dom.mjs";
import { windowOf } from "./steps.mjs";

/**
 * @param {import("./plan.mjs").Plan} plan
 * @param {Record<string, any>} record
 * @param {import("../page/speech.mjs").Speech} speech
 */
export function nextSentence(plan, record, speech) {
  if (!plan.dated) {
    const wrong = plan.problems.some(({ field }) => field === "day");
    return speech.say(wrong ? "next.unusable" : "next.undated");
  }
  if (!plan.next) return speech.say(record.outcome === "offer" ? "next.offer" : "next.nothing");
  const title = speech.words.titles[plan.next] ?? plan.next;
  const best = plan.steps[plan.next]?.best;
  return speech.say(`next.${plan.urgency}`, { title, day: best ? speech.time(best, true) : "" });
}

/**
 * While there is no answer: say that it is being worked out, and nothing when none will come.
 * @param {import("../page/tool.mjs").Page} page
 */
export function forgetNext({ element, speech, engine }) {
  const place = find(element, "[data-next]");
  delete place.dataset.urgency;
  place.dataset.nextStep = "";
  const failed = engine.state === "failed";
  fill(slot(place, "next"), ...(failed ? [] : [speech.say("next.waiting")]));
  fill(slot(place, "next-why"));
  slot(place, "next-link").hidden = true;
  place.hidden = failed && !place.querySelector("a:not([hidden]), button:not([hidden])");
}

/**
 * Fill the `data-next` section of a tool.
 * @param {import("./plan.mjs").Plan} plan
 * @param {Record<string, any>} record
 * @param {import("../page/tool.mjs").Page} page
 */
export function showNext(plan, record, { element, speech, links }) {
  const place = find(element, "[data-next]");
  const step = plan.dated && plan.next ? plan.steps[plan.next] : undefined;
  place.hidden = false;
  place.dataset.urgency = (plan.dated && plan.urgency) || "";
  place.dataset.nextStep = step && plan.next ? plan.next : "";
  fill(slot(place, "next"), nextSentence(plan, record, speech));
  fill(slot(place, "next-why"), ...(step?.first ? [windowOf(step, speech)] : []));
  const link = slot(place, "next-link");
  link.hidden = !step;
  link.setAttribute("href", links[plan.next ?? ""] ?? "");
}
