// The tools that work out days: one piece for the browser to fetch.

import { bring } from "../shell.mjs";
import { mountChecklist } from "./checklist.mjs";
import { mountDates } from "./dates.mjs";
import { mountHome } from "./home.mjs";

bring({ checklist: mountChecklist, dates: mountDates, home: mountHome });
