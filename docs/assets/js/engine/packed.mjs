// Under which names the engine's files are served, compressed, and how the service worker forgets one.

/** @typedef {import("./messages.d.ts").Form} Form */

/** The name under which a file is served in a form. @param {string} name @param {Form} form */
export function packedName(name, form) {
  return `${name}.${form}.bin`;
}

/** The service worker keeps the engine and the grammar checker each in a cache of its own. */
export const ENGINE = "engine";
const OF_GRAMMAR = /\/(?:grammar|harper)[^/]*$/;

/** Let the next attempt fetch a damaged file anew: the service worker keeps what it was given. @param {string} address */
export async function forget(address) {
  // In few steps: whoever calls may soon be ended.
  const cache = OF_GRAMMAR.test(address) ? "grammar" : ENGINE;
  const kept = await globalThis.caches?.open(cache).catch(() => null);
  await kept?.delete(address);
}
