// Says where the engine stands while something waits for it, in words and in bytes, and offers to try again. A tool that shows it needs
// the engine: it is started when the page's scripts have run, or at the reader's first touch.

import { fill, find, focusAfter, onAction, slot, whenIdle } from "./dom.mjs";

/** What each tool can still do, and what not: of that speaks only its own page. */
const WITHOUT = /** @type {const} */ ({
  checklist: "without.checklist",
  dates: "without.dates",
  home: "without.home",
  invite: "without.invite",
  "invite-many": "without.invite-many",
  keeping: "without.keeping",
  letters: "without.letters",
  lookback: "without.lookback",
});

/**
 * @param {import("./tool.mjs").Given<"element" | "signal" | "engine" | "speech">} page
 * @param {() => void} again what to ask again once the engine lives
 */
export function startAndShowEngine(page, again) {
  const { element, engine, speech, signal } = page;
  const place = find(element, "[data-engine-state]");
  const bar = /** @type {HTMLProgressElement} */ (slot(place, "engine-progress"));
  place.tabIndex = -1;
  const retry = find(place, '[data-action="retry"]');
  // What another page has asked for in vain is no news on this one.
  engine.missingPack = null;
  let isAsked = false;

  const show = () => {
    const { state, packProgress, missingPack } = engine;
    const progress = engine.progress ?? packProgress;
    const focused = place.contains(document.activeElement);
    const starts = state === "loading" && (engine.isAwaited || isAsked);
    place.hidden = !starts && state !== "failed" && !packProgress && !missingPack;
    if (focused && place.hidden) focusAfter(place, element);
    place.classList.toggle("notice--late", state === "failed" || missingPack !== null);
    bar.hidden = state !== "loading" && !packProgress;
    if (progress) bar.value = progress.loaded / progress.total;
    else bar.removeAttribute("value");
    retry.hidden = state !== "failed";
    const tool = /** @type {keyof typeof WITHOUT} */ (element.dataset.tool ?? "");
    const without = state === "failed" ? [" ", speech.say(WITHOUT[tool])] : [];
    fill(slot(place, "engine"), wordsOf(engine, speech), ...without);
  };

  engine.addEventListener("change", show, { signal });
  onAction(place, signal, {
    retry: () => {
      // The button goes; the keyboard stays where the progress is said.
      place.focus();
      isAsked = true;
      engine.start();
      again();
    },
  });
  show();
  if (engine.state === "idle") {
    const start = () => engine.state === "idle" && engine.start();
    for (const touch of ["pointerdown", "keydown", "input"]) {
      element.addEventListener(touch, start, { signal, once: true });
    }
    if (engine.isWarm) start();
    else whenAllHasCome(start, signal);
  }
}

/**
 * Do something once the page and its scripts have come and run: then the line is free, and soon the processor.
 * On a page that instant navigation shows they have long come.
 * @param {() => void} act
 * @param {AbortSignal} signal
 */
function whenAllHasCome(act, signal) {
  if (document.readyState === "complete") whenIdle(act, signal);
  document.addEventListener("DOMContentLoaded", act, { signal, once: true });
  window.addEventListener("load", act, { signal, once: true });
}

/**
 * @param {import("../engine/engine.mjs").Engine} engine
 * @param {import("./speech.mjs").Speech} speech
 */
function wordsOf({ failure, progress, packProgress, missingPack }, speech) {
  if (failure) return speech.say(`engine.failed.${failure.code}`, { file: failure.file ?? "" });
  if (progress) return speech.say("engine.loading", inMegabytes(progress, speech));
  if (packProgress) return speech.say("engine.pack", inMegabytes(packProgress, speech));
  if (missingPack) return speech.say("engine.pack.missing", { file: missingPack });
  return speech.say("engine.starting");
}

/**
 * @param {import("../engine/engine.mjs").Progress} progress
 * @param {import("./speech.mjs").Speech} speech
 */
function inMegabytes({ loaded, total }, speech) {
  return { loaded: speech.megabytes(loaded), total: speech.megabytes(total) };
}
