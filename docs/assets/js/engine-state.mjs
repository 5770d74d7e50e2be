// Says where the engine stands, in words and in bytes, and offers to try again. A tool that shows it needs
// the engine: it is started when the page is idle, or at the reader's first touch.

import { fill, find, focusAfter, onAction, slot, whenIdle } from "./dom.mjs";

/**
 * @param {import("./shell.mjs").Page} page
 * @param {() => void} again what to ask again once the engine lives
 */
export function showEngineState(page, again) {
  const { element, engine, speech, signal } = page;
  const place = find(element, "[data-engine-state]");
  const bar = /** @type {HTMLProgressElement} */ (slot(place, "engine-progress"));
  place.tabIndex = -1;
  const retry = find(place, '[data-action="retry"]');

  const show = () => {
    const { state, progress, failure } = engine;
    const focused = place.contains(document.activeElement);
    place.hidden = state === "idle" || state === "ready";
    if (focused && place.hidden) focusAfter(place, element);
    place.classList.toggle("notice--late", state === "failed");
    bar.hidden = state !== "loading";
    retry.hidden = state !== "failed";
    if (failure) {
      fill(
        slot(place, "engine"),
        speech.say(`engine.failed.${failure.code}`, { file: failure.file ?? "" }),
      );
    } else if (progress) {
      const [loaded, total] = [progress.loaded, progress.total].map((bytes) =>
        speech.megabytes(bytes),
      );
      bar.value = progress.loaded / progress.total;
      fill(
        slot(place, "engine"),
        speech.say("engine.loading", { loaded: loaded ?? "", total: total ?? "" }),
      );
    } else {
      bar.removeAttribute("value");
      fill(slot(place, "engine"), speech.say("engine.starting"));
    }
  };

  engine.addEventListener("change", show, { signal });
  onAction(place, signal, {
    retry: () => {
      // The button goes; the keyboard stays where the progress is said.
      place.focus();
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
    whenIdle(start, signal);
  }
}
