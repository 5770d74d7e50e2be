// Stands before the theme's search, in one file with it: tells it what is meant, and puts in order what it finds.
//
// The theme finds words and marks them in titles and texts; which page and section answers best, the finder says.

import { Finder, pageOf } from "./search/finder.mjs";

/** @typedef {import("./search/finder.mjs").Meanings} Meanings */
/** @typedef {import("./search/finder.mjs").Weights} Weights */
/** @typedef {{ location: string, score: number, terms: Record<string, boolean> }} Found */

const [SETUP, QUERY, RESULT] = [0, 2, 3]; // the kinds of the theme's messages
const FAINT = 0.2; // of the best answer: less is no answer

// The build writes it in front of this file.
const { meanings } = /** @type {{ meanings: Meanings }} */ (/** @type {unknown} */ (globalThis));

/** @type {Finder | undefined} */
let finder;
/** @type {{ question: string, scores: Weights }[]} those that the theme has yet to answer */
const questions = [];
const post = self.postMessage.bind(self);

addEventListener("message", (event) => {
  const { type, data } = event.data;
  if (type === SETUP) finder = new Finder(data.docs, meanings);
  if (type !== QUERY || !event.isTrusted || !finder) return;
  event.stopImmediatePropagation();
  const { scores, words } = finder.find(data);
  questions.push({ question: data, scores });
  const meant = { type, data: [...words].join(" ") || data };
  dispatchEvent(new MessageEvent("message", { data: meant }));
});

self.postMessage = (/** @type {any} */ message) => {
  const asked = message.type === RESULT ? questions.shift() : undefined;
  if (asked?.scores.size) {
    const { items } = message.data;
    message.data = { items: ordered(items, asked.scores), suggest: suggested(asked.question) };
  }
  post(message);
};

/**
 * @param {Found[][]} pages each with its sections
 * @param {Weights} scores
 */
function ordered(pages, scores) {
  const scored = pages.map((page) =>
    page
      .map((found) => ({ ...found, score: scores.get(found.location) ?? 0, terms: met(found) }))
      .filter(({ location, score }) => score || location === pageOf(location))
      .sort((one, other) => other.score - one.score),
  );
  scored.sort((one, other) => best(other) - best(one));
  return scored.filter((page) => best(page) > FAINT * best(scored[0]));
}

const best = (/** @type {Found[] | undefined} */ page) => page?.[0]?.score ?? 0;

/** The words that it was found by: of others that mean the same, none is missing. */
const met = (/** @type {Found} */ { terms }) =>
  Object.fromEntries(Object.entries(terms).filter(([, there]) => there));

function suggested(/** @type {string} */ question) {
  const last = question.toLowerCase().split(/\s+/).at(-1);
  const word = last && finder?.completed(last);
  return word ? [word] : [];
}
