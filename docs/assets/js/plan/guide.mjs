// The steps in the head of a guide page: the same ticks as the checklist's, for the interview shown there.

import { fill, slot } from "../page/dom.mjs";
import { nameOf } from "../page/interview-names.mjs";
import { isolated } from "../page/speech.mjs";
import { showCustoms } from "./customs.mjs";
import { StepRows } from "./steps.mjs";

/** @param {import("../page/tool.mjs").Given<"element" | "signal" | "store" | "speech" | "deeds" | "holidays" | "tables" | "today" | "now" | "onNewMinute">} page */
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
    // Who only reads needs none of it, and the page is whole without it.
    const needed = await Promise.all([import("./guide-days.mjs"), page.tables()]).catch(() => null);
    const isNewest = () => mine === turn && !signal.aborted;
    if (!needed || !isNewest()) return;
    const [{ showOwnDays }, instant] = needed;
    await showOwnDays(record, rows, { ...page, instant }, isNewest);
  }

  store.addEventListener("change", show, { signal });
  page.onNewMinute(show);
  show();
}
