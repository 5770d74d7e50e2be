// The engine's own thread: fetches Pyodide with the core in it, checks what comes, answers with the core's bridge.
//
// A first start leaves a snapshot of Python's memory on the device, from which the next one is several
// times as fast (snapshot.mjs). Libraries that few questions need come in packs, with the first that does.

import {
  comingAs,
  download,
  fetchPacked,
  MissingFileError,
  NEVER,
  serve,
} from "./engine/files.mjs";
import { forget } from "./engine/packed.mjs";
import { keptFile, readSnapshot, writeSnapshot } from "./engine/snapshot.mjs";
import { dropFormerSnapshots, dropSnapshots } from "./engine/snapshot-cache.mjs";

/**
 * @typedef {import("./engine/messages.d.ts").Manifest} Manifest
 * @typedef {import("./engine/messages.d.ts").ToWorker} Heard
 * @typedef {{destroy: () => void}} Proxied
 * @typedef {{FS: {writeFile: (path: string, bytes: Uint8Array) => void}, toPy: (value: object) => Proxied,
 *   runPython: (code: string, options: {locals: Proxied}) => void, pyimport: (module: string) => Bridge,
 *   makeMemorySnapshot: () => Uint8Array<ArrayBuffer>}} Python as much of Pyodide as is used here
 * @typedef {{handle: (request: string) => string, destroy: () => void}} Bridge
 */
const WASM = "pyodide.asm.wasm";

// Between two signs of life, in milliseconds: engine.mjs waits many times as long for one.
const BEAT = 500;

// To keep a snapshot takes a moment of this thread: not while a reader is typing.
const QUIET = 3_000;

/** @type {Python} */
let python;
/** @type {WebAssembly.Memory | undefined} Python's */
let wasmMemory;
/** @type {Bridge | undefined} */
let bridge;
/** @type {(() => void) | undefined} what is to be done once nobody asks anything */
let whenQuiet;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let quiet;
/** Whether the device is to keep nothing of this engine. */
let keepsNothing = false;

/** @type {{base: string, manifest: Manifest} | undefined} */
let engine;
/** @type {Map<string, Promise<void>>} the packs that are here or on their way */
const packs = new Map();

addEventListener("message", async (/** @type {MessageEvent<Heard>} */ { data }) => {
  if (data.kind === "start") {
    engine = { base: data.base, manifest: data.manifest };
    await start(data);
  } else if (data.kind === "ask" && bridge) {
    if (data.packs.length > 0 && !(await hasPacks(data.id, data.packs))) return;
    answer(data.id, data.request, bridge);
    waitForQuiet();
  } else if (data.kind === "keep-nothing") {
    keepsNothing = true;
    clearTimeout(quiet);
  }
});

/** @param {import("./engine/messages.d.ts").FromWorker} message */
function tell(message) {
  postMessage(message);
}

/**
 * Load the packs that a question needs. Of one that cannot be had only this question hears.
 * @param {number} id of the question
 * @param {string[]} names
 */
async function hasPacks(id, names) {
  tell({ kind: "waiting", id });
  try {
    await Promise.all(names.map(pack));
    tell({ kind: "packed", id });
    return true;
  } catch (error) {
    const file = error instanceof MissingFileError ? error.file : names.join(", ");
    tell({ kind: "refused", id, file, message: String(error) });
    return false;
  }
}

/** @param {string} name */
function pack(name) {
  let loading = packs.get(name);
  if (!loading) {
    loading = loadPack(name);
    packs.set(name, loading);
    // It may come at the next try.
    loading.catch(() => packs.delete(name));
  }
  return loading;
}

/** @param {string} name */
async function loadPack(name) {
  const found = engine?.manifest.packs[name];
  if (!engine || !found) throw new MissingFileError(name);
  const { file, size, inside } = found;
  let loaded = 0;
  const received = (/** @type {number} */ count) => {
    loaded += count;
    tell({ kind: "pack", name, loaded, total: size });
  };
  received(0);
  const packed = /** @type {const} */ ({ file, form: "gz", size });
  const response = await fetchPacked(engine.base, packed, received, () => {});
  const bytes = await response.arrayBuffer().catch(() => {
    throw new MissingFileError(file);
  });
  install(`/lib/${file}`, new Uint8Array(bytes), inside);
}

