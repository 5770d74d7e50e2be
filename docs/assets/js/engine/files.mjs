// The engine's files on their way: fetched as they are served, compressed, counted, unpacked and checked.
//
// The browser unpacks gzip while it arrives. A fifth smaller is xz, which a script has to unpack: worth it on a slow line.

import { ENGINE, forget, packedName } from "./packed.mjs";

/**
 * @typedef {import("./messages.d.ts").Form} Form
 * @typedef {import("./messages.d.ts").Sizes} Sizes
 * @typedef {{file: string, form: Form, size: number}} Coming a file, how it comes, and its bytes as they travel
 * @typedef {ReadableStream<Uint8Array<ArrayBuffer>>} Bytes
 */

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
 * @param {Record<string, Sizes>} files
 * @param {{kept: (name: string) => Promise<Response | null>, progress: (loaded: number, total: number) => void, small?: boolean}} how
 * @returns {{responses: Map<string, Promise<Response>>, broken: Promise<never>}}
 */
export function download(base, files, { kept, progress, small = false }) {
  /** @type {Promise<Coming[]> | undefined} */
  let coming;
  const all = () => {
    coming ??= Promise.all(
      Object.entries(files).map(([name, sizes]) => comingAs(base, name, sizes, small)),
    );
    return coming;
  };
  let loaded = 0;
  let total = 0;
  const received = (/** @type {number} */ count) => {
    loaded += count;
    progress(loaded, total);
  };
  /** @type {(error: Error) => void} */
  let fail = () => {};
  const broken = new Promise((_, reject) => {
    fail = reject;
  });
  const responses = Object.keys(files).map((name, index) => {
    const response = kept(name).then(async (found) => {
      if (found) return found;
      const together = await all();
      total = together.reduce((sum, { size }) => sum + size, 0);
      return fetchPacked(base, /** @type {Coming} */ (together[index]), received, fail);
    });
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
 * How a file is to come: in the form that the device has, or else in the one that suits the line.
 * @param {string} base
 * @param {string} file
 * @param {Sizes} sizes
 * @param {boolean} small
 * @returns {Promise<Coming>}
 */
export async function comingAs(base, file, sizes, small) {
  const { xz } = sizes;
  if (xz === undefined) return { file, form: "gz", size: sizes.gz };
  const hasEach = await Promise.all([isKept(base, file, "gz"), isKept(base, file, "xz")]);
  const [hasGzip, hasXz] = hasEach;
  const isSmall = hasGzip === hasXz ? small : hasXz;
  return isSmall ? { file, form: "xz", size: xz } : { file, form: "gz", size: sizes.gz };
}

/** @param {string} base @param {string} file @param {Form} form */
async function isKept(base, file, form) {
  const address = base + packedName(file, form);
  const found = await globalThis.caches?.match(address, { cacheName: ENGINE }).catch(() => null);
  return Boolean(found);
}

/**
 * @param {string} base
 * @param {Coming} coming
 * @param {(count: number) => void} received
 * @param {(error: Error) => void} fail
 */
export async function fetchPacked(base, { file, form, size }, received, fail) {
  const address = base + packedName(file, form);
  const missing = () => {
    forget(address);
    throw new MissingFileError(file);
  };
  const unpacking = unpackerOf(form);
  // It is heard below, when the file is here.
  unpacking.catch(() => undefined);
  const response = await fetch(address).catch(() => null);
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
  const unpack = await unpacking.catch(missing);
  const { readable, done } = unpack(response.body.pipeThrough(counted));
  done.catch(() => {
    forget(address);
    fail(new MissingFileError(file));
  });
  const plain = new Response(readable, {
    headers: { "Content-Type": file.endsWith(".wasm") ? "application/wasm" : "application/zip" },
  });
  // Only the wasm is compiled while it arrives.
  return file.endsWith(".wasm") ? plain : new Response(await plain.blob().catch(missing));
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
 * What unpacks a form: gzip the browser itself, or where it cannot (Safari before 16.4) a library; xz another. Each is
 * fetched for that.
 * @param {Form} form
 * @returns {Promise<(packed: Bytes) => {readable: Bytes, done: Promise<void>}>}
 */
async function unpackerOf(form) {
  if (form === "xz") {
    const { unxz } = await import("./unxz.mjs");
    return (packed) => piped(unxz(packed), new TransformStream());
  }
  if (typeof DecompressionStream === "function") {
    return (packed) => piped(packed, new DecompressionStream("gzip"));
  }
  const { gunzipStream } = await import("./gunzip.mjs");
  return (packed) => piped(packed, gunzipStream());
}

/**
 * @param {Bytes} source
 * @param {ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} through
 */
function piped(source, { readable, writable }) {
  return { readable, done: source.pipeTo(writable) };
}
