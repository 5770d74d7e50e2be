// Puts a text on the clipboard, and says beside the button that it did.

const SHOWN = 4_000;

/**
 * Where the browser does not let a page copy, `control` is marked for the reader to do it.
 * @param {HTMLElement} button
 * @param {string} text
 * @param {import("./speech.mjs").Speech} speech
 * @param {HTMLInputElement | HTMLTextAreaElement} [control] which shows the text
 */
export async function copyText(button, text, speech, control) {
  try {
    await navigator.clipboard.writeText(text);
    sayBeside(button, speech.text("copied"));
  } catch {
    sayBeside(button, speech.text("not-copied"));
    control?.focus();
    control?.select();
  }
}

/**
 * Copy a text with what it links to, for programs that take it, and as plain text for those that do not.
 * @param {HTMLElement} button
 * @param {{plain: string, rich: HTMLElement}} text
 * @param {import("./speech.mjs").Speech} speech
 * @param {HTMLInputElement | HTMLTextAreaElement} control which shows the plain text
 */
export async function copyRich(button, { plain, rich }, speech, control) {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([rich.outerHTML], { type: "text/html" }),
      "text/plain": new Blob([plain], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    sayBeside(button, speech.text("copied"));
  } catch {
    await copyText(button, plain, speech, control);
  }
}

/**
 * @param {HTMLElement} button
 * @param {string} words
 * @param {number} [shown] for how many milliseconds
 */
export function sayBeside(button, words, shown = SHOWN) {
  const next = button.nextElementSibling;
  const place = next?.matches(".said") ? next : document.createElement("span");
  place.className = "said";
  place.setAttribute("role", "status");
  button.after(place);
  place.textContent = words;
  setTimeout(() => place.textContent === words && place.replaceChildren(), shown);
}
