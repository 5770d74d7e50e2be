// Where snapshots of the engine are kept (snapshot.mjs), and how they are deleted.

export const CACHE = "after-interview-memory";

/** Snapshots that were taken after questions had been answered, and so held what somebody had typed. */
const FORMER = "after-interview-snapshots";

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
