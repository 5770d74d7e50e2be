// The steps in the head of a guide page: the same ticks as the checklist's, for the interview shown there.

import { fill, slot } from "../page/dom.mjs";
import { nameOf } from "../page/interview-names.mjs";
import { isolated } from "../page/speech.mjs";
import { StepRows } from "./steps.mjs";

/** @param {import("../page/tool.mjs").Page} page */
export function mountGuide({ element, signal, store, speech }) {
  let shown = store.state.current;
  const rows = new StepRows(element, speech, signal, (step, done) => store.tick(shown, step, done));
  const show = () => {
    shown = store.state.current;
    const record = store.current;
    rows.showTicks(record?.done ?? {});
    const name = record && speech.say("interview.for", { name: isolated(nameOf(record, speech)) });
    fill(slot(element, "interview"), ...(name ? [name] : []));
  };
  store.addEventListener("change", show, { signal });
  show();
}
