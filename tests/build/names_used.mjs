// Prints, as JSON, the names by which scripts use what a browser has: "name" of what may be global, "owner.name" of what
// that has, ".name" of what is called on anything. (What is only read is undefined where it is missing.) Methods that the
// scripts define themselves are left out: nobody can tell whose is meant. Standard input: {"scripts": [texts of modules]}.

import { readFileSync } from "node:fs";
import { parse } from "acorn";

const { scripts } = JSON.parse(readFileSync(0, "utf8"));
const names = new Set();
const own = new Set();

const DEFINING = new Set(["Property", "PropertyDefinition", "MethodDefinition"]);

function look(node, parent, role) {
  if (node.type === "MemberExpression" && node.property.type === "Identifier" && !node.computed) {
    const { object, property } = node;
    if (object.type === "Identifier") names.add(`${object.name}.${property.name}`);
    if (role === "callee") names.add(`.${property.name}`);
    if (role === "left") own.add(property.name);
  } else if (DEFINING.has(node.type) && node.key.type === "Identifier") own.add(node.key.name);
  else if (node.type === "Identifier" && !isOnlyAName(parent, role)) names.add(node.name);
  for (const [key, value] of Object.entries(node)) {
    for (const part of [value].flat()) if (part?.type) look(part, node, key);
  }
}

/** Whether an identifier is a key or a member, and no value of its own. */
function isOnlyAName(parent, role) {
  return !parent.computed && (role === "key" || role === "property");
}

for (const script of scripts) {
  look(parse(script, { ecmaVersion: "latest", sourceType: "module" }), {}, "");
}
const used = [...names].filter((name) => !own.has(name.split(".")[1] ?? ""));
console.log(JSON.stringify(used.sort()));
