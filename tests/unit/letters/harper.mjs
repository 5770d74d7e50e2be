// Runs the grammar checker over texts, as the site's worker does. Reads JSON: {texts, american}; prints the lints of each.

import { readFileSync } from "node:fs";
import { linterFrom, lintsOf } from "../../../docs/assets/js/engine/linter.mjs";

const address = import.meta.resolve("harper.js").replace(/[^/]+$/, "harper_wasm_slim_bg.wasm");
const wasm = readFileSync(new URL(address));
globalThis.fetch = async () =>
  new Response(wasm, { headers: { "Content-Type": "application/wasm" } });

const { texts, american } = JSON.parse(readFileSync(0, "utf8"));
const linter = await linterFrom(address);
const found = [];
for (const text of texts) found.push(await lintsOf(linter, text, american));
console.log(JSON.stringify(found));
