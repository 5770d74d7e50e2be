// The tools that work out days: one piece for the browser to fetch.

import { mountChecklist } from "../plan/checklist.mjs";
import { mountDates } from "../plan/dates.mjs";
import { mountHome } from "../plan/home.mjs";
import { register } from "../registry.mjs";

register({ checklist: mountChecklist, dates: mountDates, home: mountHome });
