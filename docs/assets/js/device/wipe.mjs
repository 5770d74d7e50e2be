// Takes from the device what the browser keeps of this site beside its storage: the copies of pages and program, and
// who hands them out. Other sites may share the domain: what is theirs stays.

import { passOver } from "../engine/refused.mjs";
import { dropSnapshots } from "../engine/snapshot-cache.mjs";
import { dropDatabase } from "./journal.mjs";
import { keepNothing } from "./offline.mjs";

/** When each cached file was last used, by Workbox in earlier releases. */
const EXPIRY = "workbox-expiration";

const ROOT = new URL("../../", import.meta.url).href;

/** @returns {Promise<boolean>} whether all of it is gone */
export async function dropCopies() {
  try {
    await keepNothing();
    await dropSnapshots();
    // Without one, nothing is kept anew while the rest is deleted.
    const registration = await navigator.serviceWorker?.getRegistration(ROOT);
    if (registration?.scope === ROOT) await registration.unregister();
    if ("caches" in window) for (const name of await caches.keys()) await empty(name);
    await dropDatabase(EXPIRY);
    return true;
  } catch (error) {
    passOver(error);
    return false;
  }
}

/** @param {string} name of a cache, from which this site's files go, and which goes when there are no others */
async function empty(name) {
  const cache = await caches.open(name);
  const kept = await cache.keys();
  const ours = kept.filter(({ url }) => url.startsWith(ROOT));
  for (const request of ours) await cache.delete(request);
  if (ours.length === kept.length) await caches.delete(name);
}
