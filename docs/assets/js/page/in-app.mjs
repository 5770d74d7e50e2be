// The browsers inside other apps: what is typed there stays there, so that the page says so, and how to go on elsewhere.

import { nullFromDeadEngine } from "../engine/latest-question.mjs";
import { copyText } from "./clipboard.mjs";
import { quietButton } from "./dom.mjs";

const CHECKLIST = new URL("../../checklist/", import.meta.url).href;

/**
 * @param {string} app whose browser it is
 * @param {import("./tool.mjs").Given<"store" | "engine" | "speech" | "messages">} page
 */
export function mountInApp(app, { store, engine, speech, messages }) {
  /** Everything that was typed goes along, in a link that the reader opens where they please. */
  const open = async () => {
    const ids = Object.keys(store.state.interviews);
    const link = ids.length > 0 ? await movedBy(ids) : null;
    const words = ids.length === 0 ? "in-app.empty" : link ? "in-app.ready" : "in-app.too-much";
    const field = document.createElement("textarea");
    field.readOnly = true;
    field.rows = 2;
    field.value = link ?? CHECKLIST;
    field.setAttribute("aria-label", speech.text("in-app.link"));
    const copy = quietButton(speech.text("in-app.copy"), () =>
      copyText(copy, field.value, speech, field),
    );
    const said = document.createDocumentFragment();
    said.append(speech.say(words), field, copy);
    messages.mention("in-app", said);
    field.focus();
    field.select();
  };

  /** @param {string[]} ids @returns {Promise<string | null>} null where it is too much for a link, or none can be made */
  const movedBy = async (ids) => {
    engine.start();
    const kind = /** @type {const} */ ("move");
    const question = { kind, state: JSON.stringify(store.state), ids, page: CHECKLIST };
    const answer = await engine.ask(question).catch(nullFromDeadEngine);
    return answer?.ok && answer.fits_link ? answer.link : null;
  };

  const offer = { label: speech.text("in-app.open"), act: open };
  messages.mention("in-app", speech.say("in-app.here", { app }), offer);
}
