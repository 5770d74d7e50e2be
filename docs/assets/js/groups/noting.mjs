// The sheet of notes on its guide page: one piece for the browser to fetch.

import { mountNotes } from "../notes/notes.mjs";
import { register } from "../registry.mjs";

register({ notes: mountNotes });
