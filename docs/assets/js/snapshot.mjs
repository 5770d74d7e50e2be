// A snapshot of Python's memory, kept on the device: known by the engine it was taken of, checked by its own hash.
//
// A snapshot of another engine would break later, a cut one would hang: on any doubt there is none.

const CACHE = "after-interview-snapshots";
const HASH = "X-SHA-256";

/**
 * The snapshot taken of the engine in `folder`, or null where there is none that is whole.
 * @param {string} folder whose name is made of the engine's content
 * @returns {Promise<ArrayBuffer | null>}
 */
export async function readSnapshot(folder) {
  try {
    const cache = await caches.open(CACHE);
    const response = await cache.match(address(folder));
    if (!response) return null;
    const memory = await response.arrayBuffer();
    if ((await sha256(memory)) === response.headers.get(HASH)) return memory;
  } catch {
    // No Cache, no room, no permission: start without.
  }
  await dropSnapshots();
  return null;
}

/** Whether there may be a snapshot, so that a start is worth its while at once. */
export async function maySnapshot() {
  try {
    return await caches.has(CACHE);
  } catch {
    return false;
  }
}

/**
 * Keep a snapshot in place of all others.
 * @param {string} folder
 * @param {Uint8Array<ArrayBuffer>} memory
 */
export async function writeSnapshot(folder, memory) {
  try {
    await dropSnapshots();
    const cache = await caches.open(CACHE);
    const hash = await sha256(memory);
    await cache.put(address(folder), new Response(memory, { headers: { [HASH]: hash } }));
  } catch {
    await dropSnapshots();
  }
}

/** @returns {Promise<null>} */
export async function dropSnapshots() {
  try {
    await caches.delete(CACHE);
  } catch {
    // Where there is no Cache there is no snapshot.
  }
  return null;
}

/** @param {string} folder */
function address(folder) {
  return new URL(`/${folder}snapshot`, location.origin).href;
}

/** @param {BufferSource} bytes */
async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
