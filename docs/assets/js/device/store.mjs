// What is kept on this device: read, changed one field at a time, and written in the same breath.
//
// Tabs, the journal and what other devices bring are merged field by field (merge.mjs), so that none undoes what another
// did. A large state is written whole only at leisure; until then its changes stand beside it, as a small state of their own.

import { isRefusal, passOver } from "../engine/refused.mjs";
import { AsideTexts } from "./aside.mjs";
import { defaults } from "./defaults.mjs";
import { Journal, SETTLED } from "./journal.mjs";
import {
  copyOf,
  fieldOf,
  isDeleted,
  merged,
  namesOf,
  own,
  put,
  recordIn,
  recordsOf,
} from "./merge.mjs";
import { emptyState, read, UnreadableError } from "./reading.mjs";
import { stampAfter } from "./stamps.mjs";
import { areas, isShared, ownItems, SHARED, setShared, storage } from "./storage.mjs";
import { changeOf, inOne, takeBack } from "./undo.mjs";
import { holdsUnkept } from "./unkept.mjs";

export const KEY = "after-interview:state";
const CHANGES = "after-interview:changes";
const CURRENT = "after-interview:current";

/** Characters from which on a state is not written whole at every keystroke, and its changes not beside it. */
const LARGE = 100_000;
const MANY_CHANGES = 20_000;
const LEISURE = 2_000;

/** What says of a deleted interview no more than that. */
const FATE = new Set(["deleted", "forgotten"]);
const DAY = 24 * 60 * 60 * 1000;
/** Days for which what was deleted can be brought back. */
const DAYS_IN_BIN = 30;

/**
 * @typedef {import("./merge.mjs").InterviewRecord} InterviewRecord
 * @typedef {import("./merge.mjs").State} State
 * @typedef {"damaged" | "partly"} AsideReason what was set aside: all that was kept, or a part of it
 * @typedef {import("./undo.mjs").Change} Change
 */

/**
 * No state is ever changed in place: a change makes a new one, in which the interviews that it leaves
 * alone are the very same objects, so that whoever shows them can tell.
 *
 * Fires "change" when the state has changed, here or in another tab, and "trouble" when something
 * could not be kept (`failed`), not be read (`aside`), or is a newer release's (`isOutdated`).
 */
export class Store extends EventTarget {
  /** @type {State} */ state = emptyState();
  /** Whether the last save failed: the page then lives on its own memory. */
  failed = false;
  /** Whether that was for a mistake in the program, and no refusal of the browser. */
  isBroken = false;
  /** @type {AsideReason | null} */ aside = null;
  /** Whether a newer release has written what is kept: then this one changes nothing any more. */
  isOutdated = false;
  /** @type {string | null} the stored text that `state` was last read from or written to */ #known =
    null;
  /** @type {string | null} the same of what stands beside it */ #knownChanges = null;
  /** @type {State} what has changed since the whole was written */ #changes = emptyState();
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #leisure;
  /** @type {string | null} what could not be read of the stored text, and has no place of its own yet */ #left =
    null;
  /** @type {Change[] | null} what is changed here, while somebody wants to know: not what other tabs bring */ #recording =
    null;
  #asides = new AsideTexts();
  #journal = new Journal();

