// Runs the core in Pyodide under Node and prints the names of the modules that this took, as JSON.
// Standard input: {"pyodide": folder, "wheel": path, "requests": [texts for bridge.handle]}.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { pyodide, wheel, requests } = JSON.parse(readFileSync(0, "utf8"));
const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
const python = await loadPyodide({ indexURL: pyodide });
python.FS.writeFile("/lib/core.whl", readFileSync(wheel));
const sys = python.pyimport("sys");
sys.path.append("/lib/core.whl");
const bridge = python.pyimport("after_interview.bridge");
for (const request of requests) bridge.handle(request);
console.log(JSON.stringify([...sys.modules.keys()]));
