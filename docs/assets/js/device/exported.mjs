// What calendar files of this device had: the steps of each interview, and the number of the last file.

import { passOver } from "../engine/refused.mjs";
import { storage } from "./storage.mjs";

const KEY = "after-interview:calendar";

/** @typedef {{exported: Record<string, string[]>, sequence: number}} Exported */

/** @returns {Exported} nothing where nothing is kept, or it cannot be read */
export function readExported() {
  try {
    const { exported, sequence } = JSON.parse(storage().getItem(KEY) ?? "{}") ?? {};
    return { exported: { ...exported }, sequence: Number(sequence) || 0 };
  } catch (error) {
    passOver(error, SyntaxError);
    return { exported: {}, sequence: 0 };
  }
}

/** Add what a new file has. @param {Exported} file */
export function keepExported({ exported, sequence }) {
  const before = readExported().exported;
  const all = { ...before };
  for (const [interview, steps] of Object.entries(exported))
    all[interview] = [...new Set([...(before[interview] ?? []), ...steps])];
  try {
    storage().setItem(KEY, JSON.stringify({ exported: all, sequence }));
  } catch (error) {
    passOver(error);
    // Then a later file calls nothing off, which harms nobody.
  }
}
