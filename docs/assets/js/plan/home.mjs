// The home page: the date of the interview in, the next action out.

import { fill, slot } from "../page/dom.mjs";
import { showEngineState } from "../page/engine-state.mjs";
import { Fields } from "../page/fields.mjs";
import { forgetNext, showNext } from "./next-action.mjs";
import { Plans } from "./plans.mjs";
import { forgetStrip, showStrip } from "./strip.mjs";

/** @param {import("../page/tool.mjs").Page} page */
export function mountHome(page) {
  const { element, signal, store, speech } = page;
  const plans = new Plans(page);
  let shown = store.state.current;
  const fields = new Fields(element, speech, signal, {
    write: (field, value) => store.setField(shown, field, value),
    halfTyped: () => update(),
  });

  /** Another interview, or none: what was said of the last one holds no more. */
  function forget() {
    forgetNext(page);
    forgetStrip(element);
  }

  async function update() {
    if (shown !== "" && shown !== store.state.current) {
      fields.reset();
      forget();
    }
    const before = shown;
    shown = store.state.current;
    fields.show(store.current ?? {});
    // Who has no interview yet needs no engine yet.
    if (shown === "" && before === "") return;
    const usable = fields.usable(store.current ?? {});
    for await (const { plans: found, holidays, complete } of plans.of({ shown: usable })) {
      const plan = found.shown;
      if (!plan || !(complete || fields.allRight)) continue;
      if (complete) fields.tell(plan.problems);
      if (complete || !plan.dated) showNext(plan, usable, page);
      else forgetNext(page);
      showStrip(element, plan, usable, holidays[usable.country ?? ""] ?? null, page);
    }
    if (page.engine.state === "failed") forgetNext(page);
  }

  store.addEventListener("change", update, { signal });
  page.onNewDay(update);
  showEngineState(page, update);
  if (store.current) fill(slot(element, "next"), speech.say("next.waiting"));
  update();
}
