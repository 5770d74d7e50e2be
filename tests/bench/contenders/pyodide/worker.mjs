// Pyodide as its manual starts it in a worker, with our wheel: the same core answers as on our site.

import { loadPyodide } from "./pyodide/pyodide.mjs";

// The wheel is fetched while Python starts, as anyone in a hurry would.
const fetching = fetch("core.whl").then((response) => response.arrayBuffer());
const python = await loadPyodide();
python.unpackArchive(await fetching, "wheel");
const bridge = python.pyimport("after_interview.bridge");

self.addEventListener("message", ({ data: day }) => {
  const question = { kind: "plan", today: day, records: { shown: { day } }, holidays: {} };
  const { plans } = JSON.parse(bridge.handle(JSON.stringify(question)));
  self.postMessage({ first: plans.shown.steps["follow-up"].first });
});
self.postMessage({ ready: true });
