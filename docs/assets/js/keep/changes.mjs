// What another state would change here, said in a list before anything happens.

import { nameOf } from "../page/interview-names.mjs";
import { isolated } from "../page/speech.mjs";

/** @typedef {import("../engine/messages.d.ts").Offered} Offered */

/**
 * @param {Offered} offered
 * @param {import("../page/tool.mjs").Given<"store" | "speech">} page
 * @returns {HTMLElement[]} the items of a list
 */
export function describeChanges({ state, changes }, { store, speech }) {
  const named = (/** @type {string} */ id) =>
    nameOf(
      state.interviews[id] ?? store.state.interviews[id] ?? store.state.deleted?.[id] ?? {},
      speech,
    );
  const names = (/** @type {string[]} */ ids) => isolated(speech.list(ids.map(named)));
  const lines = [];
  if (changes.added.length) lines.push(speech.say("import.added", { names: names(changes.added) }));
  for (const [id, fields] of Object.entries(changes.changed)) {
    const words = speech.list(fields.map((field) => speech.words.fields[field] ?? field));
    lines.push(speech.say("import.changed", { name: isolated(named(id)), fields: words }));
  }
  if (changes.you.length) {
    const words = speech.list(changes.you.map((field) => speech.words.you[field] ?? field));
    lines.push(speech.say("import.you", { fields: words }));
  }
  if (changes.removed.length)
    lines.push(speech.say("import.removed", { names: names(changes.removed) }));
  if (changes.same.length) lines.push(speech.say("import.same", { names: names(changes.same) }));
  if (changes.deleted.length)
    lines.push(speech.say("import.deleted", { names: names(changes.deleted) }));
  if (lines.length === 0) lines.push(speech.say("import.nothing"));
  return lines.map((line) => {
    const item = document.createElement("li");
    item.append(line);
    return item;
  });
}
