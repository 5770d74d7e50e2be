// Which interview comes first: what is late, what is for today, what may be done already, what comes next.

const LAST = "9999-12-31";

/**
 * Sorted by what is to be done; of equals the one that came first stays first.
 * @template {[string, ...any]} Entry
 * @param {Entry[]} entries whose first member is an interview's id
 * @param {Record<string, import("./plan.mjs").Plan>} plans
 * @returns {Entry[]}
 */
export function byUrgency(entries, plans) {
  const ranked = entries.map((entry) => ({ entry, at: rankOf(plans[entry[0]]) }));
  return ranked
    .sort((one, other) => one.at.rank - other.at.rank || compared(one.at.day, other.at.day))
    .map(({ entry }) => entry);
}

/** @param {import("./plan.mjs").Plan | undefined} plan */
function rankOf(plan) {
  const step = plan?.next ? plan.steps[plan.next] : undefined;
  const day = step?.best ?? LAST;
  if (!plan?.dated || !step) return { rank: plan?.dated === false ? RANKS.length : LEAST, day };
  const stands = plan.urgency === "later" && step.status === "open" ? "open" : plan.urgency;
  return { rank: RANKS.indexOf(stands ?? ""), day };
}

const RANKS = ["late", "today", "now", "open", "later", "ongoing"];
const LEAST = RANKS.length + 1;

/** What comes first in the order of days. @param {string} one @param {string} other */
export function compared(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
