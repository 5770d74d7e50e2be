// A snapshot of Python's memory, kept on the device: known by the engine it was taken of, checked by its own hash.
// Beside it are the engine's files as Python needs them: unpacking takes as long as putting the memory back.
//
// A snapshot of another engine would break later, a cut one would hang: on any doubt there is none.

import { CACHE, dropSnapshots } from "./snapshot-cache.mjs";
import { runsOf, squeeze } from "./sparse.mjs";

const HASH = "X-SHA-256";
const SNAPSHOT = "snapshot";

/** @typedef {{memory: import("./sparse.mjs").Sparse, whole: Promise<boolean>}} Snapshot */

/**
 * The snapshot taken of the engine in `folder`, or null where there is none. Python may be put back from it while
 * its hash is still worked out, but may not answer before `whole` says that it is what was kept.
 * @param {string} folder whose name is made of the engine's content
 * @returns {Promise<Snapshot | null>}
 */
export async function readSnapshot(folder) {
  try {
    const response = await keptFile(folder, SNAPSHOT);
    if (!response) return null;
    const kept = await response.arrayBuffer();
    const whole = sha256(kept).then((hash) => hash === response.headers.get(HASH));
    return { memory: runsOf(kept), whole };
  } catch {
    return dropSnapshots();
  }
}

/**
 * A file of the engine in `folder`, unpacked, or null where it is not kept beside a snapshot.
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Response | null>}
 */
export async function keptFile(folder, name) {
  try {
    const cache = await caches.open(CACHE);
    return (await cache.match(address(folder, name))) ?? null;
  } catch {
    return null;
  }
}

/**
 * Keep a snapshot, and files, in place of all others.
 * @param {string} folder
 * @param {Uint8Array<ArrayBuffer>} memory
 * @param {Map<string, Promise<Response>>} files by name
 * @returns {Promise<boolean>} whether there was room for it
 */
export async function writeSnapshot(folder, memory, files) {
  try {
    await dropSnapshots();
    const cache = await caches.open(CACHE);
    for (const [name, file] of files) await cache.put(address(folder, name), await file);
    const kept = squeeze(memory);
    const hash = await sha256(kept);
    await cache.put(address(folder, SNAPSHOT), new Response(kept, { headers: { [HASH]: hash } }));
    return true;
  } catch {
    await dropSnapshots();
    return false;
  }
}

/** @param {string} folder @param {string} name */
function address(folder, name) {
  return new URL(`/${folder}${name}`, location.origin).href;
}

/** @param {BufferSource} bytes */
async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
