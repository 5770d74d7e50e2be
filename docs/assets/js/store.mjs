// What is kept on this device: read, changed one field at a time, and written in the same breath.
//
// The core owns the format (py/after_interview/state.py). Here it is only recognised, so that a tick
// can be kept while no engine runs.

export const KEY = "after-interview:state";
const ASIDE = "after-interview:aside:";
const OURS = "after-interview";
const FORMAT = "after-interview";
const VERSION = 1;

/**
 * @typedef {Record<string, any> & {done?: Record<string, string>, edited?: Record<string, string>, archived?: boolean}} InterviewRecord
 * @typedef {{format: string, version: number, current: string, interviews: Record<string, InterviewRecord>}} State
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
 * Fires "change" when the state has changed, here or in another tab, and "trouble" when something
 * could not be kept (`failed`) or not be read (`aside`).
 */
export class Store extends EventTarget {
  /** @type {State} */ state = emptyState();
  /** Whether the last save failed: the page then lives on its own memory. */
  failed = false;
  /** @type {AsideReason | null} */ aside = null;

  constructor() {
    super();
    this.#load();
    window.addEventListener("storage", (event) => {
      if (event.key !== null && event.key !== KEY) return;
      this.#load();
      this.#changed();
    });
  }

  /** The interview shown, if there is one. */
  get current() {
    return this.state.interviews[this.state.current];
  }

  /**
   * Change one field of an interview; without one shown, begin it.
   * @param {string} field
   * @param {string | boolean} value
   * @param {string} [id]
   */
  setField(field, value, id) {
    this.#update((state) => {
      const record = recordOf(state, id);
      record[field] = value;
      record.edited = { ...record.edited, [field]: instant() };
    });
  }

  /**
   * @param {string} step
   * @param {boolean} done
   * @param {string} [id]
   */
  tick(step, done, id) {
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

  /** @param {string} id */
  remove(id) {
    this.#update((state) => {
      delete state.interviews[id];
      if (state.current === id) state.current = "";
      showSome(state);
    });
  }

  /**
   * @param {string} id
   * @param {boolean} archived
   */
  archive(id, archived) {
    this.#update((state) => {
      const record = state.interviews[id];
      if (!record) return;
      record.archived = archived;
      record.edited = { ...record.edited, archived: instant() };
      if (archived && state.current === id) state.current = "";
      if (!archived) state.current = id;
      showSome(state);
    });
  }

  /**
   * Put an interview back as it was, and show it unless it is archived.
   * @param {string} id
   * @param {InterviewRecord} record
   */
  restore(id, record) {
    this.#update((state) => {
      state.interviews[id] = structuredClone(record);
      if (!record.archived) state.current = id;
      showSome(state);
    });
  }

  /** @param {State} state takes the place of the one kept */
  replace(state) {
    this.#update((kept) => {
      Object.assign(kept, structuredClone(state));
      showSome(kept);
    });
  }

  /** Delete everything of this site from the device. @returns {() => void} what brings it back */
  deleteAll() {
    const before = { state: this.state, others: ownItems() };
    for (const key of Object.keys(before.others)) localStorage.removeItem(key);
    this.state = emptyState();
    this.aside = null;
    this.#changed();
    return () => {
      for (const [key, text] of Object.entries(before.others)) localStorage.setItem(key, text);
      this.replace(before.state);
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
    const state = structuredClone(this.state);
    change(state);
    this.state = state;
    this.#save();
    this.#changed();
  }

  #load() {
    try {
      const text = localStorage.getItem(KEY);
      this.state = text === null ? emptyState() : readable(text);
    } catch (error) {
      if (error instanceof UnreadableError) this.#setAside(error.reason);
      else this.#trouble(() => (this.failed = true));
    }
  }

  /** @param {AsideReason} reason */
  #setAside(reason) {
    this.state = emptyState();
    try {
      const text = localStorage.getItem(KEY) ?? "";
      localStorage.setItem(ASIDE + instant(), text);
      localStorage.removeItem(KEY);
      this.#trouble(() => (this.aside = reason));
    } catch {
      // No room for a copy: leave the original where it is and write nothing.
      this.#trouble(() => (this.failed = true));
    }
  }

  #save() {
    try {
      if (this.failed && localStorage.getItem(KEY) !== null)
        readable(localStorage.getItem(KEY) ?? "");
      localStorage.setItem(KEY, JSON.stringify(this.state));
      this.failed = false;
    } catch {
      this.#trouble(() => (this.failed = true));
    }
  }

  /** @param {() => void} note */
  #trouble(note) {
    note();
    this.dispatchEvent(new Event("trouble"));
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
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
  if (!isObject(state.interviews) || !Object.values(state.interviews).every(isRecord)) {
    throw new UnreadableError("damaged");
  }
  return state;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A record holds texts, yes or no, and objects of texts. @param {unknown} value */
function isRecord(value) {
  if (!isObject(value)) return false;
  return Object.values(value).every((part) =>
    isObject(part)
      ? Object.values(part).every((text) => typeof text === "string")
      : typeof part === "string" || typeof part === "boolean",
  );
}

/**
 * @param {State} state
 * @param {string | undefined} id
 * @returns {InterviewRecord}
 */
function recordOf(state, id = state.current) {
  return state.interviews[id] ?? begin(state, id || newId(), {});
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

/** @returns {Record<string, string>} everything of this site in localStorage */
function ownItems() {
  try {
    return Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith(OURS)));
  } catch {
    return {};
  }
}

function newId() {
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
