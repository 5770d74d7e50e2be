// Runs the core in Pyodide under Node and prints the names of the modules that this took, as JSON: those of the
// engine as "engine", and those of the engine with a pack by the name of the pack.
// Standard input: {"pyodide": folder, "stdlib": path, "wheel": path, "libraries": folder, "requests": [texts for bridge.handle],
// "packs": {name: [more such texts, all of which have to be answered]}}.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

// What is frozen into the WebAssembly is never read from an archive.
const READ = `
import sys
[
    name
    for name, module in sys.modules.items()
    if getattr(getattr(module, "__spec__", None), "origin", None) != "frozen"
]
`;

const { pyodide, stdlib, wheel, libraries, requests, packs } = JSON.parse(readFileSync(0, "utf8"));
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
const found = { engine: await modulesOf([]) };
for (const [name, more] of Object.entries(packs)) found[name] = await modulesOf(more);
console.log(JSON.stringify(found));

async function modulesOf(more) {
  const python = await loadPyodide({ indexURL: pyodide, stdLibURL: stdlib });
  python.FS.writeFile("/lib/core.whl", readFileSync(wheel));
  python.mountNodeFS("/lib/libraries", libraries);
  python.runPython("import sys; sys.path += ['/lib/libraries', '/lib/core.whl']");
  const bridge = python.pyimport("after_interview.bridge");
  for (const request of requests) bridge.handle(request);
  for (const request of more) {
    const answer = bridge.handle(request);
    if (!JSON.parse(answer).ok) throw new Error(`${request} is answered with ${answer}`);
  }
  return [...python.runPython(READ)];
}
