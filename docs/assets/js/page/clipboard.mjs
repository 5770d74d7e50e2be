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
 * @param {HTMLElement} button
 * @param {string} words
 */
function sayBeside(button, words) {
  const next = button.nextElementSibling;
  const place = next?.matches(".said") ? next : document.createElement("span");
  place.className = "said";
  place.setAttribute("role", "status");
  button.after(place);
  place.textContent = words;
  setTimeout(() => place.textContent === words && place.replaceChildren(), SHOWN);
}
