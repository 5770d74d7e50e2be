// One letter of an interview: what it is called, and which fields of the record keep what its reader made of it.

import { DRAFT, LONGEST_PERSON } from "../device/field-table.mjs";

/**
 * `person` is empty where a letter is not told apart by whom it goes to.
 * @typedef {{id: string, kind: string, person: string}} Letter
 */

/**
 * Whether it is one letter: also when its interview has just begun.
 * @param {Letter} before
 * @param {Letter} after
 */
export function isSame(before, after) {
  const { id, kind, person } = before;
  return kind === after.kind && person === after.person && (id === after.id || id === "");
}

/**
 * Whether both are of one kind, to whomever they go.
 * @param {Letter} before
 * @param {Letter} after
 */
export function isOneKind(before, after) {
  return isSame({ ...before, person: after.person }, after);
}

/** @param {Letter} letter */
export function draftFields({ kind, person }) {
  const tail = person ? `${kind}.${fieldPart(person)}` : kind;
  return { text: `${DRAFT.text}.${tail}`, subject: `${DRAFT.subject}.${tail}` };
}

/**
 * For whom there are drafts of this kind; an empty name for one that names nobody.
 * @param {Record<string, any>} record
 * @param {string} kind
 * @returns {string[]}
 */
export function draftedFor(record, kind) {
  return Object.entries(record)
    .filter(([field, text]) => isDraft(field) && typeof text === "string" && text !== "")
    .map(([field]) => field.slice(field.indexOf(".") + 1))
    .filter((tail) => tail === kind || tail.startsWith(`${kind}.`))
    .map((tail) => tail.slice(kind.length + 1));
}

/** @param {string} field of a record */
export function isDraft(field) {
  return Object.values(DRAFT).some((part) => field.startsWith(`${part}.`));
}

/** A name as it stands in a field's: the core lets no control characters into it. @param {string} name */
export function fieldPart(name) {
  return Array.from(name.replace(/\p{Cc}/gu, " "))
    .slice(0, LONGEST_PERSON)
    .join("");
}
