// The tools that make something of the notes: one piece for the browser to fetch.

import { mountLetters } from "../letters/letters.mjs";
import { mountLookback } from "../notes/lookback.mjs";
import { register } from "../registry.mjs";

register({ letters: mountLetters, lookback: mountLookback });
