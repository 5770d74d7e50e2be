// The button that does a step: it leads to the draft, to the sheet, or else to the page that says how.

/**
 * Lead the steps' own links to what their dates ask for.
 * @param {import("./plan.mjs").Plan} plan
 * @param {import("../page/tool.mjs").Given<"element" | "deeds">} page
 */
export function leadOn(plan, page) {
  for (const link of page.element.querySelectorAll("[data-deed]")) {
    const step = link instanceof HTMLElement ? link.dataset.deed : undefined;
    const deed = step && deedOf(plan, step, page);
    if (deed) link.setAttribute("href", deed.href);
  }
}

/**
 * @param {import("./plan.mjs").Plan} plan
 * @param {string} step
 * @param {import("../page/tool.mjs").Given<"deeds">} page
 * @returns {import("../page/tool.mjs").Deed | undefined}
 */
export function deedOf(plan, step, { deeds }) {
  return deeds[`${step} ${plan.steps[step]?.source}`] ?? deeds[step];
}
