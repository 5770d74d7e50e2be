// Unpacks xz, in WebAssembly: fetched where the line is slow.

import { XzReadableStream } from "xz-decompress";

/**
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} packed
 * @returns {ReadableStream<Uint8Array<ArrayBuffer>>} which fails when what comes is cut short
 */
export function unxz(packed) {
  // Its types say that the bytes may be shared with another thread. They are not.
  return /** @type {any} */ (new XzReadableStream(packed));
}
