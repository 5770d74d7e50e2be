// Asks the browser, at the first note, to keep what is typed for good, and says what its answer means.

import { isShared } from "../device/storage.mjs";
import { passOver } from "../engine/refused.mjs";

const ASKED = "after-interview:lasting";

/** @param {import("../page/tool.mjs").Given<"messages" | "speech">} page */
export async function askToLast({ messages, speech }) {
  if (isShared() || wasAsked()) return;
  const granted = await navigator.storage?.persist?.().catch(() => false);
  messages.mention("lasting", speech.say(granted ? "storage.lasting" : "storage.not-lasting"));
}

/** Whether this browser has been asked before; from now on it has. */
function wasAsked() {
  try {
    const asked = localStorage.getItem(ASKED) !== null;
    localStorage.setItem(ASKED, "yes");
    return asked;
  } catch (error) {
    passOver(error);
    return true; // Where nothing can be kept, that is said already.
  }
}
