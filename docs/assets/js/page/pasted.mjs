// The field for a link that did not open: it takes the whole email. On another page than the checklist, what was
// pasted goes there without ever standing in an address.

import { holdsUnkept } from "../device/unkept.mjs";
import { passOver } from "../engine/refused.mjs";
import { find } from "./dom.mjs";

const KEY = "after-interview:pasted";

/**
 * @param {HTMLElement} element of a tool
 * @param {AbortSignal} signal
 * @param {(text: string) => void} [read] what reads it on this page
 */
export function mountPasted(element, signal, read = goToChecklist(element)) {
  const place = /** @type {HTMLDetailsElement} */ (find(element, "[data-paste]"));
  const field = /** @type {HTMLTextAreaElement} */ (find(place, "textarea"));
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const text = field.value;
    if (!text.trim()) {
      field.focus();
      return;
    }
    field.value = "";
    place.open = false;
    read(text);
  };
  find(place, "form").addEventListener("submit", submit, { signal });
  holdsUnkept(() => field.value.trim() !== "", signal);
}

/** What was pasted on another page, once. */
export function takePasted() {
  try {
    const text = sessionStorage.getItem(KEY) ?? "";
    sessionStorage.removeItem(KEY);
    return text;
  } catch (error) {
    passOver(error);
    return "";
  }
}

/** @param {HTMLElement} element */
function goToChecklist(element) {
  return (/** @type {string} */ text) => {
    const { checklist = "" } = find(element, "[data-paste]").dataset;
    sessionStorage.setItem(KEY, text);
    location.assign(new URL(checklist, location.href));
  };
}
