// Whether the line is so slow that smaller files are worth what it takes to unpack them in script.

/** Bits a second: about as fast, a phone unpacks what comes as xz. */
const ENOUGH = 10_000_000;

/** Bytes that come in one piece with the beginning of a file, and take no time that could be measured. */
const BURST = 5_000;

/** Bytes: of a file that is hardly larger than that, the time says more of the device than of the line. */
const TELLING = 12_000;

/** Whether the reader pays for what is fetched, or the browser knows that it takes long. */
export function isCostly() {
  const { saveData, effectiveType } = /** @type {any} */ (navigator).connection ?? {};
  return saveData === true || ["slow-2g", "2g", "3g"].includes(effectiveType);
}

/** Whether it is costly, or the page itself came slowly: what browsers say of fast lines is no more than a guess. */
export function isSlowLine() {
  if (isCostly()) return true;
  const speed = speedOf([...timings("navigation"), ...timings("resource")].filter(isTelling));
  return speed !== null && speed < ENOUGH;
}

/** @param {string} kind */
function timings(kind) {
  return /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType(kind));
}

/** Whether a file came over the line, to its end. @param {PerformanceResourceTiming} timing */
function isTelling({ transferSize, encodedBodySize, responseEnd }) {
  return encodedBodySize > TELLING && transferSize >= encodedBodySize && responseEnd > 0;
}

/**
 * Bits a second of the file that came second fastest after its beginning; null where none came. Slower ones may have shared
 * the line, or waited for a busy device; the fastest may have waited until all of it was here.
 * @param {PerformanceResourceTiming[]} timings
 */
export function speedOf(timings) {
  const speeds = timings.map(
    ({ responseStart, responseEnd, encodedBodySize }) =>
      (8000 * (encodedBodySize - BURST)) / (responseEnd - responseStart),
  );
  const [fastest = null, second = fastest] = speeds.sort((one, other) => other - one);
  return second;
}
