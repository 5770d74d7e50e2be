// The grammar checker's own thread: fetches the checker once, then reads letters and tells nobody but the page.
//
// It is served beside its WebAssembly, in a folder named after their content, which the device keeps.

import { download, serve } from "./engine/files.mjs";
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
function start(base, file, size) {
  const progress = (/** @type {number} */ loaded, /** @type {number} */ total) =>
    postMessage({ kind: "progress", loaded, total });
  const kept = async () => null;
  const { responses, broken } = download(base, { [file]: { gz: size } }, { kept, progress });
  serve(responses);
  return Promise.race([linterFrom(base + file), broken]);
}
