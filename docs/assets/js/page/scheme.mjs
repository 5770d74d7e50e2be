// The colours of the page, and of the browser's bar: as the device has them, light, or dark. The choice is kept where
// Material's own scripts in the page look for it before the first paint.

import { passOver } from "../engine/refused.mjs";

const KEPT = "__palette";
const DARK = matchMedia("(prefers-color-scheme: dark)");

/** Let the reader choose: each label leads to the next of the three. */
export function mountScheme() {
  const form = document.querySelector("[data-scheme-choice]");
  if (!(form instanceof HTMLFormElement)) return;
  const inputs = [...form.querySelectorAll("input")];
  const bar = document.createElement("meta");
  bar.name = "theme-color";
  document.head.append(bar);
  const kept = keptChoice();
  let chosen = kept in inputs ? kept : 0;

  const show = () => {
    const scheme = inputs[chosen]?.dataset.mdColorScheme;
    const followsDevice = chosen === 0;
    const shown = followsDevice ? (DARK.matches ? "dark" : "light") : (scheme ?? "light");
    if (document.body.dataset.mdColorScheme !== shown) document.body.dataset.mdColorScheme = shown;
    bar.content = form.dataset[shown] ?? "";
    for (const [index, input] of inputs.entries()) {
      input.checked = index === chosen;
      const label = input.nextElementSibling;
      if (label instanceof HTMLElement) label.hidden = index !== chosen;
    }
  };
  const choose = (/** @type {number} */ index) => {
    chosen = index;
    keepChoice(chosen, inputs[chosen]);
    show();
  };
  form.addEventListener("change", ({ target }) => {
    choose(inputs.indexOf(/** @type {HTMLInputElement} */ (target)));
  });
  form.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter") return;
    choose((chosen + 1) % inputs.length);
    inputs[chosen]?.focus();
  });
  DARK.addEventListener("change", show);
  show();
}

/** Which of the inputs was chosen last; the first, where none was. */
function keptChoice() {
  try {
    return /** @type {any} */ (window).__md_get(KEPT)?.index ?? 0;
  } catch (error) {
    passOver(error, SyntaxError);
    return 0; // What is kept there is not ours, or nothing can be kept.
  }
}

/**
 * @param {number} index
 * @param {HTMLInputElement | undefined} input
 */
function keepChoice(index, input) {
  const { mdColorMedia: media, mdColorScheme: scheme } = input?.dataset ?? {};
  /** @type {any} */ (window).__md_set(KEPT, { index, color: { media, scheme } });
}
