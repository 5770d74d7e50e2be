// The next action, said first: one sentence, its window, the button that does it, and the way to its page.

import { find, refresh, slot, write } from "../page/dom.mjs";
import { deedOf } from "./deeds.mjs";
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
  if (!plan.next && plan.toCome)
    return speech.say("next.to-come", { day: speech.time(record.day, true) });
  if (!plan.next || !plan.urgency) return speech.say("next.nothing");
  const title = speech.words.titles[plan.next] ?? plan.next;
  const best = plan.steps[plan.next]?.best;
  return speech.say(`next.${plan.urgency}`, { title, day: best ? speech.time(best, true) : "" });
}

/**
 * While there is no answer: say that it is being worked out, and nothing when none will come.
 * @param {import("../page/tool.mjs").Given<"element" | "engine" | "speech">} page
 */
export function forgetNext({ element, speech, engine }) {
  const place = find(element, "[data-next]");
  delete place.dataset.urgency;
  place.removeAttribute("data-finished");
  place.dataset.nextStep = "";
  const failed = engine.state === "failed";
  refresh(slot(place, "next"), ...(failed ? [] : [speech.say("next.waiting")]));
  refresh(slot(place, "next-why"));
  slot(place, "next-link").hidden = true;
  showDeed(place, undefined, false);
  place.hidden = failed && !place.querySelector("a:not([hidden]), button:not([hidden])");
}

/**
 * Fill the `data-next` section of a tool.
 * @param {import("./plan.mjs").Plan} plan
 * @param {Record<string, any>} record
 * @param {import("../page/tool.mjs").Given<"element" | "speech" | "links" | "deeds">} page
 */
export function showNext(plan, record, page) {
  const { element, speech, links } = page;
  const place = find(element, "[data-next]");
  const step = plan.dated && plan.next ? plan.steps[plan.next] : undefined;
  place.hidden = false;
  place.dataset.urgency = (plan.dated && plan.urgency) || "";
  place.dataset.nextStep = step && plan.next ? plan.next : "";
  const { done = 0, of = 0 } = plan.progress ?? {};
  place.toggleAttribute("data-finished", plan.dated && of > 0 && done === of);
  refresh(slot(place, "next"), nextSentence(plan, record, speech));
  refresh(slot(place, "next-why"), ...(step?.first ? [windowOf(step, speech)] : []));
  const link = slot(place, "next-link");
  link.hidden = !step;
  link.setAttribute("href", links[plan.next ?? ""] ?? "");
  const later = plan.urgency === "later";
  const deed = step && !later && plan.next ? deedOf(plan, plan.next, page) : undefined;
  showDeed(place, deed, Boolean(step) && later);
}

/**
 * One button is the one to press: what does the step, what keeps its day in mind while its time has not come, or else
 * what the page itself puts second to them. That it is done is never the first thing to say.
 * @param {HTMLElement} place
 * @param {import("../page/tool.mjs").Deed | undefined} deed
 * @param {boolean} later
 */
function showDeed(place, deed, later) {
  const link = slot(place, "deed");
  link.hidden = !deed;
  if (deed) {
    link.setAttribute("href", deed.href);
    write(link, deed.label);
  }
  const calendar = place.querySelector('[data-action="calendar"]');
  if (calendar instanceof HTMLElement) calendar.hidden = !later;
  const second = Boolean(deed) || (later && calendar !== null);
  place.querySelector("[data-second]")?.classList.toggle("button--quiet", second);
}
