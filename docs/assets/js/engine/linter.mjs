// The grammar checker, in WebAssembly: what it finds in a text, as the core takes it. The same in a worker and under Node.

import { createBinaryModuleFromUrl, Dialect, LocalLinter, SuggestionKind } from "harper.js";

/** @typedef {{kind: string, rule: string, message: string, begin: number, end: number, mends: string[]}} Lint `begin` and `end` count characters */

/**
 * The checker, from the address of its WebAssembly.
 * @param {string} address
 */
export async function linterFrom(address) {
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(address) });
  await linter.setup();
  return linter;
}

/**
 * @param {LocalLinter} linter
 * @param {string} text
 * @param {boolean} american
 * @returns {Promise<Lint[]>}
 */
export async function lintsOf(linter, text, american) {
  const dialect = american ? Dialect.American : Dialect.British;
  if ((await linter.getDialect()) !== dialect) await linter.setDialect(dialect);
  const byRule = await linter.organizedLints(text, { language: "plaintext" });
  return Object.entries(byRule).flatMap(([rule, lints]) =>
    lints.map((lint) => {
      const { start, end } = lint.span();
      const mends = lint.suggestions().map((mend) => applied(mend, lint.get_problem_text()));
      return {
        kind: lint.lint_kind(),
        rule,
        message: lint.message(),
        begin: characters(text, start),
        end: characters(text, end),
        mends,
      };
    }),
  );
}

/**
 * A place counted in characters, as Python counts: the checker counts as JavaScript does.
 * @param {string} text
 * @param {number} units
 */
function characters(text, units) {
  return Array.from(text.slice(0, units)).length;
}

/**
 * What stands there once a correction is made.
 * @param {import("harper.js").Suggestion} mend
 * @param {string} found
 */
function applied(mend, found) {
  const text = mend.get_replacement_text();
  if (mend.kind() === SuggestionKind.Remove) return "";
  return mend.kind() === SuggestionKind.InsertAfter ? `${found}${text}` : text;
}
