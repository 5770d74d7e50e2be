// An invitation that came as it was sent, read before the core is here: no damage is undone, nothing understood.
//
// What differs from a link of ours in anything at all waits for the core (links/reading.py).

const AS_SENT = /^#invite\?([a-z]+=[\w.~%-]*(?:&[a-z]+=[\w.~%-]*)*)$/;
const DAYS = ["day", "promised"];

/** Marks that are not seen, and those that a program leaves where it has filled nothing in. */
const UNUSUAL = /[\p{C}\p{DI}\p{Zl}\p{Zp}{}<>«»*|$%]/u;

/**
 * @typedef {{id: string, invited: string, fields: Record<string, string>}} PlainInvitation
 */

/**
 * What the link says, or null where it may not be as it was sent.
 * @param {string} hash of the address
 * @param {Record<string, string>} keys of a link, and the fields that they fill
 * @returns {PlainInvitation | null}
 */
export function plainInvitation(hash, keys) {
  const query = AS_SENT.exec(hash)?.[1] ?? "";
  const pairs = query.split("&").map((pair) => pair.split("="));
  const names = pairs.map(([name = ""]) => name);
  if (names.some((name, index) => index > 0 && name <= (names[index - 1] ?? ""))) return null;
  const texts = pairs.map(([, value = ""]) => textOf(value));
  if (texts.includes(null)) return null;
  const values = Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ""]));
  const { id, v } = values;
  if (!id || v !== "1") return null;
  const filled = Object.entries(keys).filter(([key]) => values[key]);
  const fields = Object.fromEntries(filled.map(([key, field]) => [field, values[key] ?? ""]));
  const usable = DAYS.every((field) => !fields[field] || isDay(fields[field] ?? ""));
  return usable && isTime(fields.time) && fields.company ? { id, invited: query, fields } : null;
}

/** A value as text; null where it is not encoded as links of ours are. @param {string} value */
function textOf(value) {
  try {
    const text = decodeURIComponent(value);
    const usual = !UNUSUAL.test(text.replaceAll("\n", " "));
    return usual && text === text.trim() && encoded(text) === value ? text : null;
  } catch {
    return null;
  }
}

/** @param {string} text */
function encoded(text) {
  const more = (/** @type {string} */ mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, more);
}

/** @param {string} text */
function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** @param {string | undefined} text */
function isTime(text) {
  return !text || /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
