// What could not be read is set aside as it was found, offered as a file, and read again by every later release.

import { passOver } from "../engine/refused.mjs";
import { emptyState, read, UnreadableError } from "./reading.mjs";
import { ownItems, storage } from "./storage.mjs";

const ASIDE = "after-interview:aside:";
/** Of no meaning to any tab: it is there for a moment, to see whether there is room. */
const ROOM = "after-interview:room";

/** In place of what was set aside: if it were taken away, other tabs would think that everything is deleted. */
const NOTHING = JSON.stringify(emptyState());

/** @typedef {import("./merge.mjs").State} State */

export class AsideTexts {
  /** @type {string[]} the keys of those that `readable` has read whole */ #readable = [];

  /** @returns {string[]} */
  all() {
    return this.#items().map(([, text]) => text);
  }

  /**
   * Set a text aside, once.
   * @param {string} text
   * @param {string} from the key that has it now, and is to have it no more
   * @returns {boolean} whether there was room; else nothing has changed
   */
  add(text, from) {
    try {
      const area = storage();
      if (this.all().includes(text)) {
        if (area.getItem(from) === text) area.setItem(from, NOTHING);
        return true;
      }
      move(area, text, from);
      return true;
    } catch (error) {
      passOver(error);
      return false;
    }
  }

  /** The states that can be read whole by now. @returns {State[]} */
  readable() {
    this.#readable = [];
    const found = [];
    for (const [key, text] of this.#items()) {
      try {
        const { state, left } = read(text);
        if (left) continue;
        this.#readable.push(key);
        found.push(state);
      } catch (error) {
        passOver(error, UnreadableError);
        // A later release may read it.
      }
    }
    return found;
  }

  /** They are kept in the state now. */
  dropReadable() {
    for (const key of this.#readable) storage().removeItem(key);
  }

  #items() {
    try {
      const items = Object.entries(ownItems(storage()));
      return items.filter(([key]) => key.startsWith(ASIDE));
    } catch (error) {
      passOver(error);
      return [];
    }
  }
}

/**
 * Throws when there is no room for so many characters more.
 * @param {Storage} area
 * @param {number} length
 */
function needsRoom(area, length) {
  area.setItem(ROOM, " ".repeat(length));
  area.removeItem(ROOM);
}

/**
 * Throws when there is no room, and then has changed nothing.
 * @param {Storage} area
 * @param {string} text
 * @param {string} from
 */
function move(area, text, from) {
  let key = ASIDE + new Date().toISOString();
  while (area.getItem(key) !== null) key += "+";
  const isWhole = area.getItem(from) === text;
  try {
    area.setItem(key, text);
    if (isWhole) area.setItem(from, NOTHING);
  } catch (error) {
    if (!isWhole) throw error;
    // Not enough room for both: out with the one, in with the other. Only where that will do: two tabs
    // that each take it out in vain and put it back would wake each other for ever.
    needsRoom(area, key.length + NOTHING.length);
    area.setItem(from, NOTHING);
    try {
      area.setItem(key, text);
    } catch {
      area.setItem(from, text);
      throw error;
    }
  }
}
