// What is customary where the employer is, beside the window that it belongs to. The page has the sentences.

/**
 * @param {HTMLElement} element
 * @param {Record<string, import("./plan.mjs").PlannedStep>} steps
 * @param {string} country as the record has it; none shows none
 */
export function showCustoms(element, steps, country) {
  for (const custom of element.querySelectorAll("[data-custom]")) {
    if (!(custom instanceof HTMLElement)) continue;
    const { custom: where, beside } = custom.dataset;
    const row = custom.closest("[data-step-row], [data-customs-of]");
    const { stepRow, customsOf } = row instanceof HTMLElement ? row.dataset : {};
    const step = steps[stepRow ?? customsOf ?? ""];
    custom.hidden = where !== country || (beside !== "" && beside !== step?.source);
  }
}
