// What the build has written for the letters page: the words of drafts and of what is said about them.

import { find } from "../page/dom.mjs";

/**
 * @typedef {import("../page/speech.mjs").Texts} Texts
 * @typedef {{fact: string, url: string, title: string}} FactPage where a fact is explained
 * @typedef {{perPerson: boolean, isLetter: boolean, toConsultant: boolean, step: string}} Traits of a
 *   kind; `step` is the one that is done when it is sent, empty where there is none
 * @typedef {{letters: Texts, findings: Texts, missing: Texts, kinds: Texts, parts: Texts,
 *   locales: Texts, traits: Record<string, Traits>, facts: Record<string, FactPage>}} LetterWords
 */

/** @param {HTMLElement} element @returns {LetterWords} */
export function letterWords(element) {
  const place = /** @type {HTMLTemplateElement} */ (find(element, "[data-letter-words]"));
  const { words, facts } = JSON.parse(place.content.textContent ?? "");
  const pages = facts.map((/** @type {FactPage} */ page) => [page.fact, page]);
  return { ...words, facts: Object.fromEntries(pages) };
}
