// A text as the search reads it: the words that say something, and phrases that have a meaning of their own.

import { inflected, nearest } from "./alike.mjs";

const LONGEST = 40; // words of a question: whoever pastes a page asks for nothing

/**
 * Words and phrases of one meaning; words that say nothing alone; those that say nothing in a phrase either; and those
 * that are "no" in a phrase.
 *
 * @typedef {{ same: string[][], silent: string[], passed: string[], no: string[] }} Meanings
 */

export class Reading {
  /** @type {Map<string, string[]>} a word or phrase, and all that mean the same */
  #same = new Map();
  #longest = 1;
  #silent;
  #passed;
  #no;
  /** @type {Map<string, number>} every word that was studied, and how often */
  #words = new Map();

  /** @param {Meanings} meanings */
  constructor({ same, silent, passed, no }) {
    this.#silent = new Set(silent);
    this.#passed = new Set(passed);
    this.#no = new Set(no);
    for (const word of [...silent, ...passed, ...no]) this.#words.set(word, 1);
    for (const group of same) {
      for (const phrase of group) this.#learn(phrase);
      const phrases = group.map((phrase) => this.#spelled(phrase).join(" "));
      for (const phrase of phrases) {
        this.#same.set(phrase, [...this.meaning(phrase), ...phrases]);
        this.#longest = Math.max(this.#longest, phrase.split(" ").length);
      }
    }
  }

  /** What means the same as a word or phrase. */
  meaning(/** @type {string} */ phrase) {
    return this.#same.get(phrase) ?? [];
  }

  /** The words and phrases that mean something to somebody. */
  get phrases() {
    return this.#same.keys();
  }

  /** Reads a text whose words are spelled as they should be. */
  study(/** @type {string} */ text) {
    this.#learn(text);
    return this.read(text);
  }

  /**
   * The words and phrases of a text that say something, and the words that phrases are made of.
   *
   * @param {string} text
   */
  read(text) {
    /** @type {{ word: string, part: boolean }[]} */
    const found = [];
    for (const piece of text.split(/[,.;:?!]\s/)) {
      const words = this.#spelled(piece);
      for (let index = 0; index < words.length; ) {
        const phrase = this.#phraseAt(words, index);
        const part = phrase.length > 1;
        if (part) found.push({ word: phrase.join(" "), part: false });
        for (const word of phrase) if (this.says(word)) found.push({ word, part });
        index += phrase.length;
      }
    }
    return found;
  }

  /**
   * A question in words that were studied: what is no word, nor ends like one, is a slip. The last word may be
   * one that is not typed to its end.
   *
   * @param {string} question
   */
  corrected(question) {
    const words = plain(question).slice(0, LONGEST);
    const known = (/** @type {string} */ word, /** @type {number} */ index) =>
      this.knows(word) ||
      [...this.#words.keys()].some(
        (one) => inflected(one, word) || (index === words.length - 1 && one.startsWith(word)),
      );
    return words.map((word, index) =>
      known(word, index) ? word : (nearest(word, this.#words) ?? word),
    );
  }

  #learn(/** @type {string} */ text) {
    for (const word of plain(text)) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
  }

  knows(/** @type {string} */ word) {
    return this.#words.has(word);
  }

  says(/** @type {string} */ word) {
    return word.length > 1 && !this.#silent.has(word);
  }

  /**
   * The words of a text as phrases are made of them.
   *
   * @param {string} text
   */
  #spelled(text) {
    const words = plain(text);
    const said = words.filter((word) => !this.#passed.has(word));
    return said.map((word) => (this.#no.has(word) ? "no" : word));
  }

  /**
   * @param {string[]} words
   * @param {number} index
   */
  #phraseAt(words, index) {
    let length = Math.min(this.#longest, words.length - index);
    while (length > 1 && !this.#same.has(words.slice(index, index + length).join(" "))) length -= 1;
    return words.slice(index, index + length);
  }
}

/** The words of a text, in lower case, without apostrophes and the "s" behind them. */
const plain = (/** @type {string} */ text) =>
  text
    .toLowerCase()
    .normalize()
    .replace(/['’]s\b|['’]/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
