// Prints one part of a page without the rest of it.

/**
 * Print `part` alone, its folds open; afterwards the page is as before.
 * @param {HTMLElement} part
 */
export function printPart(part) {
  const folds = foldsAround(part).filter((fold) => !fold.open);
  for (const fold of folds) fold.open = true;
  document.documentElement.dataset.printing = "";
  part.dataset.printed = "";
  const restore = () => {
    for (const fold of folds) fold.open = false;
    delete document.documentElement.dataset.printing;
    delete part.dataset.printed;
  };
  // Some browsers come back from print() long before the reader has printed.
  window.addEventListener("afterprint", restore, { once: true });
  window.print();
}

/** @param {HTMLElement} part @returns {HTMLDetailsElement[]} */
function foldsAround(part) {
  const fold = part.parentElement?.closest("details");
  return fold ? [fold, ...foldsAround(fold)] : [];
}
