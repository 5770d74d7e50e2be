// A snapshot of Python's memory, kept on the device: known by the engine it was taken of, checked by its own hash.
// Beside it are the engine's files as Python needs them: unpacking takes as long as putting the memory back.
//
// A snapshot of another engine would break later, a cut one would hang: on any doubt there is none.

import { runsOf, squeeze } from "./sparse.mjs";

const CACHE = "after-interview-snapshots";
const HASH = "X-SHA-256";

/**
 * The snapshot taken of the engine in `folder`, or null where there is none that is whole.
 * @param {string} folder whose name is made of the engine's content
 * @returns {Promise<import("./sparse.mjs").Sparse | null>}
 */
export async function readSnapshot(folder) {
  try {
    const cache = await caches.open(CACHE);
    const response = await cache.match(address(folder));
    if (!response) return null;
    const kept = await response.arrayBuffer();
    if ((await sha256(kept)) === response.headers.get(HASH)) return runsOf(kept);
  } catch {
    // No Cache, no room, no permission: start without.
  }
  await dropSnapshots();
  return null;
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
    await cache.put(address(folder), new Response(kept, { headers: { [HASH]: hash } }));
    return true;
  } catch {
    await dropSnapshots();
    return false;
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

/** @param {string} folder @param {string} [name] */
function address(folder, name = "snapshot") {
  return new URL(`/${folder}${name}`, location.origin).href;
}

/** @param {BufferSource} bytes */
async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
