// The steps in the head of a guide page: the same ticks as the checklist's, for the interview shown there.

import { fill, slot } from "../page/dom.mjs";
import { nameOf } from "../page/interview-names.mjs";
import { isolated } from "../page/speech.mjs";
import { showCustoms } from "./customs.mjs";
import { StepRows } from "./steps.mjs";

/** @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "speech" | "deeds" | "holidays" | "instant" | "today" | "now" | "onNewDay">} page */
export function mountGuide(page) {
  const { element, signal, store, speech } = page;
  let shown = store.state.current;
  let turn = 0;
  const rows = new StepRows(element, speech, signal, (step, done) => store.tick(shown, step, done));

  async function show() {
    const mine = ++turn;
    shown = store.state.current;
    const record = store.current;
    rows.showTicks(record?.done ?? {});
    const name = record && speech.say("interview.for", { name: isolated(nameOf(record, speech)) });
    fill(slot(element, "interview"), ...(name ? [name] : []));
    if (!record) {
      rows.showPlan(null);
      fill(slot(element, "none"));
      showCustoms(element, {}, "");
      return;
    }
    // Who only reads needs none of it.
    const { showOwnDays } = await import("./guide-days.mjs").catch(() => NOTHING_MORE);
    const isNewest = () => mine === turn && !signal.aborted;
    if (isNewest()) await showOwnDays(record, rows, page, isNewest);
  }

  store.addEventListener("change", show, { signal });
  page.onNewDay(show);
  show();
}

/** The page is whole without them. */
const NOTHING_MORE = { showOwnDays: async () => {} };
