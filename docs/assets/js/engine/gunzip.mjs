// Unpacks gzip where the browser itself does not: fetched only there.

import { Gunzip } from "fflate";

/** @returns {TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>} which fails when what comes is cut short */
export function gunzipStream() {
  const gunzip = new Gunzip();
  return new TransformStream({
    start(controller) {
      gunzip.ondata = (bytes) => controller.enqueue(bytes);
    },
    transform(chunk) {
      gunzip.push(chunk);
    },
    flush() {
      gunzip.push(new Uint8Array(), true);
    },
  });
}
