// What was pasted is longer than its field takes: the browser cuts it without a word, so it is said here.

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Control */

/**
 * @param {HTMLElement} element whose controls are watched, those that come later too
 * @param {import("./speech.mjs").Speech} speech
 * @param {AbortSignal} signal
 */
export function watchLengths(element, speech, signal) {
  /** @type {Control | null} into which something is being put, whose own "input" is still to come */
  let busy = null;
  const put = (
    /** @type {EventTarget | null} */ target,
    /** @type {DataTransfer | null} */ data,
  ) => {
    const control = limited(target);
    if (!control) return;
    const lost = excess(control, data?.getData("text/plain") ?? "");
    forget(control);
    if (lost > 0) control.after(note(control.maxLength, lost, speech));
    busy = control;
    setTimeout(() => {
      busy = null;
    });
  };
  const typed = (/** @type {Event} */ { target }) => {
    const control = limited(target);
    if (control && control !== busy) forget(control);
  };
  element.addEventListener("paste", (event) => put(event.target, event.clipboardData), { signal });
  element.addEventListener("drop", (event) => put(event.target, event.dataTransfer), { signal });
  element.addEventListener("input", typed, { signal });
}

/** @param {EventTarget | null} target @returns {Control | null} a control that takes only so many characters */
function limited(target) {
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isText && target.maxLength > 0 ? target : null;
}

/**
 * How many characters of `text` do not fit where the selection is.
 * @param {Control} control
 * @param {string} text
 */
function excess(control, text) {
  const ends = control instanceof HTMLTextAreaElement ? "\n" : "";
  const { value, maxLength, selectionStart, selectionEnd } = control;
  const kept = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0));
  return kept + text.replaceAll(/\r\n?|\n/g, ends).length - maxLength;
}

/** @param {Control} control */
function forget(control) {
  const next = control.nextElementSibling;
  if (next instanceof HTMLElement && "tooLong" in next.dataset) next.remove();
}

/**
 * @param {number} most
 * @param {number} lost
 * @param {import("./speech.mjs").Speech} speech
 */
function note(most, lost, speech) {
  const words = document.createElement("p");
  words.className = "field-error";
  words.dataset.tooLong = "";
  words.setAttribute("role", "alert");
  words.append(speech.say("too-long", { most: speech.number(most), lost: speech.number(lost) }));
  return words;
}
