// Two states in one: of each field and tick the later change, and nothing that was deleted returns.
//
// The core merges what comes from elsewhere by the same rules (keep/merge.py); a test holds the two equal. What a
// merge does not change stays the very same object.

import { usable } from "./stamps.mjs";

/**
 * @typedef {Record<string, any> & {done?: Record<string, string>, edited?: Record<string, string>, archived?: boolean, deleted?: string, forgotten?: string}} InterviewRecord
 * @typedef {{format: string, version: number, current: string, interviews: Record<string, InterviewRecord>,
 *   deleted?: Record<string, InterviewRecord>, you?: InterviewRecord}} State
 */

const NO_FIELDS = new Set(["done", "edited", "__proto__"]);
const TICK = "done.";

/**
 * Ours, with all that is later in theirs; ours itself, where nothing is.
 * @param {State} ours
 * @param {State} theirs
 * @returns {State}
 */
export function merged(ours, theirs) {
  const result = { ...ours };
  /** @type {Record<"interviews" | "deleted", Record<string, InterviewRecord> | null>} */
  const changed = { interviews: null, deleted: null };
  const map = (/** @type {"interviews" | "deleted"} */ name) => {
    changed[name] ??= { ...(ours[name] ?? {}) };
    return changed[name];
  };
  for (const [id, other] of recordsOf(theirs)) {
    const mine = recordIn(ours, id);
    const record = forgotten(mine ?? {}, other) ?? (mine ? mergedRecord(mine, other) : other);
    if (record === mine) continue;
    const [place, elsewhere] = isDeleted(record)
      ? /** @type {const} */ (["deleted", "interviews"])
      : /** @type {const} */ (["interviews", "deleted"]);
    if (own(ours[elsewhere] ?? {}, id) !== undefined) delete map(elsewhere)[id];
    map(place)[id] = record;
  }
  if (changed.interviews) result.interviews = changed.interviews;
  if (changed.deleted) {
    if (Object.keys(changed.deleted).length > 0) result.deleted = changed.deleted;
    else delete result.deleted;
  }
  const you = theirs.you && (ours.you ? mergedRecord(ours.you, theirs.you) : theirs.you);
  if (you && you !== ours.you) result.you = you;
  for (const [name, part] of Object.entries(theirs))
    if (name !== "__proto__" && !Object.hasOwn(result, name) && name !== "deleted")
      Object.assign(result, { [name]: part });
  const shown = [ours.current, theirs.current].find((id) => own(result.interviews, id));
  result.current = shown ?? "";
  return same(result, ours) ? ours : result;
}

/**
 * Ours, with each field of theirs that is later; ours itself, where none is.
 * @param {InterviewRecord} ours
 * @param {InterviewRecord} theirs
 * @returns {InterviewRecord}
 */
function mergedRecord(ours, theirs) {
  /** @type {InterviewRecord | null} */
  let result = null;
  for (const name of new Set(namesOf(theirs))) {
    const other = fieldOf(theirs, name);
    const age = usable(own(theirs.edited ?? {}, name));
    if (!isLater(ours, name, age, other)) continue;
    result ??= copyOf(ours);
    put(result, name, other, age);
  }
  return result ?? ours;
}

/** A record of its own, whose fields may be changed. @param {InterviewRecord} record @returns {InterviewRecord} */
export function copyOf(record) {
  return {
    ...record,
    ...(record.done ? { done: { ...record.done } } : {}),
    ...(record.edited ? { edited: { ...record.edited } } : {}),
  };
}

/**
 * All that a record says anything of: its fields, its ticks as `done.<step>`, and what was emptied.
 * @param {InterviewRecord} record
 * @returns {string[]}
 */
export function namesOf(record) {
  const fields = Object.keys(record).filter((name) => !NO_FIELDS.has(name));
  const ticks = Object.keys(record.done ?? {}).map((step) => TICK + step);
  return [
    ...fields,
    ...ticks,
    ...Object.keys(record.edited ?? {}).filter((name) => !NO_FIELDS.has(name)),
  ];
}

/**
 * The value of a field, or of a tick as `done.<step>`; undefined where there is none.
 * @param {InterviewRecord} record
 * @param {string} name
 */
export function fieldOf(record, name) {
  return name.startsWith(TICK)
    ? own(record.done ?? {}, name.slice(TICK.length))
    : own(record, name);
}

/**
 * Change a field of a copy.
 * @param {InterviewRecord} record
 * @param {string} name
 * @param {any} value undefined takes it away
 * @param {string} stamp
 */
export function put(record, name, value, stamp) {
  if (name.startsWith(TICK)) {
    if (value !== undefined) record.done ??= {};
    if (record.done) set(record.done, name.slice(TICK.length), value);
  } else set(record, name, value);
  if (stamp || record.edited) {
    record.edited ??= {};
    set(record.edited, name, stamp || undefined);
  }
}

/** The record with this id, alive or deleted. @param {State} state @param {string} id */
export function recordIn(state, id) {
  return own(state.interviews, id) ?? own(state.deleted ?? {}, id);
}

/** @param {State} state @returns {[string, InterviewRecord][]} those alive, then those deleted */
export function recordsOf(state) {
  const alive = Object.entries(state.interviews);
  if (!state.deleted) return alive;
  const only = Object.entries(state.deleted).filter(([id]) => !own(state.interviews, id));
  return [...only, ...alive];
}

/** @param {InterviewRecord} record */
export function isDeleted(record) {
  return Boolean(own(record, "deleted") || own(record, "forgotten"));
}

/**
 * Of what its reader has deleted for good nothing stays but that, on any device.
 * @param {InterviewRecord} ours
 * @param {InterviewRecord} theirs
 * @returns {InterviewRecord | null} null where neither is
 */
function forgotten(ours, theirs) {
  const [mine = "", other = ""] = [own(ours, "forgotten"), own(theirs, "forgotten")];
  if (!mine && !other) return null;
  if (mine >= other && Object.keys(ours).length === 1) return ours;
  return { forgotten: mine > other ? mine : other };
}

/** What an object has itself, and not from all objects. @param {Record<string, any>} object @param {string} name */
export function own(object, name) {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** @param {Record<string, any>} object @param {string} name @param {any} value */
function set(object, name, value) {
  if (value === undefined) delete object[name];
  else object[name] = value;
}

/**
 * Whether theirs is to be taken: of two equally old ones any, but the same everywhere.
 * @param {InterviewRecord} ours
 * @param {string} name
 * @param {string} otherAge
 * @param {any} other
 */
function isLater(ours, name, otherAge, other) {
  const age = usable(own(ours.edited ?? {}, name));
  if (age !== otherAge) return otherAge > age;
  const mine = fieldOf(ours, name);
  const [rank, otherRank] = [rankOf(mine), rankOf(other)];
  if (rank[0] !== otherRank[0]) return otherRank[0] > rank[0];
  return otherRank[1] > rank[1];
}

/** An order of values that Python has, too: what is neither text nor yes or no is not compared. @param {any} value @returns {[number, string]} */
function rankOf(value) {
  if (value === undefined || value === null) return [0, ""];
  if (typeof value === "boolean") return [1, value ? "\u0001" : ""];
  return [1, typeof value === "string" ? value : ""];
}

/** @param {State} one @param {State} other */
function same(one, other) {
  const names = Object.keys({ ...one, ...other });
  return names.every((name) => own(one, name) === own(other, name));
}
