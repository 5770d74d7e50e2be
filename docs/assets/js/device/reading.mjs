// Reads what is stored: what can be read of it, record by record and field by field, and what is left of it.
//
// The core owns the format (keep/state.py). Here it is only recognised, so that the page can show it while no engine
// runs.

import { fieldOf, namesOf, put } from "./merge.mjs";

/**
 * @typedef {import("./merge.mjs").State} State
 * @typedef {import("./merge.mjs").InterviewRecord} InterviewRecord
 * @typedef {"damaged" | "newer-version"} Unreadable
 * @typedef {{state: State, left: object | null}} Reading `left` is what could not be read, in the shape of a state
 */

const FORMAT = "after-interview";
const VERSION = 1;
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Stored text of which nothing can be read; `reason` says why. */
export class UnreadableError extends Error {
  /** @param {Unreadable} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/** @returns {State} */
export function emptyState() {
  return { format: FORMAT, version: VERSION, current: "", interviews: {} };
}

/**
 * Throws UnreadableError.
 * @param {string} text
 * @returns {Reading}
 */
export function read(text) {
  const stored = parsed(text);
  if (stored?.format !== FORMAT || !Number.isInteger(stored.version))
    throw new UnreadableError("damaged");
  if (stored.version > VERSION) throw new UnreadableError("newer-version");
  const { interviews, deleted, you, ...others } = stored;
  /** @type {any} */
  const left = {};
  const state = { ...others, current: "", interviews: records(interviews, left, "interviews") };
  if (deleted !== undefined) {
    const found = records(deleted, left, "deleted");
    if (Object.keys(found).length > 0) state.deleted = found;
  }
  if (you !== undefined) {
    const found = records({ you }, left, "you").you;
    if (left.you?.you !== undefined) left.you = left.you.you;
    if (found) state.you = found;
  }
  if (typeof stored.current === "string" && Object.hasOwn(state.interviews, stored.current))
    state.current = stored.current;
  const isWhole = Object.keys(left).length === 0;
  return { state, left: isWhole ? null : { format: FORMAT, version: stored.version, ...left } };
}

/** @param {string} text @returns {any} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableError("damaged");
  }
}

/**
 * The records that can be read; the others, and single fields, go to `left` under `place`.
 * @param {unknown} stored
 * @param {Record<string, any>} left
 * @param {string} place
 * @returns {Record<string, InterviewRecord>}
 */
function records(stored, left, place) {
  if (!isObject(stored)) {
    left[place] = stored ?? null;
    return {};
  }
  /** @type {Record<string, InterviewRecord>} */
  const found = {};
  /** @type {[string, unknown][]} */
  const bad = [];
  for (const [id, value] of Object.entries(stored)) {
    if (!ID.test(id) || !isObject(value)) {
      bad.push([id, value]);
      continue;
    }
    const { good, rest } = split(value);
    // A record that has nothing but damage is not shown, and is left as a whole.
    const isShown = !rest || hasContent(good);
    if (isShown) found[id] = good;
    if (rest) bad.push([id, isShown ? rest : value]);
  }
  if (bad.length > 0) left[place] = Object.fromEntries(bad);
  return found;
}

/** @param {InterviewRecord} record */
function hasContent(record) {
  return namesOf(record).some((name) => name !== "created" && Boolean(fieldOf(record, name)));
}

/**
 * What of a record is as it should be, and the rest, which takes the stamps of its fields along.
 * @param {Record<string, unknown>} stored
 * @returns {{good: InterviewRecord, rest: InterviewRecord | null}}
 */
function split(stored) {
  if (isWhole(stored)) return { good: stored, rest: null };
  /** @type {InterviewRecord} */
  const good = {};
  /** @type {InterviewRecord} */
  const rest = {};
  for (const [name, value] of Object.entries(stored)) {
    if (name === "done" || name === "edited") {
      const entries = isObject(value) ? Object.entries(value) : [];
      const texts = entries.filter(([, text]) => typeof text === "string");
      good[name] = /** @type {Record<string, string>} */ (Object.fromEntries(texts));
      if (!isObject(value) || texts.length < entries.length) put(rest, name, value, "");
    } else if (isField(name, value)) good[name] = value;
    else {
      put(rest, name, value, good.edited?.[name] ?? stampIn(stored.edited, name));
      if (good.edited) delete good.edited[name];
    }
  }
  // The stamps may stand before the fields that are left.
  for (const name of Object.keys(rest)) if (good.edited) delete good.edited[name];
  return { good, rest };
}

/** @param {unknown} edited @param {string} name */
function stampIn(edited, name) {
  const stamp = isObject(edited) && Object.hasOwn(edited, name) ? edited[name] : "";
  return typeof stamp === "string" ? stamp : "";
}

/** @param {Record<string, unknown>} stored @returns {stored is InterviewRecord} */
function isWhole(stored) {
  return Object.entries(stored).every(([name, value]) =>
    name === "done" || name === "edited"
      ? isObject(value) && Object.values(value).every((text) => typeof text === "string")
      : isField(name, value),
  );
}

/** @param {string} name @param {unknown} value */
function isField(name, value) {
  if (name === "__proto__") return false;
  return name === "archived" ? typeof value === "boolean" : typeof value === "string";
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
