// The theme gives each block of code a row of buttons: a landmark without a name, and buttons all of one name. A row is none,
// and a button says of which section it copies.

const ROW = ".md-code__nav";

const made = new MutationObserver((changes) => {
  for (const { target } of changes) tidy(target);
});

/** Tidy the rows of buttons that the theme adds to the blocks of code of this page. */
export function tidyCodeBlocks() {
  for (const block of document.querySelectorAll("pre:has(> code)")) {
    tidy(block);
    made.observe(block, { childList: true });
  }
}

/** @param {Node} block */
function tidy(block) {
  if (!(block instanceof HTMLElement)) return;
  const row = block.querySelector(ROW);
  row?.setAttribute("role", "none");
  const buttons = row?.querySelectorAll("button") ?? [];
  const place = buttons.length > 0 ? placeOf(block) : "";
  for (const button of buttons) button.setAttribute("aria-label", `${button.title}: ${place}`);
}

/** The heading above a block, and which of those below it the block is, where there are several. @param {Element} block */
function placeOf(block) {
  let [heading, number] = ["", 0];
  for (const part of document.querySelectorAll("main :is(h1, h2, h3, h4, pre)")) {
    if (part.matches("pre")) number += 1;
    else [heading, number] = [part.firstChild?.textContent?.trim() ?? "", 0];
    if (part === block) break;
  }
  return number > 1 ? `${heading}, ${number}` : heading;
}
