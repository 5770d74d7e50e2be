// What would be lost if the page were loaded again: whoever holds such a thing says so when somebody asks.

const ASKED = "is-all-kept";

/**
 * @param {() => boolean} holds whether there is something now that is kept nowhere
 * @param {AbortSignal} [signal] what ends that
 */
export function holdsUnkept(holds, signal) {
  const say = (/** @type {Event} */ event) => holds() && event.preventDefault();
  window.addEventListener(ASKED, say, signal && { signal });
}

/** Whether the page can be loaded again without a loss. */
export function isAllKept() {
  return window.dispatchEvent(new Event(ASKED, { cancelable: true }));
}
