// Bundles the shell with esbuild. Arguments: the folder of its modules, the folder for what is made of them, and the
// oldest browsers to make it for.
// Prints, as JSON, the files that each entry needs: the shell itself, and every tool fetched on its own.
//
// Left to itself, esbuild makes a file of every group of modules that some tools share and others do not.
// A page would fetch ten where four do: so what is fetched counts as needing the whole shell, and where it needs
// something that several groups of tools share, all that they share. Only the lightest group does not: its page is one of
// the guide.

import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { build } from "esbuild";

const [sources, target, ...oldest] = process.argv.slice(2);
const shell = join(sources, "shell.mjs");

const common = {
  absWorkingDir: dirname(sources),
  outdir: target,
  bundle: true,
  minify: true,
  format: "esm",
  target: oldest,
  charset: "utf8",
  sourcemap: "linked",
  outExtension: { ".js": ".mjs" },
  logLevel: "warning",
};

/** The modules that the one at `path` imports at once, directly or not. @returns {Promise<string[]>} */
async function reached(path) {
  const onlyWhatComesAtOnce = {
    name: "what is fetched later is not looked at",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ kind }) => (kind === "dynamic-import" ? { external: true } : undefined)),
  };
  const { metafile } = await build({
    ...common,
    entryPoints: [path],
    write: false,
    metafile: true,
    plugins: [onlyWhatComesAtOnce],
  });
  return Object.keys(metafile.inputs).map((name) => join(common.absWorkingDir, name));
}

const groups = readdirSync(join(sources, "groups"))
  .sort()
  .map((name) => join(sources, "groups", name));
const reachedBy = new Map(await Promise.all(groups.map(async (group) => [group, await reached(group)])));
const inShell = new Set(await reached(shell));
const ofGroups = [...reachedBy.values()].flat().filter((module) => !inShell.has(module));
/** What several groups need, and the shell does not. */
const shared = new Set(ofGroups.filter((module, index) => ofGroups.indexOf(module) !== index));
/** It takes of that what it needs and no more, so that this is a file of its own. */
const [lightest] = groups.sort((one, other) => reachedBy.get(one).length - reachedBy.get(other).length);

const needsShell = {
  name: "what is fetched needs the shell",
  setup({ onResolve, onLoad }) {
    const fetched = new Set();
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind === "dynamic-import") fetched.add(join(resolveDir, path));
    });
    onLoad({ filter: /\.mjs$/ }, async ({ path }) => {
      if (!fetched.has(path)) return undefined;
      const text = await readFile(path, "utf8");
      const sharing = path !== lightest && (reachedBy.get(path) ?? (await reached(path))).some((module) => shared.has(module));
      const needed = [shell, ...(sharing ? [...shared].sort() : [])].filter((module) => module !== path);
      const imports = needed.map((module) => `import "./${relative(dirname(path), module)}";`);
      return { contents: [text, ...imports, ""].join("\n") };
    });
  },
};

// The worker begins before the shell: it waits for no file that is there for those it fetches later.
const fetchesWhole = {
  name: "what the worker fetches is a file of its own",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, async ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const { metafile } = await build({
        ...common,
        entryPoints: [join(resolveDir, path)],
        entryNames: "[name]-[hash]",
        metafile: true,
      });
      const made = Object.keys(metafile.outputs).find((name) => name.endsWith(".mjs"));
      return { path: `./${basename(made)}`, external: true };
    });
  },
};

/** The file `name` and all that it imports at once. */
function needed(outputs, name, found = new Set()) {
  found.add(name);
  for (const { kind, path } of outputs[name].imports) {
    if (kind === "import-statement" && !found.has(path)) needed(outputs, path, found);
  }
  return [...found];
}

await build({
  ...common,
  entryPoints: [join(sources, "worker.mjs")],
  plugins: [fetchesWhole],
});
const { metafile } = await build({
  ...common,
  entryPoints: [shell],
  splitting: true,
  chunkNames: "[name]-[hash]",
  metafile: true,
  plugins: [needsShell],
});

const entries = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint);
// A fetched file holds a group of tools: each of them needs it.
const pieces = entries.flatMap(([name, { entryPoint, inputs }]) =>
  [entryPoint, ...Object.keys(inputs)].map((module) => [
    basename(module, ".mjs"),
    needed(metafile.outputs, name).map((file) => basename(file)),
  ]),
);
console.log(JSON.stringify(Object.fromEntries(pieces)));
