// Which tools are here: each group brings its own, the shell starts those that a page shows.

/** @typedef {import("./page/tool.mjs").Start} Start */

/** @type {Map<string, Start>} */
const starts = new Map();

/** A group has come. @param {Record<string, Start>} group */
export function register(group) {
  for (const [tool, start] of Object.entries(group)) starts.set(tool, start);
}

/** @param {string} tool */
export function startOf(tool) {
  return starts.get(tool);
}
