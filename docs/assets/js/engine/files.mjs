// The engine's files on their way: fetched as they are served, compressed, counted, unpacked and checked.

export const PACKED = ".gz.bin";

/** @type {Promise<never>} */
export const NEVER = new Promise(() => {});

/** A file that is not there, or not what the manifest says. */
export class MissingFileError extends Error {
  /** @param {string} file */
  constructor(file) {
    super(`missing or damaged: ${file}`);
    this.file = file;
  }
}

/**
 * Begin to fetch and unpack the files, but for those that the device keeps as they are, with progress in
 * bytes as they travel.
 * @param {string} base
 * @param {Record<string, number>} sizes
 * @param {(name: string) => Promise<Response | null>} kept
 * @param {(loaded: number, total: number) => void} progress
 * @returns {{responses: Map<string, Promise<Response>>, broken: Promise<never>}}
 */
export function download(base, sizes, kept, progress) {
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  let loaded = 0;
  const received = (/** @type {number} */ count) => {
    loaded += count;
    progress(loaded, total);
  };
  /** @type {(error: Error) => void} */
  let fail = () => {};
  const broken = new Promise((_, reject) => {
    fail = reject;
  });
  const responses = Object.entries(sizes).map(([name, size]) => {
    const response = kept(name).then(
      (found) => found ?? fetchPacked(base, name, size, received, fail),
    );
    // What fails has been said: let Pyodide wait for it in silence, until this worker is ended.
    const quiet = response.catch((error) => {
      fail(error);
      return NEVER;
    });
    return /** @type {const} */ ([base + name, quiet]);
  });
  return { responses: new Map(responses), broken: /** @type {Promise<never>} */ (broken) };
}

/**
 * @param {string} base
 * @param {string} name
 * @param {number} size in bytes, compressed
 * @param {(count: number) => void} received
 * @param {(error: Error) => void} fail
 */
export async function fetchPacked(base, name, size, received, fail) {
  const address = base + name + PACKED;
  const response = await fetch(address).catch(() => null);
  const missing = () => {
    forget(address);
    throw new MissingFileError(name);
  };
  if (!response?.ok || !response.body) return missing();
  let at = 0;
  const counted = new TransformStream({
    transform(chunk, controller) {
      at += chunk.length;
      received(chunk.length);
      controller.enqueue(chunk);
    },
    flush() {
      if (at !== size) missing();
    },
  });
  const unpacked = await unpacking().catch(missing);
  const done = response.body.pipeThrough(counted).pipeTo(unpacked.writable);
  done.catch(() => {
    forget(address);
    fail(new MissingFileError(name));
  });
  const plain = new Response(unpacked.readable, {
    headers: { "Content-Type": name.endsWith(".wasm") ? "application/wasm" : "application/zip" },
  });
  // Only the wasm is compiled while it arrives.
  return name.endsWith(".wasm") ? plain : new Response(await plain.blob().catch(missing));
}

/**
 * Pyodide and the grammar checker fetch their files by themselves, by their plain names: give them those
 * that are on their way, once.
 * @param {Map<string, Promise<Response>>} responses by address
 */
export function serve(responses) {
  const network = fetch.bind(self);
  self.fetch = (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    const response = responses.get(url);
    responses.delete(url);
    return response ?? network(input, init);
  };
}

/**
 * What unpacks gzip: the browser, or where it cannot (Safari before 16.4), a library that is fetched for that.
 * @returns {Promise<ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>>}
 */
async function unpacking() {
  if (typeof DecompressionStream === "function") return new DecompressionStream("gzip");
  const { gunzipStream } = await import("./gunzip.mjs");
  return gunzipStream();
}

/** Of the engine, or of the grammar checker: the service worker keeps each in a cache of its own. */
const OF_GRAMMAR = /\/(?:grammar|harper)[^/]*$/;

/** Let the next attempt fetch a damaged file anew: the service worker keeps what it was given. @param {string} address */
export async function forget(address) {
  // In few steps: whoever calls may soon be ended.
  const cache = OF_GRAMMAR.test(address) ? "grammar" : "engine";
  const kept = await globalThis.caches?.open(cache).catch(() => null);
  await kept?.delete(address);
}
