// Small helpers to find the places that the build prepared and to fill them, with text only.

/**
 * The place called `name` below `element`. The templates prepare every one, so a missing one is a mistake.
 * @param {ParentNode} element
 * @param {string} name
 * @returns {HTMLElement}
 */
export function slot(element, name) {
  return find(element, `[data-slot="${name}"]`);
}

/**
 * @param {ParentNode} element
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function find(element, selector) {
  const found = element.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`the page lacks ${selector}`);
  return found;
}

/**
 * Show `parts` in `element`, or hide it when there are none.
 * @param {HTMLElement} element
 * @param {...(Node | string)} parts
 */
export function fill(element, ...parts) {
  element.replaceChildren(...parts);
  element.hidden = parts.length === 0;
}

/**
 * As `fill`, but what says the same already is left alone: at each keystroke most of a page does, and need not be laid out
 * again. Not for what listens to a press, nor for what is to be announced a second time.
 * @param {HTMLElement} element
 * @param {...(Node | string)} parts
 */
export function refresh(element, ...parts) {
  const made = document.createDocumentFragment();
  made.append(...parts);
  if (!hasSameContent(element, made)) element.replaceChildren(made);
  element.hidden = parts.length === 0;
}

/** The text of `element`, which is left alone where it is that already. @param {Node} element @param {string} text */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** @param {Node} one @param {Node} other */
function hasSameContent({ childNodes: one }, { childNodes: other }) {
  return (
    one.length === other.length && [...one].every((node, at) => node.isEqualNode(other[at] ?? null))
  );
}

/**
 * Give the focus to the first control that is seen after `place`, or else to the last before it, as when what had
 * it is gone.
 * @param {Node} place
 * @param {HTMLElement} within
 */
export function focusAfter(place, within) {
  let before = null;
  for (const control of within.querySelectorAll("a[href], button, input, select, summary")) {
    if (!(control instanceof HTMLElement) || !isSeen(control)) continue;
    const position = place.compareDocumentPosition(control);
    if (position & Node.DOCUMENT_POSITION_FOLLOWING) {
      control.focus();
      return;
    }
    if (position & Node.DOCUMENT_POSITION_PRECEDING) before = control;
  }
  before?.focus();
}

/** @param {HTMLElement} control */
function isSeen(control) {
  // Safari before 17.4 cannot be asked, and gives what is folded no place.
  return control.checkVisibility?.() ?? control.getClientRects().length > 0;
}

/**
 * A button that is not the first to press.
 * @param {Node | string} words
 * @param {() => void} [act] what a press does, where no `data-action` says it
 */
export function quietButton(words, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button button--quiet";
  made.append(words);
  if (act) made.addEventListener("click", act);
  return made;
}

/**
 * Call `act` for clicks on `[data-action="name"]` below `element`.
 * @param {HTMLElement} element
 * @param {AbortSignal} signal
 * @param {Record<string, (clicked: HTMLElement) => void>} actions
 */
export function onAction(element, signal, actions) {
  element.addEventListener(
    "click",
    (event) => {
      const clicked =
        event.target instanceof Element ? event.target.closest("[data-action]") : null;
      if (clicked instanceof HTMLElement) actions[clicked.dataset.action ?? ""]?.(clicked);
    },
    { signal },
  );
}

/** What a name needs out of its context, for who listens: "Show it: the greeting". @param {string} what */
export function unseen(what) {
  const span = document.createElement("span");
  span.className = "visually-hidden";
  span.textContent = `: ${what}`;
  return span;
}

/** Whether it is touched: with a mouse a link or a file is quicker than a sheet to share with. */
export function isPhone() {
  return matchMedia("(pointer: coarse)").matches;
}

/**
 * Hand a file to the browser (hand-over.mjs is for readers).
 * @param {string} name
 * @param {string | Uint8Array<ArrayBuffer>} content
 * @param {string} type
 */
export function download(name, content, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Do something when the browser has nothing better to do, unless the page is left before.
 * @param {() => void} act
 * @param {AbortSignal} [signal]
 */
export function whenIdle(act, signal) {
  const once = () => signal?.aborted || act();
  if ("requestIdleCallback" in window) requestIdleCallback(once, { timeout: 2_000 });
  else setTimeout(once, 200);
}
