// Which page answers a question: words as people type them, weighed over the pages and their sections.
//
// What a section says, what it is called and how readers ask for it (`asked`, the surest words first) count in this
// order. Words of one meaning find each other; a word that is in no page is read as the nearest that is.

import { inflected } from "./alike.mjs";
import { Reading } from "./reading.mjs";

/** @typedef {import("./reading.mjs").Meanings} Meanings */
/** @typedef {{ location: string, title: string, text: string, asked?: string }} Entry */
/** @typedef {Map<string, number>} Weights */

const TEXT = 0.5;
const TITLE = 5;
const ASKED = 6;
const LATER = 0.88; // each word that is asked for weighs less than the one before it,
const LAST = 2; // and none less than this
const PART = 0.5; // a word of a phrase
const AGAIN = 0.5; // what is said in a second place
const OF_PAGE = 0.4; // what a page is about, in each of its sections
const ENOUGH = 2.5; // the weight that counts half of what it could
const RAREST = 3;

const MEANING = 0.7;
const FORM = 0.95;
const BEGINNING = 0.8;
const SHORTEST_BEGINNING = 4;

export class Finder {
  #reading;
  /** @type {Map<string, Weights>} a word or phrase, and its weight in each place by the address */
  #places = new Map();
  #pages = 0;
  #known;

  /**
   * @param {Entry[]} entries each page before its sections
   * @param {Meanings} meanings
   */
  constructor(entries, meanings) {
    this.#reading = new Reading(meanings);
    /** @type {Weights} */
    let page = new Map();
    for (const entry of entries) {
      const weights = this.#weigh(entry);
      if (entry.location === pageOf(entry.location)) {
        page = weights;
        this.#pages += 1;
      }
      for (const [word, weight] of page) if (weight > 1) raise(weights, word, weight * OF_PAGE);
      for (const [word, weight] of weights) {
        if (!this.#places.has(word)) this.#places.set(word, new Map());
        this.#places.get(word)?.set(entry.location, weight);
      }
    }
    this.#known = [...new Set([...this.#places.keys(), ...this.#reading.phrases])];
  }

  /**
   * How well each page and section answers, by its address, and the words by which they do.
   *
   * @param {string} question
   */
  find(question) {
    /** @type {Weights} */
    const scores = new Map();
    /** @type {Set<string>} */
    const words = new Set();
    const asked = this.#reading.read(this.#reading.corrected(question).join(" "));
    for (const word of new Set(asked.flatMap(({ word, part }) => (part ? [] : [word])))) {
      const places = this.#placesOf(word, words);
      /** @type {Weights} */
      const pages = new Map();
      for (const [place, weight] of places) raise(pages, pageOf(place), share(weight));
      const many = [...pages.values()].reduce((sum, one) => sum + one, 0);
      const rare = Math.min(RAREST, Math.log(1 + this.#pages / many));
      for (const [place, weight] of places) {
        scores.set(place, (scores.get(place) ?? 0) + rare * share(weight));
      }
    }
    return { scores, words };
  }

  /** The word that `beginning` most likely becomes, if it is none yet. */
  completed(/** @type {string} */ beginning) {
    if (this.#reading.knows(beginning)) return undefined;
    const found = [...this.#places].filter(
      ([word]) => word.startsWith(beginning) && !word.includes(" "),
    );
    return found.sort(([, one], [, other]) => other.size - one.size)[0]?.[0];
  }

  /** @param {Entry} entry */
  #weigh({ title, text, asked = "" }) {
    /** @type {Weights} */
    const weights = new Map();
    const put = (/** @type {string} */ some, /** @type {number} */ weight) => {
      /** @type {Weights} */
      const found = new Map();
      for (const { word, part } of this.#reading.study(some)) {
        raise(found, word, part ? weight * PART : weight);
      }
      for (const [word, now] of found) {
        const before = weights.get(word) ?? 0;
        weights.set(word, Math.max(before, now) + AGAIN * Math.min(before, now));
      }
    };
    put(text, TEXT);
    put(title, TITLE);
    for (const [index, some] of asked.split(",").entries()) {
      put(some, Math.max(LAST, ASKED * LATER ** index));
    }
    return weights;
  }

  /**
   * Where `word` is said in one way or another; the ways are added to `words`.
   *
   * @param {string} word
   * @param {Set<string>} words
   */
  #placesOf(word, words) {
    /** @type {Weights} */
    const found = new Map();
    for (const [way, sure] of this.#waysToSay(word)) {
      for (const part of way.split(" ")) if (this.#reading.says(part)) words.add(part);
      for (const [place, weight] of this.#places.get(way) ?? []) raise(found, place, weight * sure);
    }
    return found;
  }

  /** @param {string} word */
  #waysToSay(word) {
    /** @type {Weights} */
    const ways = new Map();
    const add = (/** @type {string} */ one, /** @type {number} */ sure) => {
      if (this.#places.has(one)) raise(ways, one, sure);
      for (const other of this.#reading.meaning(one)) {
        if (other !== one && this.#places.has(other)) raise(ways, other, sure * MEANING);
      }
    };
    add(word, 1);
    if (word.includes(" ")) return ways;
    for (const other of this.#known) if (other !== word && inflected(word, other)) add(other, FORM);
    if (ways.size || word.length < SHORTEST_BEGINNING) return ways;
    for (const other of this.#known) if (other.startsWith(word)) add(other, BEGINNING);
    return ways;
  }
}

export const pageOf = (/** @type {string} */ location) => location.replace(/#.*/, "");

/** How much of what it could a weight counts: twice the weight is not twice as true. */
const share = (/** @type {number} */ weight) => weight / (weight + ENOUGH);

/**
 * @param {Weights} weights
 * @param {string} word
 * @param {number} weight
 */
function raise(weights, word, weight) {
  if ((weights.get(word) ?? 0) < weight) weights.set(word, weight);
}
