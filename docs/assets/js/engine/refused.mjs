// What a browser says when it does not let a page keep things, told from a mistake in the program.

/**
 * Go on after an error by which the browser refuses something, or one of these kinds. Any other is a mistake of ours and is
 * thrown on: taken for a refusal, it would make what is kept look gone.
 * @param {unknown} error
 * @param {...(new (...parameters: any[]) => Error)} kinds
 */
export function passOver(error, ...kinds) {
  if (!isRefusal(error) && !kinds.some((kind) => error instanceof kind)) throw error;
}

/** Whether the browser does not let the page do something, or has no room or no place for it. @param {unknown} error */
export function isRefusal(error) {
  return error instanceof DOMException || !hasStorage();
}

/** In a view of an app there may be none at all. */
function hasStorage() {
  try {
    return Boolean(globalThis.localStorage && globalThis.sessionStorage);
  } catch {
    return false;
  }
}
