// The engine's own thread: fetches Pyodide and the core, checks every file, and answers with the core's bridge.

/**
 * @typedef {{folder: string, wheel: string, files: Record<string, number>}} Manifest
 * @typedef {{handle: (request: string) => string}} Bridge
 */

/** A file that is not there, or not what the manifest says. */
class MissingFileError extends Error {
  /** @param {string} file */
  constructor(file) {
    super(`missing or damaged: ${file}`);
    this.file = file;
  }
}

/** @type {Bridge | undefined} */
let bridge;

addEventListener("message", async ({ data }) => {
  if (data.kind === "start") {
    await start(data.base, data.manifest);
  } else if (data.kind === "ask" && bridge) {
    answer(data.id, data.request, bridge);
  }
});

/**
 * The core turns what is wrong with a question into an answer: an exception is the end of Python itself.
 * @param {number} id
 * @param {string} request
 * @param {Bridge} bridge
 */
function answer(id, request, bridge) {
  try {
    self.postMessage({ kind: "answer", id, answer: bridge.handle(request) });
  } catch (error) {
    self.postMessage({ kind: "failed", message: String(error) });
  }
}

/**
 * @param {string} base address of the engine's folder
 * @param {Manifest} manifest
 */
async function start(base, manifest) {
  try {
    const files = await fetchAll(base, manifest.files);
    self.postMessage({ kind: "starting" });
    bridge = await startPython(base, manifest.wheel, files);
    self.postMessage({ kind: "ready" });
  } catch (error) {
    const file = error instanceof MissingFileError ? error.file : undefined;
    self.postMessage({ kind: "failed", file, message: String(error) });
  }
}

/**
 * All files at once, with progress in bytes. Pyodide would wait for ever for one that is missing.
 * @param {string} base
 * @param {Record<string, number>} sizes
 */
async function fetchAll(base, sizes) {
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  let loaded = 0;
  const entries = Object.entries(sizes).map(async ([name, size]) => {
    const bytes = await fetchFile(base + name, name, size, (count) => {
      loaded += count;
      self.postMessage({ kind: "progress", loaded, total });
    });
    return /** @type {const} */ ([base + name, bytes]);
  });
  return new Map(await Promise.all(entries));
}

/**
 * @param {string} url
 * @param {string} name
 * @param {number} size
 * @param {(count: number) => void} received
 */
async function fetchFile(url, name, size, received) {
  const bytes = new Uint8Array(size);
  let at = 0;
  try {
    const response = await fetch(url);
    if (!response.ok || !response.body) throw new MissingFileError(name);
    for await (const chunk of response.body) {
      bytes.set(chunk, at);
      at += chunk.length;
      received(chunk.length);
    }
  } catch {
    throw new MissingFileError(name);
  }
  if (at !== size) throw new MissingFileError(name);
  return bytes;
}

/**
 * @param {string} base
 * @param {string} wheel
 * @param {Map<string, Uint8Array<ArrayBuffer>>} files
 * @returns {Promise<Bridge>}
 */
async function startPython(base, wheel, files) {
  serveFromMemory(files);
  const { loadPyodide } = await import(`${base}pyodide.mjs`);
  const python = await loadPyodide({
    indexURL: base,
    lockFileContents: new TextDecoder().decode(files.get(`${base}pyodide-lock.json`)),
    packageBaseUrl: base,
  });
  const path = `/lib/${wheel}`;
  python.FS.writeFile(path, files.get(base + wheel));
  python.pyimport("sys").path.append(path);
  return python.pyimport("after_interview.bridge");
}

/**
 * Pyodide fetches its files by itself; give it those that were fetched and checked already.
 * @param {Map<string, Uint8Array<ArrayBuffer>>} files
 */
function serveFromMemory(files) {
  const network = self.fetch.bind(self);
  self.fetch = async (input, init) => {
    const bytes = files.get(String(input instanceof Request ? input.url : input));
    if (!bytes) return network(input, init);
    const type = String(input).endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
    return new Response(bytes, { headers: { "Content-Type": type } });
  };
}
