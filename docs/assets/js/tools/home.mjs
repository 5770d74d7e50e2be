// The home page: the date of the interview in, the next action out.

import { fill, slot, whenIdle } from "../dom.mjs";
import { showEngineState } from "../engine-state.mjs";
import { Fields } from "../fields.mjs";
import { showNext } from "../next.mjs";
import { Plans } from "../plans.mjs";
import { showStrip } from "../strip.mjs";

/** @param {import("../shell.mjs").Page} page */
export function mountHome(page) {
  const { element, signal, store, speech } = page;
  const plans = new Plans(page);
  const fields = new Fields(element, speech, signal, {
    write: (field, value) => store.setField(field, value),
    changed: () => update(),
  });

  async function update() {
    const record = store.current;
    fields.show(record ?? {});
    if (!record) return;
    const usable = fields.usable(record);
    const answer = await plans.of({ shown: usable });
    const plan = answer?.plans.shown;
    if (!plan) return;
    fields.tell(plan.problems);
    showNext(plan, usable, page);
    showStrip(element, plan, usable, page);
  }

  store.addEventListener("change", update, { signal });
  page.onNewDay(update);
  showEngineState(page, update);
  // Whoever comes here is about to type a date: have the engine ready when they have.
  whenIdle(() => page.engine.start(), signal);
  if (store.current) fill(slot(element, "next"), speech.say("next.waiting"));
  update();
}
