// The tools that make something of the notes: one piece for the browser to fetch.

export { mountLetters } from "./letters.mjs";
export { mountLookback } from "./lookback.mjs";
