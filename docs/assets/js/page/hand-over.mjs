// Hands the reader a file, and says no more of it than a page can know: whether it was saved, only the browser knows.

import { sayBeside } from "./clipboard.mjs";
import { download, isPhone } from "./dom.mjs";

/**
 * How a file went: to the app that the reader chose in the sheet, nowhere for the reader closed that, or to the browser, which
 * saves or opens it, or does neither (as those inside other apps).
 * @typedef {"shared" | "closed" | "offered"} HandedOver
 * @typedef {{name: string, content: string | Uint8Array<ArrayBuffer>, type: string}} Given
 */

/** Long enough to read a sentence or two. */
const SHOWN = 15_000;

/**
 * On a phone the device's own sheet comes first, where it takes the file: links to what a page has made open nothing in
 * the browsers inside other apps.
 * @param {Given} given
 * @returns {Promise<HandedOver>}
 */
export async function handOver({ name, content, type }) {
  const file = new File([content], name, { type });
  if (isPhone() && navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return "shared";
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      if (error.name === "AbortError") return "closed";
      // It took too long since the touch, or the sheet does not take it after all.
    }
  }
  download(name, content, type);
  return "offered";
}

/**
 * Hand over a file, and say beside the button how that went.
 * @param {HTMLElement} button
 * @param {Given} given
 * @param {import("./speech.mjs").Speech} speech
 */
export async function handOverBeside(button, given, speech) {
  const how = await handOver(given);
  sayBeside(button, how === "closed" ? "" : speech.text(`file.${how}`), SHOWN);
}
