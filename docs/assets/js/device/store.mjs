// What is kept on this device: read, changed one field at a time, and written in the same breath.
//
// The core owns the format (py/after_interview/state.py). Here it is only recognised, so that a tick
// can be kept while no engine runs.

export const KEY = "after-interview:state";
const ASIDE = "after-interview:aside:";
const OURS = "after-interview";
const FORMAT = "after-interview";
const VERSION = 1;
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * @typedef {Record<string, any> & {done?: Record<string, string>, edited?: Record<string, string>, archived?: boolean}} InterviewRecord
 * @typedef {{format: string, version: number, current: string, interviews: Record<string, InterviewRecord>,
 *   you?: InterviewRecord}} State
 * @typedef {"damaged" | "newer-version"} AsideReason
 */

/** Stored text that is not a state of this version; `reason` says which kind. */
class UnreadableError extends Error {
  /** @param {AsideReason} reason */
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
 * No state is ever changed in place: a change makes a new one, in which the interviews that it leaves
 * alone are the very same objects, so that whoever shows them can tell.
 *
 * Fires "change" when the state has changed, here or in another tab, and "trouble" when something
 * could not be kept (`failed`) or not be read (`aside`).
 */
export class Store extends EventTarget {
  /** @type {State} */ state = emptyState();
  /** Whether the last save failed: the page then lives on its own memory. */
  failed = false;
  /** @type {AsideReason | null} */ aside = null;
  /** @type {string | null} the stored text that `state` was last read from or written to */ #known =
    null;

  constructor() {
    super();
    this.#load();
    window.addEventListener("storage", (event) => {
      if (event.key === null || event.key === KEY) this.#follow();
    });
    // A page that comes back from the browser's cache has slept through the other tabs' changes.
    window.addEventListener("pageshow", (event) => event.persisted && this.#follow());
  }

  /** The interview shown, if there is one. */
  get current() {
    return this.state.interviews[this.state.current];
  }

  /**
   * Change one field of the interview `id`; without one, begin it.
   * @param {string} id the one that the reader sees, which another tab may have left meanwhile
   * @param {string} field
   * @param {string | boolean} value
   */
  setField(id, field, value) {
    this.#update((state) => {
      const record = recordOf(state, id);
      record[field] = value;
      record.edited = { ...record.edited, [field]: instant() };
    });
  }

