// Whether the device keeps a snapshot of the engine (snapshot.mjs): a note that a page can read before anything else.

const KEY = "after-interview:engine";
export const CACHE = "after-interview-memory";

/** Snapshots that were taken after questions had been answered, and so held what somebody had typed. */
const FORMER = "after-interview-snapshots";

/** @param {string} folder whose name is made of the engine's content */
export function hasSnapshot(folder) {
  try {
    return localStorage.getItem(KEY) === folder;
  } catch {
    return false;
  }
}

/** @param {string} folder of the engine that the snapshot is of; "" when there is none */
export function noteSnapshot(folder) {
  try {
    if (folder) localStorage.setItem(KEY, folder);
    else localStorage.removeItem(KEY);
  } catch {
    // Without the note the engine starts a little later.
  }
}

/** @returns {Promise<null>} */
export async function dropSnapshots() {
  await drop(CACHE);
  return drop(FORMER);
}

/** Delete what an earlier release has kept in a way that this one does not. */
export function dropFormerSnapshots() {
  return drop(FORMER);
}

/** @param {string} name @returns {Promise<null>} */
async function drop(name) {
  try {
    await caches.delete(name);
  } catch {
    // Where there is no Cache there is no snapshot.
  }
  return null;
}