const INSTALL = `
import sys
from importlib import import_module
sys.path.append(archive)
for name in inside:
    import_module(name).__path__.append(f"{archive}/{name.replace('.', '/')}")
`;

/**
 * @param {string} archive where Python is to find it
 * @param {Uint8Array} bytes
 * @param {string[]} inside
 */
function install(archive, bytes, inside) {
  python.FS.writeFile(archive, bytes);
  const locals = python.toPy({ archive, inside });
  python.runPython(INSTALL, { locals });
  locals.destroy();
}

/**
 * The core turns what is wrong with a question into an answer: an exception is the end of Python itself.
 * @param {number} id
 * @param {string} request
 * @param {Bridge} bridge
 */
function answer(id, request, bridge) {
  try {
    tell({ kind: "answer", id, answer: bridge.handle(request) });
  } catch (error) {
    tell({ kind: "failed", message: String(error) });
  }
}

/**
 * `base` is the address of the engine's folder; a `warm` start may use a snapshot; `small` asks for smaller files, which take
 * longer to unpack.
 * @param {Extract<Heard, {kind: "start"}>} how
 */
async function start({ base, manifest, warm, small }) {
  mark("worker begun");
  try {
    const kept = warm ? readSnapshot(manifest.folder) : dropSnapshots();
    // All at once: Pyodide would fetch its second script only after the first.
    const scripts = Promise.all([script(base, "pyodide.mjs"), script(base, "pyodide.asm.js")]);
    scripts.then(markedAs("scripts here"), () => {});
    kept.then(markedAs("snapshot looked for"));
    const { responses, broken } = download(base, manifest.files, {
      kept: async (name) => (warm ? keptFile(manifest.folder, name) : null),
      progress: tellProgress,
      small,
    });
    const compiled = compileAtOnce(base, responses);
    serve(responses);
    const started = Promise.all([scripts, kept]).then(([[{ loadPyodide }], snapshot]) =>
      // From a damaged snapshot it might start, or never do: what its hash says is heard in any case.
      Promise.all([startPython(loadPyodide, base, manifest, snapshot), refuseDamaged(snapshot)]),
    );
    // Pyodide would wait for ever for a file that breaks off, or is not what it was.
    await Promise.race([broken, Promise.all([started, compiled.catch(failLater)])]);
    if (!(await kept)) {
      const memory = untouchedMemory();
      whenQuiet = () => keepSnapshot({ base, manifest, small }, memory);
    }
    performance.mark("ready");
    tell({ kind: "ready" });
    waitForQuiet();
    await dropFormerSnapshots();
  } catch (error) {
    const file = error instanceof MissingFileError ? error.file : undefined;
    tell({ kind: "failed", file, message: String(error) });
  }
}

/** @param {number} loaded in bytes @param {number} total */
function tellProgress(loaded, total) {
  tell({ kind: loaded < total ? "progress" : "starting", loaded, total });
}

/** A phase of the start is done. @param {string} name by which `make bench` asks for it */
function mark(name) {
  performance.mark(name);
  tell({ kind: "alive", phase: name });
}

/** @param {string} name @returns {() => void} */
function markedAs(name) {
  return () => mark(name);
}

/** Python reads its modules one by one, each a sign of life on a device on which they take seconds. @param {any} FS */
function beatWithEachRead(FS) {
  const { read } = FS;
  let last = performance.now();
  FS.read = (/** @type {any[]} */ ...parameters) => {
    const now = performance.now();
    if (now - last > BEAT) {
      last = now;
      tell({ kind: "alive", phase: "reading" });
    }
    return read(...parameters);
  };
}

/**
 * @param {string} base
 * @param {string} name
 */
async function script(base, name) {
  try {
    return await import(base + name);
  } catch {
    await forget(base + name);
    throw new MissingFileError(name);
  }
}

