// The tools that work out days: one piece for the browser to fetch.

export { mountChecklist } from "./checklist.mjs";
export { mountDates } from "./dates.mjs";
export { mountHome } from "./home.mjs";
