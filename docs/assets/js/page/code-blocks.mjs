// The theme puts each block's button to copy it into a landmark without a name; a row of buttons is none.

const ROW = ".md-code__nav";

const made = new MutationObserver((changes) => {
  for (const { target } of changes) unmark(target);
});

/** Keep the rows of buttons that the theme adds to the blocks of code of this page out of its landmarks. */
export function tidyCodeBlocks() {
  for (const block of document.querySelectorAll("pre:has(> code)")) {
    unmark(block);
    made.observe(block, { childList: true });
  }
}

/** @param {Node} block */
function unmark(block) {
  if (!(block instanceof HTMLElement)) return;
  block.querySelector(ROW)?.setAttribute("role", "none");
}