  constructor() {
    super();
    this.#load();
    this.#takeBackAsides();
    this.#emptyBin();
    this.#replay();
    window.addEventListener("storage", (event) => {
      // What this tab kept has gone to the one that asked for it.
      if (event.key === SHARED) location.reload();
      else if (event.key === null || event.key === KEY || event.key === CHANGES) this.#follow();
    });
    // A page that comes back from the browser's cache has slept through the other tabs' changes.
    window.addEventListener("pageshow", (event) => event.persisted && this.#follow());
    window.addEventListener("pagehide", () => this.#saveWhole());
    holdsUnkept(() => this.failed);
    document.addEventListener("visibilitychange", () => document.hidden && this.#saveWhole());
  }

  /** The interview shown, if there is one. */
  get current() {
    return own(this.state.interviews, this.state.current);
  }

  /** What was deleted and can be brought back, the latest first. @returns {[string, InterviewRecord][]} */
  get bin() {
    const deleted = Object.entries(this.state.deleted ?? {}).filter(([, record]) =>
      hasContent(record),
    );
    return deleted.sort(([, one], [, other]) => (`${one.deleted}` < `${other.deleted}` ? 1 : -1));
  }

  /**
   * Change one field of the interview `id`; without one, begin it.
   * @param {string} id the one that the reader sees, which another tab may have left meanwhile
   * @param {string} field
   * @param {string | boolean} value
   */
  setField(id, field, value) {
    this.#update((state) => {
      const shown = begun(state, id);
      set(state, shown, "deleted", undefined);
      set(state, shown, field, value);
      state.current = shown;
    });
  }

  /**
   * Change one field of who writes the letters.
   * @param {string} field
   * @param {string} value
   */
  setYou(field, value) {
    this.#update((state) => set(state, "", field, value));
  }

  /**
   * @param {string} id as for `setField`
   * @param {string} step
   * @param {boolean} done
   */
  tick(id, step, done) {
    this.#update((state) => {
      const shown = begun(state, id);
      set(state, shown, "deleted", undefined);
      set(state, shown, `done.${step}`, done ? localTime() : undefined);
      state.current = shown;
    });
  }

  /**
   * Add an interview and show it.
   * @param {InterviewRecord} [fields]
   * @returns {string} its id
   */
  add(fields = {}) {
    const id = newId();
    this.#update((state) => {
      state.current = begin(state, id, fields);
    });
    return id;
  }

  /** Show an interview in this tab; others show their own. @param {string} id */
  show(id) {
    this.#update((state) => {
      state.current = id;
    });
  }

  /** Put an interview into the bin. @param {string} id @returns {Change} */
  remove(id) {
    return this.recorded(() => this.#update((state) => set(state, id, "deleted", instant())));
  }

  /** Bring an interview back from the bin, and show it. @param {string} id @returns {Change} */
  restore(id) {
    return this.recorded(() =>
      this.#update((state) => {
        set(state, id, "deleted", undefined);
        state.current = id;
      }),
    );
  }

  /** Leave nothing of these deleted interviews but that they were deleted. @param {string[]} ids */
  forget(ids) {
    this.#update((state) => {
      for (const id of ids) forget(state, id);
    });
    this.#changes = emptyState();
    this.#saveWhole(true);
    this.#forgetInJournal(ids);
  }

  /**
   * @param {string} id
   * @param {boolean} archived
   * @returns {Change}
   */
  archive(id, archived) {
    return this.recorded(() =>
      this.#update((state) => {
        set(state, id, "archived", archived);
        if (archived && state.current === id) state.current = "";
        if (!archived) state.current = id;
      }),
    );
  }

  /**
   * Take over what is later in a state from elsewhere.
   * @param {State} state
   * @returns {Change}
   */
  merge(state) {
    return this.recorded(() => this.#update((kept) => Object.assign(kept, merged(kept, state))));
  }

  /**
   * A state takes the place of the one kept: what it does not have goes into the bin.
   * @param {State} wanted
   * @returns {Change}
   */
  replace(wanted) {
    return this.recorded(() =>
      this.#update((state) => {
        for (const id of Object.keys(state.interviews))
          if (!own(wanted.interviews, id)) set(state, id, "deleted", instant());
        for (const [wantedId, record] of Object.entries(wanted.interviews)) {
          // What was deleted for good comes as a new one.
          const id = recordIn(state, wantedId)?.forgotten ? newId() : wantedId;
          if (!recordIn(state, id))
            state.interviews[id] = { archived: false, done: {}, edited: {} };
          copyFields(state, id, record);
          set(state, id, "deleted", undefined);
        }
        if (wanted.you) copyFields(state, "", wanted.you);
        if (own(wanted.interviews, wanted.current)) state.current = wanted.current;
      }),
    );
  }

  /** What `act` changes, to be taken back. @param {() => void} act @returns {Change} */
  recorded(act) {
    /** @type {Change[]} */
    const changes = [];
    const outer = this.#recording;
    this.#recording = changes;
    try {
      act();
    } finally {
      this.#recording = outer;
    }
    const change = inOne(changes, this.state);
    outer?.push(change);
    return change;
  }

  /** Take back a change, and nothing that came after it. @param {Change} change @returns {Change} what takes that back */
  undo(change) {
    return this.recorded(() =>
      this.#update((state) => {
        takeBack(change, state, (id, name, value) => set(state, id, name, value), instant());
      }),
    );
  }

  /** Delete from the device all that this site has put into its storage. @returns {Promise<() => void>} what brings it back */
  async deleteAll() {
    const { state } = this;
    const before = areas().map((area) => ({ area, items: ownItems(area) }));
    // First what is nothing without the rest: another tab must not take it for all there is.
    before[0]?.area.removeItem(CHANGES);
    for (const { area, items } of before)
      for (const key of Object.keys(items)) area.removeItem(key);
    this.#forgetAll();
    await this.#journal.clear();
    return () => {
      for (const { area, items } of before) this.#putBack(area, items);
      this.#update((kept) => Object.assign(kept, merged(kept, state), { current: state.current }));
      this.#writeJournal(emptyState(), this.state);
    };
  }

  /**
   * Keep what is typed in this tab alone, or in this browser again.
   * @param {boolean} shared
   * @returns {boolean} whether there was room for that
   */
  setShared(shared) {
    this.#saveWhole();
    try {
      setShared(shared);
    } catch (error) {
      passOver(error);
      return false;
    }
    this.#known = null;
    this.#knownChanges = null;
    this.#load();
    if (shared) this.#journal.clear().catch(() => {});
    else this.#writeJournal(emptyState(), this.state);
    this.dispatchEvent(new Event("trouble"));
    this.#changed();
    return true;
  }

  /** What was set aside earlier, as it was found. @returns {string[]} */
  asideTexts() {
    return this.#asides.all();
  }

  /** @param {(state: State) => void} change */
  #update(change) {
    // Another tab may have saved since: change what is kept, not what was read long ago.
    if (!this.failed) this.#load();
    if (this.isOutdated) {
      this.#changed();
      return;
    }
    const before = this.state;
    const state = editable(before);
    change(state);
    settle(state);
    this.state = state;
    this.#recording?.push(changeOf(before, state));
    rememberCurrent(state.current);
    this.#save(before);
    this.#writeJournal(before, state);
    this.#changed();
  }

  /** Show what another tab has saved. */
  #follow() {
    if (this.failed) this.#saveWhole(true);
    else this.#load();
    this.#changed();
  }

  #load() {
    try {
      const area = storage();
      const [text, changes] = [area.getItem(KEY), area.getItem(CHANGES)];
      if (text === this.#known && changes === this.#knownChanges) return;
      this.#takeIn(text, changes);
    } catch (error) {
      // Where nothing can be read, nothing can be saved: that is said when there is something to save.
      if (error instanceof UnreadableError) this.#cannotRead(error.reason);
      else passOver(error);
    }
  }

  /** @param {string | null} text @param {string | null} changes */
  #takeIn(text, changes) {
    if (text === null && this.#known !== null) {
      // Another tab has deleted everything.
      this.#forgetAll();
      return;
    }
    const isFirst = this.#known === null && this.#knownChanges === null;
    const whole = text === null ? { state: emptyState(), left: null } : read(text);
    const beside = readChanges(changes);
    const stored = beside ? merged(whole.state, beside) : whole.state;
    this.#known = text;
    this.#knownChanges = changes;
    this.#changes = beside ?? emptyState();
    const mine = this.state;
    this.state =
      isFirst && mine.current === "" && recordsOf(mine).length === 0
        ? stored
        : merged(mine, stored);
    this.state = withCurrent(
      this.state,
      isFirst ? rememberedCurrent() : mine.current,
      stored.current,
    );
    this.#left = whole.left && JSON.stringify(whole.left);
    // Two tabs have saved at once: what this one has stays.
    const lacks = !isFirst && merged(stored, mine) !== stored;
    if (whole.left || lacks) this.#saveWhole(true);
  }

  /** @param {import("./reading.mjs").Unreadable} reason */
  #cannotRead(reason) {
    if (reason === "newer-version") {
      this.isOutdated = true;
      this.dispatchEvent(new Event("trouble"));
      return;
    }
    const isKnown = this.#known !== null || this.#knownChanges !== null;
    const area = storage();
    if (!this.#setAside(area.getItem(KEY) ?? "", "damaged")) return;
    this.#known = null;
    // What this tab has in its memory is whole.
    if (isKnown) this.#saveWhole(true);
    else this.#load();
  }

  /** @param {string} text @param {AsideReason} reason @returns {boolean} */
  #setAside(text, reason) {
    const done = this.#asides.add(text, KEY);
    // Else it stays where it is, and nothing is written over it.
    this.#note(this.failed || !done, done ? reason : this.aside);
    return done;
  }

  /** What an earlier release could not read, this one may. */
  #takeBackAsides() {
    if (this.failed || this.isOutdated) return;
    const before = this.state;
    for (const found of this.#asides.readable()) this.state = merged(this.state, found);
    if (this.state === before) return;
    this.state = editable(withCurrent(this.state, before.current));
    settle(this.state);
    if (this.#saveWhole(true)) this.#asides.dropReadable();
  }

  /** Of what was deleted long ago nothing stays but that it was. */
  #emptyBin() {
    const before = new Date(Date.now() - DAYS_IN_BIN * DAY).toISOString();
    const old = this.bin.filter(([, { deleted = "" }]) => deleted < before).map(([id]) => id);
    if (old.length > 0 && !this.isOutdated) this.forget(old);
  }

  /** @param {State} before @param {State} after */
  #writeJournal(before, after) {
    if (isShared() || before === after) return;
    const entries = [];
    for (const [id, record] of [
      ...recordsOf(after),
      /** @type {const} */ (["", after.you ?? {}]),
    ]) {
      const old = (id ? recordIn(before, id) : before.you) ?? {};
      if (old === record) continue;
      for (const name of new Set([...namesOf(record), ...namesOf(old)])) {
        const [value, stamp] = [fieldOf(record, name), record.edited?.[name] ?? ""];
        if (value === fieldOf(old, name) && stamp === (old.edited?.[name] ?? "")) continue;
        entries.push({ id, name, value, stamp });
      }
    }
    if (entries.length > 0) this.#journal.write(entries);
  }

  /** What was typed just before the browser was killed comes back. */
  async #replay() {
    if (isShared()) return;
    const entries = await this.#journal.read();
    if (entries.length === 0 || this.isOutdated || isShared()) return;
    setTimeout(() => this.failed || this.#journal.settle(entries), SETTLED);
    const kept = merged(this.state, stateOf(entries));
    if (kept === this.state) return;
    const latest = entries.reverse().find(({ id }) => id !== "")?.id ?? "";
    this.state = withCurrent(kept, this.state.current, latest);
    this.#saveWhole(true);
    this.#changed();
  }

  /** Of these, too, nothing but the mark. @param {string[]} ids */
  async #forgetInJournal(ids) {
    const { deleted = {} } = this.state;
    await this.#journal.drop(ids);
    const when = (/** @type {string} */ id) => own(deleted, id)?.forgotten;
    const marks = ids.map((id) => ({ id, name: "forgotten", value: when(id), stamp: "" }));
    if (!isShared()) this.#journal.write(marks.filter(({ value }) => value));
  }

  #forgetAll() {
    this.state = emptyState();
    this.#known = null;
    this.#knownChanges = null;
    this.#changes = emptyState();
    this.#left = null;
    this.#journal.forget();
    rememberCurrent("");
    this.#note(this.failed, null);
    this.#changed();
  }

  /** @param {Storage} area @param {Record<string, string>} items */
  #putBack(area, items) {
    try {
      for (const [key, text] of Object.entries(items))
        if (key !== KEY && key !== CHANGES) area.setItem(key, text);
    } catch (error) {
      passOver(error);
      this.#note(true);
    }
  }

  /** @param {State} before the change */
  #save(before) {
    if (this.failed || (this.#known?.length ?? 0) < LARGE) {
      this.#saveWhole(true);
      return;
    }
    this.#changes = merged(this.#changes, differences(before, this.state));
    const text = JSON.stringify(this.#changes);
    try {
      storage().setItem(CHANGES, text);
      this.#knownChanges = text;
    } catch (error) {
      passOver(error);
      this.#saveWhole(true);
      return;
    }
    clearTimeout(this.#leisure);
    if (text.length > MANY_CHANGES) this.#saveWhole();
    else this.#leisure = setTimeout(() => this.#saveWhole(), LEISURE);
  }

  /**
   * Write everything, unless that is done already.
   * @param {boolean} [always]
   * @returns {boolean} whether it is kept
   */
  #saveWhole(always = false) {
    clearTimeout(this.#leisure);
    if (this.isOutdated || (!always && this.#knownChanges === null)) return true;
    try {
      const area = storage();
      // While this tab could not save, or did not look, another may have: of each field the later change stays.
      const [kept, changes] = [area.getItem(KEY), area.getItem(CHANGES)];
      if (kept !== null && kept !== this.#known) this.#mergeIn(this.#readOrSetAside(kept));
      if (changes !== null && changes !== this.#knownChanges) this.#mergeIn(readChanges(changes));
      if (this.#left !== null && !this.#setAside(this.#left, "partly"))
        throw new DOMException("no room to set aside what cannot be read", "QuotaExceededError");
      this.#left = null;
      const text = JSON.stringify(this.state);
      area.setItem(KEY, text);
      area.removeItem(CHANGES);
      this.#known = text;
      this.#knownChanges = null;
      this.#changes = emptyState();
      this.#note(false);
      return true;
    } catch (error) {
      if (error instanceof UnreadableError && error.reason === "newer-version")
        this.#cannotRead(error.reason);
      else {
        this.isBroken = !(error instanceof UnreadableError || isRefusal(error));
        this.#note(true);
        if (this.isBroken) throw error;
      }
      return false;
    }
  }

  /** What is stored; null where it is damaged, and set aside. Throws where there is no room for that. @param {string} text */
  #readOrSetAside(text) {
    try {
      return read(text).state;
    } catch (error) {
      const isDamaged = error instanceof UnreadableError && error.reason === "damaged";
      if (isDamaged && this.#setAside(text, "damaged")) return null;
      throw error;
    }
  }

  /** @param {State | null} other */
  #mergeIn(other) {
    if (other) this.state = withCurrent(merged(this.state, other), this.state.current, "");
  }

  /** @param {boolean} failed @param {AsideReason | null} [aside] */
  #note(failed, aside = this.aside) {
    if (failed === this.failed && aside === this.aside) return;
    this.failed = failed;
    this.aside = aside;
    this.dispatchEvent(new Event("trouble"));
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

/** @param {State} state @returns {State} whose list of interviews may be changed, but no interview */
function editable(state) {
  const deleted = state.deleted ? { deleted: { ...state.deleted } } : {};
  return { ...state, interviews: { ...state.interviews }, ...deleted };
}

/**
 * Change a field in a state that may be changed: a value of undefined takes it away.
 * @param {State} state
 * @param {string} id "" for who writes
 * @param {string} name
 * @param {any} value
 */
function set(state, id, name, value) {
  const record = id ? recordIn(state, id) : (state.you ?? {});
  if (!record || (fieldOf(record, name) ?? "") === (value ?? "")) return;
  const changed = copyOf(record);
  put(changed, name, value, stampAfter(own(record.edited ?? {}, name)));
  if (id) place(state, id, changed);
  else state.you = changed;
}

/** @param {State} state @param {string} id @param {InterviewRecord} record among the living or the deleted */
function place(state, id, record) {
  if (isDeleted(record)) {
    delete state.interviews[id];
    state.deleted = { ...state.deleted, [id]: record };
  } else {
    if (state.deleted) delete state.deleted[id];
    state.interviews[id] = record;
  }
}

/** @param {State} state @param {string} id @param {InterviewRecord} wanted whose fields are to be those of the record */
function copyFields(state, id, wanted) {
  const kept = (id ? recordIn(state, id) : state.you) ?? {};
  for (const name of new Set([...namesOf(kept), ...namesOf(wanted)]))
    if (name !== "deleted") set(state, id, name, fieldOf(wanted, name));
}

/** @param {State} state @param {string} id of a deleted interview */
function forget(state, id) {
  if (!own(state.deleted ?? {}, id)) return;
  state.deleted = { ...state.deleted, [id]: { forgotten: instant() } };
}

/**
 * The id of the interview that the reader sees; without one, or when it is deleted for good, that of a new one.
 * @param {State} state
 * @param {string} id
 */
function begun(state, id) {
  const record = recordIn(state, id);
  if (record && !record.forgotten) return id;
  return begin(state, record || !id ? newId() : id, {});
}

/**
 * @param {State} state
 * @param {string} id
 * @param {InterviewRecord} fields
 * @returns {string} the id
 */
function begin(state, id, fields) {
  const edited = Object.fromEntries(Object.keys(fields).map((field) => [field, instant()]));
  const record = {
    ...defaults(),
    ...fields,
    created: instant(),
    archived: false,
    done: {},
    edited,
  };
  state.interviews[id] = record;
  return id;
}

/** Show some interview, and leave out a bin without anything in it. @param {State} state */
function settle(state) {
  if (state.deleted && Object.keys(state.deleted).length === 0) delete state.deleted;
  if (own(state.interviews, state.current)) return;
  const shown = Object.entries(state.interviews).find(([, record]) => !record.archived);
  state.current = shown?.[0] ?? "";
}

/**
 * The state with the first of these interviews shown that there is.
 * @param {State} state
 * @param {...string} wanted
 * @returns {State}
 */
function withCurrent(state, ...wanted) {
  const current = wanted.find((id) => own(state.interviews, id)) ?? state.current;
  return current === state.current ? state : { ...state, current };
}

/** @param {InterviewRecord} record */
function hasContent(record) {
  return namesOf(record).some((name) => !FATE.has(name) && Boolean(fieldOf(record, name)));
}

/** The records that a change has touched. @param {State} before @param {State} after @returns {State} */
function differences(before, after) {
  const state = { ...emptyState(), current: after.current };
  for (const [id, record] of recordsOf(after)) {
    if (recordIn(before, id) !== record) place(state, id, record);
  }
  if (after.you && after.you !== before.you) state.you = after.you;
  return state;
}

/** @param {import("./journal.mjs").Entry[]} entries @returns {State} */
function stateOf(entries) {
  const state = emptyState();
  for (const { id, name, value, stamp } of entries) {
    const record = copyOf((id ? recordIn(state, id) : state.you) ?? {});
    put(record, name, value, stamp);
    if (id) place(state, id, record);
    else state.you = record;
  }
  return state;
}

/** What stands beside a large state. What cannot be read of it was not whole. @param {string | null} text */
function readChanges(text) {
  try {
    return text === null ? null : read(text).state;
  } catch (error) {
    passOver(error, UnreadableError);
    return null;
  }
}

function rememberedCurrent() {
  try {
    return sessionStorage.getItem(CURRENT) ?? "";
  } catch (error) {
    passOver(error);
    return "";
  }
}

/** @param {string} id */
function rememberCurrent(id) {
  try {
    if (id) sessionStorage.setItem(CURRENT, id);
    else sessionStorage.removeItem(CURRENT);
  } catch (error) {
    passOver(error);
    // A reload then shows what was shown last in any tab.
  }
}

/** A new id, of an interview or of an invitation. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The present instant, comparable as text. */
function instant() {
  return new Date().toISOString();
}

/** The local time of a tick, to the minute. */
function localTime() {
  const now = new Date();
  return `${isoDay(now)}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The local date, YYYY-MM-DD; toISOString would give that of Greenwich. @param {Date} date */
export function isoDay(date) {
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** @param {number} number */
export function two(number) {
  return String(number).padStart(2, "0");
}
