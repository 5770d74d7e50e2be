// What a change was, so that it can be taken back: that change, and nothing that came after it.

import { fieldOf, isDeleted, namesOf, own, recordIn } from "./merge.mjs";

/**
 * A value of null is none: so that a change can be kept as JSON.
 * @typedef {import("./merge.mjs").State} State
 * @typedef {import("./merge.mjs").InterviewRecord} InterviewRecord
 * @typedef {{id: string, name: string, before: any, after: any}} Part `id` is "" for who writes
 * @typedef {{parts: Part[], added: string[], order: string[], shown: [string, string]}} Change `added` are the interviews
 *   that were not there before, `order` is that of the others, `shown` the one in front of the reader before and after
 * @typedef {(id: string, name: string, value: any) => void} SetValue
 */

/**
 * @param {State} before
 * @param {State} after
 * @returns {Change}
 */
export function changeOf(before, after) {
  /** @type {Change} */
  const change = {
    parts: [],
    added: [],
    order: Object.keys(before.interviews),
    shown: [before.current, after.current],
  };
  const compare = (
    /** @type {string} */ id,
    /** @type {InterviewRecord | undefined} */ old,
    /** @type {InterviewRecord} */ record,
  ) => {
    if (old === record) return;
    // Of what comes back from the bin all is noted: so that it is seen whether something was typed into it since.
    const isBack = old && isDeleted(old) && !isDeleted(record);
    for (const name of new Set([...namesOf(old ?? {}), ...namesOf(record)])) {
      const [was, is] = [fieldOf(old ?? {}, name) ?? null, fieldOf(record, name) ?? null];
      if (was !== is || isBack) change.parts.push({ id, name, before: was, after: is });
    }
  };
  for (const place of /** @type {const} */ (["interviews", "deleted"])) {
    for (const [id, record] of Object.entries(after[place] ?? {})) {
      const old = recordIn(before, id);
      if (!old) change.added.push(id);
      compare(id, old, record);
    }
  }
  if (after.you) compare("", before.you, after.you);
  return change;
}

/**
 * Several changes, one after the other, as one.
 * @param {Change[]} changes
 * @param {State} now where there was none
 * @returns {Change}
 */
export function inOne(changes, now) {
  const [first = changeOf(now, now)] = changes;
  /** @type {Map<string, Part>} */
  const parts = new Map();
  for (const part of changes.flatMap((change) => change.parts)) {
    const key = `${part.id}/${part.name}`;
    parts.set(key, { ...part, before: (parts.get(key) ?? part).before });
  }
  return {
    parts: [...parts.values()],
    added: [...new Set(changes.flatMap((change) => change.added))],
    order: first.order,
    shown: [first.shown[0], (changes.at(-1) ?? first).shown[1]],
  };
}

/**
 * Take a change back in `state`: what has been changed since stays as it is now. An interview that the change brought goes
 * to the bin, or back to it, unless something was typed into it since; then it keeps that.
 * @param {Change} change
 * @param {State} state
 * @param {SetValue} set
 * @param {string} now what marks an interview as deleted
 */
export function takeBack(change, state, set, now) {
  const whole = new Set(change.added.filter((id) => isUntouched(change, recordIn(state, id), id)));
  const isBack = (/** @type {Part} */ { name, before, after }) =>
    name === "deleted" && before && !after;
  const stays = new Set(
    change.parts
      .filter((part) => isBack(part) && !isUntouched(change, recordIn(state, part.id), part.id))
      .map(({ id }) => id),
  );
  for (const id of whole) set(id, "deleted", now);
  for (const { id, name, before, after } of change.parts) {
    const record = id ? recordIn(state, id) : (state.you ?? {});
    if (!record || whole.has(id) || name === "created") continue;
    if (name === "deleted" && stays.has(id)) continue;
    if ((fieldOf(record, name) ?? null) === after) set(id, name, before ?? emptyOf(after));
  }
  state.interviews = inOrder(state, change.order);
  const [before, after] = change.shown;
  if (state.current === after) state.current = before;
}

/**
 * The interviews in the order that they had, those that came since behind them.
 * @param {State} state
 * @param {string[]} order
 */
function inOrder({ interviews }, order) {
  const known = order.filter((id) => own(interviews, id));
  const ids = new Set([...known, ...Object.keys(interviews)]);
  return Object.fromEntries([...ids].map((id) => [id, interviews[id] ?? {}]));
}

/** @param {Change} change @param {InterviewRecord | undefined} record @param {string} id */
function isUntouched({ parts }, record, id) {
  if (!record || isDeleted(record)) return false;
  const known = new Map(
    parts.filter((part) => part.id === id).map((part) => [part.name, part.after]),
  );
  return namesOf(record).every((name) => {
    const value = fieldOf(record, name) ?? null;
    return value === (known.get(name) ?? null) || (!known.has(name) && !value);
  });
}

/** What stands where there was nothing: fields are emptied, ticks taken away. @param {any} after */
function emptyOf(after) {
  return typeof after === "boolean" ? false : undefined;
}
