// Whether the device keeps a snapshot of the engine (snapshot.mjs): a note that a page can read before anything else.

import { passOver } from "./refused.mjs";

const KEY = "after-interview:engine";

/** @param {string} folder whose name is made of the engine's content */
export function hasSnapshot(folder) {
  try {
    return localStorage.getItem(KEY) === folder;
  } catch (error) {
    passOver(error);
    return false;
  }
}

/** @param {string} folder of the engine that the snapshot is of; "" when there is none */
export function noteSnapshot(folder) {
  try {
    if (folder) localStorage.setItem(KEY, folder);
    else localStorage.removeItem(KEY);
  } catch (error) {
    passOver(error);
    // Without the note the engine starts a little later.
  }
}
