// Each change beside localStorage, on the disk at once: a browser writes localStorage there when it finds the time, and
// when it is killed before, that is lost. One entry a field, one transaction for what is new, replayed at the next start.

import { passOver } from "../engine/refused.mjs";
import { usable } from "./stamps.mjs";

const DATABASE = "after-interview";
const ENTRIES = "journal";

/** How long a page is open until what localStorage had at its start is on the disk. A timer: the clock may be wrong. */
export const SETTLED = 5 * 60 * 1000;

/**
 * @typedef {import("./merge.mjs").State} State
 * @typedef {import("./merge.mjs").InterviewRecord} InterviewRecord
 * @typedef {{id: string, name: string, value: any, stamp: string, at: number}} Entry `id` is "" for who writes
 */

export class Journal {
  /** @type {Promise<IDBDatabase | null> | null} */ #database = null;
  /** @type {Map<string, Entry>} what is not yet on its way, by its key */ #waiting = new Map();
  /** @type {Promise<void>} */ #writing = Promise.resolve();
  #isWriting = false;

  /**
   * Keep these fields, at once. Where there is no IndexedDB, nothing happens.
   * @param {Omit<Entry, "at">[]} entries
   */
  write(entries) {
    const at = Date.now();
    for (const entry of entries) this.#waiting.set(keyOf(entry), { ...entry, at });
    // While one transaction is under way, what comes waits for the next: of each field the newest.
    if (!this.#isWriting) this.#writing = this.#flush();
  }

  async #flush() {
    this.#isWriting = true;
    try {
      while (this.#waiting.size > 0) {
        const database = await this.#open();
        const entries = [...this.#waiting];
        this.#waiting.clear();
        if (database) await putAll(database, entries);
      }
    } catch (error) {
      passOver(error);
      this.#database = null; // The next change tries anew.
    } finally {
      this.#isWriting = false;
    }
  }

  /** What was kept, oldest first. @returns {Promise<Entry[]>} */
  async read() {
    try {
      const database = await this.#open();
      if (!database) return [];
      const entries = await ready(database.transaction(ENTRIES).objectStore(ENTRIES).getAll());
      return entries.filter(isEntry).sort((one, other) => one.at - other.at);
    } catch (error) {
      passOver(error);
      return [];
    }
  }

  /** Forget what is on the disk in localStorage, unless it has changed since. @param {Entry[]} entries */
  async settle(entries) {
    try {
      // Not opened for this: everything may have been deleted meanwhile.
      const database = await this.#database;
      const place = database?.transaction(ENTRIES, "readwrite").objectStore(ENTRIES);
      for (const entry of entries) {
        const key = keyOf(entry);
        const found = place?.get(key);
        if (!found) continue;
        found.onsuccess = () => {
          const { stamp, value } = found.result ?? {};
          if (stamp === entry.stamp && value === entry.value) place?.delete(key);
        };
      }
    } catch (error) {
      passOver(error);
      // Next time.
    }
  }

  /** What is not yet written is not to be. */
  forget() {
    this.#waiting.clear();
  }

  /** Forget all that these interviews held. @param {string[]} ids */
  async drop(ids) {
    for (const [key, { id }] of this.#waiting) if (ids.includes(id)) this.#waiting.delete(key);
    await this.#writing;
    try {
      const database = await this.#open();
      const place = database?.transaction(ENTRIES, "readwrite").objectStore(ENTRIES);
      for (const id of ids) place?.delete(IDBKeyRange.bound(`${id}/`, `${id}/\uffff`));
    } catch (error) {
      passOver(error);
      // The mark that they are deleted for good stands all the same.
    }
  }

  /** Forget everything, and the database itself. @returns {Promise<void>} */
  async clear() {
    this.#waiting.clear();
    await this.#writing;
    const database = await this.#database;
    this.#database = null;
    database?.close();
    await dropDatabase(DATABASE);
  }

  #open() {
    this.#database ??= opened(() => {
      this.#database = null;
    });
    return this.#database;
  }
}

/** @param {() => void} closed @returns {Promise<IDBDatabase | null>} */
async function opened(closed) {
  // Not there in Lockdown Mode.
  if (!globalThis.indexedDB) return null;
  try {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(ENTRIES);
    const database = await ready(request);
    // Another tab deletes everything.
    database.onversionchange = () => {
      database.close();
      closed();
    };
    database.onclose = closed;
    return database;
  } catch (error) {
    passOver(error);
    return null; // Switched off, as in some private windows.
  }
}

/**
 * @param {IDBDatabase} database
 * @param {[string, Entry][]} entries
 * @returns {Promise<void>}
 */
function putAll(database, entries) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(ENTRIES, "readwrite", { durability: "strict" });
    const place = transaction.objectStore(ENTRIES);
    for (const [key, entry] of entries) {
      const found = place.get(key);
      // Another tab may have written a later change of the same field.
      found.onsuccess = () => {
        if (usable(found.result?.stamp) <= usable(entry.stamp)) place.put(entry, key);
      };
    }
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException("", "AbortError"));
  });
}

/**
 * Delete a database; one that is still open somewhere goes as soon as it is closed.
 * @param {string} name
 * @returns {Promise<void>}
 */
export function dropDatabase(name) {
  return new Promise((resolve, reject) => {
    if (!globalThis.indexedDB) return resolve();
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** @template Result @param {IDBRequest<Result>} request @returns {Promise<Result>} */
function ready(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** @param {Pick<Entry, "id" | "name">} entry */
function keyOf({ id, name }) {
  return `${id}/${name}`;
}

/** @param {any} entry @returns {entry is Entry} */
function isEntry(entry) {
  const texts = [entry?.id, entry?.name, entry?.stamp];
  return texts.every((text) => typeof text === "string") && Number.isFinite(entry.at);
}