/** A file that breaks off is the reason to give, when it was that. @param {unknown} error */
function failLater(error) {
  return new Promise((_, reject) => setTimeout(reject, 0, error));
}

/**
 * Compile the wasm while it comes: Pyodide would begin only when its scripts and a snapshot are there.
 * @param {string} base
 * @param {Map<string, Promise<Response>>} responses of which it takes the wasm's
 */
function compileAtOnce(base, responses) {
  const compiled = WebAssembly.compileStreaming(responses.get(base + WASM) ?? NEVER);
  responses.set(base + WASM, Promise.resolve(new Response()));
  WebAssembly.instantiateStreaming = async (_, imports) => {
    wasmMemory = /** @type {WebAssembly.Memory} */ (imports?.env?.memory);
    const module = await compiled;
    mark("WebAssembly compiled");
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
  return compiled;
}

/**
 * @param {(options: object) => Promise<Python>} loadPyodide
 * @param {string} base
 * @param {Manifest} manifest
 * @param {import("./engine/snapshot.mjs").Snapshot | null} snapshot
 */
async function startPython(loadPyodide, base, manifest, snapshot) {
  mark("Python begun");
  python = await loadPyodide({
    indexURL: base,
    lockFileContents: manifest.lock,
    packageBaseUrl: base,
    fsInit: beatWithEachRead,
    ...(snapshot ? { _loadSnapshot: restoring(snapshot.memory) } : { _makeSnapshot: true }),
  });
  bridge = python.pyimport("after_interview.bridge");
}

/** @param {import("./engine/snapshot.mjs").Snapshot | null} snapshot */
async function refuseDamaged(snapshot) {
  if (snapshot && !(await snapshot.whole)) throw new Error("the snapshot is damaged");
}

/**
 * A snapshot as Pyodide reads it: the head, a length, and as `subarray` the memory. That is put back here, run by run:
 * copying the empty pages, too, would take three times as long.
 * @param {import("./engine/sparse.mjs").Sparse} memory
 */
function restoring({ length, runs: [head, ...runs] }) {
  if (!head) throw new Error("an empty snapshot");
  const subarray = (/** @type {number} */ begin, /** @type {number | undefined} */ end) => {
    if (end !== undefined) return head.bytes.subarray(begin, end);
    const heap = new Uint8Array(/** @type {WebAssembly.Memory} */ (wasmMemory).buffer);
    heap.set(head.bytes.subarray(begin));
    for (const { start, bytes } of runs) heap.set(bytes, start - begin);
    return new Uint8Array();
  };
  return Object.defineProperties(head.bytes.subarray(), {
    length: { value: length },
    subarray: { value: subarray },
  });
}

function waitForQuiet() {
  clearTimeout(quiet);
  if (whenQuiet && !keepsNothing) quiet = setTimeout(whenQuiet, QUIET);
}

/**
 * Python's memory as long as nobody has asked anything: later it would hold what was typed.
 * @returns {Uint8Array<ArrayBuffer>}
 */
function untouchedMemory() {
  // No proxy into Python may live in a snapshot.
  bridge?.destroy();
  const memory = python.makeMemorySnapshot();
  performance.mark("memory copied");
  bridge = python.pyimport("after_interview.bridge");
  return memory;
}

/**
 * The files are fetched once more, in the form in which they came: that is still on the device.
 * @param {{base: string, manifest: Manifest, small: boolean}} how
 * @param {Uint8Array<ArrayBuffer>} memory
 */
async function keepSnapshot({ base, manifest: { folder, files }, small }, memory) {
  whenQuiet = undefined;
  const ignore = () => {};
  const plain = Object.entries(files).map(([name, sizes]) => {
    const again = comingAs(base, name, sizes, small);
    return /** @type {const} */ ([name, again.then((it) => fetchPacked(base, it, ignore, ignore))]);
  });
  if (await writeSnapshot(folder, memory, new Map(plain))) tell({ kind: "kept" });
}
