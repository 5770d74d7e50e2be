// Where what is typed is kept: in this browser, or on a shared computer in this tab alone, and gone when it is closed.

import { passOver } from "../engine/refused.mjs";

const OURS = "after-interview";

/** A setting of the browser, not of a tab: a link that opens in a new tab must not begin to keep things. */
export const SHARED = `${OURS}:shared`;

/** What stays where it is: settings and notes of the browser, and what belongs to a tab in any case. */
const STAYS = new Set([
  SHARED,
  ...["engine", "person", "current", "undo"].map((name) => `${OURS}:${name}`),
]);

export function isShared() {
  try {
    return localStorage.getItem(SHARED) !== null;
  } catch (error) {
    passOver(error);
    return false;
  }
}

/** Where to keep what is typed. Throws where the browser has no such place. @returns {Storage} */
export function storage() {
  return isShared() ? sessionStorage : localStorage;
}

/**
 * From now on keep what is typed in this tab alone, or in this browser again; what there is goes along.
 * Throws when there is no room, and then has changed nothing.
 * @param {boolean} shared
 */
export function setShared(shared) {
  const [from, to] = shared ? [localStorage, sessionStorage] : [sessionStorage, localStorage];
  const items = Object.entries(ownItems(from)).filter(
    ([key]) => key.startsWith(OURS) && !STAYS.has(key),
  );
  /** @type {string[]} */
  const put = [];
  try {
    for (const [key, text] of items) {
      if (to.getItem(key) === null) put.push(key);
      to.setItem(key, text);
    }
    if (shared) localStorage.setItem(SHARED, "yes");
    else localStorage.removeItem(SHARED);
  } catch (error) {
    for (const key of put) to.removeItem(key);
    throw error;
  }
  for (const [key] of items) from.removeItem(key);
}

/** Everything of this site that a storage keeps, its theme's settings too. @param {Storage} area @returns {Record<string, string>} */
export function ownItems(area) {
  return Object.fromEntries(Object.entries(area).filter(([key]) => isOurs(key)));
}

/** @param {string} key */
function isOurs(key) {
  return key.startsWith(OURS) || key.startsWith(THEMES);
}

/** Material keeps its settings under the path of the site's root. */
const THEMES = `${new URL("../../", import.meta.url).pathname}.__`;

/** Where this site keeps things: first what is typed, then the rest; none where the browser lets it keep nothing. */
export function areas() {
  try {
    const both = [localStorage, sessionStorage].filter(Boolean);
    return isShared() ? both.reverse() : both;
  } catch (error) {
    passOver(error);
    return [];
  }
}
