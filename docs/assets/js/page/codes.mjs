// QR codes of links, made by the core with a pack of their own.

import { nullFromDeadEngine } from "../engine/latest-question.mjs";

/** @typedef {{svg: string, png: string, width: number}} Code `width`: the least on paper, in millimetres */

/**
 * The code of a link as SVG, and as PNG in base64; null where there is none.
 * @param {string} link
 * @param {import("../engine/engine.mjs").Engine} engine
 * @returns {Promise<Code | null>}
 */
export async function codeOf(link, engine) {
  const answer = await engine.ask({ kind: "code", link }, ["qr"]).catch(nullFromDeadEngine);
  return answer?.ok ? answer : null;
}

/** The address under which an image shows an SVG. @param {string} svg */
export function pictureOf(svg) {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
