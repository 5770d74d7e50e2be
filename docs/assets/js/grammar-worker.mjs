// The grammar checker's own thread: fetches the checker once, then reads letters and tells nobody but the page.
//
// It is served beside its WebAssembly, in a folder named after their content, which the device keeps.

import { fetchPacked } from "./engine/files.mjs";
import { linterFrom, lintsOf } from "./engine/linter.mjs";

/** @typedef {import("./engine/linter.mjs").Lint} Lint */

/** @type {Promise<Awaited<ReturnType<typeof linterFrom>>> | undefined} */
let linter;

addEventListener("message", async ({ data }) => {
  if (data.kind === "start") {
    linter = start(data.base, data.file, data.size);
    linter.then(
      () => postMessage({ kind: "ready" }),
      () => postMessage({ kind: "failed" }),
    );
  } else if (data.kind === "check" && linter) {
    const lints = await lintsOf(await linter, data.text, data.american);
    postMessage({ kind: "checked", id: data.id, lints });
  }
});

/**
 * @param {string} base
 * @param {string} file
 * @param {number} size in bytes, compressed
 */
async function start(base, file, size) {
  let loaded = 0;
  const received = (/** @type {number} */ count) => {
    loaded += count;
    postMessage({ kind: "progress", loaded, total: size });
  };
  /** @type {(error: Error) => void} */
  let fail = () => {};
  const broken = new Promise((_, reject) => {
    fail = reject;
  });
  const unpacked = await fetchPacked(base, file, size, received, fail);
  // The checker fetches its WebAssembly by its address, under which it is served compressed.
  const fetched = self.fetch;
  self.fetch = async (input, init) =>
    String(input) === base + file ? unpacked : fetched(input, init);
  return /** @type {ReturnType<typeof linterFrom>} */ (
    Promise.race([linterFrom(base + file), broken])
  );
}
