// Bundles the grammar checker's worker with esbuild. Arguments: the worker, and the file to write.

import { build } from "esbuild";

const [worker, target] = process.argv.slice(2);

await build({
  entryPoints: [worker],
  outfile: target,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  // Under Node it would read a file.
  external: ["fs"],
  logLevel: "warning",
});
