// Writes those rules of the theme's sheets that something on the site can match. Arguments: the site's folder, the file
// for what is left of the sheets, in the order in which the pages name them.
//
// A rule stays where each of its names is that of a tag, a class, an id or an attribute in some page, templates included,
// or a word of a string in some script: there scripts have the names that they set. What they look up stands in selectors,
// which are no words. A plain word ("note") is a class only where a script sets one: it may be anything else as well.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { PurgeCSS } from "purgecss";

const [site, target] = process.argv.slice(2);

const TAG = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;
const ATTRIBUTE = /([a-z][\w:-]*)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;
const INLINE = /<script(?![^>]*\ssrc=)(?![^>]*json)[^>]*>(.*?)<\/script>/gs;
const SHEET = /<link rel="stylesheet" href="[^"]*assets\/stylesheets\/([^"]+)">/g;
const VARIABLE = /--[\w-]+/g;
const NAME = /^[a-z][\w-]*$/i;
/** Where a script puts something into a word. */
const HOLE = "\0";

/** What the theme's script makes only of something that a page brings: the classes, and what brings them. */
const MADE_OF = [
  [/^md-annotation/, /class="[^"]*\bannotate\b|"annotate": \{/],
  [/^md-source/, /data-md-component="source"/],
  [/^md-tag/, /"tags": \{/],
  [/^md-version/, /"version": \{/],
  [
    /^md-tooltip/,
    /"content\.(?:footnote\.)?tooltips"|"navigation\.instant\.preview"|<a\b[^>]*\sdata-preview|class="[^"]*\bannotate\b|"annotate": \{/,
  ],
  [/^(?:md-)?mermaid/, /class="[^"]*\bmermaid\b/],
  [/^tabbed-/, /data-tabs=/],
];

function filesIn(folder, suffix) {
  const names = readdirSync(join(site, folder), { recursive: true });
  return names.filter((name) => name.endsWith(suffix)).map((name) => readFileSync(join(site, folder, name), "utf8"));
}

const words = (text) => text.split(/\s+/).filter(Boolean);

/** The names in the tags of a page. */
function namesIn(page) {
  const found = { tags: [], classes: [], ids: [], attributes: { names: [], values: [] }, undetermined: [] };
  for (const [, tag, inside] of page.matchAll(TAG)) {
    found.tags.push(tag.toLowerCase());
    for (const [, name, ...values] of inside.matchAll(ATTRIBUTE)) {
      const value = values.find((it) => it !== undefined) ?? "";
      found.attributes.names.push(name);
      found.attributes.values.push(value, ...words(value));
      if (name === "class") found.classes.push(...words(value));
      if (name === "id") found.ids.push(value);
    }
  }
  return found;
}

/** Every string within, with a hole for what is put into it. @returns {string[]} */
function stringsIn(node) {
  if (node === null || typeof node !== "object") return [];
  const within = Object.values(node).flatMap(stringsIn);
  if (node.type === "Literal" && typeof node.value === "string") within.push(node.value);
  if (node.type === "TemplateLiteral") within.push(node.quasis.map(({ value }) => value.cooked).join(HOLE));
  return within;
}

/** Every string of which a script makes a class. @returns {string[]} */
function setIn(node) {
  if (node === null || typeof node !== "object") return [];
  const within = Object.values(node).flatMap(setIn);
  const named = ({ name, value }) => name ?? value;
  const isClass = (it) => /^class(?:Name)?$/.test(named(it) ?? "");
  if (node.type === "Property" && isClass(node.key)) within.push(...stringsIn(node.value));
  if (node.type === "AssignmentExpression" && isClass(node.left.property ?? {})) within.push(...stringsIn(node.right));
  if (node.type === "CallExpression") {
    const { object, property } = node.callee;
    if (named(object?.property ?? {}) === "classList") within.push(...stringsIn(node.arguments));
    if (named(property ?? {}) === "setAttribute" && isClass(node.arguments[0])) within.push(...stringsIn(node.arguments));
  }
  return within;
}

const pages = filesIn("", ".html");
const scripts = new Set([
  ...filesIn("assets/js", ".mjs"),
  ...filesIn("assets/javascripts", ".js"),
  ...pages.flatMap((page) => [...page.matchAll(INLINE)].map(([, script]) => script)),
]);
const programs = [...scripts].map((script) => parse(script, { ecmaVersion: "latest", sourceType: "module" }));
// A string of HTML has its names between other signs.
const read = (text) => (text.includes("<") ? text.split(/[^\w-]+/) : words(text));
const said = [...new Set(programs.flatMap(stringsIn).flatMap(read))];
const set = programs.flatMap(setIn).flatMap(words);
/** Names of which a script says a part, and works out the rest. */
const parts = said
  .map((word) => (/[-_]$/.test(word) ? word + HOLE : word))
  .filter((word) => word.includes(HOLE) && /[-_]/.test(word) && /^[\w\0-]*[a-z]{2}[\w\0-]*$/i.test(word))
  .map((word) => new RegExp(`^${word.replaceAll(HOLE, "[\\w-]+")}$`));

const sheets = new Set(pages.flatMap((page) => [...page.matchAll(SHEET)].map(([, name]) => name)));
const theirs = [...sheets].map((name) => readFileSync(join(site, "assets/stylesheets", name), "utf8")).join("\n");
const holds = (pattern) => pages.some((page) => pattern.test(page));
const unmade = MADE_OF.filter(([, brings]) => !holds(brings)).map(([made]) => made);
const partly = [...new Set(theirs.match(/(?<=\.)[a-z][\w-]*/gi))].filter((it) => parts.some((part) => part.test(it)));
const classes = [...set, ...partly, ...said.filter((word) => /[-_]/.test(word))];
const others = said.filter((word) => NAME.test(word));
// The direction of a language is the page's: no script sets it.
const values = others.filter((word) => !["ltr", "rtl"].includes(word));

const ours = filesIn("assets/css", ".css");
const variables = [...scripts, ...pages, ...ours].flatMap((text) => text.match(VARIABLE) ?? []);
const made = (name) => !unmade.some((it) => it.test(name));

const [{ css }] = await new PurgeCSS().purge({
  content: [
    ...pages.map((raw) => ({ raw, extension: "html" })),
    { raw: "", extension: "scripts" },
  ],
  css: [{ raw: theirs }],
  extractors: [
    { extensions: ["html"], extractor: namesIn },
    {
      extensions: ["scripts"],
      extractor: () => ({
        classes: classes.filter((name) => NAME.test(name) && made(name)),
        tags: others,
        ids: others,
        attributes: { names: others, values },
        undetermined: [],
      }),
    },
  ],
  safelist: { variables: [...new Set(variables)].filter((name) => made(name.slice(2))) },
  keyframes: true,
  variables: true,
});
writeFileSync(target, css);
