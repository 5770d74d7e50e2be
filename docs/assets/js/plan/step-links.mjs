// A link to one step of the checklist, for somebody else: by the device's share sheet, or copied.

import { copyText } from "../page/clipboard.mjs";
import { isPhone, onAction } from "../page/dom.mjs";

/** @param {import("../page/tool.mjs").Given<"element" | "signal" | "speech">} page */
export function mountStepLinks({ element, signal, speech }) {
  onAction(element, signal, {
    "link-step": (button) => {
      const row = button.closest("[data-step-row]");
      if (!(row instanceof HTMLElement)) return;
      // Nothing of the reader's own: only the page, and which step.
      const url = new URL(`#${row.id}`, location.origin + location.pathname).href;
      const title = speech.words.titles[row.dataset.stepRow ?? ""] ?? "";
      if (isPhone() && "share" in navigator) navigator.share({ title, url }).catch(() => {});
      else copyText(button, url, speech);
    },
  });
}
