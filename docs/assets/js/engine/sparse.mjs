// Bytes without their empty pages, of which a memory has many: half of one need not be kept, read, checked, put back.
//
// A list of numbers comes first: how many bytes there were, how many runs there are, and of each run where it
// starts and how long it is. The runs follow.

const PAGE = 4096;
const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/**
 * Runs are the bytes that are not all zero, with where each belongs; `length` is how many bytes there were.
 * @typedef {{start: number, bytes: Uint8Array<ArrayBuffer>}} Run
 * @typedef {{length: number, runs: Run[]}} Sparse
 */

/**
 * @param {Uint8Array<ArrayBuffer>} bytes which begin at a whole number of their buffer
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function squeeze(bytes) {
  const runs = fullRuns(bytes);
  const list = new Uint32Array([
    bytes.length,
    runs.length,
    ...runs.flatMap(([start, end]) => [start, end - start]),
  ]);
  const parts = [new Uint8Array(list.buffer), ...runs.map((run) => bytes.subarray(...run))];
  const squeezed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    squeezed.set(part, at);
    at += part.length;
  }
  return squeezed;
}

/**
 * What `squeeze` has left, in the same buffer.
 * @param {ArrayBuffer} squeezed
 * @returns {Sparse}
 */
export function runsOf(squeezed) {
  const [length = 0, count = 0] = new Uint32Array(squeezed, 0, 2);
  const places = new Uint32Array(squeezed, 2 * NUMBER, 2 * count);
  const runs = [];
  let at = 2 * NUMBER + places.byteLength;
  for (let index = 0; index < places.length; index += 2) {
    const [start = 0, size = 0] = places.subarray(index, index + 2);
    runs.push({ start, bytes: new Uint8Array(squeezed, at, size) });
    at += size;
  }
  return { length, runs };
}

/**
 * From where to where there are pages that are not empty.
 * @param {Uint8Array} bytes
 * @returns {[number, number][]}
 */
function fullRuns(bytes) {
  /** @type {[number, number][]} */
  const runs = [];
  for (let start = 0; start < bytes.length; start += PAGE) {
    const end = Math.min(start + PAGE, bytes.length);
    if (isEmpty(bytes.subarray(start, end))) continue;
    const last = runs.at(-1);
    if (last?.[1] === start) last[1] = end;
    else runs.push([start, end]);
  }
  return runs;
}

/** @param {Uint8Array} page */
function isEmpty(page) {
  const numbers = page.length % NUMBER === 0 && page.byteOffset % NUMBER === 0;
  const parts = numbers
    ? new Uint32Array(page.buffer, page.byteOffset, page.length / NUMBER)
    : page;
  return parts.every((part) => part === 0);
}
