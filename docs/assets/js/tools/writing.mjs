// The tools that make something of the notes: one piece for the browser to fetch.

import { bring } from "../shell.mjs";
import { mountLetters } from "./letters.mjs";
import { mountLookback } from "./lookback.mjs";

bring({ letters: mountLetters, lookback: mountLookback });