  /**
   * Change one field of who writes the letters.
   * @param {string} field
   * @param {string} value
   */
  setYou(field, value) {
    this.#update((state) => {
      const edited = { ...state.you?.edited, [field]: instant() };
      state.you = { ...state.you, [field]: value, edited };
    });
  }

  /**
   * @param {string} id as for `setField`
   * @param {string} step
   * @param {boolean} done
   */
  tick(id, step, done) {
    this.#update((state) => {
      const record = recordOf(state, id);
      const { [step]: _, ...others } = record.done ?? {};
      record.done = done ? { ...others, [step]: localTime() } : others;
      record.edited = { ...record.edited, [`done.${step}`]: instant() };
    });
  }

  /**
   * Add an interview and show it.
   * @param {InterviewRecord} [fields]
   * @returns {string} its id
   */
  add(fields = {}) {
    const id = newId();
    this.#update((state) => begin(state, id, fields));
    return id;
  }

  /** @param {string} id */
  show(id) {
    this.#update((state) => {
      state.current = id;
    });
  }

  /** @param {string} id @returns {() => void} what puts it back as it was, in its place */
  remove(id) {
    let before = this.state;
    this.#update((state) => {
      before = copyOf(state);
      delete state.interviews[id];
      showSome(state);
    });
    return () =>
      this.#update((state) => {
        const record = state.interviews[id] ?? before.interviews[id];
        if (!record) return;
        const order = { ...before.interviews, ...state.interviews, [id]: record };
        const kept = Object.entries(order).filter(([key]) => key === id || key in state.interviews);
        state.interviews = Object.fromEntries(kept);
        state.current = before.current;
        showSome(state);
      });
  }

  /**
   * @param {string} id
   * @param {boolean} archived
   * @returns {() => void} what undoes it
   */
  archive(id, archived) {
    let { current } = this.state;
    this.#update((state) => {
      current = state.current;
      setArchived(state, id, archived);
      if (archived && current === id) state.current = "";
      if (!archived) state.current = id;
      showSome(state);
    });
    return () =>
      this.#update((state) => {
        setArchived(state, id, !archived);
        state.current = current;
        showSome(state);
      });
  }

  /** @param {State} state takes the place of the one kept */
  replace(state) {
    this.#update((kept) => {
      Object.assign(kept, copyOf(state));
      showSome(kept);
    });
  }

  /** Delete everything of this site from the device. @returns {() => void} what brings it back */
  deleteAll() {
    const before = { state: this.state, others: ownItems() };
    for (const key of Object.keys(before.others)) localStorage.removeItem(key);
    for (const key of Object.keys(sessionStorage).filter(isOurs)) sessionStorage.removeItem(key);
    this.state = emptyState();
    this.#known = null;
    this.#note(this.failed, null);
    this.#changed();
    return () => {
      for (const [key, text] of Object.entries(before.others)) this.#putBack(key, text);
      this.replace(merged(before.state, this.state));
    };
  }

  /** What was set aside earlier, as it was found. @returns {string[]} */
  asideTexts() {
    return Object.entries(ownItems())
      .filter(([key]) => key.startsWith(ASIDE))
      .map(([, text]) => text);
  }

  /** @param {(state: State) => void} change */
  #update(change) {
    // Another tab may have saved since: change what is kept, not what was read long ago.
    if (!this.failed) this.#load();
    const state = copyOf(this.state);
    change(state);
    this.state = state;
    this.#save();
    this.#changed();
  }

  /** Show what another tab has saved. */
  #follow() {
    if (this.failed) this.#save();
    else this.#load();
    this.#changed();
  }

  #load() {
    try {
      const text = localStorage.getItem(KEY);
      if (text === this.#known) return;
      this.state = text === null ? emptyState() : readable(text);
      this.#known = text;
    } catch (error) {
      // Where nothing can be read, nothing can be saved: that is said when there is something to save.
      if (error instanceof UnreadableError) this.#setAside(error.reason);
    }
  }

  /** @param {string} key @param {string} text */
  #putBack(key, text) {
    try {
      if (key !== KEY) localStorage.setItem(key, text);
    } catch {
      this.#note(true);
    }
  }

  /** @param {AsideReason} reason */
  #setAside(reason) {
    this.state = emptyState();
    try {
      moveAside(localStorage.getItem(KEY) ?? "");
      this.#known = null;
      this.#note(this.failed, reason);
    } catch {
      // It stays where it is, and nothing is written over it.
      this.#note(true);
    }
  }

  #save() {
    try {
      // While this tab could not save, another may have: of each field the later change stays.
      const kept = localStorage.getItem(KEY);
      if (kept !== null && kept !== this.#known) this.state = merged(this.state, readable(kept));
      const text = JSON.stringify(this.state);
      localStorage.setItem(KEY, text);
      this.#known = text;
      this.#note(false);
    } catch {
      this.#note(true);
    }
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
function copyOf(state) {
  return { ...state, interviews: { ...state.interviews } };
}

/**
 * The state that `text` holds. Throws UnreadableError.
 * @param {string} text
 * @returns {State}
 */
function readable(text) {
  let state;
  try {
    state = JSON.parse(text);
  } catch {
    throw new UnreadableError("damaged");
  }
  if (state?.format !== FORMAT || !Number.isInteger(state.version))
    throw new UnreadableError("damaged");
  if (state.version > VERSION) throw new UnreadableError("newer-version");
  const { interviews } = state;
  if (!isObject(interviews) || !Object.entries(interviews).every(isInterview))
    throw new UnreadableError("damaged");
  if (state.you !== undefined && !isInterview(["you", state.you]))
    throw new UnreadableError("damaged");
  const shown = typeof state.current === "string" && Object.hasOwn(interviews, state.current);
  return { ...state, current: shown ? state.current : "" };
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An id, and a record of texts, but for `archived` and the two objects of texts. @param {[string, unknown]} entry */
function isInterview([id, record]) {
  if (!ID.test(id) || !isObject(record)) return false;
  return Object.entries(record).every(([name, part]) => {
    if (name === "archived") return typeof part === "boolean";
    if (name === "done" || name === "edited") return isObject(part) && areTexts(part);
    return typeof part === "string";
  });
}

/** @param {Record<string, unknown>} values */
function areTexts(values) {
  return Object.values(values).every((value) => typeof value === "string");
}

/**
 * Move the stored text aside. Throws when there is no room, and then has changed nothing.
 * @param {string} text
 */
function moveAside(text) {
  let key = ASIDE + instant();
  while (localStorage.getItem(key) !== null) key += "+";
  try {
    localStorage.setItem(key, text);
    localStorage.removeItem(KEY);
  } catch {
    // Not enough room for both: out with the one, in with the other.
    localStorage.removeItem(KEY);
    try {
      localStorage.setItem(key, text);
    } catch (error) {
      localStorage.setItem(KEY, text);
      throw error;
    }
  }
}

/**
 * Two states in one: every interview of both, of each field and tick the later change.
 * @param {State} ours
 * @param {State} theirs
 * @returns {State}
 */
function merged(ours, theirs) {
  const interviews = { ...ours.interviews, ...theirs.interviews };
  for (const [id, record] of Object.entries(ours.interviews)) {
    const other = theirs.interviews[id];
    interviews[id] = other ? mergedRecord(record, other) : record;
  }
  const you = theirs.you ? { you: mergedRecord(ours.you ?? {}, theirs.you) } : {};
  return { ...ours, ...you, interviews, current: ours.current || theirs.current };
}

/**
 * @param {InterviewRecord} ours
 * @param {InterviewRecord} theirs
 * @returns {InterviewRecord}
 */
function mergedRecord(ours, theirs) {
  const result = structuredClone(ours);
  const [done, edited] = [{ ...ours.done }, { ...ours.edited }];
  for (const [name, when] of Object.entries(theirs.edited ?? {})) {
    if (when <= (edited[name] ?? "")) continue;
    edited[name] = when;
    const step = name.startsWith("done.") ? name.slice(5) : undefined;
    const tick = theirs.done?.[step ?? ""];
    if (step === undefined) result[name] = theirs[name];
    else if (tick === undefined) delete done[step];
    else done[step] = tick;
  }
  return { ...result, done, edited };
}

/**
 * A copy of the record, in its place, to be changed; it is then the one shown.
 * @param {State} state
 * @param {string} id
 * @returns {InterviewRecord}
 */
function recordOf(state, id) {
  const record = state.interviews[id];
  if (!record) return begin(state, id || newId(), {});
  state.current = id;
  state.interviews[id] = { ...record };
  return state.interviews[id];
}

/**
 * @param {State} state
 * @param {string} id
 * @param {boolean} archived
 */
function setArchived(state, id, archived) {
  const record = state.interviews[id];
  if (!record) return;
  const edited = { ...record.edited, archived: instant() };
  state.interviews[id] = { ...record, archived, edited };
}

/**
 * @param {State} state
 * @param {string} id
 * @param {InterviewRecord} fields
 * @returns {InterviewRecord}
 */
function begin(state, id, fields) {
  const edited = Object.fromEntries(Object.keys(fields).map((field) => [field, instant()]));
  const record = { ...fields, created: instant(), archived: false, done: {}, edited };
  state.interviews[id] = record;
  state.current = id;
  return record;
}

/** @param {State} state */
function showSome(state) {
  if (state.interviews[state.current]) return;
  const shown = Object.entries(state.interviews).find(([, record]) => !record.archived);
  state.current = shown?.[0] ?? "";
}

/** @param {string} key */
function isOurs(key) {
  return key.startsWith(OURS);
}

/** @returns {Record<string, string>} everything of this site in localStorage */
function ownItems() {
  try {
    return Object.fromEntries(Object.entries(localStorage).filter(([key]) => isOurs(key)));
  } catch {
    return {};
  }
}

/** A new id, of an interview or of an invitation. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The instant of a change, comparable as text. */
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
